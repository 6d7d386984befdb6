import { clauseAround } from '../mentions/clause.js';
import type { CohortMention, QuantityMention } from '../mentions/mention.js';
import { numberOf } from '../mentions/numberWords.js';
import { findQuantities } from '../mentions/quantities.js';
import { matchesOf, mentionsIn, wordsIn } from '../mentions/tagged.js';
import type { Match, Tagged } from '../mentions/tagged.js';
import { allMatches } from '../text/needs.js';
import type { CohortBook } from './cohortBook.js';
import { DOSE_THEN, EACH, EACH_OF, PLURAL, RECEIVES, SIZE_THEN, THEN_DOSE, THEN_SIZE, TREATED } from './cohortFrames.js';
import { noteEscalation, noteOfThis, notePart, noteSameDose } from './cohortContext.js';
import { RESULT_BEHIND, counted, dosesOf, isLabel, noteOne, sizesOf } from './cohortQuantities.js';
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
  if (TREATED.test(tagged.text) || TO_ENROLL.test(tagged.passage.view.text))
    for (const match of matchesOf(tagged, SIZE_THEN)) note(book, match, at, 'size');
  noteInOrder(book, at, 'dose', dosesOf(tagged));
  noteInOrder(book, at, 'size', sizesOf(tagged));
  noteBehind(book, at, 'dose', dosesOf(tagged));
  noteBehind(book, at, 'size', sizesOf(tagged));
  noteSameDose(book, at);
  noteBare(book, at);
  if (dosesOf(tagged).length === 0) noteEscalation(book, at);
}

/** `plans to enroll six patients in Cohort 3`. */
const TO_ENROLL =
  /\b(?:enroll?|recruit|treat|dose|include|enroll?ing) (?:up to |about |approximately )?[^.;]{1,60}? (?:in|into) |\b(?:were|are) (?:in|on|at) (?:the )?(?:cohort|group|dose level)/i;

