import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { Neo4jUnavailable } from './neo4jServer.js';
import { ignoreCode } from './secretFile.js';

/** Whom to tell that another process holds the lock, and how long to wait for it. */
export interface LockOptions {
  readonly onWait: (holder: number) => void;
  readonly waitMs: number;
}

/**
 * Does the work while no other process does work under the same lock file. A lock whose process has died is taken over.
 * What it protects has a last guard of its own: Neo4j locks its store, Maven's files are moved into place in one step.
 */
export async function withLock<T>(file: string, options: LockOptions, work: () => Promise<T>): Promise<T> {
  await acquire(file, options);
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

async function acquire(file: string, { onWait, waitMs }: LockOptions): Promise<void> {
  const deadline = Date.now() + waitMs;
  for (let round = 0; !(await tryToCreate(file)); round++) {
    const holder = await readHolder(file);
    if (holder === undefined) continue;
    if (!(await isHeld(file, holder))) {
      await takeAway(file, holder);
      continue;
    }
    if (round === 0) onWait(holder);
    if (Date.now() > deadline) {
      throw new Neo4jUnavailable(
        `Process ${holder} has held ${file} for over ${waitMs / 1000} seconds. If it is not starting Neo4j, remove that file and try again.`,
      );
    }
    await delay(200);
  }
}

async function tryToCreate(file: string): Promise<boolean> {
  const created = await writeFile(file, String(process.pid), { flag: 'wx' }).then(() => true, ignoreCode('EEXIST'));
  return created === true;
}

/** The holder's process id; 0 while it is being written; undefined when the lock is gone. */
async function readHolder(file: string): Promise<number | undefined> {
  const text = await readFile(file, 'utf8').catch(ignoreCode('ENOENT'));
  return text === undefined ? undefined : Number(text);
}

/** Our own id in a file older than this process (a restarted container) is a dead process's lock. */
async function isHeld(file: string, holder: number): Promise<boolean> {
  const age = await stat(file).catch(ignoreCode('ENOENT'));
  if (age === undefined) return true;
  if (holder === 0) return Date.now() - age.mtimeMs < 5_000;
  return isAlive(holder) && (holder !== process.pid || age.mtimeMs >= performance.timeOrigin);
}

/** Moved aside first: if another process took the lock over in between, its fresh one is put back. */
async function takeAway(file: string, deadHolder: number): Promise<void> {
  const aside = `${file}.${randomUUID()}`;
  const moved = await rename(file, aside).then(() => true, ignoreCode('ENOENT'));
  if (moved !== true) return;
  if ((await readHolder(aside)) === deadHolder) await rm(aside, { force: true });
  else await rename(aside, file);
}

/** True when a process with this id exists on this machine. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
