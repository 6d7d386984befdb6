import { slug } from '../../domain/ids.js';
import { placeOf } from '../mentions/clause.js';
import { mentionIn, phrase, wordsIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import type { Rule, Told } from './rule.js';
import { isBefore } from './trialsNear.js';

const WHAT =
  '(?:(?:initial|interim|first|top-?line|final|primary|full|preliminary|updated|headline) )?(?:data|results|analysis|read-?out)(?: read-?out)?|first (?:patient|participant|subject) (?:in|dosed|enrolled|treated|visit)|first (?:patient|participant) dosing|(?:(?:study|trial) )?(?:start|initiation)|start of (?:the )?(?:study|trial|dosing)|last (?:patient|participant) in|(?:completion of (?:patient )?enroll?ment|(?:patient )?enroll?ment (?:complete|completed|completion))';

/** `Topline results: mid-2020`, `Q3 2021: first patient dosed`: a line of a timetable. */
export const trialTimetable: Rule = {
  id: 'trial.timetable',
  not: ['about-disease', 'about-company'],
  pattern: phrase(
    `^\\W*(?:(?:{trial}[ ,:-]*)?(?<what>${WHAT})(?:,? (?:of|from|in|for|after) (?:(?! (?:will|is|are) )[^:;]){1,90}?)? ?(?::| -|,) ?(?:expected |planned |anticipated |targeted )?(?:in |by )?{date}\\W*$|(?<day>{date}) ?(?::| -) ?(?<then>${WHAT})(?:,? (?:of|from|in|for|after) [^:;]{1,90}?)?\\W*$)`,
  ),
  finds: [
    { text: 'Topline results: third quarter of 2021', slots: { what: 'Topline results' } },
    { text: 'First patient dosed: Q1 2021', slots: { what: 'First patient dosed' } },
    { text: 'Q1 2021: trial start', slots: { day: 'Q1 2021', then: 'trial start' } },
  ],
  ignores: [
    'Conference call: May 3, 2019',
    'Annual results: March 2021 at the latest, the board said',
    'The first patient was dosed in 2018.',
  ],
  tell: (match, bound) => {
    const what = (wordsIn(match, 'what') ?? wordsIn(match, 'then'))?.toLowerCase();
    const date = mentionIn(match, 'date');
    const trial = bound.trialAt(match.tagged, placeOf(match).to);
    if (what === undefined || date === undefined || trial === undefined || isBefore(date, bound.header.date)) return [];
    return tellLine(what, trial, { date: date.value, precision: date.precision }, match);
  },
};

interface When {
  readonly date: string;
  readonly precision: string;
}

function tellLine(what: string, trial: string, when: When, { tagged }: Match): readonly Told[] {
  const told = {
    assertion: 'PLANNED',
    novelty: 'NEW',
    spans: [{ start: tagged.passage.start, end: tagged.passage.end }],
  } as const;
  const milestone = (event: string): Told => ({
    type: 'Milestone',
    key: { event: slug(`${trial} ${event}`), event_type: event },
    value: { ...when, subject: trial, status: 'planned' },
    ...told,
  });
  if (/data|results|analysis|read-?out/.test(what)) {
    const readout = { key: { trial, attr: 'readout', topic: what }, value: { ...when, date_kind: 'planned' } };
    return [{ type: 'Trial', ...readout, ...told }, milestone('data_readout')];
  }
  if (/enroll?ment|last/.test(what)) return [milestone('enrolment_completion')];
  const start: Told = {
    type: 'Trial',
    key: { trial, attr: 'start' },
    value: { ...when, date_kind: 'planned initiation' },
    ...told,
  };
  return [start, milestone(/dosed|dosing|treated|first/.test(what) ? 'first_patient_dosed' : 'trial_initiation')];
}
