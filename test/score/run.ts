/**
 * Scores the extractor against the gold sets: `npm run score -- [SET...] [--details] [--unmatched] [--type TYPE] [--record]`.
 * The sets are development, passages, heldout, digests and originals; without a name all but heldout, whose runs are logged. They are never added together.
 */
import { parseArgs } from 'node:util';
import { compareRelease } from './compare.js';
import { detailsOf, unmatchedOf, type DetailsOf } from './details.js';
import { predictionFor, predictSet } from './predict.js';
import { byFile, changesSince, readRecord, recordOf, writeRecord, type ScoreRecord } from './record.js';
import { logRun } from './heldoutLog.js';
import { isSecret, loadSet, OPEN_SETS, SET_NAMES, type GoldSet, type SetName } from './sets.js';
import { summaryOf, tableOf } from './table.js';
import { tally, type Score } from './tally.js';

interface Asked extends DetailsOf {
  readonly sets: readonly SetName[];
  readonly details: boolean;
  readonly unmatched: boolean;
  readonly record: boolean;
}

/** A command line that asks for what is not there, or not to be had. */
class UsageError extends Error {}

function readArguments(): Asked {
  const flag = { type: 'boolean', default: false } as const;
  const options = { details: flag, unmatched: flag, record: flag, type: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const sets = positionals.map((name) => {
    const set = SET_NAMES.find((one) => one === name);
    if (set === undefined) throw new UsageError(`There is no set "${name}". The sets are ${SET_NAMES.join(', ')}.`);
    return set;
  });
  const details = values.details || (values.type !== undefined && !values.unmatched);
  const secret = sets.find(isSecret);
  if (secret !== undefined && (details || values.unmatched))
    throw new UsageError(`No details of "${secret}": that set is for testing only, and nobody looks into it.`);
  return { ...values, details, sets: sets.length === 0 ? OPEN_SETS : sets };
}

function scoreSet(set: GoldSet, asked: Asked): Score {
  const predictions = predictSet(set);
  const comparisons = set.golds.map((gold) => compareRelease(gold, predictionFor(gold, predictions)));
  const score = tally(comparisons);
  print(`\n${set.name}: ${String(set.golds.length)} releases`);
  for (const [what, names] of [
    ['without a header that can be read, counted as missed', predictions.refused],
    ['gold files left out', set.leftOut],
  ] as const)
    if (names.length > 0) print(`${String(names.length)} ${what}${set.isSecret ? '' : `: ${names.join('; ')}`}`);
  tableOf(score).forEach(print);
  if (set.isSecret) {
    const draws = [...new Set(set.golds.map(({ draw }) => draw))].sort();
    const summaries = draws.map((draw) => {
      const drawn = comparisons.filter((_, at) => set.golds[at]?.draw === draw);
      return `draw ${String(draw)}, ${String(drawn.length)} releases: ${summaryOf(tally(drawn))}`;
    });
    summaries.forEach(print);
    logRun([`all, ${String(set.golds.length)} releases: ${summaryOf(score)}`, ...summaries]);
    return score;
  }
  if (asked.details) comparisons.flatMap((comparison) => detailsOf(comparison, asked)).forEach(print);
  if (asked.unmatched) comparisons.flatMap((comparison) => unmatchedOf(comparison, asked)).forEach(print);
  return score;
}

function printChanges(name: SetName, { right }: Score, record: ScoreRecord): void {
  const changes = changesSince(record[name], right);
  if (changes === undefined) return;
  for (const [what, ids] of Object.entries(changes)) {
    print(`${String(ids.length)} facts ${what} since the record`);
    for (const [file, short] of Object.entries(byFile(ids))) print(`    ${what} ${file}: ${short}`);
  }
}

function print(line: string): void {
  console.log(line);
}

function main(): void {
  const asked = readArguments();
  const before = readRecord();
  const scored: [SetName, ReturnType<typeof recordOf>][] = [];
  for (const name of asked.sets) {
    const set = loadSet(name);
    if (set === undefined) {
      print(`\n${name}: left out, its files are not at hand.`);
      continue;
    }
    const score = scoreSet(set, asked);
    printChanges(name, score, before);
    scored.push([name, recordOf(score, set.isSecret)]);
  }
  if (!asked.record) return;
  writeRecord({ ...before, ...Object.fromEntries(scored) });
  print(`\nRecorded: ${scored.map(([name]) => name).join(', ')}.`);
}

try {
  main();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
