import { ALIAS_KINDS, type AliasKind } from '../domain/entity.js';
import { compareText, hash } from '../domain/ids.js';
import { textContent } from './content.js';
import { FAR_FUTURE, type Interval } from './projectGroup.js';

interface Candidate {
  readonly text: string;
  readonly rank: number;
  readonly from: string;
}

/**
 * The display name through time, from the aliases and the days they were first told: the best kind of name known by then,
 * among equals the one told last, so that a company's new name replaces its old one.
 */
export function nameTimeline(group: string, aliases: readonly Interval[]): readonly Interval[] {
  const candidates = aliases.map(candidateOf);
  const days = [...new Set(candidates.map(({ from }) => from))].sort();
  const names: Interval[] = [];
  for (const day of days) {
    const [best] = candidates
      .filter(({ from }) => from <= day)
      .sort((a, b) => a.rank - b.rank || compareText(b.from, a.from) || compareText(a.text, b.text));
    const last = names.at(-1);
    if (!best || last?.content?.text === best.text) continue;
    if (last) names[names.length - 1] = { ...last, until: day };
    names.push({
      id: hash(`${group}|name|${day}`, 20),
      assertion: 'ASSERTED',
      content: textContent(best.text),
      from: day,
      until: FAR_FUTURE,
    });
  }
  return names;
}

function candidateOf({ content, from }: Interval): Candidate {
  const { text, kind } = JSON.parse(content?.json ?? '{}') as { text: string; kind: AliasKind };
  return { text, rank: ALIAS_KINDS.indexOf(kind), from };
}
