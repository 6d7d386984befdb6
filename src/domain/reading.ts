import type { Claim } from './claim.js';
import type { NamedEntity } from './entity.js';
import type { Release, Sentence } from './release.js';

/** Everything that one release says: the result of extraction, the unit of ingest, one line of JSON Lines. */
export interface Reading {
  readonly release: Release;
  /** In text order, not overlapping. */
  readonly sentences: readonly Sentence[];
  readonly entities: readonly NamedEntity[];
  readonly claims: readonly Claim[];
  /** Mentions that fit two candidates equally, or none: named, but not joined. */
  readonly unresolved: readonly Unresolved[];
}

export interface Unresolved {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Why it names no entity, in a few words. */
  readonly reason: string;
}
