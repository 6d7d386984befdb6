import { editDistance, hasLegalForm, LEGAL, withoutLegalForm } from './organizations.js';

const NEAR = 2;

/** How the release spells its issuer: the right stem, the near-spellings, the words behind the stem. */
export interface IssuerSpelling {
  readonly fullName: string;
  readonly stem: string;
  readonly tail: string;
  /** Finds every spelling: full, without legal form, short. */
  readonly pattern: RegExp;
}

/**
 * Reads the spellings of the issuer out of the whole text. The stem that the company's own web domain shows,
 * else its `About` heading, else the dateline, is the right one; the others differ from the dateline's by at most two letters.
 */
export function spellIssuer(datelineName: string, text: string, headings: readonly string[]): IssuerSpelling {
  const bare = withoutLegalForm(datelineName);
  const [first = bare, ...rest] = bare.split(' ');
  const near = nearSpellings(first, rest.join(' '), text);
  const stem = near.length > 0 ? first : shortForm(bare, text, headings);
  const tail = bare.slice(stem.length + 1);
  const stems = [...new Set([stem, ...near])];
  const lower = text.toLowerCase();
  const agreed = stems.find((known) => lower.includes(`www.${domainOf(known)}`) || lower.includes(`@${domainOf(known)}`));
  const headed = stems.find((known) => headings.some((heading) => heading.startsWith(known)));
  const right = agreed ?? headed ?? stem;
  const legal = [datelineName, ...headings.filter((heading) => stems.some((known) => heading.startsWith(known)))].find(
    hasLegalForm,
  );
  const form = legal === undefined ? '' : legal.slice(withoutLegalForm(legal).length);
  return { fullName: [right, tail].filter(Boolean).join(' ') + form, stem: right, tail, pattern: spellingPattern(stems, tail) };
}

/**
 * The beginning of a name that stands for the whole: the one that the text gives in quotes (`("Acme" or the "Company")`),
 * else the shortest that heads an `About` part or is used by itself. `Blue` does not stand for `Blue Ocean Bio` when only
 * `Blue Ocean` is used.
 */
function shortForm(bare: string, text: string, headings: readonly string[]): string {
  const words = bare.split(' ');
  const beginnings = words.map((_, at) => words.slice(0, at + 1).join(' ')).filter((one) => /[\p{L}\p{N}]$/u.test(one));
  const quoted = beginnings.find((one) => new RegExp(`\\(["'\u201c\u2018]${escapeRegExp(one)}["'\u201d\u2019,]`).test(text));
  return quoted ?? beginnings.find((one) => headings.includes(one) || isUsed(one, text)) ?? bare;
}

/** `... of Acme.`, `says Acme's`, `Acme today`: with no further capital behind it; a plain word only in the middle of a sentence. */
function isUsed(name: string, text: string): boolean {
  const plain = new RegExp(`(?<![\\p{L}@./])${escapeRegExp(name.toLowerCase())}(?![\\p{L}@]|\\.\\p{L})`, 'u').test(text);
  const before = plain ? '(?<=[\\p{Ll},] )' : '(?<![\\p{L}\\p{N}@./-])';
  return new RegExp(`${before}${escapeRegExp(name)}(?:['\u2019](?!\\p{Lu})|[.,;:)](?!\\p{L})|\\s[\\p{Ll}(])`, 'u').test(text);
}

