import { findAnimals } from '../mentions/animals.js';
import type { ArmMention, Mention } from '../mentions/mention.js';
import type { Tagged } from '../mentions/tagged.js';
import type { EntityBook } from './entityBook.js';
import { bindArms } from './studyArms.js';
import type { BoundArm, Experiment } from './studyArms.js';
import { hasFigures, kinOf, modelsIn } from './studyPassages.js';
import type { StudyPassages } from './studyPassages.js';
import { drugAt, drugsOf } from './topic.js';

export interface BoundStudy {
  readonly id: string;
  /** Undefined for one that is told only by its animals. */
  readonly model: string | undefined;
  readonly species: string | undefined;
  readonly drug: string;
  readonly order: number;
  readonly sentences: readonly number[];
  readonly arms: readonly BoundArm[];
}

/** Enters the studies whose model or species and tested drug are each one, with their arms; two reports of one study are one study. */
export function bindStudies(
  passages: readonly StudyPassages[],
  sentences: readonly Tagged[],
  book: EntityBook,
): readonly BoundStudy[] {
  const found = new Map<string, Experiment>();
  const experiments = passages.flatMap((study) => experimentOf(study, sentences) ?? []);
  const reported = experiments.filter((one) => !one.isAnnounced);
  for (const experiment of [...reported, ...experiments.filter((one) => one.isAnnounced)]) {
    const known = sameAs(experiment, found);
    known?.sentences.push(...experiment.sentences);
    for (const agent of experiment.controls) known?.controls.add(agent);
    if (known === undefined) found.set(experiment.label, experiment);
  }
  return [...found.values()]
    .sort((a, b) => (a.sentences[0] ?? 0) - (b.sentences[0] ?? 0))
    .map((experiment) => {
      const { label, drug, model, species, order } = experiment;
      const id = book.open('Study', label);
      const subject = model ?? species ?? '';
      book.addKey(id, 'model', [{ ref: drug }, model === undefined ? subject : { ref: model }]);
      book.addAlias(id, `${book.nameOf(drug)} in ${model === undefined ? subject : book.nameOf(model)}`, 'description');
      const arms = bindArms(id, experiment, sentences, book);
      return { id, model, species, drug, order, sentences: experiment.sentences, arms };
    });
}

/** The report of the same experiment that came before: of the same model, or the only one in the same animals. */
function sameAs(experiment: Experiment, found: ReadonlyMap<string, Experiment>): Experiment | undefined {
  const known = found.get(experiment.label);
  if (known !== undefined || (experiment.model !== undefined && !experiment.isAnnounced)) return known;
  const alike = [...found.values()].filter(
    ({ drug, species, order, isCounted }) =>
      drug === experiment.drug &&
      kinOf(species) === kinOf(experiment.species) &&
      !(isCounted && experiment.isCounted && order !== experiment.order),
  );
  return alike.length === 1 ? alike[0] : undefined;
}

function experimentOf(study: StudyPassages, sentences: readonly Tagged[]): Experiment | undefined {
  const told = study.sentences.flatMap((at) => sentences[at] ?? []);
  const models = new Set(modelsIn(...told));
  const animals = new Set(told.flatMap(({ passage }) => findAnimals(passage.view.text).map((animal) => animal.species)));
  const controls = controlAgents(told);
  const drug = testedDrug(told, controls) ?? drugAt(sentences, study.sentences[0] ?? -1, 0);
  const [model] = models;
  const isOneKind = new Set([...animals].map(kinOf)).size === 1;
  const species = isOneKind ? ([...animals].find((one) => one.endsWith('monkey')) ?? [...animals][0]) : undefined;
  if (models.size > 1 || (model === undefined && species === undefined) || drug === undefined) return undefined;
  const label = `${drug.slice('drug:'.length)} ${model?.slice('model:'.length) ?? species ?? ''}`;
  const isDescribed = told.every(({ mentions }) => mentions.every((one) => one.kind !== 'model' || one.described === true));
  const isAnnounced = isDescribed && study.sentences.length === 1 && !hasFigures(sentences, study.sentences[0] ?? -1);
  const { order, counted: isCounted } = study;
  return { label, order, isCounted, model, species, drug, controls, sentences: [...study.sentences], isAnnounced };
}

/** What the control groups got. */
function controlAgents(told: readonly Tagged[]): Set<string> {
  return new Set(
    told.flatMap((tagged) => tagged.mentions.flatMap((mention) => (isControl(mention) && mention.agent ? [mention.agent] : []))),
  );
}

/** The one drug that is given other than as a control; a marketed one is a comparator. */
function testedDrug(told: readonly Tagged[], controls: ReadonlySet<string>): string | undefined {
  const given = told.flatMap(drugsOf).filter(({ id }) => !controls.has(id));
  const tested = new Set(given.filter((drug) => drug.marketed !== true).map(({ id }) => id));
  return tested.size === 1 ? [...tested][0] : undefined;
}

function isControl(mention: Mention): mention is ArmMention {
  return mention.kind === 'arm' && mention.control;
}
