import type { Slots } from '../../domain/claim.js';
import { slug } from '../../domain/ids.js';
import type { Bound } from '../bind/bound.js';
import { near, placeOf } from '../mentions/clause.js';
import type { DateMention, QuantityMention } from '../mentions/mention.js';
import { phrase, wordsIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import type { Rule, Told } from './rule.js';
import { NOT_PART, TRIAL_TAIL } from './trialPieces.js';
import { clauseOf, dateNear, outlook, trialsNear } from './trialsNear.js';

const PASSING = ['about-disease'] as const;
const ENROLMENT = '(?:patient |subject )?(?:enroll?ment|recruitment|accrual|randomi[sz]ation)';

/** An event of the trials that a match speaks of: done, or planned where its clause tells a plan and a date. */
function tellEvent(
  match: Match,
  bound: Bound,
  type: string,
  when: DateMention | undefined,
  more: Slots = {},
  done = true,
): readonly Told[] {
  const date = when && { date: when.value, precision: when.precision };
  return trialsNear(match, bound).map((trial) => ({
    type: done ? 'Event' : 'Milestone',
    key: { event: slug(`${trial} ${type}`), event_type: type },
    value: { subject: trial, status: done ? 'done' : 'planned', ...more, ...date },
    assertion: done ? 'COMPLETED' : 'PLANNED',
  }));
}

/** `completed enrollment of 120 patients in May`, `enrolment in LUMA-1 closed`, `the last patient was randomised`, `fully enrolled`. */
export const enrolmentCompleted: Rule = {
  id: 'trial.enrolment-completed',
  not: PASSING,
  pattern: phrase(
    `(?<complete>\\b(?:complet(?:e|es|ed|ing|ion of)|clos(?:es|ed|ing)|finish(?:es|ed)) (?:the )?(?:(?:target|planned|full) )?${ENROLMENT}|\\b${ENROLMENT}(?: (?:in|of|for|into|to) [^.;]{1,160}?)?,? (?:(?:(?:has|have) (?:now )?been|was|were|is|are|has|will be|should be|to be|be|now|is expected to be) ){0,3}(?:completed?|closed|finished|concluded)\\b(?! (?:to|in \\d+ (?:weeks|months)))|\\blast (?:patient|participant|subject)s?(?: of them)? (?:(?:has been|was|were|is|be|to be|will be) ){0,2}(?:randomi[sz]ed|enroll?ed|included|dosed)|\\b(?:is|are|now) (?:now )?fully enroll?ed|\\bthe last of (?:them|these)(?= {date}| by))`,
  ),
  finds: [
    { text: 'Acme completed enrollment of 120 patients in the Phase 2 trial.', slots: { complete: 'completed enrollment' } },
    {
      text: 'Enrolment in the Phase 2 trial has been completed.',
      slots: { complete: 'Enrolment in the Phase 2 trial has been completed' },
    },
    { text: 'Its last patient was randomised on 28 January 2025.', slots: { complete: 'last patient was randomised' } },
  ],
  ignores: ['Enrollment in the Phase 2 trial is ongoing.', 'Acme completed a Phase 2 trial.'],
  tell: (match, bound) => {
    const planned = isToCome(match);
    const date = dateNear(match);
    if (planned === undefined || (planned && date === undefined)) return [];
    const count = near(match, 'count', 'sentence').find((one) => one.unit === 'patients');
    return tellEvent(match, bound, 'enrolment_completion', date, planned ? {} : sizeOf(count), !planned);
  },
};

function sizeOf(count: QuantityMention | undefined): Slots {
  return count === undefined ? {} : { value: count.value, unit: count.unit, ...(count.op && { op: count.op }) };
}

/** Whether a completion is yet to come; undefined where it is only possible, or a condition. */
function isToCome(match: Match): boolean | undefined {
  const { text } = match.tagged.passage.view;
  const { from, to } = placeOf(match);
  const words = text.slice(Math.max(0, from - 50), to + 12);
  if (
    /\b(?:if|once|when|after|upon|following|until|before|could|may|might|not yet)\b[^,;]{0,40}$/i.test(
      text.slice(Math.max(0, from - 50), from),
    )
  )
    return undefined;
  if (/\blast of (?:them|these)$/i.test(text.slice(from, to))) return true;
  return /\b(?:will|should|shall|to be|expects?|expected|plans?|intends?|aims?|anticipates?|on track|is to|are to|to complete|planned|by)\b/i.test(
    words,
  ) && !/\b(?:completed|closed|has been|have been|was|were|fully)\b/i.test(text.slice(from, to))
    ? true
    : /\b(?:will|should|to be|expected)\b/i.test(text.slice(from, to));
}

/** `the Phase 1 trial, completed in 2021`, `completed its Phase 2 trial in May 2023`: told with its date. */
export const trialCompleted: Rule = {
  id: 'trial.completed',
  not: PASSING,
  pattern: phrase(
    `(?<completed>${NOT_PART}{trial}${TRIAL_TAIL},? (?:which )?(?:(?:has|have) been |was |were )?(?:successfully )?(?:completed|concluded)(?! (?:enrol|recruit))(?= {date})|(?<!\\b(?:to|will|not) )\\b(?:has |have )?(?:successfully )?completed {trial})`,
  ),
  finds: [
    {
      text: 'The Phase 1 trial of XYZ 201 was completed in 2019.',
      slots: { completed: 'The Phase 1 trial of XYZ 201 was completed' },
    },
    { text: 'Acme Bio has completed a Phase 1 trial.', slots: { completed: 'has completed a Phase 1 trial' } },
  ],
  ignores: ['The Phase 1 trial will be completed in 2021.', 'Acme has completed enrollment in a Phase 1 trial.'],
  tell: (match, bound) => tellEvent(match, bound, 'trial_completion', dateNear(match)),
};

/** `has discontinued the Phase 2 trial`, `the extension study has been terminated`. */
export const trialTerminated: Rule = {
  id: 'trial.terminated',
  not: PASSING,
  pattern: phrase(
    `(?<ended>${NOT_PART}{trial}${TRIAL_TAIL},? (?:has been|have been|was|were|is being) (?:discontinued|terminated|halted|stopped (?:early|for futility|after|at))|(?<!\\b(?:not|to|may|could|will) )\\b(?:has |have )?(?:discontinued|terminated|halted|discontinues|terminates|halts) (?:(?:development|dosing) in )?{trial}|\\bdecision to (?:discontinue|terminate|halt|stop) {trial}|\\b(?:discontinuation|termination) of {trial})`,
  ),
  finds: [
    { text: 'Acme Bio has discontinued the Phase 2 trial.', slots: { ended: 'has discontinued the Phase 2 trial' } },
    { text: 'The Phase 2 trial was stopped for futility.', slots: { ended: 'The Phase 2 trial was stopped for futility' } },
  ],
  ignores: ['Two patients discontinued treatment.', 'Acme may discontinue the Phase 2 trial.'],
  tell: (match, bound) =>
    outlook(clauseOf(match)) === 'POSSIBLE' && !/\b(?:has|have|was|were)\b/i.test(match.text)
      ? []
      : tellEvent(match, bound, 'trial_termination', dateNear(match)),
};

/** `published in the Journal of ...`: where results came out. */
export const trialPublished: Rule = {
  id: 'trial.published',
  not: PASSING,
  pattern: phrase(
    '(?<published>\\b(?:were|was|have been|has been|are|be)(?: recently| today| also)? published (?:online )?(?:today )?(?:in|by) (?:the )?(?:peer-reviewed )?(?:(?:scientific |medical )?journal )?(?<venue>[A-Z][\\w&]+(?: (?:of|and|the|in|&|[A-Z][\\w&]+)){0,7}))',
    'dg',
  ),
  finds: [
    {
      text: 'Results of the Phase 2 trial were published in the New Journal of Lung Medicine.',
      slots: { venue: 'New Journal of Lung Medicine' },
    },
  ],
  ignores: ['Results will appear in a journal.'],
  tell: (match, bound) => {
    const venue = wordsIn(match, 'venue');
    if (venue === undefined || bound.studyAt(match.tagged) !== undefined) return [];
    return tellEvent(match, bound, 'publication', dateNear(match), { venue }, outlook(clauseOf(match)) === undefined);
  },
};
