import { allMatches } from '../text/needs.js';
import type {
  HazardMention,
  IntervalMention,
  Mention,
  Operator,
  PValueMention,
  ShareMention,
  TimepointMention,
} from './mention.js';
import { numberOf } from './numberWords.js';

const P_VALUE =
  /(?<![\w-])(?:nominal |adjusted |one-sided |two-sided )?p(?:[- ]?values?)?(?: of| was| is)? ?(?<sign><=|>=|[<>=\u2264\u2265])? ?(?<number>0?\.\d+)(?!\d)/gi;
const NUMBER = '[-+]?\\d+(?:\\.\\d+)?';
const INTERVAL = new RegExp(
  `(?:(?<level>\\d{2}(?:\\.\\d)?) ?% ?)?(?:CI|confidence interval)(?: \\(CI\\))?(?:,|:|=| of| was)? ?[\\[(]?(?<low>${NUMBER}) ?%?(?:,| to|-| -|;) ?(?<high>${NUMBER}|not (?:reached|estimable)|N[ER]) ?%?[\\])]?`,
  'gi',
);
/** `12 of 40 patients`, `(12/40)`, `seven out of nine participants`; not `24/7`, `1/2`. */
const COUNT = '\\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const PEOPLE =
  '(?:(?:evaluable|treated|enrolled|adult|pediatric|infected|study|vaccinated|assessable) ){0,2}(?:patients?|subjects?|participants?|children|adults?|infants?|volunteers?|eyes?|recipients?|animals?|mice)';
const SHARE = new RegExp(
  `(?<![\\w./-])(?:(?<count>${COUNT}) (?:${PEOPLE} )?(?:out )?of (?:the |all )?(?:first )?(?<n>${COUNT}) ${PEOPLE}\\b|(?<slashed>\\d{1,4}) ?/ ?(?<of>\\d{1,4})(?= ${PEOPLE}\\b|\\)|;|,| evaluable))`,
  'gi',
);
const HAZARD = /(?<![\w])(?:hazard ratio(?: \(HR\))?|HR)(?:,|:|=| was| of| is)? ?(?:of )?[=(]?(?<number>[01]\.\d+)/gi;
const TIMEPOINT =
  /\b(?:(?:at|by|through|from baseline to|after|over|up to|to)(?: study| treatment)? )?(?:(?<unit>week|month|year)s? (?<number>\d{1,3})(?![\d%]|\.\d)|(?<=\b(?:at|after|through|by) )(?<count>\d{1,3}|one|two|three|six)[- ](?<units>week|month|year)s?(?: of (?:treatment|therapy|follow-up|dosing))?)\b/gi;

/** What studies report beside their values: p values, confidence intervals, counts of counts, hazard ratios, points in time. */
export function findStatistics(text: string): readonly Mention[] {
  if (!/\d|\bof\b/.test(text)) return [];
  return [...pValues(text), ...intervals(text), ...shares(text), ...hazards(text), ...timepoints(text)];
}

const SIGNS: Readonly<Record<string, Operator>> = {
  '<': 'lt',
  '>': 'gt',
  '<=': 'le',
  '>=': 'ge',
  '\u2264': 'le',
  '\u2265': 'ge',
};

function pValues(text: string): readonly PValueMention[] {
  return Array.from(allMatches(text, P_VALUE), (match) => {
    const op = SIGNS[match.groups?.['sign'] ?? ''];
    return { kind: 'pvalue', ...rangeOf(match), value: Number(match.groups?.['number']), ...(op && { op }) };
  });
}

function intervals(text: string): readonly IntervalMention[] {
  return Array.from(allMatches(text, INTERVAL)).flatMap((match) => {
    const { level, low, high } = match.groups ?? {};
    const top = Number(high);
    if (!Number.isFinite(top)) return [];
    return [
      { kind: 'interval', ...rangeOf(match), low: Number(low), high: top, ...(level !== undefined && { level: Number(level) }) },
    ];
  });
}

function shares(text: string): readonly ShareMention[] {
  return Array.from(allMatches(text, SHARE)).flatMap((match) => {
    const count = numberOf(match.groups?.['count'] ?? match.groups?.['slashed'] ?? '');
    const n = numberOf(match.groups?.['n'] ?? match.groups?.['of'] ?? '');
    return count === undefined || n === undefined || count > n || n < 3 ? [] : [{ kind: 'share', ...rangeOf(match), count, n }];
  });
}

function hazards(text: string): readonly HazardMention[] {
  return Array.from(allMatches(text, HAZARD), (match) => ({
    kind: 'hazard',
    ...rangeOf(match),
    value: Number(match.groups?.['number']),
  }));
}

function timepoints(text: string): readonly TimepointMention[] {
  return Array.from(allMatches(text, TIMEPOINT)).flatMap((match) => {
    const number = numberOf(match.groups?.['number'] ?? match.groups?.['count'] ?? '');
    const unit = match.groups?.['unit'] ?? match.groups?.['units'];
    return number === undefined || unit === undefined
      ? []
      : [{ kind: 'timepoint', ...rangeOf(match), text: `${String(number)} ${unit.toLowerCase()}s` }];
  });
}

function rangeOf(match: RegExpMatchArray): { readonly from: number; readonly to: number } {
  const from = match.index ?? 0;
  return { from, to: from + match[0].length };
}
