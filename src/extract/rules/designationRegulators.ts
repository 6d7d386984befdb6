import type { Bound } from '../bind/bound.js';
import type { AgencyMention } from '../mentions/mention.js';
import type { Match, Tagged } from '../mentions/tagged.js';
import type { DesignationAct } from './designationGuards.js';
import { agencyBefore, mentionsWithin, regulatorsWithin, saysTheAgency } from './regulatoryRegion.js';
import type { Stretch } from './regulatoryRegion.js';

/** The authorities behind a group, else before the first, else of another group, else the only one of the sentence or the one just named. */
export function regulatorsOf(
  { match, tagged, groups, before, region }: DesignationAct,
  at: number,
  bound: Bound,
): readonly (AgencyMention | undefined)[] {
  const others = [...groups.slice(at + 1), ...groups.slice(0, at)].map(({ behind }) => behind);
  const whole = { from: 0, to: tagged.text.length };
  const subject = { from: subjectFrom(match), to: before.to };
  const own = groups[at]?.behind ?? region;
  if (groups.length > 1 && regulatorsWithin(tagged, own).length === 0 && ELSEWHERE.test(tagged.text.slice(own.from, own.to)))
    return [undefined];
  for (const stretch of [own, subject, before, ...others]) {
    const named = regulatorsWithin(tagged, stretch);
    if (named.length > 0) return named;
  }
  const all = regulatorsWithin(tagged, whole);
  const isOnlyAct = mentionsWithin(tagged, whole, 'designation').length === groups.flatMap(({ mentions }) => mentions).length;
  if (all.length === 1 && isOnlyAct) return all;
  if (saysTheAgency(tagged, region)) return [agencyBefore(tagged, bound)];
  return [isAmerican(tagged, region) ? fdaOf(bound) : undefined];
}

/** `orphan designation in the European Union` beside one of the FDA. */
const ELSEWHERE =
  /^(?: status| designation)? (?:in|for) (?:the )?(?:European Union|EU|E\.U\.|Europe|Japan|China|Switzerland|Canada|Australia|UK|United Kingdom|(?:South )?Korea)\b/;

/** Where the subject of an act begins: `both the FDA and the EMA have granted` has two authorities. */
function subjectFrom({ at, tagged }: Match): number {
  const joined = /\ue001[^.;,\ue008]{0,30} and (?:the |by )?$/.exec(tagged.text.slice(0, at));
  return joined?.index ?? at;
}

/** `U.S. orphan drug designation`, `in the United States`: there only one authority decides. */
function isAmerican({ text }: Tagged, { from, to }: Stretch): boolean {
  return (
    /\bU\.?S\.?\b|\bUnited States\b/.test(text.slice(from, to)) && !/\bE\.?U\.?\b|\bEurope\b|\bJapan\b/.test(text.slice(from, to))
  );
}

function fdaOf(bound: Bound): AgencyMention | undefined {
  return bound.sentences
    .flatMap(({ mentions }) => mentions)
    .find((one): one is AgencyMention => one.kind === 'agency' && one.id === 'org:fda');
}
