import { slug } from '../../domain/ids.js';

/** How a stock exchange is written in keys: one word for its markets. */
const EXCHANGES: readonly (readonly [RegExp, string, string])[] = [
  [/^nasdaq/i, 'nasdaq', 'Nasdaq'],
  [/^nyse (?:american|mkt)|^amex/i, 'nyse-american', 'NYSE American'],
  [/^nyse/i, 'nyse', 'NYSE'],
  [/^otc/i, 'otc', 'OTC'],
];
const LEGAL = '(?:Inc|Corp|Ltd|LLC|plc|PLC|AG|S\\.?A|N\\.?V|SE|GmbH|Co|Limited|Corporation|Incorporated|A/S|AB)';
const NAME = "\\p{Lu}[\\p{L}\\p{N}&'.-]*(?: (?:\\p{Lu}[\\p{L}\\p{N}&'.-]*|of|and|&)){0,5}?";
/** `INC Research (Nasdaq:INCR)`, `Acme Bio, Inc. (NYSE American: ACM)`. */
const LISTED = new RegExp(
  `(?<name>${NAME}(?:,? ${LEGAL}\\.?)?) ?\\((?<exchange>(?:NASDAQ|Nasdaq)[A-Za-z ]{0,24}|NYSE(?: American| MKT| Arca)?|AMEX|OTC[A-Z]{0,4}|TSXV?|LSE|ASX|SIX|Euronext[A-Za-z ]{0,12}) ?: ?(?<symbol>[A-Z]{1,6})\\b[^)]{0,40}\\)`,
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

/** Companies with a ticker behind their name, in order. */
export function findListed(text: string): readonly ListedCompany[] {
  return Array.from(text.matchAll(LISTED)).flatMap((match) => {
    const { name = '', exchange = '', symbol = '' } = match.groups ?? {};
    const known = EXCHANGES.find(([pattern]) => pattern.test(exchange));
    const [key, label] = known === undefined ? [slug(exchange), exchange] : [known[1], known[2]];
    const open = match.index + match[0].indexOf('(', name.length);
    return [
      {
        name,
        exchange: label,
        symbol,
        ticker: `${key}-${symbol.toLowerCase()}`,
        nameRange: [match.index, match.index + name.length] as const,
        tickerRange: [open + 1, match.index + match[0].length - 1] as const,
      },
    ];
  });
}

/** A company's name without its legal form: `Acme Bio, Inc.` is `Acme Bio`. */
export function withoutLegalForm(name: string): string {
  return name.replace(SUFFIX, '');
}

/** True when a name ends in a legal form. */
export function hasLegalForm(name: string): boolean {
  return SUFFIX.test(name);
}

/** The name that opens a lead after its dateline, for an issuer without a ticker. */
export function leadingName(lead: string): string | undefined {
  const match = new RegExp(
    `^(?<name>${NAME}(?:,? ${LEGAL}\\.?)?)(?=,| \\(| (?:today|announce[ds]?|reports?|reported|has|is|and)\\b)`,
    'u',
  ).exec(lead);
  return match?.groups?.['name'];
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
