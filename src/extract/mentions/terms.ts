import { localId } from '../bind/entityBook.js';
import type { AgencyTerm } from '../vocabulary.js';
import { indicationAt } from './indications.js';
import { findTerms } from './lexicon.js';
import type { Lexicons } from './lexicons.js';
import type { AgencyMention, CohortMention, CommitteeMention, DesignationMention, Mention, ModelMention } from './mention.js';

const COHORT = /\bCohorts? (?<number>\d{1,2}|[A-H])\b|\b(?<prior>prior|previous|earlier) cohorts\b/gi;
const COMMITTEE =
  /\b(?:the |an? )?(?:independent )?(?:data (?:and )?(?:safety )?monitoring (?:committee|board)|safety review committee)(?: \((?:DMC|DSMB|IDMC|SRC)\))?|\b(?:the )?(?:DMC|DSMB|IDMC)\b/gi;
const IN_PARENTHESES = /\bcells? \((?<name>[A-Z][\w.-]*\d[\w/.-]*)\)/g;
const BY_CONTEXT =
  /(?<![\w-])(?<name>[A-Z][A-Za-z]{0,6}(?:[ -][A-Z]{1,3})?[-/]?[A-Za-z]{0,3}\d[\w/.-]*)(?= (?:(?!(?:in|of|for|to|with|and|an?|the|by|on) )\w+ ){0,3}(?:cell lines?|xenografts?|tumor cells|tumou?r model)\b)/g;

/** Everything of a sentence that stands in a vocabulary's lists. */
export function findListed(text: string, { terms }: Lexicons): readonly Mention[] {
  return findTerms(text, terms).map(({ from, to, value }) => {
    switch (value.list) {
      case 'indication':
        return indicationAt(text, from, to, value.term);
      case 'agency':
        return agencyAt(text, from, to, value.term);
      case 'payload':
        return { kind: 'payload', id: localId('Payload', value.term.id), name: value.term.name, from, to };
      case 'cellLine':
        return model(value.term.name, from, to);
    }
  });
}

/** A public body with its article and with its abbreviation behind it when they are there. */
function agencyAt(text: string, from: number, to: number, { id, name, role }: AgencyTerm): AgencyMention {
  const short = /^ \([A-Z]{2,6}\)/.exec(text.slice(to, to + 9));
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

/** Designations by their full names, whichever abbreviation the sentence uses. */
export function findDesignations(text: string, lexicons: Lexicons): readonly DesignationMention[] {
  return Array.from(text.matchAll(lexicons.designations)).flatMap((match) => {
    const names = match[0]
      .replace(/ \([A-Z]+\)$/, '')
      .split(/, and |, | and /i)
      .map((part) => part.replace(/ (?:designations?|status)$/i, '').replace(/^(RPDD|ODD)s$/i, '$1'))
      .map((part) => lexicons.designationNames.get(part.toLowerCase().replace(/fast-track/, 'fast track')));
    const known = names.filter((name) => name !== undefined);
    return known.length === 0
      ? []
      : [{ kind: 'designation', names: known, from: match.index, to: match.index + match[0].length }];
  });
}

/** Cell lines that no list knows: they stand before "cell line", "xenograft" or in "cells (U87-MG)". */
export function findModels(text: string): readonly ModelMention[] {
  return [IN_PARENTHESES, BY_CONTEXT].flatMap((pattern) =>
    Array.from(text.matchAll(pattern)).flatMap((match) => {
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

/** Numbered groups of a trial, and "prior cohorts". */
export function findCohorts(text: string): readonly CohortMention[] {
  return Array.from(text.matchAll(COHORT), (match) => ({
    kind: 'cohort',
    number: match.groups?.['number']?.toUpperCase() ?? 'prior',
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** Boards that watch over a trial. */
export function findCommittees(text: string): readonly CommitteeMention[] {
  return Array.from(text.matchAll(COMMITTEE), (match) => ({
    kind: 'committee',
    id: localId('Organization', 'data-monitoring-committee'),
    name: 'Data Monitoring Committee',
    from: match.index,
    to: match.index + match[0].length,
  }));
}
