import { createHash } from 'node:crypto';
import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { compareText } from '../domain/ids.js';
import type { SourceText } from '../extract/pipeline.js';

/** Largest file that is read. A release has some 10 kB. */
export const MAX_FILE_BYTES = 2 * 1024 * 1024;
const EXTENSIONS: readonly string[] = ['.txt', '.md'];

/** Input that cannot be used. Lists every problem found, so that one run shows them all. */
export class InputError extends Error {
  override readonly name = 'InputError';
  constructor(readonly problems: readonly string[]) {
    super(problems.length === 1 ? problems.join() : [`${problems.length} inputs cannot be used:`, ...problems].join('\n  '));
  }
}

/** What a person states about the given files because their text does not tell. */
export type Stated = Pick<SourceText, 'publishedOn' | 'issuer'>;

/** Reads files, and the `.txt` and `.md` files of folders, sorted by name. Throws one InputError that names every unusable one. */
export async function readSources(paths: readonly string[], stated: Stated = {}): Promise<readonly SourceText[]> {
  const { found: files, problems } = await collect(paths, listFiles);
  const { found: sources, problems: unusable } = await collect([...new Set(files)].sort(byName), async (path) => [
    await readSource(path, stated),
  ]);
  if (problems.length + unusable.length > 0) throw new InputError([...problems, ...unusable]);
  return sources;
}

/** Reads one text file whole, within a size, strictly as UTF-8. */
export async function readText(path: string, maxBytes: number = MAX_FILE_BYTES): Promise<string> {
  return decode(path, await readBytes(path, maxBytes));
}

async function collect<T>(
  paths: readonly string[],
  read: (path: string) => Promise<readonly T[]>,
): Promise<{ readonly found: readonly T[]; readonly problems: readonly string[] }> {
  const found: T[] = [];
  const problems: string[] = [];
  for (const path of paths) {
    try {
      found.push(...(await read(path)));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.problems);
    }
  }
  return { found, problems };
}

async function listFiles(path: string): Promise<readonly string[]> {
  const entry = await orProblem(path, stat(path));
  if (!entry.isDirectory()) return [path];
  const names = (await orProblem(path, readdir(path, { withFileTypes: true })))
    .filter((child) => !child.isDirectory() && !child.name.startsWith('.') && isRelease(child.name))
    .map((child) => join(path, child.name));
  if (names.length === 0)
    throw new InputError([`${path}: the folder holds no ${EXTENSIONS.join(' or ')} file. Put one release into each file.`]);
  return names;
}

async function readSource(path: string, stated: Stated): Promise<SourceText> {
  if (!isRelease(path))
    throw new InputError([`${path}: only ${EXTENSIONS.join(' and ')} files are read. Save the release as plain text.`]);
  const bytes = await readBytes(path, MAX_FILE_BYTES);
  const text = decode(path, bytes);
  if (text.trim() === '') throw new InputError([`${path}: the file is empty.`]);
  return {
    file: basename(path),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    text,
    textKind: /^\uFEFF?Digest of/.test(text) ? 'DIGEST' : 'ORIGINAL',
    ...stated,
  };
}

async function readBytes(path: string, maxBytes: number): Promise<Buffer> {
  const entry = await orProblem(path, stat(path));
  if (!entry.isFile()) throw new InputError([`${path}: this is not a file.`]);
  if (entry.size > maxBytes) {
    throw new InputError([
      `${path}: ${entry.size} bytes, more than the ${maxBytes} bytes that are read. Split it, one release in each file.`,
    ]);
  }
  return orProblem(path, readFile(path));
}

function decode(path: string, bytes: Buffer): string {
  if (bytes.includes(0))
    throw new InputError([`${path}: this is not text (it holds a zero byte). Save the release as UTF-8 plain text.`]);
  try {
    // ignoreBOM keeps a byte order mark in the text: offsets count every character of the file.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new InputError([`${path}: this is not UTF-8 text. Save the release as UTF-8 plain text.`]);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder.',
  ENOTDIR: 'there is no such file or folder.',
  EACCES: 'you may not read it. Check its permissions.',
  ELOOP: 'the link leads back to itself.',
};

async function orProblem<T>(path: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    throw new InputError([`${path}: ${REASONS[code] ?? `it cannot be read (${code}).`}`]);
  }
}

function isRelease(name: string): boolean {
  return EXTENSIONS.includes(extname(name).toLowerCase());
}

/** By file name first, so that the order does not depend on where the folder lies. */
function byName(a: string, b: string): number {
  return compareText(basename(a), basename(b)) || compareText(a, b);
}
