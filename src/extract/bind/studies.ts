import type { ArmMention, Mention } from '../mentions/mention.js';
import { spanOf, tag } from '../mentions/tagged.js';
import type { Tagged } from '../mentions/tagged.js';
import type { Section } from '../../domain/release.js';
import type { EntityBook } from './entityBook.js';
import { drugAt, drugsOf } from './topic.js';

/** The sentences that report one preclinical experiment. */
export interface StudyPassages {
  readonly order: number;
  readonly sentences: readonly number[];
}

/** A group of animals with everything that the namings of it tell. */
export interface BoundArm {
  readonly id: string;
  readonly control: boolean;
  readonly role: 'treatment' | 'comparator' | 'control';
  readonly agent: string | undefined;
  readonly doses: number | undefined;
  readonly namings: readonly { readonly mention: ArmMention; readonly sentence: number }[];
}

export interface BoundStudy {
  readonly id: string;
  readonly model: string;
  readonly drug: string;
  readonly order: number;
  readonly sentences: readonly number[];
  readonly arms: readonly BoundArm[];
}

const ANIMALS = /\b(?:mice|mouse|rats?|animals|monkeys|dogs|pigs|rabbits|hamsters|ferrets|xenografts?|PDX|syngeneic|in vivo)\b/i;
/** Parts that report experiments: in those about a drug only what opens with its model. */
const NEWS: ReadonlySet<Section> = new Set<Section>(['body', 'lead', 'about-drug']);
const ENDS = /\b(?:both|these|all|the two|the three)\b.{0,40}\b(?:studies|models|abstracts|experiments)\b/i;

interface OpenStudy {
  readonly order: number;
  readonly sentences: number[];
  /** Set for a study that is not counted among others: its report ends with this paragraph. */
  readonly paragraph?: number;
}

/**
 * Cuts the news into the reports of single experiments: each opens with "the first study" and the like, or, outside such a
 * report, with animals and the cell line they carry.
 */
export function studyPassages(sentences: readonly Tagged[]): readonly StudyPassages[] {
  const studies: OpenStudy[] = [];
  let open: OpenStudy | undefined;
  sentences.forEach((tagged, at) => {
    const { section, paragraph, view } = tagged.passage;
    const news = NEWS.has(section);
    const left = open?.paragraph !== undefined && open.paragraph !== paragraph;
    if (!news || left || ENDS.test(view.text)) open = undefined;
    const opener = tagged.mentions.find((mention) => mention.kind === 'study');
    if (news && opener !== undefined) {
      const order = typeof opener.order === 'number' ? opener.order : counted(studies) + 1;
      open = { order, sentences: [], ...(opener.order === 'next' && { paragraph }) };
      studies.push(open);
    } else if (news && open === undefined && opensByModel(tagged)) {
      open = { order: counted(studies) + 1, sentences: [], paragraph };
      studies.push(open);
    }
    open?.sentences.push(at);
  });
  return studies;
}

/** How far the release has counted its studies. */
function counted(studies: readonly OpenStudy[]): number {
  return Math.max(0, ...studies.flatMap((study) => (study.paragraph === undefined ? [study.order] : [])));
}

/** `In a PC3 xenograft model, mice received ...`: one cell line, animals, and no trial. */
function opensByModel({ mentions, passage }: Tagged): boolean {
  const models = new Set(mentions.flatMap(modelsInside));
  return models.size === 1 && ANIMALS.test(passage.view.text) && !mentions.some((mention) => mention.kind === 'trial');
}

/** Outside the reports of studies nothing is an arm of one: what such a phrase holds stands by itself. */
export function armsOnlyIn(places: ReadonlySet<number>, sentences: readonly Tagged[]): readonly Tagged[] {
  return sentences.map((tagged, at) => {
    if (places.has(at) || !tagged.mentions.some((mention) => mention.kind === 'arm')) return tagged;
    return tag(
      tagged.passage,
      tagged.mentions.flatMap((mention) => (mention.kind === 'arm' ? mention.inner : [mention])),
    );
  });
}

/** Enters the studies whose model and tested drug are each one, with their arms; two reports of one study are one study. */
export function bindStudies(
  passages: readonly StudyPassages[],
  sentences: readonly Tagged[],
  book: EntityBook,
): readonly BoundStudy[] {
  const found = new Map<string, Experiment>();
  for (const study of passages) {
    const experiment = experimentOf(study, sentences);
    if (experiment === undefined) continue;
    const known = found.get(experiment.label);
    known?.sentences.push(...experiment.sentences);
    for (const agent of experiment.controls) known?.controls.add(agent);
    if (known === undefined) found.set(experiment.label, experiment);
  }
  return [...found.values()].map((experiment) => {
    const { label, drug, model, order } = experiment;
    const id = book.open('Study', label);
    book.addKey(id, 'model', [{ ref: drug }, { ref: model }]);
    book.addAlias(id, `${book.nameOf(drug)} in ${book.nameOf(model)}`, 'description');
    const arms = bindArms(id, experiment, sentences, book);
    return { id, model, drug, order, sentences: experiment.sentences, arms };
  });
}

