import type { Slots } from '../../domain/claim.js';
import { slug } from '../../domain/ids.js';
import { sideOf } from '../assertion/plans.js';
import type { Bound } from '../bind/bound.js';
import { matchesOf, mentionIn, mentionsIn, phrase, spanIn, wordsIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { ASIDE, COMPANY, HAS, WAS } from './pieces.js';
import { spans } from './rule.js';
import type { Rule, Told } from './rule.js';
import { DATE_ASIDE, FIRST_PATIENT, NOT_DATA, NOT_PART, START, STARTED, START_OF, TRIALS, TRIAL_TAIL } from './trialPieces.js';
import { actorOf, clauseOf, dateNear, dateToCome, outlook, trialsNear, trialsToStart } from './trialsNear.js';

/** Takes a drug to patients: `take XYZ 201 into`, `advance it into`, `enter`. */
const TAKE = '(?:(?:take|advance|move|bring|progress)(?: (?:{drug}|[^.;,{drug}]{1,40}?))?(?: forward)? (?:in)?to|enter)';
/** Behind an intransitive start: when, where, or the end of the statement; not what is started. */
const ENDS =
  '(?=,|\\.|\\)|$| (?:its doors|ahead|in|by|during|before|around|at|as early|later|early|this|next|on|for|within|across|after|once|when|enroll?ment|to enroll?ment)\\b| ?{date})';

/** Between a trial and its start: whatever is no part, no result of it, and no other trial. */
const OPENS = `(?:${START}|starts|begins|opens|get under ?way|be (?:${STARTED}|under ?way|up and running|running))(?: (?:dosing|enrolling|enroll?ment|recruitment|recruiting|treating|screening|patient dosing|to (?:enroll?|recruit|dose))(?: (?:of )?(?:patients?|participants?|subjects?|volunteers))?)?`;
const GAP =
  '(?:(?!\\b(?:data|results?|read-?out|analysis|completion|completed|submi\\w+|fil(?:e|ing)|met|part|cohort)\\b|,? and (?:the company|its|it|our|we)\\b|, and the\\b|, but )[^;{trial}{cohort}]){0,220}?';

/** `plans to initiate a Phase 1 study`, `the study is to start in 2020`, `Q1 2020: begin Phase 1 study`: when a trial is to begin. */
export const trialStart: Rule = {
  id: 'trial.start',
  pattern: phrase(
    `(?<plan>(?<!\\b(?:not|never) (?:plan |intend |expect )?to )\\b(?:${START}|${TAKE}|(?:initiat|start|beginn|commenc|launch|open)ing)\\b(?:(?! (?:data|enroll?ment|submission|dosing|filing|production|manufactur\\w+) )[^.;{trial}]){0,60}?[ ,]${TRIALS}|${NOT_DATA}{trial}${GAP} (?:${OPENS}|follow)${ENDS}|${NOT_DATA}{trial}${GAP} (?:beginning|starting|commencing|opening|following)(?= (?:in |by |around |during )?{date})|(?<!\\b(?:enroll?ment|recruitment|completion|end|dosing) (?:in|of|for|from) (?:the )?)${NOT_DATA}{trial}${GAP},? (?:planned|scheduled|slated|targeted|foreseen|expected|anticipated|due)(?= (?:for |to )?(?:an? )?{date})|(?:(?<=^|[.;] |, and )(?:both|it|they|each|this)|(?<=, )which)(?: of them)?(?: (?:is|are|will)(?: to)? [^.;{trial}]{3,90}? and)?(?: (?:is|are|will|should|could|may|expected|planned|due|set|scheduled|anticipated|now|also|to|both|on track|slated)){0,6} ${OPENS}${ENDS}|\\bbe ${STARTED}${DATE_ASIDE} (?:is|are) ${TRIALS}|\\b(?:planned|expected|scheduled|anticipated|slated|due) to (?:${START}|be ${STARTED})${DATE_ASIDE} (?:is|are) ${TRIALS}|\\b${START_OF} (?:dosing in )?(?:an? )?${TRIALS}|{trial} (?:start|initiation|launch)(?! (?:of|up)\\b)|\\b(?:trial|study) (?:start|initiation|launch)(?! (?:of|up)\\b)|(?:bring|brought) {trial} to its start|(?<=^\\W*|[;:.] |, and |, with |\\b(?:its|the|their|with|to its) |\\b(?:trial|study),? )(?:[Pp]lanned |[Ee]xpected |[Aa]nticipated |[Tt]argeted )?(?:[Ss]tart|[Cc]ommencement|[Ii]nitiation|[Ll]aunch)(?=:? (?:in |by |around |during )?{date}|:? (?:is |now |currently )*(?:expected|planned|targeted|scheduled|foreseen|anticipated|slated|set|due|envisaged|guided)\\b)|\\b${START} (?:it|them|both)(?=,? (?:in |by |around |during |before )?(?:the )?{date}))(?:,? {date})?`,
  ),
  finds: [
    {
      text: 'In the first half of 2020 the company plans to initiate a Phase 2 trial of XYZ 201.',
      slots: { plan: 'initiate a Phase 2 trial' },
    },
    { text: 'It is preparing to open, in 2021, a Phase 3 trial.', slots: { plan: 'open, in 2021, a Phase 3 trial' } },
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
      slots: { plan: 'take XYZ 201 into a Phase 3 trial' },
    },
    {
      text: 'Expected to start in 2021 is a second Phase 1 trial.',
      slots: { plan: 'Expected to start in 2021 is a second Phase 1 trial' },
    },
    {
      text: 'The start of a Phase 2 trial of XYZ 201 in glioma is scheduled for the third quarter of 2021.',
      slots: { plan: 'start of a Phase 2 trial' },
    },
    { text: 'The Phase 2 trial is in preparation; its start is targeted for January 2021.', slots: { plan: 'start' } },
    { text: 'Q3 2021: initiate Phase 2 trial of XYZ 201', slots: { plan: 'initiate Phase 2 trial' } },
  ],
  ignores: [
    'The company initiated a Phase 2 trial of XYZ 201 in 2019.',
    'Data from the Phase 2 trial are expected in 2021.',
    'The Phase 2 trial is expected to enroll 40 patients in 2021.',
    'Acme Bio does not plan to start a Phase 2 trial in 2021.',
    'Acme will open a second plant in 2021.',
  ],
  tell: (match, bound) => tellPlannedStart(match, bound),
};

