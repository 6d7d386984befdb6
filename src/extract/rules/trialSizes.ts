import type { Assertion } from '../../domain/claim.js';
import type { Bound } from '../bind/bound.js';
import { placeOf } from '../mentions/clause.js';
import type { QuantityMention } from '../mentions/mention.js';
import { NUMBER, numberOf } from '../mentions/numberWords.js';
import { mentionIn, phrase, spanIn, wordsIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { spans } from './rule.js';
import type { Rule, Told } from './rule.js';
import { isOfGroup } from './trialPlannedSizes.js';
import { isOfPart } from './trialStarts.js';
import { clauseOf, outlook, trialsNear, trialsToStart } from './trialsNear.js';

const PASSING = ['about-disease', 'about-company', 'about-platform'] as const;
const ENROLL =
  '(?:enrol(?:l(?:ing|s)?)?|includ(?:e|ing|es)|recruit(?:ing|s)?|involv(?:e|ing)|accru(?:e|ing)|treat|dos(?:e|ing)|utili[sz]e|use|randomi[sz](?:e|ing)|take in|test|evaluate|study|call(?:s|ed)? for|target(?:s|ing)?|enroll?ment (?:target |goal )?of|target enroll?ment of|(?:of |out of )(?:an?|the|its|our) (?:planned|anticipated|expected|targeted|intended)(?: total(?: of)?)?|(?:extend|increas|expand|reduc|rais|enlarg)ed (?:from (?:[\\w,]+|{count}) )?to|planned (?:sample size|enroll?ment)(?: is| of|:)?)';
const JOIN =
  '(?:take(?! place)|participate|join|have|receive|undergo|be (?:newly |randomly )?(?:enroll?ed|recruited|included|treated|randomi[sz]ed|dosed|involved|used|assigned|allocated|vaccinated|infused|followed))';

/** `will enroll about 40 patients`, `up to 30 children are to be treated`, `a planned trial in 60 patients`: how many a trial is to have. */
export const trialEnrolment: Rule = {
  id: 'trial.enrolment-planned',
  not: PASSING,
  pattern: phrase(
    `(?:^\\W*(?:(?:(?:target|planned|expected|anticipated|estimated|number of) )?(?:n|size|sample size|enroll?ment|participants|patients|subjects|population|volunteers) ?(?:\\([^()]{1,20}\\) ?)?[:=|] ?)?(?:about |approximately )?(?<listed>{count})(?: (?:with|aged|in)\\b[^.;]{0,80}| \\([^()]{1,40}\\))?\\W*$|\\b${ENROLL} (?:a total of |in total |some |another )?(?<size>{count})|(?<joining>{count})(?: (?:at|in|across|from) {count})?(?:[^.;{trial}{count}]{0,170}?)? (?:will|(?:(?:is|are) (?:expected |planned |scheduled |intended )?)?to(?= be)|(?:is|are) (?:expected |planned |scheduled |intended )?to|may|can) ${JOIN}|(?<needed>{count}) are (?:needed|required|sought|foreseen)\\b|(?:\\bof (?:an?|the|its|our) (?<foreseen>{count})|(?<share>{share}))(?= (?:planned|foreseen|intended|targeted|needed|required|(?:that|which|whom) [^.;]{0,40}?\\b(?:intends?|plans?|aims?|is to|will)\\b))|{trial}(?:[^;{trial}{cohort}{count}]{0,140}? (?:in|with|of|among|across)|,? (?:which )?(?:has )?(?:enrolled|randomi[sz]ed|studied|treated|included|involved)) (?:a total of |some |as many as )?(?<within>{count}))`,
  ),
  finds: [
    { text: 'The Phase 2 study will enroll up to 40 patients.', slots: { size: 'up to 40 patients' } },
    { text: 'For the Phase 2 study 40 patients are needed.', slots: { needed: '40 patients' } },
    { text: 'In the Phase 2 study, 40 patients with glioma will be treated.', slots: { joining: '40 patients' } },
    { text: 'The Phase 2 study has enrolled 20 of the 60 patients foreseen.', slots: { share: '20 of the 60 patients' } },
    { text: 'Acme plans a Phase 2 study of XYZ 201 in about 60 patients.', slots: { within: 'about 60 patients' } },
  ],
  ignores: ['The tumor was found in mice.', 'Patients will be treated for a year.'],
  tell: (match, bound) => {
    const size = ['size', 'joining', 'needed', 'foreseen', 'within', 'listed']
      .map((group) => mentionIn(match, 'count', group))
      .find((one) => one !== undefined);
    if (match.groups['share'] !== undefined) return tellWhole(match, bound);
    if (size?.unit !== 'patients' || isOfGroup(match.tagged.passage.view.text, size) || isOfPart(match)) return [];
    if (mentionIn(match, 'count', 'listed') !== undefined) return tellListed(match, size, bound);
    const within = mentionIn(match, 'count', 'within') !== undefined;
    const trials = within ? trialsNear(match, bound) : trialsToStart(match, bound);
    return trials.flatMap((trial) => {
      const standing = bound.standingOf(trial);
      if (standing === 'PLANNED') return [];
      const assertion = within && !isGoal(match, size) ? standing : 'PLANNED';
      const isMeant = within ? !isResult(match) && !HAS_RUN.has(assertion) : isToCome(match, size, standing);
      return isMeant ? [{ ...tellSize(match, trial, 'enrolment_planned', size), assertion }] : [];
    });
  },
};

/** `20 of the 60 patients foreseen`: the whole that a trial is to reach. */
function tellWhole(match: Match, bound: Bound): readonly Told[] {
  const share = mentionIn(match, 'share', 'share');
  if (share === undefined) return [];
  const size = { ...share, kind: 'count' as const, value: share.n, unit: 'patients' };
  return trialsNear(match, bound).map((trial) => tellSize(match, trial, 'enrolment_planned', size));
}

/** A line of a list that describes a trial to come or under way: `Up to 36 patients`. */
function tellListed(match: Match, size: QuantityMention, bound: Bound): readonly Told[] {
  if (match.tagged.passage.heading || bound.studyAt(match.tagged) !== undefined) return [];
  return trialsNear(match, bound).flatMap((trial) => {
    const standing = bound.standingOf(trial);
    return standing === 'COMPLETED' ||
      standing === 'PLANNED' ||
      (standing === 'ASSERTED' && size.op !== 'le' && !/\b(?:planned|target|expected|anticipated|estimated)\b/i.test(match.text))
      ? []
      : [{ ...tellSize(match, trial, 'enrolment_planned', size), assertion: 'PLANNED' as const }];
  });
}

/** The number that a trial of these has is no plan any more. */
const HAS_RUN: ReadonlySet<Assertion> = new Set<Assertion>(['ASSERTED', 'COMPLETED', 'NEGATED', 'ONGOING']);

/** `up to 30 patients`, `is to take in 25 patients`: the number that a trial is to reach, also while it runs. */
function isGoal(match: Match, size: QuantityMention): boolean {
  const { text } = match.tagged.passage.view;
  return (
    size.op === 'le' ||
    /\b(?:is to|are to|will|to be|designed to|aims to|plans? to|on track|expect(?:s|ed) to|target(?:s|ing)?)\b/i.test(
      text.slice(placeOf(match).from, size.from),
    )
  );
}

/** A number of those who had something is a result. */
function isResult(match: Match): boolean {
  const { text } = match.tagged.passage.view;
  const { from, to } = placeOf(match);
  return /%|\b(?:showed|demonstrated|observed|reported|occurred|seen|associated|closed|reduction|improve\w*|response|events?|toxicit\w+)\b/i.test(
    text.slice(from, to),
  );
}

/** Whether a number that is to be enrolled is told as yet to be reached. */
function isToCome(match: Match, { op }: QuantityMention, standing: Assertion): boolean {
  if (/\b(?:planned|intended|targeted|(?:extend|increas|expand|reduc|rais|enlarg)ed)\b/i.test(match.text)) return true;
  if (mentionIn(match, 'count', 'foreseen') !== undefined) return true;
  if (standing === 'COMPLETED') return false;
  const isRound =
    op !== undefined && mentionIn(match, 'count', 'size') !== undefined && /^(?:enroll?|recruit)(?:s|ing)?\b/i.test(match.text);
  return isRound || (outlook(clauseOf(match)) === 'PLANNED' && isFuture(match));
}

/** The words of the match or those right before it tell of what is to come. */
function isFuture(match: Match): boolean {
  const { text } = match.tagged.passage.view;
  const { from, to } = placeOf(match);
  return /\b(?:will|shall|is to|are to|to|expected|planned|intended|plans?|intends?|aims?|expects?|designed|targets?|targeting|goal|anticipates?|called for|calls for|may|can|of a planned)\b/i.test(
    text.slice(Math.max(0, from - 70), to) + text.slice(to, to + 24),
  );
}

function tellSize(match: Match, trial: string, attr: string, { value, op, unit }: QuantityMention): Told {
  return {
    type: 'Trial',
    key: { trial, attr },
    value: { value, op: op ?? 'eq', unit },
    assertion: 'PLANNED',
    spans: spans(spanIn(match)),
  };
}

/** `at 14 hospitals`, `as many as 15 participating sites`, `ten centres across Germany`: where a trial is held. */
export const trialSites: Rule = {
  id: 'trial.sites',
  not: PASSING,
  pattern: phrase(
    `(?:^\\W*(?:number of )?(?:sites|cent(?:er|re)s|hospitals|locations)(?: planned)? ?[:=|] ?(?:about |approximately |up to )?(?<listed>${NUMBER})(?![\\w%])|^\\W*(?<opening>{count})(?=\\W*$| (?:in|across|worldwide|planned)\\b)|\\b(?:at|across|in|from|by|use|utilize|involve|include|open|of) (?:a total of |some |as many as |approximately )?(?<sites>{count})|(?<joining>{count})[^.;]{0,80}? (?:(?:will|are (?:expected |planned )?to) (?:take part|participate|join|be involved)|are taking part|are participating|participate))`,
  ),
  finds: [
    { text: 'The Phase 2 trial is recruiting at 14 sites.', slots: { sites: '14 sites' } },
    { text: 'As many as 12 sites are expected to participate in the Phase 2 study.', slots: { joining: 'As many as 12 sites' } },
  ],
  ignores: ['Sites are being opened.'],
  tell: (match, bound) => {
    const value = numberOf(wordsIn(match, 'listed') ?? '');
    const listed = value === undefined ? undefined : { kind: 'count' as const, value, unit: 'sites', from: 0, to: 0 };
    const sites =
      listed ?? ['sites', 'joining', 'opening'].map((group) => mentionIn(match, 'count', group)).find((one) => one !== undefined);
    if (sites?.unit !== 'sites' || bound.studyAt(match.tagged) !== undefined) return [];
    return trialsNear(match, bound).flatMap((trial) => {
      const standing = bound.standingOf(trial);
      const isRound = 'op' in sites && /\b(?:enroll?ing|recruiting|will|up to)\b/i.test(clauseOf(match));
      if (standing === 'PLANNED' && listed === undefined) return [];
      const planned =
        standing === 'PLANNED' ||
        (isRound && standing !== 'COMPLETED') ||
        (outlook(clauseOf(match)) === 'PLANNED' && isFuture(match));
      const assertion = planned ? 'PLANNED' : standing;
      return HAS_RUN.has(assertion) ? [] : [{ ...tellSize(match, trial, 'sites_planned', sites), assertion }];
    });
  },
};
