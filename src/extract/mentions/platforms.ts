import { localId } from '../bind/entityBook.js';
import { escapeRegExp } from './issuer.js';
import type { PlatformMention } from './mention.js';

/** A technology that drugs are built on, as a release names it. */
export interface PlatformName {
  readonly id: string;
  /** `PDC`, or the name itself where there is no abbreviation. */
  readonly short: string;
  readonly long?: string;
  readonly pattern: RegExp;
}

const ABBREVIATED = /(?<![\w-])(?<short>[A-Z]{2,6})s?\)? (?:[a-z-]+ ){0,4}(?:platform|technology)\b/g;
const NAMED = /(?<![\w-])(?<short>[A-Z][a-z]+[A-Z][A-Za-z]{2,12}) (?:[a-z-]+ ){0,3}(?:platform|technology)\b/g;
const LONG_CONJUGATE = /(?<long>(?:[A-Za-z-]+ ){1,3}[Cc]onjugates?) \((?<short>[A-Z]{2,6})s?\)/g;
const NOT_PLATFORMS = new Set(['FDA', 'NCI', 'NIH', 'USA', 'US', 'DNA', 'RNA', 'CEO', 'CRO']);

/** The platforms of a release: what it calls a platform or technology, and abbreviated classes of conjugates. */
export function readPlatforms(views: readonly string[]): readonly PlatformName[] {
  const longs = new Map<string, Set<string>>();
  const shorts: string[] = [];
  for (const view of views) {
    for (const match of view.matchAll(LONG_CONJUGATE)) {
      const { long, short } = match.groups ?? {};
      if (long === undefined || short === undefined) continue;
      const words = initialsFit(long, short);
      if (words === undefined) continue;
      longs.set(short, (longs.get(short) ?? new Set()).add(words));
      shorts.push(short);
    }
    for (const pattern of [ABBREVIATED, NAMED]) {
      for (const match of view.matchAll(pattern)) shorts.push(match.groups?.['short'] ?? '');
    }
  }
  const names = [...new Set(shorts)].filter((short) => short !== '' && !NOT_PLATFORMS.has(short));
  return names.map((short) => platformName(short, [...(longs.get(short) ?? [])]));
}

/** The last words of a phrase whose first letters are the abbreviation's: `optimized phospholipid drug conjugate` for PDC. */
function initialsFit(long: string, short: string): string | undefined {
  const words = long.split(/ /);
  for (let at = words.length - 2; at >= 0; at -= 1) {
    const phrase = words.slice(at);
    const letters = phrase.flatMap((word) => word.split('-')).map((word) => word.charAt(0).toUpperCase());
    if (letters[0] === short[0] && letters.at(-1) === short.at(-1)) return phrase.join(' ');
  }
  return undefined;
}

function platformName(short: string, longs: readonly string[]): PlatformName {
  const words = longs.map((long) => long.replace(/s$/, '').split(/[ -]/).map(escapeRegExp).join('[ -]')).join('|');
  const spelled = words === '' ? '' : `(?:(?:${words})s?(?: \\(${short}s?\\))?|`;
  const close = words === '' ? '' : ')';
  const long = longs[0];
  return {
    id: localId('Platform', short),
    short,
    ...(long !== undefined && { long }),
    pattern: new RegExp(`(?<![\\w-])${spelled}${escapeRegExp(short)}s?${close}(?![\\w-])`, 'gi'),
  };
}

/** Where a sentence names the platforms. */
export function findPlatforms(text: string, platforms: readonly PlatformName[]): readonly PlatformMention[] {
  return platforms.flatMap(({ id, short, pattern }) =>
    Array.from(text.matchAll(pattern), (match) => ({
      kind: 'platform' as const,
      id,
      name: short,
      from: match.index,
      to: match.index + match[0].length,
    })),
  );
}
