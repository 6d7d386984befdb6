import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkServer } from '../../../src/neo4j/checkServer.js';
import { missingMaven } from '../../../src/neo4j/fetchJars.js';
import { findJava } from '../../../src/neo4j/findJava.js';
import { findServer, type FindOptions, type Neo4jAddress, type Neo4jServer } from '../../../src/neo4j/findServer.js';
import { freePort, isListening, portOf } from '../../../src/neo4j/freePort.js';
import { isAlive } from '../../../src/neo4j/startLock.js';

const HOLDER = fileURLToPath(new URL('holdServer.ts', import.meta.url));

/** Why this machine cannot run the Java lane; the other tests then use another, and these are skipped with that reason. */
const java = await findJava(process.env);
const notRun = typeof java === 'string' ? java : await missingMaven({ env: process.env });

let dataDir: string;
let lines: string[];
const holders: ChildProcess[] = [];

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'releasegraph-lane-'));
});

beforeEach(({ skip }) => {
  if (notRun !== undefined) skip(`the Java lane cannot run here (${notRun})`);
});

afterAll(async () => {
  for (const holder of holders) holder.kill('SIGKILL');
  await rm(dataDir, { recursive: true, force: true });
});

function options(more: Partial<FindOptions> = {}): FindOptions {
  lines = [];
  return { env: process.env, dataDir, choice: 'java', report: (line) => void lines.push(line), ...more };
}

async function run(address: Neo4jAddress, cypher: string): Promise<readonly unknown[]> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), { disableLosslessIntegers: true });
  const { records } = await driver.executeQuery(cypher, {}, { database: address.database }).finally(() => driver.close());
  return records.map((record): unknown => record.get(0));
}

async function supervisor(): Promise<number> {
  return Number(await readFile(join(dataDir, 'neo4j', 'supervisor.pid'), 'utf8'));
}

async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isTrue())) await delay(50);
}

