import { slug } from '../../domain/ids.js';
import type { Bound } from '../bind/bound.js';
import type { CohortMention } from '../mentions/mention.js';
import { mentionIn, phrase, spanIn, wordsIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { COMPANY, WAS } from './pieces.js';
import { spans } from './rule.js';
import type { Rule } from './rule.js';

/** The cohort that a figure belongs to: the one of its sentence, else the only one just spoken of; "prior cohorts" have none. */
export function reportedCohort(match: Match, bound: Bound): string | undefined {
  const named = match.tagged.mentions.filter(
    (mention): mention is CohortMention => mention.kind === 'cohort' && mention.number !== 'prior',
  );
  const ids = new Set(named.flatMap((mention) => bound.cohortOf(mention) ?? []));
  return ids.size === 1 ? [...ids][0] : ids.size === 0 ? bound.cohortBefore(match.tagged) : undefined;
}

/** The cohort of a group of a match, or of the whole match. */
export function cohortIn(match: Match, bound: Bound, group?: string): string | undefined {
  const mention = mentionIn(match, 'cohort', group);
  return mention && bound.cohortOf(mention);
}

/** `the Company has initiated a Cohort 7`; "this cohort has been initiated" is the one just spoken of. */
export const cohortStarted: Rule = {
  id: 'cohort.started',
  pattern: phrase(
    `(?:\\b(?:has|have|is|are) (?:also |now |recently |already )?(?<verb>initiated|started|opened|initiating|starting|opening|enrolling) (?:an? )?(?<cohort>{cohort})|\\b${COMPANY} (?:recently )?(?<did>initiated|started|opened) (?<next>{cohort})|(?:\\b(?<this>this cohort)|(?<subject>{cohort})) ${WAS}(?<been>initiated|started|opened))`,
  ),
  finds: [
    { text: 'The company has initiated Cohort 3.', slots: { verb: 'initiated', cohort: 'Cohort 3' } },
    { text: 'Acme Bio recently opened Cohort 3.', slots: { did: 'opened', next: 'Cohort 3' } },
    { text: 'Cohort 3 has now been started.', slots: { subject: 'Cohort 3', been: 'started' } },
  ],
  ignores: ['The company plans to initiate Cohort 3.', 'Cohort 3 may have been started.'],
  tell: (match, bound) => {
    const cohort = match.groups['this'] === undefined ? cohortIn(match, bound) : bound.cohortBefore(match.tagged);
    const verb = ['verb', 'did', 'been'].map((group) => wordsIn(match, group)).find((word) => word !== undefined);
    if (cohort === undefined || verb === undefined) return [];
    const begun = /^(?:initiated|started|opened)$/i.test(verb);
    const status = begun ? 'initiated' : /^(?:enrolling|open)$/i.test(verb) ? 'enrolling' : 'initiating';
    return [
      {
        type: 'Cohort',
        key: { cohort, attr: 'status' },
        value: { status, as_of: bound.header.date },
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

const NOW = '(?:now |currently |already |also |still |being |actively )*';
const GAP = '[^.;{cohort}]{0,110}?';
const ENROLLING = `(?:is|are) ${NOW}(?:enroll?ing|recruiting|recruited|enroll?ed|open (?:for|to) (?:enroll?ment|recruitment|patients))\\b`;
const UNDER_WAY = `(?:(?:is|are) ${NOW}(?:ongoing|under ?way|in progress|dosing|dosed|treated)|(?:has )?(?:got|gotten) under ?way|(?:has )?(?:begun|began|commenced|started))\\b`;
const LATER =
  '(?:will|(?:is|are) (?:expected|planned|scheduled|due|anticipated|set) to) (?:also )?(?:open|start|begin|enroll?|be (?:opened|initiated|started|enroll?ed|dosed))\\b';
const PERFORMED =
  '\\b(?:dosing|enroll?ment|recruitment|treatment)(?: of (?:patients|participants))? (?:in|of|for|into|at|to)(?: the)?';

/** Where a cohort stands: `Cohort 2, at 5 mg, is now enrolling`, `dosing in Cohort 2 got under way`, `Cohort 3 will open in May`. */
export const cohortStatus: Rule = {
  id: 'cohort.status',
  pattern: phrase(
    `(?<enrolling>{cohort})\\)?,?${GAP} ${ENROLLING}|(?<recruiting>\\b(?:enroll?ment|recruitment) (?:in|into|of|for|to)(?: the)? {cohort})${GAP} (?:is ${NOW}(?:ongoing|under ?way|in progress|open)|(?:has )?(?:begun|began|started))\\b|(?<running>(?:${PERFORMED} )?{cohort})${GAP} ${UNDER_WAY}|(?<planned>{cohort})${GAP} ${LATER}`,
  ),
  finds: [
    { text: 'Cohort 3 is currently enrolling.', slots: { enrolling: 'Cohort 3' } },
    { text: 'A third cohort, at 5 mg, opened in May and is now recruiting.', slots: { enrolling: 'third cohort' } },
    { text: 'Enrollment in Cohort 3 is ongoing.', slots: { recruiting: 'Enrollment in Cohort 3' } },
    { text: 'Dosing in Cohort 3, at 5 mg/kg, got under way in May.', slots: { running: 'Dosing in Cohort 3' } },
    { text: 'Cohort 3 is ongoing.', slots: { running: 'Cohort 3' } },
    { text: 'Cohort 3 will open in May 2021.', slots: { planned: 'Cohort 3' } },
  ],
  ignores: ['Cohort 3 may open.', 'Cohort 3 gave data that are being reviewed.', 'Patients of Cohort 3 did well.'],
  tell: (match, bound) => {
    const cohort = cohortIn(match, bound);
    const found = (['enrolling', 'recruiting', 'running', 'planned'] as const).find((group) => match.groups[group] !== undefined);
    if (cohort === undefined || found === undefined || /\b(?:if|could|may|might|not)\b/i.test(match.text)) return [];
    const status = found === 'recruiting' ? 'enrolling' : found === 'running' ? 'ongoing' : found;
    return [
      {
        type: 'Cohort',
        key: { cohort, attr: 'status' },
        value: { status, as_of: bound.header.date },
        assertion: found === 'planned' ? 'PLANNED' : 'ONGOING',
        spans: spans(spanIn(match)),
      },
    ];
  },
};

const DUE =
  '(?:(?:expected|anticipated|planned|due|scheduled)(?: to be (?:reported|available|announced|presented))?|will be (?:reported|available|announced|presented))';

/** When data of a cohort are expected. */
export const cohortReadout: Rule = {
  id: 'cohort.readout',
  pattern: phrase(
    `(?:\\bthis cohort\\b|(?<cohort>{cohort}))[^.;{cohort}]{0,60}? (?:data|results),? (?:(?:are|is) )?${DUE} (?<date>{date})|\\b(?:data|results) (?:from|of|for|in) (?:this cohort|(?<of>{cohort})),? (?:(?:are|is) )?${DUE} (?<by>{date})|\\b(?:expects?|anticipates?|plans? to report|(?:expects|intends) to (?:report|announce|present)) (?:the )?(?:[a-z-]+ )?(?:data|results) (?:from|of|for|in) (?<from>{cohort}) (?<when>{date})`,
  ),
  finds: [
    {
      text: 'Cohort 3 is enrolling with data expected in the first half of 2020.',
      slots: { cohort: 'Cohort 3', date: 'in the first half of 2020' },
    },
    { text: 'Results of Cohort 3 are due in Q4 2020.', slots: { of: 'Cohort 3', by: 'in Q4 2020' } },
    { text: 'Acme Bio expects initial data from Cohort 3 in Q4 2020.', slots: { from: 'Cohort 3', when: 'in Q4 2020' } },
  ],
  ignores: ['Cohort 3 gave the expected data.'],
  tell: (match, bound) => {
    const cohort = cohortIn(match, bound) ?? bound.cohortBefore(match.tagged);
    const date = mentionIn(match, 'date');
    if (cohort === undefined || date === undefined) return [];
    const when = { date: date.value, precision: date.precision };
    const shared = {
      assertion: 'PLANNED' as const,
      spans: spans(spanIn(match, 'date'), spanIn(match, 'by'), spanIn(match, 'when')),
    };
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
