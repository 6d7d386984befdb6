/** Letters and digits in lower case, everything else is a gap between words. */
function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Every stretch of `length` consecutive words. */
function runsOf(text: string, length: number): readonly string[] {
  const words = wordsOf(text);
  return words.slice(0, Math.max(0, words.length - length + 1)).map((_, at) => words.slice(at, at + length).join(' '));
}

/** The stretches of `length` words that stand in `text` and in one of `others`. */
export function sharedRuns(text: string, others: readonly string[], length: number): readonly string[] {
  const known = new Set(others.flatMap((other) => runsOf(other, length)));
  return runsOf(text, length).filter((run) => known.has(run));
}
