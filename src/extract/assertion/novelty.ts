import type { Assertion, ClaimType, Novelty, Slots } from '../../domain/claim.js';
import type { Section } from '../../domain/release.js';

/** What is told, of whom, and where. */
export interface Told {
  readonly type: ClaimType;
  readonly key: Slots;
  readonly value: Slots;
  readonly assertion: Assertion;
  readonly section: Section;
  /** The sentence that tells it. */
  readonly text: string;
}

/** What a release is: its day, and the trials that it reports results of. */
export interface News {
  readonly published: string;
  readonly reported: ReadonlySet<unknown>;
}

const TOP: ReadonlySet<Section> = new Set<Section>(['headline', 'subhead', 'lead']);
const NEWS: ReadonlySet<Section> = new Set<Section>([...TOP, 'body', 'quote']);
/** What a drug, a house or a person is, which a release recalls to place its news. */
const KNOWN: ReadonlySet<ClaimType> = new Set<ClaimType>(['Drug', 'Platform', 'Payload', 'Person']);
const RESULTS: ReadonlySet<ClaimType> = new Set<ClaimType>(['Outcome', 'Study', 'StudyArm', 'TumorModel', 'Cohort', 'Quote']);

const EARLIER_WORK =
  /\b(?:previously|prior (?:Phase|study|trial)|(?:earlier|previous) (?:Phase|study|trial|results|data)|as (?:announced|reported|disclosed)|(?:was|were|had been) (?:reported|announced|disclosed|presented|published))\b/i;
const EARLIER =
  /\b(?:previously|earlier|prior (?!to|therap|line|treat)|previous (?!therap|treat|line)|last (?:year|month|week|spring|summer|autumn|fall|winter)|already|since|completed (?:Phase|study|trial))\b/i;

/**
 * The stance of the text where a rule does not say: the news part tells news, unless its words look back; what a trial
 * is, is known where its results are told; what a drug is, and what stands in `About` parts, is recalled.
 */
export function noveltyOf(told: Told, news: News): Novelty {
  const { type, section } = told;
  if (section === 'contact' || type === 'Release') return 'META';
  if (!NEWS.has(section) || KNOWN.has(type)) return 'RESTATED';
  return isNew(told, news) ? 'NEW' : 'RESTATED';
}

function isNew({ type, key, value, assertion, section, text }: Told, { published, reported }: News): boolean {
  const isOpen = assertion === 'PLANNED' || assertion === 'POSSIBLE';
  if (type === 'Trial' && reported.has(key['trial']) && !isOpen) return false;
  if (type === 'Organization' && key['attr'] !== 'role') return false;
  if (type === 'Organization' || type === 'Designation') return TOP.has(section);
  if (isOpen || (TOP.has(section) && type !== 'Trial')) return true;
  if (RESULTS.has(type)) return !EARLIER_WORK.test(text);
  const date = value['date'];
  if (type === 'Event' && typeof date === 'string' && date.slice(0, 7) < published.slice(0, 7)) return false;
  return !EARLIER.test(text) && !EARLIER_WORK.test(text) && !tellsPastYear(text, published);
}

function tellsPastYear(text: string, published: string): boolean {
  return (text.match(/\b(?:19|20)\d\d\b/g) ?? []).some((year) => year < published.slice(0, 4));
}
