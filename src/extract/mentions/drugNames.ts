import { slug } from '../../domain/ids.js';
import { localId } from '../bind/entityBook.js';
import { escapeRegExp } from './issuer.js';

/** What kind of name a drug goes by: `QLR-204`, `velostatib`, `Zeltrava`. */
export type DrugNameKind = 'code' | 'generic' | 'brand';

/** A drug of a release under all the names that the release gives it, the code first. */
export interface DrugName {
  readonly id: string;
  readonly name: string;
  readonly names: readonly { readonly text: string; readonly kind: DrugNameKind }[];
}

/** The drugs of a release by the folded form of each name, and a pattern that finds those whose shape does not tell. */
export interface DrugNames {
  readonly bySlug: ReadonlyMap<string, DrugName>;
  readonly pattern: RegExp | undefined;
}

const ISOTOPE = '(?:\\[?\\d{2,3}(?:Lu|Ac|Pb|I|Y|Ga|Cu|At|Th|Zr|Tb|Bi|In)\\]?(?:Lu|Ac|Pb|Ga|Cu|Zr)?-|[A-Z][a-z]?-?\\d{2,3}-)';
/** `CLR 131`, `I-127-CLR 1404`, `177Lu-QLR204`, `MK-3475`; not `Phase 2`, `Q4 2019`. */
export const CODE = `(?<![\\w/-])(?<isotope>${ISOTOPE})?(?<letters>[A-Z]{2,6}|[A-Z][A-Za-z]{1,5}(?=-))(?<joint>[- ]?)(?<digits>\\d{2,8})(?<tail>[A-Za-z]?(?:-[A-Z]{2,4})?)(?![\\w/%])`;

/** Endings of generic names (the stems that the WHO gives out for classes of drugs), and of two-word ones. */
const STEM =
  'mab|tinib|[gd]enib|ciclib|parib|lisib|degib|rafenib|metinib|zomib|glutide|gliptin|gliflozin|siran|[nm]ersen|leucel|parvovec|repvec|vastatin|sartan|olol|[a-z]vir|cillin|cycline|mycin|floxacin|conazole|caftor|kinra|tercept|tacept|nercept|coxib|triptan|gepant|orexant|prazole|dipine|xaban|gatran|parin|grelor|lukast|[mt]erol|setron|vaptan|ciguat|zolam|azepine|peridone|piprazole|oxetine|faxine|platin|rubicin|taxel|otecan|trexed|citabine|limus|fosine|drostat|ugastat|zinostat|inostat|tansine|glinide|glitazone|apant|ritide|relin|tegrast|vedotin|deruxtecan|mafodotin|parvovec|autoleucel|inclad|bactam|penem|zolid|nidazole|exor|domide|stimab|tocog|buvir|previr|asvir|nacept|sidase|sulfase|[a-z]xant|cerfont|becestat|secretase|tafusp|bulin|ectinib|clax|lutamide|relix|steride|estrant';
const GENERIC = `(?:[A-Za-z][a-z]{2,}(?:${STEM})(?:-[a-z]{4}\\b)?|[A-Za-z][a-z]{3,} (?:vedotin|deruxtecan|mafodotin|ozogamicin|autoleucel|ciloleucel|parvovec|alfa|beta|pegol)|[A-Za-z][a-z]{2,}-cel)`;
const NOT_GENERIC = /^(?:peptide|nucleotide|statins?|transpar\w*|heparin-like)$/;
/** A word that may be a generic or a brand name when the text puts it beside a code. */
const WORDLIKE = '(?:[A-Z][a-z]{4,14}|[A-Z]{5,14}|[a-z]{6,18}(?: (?:alfa|beta|pegol|sodium|hydrochloride|acetate))?)';
const NOT_A_NAME =
  /^(?:subcutaneous(?:ly)?|intravenous(?:ly)?|intravitreal|inhaled|placebo|monotherapy|formerly|injection|previously|tablets?|capsules?|combination|treatment|vaccine|topical|approved|approximately|median|including|company|nasdaq|phase|cohorts?|weekly|monthly|patients|twice|study|trial|registered|generic|brand|preclinical|clinical)$/i;
