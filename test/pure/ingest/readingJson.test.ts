import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/domain/reading.js';
import { ShapeError } from '../../../src/ingest/jsonShape.js';
import { describeReading, parseReading, printReadingLine } from '../../../src/ingest/readingJson.js';
import { drug, indication, organization, readingOf, trial } from '../../support/readingOf.js';

const told = readingOf({
  date: '2020-02-29',
  headline: 'Acme says\u2028something',
  entities: [
    organization('Acme', 'nasdaq-acme'),
    indication('blood-cancer'),
    indication('myeloma', 'blood-cancer'),
    drug('AB 1'),
    trial('phase-1', ['myeloma']),
  ],
  claims: [
    ['Drug', { drug: 'drug:ab-1', attr: 'developer' }, { target: 'org:acme' }, 'ASSERTED'],
    [
      'Trial',
      { trial: 'trial:it', attr: 'enrolment' },
      { number: 30, op: '<=', sites: ['here', 'there'], open: true },
      'PLANNED',
    ],
  ],
});
const reading: Reading = { ...told, unresolved: [{ text: 'the trial', start: 0, end: 4, reason: 'two trials fit' }] };

describe('a reading as one line of JSON', () => {
  it('comes back as it was', () => {
    expect(parseReading(JSON.parse(printReadingLine(reading)))).toEqual(reading);
  });

  it('is one line for every reader', () => {
    expect(printReadingLine(reading)).toMatch(/^[^\n\r\u0085\u2028\u2029]+$/);
  });
});

describe('a reading for people', () => {
  it('quotes the text instead of holding it, and joins sentences into sections', () => {
    const sentence = 'One sentence that carries every claim of this release.';
    const start = 'Acme says something\n'.length;
    expect(describeReading(reading)).toMatchObject({
      release: { id: reading.release.id, date: '2020-02-29' },
      sections: [
        { section: 'headline', start: 0, end: start - 1 },
        { section: 'lead', start, end: start + sentence.length },
      ],
      claims: [
        {
          evidence: [{ start, end: start + sentence.length, quote: sentence, spans: [{ start, end: start + 3, quote: 'One' }] }],
        },
        { type: 'Trial' },
      ],
    });
    expect(describeReading(reading)).not.toHaveProperty('release.text');
  });
});

/** The reading as plain JSON, with one member set to something else. */
function broken(path: string, value: unknown): unknown {
  const json: unknown = JSON.parse(printReadingLine(reading));
  const names = path.split('.');
  const last = names.pop() ?? '';
  const holder = names.reduce<unknown>(
    (at, name) => (at === null || typeof at !== 'object' ? undefined : Reflect.get(at, name)),
    json,
  );
  if (holder === null || typeof holder !== 'object') throw new Error(`the test names no member: ${path}`);
  Reflect.set(holder, last, value);
  return json;
}

describe('a line from outside is refused', () => {
  it.each([null, 3, 'text', [], {}])('that is no reading at all: %j', (json) => {
    expect(() => parseReading(json)).toThrow(ShapeError);
  });

  it.each<[string, unknown, string]>([
    ['release.date', '2019-02-29', 'release.date: expected a day such as 2019-05-15, found "2019-02-29"'],
    ['release.headline', 'Another', 'release.id: expected an id made of the date 2020-02-29 and the headline'],
    ['release.file', '../etc/passwd', 'release.file: expected a file name without folder'],
    ['release.sha256', 'abc', 'release.sha256: expected 64 hex digits, found "abc"'],
    ['release.textKind', 'COPY', 'release.textKind: expected one of ORIGINAL, DIGEST, found "COPY"'],
    ['release.url', 'javascript:alert(1)', 'release.url: expected an http address'],
    ['release.issuer', 'org:nobody', 'release.issuer: expected the id of one of the entities, found "org:nobody"'],
    ['release.text', undefined, 'release.text: expected text, found nothing'],
    ['sentences.1.start', 3, 'sentences[1]: expected a span of the text, after the sentence before it'],
    ['sentences.1.end', 4000, 'sentences[1]: expected a span of the text'],
    ['sentences.0.section', 'footer', 'sentences[0].section: expected one of headline'],
    ['entities.3.id', 'org:ab-1', 'entities[3].id: expected an id that begins with drug:'],
    ['entities.2.id', 'indication:blood-cancer', 'entities[2].id: expected an id that no other entity has'],
    ['entities.2.broader.0', 'org:acme', 'entities[2].broader[0]: expected the id of an indication among the entities'],
    ['entities.4.keys.0.type', 'ticker', 'entities[4].keys[0].type: expected one of population'],
    [
      'entities.4.keys.0.parts.0',
      { ref: 'trial:it' },
      'entities[4].keys[0].parts[0].ref: expected an entity of a kind before Trial',
    ],
    [
      'entities.4.keys.0.parts.0',
      { ref: 'drug:zz-9' },
      'entities[4].keys[0].parts[0].ref: expected the id of one of the entities',
    ],
    ['entities.0.aliases.0.spans', [{ start: 0, end: 999 }], 'entities[0].aliases[0].spans[0]: expected a span of the text'],
    ['claims.0.type', 'Rumour', 'claims[0].type: expected one of Release'],
    ['claims.0.assertion', 'PLANNED', 'claims[0].id: expected claim:'],
    ['claims.0.value.target', 'org:nobody', 'claims[0].value.target: expected the id of one of the entities'],
    ['claims.1.value.sites', [['nested']], 'claims[1].value.sites[0]: expected text, a number'],
    ['claims.1.key.attr', null, 'claims[1].key.attr: expected text, a number'],
    ['claims.0.novelty', 'OLD', 'claims[0].novelty: expected one of NEW'],
    ['claims.0.rule', '', 'claims[0].rule: expected text, found ""'],
    ['claims.0.evidence', [], 'claims[0].evidence: expected at least one sentence'],
    ['claims.0.evidence.0.start', 0, 'claims[0].evidence[0].quote: expected the text at 0 to'],
    ['claims.0.evidence.0.spans', [], 'claims[0].evidence[0].spans: expected at least one span'],
    ['claims.0.evidence.0.spans.0.start', 0, 'claims[0].evidence[0].spans[0]: expected a span of its sentence'],
    ['claims.0.evidence.0.spans.0.end', 1.5, 'claims[0].evidence[0].spans[0].end: expected a whole number from 0, found 1.5'],
    ['claims.0.evidence.0.spans.0.quote', 'Two', 'claims[0].evidence[0].spans[0].quote: expected the text at'],
    ['unresolved.0.end', 0, 'unresolved[0]: expected a span of the text'],
    ['claims', 'none', 'claims: expected a list, found "none"'],
  ])('for %s = %j', (path, value, message) => {
    expect(() => parseReading(broken(path, value))).toThrow(message);
  });

  it('for evidence that is no sentence, even with the right quote', () => {
    const { text } = reading.release;
    const part = { start: 0, end: 4, quote: text.slice(0, 4), spans: [{ start: 0, end: 4 }] };
    expect(() => parseReading(broken('claims.0.evidence', [part]))).toThrow('expected the start and end of one of the sentences');
  });
});