const NAME_WORD = "[\\p{Lu}\\d](?:[\\p{L}\\p{N}&.\u00b7+-]|'(?!s\\b))*";
const NAME = `(?!The (?:European|U\\.?S|Food|FDA|EMA)\\b|(?:Data|Results|Findings|Patients|Investigators|Researchers|Scientists|Enrollment|Dosing|Treatment|It|This|These|We)\\b)(?:The )?(?:\\p{Ll}{1,5}(?=\\p{Lu}))?${NAME_WORD}(?: (?:${NAME_WORD}|of|and|&|for|de)){0,6}?`;
const TELLS = `(?:${[
  ...['today', 'has', 'have', 'is', 'are', 'was', 'will', 'says', 'said', 'met', 'began', 'begins', 'signs', 'raises', 'names'],
  'and (?:the|its|a)',
  '(?:announc|disclos|receiv|initiat|complet|secur|advanc|acquir|commenc|continu|dos|fil|clos|achiev|celebrat|nam|licen[cs])e[ds]?',
  '(?:report|present|launch|submit|appoint|confirm|obtain|select|expand|enter|publish|plan|intend|expect|welcom|host|enroll|treat|award|sign|rais)(?:t?ed|e?s)?',
  'provide[ds]?',
  'announcing',
].join('|')})`;
/** `Acme Bio A/S (`, `Acme Bio Co., Ltd.`, `Acme Bio, a private company`, `Acme Bio today`; not `Data on XYZ 201 were`. */
const OPENING_NAME = new RegExp(
  `^["(]?(?<name>${NAME}(?:,? ${LEGAL}(?![\\p{L}\\d])\\.?|(?=,? \\(|, (?:an?|the|which|whose)\\b|'s | ${TELLS}\\b)))(?=[,.:;']? |'s |[,(]|$)`,
  'u',
);

/** The company that opens a lead behind its dateline. */
export function openingName(lead: string): string | undefined {
  return OPENING_NAME.exec(lead.slice(0, 200))?.groups?.['name'];
}

/** Who opens a headline and is no company. */
const NO_COMPANY =
  /^(?:The|An?|U\.?S\.?|FDA|EMA|CHMP|NIH|NCI|BARDA|MHRA|PMDA|NMPA|European|Health|First|Last|Phase|New|Positive|Data|Results|Dr\.?|Prof\.?)(?![\w-])|\d/;
/** `Chief Executive Officer of Acme Bio`. */
const LED =
  /\b(?:Chief Executive Officer|CEO|President|Chair(?:man|woman)?|Managing Director|Chief Medical Officer) (?:of|at) (?<name>\p{Lu}[\p{L}&-]+(?: \p{Lu}[\p{L}&-]+){0,3})/u;

/** The company of a release whose lead names none: what opens the headline and is used by itself in the text, else the one whose officer is quoted. */
export function usedName(headline: string, text: string): string | undefined {
  const words = headline.split(/\s+/, HEADLINE_NAME);
  const beginnings = words.map((_, at) =>
    words
      .slice(0, at + 1)
      .join(' ')
      .replace(/(?:['\u2019]s)?[:,]?$/, ''),
  );
  const used = beginnings.filter((one) => /^\p{Lu}/u.test(one) && !NO_COMPANY.test(one) && isUsed(one, text));
  return used.at(-1) ?? LED.exec(text)?.groups?.['name'];
}

/** How many words of a headline its company may take. */
const HEADLINE_NAME = 4;

function domainOf(stem: string): string {
  return stem.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Words before the same tail that differ in at most two letters and hold no digit. */
function nearSpellings(stem: string, tail: string, text: string): readonly string[] {
  if (tail === '' || /\d/.test(stem) || stem.length < 6) return [];
  const words = text.matchAll(new RegExp(`\\b(\\p{Lu}[\\p{L}]{4,})(?=\\s+${escapeRegExp(tail)})`, 'gu'));
  return Array.from(words, (match) => match[1] ?? '').filter((word) => word !== stem && editDistance(word, stem, NEAR) <= NEAR);
}

/** Every spelling, also in capitals as headlines have it. */
function spellingPattern(stems: readonly string[], tail: string): RegExp {
  const withCapitals = (words: string): string => [...new Set([words, words.toUpperCase()])].map(escapeRegExp).join('|');
  const behind = tail === '' ? '' : `(?: (?:${withCapitals(tail)}))?`;
  return new RegExp(
    `(?<![\\p{L}\\p{N}_@.])(?:${stems.map(withCapitals).join('|')})${behind}(?:,? ${LEGAL}(?![\\p{L}\\p{N}])\\.?)?(?![\\p{L}\\p{N}_]|\\.com)`,
    'gu',
  );
}

/** A text as a pattern that matches it literally. */
export function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
