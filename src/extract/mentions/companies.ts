import { allMatches } from '../text/needs.js';
import { localId } from '../bind/entityBook.js';
import type { Passage } from '../text/passages.js';
import type { DrugNames } from './drugNames.js';
import { drugLabel } from './drugNames.js';
import { escapeRegExp } from './issuer.js';
import { isListed } from './lexicon.js';
import type { Lexicons } from './lexicons.js';
import type { OrgMention } from './mention.js';
import { cleanName, findOrganizationNames, shortFormsOf } from './organizationNames.js';
import { findListed, LEGAL_FORM, withoutLegalForm } from './organizations.js';

/** An organization of the release and how to find it in a sentence. */
export interface Company {
  readonly id: string;
  readonly name: string;
  readonly pattern: RegExp;
}

/** What tells other names from those of organizations. */
export interface OtherNames {
  readonly lexicons: Lexicons;
  readonly drugs: DrugNames;
  /** Spellings that stand for people, trials and places. */
  readonly isTaken: (name: string) => boolean;
}

/** A heading that may be a name: `Beta Pharma`, `CIRM`; not `Notes to editors`. */
const TOPIC = /^(?!Notes?\b|Notice\b)\p{Lu}[^ ]*(?: (?:(?:of|for|&|de) )?\p{Lu}[^ ]*){0,6}:?$/u;

interface Known {
  readonly id: string;
  readonly name: string;
  readonly bare: string;
  readonly spellings: Set<string>;
}

/** The organizations that a release names, the issuer first: by ticker, legal form, kind, place in the sentence. */
export function readCompanies(passages: readonly Passage[], issuer: Company, others: OtherNames): readonly Company[] {
  const running = passages.filter(({ heading, section }) => !heading && section !== 'headline' && section !== 'subhead');
  const views = running.map(({ view }) => view.text);
  const text = views.join('\n');
  const own = [withoutLegalForm(issuer.name), ...views.flatMap(newNames)];
  const merged = merge([...listed(passages, issuer), ...named(passages, views, issuer, others)]).filter(
    ({ spellings }) => !own.some((name) => spellings.has(name)),
  );
  addShortForms(merged, [issuer.name, ...merged.map(({ bare }) => bare)], text, others);
  return [
    { ...issuer, pattern: issuerPattern(issuer, own, merged, text, others) },
    ...merged.map(({ id, name, spellings }) => ({ id, name, pattern: patternOf([...spellings]) })),
  ];
}

function known(id: string, name: string, shorts: readonly string[] = []): Known {
  const bare = withoutLegalForm(name);
  return { id, name, bare, spellings: new Set([bare, ...shorts]) };
}

function listed(passages: readonly Passage[], issuer: Company): readonly Known[] {
  return passages
    .flatMap(({ view }) => findListed(view.text))
    .filter(({ name, ticker }) => localId('Organization', ticker) !== issuer.id && !isIssuer(name, issuer))
    .map(({ name, ticker }) => known(localId('Organization', ticker), cleanName(name) ?? name));
}

function named(passages: readonly Passage[], views: readonly string[], issuer: Company, others: OtherNames): readonly Known[] {
  const topics = passages.flatMap(({ section, topic }) =>
    topic !== undefined && /^about-(?:partner|company)$/.test(section) && TOPIC.test(topic)
      ? [{ name: topic.replace(/:$/, ''), shorts: [] }]
      : [],
  );
  const owned = new RegExp(`^(?:${issuer.pattern.source})'s (?=\\p{Lu})`, 'u');
  return [...views.flatMap(findOrganizationNames), ...topics]
    .filter(({ name }) => !owned.test(name))
    .filter(({ name }) => !isIssuer(name, issuer) && !isOther(name, others))
    .map(({ name, shorts }) => known(localId('Organization', withoutLegalForm(name)), name, shorts));
}

/** Whether a name is the issuer's, in full or without its legal form. */
function isIssuer(name: string, issuer: Company): boolean {
  const bare = withoutLegalForm(name);
  const own = withoutLegalForm(issuer.name);
  return new RegExp(`^(?:${issuer.pattern.source})$`, 'u').test(bare) || `${own} `.startsWith(`${bare} `);
}

function isOther(name: string, { lexicons, drugs, isTaken }: OtherNames): boolean {
  return (
    isListed(name, lexicons.terms) ||
    drugs.bySlug.has(drugLabel(name)) ||
    isTaken(name) ||
    (/^[^ ]*\d[^ ]*$/.test(name) && !/[a-z]{3}/.test(name))
  );
}

