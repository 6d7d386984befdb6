import { describe, expect, it } from 'vitest';
import { ReleaseHeaderError } from '../../../src/extract/errors.js';
import { readText } from './examples.js';

const MILLION = 1_000_000;
const HEAD = 'Acme Bio Reports News\n\nBOSTON, May 1, 2021 (GLOBE NEWSWIRE) -- Acme Bio, Inc. (Nasdaq: ACME) said so.\n\n';
const GIVEN = { publishedOn: '2021-05-01', issuer: 'Acme Bio, Inc.' };

/** What a text is filled with, and how much of it. */
const FILLINGS: readonly (readonly [string, string])[] = [
  ['one letter', 'a'],
  ['one capital', 'A'],
  ['open brackets', '('],
  ['closed brackets', ')'],
  ['blanks', ' '],
  ['initials', 'A. '],
  ['short sentences', 'It is. '],
  ['digits', '7'],
  ['numbers', '12 '],
  ['quotes', '"'],
  ['line ends', '\n'],
  ['lines of a letter', 'a\n'],
  ['list marks', '- '],
  ['list entries', '- a\n'],
  ['dashes', '-'],
  ['slashes', '/ '],
  ['tabs', 'a\tb\t'],
  ['table rows', 'a   1   2\n'],
  ['capitalized words', 'Acme '],
  ['a listed company', 'Acme Bio, Inc. (Nasdaq: ACME) '],
  ['places', 'Boston, '],
  ['headings', 'About Acme\n\n'],
  ['drug codes', 'XYZ-201 '],
  ['phases', 'Phase 2 '],
  ['dates', 'May 1, 2021 '],
  ['percents', '12% '],
  ['doses', '5 mg/kg '],
  ['tokens of the tagged text', '\ue002\ue012\ue00a'],
  ['surrogates', '\ud83d\ude00'],
  ['half surrogates', '\ud83d'],
  ['zero-width blanks', '\u200b'],
];

describe('hostile text of a million characters is read in seconds', () => {
  it.each(FILLINGS)('%s', { timeout: 60_000 }, (_name, part) => {
    const filling = part.repeat(Math.ceil(MILLION / part.length));
    expect(readText(HEAD + filling).release.date).toBe('2021-05-01');
  });

  it.each(FILLINGS)('nothing but %s', { timeout: 60_000 }, (_name, part) => {
    const filling = part.repeat(Math.ceil(MILLION / part.length));
    expect(readText(filling, GIVEN).release.date).toBe('2021-05-01');
  });
});

describe('text without a header', () => {
  it.each(['', ' \n ', '\u0000', '((((', 'Acme Bio, Inc. said so.'])('%j is refused with what is missing', (text) => {
    expect(() => readText(text)).toThrow(ReleaseHeaderError);
  });
});
