import type { Slots } from '../../domain/claim.js';
import type { Bound } from '../bind/bound.js';
import type { BoundArm } from '../bind/studies.js';
import { mentionIn, phrase, spanIn, wordsIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { spans } from './rule.js';
import type { Rule, Told } from './rule.js';

/** The arm of a study that a group of the match names. */
export function armIn(match: Match, bound: Bound, group: string): BoundArm | undefined {
  const mention = mentionIn(match, 'arm', group);
  return mention && bound.armOf(match.tagged, mention);
}

/** One outcome of one arm; nothing when the arm is not known. */
export function tellOutcome(
  match: Match,
  bound: Bound,
  arm: BoundArm | undefined,
  key: Slots,
  value: Slots,
  groups: readonly string[],
): readonly Told[] {
  const study = bound.studyAt(match.tagged);
  if (study === undefined || arm === undefined) return [];
  return [
    {
      type: 'Outcome',
      key: { subject: study.id, arm: arm.id, ...key },
      value,
      spans: spans(...groups.map((group) => spanIn(match, group))),
    },
  ];
}

const HAD = '(?:experienced|achieved|had|showed|demonstrated|reached|lived)';

/** Survival of one arm against another: an outcome of each. */
export const survivalVersus: Rule = {
  id: 'outcome.survival-versus',
  pattern: phrase(
    `(?<arm>{arm}) ${HAD} (?:an? )?(?:(?<statistic>mean|median|average) )?(?:overall )?survival(?: time)? of (?<value>{duration}) (?:versus|vs\\.?|compared (?:to|with)) (?<other>{duration}) (?:for|in) (?<comparator>{arm})`,
  ),
  finds: [
    {
      text: 'Mice receiving three doses of XYZ 201 had median survival of 80 days versus 41 days for mice receiving a single dose of XYZ 201.',
      slots: { statistic: 'median', value: '80 days', other: '41 days' },
    },
  ],
  ignores: ['Patients had median survival of nine months.'],
  tell: (match, bound) => {
    const arm = armIn(match, bound, 'arm');
    const comparator = armIn(match, bound, 'comparator');
    const value = mentionIn(match, 'duration', 'value');
    const other = mentionIn(match, 'duration', 'other');
    const statistic = wordsIn(match, 'statistic')?.toLowerCase();
    if (arm === undefined || comparator === undefined || value === undefined || other === undefined) return [];
    const endpoint = statistic === undefined ? 'survival' : `${statistic}_survival`;
    const shared = { unit: value.unit, ...(statistic !== undefined && { statistic }) };
    return [
      ...tellOutcome(
        match,
        bound,
        arm,
        { endpoint, comparator: comparator.id },
        { value: value.value, comparator_value: other.value, ...shared },
        ['arm', 'value'],
      ),
      ...tellOutcome(
        match,
        bound,
        comparator,
        { endpoint, comparator: arm.id },
        { value: other.value, comparator_value: value.value, ...shared },
        ['comparator', 'other'],
      ),
    ];
  },
};

/** Survival as the subject: so long in one arm, so long in the other. */
export const survivalWas: Rule = {
  id: 'outcome.survival-was',
  pattern: phrase(
    '(?:\\b(?<statistic>mean|median|average) )?\\bsurvival (?:time )?was (?<value>{duration}) (?:in|for) (?<arm>{arm}),? (?:against|versus|and|compared (?:to|with)) (?<other>{duration}) (?:in|for) (?<comparator>{arm})',
  ),
  finds: [
    {
      text: 'Median survival was 80 days in mice that received two doses of XYZ 201, against 41 days in mice that received a single dose of XYZ 201.',
      slots: { statistic: 'Median', value: '80 days', other: '41 days' },
    },
  ],
  ignores: ['Median survival was 80 days in patients with glioma.'],
  tell: survivalVersus.tell,
};

/** Survival of the arm named right before "which". */
export const survivalOf: Rule = {
  id: 'outcome.survival-of',
  pattern: phrase(
    `(?<arm>{arm})(?: of the study)?,? (?:which ${HAD} (?:(?<statistic>mean|median|average) )?(?:survival of (?<value>{duration})|(?<days>{duration}) of survival)|(?:for|in) which survival was (?<time>{duration}))`,
  ),
  finds: [{ text: 'This compares to the control group, which had 40 days of survival.', slots: { days: '40 days' } }],
  ignores: ['The disease, which had 40 days of incubation.'],
  tell: (match, bound) => {
    const value = mentionIn(match, 'duration');
    const statistic = wordsIn(match, 'statistic')?.toLowerCase();
    if (value === undefined) return [];
    const endpoint = statistic === undefined ? 'survival' : `${statistic}_survival`;
    return tellOutcome(
      match,
      bound,
      armIn(match, bound, 'arm'),
      { endpoint, comparator: 'none' },
      { value: value.value, unit: value.unit },
      ['arm', 'value', 'days'],
    );
  },
};

/** A gain in survival of one arm over another, as a percentage or a multiple. */
export const survivalGain: Rule = {
  id: 'outcome.survival-gain',
  pattern: phrase(
    `(?<arm>{arm}) (?:provided|showed|achieved|resulted in|produced) an? (?<value>{percent}|{fold}) (?<direction>increase|improvement|reduction|decrease) in (?:overall )?survival (?:over|compared (?:to|with)|versus|relative to) (?<comparator>{arm})`,
  ),
  finds: [
    {
      text: 'The two doses of XYZ 201 provided a 30 percent increase in survival over a single dose of XYZ 201.',
      slots: { value: '30 percent', direction: 'increase' },
    },
  ],
  ignores: ['It provided a 30 percent increase in revenue over 2016.'],
  tell: (match, bound) => {
    const value = mentionIn(match, 'percent', 'value') ?? mentionIn(match, 'fold', 'value');
    const comparator = armIn(match, bound, 'comparator');
    if (value === undefined || comparator === undefined) return [];
    const direction = /increase|improvement/i.test(wordsIn(match, 'direction') ?? '') ? 'increase' : 'reduction';
    return tellOutcome(
      match,
      bound,
      armIn(match, bound, 'arm'),
      { endpoint: 'survival_change', comparator: comparator.id },
      { value: value.value, unit: value.unit, direction },
      ['arm', 'value', 'comparator'],
    );
  },
};

/** Survival that was doubled or tripled, against the only other arm. */
export const survivalDoubled: Rule = {
  id: 'outcome.survival-doubled',
  pattern: phrase(
    '(?:(?<hedge>nearly|almost|approximately|about|more than) )?(?<times>doubling|tripling) (?:of )?the survival(?: time)? (?:for|of|in) (?:the )?(?<arm>{arm})',
  ),
  finds: [
    {
      text: 'This led to almost doubling the survival time for the mice receiving two doses.',
      slots: { hedge: 'almost', times: 'doubling' },
    },
  ],
  ignores: ['The company is doubling the size of its plant.'],
  tell: (match, bound) => {
    const arm = armIn(match, bound, 'arm');
    const others = bound.studyAt(match.tagged)?.arms.filter((other) => other.id !== arm?.id) ?? [];
    const hedge = wordsIn(match, 'hedge')?.toLowerCase();
    const only = others.length === 1 ? others[0] : undefined;
    return tellOutcome(
      match,
      bound,
      arm,
      { endpoint: 'survival_change', ...(only && { comparator: only.id }) },
      {
        value: times(wordsIn(match, 'times')),
        unit: 'fold',
        op: 'approx',
        direction: 'increase',
        ...(hedge !== undefined && { hedge }),
      },
      ['hedge', 'times', 'arm'],
    );
  },
};

/** What a second dose brought: two doses against one. */
export const secondDoseGain: Rule = {
  id: 'outcome.second-dose-gain',
  pattern: phrase(
    '\\bthe second dose (?:provided|gave|yielded) (?:(?<hedge>nearly|almost|more than) )?(?<times>double|twice|triple) the (?<benefit>survival benefit)',
  ),
  finds: [{ text: 'The second dose gave twice the survival benefit.', slots: { times: 'twice', benefit: 'survival benefit' } }],
  ignores: ['The second dose was well tolerated.'],
  tell: (match, bound) => {
    const arms = bound.studyAt(match.tagged)?.arms ?? [];
    const two = arms.find((arm) => arm.doses === 2);
    const one = arms.find((arm) => arm.doses === 1);
    if (one === undefined) return [];
    const qualitative = `${wordsIn(match, 'times') ?? ''} the survival benefit`.toLowerCase();
    return tellOutcome(
      match,
      bound,
      two,
      { endpoint: 'survival_change', comparator: one.id },
      { value: times(wordsIn(match, 'times')), unit: 'fold', op: 'approx', direction: 'increase', qualitative },
      ['times', 'benefit'],
    );
  },
};

/** A benefit in survival told without a figure. */
export const survivalBenefit: Rule = {
  id: 'outcome.survival-benefit',
  pattern: phrase('\\bin (?<arm>{arm}) with (?<benefit>(?:an? )?(?:additional|increased|significant|clear) survival benefit)'),
  finds: [
    {
      text: 'Growth was slower in the treatment group with additional survival benefit.',
      slots: { benefit: 'additional survival benefit' },
    },
  ],
  ignores: ['Doctors hope for additional survival benefit.'],
  tell: (match, bound) => {
    const arm = armIn(match, bound, 'arm');
    const control = bound.studyAt(match.tagged)?.arms.find((other) => other.control);
    return tellOutcome(
      match,
      bound,
      arm,
      { endpoint: 'survival', ...(control && { comparator: control.id }) },
      { qualitative: (wordsIn(match, 'benefit') ?? '').toLowerCase(), direction: 'increase' },
      ['arm', 'benefit'],
    );
  },
};

/** Words that multiply are round figures: "double" never claims 2.00. */
export function times(word: string | undefined): number {
  return /^tripl/i.test(word ?? '') ? 3 : 2;
}
