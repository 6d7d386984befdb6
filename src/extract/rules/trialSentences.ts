import type { Slots } from '../../domain/claim.js';
import type { Bound } from '../bind/bound.js';
import type { Tagged } from '../mentions/tagged.js';
import { sourceSpan } from '../text/view.js';
import { isSilent } from './apply.js';
import { spans } from './rule.js';
import type { Draft } from './teller.js';

/** Parts that speak of trials only in passing: there a sentence must name its trial. */
const PASSING: ReadonlySet<string> = new Set(['about-company', 'about-platform', 'about-drug']);
/** Those whom a trial treats. */
const PEOPLE =
  /\b(?:patients?|participants?|subjects|volunteers|adults|children|adolescents|infants|men|women|people|eyes|recipients|randomi[sz]\w+|enroll?\w*|endpoints?|open-label|(?:double|single|observer)-(?:blind|masked)|(?:placebo|sham|vehicle|active)-controlled|single-arm|multi-?cent(?:er|re|ric)|design|sites|hospitals|clinics|cent(?:er|re)s|trial)\b/i;
const ANIMALS = /\b(?:mice|mouse|rats?|monkeys|macaques|primates|animals?|dogs|xenografts?|preclinical)\b/i;

const found = new WeakMap<Bound, readonly Tagged[]>();

/** The sentences that speak of a clinical trial: they name one, or tell of its patients where one is spoken of. */
export function trialSentences(bound: Bound): readonly Tagged[] {
  const known = found.get(bound) ?? bound.sentences.filter((tagged) => isOfTrial(tagged, bound));
  found.set(bound, known);
  return known;
}

function isOfTrial(tagged: Tagged, bound: Bound): boolean {
  const { section, view } = tagged.passage;
  if (isSilent(tagged) || section === 'about-disease' || bound.studyAt(tagged) !== undefined) return false;
  if (tagged.mentions.some(({ kind }) => kind === 'trial')) return true;
  if (PASSING.has(section) || ANIMALS.test(view.text)) return false;
  return PEOPLE.test(view.text) || section === 'about-trial' || isBeside(tagged, bound);
}

/** Whether the sentence before, in the same paragraph, names a trial. */
function isBeside(tagged: Tagged, bound: Bound): boolean {
  const before = bound.sentences[bound.placeOf(tagged) - 1];
  return before?.passage.paragraph === tagged.passage.paragraph && before.mentions.some(({ kind }) => kind === 'trial');
}

/** A claim about a trial, told by words at a place of a sentence's view, with the standing of the trial. */
export function trialDraft(
  tagged: Tagged,
  key: { readonly trial: string; readonly attr: string } & Slots,
  bound: Bound,
  [from, to]: readonly [number, number],
): Draft {
  return {
    rule: `trial.${key.attr.replace(/_/g, '-')}-told`,
    type: 'Trial',
    key,
    value: {},
    assertion: bound.standingOf(key.trial),
    tagged,
    spans: spans(sourceSpan(tagged.passage.view, from, to)),
  };
}
