import { allMatches } from '../text/needs.js';
import type { Endpoint } from './endpoint.js';

const ORGAN =
  '(?:(?!(?:was|were|is|are|of|at|and|or|per)\\b)[a-z][a-z-]+)(?: (?!(?:was|were|is|are|of|at|and|or|per|averaged|ranged|remained|did)\\b)[a-z][a-z-]+){0,2}';
/** `absorbed doses to the kidneys and red marrow`, `tumor absorbed dose`. */
const ABSORBED = new RegExp(
  `\\b(?:absorbed|radiation) (?:radiation )?doses? (?:delivered )?(?:to|in|of|for) (?<list>(?:the )?${ORGAN}(?:(?:, | and |, and )(?:the |to the )?${ORGAN}){0,4})|\\b(?<organ>tumou?r|kidney|renal|marrow|salivary gland|liver|lesion|spleen) absorbed doses?\\b`,
  'gi',
);

/** `antibody titers against the A and B strains`. */
const TITERS =
  /\b(?:(?:blocking|functional|neutrali[sz]ing|binding|geometric mean) )?(?:antibody |IgG )?tit(?:er|re)s? (?:\(GMTs?\) )?(?:against|to|for) (?:the )?(?<list>[A-Z][\w./-]*\d[\w./-]*(?:(?:, | and |, and )(?:the )?[A-Z][\w./-]*\d[\w./-]*){0,3})(?: (?:strains?|variants?|serotypes?|viruses|virus|subtypes?))?/g;

/** The organs that a dose of radiation is told for, the strains that titers are told for, each by itself. */
function eachIn(text: string, pattern: RegExp, nameOf: (words: string) => string): readonly Endpoint[] {
  return allMatches(text, pattern).flatMap((match) => {
    const { list, organ = '' } = match.groups ?? {};
    const place = { from: match.index, to: match.index + match[0].length, name: nameOf(match[0]), takes: 'measure' as const };
    if (list === undefined) return [{ ...place, measure: organ }];
    const start = match.index + match[0].lastIndexOf(list);
    let from = start;
    return list.split(/(, and | and |, )/).flatMap((part, at, parts): readonly Endpoint[] => {
      const first = from === start ? match.index : from;
      from += part.length;
      const to = at === parts.length - 1 ? place.to : from;
      return at % 2 === 1 ? [] : [{ ...place, from: first, to, measure: part.replace(/^(?:to )?the /i, '') }];
    });
  });
}

function titerOf(words: string): string {
  if (/^geometric/.test(words)) return 'geometric_mean_titer';
  return /^neutrali/.test(words) ? 'neutralizing_antibody_titer' : 'antibody_titer';
}

/** Measures told for each of several things: `absorbed doses to the kidneys and liver`, `titers against A and B`. */
export function listedEach(text: string): readonly Endpoint[] {
  return [...eachIn(text, ABSORBED, () => 'absorbed_dose'), ...eachIn(text, TITERS, titerOf)];
}
