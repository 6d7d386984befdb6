import { allMatches } from '../text/needs.js';
import { escapeRegExp } from './issuer.js';
import type { ShapedName } from './drugCodes.js';
import { GENERIC_LIKE, isGeneric, looksGeneric } from './genericNames.js';

/** Stands for a name that is known to be a drug's. */
const KNOWN = '\ue100';
/** A word that may be a generic or a brand name when the text puts it beside a known name. */
const WORDLIKE =
  '(?:[A-Z][a-z]{3,14}|[A-Z]{5,14}|[a-z]{6,18}(?: (?:alfa|beta|pegol|sodium|potassium|hydrochloride|acetate|maleate|tosylate|mesylate|[a-z]{4,14}(?:vec|cel|meran|dotin|tecan)))?)';
/** Words of dosing, of kinds of drugs and of registers that stand beside names without being one. */
const NOT_A_NAME =
  /^(?:matching|powder|spray|gel|cream|ointment|foam|solution|suspension|implant|subcutaneous(?:ly)?|intravenous(?:ly)?|intravitreal|intrathecal|inhaled|placebo|monotherapy|formerly|injection|infusion|previously|tablets?|capsules?|combination|treatment|vaccines?|topical|approved|approximately|median|including|company|nasdaq|phase|cohorts?|weekly|monthly|daily|patients|participants|twice|study|trial|registered|generic|brand|preclinical|clinical|investigational|chemotherapy|antibody|antibodies|inhibitors?|steroids?|corticosteroids|agonists?|antagonists?|compounds?|candidates?|program|product|products|drugs?|therapy|therapies|agents?|control|comparator|vehicle|respectively|versus|combined|others?|arm|arms|group|both|each|and|the|our|its|lead|oral|together|alone|standard|background|maintenance|induction|prophylaxis|analog(?:ue)?s?|platform|technology|hereinafter|collectively|pending|ongoing|completed|planned|discontinued|marketed|enrolling|recruiting|hormone|protein|peptide|molecule|medicine|medicines|payload|radioligand|conjugate|radiotherapy|europe|japan|china|canada|adults|children)$/i;
/** `previously received`: behind an adverb a verb, not a name. */
const VERB = /^[a-z]+(?:ed|ing|ly|own|ven|wed)$/;
/** How a drug is made up, behind its name: `XYZ 201 (velostan ophthalmic solution)`. */
const MADE_UP =
  / (?:(?:ophthalmic|topical|oral|nasal|otic|inhalation|inhaled|intravenous|intravitreal|extended-release|for) )*(?:solution|suspension|emulsion|ointment|cream|gel|foam|spray|powder|tablets?|capsules?|injection|implant)s?(?:,? \d[\d.]*%)?$/;
const CUE =
  '(?:(?:formerly|previously|also|now|then|until recently|sometimes|once|collectively)?,? ?(?:known as|called|referred to as|designated as|developed as|coded|coded as|(?:marketed|sold|branded)(?: as| under the (?:brand|trade) name))|formerly|previously|hereinafter|hereafter|INN:?|USAN:?|(?:(?:proposed|provisional) )?(?:generic|international nonproprietary|non-?proprietary|brand|trade|proprietary|development|project|code) (?:name|code)(?: of| for)?:?|internal code:?|aka|a\\.k\\.a\\.)';

/** A code with one digit is a name only beside another. */
const SHORT_CODE = '[A-Z]{2,5}-\\d[a-z]?(?![\\w])';
const PART = new RegExp(
  `^(?:(?<cue>or|${CUE}) )?(?:the )?(?:"(?<quoted>${KNOWN}|[A-Za-z][\\w-]{2,19})[,.]?"|(?<name>${KNOWN}(?= ${GENERIC_LIKE}$)|${KNOWN}|${SHORT_CODE}|${WORDLIKE})(?:(?<=${KNOWN}) ${GENERIC_LIKE})?)$`,
);
const BRACKET = new RegExp(
  `(?<head>${KNOWN}|${SHORT_CODE}|${WORDLIKE})[®™]?(?:\\(R\\)|\\(TM\\))? \\((?<inside>[^()]{1,100})\\)`,
  'g',
);
const APPOSED = [
  new RegExp(
    `(?<a>${KNOWN})\\)?(?: (?:nasal |eye |oral )?(?:powder|drops|spray|gel|cream|ointment|tablets|capsules|injection|solution))?,? (?:(?:which (?:would|will) be|it is|expected to be|to be) )?${CUE} (?:the )?"?(?<b>${KNOWN}|${WORDLIKE})(?![\\w-])`,
    'g',
  ),
  new RegExp(
    `(?<a>${KNOWN})[^;${KNOWN}]{0,200}?\\b(?:trade|brand|proprietary) name(?: for [a-z ]{3,30})?, "?(?<b>${KNOWN}|[A-Z][a-z]{3,14}|[A-Z]{5,14})(?![\\w-])`,
    'g',
  ),
  new RegExp(
    `(?<b>${WORDLIKE}),? (?:the )?(?:${CUE}|[\\w' ]{0,30}(?:brand|trade name|brand name|version) (?:name )?(?:of|for)) (?<a>${KNOWN})`,
    'g',
  ),
  new RegExp(`\\b(?:brand|brand name|trade name|version) (?:of|for) (?<a>${KNOWN}), (?<b>${KNOWN}|[A-Z][a-z]{3,14})`, 'g'),
  new RegExp(`(?<a>${KNOWN})[^.;()]{0,90}? under the (?:trade |brand |proprietary )?names? (?<b>${KNOWN}|[A-Z][a-z]{3,14})`, 'g'),
];

