import { allMatches } from '../text/needs.js';
import { opened, openedMatches } from '../text/openings.js';
import { flat } from './clause.js';
import type { CohortMention, Mention, QuantityMention } from './mention.js';
import { matchesOf, mentionsIn, phrase } from './tagged.js';
import type { Match, Tagged } from './tagged.js';

/** A group of patients as a result names it: by its drug, its dose, its cohort, or as the one it is compared with. */
export interface ResultGroup {
  readonly from: number;
  readonly to: number;
  /** In the words of the text, without "the" and "group". */
  readonly text: string;
  readonly control: boolean;
  readonly dose: boolean;
  readonly drug?: string;
  /** Named by a drug or an agent. */
  readonly other: boolean;
  /** The mention that a cohort may go by: its number or its dose. */
  readonly cohort?: CohortMention | QuantityMention;
}

/** What leads to the group or the figure that one is compared with. */
export const VERSUS =
  '(?:versus|vs?\\.?|(?:as )?compared (?:with|to)|as against|against|than|relative to|in (?:comparison|contrast) (?:with|to)|as opposed to|opposed to|as (?:did|had|were|was|have)|over|(?:double|twice|triple) the(?! (?:dose|rate|risk)))';

const SCHEDULE =
  '(?: (?:Q\\d+[WDM]|Q[WMD]|[QBT]I?D|once[- ](?:daily|weekly|monthly)|twice[- ](?:daily|weekly|monthly)|three times (?:daily|a day|weekly)|daily|weekly|monthly|biweekly|every (?:other )?(?:\\w+ )?(?:days?|weeks?|months?)))?';
const NOUN =
  '(?: (?:(?:dose|treatment|treated|active|high-dose|low-dose) ){0,2}(?:arms?|groups?|cohorts?|doses?|dose levels?|regimens?|recipients?))?';
const CONTROL =
  "(?:(?:placebo|sham|vehicle)(?: controls?)?|saline|standard[- ]of[- ]care|best supportive care|(?:the )?(?:active |matched |untreated |historical |licensed |approved |standard )?(?:comparator(?: vaccine)?|controls?)|physician's choice|usual care|background therapy alone|chemotherapy(?: alone)?)(?:-treated)?";
const DOSED = `{dose}${SCHEDULE}`;
const TREATED = `(?:(?:{drug}|{payload})(?:,? (?:at )?${DOSED})?(?: (?:plus|with|in combination with|added to) (?:{drug}|{payload}|chemotherapy|standard of care|placebo))?(?:-treated)?(?: patients| alone)?${NOUN})`;
const EVERY =
  '(?:(?:once[- ])?(?:monthly|weekly|quarterly|biweekly|bimonthly|daily)|twice[- ](?:daily|weekly|monthly)|every[- ](?:other|two|three|four|six|eight|twelve|\\d{1,2})[- ](?:weeks?|months?|days?)|every {duration})';
const GROUP = phrase(
  `(?:\\b(?:the |a |an )?(?:${EVERY} (?:(?:intravitreal|subcutaneous|oral|intravenous) )?(?:{drug}|dosing|treatment|administration|injections?)|(?:dos(?:ing|ed)|treated) ${EVERY}|${CONTROL}(?: plus {drug})?${NOUN}|(?:lower|higher|low|high|lowest|highest|top|middle|mid|medium)(?:[- ]dose(?: level)?| one| {drug} dose)${NOUN}|(?<=\\bat )the (?:lower|higher|lowest|highest)(?=[.,;)]|$| \\()|{cohort}|(?:that|this|same) (?:cohort|dose(?: level)?|group|arm)|combination of {drug} (?:and|plus|with) (?:{drug}|{payload}|chemotherapy)|(?:combination|triplet|doublet|monotherapy)${NOUN}|(?:(?:once|twice)-(?:daily|weekly|monthly)|(?!(?:in|on|of|the|any|each|every|one|both|either|all|with|for|by|from|that|this|to|at|and|or|than|no|per) )[\\w-]+(?: (?!(?:the|any|each|in|of) )[\\w-]+)?) (?:group|arm)\\b|(?<=\\b(?:receiving|taking|treated with|randomi[sz]ed to|assigned to|who received|who took|who got|given) )(?!(?:the|an?|at|in|any|all|both|either|treatment|therapy|study|one|two|three|only|just|with|least|standard|open-label|more|less|prior|previous|[a-z]+ly) ?\\b)[a-z][\\w-]{4,}(?:[ /](?:alone|[a-z][\\w-]{4,}(?=[.,;)]| (?:and|versus|vs)\\b)))?|active treatment|the (?:active )?treatment (?:arm|group)|dose level \\d|DL ?\\d|the {dose} one)|(?:\\bthe )?${TREATED}|(?:\\b(?:the |a )?)?${DOSED}(?:(?: dose)? of {drug})?(?: {drug})?${NOUN})(?![\\w-])`,
);
/** `15, 50 and 150 ug groups`, `25 or 50 mg`: doses that share the unit of the last. */
const DOSES = opened(
  /(?<![\w.,/])(?<list>\d+(?:\.\d+)?(?:, \d+(?:\.\d+)?){0,4},? (?:and|or) )(?=\d+(?:\.\d+)? ?(?<unit>mg\/kg|mg|ug|mcg|g|IU|mL)\b)/,
  '',
);
const COMPARED =
  /^(?:placebo|sham|vehicle|saline|standard[- ]of[- ]care|best supportive|(?:the )?(?:active |matched |untreated |historical |licensed |approved |standard )?(?:comparator|control)|physician|usual care|background|chemotherapy)/i;

