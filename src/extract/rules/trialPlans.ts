import type { Slots } from '../../domain/claim.js';
import { slug } from '../../domain/ids.js';
import type { Bound } from '../bind/bound.js';
import type { TrialMention } from '../mentions/mention.js';
import { mentionIn, phrase, spanIn, wordsIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { IS } from './pieces.js';
import { spans } from './rule.js';
import type { Rule, Told } from './rule.js';
import { DATE_ASIDE, TRIAL_TAIL } from './trialPieces.js';

/** The trial that a match speaks of: the last one named before it, else the first after it in the sentence, else the release's own. */
export function trialAt(match: Match, bound: Bound): string | undefined {
  const place = match.tagged.places[match.at] ?? 0;
  const named = match.tagged.mentions.filter((mention): mention is TrialMention => mention.kind === 'trial');
  const near = named.filter((mention) => mention.from < place).at(-1) ?? named[0];
  return near === undefined ? bound.trials.topic : bound.trialOf(near);
}

function tellTrial(match: Match, trial: string | undefined, key: Slots, value: Slots, more: Partial<Told> = {}): readonly Told[] {
  return trial === undefined ? [] : [{ type: 'Trial', key: { trial, ...key }, value, spans: spans(spanIn(match)), ...more }];
}

const AIM = '(?:safety|efficacy|tolerability|pharmacokinetics|activity|feasibility|immunogenicity)';
const AIMS = `${AIM}(?:,? (?:and )?${AIM})*`;
/** How trials say what they are to show. */
const STUDIES = '(?:evaluat|assess|determin|study|investigat|explor|test|examin)(?:e|es|ing|s)?';

/** `to evaluate the safety and tolerability of XYZ 201`: what a trial is meant to show. */
export const trialObjective: Rule = {
  id: 'trial.objective',
  pattern: phrase(
    `\\b(?:(?:(?:to|will|which|that) |${IS})${STUDIES} (?:both )?(?:the |its )?(?<aims>${AIMS})|(?:study|trial) (?:of|on) the (?<studied>${AIMS}) of {drug}|(?:objectives?|endpoints?|aims?|goals?) (?:is|are|of {trial} (?:is|are)) (?:to ${STUDIES} )?(?:the )?(?<goals>${AIMS})|(?<passive>${AIMS})(?: of {drug})? (?:(?:will|is to|are to) be|${IS})(?:evaluated|assessed|determined|studied|investigated|explored))`,
  ),
  finds: [
    {
      text: 'The company has initiated a Phase 2 study to evaluate the safety, tolerability and efficacy of XYZ 201.',
      slots: { aims: 'safety, tolerability and efficacy' },
    },
    {
      text: 'This Phase 1 trial is an open-label study of the safety and tolerability of XYZ 201.',
      slots: { studied: 'safety and tolerability' },
    },
    { text: 'The Phase 2 trial is assessing the efficacy of XYZ 201.', slots: { aims: 'efficacy' } },
    { text: 'The primary objective of the Phase 2 trial is safety.', slots: { goals: 'safety' } },
    { text: 'In the Phase 2 trial the safety of XYZ 201 is being assessed.', slots: { passive: 'safety' } },
  ],
  ignores: ['The FDA will review the safety of XYZ 201.', 'The safety of XYZ 201 was good.'],
  tell: (match, bound) => {
    const trial = trialAt(match, bound);
    const assertion = trial === undefined ? 'ONGOING' : bound.standingOf(trial);
    return Array.from(aimsOf(match).matchAll(new RegExp(AIM, 'gi'))).flatMap(([aim]) =>
      match.tagged.mentions.some((mention) => mention.kind === 'trial')
        ? tellTrial(match, trial, { attr: 'objective', topic: aim.toLowerCase() }, {}, { assertion })
        : [],
    );
  },
};

function aimsOf(match: Match): string {
  return ['aims', 'studied', 'goals', 'passive'].flatMap((group) => wordsIn(match, group) ?? []).join(' ');
}

/** `as many as 15 participating sites`, `up to 30 children and adolescents`: planned size. */
export const trialSize: Rule = {
  id: 'trial.size',
  not: ['about-disease', 'about-company', 'about-platform'],
  pattern: phrase(
    `(?:\\b(?:utilize|use|enroll?(?:ing)?|include|recruit(?:ing)?|involve|accrue|treat|in|across|at|enroll?ment (?:target |goal )?of) (?<size>{count})|(?<joining>{count})(?: (?:with|in) [^.;{trial}]{0,60}?)? (?:will|(?:is|are) (?:expected |planned |scheduled |intended )?to) (?:take part|participate|join|be (?:enrolled|recruited|included|treated|randomi[sz]ed|dosed|involved|used)))`,
  ),
  finds: [
    { text: 'The Phase 2 study will enroll up to 40 patients.', slots: { size: 'up to 40 patients' } },
    { text: 'As many as 12 sites are expected to participate in the Phase 2 study.', slots: { joining: 'As many as 12 sites' } },
    { text: 'In the Phase 2 study, 40 patients with glioma will be treated.', slots: { joining: '40 patients' } },
  ],
  ignores: ['The tumor was found in mice.'],
  tell: (match, bound) => {
    const size = mentionIn(match, 'count', 'size') ?? mentionIn(match, 'count', 'joining');
    const trial = trialAt(match, bound);
    if (size === undefined || (size.unit !== 'patients' && size.unit !== 'sites')) return [];
    if (!match.tagged.mentions.some((mention) => mention.kind === 'trial')) return [];
    const attr = size.unit === 'sites' ? 'sites_planned' : 'enrolment_planned';
    const who = Array.from((wordsIn(match, 'size') ?? '').matchAll(/children|adolescents|adults/gi), ([word]) =>
      word.toLowerCase(),
    ).sort();
    return [
      ...tellTrial(match, trial, { attr }, { value: size.value, op: size.op ?? 'eq', unit: size.unit }, { assertion: 'PLANNED' }),
      ...(who.length === 0 || trial === undefined
        ? []
        : tellTrial(match, trial, { attr: 'population' }, { keywords: who }, { assertion: bound.standingOf(trial) })),
    ];
  },
};

const DATA =
  '(?:(?:initial|first|interim|top-?line|preliminary|final|full) )?(?:(?:efficacy|safety|clinical|study|survival)(?: and (?:efficacy|safety|survival))? )?(?:data|results)';

/** Whose data are awaited: the trial's of the sentence or of the one before; a cohort's data are not all of its trial's. */
function trialOfData(match: Match, bound: Bound): string | undefined {
  if (/\bcohort\b/i.test(match.tagged.passage.view.text)) return undefined;
  return match.tagged.mentions.some((mention) => mention.kind === 'trial')
    ? trialAt(match, bound)
    : bound.trialBefore(match.tagged);
}

/** Which data a trial is to give, and by when. */
export const trialReadout: Rule = {
  id: 'trial.readout',
  pattern: phrase(
    `(?:(?<!\\b(?:may|might|could|would) )\\b(?:providing|provide|reporting|report|announcing|announce|presenting|present|releas(?:e|ing)|shar(?:e|ing)|expects?|expecting|anticipates?|awaits?)${DATE_ASIDE} (?:the )?(?<topic>${DATA})(?: (?:from|of|for) {trial})?(?: {date})?|\\b(?<awaited>${DATA})(?: (?:from|of|for|in) {trial})?${TRIAL_TAIL} (?:(?:is|are) (?:expected|anticipated|planned|scheduled|due|awaited)(?: to be (?:reported|available|announced|presented|released))?|will be (?:reported|available|announced|presented|released)) {date})`,
  ),
  finds: [
    { text: 'Acme plans on reporting top-line data in the first quarter of 2021.', slots: { topic: 'top-line data' } },
    { text: 'It intends to announce, in 2021, initial safety results.', slots: { topic: 'initial safety results' } },
    { text: 'Interim data from the Phase 2 trial are expected in Q3 2021.', slots: { awaited: 'Interim data' } },
    { text: 'Top-line results will be available in Q3 2021.', slots: { awaited: 'Top-line results' } },
  ],
  ignores: ['Acme reported data in 2019.', 'Acme may report data in 2021.'],
  tell: (match, bound) => {
    const date = mentionIn(match, 'date');
    const passive = wordsIn(match, 'awaited');
    const trial = passive === undefined ? trialAt(match, bound) : trialOfData(match, bound);
    const topic = (wordsIn(match, 'topic') ?? passive)?.toLowerCase();
    if (date === undefined || trial === undefined || topic === undefined) return [];
    const when = { date: date.value, precision: date.precision };
    return [
      ...tellTrial(
        match,
        trial,
        { attr: 'readout', topic },
        { ...when, date_kind: 'planned' },
        { assertion: 'PLANNED', novelty: 'NEW' },
      ),
      {
        type: 'Milestone',
        key: { event: slug(`${trial} ${topic}`), event_type: 'data_readout' },
        value: { ...when, subject: trial, status: 'planned' },
        assertion: 'PLANNED',
      },
    ];
  },
};
