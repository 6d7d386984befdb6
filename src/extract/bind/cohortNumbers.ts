import { clauseAround, flat } from '../mentions/clause.js';
import type { CohortMention, DrugMention, QuantityMention } from '../mentions/mention.js';
import { numberOf } from '../mentions/numberWords.js';
import { matchesOf, mentionsIn, wordsIn } from '../mentions/tagged.js';
import type { Match, Tagged } from '../mentions/tagged.js';
import { allMatches } from '../text/needs.js';
import type { CohortBook, CohortDraft } from './cohortBook.js';
import {
  DOSE_THEN,
  EACH,
  EACH_OF,
  PART_SIZE,
  PLURAL,
  RECEIVES,
  SIZE_THEN,
  THEN_DOSE,
  THEN_SIZE,
  TREATED,
} from './cohortFrames.js';
import { noted, partIn } from './cohortRows.js';
import type { Noted } from './cohortRows.js';

/** Doses and sizes beside the cohorts of a sentence; the first that a release tells holds. */
export function noteNumbers(book: CohortBook, at: number): void {
  const tagged = book.tagged(at);
  noteOfThis(book, at);
  if (!tagged.mentions.some((mention) => mention.kind === 'cohort')) return;
  notePart(book, at);
  noteLists(book, at, dosesOf(tagged));
  for (const pattern of [DOSE_THEN, THEN_DOSE, RECEIVES]) {
    for (const match of matchesOf(tagged, pattern)) note(book, match, at, 'dose');
  }
  for (const match of matchesOf(tagged, THEN_SIZE)) note(book, match, at, 'size');
  if (TREATED.test(tagged.text)) for (const match of matchesOf(tagged, SIZE_THEN)) note(book, match, at, 'size');
  noteInOrder(book, at, 'dose', dosesOf(tagged));
  noteInOrder(book, at, 'size', sizesOf(tagged));
  noteBehind(book, at, 'dose', dosesOf(tagged));
  noteBehind(book, at, 'size', sizesOf(tagged));
  noteSameDose(book, at);
}

/** Sizes beside the cohorts that go by their dose, which are known only once the others are. */
export function noteSizes(book: CohortBook, at: number): void {
  const tagged = book.tagged(at);
  if (!tagged.mentions.some((one) => one.kind === 'cohort')) return;
  for (const match of matchesOf(tagged, EACH_OF)) {
    const size = ['size', 'in'].flatMap((group) => mentionsIn(match, group)).find((one) => one.kind === 'count');
    for (const draft of mentionsIn(match, 'list').flatMap((one) => book.of(one) ?? []))
      if (size?.kind === 'count') noteOne(book, draft, 'size', size, at);
  }
  if (!tagged.mentions.some((one) => one.kind === 'cohort' && one.dose !== undefined)) return;
  for (const pattern of TREATED.test(tagged.text) ? [THEN_SIZE, SIZE_THEN] : [THEN_SIZE])
    for (const match of matchesOf(tagged, pattern)) note(book, match, at, 'size');
  noteInOrder(book, at, 'size', sizesOf(tagged));
}

const SAME_DOSE =
  /\b(?:at|with|receiving|using) (?:this|that|the same|the recommended(?: Phase [23])?|the selected|the chosen) dose\b/i;

/** `An expansion cohort at this dose`: the only one of the sentence before. */
function noteSameDose(book: CohortBook, at: number): void {
  const tagged = book.tagged(at);
  const before = book.sentences[at - 1];
  if (before === undefined || !SAME_DOSE.test(tagged.passage.view.text)) return;
  const [draft, ...others] = new Set(tagged.mentions.flatMap((one) => book.of(one) ?? []));
  const [dose, ...more] = dosesOf(before);
  if (draft !== undefined && dose !== undefined && others.length + more.length === 0 && draft.dose === undefined)
    draft.dose = noted(dose, at - 1);
}

