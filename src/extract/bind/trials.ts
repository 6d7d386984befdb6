import { slug } from '../../domain/ids.js';
import type { Unresolved } from '../../domain/reading.js';
import type { IndicationMention, TrialMention } from '../mentions/mention.js';
import { spanOf } from '../mentions/tagged.js';
import type { Tagged } from '../mentions/tagged.js';
import type { EntityBook } from './entityBook.js';
import type { IndicationTree } from './indicationTree.js';
import { drugAt, drugsOf } from './topic.js';
import { describePopulation, labelDisease, marksOf, type TrialNaming } from './trialNames.js';

/** A trial of the release: all its namings. */
export interface BoundTrial {
  readonly id: string;
  readonly phase: string | undefined;
  readonly pivotal: boolean;
  readonly drug: string;
  readonly namings: readonly TrialNaming[];
}

export interface BoundTrials {
  readonly trials: readonly BoundTrial[];
  readonly byMention: ReadonlyMap<TrialMention, string>;
  /** The trial that the release is about: the first that its headline, else its lead, names. */
  readonly topic: string | undefined;
  readonly unresolved: readonly Unresolved[];
}

interface Draft {
  phase: string | undefined;
  pivotal: boolean;
  drug: string | undefined;
  readonly names: Set<string>;
  readonly namings: TrialNaming[];
}

/** `relapsed/refractory patients with A, B and C`, `such patients who ..., among them those with A`: it holds for all that follow. */
const SETTING_OF_PATIENTS =
  /\b(?:relapsed?(?: or |\/)refractory|R\/R) patients (?:with|(?:who|that) [^.;]{3,200}? (?:those|patients|people|ones) (?:with|who have))\b/i;
const EXAMPLES = / (?:including|that include|such as) /;
const COMBINED = [
  /\bin combination with (?<with>[a-z][a-z -]{2,40}?)(?= for\b| in\b|,|\.|$)/,
  /\bin which (?<with>[a-z][a-z -]{2,40}?) is combined with /,
];
const SILENT = new Set(['forward-looking', 'contact', 'about-partner', 'about-disease', 'about-platform']);

/** Joins the namings of trials in text order; two trials that fit equally leave a naming unresolved. */
export function bindTrials(
  sentences: readonly Tagged[],
  inStudy: ReadonlySet<number>,
  tree: IndicationTree,
  book: EntityBook,
): BoundTrials {
  const drafts: Draft[] = [];
  const chosen = new Map<TrialMention, Draft>();
  const unresolved: Unresolved[] = [];
  sentences.forEach((tagged, at) => {
    if (SILENT.has(tagged.passage.section)) return;
    for (const mention of tagged.mentions) {
      if (mention.kind !== 'trial') continue;
      const anaphor = mention.phase === undefined && mention.name === undefined && !mention.pivotal;
      if (anaphor && inStudy.has(at)) continue;
      const naming = readNaming(sentences, at, mention);
      const fitting = anaphor ? referredTo(drafts, naming, sentences, tree) : drafts.filter((draft) => fits(draft, naming, tree));
      const draft = fitting.length === 0 && !anaphor ? open(drafts, naming) : fitting.length === 1 ? fitting[0] : undefined;
      if (draft === undefined) {
        unresolved.push(...unresolvedNaming(tagged, mention, fitting.length));
        continue;
      }
      join(draft, naming);
      chosen.set(mention, draft);
    }
  });
  return nameTrials(drafts, chosen, sentences, unresolved, tree, book);
}

