import type { Slots } from '../../domain/claim.js';
import { slug } from '../../domain/ids.js';
import type { Bound } from '../bind/bound.js';
import type { DateMention } from '../mentions/mention.js';
import { mentionIn, mentionsIn, phrase, spanIn, wordsIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { COMPANY, HAS, WAS } from './pieces.js';
import { spans } from './rule.js';
import type { Rule, Told } from './rule.js';
import {
  DATE_ASIDE,
  IS_PLANNED,
  NOT,
  NOT_PART,
  PLANS,
  START,
  STARTED,
  START_OF,
  TRIALS,
  TRIAL_TAIL,
  WHICH_COMPANY,
} from './trialPieces.js';

function trialsIn(match: Match, bound: Bound): readonly string[] {
  const ids = mentionsIn(match).flatMap((mention) => (mention.kind === 'trial' ? (bound.trialOf(mention) ?? []) : []));
  return [...new Set(ids)];
}

/** The date of a match, else the only one of its sentence. */
function dateOf(match: Match): DateMention | undefined {
  const isDate = (mention: { readonly kind: string }): mention is DateMention => mention.kind === 'date';
  const inside = mentionsIn(match).filter(isDate);
  const dates = inside.length > 0 ? inside : match.tagged.mentions.filter(isDate);
  return dates.length === 1 ? dates[0] : undefined;
}

/** `plans to initiate a Phase 1 study`, `the start of the study is planned for 2020`: when a trial is to begin. */
export const trialStart: Rule = {
  id: 'trial.start',
  pattern: phrase(
    `(?<plan>${NOT}\\b${PLANS} ${START}${DATE_ASIDE} ${TRIALS}|{trial}${WHICH_COMPANY}${PLANS} ${START}|\\b${START_OF} ${TRIALS}${TRIAL_TAIL} ${IS_PLANNED}|${NOT_PART}{trial}${TRIAL_TAIL} (?:${IS_PLANNED} to (?:${START}|be ${STARTED})|(?:will|(?:is|are) to) (?:${START}|be ${STARTED})|(?:is|are) (?:planned|scheduled|slated)(?= (?:for )?{date}))|\\b(?:planned|expected|scheduled|anticipated|slated|due) to (?:${START}|be ${STARTED})${DATE_ASIDE} (?:is|are) ${TRIALS}|\\bplanned ${START_OF} ${TRIALS})(?:,? {date})?`,
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
      text: 'The start of a Phase 2 trial of XYZ 201 in glioma is scheduled for the third quarter of 2021.',
      slots: { plan: 'start of a Phase 2 trial of XYZ 201 in glioma is scheduled' },
    },
    {
      text: 'A Phase 2 trial of XYZ 201 in glioma is expected to begin in Q3 2021.',
      slots: { plan: 'A Phase 2 trial of XYZ 201 in glioma is expected to begin' },
    },
    { text: 'The Phase 2 trial will start in 2021.', slots: { plan: 'The Phase 2 trial will start' } },
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
  ],
  tell: (match, bound) => {
    const date = dateOf(match);
    if (date === undefined) return [];
    return trialsIn(match, bound).flatMap((trial) => tellStart(match, trial, { date: date.value, precision: date.precision }));
  },
};

function tellStart(match: Match, trial: string, when: Slots): readonly Told[] {
  return [
    {
      type: 'Trial',
      key: { trial, attr: 'start' },
      value: { ...when, date_kind: 'planned initiation' },
      assertion: 'PLANNED',
      spans: spans(spanIn(match)),
    },
    {
      type: 'Milestone',
      key: { event: slug(`${trial} initiation`), event_type: 'trial_initiation' },
      value: { ...when, subject: trial, status: 'planned' },
      assertion: 'PLANNED',
      novelty: 'RESTATED',
    },
  ];
}

