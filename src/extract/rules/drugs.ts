import { numberOf } from '../mentions/numberWords.js';
import { mentionIn, phrase, spanIn, wordsIn } from '../mentions/tagged.js';
import { drugsIn, ownerIn, tellDrug } from './drugFacts.js';
import { ASIDE, OWNER, OF_OWNER } from './pieces.js';
import { spans } from './rule.js';
import type { Rule } from './rule.js';

const CLASS =
  '(?:compound|therapy|therapeutic|treatment|antibody|inhibitor|molecule|conjugate|drug|vaccine|agent|agonist|antagonist|peptide|oligonucleotide|degrader|radiopharmaceutical|chemotherapeutic)';
/** A word before the noun of a phrase, never one that opens another phrase. */
const WORD = '(?!(?:designed|that|to|for|in|of|on|with|under|being|which|and|is|are|was|by|from)\\b)[a-z0-9-]+,? ';
/** `lead therapeutic ABC product candidate`. */
const LEAD = `(?:lead|most advanced) (?:{platform} |${WORD}){0,4}(?:{platform}(?! [a-z])|(?:${CLASS}|candidate|product|program|programme|asset)\\b(?: candidate\\b)?)`;

/** `the company's lead compound, XYZ 201`; `XYZ 201, the lead antibody of Acme`; `As its lead candidate, XYZ 201 is`. */
export const drugLead: Rule = {
  id: 'drug.lead',
  pattern: phrase(
    `(?:(?:(?<owner>${OWNER})|\\bthe|\\ban?) (?<status>${LEAD})(?<maker>${OF_OWNER})?(?:,| \\(| is| -)? ?(?<drug>{drug})|(?<named>{drug})${ASIDE}(?:,| \\(| is| as){1,2} (?:(?<holder>${OWNER})|the) (?<standing>${LEAD})(?<developer>${OF_OWNER})?)`,
  ),
  finds: [
    {
      text: "Data support the company's lead antibody candidate, XYZ 201, in glioma.",
      slots: { status: 'lead antibody candidate', drug: 'XYZ 201' },
    },
    { text: "XYZ 201 is the Company's lead product candidate.", slots: { named: 'XYZ 201', standing: 'lead product candidate' } },
    {
      text: 'XYZ 201, the lead ABC therapeutic of the company, is in a trial.',
      slots: { named: 'XYZ 201', standing: 'lead ABC therapeutic', developer: 'of the company' },
    },
    {
      text: 'As the lead antibody product candidate of Acme Bio, XYZ 201 is being studied.',
      slots: { status: 'lead antibody product candidate', maker: 'of Acme Bio', drug: 'XYZ 201' },
    },
    { text: 'Data on the lead compound XYZ 201 were shown.', slots: { status: 'lead compound', drug: 'XYZ 201' } },
  ],
  ignores: [
    'The lead investigator gave XYZ 201.',
    "The company's leading product, XYZ 201, is sold.",
    'The lead author of the paper on XYZ 201 agreed.',
  ],
  tell: (match, bound) => {
    const drug = mentionIn(match, 'drug');
    const group = match.groups['status'] === undefined ? 'standing' : 'status';
    const status = wordsIn(match, group);
    const platform = mentionIn(match, 'platform', group);
    const developer = ['owner', 'maker', 'holder', 'developer'].flatMap((owner) => ownerIn(match, bound, owner) ?? [])[0];
    if (drug === undefined || status === undefined) return [];
    const carried = spans(spanIn(match));
    return [
      ...tellDrug(drug.id, 'lead_status', { status }, carried),
      ...(developer === undefined ? [] : tellDrug(drug.id, 'developer', { target: developer }, carried)),
      ...(platform === undefined ? [] : tellDrug(drug.id, 'platform', { target: platform.id }, carried)),
    ];
  },
};

