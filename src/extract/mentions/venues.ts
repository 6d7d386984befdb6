const CAPITAL = "[A-Z][\\w/&.'\\u2122\\u00ae-]*";
const GATHERING =
  '(?:Meetings?|Congress|Conference(?! [Cc]alls?\\b)|Convention|Convergence|Symposium|Colloquium|Forum|Summit|Sessions|Workshop|Week(?! \\d{1,2}\\b)|Days?(?! \\d{1,2}\\b))(?: (?:and|&) (?:Exposition|Exhibition|Expo))?';
const SOCIETY = `(?:${CAPITAL}(?: (?:${CAPITAL}|of|for|on|and|the|in|&)){1,8}(?: \\([A-Z][A-Za-z0-9/ ]{1,15}\\))?|[A-Z]{2,8})`;
/** `65th ASH Annual Meeting`, `EHA2021`, `AD/PD 2024 conference`, `congress of the American Academy of Dermatology (AAD)`. */
const VENUES: readonly RegExp[] = [
  `(?:\\d{1,3}(?:st|nd|rd|th) )?(?:${CAPITAL}|20\\d\\d)(?: (?:${CAPITAL}|\\([A-Z/]{2,8}\\)|of|for|on|and|the|in|20\\d\\d|\\d{1,3}(?:st|nd|rd|th))){0,10}? ${GATHERING}\\b(?:[\\u2122\\u00ae])?(?: 20\\d\\d)?`,
  `[A-Z][\\w/-]*[A-Z][\\w/-]*\\u2122? ?20\\d\\d\\b(?: (?:virtual )?(?:congress|meeting|conference|symposium))?`,
  `(?:\\b\\d{1,3}(?:st|nd|rd|th) )?\\b(?:(?:[Aa]nnual|[Ii]nternational|[Ww]orld) )*(?:[Cc]ongress|[Mm]eeting|[Cc]onference|[Ss]ymposium) of the ${SOCIETY}`,
  `(?<=\\b(?:at|during) (?:the )?(?:virtual |annual |upcoming )*)(?!(?:Q|H)\\d|(?:Janu|Febru)ary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber)${CAPITAL}(?: ${CAPITAL}){0,4} 20\\d\\d`,
  `${SOCIETY}(?: for its)? (?:annual )?(?:meeting|conference|congress|symposium)`,
  `(?:\\d{1,3}(?:st|nd|rd|th) )?(?:[Aa]nnual )?[A-Z]\\w*Symposium`,
  `(?<=\\bat (?:the )?)(?!(?:FDA|EMA|NIH|NCI|UCLA|UCSF|MIT|MGH|MSKCC|NYU|UCL|CEO|NASDAQ|NYSE)\\b)[A-Z]{3,7}(?=[,.;]|$| (?:in|on|this|last|next|and)\\b)`,
  `${CAPITAL}(?: ${CAPITAL}){0,3} (?:annual )?(?:congress|conference|meeting|symposium) (?:on|for) (?:the )?[a-z]{4,}(?: (?!in\\b|on\\b|at\\b|this\\b|next\\b)[a-z]+){0,2}`,
  // Whatever has a name and is where something is shown.
  `(?<=\\b(?:presented|shown|shared|unveiled|showcased|presentation|poster|oral session)(?: [a-z]+){0,3} (?:at|during) (?:the )?)(?!(?:[\\w.-]+ ){0,5}(?:University|Hospital|Institute|Cent(?:er|re)|Clinic|FDA|EMA)\\b)${CAPITAL}(?: (?:${CAPITAL}|of|for|on|and|the|in|&)){0,8}? (?:${CAPITAL})(?: \\([A-Z/]{2,8}\\))?(?= in\\b| on\\b| \\(|[,.;]|$)`,
].map((source) => new RegExp(source, 'u'));
/** Gatherings of nobody: what a company tells of its accounts. */
const ACCOUNTS = /\b(?:Quarter|Results|Earnings|Year-End|Webcast|Conference Call)\b/;

/** The first gathering that a text names. */
export function venueIn(text: string): string | undefined {
  const found = VENUES.flatMap((pattern) => {
    const match = pattern.exec(text);
    return match === null || ACCOUNTS.test(match[0]) ? [] : [{ at: match.index, venue: match[0] }];
  });
  const [first] = found.sort((a, b) => a.at - b.at || b.venue.length - a.venue.length);
  return first?.venue.replace(/[\u2122\u00ae]/g, '').replace(/^(?:In|At|During|The)(?: the)? (?=[A-Z\d])(?!Liver)/, '');
}

/** `65th ASH Annual Meeting` and `American Society of Hematology (ASH) meeting` are one gathering. */
export function isSameVenue(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  const short = (name: string): readonly string[] => name.match(/[A-Z]{3,}(?=\b|\d|20)/g) ?? [];
  return (
    a.includes(b) ||
    b.includes(a) ||
    short(a).some((one) => short(b).includes(one)) ||
    /^Hybrid|^Virtual|^Annual/.test(a) !== /^Hybrid|^Virtual|^Annual/.test(b)
  );
}

/** `at a psychiatry congress`, `at an upcoming medical meeting`: without a name. */
export const UNNAMED =
  /\b(?:at|during|for) (?:an?|the|one of the)(?! (?:annual general|general|shareholder|investor|board|town))(?: [a-z-]+){1,4} (?:meeting|conference|congress|symposium)\b/;
