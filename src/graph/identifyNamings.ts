import type { ManagedTransaction } from 'neo4j-driver';
import {
  EXCLUSIVE_KEYS,
  ID_PREFIX,
  INFERRED_KEYS,
  KEY_RANKS,
  NAMED_KINDS,
  type NamedEntity,
  type NamedKind,
} from '../domain/entity.js';
import { canonicalJson } from '../domain/ids.js';
import { localPart } from './contribute.js';
import { resolveKeys, type KeyedMention, type MentionKey } from './identity.js';
import { rows, text } from './rows.js';

/** One entity as one release names it, as stored. */
export interface Naming {
  /** `<release id>#<local id>`. */
  readonly id: string;
  readonly release: string;
  readonly publishedOn: string;
  readonly told: NamedEntity;
  /** The entity it is, once identity has been computed; absent while unresolved. */
  entity?: string;
}

/**
 * Computes again which entity each naming is, for the namings of `changed` releases and for all that share a key with
 * them or with `staleKeys`. Kinds go in the order in which keys may refer to one another. Returns the namings of every
 * release in which some naming may now be another entity, the changed ones included.
 */
export async function identifyNamings(
  tx: ManagedTransaction,
  changed: readonly string[],
  staleKeys: readonly string[],
): Promise<ReadonlyMap<string, readonly Naming[]>> {
  const byRelease = new Map(await namingsOf(tx, changed));
  for (const kind of NAMED_KINDS) {
    const stale = staleKeys.filter((key) => key.startsWith(`${ID_PREFIX[kind]}:`));
    await identifyKind(tx, kind, byRelease, stale, () => true);
    await identifyKind(tx, kind, byRelease, [], ({ told }) => refersTo(told, kind));
  }
  return byRelease;
}

/** One round for the namings of a kind that pass; the second is for those whose keys refer to their own kind. */
async function identifyKind(
  tx: ManagedTransaction,
  kind: NamedKind,
  byRelease: Map<string, readonly Naming[]>,
  stale: readonly string[],
  passes: (naming: Naming) => boolean,
): Promise<void> {
  const own = [...byRelease.values()].flat().filter((naming) => naming.told.type === kind && passes(naming));
  const touched = new Set([...stale, ...(await rewriteKeys(tx, kind, own, byRelease))]);
  const moved = await resolveTouched(tx, touched);
  const missing = [...new Set(moved.map(({ release }) => release))].filter((release) => !byRelease.has(release));
  for (const [release, namings] of await namingsOf(tx, missing)) byRelease.set(release, namings);
  const entityOf = new Map(moved.map(({ id, entity }) => [id, entity]));
  for (const naming of [...byRelease.values()].flat()) {
    if (!entityOf.has(naming.id)) continue;
    const entity = entityOf.get(naming.id);
    if (entity === undefined) delete naming.entity;
    else naming.entity = entity;
  }
}

/** True when a key of the naming is made of a thing of this kind. */
function refersTo({ keys }: NamedEntity, kind: NamedKind): boolean {
  const refs = keys.flatMap(({ parts }) => parts.flatMap((part) => (typeof part === 'string' ? [] : [part.ref])));
  return refs.some((ref) => ref.startsWith(`${ID_PREFIX[kind]}:`));
}

async function namingsOf(tx: ManagedTransaction, releases: readonly string[]): Promise<ReadonlyMap<string, Naming[]>> {
  if (releases.length === 0) return new Map();
  const found = await rows(
    tx,
    'MATCH (m:Naming)<-[:NAMES]-(r:Release) WHERE r.id IN $releases RETURN m.id, r.id, r.publishedOn, m.told, m.entity ORDER BY m.id',
    { releases },
  );
  const namings = new Map<string, Naming[]>(releases.map((release) => [release, []]));
  for (const [id, release, publishedOn, told, entity] of found) {
    const naming: Naming = {
      id: text(id),
      release: text(release),
      publishedOn: text(publishedOn),
      told: JSON.parse(text(told)) as NamedEntity,
      ...(typeof entity === 'string' && { entity }),
    };
    namings.get(naming.release)?.push(naming);
  }
  return namings;
}

/** Gives the namings their keys anew; returns the ids of all keys that they had or have. */
async function rewriteKeys(
  tx: ManagedTransaction,
  kind: NamedKind,
  namings: readonly Naming[],
  byRelease: ReadonlyMap<string, readonly Naming[]>,
): Promise<readonly string[]> {
  if (namings.length === 0) return [];
  const ids = namings.map(({ id }) => id);
  const before = await rows(tx, 'MATCH (m:Naming)-[:HAS_KEY]->(k:Key) WHERE m.id IN $ids RETURN DISTINCT k.id', { ids });
  const keyed = namings.flatMap((naming) => keysOf(kind, naming, byRelease).map((key) => ({ naming: naming.id, kind, ...key })));
  await rows(tx, 'MATCH (m:Naming)-[h:HAS_KEY]->() WHERE m.id IN $ids DELETE h', { ids });
  await rows(
    tx,
    `UNWIND $keyed AS row
     MATCH (m:Naming {id: row.naming})
     MERGE (k:Key {id: row.id}) ON CREATE SET k.kind = row.kind
     CREATE (m)-[h:HAS_KEY {rank: row.rank}]->(k)
     SET h.exclusive = row.exclusive, h.inferred = row.inferred`,
    { keyed: keyed.map((row) => ({ ...row, exclusive: row.exclusive ?? null, inferred: row.inferred ?? null })) },
  );
  return [...before.map(([id]) => text(id)), ...keyed.map(({ id }) => id)];
}

