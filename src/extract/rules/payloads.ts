import type { Bound } from '../bind/bound.js';
import { mentionIn, phrase, spanIn, wordsIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { tellDrug, tellPayload } from './drugFacts.js';
import { ASIDE } from './pieces.js';
import { spans } from './rule.js';
import type { Rule } from './rule.js';

const EXAMPLE = '(?:,? (?:such as|including|among (?:them|which|these)(?: (?:is|are))?|like|for example|e\\.g\\.,?))';
const STAGE =
  '(?:, (?:an? (?:(?<stage>preclinical|clinical)[- ]stage|[a-z ]{3,40}? (?:at|in) (?:the |a )?(?<level>preclinical|clinical) stage)|which is (?:still )?(?:in |at the )?(?<state>preclinical|clinical)\\b))?';

/** `developing ABCs for targeted delivery of chemotherapeutics such as paclitaxel (XYZ 201), a preclinical stage product candidate`. */
export const drugInDevelopment: Rule = {
  id: 'drug.in-development',
  pattern: phrase(
    `(?:\\bdeveloping (?:further |other |additional )?{platform}|{platform} (?:is|are) (?:also |currently )?(?:being developed|(?:under|in) development)) (?:for|in) (?<purpose>(?:the )?(?<targeted>targeted )?delivery of (?<kind>[a-z]+))${EXAMPLE} (?:{payload} \\({drug}\\)|{drug} \\({payload}\\))${STAGE}`,
  ),
  finds: [
    {
      text: 'Acme is developing ABCs for targeted delivery of cytotoxins such as MMAE (XYZ 201), a preclinical stage asset.',
      slots: { targeted: 'targeted', kind: 'cytotoxins', stage: 'preclinical' },
    },
    {
      text: 'Other ABCs are in development for the delivery of cytotoxins, including XYZ 201 (MMAE), a candidate in the clinical stage.',
      slots: { kind: 'cytotoxins', level: 'clinical' },
    },
  ],
  ignores: ['The company is developing new ways for delivery of drugs.', 'ABCs are developed for the delivery of cytotoxins.'],
  tell: (match, bound) => {
    const drug = mentionIn(match, 'drug');
    const platform = mentionIn(match, 'platform');
    const payload = mentionIn(match, 'payload');
    const stage = wordsIn(match, 'stage') ?? wordsIn(match, 'level') ?? wordsIn(match, 'state');
    const kind = wordsIn(match, 'kind')?.replace(/s$/, '');
    if (drug === undefined || platform === undefined || payload === undefined || kind === undefined) return [];
    const carried = spans(spanIn(match));
    const delivery = match.groups['targeted'] === undefined ? 'delivery' : 'targeted delivery';
    return [
      ...tellDrug(drug.id, 'platform', { target: platform.id }, carried),
      ...tellDrug(drug.id, 'developer', { target: bound.header.issuer.id }, carried),
      ...tellDrug(drug.id, 'modality', { keywords: [platform.name, delivery, kind] }, carried),
      ...tellDrug(drug.id, 'payload', { target: payload.id }, carried).map((told) => ({
        ...told,
        assertion: 'ONGOING' as const,
      })),
      ...tellPayload(payload.id, drug.id, [kind], carried),
      ...(stage === undefined ? [] : tellDrug(drug.id, 'development_stage', { stage: stage.toLowerCase() }, carried)),
    ];
  },
};

const CARRIES =
  '(?:utilizes|uses|carries|employs|delivers|bears|contains|incorporates|is (?:designed|engineered|built|intended) to (?:deliver|carry|bring)|is (?:loaded|labell?ed|armed|conjugated) (?:with|to)|consists of|combines)';
const BRINGS = '(?:deliver|bring|carry|transport|direct|take|convey)';
/** `a cytotoxic radioisotope`: what a payload is, before or behind its name. */
const SORT = '[a-z-]+(?: [a-z-]+){0,2}';

/** `XYZ 201 uses the ABC platform to deliver iodine-131, a radioisotope`; `the payload of XYZ 201 is iodine-131`. */
export const drugPayload: Rule = {
  id: 'drug.payload',
  pattern: phrase(
    `(?:(?:{drug}${ASIDE}|(?<pronoun>\\bit)),? ${CARRIES} (?:[^.;]{0,120}? to ${BRINGS} )?|\\bpayload of {drug}${ASIDE} is |{drug}'s payload is |(?<possessive>\\bits) payload is )(?:(?:an?|the) (?<kind>${SORT}),? )?(?<payload>{payload})(?:, (?:which is )?an? (?<sort>${SORT})(?=[,.;]|$))?`,
  ),
  finds: [
    {
      text: 'XYZ 201 uses lutetium-177, a radioactive isotope, as its payload.',
      slots: { payload: 'lutetium-177', sort: 'radioactive isotope' },
    },
    {
      text: 'It employs the ABC platform of Acme to bring the isotope lutetium-177 to tumors.',
      slots: { pronoun: 'It', kind: 'isotope', payload: 'lutetium-177' },
    },
    { text: 'Its payload is lutetium-177.', slots: { possessive: 'Its', payload: 'lutetium-177' } },
    {
      text: 'XYZ 201, an antibody conjugate, is designed to deliver lutetium-177 to tumors.',
      slots: { payload: 'lutetium-177' },
    },
    {
      text: 'The payload of XYZ 201, the lead product, is lutetium-177, a radioisotope.',
      slots: { payload: 'lutetium-177', sort: 'radioisotope' },
    },
  ],
  ignores: ['XYZ 201 uses a new target.', 'Patients received lutetium-177 before XYZ 201.'],
  tell: (match, bound) => {
    const drug = mentionIn(match, 'drug')?.id ?? pronounDrug(match, bound);
    const payload = mentionIn(match, 'payload', 'payload');
    const platform = mentionIn(match, 'platform');
    const kind = wordsIn(match, 'kind') ?? wordsIn(match, 'sort');
    if (drug === undefined || payload === undefined) return [];
    const carried = spans(spanIn(match));
    return [
      ...tellDrug(drug, 'payload', { target: payload.id }, carried),
      ...(platform === undefined ? [] : tellDrug(drug, 'platform', { target: platform.id }, carried)),
      ...tellPayload(payload.id, drug, kind === undefined ? [] : [kind], carried),
    ];
  },
};

/** `It` at the head of a sentence is a drug only where the text is about one. */
function pronounDrug(match: Match, bound: Bound): string | undefined {
  if (match.at > 0 || match.tagged.passage.section !== 'about-drug') return undefined;
  return bound.drugAt(match.tagged, 0);
}
