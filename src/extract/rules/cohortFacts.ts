import type { Assertion, Slots } from '../../domain/claim.js';
import type { Bound } from '../bind/bound.js';
import type { BoundCohort, Noted } from '../bind/cohorts.js';
import { spanOf } from '../mentions/tagged.js';
import { sourceSpan } from '../text/view.js';
import { toldInClause } from './openClause.js';
import { spans } from './rule.js';
import type { Draft } from './teller.js';

/** Which trial a cohort is of, how many it takes, at what dose, and in which disease where one sentence names both. */
export function tellCohorts(bound: Bound): readonly Draft[] {
  return [...bound.cohorts.flatMap((cohort) => tellCohort(bound, cohort)), ...tellDiseases(bound)];
}

function tellCohort(bound: Bound, cohort: BoundCohort): readonly Draft[] {
  const key = { cohort: cohort.id };
  const tell = (attr: string, value: Slots, place: Place, assertion: Assertion): readonly Draft[] => {
    const tagged = bound.sentences[place.sentence];
    if (tagged === undefined) return [];
    const carried = spans(sourceSpan(tagged.passage.view, place.from, place.to));
    return [
      {
        rule: `cohort.${attr.replace('_', '-')}`,
        type: 'Cohort',
        key: { ...key, attr },
        value,
        assertion,
        tagged,
        spans: carried,
      },
    ];
  };
  const open = standingOf(bound, cohort);
  const [first] = cohort.namings;
  const isAhead = open === 'PLANNED' && bound.standingOf(cohort.trial) !== 'PLANNED';
  const number = (noted: Noted): Assertion => {
    const told = open === 'POSSIBLE' ? open : openOf(bound, cohort, noted);
    const own = told === 'ASSERTED' && open === 'PLANNED' ? open : told;
    // up to so many is what a design allows
    return own === 'ASSERTED' && noted.op === 'le' && noted === cohort.size ? 'PLANNED' : own;
  };
  return [
    ...cohort.namings.flatMap((naming) => tell('trial', { target: cohort.trial }, naming, open)),
    ...(isAhead && first !== undefined ? tell('status', { status: 'planned', as_of: bound.header.date }, first, 'PLANNED') : []),
    ...(cohort.size === undefined
      ? []
      : tell('n', quantity(cohort.size), cohort.size, isToCome(bound, cohort, cohort.size) ? 'PLANNED' : number(cohort.size))),
    ...(cohort.dose === undefined ? [] : tell('dose_level', quantity(cohort.dose), cohort.dose, number(cohort.dose))),
  ];
}

/** Behind a cohort that is still to come: ` (1 mg/kg) opens`, `, which could get 2 mg/kg, will be`. */
const AWAITED =
  /^(?: ?\([^()]{0,60}\))?(?:, [^,.;]{1,80},)?,? (?:which |that )?(?:will|would|is to|are to|is expected|is planned|(?:opens|starts|begins)(?= (?:this|next|in|on|shortly|soon|later|by|once|after)))\b/;
const TO_OPEN = /\bto (?:open|start|begin|initiate|launch|move (?:on )?to|proceed to|advance to) (?:the )?$/i;
const BEGUN =
  /\b(?:treated|enroll?(?:ed|ing)|dosed|received|randomi[sz]ed|ongoing|under ?way|initiated|opened|began|begun|started|completed?|recruit(?:ed|ing)|open)\b|\d ?%/i;

/** Whether a cohort is there, awaited or only thought of: awaited where one naming tells so and none that it has begun. */
export function standingOf(bound: Bound, cohort: BoundCohort): Assertion {
  const told = cohort.namings.map((naming) => {
    const text = bound.sentences[naming.sentence]?.passage.view.text ?? '';
    const open = openOf(bound, cohort, naming);
    const isAwaited = AWAITED.test(text.slice(naming.to)) || TO_OPEN.test(text.slice(0, naming.from));
    return { open: open === 'ASSERTED' && isAwaited ? 'PLANNED' : open, text };
  });
  if (told.every(({ open }) => open === 'POSSIBLE')) return 'POSSIBLE';
  const isBegun = told.some(({ open, text }) => open !== 'PLANNED' && open !== 'POSSIBLE' && BEGUN.test(text));
  if (!isBegun && told.some(({ open }) => open === 'PLANNED')) return 'PLANNED';
  return told.find(({ open }) => open !== 'POSSIBLE')?.open ?? 'ASSERTED';
}

const ENROLLING = /\b(?:is|are) (?:now |currently |still )?(?:being )?(?:enroll|recruit)/i;
const TAKEN = /\b(?:treated|enrolled|dosed|received|completed|randomi[sz]ed into)\b/i;

/** A size that a design gives: of a part of the trial, or of a cohort that still enrolls. */
function isToCome(bound: Bound, { label, namings }: BoundCohort, size: Noted): boolean {
  const told = (at: number): string => bound.sentences[at]?.passage.view.text ?? '';
  if (/^(?:part|stage)-/.test(label)) return !TAKEN.test(told(size.sentence));
  return (
    !namings.some(({ sentence }) => sentence === size.sentence) && namings.some(({ sentence }) => ENROLLING.test(told(sentence)))
  );
}

interface Place {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
}

function quantity({ value, unit, op }: Noted): Slots {
  return { value, unit, ...(op !== undefined && { op }) };
}

/** Whether what a clause says of a cohort is done, planned or only possible; a trial that has not begun has planned cohorts. */
function openOf(bound: Bound, { trial }: BoundCohort, { sentence, from }: Place): Assertion {
  const tagged = bound.sentences[sentence];
  const told = tagged === undefined ? 'ASSERTED' : toldInClause(bound, tagged, from);
  return bound.standingOf(trial) === 'PLANNED' && told !== 'POSSIBLE' ? 'PLANNED' : told;
}

function tellDiseases(bound: Bound): readonly Draft[] {
  return bound.sentences.flatMap((tagged, at) =>
    tagged.mentions.flatMap((mention): readonly Draft[] => {
      const cohort = mention.kind === 'cohort' ? bound.cohortOf(mention) : undefined;
      const trial = bound.trials.trials.find((one) => one.id === bound.cohorts.find(({ id }) => id === cohort)?.trial);
      const naming = trial?.namings.find((one) => one.sentence === at && one.from >= mention.to);
      if (cohort === undefined) return [];
      return (naming?.population ?? []).map((one) => ({
        type: 'Cohort' as const,
        assertion: 'ASSERTED' as const,
        tagged,
        spans: spans(spanOf(tagged, mention)),
        rule: 'cohort.indication',
        key: { cohort, attr: 'indication' },
        value: { target: one.id, ...(one.setting !== undefined && { setting: one.setting }) },
        novelty: 'RESTATED' as const,
      }));
    }),
  );
}