/** Another process that finds the server; resolves with its last line, `found LANE URI`. */
function hold(): Promise<{ readonly holder: ChildProcess; readonly found: string }> {
  const holder = spawn(process.execPath, ['--import', 'tsx', HOLDER, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
  holders.push(holder);
  return new Promise((resolve, reject) => {
    holder.on('exit', (code, signal) => {
      reject(new Error(`holder ended with ${code ?? signal ?? 'nothing'}`));
    });
    holder.stdout.setEncoding('utf8').on('data', (text: string) => {
      const found = /^found .*$/m.exec(text)?.[0];
      if (found !== undefined) resolve({ holder, found });
    });
  });
}

describe('a server of our own', () => {
  let server: Neo4jServer;
  let port: number;

  beforeAll(async () => {
    if (notRun !== undefined) return;
    port = await freePort();
    server = await findServer(options({ port }));
  });

  it('runs on loopback, on the port that was asked for, and says what it is', () => {
    expect(server.lane).toBe('java');
    expect(server.describe).toMatch(new RegExp(`^Neo4j 5\\.26\\.31 on Java \\d+, bolt://127\\.0\\.0\\.1:${port}$`));
  });

  it('keeps its secrets from other users, on disk and in the list of processes', async () => {
    const files = ['neo4j.json', 'neo4j/password', 'neo4j/conf/neo4j.conf', 'neo4j/console.log'];
    const modes = await Promise.all(files.map(async (file) => (await stat(join(dataDir, file))).mode & 0o777));
    expect(modes).toEqual([0o600, 0o600, 0o600, 0o600]);
    expect((await stat(join(dataDir, 'neo4j'))).mode & 0o777).toBe(0o700);
    expect(await readdir(join(dataDir, 'neo4j', 'conf'))).toEqual(['neo4j.conf']);
    const { stdout } = spawnSync('ps', ['-ef'], { encoding: 'utf8' });
    expect([stdout.includes(dataDir), stdout.includes(server.address.password)]).toEqual([true, false]);
  });

  it('refuses a wrong password', async () => {
    expect((await checkServer({ ...server.address, password: 'wrong-password' })).state).toBe('refused');
  });

  it('is joined by the next one, who does not stop it', async () => {
    const guest = await findServer(options());
    await guest.stop();
    expect([guest.lane, guest.address]).toEqual(['joined', server.address]);
    expect((await checkServer(server.address)).state).toBe('ready');
  });

  it('is not joined by one who asks for Docker', async () => {
    await expect(findServer(options({ choice: 'docker' }))).rejects.toThrow('a Neo4j of the java lane already runs for');
  });

  it('goes before NEO4J_URI, which is told', async () => {
    const { report } = options();
    const guest = await findServer({ dataDir, report, env: { ...process.env, NEO4J_URI: 'bolt://127.0.0.1:1' } });
    expect([guest.lane, lines]).toEqual([
      'joined',
      ['NEO4J_URI is set, but a server already runs for this data folder: joining that one'],
    ]);
  });

  it('stops when told, leaves nothing that claims to run, and has kept what was written', async () => {
    await run(server.address, 'CREATE (:Kept {what: "a thing"})');
    const leader = await supervisor();
    await server.stop();
    expect([await isListening(port), isAlive(leader), existsSync(join(dataDir, 'neo4j.json'))]).toEqual([false, false, false]);
    expect(await readdir(join(dataDir))).toEqual(['neo4j']);
  });
});

describe('processes that come and go', () => {
  let server: Neo4jServer;

  it('of two that start at once, one starts the server and the other joins it', async () => {
    const both = await Promise.all([hold(), hold()]);
    const found = both.map(({ found: line }) => line.split(' '));
    expect(found.map(([, lane]) => lane).sort()).toEqual(['java', 'joined']);
    expect(found[0]?.[2]).toBe(found[1]?.[2]);
  });

  it('the death of the owner is the death of the server; the next start waits for it and finds its data', async () => {
    const leader = await supervisor();
    for (const holder of holders) holder.kill('SIGKILL');
    await until(() => holders.every(({ signalCode }) => signalCode !== null));
    server = await findServer(options());
    expect([server.lane, isAlive(leader)]).toEqual(['java', false]);
    expect(await run(server.address, 'MATCH (kept:Kept) RETURN kept.what')).toEqual(['a thing']);
  });

  it('a store in use by a server that left no note is told as that', async () => {
    const [shared, note] = [join(dataDir, 'neo4j.json'), join(dataDir, 'neo4j', 'supervisor.pid')];
    await Promise.all([rm(shared), rm(note)]);
    await expect(findServer(options())).rejects.toThrow(`The store in ${join(dataDir, 'neo4j')} is in use by another Neo4j.`);
    expect((await checkServer(server.address)).state).toBe('ready');
  });

  it('a server that ends on its own is reported with the last lines of its log', async () => {
    await server.stop();
    server = await findServer(options());
    process.kill(Number(spawnSync('pgrep', ['-P', String(await supervisor()), 'java'], { encoding: 'utf8' }).stdout), 'SIGTERM');
    await until(() => lines.length > 1);
    expect(lines[1]).toMatch(/^Neo4j ended on its own: it ended with \d+\.\nThe last lines of .*Stopped\.$/s);
    await until(() => !existsSync(join(dataDir, 'neo4j.json')));
    expect(await isListening(portOf(server.address))).toBe(false);
  });

  it('an owner that is interrupted takes its server along', async () => {
    const { holder } = await hold();
    const leader = await supervisor();
    holder.removeAllListeners('exit');
    holder.kill('SIGINT');
    await until(() => !isAlive(leader));
    expect([existsSync(join(dataDir, 'neo4j.json')), existsSync(join(dataDir, 'neo4j', 'supervisor.pid'))]).toEqual([
      false,
      false,
    ]);
  });
});
