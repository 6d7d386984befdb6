import type { Tagged } from '../mentions/tagged.js';
import type { TrialDraft } from './boundTrials.js';
import { toldBeside } from './standing.js';
import type { IndicationTree } from './indicationTree.js';
import type { TrialNaming } from './trialNamings.js';

/** The parts of a release that say what it is about. */
export const PROMINENT: ReadonlySet<string> = new Set(['headline', 'subhead', 'lead']);

/** Where in the text a trial is named first. */
export function order({ namings }: TrialDraft): number {
  const [first] = namings;
  return first === undefined ? Infinity : first.sentence * 1e4 + first.from;
}

/** The words of a naming. */
export function wordsOf({ mention, sentence }: TrialNaming, sentences: readonly Tagged[]): string {
  return sentences[sentence]?.passage.view.text.slice(mention.from, mention.to) ?? '';
}

const ANOTHER = /\b(?:another|second|separate|additional|new|further|next|subsequent|third)\b/i;

/** Between a company and the trial that it runs. */
const RUNS_IT =
  /^(?: \([^()]*\))?,? (?:(?:which|who|that|has|have|is|also|recently|now|currently|plans to|intends to|expects to|will|to) ){0,4}(?:began|begun|begin|start(?:ed|ing)?|initiat(?:ed|ing|e)|launch(?:ed|ing)?|commenc(?:ed|ing|e)|conduct(?:s|ed|ing)?|runs?|running|ran|sponsors|carrying out)(?: (?:its own|the first|dosing in))? $|^ (?:also )?(?:has|have) $/;
const OF_PARTNER = /\b(?:licen[cs]\w*|partners?|rights|collaborator|developed by)\b/i;

/** The company that starts or runs a trial of its own under a licence: `licensed to Beta, which started | a Phase 3 trial`. */
function partnerOf({ mention, sentence }: TrialNaming, sentences: readonly Tagged[]): string | undefined {
  const tagged = sentences[sentence];
  const text = tagged?.passage.view.text ?? '';
  if (!/^an?\b/i.test(text.slice(mention.from, mention.to)) || !OF_PARTNER.test(text.slice(0, mention.from))) return undefined;
  const last = tagged?.mentions.filter((one) => one.kind === 'org' && one.to <= mention.from).at(-1);
  return last?.kind === 'org' && RUNS_IT.test(text.slice(last.to, mention.from)) ? last.id : undefined;
}

/** `Acme's own Phase 3 trial`, `our Phase 3 trial`. */
function isOwn(naming: TrialNaming, sentences: readonly Tagged[]): boolean {
  return /^(?:our|\S+ own)\b/i.test(wordsOf(naming, sentences));
}

/** A study that gives no drug has no phase. */
export const OBSERVES = /\b(?:natural[- ]history|observational|registry)\b/i;

/** Whether a naming without a name can be of a trial: by its drug, kind, phase and diseases, and by how it is introduced. */
export function fits(
  draft: TrialDraft,
  naming: TrialNaming,
  drafts: readonly TrialDraft[],
  sentences: readonly Tagged[],
  tree: IndicationTree,
): boolean {
  const { mention } = naming;
  if (!fitsDrug(draft, naming) || isAnother(draft, naming, sentences)) return false;
  if (
    partnerOf(naming, sentences) !== undefined &&
    draft.namings.every((one) => partnerOf(one, sentences) !== partnerOf(naming, sentences))
  )
    return false;
  if (isOwn(naming, sentences) && draft.namings.every((one) => partnerOf(one, sentences) !== undefined)) return false;
  const isNew = /^an?\b/i.test(wordsOf(naming, sentences));
  const mayDiffer = mention.phase !== undefined && !(isNew && kindOf(naming, sentences) !== undefined);
  if (!(mayDiffer && !isOver(naming, sentences)) && !fitsKind(draft, naming, sentences)) return false;
  if (mention.phase !== undefined && draft.namings.some((one) => OBSERVES.test(wordsOf(one, sentences)))) return false;
  const isPivotalPart = (one: TrialNaming): boolean => one.mention.portion === true && one.mention.pivotal;
  if (isPivotalPart(naming)) return draft.namings.some(isPivotalPart);
  if (draft.namings.every(isPivotalPart)) return false;
  return fitsPhase(draft, naming, drafts, sentences) && fitsPopulation(draft, naming, tree);
}

/** Whether a naming can be of a trial by its drug; what is only spoken of tells little beside a name. */
export function fitsDrug(draft: TrialDraft, naming: TrialNaming): boolean {
  if (draft.drug === undefined || naming.drug === undefined || draft.drug === naming.drug) return true;
  return draft.name !== undefined && naming.drugFrom === 'topic';
}

/** Words that tell a trial from those before it: `a second study`, `plans to begin a`, a new `a Phase 2 trial` beside `a Phase 2 study`. */
function isAnother(draft: TrialDraft, naming: TrialNaming, sentences: readonly Tagged[]): boolean {
  const words = wordsOf(naming, sentences);
  const isLater = order(draft) < naming.sentence * 1e4 + naming.from && !/^the\b/i.test(words);
  if (ANOTHER.test(words) && isLater && !draft.namings.some((one) => ANOTHER.test(wordsOf(one, sentences)))) return true;
  if (isToBegin(naming, sentences) && draft.namings.some((one) => isUnderWay(one, sentences))) return true;
  const isNew = (one: TrialNaming): boolean => /^an?\b/i.test(wordsOf(one, sentences));
  const last = draft.namings.at(-1);
  if (draft.name !== undefined || last === undefined || ![last, naming].every(isNew) || last.sentence === naming.sentence)
    return false;
  const isBeside = sentences[last.sentence]?.passage.paragraph === sentences[naming.sentence]?.passage.paragraph;
  return isBeside && (last.population.length === 0) !== (naming.population.length === 0);
}

