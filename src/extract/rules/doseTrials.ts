import type { Bound } from '../bind/bound.js';
import { lastTrial } from '../bind/lastTrial.js';
import { trialsOf } from './trialsNear.js';

/** The trials that a sentence speaks of at a place: several for `two Phase 3 trials of the 5 mg dose`. */
export function trialsOfDose(bound: Bound, at: number, place: number): readonly string[] {
  const tagged = bound.sentences[at];
  const { text } = tagged?.passage.view ?? { text: '' };
  const next =
    trialOfPhase(bound, text.slice(place, place + 90)) ?? trialOfPhase(bound, LED_BY_PHASE.exec(text.slice(0, place))?.[0] ?? '');
  if (next !== undefined) return [next];
  const named = (tagged?.mentions ?? []).filter((one) => one.kind === 'trial' && bound.trialOf(one) !== undefined);
  const here = named.filter((one) => one.from < place).at(-1) ?? named[0];
  const both = BOTH.test(text.slice(0, place)) ? namedLast(bound, at) : [];
  if (both.length > 1) return both;
  if (here?.kind === 'trial') return trialsOf(here, bound);
  const several = namedTogether(bound, at);
  if (several.length > 1) return several;
  const last = lastTrial(bound.sentences, bound.trials, at, place) ?? (tagged && bound.trialAt(tagged, place));
  return last === undefined ? [] : [last];
}

/** `It gives us the dose for Phase 2: 30 mg`. */
const LED_BY_PHASE =
  /(?<=\b(?:dose|dosing|regimen)) (?:for|in|selected for|chosen for) (?:the )?Phase [1-4][ab]?(?: (?:trial|study|part|program|portion))?(?::| is| will be| of|,)? $/;

/** `the 50 mg dose goes into Phase 3`: the only trial of that phase. */
function trialOfPhase(bound: Bound, behind: string): string | undefined {
  const phase =
    /^[^.;]{0,60}?\b(?:for|into|in|to|the recommended) (?:the )?(?<phase>Phase [1-4][ab]?|(?:late[- ]stage|pivotal) (?:development|testing|trials?|stud(?:y|ies)))\b/
      .exec(behind)
      ?.groups?.['phase']?.replace(/^(?:late|pivotal).*/, 'Phase 3');
  const fitting = phase === undefined ? [] : bound.trials.trials.filter((trial) => trial.phase?.startsWith(phase) === true);
  return fitting.length === 1 ? fitting[0]?.id : undefined;
}

/** `A-1 and A-2 will enroll ...`: the trials that the last sentence of the paragraph to name any sets side by side. */
function namedTogether(bound: Bound, at: number): readonly string[] {
  const paragraph = bound.sentences[at]?.passage.paragraph;
  for (let before = at - 1; bound.sentences[before]?.passage.paragraph === paragraph; before -= 1) {
    const { mentions = [], passage } = bound.sentences[before] ?? {};
    const [first, second, ...more] = mentions.filter((one) => one.kind === 'trial');
    if (first === undefined) continue;
    if (passage === undefined || second === undefined || more.length > 0) return [];
    const isJoined = /^,? and $/.test(passage.view.text.slice(first.to, second.from));
    return isJoined ? [first, second].flatMap((one) => trialsOf(one, bound)) : [];
  }
  return [];
}

const BOTH =
  /\b(?:both|each of the two|the two) (?:Phase [1-4][ab]? )?(?:trials|studies)\b|^\W*(?:Both|Each|The two) (?=compar|test|evaluat|assess|use|giv|will|are\b|have\b|enroll)/i;

/** `In both trials`: the last two that the paragraph names one by one. */
function namedLast(bound: Bound, at: number): readonly string[] {
  const paragraph = bound.sentences[at]?.passage.paragraph;
  const found = new Set<string>();
  for (let before = at - 1; bound.sentences[before]?.passage.paragraph === paragraph && found.size < 2; before -= 1)
    for (const one of bound.sentences[before]?.mentions ?? [])
      if (one.kind === 'trial') for (const id of trialsOf(one, bound)) found.add(id);
  return [...found];
}
