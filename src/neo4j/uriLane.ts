import { requireServer } from './checkServer.js';
import { Neo4jUnavailable, type FindOptions, type Neo4jServer } from './neo4jServer.js';

const SCHEMES = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'];

/** The server that somebody else runs at this address, with user, password and database from the environment. */
export async function useUri(uri: string, env: FindOptions['env']): Promise<Neo4jServer> {
  requireUri(uri);
  const address = {
    uri,
    user: setting(env, 'NEO4J_USER') ?? 'neo4j',
    password: setting(env, 'NEO4J_PASSWORD') ?? '',
    database: setting(env, 'NEO4J_DATABASE') ?? 'neo4j',
  };
  const passwordFrom = address.password === '' ? 'NEO4J_PASSWORD (which is not set)' : 'NEO4J_PASSWORD';
  const version = await requireServer(address, passwordFrom);
  return { lane: 'uri', address, describe: `Neo4j ${version}, ${uri}`, stop: () => Promise.resolve() };
}

/** A setting of the environment; an empty one counts as not set. */
export function setting(env: FindOptions['env'], name: string): string | undefined {
  const value = env[name] ?? '';
  return value === '' ? undefined : value;
}

/** True for text that means to be an address, right or wrong. */
export function looksLikeUri(text: string): boolean {
  return text.includes('://');
}

/** Throws unless a driver can use the address; never shows a password that stands in it. */
export function requireUri(text: string): void {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || url.hostname === '') {
    throw new Neo4jUnavailable(
      'The address of Neo4j cannot be read. Expected something like bolt://localhost:7687 or neo4j+s://HOST.',
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw new Neo4jUnavailable(
      `The address of Neo4j (${url.protocol}//${url.host}) holds a user or password. Give them as NEO4J_USER and NEO4J_PASSWORD.`,
    );
  }
  const scheme = url.protocol.slice(0, -1);
  if (SCHEMES.includes(scheme)) return;
  throw new Neo4jUnavailable(
    `The address of Neo4j, ${text}, begins with ${scheme}://. Expected one of ${SCHEMES.map((name) => `${name}://`).join(', ')}.`,
  );
}
