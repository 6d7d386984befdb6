import { findByName, type Gold } from './gold.js';
import { numberOf } from './quantity.js';
import type { PredictedEntity, SlotValue, Slots } from './shape.js';
import { ALIGNED_KINDS } from './slots.js';
import { compact, likeness, wordsOf } from './wording.js';

/** An entity of a prediction with the kind of gold id that it can have and the gold ids that its names speak for. */
export interface Candidate {
  readonly entity: PredictedEntity;
  readonly kind: string;
  readonly votes: ReadonlyMap<string, number>;
}

/** What is said of an entity: by place (claim type, attribute, slots) the values that can be compared. */
type Portrait = ReadonlyMap<string, ReadonlySet<string>>;
interface Statement {
  readonly type: string;
  readonly key: Slots;
  readonly value: Slots;
}

/** Finds gold ids for trials, cohorts, models and the like by what is said of them; adds to `resolved`. */
export function alignByStatements(
  gold: Gold,
  candidates: readonly Candidate[],
  claims: readonly Statement[],
  resolved: Map<string, string>,
): void {
  for (const kind of ALIGNED_KINDS) {
    const mine = candidates.filter((candidate) => candidate.kind === kind);
    const theirs = [...gold.ids].filter((id) => id.startsWith(`${kind}:`));
    const wanted = new Map(theirs.map((id) => [id, portrait(gold.facts, id, plain)]));
    const given = new Map(
      mine.map(({ entity }) => [entity.id, portrait(claims, entity.id, (slot) => plainUnlessResolved(slot, resolved))]),
    );
    const rarity = countStatements([...wanted.values()]);
    const pairs = mine.flatMap((candidate) =>
      theirs.map((id) => {
        const { entity, votes } = candidate;
        const said = agreement(given.get(entity.id), wanted.get(id), rarity);
        const title = Math.max(
          0,
          ...(gold.namesOf.get(id) ?? []).map((name) => likeness(wordsOf(entity.name ?? ''), wordsOf(name))),
        );
        return { own: entity.id, id, score: (votes.get(id) ?? 0) + said + title };
      }),
    );
    const best = pairs
      .filter(({ score }) => score >= 1)
      .sort((a, b) => b.score - a.score || order(a.own, b.own) || order(a.id, b.id));
    const taken = new Set(resolved.values());
    for (const { own, id } of best) {
      if (resolved.has(own) || taken.has(id)) continue;
      resolved.set(own, id);
      taken.add(id);
    }
  }
}

/** Counts the gold entities that an entity's id and names speak for: its own id 8, its name 4, another name 1. */
export function countVotes(gold: Gold, entity: PredictedEntity, kind: string): ReadonlyMap<string, number> {
  const votes = new Map<string, number>(gold.ids.has(entity.id) ? [[entity.id, 8]] : []);
  [entity.name ?? '', ...(entity.aliases ?? []).map(({ text }) => text)].forEach((name, index) => {
    for (const id of findByName(gold, name, kind)) votes.set(id, (votes.get(id) ?? 0) + (index === 0 ? 4 : 1));
  });
  return votes;
}

function portrait(claims: readonly Statement[], entity: string, mark: (slot: SlotValue) => string | undefined): Portrait {
  const found = new Map<string, Set<string>>();
  for (const { type, key, value } of claims) {
    for (const [slot, subject] of Object.entries(key)) {
      if (subject !== entity && !(Array.isArray(subject) && subject.includes(entity))) continue;
      const about = [type, key['attr'] ?? key['endpoint'] ?? '', slot];
      for (const [name, said] of [...Object.entries(value), ...Object.entries(key)]) {
        if (['attr', slot, 'as_of', 'topic'].includes(name) || isOurOwnId(said)) continue;
        const place = JSON.stringify([...about, name]);
        const values = found.get(place) ?? new Set();
        const plainValue = mark(said);
        found.set(place, plainValue === undefined ? values : values.add(plainValue));
      }
    }
  }
  return found;
}

/** Ids of arms, events and regimens are made up on both sides. */
function isOurOwnId(slot: SlotValue): boolean {
  return typeof slot === 'string' && /^(?:arm|event|regimen):/.test(slot);
}

/** A value in a comparable form; undefined for a list or a flag, which never speak for an entity. */
function plain(slot: SlotValue): string | undefined {
  if (Array.isArray(slot) || typeof slot === 'boolean') return undefined;
  return numberOf(slot)?.toFixed(3) ?? compact(slot);
}

/** A resolved id speaks for no entity either: most of what is told of one drug would fit each of its trials. */
function plainUnlessResolved(slot: SlotValue, resolved: ReadonlyMap<string, string>): string | undefined {
  return typeof slot === 'string' && resolved.has(slot) ? undefined : plain(slot);
}

function countStatements(portraits: readonly Portrait[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of portraits) {
    for (const [place, values] of one) {
      for (const value of values) counts.set(`${place} ${value}`, (counts.get(`${place} ${value}`) ?? 0) + 1);
    }
  }
  return counts;
}

/** Values told alike count, the rarer the more; a place told otherwise counts against. */
function agreement(given: Portrait = new Map(), wanted: Portrait = new Map(), rarity: ReadonlyMap<string, number>): number {
  let score = 0;
  for (const [place, values] of given) {
    const others = wanted.get(place);
    if (others === undefined) continue;
    const shared = [...values].filter((value) => others.has(value));
    if (shared.length === 0) score -= 0.5;
    for (const value of shared) score += 1 / Math.max(1, rarity.get(`${place} ${value}`) ?? 1);
  }
  return score;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
