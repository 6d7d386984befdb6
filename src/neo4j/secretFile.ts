import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';

/** The password kept in `file`, made at random the first time. Only the owner can read the file. Call it under the start lock. */
export async function readOrMakePassword(file: string): Promise<string> {
  const kept = (await readFile(file, 'utf8').catch(ignoreCode('ENOENT')))?.trim() ?? '';
  if (kept !== '') return kept;
  const made = randomBytes(24).toString('hex');
  await writePrivately(file, `${made}\n`);
  return made;
}

/** Writes a file that only its owner can read, in one step: a reader sees the old text or the new one. */
export async function writePrivately(file: string, text: string): Promise<void> {
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, text, { mode: 0o600 });
  await rename(draft, file);
}

/** For `catch`: lets the named system errors pass as undefined and throws all others. */
export function ignoreCode(...codes: readonly string[]): (error: unknown) => undefined {
  return (error) => {
    if (error instanceof Error && 'code' in error && codes.some((code) => code === error.code)) return undefined;
    throw error;
  };
}
