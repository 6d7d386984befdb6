import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { FIRST_QUERY } from '../../src/start.js';
import { emptyGraph, testDriver } from '../support/neo4j.js';

const ROOT = resolve(import.meta.dirname, '../..');
const CLI = join(ROOT, 'dist', 'cli.js');
const SEED = join(ROOT, 'seed', 'releases');

let dir: string;
let driver: Driver;
const running: ChildProcess[] = [];

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'releasegraph-e2e-'));
  driver = testDriver();
  await emptyGraph(driver);
});
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});
afterAll(async () => {
  await emptyGraph(driver);
  await driver.close();
  await rm(dir, { recursive: true, force: true });
});

interface Run {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly errors: () => string;
  readonly exit: Promise<number | null>;
}

/** Runs the built program against the one Neo4j of the test run. */
function run(...args: string[]): Run {
  return runWith({}, ...args);
}

function runWith(settings: Readonly<Record<string, string>>, ...args: string[]): Run {
  const { uri, user, password, database } = inject('neo4j');
  const env = {
    ...process.env,
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
    ...settings,
  };
  const child = spawn(process.execPath, [CLI, ...args], { cwd: dir, env, stdio: ['ignore', 'pipe', 'pipe'] });
  running.push(child);
  const written = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (written.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (written.stderr += text));
  const exit = once(child, 'close').then(() => child.exitCode);
  return { child, exit, output: () => written.stdout, errors: () => written.stderr };
}

/** Waits until `start` has said where to click; the address it serves on. */
async function served({ output, errors, exit }: Run): Promise<string> {
  const ended = exit.then((code) => {
    throw new Error(`start ended with ${String(code)}: ${errors()}`);
  });
  const ready = (async () => {
    while (!output().includes('A first query:')) await new Promise((again) => setTimeout(again, 100));
  })();
  await Promise.race([ready, ended]);
  return /GraphQL +(http:\S+)\/graphql/.exec(output())?.[1] ?? 'no address was printed';
}

async function ask(base: string, query: string): Promise<unknown> {
  const response = await fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

async function exported(): Promise<string> {
  const { exit, output, errors } = run('export');
  expect(await exit, errors()).toBe(0);
  return output();
}

describe('start', { concurrent: false, timeout: 120_000 }, () => {
  it('serves the graph of the seed releases, says each step, and ends cleanly when asked', async () => {
    const start = run('start', '--port', '0');
    const base = await served(start);
    const count = (await readdir(SEED)).length;
    expect(start.output()).toMatch(
      new RegExp(
        [
          `^read +${count} releases in .*\\d s\\)$`,
          '^Neo4j +uri: .*\\d s\\)$',
          `^extract +reusing 0, ingesting ${count} new .*\\d s\\)$`,
          '^schema .*\\d s\\)$',
          `^ingest +the graph holds Release ${count}, .*\\d s\\)$`,
          '^serve .*\\d s\\)$',
        ].join('[^]*'),
        'm',
      ),
    );
    expect(await (await fetch(`${base}/healthz`)).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(`${base}/playground`)).text()).toContain('id="playground"');
    expect(JSON.stringify(await ask(base, FIRST_QUERY))).toContain('{"id":"drug:clr-131","name":"CLR 131"}');
    expect(await ask(base, '{ __schema { queryType { name } } }')).toMatchObject({
      data: { __schema: { queryType: { name: 'Query' } } },
    });

    start.child.kill('SIGINT');
    expect(await start.exit).toBe(0);
    expect(start.errors()).toBe('SIGINT: stopping. Once more stops at once.\n');
    await expect(fetch(`${base}/healthz`)).rejects.toThrow('fetch failed');
  });

  it('reuses what is there the second time, and changes nothing', async () => {
    const before = await exported();
    const start = run('start', '--port', '0');
    await served(start);
    expect(start.output()).toMatch(/^extract +reusing (\d+), ingesting 0 new /m);
    start.child.kill('SIGTERM');
    expect(await start.exit).toBe(0);
    expect(await exported()).toBe(before);
  });

  it('takes host, port and introspection from the environment', async () => {
    const start = runWith({ INTROSPECTION: 'off', HOST: '0.0.0.0', PORT: '0' }, 'start');
    const base = await served(start);
    expect(JSON.stringify(await ask(base, '{ __schema { queryType { name } } }'))).toMatch(/"errors".*introspection/i);
    expect(await ask(base, FIRST_QUERY)).not.toHaveProperty('errors');
    start.child.kill('SIGINT');
    await start.exit;
  });

  it('names a taken port before it looks for a Neo4j', async () => {
    const other = createServer();
    await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
    const address = other.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    const start = run('start', '--port', String(port));
    expect(await start.exit).toBe(1);
    expect(start.errors()).toBe(
      `error: Port ${port} on 127.0.0.1 is not available: another program listens there. Stop it, or choose another port with --port.\n`,
    );
    expect(start.output()).toBe('');
    await new Promise((closed) => other.close(closed));
  });
});

describe('claims as JSON Lines', { timeout: 120_000 }, () => {
  it('give the same graph as the releases they were extracted from', async () => {
    const releases = join(dir, 'releases');
    await cp(SEED, releases, { recursive: true });
    const direct = await exported();

    const extract = run('extract', releases, '--format', 'jsonl');
    expect(await extract.exit, extract.errors()).toBe(0);
    await writeFile(join(dir, 'claims.jsonl'), extract.output());
    await emptyGraph(driver);
    const ingest = run('ingest', '--claims', join(dir, 'claims.jsonl'));
    expect(await ingest.exit, ingest.errors()).toBe(0);
    expect(await exported()).toBe(direct);
  });
});

describe('bad input', () => {
  it('writes nothing when one of many files is bad', async () => {
    const before = await exported();
    const ingest = run('ingest', SEED, join(dir, 'absent.txt'));
    expect(await ingest.exit).toBe(1);
    expect(ingest.errors()).toContain('absent.txt: there is no such file or folder.');
    expect(await exported()).toBe(before);
  });
});
