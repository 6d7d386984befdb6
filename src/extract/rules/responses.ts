import type { Bound } from '../bind/bound.js';
import { mentionIn, phrase, spanIn, wordsIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { reportedCohort } from './cohorts.js';
import { spans } from './rule.js';
import type { Rule, Told } from './rule.js';

/** "Prior cohorts", where the sentence compares with them. */
function comparatorOf(match: Match, bound: Bound): string {
  const prior = match.tagged.mentions.find((mention) => mention.kind === 'cohort' && mention.number === 'prior');
  return (prior?.kind === 'cohort' ? bound.cohortOf(prior) : undefined) ?? 'none';
}

/** `compared to`, `than in`: what leads to the cohorts that one is compared with. */
const THAN =
  '(?:(?:as )?compared (?:to|with)|than (?:in|for|with|that of|those (?:of|in))|versus|relative to|in comparison (?:to|with))';
const QUALITIES = '(?<quality>improved|enhanced|increased|clear|greater|better|reduced|lower)';

/** What a cohort showed beside the cohorts before it, without a figure. */
export const comparedWithPrior: Rule = {
  id: 'outcome.compared-with-prior',
  pattern: phrase(`\\b${QUALITIES} (?<endpoint>efficacy|dose response|response|safety)\\b(?=[^.;]{0,140}\\b${THAN} {cohort})`),
  finds: [
    {
      text: 'Data from Cohort 3 showed improved efficacy compared to prior cohorts.',
      slots: { quality: 'improved', endpoint: 'efficacy' },
    },
    { text: 'Cohort 3 had better efficacy than in earlier cohorts.', slots: { quality: 'better', endpoint: 'efficacy' } },
  ],
  ignores: ['Patients want improved efficacy.'],
  tell: (match, bound) => {
    const endpoint = wordsIn(match, 'endpoint')?.toLowerCase().replace(/ /g, '_');
    const subject = reportedCohort(match, bound);
    if (endpoint === undefined || subject === undefined) return [];
    const less = /reduced|lower/i.test(wordsIn(match, 'quality') ?? '');
    return [
      {
        type: 'Outcome',
        key: { subject, endpoint, comparator: comparatorOf(match, bound) },
        value: {
          qualitative: `${wordsIn(match, 'quality') ?? ''} ${wordsIn(match, 'endpoint') ?? ''}`.toLowerCase(),
          direction: less ? 'reduction' : 'increase',
        },
        spans: spans(spanIn(match)),
      },
    ];
  },
};

const DEEP = '(?:greater|deeper|larger|more prolonged|longer|stronger|more durable)';
const DEEPER = `${DEEP}(?: and ${DEEP})?`;
const MARKERS = '(?:surrogate )?(?:efficacy )?(?:bio)?markers';

/** Deeper or longer reductions of markers than in the cohorts before, without a figure. */
export const markerReductions: Rule = {
  id: 'outcome.marker-reductions',
  pattern: phrase(
    `\\b(?<quality>${DEEPER}) (?<statistic>median |mean )?reductions in ${MARKERS}(?=[^.;]{0,80}? ${THAN} {cohort})|\\b(?<average>median |mean )?reductions in ${MARKERS}[^.;]{0,100}? (?:is|are|was|were|has been|have been) (?<told>${DEEPER}) ${THAN} {cohort}`,
  ),
  finds: [
    {
      text: 'Cohort 3 had deeper median reductions in biomarkers compared to prior cohorts.',
      slots: { quality: 'deeper', statistic: 'median' },
    },
    {
      text: 'In Cohort 3 the mean reductions in biomarkers over the study were larger and longer than in prior cohorts.',
      slots: { average: 'mean', told: 'larger and longer' },
    },
  ],
  ignores: ['The plan brings greater reductions in cost.'],
  tell: (match, bound) => {
    const subject = reportedCohort(match, bound);
    const statistic = (wordsIn(match, 'statistic') ?? wordsIn(match, 'average'))?.toLowerCase();
    const quality = wordsIn(match, 'quality') ?? wordsIn(match, 'told');
    if (subject === undefined) return [];
    return [
      {
        type: 'Outcome',
        key: { subject, endpoint: 'surrogate_marker_reduction', comparator: comparatorOf(match, bound) },
        value: {
          qualitative: [quality, statistic, 'reductions'].filter(Boolean).join(' ').toLowerCase(),
          ...(statistic !== undefined && { statistic }),
        },
        spans: spans(spanIn(match)),
      },
    ];
  },
};

const ALL = 'all (?:doses|dose levels|cohorts)(?: to date| tested| so far)?';
const JUDGED = '(?:deemed|determined|found|judged|considered)';
const SAFE = 'safe and (?:well )?tolera(?:ble|ted)';

/** A committee's judgement on all doses of a trial so far. */
export const trialJudgedSafe: Rule = {
  id: 'outcome.trial-judged-safe',
  pattern: phrase(
    `\\b(?<what>${ALL}) (?:have been|were|are) ${JUDGED}(?: to be)? (?<verdict>${SAFE}) by (?<judge>{committee})|(?<judging>{committee}) (?:has |have )?(?:unanimously )?${JUDGED} (?:that )?(?<which>${ALL}) (?:to be |to have been |(?:is|are|was|were) )?(?<found>${SAFE})`,
  ),
  finds: [
    {
      text: 'All dose levels have been found to be safe and tolerable by the DSMB.',
      slots: { what: 'All dose levels', verdict: 'safe and tolerable', judge: 'the DSMB' },
    },
    {
      text: 'The DSMB found all cohorts so far to be safe and well tolerated.',
      slots: { judging: 'The DSMB', which: 'all cohorts so far', found: 'safe and well tolerated' },
    },
  ],
  ignores: ['All doses will be reviewed by the DSMB.'],
  tell: (match, bound): readonly Told[] => {
    const judge = mentionIn(match, 'committee');
    const trial = bound.trials.topic;
    const what = (wordsIn(match, 'what') ?? wordsIn(match, 'which'))?.toLowerCase();
    const verdict = (wordsIn(match, 'verdict') ?? wordsIn(match, 'found') ?? '').toLowerCase();
    if (judge === undefined || trial === undefined || what === undefined) return [];
    return [
      {
        type: 'Outcome',
        key: { subject: trial, arm: what, endpoint: 'safety_tolerability', comparator: 'none' },
        value: { qualitative: verdict, judged_by: judge.id },
        spans: spans(spanIn(match)),
      },
    ];
  },
};