/** `enrolment of the first patient`, `see its first patient`: the beginning of a trial by its first patient. */
export const trialBeginning: Rule = {
  id: 'trial.beginning',
  pattern: phrase(
    `(?<beginning>\\b(?:(?:begin|start|initiate|commence) (?:patient )?(?:dosing|enroll?ment|enroll?ing|recruitment|recruiting|screening)\\b|first (?:patient|participant|subject) (?:enroll?ment|dosing|visit)|${START_OF} (?:(?:patient|subject|participant) )?(?:enroll?ment|dosing|recruitment|screening|treatment)|(?:enroll?ment|inclusion|recruitment|screening|randomi[sz]ation) of (?:the|a|its) ${FIRST_PATIENT}|(?:enroll?|see|randomi[sz]e|recruit|screen) (?:the|a|its) ${FIRST_PATIENT}|${FIRST_PATIENT}(?: in)?(?= ?[:,(]? ?{date}))|(?:screening|enroll?ment|recruitment|dosing)(?: of [^.;,]{3,40}?)?(?: (?:in|for) (?:the )?{trial})? (?:is|are|should|will|to|expected|planned|anticipated|set|scheduled)[^.;]{0,30}? (?:to )?(?:${START}|be ${STARTED})${ENDS})`,
  ),
  finds: [
    { text: 'Acme foresees enrolment of the first patient in 2021.', slots: { beginning: 'enrolment of the first patient' } },
    {
      text: 'Dosing in the Phase 2 trial is expected to begin in 2021.',
      slots: { beginning: 'Dosing in the Phase 2 trial is expected to begin' },
    },
  ],
  ignores: ['The company started a Phase 2 trial in 2019.', 'Enrolment of 40 patients is expected in 2021.'],
  tell: (match, bound) => {
    const told = tellPlannedStart(match, bound);
    return told.some(({ key }) => startsTold(bound).has(key['trial'])) ? [] : told;
  },
};

