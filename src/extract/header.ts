import type { Span } from '../domain/span.js';
import { localId } from './bind/entityBook.js';
import { ReleaseHeaderError } from './errors.js';
import { escapeRegExp, openingName, spellIssuer, usedName } from './mentions/issuer.js';
import type { IssuerSpelling } from './mentions/issuer.js';
import { findListed, hasLegalForm, withoutLegalForm } from './mentions/organizations.js';
import type { ListedCompany } from './mentions/organizations.js';
import type { SourceText } from './sourceText.js';
import type { Outline } from './text/outline.js';
import { readDayAt } from './text/calendar.js';
import { readDateLine } from './text/dateline.js';
import { sourceSpan, viewOf } from './text/view.js';

/** Who published the release and when, and where it says so. */
export interface Header {
  readonly date: string;
  readonly headline: string;
  readonly issuer: Issuer;
}

export interface Issuer {
  readonly id: string;
  /** The text of its best key: `nasdaq-clrb`, or its name as a slug. */
  readonly key: string;
  readonly keyType: 'ticker' | 'name';
  readonly datelineName: string;
  readonly nameSpan?: Span;
  readonly listing?: ListedCompany;
  readonly listingSpan?: Span;
  readonly spelling: IssuerSpelling;
}

/** How far into the lead its first name may begin. */
const OPENING = 4;
const SOURCE_LINE = /^(?:SOURCE:? |Source: ?)([^;|]{2,80})$/;

/** Reads the header; throws a `ReleaseHeaderError` when the day or the issuer is neither told nor given. */
export function readHeader(source: SourceText, outline: Outline): Header {
  const date = source.publishedOn ?? outline.dateline?.date ?? outline.dateLine?.date ?? dayInside(source.text, outline);
  if (date === undefined) throw new ReleaseHeaderError(source.file, 'date', beginning(source.text));
  const headline = outline.blocks.find((block) => block.role === 'headline' && readDateLine(block.text) === undefined);
  return { date, headline: headline?.text.replace(/\\\$/g, '$') ?? '', issuer: readIssuer(source, outline) };
}

/** Where no line above the lead is dated: the day that the lead calls today, or on which it was submitted for publication, else the only day that stands on a line of its own below. */
function dayInside(text: string, { blocks }: Outline): string | undefined {
  const { start, end } = blocks.find((block) => block.role === 'lead') ?? { start: 0, end: 0 };
  const lead = viewOf(text, { start, end }).text;
  const today = TODAY.exec(lead);
  const told = today === null ? undefined : readDayAt(lead, today.index + today[0].length);
  const submitted = SUBMITTED.exec(text);
  const below = new Set(blocks.flatMap((block) => readDateLine(block.text)?.date ?? []));
  const published = submitted === null ? undefined : readDayAt(text, submitted.index + submitted[0].length);
  return (told ?? published)?.day ?? (below.size === 1 ? [...below][0] : undefined);
}

