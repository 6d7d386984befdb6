import type { Slots } from '../../domain/claim.js';
import { slug } from '../../domain/ids.js';
import { sideOf } from '../assertion/plans.js';
import type { Bound } from '../bind/bound.js';
import { near, placeOf } from '../mentions/clause.js';
import type { DateMention, QuantityMention } from '../mentions/mention.js';
import { phrase } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { actPattern, readAct } from './actWords.js';
import type { ActWords, ToldAct } from './actWords.js';
import { mentionsWithin } from './regulatoryRegion.js';
import type { Rule, Told } from './rule.js';
import { BEGINS, FIRST_PATIENT, NOT_PART, THEN_TREATED, TRIAL_TAIL } from './trialPieces.js';
import { totalOf } from './trialPlannedSizes.js';
import { trialsNear, trialsToStart } from './trialsNear.js';
import { isTrigger, startsTold, tellStart } from './trialStarts.js';

const PASSING = ['about-disease'] as const;

/** The trials of an act, else the cohort that its clause names without its trial. */
function subjectsOf(match: Match, { tagged, region }: ToldAct, bound: Bound, isToCome: boolean): readonly string[] {
  const cohorts = mentionsWithin(tagged, region, 'cohort');
  const cohort = cohorts.length === 1 && mentionsWithin(tagged, region, 'trial').length === 0 ? cohorts[0] : undefined;
  const id = cohort && bound.cohortOf(cohort);
  if (id !== undefined) return [id];
  const trials = (isToCome ? trialsToStart : trialsNear)(match, bound);
  const drug = bound.trials.trials.length > 0 ? undefined : bound.drugAt(tagged, tagged.places[match.at] ?? 0);
  return drug === undefined ? trials : [drug];
}

/** An event of the trials that a match speaks of: done, or planned where its clause tells a plan and a date. */
function tellEvent(
  trials: readonly string[],
  type: string,
  when: DateMention | undefined,
  more: Slots = {},
  done = true,
): readonly Told[] {
  return trials.map((trial) => ({
    type: done ? 'Event' : 'Milestone',
    key: { event: slug(`${trial} ${type}`), event_type: type },
    value: {
      subject: trial,
      status: done ? 'done' : 'planned',
      ...more,
      ...(when && { date: when.value, precision: when.precision }),
    },
    assertion: done ? 'COMPLETED' : 'PLANNED',
  }));
}

/** Whether an act is told as done, or as planned for a time that is told; undefined where it is neither. */
function isDone({ telling, date }: ToldAct): boolean | undefined {
  if (telling === 'DONE') return true;
  return telling === 'PLANNED' && date !== undefined ? false : undefined;
}

/** What else trials are dated by. */
const ACTS = /\b(?:initiat\w+|read-?out|topline|top-line|results|data)\b/;

const DOSE: ActWords = {
  past: 'went on (?:treatment|therapy|study drug)|dosed|treated|infused|injected|vaccinated|implanted|randomi[sz]ed|received(?= [^.;]{0,60}(?:\\b(?:dose|infusion|injection|combination|treatment|therapy)|{drug}))',
  present: 'doses|treats|infuses|injects',
  base: 'dose|treat|infuse|inject|(?:receive|get|be given)(?= (?:the|their|its|an?) first (?:dose|infusion|injection|treatment)s?)',
  noun: 'dosing|treatment of',
};
const FIRST = `(?:${FIRST_PATIENT}|first of (?:them|these|whom|the [a-z]+|(?:up to |about |a planned )?{count})|first human)`;
const FIRST_NEAR = {
  before: phrase(`\\b${FIRST}(?:(?!\\b(?:and|but) )[^.;]){0,90}$`, 'i'),
  behind: phrase(`^(?: of)?(?: (?:the|a|its|our|their))? ${FIRST}\\b`, 'i'),
};
const BEGIN_NEAR = {
  before: new RegExp(`\\b(?:${BEGINS} (?:patient |human )?|first(?:-in-human)? )$`, 'i'),
  behind: new RegExp(`^[^.;]{0,70}?\\b${BEGINS}\\b`, 'i'),
};

