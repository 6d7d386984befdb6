import type { Operator } from './mention.js';

const UNITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;
const TEENS = [
  ...['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
] as const;
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;

/** Alternatives of a pattern that match a number in words up to ninety-nine. */
export const SMALL = `(?:${TENS.join('|')})(?:[- ](?:${UNITS.slice(1).join('|')}))?|${TEENS.join('|')}|${UNITS.join('|')}`;

/** Alternatives of a pattern that match a number in digits or, up to nine hundred and ninety-nine, in words. */
export const NUMBER = `\\d[\\d,]*(?:\\.\\d+)?|(?:a|${UNITS.slice(1).join('|')}) hundred(?:(?: and)? (?:${SMALL}))?|${SMALL}|a dozen|single|a single`;

/** True where a text may hold a number in words. */
export const NUMBER_WORD = new RegExp(`\\b(?:${TENS.join('|')}|${TEENS.join('|')}|${UNITS.join('|')}|hundred|dozen|single)`, 'i');

/** `1,200`, `four`, `twenty-six`, `one hundred and ten` and `single` as numbers. */
export function numberOf(text: string): number | undefined {
  const word = text.toLowerCase().trim();
  if (/^(?:a )?single$/.test(word)) return 1;
  if (word === 'a dozen') return 12;
  if (/^[a-z]/.test(word)) return inWords(word.split(/[- ]/).filter((part) => part !== 'and'));
  const value = Number(word.replace(/,/g, ''));
  return Number.isFinite(value) && word !== '' ? value : undefined;
}

function inWords(parts: readonly string[]): number | undefined {
  const at = parts.indexOf('hundred');
  if (at === 1) {
    const hundreds = parts[0] === 'a' ? 1 : inWords(parts.slice(0, 1));
    const rest = parts.length === 2 ? 0 : inWords(parts.slice(2));
    return hundreds === undefined || rest === undefined ? undefined : 100 * hundreds + rest;
  }
  const values = parts.map(valueOf);
  return values.length === 0 || values.includes(undefined) ? undefined : values.reduce<number>((sum, one) => sum + (one ?? 0), 0);
}

function valueOf(word: string): number | undefined {
  for (const [words, from, step] of [
    [UNITS, 0, 1],
    [TEENS, 10, 1],
    [TENS, 20, 10],
  ] as const) {
    const at = words.findIndex((known) => known === word);
    if (at >= 0) return from + step * at;
  }
  return undefined;
}

const OPERATORS: readonly (readonly [Operator, string])[] = [
  ['le', 'up to|as many as|as much as|as high as|at most|no more than|not more than|not exceeding|(?:to )?(?:a )?maximum of'],
  ['ge', 'at least|no fewer than|no less than|not less than|a minimum of'],
  ['gt', 'more than|greater than|in excess of|upwards? of|exceeding|over'],
  ['lt', 'fewer than|less than|just under|below|under'],
  ['approx', 'approximately|approx\\.|about|around|roughly|nearly|almost|close to|some|an estimated|circa|ca\\.|~'],
];
const EACH = OPERATORS.map(([op, words]) => [op, new RegExp(`^(?:${words})$`, 'i')] as const);

/** Alternatives of a pattern for the words that bound a number. */
export const BOUND = OPERATORS.map(([, words]) => words).join('|');

/** What such words mean for the number after them. */
export function operatorOf(bound: string | undefined): Operator | undefined {
  return bound === undefined ? undefined : EACH.find(([, pattern]) => pattern.test(bound.trim()))?.[0];
}
