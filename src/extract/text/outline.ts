import type { TextKind } from '../../domain/release.js';
import { findDateline, findPlaceOpening } from './dateline.js';
import type { Dateline, DateLine } from './dateline.js';
import { isFurniture } from './furniture.js';
import { readHead } from './head.js';
import { isWrapped, linesOf, paragraphsOf, startsItem } from './paragraphs.js';
import type { Paragraph } from './paragraphs.js';
import { isQuote, openedPart } from './parts.js';
import type { BlockRole } from './parts.js';
import { viewOf } from './view.js';

/** A paragraph with the part of the release it stands in. `topic`: what its `About ...` heading names. */
export interface Block extends Paragraph {
  readonly role: BlockRole;
  readonly topic?: string;
  readonly heading: boolean;
}
/** The blocks of a release in text order, its dateline and its date line. */
export interface Outline {
  readonly blocks: readonly Block[];
  readonly dateline?: Dateline;
  /** Where the release was issued, by its dateline or its date line. */
  readonly place?: string;
  readonly wire?: string;
  readonly dateLine?: DateLine;
  /** The company that the page names as the source of the text. */
  readonly provider?: string;
}

/** How far into the text its lead is looked for. */
const HEAD_PARAGRAPHS = 80;
const SHORTEST_LEAD = 60;
const OPENING = 400;
/** What an exchange asks for between the dateline and the lead: `Regulatory News:`, `Ad hoc announcement pursuant to Art. 53 LR`. */
const NOTICE =
  /^(?:regulat(?:ory|ed) (?:news|information|announcement)|inside information|ad[ -]hoc|not for (?:release|distribution)|for immediate release|stock exchange (?:release|announcement)|press release)\b[^.]{0,100}[.:]?$/i;

/** Lays out the text: header, paragraphs, `About` parts, disclaimer, contacts. A digest's source lines are left out. */
export function outlineOf(text: string, kind: TextKind): Outline {
  const lines = linesOf(text, kind === 'DIGEST' ? endOfDigestHeader(text) : 0);
  const paragraphs = paragraphsOf(lines);
  const { at, dateline } = findLead(text, paragraphs);
  const leadStart = paragraphs[at]?.start ?? 0;
  const opening = openingOf(text, paragraphs[at] ?? { start: 0, end: 0, text: '' }).slice(dateline?.length ?? 0);
  const above = lines.filter(({ start }) => start < leadStart);
  const head = readHead(above, isWrapped(lines), opening);
  const place = dateline?.place ?? head.dateLine?.place;
  const wire = dateline?.wire ?? head.dateLine?.wire;
  return {
    blocks: [...head.titles.map((title) => ({ ...title, heading: true })), ...bodyBlocks(paragraphs.slice(at))],
    ...(dateline && { dateline }),
    ...(place !== undefined && { place }),
    ...(wire !== undefined && { wire }),
    ...(head.dateLine && { dateLine: head.dateLine }),
    ...(head.provider !== undefined && { provider: head.provider }),
  };
}

function endOfDigestHeader(text: string): number {
  const rule = /^---[ \t]*$/m.exec(text);
  return rule === null ? 0 : rule.index + rule[0].length;
}

/** The paragraph that a dateline opens, or that follows a dateline of its own; else the first one that reads like prose. */
function findLead(text: string, paragraphs: readonly Paragraph[]): { readonly at: number; readonly dateline?: Dateline } {
  let from = 1;
  for (const [at, paragraph] of paragraphs.slice(0, HEAD_PARAGRAPHS).entries()) {
    const opening = openingOf(text, paragraph);
    const dateline = findDateline(opening);
    if (dateline !== undefined && NOTICE.test(opening.slice(dateline.length)))
      return { at: Math.min(at + 1, paragraphs.length - 1), dateline: { ...dateline, length: 0 } };
    if (dateline !== undefined && dateline.length < opening.length) return { at, dateline };
    if (dateline !== undefined) from = at + 1;
    if (dateline !== undefined && !startsItem(paragraphs[at + 1]?.text ?? '')) break;
  }
  const at = paragraphs.findIndex((paragraph, index) => index >= from && isProse(paragraph.text));
  const lead = paragraphs[Math.max(0, at)];
  const dateline = lead === undefined ? undefined : findPlaceOpening(openingOf(text, lead));
  return { at: Math.max(0, at), ...(dateline && { dateline }) };
}

function openingOf(text: string, { start, end }: Paragraph): string {
  return viewOf(text, { start, end: Math.min(end, start + OPENING) }).text;
}

function isProse(text: string): boolean {
  return text.length >= SHORTEST_LEAD && /[.!?]["\u201d)]?$/.test(text) && !startsItem(text) && !isFurniture(text);
}

function bodyBlocks(paragraphs: readonly Paragraph[]): readonly Block[] {
  const blocks: Block[] = [];
  let role: BlockRole = 'lead';
  let topic: string | undefined;
  for (const paragraph of paragraphs) {
    const opened = openedPart(paragraph.text, role);
    role = opened?.role ?? role;
    topic = opened === undefined ? topic : opened.topic;
    const own = role === 'body' && isQuote(paragraph.text) ? 'quote' : role;
    const kept = { role: own, ...(topic !== undefined && { topic }) };
    const [heading, rest] = splitHeading(paragraph, opened?.headingLength ?? 0);
    if (heading !== undefined) blocks.push({ ...heading, ...kept, heading: true });
    if (rest !== undefined) blocks.push({ ...rest, ...kept, heading: role === 'contact' });
    if (role === 'lead') role = 'body';
  }
  return blocks;
}

/** Cuts off a heading that stands before the words of its paragraph, on the paragraph's first line. */
function splitHeading(paragraph: Paragraph, length: number): readonly [Paragraph | undefined, Paragraph | undefined] {
  if (length === 0) return [undefined, paragraph];
  if (length >= paragraph.text.length) return [paragraph, undefined];
  const { start, end, text } = paragraph;
  return [
    { start, end: start + length, text: text.slice(0, length) },
    { start: start + length, end, text: text.slice(length).trimStart() },
  ];
}
