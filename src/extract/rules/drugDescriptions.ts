import type { Bound } from '../bind/bound.js';
import { describedDrugs } from '../bind/descriptions.js';
import type { DrugDescription } from '../bind/descriptions.js';
import { flat } from '../mentions/clause.js';
import { nuclideOf } from '../mentions/drugCodes.js';
import { findTerms } from '../mentions/lexicon.js';
import type { IndicationMention, Mention } from '../mentions/mention.js';
import type { Tagged } from '../mentions/tagged.js';
import { targetNamed, targetsIn } from '../mentions/targets.js';
import { cellsOf } from '../text/cells.js';
import { sourceSpan } from '../text/view.js';
import { tellDrug, tellPayload } from './drugFacts.js';
import { spans } from './rule.js';
import type { Told } from './rule.js';
import { allMatches } from '../text/needs.js';
import type { Draft } from './teller.js';

const SILENT = new Set(['forward-looking', 'contact', 'about-partner', 'about-disease']);

/** `skin tests with icatibant`: a substance that only provokes what is measured. */
const CHALLENGE =
  /\b(?:tests?|challenges?|challenged|provocations?|stimulated|stimulation|provoked|induced|pre-?treat(?:ed|ment)) (?:with|by) $/i;

/** What kind of drug each is, what it acts on, what it carries, what it is built on and for: as its descriptions tell. */
export function tellDescribedDrugs(bound: Bound): readonly Draft[] {
  return bound.sentences.flatMap((tagged) => {
    if (SILENT.has(tagged.passage.section)) return [];
    const isGiven = ({ named }: DrugDescription): boolean => CHALLENGE.test(tagged.passage.view.text.slice(0, named.from));
    const described = describedDrugs(tagged, bound).filter((one) => !isGiven(one));
    const told = described.flatMap((one) => tellDescription(tagged, one, bound));
    return [...told, ...tellRespectively(tagged, bound), ...tellTableRow(tagged), ...tellNuclides(tagged, bound)].map((one) => ({
      ...one,
      rule: 'drug.described',
      tagged,
    }));
  });
}

function tellDescription(tagged: Tagged, described: DrugDescription, bound: Bound): readonly Told[] {
  const { drug, from, to, kind } = described;
  const view = tagged.passage.view;
  const words = view.text.slice(from, to);
  const carried = spans(sourceSpan(view, from, to));
  const isOther = (name: string): boolean => isOtherThing(name, bound);
  const inside = flat(tagged.mentions).filter((one) => one.from >= from && one.to <= to);
  return [
    ...(kind === undefined ? [] : tellDrug(drug, 'modality', { keywords: [kind] }, carried)),
    ...targetsIn(words, isOther).map(({ name, names, act }): Told => ({
      type: 'Drug',
      key: { drug, attr: 'molecular_target', topic: name },
      value: { keywords: [...new Set([name, ...names, ...(act === undefined ? [] : [act])])] },
      assertion: 'ASSERTED',
      spans: carried,
    })),
    ...stageIn(words.slice(0, kind?.length ?? 60)).flatMap((stage) => tellDrug(drug, 'development_stage', { stage }, carried)),
    ...inside.flatMap((one) => tellInside(one, described, view.text, carried)),
    ...carriedNames(words)
      .filter((name) => !inside.some((one) => one.kind === 'payload' && view.text.slice(one.from, one.to).includes(name)))
      .flatMap((name) => tellCarried(drug, name, bound, carried)),
  ];
}

/** `| XYZ 201 | JAK1 | Asthma | Phase 2 |`: the target and the diseases of the row of a drug. */
function tellTableRow(tagged: Tagged): readonly Told[] {
  const [first] = tagged.mentions;
  const cells = first?.kind === 'drug' && first.from < 4 ? cellsOf(tagged.passage.view) : [];
  if (first?.kind !== 'drug' || cells.length < 3) return [];
  const { view } = tagged.passage;
  return cells.slice(1).flatMap((cell): readonly Told[] => {
    const carried = spans(sourceSpan(view, cell.from, cell.to));
    const disease = tagged.mentions.find(
      (one) => one.kind === 'indication' && one.from <= cell.from + 30 && one.from >= cell.from && one.to <= cell.to,
    );
    const target = disease === undefined ? targetNamed(cell.text) : undefined;
    const key = { drug: first.id, attr: 'molecular_target', topic: target?.name ?? '' };
    return [
      ...(disease?.kind === 'indication' ? [tellFor(first.id, disease, carried)] : []),
      ...(target === undefined
        ? []
        : [{ type: 'Drug' as const, key, value: { keywords: [target.name] }, assertion: 'ASSERTED' as const, spans: carried }]),
    ];
  });
}