/** `the first patient has been dosed`, `expects to dose the first of them in 2021`, `dosing began in May`. */
export const firstPatient: Rule = {
  id: 'trial.first-patient',
  not: PASSING,
  pattern: phrase(actPattern(DOSE)),
  finds: [
    { text: 'The first patient has been dosed in the Phase 2 trial.', slots: { past: 'dosed' } },
    { text: 'Acme Doses First Patient in Phase 2 Trial of XYZ 201.', slots: { present: 'Doses' } },
    { text: 'Dosing of the first patient is planned for 2021.', slots: { noun: 'Dosing' } },
  ],
  ignores: ['The first patient enrolled was a woman.'],
  tell: (match, bound) => {
    const told = readAct(match, bound, ACTS);
    const done = isDone(told);
    if (done === undefined || bound.studyAt(match.tagged) !== undefined || !isFirst(match, told)) return [];
    if (isTrigger(match) && !/\b(?:today|has been|was)\b/i.test(match.tagged.text)) return [];
    const when = told.date && { date: told.date.value, precision: told.date.precision };
    const subjects = subjectsOf(match, told, bound, !done);
    return subjects.flatMap((trial) => [
      ...tellEvent(
        [trial],
        'first_patient_dosed',
        told.date ?? (done ? dayBehind(match, bound) : undefined),
        actorBefore(match, bound),
        done,
      ),
      ...(done ||
      when === undefined ||
      !trial.startsWith('trial:') ||
      LATER.test(match.tagged.text) ||
      startsTold(bound).has(trial)
        ? []
        : tellStart(match, trial, when, 'PLANNED')),
    ]);
  },
};

/** `the first patient under the amended protocol`, `in the expansion part`: of a trial that runs already. */
const LATER =
  /\b(?:amended|resum\w+|restart\w*|re-?open\w*)\b|\bfirst [a-z]+ in (?:the )?(?:next|second|third|expansion|Phase 2|Cohort (?:[2-9]|[B-H]\b)|Part (?:[2-9]|[B-H]\b))/i;

/** `The patient was treated on 29 May`: the day that the next sentence of the paragraph gives. */
function dayBehind({ tagged }: Match, { sentences, header }: Bound): DateMention | undefined {
  const next = sentences[sentences.indexOf(tagged) + 1];
  if (next?.passage.paragraph !== tagged.passage.paragraph || !THEN_TREATED.test(next.text)) return undefined;
  const [date] = mentionsWithin(next, { from: 0, to: next.text.length }, 'date');
  return date !== undefined && sideOf(date.value, header.date) !== 'ahead' ? date : undefined;
}

/** Whether what is dosed is the first, or dosing is said to begin. */
function isFirst(match: Match, { tagged: { text }, words, region, telling }: ToldAct): boolean {
  const [before, behind] = [text.slice(region.from, words.from), text.slice(words.to, region.to)];
  if (FIRST_NEAR.before.test(before) || FIRST_NEAR.behind.test(behind) || /^(?:receive|get|be given)$/i.test(match.text))
    return true;
  const isOfPeople = /[\ue011\ue012]|\b(?:volunteers?|patients?|participants?|subjects?|humans?|adults|children|infants)\b/i.test(
    text,
  );
  const isOfCohort = telling === 'PLANNED' && /^[^.;]{0,40}(?:\ue011|\b[Cc]ohort\b)/.test(behind);
  return (
    /^dosing/i.test(match.text) && isOfPeople && !isOfCohort && (BEGIN_NEAR.before.test(before) || BEGIN_NEAR.behind.test(behind))
  );
}

/** Who doses, where another company than the issuer is named before: `the partner treated the first subject`. */
function actorBefore(match: Match, bound: Bound): Slots {
  const { from } = placeOf(match);
  const before = match.tagged.mentions.filter((one) => one.kind === 'org' && one.to <= from).at(-1);
  return before?.kind === 'org' && before.id !== bound.header.issuer.id ? { actor: before.id } : {};
}

