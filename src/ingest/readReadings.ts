import type { Reading } from '../domain/reading.js';
import { ReleaseHeaderError } from '../extract/errors.js';
import { readRelease, type SourceText } from '../extract/pipeline.js';
import { InputError, readText } from './files.js';
import { ShapeError } from './jsonShape.js';
import { parseReading } from './readingJson.js';
import { loadVocabulary } from './vocabulary.js';

/** Largest file of readings that is loaded: some thousands of releases. */
const MAX_CLAIMS_BYTES = 256 * 1024 * 1024;

/** Extracts every source. Throws one InputError that lists each release without a date or an issuer. */
export function extractSources(sources: readonly SourceText[]): readonly Reading[] {
  if (sources.length === 0) return [];
  const vocabulary = loadVocabulary();
  return collectReadings(sources, ReleaseHeaderError, (source) => readRelease(source, vocabulary));
}

/** Loads readings from JSON Lines, as `extract --format jsonl` prints them. Throws one InputError that lists each unusable line. */
export async function readReadings(path: string): Promise<readonly Reading[]> {
  const text = await readText(path, MAX_CLAIMS_BYTES);
  const lines = text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((line, index) => ({ line, where: `${path}, line ${index + 1}` }))
    .filter(({ line }) => line.trim() !== '');
  if (lines.length === 0)
    throw new InputError([`${path}: holds no reading. Make one with: releasegraph extract FILE --format jsonl`]);
  return collectReadings(lines, InputError, ({ line, where }) => parseLine(line, where));
}

function parseLine(line: string, where: string): Reading {
  try {
    return parseReading(JSON.parse(line));
  } catch (error) {
    if (error instanceof ShapeError) throw new InputError([`${where}: ${error.message}.`]);
    if (error instanceof SyntaxError) throw new InputError([`${where}: this is not JSON (${error.message}).`]);
    throw error;
  }
}

/** Reads every item; the errors of one kind are collected, so that one run shows them all. */
function collectReadings<T>(
  items: readonly T[],
  expected: typeof ReleaseHeaderError | typeof InputError,
  read: (item: T) => Reading,
): readonly Reading[] {
  const readings: Reading[] = [];
  const problems: string[] = [];
  for (const item of items) {
    try {
      readings.push(read(item));
    } catch (error) {
      if (!(error instanceof expected)) throw error;
      problems.push(error.message);
    }
  }
  if (problems.length > 0) throw new InputError(problems);
  return readings;
}
