import { readDayAt } from './calendar.js';
import type { DayReading } from './calendar.js';

/** The start of the lead: place, day and wire, and how many characters of the paragraph's view they take. */
export interface Dateline {
  readonly place?: string;
  readonly date?: string;
  readonly wire?: string;
  readonly length: number;
}

/** A line that holds a day and what surrounds it in a header: place, hour, source. */
export interface DateLine {
  readonly date: string;
  readonly place?: string;
  readonly wire?: string;
}

const OPENING = 260;
const LONGEST_DATE_LINE = 140;
const LEAST_SENTENCE = 60;
/** `07:30 AM Eastern Daylight Time`, `6:00 p.m. CET`, `07:30 CET/CEST`, `(KST)`. */
const TIME =
  /\([A-Z]{3,4}\)(?! ?\p{Lu}\p{Ll})|(?:\([A-Z]{2,5}\) )?(?:at )?\d{1,2}[:.]\d\d(?::\d\d)? ?(?:[ap]\.?m\b\.?)? ?(?:\(?(?:[A-Z]{1,5}(?:[/+-][A-Z\d]{1,5})?|(?:(?:Eastern|Central|Pacific|Mountain|European|British|Greenwich|Mean|Australian|Standard|Daylight|Summer|Local) ?){1,4}Time)\b\)?)?/iuy;
/** `(GLOBE NEWSWIRE)`, `/PRNewswire/`, `/ ACCESSWIRE /`, `(Newsfile Corp. - May 5, 2020)`. */
const WIRE = /\((?<bracketed>[^()]{2,60})\)|\/ ?(?<slashed>[^/]{2,40}?) ?\//y;
const SERVICE = /wire|newsfile|news ?direct|cision|prnews|comtex|hugin|\b(?:ots|eqs|dgap|cnw|tnw)\b/i;
const SEPARATORS = /[\s,;|[\]-]*/y;
const SLASH = /[\s/]*/y;
const END = /[\s,;:.|/)\]-]*/y;

const SMALL_WORD = 'and|&|the|of|de|la|le|du|des|am|an|der|den|sur|upon|on|near';
/** `ST. LOUIS`, `LEIDEN, Netherlands & CAMBRIDGE, Mass.`, `Nantes (France)`; not `On` or `Results of the study`. */
const PLACE = new RegExp(
  `^(?!(?:On|In|As|At|By|Since|From|Until|After|Before|The|Date[ds]?|Published|Posted|Issued|Updated|Released?|News|Press|Embargo(?:ed)?|EMBARGO(?:ED)?)\\b)` +
    `\\p{Lu}[\\p{L}.'-]*(?:[ ,/()-]{1,3}(?:\\p{Lu}[\\p{L}.'-]*|${SMALL_WORD})){0,14}[ ,.)]{0,3}$`,
  'u',
);
const LABEL =
  /^(?:date|published|posted|issued|released?|release date|publication date|updated|dated|(?:under )?embargo(?:ed)?(?: until)?|for release)(?: on)?:? /i;

/** The dateline of a paragraph's view that starts with one; it holds a day or a wire, else it is none. */
export function findDateline(view: string): Dateline | undefined {
  const opening = view.slice(0, OPENING);
  const anchor = firstAnchor(opening);
  if (anchor === undefined) return undefined;
  const before = opening.slice(0, anchor).replace(OPEN_BRACKET, '');
  const told = readAnchors(opening, anchor);
  const behind = before === '' ? placeBehind(opening, told.end) : undefined;
  const place = behind?.place ?? placeBefore(before);
  if (place === undefined && (before !== '' || told.date === undefined)) return undefined;
  const length = endOfDateline(opening, { ...told, end: behind?.end ?? told.end }, place ?? '');
  if (length === undefined || (place === undefined && !isSentence(opening.slice(length)))) return undefined;
  const { date, wire } = told;
  const opened = place === undefined ? findPlaceOpening(view.slice(length)) : undefined;
  if (opened !== undefined && date !== undefined) return { ...opened, date, length: length + opened.length };
  return {
    length,
    ...(place !== undefined && { place }),
    ...(date !== undefined && { date }),
    ...(wire !== undefined && { wire }),
  };
}

