import type { DaysMention, Mention, MoneyMention, QuantityMention } from './mention.js';
import { BOUND, NUMBER, numberOf, operatorOf } from './numberWords.js';

const DOSE_UNIT = '(?:[mu]Ci(?:/(?:m2|kg))?|[MGk]Bq(?:/kg)?|(?:mg|mcg|ug|g|IU)(?:/(?:kg|m2|mL|day))?|vg/kg)';
const GROUPS: readonly (readonly [QuantityMention['kind'], RegExp])[] = [
  [
    'dose',
    new RegExp(
      `(?:(?<!\\w)(?<bound>${BOUND}) ?)?(?<![\\w.])(?<number>\\d[\\d,]*(?:\\.\\d+)?) ?(?<unit>${DOSE_UNIT})(?![\\w/])`,
      'gi',
    ),
  ],
  ['percent', new RegExp(`(?:(?<!\\w)(?<bound>${BOUND}) )?(?<![\\w.-])(?<number>\\d+(?:\\.\\d+)?) ?(?<unit>%|percent\\b)`, 'gi')],
  [
    'fold',
    new RegExp(
      `(?:(?<!\\w)(?<bound>${BOUND}) )?(?<![\\w.])(?<number>\\d+(?:\\.\\d+)?|two|three|four|five|ten)[- ](?<unit>fold)\\b`,
      'gi',
    ),
  ],
  [
    'duration',
    new RegExp(
      `(?:(?<!\\w)(?<bound>${BOUND}) )?(?<![\\w.])(?<number>${NUMBER})[- ](?<unit>minute|hour|day|week|month|year)s?\\b`,
      'gi',
    ),
  ],
  [
    'count',
    new RegExp(
      `(?:(?<!\\w)(?<bound>${BOUND}) )?(?<![\\w.$-])(?<number>${NUMBER})[- ](?:(?:adult|pediatric|evaluable|participating|clinical|additional|different) ){0,2}(?<unit>patient|subject|participant|children and adolescent|adolescents and children|(?:children|adolescents) and young adult|children|adolescent|adult|mice|mouse|rat|animal|site|center|xenograft model|abstract)s?\\b`,
      'gi',
    ),
  ],
];
const UNITS: Readonly<Record<string, string>> = {
  '%': 'percent',
  children: 'patients',
  'children and adolescent': 'patients',
  'adolescents and children': 'patients',
  'children and young adult': 'patients',
  'adolescents and young adult': 'patients',
  adolescent: 'patients',
  adult: 'patients',
  subject: 'patients',
  participant: 'patients',
  mouse: 'mice',
  mice: 'mice',
  center: 'sites',
  percent: 'percent',
  fold: 'fold',
};
const MONEY =
  /(?:(?<code>US)?(?<sign>[$\u20ac\u00a3]))(?<number>\d[\d,]*(?:\.\d+)?)(?: ?(?<scale>thousand|million|billion|K|M|MM|B|bn))?\b/g;
const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mm: 1e6,
  billion: 1e9,
  b: 1e9,
  bn: 1e9,
};
const CURRENCIES: Readonly<Record<string, string>> = { $: 'USD', '\u20ac': 'EUR', '\u00a3': 'GBP' };
/** `on days 0 and 20`, `day 0 and day 7`, `at 20 days post-injection`; not `135 days of survival`. */
const DAYS =
  /\b(?:on |at |by |through |until )?(?:days? (?<list>\d{1,3}(?:(?:, | and |, and )(?:day )?\d{1,3}(?!\d|\.\d|%| ?[a-zA-Z]{0,2}(?:Ci|Bq|g)\b))*)|(?<after>\d{1,3}) days post-?(?:injection|dose|dosing|treatment))(?: post-?(?:injection|dose|dosing|treatment))?/gi;

/** Numbers with units, amounts of money and days of study time in a sentence. */
export function findQuantities(text: string): readonly Mention[] {
  if (!/\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|single)\b/i.test(text)) return [];
  return [...GROUPS.flatMap(([kind, pattern]) => findUnits(text, kind, pattern)), ...findMoney(text), ...findDays(text)];
}

function findUnits(text: string, kind: QuantityMention['kind'], pattern: RegExp): readonly QuantityMention[] {
  return Array.from(text.matchAll(pattern)).flatMap((match) => {
    const value = numberOf(match.groups?.['number'] ?? '');
    if (value === undefined) return [];
    const op = operatorOf(match.groups?.['bound']);
    const unit = unitOf(kind, match.groups?.['unit'] ?? '');
    return [{ kind, from: match.index, to: match.index + match[0].length, value, unit, ...(op && { op }) }];
  });
}

/** Activities keep their capitals (`mCi/m2`); everything else is a plural noun. */
function unitOf(kind: QuantityMention['kind'], unit: string): string {
  if (kind === 'dose') return unit.replace(/^uci/i, 'uCi').replace(/^mci/i, 'mCi');
  const word = unit.toLowerCase();
  return UNITS[word] ?? `${word}s`;
}

function findMoney(text: string): readonly MoneyMention[] {
  return Array.from(text.matchAll(MONEY)).flatMap((match) => {
    const value = numberOf(match.groups?.['number'] ?? '');
    const scale = SCALES[match.groups?.['scale']?.toLowerCase() ?? ''] ?? 1;
    const currency = CURRENCIES[match.groups?.['sign'] ?? ''];
    if (value === undefined || currency === undefined) return [];
    return [{ kind: 'money', from: match.index, to: match.index + match[0].length, amount: value * scale, currency }];
  });
}

function findDays(text: string): readonly DaysMention[] {
  return Array.from(text.matchAll(DAYS), (match) => ({
    kind: 'days',
    from: match.index,
    to: match.index + match[0].length,
    days: Array.from((match.groups?.['list'] ?? match.groups?.['after'] ?? '').matchAll(/\d+/g), (digits) => Number(digits[0])),
  }));
}
