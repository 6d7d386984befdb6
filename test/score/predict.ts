import type { Reading } from '../../src/domain/reading.js';
import { quoteOf } from '../../src/domain/span.js';
import { ReleaseHeaderError } from '../../src/extract/errors.js';
import { readRelease } from '../../src/extract/pipeline.js';
import { loadVocabulary } from '../../src/ingest/vocabulary.js';
import type { Gold } from './gold.js';
import type { Prediction } from './shape.js';
import type { GoldSet } from './sets.js';

/** What the extractor says of the releases of a set; a release without a header gives nothing, and the reason is told. */
export interface Predictions {
  readonly bySha256: ReadonlyMap<string, Prediction>;
  readonly refused: readonly string[];
}

export function predictSet({ golds, textKind }: Pick<GoldSet, 'golds' | 'textKind'>): Predictions {
  const vocabulary = loadVocabulary();
  const bySha256 = new Map<string, Prediction>();
  const refused: string[] = [];
  for (const { name, text, sha256 } of golds) {
    try {
      bySha256.set(sha256, predictionOf(readRelease({ file: `${name}.txt`, sha256, text, textKind }, vocabulary)));
    } catch (error) {
      if (!(error instanceof ReleaseHeaderError)) throw new Error(`The extractor fails on ${name}.`, { cause: error });
      refused.push(`${name}: no ${error.missing} found`);
    }
  }
  return { bySha256, refused };
}

/** A reading in the shape in which it is compared. */
export function predictionOf({ release, entities, claims }: Reading): Prediction {
  return {
    release: { sha256: release.sha256 },
    entities,
    claims: claims.map(({ type, key, value, assertion, novelty, section, evidence }) => ({
      ...{ type, key, value, assertion, novelty, section },
      evidence: evidence.map(({ start, end }) => ({ start, end, quote: quoteOf(release.text, { start, end }) })),
    })),
  };
}

/** What was said of a release; nothing when there is no prediction. */
export function predictionFor(gold: Gold, { bySha256 }: Pick<Predictions, 'bySha256'>): Prediction {
  return bySha256.get(gold.sha256) ?? { release: { sha256: gold.sha256 }, entities: [], claims: [] };
}
