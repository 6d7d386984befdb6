import type { Slots } from '../../domain/claim.js';
import { slug } from '../../domain/ids.js';
import type { Bound } from '../bind/bound.js';
import type { TrialMention } from '../mentions/mention.js';
import { mentionIn, mentionsIn, phrase, spanIn, wordsIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { spans } from './rule.js';
import type { Rule, Told } from './rule.js';

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

/** `to evaluate the safety and tolerability of XYZ 201`: what a trial is meant to show. */
export const trialObjective: Rule = {
  id: 'trial.objective',
  pattern: phrase(
    `\\b(?:to|will|designed to) (?:evaluate|assess|determine|study|investigate|explore) (?:the )?(?<aims>${AIM}(?:,? (?:and )?${AIM})*)`,
  ),
  finds: [
    {
      text: 'The company has initiated a Phase 2 study to evaluate the safety, tolerability and efficacy of XYZ 201.',
      slots: { aims: 'safety, tolerability and efficacy' },
    },
  ],
  ignores: ['The FDA will review the safety of XYZ 201.'],
  tell: (match, bound) => {
    const trial = trialAt(match, bound);
    const assertion = trial === undefined ? 'ONGOING' : bound.standingOf(trial);
    return Array.from((wordsIn(match, 'aims') ?? '').matchAll(new RegExp(AIM, 'gi'))).flatMap(([aim]) =>
      match.tagged.mentions.some((mention) => mention.kind === 'trial')
        ? tellTrial(match, trial, { attr: 'objective', topic: aim.toLowerCase() }, {}, { assertion })
        : [],
    );
  },
};

/** `as many as 15 participating sites`, `up to 30 children and adolescents`: planned size. */
export const trialSize: Rule = {
  id: 'trial.size',
  not: ['about-disease', 'about-company', 'about-platform'],
  pattern: phrase('\\b(?:utilize|enroll|enrol|include|recruit|involve|in) (?<size>{count})'),
  finds: [{ text: 'The Phase 2 study will enroll up to 40 patients.', slots: { size: 'up to 40 patients' } }],
  ignores: ['The tumor was found in mice.'],
  tell: (match, bound) => {
    const size = mentionIn(match, 'count', 'size');
    const trial = trialAt(match, bound);
    if (size === undefined || (size.unit !== 'patients' && size.unit !== 'sites')) return [];
    if (!match.tagged.mentions.some((mention) => mention.kind === 'trial')) return [];
    const attr = size.unit === 'sites' ? 'sites_planned' : 'enrolment_planned';
    const who = Array.from((wordsIn(match, 'size') ?? '').matchAll(/children|adolescents|adults/gi), ([word]) =>
      word.toLowerCase(),
    );
    return [
      ...tellTrial(match, trial, { attr }, { value: size.value, op: size.op ?? 'eq', unit: size.unit }, { assertion: 'PLANNED' }),
      ...(who.length === 0 || trial === undefined
        ? []
        : tellTrial(match, trial, { attr: 'population' }, { keywords: who }, { assertion: bound.standingOf(trial) })),
    ];
  },
};

/** `plans to initiate a Phase 1 study ... in the second half of 2018`: one date in the sentence is the planned start of what it plans. */
export const trialStart: Rule = {
  id: 'trial.start',
  pattern: phrase(
    '\\b(?:plans?|intends?|expects?|anticipates?) to (?:initiate|start|begin|commence|launch) (?<trials>(?:{trial})(?:[^;]*?\\band (?:an? )?{trial})?)',
  ),
  finds: [
    {
      text: 'In the first half of 2020 the company plans to initiate a Phase 2 trial of XYZ 201.',
      slots: { trials: 'a Phase 2 trial' },
    },
  ],
  ignores: ['The company initiated a Phase 2 trial of XYZ 201 in 2019.'],
  tell: (match, bound) => {
    const dates = match.tagged.mentions.filter((mention) => mention.kind === 'date');
    const date = dates[0];
    if (date?.kind !== 'date' || dates.length > 1) return [];
    const when = { date: date.value, precision: date.precision };
    return mentionsIn(match, 'trials').flatMap((mention) => {
      const trial = mention.kind === 'trial' ? bound.trialOf(mention) : undefined;
      if (trial === undefined) return [];
      return [
        ...tellTrial(match, trial, { attr: 'start' }, { ...when, date_kind: 'planned initiation' }, { assertion: 'PLANNED' }),
        {
          type: 'Milestone' as const,
          key: { event: slug(`${trial} initiation`), event_type: 'trial_initiation' },
          value: { ...when, subject: trial, status: 'planned' },
          assertion: 'PLANNED' as const,
          novelty: 'RESTATED' as const,
        },
      ];
    });
  },
};

/** `the company has initiated a Phase 2 study`: an event of the past; its day only where the text gives it. */
export const trialStarted: Rule = {
  id: 'trial.started',
  pattern: phrase(
    '\\b(?<actor>the company|we|{org}) (?:has |have )?(?<relative>recently )?(?:initiated|commenced|started|launched) (?<trial>{trial})(?: (?<when>{date}))?',
  ),
  finds: [
    {
      text: 'The company recently initiated a Phase 2 trial of XYZ 201.',
      slots: { actor: 'The company', relative: 'recently', trial: 'a Phase 2 trial' },
    },
  ],
  ignores: ['The company plans to initiate a Phase 2 trial of XYZ 201.'],
  tell: (match, bound) => {
    const mention = mentionIn(match, 'trial', 'trial');
    const trial = mention && bound.trialOf(mention);
    const date = mentionIn(match, 'date', 'when');
    if (trial === undefined) return [];
    return [
      {
        type: 'Event',
        key: { event: slug(`${trial} initiation`), event_type: 'trial_initiation' },
        value: {
          subject: trial,
          actor: bound.header.issuer.id,
          status: 'done',
          ...(match.groups['relative'] && { relative: 'recently' }),
          ...(date && { date: date.value, precision: date.precision }),
        },
        assertion: 'COMPLETED',
        novelty: 'RESTATED',
      },
    ];
  },
};

/** `the company has initiated a Phase 2 study`, `its 80-patient Phase 2 study`: whose trial it is. */
export const trialSponsor: Rule = {
  id: 'trial.sponsor',
  not: ['about-partner'],
  pattern: phrase(
    "(?:\\b(?:the company|we|{org}) (?:has |have |is |also )*(?:recently )?(?:plans? to |intends? to )?(?:initiat(?:ed?|ing)|start(?:ed|ing)?|commenced?|conduct(?:s|ed|ing)?|launch(?:ed|ing)?) |\\b(?:the company|{org})'s )(?<trials>{trial}(?:[^;]*?\\band {trial})?)",
  ),
  finds: [{ text: 'The company has initiated a Phase 2 study of XYZ 201.', slots: { trials: 'a Phase 2 study' } }],
  ignores: ['The company follows a Phase 2 study of XYZ 201.'],
  tell: (match, bound) =>
    mentionsIn(match, 'trials').flatMap((mention) => {
      const trial = mention.kind === 'trial' ? bound.trialOf(mention) : undefined;
      if (trial === undefined) return [];
      return tellTrial(
        match,
        trial,
        { attr: 'sponsor' },
        { target: bound.header.issuer.id },
        { assertion: bound.standingOf(trial) },
      );
    }),
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
    return tellTrial(
      match,
      trial,
      { attr: 'sponsor' },
      { target: bound.header.issuer.id },
      { assertion: bound.standingOf(trial) },
    );
  },
};

/** Which data a trial is to give, and by when. */
export const trialReadout: Rule = {
  id: 'trial.readout',
  pattern: phrase(
    '\\b(?:providing|provide|reporting|report|announcing|announce|presenting|present|expects?|anticipates?) (?<topic>(?:initial |interim |top-?line |preliminary |final )?(?:efficacy |safety |clinical |study )?(?:data|results))(?: from {trial})? (?<date>{date})',
  ),
  finds: [
    {
      text: 'Acme plans on reporting top-line data in the first quarter of 2021.',
      slots: { topic: 'top-line data', date: 'in the first quarter of 2021' },
    },
  ],
  ignores: ['Acme reported data in 2019.'],
  tell: (match, bound) => {
    const date = mentionIn(match, 'date', 'date');
    const trial = trialAt(match, bound);
    const topic = wordsIn(match, 'topic')?.toLowerCase();
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
