import type { Operator } from './mention.js';
import { BOUND as BOUND_WORDS, numberOf, operatorOf, SMALL } from './numberWords.js';

/** A whole number in digits or in words. */
export const WHOLE = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,5}|(?:${SMALL})(?![a-z-]))`;
/** A number in words. */
export const WORDS = `(?:${SMALL})(?![a-z-])`;
/** Whom results count. */
export const PEOPLE =
  '(?:(?:(?:non-)?[a-z]+-(?:evaluable|treated|naive|experienced|refractory)|evaluable|treated|enrolled|dosed|infused|adult|pediatric|paediatric|study|trial|vaccinated|assessable|heavily|pretreated|active|placebo|control|female|male|older|younger|randomi[sz]ed|hospitali[sz]ed) ){0,3}(?:patients?|subjects?|participants?|children|adults?|adolescents?|infants?|newborns?|volunteers?|eyes?|recipients?|women|men|boys|girls|people|persons?|individuals?|cases?|responders?|mothers|donors?|animals?|mice|rats|monkeys|macaques|dogs|rabbits)';
/** Words and signs that bound a number. */
export const BOUND = `${BOUND_WORDS}|approx\\.|only|just|~|>=|<=|>|<|\u2265|\u2264`;
/** Words that a number, or what bounds it, opens with. */
export const NUMBER_WORDS = `${SMALL} ${BOUND} a single none no nobody all both each`;
const SPAN_OF_TIME = 'days?|weeks?|months?|years?|hours?|minutes?|seconds?|msec';
/** What results are measured in; a ratio of two units by its form. */
export const UNIT = [
  '%ID/g|%|percent\\b(?!age)|percentage[ -]points?|per cent',
  'log(?:10|_10)?(?: (?:IU|copies|CFU|PFU|units?)(?:/mL|/g)?)?(?: copies/mL)?\\b|logs\\b',
  'mL/min(?:/1\\.73 ?m\\^?2)?(?: per year|/year)?|mL/kg/min|mm Hg|cm(?:/(?:year|yr)| per year)',
  '(?!(?:and|he|she|his)/)[a-z]{1,6}(?:[.*\u00b7-][a-z]{1,4})?/(?:d?L|[munp]?[gL]|[munp]?mol|mL|uL|mcL|mm[23]|kg|min|month|week|year|day)(?![a-z])(?: per year|/year)?',
  '[nup\u03bc]M\\b|mmHg|mL|um\\b|microns?|mm2|mm3|mm\\b|cm2|cm\\b|kg/m2|kg\\b|pounds|lbs|met(?:er|re)s?\\b|m\\b(?=[,.;)]| (?:for|with|on|in|versus|vs|longer|more|to)\\b|$)|dB\\b|bpm|beats per minute|ms\\b|Centiloids?|diopters?|dyn\\b',
  '-?fold\\b|times(?= (?:greater|higher|lower|more|the|that|those|as)\\b)',
  'points?\\b|(?:ETDRS )?letters?\\b|lines\\b|steps\\b',
  '(?:[a-z]+ )?(?:attacks|bleeds|exacerbations|events|episodes|seizures|crises|relapses|days|nights|hours|transfusions|infusions|units|infections|awakenings|flares|falls|injections|doses|stools|hospitali[sz]ations) (?:per|a|each|/) ?(?:patient-)?(?:month|year|week|day|night)|per (?:patient-)?(?:month|year)',
  'm?Gy/[GM]Bq|c?Gy/mCi|rads?/mCi|m?Gy\\b|(?:injections|infusions|transfusions)(?= |[,.;)]|$)',
  SPAN_OF_TIME,
].join('|');

const SHORT: Readonly<Record<string, string>> = {
  percent: 'percent',
  '%': 'percent',
  'per cent': 'percent',
  'mm hg': 'mmHg',
  um: 'um',
  microns: 'um',
  micron: 'um',
  m: 'meters',
};

/** Where a match stands. */
export function place(match: RegExpMatchArray): { readonly from: number; readonly to: number } {
  const from = match.index ?? 0;
  return { from, to: from + match[0].length };
}

/** `1,200`, `Seventeen`, `twenty-four`, `none`, `both` as numbers. */
export function wholeNumber(text: string): number | undefined {
  const word = text.toLowerCase();
  if (/^(?:none|no|nobody|no one|none of the)$/.test(word)) return 0;
  return word === 'both' ? 2 : numberOf(word);
}

const SIGNS: Readonly<Record<string, Operator>> = {
  '>=': 'ge',
  '\u2265': 'ge',
  '<=': 'le',
  '\u2264': 'le',
  '>': 'gt',
  '<': 'lt',
};

/** What a word or a sign before a number says of it. */
export function boundOf(bound: string | undefined): Operator | undefined {
  return bound === undefined ? undefined : (SIGNS[bound] ?? operatorOf(bound));
}

/** The one spelling of a unit. */
export function unitOf(unit: string): string {
  const word = unit.toLowerCase();
  const known = SHORT[word];
  if (known !== undefined) return known;
  if (/fold$|^times/.test(word)) return 'fold';
  if (/^percentage/.test(word)) return 'points';
  if (/letters?$/.test(word)) return 'letters';
  if (/^(?:points?|lines|steps|days?|weeks?|months?|years?|hours?|minutes?|seconds?|met(?:er|re)s?)$/.test(word)) {
    return `${word.replace(/s$/, '').replace('metre', 'meter')}s`;
  }
  return unit.trim().replace(/\/yr$/, '/year');
}
