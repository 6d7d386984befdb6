import { allMatches } from '../text/needs.js';
import type { MoneyMention } from './mention.js';
import { BOUND, numberOf, operatorOf } from './numberWords.js';

const SCALE = '[Tt]housand|[Mm]illion|[Bb]illion|MILLION|BILLION|MM|mln|mn|bn|[KkMmB]';
const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mm: 1e6,
  mln: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
};
/** What stands before a dollar sign, and whose dollar it is. */
const DOLLARS: Readonly<Record<string, string>> = {
  '': 'USD',
  US: 'USD',
  'U.S.': 'USD',
  C: 'CAD',
  CA: 'CAD',
  CAD: 'CAD',
  CDN: 'CAD',
  A: 'AUD',
  AU: 'AUD',
  AUD: 'AUD',
  HK: 'HKD',
  NT: 'TWD',
  NZ: 'NZD',
  S: 'SGD',
  R: 'BRL',
};
const SIGNS: Readonly<Record<string, string>> = {
  '\u20ac': 'EUR',
  '\u00a3': 'GBP',
  '\u00a5': 'JPY',
  '\u20a9': 'KRW',
  '\u20aa': 'ILS',
};
const CODES = 'USD|EUR|GBP|CHF|CAD|AUD|DKK|SEK|NOK|JPY|CNY|RMB|KRW|HKD|SGD|TWD|NZD|ILS|NIS|INR|BRL|PLN|CZK|ISK';
const OTHER_CODES: Readonly<Record<string, string>> = { RMB: 'CNY', NIS: 'ILS' };
/** Currencies that are written out behind the number. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^canadian dollar/i, 'CAD'],
  [/^australian dollar/i, 'AUD'],
  [/^hong kong dollar/i, 'HKD'],
  [/dollar/i, 'USD'],
  [/^euro/i, 'EUR'],
  [/^pound/i, 'GBP'],
  [/^swiss franc/i, 'CHF'],
  [/^danish/i, 'DKK'],
  [/^swedish/i, 'SEK'],
  [/^norwegian/i, 'NOK'],
  [/yen$/i, 'JPY'],
  [/^(?:chinese )?(?:yuan|renminbi)/i, 'CNY'],
  [/won$/i, 'KRW'],
];
const NAMED =
  '(?:(?:U\\.?S\\.? |Canadian |Australian |Hong Kong )?dollars|euros?|pounds(?: sterling)?|Swiss francs|Danish kroner|Swedish kron(?:or|er)|Norwegian kroner|(?:Japanese )?yen|(?:Chinese )?(?:yuan|renminbi)|(?:Korean )?won)';
const NUMBER = '\\d[\\d,]*(?:\\.\\d+)?';
const LIMIT = `(?:(?<!\\w)(?<bound>${BOUND}) )?`;
/** `up to US$30 million`, `C$1.2M`, `EUR 6.5 million`, `\u20ac 2bn`. */
const BEFORE = new RegExp(
  `${LIMIT}(?<![\\w$])(?:(?:(?<dollar>US|U\\.S\\.|CAD?|CDN|C|AUD?|A(?! )|HK|NT|NZ|S|R) ?)?\\$|(?<sign>[\u20ac\u00a3\u00a5\u20a9\u20aa])|(?<code>${CODES})) ?(?<number>${NUMBER})(?:[ -]?(?<scale>${SCALE}))?(?!\\w)`,
  'g',
);
/** `31 million Swiss francs`, `6.5 M\u20ac`, `24 million DKK`. */
const BEHIND = new RegExp(
  `${LIMIT}(?<![\\w.$\u20ac\u00a3-])(?<number>${NUMBER}) ?(?<scale>${SCALE})? ?(?:(?<named>${NAMED})|(?<code>${CODES})|(?<sign>\u20ac))(?!\\w)`,
  'g',
);

/** Amounts of money in a sentence, with the words that bound them. */
export function findMoney(text: string): readonly MoneyMention[] {
  if (!/\d/.test(text)) return [];
  return [BEFORE, BEHIND].flatMap((pattern) =>
    Array.from(allMatches(text, pattern)).flatMap((match) => {
      const { number = '', scale = '', bound } = match.groups ?? {};
      const value = numberOf(number);
      const currency = currencyOf(match.groups ?? {});
      if (value === undefined || currency === undefined) return [];
      const amount = Math.round(value * (SCALES[scale.toLowerCase()] ?? 1) * 100) / 100;
      const op = operatorOf(bound);
      return [
        { kind: 'money' as const, from: match.index, to: match.index + match[0].length, amount, currency, ...(op && { op }) },
      ];
    }),
  );
}

function currencyOf({ dollar = '', sign, code, named }: Readonly<Record<string, string | undefined>>): string | undefined {
  if (code !== undefined) return OTHER_CODES[code] ?? code;
  if (sign !== undefined) return SIGNS[sign];
  if (named !== undefined) return WORDS.find(([pattern]) => pattern.test(named))?.[1];
  return DOLLARS[dollar];
}
