import type { Assertion, ClaimType, Novelty, Slots } from '../../domain/claim.js';
import type { Section } from '../../domain/release.js';
import type { Span } from '../../domain/span.js';
import type { Bound } from '../bind/bound.js';
import type { Match } from '../mentions/tagged.js';

/** What a rule says of one match: a claim without its evidence. */
export interface Told {
  readonly type: ClaimType;
  readonly key: Slots;
  readonly value: Slots;
  /** Left out: the words around the match decide. */
  readonly assertion?: Assertion;
  /** Left out: the section and the type decide. */
  readonly novelty?: Novelty;
  /** The words that carry it; left out: the whole match. */
  readonly spans?: readonly Span[];
}

/** A sentence and what the named groups of the pattern must catch in it. */
export interface RuleExample {
  readonly text: string;
  readonly slots: Readonly<Record<string, string>>;
}

/** A pattern over tagged sentences, the claims it makes, and the sentences that define it. */
export interface Rule {
  readonly id: string;
  readonly pattern: RegExp;
  /** Sections it is not tried in, beside those that never make claims. */
  readonly not?: readonly Section[];
  /** Set for what only the reports of preclinical studies tell: elsewhere it is not tried. */
  readonly within?: 'study';
  readonly finds: readonly RuleExample[];
  readonly ignores: readonly string[];
  readonly tell: (match: Match, bound: Bound) => readonly Told[];
}

/** A span list of what is there. */
export function spans(...found: readonly (Span | undefined)[]): readonly Span[] {
  return found.filter((span) => span !== undefined);
}
