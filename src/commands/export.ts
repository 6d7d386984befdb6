import type { StoreConfig } from '../config.js';
import { connectNeo4j, openGraph } from '../connect.js';
import type { Lifetime } from '../lifetime.js';

/** The canonical export, line by line. */
export async function* exportGraph(
  config: StoreConfig,
  lifetime: Lifetime,
  report: (line: string) => void,
): AsyncGenerator<string> {
  const store = openGraph(await connectNeo4j(config, lifetime, report), lifetime);
  for await (const line of store.exportLines()) yield `${line}\n`;
}
