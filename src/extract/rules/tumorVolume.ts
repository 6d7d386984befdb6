import type { Slots } from '../../domain/claim.js';
import { mentionIn, phrase, wordsIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { AGAINST, ARM, armIn, HEDGE, lowerIn, SHOWED, tellOutcome, timesIn, TWICE } from './outcomes.js';
import type { Rule } from './rule.js';
import { BURDEN } from './tumorGrowth.js';

/** The day of study that the match tells. */
function dayIn(match: Match): Slots {
  const day = mentionIn(match, 'days')?.days[0];
  return day === undefined ? {} : { timepoint: `day ${day}` };
}

const ON = '(?:(?: |, ){days})?';
const TREND = '(?:exponential|rapid|continued|linear|slow|unchecked)';
const SEEN = '(?: (?:was )?(?:seen|observed|found))?';
const TRENDS = [
  `${ARM} ${SHOWED} ${TREND} (?:tumou?r )?growth`,
  `\\b(?:tumou?r )?growth (?:was|remained) ${TREND} (?:in|for) ${ARM}`,
  `\\b(?:tumou?r )?growth (?:in|of|for) ${ARM} (?:was|remained) ${TREND}`,
  `\\b${TREND} (?:tumou?r )?growth${SEEN} in ${ARM}`,
  `\\btumou?rs (?:in|of) ${ARM} (?:grew|were growing) ${TREND}ly`,
  `\\bin ${ARM},? (?:the )?tumou?rs (?:grew|were growing) ${TREND}ly`,
].join('|');

/** How an arm's tumors grew, in a word. */
export const growthTrend: Rule = {
  id: 'outcome.growth-trend',
  within: 'study',
  pattern: phrase(`(?:{days},? )?(?<told>${TRENDS})${ON}`),
  finds: [
    { text: 'The control group showed rapid growth by day 12.', slots: { told: 'The control group showed rapid growth' } },
    {
      text: 'By day 12, tumor growth was exponential in the untreated mice.',
      slots: { told: 'tumor growth was exponential in the untreated mice' },
    },
    { text: 'Tumors in the control arm grew rapidly.', slots: { told: 'Tumors in the control arm grew rapidly' } },
  ],
  ignores: ['The company showed rapid growth.', 'Growth in the sector was rapid.'],
  tell: (match, bound) => {
    const trend = new RegExp(TREND, 'i').exec(match.text)?.[0].toLowerCase();
    return tellOutcome(
      match,
      bound,
      armIn(match, bound, 'told'),
      { endpoint: 'tumor_volume_trend', comparator: 'none', ...dayIn(match) },
      { qualitative: `${trend ?? ''} growth`, direction: 'increase' },
      ['told'],
    );
  },
};

const START = '(?:initial|starting|baseline|original|pre-treatment)';
const START_SIZE = `${START} (?:tumou?r )?(?:volume|size|value|level|burden)s?`;
const ITS_START = `(?:the|its|their) ${START_SIZE}`;
const BELOW = [
  `${ARM} ${SHOWED} an? (?:reduction|decrease|shrinkage) (?:in|of|from) (?:(?:the|its|their) )?${START_SIZE}`,
  `\\b${BURDEN} (?:in|of) ${ARM} (?:was|were) (?:reduced|lower|decreased|smaller) (?:from|than|compared (?:to|with)) ${ITS_START}`,
  `\\b${BURDEN} (?:in|of) ${ARM} (?:was|were|remained|stayed|fell|dropped|shrank)(?: to)? below ${ITS_START}`,
  `\\bin ${ARM},? ${BURDEN} (?:remained|stayed|fell|dropped|shrank)(?: to)? below ${ITS_START}`,
].join('|');

/** Tumors that stayed below their first volume up to a day. */
export const volumeBelowStart: Rule = {
  id: 'outcome.volume-below-start',
  within: 'study',
  pattern: phrase(`(?<told>${BELOW}) (?<time>{days})`),
  finds: [
    {
      text: 'The treatment group had a reduction in its initial tumor volume through day 30.',
      slots: { told: 'The treatment group had a reduction in its initial tumor volume', time: 'through day 30' },
    },
    {
      text: 'Tumors in the treated mice remained below their starting size until day 30.',
      slots: { told: 'Tumors in the treated mice remained below their starting size', time: 'until day 30' },
    },
    {
      text: 'Tumor volume of the treated rats was reduced from its baseline value by day 30.',
      slots: { time: 'by day 30' },
    },
  ],
  ignores: ['The treatment group had a reduction in pain.'],
  tell: (match, bound) => {
    const day = dayIn(match);
    const until = /^(?:through|until|by|at|on)\b/i.exec(lowerIn(match, 'time'))?.[0] ?? 'at';
    return tellOutcome(
      match,
      bound,
      armIn(match, bound, 'told'),
      { endpoint: 'tumor_volume_change', comparator: 'baseline', ...day },
      { direction: 'reduction', qualitative: `below initial tumor volume ${until} ${String(day['timepoint'])}` },
      ['told', 'time'],
    );
  },
};

const SAME = `(?:(?:had|showed|reached) the same ${START} (?:tumou?r )?(?:volume|size|burden)|(?:was|were) (?:again )?(?:the same as|equal to|back (?:to|at)|unchanged from) ${ITS_START}|(?:had )?returned to ${ITS_START})`;

/** Tumors that were as large on a day as at the start. */
export const volumeAsAtStart: Rule = {
  id: 'outcome.volume-as-at-start',
  within: 'study',
  pattern: phrase(
    `(?<arm>${ARM})[^.;{arm}]{0,150}? (?:(?:, )?(?<before>{days}),? )?(?<told>${SAME})(?:(?: |, )(?<after>{days}))?`,
  ),
  finds: [
    {
      text: 'The treatment group had smaller tumors at first and had the same starting tumor size at day 40.',
      slots: { arm: 'The treatment group', told: 'had the same starting tumor size', after: 'at day 40' },
    },
    {
      text: 'Tumor volume in the treated mice shrank and, at day 40, was the same as the starting volume.',
      slots: { before: 'at day 40', told: 'was the same as the starting volume' },
    },
  ],
  ignores: ['The treatment group had the same diet at day 40.'],
  tell: (match, bound) => {
    const day = (mentionIn(match, 'days', 'after') ?? mentionIn(match, 'days', 'before'))?.days[0];
    if (day === undefined) return [];
    return tellOutcome(
      match,
      bound,
      armIn(match, bound, 'arm'),
      { endpoint: 'tumor_volume_change', comparator: 'baseline', timepoint: `day ${day}` },
      { value: 0, unit: 'percent', direction: 'none', qualitative: 'same as initial tumor volume' },
      ['arm', 'told', 'before', 'after'],
    );
  },
};

const GREW = '(?:had )?(?:increased|grew|grown|risen|rose|expanded)(?: by)?';
const LARGER = '(?:larger|higher|greater|bigger)';

/** Tumors of one arm as a multiple of another's: a ratio of two arms, no shrinkage. */
export const volumeRatio: Rule = {
  id: 'outcome.volume-ratio',
  within: 'study',
  pattern: phrase(
    `(?:{days},? )?(?:(?<arm>${ARM}) ${GREW} {fold}${AGAINST} (?<comparator>${ARM}) in (?<measure>${BURDEN})|(?<first>${BURDEN}) (?:of|in|for) (?<grown>${ARM}) ${GREW} {fold}${ON}${AGAINST} (?<smaller>${ARM})${ON}|(?<whose>${BURDEN}) (?:of|in|for) (?<larger>${ARM}) (?:was|were) {fold}(?: ${LARGER}${AGAINST}| (?:that|those) (?:of|in)) (?<less>${ARM})${ON})`,
  ),
  finds: [
    {
      text: 'By day 30, the control group grew 6-fold compared to the treatment group in mean tumor volume.',
      slots: { arm: 'the control group', comparator: 'the treatment group', measure: 'mean tumor volume' },
    },
    {
      text: 'Mean tumor volume of the control group had increased 6-fold by day 30 in comparison with the treatment group.',
      slots: { first: 'Mean tumor volume', grown: 'the control group', smaller: 'the treatment group' },
    },
    {
      text: 'Tumor volume in the control group was 6-fold larger than in the treated mice at day 30.',
      slots: { whose: 'Tumor volume', larger: 'the control group', less: 'the treated mice' },
    },
  ],
  ignores: ['Sales grew 6-fold compared to 2015.'],
  tell: (match, bound) => {
    const pick = (...groups: readonly string[]): string => groups.find((group) => match.groups[group] !== undefined) ?? 'arm';
    const value = mentionIn(match, 'fold');
    const [arm, other] = [pick('arm', 'grown', 'larger'), pick('comparator', 'smaller', 'less')];
    const comparator = armIn(match, bound, other);
    if (value === undefined || comparator === undefined) return [];
    const measure = lowerIn(match, pick('measure', 'first', 'whose')).replace(/^(?:the|their|its|an?) /, '');
    return tellOutcome(
      match,
      bound,
      armIn(match, bound, arm),
      { endpoint: 'tumor_volume_ratio', comparator: comparator.id, ...dayIn(match) },
      { value: value.value, unit: 'fold', direction: 'increase', measure },
      [arm, other],
    );
  },
};

const AT_START = `(?:the )?${START} (?:disease|tumou?r) (?:burden|volume|size)`;
const MEASURED = '(?:,? \\(?(?:as )?measured by (?<measure>[a-z ]{3,30})[,)]{0,2})?';

/** The tumors that two arms started with: a baseline, no result. */
export const startingBurden: Rule = {
  id: 'outcome.starting-burden',
  within: 'study',
  pattern: phrase(
    `(?:(?<arm>${ARM}) (?:had|started with|began with) (?<told>${HEDGE}${TWICE} ${AT_START})${MEASURED.replace('measure>', 'by>')} (?:than|of|as|compared (?:to|with)) |\\b${AT_START} (?:of|in) (?<larger>${ARM})${MEASURED},? was (?<as>${HEDGE}${TWICE}) (?:(?:that|those) (?:of|in)|as (?:high|large|great) as (?:in|for)|the burden (?:of|in)) )(?<comparator>${ARM})`,
  ),
  finds: [
    {
      text: 'The mice receiving two doses had almost twice the initial disease burden (as measured by tumor weight) than the mice in the control arm.',
      slots: { told: 'almost twice the initial disease burden', by: 'tumor weight', comparator: 'the mice in the control arm' },
    },
    {
      text: 'The baseline tumor burden of the two-dose rats, measured by tumor weight, was about twice that of the untreated mice.',
      slots: { larger: 'the two-dose rats', measure: 'tumor weight', as: 'about twice', comparator: 'the untreated mice' },
    },
  ],
  ignores: ['The mice receiving two doses had twice the survival.'],
  tell: (match, bound) => {
    const comparator = armIn(match, bound, 'comparator');
    const measure = (wordsIn(match, 'by') ?? wordsIn(match, 'measure'))?.toLowerCase();
    if (comparator === undefined) return [];
    return tellOutcome(
      match,
      bound,
      armIn(match, bound, 'arm') ?? armIn(match, bound, 'larger'),
      { endpoint: 'baseline_disease_burden', comparator: comparator.id, timepoint: 'baseline' },
      {
        ...timesIn(`${lowerIn(match, 'told')}${lowerIn(match, 'as')}`),
        direction: 'higher',
        ...(measure !== undefined && { measure }),
      },
      ['arm', 'larger', 'told', 'as', 'comparator'],
    );
  },
};
