import { allMatches } from '../text/needs.js';
import { dayOf, MONTH, monthNumber, ordinalNumber } from '../text/calendar.js';
import type { DateReading } from '../text/calendar.js';
import { dayBefore, directionAt, periodFrom, yearOf } from './datePeriods.js';
import type { DateMention } from './mention.js';

type Groups = Readonly<Record<string, string | undefined>>;

/** A date form found in a sentence, and the sentence around it. */
interface Found {
  readonly groups: Groups;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly published: string;
  /** The sentence before. */
  readonly before?: string;
}
type Reader = (found: Found) => DateReading | undefined;

const LEAD = '(?:\\b(?:in|on|during|by|for|of|since|as of|before|within|around|at|towards?) (?:the )?)?';
/** `early`, `mid-`, `the end of`: they make no date finer. */
const PART =
  '(?:\\b(?:(?:early|mid|late|later)(?:[- ]to[- ](?:mid|late))?(?: in)?[- ]|end[- ]|(?:middle|beginning|start|end|close|turn|(?:first|latter) part) of )(?:the |calendar (?:year )?)?)?';
const YEAR = '(?<year>20\\d{2})(?![\\d-]*\\d)';
const WHOSE_YEAR = '(?<whose>(?:this|next|last|that|the(?: same| following| current| coming)?) year)';
const OF_YEAR = `(?:(?:,? (?:of |in )?|[-/'])(?:${YEAR}|${WHOSE_YEAR}))`;
const ORDINAL = '(?<ordinal>first|second|third|fourth|latter|back|front|1st|2nd|3rd|4th)(?: calendar)?';
/** `2023's`, `this year's`: the year before what it has. */
const YEARS = `(?:(?<year>20\\d{2})|${WHOSE_YEAR})['\u2019]s `;
const PREPOSITION = '(?:[Ii]n|[Bb]y|[Ss]ince|[Dd]uring|[Uu]ntil|[Bb]efore|[Ff]or)';
const NOT_LISTED = '(?<!\\bor )(?<!/)(?<!\\bto )';

