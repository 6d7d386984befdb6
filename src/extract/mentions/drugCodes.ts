import { allMatches } from '../text/needs.js';
/** A name and where it stands. */
export interface ShapedName {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const ELEMENT = '(?:Lu|Ac|Pb|I|Y|Ga|Cu|At|Th|Zr|Tb|Bi|In|F|Tc|Re|Sm|Ho|Ra|Sc|C)';
/** `177Lu-`, `[177Lu]Lu-`, `Lu-177-`, `(18F)-`: a nuclide before the name of what carries it. */
export const ISOTOPE = `(?:(?:\\[\\d{2,3}m?${ELEMENT}\\]|\\(\\d{2,3}m?${ELEMENT}\\)|\\d{2,3}m?${ELEMENT})${ELEMENT}?-|${ELEMENT}-?\\d{2,3}m?-)`;
/** `CLR 131`, `I-127-CLR 1404`, `177Lu-QLR204`, `MK-3475`, `BNT162b2`, `mRNA-1273`, `4D-150`, `ABC7-044`; not `Phase 2`, `Q4 2019`, `BS-21-014`. */
const CODE = `(?<![\\w/-])(?<isotope>${ISOTOPE})?(?:(?<letters>[A-Z]{2,6}|[A-Z][A-Za-z]{1,5}(?=-)|mRNA(?=-\\d{3}))(?<joint>[- ]?)(?<digits>\\d{2,10})(?<tail>[A-Za-z]{0,2}\\d?(?:-[A-Z]{2,4})?)|(?<one>[A-Z]-\\d{4,7}|\\d[A-Z]{1,2}-\\d{3}[A-Z]?|[A-Z]\\d[A-Z]{1,2}-\\d{3}|(?!CD|FY|CY|CA|IL|AAV)[A-Z]{2,4}\\d{1,2}-\\d{2,4}|(?![QHFWDP])[A-Z]\\d-\\d{4}|[A-Z][a-z][A-Z][a-z]?\\d{3,4}|\\d[A-Z]{2}\\d{3,4}|[A-Z]{3,4}-[A-Z]{3}-\\d{3}|[A-Z]-\\d{3}[A-Z]{2}|[A-Z]{2,4}-[A-Z]\\d{2,4}))(?![\\w/%]|-\\d|\\.\\d)`;
const CODES = new RegExp(CODE, 'g');

const YEAR = /^(?:19[89]\d|20[0-4]\d)$/;
const ZIP = /^\d{5}$/;
/** Letters that number registers, norms and markers however many digits follow. */
const REGISTER =
  /^(?:NCT|ISO|COVID|SARS|ICD|CA|ASC|ISRCTN|ACTRN|DRKS|UMIN|CTN|TEL|FAX|EXT|CUSIP|ISIN|PASI|EASI|SALT|VASI|ACR|NRS)$/;

/** Codes of drugs in a text; those of genes, scales and registers are told apart by their letters. */
export function codesIn(view: string, notPrefixes: ReadonlySet<string>): readonly ShapedName[] {
  return Array.from(allMatches(view, CODES)).flatMap((match) => {
    const { letters, joint = '', digits = '', isotope } = match.groups ?? {};
    if (isotope === undefined && letters !== undefined && !looksLikeDrug(letters, joint, digits, notPrefixes)) return [];
    return [{ text: match[0], from: match.index, to: match.index + match[0].length }];
  });
}

/** Short numbers name targets and scales more often than drugs, so they need a joint. */
function looksLikeDrug(letters: string, joint: string, digits: string, notPrefixes: ReadonlySet<string>): boolean {
  const isLong = joint === '-' && digits.length >= 3 && !REGISTER.test(letters);
  if (
    YEAR.test(digits) &&
    (joint !== '-' || notPrefixes.has(letters) || /^(?:Mid|Late|Early|End|Year|Post|Pre|Since|Until)$/.test(letters))
  )
    return false;
  if (notPrefixes.has(letters) && !isLong) return false;
  if (joint === ' ' && (notPrefixes.has(capitalized(letters)) || digits.length > 7)) return false;
  if (ZIP.test(digits) && letters.length === 2 && joint === ' ') return false;
  if (digits.length > 8 && joint !== '-') return false;
  if (/[a-z]/.test(letters) && digits.length < 3 && !/[A-Z].*[A-Z]/.test(letters)) return false;
  return digits.length >= 3 || joint === '-';
}

function capitalized(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}

const NUCLIDE = new RegExp(
  `^(?:[[(]?(?<mass>\\d{2,3}m?)(?<element>${ELEMENT})[\\])]?${ELEMENT}?|(?<symbol>${ELEMENT})-?(?<number>\\d{2,3}m?))-(?<rest>.+)$`,
);

/** `[177Lu]Lu-QLR204` is `Lu-177` and `QLR204`; undefined for a name without a nuclide. */
export function nuclideOf(name: string): { readonly nuclide: string; readonly rest: string } | undefined {
  const { mass, element, symbol, number, rest } = NUCLIDE.exec(name)?.groups ?? {};
  if (rest === undefined) return undefined;
  return { nuclide: `${element ?? symbol ?? ''}-${mass ?? number ?? ''}`, rest };
}
