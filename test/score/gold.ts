import type { GoldDocument, GoldEntity, GoldFact, Trap } from './shape.js';
import { ALIGNED_KINDS, idsIn } from './slots.js';
import { compact, fold } from './wording.js';

/** The gold of one release with its text and the names of its entities. */
export interface Gold {
  /** Name of the gold file, without folder and ending. */
  readonly name: string;
  readonly releaseId: string;
  readonly sha256: string;
  /** The round in which the release was written; the first when the file does not say. */
  readonly draw: number;
  readonly text: string;
  readonly facts: readonly GoldFact[];
  readonly traps: readonly Trap[];
  readonly entities: readonly GoldEntity[];
  /** Entities that this release speaks of. */
  readonly ids: ReadonlySet<string>;
  /** Entities by compacted name. */
  readonly idsByName: ReadonlyMap<string, ReadonlySet<string>>;
  /** Every name of an entity, best first. */
  readonly namesOf: ReadonlyMap<string, readonly string[]>;
}

/** Prepares a gold file for comparison; `known` are entities described for several releases together. */
export function prepareGold(
  name: string,
  document: GoldDocument,
  source: { readonly text: string; readonly sha256: string },
  known: readonly GoldEntity[] = [],
): Gold {
  const { release, facts, entities } = document;
  const ids = new Set([
    ...facts.flatMap(({ key, value }) => [...Object.values(key), ...Object.values(value)].flatMap(idsIn)),
    ...entities.map(({ id }) => id),
  ]);
  const idsByName = new Map<string, Set<string>>();
  const namesOf = new Map<string, string[]>();
  for (const id of ids) if (ALIGNED_KINDS.some((kind) => id.startsWith(`${kind}:`))) namesOf.set(id, []);
  for (const entity of [...known, ...entities]) {
    for (const text of namesIn(entity)) {
      idsByName.set(compact(text), (idsByName.get(compact(text)) ?? new Set()).add(entity.id));
      namesOf.set(entity.id, [...(namesOf.get(entity.id) ?? []), text]);
    }
  }
  const traps = document.must_not_extract ?? [];
  return { name, releaseId: release.id, draw: release.draw ?? 1, ...source, facts, traps, entities, ids, idsByName, namesOf };
}

function namesIn({ name, accept = [], aliases = [] }: GoldEntity): readonly string[] {
  const texts = aliases.flatMap((alias) => (typeof alias === 'string' ? [alias] : alias.anaphoric === true ? [] : [alias.text]));
  return [name, ...accept, ...texts];
}

/** Entities that go by a name, of one kind when it is known. */
export function findByName(gold: Gold, name: unknown, kind = 'any'): readonly string[] {
  const hits = gold.idsByName.get(compact(name)) ?? gold.idsByName.get(compact(kind === 'ind' ? bareDisease(name) : name)) ?? [];
  return [...hits].filter((id) => kind === 'any' || id.startsWith(`${kind}:`));
}

/** `relapsed or refractory (R/R) multiple myeloma` -> `multiple myeloma`. */
function bareDisease(name: unknown): string {
  return fold(name).replace(/\((.*?)\)|\b(relapsed|refractory|select|human|r\/r|or|and)\b/g, '');
}
