import { allMatches } from './needs.js';
const STOP = /[.!?\u2026]["')\]*\u00bb]*(?= +["'([\u00ab\u00bb\u2022]*[\p{Lu}\p{N}[])/gu;
/** How far before a stop an abbreviation is looked for, and how far behind it the next word. */
const REACH = 24;
const BEFORE = '(?:^|[\\s("/[-])';
/** What stands before the first word of a sentence is its number or mark: `1. Results`. */
const WORD = /\p{L}{2}|\d{2}/u;
const LONG_MARK = 80;
/** Never the end of a sentence. */
const ALWAYS_SHORT = new RegExp(
  `${BEFORE}(?:Drs?|Mr|Ms|Mrs|Mme|Prof|S[tT]|M[tT]|S[tT][eE]|F[tT]|vs|al|approx|ca|cf|e\\.g|i\\.e|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Fig|Figs|Vol|incl|resp|Tel|Art)\\.$`,
);
/** Short for a number only before one: `No. 3`; `It said no. Three ...` is two sentences. */
const BEFORE_NUMBERS = new RegExp(`${BEFORE}(?:Nos?|nos?|pp?|Sec|Ref)\\.$`);
/** The end of a sentence only before a word that begins one: `in the U.S. This`, not `the U.S. Food and Drug`. */
const SOMETIMES_SHORT = new RegExp(
  `${BEFORE}(?:U\\.S|U\\.K|E\\.U|U\\.S\\.A|N\\.J|N\\.Y|N\\.C|S\\.C|N\\.H|N\\.M|R\\.I|D\\.C|B\\.C|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Penn?|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo|Ont|Que|(?:[A-Z][A-Za-z]?\\.){1,3}[A-Z][A-Za-z]?|Ph\\.D|PharmD|M\\.D|R\\.N|Jr|Sr|a\\.m|p\\.m|[A-Z])\\.$`,
);
/** The end of a sentence unless the name goes on: `Acme, Inc. (Nasdaq: ACM)`, `Beta Co. Ltd.`, `Acme Inc. CEO Jane Doe`. */
const LEGAL_FORM = new RegExp(
  `${BEFORE}(?:Inc|Corp|Ltd|Co|LLC|Pty|Pte|Pvt|Bros|S\\.A|S\\.A\\.S|S\\.p\\.A|S\\.r\\.l|N\\.V|B\\.V|A\\.G|K\\.K)\\.$`,
);
const NAME_GOES_ON =
  /^ +(?:["'([]|\d|(?:Ltd|Limited|Inc|LLC|KGaA|and|&|CEO|CFO|CMO|CSO|President|Chief|Chairman|Chairwoman|Chair|Vice|Senior|Director|Founder|Head)\b)/;
const STARTERS =
  /^ +["'([]*(?:The|This|These|That|Those|It|Its|In|We|Our|For|At|On|By|If|A|An|As|To|Of|With|Under|After|Before|Since|When|While|Although|However|Additionally|Furthermore|Moreover|Separately|Both|Each|All|No|Not|Patients|Participants|Subjects|Enroll?ment|Following|Results|Data|Top-?line|Such|Their|They|He|She|His|Her|You|What|Who|Where|Two|Three|One|Currently|During|Based|There|Among|Together|Also|Because|Once|Upon|From)\b/;
/** A letter that ends a sentence: `chronic hepatitis B. Patients`, `Part B. Sites`; not `J. Smith`. */
const LETTERED =
  /(?:[Hh]epatitis|[Hh]emophilia|[Hh]aemophilia|[Ii]nfluenza|[Vv]itamin|[Tt]ype|[Pp]art|[Cc]ohorts?|[Aa]rm|[Gg]roup|[Pp]anel|[Cc]lass|[Ss]eries|[Ss]tage|[Ff]actor|[A-Z] (?:and|or|to)) [A-Z]\.$/;

/** Where the sentences of a view begin and end: `[from, to)` pairs in order. */
export function sentenceRanges(text: string): readonly (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [];
  let from = 0;
  for (const stop of allMatches(text, STOP)) {
    const to = stop.index + stop[0].length;
    const before = text.slice(Math.max(from, stop.index - REACH), stop.index + 1);
    if (isAbbreviation(before, text.slice(to, to + REACH)) || !WORD.test(text.slice(from, Math.min(to, from + LONG_MARK))))
      continue;
    ranges.push([from, to]);
    from = to + 1;
  }
  if (from < text.length) ranges.push([from, text.length]);
  return ranges;
}

/** `Inc. (` and `Nov. 15` go on; `in the U.S. This program` does not. */
function isAbbreviation(before: string, after: string): boolean {
  if (!before.endsWith('.')) return false;
  if (LEGAL_FORM.test(before)) return NAME_GOES_ON.test(after);
  if (BEFORE_NUMBERS.test(before)) return /^ +\d/.test(after);
  if (ALWAYS_SHORT.test(before)) return true;
  return SOMETIMES_SHORT.test(before) && !LETTERED.test(before) && !STARTERS.test(after);
}