const TODAY = /(?:^On |\btoday,? (?:on )?\(?)(?=(?:\p{Lu}[a-z]+\.? )?\d)/u;

/** `The information was submitted for publication at 08:00 CEST on May 17, 2021`, as the market abuse regulation asks for. */
const SUBMITTED = /\bfor publication\b[^.]{0,160}? on (?=(?:\p{Lu}[a-z]+\.? )?\d)/u;

function readIssuer(source: SourceText, outline: Outline): Issuer {
  const leadBlock = outline.blocks.find((block) => block.role === 'lead') ?? { start: 0, end: 0 };
  const view = viewOf(source.text, leadBlock);
  const opening = outline.dateline?.length ?? 0;
  const lead = view.text.slice(opening);
  const listing = issuerListing(findListed(lead), lead, outline);
  const headline = outline.blocks.find(({ role }) => role === 'headline')?.text ?? '';
  const name =
    source.issuer ?? listing?.name ?? companyOf(lead, outline) ?? usedName(headline, source.text.slice(leadBlock.start));
  if (name === undefined) throw new ReleaseHeaderError(source.file, 'issuer', beginning(source.text));
  const at = lead.indexOf(name);
  const datelineName = inMixedCase(name, source.text);
  const nameSpan = at < 0 ? undefined : sourceSpan(view, opening + at, opening + at + name.length);
  const listingSpan = listing && sourceSpan(view, opening + listing.tickerRange[0], opening + listing.tickerRange[1]);
  const headings = outline.blocks.flatMap((block) => block.topic ?? []);
  const key = listing?.ticker ?? localId('Organization', withoutLegalForm(datelineName)).slice('org:'.length);
  return {
    id: localId('Organization', key),
    key,
    keyType: listing === undefined ? 'name' : 'ticker',
    datelineName,
    ...(nameSpan && { nameSpan }),
    ...(listing && { listing }),
    ...(listingSpan && { listingSpan }),
    spelling: spellIssuer(datelineName, source.text, headings),
  };
}

/** The listed company that opens the lead, none where the page's own source opens it unlisted; else the only one of the lead that an `About` part describes; else the only one. */
function issuerListing(listed: readonly ListedCompany[], lead: string, outline: Outline): ListedCompany | undefined {
  const opening = listed.find((one) => one.nameRange[0] <= OPENING);
  if (opening !== undefined) return opening;
  const provider = providerOf(outline);
  const provided = listed.find((one) => provider !== undefined && withoutLegalForm(one.name) === withoutLegalForm(provider));
  if (provided !== undefined) return provided;
  if (provider !== undefined && lead.startsWith(withoutLegalForm(provider))) return undefined;
  const first = openingName(lead);
  if (first !== undefined && !listed.some(({ name }) => withoutLegalForm(first).includes(withoutLegalForm(name))))
    return undefined;
  const described = listed.filter((one) => outline.blocks.some((block) => block.topic?.startsWith(withoutLegalForm(one.name))));
  if (described.length === 1) return described[0];
  return listed.length === 1 ? listed[0] : undefined;
}

/** A name that a lead in capitals gives, as the rest of the text writes it: `ACME BIO, INC.` is `Acme Bio, Inc.`. */
function inMixedCase(name: string, text: string): string {
  if (name !== name.toUpperCase() || !name.includes(' ')) return name;
  const spellings = text.matchAll(new RegExp(escapeRegExp(name), 'gi'));
  return Array.from(spellings, ([found]) => found).find((found) => found !== name) ?? name;
}

/** The company that the page names as its source, above the lead or in a last line `SOURCE Acme Bio, Inc.`. */
function providerOf(outline: Outline): string | undefined {
  const below = outline.blocks.filter((block) => block.role === 'contact').map((block) => SOURCE_LINE.exec(block.text)?.[1]);
  return outline.provider ?? below.find((name) => name !== undefined);
}

/** The name that opens the lead, unless it is nobody's own name and the lead speaks of a company with an `About` part; else the page's source. */
function companyOf(lead: string, outline: Outline): string | undefined {
  const opening = openingName(lead);
  const described = describedCompany(lead, outline);
  if (opening === undefined) return providerOf(outline) ?? described;
  const isOwn =
    described === undefined || hasLegalForm(opening) || described.startsWith(opening) || opening.startsWith(described);
  return isOwn ? opening : described;
}

/** What an `About` part calls a company. */
const COMPANY =
  /\b(?:company|biotech\w*|biopharma\w*|pharmaceuticals?|firm|developer|manufacturer|foundation|organi[sz]ation|group)\b/i;
const OPENING_SENTENCE = 300;

/** The company with an `About` part of its own that the lead, or else the headline, names first; else the only one. */
function describedCompany(lead: string, { blocks }: Outline): string | undefined {
  const headline = blocks.find((block) => block.role === 'headline')?.text ?? '';
  const companies = blocks.flatMap(({ topic, heading, text }) => {
    const isCompany = topic !== undefined && !heading && COMPANY.test(text.slice(0, OPENING_SENTENCE));
    return isCompany ? [withoutLegalForm(topic)] : [];
  });
  const named = (text: string): readonly string[] =>
    companies.filter((name) => text.includes(name)).sort((a, b) => text.indexOf(a) - text.indexOf(b));
  return named(lead)[0] ?? named(headline)[0] ?? (new Set(companies).size === 1 ? companies[0] : undefined);
}

function beginning(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain === '' ? '(an empty text)' : plain.length > 80 ? `${plain.slice(0, 80)}...` : plain;
}
