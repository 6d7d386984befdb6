import type { Bound } from '../bind/bound.js';
import { isInPassing } from '../bind/lastTrial.js';
import type { ResultGroup } from '../mentions/resultGroups.js';
import type { TrialMention } from '../mentions/mention.js';
import type { Tagged } from '../mentions/tagged.js';

/** Sentences about animals, disease at large, money. */
const ELSEWHERE =
  /\b(?:mice|mouse|rats?|monkeys?|macaques|xenografts?|murine|non-human primates?|in vitro|animals?|dogs|minipigs|preclinical(?:ly)?)\b|\bprevalence\b|\b(?:royalt|net sales|voting|ownership)\w*\b|\bdecays?\b/i;

/** Whether a sentence can tell results of a clinical trial. */
export function isClinical(tagged: Tagged, bound: Bound): boolean {
  return bound.studyAt(tagged) === undefined && !ELSEWHERE.test(tagged.passage.view.text);
}

/** The cohort that a group is: by its number, or by its dose in the trial. */
export function cohortOfGroup(group: ResultGroup | undefined, trial: string | undefined, bound: Bound): string | undefined {
  const mention = group?.cohort;
  if (mention === undefined || group?.control === true) return undefined;
  const named = bound.cohortOf(mention);
  if (mention.kind === 'dose' && !speaksOfCohorts(bound)) return undefined;
  if (named !== undefined || mention.kind !== 'dose') return named;
  const same = bound.cohorts.filter(
    ({ dose, trial: of }) => dose?.value === mention.value && (trial === undefined || of === trial),
  );
  return same.length === 1 ? same[0]?.id : undefined;
}

const spoken = new WeakMap<Bound, boolean>();

/** Whether a release has cohorts: the doses of a randomized trial whose text has none are its arms. */
function speaksOfCohorts(bound: Bound): boolean {
  const known =
    spoken.get(bound) ??
    (bound.sentences.some(({ passage }) => /\bcohorts?\b|\bdose[- ]levels?\b|\bDL ?\d/i.test(passage.view.text)) ||
      !bound.sentences.some(({ passage }) => /\brandomi[sz]ed\b|\bplacebo\b/i.test(passage.view.text)));
  spoken.set(bound, known);
  return known;
}

/** How far into a sentence its topic stands: `In Cohort 1, ...`. */
const OPENING = 25;

/** The only cohort named before a place in the sentences that lead to it, or in the title of the list that it stands in. */
export function cohortInParagraph(tagged: Tagged, place: number, bound: Bound): string | undefined {
  const at = bound.sentences.indexOf(tagged);
  const named = new Set<string>();
  let isItem = false;
  for (let index = at; bound.sentences[index]?.passage.paragraph === tagged.passage.paragraph; index -= 1) {
    const here = bound.sentences[index];
    if (here === undefined) break;
    isItem ||= index < at && !flowsOn(here, bound.sentences[index + 1]);
    if (isItem && /[.;]\W*$/.test(here.passage.view.text)) continue;
    for (const one of here.mentions) {
      if (one.from >= (index === at ? place : OPENING)) continue;
      if (one.kind === 'trial' && index === at && !isOfTrial(here, one)) return undefined;
      const cohort = one.kind === 'cohort' ? bound.cohortOf(one) : undefined;
      if (cohort !== undefined) named.add(cohort);
    }
    if (index === at && named.size > 0) break;
  }
  return named.size === 1 ? [...named][0] : undefined;
}

/** `Cohort 6 of the Phase 1 study`: the trial only says whose cohort it is. */
function isOfTrial({ passage, mentions }: Tagged, trial: TrialMention): boolean {
  const before = mentions.findLast((one) => one.to <= trial.from);
  return before?.kind === 'cohort' && /^ (?:of|in|from) $/.test(passage.view.text.slice(before.to, trial.from));
}

/** One sentence right behind another, not the next item of a list. */
function flowsOn(before: Tagged, tagged: Tagged | undefined): boolean {
  return tagged !== undefined && tagged.passage.start - before.passage.end <= 2;
}

/** The trial that a result at a place is of: the one spoken of, unless it is a plan told behind it; else the only one that has begun. */
export function trialInParagraph(tagged: Tagged, place: number, bound: Bound): string | undefined {
  if (isOfAllTrials(tagged, bound)) return undefined;
  const spoken = trialSpokenOf(tagged, place, bound);
  if (spoken !== undefined && !(isToCome(spoken, bound) && !isNamedBefore(spoken, tagged, place, bound))) return spoken;
  if (tagged.passage.section === 'about-drug') return spoken;
  const begun = bound.trials.trials.filter(({ id, phase, name }) => !isToCome(id, bound) && (phase ?? name) !== undefined);
  if (begun.length === 1) return begun[0]?.id;
  return (
    bound.sentences
      .slice(bound.sentences.indexOf(tagged) + 1)
      .filter(({ passage }) => passage.paragraph === tagged.passage.paragraph)
      .flatMap(({ mentions }) => mentions.flatMap((one) => (one.kind === 'trial' ? (bound.trialOf(one) ?? []) : [])))
      .find((id) => !isToCome(id, bound)) ?? spoken
  );
}

function isNamedBefore(trial: string, tagged: Tagged, place: number, bound: Bound): boolean {
  return bound.sentences.some(
    (here) =>
      here.passage.paragraph === tagged.passage.paragraph &&
      here.passage.start <= tagged.passage.start &&
      here.mentions.some((one) => one.kind === 'trial' && (here !== tagged || one.from < place) && bound.trialOf(one) === trial),
  );
}

/** `In the pooled data, ...`: told of the drug, where there are several trials. */
function isOfAllTrials({ passage, mentions }: Tagged, bound: Bound): boolean {
  if (
    !/\b(?:pooled|integrated|combined) (?:\w+ )?(?:data|analys[ie]s|population|trials|studies|results|database)\b/i.test(
      passage.view.text,
    )
  )
    return false;
  const begun = bound.trials.trials.filter(({ id, phase, name }) => !isToCome(id, bound) && (phase ?? name) !== undefined);
  return begun.length > 1 && !mentions.some(({ kind }) => kind === 'trial');
}

function isToCome(trial: string, bound: Bound): boolean {
  const standing = bound.standingOf(trial);
  return standing === 'PLANNED' || standing === 'POSSIBLE';
}

/** The trial named last before a place in its paragraph; else the one that the sentence speaks of. */
function trialSpokenOf(tagged: Tagged, place: number, bound: Bound): string | undefined {
  const at = bound.sentences.indexOf(tagged);
  for (let index = at; bound.sentences[index]?.passage.paragraph === tagged.passage.paragraph; index -= 1) {
    const here = bound.sentences[index] ?? tagged;
    const trials = here.mentions.flatMap((one) =>
      one.kind === 'trial' && (index < at || one.from < place) && !isInPassing(here, one) ? (bound.trialOf(one) ?? []) : [],
    );
    if (trials.length > 0) return trials.at(-1);
  }
  if (tagged.passage.section === 'about-drug' && !tagged.mentions.some(({ kind }) => kind === 'trial')) return undefined;
  return bound.trialAt(tagged, place);
}
