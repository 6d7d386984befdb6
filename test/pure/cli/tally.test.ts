import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
const RUN = `
import { startVitest } from 'vitest/node';
import { addTally, createTally, describeSkips } from ${JSON.stringify(join(ROOT, 'test/support/tally.ts'))};
const tally = createTally();
const options = { root: process.argv.at(-1), config: false, globals: true, watch: false, reporters: [addTally(tally)] };
await (await startVitest('test', [], options)).close();
console.log(JSON.stringify([tally.passed, tally.failed, describeSkips(tally)]));
process.exit(0);
`;
let dir: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'releasegraph-tally-'));
  await writeFile(
    join(dir, 'tests.test.js'),
    `
    it('passes', () => {});
    it.each([1, 2])('fails %d', () => { throw new Error('wrong'); });
    it('says why it does not run', ({ skip }) => skip('no moon tonight'));
    it.skip('does not say why', () => {});
    describe('a set-up', () => {
      beforeAll(() => { throw new Error('no server'); });
      describe('further down', () => { it.each([1, 2, 3])('is never reached %d', () => {}); });
    });
    `,
  );
  await writeFile(join(dir, 'broken.test.js'), 'throw new Error("cannot be loaded");');
});
afterAll(() => rm(dir, { recursive: true, force: true }));

it('counts every test that ran, and every set-up and file that failed', { timeout: 30_000 }, async () => {
  const args = ['--import', 'tsx', '--input-type=module', '-e', RUN, '--', dir];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT });
  expect(JSON.parse(stdout.trim().split('\n').at(-1) ?? '')).toEqual([
    1,
    4,
    [
      'no moon tonight: 1 tests not run',
      'no reason is given: 1 tests not run (does not say why)',
      'their set-up failed (counted as one failure each): 3 tests not run',
    ],
  ]);
});
