import type { TextKind } from '../domain/release.js';

/** The text of one release with where it came from; `publishedOn` and `issuer` stand in for a header that lacks them. */
export interface SourceText {
  readonly file: string;
  readonly sha256: string;
  readonly text: string;
  readonly textKind: TextKind;
  readonly publishedOn?: string;
  readonly issuer?: string;
  readonly url?: string;
}
