import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Reading } from '../../../src/domain/reading.js';
import { openStore, type Store } from '../../../src/graph/store.js';
import { emptyGraph } from '../../support/neo4j.js';
import { drug, indication, organization, readingOf, trial, type ToldClaim } from '../../support/readingOf.js';

let store: Store;

beforeAll(async () => {
  store = openStore(inject('neo4j'));
  await store.prepare();
});
afterAll(() => store.close());
beforeEach(() => emptyGraph(store.driver));

async function exported(): Promise<string> {
  const lines: string[] = [];
  for await (const line of store.exportLines()) lines.push(line);
  return lines.join('\n');
}

async function exportOf(readings: readonly Reading[]): Promise<string> {
  await emptyGraph(store.driver);
  await store.ingest(readings);
  return exported();
}

async function column(cypher: string): Promise<unknown[]> {
  const session = store.driver.session({ database: store.database });
  const { records } = await session.run(cypher);
  await session.close();
  return records.map((record): unknown => record.get(0));
}

const trialClaims = (status: string, assertion: ToldClaim[3]): ToldClaim[] => [
  ['Trial', { trial: 'trial:it', attr: 'status' }, { status }, assertion],
  ['Trial', { trial: 'trial:it', attr: 'drug' }, { target: 'drug:ab-1' }, assertion],
];
const planned = readingOf({
  date: '2016-11-15',
  headline: 'A trial is planned',
  entities: [organization('Acme', 'nasdaq-acme'), drug('AB 1'), indication('lymphoma'), trial('phase-2', ['lymphoma'])],
  claims: trialClaims('planned', 'PLANNED'),
});
const begun = readingOf({
  date: '2017-04-27',
  headline: 'The trial has begun',
  entities: [
    organization('Acmee', 'nasdaq-acme'),
    drug('AB 1'),
    indication('lymphoma'),
    indication('leukemia'),
    trial('phase-2', ['lymphoma', 'leukemia'], [{ type: 'name', parts: ['clover-1'] }]),
  ],
  claims: trialClaims('ongoing', 'ONGOING'),
});
/** Told by another company under the trial's name alone: only together with `begun` is it the same trial. */
const elsewhere = readingOf({
  date: '2018-01-10',
  headline: 'A partner speaks',
  entities: [
    organization('Borealis'),
    drug('AB 1'),
    {
      id: 'trial:it',
      type: 'Trial',
      name: 'CLOVER-1',
      aliases: [{ text: 'CLOVER-1', kind: 'name', spans: [] }],
      keys: [{ type: 'name', parts: ['clover-1'] }],
    },
  ],
  claims: [
    ...trialClaims('completed', 'COMPLETED'),
    ['Organization', { org: 'org:borealis', attr: 'role', role: 'CRO', context: 'trial:it' }, {}, 'ASSERTED'],
  ],
});
const all = [planned, begun, elsewhere];

describe('the same releases give the same graph', () => {
  it('in any order, one at a time or together, once or twice', async () => {
    const expected = await exportOf(all);
    for (const order of [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ]) {
      await emptyGraph(store.driver);
      for (const position of order) await store.ingest(all.filter((_, other) => other === position));
      expect(await exported(), order.join()).toBe(expected);
    }
    expect(await store.ingest(all)).toEqual({ added: 0, unchanged: 3 });
    expect(await exported()).toBe(expected);
  });

  it('removing a release equals never having had it', async () => {
    for (const gone of all) {
      const without = await exportOf(all.filter((reading) => reading !== gone));
      await emptyGraph(store.driver);
      await store.ingest(all);
      expect(await store.remove(gone.release.id)).toBe(true);
      expect(await exported(), gone.release.headline).toBe(without);
    }
    expect(await store.remove('release:none')).toBe(false);
  });

  it('the projection can be computed again from the claims', async () => {
    const expected = await exportOf(all);
    await store.rebuild();
    expect(await exported()).toBe(expected);
  });

  it('of two texts of one release the one with the smaller hash is kept, and both are sources', async () => {
    const other: Reading = {
      ...planned,
      release: { ...planned.release, sha256: '0'.repeat(64), file: 'again.txt' },
      claims: planned.claims.slice(0, 1),
    };
    const expected = await exportOf([planned, other]);
    expect(await exportOf([other, planned])).toBe(expected);
    await emptyGraph(store.driver);
    await store.ingest([planned]);
    await store.ingest([other]);
    expect(await exported()).toBe(expected);
    expect(await column('MATCH (s:Source) RETURN s.file ORDER BY s.file')).toEqual(['2016-11-15.txt', 'again.txt']);
    expect(await column('MATCH (r:Release) RETURN r.file')).toEqual(['again.txt']);
  });
});

