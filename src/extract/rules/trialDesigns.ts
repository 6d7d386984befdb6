import type { Bound } from '../bind/bound.js';
import { designsOf } from '../mentions/trialDesigns.js';
import { phrase, spanIn, wordsIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { spans } from './rule.js';
import type { Rule, Told } from './rule.js';
import { clauseOf, trialsNear } from './trialsNear.js';

/** Sections that describe a trial only in passing. */
const PASSING = ['about-disease', 'about-company', 'about-platform', 'about-drug'] as const;

function tellDesigns(match: Match, bound: Bound, topics: readonly string[]): readonly Told[] {
  if (bound.studyAt(match.tagged) !== undefined) return [];
  return trialsNear(match, bound).flatMap((trial) =>
    topics.map((topic) => ({
      type: 'Trial' as const,
      key: { trial, attr: 'design', topic },
      value: {},
      assertion: bound.standingOf(trial),
      spans: spans(spanIn(match)),
    })),
  );
}

const WORD =
  '(?:[a-z0-9]+-[a-z]+(?:-[a-z]+)?|double blind|open label|crossover|randomi[sz]ed|multicent(?:er|re)|controlled|global|{duration})';

/** `LUMA-1 is randomized, double-blind and placebo-controlled`, `in double-blind fashion`: designs outside the naming of a trial. */
export const trialDesign: Rule = {
  id: 'trial.design-told',
  not: PASSING,
  pattern: phrase(
    `(?:^(?:- |• )?(?<listed>${WORD}(?:, ${WORD}){1,5})$|\\bof (?<built>${WORD}(?:(?:, | and )${WORD}){0,5}) design\\b|(?:{trial}|\\bit|\\bwhich|\\bpart [a-c0-9]|\\bstage [0-9]),?[^.;{trial}]{0,60}? (?:is|was|will be|is to be|are|being) (?:an? )?(?<told>${WORD}(?:(?:, | and |, and |,? but | )${WORD}){0,6})(?![- ](?:extension|part|period|phase|portion|treatment))|\\b(?:in|under) (?:an? )?(?<manner>(?:randomi[sz]ed,? (?:and )?)?${WORD}) (?:fashion|manner|conditions|design))`,
  ),
  finds: [
    { text: 'LUMA-1 (NCT01234567) is randomized and double-blind.', slots: { told: 'randomized and double-blind' } },
    { text: 'Patients received XYZ 201 in double-blind fashion.', slots: { manner: 'double-blind' } },
  ],
  ignores: ['The open-label extension is ongoing.', 'XYZ 201 was tested in a randomized trial.'],
  tell: (match, bound) =>
    tellDesigns(
      match,
      bound,
      designsOf(['told', 'manner', 'listed', 'built'].flatMap((group) => wordsIn(match, group) ?? []).join(' ')),
    ),
};

const WHO = '(?:patients|participants|subjects|volunteers|adults|infants|children|men|women|people|eyes|who|they|{count})';

/** `patients were randomized 2:1`, `LUMA-1 randomized 120 patients`, `randomly assigned`: a randomized trial. */
export const trialRandomized: Rule = {
  id: 'trial.randomized',
  not: PASSING,
  pattern: phrase(
    `(?<randomized>{trial} randomi[sz]ed (?:{count}|\\d)|${WHO}[^.;{trial}]{0,80}? (?:(?:were|are|was|will be|is|have been|had been|to be) )?(?:then |also )?randomi[sz]ed\\b(?! (?:controlled|withdrawal|trial|study|phase))|\\brandomly (?:assigned|allocated)|\\brandomi[sz]ed (?:\\d+:\\d|one to one|two to one|1:1|{count}))`,
  ),
  finds: [
    { text: 'In the Phase 2 trial, 40 patients were randomized 2:1.', slots: { randomized: '40 patients were randomized' } },
    { text: 'Participants were randomly assigned to XYZ 201.', slots: { randomized: 'randomly assigned' } },
  ],
  ignores: ['Mice were randomized to two groups.', 'The drug was given to patients.'],
  tell: (match, bound) =>
    /\b(?:mice|rats|animals|monkeys)\b/i.test(match.tagged.passage.view.text) ? [] : tellDesigns(match, bound, ['randomized']),
};

/** `randomized to XYZ 201 or placebo`, `received XYZ 201 or matching placebo`: a placebo-controlled trial. */
export const trialPlacebo: Rule = {
  id: 'trial.placebo',
  not: PASSING,
  pattern: phrase(
    '(?<placebo>\\b(?:receiv(?:e|ed|ing)|randomi[sz]ed|assigned|allocated|given|doses? of|compar(?:es|ed|ing)|to)\\b[^.;]{0,140}?(?:\\bor (?:to )?|\\band |\\bwith |\\bversus |\\bagainst )(?:an? )?(?:matching |matched |volume-matched |oral |inhaled |saline )?placebo\\b(?! (?:arm|group|patients|recipients|in)))',
  ),
  finds: [
    {
      text: 'In the Phase 2 trial patients received XYZ 201 or matching placebo.',
      slots: { placebo: 'received XYZ 201 or matching placebo' },
    },
  ],
  ignores: ['Response was 40% compared with 12% in the placebo arm.'],
  tell: (match, bound) =>
    /%|\bp ?[<=]|\bpoints?\b|\b(?:mean|median|reduction|improve\w*|rate)\b/i.test(match.text)
      ? []
      : tellDesigns(match, bound, ['placebo-controlled']),
};

/** `dose-escalation cohorts`, `Stage 1, dose escalation`: how a trial finds its dose. */
export const trialEscalation: Rule = {
  id: 'trial.escalation',
  not: PASSING,
  pattern: phrase(
    '(?<escalation>\\bdose[- ]escalation (?:cohorts?|part|phase|portion|stage)|(?:\\b(?:part|stage) [0-9A-C]|{cohort})(?:,| \\(|:) ?dose[- ]escalation|\\b(?:dose|activity) is (?:being )?escalated|\\bdose escalation (?:\\(|follow|proceed|continu))',
  ),
  finds: [
    {
      text: 'In the Phase 1 trial, eight dose-escalation cohorts were treated.',
      slots: { escalation: 'dose-escalation cohorts' },
    },
  ],
  ignores: ['The dose was well tolerated.'],
  tell: (match, bound) => tellDesigns(match, bound, ['dose-escalation']),
};

/** `in combination with pembrolizumab`, `on top of standard of care`: what the drug of a trial is given with. */
export const trialCombination: Rule = {
  id: 'trial.combination-told',
  not: PASSING,
  pattern: phrase(
    '(?:\\b(?:in combination with|combined with|together with|on top of|added to|add-on to|in addition to|alongside) |(?<!\\bcompar[a-z]{1,5} ){drug}(?: \\([^()]*\\))? (?:plus|with) (?={drug}))(?<with>(?:(?:the|their|an?|existing|standard|background|stable|anti-\\w+|[a-z]+-[a-z]+|antibody|inhibitor|maintenance|low-dose) ){0,4}(?:{drug}(?:(?:, |,? and | plus ){drug}){0,3}|(?:standard(?:[- ]of[- ]care)?|background|maintenance|medications?|chemotherapy|therapy|care|[a-z]+ binders|steroids|statins?|insulin|methotrexate|metformin)(?: (?:of care|therapy|treatment|medications?))?))',
  ),
  finds: [
    { text: 'In the Phase 2 trial XYZ 201 was given on top of standard of care.', slots: { with: 'standard of care' } },
    { text: 'XYZ 201 was added to background therapy.', slots: { with: 'background therapy' } },
  ],
  ignores: ['In addition to the Phase 2 trial, Acme plans a Phase 3 trial.', 'Two companies combined with each other.'],
  tell: (match, bound) => {
    if (bound.studyAt(match.tagged) !== undefined || !isOfTrial(match) || /\bcompar/i.test(clauseOf(match))) return [];
    const words = (wordsIn(match, 'with') ?? '').replace(/^(?:the|their|an?|existing|stable) /i, '');
    return trialsNear(match, bound).map((trial) => ({
      type: 'Trial',
      key: { trial, attr: 'combination' },
      value: { keywords: words.split(/, (?:and )?| and | plus /).filter(Boolean) },
      assertion: bound.standingOf(trial),
      spans: spans(spanIn(match)),
    }));
  },
};

/** The sentence speaks of a trial or of its patients; not of an outcome alone. */
function isOfTrial({ tagged }: Match): boolean {
  return (
    tagged.mentions.some(({ kind }) => kind === 'trial') ||
    /\b(?:patients|participants|adults|people)\b[^.;]{0,120}\b(?:received|receive|given|treated|randomi[sz]ed|assigned)\b/i.test(
      tagged.passage.view.text,
    )
  );
}
