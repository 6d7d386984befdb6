import type { Slots } from '../../domain/claim.js';
import { canonicalJson } from '../../domain/ids.js';
import { isInFuture } from '../assertion/assertion.js';
import { plannedEntries } from '../assertion/plans.js';
import type { Tagged } from '../mentions/tagged.js';
import { withInheritedDiseases } from './inheritedDiseases.js';
import { settleDates } from './settleDates.js';
import type { Draft } from './teller.js';

/** What a drug is to a disease, most telling first: one release gives one answer. */
const STATUS_ORDER = ['under development', 'in clinical evaluation', 'planned trial', 'designated', 'preclinical'];

/** Where one release says one thing in several places with more and with fewer words, keeps the fullest saying. */
export function settleDrafts(drafts: readonly Draft[], sentences: readonly Tagged[]): readonly Draft[] {
  const planned = plannedEntries(sentences);
  const told = withInheritedDiseases(drafts).map((draft) =>
    planned.has(draft.tagged) ? settleEntry(draft) : settleFuture(settleCondition(draft)),
  );
  return settleDates(settleWords(settleActs(settleDesignations(settleDiseases(told)))));
}

/** Behind `Should ...,` and `If ...,` sums and acts are only possible. */
function settleCondition(draft: Draft): Draft {
  const { type, assertion = 'ASSERTED', tagged } = draft;
  const isTold = (type === 'Funding' || type === 'Event') && (assertion === 'ASSERTED' || assertion === 'COMPLETED');
  return isTold && CONDITION.test(tagged.passage.view.text) ? { ...draft, assertion: 'POSSIBLE' } : draft;
}

const CONDITION = /^(?:Should|If|Were) (?!.*\b(?:has|have|had|was)\b)[^,]{3,120},/;

/** An entry of a list of what will be: its cohorts, doses, payments and acts are planned. */
function settleEntry(draft: Draft): Draft {
  const isPlan = ['Cohort', 'Dose', 'Funding', 'Event'].includes(draft.type) && (draft.assertion ?? 'ASSERTED') === 'ASSERTED';
  return isPlan ? { ...draft, assertion: 'PLANNED' } : draft;
}

/** What is told of who pays for a trial, who watches it, where and in whom it runs and how its drug is given, where its clause says `will`. */
const PARTS: ReadonlySet<unknown> = new Set(['funder', 'committee', 'route', 'sites_planned', 'population']);

/** A part of a trial that is told in the future is planned, also where the trial runs already. */
function settleFuture(draft: Draft): Draft {
  const { type, key, assertion, tagged, spans } = draft;
  const isPart = (type === 'Trial' && PARTS.has(key['attr'])) || (type === 'Organization' && key['role'] === 'committee');
  if (!isPart || (assertion !== 'ASSERTED' && assertion !== 'ONGOING')) return draft;
  const { view } = tagged.passage;
  const at = view.origin.findIndex((offset) => offset >= (spans?.[0]?.start ?? 0));
  return isInFuture(view.text, Math.max(0, at)) ? { ...draft, assertion: 'PLANNED' } : draft;
}

function settleDiseases(drafts: readonly Draft[]): readonly Draft[] {
  const told = new Map<string, readonly Draft[]>();
  const isDisease = (draft: Draft): boolean => draft.type === 'Drug' && draft.key['attr'] === 'indication';
  for (const draft of drafts.filter(isDisease)) {
    const question = canonicalJson(draft.key);
    told.set(question, [...(told.get(question) ?? []), draft]);
  }
  const best = new Map([...told].map(([question, all]) => [question, fullestDisease(all)]));
  return drafts.flatMap((draft) => {
    const fullest = isDisease(draft) ? best.get(canonicalJson(draft.key)) : undefined;
    if (fullest === undefined) return [draft];
    return saysPartOf(draft.value, fullest.value)
      ? [{ ...draft, value: fullest.value, assertion: fullest.assertion ?? 'ASSERTED', rule: fullest.rule }]
      : [];
  });
}

/** The most telling saying, with the setting and the designations that others tell; a plan does not hide what is told flatly. */
function fullestDisease(all: readonly Draft[]): Draft {
  const [first, ...others] = [...all].sort((a, b) => rank(a) - rank(b) || isToCome(a) - isToCome(b));
  const flat = others.find((draft) => isToCome(draft) === 0 && draft.value['status'] === undefined);
  const best = first?.value['status'] === 'planned trial' ? (flat ?? first) : first;
  if (best === undefined) throw new Error('A disease that is told has a draft.');
  const setting = best.value['setting'] ?? others.find(({ value }) => value['setting'] !== undefined)?.value['setting'];
  const designations = [...new Set(all.flatMap(({ value }) => value['designations'] ?? []))];
  return {
    ...best,
    value: {
      ...best.value,
      ...(setting !== undefined && { setting }),
      ...(best.value['designations'] !== undefined && { designations }),
    },
  };
}

