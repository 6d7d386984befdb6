import type { Unresolved } from '../../domain/reading.js';
import type { TrialMention } from '../mentions/mention.js';
import { spanOf } from '../mentions/tagged.js';
import type { Tagged } from '../mentions/tagged.js';
import type { BoundTrial, BoundTrials, TrialDraft } from './boundTrials.js';
import { enterTrials } from './enterTrials.js';
import type { EntityBook } from './entityBook.js';
import type { IndicationTree } from './indicationTree.js';
import { fits, fitsDrug, fitsPopulation, isSpokenOf, OBSERVES, order, PROMINENT, wordsOf } from './trialFits.js';
import { readNaming } from './trialNamings.js';
import type { TrialNaming } from './trialNamings.js';
import { isBare, isKind, isOfDrug, isTrigger, mayOpen } from './trialOpenings.js';

const SILENT = new Set(['forward-looking', 'contact', 'about-partner', 'about-disease', 'about-platform']);

/** Joins the namings of trials: first those with names, then the others in text order; where two trials fit equally, none. */
export function bindTrials(
  sentences: readonly Tagged[],
  inStudy: ReadonlySet<number>,
  tree: IndicationTree,
  issuer: string,
  book: EntityBook,
): BoundTrials {
  const namings = sentences.flatMap((tagged, at) =>
    SILENT.has(tagged.passage.section)
      ? []
      : tagged.mentions.flatMap((mention) => (mention.kind === 'trial' ? [readNaming(sentences, at, mention)] : [])),
  );
  const drafts: TrialDraft[] = [];
  const chosen = new Map<TrialMention, TrialDraft>();
  const unresolved: Unresolved[] = [];
  for (const naming of namings) for (const name of naming.names) joinTo(draftNamed(drafts, name), naming, chosen);
  for (const naming of namings) for (const draft of siblings(drafts, naming)) joinTo(draft, naming, chosen);
  for (const naming of namings.filter(({ names }) => names.length === 0).sort((a, b) => turn(a) - turn(b))) {
    if (isTrigger(naming, sentences)) continue;
    const fitting = fittingDrafts(drafts, naming, sentences, inStudy, tree);
    const all = naming.mention.several !== undefined && fitting.every(({ name }) => name !== undefined);
    if (fitting.length === 1 || all) for (const draft of fitting) joinTo(draft, naming, chosen);
    if (fitting.length === 0 && (mayOpen(naming, sentences) || isOfDrug(naming, sentences, drafts, inStudy)))
      joinTo(open(drafts), naming, chosen);
    else if (fitting.length !== 1 && !all) unresolved.push(...unresolvedNaming(sentences, naming, fitting.length));
  }
  openBare(
    drafts,
    namings.filter((one) => isBare(one, sentences, inStudy)),
    chosen,
  );
  for (const draft of drafts)
    if (draft.drugFrom !== 'own' && draft.namings.some((one) => OBSERVES.test(wordsOf(one, sentences)))) draft.drug = undefined;
  for (const draft of drafts) draft.namings.sort((a, b) => a.sentence - b.sentence || a.from - b.from);
  drafts.sort((a, b) => order(a) - order(b));
  const trials = enterTrials(drafts, sentences, tree, issuer, book);
  const ids = new Map(drafts.map((draft, at) => [draft, trials[at]?.id ?? '']));
  const byMention = new Map([...chosen].map(([mention, draft]) => [mention, ids.get(draft) ?? '']));
  return { trials, byMention, topic: topicTrial(trials, sentences), unresolved };
}

/** A release that tells no trial by name, phase or drug, and speaks of "the trial": of one. */
function openBare(drafts: TrialDraft[], bare: readonly TrialNaming[], chosen: Map<TrialMention, TrialDraft>): void {
  if (drafts.length > 0 || bare.length === 0) return;
  const draft = open(drafts);
  for (const one of bare) joinTo(draft, one, chosen);
}

