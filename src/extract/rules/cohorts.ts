import { slug } from '../../domain/ids.js';
import type { Slots } from '../../domain/claim.js';
import type { Bound } from '../bind/bound.js';
import type { CohortMention, QuantityMention } from '../mentions/mention.js';
import { mentionIn, mentionsIn, phrase, spanIn, wordsIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { spans } from './rule.js';
import type { Rule, Told } from './rule.js';

/** The cohort that a figure belongs to: the one of its sentence, else the only one just spoken of; "prior cohorts" have none. */
export function reportedCohort(match: Match, bound: Bound): string | undefined {
  const named = match.tagged.mentions.filter(
    (mention): mention is CohortMention => mention.kind === 'cohort' && mention.number !== 'prior',
  );
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

/** A cohort with its dose, and the fractions in parentheses behind it. */
export const cohortDose: Rule = {
  id: 'cohort.dose',
  pattern: phrase(
    '(?<cohort>{cohort}),? (?:utilizing|using|with|at|evaluating|(?:where|in which) patients (?:will )?receive) (?:an? )?(?:higher |lower )?(?:(?<dose>{dose}) (?<fractionated>fractionated )?dose|(?<split>fractionated )?dose of (?<total>{dose}))(?: \\((?<parts>(?<each>{dose}) (?:doses? )?(?:each )?(?<days>{days})(?: and {dose} {days})?)\\))?',
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
    const dose = mentionIn(match, 'dose', 'dose') ?? mentionIn(match, 'dose', 'total');
    const drug = bound.drugAt(match.tagged, match.tagged.passage.view.text.length);
    if (cohort === undefined || dose === undefined || drug === undefined) return [];
    const fractionated = (match.groups['fractionated'] ?? match.groups['split']) !== undefined;
    return tellCohortDose(match, doseKey(bound, cohort, drug), dose, fractionated);
  },
};

interface Fraction {
  readonly amount: number;
  readonly day: number;
}

/** The fractions in parentheses behind a dose, each with its day; none unless they add up to the dose. */
function fractionsOf(match: Match, dose: QuantityMention): readonly Fraction[] {
  const fractions: Fraction[] = [];
  let amount: QuantityMention | undefined;
  for (const mention of mentionsIn(match, 'parts')) {
    if (mention.kind === 'dose') amount = mention;
    if (mention.kind !== 'days' || amount?.unit !== dose.unit) continue;
    for (const day of mention.days) fractions.push({ amount: amount.value, day });
  }
  const total = fractions.reduce((sum, fraction) => sum + fraction.amount, 0);
  return Math.abs(total - dose.value) < 1e-9 ? fractions : [];
}

/** The total, and its fractions where the text gives them. */
function tellCohortDose(match: Match, key: Slots, dose: QuantityMention, fractionated: boolean): readonly Told[] {
  const fractions = fractionsOf(match, dose);
  const split = {
    n_doses: fractions.length,
    amounts: fractions.map((fraction) => fraction.amount),
    schedule_days: fractions.map((fraction) => fraction.day),
  };
  return [
    {
      type: 'Dose',
      key: { ...key, attr: 'regimen' },
      value: { amount: dose.value, unit: dose.unit, ...(fractionated && { fractionated }), ...(fractions.length > 0 && split) },
      assertion: match.groups['cohort'] === undefined ? 'ASSERTED' : 'ONGOING',
      spans: spans(spanIn(match, 'dose'), spanIn(match, 'total'), spanIn(match, 'parts')),
    },
    ...fractions.map(({ amount, day }, at): Told => ({
      type: 'Dose',
      key: { ...key, attr: 'administration', index: at + 1 },
      value: { amount, unit: dose.unit, day },
      assertion: 'ONGOING',
      spans: spans(spanIn(match, 'parts')),
    })),
  ];
}

/** A dose that a committee judged: the dose of the cohort just reported. */
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
  tell: tellJudgedDose,
};

/** `As determined by the Data Monitoring Committee, the 37 mg dose is safe`: the judge first. */
export const doseSafeAsJudged: Rule = {
  id: 'cohort.dose-safe-as-judged',
  pattern: phrase(
    '\\bas (?:determined|judged|found) by (?<judge>{committee}), the (?<dose>{dose}) (?<fractionated>fractionated )?dose (?:is|was) (?<verdict>safe(?: and (?:well )?tolera(?:ble|ted))?)',
  ),
  finds: [
    {
      text: 'As judged by the DSMB, the 30 mg/m2 dose is safe and tolerable.',
      slots: { judge: 'the DSMB', dose: '30 mg/m2', verdict: 'safe and tolerable' },
    },
  ],
  ignores: ['As judged by the DSMB, the study goes on.'],
  tell: tellJudgedDose,
};

function tellJudgedDose(match: Match, bound: Bound): readonly Told[] {
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
      value: {
        actor: judge.id,
        subject: cohort,
        determination: verdict,
        date: bound.header.date,
        precision: 'day',
        date_kind: 'announced',
        status: 'done',
      },
      assertion: 'COMPLETED',
      spans: spans(spanIn(match)),
    },
  ];
}

/** `the Company has initiated a Cohort 7`; "this cohort has been initiated" is the one just spoken of. */
export const cohortStarted: Rule = {
  id: 'cohort.started',
  pattern: phrase(
    '(?:\\b(?:has|have|is) (?<verb>initiated|started|opened|initiating|enrolling) (?:an? )?(?<cohort>{cohort})|\\b(?<this>this cohort) has been (?<been>initiated|started|opened))',
  ),
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

/** When data of a cohort are expected. */
export const cohortReadout: Rule = {
  id: 'cohort.readout',
  pattern: phrase(
    '(?:\\bthis cohort\\b|(?<cohort>{cohort}))[^.;]{0,60}? data (?:are |is )?(?:expected|anticipated|planned) (?<date>{date})',
  ),
  finds: [
    {
      text: 'Cohort 3 is enrolling with data expected in the first half of 2020.',
      slots: { cohort: 'Cohort 3', date: 'in the first half of 2020' },
    },
  ],
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
  pattern: phrase(
    '\\b(?<announced>(?:today )?announce[ds]? (?:today )?(?:the )?)?(?<status>(?:initial|interim|preliminary|final|top-?line|updated) (?:results|data)) (?:from|for|of|in) (?<cohort>{cohort})',
  ),
  finds: [
    {
      text: 'Acme today announced interim data from Cohort 3.',
      slots: { announced: 'today announced', status: 'interim data', cohort: 'Cohort 3' },
    },
  ],
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
              value: {
                date: bound.header.date,
                precision: 'day',
                date_kind: 'announced',
                actor: bound.header.issuer.id,
                subject: cohort,
                status: 'done',
              },
              assertion: 'COMPLETED' as const,
              ...carried,
            },
          ]),
    ];
  },
};
