import type { Span } from '../../domain/span.js';

/** One line of the text, without its line end and outer blanks. */
export interface Line extends Span {
  readonly text: string;
}

/** Lines that belong together: a heading, a paragraph (also one that a page break cuts), a contact line. */
export interface Paragraph extends Span {
  readonly text: string;
}

const WRAPPED_WIDTH = 200;
const SHORT_LINE = 40;
const TERMINAL = /[.!?:]["'\u201d\u2019)\]]*$/;
const HEADING =
  /^(?:About\s+\S.{0,80}(?:[^.]|\b(?:Inc|Corp|Ltd|Co)\.)|(?:Cautionary|Safe Harbor|Forward[- ]Looking)\b.{0,80}[^.]|(?:[A-Z][\w &]{0,30}\s)?Contacts?(?:\s[\w &]{0,30})?:?|(?:Source|SOURCE):? .{0,80})$/i;

/** True for `About X`, `Contacts`, `Forward-Looking Statements`: a line that stands alone. */
export function isHeading(text: string): boolean {
  return HEADING.test(text);
}

/** The lines of the text from `start` on; an empty line has an empty text. */
export function linesOf(text: string, start: number): readonly Line[] {
  const lines: Line[] = [];
  let at = start;
  for (const raw of text.slice(start).split('\n')) {
    const trimmed = raw.trim();
    const from = at + raw.length - raw.trimStart().length;
    lines.push({ start: from, end: from + trimmed.length, text: trimmed });
    at += raw.length + 1;
  }
  return lines;
}

/** Joins lines into paragraphs: hard wraps and page breaks disappear, headings stay alone. */
export function paragraphsOf(lines: readonly Line[]): readonly Paragraph[] {
  const width = usualWidth(lines);
  const paragraphs: { start: number; end: number; text: string }[] = [];
  let previous: Line | undefined;
  let gap = false;
  for (const line of lines) {
    if (line.text === '') {
      gap = true;
      continue;
    }
    const open = paragraphs.at(-1);
    if (open !== undefined && previous !== undefined && continues(previous, line, gap, width)) {
      open.end = line.end;
      open.text += ` ${line.text}`;
    } else {
      paragraphs.push({ start: line.start, end: line.end, text: line.text });
    }
    previous = line;
    gap = false;
  }
  return paragraphs;
}

/** The width that nine of ten lines keep: one over-long line does not hide that a text is hard-wrapped. */
function usualWidth(lines: readonly Line[]): number {
  const lengths = lines.map((line) => line.text.length).filter((length) => length > 0);
  lengths.sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}

/** A paragraph goes on over a page break in lower case, and over a line end that hard wrapping explains. */
function continues(previous: Line, line: Line, gap: boolean, width: number): boolean {
  if (isHeading(previous.text) || isHeading(line.text)) return false;
  const ended = TERMINAL.test(previous.text);
  const cut = !ended && /^[a-z]/.test(line.text) && previous.text.length > SHORT_LINE;
  if (gap || width > WRAPPED_WIDTH) return cut;
  if (!ended) return previous.text.length > width / 2;
  if (/^["\u201c]/.test(line.text)) return false;
  const firstWord = line.text.split(' ', 1)[0] ?? '';
  return previous.text.length + 1 + firstWord.length > width;
}
