import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
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

/** All sets of some of the items, as bit masks: bit n stands for item n. */
function subsets(size: number): readonly number[] {
  return Array.from({ length: 2 ** size }, (_, mask) => mask);
}

describe.each(CORPORA)('five releases ($name)', ({ name, present, readings }) => {
  let all: readonly Reading[] = [];

  beforeAll(async () => {
    if (present) all = await readings();
  });
  beforeEach(({ skip }) => {
    skip(!present, `the ${name} are not beside the project`);
  });

  // Each of the 120 orders is a path from no release to all five, one release a step. Every step that any order can take
  // is taken here, from every set of releases, and compared byte for byte with that set ingested at once; so is the way back.
  it('all 120 orders give one export, and taking a release out gives the graph that never had it', async () => {
    const chosen = (mask: number) => all.filter((_, position) => mask & (1 << position));
    const known = new Map<number, string>();
    for (const mask of subsets(all.length)) {
      await emptyGraph(store.driver);
      await store.ingest(chosen(mask));
      known.set(mask, await fingerprint());
    }
    expect(new Set(known.values()).size).toBe(32);
    let steps = 0;
    for (const mask of subsets(all.length)) {
      await emptyGraph(store.driver);
      await store.ingest(chosen(mask));
      for (const [position, reading] of all.entries()) {
        if (mask & (1 << position)) continue;
        await store.ingest([reading]);
        expect(await fingerprint(), `${reading.release.date} added to ${String(mask)}`).toBe(known.get(mask | (1 << position)));
        await store.remove(reading.release.id);
        expect(await fingerprint(), `${reading.release.date} taken from ${String(mask)}`).toBe(known.get(mask));
        steps += 1;
      }
    }
    expect(steps).toBe(80);
  }, 600_000);

  it('a second ingest, and a projection computed again, change nothing', async () => {
    await emptyGraph(store.driver);
    await store.ingest(all);
    const once = await fingerprint();
    expect(await store.ingest(all)).toEqual({ added: 0, unchanged: 5 });
    expect(await fingerprint()).toBe(once);
    await store.rebuild();
    expect(await fingerprint()).toBe(once);
  });
});
