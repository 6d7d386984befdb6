import type { Section } from './release.js';
import type { Span } from './span.js';

/** How a release tells a claim: see the SDL enum of the same name. */
export const ASSERTIONS = ['ASSERTED', 'PLANNED', 'ONGOING', 'COMPLETED', 'POSSIBLE', 'NEGATED', 'BACKGROUND'] as const;
export type Assertion = (typeof ASSERTIONS)[number];

/** The stance of the text alone: told as news, told as known, or about the release itself. */
export const NOVELTIES = ['NEW', 'RESTATED', 'META'] as const;
export type Novelty = (typeof NOVELTIES)[number];

export const CLAIM_TYPES = [
  'Release',
  'Organization',
  'Drug',
  'Platform',
  'Payload',
  'Indication',
  'Trial',
  'Cohort',
  'TumorModel',
  'Study',
  'StudyArm',
  'Dose',
  'Outcome',
  'Designation',
  'Funding',
  'Person',
  'Quote',
  'Event',
  'Milestone',
] as const;
export type ClaimType = (typeof CLAIM_TYPES)[number];

export type Scalar = string | number | boolean;
/** A slot holds text, a number, a flag, a flat list of these, or the local id of an entity of the same reading. */
export type Slot = Scalar | readonly Scalar[];
export type Slots = Readonly<Record<string, Slot>>;

/** One sentence that supports a claim, and the exact characters in it that carry the claim. */
export interface Evidence extends Span {
  /** Start and end are those of the sentence; each of `spans` lies inside it. Never empty. */
  readonly spans: readonly Span[];
}

/** One thing that one release says. Immutable. */
export interface Claim {
  /** Hash of (release id, type, key as mentioned, value, assertion): no offsets, no rule. */
  readonly id: string;
  readonly type: ClaimType;
  /** Which question: the subject's slot (`trial`, `drug`, ...), `attr`, and what tells many-valued answers apart. */
  readonly key: Slots;
  /** What answer. */
  readonly value: Slots;
  readonly assertion: Assertion;
  readonly novelty: Novelty;
  readonly section: Section;
  /** Id of the rule that made the claim. */
  readonly rule: string;
  /** Best sentence first. Never empty. */
  readonly evidence: readonly Evidence[];
}