function readNaming(sentences: readonly Tagged[], at: number, mention: TrialMention): TrialNaming {
  const tagged = sentences[at];
  const mentions = tagged?.mentions ?? [];
  const next = mentions.find((other) => other.kind === 'trial' && other.from >= mention.to);
  const text = tagged?.passage.view.text ?? '';
  const stop = text.indexOf(';', mention.to);
  const to = Math.min(next?.from ?? text.length, stop < 0 ? text.length : stop);
  const tail = text.slice(mention.to, to);
  const inside = mentions.filter((other) => other.from >= mention.to && other.to <= to);
  const alone = mentions.every((other) => other.kind !== 'trial' || other === mention);
  const patients = SETTING_OF_PATIENTS.exec(alone ? text.slice(0, to) : tail);
  const setFrom = patients === null ? Infinity : (alone ? 0 : mention.to) + patients.index + patients[0].length;
  const population = [...mention.inner, ...populationBefore(tagged, mention), ...inside]
    .filter((other) => other.kind === 'indication')
    .map((one) => (one.from < setFrom || one.setting !== undefined ? one : { ...one, setting: 'relapsed or refractory' }));
  const examples = EXAMPLES.exec(text.slice(mention.to));
  const examplesFrom = examples === null ? -1 : mention.to + examples.index;
  const own = inside
    .filter((other) => other.kind === 'drug')
    .find((other) => !/\bcombination with $/.test(text.slice(0, other.from)));
  const drug = own?.id ?? drugAt(sentences, at, mention.from);
  return {
    mention,
    sentence: at,
    drug: drug ?? (tagged && drugsOf(tagged)[0]?.id),
    population,
    examples: examplesFrom < 0 ? [] : population.filter((one) => one.from > examplesFrom),
    pediatric: population.some((one) => one.pediatric) || /\b(?:children|pediatric|adolescents)\b/i.test(tail),
    combination: COMBINED.map((pattern) => pattern.exec(tail)?.groups?.['with']).find((words) => words !== undefined),
    from: mention.from,
    to,
  };
}

/** `patients suffering from lymphoma in our ongoing study`: the disease stands before the trial. */
function populationBefore(tagged: Tagged | undefined, mention: TrialMention): readonly IndicationMention[] {
  const text = tagged?.passage.view.text ?? '';
  return (tagged?.mentions ?? []).filter(
    (other): other is IndicationMention =>
      other.kind === 'indication' &&
      other.to <= mention.from &&
      /^ in $/.test(text.slice(other.to, mention.from)) &&
      /\bpatients (?:with|suffering from) $/.test(text.slice(0, other.from)),
  );
}

/** "The study": the one trial of the sentence before that fits, of several the last named; else the one the release is about. */
function referredTo(
  drafts: readonly Draft[],
  naming: TrialNaming,
  sentences: readonly Tagged[],
  tree: IndicationTree,
): readonly Draft[] {
  const before = naming.sentence - 1;
  const near = sentences[before]?.passage.paragraph === sentences[naming.sentence]?.passage.paragraph;
  const fitting = drafts.filter((draft) => fitsPopulation(draft, naming, tree));
  const placed = fitting.flatMap((draft) =>
    draft.namings.filter((one) => near && one.sentence === before).map((one) => ({ draft, from: one.mention.from })),
  );
  const last = placed.sort((a, b) => a.from - b.from).at(-1);
  const only = new Set(placed.map((one) => one.draft)).size === 1 || /^this\b/i.test(wordsOf(naming, sentences));
  if (last !== undefined && only) return [last.draft];
  return fitting.filter((draft) => draft === drafts[0]);
}

function wordsOf({ mention, sentence }: TrialNaming, sentences: readonly Tagged[]): string {
  return sentences[sentence]?.passage.view.text.slice(mention.from, mention.to) ?? '';
}

function fits(draft: Draft, naming: TrialNaming, tree: IndicationTree): boolean {
  const { mention } = naming;
  if (mention.name !== undefined && draft.names.size > 0) return draft.names.has(mention.name);
  if (draft.drug !== undefined && naming.drug !== undefined && draft.drug !== naming.drug) return false;
  if (mention.pivotal !== draft.pivotal && (mention.phase === undefined || draft.phase === undefined)) return false;
  if (mention.phase !== undefined && draft.phase !== undefined && mention.phase !== draft.phase) return false;
  return fitsPopulation(draft, naming, tree);
}

function fitsPopulation(draft: Draft, naming: TrialNaming, tree: IndicationTree): boolean {
  const known = draft.namings.filter((one) => one.population.length > 0);
  if (naming.population.length === 0 || known.length === 0) return true;
  return known.some(
    (one) =>
      one.pediatric === naming.pediatric &&
      one.combination === naming.combination &&
      one.population.some((a) => naming.population.some((b) => tree.related(a.id, b.id))),
  );
}

