import { flat } from '../mentions/clause.js';
import type { CohortMention, DrugMention, QuantityMention } from '../mentions/mention.js';
import type { Tagged } from '../mentions/tagged.js';
import type { CohortBook, CohortDraft } from './cohortBook.js';
import { noted } from './cohortRows.js';
import type { Noted } from './cohortRows.js';

/** A quantity with its place; volunteers are counted as such. */
export function counted(book: CohortBook, quantity: QuantityMention, at: number): Noted {
  const words = book.tagged(at).passage.view.text.slice(quantity.from, quantity.to);
  return noted(/volunteers$|healthy (?:adults|men|women)$/i.test(words) ? { ...quantity, unit: 'volunteers' } : quantity, at);
}

/** Gives a cohort its dose or size where it has none; parts have no dose of their own. */
export function noteOne(
  book: CohortBook,
  draft: CohortDraft,
  what: 'dose' | 'size',
  quantity: QuantityMention | undefined,
  at: number,
): void {
  if (quantity !== undefined && (what === 'size' || !/^(?:part|stage)-/.test(draft.label)))
    draft[what] ??= counted(book, quantity, at);
}

/** `Cohort 1: 100 mg, in three patients`. */
export function isLabel({ passage }: Tagged, { from, to }: CohortMention): boolean {
  return /^\W*$/.test(passage.view.text.slice(0, from)) && /^ ?[:(,\u2013-]/.test(passage.view.text.slice(to));
}

const COMPARED =
  /\b(?:than|versus|vs\.?|over|from|above|below|instead of|compared (?:with|to)|relative to|premedication with) (?:the )?$/i;

/** `from 5 to 50 mg`: the ends of a range are no group's doses. */
const RANGE = /\bfrom [\d.,]+ ?[a-z/]* (?:up )?to [\d.,]+ ?[mu]?[cg]/i;

/** The doses of a sentence that are not those of another drug and that nothing is compared with. */
export function dosesOf({ mentions, passage }: Tagged): readonly QuantityMention[] {
  const all = flat(mentions);
  const drugs = all.filter((one): one is DrugMention => one.kind === 'drug');
  const { text } = passage.view;
  if (RANGE.test(text)) return [];
  return all.filter((one): one is QuantityMention => {
    if (one.kind !== 'dose' || COMPARED.test(text.slice(0, one.from))) return false;
    const beside = drugs.filter((drug) => drug.to <= one.from).at(-1) ?? drugs[0];
    return beside?.marketed !== true;
  });
}

export const RESULT_BEHIND =
  /^(?:,? (?:who|that|all of whom))? ?(?:\([^()]*\) ?)?(?:(?:have|has|had|were|was) )?(?:had|with|experienced|achieved|respond\w+|showed|reported|developed|withdrew|died|discontinued|remained?|of|in whom|improved|reached|alive|seen|observed|still)\b/i;
/** Before a number that tells who was taken in. */
const TAKEN_IN =
  /\b(?:enroll?(?:ed|s|ing)?|compris(?:es|ed|ing)|includ(?:es|ed|ing)|recruited|consist(?:s|ed|ing) of|made up of|dosed|treated) (?:(?:up to|about|approximately|a total of) )?$/i;
/** `Six patients with glioma were treated`. */
const TAKEN_BEHIND =
  /^ (?:with|aged|who have|having) [^.;]{3,80}? (?:(?:were|was|have been|are|will be|are being) (?:being )?(?:treated|enroll?ed|dosed|infused|given|sought)|(?:will )?(?:receive|take|get)|received|took)\b/;
const RESULT_BEFORE = /\b(?:in|by|among|of|from|one|other) (?:the |all |these |those |an? )?(?:planned |targeted |expected )?$/i;

/** The numbers of patients of a sentence that are not those who showed something. */
export function sizesOf({ mentions, passage }: Tagged): readonly QuantityMention[] {
  const { text } = passage.view;
  return mentions.filter((one): one is QuantityMention => {
    if (one.kind !== 'count' || one.unit !== 'patients') return false;
    if (TAKEN_IN.test(text.slice(0, one.from)) || TAKEN_BEHIND.test(text.slice(one.to))) return true;
    if (RESULT_BEHIND.test(text.slice(one.to).trimStart())) return false;
    const [first] = mentions.filter((other) => other.kind === 'cohort');
    const isItem = first !== undefined && isLabel({ passage } as Tagged, first);
    return isItem || !RESULT_BEFORE.test(text.slice(0, one.from));
  });
}
