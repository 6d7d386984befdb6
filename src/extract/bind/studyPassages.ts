import type { Section } from '../../domain/release.js';
import { findAnimals, isLaboratory } from '../mentions/animals.js';
import { flat } from '../mentions/clause.js';
import type { ArmMention, Mention, ModelMention, TrialMention } from '../mentions/mention.js';
import { tag } from '../mentions/tagged.js';
import type { Tagged } from '../mentions/tagged.js';
import { cellsOf } from '../text/cells.js';

/** The sentences that report one preclinical experiment. */
export interface StudyPassages {
  readonly order: number;
  readonly sentences: readonly number[];
  /** Set where groups that got different numbers of doses, or a control with an agent of its own, are set against each other. */
  readonly compared: boolean;
  /** Set for one that the release counts, `in the second study`. */
  readonly counted: boolean;
}

const NEWS: ReadonlySet<Section> = new Set<Section>(['body', 'lead', 'quote', 'about-drug']);
const ENDS = /\b(?:both|these|all|the two|the three)\b.{0,40}\b(?:studies|models|abstracts|experiments)\b/i;
/** What makes a sentence about animals the report of an experiment. */
const FIGURES: ReadonlySet<Mention['kind']> = new Set<Mention['kind']>([
  'percent',
  'fold',
  'dose',
  'points',
  'share',
  'days',
  'pvalue',
]);
const TRIED =
  /\b(?:treated|dos(?:ed|ing)|given|received|receiving|inject\w+|infus\w+|administ\w+|immuni[sz]ed|vaccinated|tested|evaluated|assessed|examined|compared|challenged|infected|induced|exposed|implanted|inoculated|underwent|subjected|fed|randomi[sz]ed|assigned|divided|allocated|stud(?:y|ied)|experiment)\b/i;
/** `In cynomolgus monkeys, ...`: told of nothing else. */
const FRONTED = /^\W*In (?:[\w-]+ ){0,3}(?:mice|rats|monkeys|macaques|primates|dogs|pigs|rabbits|sheep|ferrets|hamsters),/;
/** Models of cells have no animals of their own. */
const CELLS = /organoid|cells?$|cytes$|fibroblasts|neurons|blasts|tubes|epithelium|macrophages/;
/** What is told of the control animals belongs to the experiment before. */
const CONTROLS = /\b(?:served|acted|were used) as (?:the )?(?:untreated |healthy |negative )?controls?\b/i;
/** Where a release goes on to trials and filings. */
const CLINICAL = /\b(?:Phase [1-4I]|INDs?\b|clinical trials?|Investigational New Drug|first-in-human|volunteers|FDA)\b/;

interface OpenStudy {
  readonly order: number;
  readonly sentences: number[];
  /** Set for a study that is not counted among others: its report ends with this paragraph. */
  paragraph?: number;
  subject: Subject;
}

/** What an experiment is done on. */
interface Subject {
  readonly model: string | undefined;
  readonly species: string | undefined;
}

/**
 * Cuts the news into the reports of single experiments: each opens with "the first study" and the like, or, outside such a
 * report, with the model or the animals it was done on; another model or species opens another.
 */
export function studyPassages(sentences: readonly Tagged[]): readonly StudyPassages[] {
  const studies: OpenStudy[] = [];
  let open: OpenStudy | undefined;
  sentences.forEach((tagged, at) => {
    const { section, paragraph, view } = tagged.passage;
    const news = NEWS.has(section);
    const counts = open !== undefined && open.paragraph === undefined;
    if (open !== undefined && !counts && open.paragraph !== paragraph && goesOn(sentences, at, open.subject))
      open.paragraph = paragraph;
    if (!news || ENDS.test(view.text) || (!counts && (open?.paragraph !== paragraph || leaves(tagged)))) open = undefined;
    if (!counts && open !== undefined && isOfOthers(tagged, open.subject)) open = undefined;
    const opener = tagged.mentions.find((mention) => mention.kind === 'study');
    const subject = subjectOf(tagged);
    if (news && section !== 'quote' && opener !== undefined) {
      const order = typeof opener.order === 'number' ? opener.order : counted(studies) + 1;
      open = { order, sentences: [], ...(opener.order === 'next' && { paragraph }), subject };
      studies.push(open);
    } else if (news && !(open !== undefined && counts) && opens(sentences, at, subject, open?.subject)) {
      const titled = isTitle(tagged) ? sentences[at + 1]?.passage.paragraph : undefined;
      open = { order: counted(studies) + 1, sentences: [], paragraph: titled ?? paragraph, subject };
      studies.push(open);
    }
    if (open === undefined) return;
    open.sentences.push(at);
    open.subject = { model: open.subject.model ?? subject.model, species: open.subject.species ?? subject.species };
  });
  return studies.map(({ order, sentences: places, paragraph }) => ({
    order,
    sentences: places,
    counted: paragraph === undefined,
    compared: isCompared(places.flatMap((at) => sentences[at] ?? [])),
  }));
}

