import { slug } from '../../domain/ids.js';
import type { Bound } from '../bind/bound.js';
import type { CohortMention } from '../mentions/mention.js';
import { mentionIn, phrase, spanIn, wordsIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { toldInClause } from './openClause.js';
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

const GAP = '[^.;{cohort}]{0,110}?';
const PERFORMED =
  '\\b(?<act>dosing|enroll?ment|recruitment|screening|treatment)(?: of (?:patients|participants|volunteers|subjects))? (?:in|of|for|into|at|to)(?: the| our)?';
/** Words that say by themselves where a group stands. */
const STATE = [
  'enroll?ing',
  'recruiting',
  'screening',
  'being (?:enroll?ed|recruited|screened|dosed|treated|expanded)',
  '(?:is|are|now|still|remains) open\\b',
  'open (?:for|to) (?:enroll?ment|recruitment|patients)',
  'ongoing|under ?way|in progress|is (?:dosing|receiving)|has been dosed\\b|fully dosed\\b|first patient (?:has been )?(?:dosed|treated|enrolled)',
  '(?:has |have )?(?:begun|began|commenced|started|opened)\\b',
  '(?:opens|starts|begins)\\b(?= (?:{date}|(?:this|next|in|on|shortly|soon|later|by|once|after)\\b))',
  '(?:has|have) finished\\b',
  '(?:fully|now|already|been|is|are|was|were|enroll?ment|dosing|,|-) (?:being |now )?(?:enroll?ed|recruited|(?:fully )?complete[d]?|fully (?:enroll?ed|recruited|dosed)|closed|full|finished)\\b(?! (?:the|all|their|treatment|at least|week|follow|data|results|in the))',
  '(?:(?<=: )|(?:is|are) (?:also )?)planned\\b(?! (?:to|for|in|at)\\b)|(?:will|to|should|set to) (?:also )?(?:open|start|begin|enroll?|follow|be (?:opened|initiated|started|enroll?ed|dosed))\\b',
].join('|');
/** What makes a state no news of the cohort: a condition, or another subject, `Having cleared Cohort 2, the trial is enrolling`. */
const NOT_NOW = /\b(?:if|could|may|might|not)\b|, (?:(?:the|this|our) (?:study|trial|company)|we|it)\b/i;
/** `Dosing in Cohorts A and B has finished`. */
const FINISHED = /^[^.;]{0,60}\b(?:has|have|is|are|was|were) (?:now )?(?:been )?(?:finished|complete)/;
/** Where a cohort stands: `Cohort 2, at 5 mg, is now enrolling`, `dosing in Cohort 2 got under way`, `Cohort 3 will open in May`. */
export const cohortStatus: Rule = {
  id: 'cohort.status',
  pattern: phrase(
    `(?:${PERFORMED} )?(?<cohort>{cohort})${GAP}(?:[ ,]|(?=, ))(?<state>${STATE})|\\b(?:complet(?:ion of|ed|es)|finish(?:ed|es)|closed) (?:the )?(?<done>enroll?ment|recruitment|dosing|treatment)(?: of (?:patients|participants))? (?:in|of|into|at|to|for)(?: the| its)? (?<whole>{cohort})|\\b(?<acted>dosing|enroll?ment|recruitment|screening|treatment)(?: of (?:patients|participants|volunteers|subjects))? (?:has been|was|have been|is|has) (?:now |also |recently |fully |already |successfully )?(?<ended>completed?|finished|closed|initiated|started|begun|opened|commenced|ongoing|under ?way|open) (?:in|of|for|into|at) (?:the |our )?(?<entered>{cohort})|\\b(?<doing>enroll?ing|recruiting|screening|dosing)(?: (?:patients|participants|volunteers))? (?:in|into|for|at)(?: the| its)? (?<now>{cohort})|\\b(?:plans?|expects?|intends?|aims?) to (?:open|start|begin|initiate|enroll?|dose|launch) (?:an? |the )?(?<coming>{cohort})|\\b(?:initiation|opening|start) of (?:an? |the )?(?<begun>{cohort})`,
  ),
  finds: [
    { text: 'Cohort 3 is currently enrolling.', slots: { cohort: 'Cohort 3', state: 'enrolling' } },
    { text: 'A third cohort, at 5 mg, is now recruiting.', slots: { cohort: 'third cohort', state: 'recruiting' } },
    { text: 'Enrollment in Cohort 3 is ongoing.', slots: { act: 'Enrollment', cohort: 'Cohort 3', state: 'ongoing' } },
    { text: 'Dosing in Cohort 3, at 5 mg/kg, got under way in May.', slots: { act: 'Dosing', state: 'under way' } },
    { text: 'Cohort 3 is ongoing.', slots: { cohort: 'Cohort 3', state: 'ongoing' } },
    { text: 'Cohort 3 will open in May 2021.', slots: { cohort: 'Cohort 3', state: 'will open' } },
    { text: 'Cohort 3: 40 mg, nine patients, completed.', slots: { cohort: 'Cohort 3', state: ', completed' } },
    { text: 'Dosing has been completed in Cohort 3.', slots: { acted: 'Dosing', ended: 'completed', entered: 'Cohort 3' } },
    { text: 'Acme has completed enrollment in the second cohort.', slots: { done: 'enrollment', whole: 'second cohort' } },
  ],
  ignores: ['Patients of Cohort 3 did well.', 'Patients in Cohort 3 completed the 12 weeks.'],
  tell: (match, bound) => {
    const cohort = cohortIn(match, bound);
    const words = wordsIn(match, 'state') ?? wordsIn(match, 'ended') ?? '';
    const at =
      match.groups['state'] ??
      match.groups['ended'] ??
      match.groups['whole'] ??
      match.groups['now'] ??
      match.groups['coming'] ??
      match.groups['begun'];
    if (cohort === undefined || at === undefined || NOT_NOW.test(match.text)) return [];
    const behind = match.tagged.text.slice(match.at + match.text.length);
    if (match.groups['now'] !== undefined && FINISHED.test(behind)) return [];
    const isNow = /\b(?:now|currently|still|already)\b/i.test(match.text) && !/^(?:will|should|to|set) /.test(words);
    const [from, to] = [match.tagged.places[at[0]] ?? 0, match.tagged.places[at[1]] ?? Infinity];
    const isPresent = /\b(?:is|are|has|have|been|remains?) $/.test(match.tagged.passage.view.text.slice(0, from));
    const told = isNow ? 'ASSERTED' : toldInClause(bound, match.tagged, to - 1, isPresent ? to : Infinity);
    if (told === 'POSSIBLE' || told === 'NEGATED') return [];
    const isOver =
      match.groups['done'] !== undefined ||
      /complete|closed|full|finished|^(?!being).*(?:enroll?ed|recruited|fully dosed)/i.test(words);
    const isTaking = /enroll|recruit|screen|open/i.test(
      `${words} ${wordsIn(match, 'act') ?? wordsIn(match, 'acted') ?? ''} ${wordsIn(match, 'doing') ?? ''}`,
    );
    const status =
      told === 'PLANNED' || /^(?:opens|starts|begins)$/.test(words)
        ? 'planned'
        : isOver
          ? 'completed'
          : isTaking
            ? 'enrolling'
            : 'ongoing';
    return [cohort, ...joinedBefore(match, bound)].map((one) => ({
      type: 'Cohort' as const,
      key: { cohort: one, attr: 'status' },
      value: { status, as_of: bound.header.date },
      assertion: status === 'planned' ? 'PLANNED' : status === 'completed' ? 'COMPLETED' : 'ONGOING',
      spans: spans(spanIn(match)),
    }));
  },
};

/** `Cohort 1 and Cohort 2, in which ..., are complete`: what is told of the last of a list is told of all. */
function joinedBefore(match: Match, bound: Bound): readonly string[] {
  const { mentions, passage } = match.tagged;
  const told = mentionIn(match, 'cohort');
  const named = mentions.filter((one): one is CohortMention => one.kind === 'cohort' && one.to <= (told?.from ?? 0));
  const ids: string[] = [];
  let end = told?.from ?? 0;
  for (const one of named.reverse()) {
    if (!/^(?: ?\([^()]{0,60}\))?(?:,|,? (?:and|&))? ?$/.test(passage.view.text.slice(one.to, end))) break;
    end = one.from;
    ids.push(...[bound.cohortOf(one) ?? []].flat());
  }
  return ids;
}

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
