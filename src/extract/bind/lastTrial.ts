import type { Tagged } from '../mentions/tagged.js';
import type { BoundTrials } from './boundTrials.js';

/** How many sentences back a trial is still meant: more than a release has in one part. */
const REACH = 200;

/** The trial named last before a place, in the same part of the release: what a bare cohort or dose belongs to. */
export function lastTrial(
  sentences: readonly Tagged[],
  { byMention }: BoundTrials,
  at: number,
  place: number,
): string | undefined {
  const topic = sentences[at]?.passage.topic;
  for (let before = at; before >= Math.max(0, at - REACH); before -= 1) {
    const tagged = sentences[before];
    if (tagged === undefined || tagged.passage.topic !== topic) return undefined;
    const named = tagged.mentions.flatMap((one) => (one.kind === 'trial' && (before < at || one.from < place) ? [one] : []));
    const known = named.flatMap((one) => byMention.get(one) ?? []).at(-1);
    if (known !== undefined) return known;
  }
  return undefined;
}
