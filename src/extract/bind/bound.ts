import type { Assertion } from '../../domain/claim.js';
import type { Unresolved } from '../../domain/reading.js';
import { slug } from '../../domain/ids.js';
import type { Header } from '../header.js';
import type { Outline } from '../text/outline.js';
import type { ArmMention, CohortMention, QuantityMention, TrialMention } from '../mentions/mention.js';
import type { Scene } from '../mentions/scene.js';
import type { Tagged } from '../mentions/tagged.js';
import { bindCohorts } from './cohorts.js';
import type { BoundCohort, BoundCohorts } from './cohorts.js';
import type { EntityBook } from './entityBook.js';
import { indicationTree } from './indicationTree.js';
import { bindNames, enterCommittee } from './names.js';
import { bindStudies } from './studies.js';
import type { BoundStudy } from './studies.js';
import type { BoundArm } from './studyArms.js';
import { armsOnlyIn, studyPassages } from './studyPassages.js';
import { isInPassing } from './lastTrial.js';
import { headingOver } from './listHeading.js';
import { drugAt } from './topic.js';
import { settledStanding } from './standing.js';
import { bindTrials } from './trials.js';
import type { BoundTrials } from './boundTrials.js';

/** A release whose mentions are joined to its entities: what rules ask when they tell claims. */
export interface Bound {
  readonly release: string;
  readonly outline: Outline;
  readonly header: Header;
  readonly scene: Scene;
  readonly sentences: readonly Tagged[];
  readonly book: EntityBook;
  readonly trials: BoundTrials;
  readonly studies: readonly BoundStudy[];
  /** The groups of its trials, each with its dose and size where they are told. */
  readonly cohorts: readonly BoundCohort[];
  readonly committee: string | undefined;
  readonly unresolved: readonly Unresolved[];
  /** Where in the release a sentence stands; -1 for none of it. */
  placeOf(tagged: Tagged): number;
  /** The drug that a sentence speaks of at a place of its view. */
  drugAt(tagged: Tagged, place: number): string | undefined;
  trialOf(mention: TrialMention): string | undefined;
  /**
   * The trial that a sentence speaks of at a place: the nearest one named before it in the sentence, else after it,
   * else the last one of the sentence before in the same paragraph, else the one the release is about.
   */
  trialAt(tagged: Tagged, place: number): string | undefined;
  /** The only trial of the sentence before. */
  trialBefore(tagged: Tagged): string | undefined;
  /** How what is said of a trial is told: as the release tells its standing, flatly when it tells none. */
  standingOf(trial: string): Assertion;
  /** The cohort of a mention, when its trial is known; of a dose that a cohort goes by. */
  cohortOf(mention: CohortMention | QuantityMention): string | undefined;
  /** The only cohort of the sentence before, of this sentence, or of the headline: what "the dose" is the dose of. */
  cohortBefore(tagged: Tagged): string | undefined;
  studyAt(tagged: Tagged): BoundStudy | undefined;
  armOf(tagged: Tagged, mention: ArmMention): BoundArm | undefined;
}

/** Joins mentions to entities: names first, then trials, their cohorts, studies and their arms. */
export function bindRelease(
  release: string,
  marked: readonly Tagged[],
  outline: Outline,
  header: Header,
  scene: Scene,
  book: EntityBook,
): Bound {
  const passages = studyPassages(marked);
  const inStudy = new Set(passages.flatMap((study) => study.sentences));
  const sentences = armsOnlyIn(passages, marked);
  bindNames(sentences, header, scene, book);
  const trials = bindTrials(sentences, inStudy, indicationTree(scene.vocabulary), header.issuer.id, book);
  const studies = bindStudies(passages, sentences, book);
  const cohorts = bindCohorts(sentences, trials, inStudy, book, (at, place) => trialAt(sentences, at, place, trials));
  const watched = trials.trials.find((trial) => trial.id === trials.topic);
  const label = watched === undefined ? '' : slug(`${(watched.drug ?? '').slice('drug:'.length)} ${watched.phase ?? ''}`);
  const committee = enterCommittee(header, label, sentences, book);
  const known = { release, outline, header, scene, sentences, book, trials, studies, committee, cohorts: cohorts.all };
  return { ...known, unresolved: trials.unresolved, ...questionsOf(sentences, trials, studies, cohorts) };
}

type Questions = Pick<
  Bound,
  'placeOf' | 'drugAt' | 'trialAt' | 'trialOf' | 'trialBefore' | 'standingOf' | 'cohortOf' | 'cohortBefore' | 'studyAt' | 'armOf'
>;

