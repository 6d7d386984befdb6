import type { Span } from '../../domain/span.js';
import { findDateline, isDateLine } from './dateline.js';
import { isHeading } from './parts.js';

/** One line of the text, without its line end and outer blanks. */
export interface Line extends Span {
  readonly text: string;
}

/** Lines that belong together: a heading, a paragraph (also one that a page break cuts), a contact line. */
export interface Paragraph extends Span {
  readonly text: string;
  /** An entry of a list, without its mark, or a row of a table: it belongs to the paragraph above. */
  readonly entry?: true;
}

const WRAPPED_WIDTH = 200;
/** No paragraph of prose is longer: what is read with it stays bounded. */
const LONGEST = 20_000;
const SHORT_LINE = 40;
const OPENING = 260;
const DASHES = /[\u2010-\u2014]/g;
const TERMINAL = /[.!?:]["'\u201d\u2019)\]]*$/;
/** The marks that only entries of a list begin with, and those that may also begin a wrapped line: `16. Secondary ...`. */
const BULLET = /^[\u2022\u2023\u25aa\u25cf\u25e6\u00b7*\u2023\u27a2\uf0b7](?:\s+)(?=\S)/;
const MARK = /^(?:[-\u2013\u2014]|o(?= )|\(?(?:\d{1,2}|[ivx]{1,4}|[a-h])[.)])\s+(?=\S)/;
/** Cells of a row: a tab, a bar, three blanks, or two gaps of two blanks that end no sentence. */
const ROW = /\S(?:\t| {3,})\S|\S \| .*\S \| \S|[^\s.:;!?] {2,}\S.*[^\s.:;!?] {2,}\S/;
/** Lines without words, and page breaks. */
const RULE = /^(?:[^\p{L}\p{N}]+|<page>|(?:- ?)?page \d+(?: of \d+)?(?: ?-)?)$/iu;

/** What no line of words holds: an image in letters, a key, a text made to stop a reader. It counts as an empty line. */
const NO_WORDS = /\S{2000}/;
/** What Markdown puts before a heading. */
const HEADING_MARK = /^#{1,6} +(?=\S)/;

/** True for an entry of a list. */
export function startsItem(text: string): boolean {
  return BULLET.test(text) || MARK.test(text);
}

/** How many characters the mark of a list's entry takes. */
export function markLength(text: string): number {
  return (BULLET.exec(text) ?? MARK.exec(text))?.[0].length ?? 0;
}

function isRow(text: string): boolean {
  return /\t| {2}| \| /.test(text) && ROW.test(text.slice(markLength(text)));
}

/** The lines of the text from `start` on; an empty line has an empty text. A line beyond all measure is cut. */
export function linesOf(text: string, start: number): readonly Line[] {
  const lines: Line[] = [];
  let at = start;
  for (const raw of text.slice(start).split('\n')) {
    for (let from = 0; from === 0 || from < raw.length; from += LONGEST) {
      lines.push(trimmedLine(at + from, raw.slice(from, from + LONGEST)));
    }
    at += raw.length + 1;
  }
  return lines;
}

function trimmedLine(at: number, raw: string): Line {
  const bare = raw.trim();
  const mark = HEADING_MARK.exec(bare)?.[0].length ?? 0;
  const text = NO_WORDS.test(bare) ? '' : bare.slice(mark);
  const from = at + raw.length - raw.trimStart().length + mark;
  return { start: from, end: from + text.length, text };
}

/** Joins lines into paragraphs: hard wraps and page breaks disappear; headings, entries of lists and rows of tables stay alone. */
export function paragraphsOf(lines: readonly Line[]): readonly Paragraph[] {
  const width = usualWidth(lines);
  const paragraphs: { start: number; end: number; text: string; entry?: true }[] = [];
  let previous: Line | undefined;
  let gap = false;
  for (const line of lines) {
    if (line.text === '' || RULE.test(line.text)) {
      gap = true;
      continue;
    }
    const open = paragraphs.at(-1);
    if (
      open !== undefined &&
      open.text.length < LONGEST &&
      previous !== undefined &&
      continues(previous, line, gap, width, open.entry === true)
    ) {
      open.end = line.end;
      open.text += ` ${line.text}`;
    } else {
      paragraphs.push(paragraphFrom(line));
    }
    previous = line;
    gap = false;
  }
  return paragraphs;
}

function paragraphFrom({ start, end, text }: Line): Paragraph {
  const mark = markLength(text);
  return { start: start + mark, end, text: text.slice(mark), ...((mark > 0 || isRow(text)) && { entry: true }) };
}

/** True for a text whose lines were broken at a width. */
export function isWrapped(lines: readonly Line[]): boolean {
  return usualWidth(lines) <= WRAPPED_WIDTH;
}

/** The width that nine of ten lines keep: one over-long line does not hide that a text is hard-wrapped. */
function usualWidth(lines: readonly Line[]): number {
  const lengths = lines.map((line) => line.text.length).filter((length) => length > 0);
  lengths.sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}

function opensLead(text: string): boolean {
  if (!/\d{4}|wire/i.test(text)) return false;
  return findDateline(text.slice(0, OPENING).replace(DASHES, '-')) !== undefined;
}

/** A paragraph goes on over a page break in lower case, and over a line end that hard wrapping explains. */
function continues(previous: Line, line: Line, gap: boolean, width: number, inEntry: boolean): boolean {
  if (isHeading(previous.text) || isHeading(line.text) || isRow(previous.text) || isRow(line.text)) return false;
  if (opensLead(line.text) || (isDateLine(previous.text) && !opensLead(previous.text))) return false;
  const ended = TERMINAL.test(previous.text);
  if (BULLET.test(line.text) || (MARK.test(line.text) && (gap || ended || inEntry || previous.text.length < width / 2)))
    return false;
  const cut = !ended && /^[a-z]/.test(line.text) && previous.text.length > SHORT_LINE;
  if (gap || width > WRAPPED_WIDTH) return cut;
  if (!ended) return previous.text.length > width / 2;
  if (/^["\u201c]/.test(line.text)) return false;
  const firstWord = line.text.split(' ', 1)[0] ?? '';
  return previous.text.length + 1 + firstWord.length > width;
}
