import type { ArmMention } from '../mentions/mention.js';
import { spanOf } from '../mentions/tagged.js';
import type { Tagged } from '../mentions/tagged.js';
import type { EntityBook } from './entityBook.js';

/** A group of animals with everything that the namings of it tell. */
export interface BoundArm {
  readonly id: string;
  readonly control: boolean;
  readonly role: 'treatment' | 'comparator' | 'control';
  readonly agent: string | undefined;
  readonly doses: number | undefined;
  readonly namings: readonly { readonly mention: ArmMention; readonly sentence: number }[];
}

/** One drug tried on one model, or in one kind of animal. */
export interface Experiment {
  readonly label: string;
  readonly order: number;
  readonly isCounted: boolean;
  readonly model: string | undefined;
  readonly species: string | undefined;
  readonly drug: string;
  readonly controls: Set<string>;
  readonly sentences: number[];
  /** Told in one sentence that gives no figure and describes the model: the report itself stands elsewhere. */
  readonly isAnnounced: boolean;
}

interface ArmDraft {
  readonly control: boolean;
  agent: string | undefined;
  doses: number | undefined;
  readonly namings: { readonly mention: ArmMention; readonly sentence: number }[];
}

/** The groups of an experiment, each with what its namings tell. */
export function bindArms(
  id: string,
  experiment: Experiment,
  sentences: readonly Tagged[],
  book: EntityBook,
): readonly BoundArm[] {
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