const OPEN_BRACKET = /^[[(] ?/;
/** `[March 4, 2024, SEOUL]`: the place behind the day, in one bracket with it. */
const PLACE_BEHIND = /,? ?(?<place>\p{Lu}[\p{L}'. ,-]{1,60}?) ?[\])]/uy;

function placeBehind(text: string, at: number): { readonly place: string; readonly end: number } | undefined {
  PLACE_BEHIND.lastIndex = at;
  const match = OPEN_BRACKET.test(text) ? PLACE_BEHIND.exec(text) : null;
  const place = match?.groups?.['place'];
  return match === null || place === undefined ? undefined : { place, end: at + match[0].length };
}

/** Behind a day without a place: more than an entry of a list of dates. */
function isSentence(text: string): boolean {
  return text.length >= LEAST_SENTENCE && /^[\p{Lu}"]/u.test(text);
}

/** `Aarhus, Denmark. Acme Bio A/S has ...`: a place without day or wire, before a company with its legal form. */
const CITY = "\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+){0,3}";
const WITH_REGION = `${CITY}(?:, (?:the )?\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+){0,2}?|(?= and |:| --? ))`;
const PLACE_OPENING = new RegExp(
  `^\\(?(?<place>${WITH_REGION}(?:,? (?:and|&) ${WITH_REGION}){0,2})(?:\\)|\\. ?|:| --?)? ?(?<=[.: )-])` +
    `(?=\\p{Lu}[^.;:]{3,80}\\b(?:Inc|Corp|Corporation|Ltd|Limited|plc|AG|A\\/S|AB|ASA|SE|S\\.?A|N\\.?V|B\\.?V|GmbH|LLC|S\\.p\\.A|Oyj?|KK)\\b)`,
  'u',
);

/** The place that opens a lead when the day stands on a line of its own. */
export function findPlaceOpening(view: string): Dateline | undefined {
  const match = PLACE_OPENING.exec(view.slice(0, OPENING));
  const place = match?.groups?.['place']?.replace(/(?<=\p{L}{5})\.$/u, '');
  return match === null || place === undefined ? undefined : { place, length: match[0].length };
}

/** What a day or a wire may begin with. */
const ANCHOR = /(?<![\p{L}\d])[\dJFMASOND(/]/giu;

/** Where the first day or wire of an opening begins. */
function firstAnchor(text: string): number | undefined {
  for (const { index } of text.matchAll(ANCHOR))
    if ((readDayAt(text, index) ?? readWireAt(text, index)) !== undefined) return index;
  return undefined;
}

function placeBefore(text: string): string | undefined {
  const place = text.replace(/[\s,;:|/([-]+$/, '').replace(/(?<=\b\p{Lu}{2})\.$/u, '');
  return place.length <= 120 && PLACE.test(place) ? place : undefined;
}

interface Anchors {
  readonly date?: string;
  readonly wire?: string;
  readonly end: number;
}

/** Reads days, hours and wires from a place on, as long as one follows the other. */
function readAnchors(text: string, start: number): Anchors {
  let told: Anchors = { end: start };
  let at = start;
  for (;;) {
    const found = readWireAt(text, at) ?? readDay(readDayAt(text, at)) ?? readTimeAt(text, at);
    if (found === undefined) return told;
    told = { ...found, ...told, end: found.end };
    at = skip(SEPARATORS, text, found.end);
    if (readWireAt(text, at) === undefined) at = skip(SLASH, text, at);
  }
}

function readDay(reading: DayReading | undefined): Anchors | undefined {
  return reading && { date: reading.day, end: reading.to };
}

function readTimeAt(text: string, at: number): Anchors | undefined {
  const end = skip(TIME, text, at);
  return end > at ? { end } : undefined;
}

function readWireAt(text: string, at: number): Anchors | undefined {
  WIRE.lastIndex = at;
  const match = WIRE.exec(text);
  const inner = (match?.groups?.['bracketed'] ?? match?.groups?.['slashed'])?.trim();
  if (match === null || inner === undefined || !SERVICE.test(inner)) return undefined;
  const [, wire = inner, day = ''] = /^(.+?)(?: ?- |, )(.*\d{4})$/.exec(inner) ?? [];
  const date = readDayAt(day, 0)?.day;
  return { wire, end: at + match[0].length, ...(date !== undefined && { date }) };
}

/** A dateline ends in a dash, a slash or a colon, or in a wire, or in a stop before the sentence. */
function endOfDateline(text: string, told: Anchors, place: string): number | undefined {
  const end = skip(END, text, told.end);
  const marks = text.slice(told.end, end);
  const closed = told.wire !== undefined || /[-/:|\]]/.test(text.slice(told.end - 1, end));
  const stopped =
    (marks.includes('.') || (marks.includes(',') && place.includes(','))) && place !== '' && /^[\p{Lu}"]/u.test(text.slice(end));
  return closed || stopped ? end : undefined;
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

/** True for a line that holds a day and nothing of its own besides. */
export function isDateLine(text: string): boolean {
  return readDateLine(text) !== undefined;
}

/** The day of such a line: `May 15, 2019`, `27.02.2024 / 07:30 CET`, `Basel, 16 May 2022`, `May 5, 2020 07:00 ET | Source: Acme`. */
export function readDateLine(line: string): DateLine | undefined {
  const text = line.replace(/\s+/g, ' ').trim();
  if (text.length > LONGEST_DATE_LINE || !/\d/.test(text)) return undefined;
  for (const segment of [text, text.replace(NOTICE, ''), ...text.split(/ ?[|\u00b7\u2022] ?| \/ | [-\u2013\u2014] /)]) {
    const read = readDateSegment(segment.trim().replace(LABEL, ''));
    if (read !== undefined) return read;
  }
  return undefined;
}

/** `Acme Oyj, Inside information, 9 September 2024`: what an exchange asks for before the day. */
const NOTICE = /^[^\d]{2,80}\b(?:release|information|announcement|report|news|notice),? (?=\d|\p{Lu})/iu;

function readDateSegment(text: string): DateLine | undefined {
  const anchor = firstAnchor(text);
  const place = anchor === undefined || anchor === 0 ? undefined : placeBefore(text.slice(0, anchor));
  if (anchor === undefined || (anchor > 0 && place === undefined)) return undefined;
  const { date, wire, end } = readAnchors(text, anchor);
  if (date === undefined || skip(END, text, end) < text.length) return undefined;
  return { date, ...(place !== undefined && { place }), ...(wire !== undefined && { wire }) };
}
