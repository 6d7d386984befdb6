import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { TextKind } from '../../src/domain/release.js';
import { prepareGold, type Gold } from './gold.js';
import { loadPassages } from './passages.js';
import type { GoldDocument, GoldEntity } from './shape.js';

export const SET_NAMES = ['development', 'passages', 'heldout', 'digests', 'originals'] as const;
export type SetName = (typeof SET_NAMES)[number];

/** Where the gold files of a set lie, and the texts that they were made from. */
interface Place {
  readonly gold: string;
  /** Folder of the texts; passages carry theirs. */
  readonly releases?: string;
  readonly textKind: TextKind;
  /** Figures only: neither facts nor claims of it are printed or stored. */
  readonly isSecret?: true;
}

export interface GoldSet {
  readonly name: SetName;
  readonly textKind: TextKind;
  readonly isSecret: boolean;
  readonly golds: readonly Gold[];
  /** Gold files that cannot be scored against, with the reason. */
  readonly leftOut: readonly string[];
}

/** A gold file that cannot be scored against. */
class GoldError extends Error {
  override readonly name = 'GoldError';
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CORPUS = join(ROOT, 'test', 'corpus');
const SHARED = join(ROOT, '..', 'shared');
const PLACES: Readonly<Record<SetName, Place>> = {
  passages: { gold: join(CORPUS, 'passages'), textKind: 'ORIGINAL' },
  development: { gold: join(CORPUS, 'development'), releases: join(CORPUS, 'development'), textKind: 'ORIGINAL' },
  heldout: { gold: join(CORPUS, 'heldout'), releases: join(CORPUS, 'heldout'), textKind: 'ORIGINAL', isSecret: true },
  digests: { gold: join(ROOT, 'seed', 'gold'), releases: join(ROOT, 'seed', 'releases'), textKind: 'DIGEST' },
  originals: { gold: join(SHARED, 'gold'), releases: join(SHARED, 'releases'), textKind: 'ORIGINAL' },
};

/** The gold of a set in the order of its file names; undefined where its files are not at hand. */
export function loadSet(name: SetName): GoldSet | undefined {
  const { gold, releases, textKind, isSecret = false } = PLACES[name];
  if (!existsSync(gold)) return undefined;
  if (releases === undefined) return { name, textKind, isSecret, golds: loadPassages(gold), leftOut: [] };
  if (!existsSync(releases)) return undefined;
  return { name, textKind, isSecret, ...loadGold(gold, releases) };
}

/** The sets that may be scored at any time; the others only by name, and each run of them is logged. */
export const OPEN_SETS = SET_NAMES.filter((name) => !isSecret(name));

export function isSecret(name: SetName): boolean {
  return PLACES[name].isSecret === true;
}

/** Reads the gold files of a folder: `20*.yaml`, with the entities of `cross-release.yaml` where there is one. */
export function loadGold(folder: string, releases: string): Pick<GoldSet, 'golds' | 'leftOut'> {
  const known = knownEntities(join(folder, 'cross-release.yaml'));
  const golds: Gold[] = [];
  const leftOut: string[] = [];
  const files = readdirSync(folder).filter((name) => /^20.*\.yaml$/.test(name));
  for (const file of files.sort()) {
    const name = basename(file, '.yaml');
    try {
      const document = parseGold(readFileSync(join(folder, file), 'utf8'));
      golds.push(prepareGold(name, document, readSource(releases, document), known));
    } catch (error) {
      if (!(error instanceof GoldError)) throw error;
      leftOut.push(`${name} (${error.message})`);
    }
  }
  return { golds, leftOut };
}

function knownEntities(file: string): readonly GoldEntity[] {
  return existsSync(file) ? (parse(readFileSync(file, 'utf8')) as { readonly entities: readonly GoldEntity[] }).entities : [];
}

/** Reads one gold file. What it holds is checked by `test/corpus/locate.ts`, here only that it is one. */
function parseGold(text: string): GoldDocument {
  let document: Partial<GoldDocument> | null;
  try {
    document = parse(text) as Partial<GoldDocument> | null;
  } catch (cause) {
    throw new GoldError('no YAML', { cause });
  }
  const { release, entities, facts } = document ?? {};
  if (release === undefined || !Array.isArray(entities) || !Array.isArray(facts))
    throw new GoldError('no release, entities or facts');
  if (release.sha256 === undefined) throw new GoldError('no offsets yet');
  return { ...document, release, entities, facts };
}

function readSource(folder: string, { release }: GoldDocument): { readonly text: string; readonly sha256: string } {
  const file = join(folder, release.seed_file);
  if (!existsSync(file)) throw new GoldError('no text');
  const bytes = readFileSync(file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== release.sha256) throw new GoldError('not the text that it was made for');
  return { text: bytes.toString('utf8'), sha256 };
}
