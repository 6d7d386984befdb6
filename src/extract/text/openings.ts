/** A pattern with the words that its matches may open with, beside digits and signs. */
export interface Opened {
  readonly pattern: RegExp;
  readonly words: ReadonlySet<string>;
}

const SIGNS = '~<>=\u2264\u2265+-(\ufffb';

/** A pattern whose matches open with a digit, a sign or one of the words of `words`; it is tried nowhere else. */
export function opened(pattern: RegExp, words: string): Opened {
  const flags = `${pattern.flags.replace(/[gy]/g, '')}y`;
  return { pattern: new RegExp(pattern.source, flags), words: new Set(words.toLowerCase().match(/[a-z]+/g)) };
}

/** All matches of such a pattern, in order, as a search from left to right finds them. */
export function openedMatches(text: string, { pattern, words }: Opened): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let end = 0;
  for (const { at, word } of openingsOf(text)) {
    if (at < end || (word !== undefined && !words.has(word))) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null || match[0] === '') continue;
    found.push(match);
    end = at + match[0].length;
  }
  return found;
}

interface Opening {
  readonly at: number;
  readonly word?: string;
}

let last: { readonly text: string; readonly openings: readonly Opening[] } = { text: '', openings: [] };

/** Where words, numbers and signs open in a text; kept for the next pattern that is tried on it. */
function openingsOf(text: string): readonly Opening[] {
  if (last.text === text) return last.openings;
  const openings: Opening[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    if (isDigit(text.charCodeAt(at))) {
      while (isDigit(text.charCodeAt(at))) at += 1;
      openings.push({ at: start });
    } else if (isLetter(text.charCodeAt(at))) {
      while (isLetter(text.charCodeAt(at))) at += 1;
      openings.push({ at: start, word: text.slice(start, at).toLowerCase() });
    } else {
      if (SIGNS.includes(text.charAt(at))) openings.push({ at });
      at += 1;
    }
  }
  last = { text, openings };
  return openings;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