/** `Part A: dose escalation. Up to 36 patients.`: the size told in the next sentences of its paragraph. */
function notePart(book: CohortBook, at: number): void {
  const tagged = book.tagged(at);
  const [part, ...others] = tagged.mentions.filter((one): one is CohortMention => one.kind === 'cohort');
  const draft = book.of(part);
  if (part === undefined || others.length > 0 || draft === undefined || !/^(?:part|stage)-/.test(part.number)) return;
  for (let next = at + 1; book.sentences[next]?.passage.paragraph === tagged.passage.paragraph; next += 1) {
    const following = book.tagged(next);
    if (following.mentions.some((one) => one.kind === 'cohort')) return;
    const [match] = matchesOf(following, PART_SIZE);
    const size = match && mentionsIn(match, 'size').find((one): one is QuantityMention => one.kind === 'count');
    const range = match?.groups['range'] === undefined ? {} : { op: 'le' as const };
    if (size?.unit === 'patients') draft.size ??= { ...noted(size, next), ...range };
  }
}

function note(book: CohortBook, match: Match, at: number, what: 'dose' | 'size'): void {
  const [mention] = ['cohort', 'now', 'took', 'part'].flatMap((group) => mentionsIn(match, group));
  const draft = book.of(mention);
  if (draft === undefined || (match.groups['part'] !== undefined && !/^(?:part|stage)-/.test(draft.label))) return;
  const quantity = [what, 'treated', 'taken', 'whole']
    .flatMap((group) => mentionsIn(match, group))
    .find((one): one is QuantityMention => one.kind === 'dose' || one.kind === 'count');
  if (quantity !== undefined) {
    if (what === 'dose' || quantity.unit === 'patients') draft[what] ??= counted(book, quantity, at);
    return;
  }
  const value = numberOf(wordsIn(match, 'number') ?? wordsIn(match, 'few') ?? '');
  const from = match.tagged.places[match.at];
  if (what !== 'size' || value === undefined || from === undefined) return;
  draft.size ??= { value, unit: 'patients', sentence: at, from, to: match.tagged.places[match.at + match.text.length] ?? from };
}

/** `Cohorts 3 and 4 got 60 mg and 120 mg`: a list of cohorts, then as many doses. */
function noteLists(book: CohortBook, at: number, doses: readonly QuantityMention[]): void {
  const drafts = book.tagged(at).mentions.filter((one): one is CohortMention => one.kind === 'cohort' && one.dose === undefined);
  const isList = drafts.length > 1 && drafts.length === doses.length;
  if (!isList || (drafts.at(-1)?.to ?? 0) > (doses[0]?.from ?? 0)) return;
  drafts.forEach((mention, index) => {
    const draft = book.of(mention);
    if (draft !== undefined) noteOne(book, draft, 'dose', doses[index], at);
  });
}

const THIS = /\b(?:[Tt]his|[Tt]he) (?:cohort|dose group|dose level)\b/;

/** `Eight participants make up this cohort`: the only one of the sentence before. */
function noteOfThis(book: CohortBook, at: number): void {
  const tagged = book.tagged(at);
  const before = book.sentences[at - 1];
  const named = [...new Set((before?.mentions ?? []).flatMap((one) => (one.kind === 'cohort' ? (book.of(one) ?? []) : [])))];
  const [draft] = named;
  if (draft === undefined || named.length > 1 || !THIS.test(tagged.passage.view.text)) return;
  const next = tagged.mentions.find((one) => one.kind === 'cohort')?.from ?? Infinity;
  if (tagged.passage.view.text.search(THIS) > next) return;
  const [dose, ...doses] = dosesOf(tagged).filter((one) => one.to <= next);
  const [size] = sizesOf(tagged).filter((one) => one.to <= next);
  if (doses.length === 0) noteOne(book, draft, 'dose', dose, at);
  noteOne(book, draft, 'size', size, at);
}

