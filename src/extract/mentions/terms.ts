import { allMatches } from '../text/needs.js';
import { localId } from '../bind/entityBook.js';
import type { AgencyTerm, PayloadTerm } from '../vocabulary.js';
import { indicationAt } from './indications.js';
import { findTerms } from './lexicon.js';
import type { Lexicons } from './lexicons.js';
import type { AgencyMention, CommitteeMention, DesignationMention, Mention, PayloadMention } from './mention.js';
import { modelMention } from './models.js';

const COMMITTEE =
  /\b(?:the |an? |its )?(?:(?:independent|external|unblinded) )?(?:data|safety|dose|cohort|dose[- ]escalation)(?:,? (?:and |& )?(?:safety|data|escalation)){0,2} (?:monitoring|review) (?:committee|board|team)(?: \((?:i?DMC|i?DSMB|I?DMC|I?DSMB|SRC|SMC|DSMC|SRT|DRC|CRC)\))?|\b(?:the |an? |its )?(?:independent|external) (?:safety|data) (?:committee|board)\b|\b(?:the )?(?:i?DMC|DSMB|IDMC|iDSMB|DSMC)\b/gi;
/** Everything of a sentence that stands in a vocabulary's lists. */
export function findListed(text: string, { terms }: Lexicons): readonly Mention[] {
  return findTerms(text, terms).flatMap(({ from, to, value }): Mention | readonly Mention[] => {
    switch (value.list) {
      case 'indication':
        // `CLL-1` is no leukemia
        if (/^-\d/.test(text.slice(to, to + 2)) && /^[A-Z]{2,5}$/.test(text.slice(from, to))) return [];
        return indicationAt(text, from, to, value.term);
      case 'agency':
        return agencyAt(text, from, to, value.term);
      case 'payload':
        return payloadAt(text, from, to, value.term);
      case 'cellLine':
        return modelMention(value.term.name, from, to);
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
  return allMatches(text, lexicons.designations).flatMap((match) => {
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
