import { fold, slug } from '../../domain/ids.js';
import type { AliasKind, NamedKind } from '../../domain/entity.js';
import type { Span } from '../../domain/span.js';
import type { Header } from '../header.js';
import type { AgencyMention, DrugMention, Mention, OrgMention } from '../mentions/mention.js';
import { drugLabel, drugNamed } from '../mentions/drugNames.js';
import { withoutLegalForm } from '../mentions/organizations.js';
import type { Scene } from '../mentions/scene.js';
import { spanOf } from '../mentions/tagged.js';
import type { Tagged } from '../mentions/tagged.js';
import { sourceSpan } from '../text/view.js';
import type { EntityBook } from './entityBook.js';
import { localId } from './entityBook.js';
import { indicationTree } from './indicationTree.js';

/** Enters everything that is named by itself (all but trials, cohorts, studies, arms) with its keys and spellings. */
export function bindNames(sentences: readonly Tagged[], header: Header, scene: Scene, book: EntityBook): void {
  enterIssuer(header, book);
  for (const tagged of sentences) {
    for (const mention of tagged.mentions) enter(tagged, mention, header, scene, book);
  }
}

function enterIssuer({ issuer }: Header, book: EntityBook): void {
  book.open('Organization', issuer.key);
  book.addKey(issuer.id, issuer.keyType, [issuer.key]);
  book.addAlias(issuer.id, issuer.spelling.fullName, 'name');
}

function enter(tagged: Tagged, mention: Mention, header: Header, scene: Scene, book: EntityBook): void {
  const text = tagged.passage.view.text.slice(mention.from, mention.to);
  const span = spanOf(tagged, mention);
  switch (mention.kind) {
    case 'trial':
    case 'arm':
      for (const inner of mention.inner) enter(tagged, inner, header, scene, book);
      return;
    case 'org':
      enterCompany(tagged, mention, header, book);
      return;
    case 'agency':
      enterAgency(mention, book, spellingsOf(tagged, mention));
      return;
    case 'drug':
      for (const { from, to } of mention.spellings ?? [mention]) {
        enterDrug(mention, tagged.passage.view.text.slice(from, to), scene, book, sourceSpan(tagged.passage.view, from, to));
      }
      return;
    case 'indication':
      enterIndication(mention.id, mention.name, scene, book);
      book.addAlias(mention.id, text, 'description', span);
      return;
    case 'platform':
      enterPlatform(mention.id, scene, book, spellingsOf(tagged, mention));
      return;
    case 'payload':
      enterTerm(mention.id, 'Payload', 'term', text, book, span);
      return;
    case 'model':
      if (mention.described) enterTerm(mention.id, 'TumorModel', 'cell-line', mention.name, book, undefined);
      else enterTerm(mention.id, 'TumorModel', 'cell-line', text, book, span);
      return;
    case 'person':
      enterPerson(mention.id, mention.name, text, sentencesEmployer(tagged, mention), scene, book, span);
      return;
    default:
      return;
  }
}

/** An entity whose id is its key. */
function enterTerm(id: string, type: NamedKind, key: string, text: string, book: EntityBook, span: Span | undefined): void {
  const label = id.slice(id.indexOf(':') + 1);
  book.open(type, label);
  book.addKey(id, key, [label]);
  book.addAlias(id, text, 'name', span);
}

interface Spelling {
  readonly text: string;
  readonly span: Span | undefined;
}

/** A name and the abbreviation in brackets behind it: each is a spelling of its own. */
function spellingsOf({ passage }: Tagged, { from, to }: Mention): readonly Spelling[] {
  const text = passage.view.text.slice(from, to);
  const {
    article = '',
    name = text,
    short,
  } = /^(?<article>the )?(?<name>.+?)(?: \((?<short>[A-Z]{2,6}s?|[A-Z]{2,6} [A-Z]{2,6}|[A-Z][A-Za-z-]{0,8}[A-Z])\))?$/i.exec(text)
    ?.groups ?? {};
  const start = from + article.length;
  const spelling = (words: string, at: number): Spelling => ({
    text: words,
    span: sourceSpan(passage.view, at, at + words.length),
  });
  return short === undefined ? [spelling(name, start)] : [spelling(name, start), spelling(short, to - 1 - short.length)];
}

function enterAgency({ id, name }: AgencyMention, book: EntityBook, spellings: readonly Spelling[]): void {
  book.open('Organization', id.slice('org:'.length));
  book.addKey(id, 'agency', [id.slice('org:'.length)]);
  book.addAlias(id, name, 'name');
  for (const { text, span } of spellings) book.addAlias(id, text, /^[A-Z]{2,6}$/.test(text) ? 'abbreviation' : 'name', span);
}

const DRUG_KEYS = { code: 'code', generic: 'generic', brand: 'name' } as const;

