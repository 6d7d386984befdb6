import type { Passage } from '../text/passages.js';
import type { Vocabulary } from '../vocabulary.js';
import { readCompanies } from './companies.js';
import type { Company } from './companies.js';
import { readDiseases } from './diseases.js';
import type { DiseaseNames } from './diseases.js';
import type { DrugNames } from './drugNames.js';
import { lexiconsOf } from './lexicons.js';
import type { Lexicons } from './lexicons.js';
import { hasLegalForm } from './organizations.js';
import { personNames, readContactName, readSpeakers } from './people.js';
import type { PersonName } from './people.js';
import { readPlatforms } from './platforms.js';
import type { PlatformName } from './platforms.js';
import type { TrialNames } from './trialNames.js';

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
  readonly trials: TrialNames;
  readonly diseases: DiseaseNames;
}

/** Gathers the names that the release introduces: companies, platforms, people. */
export function readScene(
  passages: readonly Passage[],
  issuer: Company,
  drugs: DrugNames,
  published: string,
  vocabulary: Vocabulary,
  trials: TrialNames,
): Scene {
  const told = passages.filter((passage) => passage.section !== 'forward-looking');
  const views = told.filter((passage) => passage.section !== 'contact').map((passage) => passage.view.text);
  const contacts = told.filter((passage) => passage.section === 'contact').map((passage) => passage.view.text);
  const names = [...views.flatMap(readSpeakers), ...contacts.flatMap((line) => readContactName(line) ?? [])];
  const people = personNames(names.filter((name) => name.search(issuer.pattern) < 0 && !hasLegalForm(name)));
  const lexicons = lexiconsOf(vocabulary);
  const isTaken = (name: string): boolean =>
    people.some((person) => person.name.includes(name)) || trials.names.has(name) || isPlace(name, vocabulary);
  return {
    published,
    vocabulary,
    lexicons,
    companies: readCompanies(told, issuer, { lexicons, drugs, isTaken }),
    drugs,
    platforms: readPlatforms(views),
    people,
    trials,
    diseases: readDiseases(views, lexicons),
  };
}

function isPlace(name: string, { places }: Vocabulary): boolean {
  return places.some(({ terms }) => terms.includes(name));
}
