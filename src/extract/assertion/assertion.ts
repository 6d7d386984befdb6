import { allMatches } from '../text/needs.js';
import type { Assertion } from '../../domain/claim.js';
import { clauseAt } from '../mentions/clause.js';

interface Cue {
  readonly pattern: RegExp;
  readonly assertion: Assertion;
}

/** Words that set how a clause is told. The nearest one before the claim decides; of two at one place, the first here. */
const CUES: readonly Cue[] = [
  {
    pattern: /\b(?:did not|does not|do not|no longer|has not|have not|failed to|was not|were not|without)\b/gi,
    assertion: 'NEGATED',
  },
  {
    pattern:
      /\b(?:may|might|could|would|[Ii]f|whether|[Pp]otential(?:ly)?|possible|possibly|option(?:ally)?|suggests?|eligible)\b/g,
    assertion: 'POSSIBLE',
  },
  {
    pattern:
      /\b(?:plans?|planned|planning|intends?|expects?|expected(?= (?:to|in|by))|anticipates?|anticipated(?= (?:to|in|by))|aims?|will|shall|look(?:s|ing)? forward|on track|scheduled|targets?(?= (?:to|for)))\b/gi,
    assertion: 'PLANNED',
  },
  { pattern: /\b(?:is|are|being|currently|ongoing|continues?|underway|enrolling)\b/gi, assertion: 'ONGOING' },
  {
    pattern:
      /\b(?:has|have|had) (?:\w+ly )?(?:been )?\w+ed\b|\b(?:granted|initiated|completed|commenced|announced|selected|received|approved)\b/gi,
    assertion: 'COMPLETED',
  },
];
/** The assertion that the words of the clause before a place give; undefined when they give none. */
export function assertionBefore(text: string, place: number, weigh: readonly Assertion[]): Assertion | undefined {
  const clause = clauseAt(text, place).from;
  const before = text.slice(clause, place);
  let nearest = -1;
  let found: Assertion | undefined;
  for (const { pattern, assertion } of CUES) {
    if (!weigh.includes(assertion)) continue;
    for (const match of allMatches(before, pattern)) {
      if (match.index > nearest) {
        nearest = match.index;
        found = assertion;
      }
    }
  }
  return found;
}

const OPEN: readonly Assertion[] = ['NEGATED', 'POSSIBLE', 'PLANNED'];

/** How a claim at a place is told when its rule does not say: negated, possible and planned by the words before it. */
export function judgeAssertion(text: string, place: number, otherwise: Assertion): Assertion {
  return assertionBefore(text, place, OPEN) ?? otherwise;
}

/** Whether the clause of a place tells what will be, and nothing that is or was. */
export function isInFuture(text: string, place: number): boolean {
  const { from, to } = clauseAt(text, place);
  const [words = ''] = text.slice(from, to).split(/ (?:after|once|when|until|since) /);
  return /\b(?:will|shall|(?:is|are|, ?) ?to be)\b/i.test(words) && !/\b(?:has|have|had|was|were)\b/i.test(words);
}