/** A drug has a key for each name that the release gives it; `1900` for `CLR 1900` is a short form of one. */
function enterDrug({ id, name }: DrugMention, text: string, { drugs }: Scene, book: EntityBook, span: Span | undefined): void {
  const { names } = drugNamed(name, drugs);
  book.open('Drug', id.slice('drug:'.length));
  for (const one of names) book.addKey(id, DRUG_KEYS[one.kind], [drugLabel(one.text)]);
  const own = names.find((one) => drugLabel(one.text) === drugLabel(text));
  if (own === undefined || id.slice('drug:'.length) !== drugLabel(text)) book.addAlias(id, name, names[0]?.kind ?? 'code');
  book.addAlias(id, own?.kind === 'generic' ? text.toLowerCase() : text, own?.kind ?? 'short', span);
}

function enterCompany(tagged: Tagged, mention: OrgMention, header: Header, book: EntityBook): void {
  const { id, name } = mention;
  const label = id.slice('org:'.length);
  if (!book.has(id)) {
    book.open('Organization', label);
    book.addAlias(id, name, 'name');
    if (label !== slug(withoutLegalForm(name))) book.addKey(id, 'ticker', [label]);
  }
  for (const { text, span } of spellingsOf(tagged, mention)) {
    const bare = slug(withoutLegalForm(text));
    const { spelling } = header.issuer;
    if (bare !== slug(spelling.stem) || spelling.tail === '') book.addKey(id, 'name', [bare]);
    book.addAlias(id, text, companyAlias(id, text, header), span);
  }
}

function companyAlias(id: string, text: string, { issuer }: Header): AliasKind {
  if (id !== issuer.id) return 'name';
  const right = text.startsWith(issuer.spelling.stem) && !/^\w/.test(text.slice(issuer.spelling.stem.length));
  if (!right) return 'misspelling';
  return fold(text) === fold(issuer.spelling.fullName) ? 'name' : 'short';
}

/** Enters a disease and everything it is a kind of. */
function enterIndication(id: string, name: string, scene: Scene, book: EntityBook): void {
  const tree = indicationTree(scene.vocabulary);
  for (const one of [id, ...tree.broaderThan(id)]) {
    if (book.has(one)) continue;
    const term = one.slice('indication:'.length);
    book.open('Indication', term);
    book.addKey(one, 'term', [term]);
    book.addAlias(one, tree.nameOf(one) ?? name, 'name');
    for (const parent of tree.parentsOf(one)) book.addBroader(one, parent);
  }
}

function enterPlatform(id: string, scene: Scene, book: EntityBook, spellings: readonly Spelling[]): void {
  const platform = scene.platforms.find((known) => known.id === id);
  const short = platform?.short ?? spellings[0]?.text ?? id;
  book.open('Platform', short);
  book.addKey(id, 'name', [slug(short)]);
  if (platform?.long !== undefined) book.addKey(id, 'name', [slug(platform.long.replace(/s$/, ''))]);
  const abbreviated = new RegExp(`^${short}s?$`);
  for (const { text, span } of spellings) book.addAlias(id, text, abbreviated.test(text) ? 'abbreviation' : 'name', span);
}

/** `Jane Doe, chief medical officer of Acme`: the company she speaks for, when the sentence names it. */
function sentencesEmployer(tagged: Tagged, person: Mention): string | undefined {
  const after = tagged.passage.view.text.slice(person.to);
  const employer = tagged.mentions.find(
    (mention) =>
      mention.kind === 'org' &&
      mention.from >= person.to &&
      /^, [^.;"]{2,90}(?: of| at) $/.test(after.slice(0, mention.from - person.to)),
  );
  return employer?.kind === 'org' ? employer.id : undefined;
}

function enterPerson(
  id: string,
  name: string,
  text: string,
  employer: string | undefined,
  scene: Scene,
  book: EntityBook,
  span: Span | undefined,
): void {
  book.open('Person', name);
  const [first = '', ...rest] = name.split(' ');
  const given = scene.vocabulary.nicknames[first.toLowerCase()] ?? first;
  const full = slug([given, ...rest.filter((word) => !/^\p{Lu}\.?$/u.test(word))].join(' '));
  book.addKey(id, 'name', employer === undefined ? [full] : [full, { ref: employer }]);
  book.addAlias(id, name, 'name', span);
  if (text !== name) book.addAlias(id, text, 'name', span);
}

/** The unnamed board that watches over a trial of the issuer. */
export function enterCommittee(
  header: Header,
  trialLabel: string,
  sentences: readonly Tagged[],
  book: EntityBook,
): string | undefined {
  const id = localId('Organization', 'data-monitoring-committee');
  for (const tagged of sentences) {
    for (const mention of tagged.mentions) {
      if (mention.kind !== 'committee') continue;
      book.open('Organization', 'data-monitoring-committee');
      book.addKey(id, 'committee', [header.issuer.key, trialLabel, 'data-monitoring-committee']);
      const text = tagged.passage.view.text.slice(mention.from, mention.to).replace(/^(?:the|an?) /i, '');
      const { long = text, short } =
        /^(?:independent |external )?(?<long>.+?)(?: \((?<short>[^()]+)\))?$/i.exec(text)?.groups ?? {};
      for (const word of new Set([text, long, short ?? text])) {
        book.addAlias(id, word, /^[A-Z]{3,5}$/.test(word) ? 'abbreviation' : 'description', spanOf(tagged, mention));
      }
    }
  }
  return book.has(id) ? id : undefined;
}
