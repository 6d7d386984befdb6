import type { Slots } from '../../domain/claim.js';
import type { Bound } from '../bind/bound.js';
import { mentionIn, phrase } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import {
  AGAINST,
  ARM,
  armIn,
  BROUGHT,
  comparatorKey,
  directionOf,
  DOUBLED,
  FRONTED,
  HEDGE,
  lowerIn,
  NO_RIVAL,
  tellOutcome,
  timesIn,
  TWICE,
} from './outcomes.js';
import type { Rule, Told } from './rule.js';
import { statisticOf, SURVIVAL } from './survival.js';

const GAIN = '(?:increase|improvement|gain|extension|prolongation|rise|reduction|decrease)';
const RAISED = '(?:increased|extended|prolonged|improved|lengthened|raised|enhanced|rose|reduced|shortened|decreased)';
const LONGER = '(?:longer|higher|greater|better|shorter|lower)';
const AMOUNT = '(?:{percent}|{fold})';
const SEEN = '(?: (?:was |were )?(?:seen|observed|found|recorded|reported))?';
const BY = '(?:in|for|with|by|among|of)';
const GAINED = [
  `${ARM} ${BROUGHT} an? (?:${AMOUNT} ${GAIN} in ${SURVIVAL}|${GAIN} in ${SURVIVAL} of ${AMOUNT}|${GAIN} of ${AMOUNT} in ${SURVIVAL})`,
  `${ARM} (?:also )?${RAISED} ${SURVIVAL} (?:by )?${AMOUNT}`,
  `${ARM} (?:survived|lived) ${AMOUNT} ${LONGER}`,
  `\\b${SURVIVAL} (?:was )?(?:${RAISED} (?:by )?${AMOUNT}|${AMOUNT} ${LONGER}) ${BY} ${ARM}`,
  `\\b${SURVIVAL} ${BY} ${ARM} (?:was )?(?:${RAISED} (?:by )?${AMOUNT}|${AMOUNT} ${LONGER})`,
  `\\b(?:in|for|with) ${ARM},? ${SURVIVAL} (?:was )?(?:${RAISED} (?:by )?${AMOUNT}|${AMOUNT} ${LONGER})`,
  `\\ban? (?:${AMOUNT} ${GAIN} in ${SURVIVAL}|${GAIN} in ${SURVIVAL} of ${AMOUNT}|${GAIN} of ${AMOUNT} in ${SURVIVAL})${SEEN} ${BY} ${ARM}`,
].join('|');

/** A gain in survival of one arm over another, as a percentage or a multiple. */
export const survivalGain: Rule = {
  id: 'outcome.survival-gain',
  within: 'study',
  pattern: phrase(`${FRONTED}?(?<told>${GAINED})(?:${AGAINST} (?<comparator>${ARM}))?${NO_RIVAL}`),
  finds: [
    {
      text: 'Three doses of XYZ 201 gave a 30 percent increase in survival over one dose of XYZ 201.',
      slots: {
        told: 'Three doses of XYZ 201 gave a 30 percent increase in survival',
        comparator: 'one dose of XYZ 201',
      },
    },
    {
      text: 'Two doses of XYZ 201 extended survival by 30 percent compared with a single dose of XYZ 201.',
      slots: { told: 'Two doses of XYZ 201 extended survival by 30 percent', comparator: 'a single dose of XYZ 201' },
    },
    {
      text: 'Median survival was 30% longer in the treated mice than in the control group.',
      slots: { told: 'Median survival was 30% longer in the treated mice', comparator: 'the control group' },
    },
    {
      text: 'Compared to the control group, an increase in survival of 30% was seen in the treated animals.',
      slots: { fronted: 'the control group', told: 'an increase in survival of 30% was seen in the treated animals' },
    },
    {
      text: 'Mice treated with XYZ 201 lived 30% longer than the controls.',
      slots: { told: 'Mice treated with XYZ 201 lived 30% longer', comparator: 'the controls' },
    },
  ],
  ignores: [
    'It provided a 30 percent increase in revenue over 2016.',
    'Two doses of XYZ 201 extended survival by 30 percent compared with radiation.',
  ],
  tell: (match, bound) => {
    const value = mentionIn(match, 'percent', 'told') ?? mentionIn(match, 'fold', 'told');
    const statistic = statisticOf(match);
    if (value === undefined) return [];
    return tellChange(match, bound, {
      value: value.value,
      unit: value.unit,
      direction: directionOf(lowerIn(match, 'told')),
      ...(value.op !== undefined && { op: value.op }),
      ...(statistic !== undefined && { statistic }),
    });
  },
};

const MULTIPLIED = [
  `${ARM} (?:also )?${HEDGE}${DOUBLED} ${SURVIVAL}`,
  `${ARM} (?:survived|lived) ${HEDGE}${TWICE} as long`,
  `${ARM} ${BROUGHT} ${HEDGE}${TWICE} (?:${SURVIVAL})`,
  `${ARM} ${BROUGHT} ${HEDGE}(?:a )?doubling (?:of|in) ${SURVIVAL}`,
  `\\b${SURVIVAL} (?:was |were )?${HEDGE}${DOUBLED} ${BY} (?:the )?${ARM}`,
  `\\b${SURVIVAL} ${BY} ${ARM} (?:was |were )?${HEDGE}${DOUBLED}`,
  `\\b(?:in|for|with) ${ARM},? ${SURVIVAL} (?:was |were )?${HEDGE}${DOUBLED}`,
  `\\b${HEDGE}${DOUBLED} (?:of |in )?${SURVIVAL}${SEEN} ${BY} (?:the )?${ARM}`,
].join('|');

