import type { Slots } from '../../domain/claim.js';
import { slug } from '../../domain/ids.js';
import type { Bound } from '../bind/bound.js';
import { placeOf } from '../mentions/clause.js';
import { matchesOf, mentionIn, phrase, spanIn, wordsIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { ASIDE, COMPANY, HAS, WAS } from './pieces.js';
import { spans } from './rule.js';
import type { Rule, Told } from './rule.js';
import {
  DATE_ASIDE,
  FIRST_PATIENT,
  IS_PLANNED,
  NOT,
  NOT_PART,
  PLANS,
  START,
  STARTED,
  START_OF,
  TREATED,
  TRIALS,
  TRIAL_TAIL,
  WHICH_COMPANY,
} from './trialPieces.js';
import { actorOf, clauseOf, dateNear, dateToCome, outlook, trialsNear, trialsToStart } from './trialsNear.js';

/** Takes a drug to patients: `take XYZ 201 into`, `advance it into`, `enter`. */
const TAKE =
  '(?:(?:take|advance|move|bring|progress) (?:{drug}|it|the [^.;,]{1,30}?)(?: forward)? (?:in)?to|enter|move into|advance (?:in)?to)';
const MODAL = '(?<!\\b(?:not|never|no longer) (?:\\w+ ){1,3})(?:to|will|shall|could|may|might|should)(?: also| now| soon)?';
/** Behind an intransitive start: when, where, or the end of the statement; not what is started. */
const ENDS =
  '(?=,|\\.|\\)|$| (?:its doors|in|by|during|before|around|at|as early|later|early|this|next|on|for|within|across|after|once|when|enroll?ment|to enroll?ment)\\b| ?{date})';

/** `plans to initiate a Phase 1 study`, `the study is planned to start in 2020`: when a trial is to begin. */
export const trialStart: Rule = {
  id: 'trial.start',
  pattern: phrase(
    `(?<plan>${NOT}\\b(?:${PLANS} |${MODAL} )(?:${START}|${TAKE})${DATE_ASIDE} ${TRIALS}|{trial}${WHICH_COMPANY}${PLANS} ${START}|${NOT_PART}{trial}(?:${TRIAL_TAIL}| (?:planned|designed) to [^;{trial}{cohort}]{3,120}),? (?:(?:${IS_PLANNED}|planned|expected|on (?:track|course)) to (?:${START}|be ${STARTED}|get under way)|${MODAL} (?:${START}|be ${STARTED}|get under way|follow)|(?:is|are|could be) (?:to )?(?:${START}|be ${STARTED}))${ENDS}|${NOT_PART}{trial}${TRIAL_TAIL},? (?:(?:is|are) )?(?:now )?(?:planned|scheduled|slated|targeted)(?= (?:for |to )?{date})|\\b(?:planned|expected|scheduled|anticipated|slated|due) to (?:${START}|be ${STARTED})${DATE_ASIDE} (?:is|are) ${TRIALS})(?:,? {date})?`,
  ),
  finds: [
    {
      text: 'In the first half of 2020 the company plans to initiate a Phase 2 trial of XYZ 201.',
      slots: { plan: 'plans to initiate a Phase 2 trial' },
    },
    {
      text: 'It is preparing to open, in 2021, a Phase 3 trial.',
      slots: { plan: 'is preparing to open, in 2021, a Phase 3 trial' },
    },
    {
      text: 'A Phase 2 trial that it intends to begin in 2021 is for glioma.',
      slots: { plan: 'A Phase 2 trial that it intends to begin' },
    },
    {
      text: 'A Phase 2 trial of XYZ 201 in glioma is expected to begin in Q3 2021.',
      slots: { plan: 'A Phase 2 trial of XYZ 201 in glioma is expected to begin' },
    },
    { text: 'The Phase 2 trial will start in 2021.', slots: { plan: 'The Phase 2 trial will start' } },
    { text: 'Phase 3 LUMA-1 trial on course to begin in Q3 2021.', slots: { plan: 'Phase 3 LUMA-1 trial on course to begin' } },
    {
      text: 'Acme expects to take XYZ 201 into a Phase 3 trial in 2021.',
      slots: { plan: 'expects to take XYZ 201 into a Phase 3 trial' },
    },
    {
      text: 'Expected to start in 2021 is a second Phase 1 trial.',
      slots: { plan: 'Expected to start in 2021 is a second Phase 1 trial' },
    },
  ],
  ignores: [
    'The company initiated a Phase 2 trial of XYZ 201 in 2019.',
    'Data from the Phase 2 trial are expected in 2021.',
    'The Phase 2 trial is expected to enroll 40 patients in 2021.',
    'Acme Bio does not plan to start a Phase 2 trial in 2021.',
    'Dosing in the Phase 2 trial is expected to begin in 2021.',
    'Acme will open a second plant in 2021.',
  ],
  tell: (match, bound) => tellPlannedStart(match, bound),
};

/** `the start of the Phase 2 trial is expected in 2021`, `enrolment of the first patient`: the beginning as a noun. */
export const trialBeginning: Rule = {
  id: 'trial.beginning',
  pattern: phrase(
    `(?<beginning>\\b(?:${START_OF} ${TRIALS}|{trial} (?:start|initiation)(?! (?:of|up)\\b)|(?:bring|brought) {trial} to its start|(?:enroll?ment|inclusion|recruitment|screening) of (?:the|a|its) ${FIRST_PATIENT}|(?:enroll?|see) (?:the|a|its) ${FIRST_PATIENT}))`,
  ),
  finds: [
    {
      text: 'The start of a Phase 2 trial of XYZ 201 in glioma is scheduled for the third quarter of 2021.',
      slots: { beginning: 'start of a Phase 2 trial' },
    },
    { text: 'Acme foresees enrolment of the first patient in 2021.', slots: { beginning: 'enrolment of the first patient' } },
  ],
  ignores: ['The company started a Phase 2 trial in 2019.', 'Enrolment of 40 patients is expected in 2021.'],
  tell: (match, bound) => tellPlannedStart(match, bound),
};

/** What is told of a start that is to come, when its date is told; the trigger of a payment is none. */
function tellPlannedStart(match: Match, bound: Bound): readonly Told[] {
  const assertion = outlook(clauseOf(match));
  const date = dateToCome(match, bound);
  if (assertion === undefined || date === undefined || isTrigger(match)) return [];
  return trialsToStart(match, bound).flatMap((trial) =>
    tellStart(match, trial, { date: date.value, precision: date.precision }, assertion),
  );
}

function isTrigger({ tagged }: Match): boolean {
  const { text } = tagged.passage.view;
  return (
    tagged.mentions.some(({ kind }) => kind === 'money') &&
    /\b(?:due|payable|owe[sd]?|milestones?|entitle[sd]?|eligible|receive|upon)\b/i.test(text)
  );
}

function tellStart(match: Match, trial: string, when: Slots, assertion: 'PLANNED' | 'POSSIBLE'): readonly Told[] {
  return [
    {
      type: 'Trial',
      key: { trial, attr: 'start' },
      value: { ...when, date_kind: 'planned initiation' },
      assertion,
      spans: spans(spanIn(match)),
    },
    {
      type: 'Milestone',
      key: { event: slug(`${trial} initiation`), event_type: 'trial_initiation' },
      value: { ...when, subject: trial, status: 'planned' },
      assertion,
      novelty: 'RESTATED',
    },
  ];
}

/** `the company has initiated a Phase 2 study`, `a study has been initiated`: its day only where the text gives it. */
export const trialStarted: Rule = {
  id: 'trial.started',
  pattern: phrase(
    `(?<started>\\b${COMPANY}(?:${ASIDE})? ${HAS}${STARTED} {trial}|{org} (?:initiates|starts|begins|launches|commences|opens) {trial}|${NOT_PART}{trial}${TRIAL_TAIL} ${WAS}${STARTED}(?: by ${COMPANY})?|{trial}(?:,? (?:which|that)) ${COMPANY} ${HAS}${STARTED}|\\bannounce[ds]? (?:today )?(?:the )?${START_OF} {trial})(?: (?<when>{date}))?`,
  ),
  finds: [
    {
      text: 'The company recently initiated a Phase 2 trial of XYZ 201.',
      slots: { started: 'The company recently initiated a Phase 2 trial' },
    },
    {
      text: 'A Phase 2 trial, which is to test XYZ 201 in glioma, has also been started by Acme Bio.',
      slots: { started: 'A Phase 2 trial, which is to test XYZ 201 in glioma, has also been started by Acme Bio' },
    },
    {
      text: 'The Phase 2 trial of XYZ 201 was launched in May 2019.',
      slots: { started: 'The Phase 2 trial of XYZ 201 was launched', when: 'in May 2019' },
    },
    {
      text: 'It is tested in a Phase 2 trial that the company recently opened.',
      slots: { started: 'a Phase 2 trial that the company recently opened' },
    },
  ],
  ignores: [
    'The company plans to initiate a Phase 2 trial of XYZ 201.',
    'A Phase 2 trial may have been started.',
    'Enrollment in the Phase 2 trial is slow.',
  ],
  tell: (match, bound) => {
    const date = mentionIn(match, 'date', 'when');
    const words = wordsIn(match, 'started') ?? '';
    const actor = actorOf(match, bound);
    return trialsNear(match, bound).map((trial) => ({
      type: 'Event',
      key: { event: slug(`${trial} initiation`), event_type: 'trial_initiation' },
      value: {
        subject: trial,
        ...(actor !== undefined && { actor }),
        status: 'done',
        ...(/\brecently\b/i.test(words) && { relative: 'recently' }),
        ...(date && { date: date.value, precision: date.precision }),
      },
      assertion: 'COMPLETED',
      novelty: 'RESTATED',
    }));
  },
};

/** `the first patient has been dosed`, `expects to dose the first patient in 2021`, `Acme Doses First Patient`. */
export const firstPatient: Rule = {
  id: 'trial.first-patient',
  pattern: phrase(
    `(?<first>\\b(?:${FIRST_PATIENT}|first of (?:them|these|the [a-z]+)|first of whom)(?: [^.;,]{0,40}?)? ?(?:(?:has|have|had|was|were|is|are|will|would|should|could|to|be|been|due|expected|we|it|successfully|now|in|dose) ){0,5}(?:${TREATED}|received (?=[^.;]{0,60}\\b(?:dose|infusion|injection|combination|treatment)|{drug}))|\\b(?:doses|dosed|treats|treated|infuses|infused|dose|treat|dosing(?: of)?|treatment of) (?:the |a |its |our )?${FIRST_PATIENT}|\\bthe patient,? (?:who was )?${TREATED} (?={date}))`,
  ),
  finds: [
    { text: 'The first patient has been dosed in the Phase 2 trial.', slots: { first: 'first patient has been dosed' } },
    { text: 'Acme Doses First Patient in Phase 2 Trial of XYZ 201.', slots: { first: 'Doses First Patient' } },
    { text: 'Acme expects to dose the first patient in Q3 2021.', slots: { first: 'dose the first patient' } },
    { text: 'The first of them is due to be dosed in Q3 2021.', slots: { first: 'first of them is due to be dosed' } },
  ],
  ignores: ['The first patient enrolled was a woman.', 'Patients are dosed first in the morning.'],
  tell: (match, bound) => {
    if (isTrigger(match) && !/\b(?:today|has been|was)\b/i.test(match.text)) return [];
    const told = openlyTold(match);
    if (told === undefined) return [];
    const done = told === 'DONE';
    const date = done ? dateNear(match) : dateToCome(match, bound);
    if (!done && date === undefined) return [];
    const when = date && { date: date.value, precision: date.precision };
    return (done ? trialsNear : trialsToStart)(match, bound).flatMap((trial) => [
      {
        type: done ? 'Event' : 'Milestone',
        key: { event: slug(`${trial} first patient`), event_type: 'first_patient_dosed' },
        value: { subject: trial, ...actorBefore(match, bound), status: done ? 'done' : 'planned', ...when },
        assertion: done ? 'COMPLETED' : told,
      },
      ...(done || when === undefined || startsTold(bound).has(trial) ? [] : tellStart(match, trial, when, told)),
    ]);
  },
};

const starts = new WeakMap<Bound, ReadonlySet<unknown>>();

/** The trials whose start a release tells as such: their first dosing is not told as another start. */
function startsTold(bound: Bound): ReadonlySet<unknown> {
  const known = starts.get(bound);
  if (known !== undefined) return known;
  const told = [trialStart, trialBeginning].flatMap((rule) =>
    bound.sentences.flatMap((tagged) => matchesOf(tagged, rule.pattern).flatMap((match) => rule.tell(match, bound))),
  );
  const found = new Set(told.map(({ key }) => key['trial']));
  starts.set(bound, found);
  return found;
}

/** Whether a dosing is told as done, as planned or as possible; undefined for a condition. */
function openlyTold(match: Match): 'DONE' | 'PLANNED' | 'POSSIBLE' | undefined {
  const { text } = match.tagged.passage.view;
  const { from, to } = placeOf(match);
  const words = text.slice(from, to);
  const before = text.slice(Math.max(0, from - 60), from);
  if (/\b(?:when|once|if|upon|until|after|on|whether|before) (?:the |a |its )?$/i.test(before)) return undefined;
  if (
    /\b(?:has been|have been|was|were|received|doses|dosed|treats|treated|infuses|infused)\b/i.test(words) &&
    !/\b(?:to be|will|should|could|would|is|expect|dose)\b/i.test(words)
  ) {
    return /\b(?:not|expects?|plans?) (?:yet )?$/i.test(before) ? undefined : 'DONE';
  }
  return outlook(clauseOf(match));
}

/** Who doses, where another company than the issuer is named before: `the partner treated the first subject`. */
function actorBefore(match: Match, bound: Bound): Slots {
  const { from } = placeOf(match);
  const before = match.tagged.mentions.filter((one) => one.kind === 'org' && one.to <= from).at(-1);
  return before?.kind === 'org' && before.id !== bound.header.issuer.id ? { actor: before.id } : {};
}
