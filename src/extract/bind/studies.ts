import type { ArmMention, Mention } from '../mentions/mention.js';
import { spanOf } from '../mentions/tagged.js';
import type { Tagged } from '../mentions/tagged.js';
import type { EntityBook } from './entityBook.js';
import { drugsOf } from './topic.js';

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

const ENDS = /\b(?:both|these|all|the two|the three)\b.{0,40}\b(?:studies|models|abstracts|experiments)\b/i;

/** Cuts the news into the reports of single experiments: each opens with "the first study" and the like. */
export function studyPassages(sentences: readonly Tagged[]): readonly StudyPassages[] {
  const studies: { order: number; sentences: number[] }[] = [];
  let open: { order: number; sentences: number[] } | undefined;
  sentences.forEach((tagged, at) => {
    const opener = tagged.mentions.find((mention) => mention.kind === 'study');
    const news = tagged.passage.section === 'body' || tagged.passage.section === 'lead';
    if (!news || ENDS.test(tagged.passage.view.text)) open = undefined;
    if (news && opener !== undefined) {
      open = { order: opener.order === 'last' ? studies.length + 1 : opener.order, sentences: [] };
      studies.push(open);
    }
    open?.sentences.push(at);
  });
  return studies;
}

/** Enters the studies whose model and tested drug are each one, with their arms. */
export function bindStudies(
  passages: readonly StudyPassages[],
  sentences: readonly Tagged[],
  book: EntityBook,
): readonly BoundStudy[] {
  return passages.flatMap((study) => {
    const told = study.sentences.flatMap((at) => sentences[at] ?? []);
    const models = new Set(told.flatMap((tagged) => tagged.mentions.flatMap(modelsInside)));
    const drug = testedDrug(told);
    const [model] = models;
    if (model === undefined || models.size > 1 || drug === undefined) return [];
    const label = `${drug.slice('drug:'.length)} ${model.slice('model:'.length)}`;
    const id = book.open('Study', label);
    book.addKey(id, 'model', [{ ref: drug }, { ref: model }]);
    book.addAlias(id, `${book.nameOf(drug)} in ${book.nameOf(model)}`, 'description');
    const arms = bindArms(study, sentences, { id, label, drug }, book);
    return [{ id, model, drug, order: study.order, sentences: study.sentences, arms }];
  });
}

function modelsInside(mention: Mention): readonly string[] {
  if (mention.kind === 'model') return [mention.id];
  return mention.kind === 'arm' ? mention.inner.flatMap(modelsInside) : [];
}

/** The one drug that is given other than as a control. */
function testedDrug(told: readonly Tagged[]): string | undefined {
  const controls = new Set(
    told.flatMap((tagged) => tagged.mentions.flatMap((mention) => (isControl(mention) && mention.agent ? [mention.agent] : []))),
  );
  const tested = new Set(told.flatMap((tagged) => drugsOf(tagged).map((drug) => drug.id)).filter((id) => !controls.has(id)));
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

function bindArms(
  study: StudyPassages,
  sentences: readonly Tagged[],
  { id, label, drug }: { readonly id: string; readonly label: string; readonly drug: string },
  book: EntityBook,
): readonly BoundArm[] {
  const drafts: ArmDraft[] = [];
  for (const at of study.sentences) {
    for (const mention of sentences[at]?.mentions ?? []) {
      if (mention.kind === 'arm') joinArm(drafts, mention, at, drug);
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
function joinArm(drafts: ArmDraft[], mention: ArmMention, sentence: number, drug: string): void {
  const agent = mention.agent ?? (mention.control ? undefined : drug);
  const fitting = drafts.filter(
    (draft) =>
      draft.control === mention.control &&
      (agent === undefined || draft.agent === undefined || draft.agent === agent) &&
      (mention.doses === undefined || draft.doses === undefined || draft.doses === mention.doses),
  );
  const known = fitting.length === 1 ? fitting[0] : undefined;
  if (fitting.length > 1) return;
  const draft = known ?? { control: mention.control, agent, doses: mention.doses, namings: [] };
  if (known === undefined) drafts.push(draft);
  draft.agent ??= agent;
  draft.doses ??= mention.doses;
  draft.namings.push({ mention, sentence });
}