function isToCome({ assertion }: Draft): number {
  return assertion === 'PLANNED' || assertion === 'POSSIBLE' ? 1 : 0;
}

/** The status first, then the number of slots. */
function rank({ value }: Draft): number {
  const at = STATUS_ORDER.indexOf(String(value['status']));
  return (at < 0 ? STATUS_ORDER.length : at) * 10 - Object.keys(value).length;
}

function saysPartOf(part: Slots, whole: Slots): boolean {
  return Object.entries(part).every(([slot, value]) => {
    const own = whole[slot] ?? null;
    if (Array.isArray(value) && Array.isArray(own)) return value.every((one) => own.includes(one));
    return canonicalJson(own) === canonicalJson(value);
  });
}

/**
 * A designation told with its day, disease and authority in one place and with fewer of them in another is told once,
 * and first where most is told.
 */
function settleDesignations(drafts: readonly Draft[]): readonly Draft[] {
  const told = drafts.filter((draft) => draft.type === 'Designation');
  const size = ({ key, value }: Draft): number => 10 * Object.keys(key).length + Object.keys(value).length;
  const fullest = (draft: Draft): Draft =>
    told
      .filter(
        (other) =>
          isAbroad(draft) === isAbroad(other) &&
          saysPartOf(draft.key, other.key) &&
          saysPartOf(withoutHolder(draft.value), other.value),
      )
      .sort((a, b) => size(b) - size(a))[0] ?? draft;
  const full = told.filter((draft) => fullest(draft) === draft);
  const part = told
    .filter((draft) => fullest(draft) !== draft)
    .map((draft) => ({ ...draft, key: fullest(draft).key, value: fullest(draft).value }));
  return [...full, ...part, ...drafts.filter((draft) => draft.type !== 'Designation')];
}

/** A grant told without its authority, of a part of the world that has one of its own: `orphan status in the EU`. */
function isAbroad({ key, tagged }: Draft): boolean {
  return (
    key['regulator'] === undefined &&
    /\b(?:E\.?U\.?|Europe(?:an Union)?|Japan|China|Switzerland|Canada|Australia|UK|Korea)\b/.test(tagged.text)
  );
}

/** What companies and authorities did, which headlines and bullets say with fewer words than the text below. */
const ACTS = /^(?:ind_|regulatory_|clinical_hold|complete_response|commercial_launch)/;

/** An act told with its date and its parties in one place and without them in another is told once. */
function settleActs(drafts: readonly Draft[]): readonly Draft[] {
  const isAct = ({ type, key }: Draft): boolean => type === 'Event' && ACTS.test(String(key['event_type']));
  const told = drafts.filter(isAct);
  return drafts.map((draft) => {
    if (!isAct(draft)) return draft;
    const fullest = told
      .filter(
        (other) =>
          draft.key['event_type'] === other.key['event_type'] &&
          draft.assertion === other.assertion &&
          saysPartOf(draft.value, other.value),
      )
      .sort((a, b) => Object.keys(b.value).length - Object.keys(a.value).length)[0];
    return fullest === undefined ? draft : { ...draft, key: fullest.key, value: fullest.value };
  });
}

/** Headlines say "Acme receives" of what the FDA granted a drug. */
function withoutHolder(value: Slots): Slots {
  return Object.fromEntries(Object.entries(value).filter(([slot]) => slot !== 'holder'));
}

/** What a release calls a drug, and what it says of one target of it, are one list of words. */
function settleWords(drafts: readonly Draft[]): readonly Draft[] {
  const words = new Map<string, Set<string>>();
  const isWords = ({ type, key }: Draft): boolean =>
    type === 'Drug' && /^(?:modality|molecular_target)$/.test(String(key['attr']));
  for (const draft of drafts.filter(isWords)) {
    const question = canonicalJson(draft.key);
    const known = words.get(question) ?? new Set<string>();
    words.set(question, known);
    for (const word of [draft.value['keywords'] ?? []].flat()) known.add(String(word));
  }
  return drafts.map((draft) =>
    isWords(draft) ? { ...draft, value: { keywords: [...(words.get(canonicalJson(draft.key)) ?? [])].sort() } } : draft,
  );
}