/** One entry per organization: the same bare name, and a name that only one longer one opens with. */
function merge(all: readonly Known[]): readonly Known[] {
  const kept: Known[] = [];
  for (const one of [...all].sort((a, b) => b.bare.length - a.bare.length || b.name.length - a.name.length)) {
    const same = kept.filter(({ bare }) => bare === one.bare);
    const longer = same.length > 0 ? same : kept.filter(({ bare }) => bare.startsWith(`${one.bare} `));
    if (longer.length === 0) kept.push(one);
    else if (longer.length === 1) for (const spelling of one.spellings) longer[0]?.spellings.add(spelling);
  }
  return preferListed(kept, all);
}

/** A company known by its ticker keeps that id, whichever of its names was the longest. */
function preferListed(kept: readonly Known[], all: readonly Known[]): readonly Known[] {
  return kept.map((one) => {
    const byTicker = all.find(({ id, bare }) => one.spellings.has(bare) && id !== localId('Organization', bare));
    return byTicker === undefined ? one : { ...one, id: byTicker.id };
  });
}

function addShortForms(all: readonly Known[], names: readonly string[], text: string, others: OtherNames): void {
  for (const { bare, spellings } of all) {
    for (const short of usableShortForms(bare, names, text, others)) spellings.add(short);
  }
}

/** Short forms that the text uses by themselves and that stand for this name only. */
function usableShortForms(bare: string, names: readonly string[], text: string, others: OtherNames): readonly string[] {
  return shortFormsOf(bare).filter((short) => {
    const shared = names.some(
      (name) => name !== bare && name.startsWith(`${short} `) && !bare.startsWith(withoutLegalForm(name)),
    );
    if (shared || isOther(short, others)) return false;
    const inPlace = new RegExp(`\\b(?:[Ii]n|[Nn]ear) ${escapeRegExp(short)}(?![\\p{L}-])`, 'u');
    if (inPlace.test(text)) return false;
    const alone = new RegExp(
      `(?<![\\p{L}\\p{N}-]|\\p{Lu}\\p{L}{1,20} )${escapeRegExp(short)}(?![\\p{L}\\p{N}-]| \\p{Lu}| & )`,
      'u',
    );
    return alone.test(text) && !new RegExp(`(?<![\\p{L}])${escapeRegExp(short.toLowerCase())}(?![\\p{L}])`, 'u').test(text);
  });
}

function issuerPattern(issuer: Company, own: readonly string[], all: readonly Known[], text: string, others: OtherNames): RegExp {
  const names = all.map(({ bare }) => bare);
  const shorts = own.flatMap((bare) => usableShortForms(bare, [...own, ...names], text, others));
  return new RegExp(`${patternOf([...own, ...shorts]).source}|${issuer.pattern.source}`, 'gu');
}

/** `is changing its name to Beta Pharma, Inc.`: what the issuer is to be called. */
function newNames(view: string): readonly string[] {
  const change =
    /\bchang(?:e|es|ed|ing) (?:its|our|the company's) (?:corporate |legal |company )?name (?:from [^.;]{3,60}? )?to /i.exec(view);
  const [next] = change === null ? [] : findOrganizationNames(view.slice(change.index + change[0].length));
  return next === undefined ? [] : [withoutLegalForm(next.name)];
}

/** A name with its article, its legal form and its abbreviation in brackets where they are there. */
function patternOf(spellings: readonly string[]): RegExp {
  const longest = [...spellings].sort((a, b) => b.length - a.length).map(escapeRegExp);
  return new RegExp(
    `(?:\\b[Tt]he )?(?<![\\p{L}\\p{N}@.-])(?:${longest.join('|')})(?:,? ${LEGAL_FORM}(?![\\p{L}\\p{N}]))?(?: \\([A-Z][A-Za-z-]{0,8}[A-Z](?: [A-Z]{2,6})?\\))?(?![\\p{L}\\p{N}]|\\.com)`,
    'gu',
  );
}

/** Where a sentence names organizations. */
export function findCompanies(text: string, companies: readonly Company[]): readonly OrgMention[] {
  return companies.flatMap(({ id, name, pattern }) =>
    Array.from(allMatches(text, pattern), (match) => ({
      kind: 'org' as const,
      id,
      name,
      from: match.index,
      to: match.index + match[0].length,
    })),
  );
}
