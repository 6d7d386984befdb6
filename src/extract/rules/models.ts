import type { Bound } from '../bind/bound.js';
import { indicationTree } from '../bind/indicationTree.js';
import { mentionIn, phrase, spanIn, wordsIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { spans } from './rule.js';
import type { Rule, Told } from './rule.js';

/** A model and the disease it stands for: its name, the disease, and the species when the text says "human". */
function tellModel(match: Match, bound: Bound): readonly Told[] {
  const model = mentionIn(match, 'model', 'model');
  const disease = mentionIn(match, 'indication', 'disease');
  if (model === undefined) return [];
  const key = { model: model.id };
  const told: Told[] = [
    { type: 'TumorModel', key: { ...key, attr: 'name' }, value: { name: model.name }, spans: spans(spanIn(match, 'model')) },
  ];
  if (disease === undefined) return told;
  told.push({
    type: 'TumorModel',
    key: { ...key, attr: 'indication' },
    value: { target: disease.id },
    spans: spans(spanIn(match, 'disease')),
  });
  if (disease.human) {
    told.push({
      type: 'TumorModel',
      key: { ...key, attr: 'origin' },
      value: { species: 'human' },
      spans: spans(spanIn(match, 'disease')),
    });
  }
  if (wordsIn(match, 'xenograft') !== undefined) told.push(xenograft(match, bound, model.id, disease.id));
  return told;
}

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
    spans: spans(spanIn(match, 'xenograft')),
  };
}

/** `PC3 prostate cancer xenograft model`, `Capan-1 xenograft model of human pancreatic adenocarcinoma`. */
export const modelXenograft: Rule = {
  id: 'model.xenograft',
  pattern: phrase(
    '(?<model>{model})(?:,? an?)? (?:(?:cell[- ]line )?(?<xenograft>xenograft(?: tumou?r)? models?) of (?<disease>{indication})|(?<before>{indication}) (?:xenograft|tumou?r) models?)',
  ),
  finds: [
    {
      text: 'It was tested in an A549 xenograft model of human lung cancer.',
      slots: { model: 'A549', disease: 'human lung cancer' },
    },
    {
      text: 'It was tested in a HCT116 colorectal cancer xenograft model.',
      slots: { model: 'HCT116', before: 'colorectal cancer' },
    },
  ],
  ignores: ['It was tested in 70 xenograft models of cancer.'],
  tell: (match, bound) => {
    const moved = match.groups['before'];
    if (moved === undefined) return tellModel(match, bound);
    const groups = { ...match.groups, disease: moved, xenograft: [moved[1], match.at + match.text.length] as const };
    return tellModel({ ...match, groups }, bound);
  },
};

/** `MES SA/Dx5 cell line (human uterine sarcoma)`, `glioma (brain) tumor cells (U87-MG)`. */
export const modelCells: Rule = {
  id: 'model.cells',
  pattern: phrase(
    '(?:(?<model>{model})(?:(?: cell line| cells| tumou?r cells)? \\(|, an? cell line of )(?<disease>{indication})|(?<before>{indication})(?: \\([a-z ]{3,20}\\))? (?:tumou?r |cancer )?cells? \\((?<named>{model})\\))',
  ),
  finds: [
    { text: 'Mice were given a HepG2 cell line (human liver cancer).', slots: { model: 'HepG2', disease: 'human liver cancer' } },
    { text: 'Mice were injected with melanoma (skin) tumor cells (B16-F10).', slots: { before: 'melanoma', named: 'B16-F10' } },
  ],
  ignores: ['Patients with melanoma (skin cancer) took part.'],
  tell: (match, bound) => {
    const { before, named } = match.groups;
    const groups = before && named ? { ...match.groups, disease: before, model: named } : match.groups;
    return tellModel({ ...match, groups }, bound);
  },
};

/** `mice were injected with ... cells (U87-MG)`, `injection of mice with Caki-2 cell line`: what kind of model it is. */
export const modelInjected: Rule = {
  id: 'model.injected',
  pattern: phrase(
    '\\b(?<how>(?:mice|rats) were injected with|injection of (?:female |male )?(?:mice|rats) with)[^.;]{1,60}?(?<model>{model})',
  ),
  finds: [
    {
      text: 'Here mice were injected with melanoma cells (B16-F10).',
      slots: { how: 'mice were injected with', model: 'B16-F10' },
    },
  ],
  ignores: ['Mice were injected with XYZ 201.'],
  tell: (match) => {
    const model = mentionIn(match, 'model', 'model');
    if (model === undefined) return [];
    return [
      {
        type: 'TumorModel',
        key: { model: model.id, attr: 'model_type' },
        value: { kind: 'tumor cell line injected into mice' },
        spans: spans(spanIn(match, 'how'), spanIn(match, 'model')),
      },
    ];
  },
};

/** `This model was selected because of its high expression of ...`: a trait of the study's model. */
export const modelFeature: Rule = {
  id: 'model.feature',
  pattern: phrase('\\bthis model was (?:selected|chosen|used) because of its (?<feature>[^.]{10,240})'),
  finds: [
    {
      text: 'This model was chosen because of its slow growth and resistance to cisplatin.',
      slots: { feature: 'slow growth and resistance to cisplatin' },
    },
  ],
  ignores: ['This model was chosen by the investigators.'],
  tell: (match, bound) => {
    const study = bound.studyAt(match.tagged);
    const feature = wordsIn(match, 'feature');
    if (study === undefined || feature === undefined) return [];
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
  pattern: phrase('\\b(?:once|when|after) (?<trigger>(?:the )?tumou?r (?:size|volume)s? (?:had )?reached [^,.;]{3,60}),'),
  finds: [
    {
      text: 'Once tumor volume reached 100 cubic millimeters, dosing began.',
      slots: { trigger: 'tumor volume reached 100 cubic millimeters' },
    },
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
        value: { keywords: [trigger] },
        spans: spans(spanIn(match, 'trigger')),
      },
    ];
  },
};