const JOINED = [
  /(?<a>\ue100) \((?:formerly |formerly known as |also known as |also called |previously |previously known as |generic name:? |brand name:? |development code:? |code name:? )?(?<b>\ue100|WORD)(?:[,;] (?:formerly |also known as |an? |previously )?(?<c>\ue100|WORD)?[^()]{0,60})?\)/g,
  /(?<b>WORD) \((?:formerly |formerly known as |also known as |previously |generic name:? )?(?<a>\ue100)(?:[,;] [^()]{0,60})?\)/g,
  /(?<a>\ue100),? (?:\()?(?:also known as|also referred to as|formerly known as|formerly|previously known as|previously|now known as|now called|marketed as|under the brand name|generic name) (?<b>\ue100|WORD)/g,
  /(?<b>WORD),? (?:the generic name (?:of|for)|the nonproprietary name (?:of|for)|the brand name (?:of|for)|formerly(?: known as)?|previously(?: known as)?|also known as) (?<a>\ue100)/g,
];
const JOINTS = JOINED.map((pattern) => new RegExp(pattern.source.replace(/WORD/g, WORDLIKE), 'g'));

/** Reads the names of the drugs out of all paragraphs, and joins those that the text says are one. */
export function readDrugNames(views: readonly string[], notPrefixes: ReadonlySet<string>): DrugNames {
  const groups: Map<string, { text: string; kind: DrugNameKind }>[] = [];
  const groupOf = (text: string): Map<string, { text: string; kind: DrugNameKind }> => {
    const known = groups.find((group) => group.has(drugLabel(text)));
    if (known !== undefined) return known;
    const group = new Map([[drugLabel(text), { text, kind: kindOf(text) }]]);
    groups.push(group);
    return group;
  };
  for (const view of views) {
    const shaped = shapedNames(view, notPrefixes);
    for (const { text } of shaped) groupOf(text);
    for (const names of joinedNames(view, shaped)) {
      if (names.some((name) => NOT_A_NAME.test(name) || (kindOf(name) !== 'code' && !isName(name, views)))) continue;
      const [first, ...others] = [...new Set(names.map(groupOf))];
      for (const other of others) {
        for (const [key, name] of other) first?.set(key, name);
        groups.splice(groups.indexOf(other), 1);
      }
    }
  }
  return drugNames(groups.map((group) => [...group.values()]));
}

/** A name and where it stands. */
export interface ShapedName {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Names that their shape tells: codes and generic names. */
export function shapedNames(view: string, notPrefixes: ReadonlySet<string>): readonly ShapedName[] {
  return [...codes(view, notPrefixes), ...generics(view)];
}

const CODES = new RegExp(CODE, 'g');
const GENERICS = new RegExp(`(?<![\\w-])${GENERIC}(?![\\w-])`, 'g');

function codes(view: string, notPrefixes: ReadonlySet<string>): readonly ShapedName[] {
  return Array.from(view.matchAll(CODES)).flatMap((match) => {
    const { letters = '', joint = '', digits = '', isotope } = match.groups ?? {};
    if (isotope === undefined && !looksLikeDrug(letters, joint, digits, notPrefixes)) return [];
    if (/^ (?:study|trial)\b/.test(view.slice(match.index + match[0].length))) return [];
    return [{ text: match[0], from: match.index, to: match.index + match[0].length }];
  });
}

const YEAR = /^(?:199\d|20[0-4]\d)$/;
const ZIP = /^\d{5}$/;

/** Short numbers name targets and scales more often than drugs, so they need a joint. */
function looksLikeDrug(letters: string, joint: string, digits: string, notPrefixes: ReadonlySet<string>): boolean {
  if (notPrefixes.has(letters) || YEAR.test(digits)) return false;
  if (ZIP.test(digits) && letters.length === 2 && joint === ' ') return false;
  if (/[a-z]/.test(letters) && digits.length < 3) return false;
  return digits.length >= 3 || joint === '-';
}

function generics(view: string): readonly ShapedName[] {
  return Array.from(view.matchAll(GENERICS)).flatMap((match) =>
    NOT_GENERIC.test(match[0].toLowerCase()) ? [] : [{ text: match[0], from: match.index, to: match.index + match[0].length }],
  );
}

/** The names that one phrase says are one drug. */
function joinedNames(view: string, shaped: readonly ShapedName[]): readonly (readonly string[])[] {
  const inOrder = [...shaped].sort((a, b) => a.from - b.from);
  let text = '';
  let at = 0;
  const named: string[] = [];
  for (const { text: name, from, to } of inOrder) {
    if (from < at) continue;
    text += `${view.slice(at, from)}\ue100`;
    named.push(name);
    at = to;
  }
  text += view.slice(at);
  return JOINTS.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => {
      let index = Array.from(text.slice(0, match.index).matchAll(/\ue100/g)).length;
      // the tokens of a match stand in the order of its text
      const tokens = Array.from(match[0].matchAll(/\ue100/g), () => named[index++] ?? '');
      const words = [match.groups?.['b'], match.groups?.['c']].filter(
        (one): one is string => one !== undefined && one !== '\ue100',
      );
      return [...tokens, ...words].filter((name) => name !== '');
    }),
  );
}

