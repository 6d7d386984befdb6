import { allMatches } from '../text/needs.js';
import { slug } from '../../domain/ids.js';

/** How a stock exchange is written in keys: one word for its markets; an exchange of another city is one of its own. */
const EXCHANGES: readonly (readonly [RegExp, string, string])[] = [
  [/^nasdaq[ -]?(?:(?:global|capital|gs|gm|cm)\b.*)?$/i, 'nasdaq', 'Nasdaq'],
  [/^nyse (?:american|mkt)|^amex/i, 'nyse-american', 'NYSE American'],
  [/^nyse/i, 'nyse', 'NYSE'],
  [/^otcqx/i, 'otcqx', 'OTCQX'],
  [/^tse\b/i, 'tse', 'TSE'],
  [/^otc(?: pink| markets)?$/i, 'otc', 'OTC'],
  [/^tsx-?v$|^tsx venture/i, 'tsxv', 'TSXV'],
];
/** The legal form behind a company's name. */
export const LEGAL =
  '(?:Inc|Corp|GmbH & Co\\.? KG|(?:Co\\., |Pty\\.? |Pte\\.? |Group )?(?:Ltd|Limited|LTD)|L\\.?L\\.?[CP]|L\\.?P|plc|PLC|AG|S\\.?A\\.?S|S\\.?[aA]\\.?[rR]\\.?[lL]|S\\.?A|S\\.p\\.A|SpA|S\\.r\\.l|Srl|N\\.?V|B\\.?V|S\\.L(?:\\.U)?|s\\.r\\.o|d\\.o\\.o|Kft|Zrt|PBC|LLP|SE|GmbH|KGaA|KG|KK|K\\.K|Oyj?|ASA|AS|A/S|ApS|AB|ULC|Ltda|Pty|Sdn\\.? Bhd|Company|Co|Corporation|Incorporated|INC|CORP|CORPORATION|LIMITED)';
/** The same with the stop of an abbreviation, but not the one that ends a sentence: `Inc.`, `S.p.A.`, `GmbH`. */
export const LEGAL_FORM = `${LEGAL}(?:(?<=Inc|Corp|L[Tt][Dd]|Co|\\.[A-Za-z])\\.)?`;
/** `Acme`, `enAcme`, `4Acme`; at the very start also `acme bio`. */
const NAME =
  "(?:^\\p{Ll}\\p{L}+(?: \\p{Ll}+){0,2}|(?<![\\p{L}\\p{N}.-])(?:\\d{1,3}|\\p{Ll}{1,5}(?=\\p{Lu}))\\p{L}[\\p{L}\\p{N}&'.-]*|\\p{Lu}[\\p{L}\\p{N}&'.-]*)(?: (?:\\p{Lu}[\\p{L}\\p{N}&'.-]*|of|and|&)){0,5}?";
const EXCHANGE =
  '(?:(?:NASDAQ|Nasdaq)(?:[ -]?[A-Z][A-Za-z]+){0,4}|NYSE(?: (?:American|MKT|Arca))?|AMEX|OTC(?:[A-Z]{0,4}| Pink| Markets)?(?: Best Market)?|TSX(?:-?V| Venture(?: Exchange)?)?|CSE|LSE|AIM|ASX|NZX|SIX(?: Swiss Exchange)?|SWX|Euronext(?: [A-Z][a-z]+){0,2}|Paris|Amsterdam|Brussels|SEHK|HKEX|HKSE|KOSDAQ|KOSPI|KRX|TSE(?: [A-Z][a-z]+)?|TYO|TWSE|TPEx|TASE|XETRA|Xetra|FSE|FRA|FWB|Frankfurt|OSE|OSL|Oslo(?: B\u00f8rs)?|OMX|SSE(?: STAR)?|SZSE|NSE|BSE|BIT|BME|WSE|First North(?: [A-Z][a-z]+){0,2}|Spotlight|Borsa Italiana|B3)';
/** `Nasdaq: ACME`, `Nasdaq and TASE: ACME`, `HKEX: 9837`. */
const LISTING = new RegExp(
  `(?<![\\p{L}])(?<exchange>${EXCHANGE})(?:(?: and | & |/|, )(?<also>${EXCHANGE}))?(?: (?:ticker|symbol|ticker symbol))? ?: ?"?(?<symbol>[A-Z0-9]{1,9}(?:[.-][A-Z0-9]{1,4})?)(?![\\p{L}\\p{N}])|(?<![\\p{L}\\d.])(?<code>\\d{3,5})\\.HK\\b`,
  'gu',
);
/** `INC Research (Nasdaq:INCR)`, `Acme Bio, Inc. (TSX: ACM) (OTCQB: ACMF)`. */
const LISTED = new RegExp(
  `(?<name>${NAME}(?:,? ${LEGAL}\\.?)?),? ?(?<brackets>\\([^()]{3,120}\\)(?: ?\\([^()]{3,80}\\)){0,2})`,
  'gu',
);
const SUFFIX = new RegExp(`,? ${LEGAL}\\.?$`);

/** A company that a text names with its ticker. */
export interface ListedCompany {
  readonly name: string;
  readonly exchange: string;
  readonly symbol: string;
  readonly ticker: string;
  /** Characters of the name and of the ticker in the text searched. */
  readonly nameRange: readonly [number, number];
  readonly tickerRange: readonly [number, number];
}

/** Companies with a ticker behind their name, in order; one with several tickers once for each. */
export function findListed(text: string): readonly ListedCompany[] {
  return Array.from(allMatches(text, LISTED)).flatMap((match) => {
    const { name: words = '', brackets = '' } = match.groups ?? {};
    const name = words.replace(OFFICE, '');
    const from = match.index + words.length - name.length;
    const open = match.index + match[0].length - brackets.length;
    return Array.from(allMatches(brackets, LISTING)).flatMap(({ index, 0: listing, groups }) => {
      const { code, exchange = 'HKEX', also, symbol = code ?? '' } = groups ?? {};
      const range = [open + index, open + index + listing.length] as const;
      return [exchange, ...(also === undefined ? [] : [also])].map((one) => ({
        name,
        ...exchangeOf(one, symbol),
        symbol,
        nameRange: [from, from + name.length] as const,
        tickerRange: range,
      }));
    });
  });
}

/** `Chief Executive Officer of` before a company. */
const OFFICE = /^.*\b(?:C[A-Z]O|Officer|President|Chair(?:man|woman)?|Founder|Director) of /;

function exchangeOf(exchange: string, symbol: string): { readonly exchange: string; readonly ticker: string } {
  const [, key, label] = EXCHANGES.find(([pattern]) => pattern.test(exchange)) ?? [undefined, slug(exchange), exchange];
  return { exchange: label, ticker: `${key}-${symbol.toLowerCase()}` };
}

/** A company's name without its legal form: `Acme Bio, Inc.` is `Acme Bio`. */
export function withoutLegalForm(name: string): string {
  return name.replace(SUFFIX, '');
}

/** True when a name ends in a legal form. */
export function hasLegalForm(name: string): boolean {
  return SUFFIX.test(name);
}

/** Number of edits between two words, counted up to `limit` + 1. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? limit + 1;
}