/** `the company has initiated a Phase 2 study`, `a study has been initiated`: its day only where the text gives it. */
export const trialStarted: Rule = {
  id: 'trial.started',
  pattern: phrase(
    `(?<started>\\b${COMPANY} ${HAS}${STARTED} {trial}|${NOT_PART}{trial}${TRIAL_TAIL} ${WAS}${STARTED}(?: by ${COMPANY})?|{trial}(?:,? (?:which|that)) ${COMPANY} ${HAS}${STARTED}|\\bannounce[ds]? (?:today )?(?:the )?${START_OF} {trial})(?: (?<when>{date}))?`,
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
    return trialsIn(match, bound).map((trial) => ({
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

/** The company that a match names or calls "the company"; undefined when it tells no one. */
function actorOf(match: Match, bound: Bound): string | undefined {
  const org = mentionIn(match, 'org');
  if (org !== undefined) return org.id;
  return /\b(?:the company|it|we|announce[ds]?)\b/i.test(match.text) ? bound.header.issuer.id : undefined;
}

const DOES = `(?:${NOT}${PLANS} (?:${START}|conduct|run|sponsor)|${HAS}(?:${STARTED}|conducted|sponsored)|(?:is|are) (?:also |now |currently )?(?:initiating|starting|launching|conducting|running|sponsoring|carrying out)|conducts|sponsors|runs)`;

/** `the company has initiated a Phase 2 study`, `a study conducted by Acme`, `Acme's Phase 2 study`: whose trial it is. */
export const trialSponsor: Rule = {
  id: 'trial.sponsor',
  not: ['about-partner'],
  pattern: phrase(
    `(?<sponsored>\\b${COMPANY} (?:also |now |recently )?${DOES}${DATE_ASIDE} ${TRIALS}|\\b(?:the company|{org})'s? {trial}|{trial}${WHICH_COMPANY}${DOES}|{trial}${TRIAL_TAIL} (?:(?:is|are) (?:also |now |currently |being )?|${WAS})?(?:${STARTED}|conducted|sponsored|run|carried out) by ${COMPANY})`,
  ),
  finds: [
    {
      text: 'The company has initiated a Phase 2 study of XYZ 201.',
      slots: { sponsored: 'The company has initiated a Phase 2 study' },
    },
    { text: "Acme Bio's Phase 2 study goes on.", slots: { sponsored: "Acme Bio's Phase 2 study" } },
    {
      text: 'A Phase 2 study of XYZ 201 in glioma is being conducted by Acme Bio.',
      slots: { sponsored: 'A Phase 2 study of XYZ 201 in glioma is being conducted by Acme Bio' },
    },
    {
      text: 'A second Phase 1 study that it plans to start is for glioma.',
      slots: { sponsored: 'A second Phase 1 study that it plans to start' },
    },
  ],
  ignores: ['The company follows a Phase 2 study of XYZ 201.'],
  tell: (match, bound) =>
    (actorOf(match, bound) === bound.header.issuer.id ? trialsIn(match, bound) : []).map((trial) =>
      tellSponsor(match, bound, trial),
    ),
};

/** `its 80-patient, Phase II study`: the possessive names the sponsor. */
export const trialOwned: Rule = {
  id: 'trial.owned',
  not: ['about-partner'],
  pattern: phrase('(?<trial>{trial})'),
  finds: [{ text: 'Acme will use its Phase 2 study.', slots: { trial: 'its Phase 2 study' } }],
  ignores: ['Acme will use no results.'],
  tell: (match, bound) => {
    const mention = mentionIn(match, 'trial', 'trial');
    const trial = mention && bound.trialOf(mention);
    if (mention?.phase === undefined || trial === undefined || !/^(?:its|our)\b/i.test(wordsIn(match, 'trial') ?? '')) return [];
    return [tellSponsor(match, bound, trial)];
  },
};

function tellSponsor(match: Match, bound: Bound, trial: string): Told {
  return {
    type: 'Trial',
    key: { trial, attr: 'sponsor' },
    value: { target: bound.header.issuer.id },
    assertion: bound.standingOf(trial),
    spans: spans(spanIn(match)),
  };
}
