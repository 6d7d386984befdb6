import type { ResultValue } from '../mentions/resultValue.js';
import type { Cell } from '../text/cells.js';
import type { Head } from './efficacyHeads.js';

/** `18 (44)` under `n (%)`. */
export function sharedCell({ text, from, to }: Cell): ResultValue | undefined {
  const { count, percent } = /^(?<count>\d{1,4}) \((?<percent>\d{1,3}(?:\.\d+)?)\)$/.exec(text)?.groups ?? {};
  return count === undefined ? undefined : { from, to, count: Number(count), value: Number(percent), unit: 'percent' };
}

/** The ratio that a column holds. */
export function ratioOf(figure: Head['figure']): ResultValue['ratio'] {
  return figure === 'hazard_ratio' || figure === 'rate_ratio' || figure === 'odds_ratio' ? figure : undefined;
}

/** The p value that a column of its own gives to a row. */
export function pAt(cells: readonly Cell[], heads: readonly Head[]): number | undefined {
  const p = numberIn(cells[heads.findIndex(({ figure }) => figure === 'p')]?.text);
  return p !== undefined && p < 1 ? p : undefined;
}

/** The number that a cell holds. */
export function numberIn(text: string | undefined): number | undefined {
  const number = /\d*\.\d+|\d+/.exec(text ?? '')?.[0];
  return number === undefined ? undefined : Number(number);
}

/** A figure is of as many as the head of its column says. */
export function withSize(figure: ResultValue, size: number | undefined): ResultValue {
  const isOther =
    figure.count !== undefined &&
    figure.value !== undefined &&
    size !== undefined &&
    Math.abs((100 * figure.count) / size - figure.value) > 1;
  return figure.n !== undefined || size === undefined || isOther ? figure : { ...figure, n: size };
}