/** One drug tried on one model. */
interface Experiment {
  readonly label: string;
  readonly order: number;
  readonly model: string;
  readonly drug: string;
  readonly controls: Set<string>;
  readonly sentences: number[];
}

function experimentOf(study: StudyPassages, sentences: readonly Tagged[]): Experiment | undefined {
  const told = study.sentences.flatMap((at) => sentences[at] ?? []);
  const models = new Set(told.flatMap((tagged) => tagged.mentions.flatMap(modelsInside)));
  const controls = controlAgents(told);
  const drug = testedDrug(told, controls) ?? drugAt(sentences, study.sentences[0] ?? -1, 0);
  const [model] = models;
  if (model === undefined || models.size > 1 || drug === undefined) return undefined;
  const label = `${drug.slice('drug:'.length)} ${model.slice('model:'.length)}`;
  return { label, order: study.order, model, drug, controls, sentences: [...study.sentences] };
}

function modelsInside(mention: Mention): readonly string[] {
  if (mention.kind === 'model') return [mention.id];
  return mention.kind === 'arm' ? mention.inner.flatMap(modelsInside) : [];
}

/** What the control groups got. */
function controlAgents(told: readonly Tagged[]): Set<string> {
  return new Set(
    told.flatMap((tagged) => tagged.mentions.flatMap((mention) => (isControl(mention) && mention.agent ? [mention.agent] : []))),
  );
}

/** The one drug that is given other than as a control; a marketed one is a comparator where there is another. */
function testedDrug(told: readonly Tagged[], controls: ReadonlySet<string>): string | undefined {
  const given = told.flatMap(drugsOf).filter(({ id }) => !controls.has(id));
  const own = given.filter((drug) => drug.marketed !== true);
  const tested = new Set((own.length > 0 ? own : given).map(({ id }) => id));
  return tested.size === 1 ? [...tested][0] : undefined;
}

function isControl(mention: Mention): mention is ArmMention {
  return mention.kind === 'arm' && mention.control;
}

interface ArmDraft {
  readonly control: boolean;
  agent: string | undefined;
  doses: number | undefined;
  readonly namings: { readonly mention: ArmMention; readonly sentence: number }[];
}

function bindArms(id: string, experiment: Experiment, sentences: readonly Tagged[], book: EntityBook): readonly BoundArm[] {
  const { label } = experiment;
  const drafts: ArmDraft[] = [];
  for (const at of experiment.sentences) {
    for (const mention of sentences[at]?.mentions ?? []) {
      if (mention.kind === 'arm') joinArm(drafts, mention, at, experiment);
    }
  }
  const most = Math.max(...drafts.map((draft) => draft.doses ?? 0));
  return drafts.map((draft) => {
    const role = draft.control ? 'control' : draft.doses !== undefined && draft.doses < most ? 'comparator' : 'treatment';
    const regimen = draft.control || draft.doses === undefined ? role : `${draft.doses}-doses`;
    const arm = book.open('StudyArm', `${label} ${regimen}`);
    const agent = draft.agent === undefined ? 'control' : { ref: draft.agent };
    book.addKey(arm, 'regimen', [{ ref: id }, agent, regimen]);
    for (const naming of draft.namings) {
      const tagged = sentences[naming.sentence];
      const span = tagged && spanOf(tagged, naming.mention);
      if (tagged && span)
        book.addAlias(arm, tagged.passage.view.text.slice(naming.mention.from, naming.mention.to), 'description', span);
    }
    return { ...draft, id: arm, role };
  });
}

/** An arm is told apart by control or drug, and by its number of doses; "the treatment group" is the only treated one so far. */
function joinArm(drafts: ArmDraft[], mention: ArmMention, sentence: number, { drug, controls }: Experiment): void {
  const control = mention.control || (mention.agent !== undefined && controls.has(mention.agent));
  const agent = mention.agent ?? (control ? undefined : drug);
  const fitting = drafts.filter(
    (draft) =>
      draft.control === control &&
      (agent === undefined || draft.agent === undefined || draft.agent === agent) &&
      (mention.doses === undefined || draft.doses === undefined || draft.doses === mention.doses),
  );
  const known = fitting.length === 1 ? fitting[0] : undefined;
  if (fitting.length > 1) return;
  const draft = known ?? { control, agent, doses: mention.doses, namings: [] };
  if (known === undefined) drafts.push(draft);
  draft.agent ??= agent;
  draft.doses ??= mention.doses;
  draft.namings.push({ mention, sentence });
}