/** `the completed Phase 2 trial`: not the extension that follows it. */
function isOver(naming: TrialNaming, sentences: readonly Tagged[]): boolean {
  return /\b(?:completed|concluded|earlier|previous|prior|preceding)\b/i.test(wordsOf(naming, sentences));
}

function fitsKind(draft: TrialDraft, naming: TrialNaming, sentences: readonly Tagged[]): boolean {
  const kind = kindOf(naming, sentences);
  const kinds = draft.namings.flatMap((one) => kindOf(one, sentences) ?? []);
  return kind === undefined ? kinds.length === 0 : kinds.includes(kind);
}

/** `data from LUMA-1 and first dosing in | the Phase 3 trial`: told beside each other, they are two. */
function isBeside(one: TrialNaming, { mention, sentence }: TrialNaming, sentences: readonly Tagged[]): boolean {
  if (one.sentence !== sentence || one.mention.to > mention.from) return false;
  return /(?:^|[ ,])(?:and|as well as) [^.;]/.test(
    sentences[sentence]?.passage.view.text.slice(one.mention.to, mention.from) ?? '',
  );
}

function fitsPhase(draft: TrialDraft, naming: TrialNaming, drafts: readonly TrialDraft[], sentences: readonly Tagged[]): boolean {
  const { phase, portion, pivotal, definite, designs } = naming.mention;
  if (designs.includes('first-in-human') && draft.phase?.startsWith('Phase 1') === false) return false;
  if (phase === undefined) return pivotal === draft.pivotal || (pivotal && /3/.test(draft.phase ?? ''));
  if (draft.phase !== undefined) {
    return phase === draft.phase || (portion === true && draft.phase.includes(phase.slice('Phase '.length)));
  }
  if (draft.namings.some((one) => isBeside(one, naming, sentences))) return false;
  const isProminent = ({ sentence }: TrialNaming): boolean => PROMINENT.has(sentences[sentence]?.passage.section ?? '');
  const unstaged = drafts.filter((other) => other.phase === undefined && other.name !== undefined);
  const alone = unstaged.length === 1 && /^Phase \S+$/.test(wordsOf(naming, sentences));
  const isBare = unstaged.length === 1 && !/^an?\b/i.test(wordsOf(naming, sentences));
  const sure = definite || alone || isBare || (isProminent(naming) && (drafts.length === 1 || draft.namings.some(isProminent)));
  return (sure && !drafts.some((other) => other.phase === phase)) || (definite && isSpokenOf(draft, naming, drafts, sentences));
}

/** `the LUMA-1 trial. | The Phase 2 study`: the one trial that the sentence before names, in the same paragraph. */
export function isSpokenOf(
  draft: TrialDraft,
  { sentence }: TrialNaming,
  drafts: readonly TrialDraft[],
  sentences: readonly Tagged[],
): boolean {
  const isBefore = (one: TrialNaming): boolean => one.sentence === sentence - 1;
  const isBeside = sentences[sentence - 1]?.passage.paragraph === sentences[sentence]?.passage.paragraph;
  return isBeside && draft.namings.some(isBefore) && drafts.every((other) => other === draft || !other.namings.some(isBefore));
}

/** `plans to begin a Phase 3 trial`, `A Phase 3 trial could follow`: one that is not there yet. */
function isToBegin(naming: TrialNaming, sentences: readonly Tagged[]): boolean {
  const { mention, sentence } = naming;
  const tagged = sentences[sentence];
  if (tagged === undefined || !/^(?:an? |Phase )/i.test(tagged.passage.view.text.slice(mention.from, mention.to))) return false;
  const told = toldBeside(tagged, naming);
  return told?.soft === undefined && (told?.assertion === 'PLANNED' || told?.assertion === 'POSSIBLE');
}

function isUnderWay({ sentence, mention }: TrialNaming, sentences: readonly Tagged[]): boolean {
  return (
    mention.ongoing ||
    /(?<!\bbe )\b(?:met|completed|enroll?ment (?:in|of)|has enrolled|continues|dosed|enrolling|(?:results|(?:supported by|based on) data) from)\b/i.test(
      sentences[sentence]?.passage.view.text ?? '',
    )
  );
}

/** Whether what a naming tells of the patients goes with what is known of the trial. */
export function fitsPopulation(draft: TrialDraft, naming: TrialNaming, tree: IndicationTree): boolean {
  const known = draft.namings.filter((one) => one.population.length > 0);
  if (naming.population.length === 0 || known.length === 0) return true;
  return known.some(
    (one) =>
      one.pediatric === naming.pediatric &&
      isSameCombination(one.combination, naming.combination) &&
      one.population.some((a) => naming.population.some((b) => tree.related(a.id, b.id))),
  );
}

/** Companions of a drug that may be told more closely elsewhere. */
const LOOSE = /\b(?:chemo\w*|standard|background|therapy|treatment)\b/i;

function isSameCombination(a: string | undefined, b: string | undefined): boolean {
  return a === b || a === undefined || b === undefined || LOOSE.test(a) || LOOSE.test(b);
}

/** A kind of trial that stands beside those of the company: an extension, one of an investigator. */
function kindOf(naming: TrialNaming, sentences: readonly Tagged[]): string | undefined {
  return /\b(?:extension|investigator|bridging|bioequivalence|imaging)\b/i.exec(wordsOf(naming, sentences))?.[0].toLowerCase();
}
