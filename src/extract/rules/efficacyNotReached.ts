import type { Bound } from '../bind/bound.js';
import { sourceSpan } from '../text/view.js';
import { cohortInParagraph, trialInParagraph } from './efficacyPlace.js';
import type { Run } from './efficacyRun.js';
import type { ResultClause } from './efficacyText.js';
import { spans } from './rule.js';
import type { Draft } from './teller.js';

const NOT_REACHED =
  /^(?:[^.;,]{0,30}\b(?:has|had|have|was|were|is|remained|remains)(?: still)? |[ :,(-]{1,3})(?:not (?:yet )?(?:been )?(?:reached|met)\b|unreached\b)/i;

/** `Median overall survival had not been reached`. */
export function notReached(clause: ResultClause, runs: readonly Run[], bound: Bound): readonly Draft[] {
  const { tagged } = clause;
  const { view } = tagged.passage;
  const endpoint = clause.endpoints.filter(({ takes }) => takes === 'time').at(-1);
  const told = endpoint && NOT_REACHED.exec(view.text.slice(endpoint.to, clause.to));
  if (endpoint === undefined || !told || runs.some((run) => run.endpoint === endpoint)) return [];
  const subject = cohortInParagraph(tagged, endpoint.from, bound) ?? trialInParagraph(tagged, endpoint.from, bound);
  if (subject === undefined) return [];
  const isMedian = /\bmedian\b/i.test(view.text.slice(clause.from, endpoint.from));
  return [
    {
      type: 'Outcome',
      key: { subject, endpoint: endpoint.name },
      value: { qualitative: 'not reached', ...(isMedian && { statistic: 'median' }) },
      assertion: 'ASSERTED',
      rule: 'outcome.not-reached',
      tagged,
      spans: spans(sourceSpan(view, endpoint.from, endpoint.to + told[0].length)),
    },
  ];
}