/** What rules may ask of a release once its mentions are joined. */
function questionsOf(
  sentences: readonly Tagged[],
  trials: BoundTrials,
  studies: readonly BoundStudy[],
  { byMention: cohorts }: BoundCohorts,
): Questions {
  const places = new Map(sentences.map((tagged, at) => [tagged, at]));
  const placeOf = (tagged: Tagged): number => places.get(tagged) ?? -1;
  const studyOf = new Map(studies.flatMap((study) => study.sentences.map((at) => [at, study] as const)).reverse());
  const studyAt = (tagged: Tagged): BoundStudy | undefined => studyOf.get(placeOf(tagged));
  return {
    placeOf,
    drugAt: (tagged, place) => drugAt(sentences, placeOf(tagged), place),
    trialAt: (tagged, place) => trialAt(sentences, placeOf(tagged), place, trials),
    trialOf: (mention) => trials.byMention.get(mention),
    trialBefore: (tagged) => onlyTrial(sentences[placeOf(tagged) - 1], trials),
    standingOf: (trial) => {
      const known = trials.trials.find((one) => one.id === trial);
      return (known && settledStanding(sentences, known)) ?? 'ASSERTED';
    },
    cohortOf: (mention) => cohorts.get(mention),
    cohortBefore: (tagged) => cohortBefore(sentences, placeOf(tagged), cohorts),
    studyAt,
    armOf: (tagged, mention) => studyAt(tagged)?.arms.find((arm) => arm.namings.some((naming) => naming.mention === mention)),
  };
}

function trialAt(sentences: readonly Tagged[], index: number, place: number, trials: BoundTrials): string | undefined {
  const here = namedTrials(sentences[index], trials);
  const nearest = here.filter((one) => one.from < place).at(-1) ?? here[0];
  if (nearest !== undefined) return nearest.id;
  const heading = headingOver(sentences, index);
  if (heading !== undefined) {
    const headed = namedTrials(heading, trials)[0]?.id;
    if (headed !== undefined) return headed;
    if (/\b(?:trial|study)\b/i.test(heading.passage.view.text) && trials.topic !== undefined) return trials.topic;
  }
  return spokenOf(sentences, index, trials) ?? trials.topic;
}

/** How many sentences back a text may go on speaking of a trial that it does not name again. */
const REACH = 12;

/** The last trial named before in the paragraph, else the only one under way or done of the last paragraph of the story that names any. */
function spokenOf(sentences: readonly Tagged[], index: number, trials: BoundTrials): string | undefined {
  const paragraph = sentences[index]?.passage.paragraph;
  for (let at = index - 1; at >= Math.max(0, index - REACH); at -= 1) {
    const { passage } = sentences[at] ?? {};
    const named = namedTrials(sentences[at], trials);
    if (passage === undefined || named.length === 0) continue;
    if (passage.paragraph === paragraph) return named.at(-1)?.id;
    if (passage.section === 'quote') continue;
    if (passage.section !== 'body' && passage.section !== 'lead') return undefined;
    const near = sentences.slice(Math.max(0, at - REACH), at + REACH);
    const beside = near.filter((other) => other.passage.paragraph === passage.paragraph);
    const all = new Set(beside.flatMap((other) => namedTrials(other, trials).map((one) => one.id)));
    const some = trials.trials.filter((trial) => all.has(trial.id));
    const known = some.length === 1 ? some : some.filter((trial) => !isOpen(settledStanding(sentences, trial)));
    return known.length === 1 ? known[0]?.id : undefined;
  }
  return undefined;
}

function isOpen(assertion: Assertion | undefined): boolean {
  return assertion === 'PLANNED' || assertion === 'POSSIBLE' || assertion === 'NEGATED';
}

function namedTrials(tagged: Tagged | undefined, trials: BoundTrials): readonly { readonly id: string; readonly from: number }[] {
  return (tagged?.mentions ?? []).flatMap((mention) => {
    const id = mention.kind === 'trial' ? trials.byMention.get(mention) : undefined;
    return id === undefined || (tagged && isInPassing(tagged, mention)) ? [] : [{ id, from: mention.from }];
  });
}

function onlyTrial(tagged: Tagged | undefined, trials: BoundTrials): string | undefined {
  const mentions = tagged?.mentions.filter((mention): mention is TrialMention => mention.kind === 'trial') ?? [];
  const named = new Set(mentions.flatMap((mention) => trials.byMention.get(mention) ?? []));
  return named.size === 1 ? [...named][0] : undefined;
}

function cohortBefore(sentences: readonly Tagged[], index: number, cohorts: BoundCohorts['byMention']): string | undefined {
  const before = sentences[index - 1];
  const places = [
    before,
    sentences.find(({ passage, mentions }) => passage.section === 'headline' && mentions.some((one) => one.kind === 'cohort')),
  ];
  for (const tagged of places) {
    const named = new Set(tagged?.mentions.flatMap((mention) => (mention.kind === 'cohort' ? (cohorts.get(mention) ?? []) : [])));
    if (named.size === 1) return [...named][0];
  }
  return undefined;
}
