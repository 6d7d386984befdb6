import { allMatches } from '../text/needs.js';

/** An animal that a text names, by its species: `mouse` for mice, `cynomolgus monkey` for cynomolgus macaques. */
export interface Animal {
  readonly from: number;
  readonly to: number;
  readonly species: string;
  readonly sex?: string;
}

const STRAIN =
  '(?:(?:nude|athymic|NOD|SCID|NSG|immunodeficient|immunocompromised|immunocompetent|wild-type|adult|aged|juvenile|neonatal|healthy|BALB/c|C57BL/6J?|Sprague[ -]Dawley|Wistar|beagle|New Zealand white) ){0,3}';
const KINDS =
  'mice|mouse|murine|rats?|(?:(?:cynomolgus|rhesus|African green) )?(?:monkeys?|macaques?)|non-?human primates?|NHPs?|marmosets?|dogs?|canines?|(?:mini-?)?pigs?|swine|rabbits?|hamsters?|ferrets?|guinea pigs?|sheep|goats?|cotton rats?|zebrafish|cats?';
const ANIMAL = new RegExp(`\\b(?:(?<sex>female|male) )?${STRAIN}(?<kind>${KINDS})\\b(?! ?(?:antibod|monoclonal|anti-))`, 'gi');

const SPECIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:mice|mouse|murine)$/, 'mouse'],
  [/^(?:non-?human primates?|nhps?)$/, 'non-human primate'],
  [/^(?:canines?)$/, 'dog'],
  [/^(?:swine|(?:mini-?)?pigs?)$/, 'pig'],
  [/^sheep$/, 'sheep'],
];

/** The animals of a text, in order. */
export function findAnimals(text: string): readonly Animal[] {
  return allMatches(text, ANIMAL).map((match) => {
    const { kind = '', sex } = match.groups ?? {};
    const word = kind.toLowerCase().replace(/macaque/, 'monkey');
    const species = SPECIES.find(([pattern]) => pattern.test(word))?.[1] ?? word.replace(/s$/, '');
    return {
      from: match.index,
      to: match.index + match[0].length,
      species,
      ...(sex !== undefined && { sex: sex.toLowerCase() }),
    };
  });
}

const LABORATORY =
  /\b(?:animals?|pups|littermates|xenografts?|PDX|syngeneic|in vivo|in vitro|ex vivo|organoids?|cell lines?|preclinical(?:ly)? (?:model|stud)\w*)\b/i;

/** True for a text that tells what was done to animals or cells: nothing in it is of a trial. */
export function isLaboratory(text: string): boolean {
  return LABORATORY.test(text) || findAnimals(text).length > 0;
}
