import { allMatches } from '../text/needs.js';
import { DRUG_CLASS } from './drugClasses.js';
import { looksGeneric } from './genericNames.js';
import { placedNames } from './placedDrugs.js';

/** A code without figures: `XYZ-ADC`, `XYZ-Chik`. */
const LETTERED = '[A-Z]{2,4}-(?:[A-Z]{2,5}|[A-Z][a-z]{2,8})\\d?(?![\\w-])';
const NAME = `[A-Z][a-z]{4,14}|[A-Z]{6,12}|[A-Z]{2,5}-\\d(?!\\d)|${LETTERED}`;
/** What a drug is when it is sold: `the COPD inhaler Zeltrava`. */
const FORM =
  '(?:inhaler|eye drops?|nasal spray|cream|ointment|gel|patch|tablet|injection|vaccine|antibody|antibiotic|medicine|drug|biosimilar|insulin)';
const OPENS = `(?:an?|our|its|the|the company's|the Company's|[A-Z][\\w&.-]+(?: [A-Z][\\w&.-]+)?'s)`;
const DESCRIBED = `${OPENS} (?:(?!(?:company|firm|developer|maker|leader|platform|trial|study|of|for|in|that|which|who|and)\\b)[\\w/×+-]+,? ){0,7}?(?:${DRUG_CLASS}|${FORM})\\b(?! (?:company|developer|maker|specialist|platform|trial|study|business|firm|leader|division|group|manufactur\\w+|research|discovery|pipeline|programs?))`;
/** `Zeltrava, our investigational antibody`; `Zeltrava is a once-weekly peptide`. */
const INTRODUCED = [
  /\b(?:markets|sells|commerciali[sz]es|sales of|prescriptions (?:of|for)) (?<name>[A-Z][a-z]{4,14})(?= (?:tablets?|capsules?|injection|for|as|in)\b|[,.\u00ae\u2122]| \()/g,
  /(?<![\w-] )(?<![\w-])(?<name>[A-Z][a-z]{4,14})(?:[\u00ae\u2122])?,? (?:which )?(?:is|was|has been) (?:now |also |already |first |currently ){0,2}(?:marketed|launched in|sold (?:in|under|by)|approved (?:in|by the (?:FDA|EMA|U\.?S|European))|commercially available|prescribed)/g,
  new RegExp(`\\b${FORM} (?<name>[A-Z][a-z]{4,14})(?=[,.\\u00ae\\u2122 ])(?! [A-Z])`, 'g'),
  new RegExp(`(?<![\\w-])(?<name>${NAME}),? (?:is )?${DESCRIBED}`, 'g'),
  new RegExp(`${DESCRIBED}, (?<name>[A-Z]{2,5}-\\d)(?=[,.])`, 'gi'),
  new RegExp(`\\b${DRUG_CLASS},? (?<name>(?!HLA|MHC)${LETTERED})`, 'g'),
  new RegExp(`(?<![\\w-])(?<name>(?!HLA|MHC)${LETTERED})(?= (?:at )?[\\d.]+ ?(?:[mu\u00b5]?g|mcg|GBq|MBq|vg|cells)\\b)`, 'g'),
  new RegExp(
    `\\b(?:lead|first|second|investigational|marketed|approved|our) (?:(?:product|drug|clinical|therapeutic|vaccine|antibody) )?(?:candidate|product|medicine|asset|compound|therapy|drug|treatment|vaccine|antibody),? (?<name>[A-Z][a-z]{4,14})\\b(?! (?:[A-Z][a-z]+|Inc|Phase|is in Phase))`,
    'g',
  ),
];
/** A word in small letters that stands before a dose: `xylomanton 45 mg`. */
const DOSED = new RegExp(
  `(?<![\\w-])(?<name>[a-z]{6,15}) \\d+(?:\\.\\d+)? ?(?:mg|mcg|\u00b5g)\\b(?<told>, (?:an?|our|its) (?:[\\w-]+,? ){1,6}?${DRUG_CLASS}\\b)?`,
  'g',
);
const NO_GENERIC =
  /(?:ing|ed|ly|tion|ions|doses?|daily|oral|arms?|groups?|cohorts?|levels?|least|about|either|receive|placebo|tablets?|capsules?|vehicle|strength|active|lower|higher|between|further|single|approximately|around|roughly|versus|within|through|reached|received|insulin|protein)$/;
/** A word in small letters that is introduced as a drug: `xylomanton, an oral inhibitor of`. */
const LOWER = new RegExp(
  `(?<![\\w-])(?<name>(?!${DRUG_CLASS}\\b)[a-z]{7,16}), (?:an?|our|its|the company's|the Company's) (?:(?!(?:of|for|in|that|which|who|and)\\b)[\\w/×+-]+,? ){1,6}?${DRUG_CLASS}\\b`,
  'g',
);
/** `its CAR-T therapy, xylomancel, in`. */
const APPOSED = new RegExp(`${DESCRIBED}, (?<name>[a-z]{6,14})(?=,)`, 'g');
/** `Zeltrava (velostan)`: a brand with its generic name, told by how such names end. */
const BRANDED =
  /(?<![\w-])(?<name>[A-Z][a-z]{4,14}|[A-Z]{6,14})[\u00ae\u2122]? \((?<generic>[a-z]{5,14}(?:[aeiou]b|in|ol|ine|an|ide|one|il|am|on|ir|ant|ast|ept|ox|yl|ium|ase|im|os))(?: (?:[a-z-]+ ){0,4}(?:tablets?|capsules?|injection|cream|ointment|gel|solution|suspension|spray|patch|implant|powder|emulsion|foam))?\)/g;
const MARKED = /(?<![\w-])(?<name>[A-Z][A-Za-z]{3,14})(?:\u00ae|\u2122|\((?:R|TM)\))(?<after>[^.;\n]{0,60})/g;
const ON_THE_MARKET =
  /^,? (?:\([a-z]|(?:is|was|has been|are|were) (?:(?:already|now|first|also|currently) )*(?:approved|marketed|sold|launched|indicated|authori[sz]ed|available|prescribed)|tablets?|capsules?|injection|sales|for the treatment|in patients|\d+ ?mg)/;
const BEFORE_BRAND =
  /\b(?:medicines|drugs|products|therapies|treatments)\b[^.;]{0,50}(?:among them|including|such as|namely) $|\b(?:marketed|sold|approved|products?|brand of [\w-]+|treated with|treatment with|known as|trade name|brand name|binder|inhibitor|medicine|drug|sales of|launch of|commercial|revenues? (?:of|from)|under the name)(?: (?:as|are|is|include|includes|the [a-z]+ [a-z]+))?,? $/i;
const NOT_A_DRUG =
  /^(?:[SM]AD-\d+$|Under|After|Before|Since|While|During|Following|Built|Using|Until|Where|Which|Other|Another|First|Second|Third|Early|Later|Among|Unlike|Though|Although|Because|Should|About|Phase|Company|Today|Pharma|Bio|Nasdaq|Therapeutics|Holdings|Europe|Japan|China|Canada|America|Boston|However|Further|Additionally|Moreover|There|These|Those|Their|Results?|Patients?|Treatment|Therapy|Vaccines?|Antibody|Trial|Study|Adults|Monday|Tuesday|Wednesday|Thursday|Friday|January|February|March|April|August|September|October|November|December|Cancer|Disease|Medical|President|Chairman|Doctor|Professor|Orphan|Track|Breakthrough|Meanwhile|Currently|Together|Founded|Based|Headquartered|Switzerland|Germany|France|Australia|Israel|Korea)$/i;

const IS_CLASS = new RegExp(`^${DRUG_CLASS}$`, 'i');

const CODE = '(?<name>[A-Z]{2,6}-\\d{1,4})(?![\\w.])';
/** Short codes of what a drug acts on, carries or is built on: `against CLL-1`, `its payload, AB-3`, `AB-9, an AAV capsid`. */
const OTHER_CODES = [
  `\\b(?:antibod(?:y|ies) (?:to|against)|against|anti|targets|targeting|directed (?:at|against|to|towards?)|binds(?: to)?|inhibits|blocks|neutrali[sz]es|express(?:ion of|ing|es)|levels of|specific for|receptor)[ -](?:the |human )?${CODE}`,
  `${CODE}(?:-(?:directed|targeted|targeting|positive|negative|expressing|specific|binding|mediated)\\b|\\+| expression\\b)`,
  `\\b(?:PDX|xenograft|cell line)\\)? models?\\b[^.;,]{0,40}, ${CODE}`,
  `\\b(?:payload|toxin|warhead|linker|capsid|vector|adjuvant|chelator),? ${CODE}`,
  `${CODE}, (?:an?|its|our|the company's|the Company's) (?:[\\w-]+ ){0,5}?(?:capsid|vector|payload|linker|toxin|warhead|promoter|adjuvant|chelator|platform)\\b(?! (?:inhibitor|antagonist|blocker|modulator|protein))`,
  `\\b(?:link|conjugat|coupl|attach|join|fus)(?:s|es|ed|e)?\\b[^.;]{0,120}? to (?:the |an? |our |its )?(?:[a-z][a-z'\u2019-]*,? ){0,6}${CODE}`,
].map((source) => new RegExp(source, 'g'));

/** Codes that name what drugs act on, carry or are tested in wherever the text has them: `an antibody against TDP-43`. */
export function codesOfOthers(text: string): ReadonlySet<string> {
  const told = OTHER_CODES.flatMap((pattern) => allMatches(text, pattern).map(({ groups }) => groups?.['name'] ?? ''));
  return new Set(told.filter((name) => seen(text, name) <= told.filter((other) => other === name).length));
}

/** Names of drugs that have neither the shape of a code nor of a generic name: what the text introduces as a drug or marks as its brand. */
export function introducedNames(views: readonly string[], source: string, notPrefixes: ReadonlySet<string>): readonly string[] {
  const text = views.join('\n');
  const found = new Set<string>();
  for (const pattern of INTRODUCED) {
    for (const match of allMatches(text, pattern)) found.add(match.groups?.['name'] ?? '');
  }
  for (const { groups } of allMatches(text, BRANDED)) {
    const { name = '', generic = '' } = groups ?? {};
    if (!NO_GENERIC.test(generic)) found.add(name).add(generic);
  }
  for (const match of allMatches(text, LOWER)) {
    const name = match.groups?.['name'] ?? '';
    if (
      seen(text, name) > 1 &&
      !new RegExp(
        `\\b(?:an?|the|this|our|its|their|new|oral${looksGeneric(name) ? '' : '|for|in|of|with|as|and'}) ${name}\\b`,
        'i',
      ).test(text)
    )
      found.add(name);
  }
  for (const { groups } of allMatches(text, APPOSED)) if (looksGeneric(groups?.['name'] ?? '')) found.add(groups?.['name'] ?? '');
  for (const name of placedNames(text, found, notPrefixes)) found.add(name);
  for (const match of allMatches(text, DOSED)) {
    const name = match.groups?.['name'] ?? '';
    if (
      !NO_GENERIC.test(name) &&
      (match.groups?.['told'] !== undefined ||
        looksGeneric(name) ||
        new RegExp(`\\b(?:${name}|${name.slice(0, 1).toUpperCase()}${name.slice(1)}) (?!\\d)`).test(text))
    )
      found.add(name);
  }
  for (const match of allMatches(source, MARKED)) {
    const { name = '', after = '' } = match.groups ?? {};
    if (
      ON_THE_MARKET.test(after) ||
      BEFORE_BRAND.test(source.slice(Math.max(0, match.index - 60), match.index).replace(/\s+/g, ' '))
    )
      found.add(name);
  }
  for (const pattern of OTHER_CODES)
    for (const { groups } of allMatches(text, pattern))
      if (/-\d$/.test(groups?.['name'] ?? '')) found.delete(groups?.['name'] ?? '');
  return [...found].filter(
    (name) =>
      name !== '' && !NOT_A_DRUG.test(name) && !IS_CLASS.test(name) && (/-|\d$|^[a-z]/.test(name) || !isOther(name, text)),
  );
}

function seen(text: string, name: string): number {
  return text.split(new RegExp(`\\b${name}\\b`)).length - 1;
}

/** A word that is part of a longer name, or that names a company, a platform, a place or a trial. */
function isOther(name: string, text: string): boolean {
  const others = new RegExp(
    `\\b(?!(?:About|The|Of|For|With|And|In|Its|Approv(?:es?|al)|Grants?|Accepts?|Receives?|Launch(?:es)?|Announces|Presents?|Initiates|Adding|Candidate|Drug|Oral|Investigational)\\b)[A-Z][\\w&]+ ${name}\\b|\\b${name}(?:[®™]|\\(R\\)|\\(TM\\))?(?: (?:[A-Z][a-z]|platform|technology|trial|study|said|announce|reported|plans|expects|intends|believes)|, (?:Inc|Ltd|LLC|Corp|plc|M\\.?D|Ph\\.?D|[A-Z][a-z]+\\.? ?[,(]|[A-Z]{2}\\b)| \\((?:Nasdaq|NASDAQ|NYSE|LSE|TSX)|'s (?:Chief|President|CEO|board|pipeline|headquarters|platform))|(?:Dr\\.|Prof\\.|Mr\\.|Ms\\.|About the) ${name}\\b`,
  );
  return others.test(text);
}
