import type { Bound } from '../bind/bound.js';
import { placeOf } from '../mentions/clause.js';
import { mentionIn, mentionsIn, phrase, wordsIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { phaseIn } from '../mentions/trialPhrases.js';
import type { Rule, Told } from './rule.js';

const STATUS: readonly (readonly [RegExp, keyof typeof ASSERTIONS])[] = [
  [/^(?:not yet|planned)/i, 'planned'],
  [/^(?:recruiting|enroll?ing|open)/i, 'enrolling'],
  [/^(?:active|ongoing|under)/i, 'ongoing'],
  [/^complete/i, 'completed'],
  [/^(?:terminated|discontinued)/i, 'terminated'],
  [/^initiated/i, 'initiated'],
];
const ASSERTIONS = {
  planned: 'PLANNED',
  enrolling: 'ONGOING',
  ongoing: 'ONGOING',
  initiated: 'ONGOING',
  completed: 'COMPLETED',
  terminated: 'COMPLETED',
} as const;

/** `Phase: 2`, `Indication: ulcerative colitis`, `Study drug: XYZ 201`: a line of the fact sheet of a trial. */
export const trialLabel: Rule = {
  id: 'trial.label',
  not: ['about-disease', 'about-company'],
  pattern: phrase(
    '^\\W*(?:(?:(?:study |trial |development |clinical )?phase|stage) ?[:|] ?(?:phase )?(?<phase>(?:[1-4]|I{1,3}|IV)[abc]?(?:/(?:[1-4]|I{1,3})[abc]?)?)(?![\\w%.])|(?:(?:target |study )?(?:indications?|disease|condition|population|patients)|patient population) ?[:|] ?[^.;:{indication}]{0,60}(?<disease>{indications})|sponsors? ?[:|] ?(?<sponsor>{org})|(?:current |recruitment |study |trial )?status ?[:|] ?(?<status>(?:not yet )?recruiting|enroll?ing|open|active|ongoing|under ?way|completed?|terminated|discontinued|planned|initiated)\\b|{trial} ?\\| ?(?<cell>[1-4][ab]?(?:/[1-4][ab]?)?)(?= ?\\|)|(?:investigational |study |trial )?(?:drug|product|treatment|candidate|therapy|compound|agent) ?[:|] ?(?<drug>{drug}))',
  ),
  finds: [
    { text: 'Study phase: 2b', slots: { phase: '2b' } },
    { text: 'Patient population: adults with glioma', slots: { disease: 'glioma' } },
    { text: 'Study drug: XYZ 201, once daily', slots: { drug: 'XYZ 201' } },
  ],
  ignores: ['The indication is glioma.'],
  tell: (match, bound) => {
    const trial = bound.trialAt(match.tagged, placeOf(match).to);
    if (trial === undefined || bound.studyAt(match.tagged) !== undefined) return [];
    const standing = bound.standingOf(trial);
    const assertion = standing === 'ONGOING' || standing === 'COMPLETED' ? 'ASSERTED' : standing;
    return labelsOf(match, trial, bound).map((told) => ({ assertion, ...told }));
  },
};

function labelsOf(match: Match, trial: string, bound: Bound): readonly Told[] {
  const known = bound.trials.trials.find((one) => one.id === trial);
  const phase = phaseIn(`Phase ${wordsIn(match, 'phase') ?? wordsIn(match, 'cell') ?? ''}`);
  const sponsor = mentionIn(match, 'org', 'sponsor');
  const status = STATUS.find(([words]) => words.test(wordsIn(match, 'status') ?? ''))?.[1];
  const drug = mentionIn(match, 'drug', 'drug');
  const diseases = mentionsIn(match, 'disease').filter((one) => one.kind === 'indication');
  const told = (attr: string, more: Readonly<Record<string, string>>, value: Told['value']): Told => ({
    type: 'Trial',
    key: { trial, attr, ...more },
    value,
  });
  return [
    ...(phase === undefined || known?.phase !== undefined ? [] : [told('phase', {}, { phase })]),
    ...(drug === undefined || (known?.drug !== undefined && known.drug !== drug.id)
      ? []
      : [told('drug', {}, { target: drug.id })]),
    ...(sponsor === undefined ? [] : [told('sponsor', {}, { target: sponsor.id })]),
    ...(status === undefined
      ? []
      : [{ ...told('status', {}, { status, as_of: bound.header.date }), assertion: ASSERTIONS[status] }]),
    ...diseases.map(({ id, setting }) =>
      told('indication', { target: id }, { ...(setting !== undefined && { setting }), inclusion: 'included' }),
    ),
  ];
}
