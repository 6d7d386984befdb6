import type { Slots } from '../../domain/claim.js';
import type { Bound } from '../bind/bound.js';
import type { BoundArm } from '../bind/studyArms.js';
import { mentionIn, mentionsIn, phrase, wordsIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { AGAINST, ARM, armIn, armsIn, FRONTED, NO_RIVAL, SHOWED, tellOutcome } from './outcomes.js';
import type { Rule, Told } from './rule.js';

const THE = '(?:(?:the|their|its|an?) )?';
const TUMOR = '(?:tumou?r (?:burden|volume|growth|size|weight)s?|tumou?rs)';
/** What grows: `tumor burden`, `the mean tumor volume`. */
export const BURDEN = `(?:${THE}(?:(?:mean|median|average) )?${TUMOR})`;
/** The stretch of the study; the number may hold its "over" already. */
const OVER =
  '(?:(?:over|during|in|within) (?:the |a )?(?:course of (?:the )?)?)?{duration}(?:(?: of)? (?:{trial}|(?:the )?(?:study|experiment|period|course|observation|treatment)))?';
const EXPECTED = '(?:as expected,? |(?:the |an? )?expected )?';
const RISE = '(?:increase|rise|growth|gain)';
const GREW = '(?:(?:had |has )?(?:increased|grew|grown|rose|risen|expanded)(?: by)?)';
const SEEN = '(?:(?:that |which )?(?:was )?(?:observed|seen|found|measured|noted) )?';
const GROWTH = [
  `\\b${THE}${EXPECTED}{fold} ${RISE} (?:in|of) ${BURDEN} ${SEEN}(?:in|for) ${ARM}`,
  `\\b${BURDEN} (?:in|of|for) ${ARM} (?:${SHOWED} ${THE}${EXPECTED}{fold} ${RISE}|${GREW} ${EXPECTED}{fold})`,
  `${ARM} ${SHOWED} ${THE}${EXPECTED}{fold} ${RISE} (?:in|of) ${BURDEN}`,
  `\\bin ${ARM},? ${BURDEN} (?:${SHOWED} ${THE}${EXPECTED}{fold} ${RISE}|${GREW} ${EXPECTED}{fold})`,
  `\\b${BURDEN} ${GREW} ${EXPECTED}{fold} (?:in|for) ${ARM}`,
].join('|');
/** Growth of one arm, told against no other. */
const GREW_OVER = `(?:${OVER},? )?(?:${GROWTH})(?: ${OVER})?`;

/** How the tumors of an arm grew, as a multiple of their start. */
export const burdenGrew: Rule = {
  id: 'outcome.burden-grew',
  within: 'study',
  pattern: phrase(
    `(?<told>${GREW_OVER})(?<others>(?:,? (?:and|against|compared (?:to|with)|versus|while) (?:only |just )?{fold} (?:for|in) ${ARM})?)(?![^.;]{0,60}\\b(?:compared|comparison|versus|vs|relative|than)\\b)`,
  ),
  finds: [
    {
      text: 'The expected 12-fold increase in tumor burden seen in the control group was halved.',
      slots: { told: 'The expected 12-fold increase in tumor burden seen in the control group' },
    },
    {
      text: 'Over the five weeks of the study, tumor volume in the untreated mice showed the expected 12-fold increase.',
      slots: {
        told: 'Over the five weeks of the study, tumor volume in the untreated mice showed the expected 12-fold increase',
      },
    },
    {
      text: 'Tumors in the control group grew 12-fold over five weeks, compared with 3-fold in the treated animals.',
      slots: {
        told: 'Tumors in the control group grew 12-fold over five weeks',
        others: ', compared with 3-fold in the treated animals',
      },
    },
    {
      text: 'Mean tumor volume increased by 12-fold in the control group.',
      slots: { told: 'Mean tumor volume increased by 12-fold in the control group' },
    },
  ],
  ignores: [
    'A 12-fold increase in revenue was seen.',
    'Tumor volume of the control group had increased 6-fold by day 30 in comparison with the treatment group.',
  ],
  tell: (match, bound) => {
    const arms = armsIn(match, bound) ?? [];
    const folds = mentionsIn(match).filter((mention) => mention.kind === 'fold');
    if (arms.length !== folds.length) return [];
    const expected = /\bexpected\b/i.test(wordsIn(match, 'told') ?? '');
    return arms.flatMap((arm, at) => {
      const fold = folds[at];
      if (fold === undefined) return [];
      return tellOutcome(
        match,
        bound,
        arm,
        { endpoint: 'tumor_burden_fold_increase', comparator: 'baseline', ...lengthIn(match) },
        { value: fold.value, unit: 'fold', direction: 'increase', ...(expected && { qualifier: 'expected' }) },
        ['told', 'others'],
      );
    });
  },
};

/** The time that growth took, where the match tells it. */
function lengthIn(match: Match): Slots {
  const duration = mentionIn(match, 'duration');
  return duration === undefined ? {} : { timepoint: `${duration.value} ${duration.unit}` };
}

const CUT = '(?:reduced|lowered|cut|decreased|lessened|diminished|inhibited|suppressed|slowed)';
const CUTTING = '(?:reduction|decrease|inhibition|suppression|lowering)';
const THIS = `(?:this|that|the|such|which)(?: ${RISE}| growth| burden)?`;
const JOINT = '(?:[,;]| -)?(?: (?:and|but|while|whereas))? ';
const LESS = [
  `(?: |, which )was ${CUT} by {percent} (?:in|with|for|by) (?<a>${ARM})`,
  `${JOINT}(?:in|for|with) (?<b>${ARM}),? ${THIS} was (?:${CUT} by {percent}|{percent} (?:lower|smaller|less))`,
  `${JOINT}${THIS} was (?:${CUT} by {percent}|{percent} (?:lower|smaller|less)) (?:in|with|for|by) (?<c>${ARM})`,
  `${JOINT}(?<d>${ARM}) (?:${CUT} ${THIS} by {percent}|${SHOWED} an? {percent} ${CUTTING} (?:of|in) ${THIS})`,
].join('|');

/** By how much the growth of one arm was reduced in another, the growth told first. */
export const burdenReducedBy: Rule = {
  id: 'outcome.burden-reduced-by',
  within: 'study',
  pattern: phrase(`(?<grew>${GREW_OVER})(?<less>${LESS})`),
  finds: [
    {
      text: 'The 12-fold increase in tumor burden seen in the control group was reduced by 40% in the treatment group.',
      slots: { less: 'was reduced by 40% in the treatment group' },
    },
    {
      text: 'Tumor burden in the control group showed a 12-fold increase; in the treatment group this increase was reduced by 40%.',
      slots: { less: '; in the treatment group this increase was reduced by 40%' },
    },
    {
      text: 'In the controls tumors grew 12-fold, while two doses of XYZ 201 reduced this growth by 40%.',
      slots: { grew: 'In the controls tumors grew 12-fold', less: ', while two doses of XYZ 201 reduced this growth by 40%' },
    },
  ],
  ignores: ['Costs were reduced by 40% in the treatment group.'],
  tell: (match, bound) => {
    const group = ['a', 'b', 'c', 'd'].find((name) => match.groups[name] !== undefined);
    const arm = armIn(match, bound, group);
    return tellReduction(match, bound, arm, armIn(match, bound, 'grew'), ['less']);
  },
};

/** By how much an arm reduced the growth of another, the reduction told first. */
export const burdenReduction: Rule = {
  id: 'outcome.burden-reduction',
  within: 'study',
  pattern: phrase(
    `(?<arm>${ARM}) (?<less>${SHOWED} an? {percent} ${CUTTING} (?:of|in) |${CUT} by {percent} )(?<grew>(?:the )?(?:expected )?{fold} ${RISE} (?:in|of) ${BURDEN} ${SEEN}(?:in|for) (?<comparator>${ARM}))`,
  ),
  finds: [
    {
      text: 'The treatment group showed a 40% reduction of the expected 12-fold increase in tumor burden seen in the control group.',
      slots: { arm: 'The treatment group', less: 'showed a 40% reduction of', comparator: 'the control group' },
    },
    {
      text: 'Two doses of XYZ 201 cut by 40% the 12-fold growth of tumor volume seen in the controls.',
      slots: { arm: 'Two doses of XYZ 201', less: 'cut by 40%' },
    },
  ],
  ignores: ['The treatment group showed a 40% reduction in symptoms.'],
  tell: (match, bound) =>
    tellReduction(match, bound, armIn(match, bound, 'arm'), armIn(match, bound, 'comparator'), ['arm', 'less']),
};

const LOWER = '(?:lower|smaller|less|slower)';
const LOWERED = [
  `${ARM} (?:also )?${CUT} ${BURDEN} by {percent}`,
  `${ARM} ${SHOWED} (?:an? {percent} ${CUTTING} (?:in|of) ${BURDEN}|${BURDEN} (?:that was )?{percent} ${LOWER})`,
  `\\b${BURDEN} (?:was|were) (?:${CUT} by {percent}|{percent} ${LOWER}) (?:in|with|for|by) ${ARM}`,
  `\\b${BURDEN} (?:in|of|for) ${ARM} (?:was|were) (?:${CUT} by {percent}|{percent} ${LOWER})`,
].join('|');

/** Less tumor in one arm than in another, as a percentage. */
export const burdenLower: Rule = {
  id: 'outcome.burden-lower',
  within: 'study',
  pattern: phrase(`${FRONTED}(?<after>${LOWERED})${NO_RIVAL}|(?<told>${LOWERED})${AGAINST} (?<comparator>${ARM})`),
  finds: [
    {
      text: 'Two doses of XYZ 201 reduced tumor growth by 40% compared with the control group.',
      slots: { told: 'Two doses of XYZ 201 reduced tumor growth by 40%', comparator: 'the control group' },
    },
    {
      text: 'Mean tumor volume was 40% smaller in the treated mice than in the controls.',
      slots: { told: 'Mean tumor volume was 40% smaller in the treated mice', comparator: 'the controls' },
    },
    {
      text: 'Mice given XYZ 201 had a mean tumor volume 40% smaller than control mice.',
      slots: { told: 'Mice given XYZ 201 had a mean tumor volume 40% smaller', comparator: 'control mice' },
    },
    {
      text: 'Compared to the control group, mice given XYZ 201 showed a 40% reduction in tumor burden.',
      slots: { fronted: 'the control group', after: 'mice given XYZ 201 showed a 40% reduction in tumor burden' },
    },
  ],
  ignores: ['Two doses of XYZ 201 reduced tumor growth by 40% from baseline.', 'Costs were 40% lower in the treated group.'],
  tell: (match, bound) => {
    const [told, rival] = match.groups['told'] === undefined ? ['after', 'fronted'] : ['told', 'comparator'];
    return tellReduction(match, bound, armIn(match, bound, told), armIn(match, bound, rival), [told]);
  },
};

function tellReduction(
  match: Match,
  bound: Bound,
  arm: BoundArm | undefined,
  comparator: BoundArm | undefined,
  groups: readonly string[],
): readonly Told[] {
  const value = mentionIn(match, 'percent');
  const fold = mentionIn(match, 'fold');
  if (value === undefined || comparator === undefined || comparator.id === arm?.id) return [];
  const whose = comparator.control ? 'the control group' : bound.book.nameOf(comparator.id);
  return tellOutcome(
    match,
    bound,
    arm,
    { endpoint: 'tumor_burden_change', comparator: comparator.id, ...lengthIn(match) },
    {
      value: value.value,
      unit: 'percent',
      direction: 'reduction',
      ...(value.op !== undefined && { op: value.op }),
      ...(fold !== undefined && { of: `${fold.value}-fold increase of ${whose}` }),
    },
    groups,
  );
}