function open(drafts: Draft[], { mention, drug }: TrialNaming): Draft {
  const draft: Draft = { phase: mention.phase, pivotal: mention.pivotal, drug, names: new Set(), namings: [] };
  drafts.push(draft);
  return draft;
}

function join(draft: Draft, naming: TrialNaming): void {
  draft.phase ??= naming.mention.phase;
  draft.drug ??= naming.drug;
  draft.pivotal ||= naming.mention.pivotal;
  if (naming.mention.name !== undefined) draft.names.add(naming.mention.name);
  draft.namings.push(naming);
}

function unresolvedNaming(tagged: Tagged, mention: TrialMention, count: number): readonly Unresolved[] {
  const span = spanOf(tagged, mention);
  if (span === undefined) return [];
  const reason = count === 0 ? 'no trial is named before it' : `${count} trials fit equally`;
  return [{ text: tagged.passage.view.text.slice(mention.from, mention.to), ...span, reason }];
}

function nameTrials(
  drafts: readonly Draft[],
  chosen: ReadonlyMap<TrialMention, Draft>,
  sentences: readonly Tagged[],
  unresolved: Unresolved[],
  tree: IndicationTree,
  book: EntityBook,
): BoundTrials {
  const ids = new Map<Draft, string>();
  const trials: BoundTrial[] = [];
  for (const draft of drafts) {
    const id = draft.drug === undefined ? undefined : enterTrial(draft, draft.drug, sentences, tree, book);
    if (id === undefined || draft.drug === undefined) {
      for (const { mention, sentence } of draft.namings) {
        const tagged = sentences[sentence];
        if (tagged)
          unresolved.push(...unresolvedNaming(tagged, mention, 0).map((one) => ({ ...one, reason: 'no drug is named with it' })));
      }
      continue;
    }
    ids.set(draft, id);
    trials.push({ id, phase: draft.phase, pivotal: draft.pivotal, drug: draft.drug, namings: draft.namings });
  }
  const byMention = new Map<TrialMention, string>();
  for (const [mention, draft] of chosen) {
    const id = ids.get(draft);
    if (id !== undefined) byMention.set(mention, id);
  }
  return { trials, byMention, topic: topicTrial(trials, sentences), unresolved };
}

function topicTrial(trials: readonly BoundTrial[], sentences: readonly Tagged[]): string | undefined {
  const first = trials[0];
  const section = first?.namings[0] && sentences[first.namings[0].sentence]?.passage.section;
  return trials.length === 1 || section === 'headline' || section === 'subhead' || section === 'lead' ? first?.id : undefined;
}

/** Enters a trial with one population key per disease, its name, and the ways the text calls it. */
function enterTrial(draft: Draft, drug: string, sentences: readonly Tagged[], tree: IndicationTree, book: EntityBook): string {
  const diseases = [...new Set(draft.namings.flatMap((naming) => naming.population.map((one) => one.id)))];
  const stage = slug(draft.phase ?? 'pivotal');
  const told = marksOf(draft.namings);
  const label = [drug.slice('drug:'.length), stage, labelDisease(draft.namings, tree), ...told].filter(Boolean).join(' ');
  const id = book.open('Trial', label);
  for (const ref of diseases) book.addKey(id, 'population', [{ ref: drug }, stage, { ref }, ...told]);
  if (diseases.length === 0) book.addKey(id, 'phase', [{ ref: drug }, stage]);
  for (const name of draft.names) {
    book.addKey(id, 'name', [slug(name)]);
    book.addAlias(id, name, 'name');
  }
  const described = `${book.nameOf(drug)} ${draft.phase ?? 'pivotal'} trial${describePopulation(draft.namings, tree)}`;
  book.addAlias(id, described, 'description');
  for (const { mention, sentence } of draft.namings) {
    const tagged = sentences[sentence];
    const span = tagged && spanOf(tagged, mention);
    if (tagged && span) book.addAlias(id, tagged.passage.view.text.slice(mention.from, mention.to), 'short', span);
  }
  return id;
}
