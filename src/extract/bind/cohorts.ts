import { allMatches } from '../text/needs.js';
import { doseLabel } from '../mentions/cohorts.js';
import type { CohortMention, Mention, QuantityMention, TrialMention } from '../mentions/mention.js';
import { numberOf } from '../mentions/numberWords.js';
import { matchesOf, mentionsIn, spanOf, wordsIn } from '../mentions/tagged.js';
import type { Match, Tagged } from '../mentions/tagged.js';
import {
  BY_DISEASE,
  DOSE_THEN,
  EACH,
  IS_OF,
  PART_SIZE,
  PLURAL,
  RECEIVES,
  SIZE_THEN,
  STEPS,
  THEN_DOSE,
  THEN_SIZE,
  TREATED,
} from './cohortFrames.js';
import { cohortRows, noted } from './cohortRows.js';
import type { Noted } from './cohortRows.js';
import { lastTrial } from './lastTrial.js';
import type { EntityBook } from './entityBook.js';
import type { BoundTrials } from './boundTrials.js';

export type { Noted } from './cohortRows.js';

/** A group of one trial: its namings, its dose and its size where they are told. */
export interface BoundCohort {
  readonly id: string;
  readonly trial: string;
  readonly label: string;
  readonly dose: Noted | undefined;
  readonly size: Noted | undefined;
  readonly namings: readonly { readonly sentence: number; readonly from: number; readonly to: number }[];
}

export interface BoundCohorts {
  readonly byMention: ReadonlyMap<Mention, string>;
  readonly all: readonly BoundCohort[];
}

interface Draft {
  readonly id: string;
  readonly trial: string;
  readonly label: string;
  dose: Noted | undefined;
  size: Noted | undefined;
  readonly namings: { readonly sentence: number; readonly from: number; readonly to: number }[];
}

interface Place {
  readonly from: number;
  readonly to: number;
}

type TrialAt = (sentence: number, place: number) => string | undefined;

/** Enters the cohorts of all trials: those with a number or a name, then those that go by their dose. */
export function bindCohorts(
  sentences: readonly Tagged[],
  trials: BoundTrials,
  inStudy: ReadonlySet<number>,
  book: EntityBook,
  trialAt: TrialAt,
): BoundCohorts {
  const binder = new Binder(sentences, trials, book, trialAt);
  const clinical = sentences.flatMap((tagged, at) =>
    inStudy.has(at) || tagged.passage.section === 'forward-looking' || tagged.passage.section === 'contact' ? [] : [at],
  );
  const titlesLast = [...clinical.filter((at) => !isTitle(sentences[at])), ...clinical.filter((at) => isTitle(sentences[at]))];
  for (const at of clinical) binder.nameCohorts(at, 'beside a trial');
  for (const at of titlesLast) binder.nameCohorts(at, 'alone');
  for (const at of clinical) binder.noteNumbers(at);
  for (const at of titlesLast) binder.nameByDose(at);
  for (const at of clinical) binder.nameOthers(at);
  for (const at of clinical) binder.noteEach(at);
  return { byMention: binder.byMention, all: [...binder.drafts.values()] };
}

class Binder {
  readonly byMention = new Map<Mention, string>();
  readonly drafts = new Map<string, Draft>();

  constructor(
    private readonly sentences: readonly Tagged[],
    private readonly trials: BoundTrials,
    private readonly book: EntityBook,
    private readonly trialAt: TrialAt,
  ) {}

  /** Cohorts with a number or a name; those whose sentence names their trial first, so that the others can follow them. */
  nameCohorts(at: number, where: 'beside a trial' | 'alone'): void {
    for (const mention of this.tagged(at).mentions) {
      if (mention.kind !== 'cohort' || mention.dose !== undefined || this.byMention.has(mention)) continue;
      const trial = where === 'alone' ? this.trialOf(at, mention, mention.number) : this.trialBeside(at, mention);
      if (trial !== undefined) this.name(mention, trial, mention.number, at);
    }
  }

  /** Doses and sizes beside the cohorts of a sentence; the first that a release tells holds. */
  noteNumbers(at: number): void {
    const tagged = this.tagged(at);
    if (!tagged.mentions.some((mention) => mention.kind === 'cohort')) return;
    this.notePart(at);
    for (const pattern of [DOSE_THEN, THEN_DOSE, RECEIVES]) {
      for (const match of matchesOf(tagged, pattern)) this.note(match, at, 'dose');
    }
    for (const match of matchesOf(tagged, THEN_SIZE)) this.note(match, at, 'size');
    if (!TREATED.test(tagged.text)) return;
    for (const match of matchesOf(tagged, SIZE_THEN)) this.note(match, at, 'size');
  }

