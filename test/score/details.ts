import type { Comparison } from './compare.js';
import type { GoldFact, PredictedClaim } from './shape.js';
import { idOf, isRight, unitsOf } from './tally.js';

/** What to list: of one claim type only, or of all. */
export interface DetailsOf {
  readonly type?: string | undefined;
}

/** Missed core facts, wrong and incomplete values, traps, contradictions and quotes that differ, one a line or three. */
export function detailsOf(comparison: Comparison, { type }: DetailsOf): readonly string[] {
  const { gold, claims, matches, quotes } = comparison;
  const isAsked = (one: { readonly type: string }): boolean => type === undefined || one.type === type;
  const open = unitsOf(comparison).filter((unit) => !isRight(comparison, unit));
  const facts = open.flatMap(({ facts: all, importance }) => {
    const lines = all.filter(isAsked).flatMap((fact): readonly string[] => {
      const match = matches.get(fact);
      if (match === undefined)
        return importance === 'core' ? [`MISSED      ${idOf(gold, fact)} ${fact.type} ${told(fact)}${wordsAt(fact)}`] : [];
      const { judged, judgement } = match;
      const verdict = judgement.verdict.toUpperCase().padEnd(11);
      return [
        `${verdict} ${idOf(gold, fact)} ${fact.type}: ${judgement.failed.join(', ')}`,
        `    gold ${told(fact)}${wordsAt(fact)}`,
        `    said ${told(judged.claim)}`,
      ];
    });
    return lines;
  });
  const answered = new Set([...matches.values()].map(({ judged }) => judged));
  const judged = claims.filter(({ claim }) => isAsked(claim));
  return [
    ...facts,
    ...judged.flatMap((one) =>
      one.traps.length > 0 ? [`TRAP        ${gold.name}#${one.traps.join(' ')} ${one.claim.type} ${told(one.claim)}`] : [],
    ),
    ...judged
      .filter((one) => (one.fate === 'wrong' && !answered.has(one)) || one.fate === 'unsupported')
      .map(({ claim, fate }) => `${fate === 'wrong' ? 'CONTRADICTS' : 'NO SOURCE  '} ${gold.name} ${claim.type} ${told(claim)}`),
    ...quotes
      .filter(({ claim, isExact }) => !isExact && isAsked(claim))
      .map(({ span }) => `QUOTE       ${gold.name} [${String(span.start)}:${String(span.end)}] is not "${span.quote}"`),
  ];
}

/** Claims that no gold fact asks about: they may be true, or inventions. */
export function unmatchedOf({ gold, claims }: Comparison, { type }: DetailsOf): readonly string[] {
  return claims
    .filter(({ claim, fate }) => fate === 'unmatched' && (type === undefined || claim.type === type))
    .map(
      ({ claim }) =>
        `UNMATCHED   ${gold.name} ${claim.type} ${told(claim)} "${claim.evidence[0]?.quote?.replace(/\s+/g, ' ') ?? ''}"`,
    );
}

/** `{key} = {value} assertion`, in short. */
function told({ key, value, assertion }: GoldFact | PredictedClaim): string {
  return `${JSON.stringify(key)} = ${JSON.stringify(value)} ${assertion ?? ''}`.trimEnd();
}

/** The words of the text that carry a fact. */
function wordsAt({ anchors = [] }: GoldFact): string {
  return anchors.length === 0 ? '' : ` at "${anchors.map(({ text }) => text).join(' ... ')}"`;
}
