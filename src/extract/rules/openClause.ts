import type { Assertion } from '../../domain/claim.js';
import { judgeAssertion } from '../assertion/assertion.js';
import { isUnderPlans, sideOf } from '../assertion/plans.js';
import type { Bound } from '../bind/bound.js';
import { clauseAt } from '../mentions/clause.js';
import type { Tagged } from '../mentions/tagged.js';

const PERHAPS = /\b(?:could|may|might|whether|would|if)\b/;
const LATER =
  /\b(?:will|is to|are to|(?:is|are) (?:planned|expected|anticipated|scheduled|set|due)|foreseen|envisaged|plans?|planned|intends?|expects? to|should|to (?:be (?:dosed|enroll?ed|opened|tested|given)|open|start|begin|follow))\b/i;

/** How the clause of a place tells what is given or tried there: done, to come, or only possible. */
export function toldInClause(bound: Bound, tagged: Tagged, place: number): Assertion {
  const { text } = tagged.passage.view;
  const { from, to } = clauseAt(text, place);
  const words = text.slice(from, to);
  if (PERHAPS.test(words)) return 'POSSIBLE';
  const isDated = tagged.mentions.some(
    (one) => one.kind === 'date' && one.from >= from && one.to <= to && sideOf(one.value, bound.header.date) === 'ahead',
  );
  if (isDated || LATER.test(words) || isUnderPlans(tagged, bound.sentences)) return 'PLANNED';
  return judgeAssertion(text, place, 'ASSERTED');
}