/** How far the release has counted its studies. */
function counted(studies: readonly OpenStudy[]): number {
  return Math.max(0, ...studies.flatMap((study) => (study.paragraph === undefined ? [study.order] : [])));
}

/** A table belongs to the report that stands over it, and so does what its next paragraph tells of the animals. */
function tabled(sentences: readonly Tagged[], at: number): boolean {
  const [before, here] = [sentences[at - 1], sentences[at]];
  if (before === undefined || here === undefined) return false;
  const isRow = cellsOf(here.passage.view).length > 1;
  const leadsIn = /:$|^Table \d/.test(before.passage.view.text);
  if (isRow || cellsOf(before.passage.view).length < 2) return isRow || (leadsIn && isTitle(here));
  return isLaboratory(here.passage.view.text) && subjectOf(here).model === undefined;
}

const HUMAN =
  /\b(?:patients?|participants?|subjects|volunteers|humans?|people|adults|children|infants|men|women|persons?|clinical(?:ly)?|Phase|trials?|cohorts?|planned|will|expects?|expected)\b/;
/** What speaks of the groups, the days or the animals of an experiment. */
const OF_EXPERIMENT =
  /\b(?:animals?|groups?|vehicle|saline|sham|controls?|(?:un)?treated|doses?|dosed|dosing|injections?|infusions?|days?|weeks?|hours|months|later|after|survival|tumou?rs?|mean|median|mg\/kg|vg\/kg)\b/i;

/** A paragraph of results behind the one that tells what was done: it gives figures and speaks of no people. */
function goesOn(sentences: readonly Tagged[], at: number, known: Subject): boolean {
  const [before, tagged] = [sentences[at - 1], sentences[at]];
  if (tabled(sentences, at)) return true;
  if (before === undefined || tagged === undefined || tagged.passage.heading) return false;
  const { text } = tagged.passage.view;
  const { model, species } = subjectOf(tagged);
  const isOther =
    (model !== undefined && model !== known.model) || (species !== undefined && kinOf(species) !== kinOf(known.species));
  if (isOther || leaves(tagged) || HUMAN.test(text) || before.passage.section !== tagged.passage.section) return false;
  return OF_EXPERIMENT.test(text) && hasFigures(sentences, at);
}

/** What is planned next in other animals. */
function isOfOthers(tagged: Tagged, known: Subject): boolean {
  const { species } = subjectOf(tagged);
  const isOther = species !== undefined && known.species !== undefined && kinOf(species) !== kinOf(known.species);
  return isOther && /\b(?:will|plans?|intends?|expects?|is to|are to|next)\b/.test(tagged.passage.view.text);
}

/** Told of a trial, or of several kinds of animals at once. */
function leaves(tagged: Tagged): boolean {
  return isClinical(tagged) || (speciesIn(tagged).size > 1 && modelsIn(tagged).length === 0);
}

function isClinical(tagged: Tagged): boolean {
  const { model, species } = subjectOf(tagged);
  const isOfAnimals = model !== undefined || species !== undefined;
  const isTrial = (one: Mention): boolean => one.kind === 'trial' && !(isOfAnimals && isBare(one));
  return tagged.mentions.some(isTrial) || (!isOfAnimals && CLINICAL.test(tagged.passage.view.text));
}

/** `the study`, which in a report on animals is the one on them. */
function isBare({ phase, name, nct, designs, patients }: TrialMention): boolean {
  return (phase ?? name ?? nct ?? patients) === undefined && designs.length === 0;
}

function speciesIn({ passage }: Tagged): ReadonlySet<string> {
  const named = new Set(findAnimals(passage.view.text).map((animal) => animal.species));
  // primates told as monkeys, too, are one kind
  if ([...named].some((one) => one.endsWith('monkey'))) named.delete('non-human primate');
  return named;
}

/** The one model and the one species of a sentence. */
function subjectOf(tagged: Tagged): Subject {
  const models = new Set(modelsIn(tagged));
  const species = speciesIn(tagged);
  return { model: models.size === 1 ? [...models][0] : undefined, species: species.size === 1 ? [...species][0] : undefined };
}

