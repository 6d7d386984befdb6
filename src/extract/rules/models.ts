import type { Bound } from '../bind/bound.js';
import { indicationTree } from '../bind/indicationTree.js';
import { mentionIn, phrase, spanIn, spanOf, wordsIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { spans } from './rule.js';
import type { Rule, Told } from './rule.js';

/** A model and the disease it stands for: its name, the disease, and the species when the text says "human". */
function tellModel(match: Match, bound: Bound): readonly Told[] {
  const model = mentionIn(match, 'model');
  const disease = mentionIn(match, 'indication');
  if (model === undefined) return [];
  const key = { model: model.id };
  const { tagged } = match;
  const told: Told[] = [
    { type: 'TumorModel', key: { ...key, attr: 'name' }, value: { name: model.name }, spans: spans(spanOf(tagged, model)) },
  ];
  if (disease === undefined) return told;
  told.push({
    type: 'TumorModel',
    key: { ...key, attr: 'indication' },
    value: { target: disease.id, ...(STAGE.test(disease.setting ?? '') && { setting: disease.setting ?? '' }) },
    spans: spans(spanOf(tagged, disease)),
  });
  if (disease.human) {
    told.push({
      type: 'TumorModel',
      key: { ...key, attr: 'origin' },
      value: { species: 'human' },
      spans: spans(spanOf(tagged, disease)),
    });
  }
  if (/xenograft/i.test(match.text)) told.push(xenograft(match, bound, model.id, disease.id));
  return told;
}

/** What a model may stand for beyond the disease. */
const STAGE = /^(?:metastatic|advanced|relapsed|refractory|[a-z]+-resistant)$/;

/** The class of tumor is told only where the release itself speaks of solid or hematologic tumors. */
function xenograft(match: Match, bound: Bound, model: string, disease: string): Told {
  const tree = indicationTree(bound.scene.vocabulary);
  const classes = ['solid-tumors', 'hematologic-malignancies'].map((term) => `indication:${term}`);
  const own = classes.find((one) => tree.broaderThan(disease).includes(one));
  const spoken = bound.sentences.some((tagged) =>
    tagged.mentions.some((mention) => mention.kind === 'indication' && mention.id === own),
  );
  const name = own === classes[0] ? 'solid tumor' : 'hematologic malignancy';
  return {
    type: 'TumorModel',
    key: { model, attr: 'model_type' },
    value: { kind: 'xenograft', ...(spoken && { tumor_class: name }) },
    spans: spans(spanIn(match)),
  };
}

const KIND =
  '(?:(?:human|murine|mouse|animal|orthotopic|subcutaneous|established|standard|aggressive|well-known|widely used|commonly used|accepted|validated|genetic|preclinical|tumou?r|cell[- ]line) ){0,3}';
const MODEL = '(?:xenograft (?:tumou?r )?(?:mouse )?models?|xenografts?|models?|cell lines?|cells)';
const OF = '(?:of|for|derived from|from|representing)';
const CELLS = '(?:(?:xenograft|tumou?r|cancer|cell|mouse) ){0,2}(?:models?|lines?|cells?|xenografts?|tumou?rs)';
const NAMED = '(?: \\(| called | known as | named |, called |, named | )(?:the )?';

/** What a cell line is a model of: `a PC3 xenograft model of prostate cancer`, `PC3, a cell line of ...`, `glioma cells (U87-MG)`. */
export const modelDisease: Rule = {
  id: 'model.disease',
  pattern: phrase(
    `(?<told>{model}(?: (?:cell line|cells|xenografts?|mouse|mice|rats?))?(?:,? (?:which (?:is|are) )?an?)? ${KIND}${MODEL} ${OF} (?:an? )?{indication}|{model} {indication} ${CELLS}\\b|{model}(?: cell line| (?:tumou?r |cancer )?cells| xenografts?)? \\({indication}|{indication}(?: \\([a-z ]{3,20}\\))? ${CELLS}${NAMED}{model}|\\b${KIND}${MODEL} of {indication}(?: \\(|, called |, named | using | based on )(?:the )?{model})`,
  ),
  finds: [
    {
      text: 'It was tested in an A549 xenograft model of human lung cancer.',
      slots: { told: 'A549 xenograft model of human lung cancer' },
    },
    {
      text: 'It was tested in a HCT116 colorectal cancer xenograft model.',
      slots: { told: 'HCT116 colorectal cancer xenograft model' },
    },
    { text: 'The study used A549, a cell line of human lung cancer.', slots: { told: 'A549, a cell line of human lung cancer' } },
    { text: 'Mice were given a HepG2 cell line (human liver cancer).', slots: { told: 'HepG2 cell line (human liver cancer' } },
    {
      text: 'Mice were injected with melanoma (skin) tumor cells (B16-F10).',
      slots: { told: 'melanoma (skin) tumor cells (B16-F10' },
    },
    { text: 'The human lung cancer cell line A549 grew fast.', slots: { told: 'human lung cancer cell line A549' } },
    {
      text: 'It was tested in a xenograft model of human lung cancer (A549).',
      slots: { told: 'xenograft model of human lung cancer (A549' },
    },
  ],
  ignores: [
    'It was tested in 70 xenograft models of cancer.',
    'Patients with melanoma (skin cancer) took part.',
    'It works in models of glioma and in A549.',
  ],
  tell: tellModel,
};

const PUT = '(?:injected|implanted|inoculated|transplanted|engrafted|grafted)';
const HOSTS = '(?:(?:female |male |nude |immunodeficient )?(?:mice|rats)|{count})';
const FIRST = '(?:(?:first|then|each|all|subcutaneously|orthotopically|intracranially) ){0,2}';

/** `mice were injected with ... cells (U87-MG)`, `injection of mice with Caki-2 cell line`: what kind of model it is. */
export const modelInjected: Rule = {
  id: 'model.injected',
  pattern: phrase(
    `(?<how>${HOSTS},? (?:(?:which|that|who) )?(?:were |had been |had |are )?${FIRST}${PUT}(?: \\w+ly)? with|\\b(?:injection|implantation|inoculation) of ${HOSTS} with)[^.;]{1,60}?(?<model>{model})|(?<cells>{model})[^.;,]{0,50}? (?:were|was) ${FIRST}(?<into>${PUT}(?: \\w+ly)? (?:into|in) (?:[\\w-]+ ){0,3}?${HOSTS})|\\b(?:injection|implantation|inoculation) of [^.;,]{0,40}?(?<given>{model})[^.;,]{0,40}? (?:into|in) (?:[\\w-]+ ){0,3}?${HOSTS}`,
  ),
  finds: [
    {
      text: 'Here mice were injected with melanoma cells (B16-F10).',
      slots: { how: 'mice were injected with', model: 'B16-F10' },
    },
    {
      text: 'Melanoma cells (B16-F10) were implanted into 30 mice.',
      slots: { cells: 'B16-F10', into: 'implanted into 30 mice' },
    },
    {
      text: 'It was done in male mice, which were first inoculated with B16-F10, a cell line of melanoma.',
      slots: { how: 'male mice, which were first inoculated with', model: 'B16-F10' },
    },
    { text: 'Dosing followed injection of B16-F10 cells into mice.', slots: { given: 'B16-F10' } },
  ],
  ignores: ['Mice were injected with XYZ 201.', 'B16-F10 cells were grown in the laboratory.'],
  tell: (match) => {
    const model = mentionIn(match, 'model');
    const host = /\brats?\b/i.test(match.tagged.passage.view.text) ? 'rats' : 'mice';
    if (model === undefined) return [];
    return [
      {
        type: 'TumorModel',
        key: { model: model.id, attr: 'model_type' },
        value: {
          kind: `tumor cell line ${/implant|graft|transplant/i.test(match.text) ? 'implanted' : 'injected'} into ${host}`,
        },
        spans: spans(spanIn(match)),
      },
    ];
  },
};

const CHOSEN =
  '(?:this (?:cell line|(?:xenograft )?model) was (?:selected|chosen|used|preferred|picked)|(?:(?:the )?choice fell on|(?:the )?(?:investigators|researchers|scientists|team|company) (?:chose|selected|picked)|we (?:chose|selected|picked)) this (?:cell line|(?:xenograft )?model))';

/** `This model was selected because of its high expression of ...`: a trait of the study's model. */
export const modelFeature: Rule = {
  id: 'model.feature',
  within: 'study',
  pattern: phrase(
    `\\b(?:${CHOSEN} (?:because|since|as|owing to|due to|on account of|for)(?: of)?) (?:its |their |it (?:has|had|shows|showed) )?(?<feature>[^.]{10,240})`,
  ),
  finds: [
    {
      text: 'This model was chosen because of its slow growth and resistance to cisplatin.',
      slots: { feature: 'slow growth and resistance to cisplatin' },
    },
    {
      text: 'The investigators chose this cell line because it shows resistance to cisplatin.',
      slots: { feature: 'resistance to cisplatin' },
    },
  ],
  ignores: ['This model was chosen by the investigators.'],
  tell: (match, bound) => {
    const study = bound.studyAt(match.tagged);
    const feature = wordsIn(match, 'feature');
    if (study?.model === undefined || feature === undefined) return [];
    const carried = spans(spanIn(match, 'feature'));
    const topic = feature.split(/,| that | which /)[0] ?? feature;
    return [
      { type: 'TumorModel', key: { model: study.model, attr: 'feature', topic }, value: { keywords: [feature] }, spans: carried },
      { type: 'Study', key: { study: study.id, attr: 'model_rationale' }, value: { keywords: [feature] }, spans: carried },
    ];
  },
};

/** What the tumor had to reach before dosing began. */
export const dosingTrigger: Rule = {
  id: 'study.dosing-trigger',
  within: 'study',
  pattern: phrase(
    '\\b(?:once|when|after|as soon as) (?:the )?(?<trigger>tumou?r(?:s| (?:size|volume|burden|diameter)s?) (?:had )?(?:reached|grew to|grown to|attained|measured|exceeded) [^,.;]{3,60})(?=[,.;]|$)',
  ),
  finds: [
    {
      text: 'Once tumor volume reached 100 cubic millimeters, dosing began.',
      slots: { trigger: 'tumor volume reached 100 cubic millimeters' },
    },
    { text: 'Treatment began as soon as tumors had reached a set size.', slots: { trigger: 'tumors had reached a set size' } },
  ],
  ignores: ['Once the tumor was removed, dosing ended.'],
  tell: (match, bound) => {
    const study = bound.studyAt(match.tagged);
    const trigger = wordsIn(match, 'trigger');
    if (study === undefined || trigger === undefined) return [];
    return [
      {
        type: 'Study',
        key: { study: study.id, attr: 'dosing_trigger' },
        value: { keywords: [plainly(trigger)] },
        spans: spans(spanIn(match, 'trigger')),
      },
    ];
  },
};

/** The same words for the same trigger: `had reached a size that was set` is `reached a set size`. */
function plainly(trigger: string): string {
  return trigger
    .replace(/ had (?=reached|grown|attained|measured|exceeded)/i, ' ')
    .replace(/\b(an?) (\w+) that (?:was|had been) ([\w-]+)$/i, '$1 $3 $2');
}