/** Two names, or a short form in quotes, that a phrase says are one drug. */
export interface JoinedNames {
  readonly names: readonly [string, string];
  /** Set where the text says so in so many words; else the second must look like a name. */
  readonly explicit: boolean;
}

/** The pairs of names of a paragraph that its brackets and appositions say are one drug. */
export function joinedNames(view: string, shaped: readonly ShapedName[]): readonly JoinedNames[] {
  const { text, named } = withKnown(view, shaped);
  const at = (place: number, word: string): string => (word === KNOWN ? (named.get(place) ?? '') : word);
  const brackets = Array.from(allMatches(text, BRACKET)).flatMap((match) => {
    const { head = '', inside = '' } = match.groups ?? {};
    const open = match.index + match[0].length - inside.length - 1;
    return partsOf(inside, head === KNOWN).map(({ word, from, explicit }) => ({
      names: [at(match.index, head), at(open + from, word)] as const,
      explicit,
    }));
  });
  const apposed = APPOSED.flatMap((pattern) =>
    Array.from(allMatches(text, pattern), (match) => {
      const { a = '', b = '' } = match.groups ?? {};
      return {
        names: [at(match.index + match[0].indexOf(a), a), at(match.index + match[0].lastIndexOf(b), b)] as const,
        explicit: true,
      };
    }),
  );
  return [...brackets, ...apposed].filter(
    ({ names: [a, b] }) => a !== '' && b !== '' && a !== b && ![a, b].some((name) => NOT_A_NAME.test(name) || VERB.test(name)),
  );
}

/** Names inside a bracket; behind the first one only those with a cue, in quotes or known. */
function partsOf(
  inside: string,
  isKnown: boolean,
): readonly { readonly word: string; readonly from: number; readonly explicit: boolean }[] {
  let from = 0;
  return inside.split(/(?<=[,;]) | (?=or )/).flatMap((piece, index) => {
    const start = from;
    from += piece.length + 1;
    const { cue, quoted, name } = PART.exec(piece.replace(/[,;]$/, '').replace(MADE_UP, ''))?.groups ?? {};
    const word = quoted ?? name;
    if (word === undefined) return [];
    const explicit = cue !== undefined || quoted !== undefined;
    if (!isKnown && name !== KNOWN) return [];
    if (index > 0 && !explicit && name !== KNOWN) return [];
    return [{ word, from: start + piece.lastIndexOf(word), explicit }];
  });
}

/** A text with one character for each known name, and which name stands where. */
function withKnown(
  view: string,
  shaped: readonly ShapedName[],
): { readonly text: string; readonly named: ReadonlyMap<number, string> } {
  const named = new Map<number, string>();
  let text = '';
  let at = 0;
  for (const { text: name, from, to } of [...shaped].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (from < at) continue;
    text += view.slice(at, from);
    named.set(text.length, name);
    text += KNOWN;
    at = to;
  }
  return { text: text + view.slice(at), named };
}

/** A word in small letters is a name when the text never puts an article before it and says it more than once. */
export function isName(word: string, views: readonly string[]): boolean {
  if (/^[A-Z]/.test(word) || isGeneric(word)) return true;
  const before = new RegExp(
    `(?<determiner>\\b(?:an?|the|this|our|its|their|these|each|one|any|no|new) )?(?<![\\w-])${escapeRegExp(word)}(?![\\w-])(?! (?:arms?|groups?|doses?|tablets?|capsules?|program|regimen|treatment|application|NDA|BLA|MAA)\\b)`,
    'gi',
  );
  const seen = views.flatMap((view) => Array.from(view.matchAll(before)));
  const bare = seen.filter((match) => match.groups?.['determiner'] === undefined);
  return looksGeneric(word) ? bare.length === seen.length : seen.length > 1 && bare.length >= 0.8 * seen.length;
}
