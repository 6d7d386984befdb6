import type { Span } from '../../domain/span.js';

/**
 * A stretch of the source as rules read it: one blank for every run of white space, no backslash before `$`, no `**` of Markdown,
 * plain quotes, dashes, micro signs and letters, raised and lowered digits (a power of ten behind `^`). `origin[i]` is the source offset of character `i`.
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
  '\u2015': '-',
  '\u2212': '-',
  '\u00ad': '',
  '\u00b5': 'u',
  '\u03bc': 'u',
  '\u00b2': '2',
  '\u00b3': '3',
  '\u2122': '',
  '\u00ae': '',
  '\u00a9': '',
  '\u200b': '',
  '\u200c': '',
  '\u200d': '',
  '\u2060': '',
  '\ufeff': '',
};

/** Letters that print joins. */
const LIGATURES: Readonly<Record<string, string>> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
};

/** The view of one span of the text. */
export function viewOf(text: string, span: Span): View {
  const characters: string[] = [];
  const origin: number[] = [];
  let blank = true;
  for (let at = span.start; at < span.end; at += 1) {
    const raw = text.charAt(at);
    if (raw === '\\' && text.charAt(at + 1) === '$') continue;
    if (raw === '*' && (text.charAt(at + 1) === '*' || text.charAt(at - 1) === '*')) continue;
    const several = raw < '\u0080' ? undefined : (LIGATURES[raw] ?? exponentOf(raw, characters));
    if (several !== undefined) {
      for (const character of several) {
        characters.push(character);
        origin.push(at);
      }
      blank = false;
      continue;
    }
    const plain = isBlank(raw) ? ' ' : raw < '\u0080' ? raw : (PLAIN[raw] ?? lowered(raw) ?? raw);
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

const SUPERSCRIPTS = '\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079';

/** A raised digit behind a 10 is its power, `10^6`; one that opens a word is the mass of a nuclide, `177Lu`; any other is neither. */
function exponentOf(raw: string, before: readonly string[]): string | undefined {
  const digit = raw === '\u207b' ? '-' : SUPERSCRIPTS.includes(raw) ? String(SUPERSCRIPTS.indexOf(raw)) : undefined;
  if (digit === undefined) return undefined;
  const behind = before.slice(-6).join('');
  if (/\^-?\d{0,2}$/.test(behind)) return digit;
  if (/(?:^|[^\d.])10$/.test(behind)) return `^${digit}`;
  return /(?:^|[\s[(/-])\d{0,2}$/.test(behind) && digit !== '-' ? digit : undefined;
}

const SUBSCRIPTS = '\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089';

/** A lowered digit is that digit: `FEV1`. */
function lowered(raw: string): string | undefined {
  const digit = SUBSCRIPTS.indexOf(raw);
  return digit < 0 ? undefined : String(digit);
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
