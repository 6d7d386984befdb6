import type { StoreConfig } from './config.js';
import { openStore, type Store } from './graph/store.js';
import type { Lifetime } from './lifetime.js';
import { findServer, type Neo4jServer } from './neo4j/findServer.js';

/** Finds or starts a Neo4j; `lifetime` stops it again if it is ours, also when it is still starting by then. */
export async function connectNeo4j(
  config: StoreConfig,
  lifetime: Lifetime,
  report: (line: string) => void,
): Promise<Neo4jServer> {
  const { env, dataDir, neo4j } = config;
  const finding = findServer({ env, dataDir, report, ...(neo4j === undefined ? {} : { choice: neo4j }) });
  lifetime.onStop(() =>
    finding.then(
      (server) => server.stop(),
      () => undefined,
    ),
  );
  return finding;
}

/** Opens the graph on that server; `lifetime` closes it. */
export function openGraph(server: Neo4jServer, lifetime: Lifetime): Store {
  const store = openStore(server.address);
  lifetime.onStop(() => store.close());
  return store;
}
