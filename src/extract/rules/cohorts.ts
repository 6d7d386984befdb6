import { slug } from '../../domain/ids.js';
import type { Slots } from '../../domain/claim.js';
import type { Bound } from '../bind/bound.js';
import type { CohortMention, QuantityMention } from '../mentions/mention.js';
import { mentionIn, phrase, spanIn, wordsIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { spans } from './rule.js';
import type { Rule, Told } from './rule.js';

/** The cohort that a figure belongs to: the one of its sentence, else the only one just spoken of; "prior cohorts" have none. */
export function reportedCohort(match: Match, bound: Bound): string | undefined {
  const named = match.tagged.mentions.filter((mention): mention is CohortMention => mention.kind === 'cohort' && mention.number !== 'prior');
  const ids = new Set(named.flatMap((mention) => bound.cohortOf(mention) ?? []));
  return ids.size === 1 ? [...ids][0] : ids.size === 0 ? bound.cohortBefore(match.tagged) : undefined;
}

function cohortIn(match: Match, bound: Bound, group: string): string | undefined {
  const mention = mentionIn(match, 'cohort', group);
  return mention && bound.cohortOf(mention);
}

/** Opens the dose of a cohort and tells its key. */
function doseKey(bound: Bound, cohort: string, drug: string): Slots {
  const regimen = bound.book.open('Dose', cohort.slice('cohort:'.length));
  bound.book.addKey(regimen, 'applies-to', [{ ref: cohort }]);
  bound.book.addAlias(regimen, `${bound.book.nameOf(drug)} dose of ${bound.book.nameOf(cohort)}`, 'description');
  return { regimen, applies_to: cohort, drug };
}

/** `Cohort 7 utilizing a 40 mCi/m2 fractionated dose (20 mCi/m2 dose on day 1 and day 8)`. */
export const cohortDose: Rule = {
  id: 'cohort.dose',
  pattern: phrase(
    '(?<cohort>{cohort}) (?:utilizing|using|with|at|evaluating|where patients (?:will )?receive) (?:an? )?(?:higher |lower )?(?<dose>{dose}) (?<fractionated>fractionated )?dose(?: \\((?<each>{dose}) (?:doses? )?(?:each )?(?<days>{days})\\))?',
  ),
  finds: [
    {
      text: 'Acme has initiated Cohort 3 using a 30 mg/m2 fractionated dose (15 mg/m2 dose on day 1 and day 15).',
      slots: { cohort: 'Cohort 3', dose: '30 mg/m2', each: '15 mg/m2', days: 'on day 1 and day 15' },
    },
  ],
  ignores: ['Cohort 3 was completed.', 'The 30 mg/m2 dose is higher than before.'],
  tell: (match, bound) => {
    const cohort = cohortIn(match, bound, 'cohort');
    const dose = mentionIn(match, 'dose', 'dose');
    const drug = bound.drugAt(match.tagged, match.tagged.passage.view.text.length);
    if (cohort === undefined || dose === undefined || drug === undefined) return [];
    const key = doseKey(bound, cohort, drug);
    const days = mentionIn(match, 'days', 'days')?.days ?? [];
    const each = mentionIn(match, 'dose', 'each');
    return tellCohortDose(match, key, dose, wordsIn(match, 'fractionated') !== undefined, each, days);
  },
};

/** The total, and its fractions only where each fraction and its day are told and add up to it. */
function tellCohortDose(match: Match, key: Slots, dose: QuantityMention, fractionated: boolean, each?: QuantityMention, days: readonly number[] = []): readonly Told[] {
  const split = each !== undefined && each.unit === dose.unit && Math.abs(each.value * days.length - dose.value) < 1e-9;
  const amounts = split ? days.map(() => each.value) : [];
  return [
    {
      type: 'Dose',
      key: { ...key, attr: 'regimen' },
      value: {
        amount: dose.value,
        unit: dose.unit,
        ...(fractionated && { fractionated }),
        ...(split && { n_doses: days.length, amounts, schedule_days: days }),
      },
      assertion: match.groups['cohort'] === undefined ? 'ASSERTED' : 'ONGOING',
      spans: spans(spanIn(match, 'dose'), spanIn(match, 'days')),
    },
    ...amounts.map((amount, at): Told => ({
      type: 'Dose',
      key: { ...key, attr: 'administration', index: at + 1 },
      value: { amount, unit: dose.unit, day: days[at] ?? 0 },
      assertion: 'ONGOING',
      spans: spans(spanIn(match, 'each'), spanIn(match, 'days')),
    })),
  ];
}

/** `The 37 mg dose was determined to be safe and tolerable by the Data Monitoring Committee`: the dose of the cohort just reported. */
export const doseJudgedSafe: Rule = {
  id: 'cohort.dose-judged-safe',
  pattern: phrase(
    '\\bthe (?<dose>{dose}) (?<fractionated>fractionated )?dose was (?:determined|deemed|found|judged) (?:to be )?(?<verdict>safe(?: and (?:well )?tolera(?:ble|ted))?|(?:well )?tolerated) by (?<judge>{committee})',
  ),
  finds: [
    {
      text: 'The 30 mg/m2 dose was deemed to be safe and well tolerated by the DSMB.',
      slots: { dose: '30 mg/m2', verdict: 'safe and well tolerated', judge: 'the DSMB' },
    },
  ],
  ignores: ['The dose will be determined by the DSMB.'],
  tell: (match, bound) => {
    const cohort = reportedCohort(match, bound);
    const dose = mentionIn(match, 'dose', 'dose');
    const drug = bound.drugAt(match.tagged, 0);
    const verdict = wordsIn(match, 'verdict')?.toLowerCase();
    const judge = mentionIn(match, 'committee', 'judge');
    if (cohort === undefined || dose === undefined || drug === undefined || verdict === undefined || judge === undefined) return [];
    return [
      ...tellCohortDose(match, doseKey(bound, cohort, drug), dose, wordsIn(match, 'fractionated') !== undefined),
      {
        type: 'Outcome',
        key: { subject: cohort, endpoint: 'safety_tolerability', comparator: 'none' },
        value: { qualitative: verdict, judged_by: judge.id },
        spans: spans(spanIn(match, 'verdict'), spanIn(match, 'judge')),
      },
      {
        type: 'Event',
        key: { event: slug(`${cohort} ${verdict}`), event_type: 'committee_determination' },
        value: { actor: judge.id, subject: cohort, determination: verdict, date: bound.header.date, precision: 'day', date_kind: 'announced', status: 'done' },
        assertion: 'COMPLETED',
        spans: spans(spanIn(match)),
      },
    ];
  },
};

/** `the Company has initiated a Cohort 7`; "this cohort has been initiated" is the one just spoken of. */
export const cohortStarted: Rule = {
  id: 'cohort.started',
  pattern: phrase('(?:\\b(?:has|have|is) (?<verb>initiated|started|opened|initiating|enrolling) (?:an? )?(?<cohort>{cohort})|\\b(?<this>this cohort) has been (?<been>initiated|started|opened))'),
  finds: [{ text: 'The company has initiated Cohort 3.', slots: { verb: 'initiated', cohort: 'Cohort 3' } }],
  ignores: ['The company plans to initiate Cohort 3.'],
  tell: (match, bound) => {
    const cohort = cohortIn(match, bound, 'cohort') ?? (match.groups['this'] && bound.cohortBefore(match.tagged));
    const verb = wordsIn(match, 'verb') ?? wordsIn(match, 'been');
    if (cohort === undefined || verb === undefined) return [];
    const begun = /^(?:initiated|started|opened)$/i.test(verb);
    return [
      {
        type: 'Cohort',
        key: { cohort, attr: 'status' },
        value: { status: begun ? 'initiated' : 'initiating', as_of: bound.header.date },
        assertion: 'ONGOING',
        spans: spans(spanIn(match)),
      },
      ...(begun
        ? [
            {
              type: 'Event' as const,
              key: { event: slug(`${cohort} initiation`), event_type: 'cohort_initiation' },
              value: { subject: cohort, actor: bound.header.issuer.id, status: 'done' },
              assertion: 'COMPLETED' as const,
              spans: spans(spanIn(match)),
            },
          ]
        : []),
    ];
  },
};

/** `This cohort has been initiated with data expected in Q4 2019`. */
export const cohortReadout: Rule = {
  id: 'cohort.readout',
  pattern: phrase('(?:\\bthis cohort\\b|(?<cohort>{cohort}))[^.;]{0,60}? data (?:are |is )?(?:expected|anticipated|planned) (?<date>{date})'),
  finds: [{ text: 'Cohort 3 is enrolling with data expected in the first half of 2020.', slots: { cohort: 'Cohort 3', date: 'in the first half of 2020' } }],
  ignores: ['Cohort 3 gave the expected data.'],
  tell: (match, bound) => {
    const cohort = cohortIn(match, bound, 'cohort') ?? bound.cohortBefore(match.tagged);
    const date = mentionIn(match, 'date', 'date');
    if (cohort === undefined || date === undefined) return [];
    const when = { date: date.value, precision: date.precision };
    const shared = { assertion: 'PLANNED' as const, spans: spans(spanIn(match, 'date')) };
    return [
      { type: 'Cohort', key: { cohort, attr: 'readout' }, value: { ...when, date_kind: 'planned' }, ...shared },
      {
        type: 'Milestone',
        key: { event: slug(`${cohort} data`), event_type: 'data_readout' },
        value: { ...when, subject: cohort, status: 'planned' },
        ...shared,
      },
    ];
  },
};

/** `initial results from Cohort 6`. */
export const cohortResults: Rule = {
  id: 'cohort.results',
  pattern: phrase('\\b(?<announced>(?:today )?announce[ds]? )?(?<status>(?:initial|interim|preliminary|final|top-?line|updated) (?:results|data)) (?:from|for|of|in) (?<cohort>{cohort})'),
  finds: [{ text: 'Acme today announced interim data from Cohort 3.', slots: { announced: 'today announced', status: 'interim data', cohort: 'Cohort 3' } }],
  ignores: ['Acme expects data from Cohort 3.'],
  tell: (match, bound) => {
    const cohort = cohortIn(match, bound, 'cohort');
    const status = wordsIn(match, 'status')?.toLowerCase();
    if (cohort === undefined || status === undefined) return [];
    const carried = { spans: spans(spanIn(match)) };
    return [
      { type: 'Cohort', key: { cohort, attr: 'results_status' }, value: { status }, ...carried },
      ...(match.groups['announced'] === undefined
        ? []
        : [
            {
              type: 'Event' as const,
              key: { event: slug(`${cohort} ${status}`), event_type: 'data_announcement' },
              value: { date: bound.header.date, precision: 'day', date_kind: 'announced', actor: bound.header.issuer.id, subject: cohort, status: 'done' },
              assertion: 'COMPLETED' as const,
              ...carried,
            },
          ]),
    ];
  },
};

/** `One patient achieving a minimal response with a 48% reduction in their marker is still on study`. */
export const patientOnStudy: Rule = {
  id: 'cohort.patient-on-study',
  pattern: phrase(
    '(?<patients>{count})(?: (?:achieving|who achieved|with) an? (?<response>[a-z]+ response)(?: with an? (?<value>{percent}) (?<direction>reduction|increase) in (?:their|the|its) (?<measure>[a-z ]{3,30}?))?)? (?:is|are|remains?) (?<status>(?:still )?on (?:study|treatment)(?: and continues? to be (?:evaluated|treated))?)',
  ),
  finds: [
    {
      text: 'Two patients with a partial response remain on study.',
      slots: { patients: 'Two patients', response: 'partial response', status: 'on study' },
    },
  ],
  ignores: ['Two patients were treated.'],
  tell: (match, bound) => {
    const cohort = reportedCohort(match, bound) ?? bound.cohortBefore(match.tagged);
    const patients = mentionIn(match, 'count', 'patients');
    const status = wordsIn(match, 'status');
    const response = wordsIn(match, 'response');
    if (cohort === undefined || patients?.unit !== 'patients' || status === undefined) return [];
    return [
      {
        type: 'Cohort',
        key: { cohort, attr: 'patient_status' },
        value: { value: patients.value, unit: 'patients', status, ...(response !== undefined && { response }) },
        assertion: 'ONGOING',
        spans: spans(spanIn(match, 'patients'), spanIn(match, 'status')),
      },
      {
        type: 'Cohort',
        key: { cohort, attr: 'status' },
        value: { status: 'ongoing', as_of: bound.header.date, keywords: [`${wordsIn(match, 'patients') ?? ''} ${status}`.toLowerCase()] },
        assertion: 'ONGOING',
        spans: spans(spanIn(match, 'patients'), spanIn(match, 'status')),
      },
      ...tellPatientMarker(match, cohort, patients.value, response),
    ];
  },
};

function tellPatientMarker(match: Match, cohort: string, n: number, response: string | undefined): readonly Told[] {
  const value = mentionIn(match, 'percent', 'value');
  const measure = wordsIn(match, 'measure');
  if (value === undefined || measure === undefined || n !== 1) return [];
  return [
    {
      type: 'Outcome',
      key: { subject: cohort, arm: 'one patient', endpoint: 'marker_reduction', comparator: 'baseline' },
      value: {
        value: value.value,
        unit: 'percent',
        direction: (wordsIn(match, 'direction') ?? '').toLowerCase(),
        n,
        measure,
        ...(response !== undefined && { response }),
      },
      spans: spans(spanIn(match, 'patients'), spanIn(match, 'value')),
    },
  ];
}
