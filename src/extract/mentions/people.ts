import { localId } from '../bind/entityBook.js';
import { escapeRegExp } from './issuer.js';
import type { PersonMention } from './mention.js';

/** A person of the release: who, in which function, for whom (a stretch of the same sentence). */
export interface PersonName {
  readonly id: string;
  readonly name: string;
  readonly pattern: RegExp;
}

const NAME = "(?:(?:Dr\\.|Prof\\.|Professor) )?\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}\\.?)?(?: \\p{Lu}[\\p{L}'-]+){1,2}";
const CREDENTIAL = '(?:M\\.?D\\.?|Ph\\.?D\\.?|MBA|M\\.?B\\.?A\\.?|Pharm\\.?D\\.?|CFA|J\\.?D\\.?|FACP|MSc?|M\\.S\\.)';
const TITLE_WORD =
  '(?:president|chief|chairman|chair|CEO|CFO|CMO|COO|CSO|vice|senior|executive|managing|director|founder|co-founder|head|professor|principal|investigator|associate|global)';
/** The last word of an office before its holder's name: `chief medical officer of Acme, Jane Doe`, `CEO Jane Doe`. */
const OFFICE =
  '(?:[Oo]fficer|[Pp]resident|CEO|CFO|CMO|COO|CSO|[Cc]hair(?:man|woman)?|[Ff]ounder|[Dd]irector|[Ii]nvestigator|[Pp]rofessor)';
/** `said Jim Caruso`, `Jane A. Doe, M.D., chief medical officer`; not `said the company`. */
const SPEAKERS = [
  new RegExp(
    `(?<![\\p{L}])(?<name>${NAME})(?:, ${CREDENTIAL})+(?=,? (?:said|stated|commented|added|noted|explained|who)\\b|[,.])`,
    'gu',
  ),
  new RegExp(
    `\\b${OFFICE}(?: (?:of|at|for) [^,.;:]{2,60}?)?,? (?<name>${NAME})(?=,| (?:said|stated|commented|added|noted|explained)\\b)`,
    'gu',
  ),
  new RegExp(`\\b(?:said|stated|commented|added|noted|according to) (?<name>${NAME})(?=,)`, 'gu'),
  new RegExp(`(?<![\\p{L}])(?<name>${NAME})(?:, ${CREDENTIAL})*, (?:the |our |its )?(?:[A-Z][a-z]+ )?${TITLE_WORD}\\b`, 'giu'),
];
const CONTACT_NAME = new RegExp(
  `^(?<name>\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}\\.)?(?: \\p{Lu}[\\p{L}'-]+){1,2})(?:, ${CREDENTIAL})*$`,
  'u',
);
const NOT_A_PERSON =
  /\b(?:Partners|Advisors?|Advisory|Group|Relations|Communications|Associates|Capital|Consulting|Media|Director|Officer|President|Manager|Investors?|Contact|Company|Bio\w*|Pharma\w*|Therapeutics|Research|Inc)\b/;

/** The persons whom sentences of the body let speak or introduce with a title. */
export function readSpeakers(view: string): readonly string[] {
  return SPEAKERS.flatMap((pattern) => Array.from(view.matchAll(pattern), (match) => match.groups?.['name'] ?? '')).filter(
    (name) => /^\p{Lu}/u.test(name) && !NOT_A_PERSON.test(name) && !/\b(?:the|and|of)\b/.test(name),
  );
}

/** A contact line that is a person's name. */
export function readContactName(line: string): string | undefined {
  const name = CONTACT_NAME.exec(line)?.groups?.['name'];
  return name === undefined || NOT_A_PERSON.test(name) ? undefined : name;
}

/** The persons of a release, one per name. */
export function personNames(names: readonly string[]): readonly PersonName[] {
  return [...new Set(names.map((name) => name.replace(/^(?:Dr\.|Prof\.|Professor) /, '')))].map((name) => ({
    id: localId('Person', name),
    name,
    pattern: new RegExp(
      `(?<![\\p{L}])(?:(?:Dr\\.|Prof\\.|Professor) )?${escapeRegExp(name)}(?:, ${CREDENTIAL})*(?![\\p{L}])`,
      'gu',
    ),
  }));
}

/** Where a sentence names them. */
export function findPeople(text: string, people: readonly PersonName[]): readonly PersonMention[] {
  return people.flatMap(({ id, name, pattern }) =>
    Array.from(text.matchAll(pattern), (match) => ({
      kind: 'person' as const,
      id,
      name,
      from: match.index,
      to: match.index + match[0].length,
    })),
  );
}
