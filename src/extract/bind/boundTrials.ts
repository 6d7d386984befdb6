import type { Unresolved } from '../../domain/reading.js';
import type { TrialMention } from '../mentions/mention.js';
import type { TrialNaming } from './trialNamings.js';

/** A trial of the release: all its namings. */
export interface BoundTrial {
  readonly id: string;
  readonly phase: string | undefined;
  readonly pivotal: boolean;
  readonly name: string | undefined;
  /** Undefined when the release tells no drug at all. */
  readonly drug: string | undefined;
  readonly namings: readonly TrialNaming[];
}

export interface BoundTrials {
  readonly trials: readonly BoundTrial[];
  /** Of a naming of several trials, the first. */
  readonly byMention: ReadonlyMap<TrialMention, string>;
  /** The trial that the release is about: the first that its headline, else its lead, names. */
  readonly topic: string | undefined;
  readonly unresolved: readonly Unresolved[];
}

/** A trial in the making. */
export interface TrialDraft {
  phase: string | undefined;
  pivotal: boolean;
  drug: string | undefined;
  drugFrom: TrialNaming['drugFrom'];
  nct: string | undefined;
  name: string | undefined;
  /** True for the pivotal portion of another trial. */
  readonly portion: boolean;
  readonly namings: TrialNaming[];
}
