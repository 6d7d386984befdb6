import { doseLabel } from '../mentions/cohorts.js';
import type { Mention, Operator, QuantityMention } from '../mentions/mention.js';
import { numberOf } from '../mentions/numberWords.js';
import { allMatches } from '../text/needs.js';
import { findQuantities } from '../mentions/quantities.js';
import type { Tagged } from '../mentions/tagged.js';
import { cellsOf } from '../text/cells.js';
import type { Cell } from '../text/cells.js';
import { ROWS } from './cohortFrames.js';

/** A part of a trial whose cohorts may get the same doses as those of another. */
export type Part = 'sad' | 'mad';
const PARTS = /\b(?:(?<single>SAD|single[- ](?:ascending[- ])?dose)|(?<multiple>MAD|multiple[- ](?:ascending[- ])?dose))\b/gi;

/** The part that a text speaks of last: single or multiple ascending doses. */
export function partIn(text: string): Part | undefined {
  const last = allMatches(text, PARTS).at(-1);
  return last === undefined ? undefined : last.groups?.['single'] === undefined ? 'mad' : 'sad';
}

/** A number that the text gives of a cohort, and where. */
export interface Noted {
  readonly value: number;
  readonly unit: string;
  readonly op?: Operator;
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
}

/** A cohort as a row of a table tells it. */
export interface CohortRow {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  /** Its number, else its dose. */
  readonly label: string;
  readonly byDose: boolean;
  readonly dose: Noted | undefined;
  readonly size: Noted | undefined;
}

/** The rows under a head that begins with `Cohort` or `Dose`; none when a sentence is no such head. */
export function cohortRows(sentences: readonly Tagged[], at: number): readonly CohortRow[] {
  const head = sentences[at];
  const heads = head === undefined ? [] : cellsOf(head.passage.view).map((cell) => cell.text);
  if (head !== undefined && COLUMN.test(heads.at(-1) ?? '')) return cohortColumns(sentences, at, cellsOf(head.passage.view));
  if (heads.length < 2 || !ROWS.test(heads[0] ?? '')) return [];
  const rows: CohortRow[] = [];
  for (let next = at + 1; sentences[next]?.passage.paragraph === head?.passage.paragraph; next += 1) {
    const tagged = sentences[next];
    const cells = tagged === undefined ? [] : cellsOf(tagged.passage.view);
    if (tagged === undefined || cells.length < 2) break;
    rows.push(...readRow(next, cells, heads, tagged.mentions));
  }
  return rows;
}

const COLUMN = /^(?:Cohort|DL|Dose level|Group) ?-?(?:\d{1,2}|[A-H])\b/i;
const DOSE_ROW = /\bdose\b|^(?:vg|mg|cells)/i;
const SIZE_ROW = /^(?:(?:number|no\.?) of )?(?:patients|participants|subjects|volunteers|n\b|enroll?ed|treated|dosed)/i;

/** The cohorts that stand side by side at the head of a table, with the row of their doses and that of their sizes. */
function cohortColumns(sentences: readonly Tagged[], at: number, heads: readonly Cell[]): readonly CohortRow[] {
  const columns = heads.filter((cell) => COLUMN.test(cell.text));
  const rows = columns.map((cell): CohortRow & { dose: Noted | undefined; size: Noted | undefined } => ({
    sentence: at,
    from: cell.from,
    to: cell.to,
    label: labelOf(COLUMN.exec(cell.text)?.[0] ?? '', '') ?? cell.text,
    byDose: false,
    dose: undefined,
    size: undefined,
  }));
  for (let next = at + 1; sentences[next]?.passage.paragraph === sentences[at]?.passage.paragraph; next += 1) {
    const tagged = sentences[next];
    const [title, ...cells] = tagged === undefined ? [] : cellsOf(tagged.passage.view);
    if (tagged === undefined || title === undefined || cells.length !== rows.length) continue;
    rows.forEach((row, column) => {
      const cell = cells[column];
      if (cell === undefined) return;
      const amount = DOSE_ROW.test(title.text) ? doseIn(cell, title.text, tagged.mentions) : undefined;
      const count = SIZE_ROW.test(title.text) ? numberOf(cell.text) : undefined;
      if (amount !== undefined) row.dose ??= noted(amount, next);
      if (count !== undefined) row.size ??= { value: count, unit: 'patients', sentence: next, from: cell.from, to: cell.to };
    });
  }
  return rows;
}