function open(drafts: TrialDraft[], name?: string, portion = false): TrialDraft {
  const draft: TrialDraft = {
    ...{ phase: undefined, pivotal: false, drug: undefined, drugFrom: 'topic', nct: undefined },
    ...{ name, portion, namings: [] },
  };
  drafts.push(draft);
  return draft;
}

/** `LUMA-1, the first of two Phase 3 trials`: what is said of the two holds for LUMA-2, of which the text tells no phase. */
function siblings(drafts: readonly TrialDraft[], { mention, names }: TrialNaming): readonly TrialDraft[] {
  const [name, ...others] = names;
  const stem = name?.replace(NUMBER, '');
  if (mention.several?.length !== 0 || others.length > 0 || stem === name) return [];
  return drafts.filter((one) => one.name !== name && one.phase === undefined && one.name?.replace(NUMBER, '') === stem);
}

/** What tells the trials of a programme apart: `LUMA-1`, `LUMA 2`. */
const NUMBER = /[- ]\d$/;

function draftNamed(drafts: TrialDraft[], name: string): TrialDraft {
  return drafts.find((draft) => draft.name === name) ?? open(drafts, name);
}

function joinTo(draft: TrialDraft, naming: TrialNaming, chosen: Map<TrialMention, TrialDraft>): void {
  const { mention } = naming;
  if (mention.portion !== true || mention.pivotal) draft.phase ??= mention.phase;
  draft.nct ??= mention.nct;
  draft.pivotal ||= mention.pivotal;
  if (naming.drug !== undefined && (draft.drug === undefined || rank(naming.drugFrom) < rank(draft.drugFrom))) {
    draft.drug = naming.drug;
    draft.drugFrom = naming.drugFrom;
  }
  draft.namings.push(naming);
  if (!chosen.has(mention)) chosen.set(mention, draft);
}

function rank(from: TrialNaming['drugFrom']): number {
  return ['own', 'near', 'topic'].indexOf(from);
}

/** The trials that a naming without a name may be of. */
function fittingDrafts(
  drafts: readonly TrialDraft[],
  naming: TrialNaming,
  sentences: readonly Tagged[],
  inStudy: ReadonlySet<number>,
  tree: IndicationTree,
): readonly TrialDraft[] {
  const { mention } = naming;
  const { phase, nct, pivotal } = mention;
  if (nct !== undefined && phase === undefined) {
    const registered = drafts.filter((draft) => draft.nct === nct);
    return registered.length > 0
      ? registered
      : referredTo(drafts, naming, sentences, tree).filter((draft) => draft.nct === undefined);
  }
  if (phase === undefined && !pivotal && !isKind(naming, sentences)) {
    return inStudy.has(naming.sentence)
      ? []
      : referredTo(drafts, naming, sentences, tree).filter((one) => naming.drugFrom !== 'own' || fitsDrug(one, naming));
  }
  if (mention.several !== undefined) {
    const following = namedAfter(drafts, naming, sentences);
    if (following.length > 0) return following;
  }
  const fitting = drafts.filter((draft) => fits(draft, naming, drafts, sentences, tree));
  if (fitting.length < 2 || mention.several !== undefined) return fitting;
  const spoken = mention.definite ? fitting.filter((draft) => isSpokenOf(draft, naming, drafts, sentences)) : [];
  if (spoken.length === 1) return spoken;
  const beside = fitting.filter((draft) => draft.namings.some((one) => Math.abs(one.sentence - naming.sentence) < 2));
  if (beside.length === 1) return beside;
  // a headline speaks of what the text below tells first
  const [first] = [...fitting].sort((a, b) => order(a) - order(b));
  return PROMINENT.has(sentences[naming.sentence]?.passage.section ?? '') && first !== undefined ? [first] : fitting;
}

