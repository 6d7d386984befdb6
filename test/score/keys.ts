import { findByName, type Gold } from './gold.js';
import { isNear } from './quantity.js';
import type { GoldFact, PredictedClaim, SlotValue, Slots } from './shape.js';
import { ALIGNED_KINDS, FREE_KEY_SLOTS, hasIdPrefix, idsIn, MISSABLE_KEY_SLOTS, WILDCARDS } from './slots.js';
import { spell } from './spelling.js';
import { isSimilar, isSubset, textOf, wordsOf } from './wording.js';

/** How well two keys ask the same question. */
export const KEY_LEVELS = {
  /** Every slot agrees. */
  same: 2,
  /** A slot that may be missing is missing, the others agree. */
  partial: 1,
  /** A slot is worded otherwise or missing, or the claim is filed under another type. */
  loose: 0.5,
  /** Another question. */
  other: 0,
} as const;
export type KeyLevel = (typeof KEY_LEVELS)[keyof typeof KEY_LEVELS];

/** Words that many endpoints share, which make no two of them alike. */
const EMPTY_WORDS: readonly string[] = ['rate', 'change', 'tumor', 'initial', 'data'];

type Agreement = 'same' | 'unclear' | 'different';

export function compareKeys(gold: Gold, fact: GoldFact, claim: PredictedClaim): KeyLevel {
  if (claim.type !== fact.type) return compareSubjects(fact, claim);
  const isEvent = fact.type === 'Event';
  const wanted: Slots = isEvent ? { ...fact.key, ...pick(fact.value, ['subject', 'indication', 'object']) } : fact.key;
  const given: Slots = isEvent ? { ...claim.value, ...claim.key } : claim.key;
  let level: KeyLevel = KEY_LEVELS.same;
  for (const [slot, want] of Object.entries(wanted)) {
    if (['event', 'regimen', 'release'].includes(slot) || WILDCARDS.includes(want)) continue;
    const have = given[slot];
    if (have === undefined) {
      if (!isImplied(gold, fact, slot, wanted)) level = lower(level, MISSABLE_KEY_SLOTS.includes(slot) ? 'partial' : 'loose');
      continue;
    }
    const agreement = compareKeySlot(gold, fact, slot, want, have);
    if (agreement === 'different') return KEY_LEVELS.other;
    if (agreement === 'unclear') level = lower(level, 'loose');
  }
  return level;
}

/** A claim filed under another type must at least be about the same subject. */
function compareSubjects({ key, alt_types: types = [] }: GoldFact, claim: PredictedClaim): KeyLevel {
  const subject = Object.values(key)[0];
  const ids: readonly SlotValue[] = [...Object.values(claim.key), ...Object.values(claim.value)].flatMap(idsIn);
  return types.includes(claim.type) && subject !== undefined && ids.includes(subject) ? KEY_LEVELS.loose : KEY_LEVELS.other;
}

/** A key slot that the text only implies; also the arm `Cohort 6` of cohort 6. */
function isImplied(gold: Gold, fact: GoldFact, slot: string, wanted: Slots): boolean {
  if (fact.type === 'Quote' || fact.key_optional?.includes(slot) === true) return true;
  if (slot !== 'arm') return false;
  const [named, ...others] = findByName(gold, wanted[slot]);
  return named !== undefined && others.length === 0 && named === wanted['subject'];
}

function compareKeySlot(gold: Gold, fact: GoldFact, slot: string, want: SlotValue, have: SlotValue): Agreement {
  if (slot === 'index') return isNear(want, have) ? 'same' : 'unclear';
  if (slot === 'attr' || slot === 'designation') return spell(slot, want) === spell(slot, have) ? 'same' : 'different';
  if (['endpoint', 'role', 'event_type'].includes(slot)) {
    if (spell(slot, want) === spell(slot, have)) return 'same';
    const [wanted, given] = [want, have].map((name) => wordsOf(textOf(name).replaceAll('_', ' ')));
    const common = [...(wanted ?? [])].filter((word) => given?.has(word) === true && !EMPTY_WORDS.includes(word));
    return common.length > 0 ? 'unclear' : 'different';
  }
  if (FREE_KEY_SLOTS.includes(slot) && !(typeof want === 'string' && gold.namesOf.has(want)))
    return compareFreeWords(fact, slot, want, have);
  return compareEntities(gold, want, have);
}

function compareFreeWords(fact: GoldFact, slot: string, want: SlotValue, have: SlotValue): Agreement {
  const [wanted = '', given = ''] = [want, have].map(digitsIn);
  if (wanted !== '' && given !== '' && wanted !== given) return slot === 'timepoint' ? 'different' : 'unclear';
  const wordings = [want, ...(fact.anchors ?? []).map(({ text }) => text)];
  const isAlike = wordings.some((wording) => isSimilar(wording, have) || isSubset(wordsOf(wording), wordsOf(have)));
  return isAlike ? 'same' : 'unclear';
}

/** The distinct numbers of a text, in a comparable form. */
function digitsIn(value: SlotValue): string {
  return [...new Set(textOf(value).match(/\d+/g) ?? [])].sort().join(' ');
}

/** Whether two slots name one entity; where only one has a known id, by name. */
export function compareEntities(gold: Gold, want: SlotValue, have: SlotValue): Agreement {
  if (Array.isArray(want) || Array.isArray(have)) return compareSets([want].flat(), [have].flat());
  if (want === have) return 'same';
  const [wantedNames, givenNames] = [namesOfId(gold, want), namesOfId(gold, have)];
  if (wantedNames !== undefined && givenNames !== undefined) return 'different';
  const names = wantedNames ?? givenNames ?? [want];
  const other = String(wantedNames === undefined && givenNames !== undefined ? want : have);
  const words = wordsOf(other);
  const isAlike = names.some((name) => isSimilar(name, other) || (words.size > 0 && isSubset(words, wordsOf(name))));
  if (isAlike && !hasIdPrefix(other)) return 'same';
  const canBeAnother = wantedNames === undefined || ALIGNED_KINDS.includes(String(want).split(':')[0] ?? '');
  return canBeAnother ? 'unclear' : 'different';
}

function compareSets(want: readonly SlotValue[], have: readonly SlotValue[]): Agreement {
  const [wanted, given] = [new Set(want), new Set(have)];
  const shared = [...wanted].filter((one) => given.has(one)).length;
  if (shared === wanted.size && shared === given.size) return 'same';
  return shared > 0 ? 'unclear' : 'different';
}

function namesOfId(gold: Gold, id: SlotValue): readonly string[] | undefined {
  return typeof id === 'string' && hasIdPrefix(id) ? gold.namesOf.get(id) : undefined;
}

function lower(level: KeyLevel, to: 'partial' | 'loose'): KeyLevel {
  return level < KEY_LEVELS[to] ? level : KEY_LEVELS[to];
}

function pick(slots: Slots, names: readonly string[]): Slots {
  return Object.fromEntries(Object.entries(slots).filter(([name]) => names.includes(name)));
}
