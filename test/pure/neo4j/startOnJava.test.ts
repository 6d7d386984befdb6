import { existsSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findServer } from '../../../src/neo4j/findServer.js';
import { jarsFolder } from '../../../src/neo4j/fetchJars.js';
import { fakeMachine, JAVA_17, type FakeMachine } from './fakeCommands.js';

/** Answers `-version`, takes the first password, and does `script` instead of serving. */
async function machineWithJava(script: string): Promise<FakeMachine> {
  const machine = await fakeMachine({ java: `case $1 in -version) ${JAVA_17} ;; @*) ;; *) ${script} ;; esac` });
  await mkdir(jarsFolder(machine.options), { recursive: true });
  return machine;
}

describe('a server that does not start', () => {
  it('ends in an error with the last lines of its log, and nothing claims to run', async () => {
    const { options } = await machineWithJava('echo "Error: the sky is falling"; exit 3');
    const error: unknown = await findServer(options).catch((reason: unknown) => String(reason));
    expect(error).toContain('Neo4j did not start: it ended with 3.\nThe last lines of ');
    expect(error).toContain('  Error: the sky is falling');
    expect(await readdir(options.dataDir)).toEqual(['neo4j']);
    expect(existsSync(join(options.dataDir, 'neo4j', 'supervisor.pid'))).toBe(false);
  });

  it('because its store is in use is told as that', async () => {
    const { options } = await machineWithJava('echo "FileLockException: /data/store_lock"; exit 1');
    await expect(findServer(options)).rejects.toThrow(
      `The store in ${join(options.dataDir, 'neo4j')} is in use by another Neo4j.`,
    );
  });

  it('because the port is taken is told before anything is started', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void other.close());
    const bound = other.address();
    const port = bound !== null && typeof bound === 'object' ? bound.port : 0;
    const { options, lines } = await machineWithJava('exit 0');
    await expect(findServer({ ...options, port })).rejects.toThrow(`Port ${port} cannot be used for Neo4j: listen EADDRINUSE`);
    expect(lines).toEqual([]);
  });

  it('because a store has lost its password is told with what to do', async () => {
    const { options } = await machineWithJava('exit 0');
    await mkdir(join(options.dataDir, 'neo4j', 'data', 'databases', 'system'), { recursive: true });
    await expect(findServer(options)).rejects.toThrow('has lost its password file');
  });

  it('because the data folder cannot be made is told', async () => {
    const { options } = await machineWithJava('exit 0');
    await expect(findServer({ ...options, dataDir: '/dev/null/data' })).rejects.toThrow(
      'The data folder /dev/null/data cannot be used: ',
    );
  });
});
