import { createHash } from 'node:crypto';
import type { Assertion, ClaimType, Slots } from './claim.js';

/** Order of texts by code unit: the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** JSON with sorted keys and no undefined members: equal data gives equal text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => compareText(a, b))
      .map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
  }
  return JSON.stringify(value);
}

/** SHA-256 in hex, cut to `length` characters. */
export function hash(text: string, length = 64): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, length);
}

/** Letters, digits and signs with single blanks between them: nothing to fold but capitals. */
const PLAIN = /^(?:[!-~]| (?! ))*$/;

/** Lower case, no marks or accents, one blank between words: how names are compared. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().trim();
  return text
    .replace(/[™®©]/g, '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** Letters and digits in small words joined by hyphens: the form of ids and keys. `CLR 131` -> `clr-131`. */
export function slug(text: string): string {
  return fold(text)
    .replace(/'s\b/g, 's')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

/** `release:<date>-<issuer key>-<8 hex of the folded headline>`; `issuerKey` is a slug. */
export function releaseId(date: string, issuerKey: string, headline: string): string {
  return `release:${date}-${issuerKey}-${hash(fold(headline), 8)}`;
}

/** A claim is the same claim wherever it stands and whichever rule found it. */
export function claimId(release: string, type: ClaimType, key: Slots, value: Slots, assertion: Assertion): string {
  return `claim:${hash(canonicalJson([release, type, key, value, assertion]), 20)}`;
}