const ENROLMENT = '(?:enroll?ment|recruitment|accrual|randomi[sz]ation|enroll?ing|recruiting)';
const COMPLETE: ActWords = {
  past: '(?:reached|met|achieved|hit|exceeded|surpassed)(?= (?:(?:its|the|our|their) )?(?:(?:[\\w-]+ ){0,2}(?:enroll?ment|recruitment|accrual) (?:target|goal|objective)|(?:target|planned|full|goal) (?:enroll?ment|recruitment)|(?:target|goal) of {count}))|completed|closed|finished|concluded|wrapped up|ended|finali[sz]ed|(?:randomi[sz]ed|enroll?ed|included|recruited)(?<=\\b[Aa]ll (?:of (?:them|whom|these|the [a-z ]{0,20})|(?:the )?{count}|(?:the )?(?:planned )?(?:patients|participants|subjects|volunteers)) (?:have|has|were) (?:now |already )?(?:been )?[a-z]+)|complete(?<=\\b(?:be|is|now|are|was) complete)|(?:fully|over)[- ](?:enroll?ed|recruited)|complete(?=\\W*(?:[,;.)]|$))(?<=\\b(?:enroll?ment|recruitment|accrual)[^.;,]{0,60} complete)|(?:came|drew|(?:been|was) brought) to (?:a|an) (?:close|end)|(?:randomi[sz]ed|enroll?ed|included|dosed|recruited)(?<=\\blast (?:(?:patient|participant|subject|child)|of (?:the |its |these )?{count})[^.;,]{0,50})',
  present: 'completes|closes|concludes|finishes',
  base: 'complete(?<!\\b(?:be|is|now|are|was) complete)|close|finish|conclude|(?:enroll?|recruit|randomi[sz]e|include|dose)(?= (?:the|its|our|their) (?:last|final|remaining) (?:patients?|participants?|subjects?|(?:of )?(?:the |its )?{count}))',
  ing: 'completing|closing',
  noun: 'completion|closure|close of|end of',
};
const ENROLMENT_NEAR = {
  before: new RegExp(`\\b${ENROLMENT}\\b[^.;]{0,140}$`, 'i'),
  behind: new RegExp(`^(?: of)?(?: [\\w-]+){0,3}? ${ENROLMENT}\\b`, 'i'),
};

/** `completed enrollment of 120 patients`, `enrolment closed in May`, `the last patient was randomised`, `fully enrolled`. */
export const enrolmentCompleted: Rule = {
  id: 'trial.enrolment-completed',
  not: PASSING,
  pattern: phrase(actPattern(COMPLETE)),
  finds: [
    { text: 'Acme completed enrollment of 120 patients in the Phase 2 trial.', slots: { past: 'completed' } },
    { text: 'Its last patient was randomised on 28 January 2025.', slots: { past: 'randomised' } },
    { text: 'Acme expects to enroll the last of 80 patients in Q4.', slots: { base: 'enroll' } },
    { text: 'Enrollment in the Phase 2 trial came to a close in May.', slots: { past: 'came to a close' } },
  ],
  ignores: ['Enrollment in the Phase 2 trial is ongoing.'],
  tell: (match, bound) => {
    const told = readAct(match, bound, ACTS);
    const { tagged, words, region } = told;
    const done = isDone(told);
    const isEnrolment =
      /enroll?|recruit|randomi|includ|dose/i.test(match.text) ||
      ENROLMENT_NEAR.behind.test(tagged.text.slice(words.to, region.to)) ||
      /^ (?:its|the|our|their) (?:target|goal) of/.test(tagged.text.slice(words.to)) ||
      ENROLMENT_NEAR.before.test(tagged.text.slice(region.from, words.from));
    if (done === undefined || !isEnrolment || /\bbeing $/.test(tagged.text.slice(region.from, words.from))) return [];
    const subjects = subjectsOf(match, told, bound, false);
    const count =
      near(match, 'count', 'sentence').find((one) => one.unit === 'patients') ??
      countBehind(match, bound) ??
      totalOf(subjects, bound);
    return tellEvent(
      subjects,
      'enrolment_completion',
      told.date,
      done || match.groups['base'] !== undefined ? sizeOf(count) : {},
      done,
    );
  },
};

/** `A total of 62 patients were enrolled`: the size that the next sentence of the paragraph tells. */
function countBehind({ tagged }: Match, { sentences }: Bound): QuantityMention | undefined {
  const next = sentences[sentences.indexOf(tagged) + 1];
  if (next?.passage.paragraph !== tagged.passage.paragraph || !/\b(?:enroll?ed|randomi[sz]ed|recruited)\b/i.test(next.text))
    return undefined;
  return next.mentions.find((one): one is QuantityMention => one.kind === 'count' && one.unit === 'patients');
}

function sizeOf(count: QuantityMention | undefined): Slots {
  return count === undefined ? {} : { value: count.value, unit: count.unit, ...(count.op && { op: count.op }) };
}

/** A trial behind the word for what became of it: `completed its Phase 2 trial`, `decision to stop dosing in the trial`. */
const TRIAL_BEHIND = phrase('^(?: (?:development|dosing) in| of)? {trial}');
/** A trial before it: `the trial, which was terminated`; not its enrolment or data. */
const TRIAL_BEFORE = phrase(
  `${NOT_PART}{trial}${TRIAL_TAIL},? \\(?(?:which )?(?<aux>(?:has|have) been |was |were |is being |(?<=, | \\())?(?:successfully |now )?$`,
);

