import type { Bound } from '../bind/bound.js';
import type { Tagged } from '../mentions/tagged.js';
import { allMatches } from '../text/needs.js';
import type { Draft } from './teller.js';
import { trialDraft, trialSentences } from './trialSentences.js';
import { trialsAt } from './trialsNear.js';

const NOW = '(?:(?:also|now|currently|still|actively|already) ){0,2}';
/** Told of the trial that is spoken of, without naming it: `It is currently recruiting`, `Recruitment is ongoing at six sites`. */
const STATES = new RegExp(
  `^\\W*(?:it|both|they|each)(?: of them)? (?:is|are|remains?) ${NOW}(?<it>enroll?ing|recruiting|open (?:to|for) (?:enroll?ment|recruitment)|ongoing|under ?way)\\b|\\b(?<what>(?:patient )?(?:enroll?ment|recruitment|screening|dosing)),?(?: of [a-z ]{3,30}| in (?:the|this) (?:trial|study))? (?:is|are|remains?|has been) ${NOW}(?:ongoing|under ?way|in progress|continuing|open|proceeding)\\b`,
  'gi',
);

/** The standing of trials that a sentence tells without naming them. */
export function tellTrialStatus(bound: Bound): readonly Draft[] {
  return trialSentences(bound).flatMap((tagged) => statesIn(tagged, bound));
}

function statesIn(tagged: Tagged, bound: Bound): readonly Draft[] {
  if (tagged.mentions.some(({ kind }) => kind === 'cohort')) return [];
  return allMatches(tagged.passage.view.text, STATES).flatMap((match) => {
    const { it, what } = match.groups ?? {};
    const status = /^(?:enroll?|recruit|open)/i.test(it ?? '') || /enroll?ment|recruitment|screening/i.test(what ?? '');
    const [from, to] = [match.index, match.index + match[0].length];
    return trialsAt(tagged, from, to, bound)
      .filter((trial) => bound.standingOf(trial) !== 'PLANNED')
      .map((trial) => ({
        ...trialDraft(tagged, { trial, attr: 'status' }, bound, [from, to]),
        value: { status: status ? 'enrolling' : 'ongoing', as_of: bound.header.date },
        assertion: 'ONGOING' as const,
      }));
  });
}
