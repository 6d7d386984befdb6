import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
const SEED = join(ROOT, 'seed', 'releases');
let dir: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'releasegraph-cli-'));
  await writeFile(join(dir, 'nothing.txt'), 'A text that names neither a day nor a company.');
  await writeFile(join(dir, 'binary.txt'), Buffer.from([0, 1, 2]));
  await writeFile(join(dir, 'bad.jsonl'), '{"release": {"date": "2020-13-01"}}\n\nnot json\n');
});
afterAll(() => rm(dir, { recursive: true, force: true }));

/** Runs the sources as a program of their own. */
function run(
  ...args: string[]
): Promise<{ readonly exitCode: number | string; readonly stdout: string; readonly stderr: string }> {
  const command = ['--import', 'tsx', join(ROOT, 'src', 'cli.ts'), ...args];
  return new Promise((done) => {
    execFile(process.execPath, command, { cwd: ROOT, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      done({ exitCode: error === null ? 0 : (error.code ?? 'killed'), stdout, stderr });
    });
  });
}

describe.concurrent('exit codes and messages', { timeout: 30_000 }, () => {
  it('0 for help, on standard output', async () => {
    const { exitCode, stdout, stderr } = await run('start', '--help');
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toContain('--releases <dir>');
  });

  it('2 for a setting that cannot be used', async () => {
    const port = 'error: --port is "x", which is no port: give a whole number from 0 (any free port) to 65535.\n';
    expect(await run('start', '--port', 'x')).toEqual({ exitCode: 2, stdout: '', stderr: port });
  });

  it('1 for bad files, each of them named, no stack, and nothing on standard output', async () => {
    const { exitCode, stdout, stderr } = await run('extract', dir, join(dir, 'absent.txt'), SEED);
    expect([exitCode, stdout]).toEqual([1, '']);
    expect(stderr).toContain('error: 2 inputs cannot be used:');
    expect(stderr).toContain(`${join(dir, 'absent.txt')}: there is no such file`);
    expect(stderr).toContain(`${join(dir, 'binary.txt')}: this is not text`);
    expect(stderr).not.toMatch(/^ +at /m);
  });

  it('1 for a release without a day, with the option that helps', async () => {
    const { exitCode, stderr } = await run('extract', join(dir, 'nothing.txt'));
    expect([exitCode, stderr]).toEqual([1, expect.stringMatching(/^error: nothing\.txt: .*--published-on/)]);
  });

  it('1 for claims that cannot be loaded, each bad line by its number, before any database is looked for', async () => {
    const { exitCode, stderr } = await run('ingest', '--claims', join(dir, 'bad.jsonl'));
    expect(exitCode).toBe(1);
    expect(stderr).toContain('bad.jsonl, line 1: release.date: expected a day such as 2019-05-15, found "2020-13-01".');
    expect(stderr).toContain('bad.jsonl, line 3: this is not JSON');
    expect(stderr).not.toContain('Neo4j');
  });
});
