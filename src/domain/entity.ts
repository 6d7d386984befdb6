import type { Span } from './span.js';

/** Kinds of entities that a release names, and that identity is computed for. */
export const NAMED_KINDS = [
  'Organization',
  'Indication',
  'Platform',
  'Payload',
  'Person',
  'Drug',
  'TumorModel',
  'Trial',
  'Cohort',
  'Study',
  'StudyArm',
  'Dose',
  'Funding',
] as const;
export type NamedKind = (typeof NAMED_KINDS)[number];

/** The part of an id before the colon, per named kind. */
export const ID_PREFIX: Readonly<Record<NamedKind, string>> = {
  Organization: 'org',
  Indication: 'indication',
  Platform: 'platform',
  Payload: 'payload',
  Person: 'person',
  Drug: 'drug',
  TumorModel: 'model',
  Trial: 'trial',
  Cohort: 'cohort',
  Study: 'study',
  StudyArm: 'arm',
  Dose: 'dose',
  Funding: 'funding',
};

/** What kind of name a text is, best display name first. */
export const ALIAS_KINDS = ['name', 'brand', 'generic', 'code', 'description', 'short', 'abbreviation', 'misspelling'] as const;
export type AliasKind = (typeof ALIAS_KINDS)[number];

/** One way a release names an entity. `spans`: where it stands in the text; empty when a vocabulary supplied it. */
export interface Alias {
  readonly text: string;
  readonly kind: AliasKind;
  readonly spans: readonly Span[];
}

/** A part of a compound key: text, or another entity of the same reading. */
export type KeyPart = string | { readonly ref: string };

/**
 * A typed key: what makes two mentions the same entity. A compound key has several parts
 * (a trial: drug, phase, indication); a part may be another entity, so that it follows that entity's identity.
 */
export interface Key {
  readonly type: string;
  readonly parts: readonly KeyPart[];
}

/** An entity as one release names it. */
export interface NamedEntity {
  /** Unique inside the reading only, made of the best key: `drug:clr-131`. */
  readonly id: string;
  readonly type: NamedKind;
  /** How the release names it best. */
  readonly name: string;
  readonly aliases: readonly Alias[];
  readonly keys: readonly Key[];
  /** Local ids of broader entities, from a vocabulary (indications only). */
  readonly broader?: readonly string[];
}

/** Key types per kind, best first: the best key known earliest gives the entity its id. */
export const KEY_RANKS: Readonly<Record<NamedKind, readonly string[]>> = {
  Organization: ['ticker', 'agency', 'name', 'committee', 'unnamed'],
  Indication: ['term', 'name'],
  Platform: ['name'],
  Payload: ['term', 'name'],
  Person: ['name'],
  Drug: ['code', 'generic', 'name'],
  TumorModel: ['cell-line', 'name'],
  Trial: ['population', 'phase', 'name', 'nct'],
  Cohort: ['number', 'name'],
  Study: ['model', 'name'],
  StudyArm: ['regimen', 'name'],
  Dose: ['applies-to'],
  Funding: ['grant', 'name'],
};

/** Key types that no text states as a name: what they join is joined by inference. */
export const INFERRED_KEYS: Readonly<Partial<Record<NamedKind, readonly string[]>>> = {
  Trial: ['population', 'phase'],
  Study: ['model'],
  Funding: ['grant'],
};

/** Key types of which one entity has at most one text: two of them in one entity mean a wrong join. */
export const EXCLUSIVE_KEYS: Readonly<Partial<Record<NamedKind, readonly string[]>>> = {
  Trial: ['nct'],
};
