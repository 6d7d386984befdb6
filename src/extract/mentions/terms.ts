import { allMatches } from '../text/needs.js';
import { localId } from '../bind/entityBook.js';
import type { AgencyTerm, PayloadTerm } from '../vocabulary.js';
import { indicationAt } from './indications.js';
import { findTerms } from './lexicon.js';
import type { Lexicons } from './lexicons.js';
import type { AgencyMention, CommitteeMention, DesignationMention, Mention, ModelMention, PayloadMention } from './mention.js';

const COMMITTEE =
  /\b(?:the |an? )?(?:independent )?(?:data (?:and )?(?:safety )?monitoring (?:committee|board)|safety review committee)(?: \((?:DMC|DSMB|IDMC|SRC)\))?|\b(?:the )?(?:DMC|DSMB|IDMC)\b/gi;
const IN_PARENTHESES = /\bcells? \((?<name>[A-Z][\w.-]*\d[\w/.-]*)\)/g;
/** `a PDX model of colorectal cancer (CRC-114)`. */
const OF_DISEASE =
  /\b(?:PDX|xenograft|syngeneic|tumou?r|mouse|in vivo) (?:models?|xenografts?)(?: (?:of|in) [^().;]{3,60})? \((?<name>[A-Z][\w.-]*\d[\w/.-]*)\)/g;
const BY_CONTEXT =
  /(?<![\w-])(?<name>[A-Z][A-Za-z]{0,6}(?:[ -][A-Z]{1,3})?[-/]?[A-Za-z]{0,3}\d[\w/.-]*)(?= (?:(?!(?:in|of|for|to|with|and|an?|the|by|on) )[\w-]+ ){0,3}(?:cell lines?|xenografts?|tumor cells|tumou?r model|tumou?rs\b)\b)/g;
/** Strains that carry a disease: `SOD1-G93A mice`, `the SMN-delta-7 mouse`, `RAG1-deficient mice`; not the host strain `C57BL/6 mice`. */
const BY_STRAIN =
  /(?<![\w-])(?<name>(?!C57|BALB|NOD|NSG|SCID|CD-?1\b|C3H|FVB|DBA)[A-Z][A-Za-z0-9]{1,9}(?:-[A-Za-z0-9.]{1,8}){0,2}(?:-(?:deficient|null|knock-?out|mutant|transgenic)(?: (?:mice|mouse|rats?))?|(?<=\d[A-Z]?)(?= (?:transgenic |knock-?(?:in|out) |humanized |mutant )?(?:mice|mouse|rats?)\b)))/g;

/** Everything of a sentence that stands in a vocabulary's lists. */
export function findListed(text: string, { terms }: Lexicons): readonly Mention[] {
  return findTerms(text, terms).flatMap(({ from, to, value }): Mention | readonly Mention[] => {
    switch (value.list) {
      case 'indication':
        return indicationAt(text, from, to, value.term);
      case 'agency':
        return agencyAt(text, from, to, value.term);
      case 'payload':
        return payloadAt(text, from, to, value.term);
      case 'cellLine':
        return model(value.term.name, from, to);
    }
  });
}

const CARRIER = /\b(?:payload|deliver|carr(?:y|ies|ying)|conjugat|linked|loaded|warhead|armed|releas|cytotox)/i;

/** What a drug carries; chemotherapy that is given by itself is a drug, no payload. */
function payloadAt(text: string, from: number, to: number, { id, name, kind }: PayloadTerm): readonly PayloadMention[] {
  if (kind.includes('chemotherapeutic') && !CARRIER.test(text)) return [];
  return [{ kind: 'payload', id: localId('Payload', id), name, from, to }];
}

/** A public body with its article and with its abbreviation behind it when they are there. */
function agencyAt(text: string, from: number, to: number, { id, name, role }: AgencyTerm): AgencyMention {
  const short = /^,? \("?[A-Z][A-Za-z]{1,5}"?\)/.exec(text.slice(to, to + 12));
  const article = /\bthe $/i.exec(text.slice(Math.max(0, from - 4), from));
  return {
    kind: 'agency',
    id: localId('Organization', id),
    name,
    role,
    from: from - (article?.[0].length ?? 0),
    to: to + (short?.[0].length ?? 0),
  };
}

/** Designations by their full names, whichever abbreviation the sentence uses; grants for small business have tracks of their own. */
export function findDesignations(text: string, lexicons: Lexicons): readonly DesignationMention[] {
  if (/\b(?:SBIR|STTR)\b/.test(text)) return [];
  return Array.from(text.matchAll(lexicons.designations)).flatMap((match) => {
    const names = match[0]
      .replace(/ \("?[A-Za-z]+"?\)|, or (?:the )?[A-Z]+\b/g, '')
      .split(/, and |, | and (?:an? )?| as well as |\//i)
      .flatMap((part) => designationNamed(part, lexicons) ?? []);
    const known = [...new Set(names)];
    return known.length === 0
      ? []
      : [{ kind: 'designation', names: known, from: match.index, to: match.index + match[0].length }];
  });
}

/** The full name of one designation; an abbreviation counts in capitals only. */
function designationNamed(part: string, { designationNames }: Lexicons): string | undefined {
  const bare = part
    .replace(
      / (?:designations?|status|scheme|(?:development )?program(?:me)?|eligibility|tag|classification|certification|recognition)$/i,
      '',
    )
    .replace(/^([A-Z]{3,})s$/, '$1');
  if (/^[a-z]{3,5}$/i.test(bare) && bare !== bare.toUpperCase()) return undefined;
  return designationNames.get(bare.toLowerCase()) ?? designationNames.get(bare.toLowerCase().replaceAll('-', ' '));
}

/** Cell lines that no list knows: they stand before "cell line", "xenograft" or in "cells (U87-MG)". */
export function findModels(text: string): readonly ModelMention[] {
  return [IN_PARENTHESES, OF_DISEASE, BY_CONTEXT, BY_STRAIN].flatMap((pattern) =>
    Array.from(allMatches(text, pattern)).flatMap((match) => {
      const name = match.groups?.['name'];
      if (name === undefined) return [];
      const from = match.index + match[0].indexOf(name);
      return [model(name, from, from + name.length)];
    }),
  );
}

function model(name: string, from: number, to: number): ModelMention {
  return { kind: 'model', id: localId('TumorModel', name), name, from, to };
}

/** Boards that watch over a trial. */
export function findCommittees(text: string): readonly CommitteeMention[] {
  return Array.from(allMatches(text, COMMITTEE), (match) => ({
    kind: 'committee',
    id: localId('Organization', 'data-monitoring-committee'),
    name: 'Data Monitoring Committee',
    from: match.index,
    to: match.index + match[0].length,
  }));
}
