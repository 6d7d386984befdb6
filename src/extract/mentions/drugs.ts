import { localId } from '../bind/entityBook.js';
import type { DrugMention } from './mention.js';

/** `CLR 131`, `I-127-CLR 1404`, `CLR 1602-PTX`, `MK-3475`; not `Phase 2`, `Q4 2019`. */
const CODE =
  /(?<![\w/-])(?<isotope>[A-Z][a-z]?-?\d{2,3}-)?(?<letters>[A-Z]{2,5})(?<joint>[- ]?)(?<digits>\d{2,5})(?<tail>[A-Za-z]?(?:-[A-Z]{2,4})?)(?![\w/%])/g;
/** `, 1800 and 1900)` after a code: further codes of the same letters. */
const ELIDED = /^(?:, (\d{3,5}))?,? and (\d{3,5})(?=\)|,| programs| candidates)/;
const GENERIC =
  /(?<![\w-])(?:[a-z]{4,}(?:mab|tinib|parib|ciclib|lisib|degib|rafenib|metinib|zomib|glutide|gliptin|gliflozin|fosine|siran|rsen|leucel)|[a-z]{3,} (?:vedotin|deruxtecan|autoleucel|parvovec))(?![\w-])/gi;
const YEAR = /^(?:199\d|20[0-4]\d)$/;
const ZIP = /^\d{5}$/;

/** Drugs of a sentence, found by the shape of their code or of their generic name. */
export function findDrugs(text: string, notPrefixes: ReadonlySet<string>): readonly DrugMention[] {
  return [...findCodes(text, notPrefixes), ...findGenerics(text)];
}

function findCodes(text: string, notPrefixes: ReadonlySet<string>): readonly DrugMention[] {
  return Array.from(text.matchAll(CODE)).flatMap((match) => {
    const { letters = '', joint = '', digits = '', isotope } = match.groups ?? {};
    if (isotope === undefined && !looksLikeDrug(letters, joint, digits, notPrefixes)) return [];
    const to = match.index + match[0].length;
    return [drug(match[0], match.index, to), ...findElided(text, to, `${letters}${joint}`)];
  });
}

/** Short numbers name targets and scales more often than drugs, so they need a joint. */
function looksLikeDrug(letters: string, joint: string, digits: string, notPrefixes: ReadonlySet<string>): boolean {
  if (notPrefixes.has(letters) || YEAR.test(digits)) return false;
  if (ZIP.test(digits) && letters.length === 2 && joint === ' ') return false;
  return digits.length >= 3 || joint === '-';
}

function findElided(text: string, after: number, stem: string): readonly DrugMention[] {
  const match = ELIDED.exec(text.slice(after, after + 60));
  if (match === null) return [];
  return match.slice(1).flatMap((digits: string | undefined) => {
    if (digits === undefined) return [];
    const from = text.indexOf(digits, after);
    return [drug(`${stem}${digits}`, from, from + digits.length)];
  });
}

function findGenerics(text: string): readonly DrugMention[] {
  return Array.from(text.matchAll(GENERIC), (match) => drug(match[0].toLowerCase(), match.index, match.index + match[0].length));
}

/** `CLR131` and `CLR 131` are one code. */
function drug(name: string, from: number, to: number): DrugMention {
  return { kind: 'drug', from, to, name, id: localId('Drug', name.replace(/([A-Za-z])(?=\d)/g, '$1 ')) };
}
