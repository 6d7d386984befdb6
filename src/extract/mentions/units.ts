import type { QuantityMention } from './mention.js';

const PER = '(?:/| per )';
const BODY = '(?:kg|kilogram|m2|square met(?:er|re)|day|dose|eye|infusion|injection|patient)';
const MASS = '(?:mg|mcg|ug|ng|pg|g|milligrams?|micrograms?|grams?|IU)';
/** `mg`, `mg/kg`, `MBq`, `vg/kg`, `vector genomes per kilogram`; not `mg/dL`, which is no dose. */
export const DOSE_UNIT = [
  `[mu]?Ci(?:${PER}(?:m2|kg))?`,
  `[MGk]Bq(?:${PER}kg)?`,
  `${MASS}(?:${PER}${BODY}(?:${PER}day)?)?`,
  `(?:vg|gc|vp|pfu|tcid50|vector genomes|genome copies|viral particles|plaque-forming units)(?:${PER}(?:kg|kilogram|eye|mL))?`,
].join('|');
/** Cells are a dose only in large numbers: `1 x 10^6 CAR-positive T cells/kg`, `3 million CD34+ cells per kg`. */
export const CELLS = `(?:(?!(?:and|or|to|in|with|from) |[\\d.,]+ )[\\w+.-]+ ){0,4}?cells(?:${PER}(?:kg|kilogram)(?: of body weight| body weight)?)?`;

/** What is measured in patients, other than percent, multiples and time; the longer spelling first. */
export const MEASURE = [
  'percentage[- ]points?',
  'points?',
  'letters?',
  'mm ?Hg',
  'log ?10(?: (?:IU|copies|CFU|PFU|TCID50|units?|viral copies|genome copies)(?:/mL| per mL)?)?',
  'mL/min(?:/1\\.73 ?m2)?(?: per year|/year)?',
  'kg/m2',
  '[munp]?mol/(?:d?L|mol|min|h)',
  '[munp]?g/(?:d?L|mmol|g|mL)(?: per year)?',
  'm?(?:IU|U)/(?:d?L|mL)',
  '(?:copies|cells|events|CFU|PFU)/(?:mL|uL|mm3|L)',
  'm?L',
  'um|microns?|mm3?|cm|met(?:er|re)s|kg|kilograms?|pounds|lbs?|bpm|msec|ms',
].join('|');

const PEOPLE =
  'patients?|subjects?|participants?|volunteers?|recipients?|people|persons?|individuals?|children and adolescents?|adolescents and children|(?:children|adolescents) and young adults?|infants and (?:young )?children|children|adolescents?|adults?|men(?: and women)?|women(?: and men)?|boys|girls|infants?|newborns?|neonates?|babies|toddlers|veterans|smokers';
const PLACES =
  'sites?|cent(?:er|re)s?|clinics?|hospitals?|institutions?|institutes|departments|practices|study locations?|(?:trial|study|clinical) (?:sites?|cent(?:er|re)s?)|(?:clinical )?(?:trials?|research) units?';
const ANIMALS =
  'mice|mouse|rats?|animals?|(?:non-?human )?primates|(?:[a-z]+ )?(?:monkeys|macaques)|dogs|(?:mini-?)?pigs|rabbits|hamsters|ferrets|sheep|goats|horses';
/** What is counted. */
export const COUNTED = `${PEOPLE}|${PLACES}|${ANIMALS}|countries|eyes|xenograft models?|abstracts?`;

const STATE =
  'naive|na\u00efve|positive|negative|resistant|refractory|experienced|dependent|mutated|mutant|eligible|treated|infected|year-old|controlled|risk';
/** Words between a number and who is counted: `21 evaluable patients`, `96 healthy adult volunteers`. */
export const DESCRIBED = `(?:(?:adult|p(?:a)?ediatric|elderly|older|young(?:er)?|evaluable|eligible|participating|clinical|additional|additional new|planned|intended|targeted|different|new|further|more|healthy|normal|male|female|human|treated|untreated|enrolled|randomi[sz]ed|dosed|infected|hospitali[sz]ed|vaccinated|recruiting|active|activated|symptomatic|ambulatory|ambulant|consecutive|pregnant|preterm|premature|newly diagnosed|previously (?:un)?treated|(?:heavily )?pre-?treated|relapsed|refractory|advanced|obese|overweight|diabetic|such|leading|major|academic|specialist|specialized|medical|research|transplant|cancer|eye|dialysis|nuclear medicine|Veterans Affairs|memory|stroke|sleep|burn|outpatient|public|[a-z]+(?:ology|ological|iatric|iatry|surgical|surgery|ary)|university|community|referral|study|investigative|investigational|international|European|(?:North |South |Latin )?American|Asian|Australian|Austrian|Belgian|Brazilian|British|Canadian|Chinese|Czech|Danish|Dutch|Finnish|French|German|Indian|Irish|Israeli|Italian|Japanese|Korean|Nordic|Norwegian|Polish|Spanish|Swedish|Swiss|Taiwanese|Turkish|comprehensive|U\\.?S\\.?|(?:nude|tumou?r-bearing|wild-type|transgenic)|(?:beagle|farm|Yorkshire|Yucatan|G[\u00f6o]e?ttingen|Hanford|merino|rhesus|cynomolgus)|[\\w+-]{1,20}-(?:${STATE}))[ ,]{1,2}(?:and )?){0,4}`;

