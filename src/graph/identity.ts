import { compareText } from '../domain/ids.js';

/** One of the keys by which a release names an entity; its id is the id the entity would have by it. */
export interface MentionKey {
  readonly id: string;
  /** Position of the key's type among those of its kind; 0 is best. */
  readonly rank: number;
  /** Set for keys of which one entity has at most one: their type. */
  readonly exclusive?: string;
}

/** An entity as one release names it, for identity: when, and by which keys. */
export interface KeyedMention {
  readonly id: string;
  readonly publishedOn: string;
  readonly keys: readonly MentionKey[];
}

export interface Identity {
  /** Entity id per key id. A key that fits two entities equally is not in it. */
  readonly entityOf: ReadonlyMap<string, string>;
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
  return { entityOf: nameGroups(keys, groups, ambiguous) };
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