  /** `Part A: dose escalation. Up to 36 patients.`: the size told in the next sentences of its paragraph. */
  private notePart(at: number): void {
    const tagged = this.tagged(at);
    const [part, ...others] = tagged.mentions.filter((one): one is CohortMention => one.kind === 'cohort');
    const draft = this.drafts.get((part && this.byMention.get(part)) ?? '');
    if (part === undefined || others.length > 0 || draft === undefined || !/^(?:part|stage)-/.test(part.number)) return;
    for (let next = at + 1; this.sentences[next]?.passage.paragraph === tagged.passage.paragraph; next += 1) {
      const following = this.tagged(next);
      if (following.mentions.some((one) => one.kind === 'cohort')) return;
      const [match] = matchesOf(following, PART_SIZE);
      const size = match && mentionsIn(match, 'size').find((one): one is QuantityMention => one.kind === 'count');
      const range = match?.groups['range'] === undefined ? {} : { op: 'le' as const };
      if (size?.unit === 'patients') draft.size ??= { ...noted(size, next), ...range };
    }
  }

  /** Groups that go by their dose: those the text calls cohorts, and as many doses as it counts cohorts. */
  nameByDose(at: number): void {
    const tagged = this.tagged(at);
    const called = tagged.mentions.filter((one): one is CohortMention => one.kind === 'cohort' && one.dose !== undefined);
    const doses = tagged.mentions.filter((one): one is QuantityMention => one.kind === 'dose');
    const isNamed = tagged.mentions.some((one) => one.kind === 'cohort');
    const counted = !isNamed && countsGroups(tagged.passage.view.text, doses) ? doses : [];
    for (const mention of [...called, ...counted]) {
      const dose = mention.kind === 'cohort' ? mention.dose : mention;
      const trial = dose && this.trialOf(at, mention, doseLabel(dose));
      if (dose === undefined || trial === undefined) continue;
      const known = this.withDose(trial, dose, at);
      const id = known?.id ?? this.name(mention, trial, doseLabel(dose), at);
      this.byMention.set(mention, id);
      const draft = this.drafts.get(id);
      if (draft === undefined) continue;
      draft.dose ??= noted(dose, at);
      draft.size ??= this.sizeBehind(tagged, mention.to, at);
    }
  }

  /** Groups that go by their disease or stand in a table. */
  nameOthers(at: number): void {
    this.nameByDisease(at);
    this.nameByRow(at);
  }

  /** Groups that go by their disease, each with the size told for all of them. */
  private nameByDisease(at: number): void {
    const tagged = this.tagged(at);
    for (const match of matchesOf(tagged, BY_DISEASE)) {
      const sizes = ['size', 'of'].flatMap((group) => mentionsIn(match, group));
      const size = sizes.find((one): one is QuantityMention => one.kind === 'count' && one.unit === 'patients');
      for (const disease of mentionsIn(match, 'list')) {
        if (disease.kind !== 'indication') continue;
        const label = disease.id.slice('indication:'.length);
        const trial = this.trialOf(at, disease, label);
        const draft = trial === undefined ? undefined : this.drafts.get(this.name(disease, trial, label, at));
        if (draft !== undefined && size !== undefined) draft.size ??= noted(size, at);
      }
    }
  }

  /** Cohorts that a table lists, row by row. */
  private nameByRow(at: number): void {
    for (const row of cohortRows(this.sentences, at)) {
      const trial = lastTrial(this.sentences, this.trials, row.sentence, 0) ?? this.trialAt(row.sentence, 0);
      if (trial === undefined) continue;
      const draft = this.drafts.get(this.nameAt(trial, row.label, row.byDose, row.sentence, row));
      if (draft === undefined) continue;
      draft.dose ??= row.dose;
      draft.size ??= row.size;
    }
  }

  /** `each cohort consists of 12 participants`, `three cohorts of eight`: the size of every cohort of the trial. */
  noteEach(at: number): void {
    const tagged = this.tagged(at);
    if (!/cohort|group|level/i.test(tagged.text)) return;
    const { text } = tagged.passage.view;
    for (const match of matchesOf(tagged, EACH)) {
      const size = mentionsIn(match).find((one): one is QuantityMention => one.kind === 'count');
      if (size !== undefined) this.noteAll(at, size, noted(size, at));
    }
    for (const match of allMatches(text, PLURAL)) {
      const value = numberOf(match.groups?.['size'] ?? '');
      if (value === undefined) continue;
      const from = match.index;
      const place = { from, to: from + match[0].length };
      this.noteAll(at, place, { value, unit: 'patients', sentence: at, ...place });
    }
  }

  private noteAll(at: number, place: { readonly from: number }, size: Noted): void {
    const trial = this.lastTrial(at, place.from) ?? this.trialAt(at, place.from);
    for (const draft of this.drafts.values()) {
      if (draft.trial === trial && /^\d+$|-/.test(draft.label)) draft.size ??= size;
    }
  }

