import { editDistance, hasLegalForm, withoutLegalForm } from './organizations.js';

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
  const [stem = bare, ...rest] = bare.split(' ');
  const tail = rest.join(' ');
  const stems = [...new Set([stem, ...nearSpellings(stem, tail, text)])];
  const agreed = stems.find(
    (known) => text.toLowerCase().includes(`www.${domainOf(known)}`) || text.toLowerCase().includes(`@${domainOf(known)}`),
  );
  const headed = stems.find((known) => headings.some((heading) => heading.startsWith(known)));
  const right = agreed ?? headed ?? stem;
  const legal = [datelineName, ...headings.filter((heading) => stems.some((known) => heading.startsWith(known)))].find(
    hasLegalForm,
  );
  const form = legal === undefined ? '' : legal.slice(withoutLegalForm(legal).length);
  return { fullName: [right, tail].filter(Boolean).join(' ') + form, stem: right, tail, pattern: spellingPattern(stems, tail) };
}

function domainOf(stem: string): string {
  return stem.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Words before the same tail that differ in at most two letters and hold no digit. */
function nearSpellings(stem: string, tail: string, text: string): readonly string[] {
  if (tail === '' || /\d/.test(stem) || stem.length < 6) return [];
  const words = text.matchAll(new RegExp(`\\b(\\p{Lu}[\\p{L}]{4,})(?=\\s+${escapeRegExp(tail)})`, 'gu'));
  return Array.from(words, (match) => match[1] ?? '').filter((word) => word !== stem && editDistance(word, stem, NEAR) <= NEAR);
}

function spellingPattern(stems: readonly string[], tail: string): RegExp {
  const heads = stems.map(escapeRegExp).join('|');
  const behind = tail === '' ? '' : `(?: ${escapeRegExp(tail)})?`;
  return new RegExp(`(?<![\\w@.])(?:${heads})${behind}(?:,? (?:Inc|Corp|Ltd|plc|LLC|AG|SA)\\b\\.?)?(?!\\w|\\.com)`, 'gu');
}

/** A text as a pattern that matches it literally. */
export function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