/** What is told of a start that is to come, when its date is told; the trigger of a payment is none. */
function tellPlannedStart(match: Match, bound: Bound): readonly Told[] {
  const clause = clauseOf(match);
  const assertion = outlook(clause) ?? (TOLD.test(clause) ? undefined : 'PLANNED');
  const date = dateToCome(match, bound);
  if (assertion === undefined || date === undefined || isTrigger(match) || isOfPart(match)) return [];
  const isOfDrug = assertion === 'POSSIBLE' && /^enter\b/i.test(match.text);
  return trialsToStart(match, bound)
    .flatMap((trial) => tellStart(match, trial, { date: date.value, precision: date.precision }, assertion))
    .filter(({ type }) => !isOfDrug || type !== 'Trial');
}

/** Whether a match tells of a part of a trial: `the Phase 2 portion is to start in 2024`, while the trial itself runs already. */
export function isOfPart(match: Match): boolean {
  return mentionsIn(match).some((one) => one.kind === 'trial' && one.portion === true && !one.pivotal);
}

/** A statement has a verb; an entry of a timetable has none, or only what is to be done. */
const TOLD = /\b(?:was|were|has|have|had|is|are|did|not|announce[ds]?|began|(?:initiat|start|commenc|launch|open|report)ed)\b/i;

/** Whether a sentence tells an act as what a payment waits for. */
export function isTrigger({ tagged }: Pick<Match, 'tagged'>): boolean {
  const { text } = tagged.passage.view;
  return (
    tagged.mentions.some(({ kind }) => kind === 'money') &&
    /\b(?:due|payable|owe[sd]?|milestones?|entitle[sd]?|eligible|receive|upon)\b/i.test(text)
  );
}

/** What is told of a trial that is to begin. */
export function tellStart(match: Match, trial: string, when: Slots, assertion: 'PLANNED' | 'POSSIBLE'): readonly Told[] {
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
    `(?<started>\\b${COMPANY}(?:${ASIDE}|, (?:which|who))? ${HAS}(?:${STARTED}|began) {trial}|(?<=, (?:and )?| and )${STARTED} {trial}|{org} (?:initiates|starts|begins|launches|commences|opens) {trial}|${NOT_PART}{trial}${TRIAL_TAIL},? (?:${WAS}${STARTED}(?: by ${COMPANY})?|(?<!\\b(?:be|been|not|to|who|has|have|was|were) )(?:began|started|commenced|got under ?way|opened))|{trial}(?: (?:in|of|for|with) [^.;,{trial}]{1,80}?)?(?:,? (?:which|that)) ${COMPANY} ${HAS}${STARTED}|\\bannounce[ds]? (?:today )?(?:the )?${START_OF} {trial})(?: (?<when>{date}))?`,
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
    {
      text: 'It is the Phase 2 trial in glioma that we kicked off in 2019.',
      slots: { started: 'the Phase 2 trial in glioma that we kicked off', when: 'in 2019' },
    },
  ],
  ignores: [
    'The company plans to initiate a Phase 2 trial of XYZ 201.',
    'A Phase 2 trial may have been started.',
    'Enrollment in the Phase 2 trial is slow.',
  ],
  tell: (match, bound) => {
    const beside = mentionIn(match, 'date', 'when') ?? dateNear(match);
    const date = beside && sideOf(beside.value, bound.header.date) !== 'ahead' ? beside : undefined;
    const words = wordsIn(match, 'started') ?? '';
    const actor = actorOf(match, bound);
    const when = date && { date: date.value, precision: date.precision };
    return trialsNear(match, bound).flatMap((trial): readonly Told[] => [
      {
        type: 'Event',
        key: { event: slug(`${trial} initiation`), event_type: 'trial_initiation' },
        value: {
          subject: trial,
          ...(actor !== undefined && { actor }),
          status: 'done',
          ...(/\brecently\b/i.test(words) && { relative: 'recently' }),
          ...when,
        },
        assertion: 'COMPLETED',
        novelty: 'RESTATED',
      },
      ...(when === undefined
        ? []
        : [{ type: 'Trial' as const, key: { trial, attr: 'start' }, value: when, assertion: 'COMPLETED' as const }]),
    ]);
  },
};

const starts = new WeakMap<Bound, ReadonlySet<unknown>>();

/** The trials whose start a release tells as such: their first patient is not told as another start. */
export function startsTold(bound: Bound): ReadonlySet<unknown> {
  const known =
    starts.get(bound) ??
    new Set(
      bound.sentences
        .flatMap((tagged) => matchesOf(tagged, trialStart.pattern).flatMap((match) => trialStart.tell(match, bound)))
        .map(({ key }) => key['trial']),
    );
  starts.set(bound, known);
  return known;
}
