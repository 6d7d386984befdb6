import { compareText } from '../domain/ids.js';

/** One of the keys by which a release names an entity; its id is the id the entity would have by it. */
export interface MentionKey {
  readonly id: string;
  /** Position of the key's type among those of its kind; 0 is best. */
  readonly rank: number;
  /** Set for keys of which one entity has at most one: their type. */
  readonly exclusive?: string;
  /** True for a key that no text states as a name. */
  readonly inferred?: true;
}

/** An entity as one release names it, for identity: when, and by which keys. */
export interface KeyedMention {
  readonly id: string;
  readonly publishedOn: string;
  readonly keys: readonly MentionKey[];
}

/** What a mention turned out to be. */
export interface Resolution {
  /** Absent while every key of the mention fits two entities equally. */
  readonly entity?: string;
  /** Keys by which it was joined to what was first told of the entity, where no name or number says so; sorted. */
  readonly inferredFrom: readonly string[];
  /** The entities that a mention without one may be; sorted. */
  readonly candidates: readonly string[];
}

export interface Identity {
  /** Entity id per key id. A key that fits two entities equally is not in it. */
  readonly entityOf: ReadonlyMap<string, string>;
  /** One for each mention, in their order. */
  readonly resolutions: readonly Resolution[];
}

interface KeyFacts extends MentionKey {
  rank: number;
  firstReportedOn: string;
  readonly mentions: number[];
}

/**
 * Joins mentions that share a key and names each entity by its key that was reported first (then the best ranked, then
 * by text): later releases do not rename what is known, and the order of arrival does not matter. A key whose mentions
 * carry different exclusive keys joins nothing.
 */
export function resolveKeys(mentions: readonly KeyedMention[]): Identity {
  const sorted = [...mentions].sort((a, b) => compareText(a.id, b.id));
  const keys = keyFacts(sorted);
  const groups = new Groups(sorted);
  const joining = [...keys.values()].sort(
    (a, b) => Number(!a.exclusive) - Number(!b.exclusive) || a.rank - b.rank || compareText(a.id, b.id),
  );
  const ambiguous = new Set(joining.filter((key) => !groups.join(key.mentions)).map((key) => key.id));
  const entityOf = nameGroups(keys, groups, ambiguous);
  const usable = joining.filter(({ id }) => !ambiguous.has(id));
  const resolved = sorted.map((mention) => mention.keys.map(({ id }) => entityOf.get(id)).find((id) => id !== undefined));
  const inferred = inferences(sorted, resolved, usable);
  const resolutionOf = new Map(
    sorted.map((mention, position): [KeyedMention, Resolution] => {
      const entity = resolved[position];
      const inferredFrom = inferred[position] ?? [];
      if (entity !== undefined) return [mention, { entity, inferredFrom, candidates: [] }];
      const rivals = mention.keys.flatMap(({ id }) => keys.get(id)?.mentions ?? []).map((at) => resolved[at]);
      const candidates = [...new Set(rivals.filter((rival) => rival !== undefined))].sort(compareText);
      return [mention, { inferredFrom, candidates }];
    }),
  );
  return { entityOf, resolutions: mentions.map((mention) => resolutionOf.get(mention) ?? { inferredFrom: [], candidates: [] }) };
}

/**
 * By which keys each mention was joined by inference. Mentions that names and numbers join are one party; the party that
 * told of an entity first is its home, every other was joined to it by the inferred keys that it shares with others.
 */
function inferences(
  mentions: readonly KeyedMention[],
  entities: readonly (string | undefined)[],
  keys: readonly KeyFacts[],
): readonly (readonly string[])[] {
  const parties = new Groups(mentions);
  for (const key of keys) if (!key.inferred) parties.join(key.mentions);
  const homes = new Map<string, number>();
  const byAge = mentions.map(({ publishedOn }, position) => ({ publishedOn, position }));
  byAge.sort((a, b) => compareText(a.publishedOn, b.publishedOn));
  for (const { position } of byAge) {
    const entity = entities[position];
    if (entity !== undefined && !homes.has(entity)) homes.set(entity, parties.rootOf(position));
  }
  const bases = new Map<number, string[]>();
  for (const key of keys) {
    const roots = new Set(key.inferred ? key.mentions.map((position) => parties.rootOf(position)) : []);
    if (roots.size > 1) for (const root of roots) bases.set(root, [...(bases.get(root) ?? []), key.id].sort(compareText));
  }
  return mentions.map((_, position) => {
    const root = parties.rootOf(position);
    return homes.get(entities[position] ?? '') === root ? [] : (bases.get(root) ?? []);
  });
}

function keyFacts(mentions: readonly KeyedMention[]): ReadonlyMap<string, KeyFacts> {
  const facts = new Map<string, KeyFacts>();
  mentions.forEach(({ publishedOn, keys }, position) => {
    for (const key of keys) {
      const known = facts.get(key.id);
      if (!known) {
        facts.set(key.id, { ...key, firstReportedOn: publishedOn, mentions: [position] });
        continue;
      }
      known.mentions.push(position);
      known.rank = Math.min(known.rank, key.rank);
      if (publishedOn < known.firstReportedOn) known.firstReportedOn = publishedOn;
    }
  });
  return facts;
}

function nameGroups(
  keys: ReadonlyMap<string, KeyFacts>,
  groups: Groups,
  ambiguous: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const usable = [...keys.values()].filter((key) => !ambiguous.has(key.id));
  const best = [...usable].sort(
    (a, b) => compareText(a.firstReportedOn, b.firstReportedOn) || a.rank - b.rank || compareText(a.id, b.id),
  );
  const names = new Map<number, string>();
  for (const key of best) {
    const root = groups.rootOf(key.mentions[0] ?? 0);
    if (!names.has(root)) names.set(root, key.id);
  }
  return new Map(usable.map((key) => [key.id, names.get(groups.rootOf(key.mentions[0] ?? 0)) ?? key.id]));
}

/** Disjoint sets of mentions, each with the exclusive keys of its members. */
class Groups {
  readonly #parent: number[];
  readonly #exclusive: Map<string, string>[];

  constructor(mentions: readonly KeyedMention[]) {
    this.#parent = mentions.map((_, position) => position);
    this.#exclusive = mentions.map(
      ({ keys }) => new Map(keys.flatMap((key) => (key.exclusive ? [[key.exclusive, key.id]] : []))),
    );
  }

  rootOf(position: number): number {
    let root = position;
    while (this.#parent[root] !== root) root = this.#parent[root] ?? root;
    this.#parent[position] = root;
    return root;
  }

  /** Makes one set of all these, or none and false when they carry different exclusive keys of one type. */
  join(positions: readonly number[]): boolean {
    const roots = [...new Set(positions.map((position) => this.rootOf(position)))];
    const all = new Map<string, string>();
    for (const [type, id] of roots.flatMap((root) => [...(this.#exclusive[root] ?? [])])) {
      if ((all.get(type) ?? id) !== id) return false;
      all.set(type, id);
    }
    const [first = 0] = roots;
    for (const root of roots) this.#parent[root] = first;
    this.#exclusive[first] = all;
    return true;
  }
}
