import { localId } from '../bind/entityBook.js';
import { allMatches } from '../text/needs.js';
import { findAnimals } from './animals.js';
import type { ModelMention } from './mention.js';
import { matchesOf, phrase } from './tagged.js';
import type { Tagged } from './tagged.js';

const IN_PARENTHESES = /\bcells? \((?<name>[A-Z][\w.-]*\d[\w/.-]*)\)/g;
/** `a PDX model of colorectal cancer (CRC-114)`, `a xenograft without HER2 (MDA-MB-468)`, `a PDX (patient-derived) model of glioma, GB-12,`. */
const OF_DISEASE =
  /\b(?:PDX\)?|xenografts?|syngeneic|tumou?rs?|mouse|in vivo|allografts?|orthotopic)(?: models?| xenografts?| tumou?rs)?(?: (?:of|in|with|without|lacking|expressing|that|negative|from) [^(),.;]{3,60})?(?: \(|(?<=models?(?: of [^(),.;]{3,60})?), (?:called |named |designated )?)(?!NCT|IND\b)(?<name>[A-Z][\w.]*(?:-[\w.]+){0,3}(?<=\d[\w/.-]{0,8}))(?=\)|,|\. |$)/g;
const BY_CONTEXT =
  /(?<![\w-])(?<name>(?!(?:In|The|An?|On|For|With|Both|From|Of|By|When|Mice) )[A-Z][A-Za-z]{0,6}(?:[ -][A-Z]{1,3})?[-/]?[A-Za-z]{0,3}\d[\w/.-]*)(?= (?:(?!(?:in|of|for|to|with|and|an?|the|by|on) )[\w-]+ ){0,3}(?:cell lines?|xenografts?|PDX\b|tumor cells|tumou?r model|tumou?rs\b)\b)/g;
/** `GL261 gliomas`, `NCI-H358 lung tumors`: what grows in the animals. */
const GROWN =
  /(?<![\w-])(?<name>(?!(?:In|The|With|Both|From|Of) )[A-Z][A-Za-z]{0,6}[-/]?[A-Za-z]{0,3}\d[\w/.-]*)(?= (?:[a-z-]+ ){0,2}(?:gliomas?|melanomas?|lymphomas?|carcinomas?|sarcomas?|leuk[a]?emias?|glioblastomas?|allografts?|organoids?|spheroids?)\b)/g;
