import type { DateReading } from '../text/calendar.js';

interface Base<Kind extends string> {
  readonly kind: Kind;
  /** Characters `[from, to)` of the sentence's view. */
  readonly from: number;
  readonly to: number;
}

/** A mention of something that has an id in this release. */
interface Named<Kind extends string> extends Base<Kind> {
  readonly id: string;
  /** The name to know it by: `CLR 1900` also where the text only says `1900`. */
  readonly name: string;
}

export type OrgMention = Named<'org'>;
/** `marketed`: sold everywhere, so a comparator or partner more often than what a release is about. */
export interface DrugMention extends Named<'drug'> {
  readonly marketed?: boolean;
  /** The names of a mention that holds several: `XYZ-201 (velostatib)`. */
  readonly spellings?: readonly { readonly from: number; readonly to: number }[];
}
export type PlatformMention = Named<'platform'>;
export type PayloadMention = Named<'payload'>;
export type PersonMention = Named<'person'>;
/** `described`: known by what is said of it, not by a name. */
export interface ModelMention extends Named<'model'> {
  readonly described?: true;
}
/** A board that watches over a trial and has no name of its own. */
export type CommitteeMention = Named<'committee'>;

/** A public body; what a rule may take it for depends on its role. */
export interface AgencyMention extends Named<'agency'> {
  readonly role: 'regulator' | 'grantor' | 'standards' | 'meeting' | 'securities';
}

/** A disease with the words around it that narrow it. */
export interface IndicationMention extends Named<'indication'> {
  readonly setting?: string;
  readonly qualifier?: string;
  readonly pediatric: boolean;
  readonly potential: boolean;
  readonly human: boolean;
}

/** A designation or several joined by "and": `orphan drug and rare pediatric disease designations`. */
export interface DesignationMention extends Base<'designation'> {
  readonly names: readonly string[];
}

interface Quantity<Kind extends string> extends Base<Kind> {
  readonly value: number;
  readonly unit: string;
  /** Left out when the text gives the number flatly. */
  readonly op?: Operator;
}

/** A number with its unit. */
export type QuantityMention =
  Quantity<'dose'> | Quantity<'percent'> | Quantity<'fold'> | Quantity<'duration'> | Quantity<'count'> | Quantity<'points'>;
export type Operator = 'approx' | 'gt' | 'lt' | 'ge' | 'le';

/** `p<0.001`, `(p = 0.03)`. */
export interface PValueMention extends Base<'pvalue'> {
  readonly value: number;
  readonly op?: Operator;
}

/** `95% CI: 0.45, 0.75`; `level` in percent, left out where the text gives none. */
export interface IntervalMention extends Base<'interval'> {
  readonly low: number;
  readonly high: number;
  readonly level?: number;
}

/** `12 of 40 patients`, `12/40`: how many of how many. */
export interface ShareMention extends Base<'share'> {
  readonly count: number;
  readonly n: number;
}

/** `at week 24`, `Month 6`, `after 12 months`: when something was measured, in study time. */
export interface TimepointMention extends Base<'timepoint'> {
  /** `24 weeks`, `6 months`. */
  readonly text: string;
}

/** An amount of money. */
export interface MoneyMention extends Base<'money'> {
  readonly amount: number;
  readonly currency: string;
  /** Left out when the text gives the amount flatly. */
  readonly op?: Operator;
}

/** Study time: `on days 0 and 20`; never a calendar date. */
export interface DaysMention extends Base<'days'> {
  readonly days: readonly number[];
}

/** A calendar date as exact as the text gives it. */
export interface DateMention extends Base<'date'>, DateReading {}

/** `Cohort 6`, `DL2`, `the fourth cohort`, `prior cohorts`, `the 10 mg cohort`: by its number, else by what it is called. */
export interface CohortMention extends Base<'cohort'> {
  readonly number: string;
  /** The dose that it is called by. */
  readonly dose?: QuantityMention;
}

/** A phrase that names a clinical trial by its phase, its name or its place in the text. */
export interface TrialMention extends Base<'trial'> {
  readonly phase?: string;
  readonly name?: string;
  readonly nct?: string;
  readonly pivotal: boolean;
  readonly definite: boolean;
  readonly ongoing: boolean;
  readonly designs: readonly string[];
  readonly patients?: number;
  /** Set where it names several: `two Phase 3 trials, LUMA-1 and LUMA-2`, whose names are these. */
  readonly several?: readonly string[];
  /** Set for `the pivotal portion of the study`: a trial of its own where it is pivotal. */
  readonly portion?: true;
  /** Set for `Phase 2 results`: it tells that there is a trial, no more. */
  readonly weak?: true;
  readonly inner: readonly Mention[];
}

/** `In the first study`, `in a mouse study`: opens the report of one preclinical study. */
export interface StudyMention extends Base<'study'> {
  readonly order: number | 'last' | 'next';
}

/** A group of animals by what it received, or by its part in the study. */
export interface ArmMention extends Base<'arm'> {
  readonly control: boolean;
  readonly doses?: number;
  readonly agent?: string;
  readonly amounts: readonly QuantityMention[];
  readonly days: readonly number[];
  readonly inner: readonly Mention[];
}

export type Mention =
  | OrgMention
  | AgencyMention
  | DrugMention
  | PlatformMention
  | PayloadMention
  | PersonMention
  | ModelMention
  | CommitteeMention
  | IndicationMention
  | DesignationMention
  | QuantityMention
  | PValueMention
  | IntervalMention
  | ShareMention
  | TimepointMention
  | MoneyMention
  | DaysMention
  | DateMention
  | CohortMention
  | TrialMention
  | StudyMention
  | ArmMention;

export type MentionKind = Mention['kind'];

/** Longest first, then leftmost; what overlaps a kept mention is dropped. */
export function withoutOverlaps(mentions: readonly Mention[]): readonly Mention[] {
  const longestFirst = [...mentions].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const kept: Mention[] = [];
  for (const mention of longestFirst) {
    if (!kept.some((other) => mention.from < other.to && other.from < mention.to)) kept.push(mention);
  }
  return kept.sort((a, b) => a.from - b.from);
}
