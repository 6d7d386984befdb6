import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Java } from './findJava.js';
import { Neo4jUnavailable, type FindOptions } from './neo4jServer.js';
import { lastLines, runCommand } from './runCommand.js';
import { ignoreCode, readOrMakePassword, writePrivately } from './secretFile.js';
import { isAlive } from './startLock.js';

const STOPPING_WITHIN_MS = 25_000;

/** Where the parts of a store are. */
export interface JavaStore {
  readonly home: string;
  readonly conf: string;
  readonly passwordFile: string;
  readonly log: string;
  /** Process id of the supervisor, while the store is in use. */
  readonly note: string;
}

/** The store of a data folder; its folders are made, and only their owner can enter. */
export async function openStore(dataDir: string): Promise<JavaStore> {
  const home = join(dataDir, 'neo4j');
  const conf = join(home, 'conf');
  await mkdir(conf, { recursive: true, mode: 0o700 });
  return {
    home,
    conf,
    passwordFile: join(home, 'password'),
    log: join(home, 'console.log'),
    note: join(home, 'supervisor.pid'),
  };
}

/** Loopback only, Bolt only, bounded memory and transactions, nothing reported to anyone. Sign-in stays on: web pages can reach loopback too. */
export function configuration(port: number): string {
  return [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.security.auth_enabled=true',
    'dbms.usage_report.enabled=false',
    'server.memory.pagecache.size=256m',
    'db.tx_log.rotation.retention_policy=keep_none',
    'db.tx_log.preallocate=false',
    'db.logs.query.enabled=OFF',
    'db.transaction.timeout=120s',
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    '',
  ].join('\n');
}

/** A server whose process was killed is stopped by its supervisor: that takes a moment. */
export async function waitForFormerServer({ note }: JavaStore, report: FindOptions['report']): Promise<void> {
  const deadline = Date.now() + STOPPING_WITHIN_MS;
  for (let round = 0; Date.now() < deadline; round++) {
    const former = Number((await readFile(note, 'utf8').catch(ignoreCode('ENOENT'))) ?? 0);
    if (former === 0 || !isAlive(former)) return;
    if (round === 0) report('waiting for the former server of this data folder to end');
    await delay(200);
  }
}

/** The password of the store; a new store is given it before the first start. */
export async function preparePassword(store: JavaStore, java: Java, lib: string, env: FindOptions['env']): Promise<string> {
  const hasStarted = existsSync(join(store.home, 'data', 'databases', 'system'));
  if (hasStarted && !existsSync(store.passwordFile)) {
    throw new Neo4jUnavailable(
      `The store in ${store.home} has lost its password file (${store.passwordFile}). Put it back, or remove ${store.home}: the releases are then read again.`,
    );
  }
  const password = await readOrMakePassword(store.passwordFile);
  if (!hasStarted) await setInitialPassword(password, store, java, lib, env);
  return password;
}

/** The arguments go through a private file, because every user of the machine can read those of a command. */
async function setInitialPassword(
  password: string,
  store: JavaStore,
  java: Java,
  lib: string,
  env: FindOptions['env'],
): Promise<void> {
  const file = join(store.conf, 'initial-password.args');
  const classPath = join(lib, '*').replaceAll('\\', '\\\\');
  await writePrivately(file, `-cp "${classPath}"\norg.neo4j.cli.AdminTool dbms set-initial-password ${password}\n`);
  try {
    const forServer = { ...env, NEO4J_HOME: store.home, NEO4J_CONF: store.conf };
    const { ended, output } = await runCommand(java.command, [`@${file}`], { env: forServer, timeoutMs: 60_000 });
    if (ended === 0) return;
    throw new Neo4jUnavailable(['Neo4j would not take its first password:', ...lastLines(output, 5)].join('\n  '));
  } finally {
    await rm(file, { force: true });
  }
}