describe('identity and time', () => {
  it('a name told beside the population joins a trial that is called by that name elsewhere, and does not rename it', async () => {
    await store.ingest([elsewhere]);
    expect(await column('MATCH (t:Trial) RETURN t.id')).toEqual(['trial:clover-1']);
    await store.ingest([begun]);
    expect(await column('MATCH (t:Trial) RETURN t.id')).toEqual(['trial:ab-1/phase-2/leukemia']);
    expect(await column("MATCH (k:Key {id: 'trial:clover-1'}) RETURN k.entity")).toEqual(['trial:ab-1/phase-2/leukemia']);
    expect(await column('MATCH (:Partner)-[:PARTNERS_ON]->(t:Trial) RETURN t.id')).toEqual(['trial:ab-1/phase-2/leukemia']);
  });

  it('keeps what was planned until the day it was told as ongoing', async () => {
    await store.ingest([begun, planned]);
    const statuses =
      "MATCH (:Trial)-[:HAS_VALUE]->(v:Value {attr: 'status'}) RETURN v.text + ' ' + v.knownFrom + ' ' + v.knownUntil ORDER BY v.knownFrom";
    expect(await column(statuses)).toEqual(['planned 2016-11-15 2017-04-27', 'ongoing 2017-04-27 9999-12-31']);
    expect(await column('MATCH (:Drug)-[e:STUDIED_IN]->() RETURN e.assertion + e.endedOn ORDER BY e.firstReportedOn')).toEqual([
      'PLANNED2017-04-27',
      'ONGOING9999-12-31',
    ]);
    expect(await column('MATCH (t:Trial) RETURN t.status')).toEqual(['ongoing']);
  });

  it('what is denied or general makes no value and no edge, and stays a claim', async () => {
    const { entities } = {
      entities: [organization('Acme'), drug('AB 1'), indication('lymphoma'), trial('phase-2', ['lymphoma'])],
    };
    await store.ingest([
      readingOf({
        date: '2016-01-01',
        headline: 'No',
        entities,
        claims: [...trialClaims('completed', 'NEGATED'), ...trialClaims('ongoing', 'BACKGROUND')],
      }),
    ]);
    expect(await column("MATCH (v:Value) WHERE v.attr = 'status' RETURN v")).toEqual([]);
    expect(await column('MATCH ()-[e:STUDIED_IN]->() RETURN e')).toEqual([]);
    expect(await column('MATCH (c:Claim)-[:ABOUT]->(:Trial) RETURN DISTINCT c.assertion ORDER BY c.assertion')).toEqual([
      'BACKGROUND',
      'NEGATED',
    ]);
  });

  it('two writers at once leave what one after the other would', async () => {
    const expected = await exportOf(all);
    await emptyGraph(store.driver);
    await Promise.all(all.map((reading) => store.ingest([reading])));
    expect(await exported()).toBe(expected);
  });

  it('a transaction that fails leaves nothing', async () => {
    const broken: Reading = { ...begun, claims: [...begun.claims, ...begun.claims] };
    await store.ingest([planned]);
    const before = await exported();
    await expect(store.ingest([broken])).rejects.toThrow(/already exists/);
    expect(await exported()).toBe(before);
  });
});
