import { allMatches } from '../text/needs.js';
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

const MARK = '(?:\\(TM\\)|\\(R\\))?';
const BASE =
  '(?:platforms?|technolog(?:y|ies)|(?:discovery|drug|chemistry|delivery|antibody|protein|screening|design) (?:engine|system|toolkit|suite|approach))\\b';
/** What may stand between a name and `platform`: `T-cell engager`, `AI-driven`, `iPSC`. */
const SORT = '(?:(?:[a-z][\\w-]*|AI|CAR-T|T-cell|RNA|mRNA|DNA|siRNA|iPSC|AAV|ADC|LNP|CRISPR|NK|TCR)(?:-[a-z]+)? ){0,5}';
const ABBREVIATED = new RegExp(`(?<![\\w-])(?<short>[A-Z]{2,6})${MARK}s?\\)? (?:[a-z-]+ ){0,4}${BASE}`, 'g');
/** A name with capitals inside it: `NanoBind`, `T-Forge`, `HELIX-ONE`, `OmniHu(R)`. */
const SHAPED =
  '(?:[A-Z][a-z]+[A-Z][A-Za-z]{2,12}|[A-Z]{2,}[a-z]+[A-Za-z]*|[A-Z]-[A-Z][a-z]{2,12}|[A-Z]{3,10}-[A-Z]{2,10}(?!\\w))';
const NAMED = new RegExp(
  `(?<![\\w-])(?<short>${SHAPED})${MARK} ${SORT}(?:${BASE}|(?:capsids?|vectors?|linkers?|nanoparticles?|adjuvants?|promoters?)\\b)|(?<![\\w-])(?<marked>[A-Z][A-Za-z-]{2,14})\\(?(?:TM|R)\\) ${SORT}${BASE}`,
  'g',
);
/** `its Keystone platform`, `Acme's Zephyr-LNP delivery platform`, `the SUNDIAL(TM) platform`. */
const OWNED = new RegExp(
  `(?:'s?|\\b(?:[Ii]ts|[Oo]ur|[Tt]heir|[Tt]he|proprietary|patented|novel|own|called)) (?:(?:own|proprietary|patented|novel|unique|next-generation) )*(?<short>[A-Z][a-z]{2,14}(?:-[A-Z]{2,6})?|[A-Z]{4,14})${MARK} (?:[a-z-]+ ){0,3}${BASE}`,
  'g',
);
/** `CRAGLINK(TM), its linker platform,`; `a platform called Keystone`. */
const APPOSED = new RegExp(
  `(?<![\\w-])(?<short>[A-Z][A-Za-z]{2,14}|[A-Z]{2,5}-?\\d{1,3})${MARK}, (?:an?|its|our|the [Cc]ompany's|(?:[A-Z][\\w-]+ ){0,3}?[A-Z]?[\\w-]*'s) (?:[\\w-]+ ){0,4}?(?:${BASE}|(?:capsid|vector|adjuvant|promoter|delivery vehicle)\\b)|\\b${BASE},? (?:called|named|known as|,) (?<given>[A-Z][A-Za-z]{2,14})\\b`,
  'g',
);
const LONG_CONJUGATE = /(?<long>(?:[A-Za-z-]+ ){1,3}[Cc]onjugates?) \((?<short>[A-Z]{2,6})s?\)/g;
const NOT_PLATFORMS = new Set([
  'TM',
  'LNP',
  'AAV',
  'CAR',
  'ADC',
  'CRISPR',
  'mRNA',
  'GMP',
  'The',
  'This',
  'Its',
  'Our',
  'Phase',
  'FDA',
  'NCI',
  'NIH',
  'USA',
  'US',
  'DNA',
  'RNA',
  'CEO',
  'CRO',
]);

/** The platforms of a release: what it calls a platform or technology, and abbreviated classes of conjugates. */
export function readPlatforms(views: readonly string[]): readonly PlatformName[] {
  const longs = new Map<string, Set<string>>();
  const shorts: string[] = [];
  for (const view of views) {
    for (const match of allMatches(view, LONG_CONJUGATE)) {
      const { long, short } = match.groups ?? {};
      if (long === undefined || short === undefined) continue;
      const words = initialsFit(long, short);
      if (words === undefined) continue;
      longs.set(short, (longs.get(short) ?? new Set()).add(words));
      shorts.push(short);
    }
    for (const pattern of [ABBREVIATED, NAMED, OWNED, APPOSED]) {
      for (const match of allMatches(view, pattern)) {
        const { short, given, marked } = match.groups ?? {};
        shorts.push(short ?? given ?? marked ?? '');
      }
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
    pattern: new RegExp(`(?<![\\w-])${spelled}${escapeRegExp(short)}s?(?:-\\d)?${close}(?![\\w-])`, 'gi'),
  };
}

/** Where a sentence names the platforms. */
export function findPlatforms(text: string, platforms: readonly PlatformName[]): readonly PlatformMention[] {
  return platforms.flatMap(({ id, short, pattern }) =>
    Array.from(allMatches(text, pattern), (match) => ({
      kind: 'platform' as const,
      id,
      name: short,
      from: match.index,
      to: match.index + match[0].length,
    })),
  );
}
