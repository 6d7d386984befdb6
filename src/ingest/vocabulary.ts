import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Vocabulary } from '../extract/vocabulary.js';

const PARTS = [
  'indications',
  'agencies',
  'payloads',
  'designations',
  'cellLines',
  'wires',
  'places',
  'endpoints',
  'nicknames',
  'notDrugPrefixes',
  'knownDrugs',
] as const satisfies readonly (keyof Vocabulary)[];

/** Reads the vocabulary files of a folder; without one, those that come with the package. */
export function loadVocabulary(dir = packagedFolder()): Vocabulary {
  const parts = PARTS.map((part) => [part, readPart(dir, part)] as const);
  // The files are our own data: their shape is checked by a test, not at every start.
  return Object.fromEntries(parts) as unknown as Vocabulary;
}

/** `src/ingest` and `dist/ingest` are both two folders below the package. */
function packagedFolder(): string {
  return join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'seed', 'vocabulary');
}

function readPart(dir: string, part: string): unknown {
  const file = join(dir, `${part}.json`);
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(`Cannot read the vocabulary file ${file}: it must be there and hold JSON.`, { cause });
  }
}