/** `the models, LX-14 and LX-22,`, `two PDX models (LX-14, LX-22)`. */
const LISTED =
  /\b(?:PDX|xenograft|tumou?r|cell line)?s? ?models?,? \(?(?:called |named |designated |known as )?(?=[A-Z][\w/-]*\d[\w/-]*(?:,? (?:and|or) [A-Z]|, [A-Z][\w/-]*\d))(?<name>[A-Z][\w/-]*\d[\w/-]*)|(?=[A-Z][\w/-]*\d)(?<=\bmodels?,? \(?[A-Z][\w/-]{0,12}\d[\w/-]{0,8}(?:, | and |, and | or ))(?<next>[A-Z][\w/-]*\d[\w/-]*)/g;
/** `PANC-1-bearing mice`. */
const BEARING = /(?<![\w-])(?<name>[A-Z][A-Za-z]{0,6}[- ]?\d[\w/.]*?)(?=(?:-| tumou?r-)bearing\b)/g;
const HOST = '(?:mice|mouse|rats?)\\b';
const ALTERED = '(?:transgenic |knock-?(?:in|out) |humanized |mutant |model )?';
/** Strains that carry a disease: `SOD1-G93A mice`, `db/db mice`, `RAG1-deficient mice`; not the host strain `C57BL/6 mice`. */
const BY_STRAIN = new RegExp(
  `(?<![\\w-])(?<name>(?!C57|BALB|NOD|NSG|SCID|CD-?1\\b|C3H|FVB|DBA|n=|mg|ug)(?:[A-Z][A-Za-z0-9]{1,9}(?:-[A-Za-z0-9.]{1,8}){0,2}(?:-(?:deficient|null|knock-?out|mutant|transgenic)(?: (?:mice|mouse|rats?))?|(?<=\\d[A-Z]?)(?= ${ALTERED}${HOST}))|(?:[a-z]{2,4}/[a-z]{2,4}|mdx|rd\\d{1,2}|[A-Z][A-Za-z0-9]{1,7}(?:/[A-Z]\\w{1,6}|-?/-)|\\dx[A-Z]{2,4}|R\\d/\\d|[a-z][A-Z]{1,4}\\d{0,2}|[A-Z][a-z]{1,3}[A-Z])(?= ${ALTERED}${HOST})))`,
  'g',
);
/** `GAN diet-induced obese mice`, `bleomycin-treated mice` are no strains; the way they fell ill names them. */
const BY_CAUSE = new RegExp(
  '(?<![\\w-])(?<name>(?:(?!(?:in|of|with|for|to|the|an?|and|these|female|male|from|on|by)\\b)[\\w/]+ ){0,2}[\\w/-]+-induced (?:[a-z-]+ ){0,3}(?:mice|mouse|rats?|rabbits|monkeys|pigs|hamsters))\\b',
  'gi',
);
/** `patient-derived organoids`, `iPSC-derived cardiomyocytes`, `primary human hepatocytes`. */
const CELLS = new RegExp(
  '(?<![\\w-])(?<name>(?:(?:(?:patient|donor|iPSC|stem cell|human|mouse|rat|induced pluripotent stem cell)s?-derived|primary|human|intestinal|airway|kidney|liver|retinal|cerebral|colon|tumou?r|bronchial|nasal) ){1,4}(?:[a-z]+ )?(?:organoids?|hepatocytes|cardiomyocytes|fibroblasts|keratinocytes|myotubes|myoblasts|neurons|astrocytes|epithelial cells|epithelium|macrophages))\\b',
  'gi',
);

/** `mice deficient in factor H`, `rats lacking dystrophin`: what the animals are without. */
const WITHOUT =
  /(?<![\w-])(?<name>(?:mice|rats|pigs|zebrafish) (?:(?:that (?:are|were) )?(?:genetically )?deficient (?:in|for)|(?:that )?lack(?:ing)?|null for|transgenic for|overexpressing) (?:(?:the|functional|endogenous|human) )?[\w/-]+(?: (?!(?:and|were|was|are|is|had|has|received|given|treated|in|with|at|by|on|after|that|which|who|showed|to)\b)[\w/-]+){0,2})/g;
/** `, a transgenic model of`, `, a patient-derived xenograft from`, `, a human AML line`: what stands before it is a model. */
const APPOSITION =
  /(?:, | \()(?:which is |also known as )?an? (?:(?!(?:in|of|for|to|that|which|and|or|the|with|phase)\b)(?:[\w-]+|\([A-Z]{2,5}\)) ){0,5}?(?:models?|xenografts?|PDX|lines?)\b(?= (?:of|for|from|derived|with|that|which|driven|carrying|resistant|established)\b|[,.;)])/gi;
const REACH = 70;
/** A code, animals by their strain, or a disease of animals. */
const APPOSED =
  /(?<![\w-])(?:(?<strain>[A-Z][A-Za-z/-]{1,14} (?:mice|mouse|rats?|pigs|dogs|rabbits))|(?<code>[A-Z][A-Za-z]{0,7}(?:[-/ ]?[A-Za-z]{0,6}\d[\w.-]*){1,3}|[A-Z][a-z]?[A-Z]\w*(?:-\w+)*)(?: (?:cells|tumou?rs|xenografts|organoids|mice|mouse|rats?))?|(?<=(?:mice|rats|monkeys|rabbits|pigs|hamsters|dogs) (?:with|having|that develop) (?:an? )?)(?<illness>[A-Za-z][\w'-]+(?: [\w'-]+){0,3}))$/;

/** What an apposition says is a model. */
function findApposed(text: string): readonly ModelMention[] {
  if (!/model|xenograft|PDX|line/.test(text)) return [];
  return allMatches(text, APPOSITION).flatMap((match) => {
    const start = Math.max(0, match.index - REACH);
    const told = APPOSED.exec(text.slice(start, match.index));
    const name = told?.groups?.['code'] ?? told?.groups?.['strain'] ?? told?.groups?.['illness'];
    if (told === null || name === undefined) return [];
    return [modelMention(name, start + told.index, start + told.index + name.length)];
  });
}

/** `mice deficient in factor H` are factor H deficient mice. */
function plainName(name: string): string {
  return name.replace(/^(\w+) (?:.*)deficient (?:in|for) (.+)$/, '$2 deficient $1');
}

/** Models that go by a name or by a kind of animal or cell of their own. */
export function findModels(text: string): readonly ModelMention[] {
  const named = [IN_PARENTHESES, OF_DISEASE, BY_CONTEXT, GROWN, LISTED, BEARING, BY_STRAIN, BY_CAUSE, WITHOUT, CELLS].flatMap(
    (pattern) =>
      allMatches(text, pattern).flatMap((match) => {
        const name = match.groups?.['name'] ?? match.groups?.['next'];
        if (name === undefined) return [];
        const from = match.index + match[0].indexOf(name);
        return [modelMention(name, from, from + name.length)];
      }),
  );
  return [...findApposed(text), ...named];
}

/** A model by its name, where it stands. */
export function modelMention(name: string, from: number, to: number): ModelMention {
  const plain = plainName(name);
  return { kind: 'model', id: localId('TumorModel', plain), name: plain, from, to };
}

const NOT_IN_NAME =
  '(?:in|of|with|for|to|from|on|by|and|or|that|which|was|were|is|are|using|used|this|these|those|both|same|our|its|their|another|each|any|well-established|established|validated|widely|standard|commonly)';
const TOKEN = '[\\ue000-\\ue0ff]';
/** `rabbit model of implant infection`, `carbon tetrachloride (CCl4) fibrosis model`: a model without a name of its own. */
const DESCRIBED = phrase(
  `(?<![\\w-])(?<name>(?:(?!${NOT_IN_NAME}\\b|an?\\b|the\\b)(?:[\\w/'+-]+|${TOKEN}|\\([\\w-]{2,12}\\)) ){1,7}(?<head>model))\\b(?<of> (?:of|for) (?:(?!(?:the|which|and)\\b)(?:[\\w'-]+|${TOKEN}) ?){1,5}?(?=[,.;:()]|$| (?:in|with|at|by|to|that|which|was|were|and|after|using|when|where|treated|given|dosed|showed|demonstrated|carried|induced|driven)\\b))?`,
);
const LABORATORY =
  /\b(?:mouse|murine|rat|rabbit|monkey|primate|ferret|hamster|pig|porcine|dog|canine|guinea|sheep|zebrafish|xenograft|PDX|CDX|syngeneic|orthotopic|allograft|transgenic|knock-?(?:out|in)|humanized|in vivo|ex vivo|infection|challenge|injury|fibrosis|arthritis|colitis|transfer|occlusion|ligation|induced|metastas\w+|tumou?r|pain|seizure|animal)\b|-induced/i;
/** Words for models of any disease: what it is of belongs to the name. */
const COMMON =
  /^(?:(?:mouse|murine|rat|rabbit|monkey|primate|ferret|hamster|guinea|pig|porcine|dog|canine|sheep|zebrafish|xenograft|PDX|CDX|patient-derived|cell line-derived|syngeneic|orthotopic|subcutaneous|disseminated|allograft|transgenic|genetic|genetically|engineered|knock-?(?:out|in)|human|humani[sz]ed|in vivo|ex vivo|acute|chronic|animal|preclinical|tumou?r|aggressive|established|spontaneous|induced|experimental|surgical|large|small|non-human|infection|challenge|disease) )*model$/i;
const VAGUE = /^(?:(?:pre-?clinical|animal|in vivo|disease|relevant|the|predictive|several) )*model$/i;

/** Models that a sentence describes by host, cause or disease; the mention is the word `model`, so that the disease stays one of its own. */
export function findDescribedModels(tagged: Tagged): readonly ModelMention[] {
  return matchesOf(tagged, DESCRIBED).flatMap((match) => {
    const { view } = tagged.passage;
    const place = (group: string, end: 0 | 1): number => tagged.places[match.groups[group]?.[end] ?? 0] ?? 0;
    const [from, to] = [place('name', 0), place('name', 1)];
    const short = view.text.slice(from, to);
    const whole = view.text.slice(from, match.groups['of'] === undefined ? to : place('of', 1)).trim();
    const isNamed = tagged.mentions.some((one) => one.kind === 'model');
    const isOfAnimals = LABORATORY.test(whole) || findAnimals(view.text).length > 0;
    if (isNamed || VAGUE.test(whole) || !isOfAnimals) return [];
    return [{ ...modelMention(COMMON.test(short) ? whole : short, place('head', 0), to), described: true }];
  });
}
