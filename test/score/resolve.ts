import { alignByStatements, countVotes, type Candidate } from './align.js';
import { dateOf } from './dates.js';
import { findByName, type Gold } from './gold.js';
import { numberOf } from './quantity.js';
import type { PredictedClaim, PredictedEntity, Prediction, SlotValue, Slots } from './shape.js';
import { ALIGNED_KINDS, DATE_SLOTS, ENTITY_SLOTS, goldType, kindOfType, WILDCARDS } from './slots.js';
import { spell } from './spelling.js';

/** Gold ids by predicted id: found by id, by name, or by what is said of the entity. Two that fit alike: none. */
export function resolveEntities(gold: Gold, { entities, claims }: Prediction): ReadonlyMap<string, string> {
  const listed = new Map<string, { entity: PredictedEntity; slotKind?: string }>(
    entities.map((entity) => [entity.id, { entity }]),
  );
  for (const [slot, id] of unlistedIds(claims, new Set(listed.keys()))) {
    const name = (id.split(':').at(-1) ?? '').replaceAll('-', ' ');
    listed.set(id, { entity: { id, name }, ...(slot !== 'any' && { slotKind: slot }) });
  }
  const candidates = [...listed.values()].map(({ entity, slotKind }): Candidate => {
    const kind = kindOfType(entity.type ?? '') ?? slotKind ?? entity.id.split(':')[0] ?? '';
    return { entity, kind, votes: countVotes(gold, entity, kind) };
  });
  const resolved = new Map<string, string>();
  for (const { entity, kind, votes } of candidates) {
    const [best, second] = [...votes].sort(([, a], [, b]) => b - a);
    if (!ALIGNED_KINDS.includes(kind) && best !== undefined && best[1] > (second?.[1] ?? 0)) resolved.set(entity.id, best[0]);
  }
  alignByStatements(gold, candidates, claims, resolved);
  return resolved;
}

/** Ids in keys that no entity of the prediction has, with the kind that their slot asks for. */
function unlistedIds(claims: readonly PredictedClaim[], listed: ReadonlySet<string>): readonly (readonly [string, string])[] {
  return claims.flatMap(({ key }) =>
    Object.entries(key).flatMap(([slot, value]) => {
      const kind = ENTITY_SLOTS.get(slot);
      if (kind === undefined || slot === 'context') return [];
      return [value].flat().flatMap((id) => {
        if (typeof id !== 'string' || listed.has(id) || WILDCARDS.includes(id)) return [];
        return id.includes(':') || kind !== 'any' ? [[kind, id] as const] : [];
      });
    }),
  );
}

/** A claim in the gold's ids and spellings, where they are known. */
export function normalizeClaim(gold: Gold, claim: PredictedClaim, resolved: ReadonlyMap<string, string>): PredictedClaim {
  const slots = (from: Slots): Slots =>
    Object.fromEntries(
      Object.entries(from)
        .filter(([, value]) => value !== null)
        .map(([slot, value]) => [slot, normalizeSlot(gold, slot, value, resolved)]),
    );
  return {
    ...claim,
    type: goldType(claim.type),
    key: slots(claim.key),
    value: slots(claim.value),
    ...(claim.assertion !== undefined && { assertion: spell('assertion', claim.assertion) }),
    ...(claim.novelty !== undefined && { novelty: spell('novelty', claim.novelty) }),
    ...(claim.section !== undefined && { section: spell('section', claim.section) }),
  };
}

function normalizeSlot(gold: Gold, slot: string, value: SlotValue, resolved: ReadonlyMap<string, string>): SlotValue {
  if (Array.isArray(value)) return (value as readonly SlotValue[]).map((one) => normalizeSlot(gold, slot, one, resolved));
  if (typeof value !== 'string') return value;
  if (slot === 'release' || value.startsWith('release:')) return gold.releaseId;
  const kind = ENTITY_SLOTS.get(slot);
  if (kind !== undefined && !WILDCARDS.includes(value)) {
    const [named, ...others] = findByName(gold, value, kind);
    return resolved.get(value) ?? (named !== undefined && others.length === 0 && slot !== 'comparator' ? named : value);
  }
  if (slot === 'role') return spell(slot, value).replace(/^cro$/, 'CRO');
  if (['attr', 'endpoint', 'designation', 'event_type'].includes(slot)) return spell(slot, value);
  if (DATE_SLOTS.includes(slot)) return dateOf(value)?.text ?? value;
  return ['value', 'amount', 'n', 'count'].includes(slot) ? (numberOf(value) ?? value) : value;
}
