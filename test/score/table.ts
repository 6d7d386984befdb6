import { FATES } from './compare.js';
import { IMPORTANCES } from './shape.js';
import { MARKS, precisionOf, type Row, type Score, type Share } from './tally.js';

/** The figures of a set as lines: a row for all and for each type, then what holds for the matched facts. */
export function tableOf({ all, byType, marks, outside }: Score): readonly string[] {
  const types = [...byType].sort(([a], [b]) => (a < b ? -1 : 1));
  const head = [
    ...IMPORTANCES.map((one) => one.padStart(11)),
    ' | ',
    'claims'.padStart(6),
    ...FATES.map((one) => one.padStart(12)),
  ];
  return [
    ' '.repeat(17) + head.join(''),
    ...[['all', all] as const, ...types].map(([name, row]) => name.padEnd(17) + rowOf(row)),
    '',
    `core right ${share(all.recall.core)}, found ${share({ right: all.found, of: all.recall.core.of })}`,
    `precision of the claims that a program can judge ${share(precisionOf(all))}`,
    MARKS.slice(0, 6)
      .map((mark) => `${mark} ${share(marks[mark])}`)
      .join(' | '),
    MARKS.slice(6)
      .map((mark) => `${mark} ${share(marks[mark])}`)
      .join(' | ') + ` | spans outside the text ${String(outside)}`,
  ];
}

/** `core right 58.1 % (753/1297), precision 94.6 % (900/951), planned or possible told as done 1.0 % (1/100), traps violated none to judge`. */
export function summaryOf({ all, marks }: Score): string {
  const told = (['planned or possible told as done', 'traps violated'] as const).map((mark) => `${mark} ${share(marks[mark])}`);
  return [`core right ${share(all.recall.core)}`, `precision ${share(precisionOf(all))}`, ...told].join(', ');
}

function rowOf({ recall, claims, fates }: Row): string {
  const recalls = IMPORTANCES.map((one) => `${String(recall[one].right)}/${String(recall[one].of)}`.padStart(11));
  return [...recalls, ' | ', String(claims).padStart(6), ...FATES.map((fate) => String(fates[fate]).padStart(12))].join('');
}

/** `93.1 % (54/58)`. */
function share({ right, of }: Share): string {
  return of === 0 ? 'none to judge' : `${((100 * right) / of).toFixed(1)} % (${String(right)}/${String(of)})`;
}
