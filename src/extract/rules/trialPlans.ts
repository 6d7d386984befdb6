import type { Slots } from '../../domain/claim.js';
import type { Bound } from '../bind/bound.js';
import type { TrialMention } from '../mentions/mention.js';
import { phrase, spanIn, wordsIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { IS } from './pieces.js';
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