function readRow(
  sentence: number,
  cells: readonly Cell[],
  heads: readonly string[],
  mentions: readonly Mention[],
): readonly CohortRow[] {
  const [title, ...others] = cells;
  if (title === undefined) return [];
  const own = doseIn(title, heads[0] ?? '', mentions);
  const number = labelOf(title.text, heads[0] ?? '');
  const label = number ?? (own === undefined ? undefined : partLabel(doseLabel(own), partIn(heads[0] ?? '')));
  if (label === undefined) return [];
  const isOwn = number === undefined || /\(/.test(title.text);
  let dose = isOwn && own !== undefined ? noted(own, sentence) : undefined;
  let size: Noted | undefined;
  others.forEach((cell, column) => {
    const headed = heads[column + 1] ?? '';
    const isDose = /\bdose\b|^(?:level|amount)\b|\bcells\b|^vg\b/i.test(headed) || fills(cell, mentions);
    const amount = isDose ? doseIn(cell, headed, mentions) : undefined;
    const count = SIZE_ROW.test(headed) ? numberOf(cell.text) : undefined;
    if (amount !== undefined) dose ??= noted(amount, sentence);
    const unit = /volunteers/i.test(headed) ? 'volunteers' : 'patients';
    if (count !== undefined) size ??= { value: count, unit, sentence, from: cell.from, to: cell.to };
  });
  return [{ sentence, from: title.from, to: title.to, label, byDose: number === undefined, dose, size }];
}

/** A cell that holds a dose and nothing else, whatever its column is called: `XYZ 201, every 4 weeks`. */
function fills({ from, to }: Cell, mentions: readonly Mention[]): boolean {
  return mentions.some((one) => one.kind === 'dose' && one.from === from && one.to >= to - 1);
}

/** `Cohort 2` is 2; `DL2`, and 2 below `Dose level`, is DL2; `SAD 2`, and 2 below `SAD cohort`, is SAD-2. */
function labelOf(title: string, head: string): string | undefined {
  const {
    word,
    number,
    series = partIn(head),
  } = /^(?<series>[SM]AD[- ]?)?(?<word>Cohort |Group |Panel |DL ?|Dose level )?(?<number>-?\d{1,2}[a-d]?|[A-H]\d?)(?: \([^()]*\))?$/i.exec(
    title,
  )?.groups ?? {};
  if (number === undefined) return undefined;
  if (series !== undefined) return `${series.slice(0, 3).toUpperCase()}-${number}`;
  return /^(?:DL|Dose level)/i.test(word ?? head) ? `DL${number}` : number;
}

/** What a group is called by its part and its dose: `mad-50-mg`. */
export function partLabel(label: string, part: Part | undefined): string {
  return part === undefined ? label : `${part}-${label}`;
}

/** The dose of a cell: with its unit, or in the unit of the column's head, `Dose level (mg)`. */
function doseIn(cell: Cell, head: string, mentions: readonly Mention[]): QuantityMention | undefined {
  const told = mentions.find((one): one is QuantityMention => one.kind === 'dose' && one.from >= cell.from && one.to <= cell.to);
  if (told !== undefined) return told;
  const unit = /\((?:in )?(?<unit>[^()]{1,40})\)/.exec(head)?.groups?.['unit'] ?? head;
  const read = findQuantities(`${cell.text} ${unit}`);
  const dose = read.find((one): one is QuantityMention => one.kind === 'dose' && one.from === 0);
  return dose === undefined ? undefined : { ...dose, from: cell.from, to: cell.to };
}

/** A quantity with the sentence that it stands in. */
export function noted({ value, unit, op, from, to }: QuantityMention, sentence: number): Noted {
  return { value, unit, ...(op !== undefined && { op }), sentence, from, to };
}