const SPELT: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['milligram', 'milligrams'].map((word) => [word, 'mg'])),
  ...Object.fromEntries(['microgram', 'micrograms', 'mcg', 'ug'].map((word) => [word, 'ug'])),
  ...Object.fromEntries(['gram', 'grams'].map((word) => [word, 'g'])),
  ...Object.fromEntries(['vector genomes', 'genome copies', 'gc', 'vg'].map((word) => [word, 'vg'])),
  ...Object.fromEntries(['viral particles', 'vp'].map((word) => [word, 'vp'])),
  ...Object.fromEntries(['plaque-forming units', 'pfu'].map((word) => [word, 'PFU'])),
  ...Object.fromEntries(['ci', 'mci', 'uci'].map((word) => [word, word.replace('ci', 'Ci')])),
  ...Object.fromEntries(
    ['mbq', 'gbq', 'kbq'].map((word) => [word, word.replace(/^[mg]/, (letter) => letter.toUpperCase()).replace('bq', 'Bq')]),
  ),
  iu: 'IU',
  tcid50: 'TCID50',
  kilogram: 'kg',
  'square meter': 'm2',
  'square metre': 'm2',
  ml: 'mL',
};
const PLURALS: Readonly<Record<string, string>> = {
  micron: 'um',
  microns: 'um',
  kilogram: 'kg',
  kilograms: 'kg',
  lb: 'pounds',
  lbs: 'pounds',
};

/** The one spelling of a unit: `micrograms per kilogram` is `ug/kg`, `participants` are `patients`. */
export function unitOf(kind: QuantityMention['kind'], unit: string): string {
  switch (kind) {
    case 'dose':
      return /\bcells\b/.test(unit) ? (/(?:\/| per )k/i.test(unit) ? 'cells/kg' : 'cells') : doseUnit(unit);
    case 'percent':
    case 'fold':
      return kind;
    case 'count':
      return countUnit(unit.toLowerCase());
    case 'points':
      return measureUnit(unit);
    case 'duration':
      return `${unit.toLowerCase()}s`;
  }
}

/** A dose per dose or per infusion is told in the plain unit, also one per eye that is no vector's. */
function doseUnit(unit: string): string {
  return unit
    .split(/\/| per /)
    .map((part) => SPELT[part.toLowerCase()] ?? part.toLowerCase())
    .filter(
      (part, at, [first]) =>
        at === 0 || (!/^(?:dose|infusion|injection|patient)$/.test(part) && (part !== 'eye' || /^v[gp]$/.test(first ?? ''))),
    )
    .join('/');
}

function measureUnit(unit: string): string {
  if (/^percentage/i.test(unit)) return 'percentage points';
  if (/^(?:point|letter|meter|metre)/i.test(unit)) return `${unit.toLowerCase().replace(/s$/, '').replace('metre', 'meter')}s`;
  return (PLURALS[unit.toLowerCase()] ?? unit)
    .replace(/^log ?10/, 'log10')
    .replace(/^mm Hg$/, 'mmHg')
    .replace(' per mL', '/mL')
    .replace('1.73m2', '1.73 m2');
}

const WHOLE = (words: string): RegExp => new RegExp(`^(?:${words})$`);
const IS_PEOPLE = WHOLE(PEOPLE);
const IS_PLACES = WHOLE(PLACES);

function countUnit(word: string): string {
  if (IS_PEOPLE.test(word)) return 'patients';
  if (IS_PLACES.test(word)) return 'sites';
  if (/^mouse$|mice$/.test(word)) return 'mice';
  if (/primates|monkeys|macaques/.test(word)) return 'monkeys';
  return /s$|^sheep$/.test(word) ? word : `${word}s`;
}