  private note(match: Match, at: number, what: 'dose' | 'size'): void {
    const [mention] = ['cohort', 'now', 'part'].flatMap((group) => mentionsIn(match, group));
    const draft = this.drafts.get((mention && this.byMention.get(mention)) ?? '');
    if (draft === undefined || (match.groups['part'] !== undefined && !/^(?:part|stage)-/.test(draft.label))) return;
    const quantity = [what, 'treated', 'whole']
      .flatMap((group) => mentionsIn(match, group))
      .find((one): one is QuantityMention => one.kind === 'dose' || one.kind === 'count');
    if (quantity !== undefined) {
      if (what === 'dose' || quantity.unit === 'patients') draft[what] ??= noted(quantity, at);
      return;
    }
    const value = numberOf(wordsIn(match, 'number') ?? '');
    const from = match.tagged.places[match.at];
    if (what !== 'size' || value === undefined || from === undefined) return;
    draft.size ??= { value, unit: 'patients', sentence: at, from, to: match.tagged.places[match.at + match.text.length] ?? from };
  }

  private sizeBehind(tagged: Tagged, place: number, at: number): Noted | undefined {
    const next = tagged.mentions.find((one) => one.from >= place);
    const between = tagged.passage.view.text.slice(place, next?.from ?? place);
    return next?.kind === 'count' && next.unit === 'patients' && between === ' (' ? noted(next, at) : undefined;
  }

  /** The trial that its sentence names beside it, else the one of the same cohort elsewhere, else the last one named. */
  private trialOf(at: number, mention: Mention, label: string): string | undefined {
    const beside = this.trialBeside(at, mention);
    if (beside !== undefined) return beside;
    const same = new Set([...this.drafts.values()].flatMap((draft) => (draft.label === label ? [draft.trial] : [])));
    return same.size === 1 ? [...same][0] : (this.lastTrial(at, mention.from) ?? this.trialAt(at, mention.from));
  }

  /** The trial that is named right behind a mention, or before it in its sentence. */
  private trialBeside(at: number, mention: Mention): string | undefined {
    const { mentions, passage } = this.tagged(at);
    const named = mentions.filter((other): other is TrialMention => other.kind === 'trial');
    const behind = named.find((other) => other.from >= mention.to && IS_OF.test(passage.view.text.slice(mention.to, other.from)));
    const beside = behind ?? named.filter((other) => other.from < mention.from).at(-1);
    return beside && this.trials.byMention.get(beside);
  }

  private lastTrial(at: number, place: number): string | undefined {
    return lastTrial(this.sentences, this.trials, at, place);
  }

  /** The cohort that goes by a dose, else the numbered one of that dose, when its dose was told before. */
  private withDose(trial: string, dose: QuantityMention, at: number): Draft | undefined {
    const fitting = [...this.drafts.values()].filter(
      (draft) => draft.trial === trial && draft.dose?.value === dose.value && draft.dose.unit === dose.unit,
    );
    const told = fitting.find((draft) => isTitle(this.sentences[at]) || (draft.dose?.sentence ?? at) <= at);
    return fitting.find((draft) => draft.label === doseLabel(dose)) ?? told;
  }

  private name(mention: Mention, trial: string, label: string, at: number): string {
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
  private nameAt(trial: string, label: string, byName: boolean, at: number, { from, to }: Place): string {
    const id = this.book.open('Cohort', `${trial.slice('trial:'.length)} cohort ${label}`);
    const key = label === 'prior' ? 'prior-cohorts' : byName ? label : undefined;
    this.book.addKey(id, key === undefined ? 'number' : 'name', [{ ref: trial }, key ?? label.toLowerCase()]);
    if (label !== 'prior')
      this.book.addAlias(id, byName ? `${label.replace('-', ' ')} cohort` : `Cohort ${label}`, 'description');
    const draft = this.drafts.get(id) ?? { id, trial, label, dose: undefined, size: undefined, namings: [] };
    this.drafts.set(id, draft);
    draft.namings.push({ sentence: at, from, to });
    return id;
  }

  private tagged(at: number): Tagged {
    const tagged = this.sentences[at];
    if (tagged === undefined) throw new Error(`There is no sentence ${String(at)}.`);
    return tagged;
  }
}

function isTitle(tagged: Tagged | undefined): boolean {
  return tagged?.passage.section === 'headline' || tagged?.passage.section === 'subhead';
}

/** `three dose levels` with three doses beside them. */
function countsGroups(text: string, doses: readonly QuantityMention[]): boolean {
  const different = new Set(doses.map(({ value, unit }) => `${String(value)} ${unit}`));
  if (different.size < 2 || different.size !== doses.length) return false;
  if (STEPS.test(text)) return true;
  return Array.from(allMatches(text, PLURAL)).some(
    ({ groups }) => groups?.['groups'] !== 'groups' && numberOf(groups?.['many'] ?? '') === different.size,
  );
}
