import type { ServeConfig, StoreConfig } from './config.js';
import { connectNeo4j, openGraph } from './connect.js';
import type { Reading } from './domain/reading.js';
import type { SourceText } from './extract/pipeline.js';
import type { Store } from './graph/store.js';
import { contextFor, createApollo } from './graphql/apollo.js';
import { readSources } from './ingest/files.js';
import { extractSources } from './ingest/readReadings.js';
import type { Lifetime } from './lifetime.js';
import { ingestReadings, type IngestResult } from './progress.js';
import { checkPortIsFree, createHttpServer, listen, readPlayground } from './server.js';
import type { Terminal } from './terminal.js';

/** What `start` prints last: a query that any graph of releases answers. */
export const FIRST_QUERY = '{ drugs(first: 5) { totalCount nodes { id name } } }';

export interface StartOptions {
  readonly serve: ServeConfig;
  readonly store: StoreConfig;
  readonly terminal: Terminal;
  readonly lifetime: Lifetime;
}

/** From releases to a served graph, step by step. All input is checked before the graph is written. */
export async function start({ serve, store: storeConfig, terminal, lifetime }: StartOptions): Promise<void> {
  await checkPortIsFree(serve);
  const sources = await terminal.step(
    'read',
    () => readSources([serve.releases]),
    (read) => `${read.length} releases in ${serve.releases}`,
  );
  const server = await terminal.step(
    'Neo4j',
    () => connectNeo4j(storeConfig, lifetime, terminal.detail),
    ({ lane, describe }) => `${lane}: ${describe}`,
  );
  const store = openGraph(server, lifetime);
  const readings = await terminal.step(
    'extract',
    () => extractNew(store, sources),
    (fresh) => describeNew(sources, fresh),
  );
  await terminal.step(
    'schema',
    () => store.prepare(),
    () => 'constraints and indexes are there',
  );
  await terminal.step('ingest', () => ingestReadings(store, readings, terminal), describeCounts);
  const port = await terminal.step(
    'serve',
    () => serveGraph(store, { serve, terminal, lifetime }),
    (open) => `${serve.host}, port ${open}`,
  );
  sayWhereToClick(terminal, `http://${urlHost(serve.host)}:${port}`);
}

/** Extracts only what the store does not hold yet. */
async function extractNew(store: Store, sources: readonly SourceText[]): Promise<readonly Reading[]> {
  const known = await store.knownSources();
  return extractSources(sources.filter(({ sha256 }) => !known.has(sha256)));
}

function describeNew(sources: readonly SourceText[], fresh: readonly Reading[]): string {
  return `reusing ${sources.length - fresh.length}, ingesting ${fresh.length} new`;
}

const SHOWN_KINDS = ['Release', 'Claim', 'Drug', 'Trial', 'Organization'] as const;

function describeCounts({ counts }: IngestResult): string {
  return `the graph holds ${SHOWN_KINDS.map((kind) => `${kind} ${counts[kind] ?? 0}`).join(', ')}`;
}

async function serveGraph(store: Store, { serve, terminal, lifetime }: Omit<StartOptions, 'store'>): Promise<number> {
  const apollo = createApollo({ introspection: serve.introspection });
  const app = await createHttpServer({
    apollo,
    context: contextFor(store),
    probe: () => store.driver.verifyConnectivity({ database: store.database }),
    playground: await readPlayground(),
    report: terminal.line,
  });
  lifetime.onStop(() => apollo.stop());
  return listen(app, serve);
}

/** An address that a browser on this machine can open. */
function urlHost(host: string): string {
  if (host === '0.0.0.0' || host === '::' || host === '127.0.0.1') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function sayWhereToClick({ line }: Terminal, base: string): void {
  line('');
  line('Ready. Open one of these, Ctrl-C stops:');
  line(`  playground  ${base}/playground`);
  line(`  sandbox     ${base}/sandbox   (Apollo's, needs the internet)`);
  line(`  GraphQL     ${base}/graphql`);
  line('');
  line('A first query:');
  line(`  ${FIRST_QUERY}`);
}
