import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { hash } from '../../../src/domain/ids.js';
import type { Reading } from '../../../src/domain/reading.js';
import { openStore, type Store } from '../../../src/graph/store.js';
import { CORPORA } from '../../support/corpora.js';
import { emptyGraph } from '../../support/neo4j.js';

let store: Store;

beforeAll(async () => {
  store = openStore(inject('neo4j'));
  await store.prepare();
});
afterAll(() => store.close());

/** The canonical export as one hash: equal hashes are equal bytes. */
async function fingerprint(): Promise<string> {
  const lines: string[] = [];
  for await (const line of store.exportLines()) lines.push(line);
  return `${String(lines.length)} lines ${hash(lines.join('\n'))}`;
}

async function fingerprintOf(readings: readonly Reading[]): Promise<string> {
  await emptyGraph(store.driver);
  for (const reading of readings) await store.ingest([reading]);
  return fingerprint();
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, position) => permutations(items.filter((_, other) => other !== position)).map((rest) => [item, ...rest]));
}

describe.each(CORPORA.filter(({ present }) => present))('five releases ($name)', ({ readings }) => {
  let all: readonly Reading[];
  let expected: string;

  beforeAll(async () => {
    all = await readings();
    await emptyGraph(store.driver);
    await store.ingest(all);
    expected = await fingerprint();
  });

  it('all 120 orders give one export', async () => {
    const orders = permutations(all);
    expect(orders).toHaveLength(120);
    for (const order of orders) expect(await fingerprintOf(order), order.map(({ release }) => release.date).join()).toBe(expected);
  }, 600_000);

  it('a second ingest changes nothing', async () => {
    await fingerprintOf(all);
    expect(await store.ingest(all)).toEqual({ added: 0, unchanged: 5 });
    expect(await fingerprint()).toBe(expected);
  });

  it('removing each one equals never having had it', async () => {
    for (const gone of all) {
      const without = await fingerprintOf(all.filter((reading) => reading !== gone));
      await fingerprintOf(all);
      await store.remove(gone.release.id);
      expect(await fingerprint(), gone.release.date).toBe(without);
    }
  });

  it('a projection computed again is the same', async () => {
    await fingerprintOf(all);
    await store.rebuild();
    expect(await fingerprint()).toBe(expected);
  });
});
