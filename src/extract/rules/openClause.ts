import type { Assertion } from '../../domain/claim.js';
import { judgeAssertion } from '../assertion/assertion.js';
import { isUnderPlans, sideOf } from '../assertion/plans.js';
import type { Bound } from '../bind/bound.js';
import { clauseAt } from '../mentions/clause.js';
import type { Tagged } from '../mentions/tagged.js';

const PERHAPS = /\b(?:could|may|might|whether|if)\b/;
const LATER =
  /\b(?:will|would|is to|are to|(?:is|are) (?:planned|expected|anticipated|scheduled|set|due)|foreseen|envisaged|plans?|planned|intends?|expects? to|should|to (?:be (?:dosed|enroll?ed|opened|tested|given)|open|start|begin|follow))\b/i;

/** What was given is no plan, whatever the sentence before speaks of. */
export const GIVEN =
  /\b(?:received|took|(?:was|were|has been|have been) (?:\w+ly )?(?:treated|dosed|given|infused|injected|randomi[sz]ed|assigned|vaccinated)|(?:is|are) (?:now |currently )?(?:taking|receiving|being (?:treated|dosed|given)))\b/;
/** `Cohort 1 is receiving 1 mg/kg, and up to 45 patients are planned`: the next clause, with a subject of its own. */
const NEXT_CLAUSE =
  /, (?:and|but|while|whereas|so) (?!(?:is|are|was|were|has|have|will|may|could|then|expects?|plans?)\b)[^,.;]{2,60}? (?:is|are|was|were|has|have|will|may|could)\b/;

/** How the clause of a place tells what is given or tried there: done, to come, or only possible; `until`: what stands behind it does not count. */
export function toldInClause(bound: Bound, tagged: Tagged, place: number, until = Infinity): Assertion {
  const { text } = tagged.passage.view;
  const clause = clauseAt(text, place);
  const next = NEXT_CLAUSE.exec(text.slice(place, clause.to));
  const { from, to } = { from: clause.from, to: Math.min(clause.to, until, next === null ? Infinity : place + next.index) };
  const words = text.slice(from, to);
  if (PERHAPS.test(words)) return 'POSSIBLE';
  const isDated = tagged.mentions.some(
    (one) => one.kind === 'date' && one.from >= from && one.to <= to && sideOf(one.value, bound.header.date) === 'ahead',
  );
  if (isDated || LATER.test(words)) return 'PLANNED';
  if (isUnderPlans(tagged, bound.sentences) && !GIVEN.test(words)) return 'PLANNED';
  return judgeAssertion(text, place, 'ASSERTED');
}
