import { allMatches } from '../text/needs.js';
import { localId } from '../bind/entityBook.js';
import type { Passage } from '../text/passages.js';
import type { DrugNames } from './drugNames.js';
import { drugLabel } from './drugNames.js';
import { escapeRegExp } from './issuer.js';
import { isListed } from './lexicon.js';
import type { Lexicons } from './lexicons.js';
import type { OrgMention } from './mention.js';
import { cleanName, findOrganizationNames, findTitleNames, hasNameBefore, shortFormsOf } from './organizationNames.js';
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
  const words = new Words(views.join('\n'));
  const own = [withoutLegalForm(issuer.name), ...views.flatMap(newNames)];
  const merged = merge([...listed(passages, issuer), ...named(passages, views, issuer, others)]).filter(
    ({ spellings }) => !own.some((name) => spellings.has(name)),
  );
  addShortForms(merged, [issuer.name, ...merged.map(({ bare }) => bare)], words, others);
  return [
    { ...issuer, pattern: issuerPattern(issuer, own, merged, words, others) },
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
  const titles = passages.filter(({ section }) => section === 'headline').flatMap(({ view }) => findTitleNames(view.text));
  return [...views.flatMap(findOrganizationNames), ...titles, ...topics]
    .filter(({ name }) => !owned.test(name))
    .filter(({ name }) => !isIssuer(name, issuer) && !isOther(name, others))
    .map(({ name, shorts }) => known(localId('Organization', withoutLegalForm(name)), name, shorts));
}

/** Whether a name is the issuer's, in full or without its legal form. */
function isIssuer(name: string, issuer: Company): boolean {
  const bare = withoutLegalForm(name);
  const own = withoutLegalForm(issuer.name);
  return bare.replace(issuer.pattern, '') === '' || `${own} `.startsWith(`${bare} `);
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
  const byName = new Map<string, Known[]>();
  const byOpening = new Map<string, Known[]>();
  const note = (index: Map<string, Known[]>, name: string, one: Known): void => {
    index.set(name, [...(index.get(name) ?? []), one]);
  };
  for (const one of [...all].sort((a, b) => b.bare.length - a.bare.length || b.name.length - a.name.length)) {
    const longer = byName.get(one.bare) ?? byOpening.get(one.bare) ?? [];
    if (longer.length === 1) for (const spelling of one.spellings) longer[0]?.spellings.add(spelling);
    if (longer.length > 0) continue;
    kept.push(one);
    note(byName, one.bare, one);
    for (const opening of openingsOf(one.bare)) note(byOpening, opening, one);
  }
  return preferListed(kept, all);
}

/** `Beta`, `Beta Pharma` of `Beta Pharma Research`. */
function openingsOf(name: string): readonly string[] {
  return Array.from(name.matchAll(/ /g), ({ index }) => name.slice(0, index));
}

/** A company known by its ticker keeps that id, whichever of its names was the longest. */
function preferListed(kept: readonly Known[], all: readonly Known[]): readonly Known[] {
  const byTicker = new Map<string, string>();
  for (const { id, bare } of all) if (id !== localId('Organization', bare) && !byTicker.has(bare)) byTicker.set(bare, id);
  return kept.map((one) => {
    const id = [...one.spellings].flatMap((spelling) => byTicker.get(spelling) ?? [])[0];
    return id === undefined ? one : { ...one, id };
  });
}

/** Where the first words of names stand in a text. */
class Words {
  private readonly places = new Map<string, number[]>();

  constructor(private readonly text: string) {
    for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
      const known = this.places.get(word);
      if (known === undefined) this.places.set(word, [index]);
      else known.push(index);
    }
  }

  /** Whether a name stands anywhere with words around it that fit. */
  stands(name: string, fits: (before: string, after: string) => boolean): boolean {
    const first = /[\p{L}\p{N}]+/u.exec(name);
    if (first === null) return false;
    return (this.places.get(first[0]) ?? []).some((place) => {
      const from = place - first.index;
      const to = from + name.length;
      return this.text.startsWith(name, from) && fits(this.text.slice(Math.max(0, from - 24), from), this.text.slice(to, to + 4));
    });
  }
}

function addShortForms(all: readonly Known[], names: readonly string[], words: Words, others: OtherNames): void {
  const openings = openingIndex(names);
  for (const { bare, spellings } of all) {
    for (const short of usableShortForms(bare, openings, words, others)) spellings.add(short);
  }
}

/** Names by what they open with. */
function openingIndex(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const name of names) {
    for (const opening of openingsOf(name)) index.set(opening, [...(index.get(opening) ?? []), name]);
  }
  return index;
}

/** Short forms that the text uses by themselves and that stand for this name only. */
function usableShortForms(
  bare: string,
  openings: ReadonlyMap<string, readonly string[]>,
  words: Words,
  others: OtherNames,
): readonly string[] {
  return shortFormsOf(bare).filter((short) => {
    const shared = (openings.get(short) ?? []).some((name) => name !== bare && !bare.startsWith(withoutLegalForm(name)));
    if (shared || isOther(short, others)) return false;
    if (words.stands(short, (before, after) => /\b(?:[Ii]n|[Nn]ear) $/.test(before) && !/^[\p{L}-]/u.test(after))) return false;
    const isAlone = (before: string, after: string): boolean =>
      !/[\p{L}\p{N}-]$/u.test(before) && !hasNameBefore(before) && !/^(?:[\p{L}\p{N}-]| \p{Lu}| & )/u.test(after);
    const isWord = (before: string, after: string): boolean =>
      !/[\p{L}@./-]$/u.test(before) && !/^(?:[\p{L}@]|\.\p{L})/u.test(after);
    return words.stands(short, isAlone) && !words.stands(short.toLowerCase(), isWord);
  });
}

function issuerPattern(issuer: Company, own: readonly string[], all: readonly Known[], words: Words, others: OtherNames): RegExp {
  const openings = openingIndex([...own, ...all.map(({ bare }) => bare)]);
  const shorts = own.flatMap((bare) => usableShortForms(bare, openings, words, others));
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
