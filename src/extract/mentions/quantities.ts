import { allMatches } from '../text/needs.js';
import type { DaysMention, Mention, Operator, QuantityMention } from './mention.js';
import { BOUND, NUMBER, NUMBER_WORD, numberOf, operatorOf } from './numberWords.js';
import { CELLS, COUNTED, DESCRIBED, DOSE_UNIT, MEASURE, unitOf } from './units.js';

const BOUNDED = `(?:(?<!\\w)(?<bound>${BOUND}) ?(?:an? )?)?`;
const DIGITS = '\\d[\\d,]*(?:\\.\\d+)?';
/** A sign stands behind a blank or a bracket: in `10-30 mg` the dash is none. */
const SIGNED = `(?:(?<![^\\s([=,:/])[-+])?${DIGITS}`;
/** `1 x 10^6`, `1.0 x 1013`, `3e13`. */
const POWER = '(?: ?[x\u00d7*] ?10\\^?(?<power>-?\\d{1,2})|e\\+?(?<exponent>\\d{1,2}))';
const SCALE = '(?: (?<scale>million|billion|trillion))';

const GROUPS: readonly (readonly [QuantityMention['kind'], RegExp])[] = [
  [
    'dose',
    new RegExp(
      `${BOUNDED}(?<![\\w.])(?<number>${DIGITS})(?:${POWER}|${SCALE})?(?:[- ]?(?<unit>${DOSE_UNIT})|(?<=illion|10\\^?-?\\d{1,2}|\\de\\+?\\d{1,2}) (?<cells>${CELLS}))(?![\\w/\u00c0-\u024f])`,
      'gi',
    ),
  ],
  ['percent', new RegExp(`${BOUNDED}(?<![\\w.])(?<number>${SIGNED}) ?(?<unit>%|percent\\b|per cent\\b)(?![ -]points?\\b)`, 'gi')],
  [
    'fold',
    new RegExp(
      `${BOUNDED}(?<![\\w.])(?:(?<number>${NUMBER})[- ]?(?<unit>fold)\\b|(?<multiple>\\d+(?:\\.\\d+)?) times(?= (?:higher|greater|more|as|those|that|the|lower|larger|longer)\\b))`,
      'gi',
    ),
  ],
  [
    'duration',
    new RegExp(
      `${BOUNDED}(?<![\\w.])(?<number>${NUMBER})[- ](?<unit>second|minute|hour|day|week|month|year)s?\\b(?!-old\\b)`,
      'gi',
    ),
  ],
  [
    'count',
    new RegExp(
      `${BOUNDED}(?<![\\w.$/]|[^\\d]-|[Cc]ohort |[Gg]roup |[Pp]hase |[Ll]evel )(?<number>${NUMBER})(?:-| ${DESCRIBED})(?<unit>${COUNTED})\\b|(?<![\\w.])n ?= ?(?<n>\\d[\\d,]*)(?![\\d/.])`,
      'gi',
    ),
  ],
  [
    'points',
    new RegExp(`${BOUNDED}(?<![\\w.])(?<number>${SIGNED})(?:(?:${POWER}|${SCALE})? |-)?(?<unit>(?:${MEASURE}))(?![\\w/])`, 'g'),
  ],
];
const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mm: 1e6,
  billion: 1e9,
  b: 1e9,
  bn: 1e9,
  trillion: 1e12,
};
/** `on days 0 and 20`, `day 0 and day 7`, `at 20 days post-injection`; not `135 days of survival`. */
const DAYS =
  /\b(?:on |at |by |through |until )?(?:days? (?<list>\d{1,3}(?:(?:, | and |, and )(?:day )?\d{1,3}(?!\d|\.\d|%| ?[a-zA-Z]{0,2}(?:Ci|Bq|g)\b))*)|(?<after>\d{1,3}) days post-?(?:injection|dose|dosing|treatment))(?: post-?(?:injection|dose|dosing|treatment))?/gi;

/** Numbers with units and days of study time in a sentence. */
export function findQuantities(text: string): readonly Mention[] {
  if (!/\d/.test(text) && !NUMBER_WORD.test(text)) return [];
  return [
    ...GROUPS.flatMap(([kind, pattern]) => findUnits(text, kind, pattern)).flatMap((found) => [
      found,
      ...listedBefore(text, found),
    ]),
    ...findDays(text),
  ];
}

