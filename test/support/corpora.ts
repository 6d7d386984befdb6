import { fileURLToPath } from 'node:url';
import type { Reading } from '../../src/domain/reading.js';
import { readSources } from '../../src/ingest/files.js';
import { extractSources } from '../../src/ingest/readReadings.js';
import { ORIGINALS_FOLDER, originals } from './originals.js';

const DIGESTS_FOLDER = fileURLToPath(new URL('../../seed/releases', import.meta.url));

/** A folder of releases that tests read; `present` is false for originals that are not beside the project. */
export interface Corpus {
  readonly name: string;
  readonly present: boolean;
  readonly readings: () => Promise<readonly Reading[]>;
}

const read = (folder: string) => async () => extractSources(await readSources([folder]));

/** The digests of the seed, and the originals where they are beside the project. */
export const CORPORA: readonly Corpus[] = [
  { name: 'seed digests', present: true, readings: read(DIGESTS_FOLDER) },
  { name: 'originals', present: originals().length > 0, readings: read(ORIGINALS_FOLDER) },
];
