import { expect, it } from 'vitest';
import { whySentences } from '../../../src/extract/why.js';
import { loadVocabulary } from '../../../src/ingest/vocabulary.js';
import { sourceOf } from './examples.js';

const TEXT = `Acme Bio Reports Progress

BOSTON, May 2, 2019 (GLOBE NEWSWIRE) -- Acme Bio, Inc. (Nasdaq: ACME) today announced that the FDA has granted orphan drug designation to XYZ 201 for the treatment of glioma.

Orphan drug designation in glioma would be welcome. The weather in Boston was fine.

Forward-Looking Statements

This release contains forward-looking statements about orphan drug designation.
`;
const vocabulary = loadVocabulary();
const why = (words: string) => whySentences(sourceOf(TEXT), vocabulary, words);

it('names the rules that fired on a sentence, and what they told', () => {
  const [headed] = why('granted   orphan drug\ndesignation to XYZ 201');
  expect(headed?.fired.map(({ rule }) => rule)).toContain('release.issuer');
  const granted = headed?.fired.filter(({ type }) => type === 'Designation').map(({ value }) => value['status']);
  expect(granted).toEqual(['granted']);
});

it('names the rules that nearly fired, and what they lacked', () => {
  const [wish] = why('would be welcome');
  expect(wish?.fired.filter(({ type }) => type === 'Designation')).toEqual([]);
  expect(wish?.nearly.map(({ because }) => because).join('\n')).toMatch(/lacks|missing|order/);
});

it('says of a sentence that no rule knows that nothing fired, and of risks that none is tried', () => {
  const [weather] = why('The weather in Boston');
  expect(weather).toMatchObject({ silent: false, fired: [] });
  expect(why('forward-looking statements about')[0]).toMatchObject({ silent: true, fired: [], nearly: [] });
});

it('finds nothing for words that the release does not hold', () => {
  expect(why('no such words')).toEqual([]);
});
