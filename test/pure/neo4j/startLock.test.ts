import { spawnSync } from 'node:child_process';
import { readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { withLock } from '../../../src/neo4j/startLock.js';
import { temporaryFolder } from './fakeCommands.js';

const PATIENT = { onWait: () => undefined, waitMs: 10_000 };

/** The id of a process that has ended. */
function deadProcess(): number {
  return spawnSync('true').pid;
}

describe('the start lock', () => {
  it('lets one work at a time', async () => {
    const file = join(await temporaryFolder(), 'lock');
    let inside = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      inside += 1;
      most = Math.max(most, inside);
      await delay(20);
      inside -= 1;
    };
    await Promise.all(Array.from({ length: 5 }, () => withLock(file, PATIENT, work)));
    expect(most).toBe(1);
  });

  it('is released when the work fails', async () => {
    const folder = await temporaryFolder();
    await expect(withLock(join(folder, 'lock'), PATIENT, () => Promise.reject(new Error('no luck')))).rejects.toThrow('no luck');
    expect(await readdir(folder)).toEqual([]);
  });

  it('of a dead process is taken over', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'lock'), String(deadProcess()));
    expect(await withLock(join(folder, 'lock'), { ...PATIENT, waitMs: 0 }, () => Promise.resolve('done'))).toBe('done');
    expect(await readdir(folder)).toEqual([]);
  });

  it('with our own id but older than we are is a dead process of the same id', async () => {
    const file = join(await temporaryFolder(), 'lock');
    await writeFile(file, String(process.pid));
    await utimes(file, 0, 0);
    expect(await withLock(file, { ...PATIENT, waitMs: 0 }, () => Promise.resolve('done'))).toBe('done');
  });

  it('held too long gives an error that names the process and the file', async () => {
    const file = join(await temporaryFolder(), 'lock');
    await writeFile(file, String(process.ppid));
    const waited: number[] = [];
    const trying = withLock(file, { onWait: (holder) => void waited.push(holder), waitMs: 0 }, () => Promise.resolve());
    await expect(trying).rejects.toThrow(`Process ${process.ppid} has held ${file} for over 0 seconds.`);
    expect(waited).toEqual([process.ppid]);
  });
});
