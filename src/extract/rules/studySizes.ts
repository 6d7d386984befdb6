import type { BoundStudy } from '../bind/studies.js';
import { findAnimals } from '../mentions/animals.js';
import { NUMBER, numberOf } from '../mentions/numberWords.js';
import { allMatches } from '../text/needs.js';

const GROUP = '(?:treatment |dose |study )?(?:group|arm|cohort)s?';
const BEASTS = '(?:mice|animals|rats|monkeys|macaques|dogs|pigs|rabbits|ferrets|hamsters|primates|sheep)';
/** `n=8 per group`, `ten to a group`, `groups of 10`, `8 mice in each arm`. */
const PER_GROUP = new RegExp(
  `\\(?\\b(?:[Nn] ?= ?(?<n>\\d+)|(?<count>${NUMBER})(?= (?:${BEASTS}|to|in|per|a|for)\\b))(?: ?(?:[a-z-]+ )?(?<unit>${BEASTS}))?(?: (?:were|was) (?:treated|dosed|used|studied|included))?(?:/| (?:per|a|to a|to each|in a|in each|in every|in all|for each|for every) )(?:of the )?${GROUP}\\b\\)?|\\bgroups (?:were )?(?:each )?(?:of|comprised|consisted of|contained) (?<of>${NUMBER})(?: (?:[a-z-]+ )?(?<kind>${BEASTS}))?\\b|\\b(?:[Ee]ach|[Ee]very) (?:dose |treatment )?group (?:of|had|comprised|included|consisted of|contained|numbered) (?<had>${NUMBER})(?: (?<beasts>${BEASTS}))?\\b`,
  'i',
);
/** `(n=18) ... (n=18)`: groups of one size. */
const GROUPS = /\(n ?= ?(?<n>\d+)\)/gi;
/** How many animals a sentence gives for each group, and by what word it counts them. */
export function groupOf(
  text: string,
): { readonly size: number; readonly unit?: string; readonly range: readonly [number, number] } | undefined {
  const told = PER_GROUP.exec(text);
  const { n, count, of, had, unit, kind, beasts } = told?.groups ?? {};
  const size = numberOf(n ?? count ?? of ?? had ?? '');
  const word = (unit ?? kind ?? beasts)?.toLowerCase();
  if (told !== null && size !== undefined) return { size, ...(word !== undefined && { unit: word }), range: rangeOf(told) };
  const [first, second, ...others] = Array.from(allMatches(text, GROUPS));
  const sizes = new Set([first, second, ...others].map((match) => match?.groups?.['n']));
  if (first === undefined || second === undefined || sizes.size > 1) return undefined;
  return { size: Number(first.groups?.['n']), range: [first.index, first.index + first[0].length] };
}

/** Mice are counted as mice where the text says animals. */
export function counted({ species }: BoundStudy, unit: string): string {
  return unit === 'animals' && species === 'mouse' ? 'mice' : unit;
}

const PLURALS: Readonly<Record<string, string>> = { mouse: 'mice', sheep: 'sheep' };

/** What the animals of a study are counted as. */
export function unitOf({ species }: BoundStudy, text: string): string {
  const [word] = findAnimals(text);
  const last = (species ?? word?.species ?? 'animal').split(' ').at(-1) ?? '';
  return PLURALS[last] ?? `${last}s`;
}

/** Where a match stands. */
export function rangeOf(match: { readonly index: number; readonly 0: string }): readonly [number, number] {
  return [match.index, match.index + match[0].length];
}
