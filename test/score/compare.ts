import type { Gold } from './gold.js';
import { compareKeys, KEY_LEVELS, type KeyLevel } from './keys.js';
import { normalizeClaim, resolveEntities } from './resolve.js';
import type { GoldFact, PredictedClaim, Prediction, Range } from './shape.js';
import { holdsAny, isInside, touchesAny } from './spans.js';
import { fitsTrap } from './traps.js';
import { agreesWhereItTells, judgeValue, type Judgement, type Verdict } from './values.js';

/** What became of a claim. `unmatched`: no gold fact asks about it; it may be true, and is not judged. */
export const FATES = ['right', 'incomplete', 'duplicate', 'wrong', 'trap', 'unsupported', 'unmatched'] as const;
export type Fate = (typeof FATES)[number];

export interface JudgedClaim {
  /** In the gold's ids and spellings. */
  readonly claim: PredictedClaim;
  readonly fate: Fate;
  /** Ids of the traps that it fell into. */
  readonly traps: readonly string[];
}

/** A fact and the claim that answers it. */
export interface Match {
  readonly fact: GoldFact;
  readonly judged: JudgedClaim;
  readonly judgement: Judgement;
}

export interface QuoteCheck {
  readonly claim: PredictedClaim;
  readonly span: Range & { readonly quote: string };
  readonly isExact: boolean;
}

/** One release compared with its gold. */
export interface Comparison {
  readonly gold: Gold;
  readonly claims: readonly JudgedClaim[];
  readonly matches: ReadonlyMap<GoldFact, Match>;
  readonly quotes: readonly QuoteCheck[];
  /** Spans of evidence that lie outside the text. */
  readonly outside: number;
}

interface Pair {
  readonly fact: number;
  readonly claim: number;
  readonly level: KeyLevel;
  readonly rank: number;
  readonly judgement: Judgement;
}

/** Matches claims to facts one to one, best first, and judges every claim. */
export function compareRelease(gold: Gold, prediction: Prediction): Comparison {
  const resolved = resolveEntities(gold, prediction);
  const claims = prediction.claims.map((claim) => normalizeClaim(gold, claim, resolved));
  const pairs = claims.flatMap((claim, index) => pairsOf(gold, claim, index));
  const chosen = chooseBest(pairs);
  const nameOf = new Map(prediction.entities.map(({ id, name }) => [id, name]));
  const judged = claims.map((claim, index): JudgedClaim => {
    const traps = trapsOf(gold, claim, prediction.claims[index] ?? claim, nameOf);
    const own = pairs.filter(({ claim: other, level }) => other === index && level === KEY_LEVELS.same);
    const match = chosen.find((pair) => pair.claim === index);
    return { claim, traps, fate: fateOf(gold, claim, traps, match, own) };
  });
  const matches = chosen.flatMap(({ fact, claim, judgement }): readonly Match[] => {
    const [goldFact, judgedClaim] = [gold.facts[fact], judged[claim]];
    return goldFact === undefined || judgedClaim === undefined ? [] : [{ fact: goldFact, judged: judgedClaim, judgement }];
  });
  const spans = claims.flatMap((claim) => claim.evidence.map((span) => ({ claim, span })));
  return {
    gold,
    claims: judged,
    matches: new Map(matches.map((match) => [match.fact, match])),
    quotes: spans.flatMap(({ claim, span: { start, end, quote } }) =>
      quote === undefined ? [] : [{ claim, span: { start, end, quote }, isExact: gold.text.slice(start, end) === quote }],
    ),
    outside: spans.filter(({ span }) => !isInside(span, gold.text)).length,
  };
}

/** Every fact that a claim could answer. */
function pairsOf(gold: Gold, claim: PredictedClaim, index: number): readonly Pair[] {
  return gold.facts.flatMap((fact, number): readonly Pair[] => {
    if (claim.type !== fact.type && fact.alt_types?.includes(claim.type) !== true) return [];
    const level = compareKeys(gold, fact, claim);
    if (level === KEY_LEVELS.other) return [];
    const places = placesOf(fact);
    if (level !== KEY_LEVELS.same) {
      const isCited = places.length === 0 || touchesAny(places, claim.evidence);
      const byKey = level === KEY_LEVELS.partial || claim.type !== fact.type;
      if (!isCited || !agreesWhereItTells(gold, fact, claim, byKey)) return [];
    }
    const judgement = milder(judgeValue(gold, fact, claim), level);
    const { slots, slotsRight } = judgement;
    const rank =
      2 * level +
      { right: 3, incomplete: 1, wrong: 0 }[judgement.verdict] +
      (slots === 0 ? 1 : slotsRight / slots) +
      (holdsAny(places, claim.evidence) ? 0.5 : 0) +
      (claim.assertion === fact.assertion ? 0.25 : 0);
    return [{ fact: number, claim: index, level, rank, judgement }];
  });
}

/** The words that carry a fact; failing these its sentences; none for a fact without offsets. */
export function placesOf({ anchors, evidence }: GoldFact): readonly Range[] {
  return anchors !== undefined && anchors.length > 0 ? anchors : (evidence ?? []);
}

/** Under a key that agrees only in part a contradiction is no proof of an error, unless something is invented. */
function milder(judgement: Judgement, level: KeyLevel): Judgement {
  if (level === KEY_LEVELS.same || judgement.verdict !== 'wrong' || judgement.isInvented) return judgement;
  return { ...judgement, verdict: 'incomplete' };
}

function chooseBest(pairs: readonly Pair[]): readonly Pair[] {
  const [facts, claims] = [new Set<number>(), new Set<number>()];
  const ordered = [...pairs].sort((a, b) => b.rank - a.rank || a.fact - b.fact || a.claim - b.claim);
  return ordered.filter(({ fact, claim }) => {
    if (facts.has(fact) || claims.has(claim)) return false;
    facts.add(fact);
    claims.add(claim);
    return true;
  });
}

function fateOf(
  gold: Gold,
  claim: PredictedClaim,
  traps: readonly string[],
  match: Pair | undefined,
  sameKey: readonly Pair[],
): Fate {
  if (traps.length > 0) return 'trap';
  if (match !== undefined) return match.judgement.verdict;
  if (!claim.evidence.some((span) => isInside(span, gold.text))) return 'unsupported';
  if (sameKey.length === 0) return 'unmatched';
  const verdicts: readonly Verdict[] = sameKey.map(({ judgement }) => judgement.verdict);
  return verdicts.some((verdict) => verdict !== 'wrong') ? 'duplicate' : 'wrong';
}

/** Traps that a claim falls into: as it is given, in the gold's ids, or with the name of its subject for a value. */
function trapsOf(
  gold: Gold,
  claim: PredictedClaim,
  given: PredictedClaim,
  nameOf: ReadonlyMap<string, string | undefined>,
): readonly string[] {
  const names = Object.values(given.key).flatMap((id) => (typeof id === 'string' ? (nameOf.get(id) ?? []) : []));
  const subject = names.find((name) => name !== '');
  const titled = subject === undefined ? [] : [{ ...claim, value: { name: subject, ...claim.value } }];
  const statements = [claim, given, ...titled];
  return gold.traps
    .filter(({ match }) => match.some((pattern) => statements.some((statement) => fitsTrap(statement, pattern))))
    .map(({ id }) => id);
}
