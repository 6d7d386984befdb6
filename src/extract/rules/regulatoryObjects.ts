import type { Bound } from '../bind/bound.js';
import type { AgencyMention } from '../mentions/mention.js';
import type { Match, Tagged } from '../mentions/tagged.js';
import { phrase } from '../mentions/tagged.js';
import { allMatches } from '../text/needs.js';
import type { ToldAct } from './actWords.js';
import { NAMELESS } from './regulatoryPieces.js';
import { regulatorsWithin } from './regulatoryRegion.js';
import type { Stretch } from './regulatoryRegion.js';

/** Before an application that is not what is filed or cleared: `a study submitted with the IND`, `the data in the NDA`. */
const BESIDE =
  /\b(?:with|alongside|as part of|included in|in|under|toward|enable|enabling|support|supporting) (?:the |its |an? |our )?$/i;

/** The application that an act is done with: the nearest of its clause, else one that `the application` or `it` stands for. */
export function objectOf({ tagged, words, region }: ToldAct, kind: string, bound: Bound): Stretch | undefined {
  const { text } = tagged;
  const found = placesOf(text.slice(0, region.to), kind)
    .filter(({ from, to }) => from >= region.from && (to > words.from || !BESIDE.test(text.slice(0, from))))
    .filter(
      ({ from, to }) =>
        !(from >= words.to && /^ (?:with|in|as part of|alongside) /.test(text.slice(words.to)) && isBare(text, words.to, from)) &&
        to - from > 0,
    )
    .sort((a, b) => gap(a, words) - gap(b, words))[0];
  if (found !== undefined) return gap(found, words) < 200 ? found : undefined;
  const before = sentenceBefore(tagged, bound);
  if (PATENT.test(`${before?.text ?? ''} ${text}`)) return undefined;
  const nameless = placesOf(text, NAMELESS).find(
    ({ from, to }) =>
      from >= region.from &&
      to <= region.to &&
      (to <= words.from || from >= words.to) &&
      gap({ from, to }, words) < 80 &&
      !FOR_OTHER.test(text.slice(to)),
  );
  const spoken = PRONOUN.exec(text.slice(words.to));
  if (nameless !== undefined || spoken === null || before === undefined) return nameless;
  return placesOf(before.text, `${kind}|${NAMELESS}`).length > 0
    ? { from: words.to + 1, to: words.to + spoken[0].length }
    : undefined;
}

/** `submitted it`, `has filed them`: what the sentence before has named. */
const PRONOUN = /^ (?:it|this|them|both)(?![\w-])/;
/** Applications for the protection of an invention. */
const PATENT = /\bpatents?\b/i;
/** `an application for orphan designation`, `for a grant`: not one to study or to sell. */
const FOR_OTHER = /^ (?:for|to) (?:the |an? )?(?:\ue008|grants?|funding|listing|reimbursement|admission)/;

/** The only authority of the sentence before in the same paragraph: `The application was submitted in June`. */
export function regulatorBefore(tagged: Tagged, bound: Bound): AgencyMention | undefined {
  const before = sentenceBefore(tagged, bound);
  const named = before === undefined ? [] : regulatorsWithin(before, { from: 0, to: before.text.length });
  return named.length === 1 ? named[0] : undefined;
}

/** The sentence before in the same paragraph. */
function sentenceBefore(tagged: Tagged, { sentences }: Bound): Tagged | undefined {
  const before = sentences[sentences.indexOf(tagged) - 1];
  return before?.passage.paragraph === tagged.passage.paragraph ? before : undefined;
}

/** `submitted with the IND`: no authority stands between. */
function isBare(text: string, from: number, to: number): boolean {
  return !text.slice(from, to).includes('\ue001') && !/\bagency\b/.test(text.slice(from, to));
}

/** `A filing with Swissmedic`, `expects to file in May`: the word for the act stands for the application. */
export function byItself({ words, tagged }: ToldAct, match: Match): Stretch | undefined {
  if (/^re-?submit/i.test(match.text)) return words;
  if (FOR_APPROVAL.test(tagged.text.slice(words.to)) || /^appl/i.test(match.text)) return words;
  if (match.groups['noun'] === undefined) return isAlone(tagged, words, match.groups['past'] !== undefined) ? words : undefined;
  return goesTo(tagged, words) || /\b(?:the|this|that|its|our) (?:rolling )?$/i.test(tagged.text.slice(0, words.from))
    ? words
    : undefined;
}

/** `expects to file in 2025`, `filed in Japan in April`: where or when, and no paper. */
function isAlone({ text }: Tagged, { from, to }: Stretch, isPast: boolean): boolean {
  if (OTHER_PAPER.test(text)) return false;
  return (
    (!isPast || ACTIVE.test(text.slice(0, from))) &&
    /^(?: (?:with|to) \ue001)?(?: again| also| there)?(?: (?:in|by|before|during|around|at|within|next) (?!(?:support|connection|response|part|opposition)\b)|[.;]|$| \ue010)/.test(
      text.slice(to),
    )
  );
}

/** Before a past form whose subject is a company: no participle. */
const ACTIVE = /(?:\ue000|\b(?:we|it|which|who|company|has|have|had|also|and|recently|already)) $/i;
/** What companies file elsewhere. */
const OTHER_PAPER =
  /\ue008|\b(?:patents?|lawsuits?|complaints?|registration statement|prospectus|Form \d|SEC|court|bankruptcy|shelf|reports?|proposals?|grants?|manuscripts?|abstracts?)\b/i;

/** `file for accelerated approval`: what is filed for, in place of the paper. */
export const FOR_APPROVAL =
  /^ for (?:(?:accelerated|full|marketing|regulatory|conditional|U\.S\.|\ue001) ){0,2}(?:approval|marketing authori[sz]ation|licensure|\ue008)/;

/** `with Swissmedic`, `to the PMDA` behind the word for a filing. */
export function goesTo(tagged: Tagged, { to }: Stretch): boolean {
  return /^ (?:with|to) \ue001/.test(tagged.text.slice(to));
}

const known = new Map<string, RegExp>();

function placesOf(text: string, source: string): readonly Stretch[] {
  const pattern = known.get(source) ?? phrase(source);
  known.set(source, pattern);
  return Array.from(allMatches(text, pattern), ({ index, 0: words }) => ({ from: index, to: index + words.length }));
}

function gap(one: Stretch, other: Stretch): number {
  return one.to <= other.from ? other.from - one.to : Math.max(0, one.from - other.to);
}
