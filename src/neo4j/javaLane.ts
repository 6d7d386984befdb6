import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startChildServer, type ChildServer } from './childServer.js';
import { awaitServer } from './awaitServer.js';
import { fetchJars } from './fetchJars.js';
import type { Java } from './findJava.js';
import { freePort } from './freePort.js';
import { Neo4jUnavailable, type FindOptions, type Neo4jAddress, type Neo4jServer } from './neo4jServer.js';
import { configuration, openStore, preparePassword, waitForFormerServer, type JavaStore } from './javaStore.js';
import { lastLines } from './runCommand.js';
import { ignoreCode } from './secretFile.js';
import { SERVER_RELEASE } from './serverRelease.js';
import { share, sharedFile } from './sharedServer.js';

const START_WITHIN_MS = 120_000;
const USER = 'neo4j';
const DATABASE = 'neo4j';

/** What the server's code reaches into, as its own start script opens it. */
const OPENS = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);
const MEMORY = ['-Xms512m', '-Xmx1g', '-XX:+UseG1GC', '-XX:+ExitOnOutOfMemoryError'];

/** Starts a Community server on the store of the data folder, as a child that never outlives us. Call it under the start lock. */
export async function startOnJava(java: Java, options: FindOptions): Promise<Neo4jServer> {
  const lib = await fetchJars(options);
  const store = await openStore(options.dataDir);
  await waitForFormerServer(store, options.report);
  const port = await freePort(options.port);
  const password = await preparePassword(store, java, lib, options.env);
  const address: Neo4jAddress = { uri: `bolt://127.0.0.1:${port}`, user: USER, password, database: DATABASE };
  await writeFile(join(store.conf, 'neo4j.conf'), configuration(port), { mode: 0o600 });
  options.report(`starting Neo4j ${SERVER_RELEASE.version} on Java ${java.version}`);
  const child = startChildServer({
    command: java.command,
    args: [...MEMORY, ...OPENS, '-cp', join(lib, '*'), SERVER_RELEASE.mainClass, ...serverArguments(store)],
    env: options.env,
    folder: store.home,
    log: store.log,
    note: store.note,
    leftover: sharedFile(options.dataDir),
  });
  const version = await waitUntilReady(child, address, store);
  await share(options.dataDir, { lane: 'java', address, owner: process.pid });
  const stop = watch(child, store, options);
  return { lane: 'java', address, describe: `Neo4j ${version} on Java ${java.version}, ${address.uri}`, stop };
}

function serverArguments({ home, conf }: JavaStore): readonly string[] {
  return [`--home-dir=${home}`, `--config-dir=${conf}`, '--console-mode'];
}

async function waitUntilReady(child: ChildServer, address: Neo4jAddress, store: JavaStore): Promise<string> {
  const answer = await awaitServer(address, { everyMs: 100, waitMs: START_WITHIN_MS, hasEnded: child.hasEnded });
  if (answer.state === 'ready') return answer.version;
  const how = child.hasEnded() ? await child.ended : `it did not answer: ${'reason' in answer ? answer.reason : answer.state}`;
  await child.stop();
  throw new Neo4jUnavailable(await explainEnd(`Neo4j did not start: ${how}.`, store));
}

async function explainEnd(what: string, { log, home }: JavaStore): Promise<string> {
  const output = (await readFile(log, 'utf8').catch(ignoreCode('ENOENT'))) ?? '';
  const isLocked = /store_lock|FileLockException/.test(output);
  return [
    isLocked ? `The store in ${home} is in use by another Neo4j. Stop that one, or use another data folder.` : what,
    `The last lines of ${log}:`,
    ...lastLines(output, 10).map((line) => `  ${line.slice(0, 300)}`),
  ].join('\n');
}

/** Reports an end that nobody asked for; the returned function asks for it. */
function watch(child: ChildServer, store: JavaStore, { dataDir, report }: FindOptions): () => Promise<void> {
  let isStopping = false;
  void child.ended.then(async (how) => {
    if (!isStopping) report(await explainEnd(`Neo4j ended on its own: ${how}.`, store));
  });
  return async () => {
    isStopping = true;
    await rm(sharedFile(dataDir), { force: true });
    await child.stop();
  };
}
