import type { Assertion } from '../../domain/claim.js';
import { judgeAssertion } from '../assertion/assertion.js';
import { isUnderPlans, sideOf } from '../assertion/plans.js';
import type { Bound } from '../bind/bound.js';
import { clauseAt } from '../mentions/clause.js';
import type { Tagged } from '../mentions/tagged.js';

const PERHAPS = /\b(?:could|may|might|whether|would|if)\b/;
const LATER =
  /\b(?:will|is to|are to|(?:is|are) (?:planned|expected|anticipated|scheduled|set|due)|foreseen|envisaged|plans?|planned|intends?|expects? to|should|to (?:be (?:dosed|enroll?ed|opened|tested|given)|open|start|begin|follow))\b/i;

/** How the clause of a place tells what is given or tried there: done, to come, or only possible; `until`: what stands behind it does not count. */
export function toldInClause(bound: Bound, tagged: Tagged, place: number, until = Infinity): Assertion {
  const { text } = tagged.passage.view;
  const clause = clauseAt(text, place);
  const { from, to } = { from: clause.from, to: Math.min(clause.to, until) };
  const words = text.slice(from, to);
  if (PERHAPS.test(words)) return 'POSSIBLE';
  const isDated = tagged.mentions.some(
    (one) => one.kind === 'date' && one.from >= from && one.to <= to && sideOf(one.value, bound.header.date) === 'ahead',
  );
  if (isDated || LATER.test(words) || isUnderPlans(tagged, bound.sentences)) return 'PLANNED';
  return judgeAssertion(text, place, 'ASSERTED');
}
