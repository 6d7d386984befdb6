import { localId } from '../bind/entityBook.js';
import type { Passage } from '../text/passages.js';
import type { Vocabulary } from '../vocabulary.js';
import type { DrugNames } from './drugNames.js';
import { escapeRegExp } from './issuer.js';
import { lexiconsOf } from './lexicons.js';
import type { Lexicons } from './lexicons.js';
import type { OrgMention } from './mention.js';
import { findListed, withoutLegalForm } from './organizations.js';
import { personNames, readContactName, readSpeakers } from './people.js';
import type { PersonName } from './people.js';
import { readPlatforms } from './platforms.js';
import type { PlatformName } from './platforms.js';

/** A company of the release and how to find it in a sentence. */
export interface Company {
  readonly id: string;
  readonly name: string;
  readonly pattern: RegExp;
}

/** What is known of a release as a whole before its sentences are read. */
export interface Scene {
  readonly published: string;
  readonly lexicons: Lexicons;
  readonly vocabulary: Vocabulary;
  /** The issuer first. */
  readonly companies: readonly Company[];
  readonly drugs: DrugNames;
  readonly platforms: readonly PlatformName[];
  readonly people: readonly PersonName[];
}

/** Gathers the names that the release introduces: companies, platforms, people. */
export function readScene(
  passages: readonly Passage[],
  issuer: Company,
  drugs: DrugNames,
  published: string,
  vocabulary: Vocabulary,
): Scene {
  const told = passages.filter((passage) => passage.section !== 'forward-looking');
  const views = told.filter((passage) => passage.section !== 'contact').map((passage) => passage.view.text);
  const contacts = told.filter((passage) => passage.section === 'contact').map((passage) => passage.view.text);
  const names = [...views.flatMap(readSpeakers), ...contacts.flatMap((line) => readContactName(line) ?? [])];
  return {
    published,
    vocabulary,
    lexicons: lexiconsOf(vocabulary),
    companies: [issuer, ...listedCompanies(views, issuer)],
    drugs,
    platforms: readPlatforms(views),
    people: personNames(names),
  };
}

function listedCompanies(views: readonly string[], issuer: Company): readonly Company[] {
  const found = new Map<string, Company>();
  for (const { name, ticker } of views.flatMap(findListed)) {
    const id = localId('Organization', ticker);
    const bare = withoutLegalForm(name);
    if (id === issuer.id || found.has(id) || new RegExp(issuer.pattern.source, 'u').test(name)) continue;
    found.set(id, {
      id,
      name,
      pattern: new RegExp(`(?<![\\w])${escapeRegExp(bare)}(?:,? (?:Inc|Corp|Ltd|plc)\\b\\.?)?(?!\\w)`, 'gu'),
    });
  }
  return [...found.values()];
}

/** Where a sentence names companies. */
export function findCompanies(text: string, companies: readonly Company[]): readonly OrgMention[] {
  return companies.flatMap(({ id, name, pattern }) =>
    Array.from(text.matchAll(pattern), (match) => ({
      kind: 'org' as const,
      id,
      name,
      from: match.index,
      to: match.index + match[0].length,
    })),
  );
}
