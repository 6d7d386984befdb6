import type { TrialMention } from '../mentions/mention.js';
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

const IN_PASSING =
  /\b(?:(?:compared|relative|versus|vs\.?|from|since|against)[^.;,]{0,12} the (?:start|baseline|beginning|outset|end) of|(?:rolled|rolling|transitioned|continued|continuing) (?:over )?from) (?:the )?$/i;
/** `patients who finished | LUMA-1 | chose to enter the extension`. */
const FINISHED = /\b(?:finish|complet|conclud)(?:ed|ing) (?:the )?$/i;
const THEN_ENTERED =
  /^[^.;]{0,40}\b(?:enter(?:ed)?|chose|elect(?:ed)?|roll(?:ed)? over|continued? (?:in|on) to|eligible|opted|join(?:ed)?)\b[^.;]{0,40}\bextension\b/i;

/** `compared with the start of LUMA-1`, `rolled over from LUMA-1`: a trial that only says since when, or whose patients. */
export function isInPassing({ passage: { view } }: Tagged, { from, to }: Pick<TrialMention, 'from' | 'to'>): boolean {
  const before = view.text.slice(Math.max(0, from - 60), from);
  return IN_PASSING.test(before) || (FINISHED.test(before) && THEN_ENTERED.test(view.text.slice(to)));
}
