import { ISOTOPE } from './drugCodes.js';
import type { ShapedName } from './drugCodes.js';

/** Endings of generic names: the stems that the WHO gives out for classes of drugs, by kind. */
const STEMS = [
  // antibodies, proteins, peptides
  'mab|bart|[ao]tug|[ao]mig|[cf]usp|[cn]ept|kinra|leptin|plermin|grastim|poetin|glutide|paratide|reotide|relin|relix|ritide|pressin|melanotide|natide|catide|turtide|bactide|netide|motide|[ln]cogin|tocog|sonermin|tocin',
  // inhibitors of kinases and other enzymes
  '[a-z]tinib|[a-z]{2}enib|[cfr]anib|ciclib|parib|[a-z]lisib|degib|metinib|rafenib|[a-z]zomib|inostat|drostat|metostat|gacestat|ecestat|listat|[a-z]{2}stat|rasib|toclax|clax|sertib|imod|limus|milast|fentrine|ciguat|lestat|serpib|orestat|deucit|pladib|zotan|racib|caseprel|domide|cedegib|galidomide',
  // metabolism, heart, kidney
  'gliptin|gliflozin|glitazar|glitazone|glinide|glipron|gliatin|vastatin|sartan|[a-z]sentan|olol|dipine|[a-z]xaban|gatran|parin|parinux|grelor|vaptan|renone|dustat|pivat|camtiv|mecarbil|camten|trapib|fibrate|fibranor|panor|prilat|copan|xibat|imibe|tirome|siban',
  // nervous system
  'triptan|gepant|orexant|piprazole|peridone|oxetine|faxine|azepine|azepam|zolam|setron|ampator|[a-z]netant|[a-z]pitant|anolone|pidem|curium|racetam|gabalin|capone|giline|ridone|carbazepine|bamate|plon|morelin|tiagine|ditan|sopran',
  // lungs, gut, hormones, skin
  '[a-z]terol|[a-z]merol|lukast|trodast|caftor|prazole|[a-z]prazan|estrant|lutamide|steride|golix|tropium|onide|asone|isolone|gestrel|arotene|bexarotene|bradib',
  // infections
  '[a-z]{2}[aeiou]vir|virine|cillin|cycline|mycin|micin|floxacin|conazole|fungin|penem|zolid|nidazole|[a-z]{2}bactam|vancin|bendazole|quine|oxanide',
  // cytotoxics, payloads
  '[a-z]platin|rubicin|taxel|otecan|trexed|citabine|[a-z]bulin|fosfamide|fosine|tansine|dotin|mustine|tesirine|ectedin|stilbulin',
  // nucleic acids, genes, cells
  '[a-z]ersen|[a-z]virsen|[a-z]siran|leucel|temcel|[a-z]cabtagene|parvovec|repvec|guran|[a-z]meran',
  // others
  'tercept|tacept|coxib|apant|[a-z]xant|inclad|ugastat|cerfont|tegrast|[a-z]stimab|xetan|perfonib|tinoin|[a-z]bant',
].join('|');

const SECOND =
  '(?:[A-Za-z]?[a-z]*(?:vedotin|dotin|tecan|tansine|tesirine|parvovec|repvec|leucel|temcel|tamocel|meran|plasmid)|deruxtecan|ozogamicin|duocarmazine|pasudotox|tetraxetan|zeclumeran|pivoxil|etexilate|medoxomil|proxetil|axetil|mofetil|disoproxil|alafenamide|pegol|[a-z]+pegol)';
const WORD = '[A-Za-z][a-z]{2,}';
/** `velostatib`, `ozumab vedotin`, `ide-cel`, `177Lu-edotreotide`. */
export const GENERIC = `(?:(?:${ISOTOPE})?(?:${WORD}(?:${STEMS})(?: ${SECOND}|-[a-z]{4}(?![\\w-]))?|[A-Za-z][a-z]{4,} ${SECOND}|[A-Za-z][a-z]{4,}(?: alfa|(?:ase|poetin|cog|cogin) (?:beta|gamma)))|[Cc]ef[a-z]{5,}|[A-Za-z][a-z]{2,}-cel|${ISOTOPE}(?!label|based|conj|tagg|contain|target)[A-Za-z]{4,})(?![a-z])`;
const GENERICS = new RegExp(
  `(?<![\\w-])${GENERIC}(?![\\w])(?!-(?!based|treated|induced|containing|refractory|resistant|naive|sparing|free|like|led|plus)[a-z])`,
  'g',
);
const WHOLE = new RegExp(`^${GENERIC}$`, 'i');

/** Ordinary words and classes of drugs that end like a generic name. */
const NOT_GENERIC =
  /^(?:interferon alfa|(?:therm|rhe|ha?em|cry|phot|aer|bari|hydr|chem|eur)ostat|carbapenem|\w*sterol|heparin|\w*(?:glo|tu)bulin|(?:con|inter|per|pre)cept|relaxant|precipitant|oxytocin|vasopressin|cefalo\w+|deruxtecan|vedotin)$/i;

/** Generic names in a text, by their stems. */
export function genericsIn(view: string): readonly ShapedName[] {
  return Array.from(view.matchAll(GENERICS)).flatMap((match) =>
    NOT_GENERIC.test(match[0]) ? [] : [{ text: match[0], from: match.index, to: match.index + match[0].length }],
  );
}

/** Whether the whole of a text has the shape of a generic name. */
export function isGeneric(text: string): boolean {
  return WHOLE.test(text) && !NOT_GENERIC.test(text);
}
