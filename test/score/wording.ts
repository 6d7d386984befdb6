const ROMAN: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };
const STOP_WORDS: ReadonlySet<string> = new Set('the a an of and in for to or as by with on is at from'.split(' '));
const NUMBER_WORDS: Readonly<Record<string, string>> = {
  ...Object.fromEntries('zero one two three four five six seven eight nine ten'.split(' ').map((word, n) => [word, String(n)])),
  single: '1',
  double: '2',
};

/** A value as text; a list is not the text of its only member. */
export function textOf(value: unknown): string {
  return Array.isArray(value) ? `[${value.map((one) => `'${textOf(one)}'`).join(', ')}]` : String(value);
}

/** Lower case, plain dashes and quotes, no trademark signs, single blanks, phases in digits: `Phase II` -> `phase 2`. */
export function fold(text: unknown): string {
  return textOf(text)
    .replace(/[™®]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[’‘]/g, "'")
    .replace(/\bphase (iv|i{1,3})\b/g, (_, numeral: string) => `phase ${ROMAN[numeral] ?? numeral}`)
    .replace(/\s+/g, ' ')
    .trim();
}

/** A name without blanks, punctuation, article and legal suffix: `CLR-131` and `CLR 131` are one. */
export function compact(name: unknown): string {
  return fold(name)
    .replaceAll('_', ' ')
    .replace(/^(the|an?) |[,.]? (inc|corp|corporation|ltd|llc|plc|gmbh|ag)\.?$/g, '')
    .replace(/[^a-z0-9α-ω]/g, '');
}

/** The content words of a text: no plural s, number words in digits. */
export function wordsOf(text: unknown): ReadonlySet<string> {
  const found =
    fold(text)
      .replaceAll("'s", '')
      .match(/\d+(?:\.\d+)?|[a-zα-ω]+/g) ?? [];
  const plain = found.map((word) => NUMBER_WORDS[word] ?? (word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word));
  return new Set(plain.filter((word) => !STOP_WORDS.has(word)));
}

/** How much two sets of words share, 0 to 1 (their F1). */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return a.size === b.size ? 1 : 0;
  return (2 * [...a].filter((word) => b.has(word)).length) / (a.size + b.size);
}

/** Free text that says the same: half of the words. */
export function isSimilar(a: unknown, b: unknown): boolean {
  return likeness(wordsOf(a), wordsOf(b)) >= 0.5;
}

export function isSubset(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return [...part].every((word) => whole.has(word));
}