const INCLUDES =
  /\b(?:comprises?|comprised|includes?|included|consists? of|is to (?:enroll?|include)|will (?:enroll?|include)|made up of|planned|enroll?ment|recruitment)\b/i;

/** The only number of the only cohort of a clause; as many numbers as cohorts, in their order. */
function noteInOrder(book: CohortBook, at: number, what: 'dose' | 'size', found: readonly QuantityMention[]): void {
  const tagged = book.tagged(at);
  const cohorts = tagged.mentions.filter(
    (one): one is CohortMention => one.kind === 'cohort' && (what === 'size' || one.dose === undefined),
  );
  const drafts = [...new Set(cohorts.flatMap((one) => book.of(one) ?? []))];
  const [first] = cohorts;
  if (first === undefined || drafts.some((draft) => draft[what] !== undefined)) return;
  const clause = clauseAround(tagged, { from: first.from, to: bracketEnd(tagged.passage.view.text, first.to) });
  const isAlone = found.length === 1 && (found[0]?.from ?? 0) > first.to;
  const isHere = (one: QuantityMention): boolean =>
    drafts.length > 1 || isAlone || (one.from >= clause.from && one.to <= clause.to);
  const numbers = found.filter(isHere);
  const isTold = what === 'dose' || tellsSizes(tagged) || isLabel(tagged, first);
  if (!isTold || numbers.length !== drafts.length || drafts.length !== cohorts.length) return;
  drafts.forEach((draft, index) => {
    noteOne(book, draft, what, numbers[index], at);
  });
}

/** The only number between a cohort and the next one, where no number stands before the first. */
function noteBehind(book: CohortBook, at: number, what: 'dose' | 'size', found: readonly QuantityMention[]): void {
  const cohorts = book.tagged(at).mentions.filter((one): one is CohortMention => one.kind === 'cohort');
  const isLed = found.some((one) => one.from < (cohorts[0]?.from ?? 0));
  if (isLed || (what === 'size' && !tellsSizes(book.tagged(at)))) return;
  const behind = cohorts.map((mention, index) => {
    const end = cohorts[index + 1]?.from ?? Infinity;
    const [number, ...others] = found.filter((one) => one.from >= mention.to && one.to <= end);
    return others.length > 0 || mention.dose !== undefined ? undefined : number;
  });
  const isOfEach = behind.every((number) => number !== undefined);
  cohorts.forEach((mention, index) => {
    const [draft, number] = [book.of(mention), behind[index]];
    const isNear = number !== undefined && number.from - mention.to <= NEAR;
    if (draft !== undefined && (isOfEach || isNear)) noteOne(book, draft, what, number, at);
  });
}

/** How far behind a cohort its number stands where others of the sentence have none. */
const NEAR = 45;

function tellsSizes(tagged: Tagged): boolean {
  return TREATED.test(tagged.text) || INCLUDES.test(tagged.text);
}

/** A quantity with its place; volunteers are counted as such. */
function counted(book: CohortBook, quantity: QuantityMention, at: number): Noted {
  const words = book.tagged(at).passage.view.text.slice(quantity.from, quantity.to);
  return noted(/volunteers$/i.test(words) ? { ...quantity, unit: 'volunteers' } : quantity, at);
}

/** Where the bracket behind or around a place closes: `Group A (n=3; 5 mg)`, `24 mg (dose level 6; nine patients)`. */
function bracketEnd(text: string, place: number): number {
  const isInside = text.lastIndexOf('(', place) > text.lastIndexOf(')', place);
  if (isInside) return Math.max(place, text.indexOf(')', place));
  return place + (/^ ?\([^()]*\)/.exec(text.slice(place))?.[0].length ?? 0);
}

