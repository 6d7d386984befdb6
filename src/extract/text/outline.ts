import type { Section, TextKind } from '../../domain/release.js';
import { findDateline, isDateLine } from './dateline.js';
import type { Dateline } from './dateline.js';
import { isHeading, linesOf, paragraphsOf } from './paragraphs.js';
import type { Paragraph } from './paragraphs.js';

/** A paragraph with the part of the release it stands in. `topic`: what its `About ...` heading names. */
export interface Block extends Paragraph {
  readonly role: BlockRole;
  readonly topic?: string;
  readonly heading: boolean;
}
export type BlockRole =
  | Exclude<Section, 'about-trial' | 'about-drug' | 'about-platform' | 'about-disease' | 'about-company' | 'about-partner'>
  | 'about';

/** The blocks of a release in text order, its dateline and its date line. */
export interface Outline {
  readonly blocks: readonly Block[];
  readonly dateline?: Dateline;
  readonly dateLine?: Paragraph;
}

const DISCLAIMER = /^(?:This|Certain|Some|Any|Except|All|Statements|Various|To the extent)\b.{0,120}\bforward[- ]looking\b/i;
const DISCLAIMER_HEADING = /^(?:Cautionary|Safe Harbor|(?:Note|Disclosure|Special Note) .{0,30}Forward|Forward[- ]Looking)\b/i;
const CONTACT_HEADING = /^(?:[A-Z][\w &]{0,30}\s)?Contacts?(?:\s[\w &]{0,30})?:?$/i;
const SOURCE_LINE = /^Source:? /i;
const QUOTED =
  /^["\u201c]|["\u201d]\s*(?:said|stated|commented|added|noted)\b|\b(?:said|stated|commented|added|noted)[^.]{0,80}[,:]\s*["\u201c]/;

/** Lays out the text: header, paragraphs, `About` parts, disclaimer, contacts. A digest's source lines are left out. */
export function outlineOf(text: string, kind: TextKind): Outline {
  const lines = linesOf(text, kind === 'DIGEST' ? endOfDigestHeader(text) : 0);
  const paragraphs = paragraphsOf(lines);
  const first = paragraphs.findIndex((paragraph) => findDateline(paragraph.text) !== undefined);
  const dateline = first < 0 ? undefined : findDateline(paragraphs[first]?.text ?? '');
  const lead = first < 0 ? paragraphs.findIndex((paragraph, at) => at > 0 && /[.!?]$/.test(paragraph.text)) : first;
  const head = headBlocks(joinTitleLines(text, paragraphs.slice(0, Math.max(0, lead))));
  const dateLine = head.find((block) => isDateLine(block.text));
  return {
    blocks: [...head, ...bodyBlocks(paragraphs.slice(Math.max(0, lead)))],
    ...(dateline && { dateline }),
    ...(dateLine && { dateLine }),
  };
}

function endOfDigestHeader(text: string): number {
  const rule = /^---[ \t]*$/m.exec(text);
  return rule === null ? 0 : rule.index + rule[0].length;
}

/** Lines of the header with no empty line between them are one headline or one subhead. */
function joinTitleLines(text: string, paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const joined: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const last = joined.at(-1);
    const touches = last !== undefined && !isDateLine(last.text) && !/\n\s*\n/.test(text.slice(last.end, paragraph.start));
    if (last === undefined || !touches) joined.push(paragraph);
    else joined.splice(-1, 1, { start: last.start, end: paragraph.end, text: `${last.text} ${paragraph.text}` });
  }
  return joined;
}

/** Date lines aside, the first paragraph is the headline, the others are subheads. */
function headBlocks(paragraphs: readonly Paragraph[]): readonly Block[] {
  const title = paragraphs.findIndex((paragraph) => !isDateLine(paragraph.text));
  return paragraphs.map((paragraph, at) => ({ ...paragraph, role: at > title ? 'subhead' : 'headline', heading: true }));
}

function bodyBlocks(paragraphs: readonly Paragraph[]): readonly Block[] {
  const blocks: Block[] = [];
  let role: BlockRole = 'lead';
  let topic: string | undefined;
  for (const paragraph of paragraphs) {
    const opened = openedRole(paragraph.text);
    const heading = isHeading(paragraph.text);
    if (opened !== undefined) {
      role = opened;
      topic = opened === 'about' ? paragraph.text.replace(/^About\s+(?:the\s+)?/i, '') : undefined;
    }
    const own = role === 'body' && QUOTED.test(paragraph.text) ? 'quote' : role;
    blocks.push({ ...paragraph, role: own, heading: heading || role === 'contact', ...(topic !== undefined && { topic }) });
    if (role === 'lead') role = 'body';
  }
  return blocks;
}

/** The role that a paragraph opens for itself and what follows; undefined when it goes on. */
function openedRole(text: string): BlockRole | undefined {
  if (CONTACT_HEADING.test(text) || SOURCE_LINE.test(text)) return 'contact';
  if (DISCLAIMER_HEADING.test(text) && isHeading(text)) return 'forward-looking';
  if (DISCLAIMER.test(text)) return 'forward-looking';
  if (/^About\s/.test(text) && isHeading(text)) return 'about';
  return undefined;
}