/** `two Phase 3 trials. In LUMA-1, ... In LUMA-2, ...`: those named next in the paragraph, while the text gives them no phase. */
function namedAfter(drafts: readonly TrialDraft[], naming: TrialNaming, sentences: readonly Tagged[]): readonly TrialDraft[] {
  const here = sentences[naming.sentence]?.passage;
  const opensList = here?.view.text.trimEnd().endsWith(':') === true;
  const isNext = ({ sentence }: TrialNaming): boolean =>
    sentence >= naming.sentence &&
    (sentences[sentence]?.passage.paragraph === here?.paragraph || (opensList && sentence <= naming.sentence + 4));
  const number =
    ['two', 'three', 'four'].indexOf(/^(?:the |its |our )?(\w+)/i.exec(wordsOf(naming, sentences))?.[1]?.toLowerCase() ?? '') + 2;
  const following = drafts.filter(
    ({ name, phase, namings }) => name !== undefined && phase === undefined && namings.some(isNext),
  );
  return [...following].sort((a, b) => order(a) - order(b)).slice(0, number < 2 ? 0 : number);
}

/** The pivotal Phase 2 portion of a trial comes before "the pivotal portion", the Phase 3 trial before "the pivotal trial". */
function turn({ mention }: TrialNaming): number {
  if (mention.phase === undefined) return 2;
  if (mention.portion === true) return mention.pivotal ? 0 : 2;
  return 1;
}

/** "Both trials": the two that the sentence before, in the same paragraph, names together. */
function bothBefore(drafts: readonly TrialDraft[], naming: TrialNaming, sentences: readonly Tagged[]): readonly TrialDraft[] {
  const [here, before] = [sentences[naming.sentence], sentences[naming.sentence - 1]];
  if (!/^both\b/i.test(wordsOf(naming, sentences)) || here?.passage.paragraph !== before?.passage.paragraph) return [];
  const named = drafts.filter((draft) => draft.namings.some(({ sentence }) => sentence === naming.sentence - 1));
  return named.length === 2 ? named : [];
}

/** "The study": the one trial of the sentence before that fits, of several the last named; else the one the release is about. */
function referredTo(
  drafts: readonly TrialDraft[],
  naming: TrialNaming,
  sentences: readonly Tagged[],
  tree: IndicationTree,
): readonly TrialDraft[] {
  if (naming.mention.several !== undefined) return bothBefore(drafts, naming, sentences);
  const at = naming.sentence;
  const fitting = drafts.filter((draft) => fitsPopulation(draft, naming, tree));
  const placed = (sentence: number, upTo: number): readonly { readonly draft: TrialDraft; readonly from: number }[] =>
    fitting
      .flatMap((draft) =>
        draft.namings
          .filter((one) => one.sentence === sentence && one.from < upTo && one.mention.weak === undefined)
          .map((one) => ({ draft, from: one.from })),
      )
      .sort((a, b) => a.from - b.from);
  const here = placed(at, naming.from).at(-1);
  if (here !== undefined) return [here.draft];
  const paragraph = sentences[at]?.passage.paragraph;
  for (let before = at - 1; before >= 0 && sentences[before]?.passage.paragraph === paragraph; before -= 1) {
    const named = placed(before, Infinity);
    const last = named.at(-1);
    if (last === undefined) continue;
    const only = new Set(named.map((one) => one.draft)).size === 1 || /^(?:this|that)\b/i.test(wordsOf(naming, sentences));
    if (only || before < at - 1) return [last.draft];
    break;
  }
  const first = [...drafts].sort((a, b) => order(a) - order(b))[0];
  return fitting.filter((draft) => draft === first);
}

function unresolvedNaming(
  sentences: readonly Tagged[],
  { mention, sentence }: TrialNaming,
  count: number,
): readonly Unresolved[] {
  const tagged = sentences[sentence];
  const span = tagged && spanOf(tagged, mention);
  if (tagged === undefined || span === undefined) return [];
  const reason = count === 0 ? 'no trial is named before it' : `${count} trials fit equally`;
  return [{ text: tagged.passage.view.text.slice(mention.from, mention.to), ...span, reason }];
}

function topicTrial(trials: readonly BoundTrial[], sentences: readonly Tagged[]): string | undefined {
  const first = trials[0];
  const section = first?.namings[0] && sentences[first.namings[0].sentence]?.passage.section;
  return trials.length === 1 || PROMINENT.has(section ?? '') ? first?.id : undefined;
}