function findUnits(text: string, kind: QuantityMention['kind'], pattern: RegExp): readonly QuantityMention[] {
  return Array.from(allMatches(text, pattern)).flatMap((match) => {
    const { number, multiple, n, cells, bound, unit, power, exponent, scale } = match.groups ?? {};
    const plain = numberOf((number ?? multiple ?? n ?? '').replace(/^\+/, ''));
    if (plain === undefined) return [];
    const value = scaled(plain, power ?? exponent, scale);
    const to = match.index + match[0].length;
    const behind = orMore(text.slice(to, to + 12));
    const op = operatorOf(bound) ?? behind.op;
    return [
      {
        kind,
        from: match.index,
        to: kind === 'duration' ? to : to + behind.length,
        value,
        unit: n === undefined ? unitOf(kind, unit ?? cells ?? '') : countedIn(text),
        ...(op && { op }),
      },
    ];
  });
}

function scaled(plain: number, power: string | undefined, scale: string | undefined): number {
  if (power !== undefined) return Number(`${String(plain)}e${power}`);
  return plain * (SCALES[scale?.toLowerCase() ?? ''] ?? 1);
}

/** `24 mg or more`. */
function orMore(behind: string): { readonly op?: Operator; readonly length: number } {
  const match = /^ or (?:(?<more>more|higher|above|greater)|(?:less|fewer|lower|below))\b/i.exec(behind);
  if (match === null) return { length: 0 };
  return { op: match.groups?.['more'] === undefined ? 'le' : 'ge', length: match[0].length };
}

/** Who `n=8` counts. */
function countedIn(text: string): string {
  return /\b(?:mice|mouse|murine)\b/i.test(text)
    ? 'mice'
    : (/\b(?:rats|monkeys|animals)\b/i.exec(text)?.[0].toLowerCase() ?? 'patients');
}

const LISTED = new RegExp(
  `(?<![\\w.$/:]|[^\\d\\s(]-|\\b(?:cohort|phase|part|day|week|month|year|stage|level|grade|type|arm)s? )(?<number>${SIGNED}(?:${POWER}|${SCALE})?)(?<joint>,? (?:and|or|to|versus|vs\\.?) |-|, )$`,
  'i',
);
const YEAR = /^(?:19|20)\d\d$/;

/** The bare numbers before one with a unit: `10 to 30 mg`, `15, 50 and 150 ug`, `between 12 and 24 patients`. */
function listedBefore(text: string, last: QuantityMention): readonly QuantityMention[] {
  const found: QuantityMention[] = [];
  const bare = last.op === undefined;
  if (last.kind === 'fold' || !bare) return [];
  let from = last.from;
  const shared = /\b(?:m|b|tr)illion\b/i.exec(text.slice(last.from, last.to))?.[0];
  for (;;) {
    const match = LISTED.exec(text.slice(Math.max(0, from - 40), from));
    const { number = '', joint = '', power, exponent, scale } = match?.groups ?? {};
    if (match === null || YEAR.test(number) || !joins(joint, last.kind, found.length > 0, text.slice(0, from - match[0].length)))
      break;
    const mantissa = numberOf(/^[-+]?[\d,.]+/.exec(number)?.[0].replace(/^\+/, '') ?? '');
    if (mantissa === undefined) break;
    const to = from - joint.length;
    from -= match[0].length;
    found.push({ kind: last.kind, from, to, value: scaled(mantissa, power ?? exponent, scale ?? shared), unit: last.unit });
  }
  return found;
}

/** A comma joins only in a list that `and` or `or` closes; of counts and times only a range is one. */
function joins(joint: string, kind: QuantityMention['kind'], inList: boolean, before: string): boolean {
  if (joint === ', ') return inList;
  if (kind !== 'count' && kind !== 'duration') return true;
  return joint === ' to ' || joint === '-' || (joint === ' and ' && /\bbetween $/i.test(before));
}

function findDays(text: string): readonly DaysMention[] {
  return Array.from(allMatches(text, DAYS), (match) => ({
    kind: 'days',
    from: match.index,
    to: match.index + match[0].length,
    days: Array.from((match.groups?.['list'] ?? match.groups?.['after'] ?? '').matchAll(/\d+/g), (digits) => Number(digits[0])),
  }));
}