/** `data from the trial, completed last year,`: of the trial itself, whatever it is told of. */
const APPOSED = phrase('{trial}(?: (?:of|in|with) [^.;,]{1,30})?, (?:which was )?$');

/** `It was conducted in Spain and was | completed`: told of the trial that is spoken of. */
const IT = /^\W*(?:It|This) (?:was|has been|is)\b(?:[^.;]{0,60}\band (?:was|has been))? ?$/;

const TO_END = phrase(
  `${NOT_PART}{trial}${TRIAL_TAIL},? (?:(?:is|are|remains) [a-z ]{0,20}(?:expected|planned|scheduled|due|set|anticipated|on track)|will|should)(?: to)?(?: be)? $`,
  'i',
);

/** The claims of what became of the trial itself, told as done; behind the trial the word needs its time or its reason. */
function tellEnd(match: Match, bound: Bound, event: string, open: RegExp): readonly Told[] {
  const told = readAct(match, bound, ACTS);
  const { text } = match.tagged;
  const { from, to } = told.words;
  const isBehind = TRIAL_BEHIND.test(text.slice(to, told.region.to));
  TRIAL_BEHIND.lastIndex = 0;
  const before = isBehind ? null : TRIAL_BEFORE.exec(text.slice(told.region.from, from));
  TRIAL_BEFORE.lastIndex = 0;
  const isOfIt = IT.test(text.slice(told.region.from, from)) && open.test(text.slice(to));
  const isApposed = APPOSED.test(text.slice(Math.max(told.region.from, from - 40), from)) && /^ \ue010/.test(text.slice(to));
  const isBefore =
    isApposed ||
    isOfIt ||
    (before !== null &&
      ((before.groups?.['aux'] === undefined ? /^ \ue010/ : open).test(text.slice(to)) ||
        /^\W*(?:[A-Z][a-z]+ )?\ue010,/.test(text)));
  const done = event === 'trial_completion' ? isDone(told) : told.telling === 'DONE' ? true : undefined;
  return done !== undefined && (isBehind || isBefore || (!done && TO_END.test(text.slice(told.region.from, from))))
    ? tellEvent(trialsNear(match, bound), event, told.date, {}, done)
    : [];
}

/** `the Phase 1 trial, completed in 2021`, `completed its Phase 2 trial in May 2023`. */
export const trialCompleted: Rule = {
  id: 'trial.completed',
  not: PASSING,
  pattern: phrase(
    actPattern({
      past: 'completed|concluded|finished|ended(?= as planned| on schedule)',
      present: 'completes|concludes',
      base: 'complete|conclude',
      noun: 'completion',
    }),
  ),
  finds: [
    { text: 'The Phase 1 trial of XYZ 201 was completed in 2019.', slots: { past: 'completed' } },
    { text: 'Acme Bio has completed a Phase 1 trial.', slots: { past: 'completed' } },
  ],
  ignores: ['The Phase 1 trial goes on.'],
  tell: (match, bound) => tellEnd(match, bound, 'trial_completion', /^ (?:\ue010|as planned|on schedule)/),
};

/** `has discontinued the Phase 2 trial`, `the extension study has been terminated`, `decided to stop the trial`. */
export const trialTerminated: Rule = {
  id: 'trial.terminated',
  not: PASSING,
  pattern: phrase(
    actPattern({
      past: 'discontinued|terminated|halted|stopped|abandoned|called off|cut short|brought to an early end|closed(?= early\\b|(?: {date})? (?:after|because|owing|for (?:lack|futility|slow|poor)))|(?:closed|ended|wound (?:down|up)|cancell?ed)(?= (?:its |our |the )?{trial})|(?:decision|decided|elected) to (?:discontinue|terminate|halt|stop|end|close)|(?:discontinuing|terminating|halting|stopping|ending)(?<=\\b(?:is|are) \\w+)',
      present: 'discontinues|terminates|halts|stops',
      noun: 'discontinuation|termination',
    }),
  ),
  finds: [
    { text: 'Acme Bio has discontinued the Phase 2 trial.', slots: { past: 'discontinued' } },
    { text: 'The Phase 2 trial was stopped for futility.', slots: { past: 'stopped' } },
    { text: 'The Phase 2 trial was closed on May 4, 2020 after 11 patients.', slots: { past: 'closed' } },
  ],
  ignores: ['Acme may discontinue the Phase 2 trial.'],
  tell: (match, bound) =>
    tellEnd(match, bound, 'trial_termination', /^stopped$/i.test(match.text) ? /^ (?:early|for futility|after|at)/ : /^/),
};
