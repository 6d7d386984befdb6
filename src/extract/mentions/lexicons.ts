import type { AgencyTerm, CellLineTerm, IndicationTerm, PayloadTerm, Vocabulary } from '../vocabulary.js';
import { lexiconOf } from './lexicon.js';
import type { Lexicon } from './lexicon.js';

/** A term of one of the lists, and which list. */
export type ListedTerm =
  | { readonly list: 'indication'; readonly term: IndicationTerm }
  | { readonly list: 'agency'; readonly term: AgencyTerm }
  | { readonly list: 'payload'; readonly term: PayloadTerm }
  | { readonly list: 'cellLine'; readonly term: CellLineTerm };

/** A vocabulary made ready for search. */
export interface Lexicons {
  /** All lists in one, so that a sentence is walked once. */
  readonly terms: Lexicon<ListedTerm>;
  readonly designations: RegExp;
  readonly designationNames: ReadonlyMap<string, string>;
  readonly notDrugPrefixes: ReadonlySet<string>;
}

const ready = new WeakMap<Vocabulary, Lexicons>();

/** The lexicons of a vocabulary; made once per vocabulary. */
export function lexiconsOf(vocabulary: Vocabulary): Lexicons {
  const known = ready.get(vocabulary);
  if (known !== undefined) return known;
  const designations = vocabulary.designations.flatMap((term) => term.terms.map((text) => [text, term.name] as const));
  const lexicons: Lexicons = {
    terms: lexiconOf<ListedTerm>([
      ...vocabulary.indications.flatMap((term) =>
        [...term.terms, ...(term.abbreviations ?? [])].map((text) => [text, { list: 'indication', term }] as const),
      ),
      ...vocabulary.agencies.flatMap((term) => term.terms.map((text) => [text, { list: 'agency', term }] as const)),
      ...vocabulary.payloads.flatMap((term) => term.terms.map((text) => [text, { list: 'payload', term }] as const)),
      ...vocabulary.cellLines.flatMap((term) => term.terms.map((text) => [text, { list: 'cellLine', term }] as const)),
    ]),
    designations: designationPattern(designations.map(([text]) => text)),
    designationNames: new Map(designations.map(([text, name]) => [text.toLowerCase(), name])),
    notDrugPrefixes: new Set(vocabulary.notDrugPrefixes),
  };
  ready.set(vocabulary, lexicons);
  return lexicons;
}

/** `orphan drug and rare pediatric disease designations`, `Fast Track designation`, `orphan drug status`, `RPDD`; not `orphan drug designated`. */
function designationPattern(terms: readonly string[]): RegExp {
  const longestFirst = [...terms].sort((a, b) => b.length - a.length);
  const words = longestFirst.filter((term) => !/^[A-Z]{3,}$/.test(term)).map((term) => term.replace(/ /g, '[ -]'));
  const letters = longestFirst.filter((term) => /^[A-Z]{3,}$/.test(term));
  const one = `(?:${[...words, ...letters].join('|')})`;
  return new RegExp(
    `\\b(?:${one}(?:(?:, | and |, and )${one})* (?:designations?|status)(?: \\([A-Z]{3,5}\\))?|(?:RPDD|ODD)s?)(?![\\w])`,
    'gi',
  );
}