function keysOf(kind: NamedKind, naming: Naming, byRelease: ReadonlyMap<string, readonly Naming[]>): readonly MentionKey[] {
  const siblings = byRelease.get(naming.release) ?? [];
  const keys = new Map<string, MentionKey>();
  for (const key of naming.told.keys) {
    const parts = key.parts.map((part) => {
      if (typeof part === 'string') return part;
      const entity = siblings.find(({ told }) => told.id === part.ref)?.entity;
      return entity === undefined ? undefined : localPart(entity);
    });
    if (parts.includes(undefined)) continue;
    const id = `${ID_PREFIX[kind]}:${parts.filter((part) => part !== '').join('/')}`;
    const rank = KEY_RANKS[kind].indexOf(key.type);
    const known = keys.get(id);
    if (known && known.rank <= rank) continue;
    keys.set(id, {
      id,
      rank,
      ...(EXCLUSIVE_KEYS[kind]?.includes(key.type) && { exclusive: key.type }),
      ...(INFERRED_KEYS[kind]?.includes(key.type) && { inferred: true }),
    });
  }
  return [...keys.values()];
}

interface Moved {
  readonly id: string;
  readonly release: string;
  readonly entity: string | undefined;
}

/** Resolves every naming that hangs together with the touched keys; returns those that became another entity or may be others. */
async function resolveTouched(tx: ManagedTransaction, touched: ReadonlySet<string>): Promise<readonly Moved[]> {
  if (touched.size === 0) return [];
  const together = await connectedKeys(tx, touched);
  const found = await rows(
    tx,
    `MATCH (m:Naming)-[:HAS_KEY]->(seed:Key) WHERE seed.id IN $together
     WITH DISTINCT m MATCH (m)-[h:HAS_KEY]->(k:Key)
     RETURN m.id, m.release, m.publishedOn, m.entity, m.candidates, collect([k.id, h.rank, h.exclusive, h.inferred])`,
    { together },
  );
  const mentions = found.map(([id, , publishedOn, , , keys]): KeyedMention => ({
    id: text(id),
    publishedOn: text(publishedOn),
    keys: mentionKeys(keys),
  }));
  const { entityOf, resolutions } = resolveKeys(mentions);
  const moved = found.flatMap(([id, release, , before, candidates], position): Moved[] => {
    const { entity, candidates: now = [] } = resolutions[position] ?? {};
    const same = (before ?? undefined) === entity && canonicalJson(candidates ?? []) === canonicalJson(now);
    return same ? [] : [{ id: text(id), release: text(release), entity }];
  });
  await rows(
    tx,
    `CALL () { UNWIND $resolved AS row MATCH (m:Naming {id: row.id})
               SET m.entity = row.entity, m.inferredFrom = row.inferredFrom, m.candidates = row.candidates }
     CALL () { UNWIND $keys AS row MATCH (k:Key {id: row.id}) SET k.entity = row.entity
               WITH k WHERE NOT EXISTS { (k)<-[:HAS_KEY]-() } DETACH DELETE k }`,
    {
      resolved: resolutions.map((one, position) => ({ ...one, id: mentions[position]?.id, entity: one.entity ?? null })),
      keys: together.map((id) => ({ id, entity: entityOf.get(id) ?? null })),
    },
  );
  return moved;
}

function mentionKeys(column: unknown): readonly MentionKey[] {
  const entries = column as readonly (readonly [id: string, rank: number, exclusive: string | null, inferred: true | null])[];
  return entries.map(([id, rank, exclusive, inferred]) => ({
    id,
    rank,
    ...(exclusive !== null && { exclusive }),
    ...(inferred !== null && { inferred }),
  }));
}

/** All keys that hang together with these through namings that carry several. */
async function connectedKeys(tx: ManagedTransaction, seeds: ReadonlySet<string>): Promise<readonly string[]> {
  const all = new Set(seeds);
  let frontier = [...seeds];
  while (frontier.length > 0) {
    const next = await rows(
      tx,
      'MATCH (k:Key)<-[:HAS_KEY]-()-[:HAS_KEY]->(other:Key) WHERE k.id IN $frontier RETURN DISTINCT other.id',
      { frontier },
    );
    frontier = next.map(([id]) => text(id)).filter((id) => !all.has(id));
    for (const id of frontier) all.add(id);
  }
  return [...all];
}
