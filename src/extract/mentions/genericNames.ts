import { ISOTOPE } from './drugCodes.js';
import type { ShapedName } from './drugCodes.js';

/** Endings of generic names: the stems that the WHO gives out for classes of drugs, by kind. */
const STEMS = [
  // antibodies, proteins, peptides
  'mab|bart|[aeiou]tug|[aeiou]mig|[cf]usp|[cn]ept|kinra|leptin|plermin|grastim|poetin|glutide|paratide|reotide|relin|relix|[a-z]ritide|retide|pressin|melanotide|melagon|natide|catide|turtide|bactide|netide|motide|[ln]cogin|tocog|sonermin|tocin',
  // inhibitors of kinases and other enzymes
  '[a-z]tinib|[a-z]{2}enib|[a-z]anib|[a-z]inib|ciclib|parib|[a-z]lisib|degib|metinib|rafenib|[a-z]zomib|inostat|drostat|metostat|gacestat|ecestat|listat|[a-z]{2}stat|[aeio]stat|rasib|toclax|clax|sertib|imod|limus|milast|fentrine|ciguat|lestat|serpib|orestat|deucit|pladib|zotan|racib|caseprel|domide|cedegib|galidomide',
  // metabolism, heart, kidney
  'gliptin|gliflozin|glitazar|glitazone|glinide|glipron|gliatin|vastatin|sartan|[a-z]sentan|olol|dipine|[a-z]xaban|gatran|parin|parinux|grelor|vaptan|renone|dustat|pivat|camtiv|mecarbil|camten|trapib|fibrate|fibranor|panor|prilat|copan|coplan|xibat|imibe|tirome|siban',
  // nervous system
  'triptan|gepant|orexant|piprazole|peridone|oxetine|faxine|azepine|azepam|zolam|setron|ampator|[a-z]netant|[a-z]pitant|anolone|pidem|curium|racetam|gabalin|capone|giline|ridone|carbazepine|bamate|plon|morelin|tiagine|ditan|sopran',
  // lungs, gut, hormones, skin
  '[a-z]terol|[a-z]merol|lukast|trodast|caftor|prazole|[a-z]prazan|estrant|lutamide|steride|golix|tropium|onide|asone|isolone|gestrel|arotene|bexarotene|bradib',
  // infections
  '[a-z][aeiou]vir|virine|cillin|cycline|mycin|micin|floxacin|conazole|fungin|penem|zolid|nidazole|[a-z]{2}bactam|vancin|bendazole|quine|oxanide',
  // cytotoxics, payloads
  '[a-z]platin|rubicin|taxel|otecan|trexed|citabine|[a-z]bulin|fosfamide|fosine|tansine|dotin|mustine|tesirine|ectedin|stilbulin',
  // nucleic acids, genes, cells
  '[a-z]ersen|[a-z]arsen|[a-z]virsen|[a-z]siran|leucel|temcel|[a-z]cabtagene|parvovec|repvec|guran|[a-z]meran',
  // others
  'tercept|tacept|coxib|apant|[aeiu]tide|[aeiou]prant|vagrant|[a-z]xant|inclad|ugastat|cerfont|tegrast|[a-z]stimab|xetan|perfonib|tinoin|[a-z]bant',
].join('|');

/** The second word of a generic name: what a conjugate carries, a vector, a kind of cell, a salt that makes a prodrug. */
const SECOND =
  '(?:(?!(?:topo|irino)tecan)[a-z]*(?:vedotin|dotin|tecan|tansine|tesirine|parvovec|repvec|leucel|temcel|tamocel|meran|plasmid|pegol)|deruxtecan|ozogamicin|duocarmazine|pasudotox|tetraxetan|zeclumeran|pivoxil|etexilate|medoxomil|proxetil|axetil|mofetil|disoproxil|alafenamide)';
/** A word of a text, with the nuclide before it if there is one. */
const WORDS = new RegExp(`(?<![\\w-])(?<nuclide>${ISOTOPE})?(?<word>[A-Z]{6,}|[A-Za-z][a-z]{2,})(?![A-Za-z])`, 'g');
/** The same in a text without figures. */
const PLAIN_WORDS = /(?<![\w-])(?<word>[A-Z]{6,}|[A-Za-z][a-z]{2,})(?![A-Za-z])/g;
const HAS_STEM = new RegExp(`^(?:[a-z]{3,}(?:${STEMS})|cef[a-z]{5,})$`);
/** The last three letters of the stems: few other words end so, and those are looked at no further. */
const LAST_LETTERS = new Set([...STEMS.split('|').map((stem) => stem.slice(-3))]);
const SECOND_WORD = new RegExp(` (?:${SECOND}|alfa|beta|gamma)(?![a-z])`, 'i');
const NEXT_WORD = new RegExp(`^ (?<second>${SECOND}|alfa|beta|gamma)(?![a-z])`, 'i');
const ENDING = /^-[a-z]{4}(?![\w-])/;
/** What may follow a name behind a hyphen: `docetaxel-treated`. */
const HYPHENED = /^-(?!(?:based|treated|induced|containing|refractory|resistant|naive|sparing|free|like|led|plus)\b)[a-z]/;
/** Ordinary words and classes of drugs that end like a generic name. */
const NOT_GENERIC =
  /^(?:(?:therm|rhe|ha?em|cry|phot|aer|bari|hydr|chem|eur)ostat|carbapenem|\w*sterol|heparin|\w*(?:glo|tu)bulin|(?:con|inter|per|pre)cept|relaxant|precipitant|oxytocin|vasopressin|cefalo\w+|deruxtecan|vedotin)$/;

