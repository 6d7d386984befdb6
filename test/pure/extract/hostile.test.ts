import { describe, expect, it } from 'vitest';
import { ReleaseHeaderError } from '../../../src/extract/errors.js';
import { readText } from './examples.js';

const HEAD = 'Acme Bio Reports News\n\nBOSTON, May 1, 2021 (GLOBE NEWSWIRE) -- Acme Bio, Inc. (Nasdaq: ACME) said so.\n\n';
const GIVEN = { publishedOn: '2021-05-01', issuer: 'Acme Bio, Inc.' };
/** Generous: what is quadratic takes hours. */
const LIMIT = { timeout: 120_000 };

/** A text of at least `size` characters. */
const filled = (part: string, size: number): string => part.repeat(Math.ceil(size / part.length));

const CHARACTERS: readonly (readonly [string, string])[] = [
  ['letters', 'a'],
  ['capitals', 'A'],
  ['long words', `${'a'.repeat(100)} `],
  ['long words in capitals', `${'A'.repeat(100)} `],
  ['words', 'word '],
  ['open brackets', '('],
  ['closed brackets', ')'],
  ['blanks', ' '],
  ['initials', 'A. '],
  ['digits', '7'],
  ['quotes', '"'],
  ['line ends', '\n'],
  ['dashes', '-'],
  ['list marks', '- '],
  ['slashes', '/ '],
  ['tokens of the tagged text', '\ue002\ue012\ue00a'],
  ['halves of surrogates', '\ud83d'],
  ['blanks without width', '\u200b'],
];

const WORDS: readonly (readonly [string, string])[] = [
  ['short sentences', 'It is. '],
  ['numbers', '12 '],
  ['lines of a letter', 'a\n'],
  ['entries of lists', '- a\n'],
  ['cells', 'a\tb\t'],
  ['rows of tables', 'a   1   2\n'],
  ['names', 'Acme '],
  ['listed companies', 'Acme Bio, Inc. (Nasdaq: ACME) '],
  ['places', 'Boston, '],
  ['headings', 'About Acme\n\n'],
  ['drug codes', 'XYZ-201 '],
  ['phases', 'Phase 2 '],
  ['dates', 'May 1, 2021 '],
  ['percents', '12% '],
  ['doses', '5 mg/kg '],
];

describe('hostile text is read in seconds', () => {
  it.each(CHARACTERS)('a million characters of %s', LIMIT, (_name, part) => {
    expect(readText(HEAD + filled(part, 1_000_000)).release.date).toBe('2021-05-01');
  });

  it.each(CHARACTERS)('nothing but %s', LIMIT, (_name, part) => {
    expect(readText(filled(part, 100_000), GIVEN).release.date).toBe('2021-05-01');
  });

  it.each(WORDS)('two thousand times %s', LIMIT, (_name, part) => {
    expect(readText(HEAD + part.repeat(2_000)).release.date).toBe('2021-05-01');
  });
});

describe('text without a header', () => {
  it.each(['', ' \n ', '\u0000', '((((', 'Acme Bio, Inc. said so.'])('%j is refused with what is missing', (text) => {
    expect(() => readText(text)).toThrow(ReleaseHeaderError);
  });
});