/** `XYZ 201 and XYZ 305, which inhibit JAK1 and TYK2, respectively`: each drug with its own target and disease, in their order. */
function tellRespectively(tagged: Tagged, bound: Bound): readonly Told[] {
  const { text } = tagged.passage.view;
  if (!/\brespectively\b/.test(text)) return [];
  const drugs = tagged.mentions.filter((one) => one.kind === 'drug');
  const last = drugs.at(-1);
  const isList = drugs.every((one, at) => at === 0 || /^(?:, | and |, and )$/.test(text.slice(drugs[at - 1]?.to, one.from)));
  if (last === undefined || drugs.length < 2 || !isList) return [];
  const rest = text.slice(last.to);
  const carried = spans(sourceSpan(tagged.passage.view, drugs[0]?.from ?? 0, text.length));
  const targets = targetsIn(rest, (name) => isOtherThing(name, bound));
  const diseases = tagged.mentions.filter((one): one is IndicationMention => one.kind === 'indication' && one.from >= last.to);
  return drugs.flatMap((drug, at): readonly Told[] => {
    const [target, disease] = [targets[at], diseases[at]];
    const key = { drug: drug.id, attr: 'molecular_target', topic: target?.name ?? '' };
    return [
      ...(target === undefined || targets.length !== drugs.length
        ? []
        : [{ type: 'Drug' as const, key, value: { keywords: [target.name] }, assertion: 'ASSERTED' as const, spans: carried }]),
      ...(disease === undefined || diseases.length !== drugs.length ? [] : [tellFor(drug.id, disease, carried)]),
    ];
  });
}