/** A word that ends like a generic name whose stem no list has. */
export const GENERIC_LIKE =
  '(?!\\w*(?:[ts]ion|ism|gram|(?:base|guide|time|out|dead|head|pipe|cell|on)line|time|some|zone|type|tein|kine|side|wide|tinine|lobin|lobulin|hood|genic|man|men)s?\\b)[A-Za-z][a-z]{4,12}(?:[aeiou]b|in|[eo]l|[aeiu]ne|an|ide|one|il|[ao]m|on|ir|ant|[ae]st|[ae]pt|stat|ox|yl|ium|ase|os|sen|ran|mod|vec|orph)';
/** Words that end like a generic name. */
const ORDINARY =
  /^(?:children|medicine|migraine|testosterone|consortium|cholesterol|participant|immigrant|applicant|significant|important|relevant|pregnant|interest|comparison|combination|discussion|everyone|american|european|canadian|australian|physician|clinician|reservoir|oncogene|chlorine|discipline|machine|programme|conclude|peptide|nucleotide|oligonucleotide|kinase|protease|disease|increase|decrease|database|purchase|release|contrast|potassium|magnesium|endometrium|epithelium|parkinson|immunogen|antibiotic|human|within|certain|obtain|remain|contain|maintain|provide|include|decide|outside|alone|alcohol|protocol|control|hospital|council|several|program|common|person|reason|monthly|medicare|medicaid|baseline|topline|pipeline|placebo|inhalation|injection|monotherapy|intravenous|implantation|transfusion|infusion|melanin|hemoglobin|insulin|protein|interim|cocktail|vaccine|maximum|minimum|spectrum|platinum|symptom|syndrome|biomarker|platform|uniform|inform|perform|genome|reform|custom|wisdom|freedom|bottom|random|albumin|collagen|antigen|oxygen|hydrogen|estrogen|androgen|pathogen|allergen|myelin|keratin|fibrin|tubulin|calcium|medium|premium|stadium|television|mission|opinion|billion|million|region|version|session|lesion|erosion|fusion|emission)s?$/i;

/** Whether a word ends like a generic name and is none that every text has. */
export function isOrdinary(word: string): boolean {
  return ORDINARY.test(word);
}

const LIKE_GENERIC = new RegExp(`^(?:${GENERIC_LIKE}|[a-z]{5,12}(?:[aeio]t?ug|ast|cel|im|it))$`);

/** Whether a word in small letters ends as generic names do, those of stems that no list has too: `xylomanton`. */
export function looksGeneric(word: string): boolean {
  return word.length > 6 && LIKE_GENERIC.test(word) && !ORDINARY.test(word);
}

/** Generic names in a text, by their stems: `velostatib`, `ozumab vedotin`, `ide-cel`, `177Lu-edotreotide`. */
export function genericsIn(view: string): readonly ShapedName[] {
  let end = 0;
  const hasSecond = SECOND_WORD.test(view);
  return Array.from(view.matchAll(/\d/.test(view) ? WORDS : PLAIN_WORDS)).flatMap((match) => {
    const { nuclide = '', word = '' } = match.groups ?? {};
    const to = match.index + match[0].length;
    if (to <= end) return [];
    const length = lengthOf(nuclide, word, view.slice(to, to + 40), hasSecond);
    if (length === undefined || HYPHENED.test(view.slice(to + length))) return [];
    end = to + length;
    return [{ text: view.slice(match.index, end), from: match.index, to: end }];
  });
}

/** How far a generic name goes on behind its first word; undefined when the word begins none. */
function lengthOf(nuclide: string, word: string, rest: string, hasSecond: boolean): number | undefined {
  const second = (hasSecond ? NEXT_WORD.exec(rest) : null)?.groups?.['second']?.toLowerCase();
  const further = second === undefined ? 0 : second.length + 1;
  if (second === 'alfa' && word.length > 4 && word !== 'interferon') return further;
  if ((second === 'beta' || second === 'gamma') && /(?:ase|poetin|cog|cogin)$/.test(word)) return further;
  const joins = second !== undefined && !['alfa', 'beta', 'gamma'].includes(second);
  if (joins && word.length > 4) return further;
  if (hasStem(word.toLowerCase())) return ENDING.exec(rest)?.[0].length ?? 0;
  if (rest.startsWith('-cel') && !/^-cel[a-z]/.test(rest)) return '-cel'.length;
  return nuclide !== '' && word.length > 3 && !/^(?:label|based|conj|tagg|contain|target)/.test(word) ? 0 : undefined;
}

function hasStem(word: string): boolean {
  return LAST_LETTERS.has(word.slice(-3)) || word.startsWith('cef') ? HAS_STEM.test(word) && !NOT_GENERIC.test(word) : false;
}

/** Whether the whole of a text has the shape of a generic name. */
export function isGeneric(text: string): boolean {
  const [found] = genericsIn(text);
  return found?.text.length === text.length;
}
