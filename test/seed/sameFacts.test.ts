import { expect, it } from 'vitest';
import type { Claim } from '../../src/domain/claim.js';
import { canonicalJson } from '../../src/domain/ids.js';
import type { Reading } from '../../src/domain/reading.js';
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