const GENE = '(?:the )?(?:human |codon-optimi[sz]ed |full-length )*(?<gene>[A-Z][A-Z0-9]{2,9}(?:-\\d)?)';
/** `a working copy of the GENE gene`, `encoding GENE`, `linked to ABC-4`: what a drug brings, by a name that no list has. */
const CARRIED: readonly RegExp[] = [
  new RegExp(`\\b(?:cop(?:y|ies)|version|sequence)s? of ${GENE}(?: gene)?(?![\\w-])`, 'g'),
  new RegExp(
    `\\b(?:deliver\\w*|carr(?:y|ies|ying)|encod\\w+|express(?:es|ing)) (?:an? |the )?(?:(?:functional|working|healthy|normal) )?${GENE} (?:gene|transgene|cDNA)\\b`,
    'g',
  ),
  /\b(?:gene|cDNA|transgene|mRNA|construct|sequence) (?:that )?(?:encodes|encoding|for|coding for) (?:the )?(?:human )?(?<gene>factor [IVX]+|[a-z-]{4,}(?:in|ase|gen|or))\b/g,
  /\b(?:link|conjugat|coupl|attach|join|fus)\w*[^.;]{0,120}? (?:to|with) (?:the |an? |our |its )?(?:[a-z][a-z'-]*,? ){0,6}(?<gene>[A-Z]{1,5}-?\d{1,4}|[a-z]{2,}(?:tecan|tansine|rubicin|taxel|mycin|amanitin|statin [A-Z]|toxin))(?![\w-])/g,
];

function carriedNames(words: string): readonly string[] {
  return CARRIED.flatMap((pattern) => allMatches(words, pattern).flatMap(({ groups }) => groups?.['gene'] ?? []));
}

/** A payload that this release names, and that its drug carries it. */
function tellCarried(drug: string, name: string, { book }: Bound, carried: Told['spans'] = []): readonly Told[] {
  const id = book.open('Payload', name);
  book.addKey(id, 'term', [name]);
  book.addAlias(id, name, 'name');
  return tellDrug(drug, 'payload', { target: id }, carried);
}

function isOtherThing(name: string, { scene }: Bound): boolean {
  return (
    scene.diseases.has(name) ||
    scene.platforms.some(({ short }) => short === name) ||
    findTerms(name, scene.lexicons.terms).some(
      ({ from, to, value }) => from === 0 && to === name.length && value.list !== 'payload',
    )
  );
}

/** `preclinical`, `Phase 2-ready`: how far the drug is, as an adjective of its kind. */
function stageIn(kind: string): readonly string[] {
  const match =
    /^(?:[\w-]+ ){0,3}?(?<stage>preclinical|discovery-stage|Phase [1-3][ab]?(?:\/[1-3][ab]?)?)(?:[- ](?:stage|ready))? (?!trial|study|data|results)/i.exec(
      kind,
    );
  const stage = match?.groups?.['stage'];
  return stage === undefined ? [] : [stage.replace(/-stage$/i, '').replace(/^P(?=reclin)/, 'p')];
}

const CARRIES =
  /\b(?:carr(?:y|ies|ying)|deliver\w*|conjugat\w+|linked|links|joins?|couples?|attach\w*|armed|loaded|payload|label\w*|releas\w+|based on|with|to|labell?ed|contain\w*)\b[^.;]{0,90}$/i;
const FOR = /\b(?:for|against|to treat|to prevent|treat(?:s|ment of|ing)|in|of|with|have|who|prevention of)\b[^.;]{0,60}$/i;

/** A payload or a disease that a description names. */
function tellInside(one: Mention, described: DrugDescription, text: string, carried: Told['spans'] = []): readonly Told[] {
  const { drug, from, to } = described;
  const before = text.slice(from, one.from);
  const after = text.slice(one.to, Math.max(to, one.to));
  switch (one.kind) {
    case 'payload':
      return CARRIES.test(before) || /^[- ](?:payload|based|labell?ed|radioligand|conjugate)/.test(after)
        ? [...tellDrug(drug, 'payload', { target: one.id }, carried), ...tellPayload(one.id, drug, [], carried)]
        : [];
    case 'indication':
      return isFor(one, before, after, text) ? [tellFor(drug, one, carried)] : [];
    default:
      return [];
  }
}

/** A disease behind "for", or before the kind: `a hemophilia A gene therapy`. */
function isFor(one: IndicationMention, before: string, after: string, text: string): boolean {
  if (one.potential || /\b(?:mice|mouse|xenograft|not|caused|history|risk|unlike|model)\b/i.test(text)) return false;
  return FOR.test(before)
    ? !/\b(?:trials?|stud(?:y|ies)|inhibits?|blocks?|binds?|replicat\w+)\b/i.test(before)
    : /^ (?:[\w-]+ ){0,3}(?:vaccine|therapy|treatment|drug|candidate|antibody|program)/.test(after);
}

function tellFor(drug: string, { id, setting }: IndicationMention, carried: Told['spans'] = []): Told {
  return {
    type: 'Drug',
    key: { drug, attr: 'indication', target: id },
    value: { ...(setting !== undefined && { setting }) },
    spans: carried,
  };
}

const THERAPEUTIC: Readonly<Record<string, string>> = {
  ...{
    'Lu-177': 'lutetium-177',
    'Ac-225': 'actinium-225',
    'I-131': 'iodine-131',
    'Y-90': 'yttrium-90',
    'At-211': 'astatine-211',
  },
  ...{
    'Pb-212': 'lead-212',
    'Cu-67': 'copper-67',
    'Bi-213': 'bismuth-213',
    'Th-227': 'thorium-227',
    'Tb-161': 'terbium-161',
    'Re-188': 'rhenium-188',
  },
};

/** `[177Lu]Lu-XYZ-1` carries lutetium-177; nuclides for imaging are no payload. */
function tellNuclides(tagged: Tagged, bound: Bound): readonly Told[] {
  return flat(tagged.mentions).flatMap((one) => {
    if (one.kind !== 'drug') return [];
    const { text } = tagged.passage.view;
    const named = (one.spellings ?? [one]).flatMap(({ from, to }) => nuclideOf(text.slice(from, to))?.nuclide ?? []);
    const payload = named.flatMap((nuclide) => THERAPEUTIC[nuclide] ?? [])[0];
    const carried = spans(sourceSpan(tagged.passage.view, one.from, one.to));
    if (payload === undefined) return [];
    return tellCarried(one.id, payload, bound, carried);
  });
}
