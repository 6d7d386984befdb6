import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { prepareGold, type Gold } from './gold.js';
import type { GoldFact, Slots } from './shape.js';

/** `type, key, value, assertion`: one core fact. */
type FactLine = readonly [type: string, key: Slots, value: Slots, assertion: string];

/** A few sentences as a release tells them, and every core fact that they state. */
export interface Passage {
  readonly text: string;
  /** Announces the passage; one that tells nothing when left out. */
  readonly headline?: string;
  /** Names of the entities by their ids, beside the issuer `org:acme`. */
  readonly entities?: Readonly<Record<string, readonly string[]>>;
  readonly facts: readonly FactLine[];
  /** What a careless reader would take for a fact: patterns of claims. */
  readonly not?: readonly Slots[];
}

const ISSUER = { id: 'org:acme', name: 'Acme Therapeutics, Inc.', aliases: ['Acme Therapeutics', 'Acme', 'ACMT'] };
const DATE = '2024-03-04';

/** Reads the files of passages of a folder; each passage becomes the gold of a release of its own, `AREA/3`. */
export function loadPassages(folder: string): readonly Gold[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return files.sort().flatMap((file) => {
    const passages = parse(readFileSync(join(folder, file), 'utf8')) as readonly Passage[];
    return passages.map((passage, index) => goldOf(`${basename(file, '.yaml')}/${String(index + 1)}`, passage));
  });
}

function goldOf(name: string, { text: words, headline, entities = {}, facts, not = [] }: Passage): Gold {
  const text = releaseOf(words, headline);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const named = Object.entries(entities).map(([id, [first = '', ...aliases]]) => ({ id, name: first, aliases }));
  const stated = facts.map(([type, key, value, assertion], index): GoldFact => ({
    ...{ id: `F${String(index + 1).padStart(2, '0')}`, type, key, value, assertion, importance: 'core' },
  }));
  const document = {
    release: { id: `release:${DATE}`, date: DATE, seed_file: name },
    entities: [ISSUER, ...named],
    facts: stated,
    must_not_extract: not.map((pattern, index) => ({ id: `X${String(index + 1).padStart(2, '0')}`, match: [pattern] })),
  };
  return prepareGold(name, document, { text, sha256 });
}

/** A release that tells the passage and nothing else. */
function releaseOf(words: string, headline = 'Acme Therapeutics Provides Corporate Update'): string {
  return `${headline}

BOSTON, March 4, 2024 (GLOBE NEWSWIRE) -- Acme Therapeutics, Inc. (Nasdaq: ACMT), a biotechnology company, today provided an update.

${words.trim()}

About Acme Therapeutics

Acme Therapeutics, Inc. is a biotechnology company with offices in Boston, Massachusetts. For more information, please visit www.acmetherapeutics.com.
`;
}
