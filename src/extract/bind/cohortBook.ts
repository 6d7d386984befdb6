import { doseLabel } from '../mentions/cohorts.js';
import type { Mention, QuantityMention, TrialMention } from '../mentions/mention.js';
import { spanOf } from '../mentions/tagged.js';
import type { Tagged } from '../mentions/tagged.js';
import type { BoundTrials } from './boundTrials.js';
import { IS_OF } from './cohortFrames.js';
import { partLabel } from './cohortRows.js';
import type { Noted, Part } from './cohortRows.js';
import type { EntityBook } from './entityBook.js';
import { lastTrial } from './lastTrial.js';

/** A group of a trial in the making. */
export interface CohortDraft {
  readonly id: string;
  readonly trial: string;
  readonly label: string;
  readonly part: Part | undefined;
  dose: Noted | undefined;
  size: Noted | undefined;
  readonly namings: { readonly sentence: number; readonly from: number; readonly to: number }[];
}

interface Place {
  readonly from: number;
  readonly to: number;
}

/** The trial that a sentence speaks of at a place. */
export type TrialAt = (sentence: number, place: number) => string | undefined;

/** The cohorts that a release has named so far, and which trial each naming is of. */
export class CohortBook {
  readonly byMention = new Map<Mention, string>();
  readonly drafts = new Map<string, CohortDraft>();

  constructor(
    readonly sentences: readonly Tagged[],
    private readonly trials: BoundTrials,
    private readonly book: EntityBook,
    private readonly trialAt: TrialAt,
  ) {}

  /** The sentence at a place of the release. */
  tagged(at: number): Tagged {
    const tagged = this.sentences[at];
    if (tagged === undefined) throw new Error(`There is no sentence ${String(at)}.`);
    return tagged;
  }

  /** The cohort that a mention names, once it is known. */
  of(mention: Mention | undefined): CohortDraft | undefined {
    return this.drafts.get((mention && this.byMention.get(mention)) ?? '');
  }

  /** The trial named last before a place, else the one that its sentence speaks of. */
  trialNear(at: number, place: number): string | undefined {
    return lastTrial(this.sentences, this.trials, at, place) ?? this.trialAt(at, place);
  }

  /** The trial that its sentence names beside it, else the one of the same cohort elsewhere, else the last one named. */
  trialOf(at: number, mention: Mention, label: string): string | undefined {
    const beside = this.trialBeside(at, mention);
    if (beside !== undefined) return beside;
    const same = new Set([...this.drafts.values()].flatMap((draft) => (draft.label === label ? [draft.trial] : [])));
    return same.size === 1 ? [...same][0] : this.trialNear(at, mention.from);
  }

  /** The trial that is named right behind a mention, or before it in its sentence. */
  trialBeside(at: number, mention: Mention): string | undefined {
    const { mentions, passage } = this.tagged(at);
    const named = mentions.filter((other): other is TrialMention => other.kind === 'trial');
    const behind = named.find((other) => other.from >= mention.to && IS_OF.test(passage.view.text.slice(mention.to, other.from)));
    const beside = behind ?? named.filter((other) => other.from < mention.from).at(-1);
    return beside && this.trials.byMention.get(beside);
  }

  /** Whether a trial goes up in dose from group to group: a first one, that assigns no one at random. */
  escalates(trial: string): boolean {
    const known = this.trials.trials.find((one) => one.id === trial);
    return known?.phase?.startsWith('Phase 1') === true;
  }

  /** The cohort that goes by a dose, else the numbered one of that dose, when its dose was told before. */
  withDose(trial: string, dose: QuantityMention, at: number, part: Part | undefined): CohortDraft | undefined {
    const fitting = [...this.drafts.values()].filter(
      (draft) =>
        draft.trial === trial &&
        (part === undefined || draft.part === undefined || part === draft.part) &&
        draft.dose?.value === dose.value &&
        draft.dose.unit === dose.unit,
    );
    const told = fitting.find((draft) => isTitle(this.sentences[at]) || (draft.dose?.sentence ?? at) <= at);
    return fitting.find((draft) => draft.label === partLabel(doseLabel(dose), part)) ?? told;
  }

  /** Enters the cohort that a mention names. */
  name(mention: Mention, trial: string, label: string, at: number): string {
    const tagged = this.tagged(at);
    const id = this.nameAt(trial, label, mention.kind !== 'cohort' || mention.dose !== undefined, at, mention);
    const words = tagged.passage.view.text.slice(mention.from, mention.to);
    const isNumber = /^\d+$/.test(words);
    if (!isNumber && mention.kind === 'cohort' && /[a-z]{4}/i.test(words)) {
      this.book.addAlias(
        id,
        words,
        label === 'prior' || mention.dose !== undefined ? 'description' : 'name',
        spanOf(tagged, mention),
      );
    }
    this.byMention.set(mention, id);
    return id;
  }

  /** Opens the cohort of a trial with a label: its number, else its dose or disease. */
  nameAt(trial: string, label: string, byName: boolean, at: number, { from, to }: Place): string {
    const id = this.book.open('Cohort', `${trial.slice('trial:'.length)} cohort ${label}`);
    const key = label === 'prior' ? 'prior-cohorts' : byName ? label : undefined;
    const part = /^(?:sad|mad)(?=-)/i.exec(label)?.[0].toLowerCase() as Part | undefined;
    this.book.addKey(id, key === undefined ? 'number' : 'name', [{ ref: trial }, key ?? label.toLowerCase()]);
    if (label !== 'prior') {
      const plain = label.replace('-', ' ');
      const isNumbered = part !== undefined && !byName;
      this.book.addAlias(id, isNumbered ? plain : byName ? `${plain} cohort` : `Cohort ${label}`, 'description');
    }
    const draft = this.drafts.get(id) ?? { id, trial, label, part, dose: undefined, size: undefined, namings: [] };
    this.drafts.set(id, draft);
    draft.namings.push({ sentence: at, from, to });
    return id;
  }
}

/** True for a headline or a line under it. */
export function isTitle(tagged: Tagged | undefined): boolean {
  return tagged?.passage.section === 'headline' || tagged?.passage.section === 'subhead';
}
