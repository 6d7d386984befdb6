const STOP = /[.!?]["')\]]*(?= +["(]*[A-Z0-9])/g;
const ALWAYS_SHORT =
  /(?:^|[\s("])(?:(?:Dr|Mr|Ms|Mrs|Prof|St|No|vs|al|approx|e\.g|i\.e|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Wis|Mass|Calif|Conn|Penn?|Fla|Tex|Ill|Mich|Minn|Wash|Fig|Ph\.D|[A-Z]))\.$/i;
const SOMETIMES_SHORT = /(?:^|[\s("])(?:Inc|Corp|Ltd|Co|LLC|U\.S|U\.K|E\.U|N\.J|N\.Y|N\.C|D\.C|Calif|M\.D|R\.N|a\.m|p\.m)\.$/;
const STARTERS = /^ +["(]*(?:The|This|These|It|In|We|Our|For|At|On|By|If|A|An|As|Currently|During|Based|There)\b/;

/** Where the sentences of a view begin and end: `[from, to)` pairs in order. */
export function sentenceRanges(text: string): readonly (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [];
  let from = 0;
  for (const stop of text.matchAll(STOP)) {
    const to = stop.index + stop[0].length;
    if (isAbbreviation(text.slice(from, stop.index + 1), text.slice(to, to + 20))) continue;
    ranges.push([from, to]);
    from = to + 1;
  }
  if (from < text.length) ranges.push([from, text.length]);
  return ranges;
}

/** `Inc. (` and `Nov. 15` go on; `in the U.S. This program` does not. */
function isAbbreviation(before: string, after: string): boolean {
  if (SOMETIMES_SHORT.test(before)) return !STARTERS.test(after);
  return ALWAYS_SHORT.test(before) && !/\bMM\.$/.test(before);
}
