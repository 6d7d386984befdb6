import type { Slots } from '../../domain/claim.js';
import type { Span } from '../../domain/span.js';
import { mentionIn, mentionsIn, phrase, spanIn, wordsIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { numberOf } from '../mentions/numberWords.js';
import { spans } from './rule.js';
import type { Rule, Told } from './rule.js';

function tellDrug(drug: string | undefined, attr: string, value: Slots, carried: readonly Span[]): readonly Told[] {
  return drug === undefined ? [] : [{ type: 'Drug', key: { drug, attr }, value, assertion: 'ASSERTED', spans: carried }];
}

function drugsIn(match: Match, group: string): readonly string[] {
  return mentionsIn(match, group).flatMap((mention) => (mention.kind === 'drug' ? [mention.id] : []));
}

const OWNER = "(?:(?:the )?company's|our|its|{org}'s?)";

/** `the company's lead compound, XYZ 201`; `XYZ 201 is the Company's lead product candidate`. */
export const drugLead: Rule = {
  id: 'drug.lead',
  pattern: phrase(
    `(?:${OWNER} (?<status>lead (?:[a-z-]+ ){0,3}(?:{platform}|[a-z-]+)(?: (?:[a-z-]+)){0,3}), (?<drug>{drug})|(?<named>{drug})(?:,| is) ${OWNER} (?<standing>lead (?:[a-z-]+ ){0,3}(?:{platform}|candidate|compound|drug|product|therapy|program|asset)(?: (?:product|drug)? ?candidate)?))`,
  ),
  finds: [
    { text: "Data support the company's lead antibody candidate, XYZ 201, in glioma.", slots: { status: 'lead antibody candidate', drug: 'XYZ 201' } },
    { text: "XYZ 201 is the Company's lead product candidate.", slots: { named: 'XYZ 201', standing: 'lead product candidate' } },
  ],
  ignores: ['The lead investigator gave XYZ 201.', "The company's leading product, XYZ 201, is sold."],
  tell: (match, bound) => {
    const drug = mentionIn(match, 'drug');
    const status = wordsIn(match, 'status') ?? wordsIn(match, 'standing');
    const platform = mentionIn(match, 'platform');
    if (drug === undefined || status === undefined) return [];
    const carried = spans(spanIn(match));
    return [
      ...tellDrug(drug.id, 'lead_status', { status }, carried),
      ...tellDrug(drug.id, 'developer', { target: bound.header.issuer.id }, carried),
      ...(platform === undefined ? [] : tellDrug(drug.id, 'platform', { target: platform.id }, carried)),
    ];
  },
};

/** `XYZ 201 is an investigational antibody designed to ...`: what kind of drug it is. */
export const drugModality: Rule = {
  id: 'drug.modality',
  pattern: phrase(
    `(?<drug>{drug}) is (?:an?|(?<owner>${OWNER})) (?<modality>(?!lead\\b)[^.;]{4,90}?)(?= under development| under investigation| designed| that | being | which | for | in |\\.)`,
  ),
  finds: [
    { text: 'XYZ 201 is a first-in-class humanized antibody designed to block PD-1.', slots: { drug: 'XYZ 201', modality: 'first-in-class humanized antibody' } },
  ],
  ignores: ['XYZ 201 is in a Phase 2 trial.', 'XYZ 201 is approved by the FDA.'],
  tell: (match, bound) => {
    const drug = mentionIn(match, 'drug', 'drug');
    const modality = wordsIn(match, 'modality');
    const platform = mentionIn(match, 'platform', 'modality');
    if (drug === undefined || modality === undefined) return [];
    const carried = spans(spanIn(match, 'drug'), spanIn(match, 'modality'));
    return [
      ...tellDrug(drug.id, 'modality', { keywords: [modality] }, carried),
      ...(platform === undefined ? [] : tellDrug(drug.id, 'platform', { target: platform.id }, carried)),
      ...(match.groups['owner'] === undefined ? [] : tellDrug(drug.id, 'developer', { target: bound.header.issuer.id }, carried)),
    ];
  },
};

/** `multiple doses of a radiotherapeutic drug conjugate (ABC) resulted in`: the kind of what these studies gave. */
export const studiedModality: Rule = {
  id: 'drug.studied-modality',
  pattern: phrase('\\b(?:studies|experiments)\\b[^.;]{0,80}\\bdoses? of an? (?<modality>[a-z-]+ {platform})'),
  finds: [],
  ignores: ['Both studies gave two doses of a drug.'],
  tell: (match, bound) => {
    const modality = wordsIn(match, 'modality');
    const platform = mentionIn(match, 'platform', 'modality');
    if (modality === undefined || platform === undefined) return [];
    const carried = spans(spanIn(match, 'modality'));
    return [...new Set(bound.studies.map((study) => study.drug))].flatMap((drug) => [
      ...tellDrug(drug, 'modality', { keywords: [modality] }, carried),
      ...tellDrug(drug, 'platform', { target: platform.id }, carried),
    ]);
  },
};

/** `two preclinical ABC chemotherapeutic programs (XYZ 201 and 202)`. */
export const drugProgram: Rule = {
  id: 'drug.program',
  pattern: phrase('\\b(?<count>one|two|three|four|five|several|\\d{1,2}) (?<stage>preclinical|clinical[- ]stage) (?<modality>[^.,;()]{2,50}?) (?:programs?|candidates?|products?) \\((?<drugs>{drugs})\\)'),
  finds: [
    {
      text: 'The pipeline includes two preclinical antibody programs (XYZ 201 and 202).',
      slots: { count: 'two', stage: 'preclinical', modality: 'antibody', drugs: 'XYZ 201 and 202' },
    },
  ],
  ignores: ['The pipeline includes two preclinical programs.'],
  tell: (match, bound) => {
    const modality = wordsIn(match, 'modality') ?? '';
    const platform = mentionIn(match, 'platform', 'modality');
    const stage = wordsIn(match, 'stage') ?? '';
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

/** `developing ABCs for targeted delivery of chemotherapeutics such as paclitaxel (XYZ 201), a preclinical stage product candidate`. */
export const drugInDevelopment: Rule = {
  id: 'drug.in-development',
  pattern: phrase(
    '\\bdeveloping (?<platform>{platform}) for (?<purpose>(?:targeted )?delivery of (?<kind>[a-z]+) such as (?<payload>{payload}) )\\((?<drug>{drug})\\)(?:, an? (?<stage>preclinical|clinical)[- ]stage)?',
  ),
  finds: [],
  ignores: ['The company is developing new ways for delivery of drugs.'],
  tell: (match, bound) => {
    const drug = mentionIn(match, 'drug', 'drug');
    const platform = mentionIn(match, 'platform', 'platform');
    const payload = mentionIn(match, 'payload', 'payload');
    const stage = wordsIn(match, 'stage');
    const kind = wordsIn(match, 'kind')?.replace(/s$/, '');
    if (drug === undefined || platform === undefined || payload === undefined || kind === undefined) return [];
    const carried = spans(spanIn(match));
    return [
      ...tellDrug(drug.id, 'platform', { target: platform.id }, carried),
      ...tellDrug(drug.id, 'developer', { target: bound.header.issuer.id }, carried),
      ...tellDrug(drug.id, 'modality', { keywords: [platform.name, 'targeted delivery', kind] }, carried),
      ...tellDrug(drug.id, 'payload', { target: payload.id }, carried).map((told) => ({ ...told, assertion: 'ONGOING' as const })),
      ...tellPayload(payload.id, drug.id, [kind], carried),
      ...(stage === undefined ? [] : tellDrug(drug.id, 'development_stage', { stage }, carried)),
    ];
  },
};

function tellPayload(payload: string, drug: string, kind: readonly string[], carried: readonly Span[]): readonly Told[] {
  return [
    { type: 'Payload', key: { payload, attr: 'delivered_by' }, value: { target: drug }, assertion: 'ASSERTED', spans: carried },
    ...(kind.length === 0 ? [] : [{ type: 'Payload' as const, key: { payload, attr: 'kind' }, value: { keywords: kind }, assertion: 'ASSERTED' as const, spans: carried }]),
  ];
}

/** `XYZ 201 utilizes the company's ABC platform to deliver a cytotoxic radioisotope, iodine-131`; `utilizes iodine-131 as its payload`. */
export const drugPayload: Rule = {
  id: 'drug.payload',
  pattern: phrase(
    '(?<drug>{drug}),? (?:utilizes|uses|carries|employs|delivers) (?:[^.;]{0,40}?(?<platform>{platform}) [^.;]{0,60}?to deliver )?(?:an? (?<kind>[a-z]+ [a-z]+), )?(?<payload>{payload})(?:, an? (?<sort>[a-z]+ [a-z]+),)?',
  ),
  finds: [
    { text: 'XYZ 201 uses lutetium-177, a radioactive isotope, as its payload.', slots: { drug: 'XYZ 201', payload: 'lutetium-177', sort: 'radioactive isotope' } },
  ],
  ignores: ['XYZ 201 uses a new target.'],
  tell: (match) => {
    const drug = mentionIn(match, 'drug', 'drug');
    const payload = mentionIn(match, 'payload', 'payload');
    const platform = mentionIn(match, 'platform', 'platform');
    const kind = wordsIn(match, 'kind') ?? wordsIn(match, 'sort');
    if (drug === undefined || payload === undefined) return [];
    const carried = spans(spanIn(match, 'drug'), spanIn(match, 'payload'), spanIn(match, 'platform'));
    return [
      ...tellDrug(drug.id, 'payload', { target: payload.id }, carried),
      ...(platform === undefined ? [] : tellDrug(drug.id, 'platform', { target: platform.id }, carried)),
      ...tellPayload(payload.id, drug.id, kind === undefined ? [] : [kind], carried),
    ];
  },
};

/** `XYZ 201 is an antibody under development for a range of lymphomas`. */
export const drugUnderDevelopment: Rule = {
  id: 'drug.under-development',
  pattern: phrase('(?<drug>{drug}) is [^.;]{3,80} (?<status>under development|in development|being developed) (?:for|in) (?:the treatment of )?(?<diseases>{indications})'),
  finds: [
    {
      text: 'XYZ 201 is a new antibody under development for a range of lymphomas.',
      slots: { drug: 'XYZ 201', status: 'under development', diseases: 'a range of lymphomas' },
    },
  ],
  ignores: ['A platform under development for lymphoma is new.'],
  tell: (match) => {
    const drug = mentionIn(match, 'drug', 'drug');
    if (drug === undefined) return [];
    return mentionsIn(match, 'diseases').flatMap((disease): readonly Told[] =>
      disease.kind !== 'indication'
        ? []
        : [
            {
              type: 'Drug',
              key: { drug: drug.id, attr: 'indication', target: disease.id },
              value: {
                status: 'under development',
                ...(disease.qualifier !== undefined && { qualifier: disease.qualifier }),
                ...(disease.setting !== undefined && { setting: disease.setting }),
              },
              assertion: 'ONGOING',
              spans: spans(spanIn(match, 'drug'), spanIn(match, 'status'), spanIn(match, 'diseases')),
            },
          ],
    );
  },
};

/** `preclinical data that show the utility of XYZ 201 and XYZ 202 for use in solid tumors`: shown in animals, possible in people. */
export const drugPromise: Rule = {
  id: 'drug.promise',
  pattern: phrase('(?:\\bpreclinical\\b[^.;]{0,120}?(?<drugs>{drug}(?:,? (?:and )?{drug})*) for use|\\b(?<promise>promise)) in (?<diseases>{indications})'),
  finds: [
    {
      text: 'The company announced preclinical data on the utility of XYZ 201 for use in melanoma.',
      slots: { drugs: 'XYZ 201', diseases: 'melanoma' },
    },
  ],
  ignores: ['The FDA approved XYZ 201 for use in melanoma.'],
  tell: (match, bound) => {
    const named = drugsIn(match, 'drugs');
    const spoken = named.length > 0 ? named : [bound.drugAt(match.tagged, match.tagged.places[match.at] ?? 0)];
    return spoken.flatMap((drug) =>
      mentionsIn(match, 'diseases').flatMap((disease): readonly Told[] =>
        drug === undefined || disease.kind !== 'indication'
          ? []
          : [
              {
                type: 'Drug',
                key: { drug, attr: 'indication', target: disease.id },
                value: { status: 'preclinical' },
                assertion: 'POSSIBLE',
                novelty: 'NEW',
                spans: spans(spanIn(match, 'drugs'), spanIn(match, 'promise'), spanIn(match, 'diseases')),
              },
            ],
      ),
    );
  },
};
