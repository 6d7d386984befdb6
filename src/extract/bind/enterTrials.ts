import { slug } from '../../domain/ids.js';
import { spanOf } from '../mentions/tagged.js';
import type { Tagged } from '../mentions/tagged.js';
import { localId } from './entityBook.js';
import type { EntityBook } from './entityBook.js';
import type { IndicationTree } from './indicationTree.js';
import { describePopulation, labelDisease, marksOf } from './trialNames.js';
import type { BoundTrial, TrialDraft } from './boundTrials.js';

/**
 * Enters trials, each with the keys that it is known by: one per disease with its drug (where none is told, its sponsor) and
 * phase, its name, its registry number. Of two trials that only their names tell apart, neither is known by drug and phase.
 */
export function enterTrials(
  drafts: readonly TrialDraft[],
  sentences: readonly Tagged[],
  tree: IndicationTree,
  issuer: string,
  book: EntityBook,
): readonly BoundTrial[] {
  return drafts.map((draft) => {
    const label = labelOf(draft, tree, issuer);
    const rivals = drafts.some((other) => other !== draft && labelOf(other, tree, issuer) === label);
    const id = book.open('Trial', uniqueLabel(rivals ? `${label} ${draft.name ?? ''}` : label, book));
    addKeys(id, draft, rivals, issuer, book);
    addNames(id, draft, sentences, tree, book);
    return { id, phase: draft.phase, pivotal: draft.pivotal, name: draft.name, drug: draft.drug, namings: draft.namings };
  });
}

/** `xyz-201 phase-2 glioma`. */
function labelOf(draft: TrialDraft, tree: IndicationTree, issuer: string): string {
  const subject = (draft.drug ?? issuer).replace(/^\w+:/, '');
  const parts = [subject, stageOf(draft), labelDisease(draft.namings, tree), ...marksOf(draft.namings)];
  return parts.filter(Boolean).join(' ');
}

/** The phase; a trial of none is known by its kind, or by its name alone. */
function stageOf({ phase, pivotal, name, namings }: TrialDraft): string {
  if (phase !== undefined) return slug(phase);
  if (pivotal) return 'pivotal';
  return name === undefined ? (namings[0]?.mention.designs[0] ?? 'trial') : slug(name);
}

function uniqueLabel(label: string, book: EntityBook): string {
  if (!book.has(localId('Trial', label))) return label;
  for (let number = 2; ; number += 1) if (!book.has(localId('Trial', `${label} ${number}`))) return `${label} ${number}`;
}

function addKeys(id: string, draft: TrialDraft, rivals: boolean, issuer: string, book: EntityBook): void {
  const ref = draft.drug ?? issuer;
  const diseases = [...new Set(draft.namings.flatMap((naming) => naming.population.map((one) => one.id)))];
  const told = marksOf(draft.namings);
  const hasStage = draft.phase !== undefined || draft.pivotal || draft.name === undefined;
  if (hasStage && !(rivals && draft.name !== undefined)) {
    const stage = stageOf(draft);
    const marks = rivals ? [...told, id.slice('trial:'.length)] : told;
    for (const disease of diseases) book.addKey(id, 'population', [{ ref }, stage, { ref: disease }, ...marks]);
    if (diseases.length === 0) book.addKey(id, 'phase', [{ ref }, stage, ...(rivals ? marks : [])]);
  }
  if (draft.name !== undefined) book.addKey(id, 'name', [{ ref: issuer }, slug(draft.name)]);
  if (draft.nct !== undefined) book.addKey(id, 'nct', [draft.nct.toLowerCase()]);
}

function addNames(id: string, draft: TrialDraft, sentences: readonly Tagged[], tree: IndicationTree, book: EntityBook): void {
  if (draft.name !== undefined) book.addAlias(id, draft.name, 'name');
  if (draft.nct !== undefined) book.addAlias(id, draft.nct, 'code');
  const subject = draft.drug === undefined ? '' : `${book.nameOf(draft.drug)} `;
  const described = `${subject}${draft.phase ?? (draft.pivotal ? 'pivotal' : '')} trial${describePopulation(draft.namings, tree)}`;
  book.addAlias(id, described.replace(/ {2}/g, ' '), 'description');
  if (draft.name === undefined && draft.phase !== undefined && draft.drug !== undefined)
    book.addAlias(id, `${draft.phase} trial of ${book.nameOf(draft.drug)}`, 'short');
  for (const { mention, sentence } of draft.namings) {
    const tagged = sentences[sentence];
    const span = tagged && spanOf(tagged, mention);
    if (tagged && span) book.addAlias(id, tagged.passage.view.text.slice(mention.from, mention.to), 'short', span);
  }
}
