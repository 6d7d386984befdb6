import type { Span } from './span.js';

/** What part of a release a sentence stands in. */
export const SECTIONS = [
  'headline',
  'subhead',
  'lead',
  'body',
  'quote',
  'about-trial',
  'about-drug',
  'about-platform',
  'about-disease',
  'about-company',
  'about-partner',
  'forward-looking',
  'contact',
] as const;
export type Section = (typeof SECTIONS)[number];

/** `ORIGINAL`: the issuer's own words. `DIGEST`: written for this project from such a release. */
export const TEXT_KINDS = ['ORIGINAL', 'DIGEST'] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

/** One sentence, heading or contact line: a span of one section. */
export interface Sentence extends Span {
  readonly section: Section;
}

/** One published document. `date` is the day of publication, `YYYY-MM-DD`. */
export interface Release {
  /** `release:<date>-<issuer key>-<8 hex of the folded headline>`. */
  readonly id: string;
  readonly date: string;
  readonly headline: string;
  /** Local id of the issuing organization among the reading's entities. */
  readonly issuer: string;
  /** Name of the file or address the text came from; no directory. */
  readonly file: string;
  /** SHA-256 of the file's bytes, hex. */
  readonly sha256: string;
  readonly textKind: TextKind;
  /** The stored text, never edited; every offset points into it. */
  readonly text: string;
  readonly wire?: string;
  readonly url?: string;
}
