import { expect, it } from 'vitest';
import type { Claim } from '../../src/domain/claim.js';
import { canonicalJson } from '../../src/domain/ids.js';
import type { Reading } from '../../src/domain/reading.js';
import { contributionsOf } from '../../src/graph/contribute.js';
import { CORPORA } from '../support/corpora.js';
import { originalsMissing } from '../support/originals.js';

/** What must be told alike however it is worded; headlines, quotes and what names the release are wording. */
function facts({ release, claims }: Reading): ReadonlySet<string> {
  const told = claims.filter(({ type }) => type !== 'Release' && type !== 'Quote');
  return new Set(
    told.map(({ type, key, value, assertion }: Claim) =>
      canonicalJson([type, key, value, assertion]).replaceAll(release.id, 'release'),
    ),
  );
}

/** Free wording (key words, a finding in the words of the text) keeps some facts from being told alike. */
const ALIKE = 0.95;

it('a digest and its original give the same facts', async ({ skip }) => {
  skip(originalsMissing !== undefined, originalsMissing);
  const [digests = [], originals = []] = await Promise.all(CORPORA.map(({ readings }) => readings()));
  expect(originals).toHaveLength(5);
  const digestOf = new Map(digests.map((reading) => [reading.release.date, facts(reading)]));
  const wanted = originals.flatMap((reading) => [...facts(reading)].map((fact) => [reading.release.date, fact] as const));
  const alike = wanted.filter(([date, fact]) => digestOf.get(date)?.has(fact));
  console.info(`${String(alike.length)} of ${String(wanted.length)} facts of the originals are told alike by the digests`);
  expect(alike.length / wanted.length).toBeGreaterThan(ALIKE);
});

/** The entities and relationships that a reading alone gives, as the graph would name them. */
function projected({ release, claims, entities }: Reading): Record<'entities' | 'edges', readonly string[]> {
  const known = new Set(entities.map(({ id }) => id));
  const reading = {
    id: 'release',
    publishedOn: release.date,
    claims: claims.map((claim) => ({ ...claim, start: 0 })),
    entities: entities.map((entity) => ({ ...entity, node: entity.id })),
  };
  const { mentions, contributions } = contributionsOf(reading, (id) => (known.has(id) ? id : undefined));
  const edges = contributions.flatMap(({ group, contribution }) =>
    group.rule === 'edge' ? [[group.subject, group.attr, group.object, contribution.assertion].join(' ')] : [],
  );
  return { entities: [...mentions.keys()].sort(), edges: [...new Set(edges)].sort() };
}

it('a digest and its original give the same entities and relationships, ids and assertions included', async ({ skip }) => {
  skip(originalsMissing !== undefined, originalsMissing);
  const [digests = [], originals = []] = await Promise.all(CORPORA.map(({ readings }) => readings()));
  const byDate = (readings: readonly Reading[]) =>
    Object.fromEntries(readings.map((reading) => [reading.release.date, projected(reading)]));
  expect(Object.keys(byDate(originals))).toHaveLength(5);
  expect(byDate(digests)).toEqual(byDate(originals));
});
