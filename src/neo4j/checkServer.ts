import neo4j, { Neo4jError } from 'neo4j-driver';
import { Neo4jUnavailable, type Neo4jAddress } from './neo4jServer.js';
import { OLDEST_SERVER } from './serverRelease.js';

/** What a server said when we knocked. */
export type Check =
  | { readonly state: 'ready'; readonly version: string }
  | { readonly state: 'too old'; readonly version: string }
  | { readonly state: 'refused' | 'no database' | 'unreachable'; readonly reason: string };

const ANSWER_WITHIN_MS = 15_000;

/** Connects, signs in, runs one statement in the database and reads the server's version. Never throws. */
export async function checkServer(address: Neo4jAddress): Promise<Check> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 10_000,
    maxConnectionPoolSize: 1,
    telemetryDisabled: true,
  });
  try {
    const session = driver.session({ database: address.database, defaultAccessMode: neo4j.session.READ });
    const { summary } = await within(ANSWER_WITHIN_MS, session.run('RETURN 1'));
    return judgeVersion(summary.server.agent ?? '');
  } catch (error) {
    return judgeFailure(error);
  } finally {
    void driver.close();
  }
}

/** `Neo4j/5.26.31` is ready, `Neo4j/5.25.1` is too old; a text without a version is no Neo4j. */
export function judgeVersion(agent: string): Check {
  const version = /^Neo4j\/v?(\d+\.\d+[^ ]*)/.exec(agent)?.[1];
  if (version === undefined) return { state: 'unreachable', reason: `it calls itself "${agent}", not Neo4j` };
  return { state: isAtLeast(version, OLDEST_SERVER) ? 'ready' : 'too old', version };
}

function isAtLeast(version: string, oldest: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number.parseFloat);
  const [oldestMajor = 0, oldestMinor = 0] = oldest.split('.').map(Number.parseFloat);
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

function judgeFailure(error: unknown): Check {
  const reason = error instanceof Error ? error.message : String(error);
  const code = error instanceof Neo4jError ? error.code : '';
  if (code.startsWith('Neo.ClientError.Security.')) return { state: 'refused', reason };
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') return { state: 'no database', reason };
  return { state: 'unreachable', reason };
}

async function within<T>(timeoutMs: number, work: PromiseLike<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no answer within ${timeoutMs / 1000} seconds`));
    }, timeoutMs);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}

/** The version of a server that is ready, or an error that says what is wrong. `passwordFrom` names where the password came from. */
export async function requireServer(address: Neo4jAddress, passwordFrom: string): Promise<string> {
  const check = await checkServer(address);
  if (check.state === 'ready') return check.version;
  throw new Neo4jUnavailable(explain(check, address, passwordFrom));
}

/** One complete message per thing that can be wrong with a server. Never shows the password. */
export function explain(check: Exclude<Check, { state: 'ready' }>, address: Neo4jAddress, passwordFrom: string): string {
  switch (check.state) {
    case 'too old':
      return `The Neo4j at ${address.uri} is too old: it is ${check.version}, and ${OLDEST_SERVER} or newer is needed. Upgrade it, or point NEO4J_URI at a newer one.`;
    case 'refused':
      return `The Neo4j at ${address.uri} refused user "${address.user}" with the password from ${passwordFrom}: ${check.reason}`;
    case 'no database':
      return `The Neo4j at ${address.uri} has no database "${address.database}": set NEO4J_DATABASE to one that exists (${check.reason}).`;
    case 'unreachable':
      return `No Neo4j answers at ${address.uri}: ${check.reason}. Is it running, is the address a Bolt one (port 7687 as a rule, not 7474), and does the network let us through?`;
  }
}
