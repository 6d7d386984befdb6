import type { Bound } from '../bind/bound.js';
import { phrase, spanIn, wordsIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { findDesigns } from '../mentions/trialDesigns.js';
import { spans } from './rule.js';
import type { Rule } from './rule.js';
import type { Draft } from './teller.js';
import { trialDraft, trialSentences } from './trialSentences.js';
import { clauseOf, trialsAt, trialsNear } from './trialsNear.js';

/** Sections that describe a trial only in passing. */
const PASSING = ['about-disease', 'about-company', 'about-platform', 'about-drug'] as const;

/** Every design that a sentence about a trial tells, wherever in it. */
export function tellTrialDesigns(bound: Bound): readonly Draft[] {
  return trialSentences(bound).flatMap((tagged) =>
    findDesigns(tagged.passage.view.text).flatMap(({ topic, from, to }) =>
      trialsAt(tagged, from, to, bound).map((trial) => trialDraft(tagged, { trial, attr: 'design', topic }, bound, [from, to])),
    ),
  );
}

/** `in combination with pembrolizumab`, `on top of standard of care`: what the drug of a trial is given with. */
export const trialCombination: Rule = {
  id: 'trial.combination-told',
  not: PASSING,
  pattern: phrase(
    '(?:\\b(?:in combination with|combined with|together with|on top of|added to|add-on to|(?:an )?(?:adjunct(?:ive)?|add-on|adjunctive)(?: (?:therapy|treatment))? to|in addition to|alongside) |(?<!\\bcompar[a-z]{1,5} ){drug}(?: \\([^()]*\\)| (?:at )?{dose}[a-z ]{0,24})? (?:plus|with) (?={drug})|{trial} (?:of|with|evaluating|testing|combining|pairing|pairs|combines|tests|evaluates) [^.;{drug}{trial}]{0,60}{drug},? (?:and|with|plus|alongside) (?:[^.;,{drug}{trial}]{0,50}, ?|[^.;,{drug}{trial}]{1,50} )?(?={drug})|\\bcombination of {drug} (?:and|with) (?={drug})|{drug} plus (?=standard|background|chemotherapy|best|m?FOLF|CAPOX|(?:R-)?CHOP))(?<with>(?:(?:the|their|an?|existing|usual|current|optimi[sz]ed|supportive|triple|dual|oral|inhaled|intravenous|standard|background|stable|anti-[\\w-]+|[a-z]+-[a-z]+|antibody|inhibitor|maintenance|low-dose) ){0,4}(?:{drug}(?:(?:, |,? and | plus ){drug}){0,3}|(?:m?FOLF[A-Z0-9]+|CAPOX|(?:R-)?CHOP|standard(?:[- ]of[- ]care)?|background|maintenance|medications?|chemotherapy|therapy|care|[a-z]+ binders|(?:cortico)?steroids|antidepressants?|SS?N?RIs?|inhalers?|diuretics?|immunosuppressants?|statins?|insulin|methotrexate|metformin)(?: (?:of care|therapy|treatment|medications?))?(?: with {drug}(?:(?:, |,? (?:and|or) ){drug}){0,3})?))',
  ),
  finds: [
    { text: 'In the Phase 2 trial XYZ 201 was given on top of standard of care.', slots: { with: 'standard of care' } },
    { text: 'XYZ 201 was added to background therapy.', slots: { with: 'background therapy' } },
  ],
  ignores: ['In addition to the Phase 2 trial, Acme plans a Phase 3 trial.', 'Two companies combined with each other.'],
  tell: (match, bound) => {
    if (bound.studyAt(match.tagged) !== undefined || !isOfTrial(match) || /\bcompar/i.test(clauseOf(match))) return [];
    const words = (wordsIn(match, 'with') ?? '').replace(
      /^(?:the|their|an?|existing|stable) |^.* (?:care|therapy|treatment|medications?) with /i,
      '',
    );
    return trialsNear(match, bound).map((trial) => ({
      type: 'Trial',
      key: { trial, attr: 'combination' },
      value: { keywords: words.split(/, (?:and |or )?| and | or | plus /).filter(Boolean) },
      assertion: bound.standingOf(trial),
      spans: spans(spanIn(match)),
    }));
  },
};

/** The sentence speaks of a trial or of its patients; not of an outcome alone. */
function isOfTrial({ tagged }: Match): boolean {
  return (
    tagged.mentions.some(({ kind }) => kind === 'trial' || kind === 'arm' || kind === 'cohort') ||
    /\b(?:arms?|cohorts?|study|trial)\b/i.test(tagged.passage.view.text) ||
    /\b(?:patients|participants|adults|people|they|who)\b[^.;]{0,120}\b(?:received|receive|given|takes?|treated|randomi[sz]ed|assigned|allocated|dosed)\b/i.test(
      tagged.passage.view.text,
    )
  );
}
