import { isSameDate } from './dates.js';
import type { Gold } from './gold.js';
import { compareEntities } from './keys.js';
import { isNear } from './quantity.js';
import type { GoldFact, PredictedClaim, SlotValue, Slots } from './shape.js';
import { DATE_SLOTS, SOFT_SLOTS } from './slots.js';
import { spell } from './spelling.js';
import { compact, fold, isSimilar, isSubset, likeness, wordsOf } from './wording.js';

/** `right`: every slot agrees. `incomplete`: one is missing. `wrong`: one contradicts, or must be empty. */
export const VERDICTS = ['wrong', 'incomplete', 'right'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Judgement {
  readonly verdict: Verdict;
  /** Slots that contradict, must be empty or are missing. */
  readonly failed: readonly string[];
  readonly slotsRight: number;
  readonly slots: number;
  /** True when a slot is filled that the text does not give. */
  readonly isInvented: boolean;
}

const OFFSET_SLOTS = /^(?:(?:text|raw)_(?:start|end)|spans|segments)$/;

/** Judges a claim's value by the fact's value and those that are also right; the best judgement counts. */
export function judgeValue(gold: Gold, fact: GoldFact, claim: PredictedClaim): Judgement {
  const [first, ...others] = [fact.value, ...(fact.accept ?? [])].map((want) => judgeAgainst(gold, fact, want, claim));
  return others.reduce(
    (best, one) => (VERDICTS.indexOf(one.verdict) > VERDICTS.indexOf(best.verdict) ? one : best),
    first ?? judgeAgainst(gold, fact, fact.value, claim),
  );
}

function judgeAgainst(gold: Gold, fact: GoldFact, want: Slots, claim: PredictedClaim): Judgement {
  const bad: string[] = [];
  const missing: string[] = [];
  let slotsRight = 0;
  for (const slot of slotsToJudge(fact, want, claim)) {
    const have = claim.value[slot] ?? (slot === 'op' ? 'eq' : claim.key[slot]);
    if (have === undefined) missing.push(...(SOFT_SLOTS.includes(slot) ? [] : [slot]));
    else if (agrees(gold, slot, want[slot] ?? null, have)) slotsRight += 1;
    else bad.push(slot);
  }
  if ('text_start' in want || 'raw_start' in want) {
    const isSame = isSameWording(gold, want, claim.value);
    if (isSame === true) slotsRight += 1;
    else (isSame === false ? bad : missing).push('text');
  }
  const invented = (fact.must_be_empty ?? []).filter((slot) => !isEmpty(claim.value[slot]));
  bad.push(...invented.map((slot) => `${slot} (must be empty)`));
  return {
    verdict: bad.length > 0 ? 'wrong' : missing.length > 0 ? 'incomplete' : 'right',
    failed: [...bad, ...missing],
    slotsRight,
    slots: slotsRight + bad.length + missing.length,
    isInvented: invented.length > 0,
  };
}

/** A claim filed under another type is judged only by the numbers, date and target that it gives. */
function slotsToJudge(fact: GoldFact, want: Slots, claim: PredictedClaim): readonly string[] {
  const slots = Object.keys(want)
    .filter((slot) => !OFFSET_SLOTS.test(slot))
    .sort();
  if (claim.type === fact.type) return slots;
  return slots.filter((slot) => ['value', 'unit', 'amount', 'date', 'target'].includes(slot) && slot in claim.value);
}

function isEmpty(slot: SlotValue | undefined): boolean {
  return slot === undefined || slot === null || slot === '' || (Array.isArray(slot) && slot.length === 0);
}

/** Gold slots that are offsets: the text they stand for. Undefined when the claim gives none. */
function isSameWording(gold: Gold, want: Slots, have: Slots): boolean | undefined {
  const [start, end] = 'text_start' in want ? ['text_start', 'text_end'] : ['raw_start', 'raw_end'];
  const cut = (slots: Slots) => gold.text.slice(Number(slots[start]), Number(slots[end]));
  const hasOffsets = [start, end].every((slot) => Number.isInteger(have[slot]));
  const given = hasOffsets ? [cut(have)] : Object.values(have).filter((value) => typeof value === 'string');
  if (given.length === 0) return undefined;
  const text = cut(want);
  return given.some((one) => compact(text) === compact(one) || likeness(wordsOf(text), wordsOf(one)) >= 0.8);
}

/** Whether one slot of a value agrees. */
function agrees(gold: Gold, slot: string, want: SlotValue, have: SlotValue): boolean {
  if (DATE_SLOTS.includes(slot)) return isSameDate(want, have, gold.text);
  if (typeof want === 'boolean') return want === have;
  if (typeof want === 'number') return isNear(want, have);
  if (slot === 'keywords' || slot === 'qualitative') return holdsHalf(want, [have].flat());
  if (Array.isArray(want)) return isSameSet(gold, slot, want as readonly SlotValue[], [have].flat());
  if (String(want).startsWith('event:')) return true;
  if (typeof want === 'string' && gold.namesOf.has(want)) return compareEntities(gold, want, have) === 'same';
  return isSameWord(slot, want, have);
}

function isSameWord(slot: string, want: SlotValue, have: SlotValue): boolean {
  if (['phase', 'currency', 'symbol', 'op', 'exchange'].includes(slot)) return fold(want) === fold(have);
  if (slot === 'stage' && digitsIn(want) !== digitsIn(have)) return false;
  if (slot === 'unit' || slot === 'direction')
    return spell(slot, want) === spell(slot, have) || (wordsOf(want).size > 2 && isSimilar(want, have));
  return compact(want) === compact(have) || isSimilar(want, have);
}

function digitsIn(value: SlotValue): string {
  return [...new Set(fold(value).match(/\d/g) ?? [])].sort().join('');
}

/** Half of the wanted terms, whatever else is said. */
function holdsHalf(want: SlotValue, have: readonly SlotValue[]): boolean {
  const said = new Set(have.flatMap((text) => [...wordsOf(text)]));
  const terms = Array.isArray(want) ? (want as readonly SlotValue[]) : [...wordsOf(want)];
  const found = terms.filter((term) => isSubset(wordsOf(term), said) || have.some((text) => isSimilar(term, text)));
  return 2 * found.length >= terms.length;
}

function isSameSet(gold: Gold, slot: string, want: readonly SlotValue[], have: readonly SlotValue[]): boolean {
  const isWithin = (some: readonly SlotValue[], all: readonly SlotValue[]) =>
    some.every((one) => all.some((other) => agrees(gold, slot, one, other)));
  return isWithin(want, have) && isWithin(have, want);
}

/** The number with unit, the date, the target or, failing these, half of the key words agree. With none of them `otherwise`. */
export function agreesWhereItTells(gold: Gold, fact: GoldFact, claim: PredictedClaim, otherwise: boolean): boolean {
  const told = ['value', 'unit', 'amount', 'amounts', 'date', 'target'].filter((slot) => slot in fact.value);
  const slots = told.length > 0 ? told : ['keywords', 'qualitative'].filter((slot) => slot in fact.value);
  if (slots.length === 0) return otherwise;
  return slots.every((slot) => {
    const have = claim.value[slot];
    return have !== undefined && agrees(gold, slot, fact.value[slot] ?? null, have);
  });
}