/** Whether a sentence opens the report of an experiment, in the open one's stead where its subject is another. */
function opens(sentences: readonly Tagged[], at: number, subject: Subject, known: Subject | undefined): boolean {
  const tagged = sentences[at];
  if (tagged === undefined || isClinical(tagged)) return false;
  const { text } = tagged.passage.view;
  if (known !== undefined && (CONTROLS.test(text) || completes(tagged, subject, known))) return false;
  const { model, species } = subject;
  if (model !== undefined && model === known?.model) return false;
  if (model !== undefined) return isLaboratory(text) || isTitle(tagged) || hasFigures(sentences, at);
  const isElse = known?.species !== undefined || CELLS.test(known?.model ?? '') || (species !== 'mouse' && FRONTED.test(text));
  const isOther = known === undefined || (species !== known.species && isElse);
  return (
    isOther &&
    species !== undefined &&
    hasFigures(sentences, at) &&
    (TRIED.test(text) || FRONTED.test(text) || hasFigure(tagged) || flat(tagged.mentions).some((one) => one.kind === 'drug'))
  );
}

/** `The experiment used U251 xenografts`: the model of an experiment told so far only by its animals. */
function completes(tagged: Tagged, { model, species }: Subject, known: Subject): boolean {
  const isNew = flat(tagged.mentions).some((one) => one.kind === 'drug') || (species !== undefined && species !== known.species);
  return known.model === undefined && model !== undefined && !isNew;
}

/** `Experiment 2: a fibrosis model`, above the report of it. */
function isTitle({ passage }: Tagged): boolean {
  return passage.heading || (passage.view.text.length < 100 && !/[.;!?]\W*$/.test(passage.view.text));
}

/** Monkeys are told as primates, too. */
export function kinOf(species: string | undefined): string | undefined {
  return species !== undefined && /monkey|primate|marmoset/.test(species) ? 'primate' : species;
}

function hasFigure({ mentions }: Tagged): boolean {
  return flat(mentions).some((one) => FIGURES.has(one.kind));
}

/** Whether a sentence or the next one of its paragraph gives a figure. */
export function hasFigures(sentences: readonly Tagged[], at: number): boolean {
  const here = sentences[at];
  const next = sentences[at + 1];
  const told = here !== undefined && next?.passage.paragraph === here.passage.paragraph ? [here, next] : [here];
  return told.some((tagged) => tagged !== undefined && flat(tagged.mentions).some((one) => FIGURES.has(one.kind) || isTime(one)));
}

function isTime(mention: Mention): boolean {
  return mention.kind === 'duration' || mention.kind === 'count';
}

/** The models that sentences name; where none has a name, those that they describe. */
export function modelsIn(...told: readonly Tagged[]): readonly string[] {
  const models = told.flatMap(({ mentions }) => flat(mentions).filter((one): one is ModelMention => one.kind === 'model'));
  const named = models.filter((model) => model.described !== true);
  return (named.length > 0 ? named : models).map((model) => model.id);
}

function isCompared(told: readonly Tagged[]): boolean {
  const isCounted = told[0]?.mentions.some((one) => one.kind === 'study') === true;
  const arms = told.flatMap(({ mentions }) => mentions.filter((one): one is ArmMention => one.kind === 'arm'));
  const doses = new Set(arms.flatMap(({ control, doses: count }) => (control || count === undefined ? [] : [count])));
  const hasSeveral = arms.some(({ doses: count = 1, amounts }) => count > 1 && (isCounted || amounts.length === 0));
  const isControlled = isCounted || arms.some(({ control }) => control);
  return doses.size > 1 || (hasSeveral && isControlled) || arms.some(({ control, agent }) => control && agent !== undefined);
}

/** Outside the reports of studies that compare them nothing is an arm of one: what such a phrase holds stands by itself. */
export function armsOnlyIn(studies: readonly StudyPassages[], sentences: readonly Tagged[]): readonly Tagged[] {
  const places = new Set(studies.flatMap((study) => (study.compared ? study.sentences : [])));
  return sentences.map((tagged, at) => {
    if (places.has(at) || !tagged.mentions.some((mention) => mention.kind === 'arm')) return tagged;
    return tag(
      tagged.passage,
      tagged.mentions.flatMap((mention) => (mention.kind === 'arm' ? mention.inner : [mention])),
    );
  });
}
