import type { Bound } from '../bind/bound.js';
import type { ResultGroup } from '../mentions/resultGroups.js';
import { wholeNumber } from '../mentions/resultNumbers.js';
import type { Tagged } from '../mentions/tagged.js';
import { allMatches } from '../text/needs.js';
import { TELLS_NO_RESULT } from './efficacyGate.js';
import { isClinical } from './efficacyPlace.js';
import { groupsOf } from './efficacyText.js';

const SIZE =
  /\b(?<n>\d{1,4}|[A-Za-z]+(?:-[a-z]+)?) (?:(?:evaluable|treated|adult|pediatric|heavily|pretreated|efficacy-evaluable|response-evaluable) ){0,2}(?:patients|participants|subjects|adults|children|infants|volunteers|men|women|individuals|eyes)\b|\([nN] ?= ?(?<in>\d{1,4})\)/g;

/** How many a sentence says there were, the last one first. */
export function sizesIn({ passage }: Tagged): readonly number[] {
  if (TELLS_NO_RESULT.has(passage.section)) return [];
  return allMatches(passage.view.text, SIZE)
    .flatMap(({ groups }) => wholeNumber(groups?.['n'] ?? groups?.['in'] ?? '') ?? [])
    .filter((size) => size > 2)
    .reverse();
}

/** The doses that a release names its groups by, the lowest first. */
export function dosesOf(bound: Bound): readonly ResultGroup[] {
  const amounts = new Map<number, ResultGroup>();
  for (const tagged of bound.sentences) {
    if (TELLS_NO_RESULT.has(tagged.passage.section) || !/\d ?[muIgc]/.test(tagged.passage.view.text)) continue;
    if (!isClinical(tagged, bound)) continue;
    for (const group of groupsOf(tagged, bound)) {
      const amount = /(?<number>\d+(?:\.\d+)?) ?(?:mg|ug|mcg|g|IU|mL)\b/.exec(group.text)?.groups?.['number'];
      if (amount !== undefined && !group.control && !amounts.has(Number(amount))) amounts.set(Number(amount), group);
    }
  }
  return [...amounts].sort(([a], [b]) => a - b).map(([, group]) => group);
}
