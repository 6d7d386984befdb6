import type { Slots } from '../../domain/claim.js';
import { canonicalJson } from '../../domain/ids.js';
import { settleDates } from './settleDates.js';
import type { Draft } from './teller.js';

/** What a drug is to a disease, most telling first: one release gives one answer. */
const STATUS_ORDER = ['under development', 'in clinical evaluation', 'planned trial', 'designated', 'preclinical'];

/** Where one release says one thing in several places with more and with fewer words, keeps the fullest saying. */
export function settleDrafts(drafts: readonly Draft[]): readonly Draft[] {
  return settleDates(settleModality(settleDesignations(settleDiseases(drafts))));
}

function settleDiseases(drafts: readonly Draft[]): readonly Draft[] {
  const best = new Map<string, Draft>();
  const isDisease = (draft: Draft): boolean => draft.type === 'Drug' && draft.key['attr'] === 'indication';
  for (const draft of drafts.filter(isDisease)) {
    const question = canonicalJson(draft.key);
    const known = best.get(question);
    if (known === undefined || rank(draft) < rank(known)) best.set(question, draft);
  }
  return drafts.flatMap((draft) => {
    const fullest = isDisease(draft) ? best.get(canonicalJson(draft.key)) : undefined;
    if (fullest === undefined) return [draft];
    return saysPartOf(draft.value, fullest.value)
      ? [{ ...draft, value: fullest.value, assertion: fullest.assertion ?? 'ASSERTED', rule: fullest.rule }]
      : [];
  });
}

/** The status first, then the number of slots. */
function rank({ value }: Draft): number {
  const at = STATUS_ORDER.indexOf(String(value['status']));
  return (at < 0 ? STATUS_ORDER.length : at) * 10 - Object.keys(value).length;
}

function saysPartOf(part: Slots, whole: Slots): boolean {
  return Object.entries(part).every(([slot, value]) => canonicalJson(whole[slot] ?? null) === canonicalJson(value));
}

/** A designation told with its day in one place and without in another is told once, and first where it has its day. */
function settleDesignations(drafts: readonly Draft[]): readonly Draft[] {
  const told = drafts.filter((draft) => draft.type === 'Designation');
  const fullest = (draft: Draft): Draft =>
    told
      .filter((other) => canonicalJson(other.key) === canonicalJson(draft.key) && saysPartOf(draft.value, other.value))
      .sort((a, b) => Object.keys(b.value).length - Object.keys(a.value).length)[0] ?? draft;
  const full = told.filter((draft) => fullest(draft) === draft);
  const part = told.filter((draft) => fullest(draft) !== draft).map((draft) => ({ ...draft, value: fullest(draft).value }));
  return [...full, ...part, ...drafts.filter((draft) => draft.type !== 'Designation')];
}

/** The kinds that a release calls a drug are one list. */
function settleModality(drafts: readonly Draft[]): readonly Draft[] {
  const words = new Map<string, Set<string>>();
  const isModality = (draft: Draft): boolean => draft.type === 'Drug' && draft.key['attr'] === 'modality';
  for (const draft of drafts.filter(isModality)) {
    const question = canonicalJson(draft.key);
    const known = words.get(question) ?? new Set<string>();
    words.set(question, known);
    for (const word of [draft.value['keywords'] ?? []].flat()) known.add(String(word));
  }
  return drafts.map((draft) =>
    isModality(draft) ? { ...draft, value: { keywords: [...(words.get(canonicalJson(draft.key)) ?? [])].sort() } } : draft,
  );
}
