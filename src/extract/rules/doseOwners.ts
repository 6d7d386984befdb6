import type { Bound } from '../bind/bound.js';
import { drugsOf } from '../bind/topic.js';
import { clauseAt } from '../mentions/clause.js';
import type { Tagged } from '../mentions/tagged.js';

/** `the 40 mg dose used in Phase 2`: of another phase than the trial. */
export function isOfPhase(bound: Bound, { passage }: Tagged, place: number, trial: string): boolean {
  const told =
    /^[^.;,]{0,40}? (?:dose|regimen)s? (?:used|tested|studied|evaluated|given) in (?:the )?(?<phase>Phase [1-4][ab]?)\b/i.exec(
      passage.view.text.slice(place),
    )?.groups?.['phase'];
  const known = bound.trials.trials.find((one) => one.id === trial)?.phase;
  return told !== undefined && known?.startsWith(told) === false;
}

/** `Beta reported on its antibody at 900 mg`: behind another company, in a sentence that does not name the drug. */
export function isOfOthers(bound: Bound, tagged: Tagged, drug: string, place: number): boolean {
  const { from } = clauseAt(tagged.passage.view.text, place);
  const named = tagged.mentions.filter((one) => one.kind === 'org' && one.from >= from && one.to <= place);
  const isOther = named.length > 0 && named.every((one) => one.kind === 'org' && one.id !== bound.header.issuer.id);
  const isNamed = tagged.mentions.some((one) => one.kind === 'trial') || drugsOf(tagged).some(({ id }) => id === drug);
  return isOther && !isNamed && /\bits\b|\bcompet/i.test(tagged.passage.view.text.slice(from, place));
}
