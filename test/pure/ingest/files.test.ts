import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InputError, MAX_FILE_BYTES, readSources } from '../../../src/ingest/files.js';

let dir: string;
const at = (...names: string[]): string => join(dir, ...names);

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'releasegraph-files-'));
  await mkdir(at('good', 'below.txt'), { recursive: true });
  await mkdir(at('empty'));
  await writeFile(at('good', 'b.txt'), 'second');
  await writeFile(at('good', 'a.MD'), 'Digest of a release');
  await writeFile(at('good', '.hidden.txt'), 'not read');
  await writeFile(at('good', 'notes.pdf'), 'not read');
  await writeFile(at('good', 'below.txt', 'deep.txt'), 'not read');
  await writeFile(at('bom.txt'), '\uFEFFDigest of é');
  await writeFile(at('latin1.txt'), Buffer.from([0x63, 0x61, 0x66, 0xe9]));
  await writeFile(at('zero.txt'), 'a\0b');
  await writeFile(at('blank.txt'), ' \n\t');
  await writeFile(at('big.txt'), Buffer.alloc(MAX_FILE_BYTES + 1, 'a'));
  await writeFile(at('full.txt'), Buffer.alloc(MAX_FILE_BYTES, 'a'));
  await symlink(at('loop.txt'), at('loop.txt'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

describe('what is read', () => {
  it('the .txt and .md files of a folder, by name, with the hash of their bytes', async () => {
    expect(await readSources([at('good')])).toEqual([
      {
        file: 'a.MD',
        text: 'Digest of a release',
        textKind: 'DIGEST',
        sha256: '0c35132aab6efbd33189a243b30185fa951fa30cb9e322a1614c0528cf600b8c',
      },
      {
        file: 'b.txt',
        text: 'second',
        textKind: 'ORIGINAL',
        sha256: '16367aacb67a4a017c8da8ab95682ccb390863780f7114dda0a0e0c55644c7c4',
      },
    ]);
  });

  it('a file named twice only once, and in the order of names whatever the order of arguments', async () => {
    const sources = await readSources([at('good', 'b.txt'), at('bom.txt'), at('good')]);
    expect(sources.map(({ file }) => file)).toEqual(['a.MD', 'b.txt', 'bom.txt']);
  });

  it('a byte order mark stays, so that offsets count it', async () => {
    const [source] = await readSources([at('bom.txt')]);
    expect(source).toMatchObject({ text: '\uFEFFDigest of é', textKind: 'DIGEST' });
  });

  it('a file of exactly the largest size', async () => {
    expect(await readSources([at('full.txt')])).toHaveLength(1);
  });

  it('what a person states about the texts is handed on', async () => {
    const [source] = await readSources([at('good', 'b.txt')], { publishedOn: '2020-01-31', issuer: 'Acme, Inc.' });
    expect(source).toMatchObject({ publishedOn: '2020-01-31', issuer: 'Acme, Inc.' });
  });
});

describe('what is refused', () => {
  it.each([
    ['nowhere', 'there is no such file or folder'],
    ['empty', 'the folder holds no .txt or .md file'],
    ['latin1.txt', 'this is not UTF-8 text'],
    ['zero.txt', 'this is not text (it holds a zero byte)'],
    ['blank.txt', 'the file is empty'],
    ['big.txt', `${MAX_FILE_BYTES + 1} bytes, more than`],
    ['good/notes.pdf', 'only .txt and .md files are read'],
    ['loop.txt', 'the link leads back to itself'],
  ])('%s', async (name, message) => {
    await expect(readSources([at(name)])).rejects.toThrow(`${at(name)}: ${message}`);
  });

  it('every bad input is listed by one run', async () => {
    const error: unknown = await readSources([at('zero.txt'), at('nowhere'), at('good'), at('blank.txt')]).catch(
      (e: unknown) => e,
    );
    if (!(error instanceof InputError)) throw new Error('nothing was refused');
    expect(error.problems.map((problem) => problem.split(': ')[0])).toEqual([at('nowhere'), at('blank.txt'), at('zero.txt')]);
  });
});
