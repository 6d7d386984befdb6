import type { StoreConfig } from '../config.js';
import { connectNeo4j, openGraph } from '../connect.js';
import { readSources, type Stated } from '../ingest/files.js';
import { extractSources, readReadings } from '../ingest/readReadings.js';
import type { Lifetime } from '../lifetime.js';
import { ingestReadings } from '../progress.js';
import type { Terminal } from '../terminal.js';

export interface IngestInput {
  readonly paths: readonly string[];
  readonly claims: string | undefined;
  readonly stated: Stated;
}

interface Surroundings {
  readonly store: StoreConfig;
  readonly terminal: Terminal;
  readonly lifetime: Lifetime;
}

/** Reads and checks all input, then writes it: one bad file or line, and nothing is written. */
export async function ingest(
  { paths, claims, stated }: IngestInput,
  { store: config, terminal, lifetime }: Surroundings,
): Promise<void> {
  const readings = await terminal.step(
    'read',
    async () => [
      ...(claims === undefined ? [] : await readReadings(claims)),
      ...extractSources(await readSources(paths, stated)),
    ],
    (read) => `${read.length} releases, ${read.reduce((sum, reading) => sum + reading.claims.length, 0)} claims`,
  );
  const server = await terminal.step(
    'Neo4j',
    () => connectNeo4j(config, lifetime, terminal.detail),
    ({ lane, describe }) => `${lane}: ${describe}`,
  );
  const store = openGraph(server, lifetime);
  await terminal.step(
    'schema',
    () => store.prepare(),
    () => 'constraints and indexes are there',
  );
  await terminal.step(
    'ingest',
    () => ingestReadings(store, readings, terminal),
    ({ added, unchanged }) => `${added} added, ${unchanged} unchanged`,
  );
}