/** Every way to tell a date, with the words that a sentence must hold for it; where two overlap, the longer one holds. */
const FORMS: readonly (readonly [RegExp, readonly (readonly [RegExp, Reader])[]])[] = [
  [
    /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/,
    [
      [
        form(`(?<month>${MONTH}) (?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,? ${YEAR}|,? ${WHOSE_YEAR})?(?![\\d,.]*\\d|-)`, 'g'),
        readDay,
      ],
      [form(`(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>${MONTH})(?:,? ${YEAR})?(?! ?\\d)`, 'g'), readDay],
      [form(`(?<month>${MONTH}) \\d{1,2} ?(?:-|to|and) ?(?:\\d{1,2})(?:, ${YEAR})?(?!\\d)`, 'g'), readMonth],
      [form(`\\d{1,2} ?(?:-|to|and) ?\\d{1,2} (?<month>${MONTH})(?: ${YEAR})?(?!\\d)`, 'g'), readMonth],
      [form(`(?<month>${MONTH}),? (?:of )?(?:${YEAR}|${WHOSE_YEAR})`, 'g'), readMonth],
      [
        new RegExp(
          `\\b(?:this )?(?<which>last|next|past|coming|that|the (?:same|following)) (?<month>${MONTH})(?![ -]?\\d|\\w)`,
          'g',
        ),
        readMonth,
      ],
      [
        new RegExp(
          `\\b(?:${PREPOSITION} (?:the )?${PART}|(?:[Ee]arly|[Mm]id|[Ll]ate|[Ee]nd)(?:[- ]of)?[- ])(?<month>${MONTH})(?! of Dimes)(?![ -]?\\d|\\w)`,
          'g',
        ),
        readMonth,
      ],
    ],
  ],
  [/\b20\d\d-\d\d-\d\d\b/, [[/(?<![\w-])20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![\w-])/g, readIso]]],
  [
    /quarter|Q\d|\dQ/i,
    [
      [form(`\\b(?:Q(?<number>[1-4])|(?<numberFirst>[1-4])Q)(?: ?${OF_YEAR}|'?(?<short>[0-4]\\d)\\b)`), readQuarter],
      [
        new RegExp(`\\b(?:${PREPOSITION}|[Oo]f) (?:the )?${PART}(?:Q(?<number>[1-4])|(?<numberFirst>[1-4])Q)(?![\\w/-])`, 'g'),
        readQuarter,
      ],
      [form(`${NOT_LISTED}${ORDINAL}[ -]quarter(?:${OF_YEAR})?(?! of\\b)`), readQuarter],
      [form(`(?<year>20\\d{2})(?: \\(|,? )(?:the )?${ORDINAL} quarter\\)?`), readQuarter],
      [form(`${YEARS}${ORDINAL} quarter`), readQuarter],
      [/(?<![\w/-])(?:Q(?<number>[1-4])|(?<numberFirst>[1-4])Q)(?= ?:| [\u2013-] |\)|$)/g, readQuarter],
    ],
  ],
  [
    /half|H\d|\dH/i,
    [
      [form(`\\b(?:H(?<number>[12])|(?<numberFirst>[12])H)(?: ?${OF_YEAR}|'?(?<short>\\d{2})\\b)`), readHalf],
      [form(`${NOT_LISTED}${ORDINAL}[ -]half${OF_YEAR}`), readHalf],
      [/\b(?:in|during|by|for) (?:the )?(?<ordinal>first|second|latter) half(?! (?:of|life|an?)\b|-)/gi, readHalf],
      [form(`${YEARS}${ORDINAL} half`), readHalf],
      [form(`(?<year>20\\d{2})(?: \\(|,? )(?:the )?(?:${ORDINAL} half|H(?<number>[12]))\\)?`), readHalf],
    ],
  ],
  [
    /\b(?:19|20)\d{2}|year/i,
    [
      [
        /\b(?:[Ii]n|[Dd]uring|[Bb]y|[Ss]ince|[Tt]hroughout|[Uu]ntil|[Bb]efore|[Ff]or|[Aa]s early as|[Ff]rom|[Cc]ourse of) (?:calendar (?:year )?)?(?<year>(?:19|20)\d{2})\b(?!-\d)(?:(?<=^(?:In|Since|By|During) \d{4})|(?! (?:[A-Z]|annual)))/g,
        readYear,
      ],
      [
        /\b(?:in|during|within) (?<whose>(?:that|the same|the following) year)\b(?!'s)|\b(?<whose2>(?:an?|one) year (?:later|afterwards?)|the (?:following year|year after))\b(?!'s| of)/gi,
        readYear,
      ],
      [/(?<=\b20\d\d(?:,? and |, ))(?<year>20\d{2})(?=[.;]|,? respectively)/g, readYear],
      [
        /\b(?:(?:in|by|at|before|around|towards?) )?(?:the )?(?:(?:(?:very )?early|mid|late|later)(?:[- ]to[- ](?:mid|late))?(?: in)?[- ]|(?:middle|beginning|start|end|close|turn) of |(?:spring|summer|fall|autumn|winter)(?: of)? |(?:year[- ]?)?end[- ])(?:year |calendar )?(?:(?<year>20\d{2})\b|(?<whose>(?:this|next|last|that|the(?: same| following| coming)?) year))/gi,
        readYear,
      ],
      [
        /(?<=\b(?:an?|the|its|our|their) )(?<year>20\d{2})(?= (?:[a-z]+ ){0,2}(?:agreement|licen[cs]e|deal|contract|collaboration|acquisition|settlement|purchase|merger|financing|offering|approval|launch)\b)/g,
        readYear,
      ],
    ],
  ],
  [
    /\b(?:month|quarter|year|mid-?year|yesterday|this (?:spring|summer|fall|autumn|winter))/i,
    [
      [
        /\b(?:by |at |before )?(?:the )?(?:year[- ]end|mid-?year)(?! 20\d)/gi,
        ({ published }) => periodFrom(published, 'this', 'year'),
      ],
      [
        /\b(?:(?:earlier|later|in|during|early|late|by|for) )?(?:the (?=current)|(?<!\bthe ))(?<which>last|this|next|current) (?<unit>month|quarter|year)\b(?!'s|-)/gi,
        ({ groups, published }) =>
          periodFrom(published, (groups['which'] ?? '').toLowerCase(), (groups['unit'] ?? '').toLowerCase()),
      ],
      [
        /\bbefore (?:the|this) year(?: is out|'s end| ends)|\bthis (?:spring|summer|fall|autumn|winter)\b/gi,
        ({ published }) => periodFrom(published, 'this', 'year'),
      ],
      [/\b[Yy]esterday\b/g, ({ published }) => ({ value: dayBefore(published), precision: 'day' })],
    ],
  ],
];

function form(source: string, flags = 'gi'): RegExp {
  const lead = flags.includes('i') ? LEAD + PART : anyCase(LEAD) + anyCase(PART);
  return new RegExp(lead + source, flags);
}

/** `\bin` also as `In` in a pattern that tells capitals apart. */
function anyCase(source: string): string {
  return source.replace(/(?<=\(\?:|\|)[a-z](?=[a-z])/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

function readDay(found: Found): DateReading | undefined {
  const { month = '', day = '' } = found.groups;
  const number = Number(monthNumber(month));
  const year = tellsYear(found) ?? yearOf(number, 1, found.published, directionOf(found));
  const value = dayOf(month, day, String(year));
  return value === undefined || Number(day) < 1 || Number(day) > 31 ? undefined : { value, precision: 'day' };
}

function readIso({ text, from, to }: Found): DateReading {
  return { value: text.slice(from, to), precision: 'day' };
}

function readMonth(found: Found): DateReading | undefined {
  const number = monthNumber(found.groups['month'] ?? '');
  if (number === undefined) return undefined;
  const which = found.groups['which'];
  const direction = which === undefined ? directionOf(found) : /last|past/.test(which) ? 'behind' : 'ahead';
  const told = /that|the/.test(which ?? '') ? yearBefore(found) : undefined;
  const year = told ?? tellsYear(found) ?? yearOf(Number(number), 1, found.published, direction);
  return { value: `${year}-${number}`, precision: 'month' };
}

function readQuarter(found: Found): DateReading | undefined {
  const number = positionOf(found.groups);
  if (number === undefined || number > 4) return undefined;
  const year = tellsYear(found) ?? yearOf(number * 3 - 2, 3, found.published, directionOf(found));
  return { value: `${year}-Q${number}`, precision: 'quarter' };
}

function readHalf(found: Found): DateReading | undefined {
  const number = positionOf(found.groups);
  if (number === undefined || number > 2) return undefined;
  const year = tellsYear(found) ?? yearOf(number * 6 - 5, 6, found.published, directionOf(found));
  return { value: `${year}-H${number}`, precision: 'half' };
}

function readYear(found: Found): DateReading | undefined {
  const year = tellsYear(found);
  return year === undefined ? undefined : { value: String(year), precision: 'year' };
}

const NAMED_HALF: Readonly<Record<string, number>> = { latter: 2, back: 2, front: 1 };

function positionOf(groups: Groups): number | undefined {
  const ordinal = groups['ordinal']?.toLowerCase();
  if (ordinal !== undefined) return NAMED_HALF[ordinal] ?? ordinalNumber(ordinal);
  const number = groups['number'] ?? groups['numberFirst'];
  return number === undefined ? undefined : Number(number);
}

/** The year told in figures or as `next year`; `that year` is the last one told before. */
function tellsYear({ groups, text, from, to, published, before: told }: Found): number | undefined {
  const { year, short, whose2, whose = whose2 } = groups;
  if (year !== undefined) return Number(year);
  if (short !== undefined) return 2000 + Number(short);
  if (whose === undefined) return yearBehind(text.slice(to, to + 40));
  const own = Number(published.slice(0, 4));
  if (/^(?:next|the coming)/i.test(whose)) return own + 1;
  if (/^last/i.test(whose)) return own - 1;
  if (whose2 === undefined && !/^(?:that|the (?:same|following))/i.test(whose)) return own;
  const before = yearBefore({ text, from, ...(told !== undefined && { before: told }) });
  return before === undefined ? undefined : before + (/following|later|after/i.test(whose) ? 1 : 0);
}

/** The last year told before. */
function yearBefore({ text, from, before: told = '' }: Pick<Found, 'text' | 'from' | 'before'>): number | undefined {
  const before = Array.from(`${told} ${text.slice(0, from)}`.matchAll(/\b20\d{2}\b/g)).at(-1);
  return before && Number(before[0]);
}

/** `in May and July 2021`: the year that a date shares with the one listed behind it. */
const SHARED = new RegExp(`^(?:,? (?:and|or|to|through) (?:on |in )?|, )(?:${MONTH} ?)(?:\\d{1,2})?,? (?<year>20\\d{2})\\b`);

function yearBehind(rest: string): number | undefined {
  const year = SHARED.exec(rest)?.groups?.['year'];
  return year === undefined ? undefined : Number(year);
}

function directionOf({ text, from, to }: Found): ReturnType<typeof directionAt> {
  return directionAt(text, from, to);
}

/** Calendar dates in a sentence, as exact as they are told; a year that is left out is counted from the day of publication. */
export function findDates(text: string, published: string, before = ''): readonly DateMention[] {
  return FORMS.filter(([hint]) => hint.test(text))
    .flatMap(([, forms]) => forms)
    .flatMap(([pattern, read]) =>
      Array.from(allMatches(text, pattern)).flatMap((match) => {
        const to = match.index + match[0].length;
        const date = read({ groups: match.groups ?? {}, text, from: match.index, to, published, before });
        return date === undefined ? [] : [{ kind: 'date' as const, from: match.index, to, ...date }];
      }),
    );
}
