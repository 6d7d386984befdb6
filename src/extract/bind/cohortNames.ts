import { allMatches } from '../text/needs.js';
import { doseLabel } from '../mentions/cohorts.js';
import type { CohortMention, Mention, QuantityMention } from '../mentions/mention.js';
import { numberOf } from '../mentions/numberWords.js';
import { matchesOf, mentionIn, mentionsIn, wordsIn } from '../mentions/tagged.js';
import type { Tagged } from '../mentions/tagged.js';
import type { CohortBook, CohortDraft } from './cohortBook.js';
import { BY_DISEASE, GOT_DOSE, PLURAL, STEPS } from './cohortFrames.js';
import { cohortRows, noted, partIn, partLabel } from './cohortRows.js';
import type { Noted } from './cohortRows.js';

/** Groups that go by their dose: those the text calls cohorts, and as many doses as it counts cohorts. */
export function nameByDose(book: CohortBook, at: number): void {
  const tagged = book.tagged(at);
  const called = tagged.mentions.filter((one): one is CohortMention => one.kind === 'cohort' && one.dose !== undefined);
  const many = allMatches(tagged.passage.view.text, PLURAL)[0]?.index ?? 0;
  const end = tagged.passage.view.text.indexOf(';', many);
  const doses = tagged.mentions.filter(
    (one): one is QuantityMention => one.kind === 'dose' && (end < 0 || (one.to <= end && one.from >= many)),
  );
  const isNamed = tagged.mentions.some(
    (one) => one.kind === 'cohort' && !/^(?:part|stage|expansion)\b/.test(one.number) && (end < 0 || one.from < end),
  );
  const counted = !isNamed && countsGroups(tagged.passage.view.text, doses) ? doses : [];
  for (const mention of [...called, ...counted]) {
    const dose = mention.kind === 'cohort' ? mention.dose : mention;
    const trial = dose && book.trialOf(at, mention, doseLabel(dose));
    if (dose === undefined || trial === undefined) continue;
    const part = partIn(partWords(tagged, mention));
    const known = apposedTo(book, at, mention) ?? book.withDose(trial, dose, at, part);
    const id = known?.id ?? book.name(mention, trial, partLabel(doseLabel(dose), part), at);
    book.byMention.set(mention, id);
    const draft = book.drafts.get(id);
    if (draft === undefined) continue;
    draft.dose ??= noted(dose, at);
    draft.size ??= sizeBehind(tagged, mention.to, at);
  }
}

/** `Cohort 2, the 40 mg dose cohort`: the cohort that it is another name of. */
function apposedTo(book: CohortBook, at: number, { from }: Mention): CohortDraft | undefined {
  const { mentions, passage } = book.tagged(at);
  const before = mentions.filter((one) => one.kind === 'cohort' && one.to <= from).at(-1);
  return before !== undefined && /^(?:,| \() ?(?:the|an?|our) $/.test(passage.view.text.slice(before.to, from))
    ? book.of(before)
    : undefined;
}

/** `three at 3.7 GBq and four at 7.4 GBq`: in a trial of rising doses each dose is a group. */
function nameBySize(book: CohortBook, at: number): void {
  const tagged = book.tagged(at);
  const groups = matchesOf(tagged, GOT_DOSE);
  if (groups.length < 2) return;
  for (const match of groups) {
    const dose = ['dose', 'named', 'row'].flatMap((group) => mentionIn(match, 'dose', group) ?? [])[0];
    const trial = dose === undefined || book.byMention.has(dose) ? undefined : book.trialOf(at, dose, doseLabel(dose));
    if (dose === undefined || trial === undefined || !book.escalates(trial)) continue;
    const known = book.withDose(trial, dose, at, undefined);
    const id = known?.id ?? book.name(dose, trial, doseLabel(dose), at);
    book.byMention.set(dose, id);
    const draft = book.drafts.get(id);
    if (draft === undefined) continue;
    draft.dose ??= noted(dose, at);
    const size = ['size', 'of', 'listed'].flatMap((group) => mentionIn(match, 'count', group) ?? [])[0];
    const number = numberOf(wordsIn(match, 'number') ?? '');
    const bare = { unit: 'patients', sentence: at, from: dose.from, to: dose.to };
    draft.size ??= size !== undefined ? noted(size, at) : number === undefined ? undefined : { value: number, ...bare };
  }
}

/** What says which part a group is of: the words before it, and its own, `the 500 mg SAD cohort`. */
function partWords({ passage }: Tagged, { to }: { readonly to: number }): string {
  return passage.view.text.slice(0, to + 12);
}

/** Groups that go by their disease or stand in a table. */
export function nameOthers(book: CohortBook, at: number): void {
  nameByDisease(book, at);
  nameByRow(book, at);
  nameBySize(book, at);
}

/** Groups that go by their disease, each with the size told for all of them. */
function nameByDisease(book: CohortBook, at: number): void {
  const tagged = book.tagged(at);
  for (const match of matchesOf(tagged, BY_DISEASE)) {
    const sizes = ['first', 'size', 'of'].flatMap((group) => mentionsIn(match, group));
    const size = sizes.find((one): one is QuantityMention => one.kind === 'count' && one.unit === 'patients');
    for (const disease of mentionsIn(match, 'list')) {
      if (disease.kind !== 'indication') continue;
      const label = disease.id.slice('indication:'.length);
      const trial = book.trialOf(at, disease, label);
      const draft = trial === undefined ? undefined : book.drafts.get(book.name(disease, trial, label, at));
      if (draft !== undefined && size !== undefined) draft.size ??= noted(size, at);
    }
  }
}

/** Cohorts that a table lists, row by row. */
function nameByRow(book: CohortBook, at: number): void {
  for (const row of cohortRows(book.sentences, at)) {
    const trial = book.trialNear(row.sentence, 0);
    if (trial === undefined) continue;
    const draft = book.drafts.get(book.nameAt(trial, row.label, row.byDose, row.sentence, row));
    if (draft === undefined) continue;
    draft.dose ??= row.dose;
    draft.size ??= row.size;
  }
}

function sizeBehind(tagged: Tagged, place: number, at: number): Noted | undefined {
  const next = tagged.mentions.find((one) => one.from >= place);
  const between = tagged.passage.view.text.slice(place, next?.from ?? place);
  return next?.kind === 'count' && next.unit === 'patients' && between === ' (' ? noted(next, at) : undefined;
}

/** `three dose levels` with three doses beside them. */
function countsGroups(text: string, doses: readonly QuantityMention[]): boolean {
  const different = new Set(doses.map(({ value, unit }) => `${String(value)} ${unit}`));
  if (different.size < 2 || different.size !== doses.length) return false;
  if (STEPS.test(text)) return true;
  return Array.from(allMatches(text, PLURAL)).some(
    ({ groups }) => groups?.['groups'] !== 'groups' && numberOf(groups?.['many'] ?? '') === different.size,
  );
}