/** Whether a group goes by a name of those that others are compared with. */
export function isControl(text: string): boolean {
  return COMPARED.test(text);
}

/** `the combination and control arms`, `the active, low-dose and placebo groups`. */
const ARMS = /\bthe (?<list>(?:[\w-]+(?: [\w-]+)?, )?[\w-]+(?: [\w-]+)?,? and [\w-]+(?: [\w-]+)?) (?:arms|groups|cohorts)\b/g;

const NAMED =
  /\b(?:placebo|sham|vehicle|saline|standard[- ]of[- ]care|supportive|comparator|controls?|physician|usual care|background|chemotherapy|dos(?:ed?|ing)|cohort|group|arm|active|treatment|DL ?\d)/i;
const found = new WeakMap<Tagged, readonly ResultGroup[]>();

/** The groups that a sentence names, in order; looked for once. */
export function findResultGroups(tagged: Tagged): readonly ResultGroup[] {
  const known = found.get(tagged) ?? groupsIn(tagged);
  found.set(tagged, known);
  return known;
}

function groupsIn(tagged: Tagged): readonly ResultGroup[] {
  const isNamed = flat(tagged.mentions).some(
    ({ kind }) => kind === 'drug' || kind === 'dose' || kind === 'cohort' || kind === 'payload',
  );
  if (!isNamed && !NAMED.test(tagged.text)) return [];
  const named = matchesOf(tagged, GROUP).map((match) => groupOf(tagged, match));
  const listed = dosesIn(tagged.passage.view.text).filter(
    (one) => !named.some((other) => one.from < other.to && other.from < one.to),
  );
  const arms = armsIn(tagged.passage.view.text).filter(
    (one) => ![...named, ...listed].some((other) => !other.control && one.from < other.to && other.from < one.to),
  );
  const apart = [...named, ...listed].filter((one) => !arms.some((other) => one.from < other.to && other.from < one.to));
  return [...apart, ...arms].sort((a, b) => a.from - b.from);
}

function groupOf(tagged: Tagged, match: Match): ResultGroup {
  const from = tagged.places[match.at] ?? 0;
  const to = tagged.places[match.at + match.text.length] ?? 0;
  const inner = flat(mentionsIn(match));
  return namedGroup(tagged.passage.view.text.slice(from, to), { from, to }, inner);
}

/** A group by its words: of a sentence, or of a cell of a table. */
export function namedGroup(
  words: string,
  place: { readonly from: number; readonly to: number },
  inner: readonly Mention[],
): ResultGroup {
  const drug = inner.find((one) => one.kind === 'drug');
  const cohort =
    inner.find((one): one is CohortMention => one.kind === 'cohort') ??
    inner.find((one): one is QuantityMention => one.kind === 'dose');
  const text = words
    .replace(/^(?:the|an?) /i, '')
    .replace(
      /(?:-treated)?(?: (?:dose|treatment|treated))?(?: (?:arms?|groups?|cohorts?|recipients?|patients|participants|subjects|women|men|children|adults|eyes|animals|mice|regimens?|doses?))$|-treated$/i,
      '',
    )
    .replace(/ ?\(n ?= ?[\d,]+\)/i, '')
    .trim();
  return {
    ...place,
    text,
    control: COMPARED.test(text) || / alone$/.test(text),
    dose: inner.some((one) => one.kind === 'dose') || /\d ?(?:mg|ug|g|IU|mCi|vg|cells)/.test(text),
    other: inner.some((one) => one.kind === 'drug' || one.kind === 'payload'),
    ...(drug?.kind === 'drug' && { drug: drug.id }),
    ...(cohort !== undefined && { cohort }),
  };
}

function armsIn(text: string): readonly ResultGroup[] {
  return Array.from(allMatches(text, ARMS)).flatMap((match) => {
    const list = match.groups?.['list'] ?? '';
    return Array.from(list.matchAll(/(?<=^|, |and )(?!and )[\w-]+(?: (?!and )[\w-]+)?(?=,| and|$)/g), (one) => {
      const from = match.index + match[0].indexOf(list) + one.index;
      return { from, to: from + one[0].length, text: one[0], control: COMPARED.test(one[0]), dose: false, other: false };
    });
  });
}

function dosesIn(text: string): readonly ResultGroup[] {
  return Array.from(openedMatches(text, DOSES)).flatMap((match) => {
    const { list = '', unit = '' } = match.groups ?? {};
    return Array.from(list.matchAll(/\d+(?:\.\d+)?/g), (number) => {
      const from = match.index + number.index;
      return { from, to: from + number[0].length, text: `${number[0]} ${unit}`, control: false, dose: true, other: false };
    });
  });
}
