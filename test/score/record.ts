import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { FATES, type Fate } from './compare.js';
import type { SetName } from './sets.js';
import { IMPORTANCES, type Importance } from './shape.js';
import { MARKS, type Score, type Unit } from './tally.js';

/** The figures of one set when they were last recorded. */
interface SetRecord {
  readonly facts: Readonly<Record<Importance, string>>;
  readonly claims: Readonly<Record<Fate, number>>;
  readonly marks: Readonly<Record<string, string>>;
  /** Facts that were right: their short ids by gold file. Left out for a set that nobody may look into. */
  readonly right?: Readonly<Record<string, string>>;
}
export type ScoreRecord = Readonly<Partial<Record<SetName, SetRecord>>>;

const FILE = new URL('record.json', import.meta.url);

/** The last record; an empty one before the first. */
export function readRecord(): ScoreRecord {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as ScoreRecord) : {};
}

/** Writes the record in one order, whatever order the sets were scored in. */
export function writeRecord(record: ScoreRecord): void {
  const sets = Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(sets), undefined, 2)}\n`);
}

export function recordOf({ all, marks, right }: Score, isSecret: boolean): SetRecord {
  const share = (one: { readonly right: number; readonly of: number }): string => `${String(one.right)}/${String(one.of)}`;
  return {
    facts: Object.fromEntries(IMPORTANCES.map((one) => [one, share(all.recall[one])])) as Record<Importance, string>,
    claims: Object.fromEntries(FATES.map((fate) => [fate, all.fates[fate]])) as Record<Fate, number>,
    marks: Object.fromEntries(MARKS.map((mark) => [mark, share(marks[mark])])),
    ...(!isSecret && { right: byFile(right.map(({ id }) => id)) }),
  };
}

/** Facts gained and lost since the record, by id; undefined where there is none to compare with. */
export function changesSince(
  record: SetRecord | undefined,
  right: readonly Unit[],
): { readonly gained: readonly string[]; readonly lost: readonly string[] } | undefined {
  if (record?.right === undefined) return undefined;
  const before = new Set(Object.entries(record.right).flatMap(([file, ids]) => ids.split(' ').map((id) => `${file}#${id}`)));
  const now = new Set(right.map(({ id }) => id));
  return {
    gained: [...now].filter((id) => !before.has(id)).sort(),
    lost: [...before].filter((id) => !now.has(id)).sort(),
  };
}

/** Ids `FILE#F01` as one line of short ids a file. */
export function byFile(ids: readonly string[]): Readonly<Record<string, string>> {
  const files = new Map<string, string[]>();
  for (const id of [...ids].sort()) {
    const [file = '', short = ''] = id.split('#');
    files.set(file, [...(files.get(file) ?? []), short]);
  }
  return Object.fromEntries([...files].map(([file, short]) => [file, short.join(' ')]));
}
