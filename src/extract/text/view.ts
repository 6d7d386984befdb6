import type { Span } from '../../domain/span.js';

/**
 * A stretch of the source as rules read it: one blank for every run of white space, no backslash before `$`,
 * plain quotes, dashes, micro signs and superscripts. `origin[i]` is the source offset of character `i`.
 */
export interface View {
  readonly text: string;
  readonly origin: readonly number[];
}

const PLAIN: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
  '\u00b5': 'u',
  '\u03bc': 'u',
  '\u00b2': '2',
  '\u00b3': '3',
  '\u2122': '',
  '\u00ae': '',
  '\u00a9': '',
  '\u200b': '',
  '\ufeff': '',
};

/** The view of one span of the text. */
export function viewOf(text: string, span: Span): View {
  const characters: string[] = [];
  const origin: number[] = [];
  let blank = true;
  for (let at = span.start; at < span.end; at += 1) {
    const raw = text.charAt(at);
    if (raw === '\\' && text.charAt(at + 1) === '$') continue;
    const plain = isBlank(raw) ? ' ' : raw < '\u0080' ? raw : (PLAIN[raw] ?? raw);
    if (plain === '' || (plain === ' ' && blank)) continue;
    blank = plain === ' ';
    characters.push(plain);
    origin.push(at);
  }
  while (characters.at(-1) === ' ') {
    characters.pop();
    origin.pop();
  }
  return { text: characters.join(''), origin };
}

function isBlank(character: string): boolean {
  return character <= ' ' || (character >= '\u0080' && /\s/.test(character));
}

/** The source span of the view's characters `[from, to)`; undefined when there are none. */
export function sourceSpan(view: View, from: number, to: number): Span | undefined {
  const first = view.origin[from];
  const last = view.origin[to - 1];
  return first === undefined || last === undefined || to <= from ? undefined : { start: first, end: last + 1 };
}
