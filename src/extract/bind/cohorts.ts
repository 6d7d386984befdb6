import type { Mention } from '../mentions/mention.js';
import type { Tagged } from '../mentions/tagged.js';
import { CohortBook, isTitle } from './cohortBook.js';
import type { TrialAt } from './cohortBook.js';
import { nameByDose, nameOthers } from './cohortNames.js';
import { noteEach, noteNumbers, noteSizes } from './cohortNumbers.js';
import type { Noted } from './cohortRows.js';
import type { EntityBook } from './entityBook.js';
import type { BoundTrials } from './boundTrials.js';

export type { Noted } from './cohortRows.js';

/** A group of one trial: its namings, its dose and its size where they are told. */
export interface BoundCohort {
  readonly id: string;
  readonly trial: string;
  readonly label: string;
  readonly dose: Noted | undefined;
  readonly size: Noted | undefined;
  readonly namings: readonly { readonly sentence: number; readonly from: number; readonly to: number }[];
}

export interface BoundCohorts {
  readonly byMention: ReadonlyMap<Mention, string>;
  readonly all: readonly BoundCohort[];
}

/** Enters the cohorts of all trials: those with a number or a name, then those that go by their dose. */
export function bindCohorts(
  sentences: readonly Tagged[],
  trials: BoundTrials,
  inStudy: ReadonlySet<number>,
  book: EntityBook,
  trialAt: TrialAt,
): BoundCohorts {
  const cohorts = new CohortBook(sentences, trials, book, trialAt);
  const clinical = sentences.flatMap((tagged, at) =>
    inStudy.has(at) || tagged.passage.section === 'forward-looking' || tagged.passage.section === 'contact' ? [] : [at],
  );
  const titlesLast = [...clinical.filter((at) => !isTitle(sentences[at])), ...clinical.filter((at) => isTitle(sentences[at]))];
  for (const at of clinical) nameCohorts(cohorts, at, 'beside a trial');
  for (const at of titlesLast) nameCohorts(cohorts, at, 'alone');
  for (const at of clinical) noteNumbers(cohorts, at);
  for (const at of titlesLast) nameByDose(cohorts, at);
  for (const at of clinical) noteSizes(cohorts, at);
  for (const at of clinical) nameOthers(cohorts, at);
  for (const at of clinical) noteEach(cohorts, at);
  return { byMention: cohorts.byMention, all: [...cohorts.drafts.values()] };
}

/** Cohorts with a number or a name; those whose sentence names their trial first, so that the others can follow them. */
function nameCohorts(cohorts: CohortBook, at: number, where: 'beside a trial' | 'alone'): void {
  for (const mention of cohorts.tagged(at).mentions) {
    if (mention.kind !== 'cohort' || mention.dose !== undefined || cohorts.byMention.has(mention)) continue;
    const trial = where === 'alone' ? cohorts.trialOf(at, mention, mention.number) : cohorts.trialBeside(at, mention);
    if (trial !== undefined) cohorts.name(mention, trial, mention.number, at);
  }
}
