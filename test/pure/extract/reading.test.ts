import { describe, expect, it } from 'vitest';
import { ID_PREFIX, KEY_RANKS, NAMED_KINDS } from '../../../src/domain/entity.js';
import type { KeyPart, NamedEntity } from '../../../src/domain/entity.js';
import { canonicalJson, claimId, hash } from '../../../src/domain/ids.js';
import type { Reading } from '../../../src/domain/reading.js';
import { contains } from '../../../src/domain/span.js';
import { readRelease } from '../../../src/extract/pipeline.js';
import { originals } from '../../support/originals.js';
import { ACME, readText, sourceOf, vocabulary } from './examples.js';

const UNTIDY = ACME.replace(/\n/g, '\r\n').replace(
  'Acme Bio is a company.',
  'Acme Bio is a \ud83d\ude00\u00a0company that paid \\$2M.',
);
const READINGS: readonly (readonly [string, Reading])[] = [
  ['a made-up release', readText(ACME)],
  ['a release with other line ends, emoji and escapes', readText(UNTIDY)],
  ['a digest', readText(`Digest of a release by Acme Bio\nSource: a wire\n---\n${ACME}`, { textKind: 'DIGEST' })],
  [
    'a release without dateline, with date and issuer given',
    readText('Acme rises\n\nAcme Bio said so.', { publishedOn: '2020-01-02', issuer: 'Acme Bio, Inc.' }),
  ],
  ...originals().map(({ file, bytes, text }): readonly [string, Reading] => [
    file,
    readRelease({ file, sha256: hash(bytes.toString('latin1')), text, textKind: 'ORIGINAL' }, vocabulary),
  ]),
];

const refsOf = (entity: NamedEntity): readonly string[] =>
  entity.keys.flatMap((key) => key.parts.flatMap((part: KeyPart) => (typeof part === 'string' ? [] : [part.ref])));
const rankOfKind = (id: string): number => NAMED_KINDS.findIndex((kind) => id.startsWith(`${ID_PREFIX[kind]}:`));
const isLocalId = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^(?:org|indication|platform|payload|person|drug|model|trial|cohort|study|arm|dose|funding):\S+$/.test(value);

describe.each(READINGS)('the reading of %s', (_name, reading) => {
  const { release, sentences, entities, claims } = reading;
  const ids = new Set(entities.map((entity) => entity.id));

  it('has sentences in order that do not overlap and are not blank', () => {
    const wrong = sentences.filter(
      (sentence, at) =>
        sentence.start < (sentences[at - 1]?.end ?? 0) || release.text.slice(sentence.start, sentence.end).trim() === '',
    );
    expect(wrong).toEqual([]);
    expect(sentences.length).toBeGreaterThan(0);
  });

  it('rests every claim on whole sentences and on characters inside them', () => {
    const known = new Set(sentences.map(({ start, end }) => `${start}-${end}`));
    const wrong = claims.filter(
      ({ evidence }) =>
        evidence.length === 0 ||
        evidence.some(
          (one) =>
            !known.has(`${one.start}-${one.end}`) ||
            one.spans.length === 0 ||
            one.spans.some((span) => span.end <= span.start || !contains(one, span)),
        ),
    );
    expect(wrong).toEqual([]);
  });

  it('gives entities ids of their own, a name, and keys that only refer to kinds before theirs', () => {
    expect(ids.size).toBe(entities.length);
    const wrong = entities.filter(
      (entity) =>
        !entity.id.startsWith(`${ID_PREFIX[entity.type]}:`) ||
        entity.name === '' ||
        entity.keys.length === 0 ||
        entity.keys.some((key) => !KEY_RANKS[entity.type].includes(key.type)) ||
        refsOf(entity).some((ref) => !ids.has(ref) || rankOfKind(ref) >= NAMED_KINDS.indexOf(entity.type)) ||
        (entity.broader ?? []).some((ref) => !ids.has(ref)),
    );
    expect(wrong).toEqual([]);
  });

  it('puts into slots only local ids that exist', () => {
    const slots = claims.flatMap((claim) => [...Object.values(claim.key), ...Object.values(claim.value)].flat());
    expect(slots.filter(isLocalId).filter((id) => !ids.has(id))).toEqual([]);
    expect(ids.has(release.issuer)).toBe(true);
  });

  it('quotes the text in every spelling it noted', () => {
    const wrong = entities
      .flatMap((entity) => entity.aliases.flatMap((alias) => alias.spans))
      .filter((span) => span.end <= span.start || span.end > release.text.length);
    expect(wrong).toEqual([]);
  });

  it('gives each claim the id of what it says, once, in text order', () => {
    expect(claims.map((claim) => claim.id)).toEqual(
      claims.map((claim) => claimId(release.id, claim.type, claim.key, claim.value, claim.assertion)),
    );
    expect(new Set(claims.map((claim) => claim.id)).size).toBe(claims.length);
    const order = claims.map(({ id, evidence: [first] }) => [first?.start ?? -1, first?.spans[0]?.start ?? -1, id] as const);
    expect(order).toEqual([...order].sort((a, b) => a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : 1)));
    expect(entities.map((entity) => entity.id)).toEqual(entities.map((entity) => entity.id).sort());
  });

  it('makes no claim from risks', () => {
    expect(claims.filter((claim) => claim.section === 'forward-looking')).toEqual([]);
  });
});

describe('reading', () => {
  it('gives the same reading twice, byte for byte', () => {
    for (const { file, text } of originals()) {
      const source = sourceOf(text, { file });
      expect(canonicalJson(readRelease(source, vocabulary))).toBe(canonicalJson(readRelease(source, vocabulary)));
    }
    expect(canonicalJson(readText(ACME))).toBe(canonicalJson(readText(ACME)));
  });

  it('leaves the source lines of a digest out of the release', () => {
    const digest = readText(`Digest of a release by Beta\n\nBeta said: CLR 999 works.\n---\n${ACME}`, { textKind: 'DIGEST' });
    expect(digest.sentences[0]).toEqual(expect.objectContaining({ start: digest.release.text.indexOf('March 3') }));
    expect(digest.entities.filter((entity) => entity.id === 'drug:clr-999')).toEqual([]);
    expect(digest.release.headline).toBe(readText(ACME).release.headline);
  });

  it.each([
    ['patients who have relapsed will receive XYZ 201 once a week, in two cohorts:', 'PLANNED'],
    ['patients received XYZ 201 once a week, in two cohorts:', 'ASSERTED'],
  ])('tells the entries of a list as the sentence that opens it does: %s', (opening, assertion) => {
    const list = `In the Phase 1 trial of XYZ 201 in glioma, ${opening}\n\n\u2022 Cohort 1: 2 mg\n\u2022 Cohort 2: 4 mg\n`;
    const { claims } = readText(ACME.replace('"We are glad,"', `${list}\n"We are glad,"`));
    const levels = claims.filter(({ type, key }) => type === 'Cohort' && key['attr'] === 'dose_level');
    expect(levels.map((claim) => claim.assertion)).toEqual([assertion, assertion]);
  });

  it.each([
    ['Should the NIH exercise both, the total value of its contract would reach $5 million.', 'POSSIBLE'],
    ['Today the total value of its contract with the NIH reached $5 million.', 'ASSERTED'],
  ])('tells what stands behind a condition as possible: %s', (sentence, assertion) => {
    const { claims } = readText(ACME.replace('"We are glad,"', `${sentence}\n\n"We are glad,"`));
    const sums = claims.filter(({ type, key }) => type === 'Funding' && key['attr'] === 'amount');
    expect(sums.map((claim) => claim.assertion)).toEqual([assertion]);
  });
});
