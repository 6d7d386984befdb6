import type { Gold } from './gold.js';
import type { PredictedClaim, PredictedEntity, Prediction, SlotValue, Slots } from './shape.js';
import { idsIn, typeOfKind } from './slots.js';

/** A prediction that says what the gold says. */
export function perfectPrediction(gold: Gold): Prediction {
  const ids = [
    ...new Set(gold.facts.flatMap(({ key, value }) => [...Object.values(key), ...Object.values(value)].flatMap(idsIn))),
  ];
  return {
    release: { sha256: gold.sha256 },
    entities: ids.sort().map((id): PredictedEntity => {
      const [name = '', ...aliases] = gold.namesOf.get(id) ?? [];
      return { id, type: typeOfKind(id.split(':')[0] ?? ''), name, aliases: aliases.map((text) => ({ text })) };
    }),
    claims: gold.facts.map(({ type, key, value, assertion, novelty, section, evidence = [] }) => ({
      ...{ type, key, value, assertion },
      ...(novelty !== undefined && { novelty }),
      ...(section !== undefined && { section }),
      // A fact without offsets is cited by the whole text.
      evidence: (evidence.length > 0 ? evidence : [{ start: 0, end: gold.text.length }]).map(({ start, end }) => ({
        ...{ start, end },
        quote: gold.text.slice(start, end),
      })),
    })),
  };
}

/** The same with every claim changed. */
export function spoil(prediction: Prediction, change: (claim: PredictedClaim) => PredictedClaim): Prediction {
  return { ...prediction, claims: prediction.claims.map(change) };
}

/** The same with one more claim, told as a fact. */
export function withClaim(prediction: Prediction, type: string, key: Slots, value: Slots): Prediction {
  const claim = { type, key, value, assertion: 'asserted', evidence: [{ start: 5, end: 30 }] };
  return { ...prediction, claims: [...prediction.claims, claim] };
}

/** The same with other entity ids; entities of the nameless types lose their names, too. */
export function renamed(prediction: Prediction, nameless: readonly string[] = []): Prediction {
  const newIds = new Map(prediction.entities.map(({ id }, index) => [id, `n${String(index)}`]));
  const swap = (value: SlotValue): SlotValue =>
    Array.isArray(value)
      ? (value as readonly SlotValue[]).map(swap)
      : typeof value === 'string'
        ? (newIds.get(value) ?? value)
        : value;
  const entities = prediction.entities.map((entity) => ({
    ...entity,
    id: newIds.get(entity.id) ?? entity.id,
    ...(nameless.includes(entity.type ?? '') && { name: '', aliases: [] }),
  }));
  const spoilt = spoil(prediction, (claim) => ({
    ...claim,
    key: changeSlots(claim.key, swap),
    value: changeSlots(claim.value, swap),
  }));
  return { ...spoilt, entities };
}

/** Another number in every claim that tells one. */
export function withOtherNumbers(claim: PredictedClaim): PredictedClaim {
  return { ...claim, value: changeSlots(claim.value, (slot, name) => (NUMBERS.includes(name) ? doubled(slot) : slot)) };
}

/** Every planned or possible thing told as done. */
export function toldAsDone(claim: PredictedClaim): PredictedClaim {
  return ['planned', 'possible'].includes(claim.assertion ?? '') ? { ...claim, assertion: 'completed' } : claim;
}

/** Evidence that misses its sentences by three characters. */
export function withShiftedEvidence(claim: PredictedClaim): PredictedClaim {
  return { ...claim, evidence: claim.evidence.map((span) => ({ ...span, start: span.start + 3, end: span.end + 3 })) };
}

const NUMBERS: readonly string[] = ['value', 'amount'];

function doubled(slot: SlotValue): SlotValue {
  return typeof slot === 'number' ? 2 * slot + 1 : slot;
}

function changeSlots(slots: Slots, change: (slot: SlotValue, name: string) => SlotValue): Slots {
  return Object.fromEntries(Object.entries(slots).map(([name, slot]) => [name, change(slot, name)]));
}
