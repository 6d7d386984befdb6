import type { AgencyTerm, CellLineTerm, EndpointTerm, IndicationTerm, PayloadTerm, Vocabulary } from '../vocabulary.js';
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
  /** What studies measure. */
  readonly endpoints: Lexicon<EndpointTerm>;
  readonly designations: RegExp;
  readonly designationNames: ReadonlyMap<string, string>;
  readonly notDrugPrefixes: ReadonlySet<string>;
  /** Marketed drugs under all their names, by their generic name. */
  readonly knownDrugs: Lexicon<string>;
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
    endpoints: lexiconOf(vocabulary.endpoints.flatMap((term) => term.terms.map((text) => [text, term] as const))),
    designations: designationPattern(designations.map(([text]) => text)),
    designationNames: new Map(designations.map(([text, name]) => [text.toLowerCase(), name])),
    notDrugPrefixes: new Set(vocabulary.notDrugPrefixes),
    knownDrugs: lexiconOf(vocabulary.knownDrugs.flatMap(({ name, terms }) => terms.map((text) => [text, name] as const))),
  };
  ready.set(vocabulary, lexicons);
  return lexicons;
}

/** Behind a name, what it is: the list of names before it is a mention whatever follows. */
const KIND_OF_DESIGNATION =
  '(?:designations?|status|scheme|(?:development )?program(?:me)?|eligibility|tag|classification|certification|recognition)';
/** What may follow a name that stands alone: not the noun that it describes, as in `fast track delivery`, `orphan drug prices`. */
const ALONE =
  '(?=[.,;:)"]|$| (?:and|or|for|in|by|from|to|of|on|since|at|with|as|under|was|has|against|irrespective|requests?|applications?|dates?|granted|awarded|received|have|had|is|are|were|will)\\b| \\()';
const SHORT_FORM =
  '(?: \\("?(?!(?:FDA|EMA|EC|EU|US|PMDA|NMPA|MHRA|MFDS|CHMP|COMP|TGA)\\b)[A-Za-z]{2,6}"?\\)|, or (?:the )?[A-Z]{3,5}\\b)';

/**
 * `orphan drug and rare pediatric disease designations`, `Fast Track designation`, `PRIME scheme`, `orphan drug status`, `RPDD`;
 * alone only in two words or more or in capitals; not `orphan drug designated`.
 */
function designationPattern(terms: readonly string[]): RegExp {
  const longestFirst = [...terms].sort((a, b) => b.length - a.length).map((term) => term.replace(/ /g, '[ -]'));
  const one = `(?:${longestFirst.join('|')})`;
  const alone = `(?:${longestFirst.filter((term) => /\[ -\]|^[A-Z]{3,}$/.test(term)).join('|')})`;
  const named = `${one}${SHORT_FORM}?(?: ${KIND_OF_DESIGNATION})?${SHORT_FORM}?`;
  const more = `(?:(?:, and |, | and (?:an? )?| as well as |/)${named})`;
  return new RegExp(
    `(?<![\\w-])(?:${named}${more}{0,3}(?<= ${KIND_OF_DESIGNATION}${SHORT_FORM}?)(?!\\w)(?! voucher)|${alone}s?${SHORT_FORM}?(?!\\w)${ALONE})`,
    'gi',
  );
}