/** Sizes beside the cohorts that go by their dose, which are known only once the others are. */
export function noteSizes(book: CohortBook, at: number): void {
  const tagged = book.tagged(at);
  if (!tagged.mentions.some((one) => one.kind === 'cohort')) return;
  noteOfEach(book, at);
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

const BOTH =
  /\b(?:both|all|each)(?: of (?:them|which))? (?:(?:will|would|(?:is|are|was|were) (?:to|planned to|expected to)) )?(?:compris\w+|includ\w+|enroll?\w*|ha[sd]|have|treat\w*|consist\w* of|number\w*|recruit\w*) (?:up to |about |approximately )?$/i;

/** `Cohorts 1 and 2 enrolled three patients each`: the size of all that stand before it. */
function noteOfEach(book: CohortBook, at: number): void {
  const { mentions, passage } = book.tagged(at);
  const size = mentions.find(
    (one): one is QuantityMention =>
      one.kind === 'count' &&
      one.unit === 'patients' &&
      (/^,? each\b/.test(passage.view.text.slice(one.to)) || BOTH.test(passage.view.text.slice(0, one.from))),
  );
  if (size === undefined || RESULT_BEHIND.test(passage.view.text.slice(size.to).replace(/^,? each /, ''))) return;
  for (const one of mentions) {
    const draft = one.kind === 'cohort' && one.to <= size.from ? book.of(one) : undefined;
    if (draft !== undefined) noteOne(book, draft, 'size', size, at);
  }
}

/** A number in brackets right behind a cohort: `dose level 2 (50 million)`, `Cohort 3 (6e13)`. */
const BARE = /^ ?\((?<number>\d[\d.,]*)(?<power>e\d{1,2}| ?[x\u00d7*] ?10\^?\d{1,2}| (?:m|b|tr)illion)?(?=[),;])/;

/** The unit that a list of cohorts gives once: `dose level 1 (25 million cells), dose level 2 (50 million)`. */
function noteBare(book: CohortBook, at: number): void {
  const { mentions, passage } = book.tagged(at);
  const { text } = passage.view;
  for (const mention of mentions) {
    const draft = mention.kind === 'cohort' ? book.of(mention) : undefined;
    const match = draft === undefined || draft.dose !== undefined ? null : BARE.exec(text.slice(mention.to));
    const model = [...book.drafts.values()].find((one) => one.trial === draft?.trial && isWritten(book, one.dose, at));
    if (draft === undefined || match === null || model?.dose === undefined) continue;
    const { number = '', power = '' } = match.groups ?? {};
    if (power === '' && model.dose.sentence !== at) continue;
    const [read] = findQuantities(`${number}${power} ${/e1|10/.test(power) || power === '' ? 'vg' : 'cells'}`);
    const value = read?.kind === 'dose' ? read.value : Number(number.replaceAll(',', ''));
    const from = mention.to + match[0].indexOf(number);
    draft.dose = { value, unit: model.dose.unit, sentence: at, from, to: from + number.length + power.length };
  }
}

/** Told with its unit here or in the sentence before. */
function isWritten({ sentences }: CohortBook, dose: Noted | undefined, at: number): boolean {
  if (dose === undefined || dose.sentence > at) return false;
  return sentences[dose.sentence]?.passage.paragraph === sentences[at]?.passage.paragraph;
}

function note(book: CohortBook, match: Match, at: number, what: 'dose' | 'size'): void {
  const [mention] = ['cohort', 'now', 'took', 'grown', 'part'].flatMap((group) => mentionsIn(match, group));
  const draft = book.of(mention);
  if (draft === undefined || (match.groups['part'] !== undefined && !/^(?:part|stage)-/.test(draft.label))) return;
  const quantity = [what, 'treated', 'taken', 'grew', 'whole']
    .flatMap((group) => mentionsIn(match, group))
    .find((one): one is QuantityMention => one.kind === 'dose' || one.kind === 'count');
  if (quantity !== undefined) {
    if (what === 'dose' || quantity.unit === 'patients') draft[what] ??= counted(book, quantity, at);
    return;
  }
  const value = numberOf(wordsIn(match, 'number') ?? wordsIn(match, 'few') ?? wordsIn(match, 'came') ?? '');
  const from = match.tagged.places[match.at];
  if (what !== 'size' || value === undefined || from === undefined) return;
  draft.size ??= { value, unit: 'patients', sentence: at, from, to: match.tagged.places[match.at + match.text.length] ?? from };
}

/** `Cohorts 3 and 4 got 60 mg and 120 mg`: a list of cohorts, then as many doses before the next cohort. */
function noteLists(book: CohortBook, at: number, doses: readonly QuantityMention[]): void {
  const { mentions, passage } = book.tagged(at);
  const named = mentions.filter((one): one is CohortMention => one.kind === 'cohort' && one.dose === undefined);
  const inOrder = [...doses].sort((a, b) => a.from - b.from);
  named.forEach((_, place) => {
    const rest = named.slice(place);
    const ends = rest.findIndex(({ to }, next) => !LISTED.test(passage.view.text.slice(to, rest[next + 1]?.from ?? to)));
    const list = rest.slice(0, ends + 1);
    const own = inOrder.filter(({ from }) => from >= (list.at(-1)?.to ?? 0) && from < (rest[ends + 1]?.from ?? Infinity));
    if (list.length < 2 || list.length !== own.length) return;
    list.forEach((mention, index) => {
      const draft = book.of(mention);
      if (draft !== undefined) noteOne(book, draft, 'dose', own[index], at);
    });
  });
}

/** Between two cohorts of one list. */
const LISTED = /^(?:,| and|, and| or|&) ?(?:(?:[\w-]+ ){0,2}in )?(?:the )?$/;

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

/** Where the bracket behind or around a place closes: `Group A (n=3; 5 mg)`, `24 mg (dose level 6; nine patients)`. */
function bracketEnd(text: string, place: number): number {
  const isInside = text.lastIndexOf('(', place) > text.lastIndexOf(')', place);
  if (isInside) return Math.max(place, text.indexOf(')', place));
  return place + (/^ ?\([^()]*\)/.exec(text.slice(place))?.[0].length ?? 0);
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
    noteAll(book, at, place, { value, unit: unitOf(text), sentence: at, ...place }, numberOf(match.groups?.['many'] ?? ''));
  }
}

/** Volunteers are counted as such where a sentence calls no one a patient. */
function unitOf(text: string): string {
  return /\bvolunteers\b/i.test(text) && !/\b(?:patients|participants|subjects)\b/i.test(text) ? 'volunteers' : 'patients';
}

function noteAll(book: CohortBook, at: number, { from }: { readonly from: number }, size: Noted, many = Infinity): void {
  const trial = book.of(book.tagged(at).mentions.find((one) => one.kind === 'cohort'))?.trial ?? book.trialNear(at, from);
  const before = book.tagged(at).passage.view.text.slice(0, from);
  const part = partIn(before);
  const ofTrial = [...book.drafts.values()].filter((draft) => draft.trial === trial && !/^(?:part|stage)-/.test(draft.label));
  const letter = allMatches(before, LETTERED).at(-1)?.groups?.['letter'];
  const lettered = ofTrial.filter(({ label }) => letter !== undefined && label.length === 2 && label.startsWith(letter));
  const own = lettered.length > 0 ? lettered : ofTrial.filter((draft) => part === undefined || draft.part === part);
  const isWhole = own.length === many;
  for (const draft of own) {
    if (!isWhole && lettered.length === 0 && !/^(?:\d+|[A-H])$|-/.test(draft.label)) continue;
    const counted = ofTrial.find((other) => other.size?.unit === 'volunteers') === undefined ? size.unit : 'volunteers';
    draft.size ??= { ...size, unit: counted };
  }
}

/** The part that a sentence has named last. */
const LETTERED = /\bPart (?<letter>[A-D]|[1-4])\b/g;
