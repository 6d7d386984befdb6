import type { Tagged } from '../mentions/tagged.js';
import type { TrialDraft } from './boundTrials.js';
import { wordsOf } from './trialFits.js';
import type { TrialNaming } from './trialNamings.js';

/** `a natural history study`, `a bridging study`: no phase, but a trial of its own. */
export function isKind(naming: TrialNaming, sentences: readonly Tagged[]): boolean {
  return /\b(?:confirmatory|first-in-human|bridging|bioequivalence|extension|proof-of-concept|natural[- ]history|dose-(?:ranging|finding)|investigator-(?:initiated|sponsored|led)|long-term follow-up|rollover)\b/i.test(
    wordsOf(naming, sentences),
  );
}

/** Whether "the trial" is told of a drug, and of nobody's career. */
export function isBare(naming: TrialNaming, sentences: readonly Tagged[], inStudy: ReadonlySet<number>): boolean {
  const { drug, mention } = naming;
  return drug !== undefined && mention.definite && isTrial(naming, sentences, inStudy) && !isOfCareer(naming, sentences);
}

/** `a payment falls due when the first patient is dosed in a Phase 3 trial`: the trigger of a payment makes no trial. */
export function isTrigger({ mention, sentence }: TrialNaming, sentences: readonly Tagged[]): boolean {
  const tagged = sentences[sentence];
  if (tagged === undefined || mention.name !== undefined || !tagged.mentions.some(({ kind }) => kind === 'money')) return false;
  const { text } = tagged.passage.view;
  return (
    /^(?:an?|the first)\b/i.test(text.slice(mention.from, mention.to)) &&
    /\b(?:when|upon|if|on|once|first patient|dosing|initiation|start)\b/i.test(text.slice(0, mention.from))
  );
}

/** `cancel preparations for | a Phase 3 trial`, `seek the agency's views on | a pivotal trial`: one that will not be, or is only talked of. */
const GIVEN_UP =
  /\b(?:cancel\w*|abandon\w*|scrap\w*|shelv\w+|drop(?:s|ped|ping)?|call(?:ed|ing)? off|forgo|no longer pursue)(?: all| its| the| our| any)? (?:(?:preparations?|plans?|work|planning) (?:for|to (?:start|begin|initiate|conduct|run)) )?(?:the |its |our )?$|\b(?:views?|advice|opinion) (?:on|about|regarding) (?:the design of )?$/i;

/** A sentence about what a person did elsewhere. */
const CAREER =
  /\b(?:[Hh]e|[Ss]he|Dr\.|Prof(?:essor|\.)|Mr\.|Ms\.) .{0,200}\b(?:led|investigator|served|oversaw|spent|worked|career|joins? .{0,40} from|responsible for)\b/;

/** Results alone make no trial, nor does "the study", a number in a register, or the trial of a person's former employer. */
export function mayOpen(naming: TrialNaming, sentences: readonly Tagged[]): boolean {
  const { mention, drug, drugFrom } = naming;
  if (mention.phase === undefined && !mention.pivotal && !isKind(naming, sentences)) return false;
  if (GIVEN_UP.test(beforeOf(naming, sentences))) return false;
  if (mention.weak === true) return drugFrom === 'own';
  if (mention.portion === true && !(mention.pivotal && mention.phase !== undefined)) return false;
  const words = wordsOf(naming, sentences);
  if (/^its\b/i.test(words) && mention.phase === undefined && tellsMarketed(sentences[naming.sentence])) return false;
  if (/^(?:both|either)\b/i.test(words) || (drug === undefined && /\bprogram/i.test(words))) return false;
  return drugFrom === 'own' || !isOfCareer(naming, sentences);
}

/** `an IND application for | a trial of XYZ 201`. */
const APPLIED_FOR =
  /\b(?:applications?|IND|CTA|approval|permission|protocol)\b[^.;]{0,20} (?:for|of|to (?:start|begin|run|conduct)) $/i;

/** `a randomized trial of XYZ 201`: the first trial of its drug that a release tells, whatever it calls it. */
export function isOfDrug(
  naming: TrialNaming,
  sentences: readonly Tagged[],
  drafts: readonly TrialDraft[],
  inStudy: ReadonlySet<number>,
): boolean {
  const { drug, drugFrom } = naming;
  return drugFrom === 'own' && isTrial(naming, sentences, inStudy) && drafts.every((one) => one.drug !== drug);
}

/** Whether a naming is of one trial in people, neither given up nor only applied for. */
function isTrial(naming: TrialNaming, sentences: readonly Tagged[], inStudy: ReadonlySet<number>): boolean {
  const before = beforeOf(naming, sentences);
  return (
    naming.mention.several === undefined &&
    !inStudy.has(naming.sentence) &&
    /\b(?:trial|clinical study)$/i.test(wordsOf(naming, sentences)) &&
    !GIVEN_UP.test(before) &&
    !APPLIED_FOR.test(before)
  );
}

function isOfCareer({ sentence }: TrialNaming, sentences: readonly Tagged[]): boolean {
  return CAREER.test(sentences[sentence]?.passage.view.text ?? '');
}

function beforeOf({ mention, sentence }: TrialNaming, sentences: readonly Tagged[]): string {
  return sentences[sentence]?.passage.view.text.slice(0, mention.from) ?? '';
}

/** Whether a sentence speaks of a drug on the market, whose trials are others'. */
function tellsMarketed(tagged: Tagged | undefined): boolean {
  return tagged?.mentions.some((one) => one.kind === 'drug' && one.marketed === true) === true;
}
