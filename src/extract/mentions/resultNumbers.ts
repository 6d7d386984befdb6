import type { Operator } from './mention.js';
import { numberOf, operatorOf } from './numberWords.js';

/** Numbers in words, up to ninety-nine. */
export const WORDS =
  '(?:thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![a-z])';
/** A whole number in digits or in words. */
export const WHOLE = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,5}|${WORDS})`;
/** Whom results count. */
export const PEOPLE =
  '(?:(?:evaluable|treated|enrolled|efficacy-evaluable|response-evaluable|dosed|infused|adult|pediatric|study|vaccinated|assessable|heavily pretreated|pretreated|active|placebo) ){0,2}(?:patients?|subjects?|participants?|children|adults?|infants?|volunteers?|eyes?|recipients?|women|men|boys|girls|people|individuals|cases?|responders?)';
/** Words and signs that bound a number. */
export const BOUND =
  'approximately|approx\\.|about|around|roughly|nearly|almost|up to|at least|more than|over|greater than|fewer than|less than|at most|only|just|~|>=|<=|>|<|\u2265|\u2264';
const SPAN_OF_TIME = 'days?|weeks?|months?|years?|hours?|minutes?|seconds?|msec';
/** What results are measured in. */
export const UNIT = [
  '%|percent\\b(?!age)|percentage[ -]points?|per cent',
  'mL/kg/min|mL/min(?:/1\\.73 ?m\\^?2)?(?: per year|/year)?|mL|mmHg|mm Hg|mg/dL|mg/g|mg/mmol|mmol/L|mmol/mol|[un]mol/L|pmol/L|g/dL|g/L|g/g|mg/L|[unp]g/mL|ug/L|IU/dL|IU/mL|IU/L|U/L|U/mL',
  'log(?:10|_10)?(?: (?:IU|copies|CFU|PFU)/mL)?(?: copies/mL)?\\b|logs\\b',
  'um\\b|microns?|mm2|mm\\b|cm2|cm(?:/year| per year)|cm\\b|kg\\b(?!/)|kg/m2|pounds|lbs|met(?:er|re)s?\\b|dB\\b|bpm|beats per minute|ms\\b|cells/(?:uL|mm3|mcL)|copies/mL|Centiloids?',
  '-?fold\\b|times (?=greater|higher|lower|more|the)',
  'points?\\b|letters?\\b|lines\\b|steps\\b',
  '(?:(?:HAE )?attacks|bleeds|exacerbations|events|episodes|seizures|crises|relapses|migraine days|headache days|days|transfusions|infusions|units) (?:per|a|each|/) ?(?:patient-)?(?:month|year|week|day)|per (?:patient-)?(?:month|year)',
  SPAN_OF_TIME,
].join('|');

const SHORT: Readonly<Record<string, string>> = {
  '%': 'percent',
  percent: 'percent',
  'per cent': 'percent',
  'mm hg': 'mmHg',
  um: 'um',
  microns: 'um',
  micron: 'um',
};

/** Where a match stands. */
export function place(match: RegExpMatchArray): { readonly from: number; readonly to: number } {
  const from = match.index ?? 0;
  return { from, to: from + match[0].length };
}

const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const TEENS = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];

/** `1,200`, `Seventeen`, `twenty-four` as numbers. */
export function wholeNumber(text: string): number | undefined {
  const word = text.toLowerCase();
  if (/^(?:none|no|none of the)$/.test(word)) return 0;
  if (word === 'both') return 2;
  if (word === 'a single') return 1;
  const [tens = '', ones] = word.split('-');
  const ten = TENS[tens];
  if (ten !== undefined) return ten + (ones === undefined ? 0 : (numberOf(ones) ?? 0));
  const teen = TEENS.indexOf(word);
  return teen >= 0 ? teen + 13 : numberOf(word);
}

/** What a bound says of the number behind it. */
export function boundOf(bound: string): Operator | undefined {
  const signs: Readonly<Record<string, Operator>> = {
    '>=': 'ge',
    '\u2265': 'ge',
    '<=': 'le',
    '\u2264': 'le',
    '>': 'gt',
    '<': 'lt',
  };
  return signs[bound] ?? operatorOf(bound);
}

/** The one spelling of a unit. */
export function unitOf(unit: string): string {
  const word = unit.toLowerCase();
  const known = SHORT[word];
  if (known !== undefined) return known;
  if (/fold$|^times/.test(word)) return 'fold';
  if (/^percentage/.test(word)) return 'points';
  if (/^(?:points?|letters?|lines|steps|days?|weeks?|months?|years?|hours?|minutes?|seconds?|met(?:er|re)s?)$/.test(word)) {
    return `${word.replace(/s$/, '').replace('metre', 'meter')}s`;
  }
  return unit.trim();
}
