import type { CohortMention, QuantityMention } from '../mentions/mention.js';
import { matchesOf, mentionsIn } from '../mentions/tagged.js';
import type { CohortBook } from './cohortBook.js';
import { PART_SIZE } from './cohortFrames.js';
import { dosesOf, noteOne, sizesOf } from './cohortQuantities.js';
import { noted } from './cohortRows.js';

const ESCALATES = /\bescalat\w+ (?:\w+ ){0,3}to\b|\b(?:next|higher) dose\b/i;

/** `The committee cleared escalation to 250 mg. Dosing in Cohort 4 ...`: the dose that comes next. */
export function noteEscalation(book: CohortBook, at: number): void {
  const before = book.sentences[at - 1];
  const tagged = book.tagged(at);
  if (before?.passage.paragraph !== tagged.passage.paragraph || !ESCALATES.test(before.passage.view.text)) return;
  if (before.mentions.some((one) => one.kind === 'cohort')) return;
  const [draft, ...others] = new Set(tagged.mentions.flatMap((one) => book.of(one) ?? []));
  const [dose, ...more] = dosesOf(before);
  if (others.length + more.length === 0 && draft !== undefined) noteOne(book, draft, 'dose', dose, at - 1);
}

const SAME_DOSE =
  /\b(?:at|with|receiving|using) (?:this|that|the same|the recommended(?: Phase [23])?|the selected|the chosen) dose\b/i;

/** `An expansion cohort at this dose`: the only one of the sentence before. */
export function noteSameDose(book: CohortBook, at: number): void {
  const tagged = book.tagged(at);
  const before = book.sentences[at - 1];
  if (before === undefined || !SAME_DOSE.test(tagged.passage.view.text)) return;
  const [draft, ...others] = new Set(tagged.mentions.flatMap((one) => book.of(one) ?? []));
  const [dose, ...more] = dosesOf(before);
  if (draft !== undefined && dose !== undefined && others.length + more.length === 0 && draft.dose === undefined)
    draft.dose = noted(dose, at - 1);
}

/** `Part A is a study of single ascending doses in`: before all who take part in it. */
const PART_BEFORE =
  /^(?![^]{0,140}\b(?:cohorts|groups) (?:of|with) $)[^.;]{0,140}\b(?:in|of|with|enroll?|include|enrolling|evaluate|evaluation of|treat) $/;

/** `Part A: dose escalation. Up to 36 patients.`: the size told in the next sentences of its paragraph. */
export function notePart(book: CohortBook, at: number): void {
  const tagged = book.tagged(at);
  const [part, ...others] = tagged.mentions.filter((one): one is CohortMention => one.kind === 'cohort');
  const draft = book.of(part);
  if (part === undefined || others.length > 0 || draft === undefined || !/^(?:part|stage)-/.test(part.number)) return;
  const own = tagged.mentions.find(
    (one): one is QuantityMention =>
      one.kind === 'count' && one.unit === 'patients' && PART_BEFORE.test(tagged.passage.view.text.slice(part.to, one.from)),
  );
  if (own !== undefined) noteOne(book, draft, 'size', own, at);
  for (let next = at + 1; book.sentences[next]?.passage.paragraph === tagged.passage.paragraph; next += 1) {
    const following = book.tagged(next);
    if (following.mentions.some((one) => one.kind === 'cohort')) return;
    const [match] = matchesOf(following, PART_SIZE);
    const size = match && mentionsIn(match, 'size').find((one): one is QuantityMention => one.kind === 'count');
    const range = match?.groups['range'] === undefined ? {} : { op: 'le' as const };
    if (size?.unit === 'patients') draft.size ??= { ...noted(size, next), ...range };
  }
}

const THIS = /\b(?:[Tt]his|[Tt]he|[Tt]hat) (?:cohort|dose group|dose level|part)\b|^There,/;

/** `Eight participants make up this cohort`: the only one of the sentence before. */
export function noteOfThis(book: CohortBook, at: number): void {
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
