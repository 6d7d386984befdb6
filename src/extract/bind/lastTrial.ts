import type { Tagged } from '../mentions/tagged.js';
import type { BoundTrials } from './trials.js';

/** The trial named last before a place, in the same part of the release: what a bare cohort or dose belongs to. */
export function lastTrial(
  sentences: readonly Tagged[],
  { byMention }: BoundTrials,
  at: number,
  place: number,
): string | undefined {
  const topic = sentences[at]?.passage.topic;
  for (let before = at; before >= 0; before -= 1) {
    const tagged = sentences[before];
    if (tagged === undefined || tagged.passage.topic !== topic) return undefined;
    const named = tagged.mentions.flatMap((one) => (one.kind === 'trial' && (before < at || one.from < place) ? [one] : []));
    const known = named.flatMap((one) => byMention.get(one) ?? []).at(-1);
    if (known !== undefined) return known;
  }
  return undefined;
}
