import { allMatches } from '../text/needs.js';
import type { IntervalMention, Mention, PValueMention, TimepointMention } from './mention.js';
import { numberOf } from './numberWords.js';
import { boundOf, place } from './resultNumbers.js';
import { sharesIn } from './resultShares.js';

const P_VALUE =
  /(?<![\w-])(?:nominal |adjusted |one-sided |two-sided )?p(?:[- ]?values?)?(?: of| was| is)? ?(?<sign><=|>=|[<>=\u2264\u2265])? ?(?<number>0?\.\d+)(?!\d)/gi;
const NUMBER = '[-+]?\\d+(?:\\.\\d+)?';
const INTERVAL = new RegExp(
  `(?:(?<level>\\d{2}(?:\\.\\d)?) ?% ?)?(?:CI|confidence interval)(?: [\\[(]CI[\\])])?(?:\\]|\\))?(?:,|:|=| of| was| from| ran from| ranged from)? ?[\\[(]?(?<low>${NUMBER}) ?(?:%|[a-zA-Z/]{1,7}(?<!to|and))?(?:, ?| to | and |-| - |; ?)(?<high>${NUMBER}|not (?:reached|estimable)|N[ER]) ?%?[\\])]?`,
  'gi',
);
const TIMEPOINT =
  /\b(?:(?:at|by|through|from baseline to|after|over|up to|to)(?: study| treatment)? )?(?:(?<unit>week|month|year)s? (?<number>\d{1,3})(?![\d%]|\.\d)|(?<=\b(?:at|after|through|by) )(?<count>\d{1,3}|one|two|three|six)[- ](?<units>week|month|year)s?(?: of (?:treatment|therapy|follow-up|dosing))?)\b/gi;
/** Who is counted, or a slash; not `all nine`. */
const COUNTED = /^(?!all |both |each )(?:.*[a-z]$|\d+ ?\/ ?\d+$)/i;

/** What studies report beside their values: p values, confidence intervals, counts of counts, points in time. */
export function findStatistics(text: string): readonly Mention[] {
  if (!/\d|\bof\b/.test(text)) return [];
  const shares = sharesIn(text).flatMap(({ from, to, count, n }): readonly Mention[] =>
    count === undefined ||
    n === undefined ||
    n < 3 ||
    !COUNTED.test(text.slice(from, to)) ||
    /\bphase $/i.test(text.slice(0, from))
      ? []
      : [{ kind: 'share', from, to, count, n }],
  );
  return [...pValuesIn(text), ...intervalsIn(text), ...shares, ...timepoints(text)];
}

/** `p<0.001`, `p value of 0.03`. */
export function pValuesIn(text: string): readonly PValueMention[] {
  return Array.from(allMatches(text, P_VALUE), (match) => {
    const op = boundOf(match.groups?.['sign']);
    return { kind: 'pvalue', ...place(match), value: Number(match.groups?.['number']), ...(op && { op }) };
  });
}

/** `95% CI: 0.45, 0.75`; one without an upper bound has none (`Infinity`). */
export function intervalsIn(text: string): readonly IntervalMention[] {
  return Array.from(allMatches(text, INTERVAL), (match) => {
    const { level, low, high } = match.groups ?? {};
    const top = Number(high);
    return {
      kind: 'interval',
      ...place(match),
      low: Number(low),
      high: Number.isFinite(top) ? top : Infinity,
      ...(level !== undefined && { level: Number(level) }),
    };
  });
}

function timepoints(text: string): readonly TimepointMention[] {
  return Array.from(allMatches(text, TIMEPOINT)).flatMap((match) => {
    const number = numberOf(match.groups?.['number'] ?? match.groups?.['count'] ?? '');
    const unit = match.groups?.['unit'] ?? match.groups?.['units'];
    return number === undefined || unit === undefined
      ? []
      : [{ kind: 'timepoint', ...place(match), text: `${String(number)} ${unit.toLowerCase()}s` }];
  });
}
