import type { View } from './view.js';

/** One cell of a table row: characters `[from, to)` of the row's view. */
export interface Cell {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The cells of a row, told apart by a bar or by two blanks of the source; a sentence is one cell. */
export function cellsOf(view: View): readonly Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  const end = (to: number): void => {
    const text = view.text.slice(from, to).trim();
    const lead = view.text.slice(from, to).search(/\S/);
    if (text !== '') cells.push({ text, from: from + lead, to: from + lead + text.length });
  };
  for (let at = 0; at < view.text.length; at += 1) {
    const gap = (view.origin[at + 1] ?? 0) - (view.origin[at] ?? 0);
    if (view.text[at] !== '|' && (view.text[at] !== ' ' || gap < 2)) continue;
    end(at);
    from = at + 1;
  }
  end(view.text.length);
  return cells;
}
