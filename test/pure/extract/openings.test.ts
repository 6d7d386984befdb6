import { expect, test } from 'vitest';
import { opened, openedMatches } from '../../../src/extract/text/openings.js';

const COUNT = opened(/(?<![\w.])(?:(?:at least) )?(?:\d+|two) patients/i, 'at two');

test('an opened pattern finds what a search from left to right finds', () => {
  const text = 'Two patients left, at least 12 patients stayed, X12 patients and 1.5 patients count for nothing.';
  const found = openedMatches(text, COUNT).map((match) => [match.index, match[0]]);
  const searched = Array.from(text.matchAll(new RegExp(COUNT.pattern.source, 'gi')), (match) => [match.index, match[0]]);
  expect(found).toEqual(searched);
});

test('it is tried at digits, signs and the words given with it only', () => {
  expect(openedMatches('two patients', opened(/two patients/, 'three'))).toEqual([]);
});
