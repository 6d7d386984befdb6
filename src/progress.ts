import type { Reading } from './domain/reading.js';
import type { Store } from './graph/store.js';
import type { Terminal } from './terminal.js';

const PROGRESS_EVERY_MS = 2_000;

export interface IngestResult {
  readonly added: number;
  readonly unchanged: number;
  /** What the graph holds afterwards, by kind. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Writes readings into the graph and says now and then how far it is. */
export async function ingestReadings(
  store: Store,
  readings: readonly Reading[],
  terminal: Pick<Terminal, 'detail'>,
): Promise<IngestResult> {
  const sayProgress = everyFewSeconds((done, total) => {
    terminal.detail(`${done} of ${total} releases`);
  });
  const result = await store.ingest(readings, sayProgress);
  return { ...result, counts: await store.counts() };
}

function everyFewSeconds(say: (done: number, total: number) => void): (done: number, total: number) => void {
  let last = performance.now();
  return (done, total) => {
    if (performance.now() - last < PROGRESS_EVERY_MS) return;
    last = performance.now();
    say(done, total);
  };
}
