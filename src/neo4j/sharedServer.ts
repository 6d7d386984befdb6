import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { checkServer, explain } from './checkServer.js';
import { isListening, portOf } from './freePort.js';
import { Neo4jUnavailable, type Neo4jAddress, type Neo4jServer } from './neo4jServer.js';
import { ignoreCode, writePrivately } from './secretFile.js';
import { isAlive } from './startLock.js';

/** A server started for a data folder, as its owner tells the next process. */
export interface SharedServer {
  readonly lane: 'java' | 'docker';
  readonly address: Neo4jAddress;
  /** Process id of the one that started it and will stop it. */
  readonly owner: number;
}

/** The file that says where the server of a data folder is; only its owner can read it. */
export function sharedFile(dataDir: string): string {
  return join(dataDir, 'neo4j.json');
}

/** Lets other processes of the same user join the server. */
export function share(dataDir: string, server: SharedServer): Promise<void> {
  return writePrivately(sharedFile(dataDir), `${JSON.stringify(server)}\n`);
}

/** A server that another process started. */
export interface Joined {
  readonly server: Neo4jServer;
  readonly lane: SharedServer['lane'];
}

/** The server that runs for this data folder, if one does. */
export async function joinServer(dataDir: string): Promise<Joined | undefined> {
  const file = sharedFile(dataDir);
  const shared = parseShared((await readFile(file, 'utf8').catch(ignoreCode('ENOENT', 'ENOTDIR'))) ?? '');
  if (shared === undefined || !isAlive(shared.owner) || !(await isListening(portOf(shared.address)))) return undefined;
  return joinOwned(shared, file);
}

/** Removes what a server that is gone left. Call it under the start lock, after `joinServer` has found none: nobody writes it then. */
export async function removeStale(dataDir: string, report: (line: string) => void): Promise<void> {
  const file = sharedFile(dataDir);
  if (!existsSync(file)) return;
  report(`${file} names a server that is gone: removed`);
  await rm(file, { force: true });
}

async function joinOwned(shared: SharedServer, file: string): Promise<Joined> {
  const check = await checkServer(shared.address);
  if (check.state === 'ready') return { server: asGuest(shared, check.version), lane: shared.lane };
  throw new Neo4jUnavailable(
    `Process ${shared.owner} runs a Neo4j for this data folder, but it cannot be joined. ${explain(check, shared.address, file)}\n` +
      `Stop that process; if it is something else, remove ${file}.`,
  );
}

function asGuest({ address, lane }: SharedServer, version: string): Neo4jServer {
  return {
    lane: 'joined',
    address,
    describe: `Neo4j ${version} (${lane}), already running for this data folder, ${address.uri}`,
    stop: () => Promise.resolve(),
  };
}

/** Undefined when the text is not what `share` writes. */
export function parseShared(text: string): SharedServer | undefined {
  const shared = readObject(text);
  const address = asObject(shared['address']);
  const { uri, user, password, database } = address;
  const { lane, owner } = shared;
  if (lane !== 'java' && lane !== 'docker') return undefined;
  if (typeof owner !== 'number' || typeof uri !== 'string' || !URL.canParse(uri) || typeof user !== 'string') return undefined;
  if (typeof password !== 'string' || typeof database !== 'string') return undefined;
  return { lane, owner, address: { uri, user, password, database } };
}

function readObject(text: string): Readonly<Record<string, unknown>> {
  try {
    return asObject(JSON.parse(text));
  } catch {
    return {};
  }
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value)) : {};
}
