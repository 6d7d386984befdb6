import type { Operator } from './mention.js';

const WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const;

/** Alternatives of a pattern that match a number in digits or, up to twelve, in words. */
export const NUMBER = `\\d[\\d,]*(?:\\.\\d+)?|${WORDS.join('|')}|single|a single`;

/** `1,200`, `four` and `single` as numbers. */
export function numberOf(text: string): number | undefined {
  const word = text.toLowerCase().replace(/^a /, '');
  if (word === 'single') return 1;
  const at = WORDS.findIndex((known) => known === word);
  if (at >= 0) return at;
  const value = Number(word.replace(/,/g, ''));
  return Number.isFinite(value) && word !== '' ? value : undefined;
}

/** Alternatives of a pattern for the words that bound a number. */
export const BOUND =
  'approximately|approx\\.|about|around|roughly|nearly|almost|up to|as many as|at least|more than|over|greater than|fewer than|less than|at most|~';

/** What such words mean for the number after them. */
export function operatorOf(bound: string | undefined): Operator | undefined {
  if (bound === undefined) return undefined;
  const word = bound.toLowerCase();
  if (/^(?:up to|as many as|at most)$/.test(word)) return 'le';
  if (word === 'at least') return 'ge';
  if (/^(?:more than|over|greater than)$/.test(word)) return 'gt';
  if (/^(?:fewer|less) than$/.test(word)) return 'lt';
  return 'approx';
}
