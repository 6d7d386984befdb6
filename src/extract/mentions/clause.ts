import { allMatches } from '../text/needs.js';
import type { Match, Tagged } from './tagged.js';
import type { Mention, MentionKind } from './mention.js';

/** Where a statement ends and another begins: a new clause with its own subject. */
const BOUNDARY = /;| announce[ds]? |, (?:while|but|which|whereas)\b|, and (?:the|a second|we|it|its)\b| while | but /gi;

/** Places `[from, to)` of a sentence's view. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

/** The clause of a view that a place stands in. */
export function clauseAt(text: string, place: number): Clause {
  let from = 0;
  for (const boundary of allMatches(text, BOUNDARY)) {
    const end = boundary.index + boundary[0].length;
    if (end > place) return { from, to: Math.max(boundary.index, place) };
    from = end;
  }
  return { from, to: text.length };
}

/** Where a match stands in the view of its sentence. */
export function placeOf({ tagged, at, text }: Match): Clause {
  return { from: tagged.places[at] ?? 0, to: tagged.places[at + text.length] ?? 0 };
}

/** The mentions of one kind in the clause of a match, the nearest to the match first; those inside phrases too. */
export function near<Kind extends MentionKind>(
  match: Match,
  kind: Kind,
  within: 'clause' | 'sentence' = 'clause',
): readonly Extract<Mention, { kind: Kind }>[] {
  return nearPlace(match.tagged, placeOf(match), kind, within);
}

/** The same for a place of a sentence. */
export function nearPlace<Kind extends MentionKind>(
  tagged: Tagged,
  place: Clause,
  kind: Kind,
  within: 'clause' | 'sentence' = 'clause',
): readonly Extract<Mention, { kind: Kind }>[] {
  const { from, to } = within === 'sentence' ? { from: 0, to: Infinity } : clauseAround(tagged, place);
  return flat(tagged.mentions)
    .filter((one): one is Extract<Mention, { kind: Kind }> => one.kind === kind && one.from >= from && one.to <= to)
    .sort((a, b) => distance(a, place) - distance(b, place) || a.from - b.from);
}

/** From the clause that the first character stands in to the end of the one that the last stands in. */
export function clauseAround({ passage }: Tagged, { from, to }: Clause): Clause {
  return { from: clauseAt(passage.view.text, from).from, to: clauseAt(passage.view.text, Math.max(from, to - 1)).to };
}

/** Mentions with those that stand inside phrases. */
export function flat(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.flatMap((one) => (one.kind === 'trial' || one.kind === 'arm' ? [one, ...flat(one.inner)] : [one]));
}

function distance(mention: Mention, place: Clause): number {
  return mention.to <= place.from ? place.from - mention.to : Math.max(0, mention.from - place.to);
}
