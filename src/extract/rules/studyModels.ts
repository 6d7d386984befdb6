import type { Slots } from '../../domain/claim.js';
import type { Section } from '../../domain/release.js';
import type { Bound } from '../bind/bound.js';
import type { BoundStudy } from '../bind/studies.js';
import { modelsIn } from '../bind/studyPassages.js';
import { isLaboratory } from '../mentions/animals.js';
import type { IndicationMention, ModelMention } from '../mentions/mention.js';
import { matchesOf, mentionsIn, spanOf } from '../mentions/tagged.js';
import type { Tagged } from '../mentions/tagged.js';
import { sourceSpan } from '../text/view.js';
import { modelDisease, modelInjected } from './models.js';
import { spans } from './rule.js';
import type { Rule } from './rule.js';
import type { Draft } from './teller.js';

const KINDS: readonly (readonly [string, RegExp])[] = [
  ['patient-derived xenograft', /\b(?:patient-derived xenografts?|PDX)\b/i],
  ['orthotopic xenograft', /\borthotopic xenografts?\b/i],
  ['xenograft', /\bxenografts?\b/i],
  ['syngeneic', /\bsyngeneic\b/i],
  ['orthotopic', /\borthotopic\b/i],
  ['allograft', /\ballografts?\b/i],
  ['knock-out', /\b(?:knock-?out|-null)\b/i],
  ['transgenic', /\btransgenic\b/i],
  ['humanized', /\bhumani[sz]ed mice\b/i],
  ['diet-induced', /\bdiet-induced\b/i],
  ['organoid', /\borganoids?\b/i],
];
const NEAR = 80;

/** The models of preclinical work that no phrase explains in one go: name, kind and disease from the words around them. */
export function tellStudyModels(bound: Bound): readonly Draft[] {
  const ofStudies = bound.studies.flatMap(({ model }) => model ?? []);
  const beside = bound.sentences.flatMap((tagged) =>
    NEWS.has(tagged.passage.section) && isLaboratory(tagged.passage.view.text) ? modelsIn(tagged) : [],
  );
  return [...new Set([...ofStudies, ...beside])].flatMap((model) =>
    isExplained(bound, model, modelDisease)
      ? []
      : tellModel(
          bound,
          bound.studies.find((study) => study.model === model),
          model,
        ),
  );
}

const NEWS: ReadonlySet<Section> = new Set<Section>(['lead', 'body', 'about-drug']);

/** True where a rule of its own reads the model. */
function isExplained(bound: Bound, model: string, rule: Rule): boolean {
  return bound.sentences.some((tagged) =>
    matchesOf(tagged, rule.pattern).some((match) => mentionsIn(match).some((one) => one.kind === 'model' && one.id === model)),
  );
}

function tellModel(bound: Bound, study: BoundStudy | undefined, model: string): readonly Draft[] {
  const sentences = study === undefined ? bound.sentences : study.sentences.flatMap((at) => bound.sentences[at] ?? []);
  const places = sentences.flatMap((tagged) =>
    tagged.mentions.flatMap((one) => (one.kind === 'model' && one.id === model ? [{ tagged, model: one }] : [])),
  );
  const [first] = places;
  if (first === undefined) return [];
  const key = { model };
  const name = draft(first.tagged, first.model, 'name', key, { name: first.model.name });
  const isInjected = isExplained(bound, model, modelInjected);
  const kind = isInjected
    ? undefined
    : places.map((place) => kindAt(place.tagged, place.model, key)).find((one) => one !== undefined);
  const disease = places.map((place) => diseaseAt(place.tagged, place.model, key)).find((one) => one !== undefined);
  const told = disease ?? (study === undefined ? undefined : diseaseTold(bound, study, key));
  return [name, ...(kind ?? []), ...(told ?? [])];
}

function draft(tagged: Tagged, { from, to }: { from: number; to: number }, attr: string, key: Slots, value: Slots): Draft {
  return {
    rule: `model.${attr.replace('_', '-')}-told`,
    type: 'TumorModel',
    key: { ...key, attr },
    value,
    assertion: 'ASSERTED',
    tagged,
    spans: spans(sourceSpan(tagged.passage.view, from, to)),
  };
}

function kindAt(tagged: Tagged, { from, to }: ModelMention, key: Slots): readonly Draft[] | undefined {
  const start = Math.max(0, from - 60);
  const around = tagged.passage.view.text.slice(start, to + NEAR);
  for (const [kind, pattern] of KINDS) {
    const match = pattern.exec(around);
    if (match === null) continue;
    const at = start + match.index;
    return [draft(tagged, { from: at, to: at + match[0].length }, 'model_type', key, { kind })];
  }
  return undefined;
}

/** The disease that stands beside the model: `NUGC-4 gastric cancer xenografts`, `ovarian cancer cells (SKOV3)`. */
function diseaseAt(tagged: Tagged, model: ModelMention, key: Slots): readonly Draft[] | undefined {
  const { text } = tagged.passage.view;
  const named = tagged.mentions.filter((one): one is IndicationMention => one.kind === 'indication');
  const behind = named.find(
    (one) =>
      one.from >= model.to &&
      /^[^.;]{0,60}$/.test(text.slice(model.to, one.from)) &&
      !/ in (?:patients|a trial)/.test(text.slice(model.to, one.from)),
  );
  const before = named.find((one) => one.to <= model.from && /^[a-z ()-]{0,30}$/i.test(text.slice(one.to, model.from)));
  const disease = behind ?? before;
  return disease === undefined ? undefined : tellDisease(tagged, disease, key);
}

/** The only disease of the study's report, else of the title above it, else of the headline. */
function diseaseTold(bound: Bound, study: BoundStudy, key: Slots): readonly Draft[] | undefined {
  const before = (study.sentences[0] ?? 0) - 1;
  const title = bound.sentences[before];
  const isTitle = title !== undefined && !/[.!?]$/.test(title.passage.view.text) && title.passage.view.text.length < NEAR;
  const headline = bound.sentences.findIndex(({ passage }) => passage.section === 'headline');
  for (const places of [study.sentences, isTitle ? [before] : [], [headline]]) {
    const named = places.flatMap((at) => {
      const tagged = bound.sentences[at];
      return (tagged?.mentions ?? []).flatMap((one) => (tagged && one.kind === 'indication' ? [{ tagged, disease: one }] : []));
    });
    const [first] = named;
    if (first !== undefined && new Set(named.map(({ disease }) => disease.id)).size === 1)
      return tellDisease(first.tagged, first.disease, key);
  }
  return undefined;
}

function tellDisease(tagged: Tagged, disease: IndicationMention, key: Slots): readonly Draft[] {
  const told: Draft = {
    rule: 'model.indication-told',
    type: 'TumorModel',
    key: { ...key, attr: 'indication' },
    value: { target: disease.id },
    assertion: 'ASSERTED',
    tagged,
    spans: spans(spanOf(tagged, disease)),
  };
  return [told];
}
