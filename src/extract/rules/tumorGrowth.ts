import { mentionIn, phrase, wordsIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import type { Rule } from './rule.js';
import { armIn, tellOutcome, times } from './survival.js';

const BURDEN = 'tumou?r (?:burden|volume|growth|size)';

/** The time of a match: `day 20`, or `4 weeks` where the sentence gives the length of the study. */
function timepoint(match: Match, group?: string): { readonly timepoint?: string } {
  const day = group === undefined ? undefined : mentionIn(match, 'days', group)?.days[0];
  const duration = mentionIn(match, 'duration');
  if (day !== undefined) return { timepoint: `day ${day}` };
  return duration === undefined ? {} : { timepoint: `${duration.value} ${duration.unit}` };
}

/** How the tumors of one arm grew, as a multiple of their start. */
export const burdenGrew: Rule = {
  id: 'outcome.burden-grew',
  pattern: phrase(
    `(?:(?<qualifier>expected) )?(?<value>{fold}|{percent}) increase in ${BURDEN} (?:observed |seen )?in (?<arm>{arm})(?: over the {duration} study)?`,
  ),
  finds: [
    {
      text: 'The expected 12-fold increase in tumor burden seen in the control group was halved.',
      slots: { qualifier: 'expected', value: '12-fold' },
    },
  ],
  ignores: ['A 12-fold increase in revenue was seen.'],
  tell: (match, bound) => {
    const value = mentionIn(match, 'fold', 'value');
    const qualifier = wordsIn(match, 'qualifier')?.toLowerCase();
    if (value === undefined) return [];
    return tellOutcome(
      match,
      bound,
      armIn(match, bound, 'arm'),
      { endpoint: 'tumor_burden_fold_increase', comparator: 'baseline', ...timepoint(match) },
      { value: value.value, unit: 'fold', direction: 'increase', ...(qualifier !== undefined && { qualifier }) },
      ['value', 'arm'],
    );
  },
};

/** By how much the growth of one arm was reduced in another, the growth told first. */
export const burdenReducedBy: Rule = {
  id: 'outcome.burden-reduced-by',
  pattern: phrase(
    `(?<fold>{fold}) increase in ${BURDEN} (?:observed |seen )?in (?<comparator>{arm})(?: over the {duration} study)? was reduced by (?<value>{percent}) in (?<arm>{arm})`,
  ),
  finds: [
    {
      text: 'The 12-fold increase in tumor burden seen in the control group was reduced by 40% in the treatment group.',
      slots: { fold: '12-fold', value: '40%' },
    },
  ],
  ignores: ['Costs were reduced by 40% in the treatment group.'],
  tell: (match, bound) => {
    const value = mentionIn(match, 'percent', 'value');
    const comparator = armIn(match, bound, 'comparator');
    if (value === undefined || comparator === undefined) return [];
    return tellOutcome(
      match,
      bound,
      armIn(match, bound, 'arm'),
      { endpoint: 'tumor_burden_change', comparator: comparator.id, ...timepoint(match) },
      { value: value.value, unit: 'percent', direction: 'reduction', of: growthOf(match, bound.book.nameOf(comparator.id)) },
      ['value', 'arm'],
    );
  },
};

/** By how much an arm reduced the growth of another, the reduction told first. */
export const burdenReduction: Rule = {
  id: 'outcome.burden-reduction',
  pattern: phrase(
    `(?<arm>{arm}) (?:experienced|showed|had|achieved) an? (?<value>{percent}) reduction (?:of|in) the (?:expected )?(?<fold>{fold}) increase in ${BURDEN} (?:observed |seen )?in (?<comparator>{arm})`,
  ),
  finds: [
    {
      text: 'The treatment group showed a 40% reduction of the expected 12-fold increase in tumor burden seen in the control group.',
      slots: { value: '40%', fold: '12-fold' },
    },
  ],
  ignores: ['The treatment group showed a 40% reduction in symptoms.'],
  tell: (match, bound) => {
    const value = mentionIn(match, 'percent', 'value');
    const comparator = armIn(match, bound, 'comparator');
    if (value === undefined || comparator === undefined) return [];
    return tellOutcome(
      match,
      bound,
      armIn(match, bound, 'arm'),
      { endpoint: 'tumor_burden_change', comparator: comparator.id },
      { value: value.value, unit: 'percent', direction: 'reduction', of: growthOf(match, bound.book.nameOf(comparator.id)) },
      ['arm', 'value'],
    );
  },
};

function growthOf(match: Match, comparator: string): string {
  return `${wordsIn(match, 'fold') ?? ''} increase of ${comparator}`;
}

/** How an arm's tumors grew, in a word. */
export const growthTrend: Rule = {
  id: 'outcome.growth-trend',
  pattern: phrase(
    '(?<arm>{arm}) (?:showed|had|experienced) (?<trend>(?:exponential|rapid|continued|linear) (?:tumou?r )?growth)(?: (?<time>{days}))?',
  ),
  finds: [{ text: 'The control group showed rapid growth by day 12.', slots: { trend: 'rapid growth', time: 'by day 12' } }],
  ignores: ['The company showed rapid growth.'],
  tell: (match, bound) =>
    tellOutcome(
      match,
      bound,
      armIn(match, bound, 'arm'),
      { endpoint: 'tumor_volume_trend', comparator: 'none', ...timepoint(match, 'time') },
      { qualitative: (wordsIn(match, 'trend') ?? '').toLowerCase(), direction: 'increase' },
      ['arm', 'trend', 'time'],
    ),
};

/** Tumors that stayed below their first volume up to a day. */
export const volumeBelowStart: Rule = {
  id: 'outcome.volume-below-start',
  pattern: phrase(
    '(?<arm>{arm}) (?:experienced|showed|had) (?<change>a reduction in (?:the |its )?initial tumou?r volume) (?<time>{days})',
  ),
  finds: [
    {
      text: 'The treatment group had a reduction in its initial tumor volume through day 30.',
      slots: { change: 'a reduction in its initial tumor volume' },
    },
  ],
  ignores: ['The treatment group had a reduction in pain.'],
  tell: (match, bound) =>
    tellOutcome(
      match,
      bound,
      armIn(match, bound, 'arm'),
      { endpoint: 'tumor_volume_change', comparator: 'baseline', ...timepoint(match, 'time') },
      { direction: 'reduction', qualitative: `${wordsIn(match, 'change') ?? ''} ${wordsIn(match, 'time') ?? ''}`.trim() },
      ['arm', 'change', 'time'],
    ),
};

/** Tumors of one arm as a multiple of another's: a ratio of two arms, no shrinkage. */
export const volumeRatio: Rule = {
  id: 'outcome.volume-ratio',
  pattern: phrase(
    `(?:(?<time>{days}), )?(?<arm>{arm}) (?:increased|grew) (?<value>{fold}) (?:compared (?:to|with)|versus|relative to) (?<comparator>{arm}) in (?<measure>(?:average |mean |median )?${BURDEN})`,
  ),
  finds: [
    {
      text: 'By day 30, the control group grew 6-fold compared to the treatment group in mean tumor volume.',
      slots: { time: 'By day 30', value: '6-fold', measure: 'mean tumor volume' },
    },
  ],
  ignores: ['Sales grew 6-fold compared to 2015.'],
  tell: (match, bound) => {
    const value = mentionIn(match, 'fold', 'value');
    const comparator = armIn(match, bound, 'comparator');
    if (value === undefined || comparator === undefined) return [];
    return tellOutcome(
      match,
      bound,
      armIn(match, bound, 'arm'),
      { endpoint: 'tumor_volume_ratio', comparator: comparator.id, ...timepoint(match, 'time') },
      { value: value.value, unit: 'fold', direction: 'increase', measure: (wordsIn(match, 'measure') ?? '').toLowerCase() },
      ['arm', 'value', 'comparator'],
    );
  },
};

/** The tumors that two arms started with: a baseline, no result. */
export const startingBurden: Rule = {
  id: 'outcome.starting-burden',
  pattern: phrase(
    '(?<arm>{arm}) had (?:(?<hedge>nearly|almost|approximately|more than) )?(?<times>double|twice|triple) the (?:initial|starting|baseline) (?:disease|tumou?r) burden(?: \\(as measured by (?<measure>[a-z ]{3,30})\\))? (?:than|of|as) (?:the )?(?:mice in )?(?<comparator>{arm})',
  ),
  finds: [
    {
      text: 'The mice receiving two doses had almost twice the initial disease burden (as measured by tumor weight) than the mice in the control arm.',
      slots: { hedge: 'almost', times: 'twice', measure: 'tumor weight' },
    },
  ],
  ignores: ['The mice receiving two doses had twice the survival.'],
  tell: (match, bound) => {
    const comparator = armIn(match, bound, 'comparator');
    const hedge = wordsIn(match, 'hedge')?.toLowerCase();
    const measure = wordsIn(match, 'measure')?.toLowerCase();
    if (comparator === undefined) return [];
    return tellOutcome(
      match,
      bound,
      armIn(match, bound, 'arm'),
      { endpoint: 'baseline_disease_burden', comparator: comparator.id, timepoint: 'baseline' },
      {
        value: times(wordsIn(match, 'times')),
        unit: 'fold',
        op: 'approx',
        direction: 'higher',
        ...(hedge !== undefined && { hedge }),
        ...(measure !== undefined && { measure }),
      },
      ['arm', 'times', 'comparator'],
    );
  },
};