/** `multiple doses of a radiotherapeutic drug conjugate (ABC) resulted in`: the kind of what these studies gave. */
export const studiedModality: Rule = {
  id: 'drug.studied-modality',
  pattern: phrase(
    '\\b(?:studies|experiments)\\b[^.;]{0,80}(?:\\bdoses? of an? (?<modality>[a-z-]+ {platform})|\\ban? (?<given>[a-z-]+ {platform}),? (?:(?:that|which|when) )?(?:(?:is|was|are|were) )?(?:given|administered|dosed) (?:in|as|at|with)\\b)',
  ),
  finds: [
    { text: 'These studies show that two doses of a targeted ABC slow growth.', slots: { modality: 'targeted ABC' } },
    {
      text: 'According to both experiments, a targeted ABC that is given in several doses slows growth.',
      slots: { given: 'targeted ABC' },
    },
  ],
  ignores: ['Both studies gave two doses of a drug.', 'The studies say that a targeted ABC is new.'],
  tell: (match, bound) => {
    const group = match.groups['modality'] === undefined ? 'given' : 'modality';
    const modality = wordsIn(match, group);
    const platform = mentionIn(match, 'platform', group);
    if (modality === undefined || platform === undefined) return [];
    const carried = spans(spanIn(match, group));
    return [...new Set(bound.studies.map((study) => study.drug))].flatMap((drug) => [
      ...tellDrug(drug, 'modality', { keywords: [modality] }, carried),
      ...tellDrug(drug, 'platform', { target: platform.id }, carried),
    ]);
  },
};

const PROGRAM = '(?:programs?|programmes?|candidates?|products?|assets?)';

/** `two preclinical antibody programs (XYZ 201 and 202)`, `one preclinical program for an antibody (XYZ 201)`. */
export const drugProgram: Rule = {
  id: 'drug.program',
  pattern: phrase(
    `\\b(?<count>an?|one|two|three|four|five|several|\\d{1,2}) (?<stage>preclinical|clinical)(?:[- ]stage)? (?:(?<modality>[^.,;()]{2,50}?) ${PROGRAM}|${PROGRAM} (?:for|of|on|in|with) (?:an? )?(?<kind>[^.,;()]{2,50}?))(?: \\(|: )(?<drugs>{drug}(?:(?:, | and |, and ){drug})*)`,
  ),
  finds: [
    {
      text: 'The pipeline includes two preclinical antibody programs (XYZ 201 and 202).',
      slots: { count: 'two', stage: 'preclinical', modality: 'antibody', drugs: 'XYZ 201 and 202' },
    },
    {
      text: 'Three clinical-stage programs for antibodies (XYZ 201, XYZ 202 and XYZ 203) are in the pipeline.',
      slots: { count: 'Three', stage: 'clinical', kind: 'antibodies', drugs: 'XYZ 201, XYZ 202 and XYZ 203' },
    },
    { text: 'It has one preclinical program for an ABC therapeutic (XYZ 201).', slots: { kind: 'ABC therapeutic' } },
  ],
  ignores: ['The pipeline includes two preclinical programs.', 'It has a preclinical program for cancer.'],
  tell: (match, bound) => {
    const group = match.groups['modality'] === undefined ? 'kind' : 'modality';
    const modality = singular(wordsIn(match, group) ?? '');
    const platform = mentionIn(match, 'platform', group);
    const stage = (wordsIn(match, 'stage') ?? '').toLowerCase();
    const count = numberOf(wordsIn(match, 'count') ?? '');
    const carried = spans(spanIn(match));
    const issuer = bound.header.issuer.id;
    return [
      ...drugsIn(match, 'drugs').flatMap((drug) => [
        ...tellDrug(drug, 'development_stage', { stage }, carried),
        ...tellDrug(drug, 'modality', { keywords: [modality] }, carried),
        ...tellDrug(drug, 'developer', { target: issuer }, carried),
        ...(platform === undefined ? [] : tellDrug(drug, 'platform', { target: platform.id }, carried)),
      ]),
      ...(count === undefined
        ? []
        : [
            {
              type: 'Organization' as const,
              key: { org: issuer, attr: 'pipeline_count', class: `${stage} ${modality} programs` },
              value: { value: count, op: 'eq', unit: 'programs' },
              assertion: 'ASSERTED' as const,
              spans: carried,
            },
          ]),
    ];
  },
};

/** `ABC chemotherapeutics` is the kind `ABC chemotherapeutic`; `antibodies` is `antibody`. */
function singular(words: string): string {
  return words.replace(/ies$/, 'y').replace(/(?<=[a-z]{3}[^s])s$/, '');
}
