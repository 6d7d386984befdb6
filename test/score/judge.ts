import { spawnSync, execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { FATES } from './compare.js';
import { IMPORTANCES, type Prediction } from './shape.js';
import { MARKS, type Mark, type Row, type Score } from './tally.js';

/** Counts under names that both scorers share. */
export type Counts = Readonly<Record<string, number>>;

const MARK_NAMES: Readonly<Record<Mark, string>> = {
  'value slots': 'value slots right',
  assertion: 'assertion accuracy',
  'ongoing and completed as asserted': 'assertion, ongoing and completed as asserted',
  section: 'section accuracy',
  novelty: 'novelty accuracy',
  evidence: 'evidence accuracy',
  'planned or possible told as done': 'planned or possible told as asserted, ongoing or completed',
  'traps violated': 'traps violated',
  'quotes exact': 'quotes exact',
};
const ROW_COUNTS: readonly string[] = [...IMPORTANCES.flatMap((one) => [one, `${one} right`]), 'core found', 'claims', ...FATES];

interface JudgeFigures {
  readonly rows: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly summary: Readonly<Record<string, { readonly numerator: number; readonly denominator: number }>>;
}

/** Why the judge cannot be asked; undefined when it can. `script` is the `score.py` that stands beside the gold files. */
export function judgeMissing(script: string): string | undefined {
  if (!existsSync(script)) return 'the judge of the originals is not beside the project (../shared/gold/score.py)';
  const probe = spawnSync('python3', ['-c', 'import yaml'], { stdio: 'ignore' });
  return probe.status === 0 ? undefined : 'the judge needs python3 with PyYAML';
}

/** The judge's counts for predictions. */
export async function askJudge(script: string, predictions: readonly Prediction[], releases?: string): Promise<Counts> {
  const folder = await mkdtemp(join(tmpdir(), 'score-'));
  const [asked, told] = [join(folder, 'predictions.json'), join(folder, 'figures.json')];
  try {
    await writeFile(asked, JSON.stringify(predictions));
    const where = releases === undefined ? [] : ['--releases', releases];
    await promisify(execFile)('python3', [script, asked, '--json', told, ...where]);
    const figures = JSON.parse(await readFile(told, 'utf8')) as JudgeFigures;
    const rows = Object.entries(figures.rows).filter(([row]) => !row.startsWith('release:'));
    return countsOf(
      rows.map(([row, counts]) => [row.replace(/^.*:/, ''), counts]),
      (mark) => figures.summary[MARK_NAMES[mark]] ?? { numerator: 0, denominator: 0 },
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The counts of our own score in the same form. */
export function countsOfScore({ all, byType, marks }: Score): Counts {
  const counts = ({ recall, found, claims, fates }: Row): Counts => ({
    ...Object.fromEntries(
      IMPORTANCES.flatMap((one) => [[one, recall[one].of] as const, [`${one} right`, recall[one].right] as const]),
    ),
    ...{ ...fates, claims, 'core found': found },
  });
  return countsOf([['all', counts(all)], ...[...byType].map(([type, row]) => [type, counts(row)] as const)], (mark) => ({
    numerator: marks[mark].right,
    denominator: marks[mark].of,
  }));
}

function countsOf(
  rows: readonly (readonly [string, Counts])[],
  share: (mark: Mark) => { readonly numerator: number; readonly denominator: number },
): Counts {
  const cells = rows.flatMap(([row, counts]) => ROW_COUNTS.map((count) => [`${row}: ${count}`, counts[count] ?? 0] as const));
  const marks = MARKS.flatMap((mark) => {
    const { numerator, denominator } = share(mark);
    return [[mark, numerator] as const, [`${mark}: of`, denominator] as const];
  });
  return Object.fromEntries([...cells, ...marks]);
}
