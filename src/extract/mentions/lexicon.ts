/** A list of terms that can be found in one walk over a sentence's words. */
export interface Lexicon<T> {
  readonly byFirstWord: ReadonlyMap<string, readonly Entry<T>[]>;
}
interface Entry<T> {
  readonly words: readonly string[];
  /** For each word its capitals, where they are needed: `ALL` of `T-ALL`. */
  readonly exact: readonly (string | undefined)[];
  /** What the term has before each word, and behind the last: `, ` of `hand, foot and mouth disease`. */
  readonly joints: readonly string[];
  readonly tail: string;
  readonly value: T;
}
interface Word {
  readonly folded: string;
  readonly from: number;
  readonly to: number;
}

/** Where a term stands in a sentence's view. */
export interface Found<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

const WORD = /[\p{L}\p{N}]+/gu;
const JOINT = /^[\s\-/.']{1,2}$/;

const CAPITALS = /^[A-Z][A-Za-z]?[A-Z][A-Za-z]*$/;

/** Builds a lexicon; a word all in capitals is found only in capitals, others in any case, singular or plural. */
export function lexiconOf<T>(terms: readonly (readonly [string, T])[]): Lexicon<T> {
  const byFirstWord = new Map<string, Entry<T>[]>();
  for (const [term, value] of terms) {
    const found = wordsOf(term);
    const words = found.map((word) => word.folded);
    const first = words[0];
    if (first === undefined) continue;
    const exact = found.map(({ from, to }) => capitalsOf(term.slice(from, to), words.length === 1 ? CAPITALS : /^[A-Z]{3,}$/));
    const entries = byFirstWord.get(first) ?? [];
    byFirstWord.set(first, entries);
    const joints = found.map(({ from }, at) => term.slice(found[at - 1]?.to ?? 0, from));
    entries.push({ words, exact, joints, tail: term.slice(found.at(-1)?.to), value });
  }
  for (const entries of byFirstWord.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return { byFirstWord };
}

/** The terms of a lexicon in a text, longest at each place. */
export function findTerms<T>(text: string, lexicon: Lexicon<T>): readonly Found<T>[] {
  const words = wordsOf(text);
  const found: Found<T>[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const entry = lexicon.byFirstWord.get(words[at]?.folded ?? '')?.find((candidate) => fits(candidate, words, at, text));
    const first = words[at];
    const last = entry && words[at + entry.words.length - 1];
    if (entry === undefined || first === undefined || last === undefined) continue;
    const tail = text.startsWith(entry.tail, last.to) ? entry.tail.length : 0;
    found.push({ from: first.from, to: last.to + tail, value: entry.value });
    at += entry.words.length - 1;
  }
  return found;
}

/** Whether the whole text is one of the terms. */
export function isListed(text: string, lexicon: Lexicon<unknown>): boolean {
  const [first] = findTerms(text, lexicon);
  return first?.from === 0 && first.to === text.length;
}

function fits<T>(entry: Entry<T>, words: readonly Word[], at: number, text: string): boolean {
  return entry.words.every((wanted, offset) => {
    const word = words[at + offset];
    const before = words[at + offset - 1];
    if (word?.folded !== wanted) return false;
    const exact = entry.exact[offset];
    if (exact !== undefined && !sameCapitals(text.slice(word.from, word.to), exact)) return false;
    if (offset === 0) return true;
    const joint = text.slice(before?.to, word.from);
    return joint === entry.joints[offset] || JOINT.test(joint);
  });
}

function capitalsOf(word: string, pattern: RegExp): string | undefined {
  return pattern.test(word) ? word : undefined;
}

function sameCapitals(word: string, exact: string): boolean {
  return word === exact || word === `${exact}s`;
}

let last: { readonly text: string; readonly words: readonly Word[] } = { text: '', words: [] };

/** The words of a text; several lexicons are looked up in one text after the other. */
function wordsOf(text: string): readonly Word[] {
  if (last.text !== text) last = { text, words: readWords(text) };
  return last.words;
}

function readWords(text: string): readonly Word[] {
  // eslint-disable-next-line no-control-regex -- the range is ASCII, which has no marks
  if (/^[\x00-\x7f]*$/.test(text)) return readPlainWords(text);
  return Array.from(text.matchAll(WORD), (match) => ({
    folded: singular(withoutMarks(match[0]).toLowerCase()),
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** The same for a text without marks, which most are: the words are walked without a pattern. */
function readPlainWords(text: string): readonly Word[] {
  const lower = text.toLowerCase();
  const words: Word[] = [];
  let from = -1;
  for (let at = 0; at <= lower.length; at += 1) {
    if (isPlainLetter(lower.charCodeAt(at))) {
      if (from < 0) from = at;
    } else if (from >= 0) {
      words.push({ folded: singular(lower.slice(from, at)), from, to: at });
      from = -1;
    }
  }
  return words;
}

/** A small letter or a digit. */
function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

function withoutMarks(word: string): string {
  return word.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
}

function singular(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