function noteOne(
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
function isLabel({ passage }: Tagged, { from, to }: CohortMention): boolean {
  return /^\W*$/.test(passage.view.text.slice(0, from)) && /^ ?[:(,\u2013-]/.test(passage.view.text.slice(to));
}

const COMPARED =
  /\b(?:than|versus|vs\.?|over|from|above|below|instead of|compared (?:with|to)|relative to|premedication with) (?:the )?$/i;

/** `from 5 to 50 mg`: the ends of a range are no group's doses. */
const RANGE = /\bfrom [\d.,]+ ?[a-z/]* (?:up )?to [\d.,]+ ?[mu]?[cg]/i;

/** The doses of a sentence that are not those of another drug and that nothing is compared with. */
function dosesOf({ mentions, passage }: Tagged): readonly QuantityMention[] {
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

const RESULT_BEHIND =
  /^(?:,? (?:who|that|all of whom))? ?(?:\([^()]*\) ?)?(?:(?:have|has|had|were|was) )?(?:had|with|experienced|achieved|respond\w+|showed|reported|developed|withdrew|died|discontinued|remained?|of|in whom|improved|reached|alive|seen|observed|still)\b/i;
/** Before a number that tells who was taken in. */
const TAKEN_IN =
  /\b(?:enroll?(?:ed|s|ing)?|compris(?:es|ed|ing)|includ(?:es|ed|ing)|recruited|consist(?:s|ed|ing) of|made up of|dosed|treated) (?:(?:up to|about|approximately|a total of) )?$/i;
const RESULT_BEFORE = /\b(?:in|by|among|of|from|one|other) (?:the |all |these |those )?$/i;

/** The numbers of patients of a sentence that are not those who showed something. */
function sizesOf({ mentions, passage }: Tagged): readonly QuantityMention[] {
  const { text } = passage.view;
  return mentions.filter((one): one is QuantityMention => {
    if (one.kind !== 'count' || one.unit !== 'patients') return false;
    if (TAKEN_IN.test(text.slice(0, one.from))) return true;
    if (RESULT_BEHIND.test(text.slice(one.to).trimStart())) return false;
    const [first] = mentions.filter((other) => other.kind === 'cohort');
    const isItem = first !== undefined && isLabel({ passage } as Tagged, first);
    return isItem || !RESULT_BEFORE.test(text.slice(0, one.from));
  });
}

/** `each cohort consists of 12 participants`, `three cohorts of eight`: the size of every cohort of the trial. */
export function noteEach(book: CohortBook, at: number): void {
  const tagged = book.tagged(at);
  if (!/cohort|group|level/i.test(tagged.text)) return;
  const { text } = tagged.passage.view;
  for (const match of matchesOf(tagged, EACH)) {
    const size = mentionsIn(match).find((one): one is QuantityMention => one.kind === 'count');
    if (size !== undefined) noteAll(book, at, size, noted(size, at));
  }
  for (const match of allMatches(text, PLURAL)) {
    const value = numberOf(match.groups?.['size'] ?? '');
    if (value === undefined) continue;
    const place = { from: match.index, to: match.index + match[0].length };
    noteAll(book, at, place, { value, unit: unitOf(text), sentence: at, ...place });
  }
}

/** Volunteers are counted as such where a sentence calls no one a patient. */
function unitOf(text: string): string {
  return /\bvolunteers\b/i.test(text) && !/\b(?:patients|participants|subjects)\b/i.test(text) ? 'volunteers' : 'patients';
}

function noteAll(book: CohortBook, at: number, { from }: { readonly from: number }, size: Noted): void {
  const trial = book.trialNear(at, from);
  const part = partIn(book.tagged(at).passage.view.text.slice(0, from));
  const ofTrial = [...book.drafts.values()].filter((draft) => draft.trial === trial);
  const own = ofTrial.filter((draft) => part === undefined || draft.part === part);
  for (const draft of own) {
    if (!/^\d+$|-/.test(draft.label)) continue;
    const counted = ofTrial.find((other) => other.size?.unit === 'volunteers') === undefined ? size.unit : 'volunteers';
    draft.size ??= { ...size, unit: counted };
  }
}