/** A word in small letters is a name when the text never puts an article before it and says it more than once. */
function isName(word: string, views: readonly string[]): boolean {
  if (/^[A-Z]/.test(word) || new RegExp(`^${GENERIC}$`, 'i').test(word)) return true;
  const before = new RegExp(
    `(?<determiner>\\b(?:an?|the|this|that|our|its|their|these|each|one|any|no) )?(?<![\\w-])${escapeRegExp(word)}(?![\\w-])`,
    'gi',
  );
  const seen = views.flatMap((view) => Array.from(view.matchAll(before)));
  return seen.length > 1 && seen.every((match) => match.groups?.['determiner'] === undefined);
}

function kindOf(text: string): DrugNameKind {
  if (/\d/.test(text)) return 'code';
  return /^[a-z]/.test(text) || new RegExp(`^${GENERIC}$`, 'i').test(text) ? 'generic' : 'brand';
}

/** `CLR131` and `CLR 131` are one code. */
function spaced(name: string): string {
  return /\d/.test(name) ? name.replace(/([A-Za-z])(?=\d)/g, '$1 ') : name.toLowerCase();
}

const KINDS: readonly DrugNameKind[] = ['code', 'generic', 'brand'];

function drugNames(groups: readonly (readonly { readonly text: string; readonly kind: DrugNameKind }[])[]): DrugNames {
  const bySlug = new Map<string, DrugName>();
  const words: string[] = [];
  for (const group of groups) {
    const names = [...group].sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
    const drug = drugOf(names);
    for (const { text } of names) {
      bySlug.set(drugLabel(text), drug);
      if (!/\d/.test(text)) words.push(text);
    }
  }
  const longest = [...words].sort((a, b) => b.length - a.length).map(escapeRegExp);
  return {
    bySlug,
    pattern: longest.length === 0 ? undefined : new RegExp(`(?<![\\w-])(?:${longest.join('|')})(?![\\w-])`, 'gi'),
  };
}

function display(name: string): string {
  return kindOf(name) === 'generic' ? name.toLowerCase() : name;
}

/** The drug that a name stands for in this release; a name it does not list is a drug of its own. */
export function drugNamed(text: string, names: DrugNames): DrugName {
  return names.bySlug.get(drugLabel(text)) ?? drugOf([{ text, kind: kindOf(text) }]);
}

function drugOf(names: DrugName['names']): DrugName {
  const name = names[0]?.text ?? '';
  return { id: localId('Drug', spaced(name)), name: display(name), names };
}

/** The form of a drug's name in ids and keys: `CLR131` and `CLR 131` are `clr-131`. */
export function drugLabel(name: string): string {
  return slug(spaced(name));
}
