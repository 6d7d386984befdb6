import type { AgencyTerm, IndicationTerm, PayloadTerm, Vocabulary } from '../vocabulary.js';
import { lexiconOf } from './lexicon.js';
import type { Lexicon } from './lexicon.js';

/** A vocabulary made ready for search. */
export interface Lexicons {
  readonly indications: Lexicon<IndicationTerm>;
  readonly agencies: Lexicon<AgencyTerm>;
  readonly payloads: Lexicon<PayloadTerm>;
  readonly cellLines: Lexicon<string>;
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
    indications: lexiconOf(
      vocabulary.indications.flatMap((term) =>
        [...term.terms, ...(term.abbreviations ?? [])].map((text) => [text, term] as const),
      ),
    ),
    agencies: lexiconOf(vocabulary.agencies.flatMap((term) => term.terms.map((text) => [text, term] as const))),
    payloads: lexiconOf(vocabulary.payloads.flatMap((term) => term.terms.map((text) => [text, term] as const))),
    cellLines: lexiconOf(vocabulary.cellLines.flatMap((term) => term.terms.map((text) => [text, term.name] as const))),
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