/** Survival that was doubled or tripled, against the named arm or the only other one. */
export const survivalDoubled: Rule = {
  id: 'outcome.survival-doubled',
  within: 'study',
  pattern: phrase(`${FRONTED}?(?<told>${MULTIPLIED})(?:(?: as|${AGAINST}) (?<comparator>${ARM}))?${NO_RIVAL}`),
  finds: [
    {
      text: 'The outcome was an almost doubling of survival for animals given two doses.',
      slots: { told: 'almost doubling of survival for animals given two doses' },
    },
    {
      text: 'As a result, survival was nearly tripled in the animals given two doses.',
      slots: { told: 'survival was nearly tripled in the animals given two doses' },
    },
    {
      text: 'Mice given XYZ 201 lived about twice as long as the control group.',
      slots: { told: 'Mice given XYZ 201 lived about twice as long', comparator: 'the control group' },
    },
    {
      text: 'The treated group had more than double the survival of the control group.',
      slots: { told: 'The treated group had more than double the survival' },
    },
  ],
  ignores: ['The company is doubling the size of its plant.', 'The treatment group was doubled in size.'],
  tell: (match, bound) => tellChange(match, bound, { ...timesIn(lowerIn(match, 'told')), direction: 'increase' }),
};

function tellChange(match: Match, bound: Bound, value: Slots): readonly Told[] {
  const arm = armIn(match, bound, 'told');
  const comparator = comparatorKey(match, bound, arm);
  if (comparator === undefined) return [];
  return tellOutcome(match, bound, arm, { endpoint: 'survival_change', ...comparator }, value, ['fronted', 'told', 'comparator']);
}

const SECOND = '(?:the|a|adding a|giving a) (?:second|additional) dose';

/** What a second dose brought: two doses against one. */
export const secondDoseGain: Rule = {
  id: 'outcome.second-dose-gain',
  within: 'study',
  pattern: phrase(
    `\\b${SECOND} (?:(?:provided|gave|yielded|brought|resulted in) ${HEDGE}(?<twice>${TWICE}) |${HEDGE}(?<doubled>${DOUBLED}) )(?:the )?survival(?: benefit)?|\\b(?:the )?survival(?: benefit)? (?:was )?${HEDGE}(?<raised>${DOUBLED}) (?:by|with|after) ${SECOND}`,
  ),
  finds: [
    { text: 'The second dose gave twice the survival benefit.', slots: { twice: 'twice' } },
    { text: 'In this model a second dose doubled the survival benefit.', slots: { doubled: 'doubled' } },
    { text: 'The survival benefit was almost tripled by the second dose.', slots: { raised: 'tripled' } },
  ],
  ignores: ['The second dose was well tolerated.', 'The second dose doubled the cost.'],
  tell: (match, bound) => {
    const arms = bound.studyAt(match.tagged)?.arms ?? [];
    const two = arms.find((arm) => arm.doses === 2);
    const one = arms.find((arm) => arm.doses === 1);
    if (one === undefined) return [];
    const factor = timesIn(match.text);
    const qualitative = `${factor['value'] === 3 ? 'triple' : 'double'} the survival benefit`;
    return tellOutcome(
      match,
      bound,
      two,
      { endpoint: 'survival_change', comparator: one.id },
      { ...factor, direction: 'increase', qualitative },
      ['twice', 'doubled', 'raised'],
    );
  },
};

const KIND = '(?<kind>additional|increased|significant|clear|further|enhanced|improved|greater)';
const BENEFIT = '(?:survival (?:benefit|advantage)|(?:benefit|advantage|improvement) in survival)';

/** A benefit in survival told without a figure. */
export const survivalBenefit: Rule = {
  id: 'outcome.survival-benefit',
  within: 'study',
  pattern: phrase(
    `(?<arm>${ARM})(?:(?:,? (?:and|together|along))? with|[^.;{arm}]{0,60}?, with| (?:also )?${BROUGHT}) (?:an? )?(?<benefit>${KIND} ${BENEFIT})`,
  ),
  finds: [
    {
      text: 'Growth was slower in the treatment group with additional survival benefit.',
      slots: { benefit: 'additional survival benefit' },
    },
    {
      text: 'In the treatment group this growth was reduced by 40 percent, with a clear benefit in survival.',
      slots: { kind: 'clear', benefit: 'clear benefit in survival' },
    },
    { text: 'Mice given two doses of XYZ 201 also had a significant survival advantage.', slots: { kind: 'significant' } },
  ],
  ignores: ['Doctors hope for additional survival benefit.'],
  tell: (match, bound) => {
    const control = bound.studyAt(match.tagged)?.arms.find((other) => other.control);
    return tellOutcome(
      match,
      bound,
      armIn(match, bound, 'arm'),
      { endpoint: 'survival', ...(control && { comparator: control.id }) },
      { qualitative: `${lowerIn(match, 'kind')} survival benefit`, direction: 'increase' },
      ['arm', 'benefit'],
    );
  },
};
