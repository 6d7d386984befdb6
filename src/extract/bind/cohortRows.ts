import { doseLabel } from '../mentions/cohorts.js';
import type { Mention, Operator, QuantityMention } from '../mentions/mention.js';
import { numberOf } from '../mentions/numberWords.js';
import { findQuantities } from '../mentions/quantities.js';
import type { Tagged } from '../mentions/tagged.js';
import { cellsOf } from '../text/cells.js';
import type { Cell } from '../text/cells.js';
import { ROWS } from './cohortFrames.js';

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

function readRow(
  sentence: number,
  cells: readonly Cell[],
  heads: readonly string[],
  mentions: readonly Mention[],
): readonly CohortRow[] {
  const [title, ...others] = cells;
  if (title === undefined) return [];
  const own = doseIn(title, heads[0] ?? '', mentions);
  const number = /^(?:Cohort |DL)?(?<number>\d{1,2}|[A-H])$/.exec(title.text)?.groups?.['number'];
  const label = number ?? (own === undefined ? undefined : doseLabel(own));
  if (label === undefined) return [];
  let dose = number === undefined && own !== undefined ? noted(own, sentence) : undefined;
  let size: Noted | undefined;
  others.forEach((cell, column) => {
    const headed = heads[column + 1] ?? '';
    const amount = /^(?:daily |total |single )?dose\b/i.test(headed) ? doseIn(cell, headed, mentions) : undefined;
    const count = /^(?:patients|participants|subjects|n|number of patients)\b/i.test(headed) ? numberOf(cell.text) : undefined;
    if (amount !== undefined) dose ??= noted(amount, sentence);
    if (count !== undefined) size ??= { value: count, unit: 'patients', sentence, from: cell.from, to: cell.to };
  });
  return [{ sentence, from: title.from, to: title.to, label, byDose: number === undefined, dose, size }];
}

/** The dose of a cell: with its unit, or in the unit of the column's head, `Dose level (mg)`. */
function doseIn(cell: Cell, head: string, mentions: readonly Mention[]): QuantityMention | undefined {
  const told = mentions.find((one): one is QuantityMention => one.kind === 'dose' && one.from >= cell.from && one.to <= cell.to);
  if (told !== undefined) return told;
  const unit = /\((?:in )?(?<unit>[^()]{1,40})\)/.exec(head)?.groups?.['unit'];
  const read = unit === undefined ? [] : findQuantities(`${cell.text} ${unit}`);
  const dose = read.find((one): one is QuantityMention => one.kind === 'dose' && one.from === 0);
  return dose === undefined ? undefined : { ...dose, from: cell.from, to: cell.to };
}

/** A quantity with the sentence that it stands in. */
export function noted({ value, unit, op, from, to }: QuantityMention, sentence: number): Noted {
  return { value, unit, ...(op !== undefined && { op }), sentence, from, to };
}
