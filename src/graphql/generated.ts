// Generated from schema/*.graphql by npm run types. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Context } from './context.js';
import type { Row } from '../graph/decode.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, `2019-05-15`. Only for days of publication and for the day a question asks about. */
  Date: { input: string; output: string; }
};

/** A date as a text tells it: from a day to a whole year. */
export type PartialDate = {
  /** The date in its own precision: `2019-05-15`, `2019-05`, `2019-Q4`, `2019-H2`, `2019`. */
  readonly text: Scalars['String']['output'];
  /** First day that it can mean. */
  readonly start: Scalars['Date']['output'];
  /** Last day that it can mean. */
  readonly end: Scalars['Date']['output'];
  /** How exactly it is told. */
  readonly precision: Precision;
};

/** How exactly a text tells a date. */
export type Precision =
  /** A day. */
  | 'DAY'
  /** A month of a year. */
  | 'MONTH'
  /** A quarter of a year. */
  | 'QUARTER'
  /** A half of a year. */
  | 'HALF'
  /** A year. */
  | 'YEAR';

/** A number as a text tells it, with its unit. */
export type Quantity = {
  /** The number, in `unit`. Never converted, never worked out. */
  readonly value: Scalars['Float']['output'];
  /** Upper end, where the text gives a range. Null otherwise. */
  readonly max?: Maybe<Scalars['Float']['output']>;
  /** Whether the number is exact, about, or a bound. */
  readonly op: Op;
  /** Unit as written, in one spelling: percent, fold, days, mCi/m2, uCi, mice, patients, USD. Null for a bare number. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};

/** How a number is meant. */
export type Op =
  /** This number. */
  | 'EQ'
  /** About this number. */
  | 'APPROX'
  /** More than this number. */
  | 'GT'
  /** Less than this number. */
  | 'LT'
  /** At least this number. */
  | 'GE'
  /** At most this number. */
  | 'LE';

/** One of the amounts into which a dose is split, as a release states it. */
export type Fraction = {
  /** The amount, in `unit`. */
  readonly value: Scalars['Float']['output'];
  /** Unit as written, in one spelling. Null for a bare number. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** Whether the amount is exact, about, or a bound. */
  readonly op: Op;
  /** Day of the study on which it is given, not a calendar day. Null when unstated. */
  readonly day?: Maybe<Scalars['Int']['output']>;
  /** Which of the fractions it is, from 1. Null when unstated. */
  readonly index?: Maybe<Scalars['Int']['output']>;
};

/** One way in which releases name an entity. */
export type Alias = {
  /** The name as written. */
  readonly text: Scalars['String']['output'];
  /** What kind of name it is. */
  readonly kind: AliasKind;
};

/** What kind of name a text is. */
export type AliasKind =
  /** A name in full. */
  | 'NAME'
  /** A brand name. */
  | 'BRAND'
  /** A generic name. */
  | 'GENERIC'
  /** A code, such as that of a drug candidate. */
  | 'CODE'
  /** A description that stands for a name. */
  | 'DESCRIPTION'
  /** A shortened name. */
  | 'SHORT'
  /** An abbreviation. */
  | 'ABBREVIATION'
  /** A misspelling: found by it, never shown as the name. */
  | 'MISSPELLING';

/** How a release tells something. */
export type Assertion =
  /** As a fact. */
  | 'ASSERTED'
  /** As a plan. */
  | 'PLANNED'
  /** As going on. */
  | 'ONGOING'
  /** As done. */
  | 'COMPLETED'
  /** As possible, conditional, or an option: may, could. */
  | 'POSSIBLE'
  /** As not so. */
  | 'NEGATED'
  /** As general background: a definition, a statistic, the rules of a program. */
  | 'BACKGROUND';

/** How to sort entities. Ties are broken by id. */
export type EntityOrder =
  /** By name, A first. */
  | 'NAME_ASC'
  /** By name, Z first. */
  | 'NAME_DESC'
  /** By the day of the first release that tells of them, oldest first. */
  | 'FIRST_REPORTED_ASC'
  /** By the day of the first release that tells of them, newest first. */
  | 'FIRST_REPORTED_DESC';

/** Where a page ends. */
export type PageInfo = {
  /** True when there is more after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Cursor of the last edge, to go on after it. Null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** One of a list, and what releases say of the tie that leads to it. */
export type Edge = {
  /** Where this edge stands, to go on after it in a connection. */
  readonly cursor: Scalars['String']['output'];
  /** Part that the node plays, where one kind of tie has several. Null otherwise and in a root list. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** How the tie is told. Null in a root list, where there is no tie. */
  readonly assertion?: Maybe<Assertion>;
  /** Day of the first release that tells the tie; in a root list, the node. */
  readonly firstReportedOn: Scalars['Date']['output'];
  /** The sentences that tell the tie, best first; in a root list, the node. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** One of a list, and what releases say of the tie that leads to it. */
export type EdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Filter by id. */
export type IdFilter = {
  /** This one. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** One of these, at most 100. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Filter by name: any alias, in any case, known at any time. */
export type NameFilter = {
  /** The whole name. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** Part of a name, at least 2 characters. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
};

/** Filter by a text, as written. */
export type TextFilter = {
  /** This one. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** One of these, at most 100. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A range of days, both ends included. */
export type DateRange = {
  /** First day. Left out: no lower end. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Last day. Left out: no upper end. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** A status that a regulator gives a drug for one indication: orphan drug, fast track, rare pediatric disease, ... */
export type Designation = Entity & {
  /** Stable id. Ids served earlier, also those made of other names, go on working as arguments. */
  readonly id: Scalars['ID']['output'];
  /** How the releases name it best, of the names known on the day asked for. */
  readonly name: Scalars['String']['output'];
  /** Every name, code, abbreviation and spelling that was known on the day asked for. */
  readonly aliases: ReadonlyArray<Alias>;
  /** Day of the first release that tells of it. */
  readonly firstReportedOn: Scalars['Date']['output'];
  /** Day of the latest release that tells of it, up to the day asked for. */
  readonly lastReportedOn: Scalars['Date']['output'];
  /** Releases that tell of it. */
  readonly releases: ReleaseConnection;
  /** Everything that releases claim about it, oldest first. */
  readonly claims: ClaimConnection;
  /** The sentences that tell of it, best first, each sentence once. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Which designation, in lower case: `orphan drug designation`, `fast track designation`, ... */
  readonly designation?: Maybe<Scalars['String']['output']>;
  /** Where it stands with the regulator, as the latest release tells it. UNKNOWN when no release says. */
  readonly status: DesignationStatus;
  /** When the regulator granted it, as exactly as a release tells. Null when undated: the day of the release does not stand in. */
  readonly grantedOn?: Maybe<PartialDate>;
  /** When the grant was announced, where a release tells that instead. Null when untold. */
  readonly announcedOn?: Maybe<PartialDate>;
  /** When it was asked for, as exactly as a release tells. Null when undated. */
  readonly requestedOn?: Maybe<PartialDate>;
  /** When it was refused, as exactly as a release tells. Null when undated. */
  readonly deniedOn?: Maybe<PartialDate>;
  /** When it was withdrawn, as exactly as a release tells. Null when undated. */
  readonly withdrawnOn?: Maybe<PartialDate>;
  /** Drug that has it. Null when unstated. */
  readonly drug?: Maybe<Drug>;
  /** The same with what releases say of the tie: assertion, since when, evidence. Null as there. */
  readonly drugEdge?: Maybe<DrugEdge>;
  /** Disease it covers. Null when unstated. */
  readonly indication?: Maybe<Indication>;
  /** The same with what releases say of the tie: assertion, since when, evidence. Null as there. */
  readonly indicationEdge?: Maybe<IndicationEdge>;
  /** Agency that decides on it. Null when unstated. */
  readonly regulator?: Maybe<Organization>;
  /** The same with what releases say of the tie: assertion, since when, evidence. Null as there. */
  readonly regulatorEdge?: Maybe<OrganizationEdge>;
  /** Events that it takes part in. */
  readonly events: EventConnection;
  /** Milestones that were announced for it. */
  readonly milestones: MilestoneConnection;
};


/** A status that a regulator gives a drug for one indication: orphan drug, fast track, rare pediatric disease, ... */
export type DesignationReleasesArgs = {
  orderBy?: InputMaybe<ReleaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A status that a regulator gives a drug for one indication: orphan drug, fast track, rare pediatric disease, ... */
export type DesignationClaimsArgs = {
  field?: InputMaybe<EntityField>;
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A status that a regulator gives a drug for one indication: orphan drug, fast track, rare pediatric disease, ... */
export type DesignationEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A status that a regulator gives a drug for one indication: orphan drug, fast track, rare pediatric disease, ... */
export type DesignationDrugArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A status that a regulator gives a drug for one indication: orphan drug, fast track, rare pediatric disease, ... */
export type DesignationDrugEdgeArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A status that a regulator gives a drug for one indication: orphan drug, fast track, rare pediatric disease, ... */
export type DesignationIndicationArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A status that a regulator gives a drug for one indication: orphan drug, fast track, rare pediatric disease, ... */
export type DesignationIndicationEdgeArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A status that a regulator gives a drug for one indication: orphan drug, fast track, rare pediatric disease, ... */
export type DesignationRegulatorArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A status that a regulator gives a drug for one indication: orphan drug, fast track, rare pediatric disease, ... */
export type DesignationRegulatorEdgeArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A status that a regulator gives a drug for one indication: orphan drug, fast track, rare pediatric disease, ... */
export type DesignationEventsArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A status that a regulator gives a drug for one indication: orphan drug, fast track, rare pediatric disease, ... */
export type DesignationMilestonesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Every question starts here. `asOf` on a field holds for everything below it; one operation reads one state of the store. */
export type Query = {
  /** One designation, by id or by any of its names. Null with an error when unknown or when two fit; null without one when not yet known on the day. */
  readonly designation?: Maybe<Designation>;
  /** All designations that pass the filter, in pages. */
  readonly designations: DesignationConnection;
  /** One drug, by id or by any of its names. Null with an error when unknown or when two fit; null without one when not yet known on the day. */
  readonly drug?: Maybe<Drug>;
  /** All drugs that pass the filter, in pages. */
  readonly drugs: DrugConnection;
  /** One platform, by id or by any of its names. Null with an error when unknown or when two fit; null without one when not yet known on the day. */
  readonly platform?: Maybe<Platform>;
  /** All platforms that pass the filter, in pages. */
  readonly platforms: PlatformConnection;
  /** One payload, by id or by any of its names. Null with an error when unknown or when two fit; null without one when not yet known on the day. */
  readonly payload?: Maybe<Payload>;
  /** All payloads that pass the filter, in pages. */
  readonly payloads: PayloadConnection;
  /** One event, by id or by any of its names. Null with an error when unknown or when two fit; null without one when not yet known on the day. */
  readonly event?: Maybe<Event>;
  /** All events that pass the filter, in pages. */
  readonly events: EventConnection;
  /** One milestone, by id or by any of its names. Null with an error when unknown or when two fit; null without one when not yet known on the day. */
  readonly milestone?: Maybe<Milestone>;
  /** All milestones that pass the filter, in pages. */
  readonly milestones: MilestoneConnection;
  /** One claim by its id. Null with an error when unknown; null without one when not yet made on the day. */
  readonly claim?: Maybe<Claim>;
  /** One funding, by id or by any of its names. Null with an error when unknown or when two fit; null without one when not yet known on the day. */
  readonly funding?: Maybe<Funding>;
  /** All fundings that pass the filter, in pages. */
  readonly fundings: FundingConnection;
  /** One indication, by id or by any of its names. Null with an error when unknown or when two fit; null without one when not yet known on the day. */
  readonly indication?: Maybe<Indication>;
  /** All indications that pass the filter, in pages. */
  readonly indications: IndicationConnection;
  /** One organization, by id or by any of its names. Null with an error when unknown or when two fit; null without one when not yet known on the day. */
  readonly organization?: Maybe<Organization>;
  /** All organizations that pass the filter, in pages. */
  readonly organizations: OrganizationConnection;
  /** One partner, by id or by any of its names. Null with an error when unknown or when two fit; null without one when not yet known on the day. */
  readonly partner?: Maybe<Partner>;
  /** All partners that pass the filter, in pages. */
  readonly partners: PartnerConnection;
  /** One person, by id or by any of its names. Null with an error when unknown or when two fit; null without one when not yet known on the day. */
  readonly person?: Maybe<Person>;
  /** All people that pass the filter, in pages. */
  readonly people: PersonConnection;
  /** One study, by id or by any of its names. Null with an error when unknown or when two fit; null without one when not yet known on the day. */
  readonly study?: Maybe<Study>;
  /** All studies that pass the filter, in pages. */
  readonly studies: StudyConnection;
  /** One study arm, by id or by any of its names. Null with an error when unknown or when two fit; null without one when not yet known on the day. */
  readonly studyArm?: Maybe<StudyArm>;
  /** All study arms that pass the filter, in pages. */
  readonly studyArms: StudyArmConnection;
  /** One tumor model, by id or by any of its names. Null with an error when unknown or when two fit; null without one when not yet known on the day. */
  readonly tumorModel?: Maybe<TumorModel>;
  /** All tumor models that pass the filter, in pages. */
  readonly tumorModels: TumorModelConnection;
  /** Any entity by its id, whatever its kind. Null with an error when unknown; null without one when not yet known on the day. */
  readonly node?: Maybe<Entity>;
  /** One release by its id. Null with an error when unknown; null without one when published after the day. */
  readonly release?: Maybe<Release>;
  /** All releases that pass the filter, in pages. */
  readonly releases: ReleaseConnection;
  /** One trial, by id or by any of its names. Null with an error when unknown or when two fit; null without one when not yet known on the day. */
  readonly trial?: Maybe<Trial>;
  /** All trials that pass the filter, in pages. */
  readonly trials: TrialConnection;
  /** One cohort, by id or by any of its names. Null with an error when unknown or when two fit; null without one when not yet known on the day. */
  readonly cohort?: Maybe<Cohort>;
  /** All cohorts that pass the filter, in pages. */
  readonly cohorts: CohortConnection;
  /** One dose, by id or by any of its names. Null with an error when unknown or when two fit; null without one when not yet known on the day. */
  readonly dose?: Maybe<Dose>;
  /** All doses that pass the filter, in pages. */
  readonly doses: DoseConnection;
  /** One outcome, by id or by any of its names. Null with an error when unknown or when two fit; null without one when not yet known on the day. */
  readonly outcome?: Maybe<Outcome>;
  /** All outcomes that pass the filter, in pages. */
  readonly outcomes: OutcomeConnection;
};


/** Every question starts here. `asOf` on a field holds for everything below it; one operation reads one state of the store. */
export type QueryDesignationArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Every question starts here. `asOf` on a field holds for everything below it; one operation reads one state of the store. */
export type QueryDesignationsArgs = {
  where?: InputMaybe<DesignationWhere>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Every question starts here. `asOf` on a field holds for everything below it; one operation reads one state of the store. */
export type QueryDrugArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Every question starts here. `asOf` on a field holds for everything below it; one operation reads one state of the store. */
export type QueryDrugsArgs = {
  where?: InputMaybe<DrugWhere>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Every question starts here. `asOf` on a field holds for everything below it; one operation reads one state of the store. */
export type QueryPlatformArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Every question starts here. `asOf` on a field holds for everything below it; one operation reads one state of the store. */
export type QueryPlatformsArgs = {
  where?: InputMaybe<PlatformWhere>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Every question starts here. `asOf` on a field holds for everything below it; one operation reads one state of the store. */
export type QueryPayloadArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Every question starts here. `asOf` on a field holds for everything below it; one operation reads one state of the store. */
export type QueryPayloadsArgs = {
  where?: InputMaybe<PayloadWhere>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Every question starts here. `asOf` on a field holds for everything below it; one operation reads one state of the store. */
export type QueryEventArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Every question starts here. `asOf` on a field holds for everything below it; one operation reads one state of the store. */
export type QueryEventsArgs = {
  where?: InputMaybe<EventWhere>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Every question starts here. `asOf` on a field holds for everything below it; one operation reads one state of the store. */
export type QueryMilestoneArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Every question starts here. `asOf` on a field holds for everything below it; one operation reads one state of the store. */
export type QueryMilestonesArgs = {
  where?: InputMaybe<MilestoneWhere>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Every question starts here. `asOf` on a field holds for everything below it; one operation reads one state of the store. */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Every question starts here. `asOf` on a field holds for everything below it; one operation reads one state of the store. */
export type QueryFundingArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Every question starts here. `asOf` on a field holds for everything below it; one operation reads one state of the store. */
export type QueryFundingsArgs = {
  where?: InputMaybe<FundingWhere>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Every question starts here. `asOf` on a field holds for everything below it; one operation reads one state of the store. */
export type QueryIndicationArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Every question starts here. `asOf` on a field holds for everything below it; one operation reads one state of the store. */
export type QueryIndicationsArgs = {
  where?: InputMaybe<IndicationWhere>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Every question starts here. `asOf` on a field holds for everything below it; one operation reads one state of the store. */
export type QueryOrganizationArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Every question starts here. `asOf` on a field holds for everything below it; one operation reads one state of the store. */
export type QueryOrganizationsArgs = {
  where?: InputMaybe<OrganizationWhere>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Every question starts here. `asOf` on a field holds for everything below it; one operation reads one state of the store. */
export type QueryPartnerArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Every question starts here. `asOf` on a field holds for everything below it; one operation reads one state of the store. */
export type QueryPartnersArgs = {
  where?: InputMaybe<PartnerWhere>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Every question starts here. `asOf` on a field holds for everything below it; one operation reads one state of the store. */
export type QueryPersonArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Every question starts here. `asOf` on a field holds for everything below it; one operation reads one state of the store. */
export type QueryPeopleArgs = {
  where?: InputMaybe<PersonWhere>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Every question starts here. `asOf` on a field holds for everything below it; one operation reads one state of the store. */
export type QueryStudyArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Every question starts here. `asOf` on a field holds for everything below it; one operation reads one state of the store. */
export type QueryStudiesArgs = {
  where?: InputMaybe<StudyWhere>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Every question starts here. `asOf` on a field holds for everything below it; one operation reads one state of the store. */
export type QueryStudyArmArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Every question starts here. `asOf` on a field holds for everything below it; one operation reads one state of the store. */
export type QueryStudyArmsArgs = {
  where?: InputMaybe<StudyArmWhere>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Every question starts here. `asOf` on a field holds for everything below it; one operation reads one state of the store. */
export type QueryTumorModelArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Every question starts here. `asOf` on a field holds for everything below it; one operation reads one state of the store. */
export type QueryTumorModelsArgs = {
  where?: InputMaybe<TumorModelWhere>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Every question starts here. `asOf` on a field holds for everything below it; one operation reads one state of the store. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Every question starts here. `asOf` on a field holds for everything below it; one operation reads one state of the store. */
export type QueryReleaseArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Every question starts here. `asOf` on a field holds for everything below it; one operation reads one state of the store. */
export type QueryReleasesArgs = {
  where?: InputMaybe<ReleaseWhere>;
  orderBy?: InputMaybe<ReleaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Every question starts here. `asOf` on a field holds for everything below it; one operation reads one state of the store. */
export type QueryTrialArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Every question starts here. `asOf` on a field holds for everything below it; one operation reads one state of the store. */
export type QueryTrialsArgs = {
  where?: InputMaybe<TrialWhere>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Every question starts here. `asOf` on a field holds for everything below it; one operation reads one state of the store. */
export type QueryCohortArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Every question starts here. `asOf` on a field holds for everything below it; one operation reads one state of the store. */
export type QueryCohortsArgs = {
  where?: InputMaybe<CohortWhere>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Every question starts here. `asOf` on a field holds for everything below it; one operation reads one state of the store. */
export type QueryDoseArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Every question starts here. `asOf` on a field holds for everything below it; one operation reads one state of the store. */
export type QueryDosesArgs = {
  where?: InputMaybe<DoseWhere>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Every question starts here. `asOf` on a field holds for everything below it; one operation reads one state of the store. */
export type QueryOutcomeArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Every question starts here. `asOf` on a field holds for everything below it; one operation reads one state of the store. */
export type QueryOutcomesArgs = {
  where?: InputMaybe<OutcomeWhere>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** Which designations to list. All that is given must hold. */
export type DesignationWhere = {
  /** Its id, now or formerly. */
  readonly id?: InputMaybe<IdFilter>;
  /** Any of its names. */
  readonly name?: InputMaybe<NameFilter>;
  /** Which designation, such as `orphan drug designation`. */
  readonly designation?: InputMaybe<TextFilter>;
  /** Its status. */
  readonly status?: InputMaybe<DesignationStatusFilter>;
};

/** A page of designations. */
export type DesignationConnection = {
  /** The designations of this page, in order. */
  readonly nodes: ReadonlyArray<Designation>;
  /** The same with what releases say of each tie. */
  readonly edges: ReadonlyArray<DesignationEdge>;
  /** Where this page ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of designations: the node, and what releases say of the tie that leads to it. */
export type DesignationEdge = Edge & {
  /** Where this edge stands, to go on after it in a connection. */
  readonly cursor: Scalars['String']['output'];
  /** What the tie leads to. */
  readonly node: Designation;
  /** Part that the node plays, where one kind of tie has several. Null otherwise and in a root list. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** How the tie is told. Null in a root list, where there is no tie. */
  readonly assertion?: Maybe<Assertion>;
  /** Day of the first release that tells the tie; in a root list, the node. */
  readonly firstReportedOn: Scalars['Date']['output'];
  /** The sentences that tell the tie, best first; in a root list, the node. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** One of a list of designations: the node, and what releases say of the tie that leads to it. */
export type DesignationEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a designation stands with the regulator. */
export type DesignationStatus =
  /** Asked for, not decided. */
  | 'REQUESTED'
  /** Given. */
  | 'GRANTED'
  /** Refused. */
  | 'DENIED'
  /** Taken back, by the regulator or the holder. */
  | 'WITHDRAWN'
  /** No release says, or in other words: see its claims. */
  | 'UNKNOWN';

/** Filter by the status of a designation. */
export type DesignationStatusFilter = {
  /** This one. */
  readonly eq?: InputMaybe<DesignationStatus>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<DesignationStatus>>;
};

/** A drug or drug candidate, under its code, its generic and its brand name. */
export type Drug = Entity & {
  /** Stable id. Ids served earlier, also those made of other names, go on working as arguments. */
  readonly id: Scalars['ID']['output'];
  /** How the releases name it best, of the names known on the day asked for. */
  readonly name: Scalars['String']['output'];
  /** Every name, code, abbreviation and spelling that was known on the day asked for. */
  readonly aliases: ReadonlyArray<Alias>;
  /** Day of the first release that tells of it. */
  readonly firstReportedOn: Scalars['Date']['output'];
  /** Day of the latest release that tells of it, up to the day asked for. */
  readonly lastReportedOn: Scalars['Date']['output'];
  /** Releases that tell of it. */
  readonly releases: ReleaseConnection;
  /** Everything that releases claim about it, oldest first. */
  readonly claims: ClaimConnection;
  /** The sentences that tell of it, best first, each sentence once. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What kind of drug it is, such as a radiotherapeutic or a small molecule. Empty when unstated. */
  readonly modality: ReadonlyArray<Scalars['String']['output']>;
  /** How the developer ranks it, such as its lead candidate. Null when no release ranks it. */
  readonly leadStatus?: Maybe<Scalars['String']['output']>;
  /** How far its development has come, in the words of the release. Null when unstated. */
  readonly developmentStage?: Maybe<Scalars['String']['output']>;
  /** How it works, in key words. Empty when unstated. */
  readonly mechanism: ReadonlyArray<Scalars['String']['output']>;
  /** Molecules that it acts on. Empty when unstated. */
  readonly molecularTargets: ReadonlyArray<Scalars['String']['output']>;
  /** Platforms it is built on. */
  readonly platforms: ReadonlyArray<Platform>;
  /** The same with what releases say of each tie: assertion, since when, evidence. */
  readonly platformsEdges: ReadonlyArray<PlatformEdge>;
  /** What it carries. */
  readonly payloads: ReadonlyArray<Payload>;
  /** The same with what releases say of each tie: assertion, since when, evidence. */
  readonly payloadsEdges: ReadonlyArray<PayloadEdge>;
  /** Organizations that develop it. */
  readonly developers: ReadonlyArray<Organization>;
  /** The same with what releases say of each tie: assertion, since when, evidence. */
  readonly developersEdges: ReadonlyArray<OrganizationEdge>;
  /** Diseases it is developed for. */
  readonly indications: IndicationConnection;
  /** Trials that study it. */
  readonly trials: TrialConnection;
  /** Doses in which it is given. */
  readonly doses: DoseConnection;
  /** Preclinical studies that test it. */
  readonly studies: StudyConnection;
  /** Arms whose animals receive it. */
  readonly studyArms: StudyArmConnection;
  /** Models it was tested in. */
  readonly tumorModels: TumorModelConnection;
  /** Its designations by regulators, one for each indication. */
  readonly designations: DesignationConnection;
  /** Partners in it, each in one role. */
  readonly partners: PartnerConnection;
  /** Money for it. */
  readonly funding: FundingConnection;
  /** Events that it takes part in. */
  readonly events: EventConnection;
  /** Results told of the drug without naming a trial, cohort or study; the others stand there. */
  readonly outcomes: OutcomeConnection;
  /** Milestones that were announced for it. */
  readonly milestones: MilestoneConnection;
};


/** A drug or drug candidate, under its code, its generic and its brand name. */
export type DrugReleasesArgs = {
  orderBy?: InputMaybe<ReleaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A drug or drug candidate, under its code, its generic and its brand name. */
export type DrugClaimsArgs = {
  field?: InputMaybe<EntityField>;
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A drug or drug candidate, under its code, its generic and its brand name. */
export type DrugEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A drug or drug candidate, under its code, its generic and its brand name. */
export type DrugPlatformsArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A drug or drug candidate, under its code, its generic and its brand name. */
export type DrugPlatformsEdgesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A drug or drug candidate, under its code, its generic and its brand name. */
export type DrugPayloadsArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A drug or drug candidate, under its code, its generic and its brand name. */
export type DrugPayloadsEdgesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A drug or drug candidate, under its code, its generic and its brand name. */
export type DrugDevelopersArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A drug or drug candidate, under its code, its generic and its brand name. */
export type DrugDevelopersEdgesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A drug or drug candidate, under its code, its generic and its brand name. */
export type DrugIndicationsArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A drug or drug candidate, under its code, its generic and its brand name. */
export type DrugTrialsArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A drug or drug candidate, under its code, its generic and its brand name. */
export type DrugDosesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A drug or drug candidate, under its code, its generic and its brand name. */
export type DrugStudiesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A drug or drug candidate, under its code, its generic and its brand name. */
export type DrugStudyArmsArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A drug or drug candidate, under its code, its generic and its brand name. */
export type DrugTumorModelsArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A drug or drug candidate, under its code, its generic and its brand name. */
export type DrugDesignationsArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A drug or drug candidate, under its code, its generic and its brand name. */
export type DrugPartnersArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A drug or drug candidate, under its code, its generic and its brand name. */
export type DrugFundingArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A drug or drug candidate, under its code, its generic and its brand name. */
export type DrugEventsArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A drug or drug candidate, under its code, its generic and its brand name. */
export type DrugOutcomesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A drug or drug candidate, under its code, its generic and its brand name. */
export type DrugMilestonesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Which drugs to list. All that is given must hold. */
export type DrugWhere = {
  /** Its id, now or formerly. */
  readonly id?: InputMaybe<IdFilter>;
  /** Any of its names. */
  readonly name?: InputMaybe<NameFilter>;
};

/** A page of drugs. */
export type DrugConnection = {
  /** The drugs of this page, in order. */
  readonly nodes: ReadonlyArray<Drug>;
  /** The same with what releases say of each tie. */
  readonly edges: ReadonlyArray<DrugEdge>;
  /** Where this page ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of drugs: the node, and what releases say of the tie that leads to it. */
export type DrugEdge = Edge & {
  /** Where this edge stands, to go on after it in a connection. */
  readonly cursor: Scalars['String']['output'];
  /** What the tie leads to. */
  readonly node: Drug;
  /** Part that the node plays, where one kind of tie has several. Null otherwise and in a root list. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** How the tie is told. Null in a root list, where there is no tie. */
  readonly assertion?: Maybe<Assertion>;
  /** Day of the first release that tells the tie; in a root list, the node. */
  readonly firstReportedOn: Scalars['Date']['output'];
  /** The sentences that tell the tie, best first; in a root list, the node. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** One of a list of drugs: the node, and what releases say of the tie that leads to it. */
export type DrugEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A technology on which several drugs are built. */
export type Platform = Entity & {
  /** Stable id. Ids served earlier, also those made of other names, go on working as arguments. */
  readonly id: Scalars['ID']['output'];
  /** How the releases name it best, of the names known on the day asked for. */
  readonly name: Scalars['String']['output'];
  /** Every name, code, abbreviation and spelling that was known on the day asked for. */
  readonly aliases: ReadonlyArray<Alias>;
  /** Day of the first release that tells of it. */
  readonly firstReportedOn: Scalars['Date']['output'];
  /** Day of the latest release that tells of it, up to the day asked for. */
  readonly lastReportedOn: Scalars['Date']['output'];
  /** Releases that tell of it. */
  readonly releases: ReleaseConnection;
  /** Everything that releases claim about it, oldest first. */
  readonly claims: ClaimConnection;
  /** The sentences that tell of it, best first, each sentence once. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** How many xenograft models it has been tested in. Null when no release counts them. */
  readonly xenograftModelsTested?: Maybe<Quantity>;
  /** What its molecules are made of. Empty when unstated. */
  readonly composition: ReadonlyArray<Scalars['String']['output']>;
  /** Drugs built on it. */
  readonly drugs: DrugConnection;
  /** Organizations that own it. */
  readonly owners: ReadonlyArray<Organization>;
  /** The same with what releases say of each tie: assertion, since when, evidence. */
  readonly ownersEdges: ReadonlyArray<OrganizationEdge>;
  /** Partners in it, each in one role. */
  readonly partners: PartnerConnection;
  /** Events that it takes part in. */
  readonly events: EventConnection;
  /** Milestones that were announced for it. */
  readonly milestones: MilestoneConnection;
};


/** A technology on which several drugs are built. */
export type PlatformReleasesArgs = {
  orderBy?: InputMaybe<ReleaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A technology on which several drugs are built. */
export type PlatformClaimsArgs = {
  field?: InputMaybe<EntityField>;
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A technology on which several drugs are built. */
export type PlatformEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A technology on which several drugs are built. */
export type PlatformDrugsArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A technology on which several drugs are built. */
export type PlatformOwnersArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A technology on which several drugs are built. */
export type PlatformOwnersEdgesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A technology on which several drugs are built. */
export type PlatformPartnersArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A technology on which several drugs are built. */
export type PlatformEventsArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A technology on which several drugs are built. */
export type PlatformMilestonesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Which platforms to list. All that is given must hold. */
export type PlatformWhere = {
  /** Its id, now or formerly. */
  readonly id?: InputMaybe<IdFilter>;
  /** Any of its names. */
  readonly name?: InputMaybe<NameFilter>;
};

/** A page of platforms. */
export type PlatformConnection = {
  /** The platforms of this page, in order. */
  readonly nodes: ReadonlyArray<Platform>;
  /** The same with what releases say of each tie. */
  readonly edges: ReadonlyArray<PlatformEdge>;
  /** Where this page ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of platforms: the node, and what releases say of the tie that leads to it. */
export type PlatformEdge = Edge & {
  /** Where this edge stands, to go on after it in a connection. */
  readonly cursor: Scalars['String']['output'];
  /** What the tie leads to. */
  readonly node: Platform;
  /** Part that the node plays, where one kind of tie has several. Null otherwise and in a root list. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** How the tie is told. Null in a root list, where there is no tie. */
  readonly assertion?: Maybe<Assertion>;
  /** Day of the first release that tells the tie; in a root list, the node. */
  readonly firstReportedOn: Scalars['Date']['output'];
  /** The sentences that tell the tie, best first; in a root list, the node. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** One of a list of platforms: the node, and what releases say of the tie that leads to it. */
export type PlatformEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a drug carries to its target: an isotope, a toxin, a chemotherapy. */
export type Payload = Entity & {
  /** Stable id. Ids served earlier, also those made of other names, go on working as arguments. */
  readonly id: Scalars['ID']['output'];
  /** How the releases name it best, of the names known on the day asked for. */
  readonly name: Scalars['String']['output'];
  /** Every name, code, abbreviation and spelling that was known on the day asked for. */
  readonly aliases: ReadonlyArray<Alias>;
  /** Day of the first release that tells of it. */
  readonly firstReportedOn: Scalars['Date']['output'];
  /** Day of the latest release that tells of it, up to the day asked for. */
  readonly lastReportedOn: Scalars['Date']['output'];
  /** Releases that tell of it. */
  readonly releases: ReleaseConnection;
  /** Everything that releases claim about it, oldest first. */
  readonly claims: ClaimConnection;
  /** The sentences that tell of it, best first, each sentence once. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What kind of payload it is, such as a radioisotope. Empty when unstated. */
  readonly payloadKinds: ReadonlyArray<Scalars['String']['output']>;
  /** Drugs that carry it. */
  readonly drugs: DrugConnection;
};


/** What a drug carries to its target: an isotope, a toxin, a chemotherapy. */
export type PayloadReleasesArgs = {
  orderBy?: InputMaybe<ReleaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What a drug carries to its target: an isotope, a toxin, a chemotherapy. */
export type PayloadClaimsArgs = {
  field?: InputMaybe<EntityField>;
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What a drug carries to its target: an isotope, a toxin, a chemotherapy. */
export type PayloadEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What a drug carries to its target: an isotope, a toxin, a chemotherapy. */
export type PayloadDrugsArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Which payloads to list. All that is given must hold. */
export type PayloadWhere = {
  /** Its id, now or formerly. */
  readonly id?: InputMaybe<IdFilter>;
  /** Any of its names. */
  readonly name?: InputMaybe<NameFilter>;
};

/** A page of payloads. */
export type PayloadConnection = {
  /** The payloads of this page, in order. */
  readonly nodes: ReadonlyArray<Payload>;
  /** The same with what releases say of each tie. */
  readonly edges: ReadonlyArray<PayloadEdge>;
  /** Where this page ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of payloads: the node, and what releases say of the tie that leads to it. */
export type PayloadEdge = Edge & {
  /** Where this edge stands, to go on after it in a connection. */
  readonly cursor: Scalars['String']['output'];
  /** What the tie leads to. */
  readonly node: Payload;
  /** Part that the node plays, where one kind of tie has several. Null otherwise and in a root list. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** How the tie is told. Null in a root list, where there is no tie. */
  readonly assertion?: Maybe<Assertion>;
  /** Day of the first release that tells the tie; in a root list, the node. */
  readonly firstReportedOn: Scalars['Date']['output'];
  /** The sentences that tell the tie, best first; in a root list, the node. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** One of a list of payloads: the node, and what releases say of the tie that leads to it. */
export type PayloadEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Something that happened, is planned or is possible: a selection, an initiation, a determination. */
export type Event = Entity & {
  /** Stable id. Ids served earlier, also those made of other names, go on working as arguments. */
  readonly id: Scalars['ID']['output'];
  /** How the releases name it best, of the names known on the day asked for. */
  readonly name: Scalars['String']['output'];
  /** Every name, code, abbreviation and spelling that was known on the day asked for. */
  readonly aliases: ReadonlyArray<Alias>;
  /** Day of the first release that tells of it. */
  readonly firstReportedOn: Scalars['Date']['output'];
  /** Day of the latest release that tells of it, up to the day asked for. */
  readonly lastReportedOn: Scalars['Date']['output'];
  /** Releases that tell of it. */
  readonly releases: ReleaseConnection;
  /** Everything that releases claim about it, oldest first. */
  readonly claims: ClaimConnection;
  /** The sentences that tell of it, best first, each sentence once. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What kind of event, in lower case with underscores: `partner_selection`, `trial_initiation`, ... */
  readonly eventType?: Maybe<Scalars['String']['output']>;
  /** Where it stands, in the words of the release. Null when unstated. */
  readonly status?: Maybe<Scalars['String']['output']>;
  /** When it happened or is to happen. Null when undated. */
  readonly date?: Maybe<PartialDate>;
  /** What the date is: announced, granted, planned. Null when undated. */
  readonly dateKind?: Maybe<Scalars['String']['output']>;
  /** Meeting or journal where it was shown. Null when unstated. */
  readonly venue?: Maybe<Scalars['String']['output']>;
  /** What the event is about, in key words, such as NDA. Empty when unstated. */
  readonly keywords: ReadonlyArray<Scalars['String']['output']>;
  /** A number that the event tells, such as patients enrolled. Null when unstated. */
  readonly amount?: Maybe<Quantity>;
  /** What was determined, such as a dose found safe. Null when nothing was. */
  readonly determination?: Maybe<Scalars['String']['output']>;
  /** What was recommended. Null when nothing was. */
  readonly recommendation?: Maybe<Scalars['String']['output']>;
  /** What it is about; `concernsEdges` tells which part each plays: subject, object, actor or indication. */
  readonly concerns: ReadonlyArray<Entity>;
  /** The same with what releases say of each tie: assertion, since when, evidence. */
  readonly concernsEdges: ReadonlyArray<EntityEdge>;
};


/** Something that happened, is planned or is possible: a selection, an initiation, a determination. */
export type EventReleasesArgs = {
  orderBy?: InputMaybe<ReleaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Something that happened, is planned or is possible: a selection, an initiation, a determination. */
export type EventClaimsArgs = {
  field?: InputMaybe<EntityField>;
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Something that happened, is planned or is possible: a selection, an initiation, a determination. */
export type EventEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened, is planned or is possible: a selection, an initiation, a determination. */
export type EventConcernsArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** Something that happened, is planned or is possible: a selection, an initiation, a determination. */
export type EventConcernsEdgesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};

/** Which events to list. All that is given must hold. */
export type EventWhere = {
  /** Its id, now or formerly. */
  readonly id?: InputMaybe<IdFilter>;
  /** Any of its names. */
  readonly name?: InputMaybe<NameFilter>;
  /** What kind of event. */
  readonly eventType?: InputMaybe<TextFilter>;
};

/** A page of events. */
export type EventConnection = {
  /** The events of this page, in order. */
  readonly nodes: ReadonlyArray<Event>;
  /** The same with what releases say of each tie. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** Where this page ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of events: the node, and what releases say of the tie that leads to it. */
export type EventEdge = Edge & {
  /** Where this edge stands, to go on after it in a connection. */
  readonly cursor: Scalars['String']['output'];
  /** What the tie leads to. */
  readonly node: Event;
  /** Part that the node plays, where one kind of tie has several. Null otherwise and in a root list. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** How the tie is told. Null in a root list, where there is no tie. */
  readonly assertion?: Maybe<Assertion>;
  /** Day of the first release that tells the tie; in a root list, the node. */
  readonly firstReportedOn: Scalars['Date']['output'];
  /** The sentences that tell the tie, best first; in a root list, the node. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** One of a list of events: the node, and what releases say of the tie that leads to it. */
export type EventEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Something that a release said would happen by a time. */
export type Milestone = Entity & {
  /** Stable id. Ids served earlier, also those made of other names, go on working as arguments. */
  readonly id: Scalars['ID']['output'];
  /** How the releases name it best, of the names known on the day asked for. */
  readonly name: Scalars['String']['output'];
  /** Every name, code, abbreviation and spelling that was known on the day asked for. */
  readonly aliases: ReadonlyArray<Alias>;
  /** Day of the first release that tells of it. */
  readonly firstReportedOn: Scalars['Date']['output'];
  /** Day of the latest release that tells of it, up to the day asked for. */
  readonly lastReportedOn: Scalars['Date']['output'];
  /** Releases that tell of it. */
  readonly releases: ReleaseConnection;
  /** Everything that releases claim about it, oldest first. */
  readonly claims: ClaimConnection;
  /** The sentences that tell of it, best first, each sentence once. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What is to happen, in lower case with underscores: `trial_initiation`, `data_readout`, ... */
  readonly what?: Maybe<Scalars['String']['output']>;
  /** The window in which it is to happen, as told last. Null when undated. */
  readonly due?: Maybe<PartialDate>;
  /** What it is about. */
  readonly concerns: ReadonlyArray<Entity>;
  /** The same with what releases say of each tie: assertion, since when, evidence. */
  readonly concernsEdges: ReadonlyArray<EntityEdge>;
};


/** Something that a release said would happen by a time. */
export type MilestoneReleasesArgs = {
  orderBy?: InputMaybe<ReleaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Something that a release said would happen by a time. */
export type MilestoneClaimsArgs = {
  field?: InputMaybe<EntityField>;
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Something that a release said would happen by a time. */
export type MilestoneEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that a release said would happen by a time. */
export type MilestoneConcernsArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** Something that a release said would happen by a time. */
export type MilestoneConcernsEdgesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};

/** Which milestones to list. All that is given must hold. */
export type MilestoneWhere = {
  /** Its id, now or formerly. */
  readonly id?: InputMaybe<IdFilter>;
  /** Any of its names. */
  readonly name?: InputMaybe<NameFilter>;
  /** What is to happen. */
  readonly what?: InputMaybe<TextFilter>;
};

/** A page of milestones. */
export type MilestoneConnection = {
  /** The milestones of this page, in order. */
  readonly nodes: ReadonlyArray<Milestone>;
  /** The same with what releases say of each tie. */
  readonly edges: ReadonlyArray<MilestoneEdge>;
  /** Where this page ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of milestones: the node, and what releases say of the tie that leads to it. */
export type MilestoneEdge = Edge & {
  /** Where this edge stands, to go on after it in a connection. */
  readonly cursor: Scalars['String']['output'];
  /** What the tie leads to. */
  readonly node: Milestone;
  /** Part that the node plays, where one kind of tie has several. Null otherwise and in a root list. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** How the tie is told. Null in a root list, where there is no tie. */
  readonly assertion?: Maybe<Assertion>;
  /** Day of the first release that tells the tie; in a root list, the node. */
  readonly firstReportedOn: Scalars['Date']['output'];
  /** The sentences that tell the tie, best first; in a root list, the node. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** One of a list of milestones: the node, and what releases say of the tie that leads to it. */
export type MilestoneEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A sentence of a release, and the words in it that carry a claim. */
export type Evidence = {
  /** The release that says it. */
  readonly release: Release;
  /** The sentence in which it says it. */
  readonly sentence: Sentence;
  /** The exact words, from the first that carry the claim to the last. */
  readonly quote: Scalars['String']['output'];
  /** The pieces of the text that carry the claim, in order. Never empty. */
  readonly spans: ReadonlyArray<Span>;
  /** Whether these are the issuer's words or our digest of them. */
  readonly textKind: TextKind;
  /** The claim that was read from it. */
  readonly claim: Claim;
};

/** A piece of a release's text. */
export type Span = {
  /** Offset of its first character in the text of the release, in UTF-16 units. */
  readonly start: Scalars['Int']['output'];
  /** Offset after its last character. */
  readonly end: Scalars['Int']['output'];
  /** Its exact characters. */
  readonly quote: Scalars['String']['output'];
};

/** One thing that one release says. It never changes. */
export type Claim = {
  /** Stable id, made of what is said, not of where. */
  readonly id: Scalars['ID']['output'];
  /** The release that says it. */
  readonly release: Release;
  /** Day of publication of that release. */
  readonly publishedOn: Scalars['Date']['output'];
  /** What kind of thing it tells of, such as Trial or Outcome. */
  readonly type: Scalars['String']['output'];
  /** Which property it tells, where the type has several. Null otherwise. */
  readonly attr?: Maybe<Scalars['String']['output']>;
  /** How it is told. */
  readonly assertion: Assertion;
  /** Whether the release tells it as news. */
  readonly novelty: Novelty;
  /** In which part of the release its best sentence stands. */
  readonly section: Section;
  /** Id of the rule that read it from the text. */
  readonly rule: Scalars['String']['output'];
  /** What the claim is an answer to: the names of things are ids inside that release. */
  readonly key: ReadonlyArray<Slot>;
  /** The answer. Empty when the presence of the claim is the answer. */
  readonly value: ReadonlyArray<Slot>;
  /** The number it tells. Null when it tells none. */
  readonly quantity?: Maybe<Quantity>;
  /** The date it tells. Null when it tells none. */
  readonly date?: Maybe<PartialDate>;
  /** Entities that it is about, each with the part it plays. */
  readonly about: ReadonlyArray<SubjectEdge>;
  /** Day of the first release that claims exactly this. */
  readonly firstReportedOn: Scalars['Date']['output'];
  /** The sentences it was read from, best first. Never empty. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** One thing that one release says. It never changes. */
export type ClaimEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One part of a claim: a name and what it holds. */
export type Slot = {
  /** Name of the part. */
  readonly name: Scalars['String']['output'];
  /** What it holds, as text. Several where the claim holds a list. */
  readonly values: ReadonlyArray<Scalars['String']['output']>;
};

/** An entity that a claim is about. */
export type SubjectEdge = {
  /** Part it plays in the claim: `key.` or `value.` and the name of the slot; `self` for what the claim itself brings forth. */
  readonly role: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
};

/** A page of claims. */
export type ClaimConnection = {
  /** The claims of this page, in order. */
  readonly nodes: ReadonlyArray<Claim>;
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** Where this page ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of claims. */
export type ClaimEdge = {
  /** Where this edge stands, to go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. */
  readonly node: Claim;
};

/** The stance of the text alone. */
export type Novelty =
  /** Told as news. */
  | 'NEW'
  /** Told as known. */
  | 'RESTATED'
  /** About the release itself: its date, its contacts. */
  | 'META';

/** A field of an entity, to ask for the claims that tell it. */
export type EntityField =
  /** `amount` of a dose, a funding, an event. */
  | 'AMOUNT'
  /** `animals` of a study, a study arm. */
  | 'ANIMALS'
  /** `animalsPerGroup` of a study. */
  | 'ANIMALS_PER_GROUP'
  /** `announcedOn` of a designation. */
  | 'ANNOUNCED_ON'
  /** `armsDescribed` of a study. */
  | 'ARMS_DESCRIBED'
  /** `combination` of a trial. */
  | 'COMBINATION'
  /** `comparatorValue` of an outcome. */
  | 'COMPARATOR_VALUE'
  /** `composition` of a platform. */
  | 'COMPOSITION'
  /** `confidenceHigh` of an outcome. */
  | 'CONFIDENCE_HIGH'
  /** `confidenceLow` of an outcome. */
  | 'CONFIDENCE_LOW'
  /** `count` of an outcome. */
  | 'COUNT'
  /** `credential` of a person. */
  | 'CREDENTIAL'
  /** `criterion` of an outcome. */
  | 'CRITERION'
  /** `date` of an event. */
  | 'DATE'
  /** `dateKind` of an event. */
  | 'DATE_KIND'
  /** `deniedOn` of a designation. */
  | 'DENIED_ON'
  /** `descriptions` of an organization. */
  | 'DESCRIPTIONS'
  /** `design` of a trial, a study. */
  | 'DESIGN'
  /** `designation` of a designation. */
  | 'DESIGNATION'
  /** `determination` of an event. */
  | 'DETERMINATION'
  /** `developmentStage` of a drug. */
  | 'DEVELOPMENT_STAGE'
  /** `direction` of an outcome. */
  | 'DIRECTION'
  /** `doseLevel` of a cohort. */
  | 'DOSE_LEVEL'
  /** `dosingOptions` of a trial. */
  | 'DOSING_OPTIONS'
  /** `due` of a milestone. */
  | 'DUE'
  /** `duration` of a study. */
  | 'DURATION'
  /** `endpoint` of an outcome. */
  | 'ENDPOINT'
  /** `enrolled` of a cohort. */
  | 'ENROLLED'
  /** `eventType` of an event. */
  | 'EVENT_TYPE'
  /** `exchange` of an organization. */
  | 'EXCHANGE'
  /** `features` of a tumor model. */
  | 'FEATURES'
  /** `focus` of an organization. */
  | 'FOCUS'
  /** `fractionated` of a dose. */
  | 'FRACTIONATED'
  /** `fractions` of a dose. */
  | 'FRACTIONS'
  /** `grantedOn` of a designation. */
  | 'GRANTED_ON'
  /** `headquarters` of an organization. */
  | 'HEADQUARTERS'
  /** `hostSex` of a study. */
  | 'HOST_SEX'
  /** `hostSpecies` of a study. */
  | 'HOST_SPECIES'
  /** `infusionMinutes` of a dose. */
  | 'INFUSION_MINUTES'
  /** `instrument` of a funding. */
  | 'INSTRUMENT'
  /** `keywords` of an event. */
  | 'KEYWORDS'
  /** `leadStatus` of a drug. */
  | 'LEAD_STATUS'
  /** `measure` of an outcome. */
  | 'MEASURE'
  /** `mechanism` of a drug. */
  | 'MECHANISM'
  /** `modality` of a drug. */
  | 'MODALITY'
  /** `modelType` of a tumor model. */
  | 'MODEL_TYPE'
  /** `molecularTargets` of a drug. */
  | 'MOLECULAR_TARGETS'
  /** `nctId` of a trial. */
  | 'NCT_ID'
  /** `numberOfDoses` of a study arm, a dose. */
  | 'NUMBER_OF_DOSES'
  /** `objectives` of a trial. */
  | 'OBJECTIVES'
  /** `optionAmount` of a funding. */
  | 'OPTION_AMOUNT'
  /** `patients` of an outcome. */
  | 'PATIENTS'
  /** `payloadKinds` of a payload. */
  | 'PAYLOAD_KINDS'
  /** `phase` of a trial. */
  | 'PHASE'
  /** `phaseLabel` of a trial. */
  | 'PHASE_LABEL'
  /** `plannedEnrolment` of a trial. */
  | 'PLANNED_ENROLMENT'
  /** `plannedSites` of a trial. */
  | 'PLANNED_SITES'
  /** `plannedStart` of a trial. */
  | 'PLANNED_START'
  /** `population` of a trial. */
  | 'POPULATION'
  /** `priorTherapy` of a trial. */
  | 'PRIOR_THERAPY'
  /** `publications` of a study. */
  | 'PUBLICATIONS'
  /** `purposes` of a funding. */
  | 'PURPOSES'
  /** `pValue` of an outcome. */
  | 'P_VALUE'
  /** `qualitative` of an outcome. */
  | 'QUALITATIVE'
  /** `recommendation` of an event. */
  | 'RECOMMENDATION'
  /** `requestedOn` of a designation. */
  | 'REQUESTED_ON'
  /** `response` of an outcome. */
  | 'RESPONSE'
  /** `resultsStatus` of a cohort. */
  | 'RESULTS_STATUS'
  /** `role` of a study arm, a partner. */
  | 'ROLE'
  /** `route` of a trial, a dose. */
  | 'ROUTE'
  /** `schedule` of a dose. */
  | 'SCHEDULE'
  /** `scope` of a partner. */
  | 'SCOPE'
  /** `setting` of a trial. */
  | 'SETTING'
  /** `share` of a funding. */
  | 'SHARE'
  /** `shareOf` of a funding. */
  | 'SHARE_OF'
  /** `species` of a tumor model. */
  | 'SPECIES'
  /** `started` of a trial. */
  | 'STARTED'
  /** `statistic` of an outcome. */
  | 'STATISTIC'
  /** `status` of a trial, a cohort, a designation, an event. */
  | 'STATUS'
  /** `ticker` of an organization. */
  | 'TICKER'
  /** `timepoint` of an outcome. */
  | 'TIMEPOINT'
  /** `title` of a person. */
  | 'TITLE'
  /** `tumorClass` of a tumor model. */
  | 'TUMOR_CLASS'
  /** `value` of an outcome. */
  | 'VALUE'
  /** `venue` of an event. */
  | 'VENUE'
  /** `website` of an organization. */
  | 'WEBSITE'
  /** `what` of a milestone. */
  | 'WHAT'
  /** `withdrawnOn` of a designation. */
  | 'WITHDRAWN_ON'
  /** `xenograftModelsTested` of a platform. */
  | 'XENOGRAFT_MODELS_TESTED';

/** Money that one organization gives another for stated work: a grant, a contract, a milestone payment. */
export type Funding = Entity & {
  /** Stable id. Ids served earlier, also those made of other names, go on working as arguments. */
  readonly id: Scalars['ID']['output'];
  /** How the releases name it best, of the names known on the day asked for. */
  readonly name: Scalars['String']['output'];
  /** Every name, code, abbreviation and spelling that was known on the day asked for. */
  readonly aliases: ReadonlyArray<Alias>;
  /** Day of the first release that tells of it. */
  readonly firstReportedOn: Scalars['Date']['output'];
  /** Day of the latest release that tells of it, up to the day asked for. */
  readonly lastReportedOn: Scalars['Date']['output'];
  /** Releases that tell of it. */
  readonly releases: ReleaseConnection;
  /** Everything that releases claim about it, oldest first. */
  readonly claims: ClaimConnection;
  /** The sentences that tell of it, best first, each sentence once. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** How much, with its currency as the unit. Null when unstated. */
  readonly amount?: Maybe<Quantity>;
  /** Form of the money, such as a grant. Null when unstated. */
  readonly instrument?: Maybe<Scalars['String']['output']>;
  /** Share of the cost that it covers; `op` tells whether it is about that much. Null when unstated. */
  readonly share?: Maybe<Quantity>;
  /** What the share is a share of. Null when unstated. */
  readonly shareOf?: Maybe<Scalars['String']['output']>;
  /** Further money that may be asked for: not awarded. Null when there is no such option. */
  readonly optionAmount?: Maybe<Quantity>;
  /** What it is for, in key words. Empty when unstated. */
  readonly purposes: ReadonlyArray<Scalars['String']['output']>;
  /** What it pays for. An option that may be asked for is POSSIBLE: ask for that assertion to see it. */
  readonly funds: ReadonlyArray<Entity>;
  /** The same with what releases say of each tie: assertion, since when, evidence. */
  readonly fundsEdges: ReadonlyArray<EntityEdge>;
  /** Who gives it. */
  readonly givenBy: ReadonlyArray<Organization>;
  /** The same with what releases say of each tie: assertion, since when, evidence. */
  readonly givenByEdges: ReadonlyArray<OrganizationEdge>;
  /** Who receives it. */
  readonly receivedBy: ReadonlyArray<Organization>;
  /** The same with what releases say of each tie: assertion, since when, evidence. */
  readonly receivedByEdges: ReadonlyArray<OrganizationEdge>;
  /** Events that it takes part in. */
  readonly events: EventConnection;
  /** Milestones that were announced for it. */
  readonly milestones: MilestoneConnection;
};


/** Money that one organization gives another for stated work: a grant, a contract, a milestone payment. */
export type FundingReleasesArgs = {
  orderBy?: InputMaybe<ReleaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Money that one organization gives another for stated work: a grant, a contract, a milestone payment. */
export type FundingClaimsArgs = {
  field?: InputMaybe<EntityField>;
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Money that one organization gives another for stated work: a grant, a contract, a milestone payment. */
export type FundingEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Money that one organization gives another for stated work: a grant, a contract, a milestone payment. */
export type FundingFundsArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** Money that one organization gives another for stated work: a grant, a contract, a milestone payment. */
export type FundingFundsEdgesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** Money that one organization gives another for stated work: a grant, a contract, a milestone payment. */
export type FundingGivenByArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** Money that one organization gives another for stated work: a grant, a contract, a milestone payment. */
export type FundingGivenByEdgesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** Money that one organization gives another for stated work: a grant, a contract, a milestone payment. */
export type FundingReceivedByArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** Money that one organization gives another for stated work: a grant, a contract, a milestone payment. */
export type FundingReceivedByEdgesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** Money that one organization gives another for stated work: a grant, a contract, a milestone payment. */
export type FundingEventsArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Money that one organization gives another for stated work: a grant, a contract, a milestone payment. */
export type FundingMilestonesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Which fundings to list. All that is given must hold. */
export type FundingWhere = {
  /** Its id, now or formerly. */
  readonly id?: InputMaybe<IdFilter>;
  /** Any of its names. */
  readonly name?: InputMaybe<NameFilter>;
};

/** A page of fundings. */
export type FundingConnection = {
  /** The fundings of this page, in order. */
  readonly nodes: ReadonlyArray<Funding>;
  /** The same with what releases say of each tie. */
  readonly edges: ReadonlyArray<FundingEdge>;
  /** Where this page ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of fundings: the node, and what releases say of the tie that leads to it. */
export type FundingEdge = Edge & {
  /** Where this edge stands, to go on after it in a connection. */
  readonly cursor: Scalars['String']['output'];
  /** What the tie leads to. */
  readonly node: Funding;
  /** Part that the node plays, where one kind of tie has several. Null otherwise and in a root list. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** How the tie is told. Null in a root list, where there is no tie. */
  readonly assertion?: Maybe<Assertion>;
  /** Day of the first release that tells the tie; in a root list, the node. */
  readonly firstReportedOn: Scalars['Date']['output'];
  /** The sentences that tell the tie, best first; in a root list, the node. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** One of a list of fundings: the node, and what releases say of the tie that leads to it. */
export type FundingEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A disease or group of diseases. Narrower ones point to broader ones. */
export type Indication = Entity & {
  /** Stable id. Ids served earlier, also those made of other names, go on working as arguments. */
  readonly id: Scalars['ID']['output'];
  /** How the releases name it best, of the names known on the day asked for. */
  readonly name: Scalars['String']['output'];
  /** Every name, code, abbreviation and spelling that was known on the day asked for. */
  readonly aliases: ReadonlyArray<Alias>;
  /** Day of the first release that tells of it. */
  readonly firstReportedOn: Scalars['Date']['output'];
  /** Day of the latest release that tells of it, up to the day asked for. */
  readonly lastReportedOn: Scalars['Date']['output'];
  /** Releases that tell of it. */
  readonly releases: ReleaseConnection;
  /** Everything that releases claim about it, oldest first. */
  readonly claims: ClaimConnection;
  /** The sentences that tell of it, best first, each sentence once. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Drugs developed for it. */
  readonly drugs: DrugConnection;
  /** Trials that enroll its patients. */
  readonly trials: TrialConnection;
  /** Models of it. */
  readonly tumorModels: TumorModelConnection;
  /** Designations that cover it. */
  readonly designations: DesignationConnection;
  /** Events that it takes part in. */
  readonly events: EventConnection;
  /** Milestones that were announced for it. */
  readonly milestones: MilestoneConnection;
  /** The next broader groups of diseases it belongs to. */
  readonly broader: ReadonlyArray<Indication>;
  /** The same with what releases say of each tie: assertion, since when, evidence. */
  readonly broaderEdges: ReadonlyArray<IndicationEdge>;
  /** Diseases that belong to it directly. */
  readonly narrower: ReadonlyArray<Indication>;
  /** The same with what releases say of each tie: assertion, since when, evidence. */
  readonly narrowerEdges: ReadonlyArray<IndicationEdge>;
};


/** A disease or group of diseases. Narrower ones point to broader ones. */
export type IndicationReleasesArgs = {
  orderBy?: InputMaybe<ReleaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A disease or group of diseases. Narrower ones point to broader ones. */
export type IndicationClaimsArgs = {
  field?: InputMaybe<EntityField>;
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A disease or group of diseases. Narrower ones point to broader ones. */
export type IndicationEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A disease or group of diseases. Narrower ones point to broader ones. */
export type IndicationDrugsArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A disease or group of diseases. Narrower ones point to broader ones. */
export type IndicationTrialsArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A disease or group of diseases. Narrower ones point to broader ones. */
export type IndicationTumorModelsArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A disease or group of diseases. Narrower ones point to broader ones. */
export type IndicationDesignationsArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A disease or group of diseases. Narrower ones point to broader ones. */
export type IndicationEventsArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A disease or group of diseases. Narrower ones point to broader ones. */
export type IndicationMilestonesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A disease or group of diseases. Narrower ones point to broader ones. */
export type IndicationBroaderArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A disease or group of diseases. Narrower ones point to broader ones. */
export type IndicationBroaderEdgesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A disease or group of diseases. Narrower ones point to broader ones. */
export type IndicationNarrowerArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A disease or group of diseases. Narrower ones point to broader ones. */
export type IndicationNarrowerEdgesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};

/** Which indications to list. All that is given must hold. */
export type IndicationWhere = {
  /** Its id, now or formerly. */
  readonly id?: InputMaybe<IdFilter>;
  /** Any of its names. */
  readonly name?: InputMaybe<NameFilter>;
};

/** A page of indications. */
export type IndicationConnection = {
  /** The indications of this page, in order. */
  readonly nodes: ReadonlyArray<Indication>;
  /** The same with what releases say of each tie. */
  readonly edges: ReadonlyArray<IndicationEdge>;
  /** Where this page ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of indications: the node, and what releases say of the tie that leads to it. */
export type IndicationEdge = Edge & {
  /** Where this edge stands, to go on after it in a connection. */
  readonly cursor: Scalars['String']['output'];
  /** What the tie leads to. */
  readonly node: Indication;
  /** Part that the node plays, where one kind of tie has several. Null otherwise and in a root list. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** How the tie is told. Null in a root list, where there is no tie. */
  readonly assertion?: Maybe<Assertion>;
  /** Day of the first release that tells the tie; in a root list, the node. */
  readonly firstReportedOn: Scalars['Date']['output'];
  /** The sentences that tell the tie, best first; in a root list, the node. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** One of a list of indications: the node, and what releases say of the tie that leads to it. */
export type IndicationEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A company, agency, institute or committee that releases name, under all the spellings they use. */
export type Organization = Entity & {
  /** Stable id. Ids served earlier, also those made of other names, go on working as arguments. */
  readonly id: Scalars['ID']['output'];
  /** How the releases name it best, of the names known on the day asked for. */
  readonly name: Scalars['String']['output'];
  /** Every name, code, abbreviation and spelling that was known on the day asked for. */
  readonly aliases: ReadonlyArray<Alias>;
  /** Day of the first release that tells of it. */
  readonly firstReportedOn: Scalars['Date']['output'];
  /** Day of the latest release that tells of it, up to the day asked for. */
  readonly lastReportedOn: Scalars['Date']['output'];
  /** Releases that tell of it. */
  readonly releases: ReleaseConnection;
  /** Everything that releases claim about it, oldest first. */
  readonly claims: ClaimConnection;
  /** The sentences that tell of it, best first, each sentence once. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stock symbol, without the exchange. Null when no release gives one. */
  readonly ticker?: Maybe<Scalars['String']['output']>;
  /** Stock exchange of the symbol, as the release spells it. Null when no release names one. */
  readonly exchange?: Maybe<Scalars['String']['output']>;
  /** Address of its website. Null when no release gives one. */
  readonly website?: Maybe<Scalars['String']['output']>;
  /** City of its headquarters. Null when unstated: the place in a dateline does not count. */
  readonly headquarters?: Maybe<Scalars['String']['output']>;
  /** How releases describe it, in a few words each. Empty when they do not. */
  readonly descriptions: ReadonlyArray<Scalars['String']['output']>;
  /** What it says it works on. Empty when unstated. */
  readonly focus: ReadonlyArray<Scalars['String']['output']>;
  /** Drugs that it develops. */
  readonly drugs: DrugConnection;
  /** Platforms that it owns. */
  readonly platforms: PlatformConnection;
  /** Trials that it sponsors. */
  readonly sponsoredTrials: TrialConnection;
  /** Trials that it oversees. */
  readonly overseenTrials: TrialConnection;
  /** Results that it judged. */
  readonly judgedOutcomes: OutcomeConnection;
  /** Preclinical studies that it conducts. */
  readonly sponsoredStudies: StudyConnection;
  /** Designations that it decides on, as a regulator. */
  readonly decidedDesignations: DesignationConnection;
  /** Roles that it plays as a partner of others. */
  readonly partnerRoles: PartnerConnection;
  /** Its partners where a release ties them to the organization as a whole. */
  readonly partners: PartnerConnection;
  /** Money for its work as a whole. */
  readonly funding: FundingConnection;
  /** Money that it gives. */
  readonly fundingGiven: FundingConnection;
  /** Money that it receives. */
  readonly fundingReceived: FundingConnection;
  /** People who work or speak for it. */
  readonly people: PersonConnection;
  /** Events that it takes part in. */
  readonly events: EventConnection;
  /** Milestones that were announced for it. */
  readonly milestones: MilestoneConnection;
  /** Releases that it issued. */
  readonly issuedReleases: ReleaseConnection;
};


/** A company, agency, institute or committee that releases name, under all the spellings they use. */
export type OrganizationReleasesArgs = {
  orderBy?: InputMaybe<ReleaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company, agency, institute or committee that releases name, under all the spellings they use. */
export type OrganizationClaimsArgs = {
  field?: InputMaybe<EntityField>;
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company, agency, institute or committee that releases name, under all the spellings they use. */
export type OrganizationEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company, agency, institute or committee that releases name, under all the spellings they use. */
export type OrganizationDrugsArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company, agency, institute or committee that releases name, under all the spellings they use. */
export type OrganizationPlatformsArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company, agency, institute or committee that releases name, under all the spellings they use. */
export type OrganizationSponsoredTrialsArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company, agency, institute or committee that releases name, under all the spellings they use. */
export type OrganizationOverseenTrialsArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company, agency, institute or committee that releases name, under all the spellings they use. */
export type OrganizationJudgedOutcomesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company, agency, institute or committee that releases name, under all the spellings they use. */
export type OrganizationSponsoredStudiesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company, agency, institute or committee that releases name, under all the spellings they use. */
export type OrganizationDecidedDesignationsArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company, agency, institute or committee that releases name, under all the spellings they use. */
export type OrganizationPartnerRolesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company, agency, institute or committee that releases name, under all the spellings they use. */
export type OrganizationPartnersArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company, agency, institute or committee that releases name, under all the spellings they use. */
export type OrganizationFundingArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company, agency, institute or committee that releases name, under all the spellings they use. */
export type OrganizationFundingGivenArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company, agency, institute or committee that releases name, under all the spellings they use. */
export type OrganizationFundingReceivedArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company, agency, institute or committee that releases name, under all the spellings they use. */
export type OrganizationPeopleArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company, agency, institute or committee that releases name, under all the spellings they use. */
export type OrganizationEventsArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company, agency, institute or committee that releases name, under all the spellings they use. */
export type OrganizationMilestonesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company, agency, institute or committee that releases name, under all the spellings they use. */
export type OrganizationIssuedReleasesArgs = {
  orderBy?: InputMaybe<ReleaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Which organizations to list. All that is given must hold. */
export type OrganizationWhere = {
  /** Its id, now or formerly. */
  readonly id?: InputMaybe<IdFilter>;
  /** Any of its names. */
  readonly name?: InputMaybe<NameFilter>;
};

/** A page of organizations. */
export type OrganizationConnection = {
  /** The organizations of this page, in order. */
  readonly nodes: ReadonlyArray<Organization>;
  /** The same with what releases say of each tie. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** Where this page ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of organizations: the node, and what releases say of the tie that leads to it. */
export type OrganizationEdge = Edge & {
  /** Where this edge stands, to go on after it in a connection. */
  readonly cursor: Scalars['String']['output'];
  /** What the tie leads to. */
  readonly node: Organization;
  /** Part that the node plays, where one kind of tie has several. Null otherwise and in a root list. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** How the tie is told. Null in a root list, where there is no tie. */
  readonly assertion?: Maybe<Assertion>;
  /** Day of the first release that tells the tie; in a root list, the node. */
  readonly firstReportedOn: Scalars['Date']['output'];
  /** The sentences that tell the tie, best first; in a root list, the node. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** One of a list of organizations: the node, and what releases say of the tie that leads to it. */
export type OrganizationEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One organization in one role (CRO, supplier, licensee, grantor, ...) on one trial, drug, platform or organization. */
export type Partner = Entity & {
  /** Stable id. Ids served earlier, also those made of other names, go on working as arguments. */
  readonly id: Scalars['ID']['output'];
  /** How the releases name it best, of the names known on the day asked for. */
  readonly name: Scalars['String']['output'];
  /** Every name, code, abbreviation and spelling that was known on the day asked for. */
  readonly aliases: ReadonlyArray<Alias>;
  /** Day of the first release that tells of it. */
  readonly firstReportedOn: Scalars['Date']['output'];
  /** Day of the latest release that tells of it, up to the day asked for. */
  readonly lastReportedOn: Scalars['Date']['output'];
  /** Releases that tell of it. */
  readonly releases: ReleaseConnection;
  /** Everything that releases claim about it, oldest first. */
  readonly claims: ClaimConnection;
  /** The sentences that tell of it, best first, each sentence once. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Role of the organization, such as CRO, supplier or grantor. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** What it does in that role. Null when unstated. */
  readonly scope?: Maybe<Scalars['String']['output']>;
  /** Organization that plays the role. Null when unstated. */
  readonly organization?: Maybe<Organization>;
  /** The same with what releases say of the tie: assertion, since when, evidence. Null as there. */
  readonly organizationEdge?: Maybe<OrganizationEdge>;
  /** Trial, drug, platform or organization that the role is about. */
  readonly partnersOn: ReadonlyArray<Entity>;
  /** The same with what releases say of each tie: assertion, since when, evidence. */
  readonly partnersOnEdges: ReadonlyArray<EntityEdge>;
};


/** One organization in one role (CRO, supplier, licensee, grantor, ...) on one trial, drug, platform or organization. */
export type PartnerReleasesArgs = {
  orderBy?: InputMaybe<ReleaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One organization in one role (CRO, supplier, licensee, grantor, ...) on one trial, drug, platform or organization. */
export type PartnerClaimsArgs = {
  field?: InputMaybe<EntityField>;
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One organization in one role (CRO, supplier, licensee, grantor, ...) on one trial, drug, platform or organization. */
export type PartnerEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One organization in one role (CRO, supplier, licensee, grantor, ...) on one trial, drug, platform or organization. */
export type PartnerOrganizationArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** One organization in one role (CRO, supplier, licensee, grantor, ...) on one trial, drug, platform or organization. */
export type PartnerOrganizationEdgeArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** One organization in one role (CRO, supplier, licensee, grantor, ...) on one trial, drug, platform or organization. */
export type PartnerPartnersOnArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** One organization in one role (CRO, supplier, licensee, grantor, ...) on one trial, drug, platform or organization. */
export type PartnerPartnersOnEdgesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};

/** Which partners to list. All that is given must hold. */
export type PartnerWhere = {
  /** Its id, now or formerly. */
  readonly id?: InputMaybe<IdFilter>;
  /** Any of its names. */
  readonly name?: InputMaybe<NameFilter>;
  /** Role of the organization, such as `CRO`. */
  readonly role?: InputMaybe<TextFilter>;
};

/** A page of partners. */
export type PartnerConnection = {
  /** The partners of this page, in order. */
  readonly nodes: ReadonlyArray<Partner>;
  /** The same with what releases say of each tie. */
  readonly edges: ReadonlyArray<PartnerEdge>;
  /** Where this page ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of partners: the node, and what releases say of the tie that leads to it. */
export type PartnerEdge = Edge & {
  /** Where this edge stands, to go on after it in a connection. */
  readonly cursor: Scalars['String']['output'];
  /** What the tie leads to. */
  readonly node: Partner;
  /** Part that the node plays, where one kind of tie has several. Null otherwise and in a root list. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** How the tie is told. Null in a root list, where there is no tie. */
  readonly assertion?: Maybe<Assertion>;
  /** Day of the first release that tells the tie; in a root list, the node. */
  readonly firstReportedOn: Scalars['Date']['output'];
  /** The sentences that tell the tie, best first; in a root list, the node. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** One of a list of partners: the node, and what releases say of the tie that leads to it. */
export type PartnerEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A person whom a release names or quotes. */
export type Person = Entity & {
  /** Stable id. Ids served earlier, also those made of other names, go on working as arguments. */
  readonly id: Scalars['ID']['output'];
  /** How the releases name it best, of the names known on the day asked for. */
  readonly name: Scalars['String']['output'];
  /** Every name, code, abbreviation and spelling that was known on the day asked for. */
  readonly aliases: ReadonlyArray<Alias>;
  /** Day of the first release that tells of it. */
  readonly firstReportedOn: Scalars['Date']['output'];
  /** Day of the latest release that tells of it, up to the day asked for. */
  readonly lastReportedOn: Scalars['Date']['output'];
  /** Releases that tell of it. */
  readonly releases: ReleaseConnection;
  /** Everything that releases claim about it, oldest first. */
  readonly claims: ClaimConnection;
  /** The sentences that tell of it, best first, each sentence once. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Position, as the latest release gives it. Null when unstated. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Degree after the name, such as M.D. Null when unstated. */
  readonly credential?: Maybe<Scalars['String']['output']>;
  /** Organizations the person works or speaks for. */
  readonly speaksFor: ReadonlyArray<Organization>;
  /** The same with what releases say of each tie: assertion, since when, evidence. */
  readonly speaksForEdges: ReadonlyArray<OrganizationEdge>;
  /** Releases that quote the person. */
  readonly quotedIn: ReleaseConnection;
  /** Events that the person takes part in, such as an appointment. */
  readonly events: EventConnection;
};


/** A person whom a release names or quotes. */
export type PersonReleasesArgs = {
  orderBy?: InputMaybe<ReleaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person whom a release names or quotes. */
export type PersonClaimsArgs = {
  field?: InputMaybe<EntityField>;
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person whom a release names or quotes. */
export type PersonEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person whom a release names or quotes. */
export type PersonSpeaksForArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A person whom a release names or quotes. */
export type PersonSpeaksForEdgesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A person whom a release names or quotes. */
export type PersonQuotedInArgs = {
  orderBy?: InputMaybe<ReleaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person whom a release names or quotes. */
export type PersonEventsArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Which people to list. All that is given must hold. */
export type PersonWhere = {
  /** Its id, now or formerly. */
  readonly id?: InputMaybe<IdFilter>;
  /** Any of its names. */
  readonly name?: InputMaybe<NameFilter>;
};

/** A page of people. */
export type PersonConnection = {
  /** The people of this page, in order. */
  readonly nodes: ReadonlyArray<Person>;
  /** The same with what releases say of each tie. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** Where this page ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of people: the node, and what releases say of the tie that leads to it. */
export type PersonEdge = Edge & {
  /** Where this edge stands, to go on after it in a connection. */
  readonly cursor: Scalars['String']['output'];
  /** What the tie leads to. */
  readonly node: Person;
  /** Part that the node plays, where one kind of tie has several. Null otherwise and in a root list. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** How the tie is told. Null in a root list, where there is no tie. */
  readonly assertion?: Maybe<Assertion>;
  /** Day of the first release that tells the tie; in a root list, the node. */
  readonly firstReportedOn: Scalars['Date']['output'];
  /** The sentences that tell the tie, best first; in a root list, the node. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** One of a list of people: the node, and what releases say of the tie that leads to it. */
export type PersonEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A preclinical experiment: one drug in one tumor model. */
export type Study = Entity & {
  /** Stable id. Ids served earlier, also those made of other names, go on working as arguments. */
  readonly id: Scalars['ID']['output'];
  /** How the releases name it best, of the names known on the day asked for. */
  readonly name: Scalars['String']['output'];
  /** Every name, code, abbreviation and spelling that was known on the day asked for. */
  readonly aliases: ReadonlyArray<Alias>;
  /** Day of the first release that tells of it. */
  readonly firstReportedOn: Scalars['Date']['output'];
  /** Day of the latest release that tells of it, up to the day asked for. */
  readonly lastReportedOn: Scalars['Date']['output'];
  /** Releases that tell of it. */
  readonly releases: ReleaseConnection;
  /** Everything that releases claim about it, oldest first. */
  readonly claims: ClaimConnection;
  /** The sentences that tell of it, best first, each sentence once. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Design words of the experiment. Empty when unstated. */
  readonly design: ReadonlyArray<Scalars['String']['output']>;
  /** How many animals took part. Null when unstated. */
  readonly animals?: Maybe<Quantity>;
  /** How many animals were in each group. Null when unstated. */
  readonly animalsPerGroup?: Maybe<Quantity>;
  /** How many arms the release counts. Null when it does not count them. */
  readonly armsDescribed?: Maybe<Quantity>;
  /** How long it ran, with its unit. Null when unstated. */
  readonly duration?: Maybe<Quantity>;
  /** Species of the animals. Null when unstated. */
  readonly hostSpecies?: Maybe<Scalars['String']['output']>;
  /** Sex of the animals. Null when unstated. */
  readonly hostSex?: Maybe<Scalars['String']['output']>;
  /** Where it was published or shown. Empty when unstated. */
  readonly publications: ReadonlyArray<Scalars['String']['output']>;
  /** Its results, those of its arms included. */
  readonly outcomes: ReadonlyArray<Outcome>;
  /** The same with what releases say of each tie: assertion, since when, evidence. */
  readonly outcomesEdges: ReadonlyArray<OutcomeEdge>;
  /** Tumor models it uses. */
  readonly models: ReadonlyArray<TumorModel>;
  /** The same with what releases say of each tie: assertion, since when, evidence. */
  readonly modelsEdges: ReadonlyArray<TumorModelEdge>;
  /** Drugs it tests. */
  readonly drugs: ReadonlyArray<Drug>;
  /** The same with what releases say of each tie: assertion, since when, evidence. */
  readonly drugsEdges: ReadonlyArray<DrugEdge>;
  /** Organizations that conduct it. */
  readonly sponsors: ReadonlyArray<Organization>;
  /** The same with what releases say of each tie: assertion, since when, evidence. */
  readonly sponsorsEdges: ReadonlyArray<OrganizationEdge>;
  /** Its arms. */
  readonly arms: ReadonlyArray<StudyArm>;
  /** The same with what releases say of each tie: assertion, since when, evidence. */
  readonly armsEdges: ReadonlyArray<StudyArmEdge>;
  /** Events that it takes part in. */
  readonly events: EventConnection;
  /** Milestones that were announced for it. */
  readonly milestones: MilestoneConnection;
};


/** A preclinical experiment: one drug in one tumor model. */
export type StudyReleasesArgs = {
  orderBy?: InputMaybe<ReleaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A preclinical experiment: one drug in one tumor model. */
export type StudyClaimsArgs = {
  field?: InputMaybe<EntityField>;
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A preclinical experiment: one drug in one tumor model. */
export type StudyEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A preclinical experiment: one drug in one tumor model. */
export type StudyOutcomesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A preclinical experiment: one drug in one tumor model. */
export type StudyOutcomesEdgesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A preclinical experiment: one drug in one tumor model. */
export type StudyModelsArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A preclinical experiment: one drug in one tumor model. */
export type StudyModelsEdgesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A preclinical experiment: one drug in one tumor model. */
export type StudyDrugsArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A preclinical experiment: one drug in one tumor model. */
export type StudyDrugsEdgesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A preclinical experiment: one drug in one tumor model. */
export type StudySponsorsArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A preclinical experiment: one drug in one tumor model. */
export type StudySponsorsEdgesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A preclinical experiment: one drug in one tumor model. */
export type StudyArmsArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A preclinical experiment: one drug in one tumor model. */
export type StudyArmsEdgesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A preclinical experiment: one drug in one tumor model. */
export type StudyEventsArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A preclinical experiment: one drug in one tumor model. */
export type StudyMilestonesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Which studies to list. All that is given must hold. */
export type StudyWhere = {
  /** Its id, now or formerly. */
  readonly id?: InputMaybe<IdFilter>;
  /** Any of its names. */
  readonly name?: InputMaybe<NameFilter>;
};

/** A page of studies. */
export type StudyConnection = {
  /** The studies of this page, in order. */
  readonly nodes: ReadonlyArray<Study>;
  /** The same with what releases say of each tie. */
  readonly edges: ReadonlyArray<StudyEdge>;
  /** Where this page ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of studies: the node, and what releases say of the tie that leads to it. */
export type StudyEdge = Edge & {
  /** Where this edge stands, to go on after it in a connection. */
  readonly cursor: Scalars['String']['output'];
  /** What the tie leads to. */
  readonly node: Study;
  /** Part that the node plays, where one kind of tie has several. Null otherwise and in a root list. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** How the tie is told. Null in a root list, where there is no tie. */
  readonly assertion?: Maybe<Assertion>;
  /** Day of the first release that tells the tie; in a root list, the node. */
  readonly firstReportedOn: Scalars['Date']['output'];
  /** The sentences that tell the tie, best first; in a root list, the node. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** One of a list of studies: the node, and what releases say of the tie that leads to it. */
export type StudyEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A group of animals in one study that is treated alike. */
export type StudyArm = Entity & {
  /** Stable id. Ids served earlier, also those made of other names, go on working as arguments. */
  readonly id: Scalars['ID']['output'];
  /** How the releases name it best, of the names known on the day asked for. */
  readonly name: Scalars['String']['output'];
  /** Every name, code, abbreviation and spelling that was known on the day asked for. */
  readonly aliases: ReadonlyArray<Alias>;
  /** Day of the first release that tells of it. */
  readonly firstReportedOn: Scalars['Date']['output'];
  /** Day of the latest release that tells of it, up to the day asked for. */
  readonly lastReportedOn: Scalars['Date']['output'];
  /** Releases that tell of it. */
  readonly releases: ReleaseConnection;
  /** Everything that releases claim about it, oldest first. */
  readonly claims: ClaimConnection;
  /** The sentences that tell of it, best first, each sentence once. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Part it plays: treatment, comparator or control. Null when unstated. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** How many animals are in it. Null when unstated. */
  readonly animals?: Maybe<Quantity>;
  /** How many doses its animals received. Null when unstated. */
  readonly numberOfDoses?: Maybe<Quantity>;
  /** What its animals receive. */
  readonly doses: ReadonlyArray<Dose>;
  /** The same with what releases say of each tie: assertion, since when, evidence. */
  readonly dosesEdges: ReadonlyArray<DoseEdge>;
  /** Its results. */
  readonly outcomes: ReadonlyArray<Outcome>;
  /** The same with what releases say of each tie: assertion, since when, evidence. */
  readonly outcomesEdges: ReadonlyArray<OutcomeEdge>;
  /** Results that are compared with this arm. */
  readonly comparatorOf: ReadonlyArray<Outcome>;
  /** The same with what releases say of each tie: assertion, since when, evidence. */
  readonly comparatorOfEdges: ReadonlyArray<OutcomeEdge>;
  /** Study it is part of. Null when unstated. */
  readonly study?: Maybe<Study>;
  /** The same with what releases say of the tie: assertion, since when, evidence. Null as there. */
  readonly studyEdge?: Maybe<StudyEdge>;
  /** Drugs its animals receive, a control agent included. */
  readonly agents: ReadonlyArray<Drug>;
  /** The same with what releases say of each tie: assertion, since when, evidence. */
  readonly agentsEdges: ReadonlyArray<DrugEdge>;
  /** Events that it takes part in. */
  readonly events: EventConnection;
  /** Milestones that were announced for it. */
  readonly milestones: MilestoneConnection;
};


/** A group of animals in one study that is treated alike. */
export type StudyArmReleasesArgs = {
  orderBy?: InputMaybe<ReleaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A group of animals in one study that is treated alike. */
export type StudyArmClaimsArgs = {
  field?: InputMaybe<EntityField>;
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A group of animals in one study that is treated alike. */
export type StudyArmEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A group of animals in one study that is treated alike. */
export type StudyArmDosesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A group of animals in one study that is treated alike. */
export type StudyArmDosesEdgesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A group of animals in one study that is treated alike. */
export type StudyArmOutcomesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A group of animals in one study that is treated alike. */
export type StudyArmOutcomesEdgesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A group of animals in one study that is treated alike. */
export type StudyArmComparatorOfArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A group of animals in one study that is treated alike. */
export type StudyArmComparatorOfEdgesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A group of animals in one study that is treated alike. */
export type StudyArmStudyArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A group of animals in one study that is treated alike. */
export type StudyArmStudyEdgeArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A group of animals in one study that is treated alike. */
export type StudyArmAgentsArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A group of animals in one study that is treated alike. */
export type StudyArmAgentsEdgesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A group of animals in one study that is treated alike. */
export type StudyArmEventsArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A group of animals in one study that is treated alike. */
export type StudyArmMilestonesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Which study arms to list. All that is given must hold. */
export type StudyArmWhere = {
  /** Its id, now or formerly. */
  readonly id?: InputMaybe<IdFilter>;
  /** Any of its names. */
  readonly name?: InputMaybe<NameFilter>;
};

/** A page of study arms. */
export type StudyArmConnection = {
  /** The study arms of this page, in order. */
  readonly nodes: ReadonlyArray<StudyArm>;
  /** The same with what releases say of each tie. */
  readonly edges: ReadonlyArray<StudyArmEdge>;
  /** Where this page ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of study arms: the node, and what releases say of the tie that leads to it. */
export type StudyArmEdge = Edge & {
  /** Where this edge stands, to go on after it in a connection. */
  readonly cursor: Scalars['String']['output'];
  /** What the tie leads to. */
  readonly node: StudyArm;
  /** Part that the node plays, where one kind of tie has several. Null otherwise and in a root list. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** How the tie is told. Null in a root list, where there is no tie. */
  readonly assertion?: Maybe<Assertion>;
  /** Day of the first release that tells the tie; in a root list, the node. */
  readonly firstReportedOn: Scalars['Date']['output'];
  /** The sentences that tell the tie, best first; in a root list, the node. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** One of a list of study arms: the node, and what releases say of the tie that leads to it. */
export type StudyArmEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A cell line or animal model of a tumor, in which drugs are tested. */
export type TumorModel = Entity & {
  /** Stable id. Ids served earlier, also those made of other names, go on working as arguments. */
  readonly id: Scalars['ID']['output'];
  /** How the releases name it best, of the names known on the day asked for. */
  readonly name: Scalars['String']['output'];
  /** Every name, code, abbreviation and spelling that was known on the day asked for. */
  readonly aliases: ReadonlyArray<Alias>;
  /** Day of the first release that tells of it. */
  readonly firstReportedOn: Scalars['Date']['output'];
  /** Day of the latest release that tells of it, up to the day asked for. */
  readonly lastReportedOn: Scalars['Date']['output'];
  /** Releases that tell of it. */
  readonly releases: ReleaseConnection;
  /** Everything that releases claim about it, oldest first. */
  readonly claims: ClaimConnection;
  /** The sentences that tell of it, best first, each sentence once. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What kind of model it is, such as a xenograft. Null when unstated. */
  readonly modelType?: Maybe<Scalars['String']['output']>;
  /** Class of tumor it stands for, such as a solid one. Null when unstated. */
  readonly tumorClass?: Maybe<Scalars['String']['output']>;
  /** Species that the cells come from. Null when unstated. */
  readonly species?: Maybe<Scalars['String']['output']>;
  /** What makes it special, such as resistance. Empty when unstated. */
  readonly features: ReadonlyArray<Scalars['String']['output']>;
  /** Studies that use it. */
  readonly studies: StudyConnection;
  /** Diseases it is a model of. */
  readonly indications: ReadonlyArray<Indication>;
  /** The same with what releases say of each tie: assertion, since when, evidence. */
  readonly indicationsEdges: ReadonlyArray<IndicationEdge>;
  /** Drugs tested in it. */
  readonly drugs: DrugConnection;
};


/** A cell line or animal model of a tumor, in which drugs are tested. */
export type TumorModelReleasesArgs = {
  orderBy?: InputMaybe<ReleaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A cell line or animal model of a tumor, in which drugs are tested. */
export type TumorModelClaimsArgs = {
  field?: InputMaybe<EntityField>;
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A cell line or animal model of a tumor, in which drugs are tested. */
export type TumorModelEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A cell line or animal model of a tumor, in which drugs are tested. */
export type TumorModelStudiesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A cell line or animal model of a tumor, in which drugs are tested. */
export type TumorModelIndicationsArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A cell line or animal model of a tumor, in which drugs are tested. */
export type TumorModelIndicationsEdgesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A cell line or animal model of a tumor, in which drugs are tested. */
export type TumorModelDrugsArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Which tumor models to list. All that is given must hold. */
export type TumorModelWhere = {
  /** Its id, now or formerly. */
  readonly id?: InputMaybe<IdFilter>;
  /** Any of its names. */
  readonly name?: InputMaybe<NameFilter>;
};

/** A page of tumor models. */
export type TumorModelConnection = {
  /** The tumor models of this page, in order. */
  readonly nodes: ReadonlyArray<TumorModel>;
  /** The same with what releases say of each tie. */
  readonly edges: ReadonlyArray<TumorModelEdge>;
  /** Where this page ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of tumor models: the node, and what releases say of the tie that leads to it. */
export type TumorModelEdge = Edge & {
  /** Where this edge stands, to go on after it in a connection. */
  readonly cursor: Scalars['String']['output'];
  /** What the tie leads to. */
  readonly node: TumorModel;
  /** Part that the node plays, where one kind of tie has several. Null otherwise and in a root list. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** How the tie is told. Null in a root list, where there is no tie. */
  readonly assertion?: Maybe<Assertion>;
  /** Day of the first release that tells the tie; in a root list, the node. */
  readonly firstReportedOn: Scalars['Date']['output'];
  /** The sentences that tell the tie, best first; in a root list, the node. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** One of a list of tumor models: the node, and what releases say of the tie that leads to it. */
export type TumorModelEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What all entities have: a name, the time in which releases tell of them, and what they say. */
export type Entity = {
  /** Stable id. Ids served earlier, also those made of other names, go on working as arguments. */
  readonly id: Scalars['ID']['output'];
  /** How the releases name it best, of the names known on the day asked for. */
  readonly name: Scalars['String']['output'];
  /** Every name, code, abbreviation and spelling that was known on the day asked for. */
  readonly aliases: ReadonlyArray<Alias>;
  /** Day of the first release that tells of it. */
  readonly firstReportedOn: Scalars['Date']['output'];
  /** Day of the latest release that tells of it, up to the day asked for. */
  readonly lastReportedOn: Scalars['Date']['output'];
  /** Releases that tell of it. */
  readonly releases: ReleaseConnection;
  /** Everything that releases claim about it, oldest first. */
  readonly claims: ClaimConnection;
  /** The sentences that tell of it, best first, each sentence once. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** What all entities have: a name, the time in which releases tell of them, and what they say. */
export type EntityReleasesArgs = {
  orderBy?: InputMaybe<ReleaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What all entities have: a name, the time in which releases tell of them, and what they say. */
export type EntityClaimsArgs = {
  field?: InputMaybe<EntityField>;
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What all entities have: a name, the time in which releases tell of them, and what they say. */
export type EntityEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One of a list of entities of any kind: the node, and what releases say of the tie that leads to it. */
export type EntityEdge = Edge & {
  /** Where this edge stands, to go on after it in a connection. */
  readonly cursor: Scalars['String']['output'];
  /** What the tie leads to. */
  readonly node: Entity;
  /** Part that the node plays, where one kind of tie has several. Null otherwise and in a root list. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** How the tie is told. Null in a root list, where there is no tie. */
  readonly assertion?: Maybe<Assertion>;
  /** Day of the first release that tells the tie; in a root list, the node. */
  readonly firstReportedOn: Scalars['Date']['output'];
  /** The sentences that tell the tie, best first; in a root list, the node. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** One of a list of entities of any kind: the node, and what releases say of the tie that leads to it. */
export type EntityEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One published document of one issuer on one day. */
export type Release = {
  /** Stable id, made of day, issuer and headline. */
  readonly id: Scalars['ID']['output'];
  /** Day of publication. */
  readonly publishedOn: Scalars['Date']['output'];
  /** Its headline, as written. */
  readonly headline: Scalars['String']['output'];
  /** Wire service that carried it. Null when it names none. */
  readonly wire?: Maybe<Scalars['String']['output']>;
  /** Address it came from. Null when it came as a file. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Name of the file the stored text came from. */
  readonly file: Scalars['String']['output'];
  /** SHA-256 of that file, in hex. */
  readonly sha256: Scalars['String']['output'];
  /** Whether the stored text is the issuer's or our digest of it. */
  readonly textKind: TextKind;
  /** The stored text, never edited. Every offset points into it. */
  readonly text: Scalars['String']['output'];
  /** The organization that published it. */
  readonly issuer: Organization;
  /** Every text of this release that was read. */
  readonly sources: ReadonlyArray<Source>;
  /** Its sentences in order, headings and contact lines included. */
  readonly sentences: ReadonlyArray<Sentence>;
  /** People it quotes. */
  readonly quotedPeople: ReadonlyArray<Person>;
  /** Everything it claims, in order of id. */
  readonly claims: ClaimConnection;
  /** Entities it tells of. */
  readonly mentions: MentionConnection;
  /** How it names what it tells of, in order of id, and what each name was taken for. */
  readonly namings: ReadonlyArray<Naming>;
  /** Words that fit two things of the release equally, or none: nothing was claimed from them. */
  readonly unresolved: ReadonlyArray<UnresolvedMention>;
};


/** One published document of one issuer on one day. */
export type ReleaseClaimsArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One published document of one issuer on one day. */
export type ReleaseMentionsArgs = {
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A thing as one release names it, and why it is taken for the same thing as others name. */
export type Naming = {
  /** Stable id: that of the release, and of the thing in it. */
  readonly id: Scalars['ID']['output'];
  /** How the release names it. */
  readonly name: Scalars['String']['output'];
  /** What it is: Trial, Drug ... */
  readonly kind: Scalars['String']['output'];
  /** The release. */
  readonly release: Release;
  /** What it was taken for. Null when two things fit equally. */
  readonly entity?: Maybe<Entity>;
  /** Keys without a name or number in common (a trial: drug, phase, disease) by which it was taken for what an earlier release told of. Empty where a name, code or number says so. */
  readonly inferredFrom: ReadonlyArray<Scalars['String']['output']>;
  /** What it may be, when two things fit equally. */
  readonly candidates: ReadonlyArray<Entity>;
};

/** Words of a release that name nothing for certain. */
export type UnresolvedMention = {
  /** The words. */
  readonly text: Scalars['String']['output'];
  /** Offset of the first character in the text of the release. */
  readonly start: Scalars['Int']['output'];
  /** Offset after the last one. */
  readonly end: Scalars['Int']['output'];
  /** Why they were left. */
  readonly reason: Scalars['String']['output'];
};

/** Where a text is from. */
export type TextKind =
  /** The issuer's own words. */
  | 'ORIGINAL'
  /** Written for this project from the release: introduce it as our digest of it. */
  | 'DIGEST';

/** One text of a release. */
export type Source = {
  /** SHA-256 of the file, in hex. */
  readonly sha256: Scalars['String']['output'];
  /** Name of the file. */
  readonly file: Scalars['String']['output'];
  /** Whether it is the issuer's text or our digest of it. */
  readonly textKind: TextKind;
  /** Wire service that carried it. Null when it names none. */
  readonly wire?: Maybe<Scalars['String']['output']>;
  /** Address it came from. Null when it came as a file. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** One sentence, heading or contact line of a release. */
export type Sentence = {
  /** Stable id: that of the release and the place in it. */
  readonly id: Scalars['ID']['output'];
  /** Its place among the sentences of the release, from 0. */
  readonly index: Scalars['Int']['output'];
  /** Part of the release it stands in. */
  readonly section: Section;
  /** Offset of its first character in the text of the release, in UTF-16 units. */
  readonly start: Scalars['Int']['output'];
  /** Offset after its last character. */
  readonly end: Scalars['Int']['output'];
  /** Its exact characters. */
  readonly text: Scalars['String']['output'];
  /** The release it is part of. */
  readonly release: Release;
  /** Claims that were read from it, in order of id. Empty when none was. */
  readonly claims: ClaimConnection;
};


/** One sentence, heading or contact line of a release. */
export type SentenceClaimsArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Part of a release. */
export type Section =
  /** The headline. */
  | 'HEADLINE'
  /** A line below the headline. */
  | 'SUBHEAD'
  /** The first paragraph, with place and date. */
  | 'LEAD'
  /** The text between the lead and the About parts. */
  | 'BODY'
  /** Words of a person. */
  | 'QUOTE'
  /** About a trial. */
  | 'ABOUT_TRIAL'
  /** About a drug. */
  | 'ABOUT_DRUG'
  /** About a platform. */
  | 'ABOUT_PLATFORM'
  /** About a disease. */
  | 'ABOUT_DISEASE'
  /** About the issuer. */
  | 'ABOUT_COMPANY'
  /** About a partner: told by the partner. */
  | 'ABOUT_PARTNER'
  /** The warning about statements on the future. Next to no claims are read from it. */
  | 'FORWARD_LOOKING'
  /** Whom to call or write to. */
  | 'CONTACT';

/** How to sort releases. Ties are broken by id. */
export type ReleaseOrder =
  /** Oldest first. */
  | 'PUBLISHED_ASC'
  /** Newest first. */
  | 'PUBLISHED_DESC';

/** Which releases to list. All that is given must hold. */
export type ReleaseWhere = {
  /** Its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** When it was published. */
  readonly publishedOn?: InputMaybe<DateRange>;
  /** Id of the organization that published it, now or formerly. */
  readonly issuer?: InputMaybe<IdFilter>;
  /** Whether the stored text is the issuer's or our digest. */
  readonly textKind?: InputMaybe<TextKindFilter>;
};

/** Filter by where a text is from. */
export type TextKindFilter = {
  /** This one. */
  readonly eq?: InputMaybe<TextKind>;
};

/** A page of releases. */
export type ReleaseConnection = {
  /** The releases of this page, in order. */
  readonly nodes: ReadonlyArray<Release>;
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<ReleaseEdge>;
  /** Where this page ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of releases. */
export type ReleaseEdge = {
  /** Where this edge stands, to go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The release. */
  readonly node: Release;
};

/** A page of the entities that a release tells of. */
export type MentionConnection = {
  /** The entities of this page, in order. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<MentionEdge>;
  /** Where this page ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the entities that a release tells of. */
export type MentionEdge = {
  /** Where this edge stands, to go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
};

/** A clinical trial in people. Experiments in animals are studies. */
export type Trial = Entity & {
  /** Stable id. Ids served earlier, also those made of other names, go on working as arguments. */
  readonly id: Scalars['ID']['output'];
  /** How the releases name it best, of the names known on the day asked for. */
  readonly name: Scalars['String']['output'];
  /** Every name, code, abbreviation and spelling that was known on the day asked for. */
  readonly aliases: ReadonlyArray<Alias>;
  /** Day of the first release that tells of it. */
  readonly firstReportedOn: Scalars['Date']['output'];
  /** Day of the latest release that tells of it, up to the day asked for. */
  readonly lastReportedOn: Scalars['Date']['output'];
  /** Releases that tell of it. */
  readonly releases: ReleaseConnection;
  /** Everything that releases claim about it, oldest first. */
  readonly claims: ClaimConnection;
  /** The sentences that tell of it, best first, each sentence once. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Phase in one form of number: `Phase 1`, `Phase 2`, `Phase 1/2`. Null when unstated. */
  readonly phase?: Maybe<Scalars['String']['output']>;
  /** Phase with what the release adds to it, such as a pivotal phase. Null when it adds nothing. */
  readonly phaseLabel?: Maybe<Scalars['String']['output']>;
  /** Number at ClinicalTrials.gov, `NCT` and eight digits. Null when no release gives it. */
  readonly nctId?: Maybe<Scalars['String']['output']>;
  /** How far the trial has come, as the latest release tells it. UNKNOWN when no release says. */
  readonly status: TrialStatus;
  /** State of the disease in the patients, such as relapsed or refractory. Null when unstated. */
  readonly setting?: Maybe<Scalars['String']['output']>;
  /** Who can take part, in key words. Empty when unstated. */
  readonly population: ReadonlyArray<Scalars['String']['output']>;
  /** Which treatments patients have had before, in key words. Empty when unstated. */
  readonly priorTherapy: ReadonlyArray<Scalars['String']['output']>;
  /** How many patients are planned; `op` tells whether it is a bound. Null when unstated: never a count of patients treated. */
  readonly plannedEnrolment?: Maybe<Quantity>;
  /** How many sites are planned; `op` tells whether it is a bound. Null when unstated. */
  readonly plannedSites?: Maybe<Quantity>;
  /** Design words such as open label or dose escalation. Empty when unstated. */
  readonly design: ReadonlyArray<Scalars['String']['output']>;
  /** What the trial is to find out. Empty when unstated. */
  readonly objectives: ReadonlyArray<Scalars['String']['output']>;
  /** How the drug is given. Null when unstated. */
  readonly route?: Maybe<Scalars['String']['output']>;
  /** Ways of dosing that the trial allows, such as one or two doses. Empty when unstated. */
  readonly dosingOptions: ReadonlyArray<Scalars['String']['output']>;
  /** What the drug is given with, in key words. Empty when unstated. */
  readonly combination: ReadonlyArray<Scalars['String']['output']>;
  /** When it is to start, as the latest plan tells it. Stays as told after the start: whether it was kept is another matter. Null when no plan is dated. */
  readonly plannedStart?: Maybe<PartialDate>;
  /** When it did start, as a release tells afterwards. Null when none does: never taken from a plan. */
  readonly started?: Maybe<PartialDate>;
  /** Drugs that it studies. */
  readonly drugs: ReadonlyArray<Drug>;
  /** The same with what releases say of each tie: assertion, since when, evidence. */
  readonly drugsEdges: ReadonlyArray<DrugEdge>;
  /** Diseases whose patients it enrolls. */
  readonly indications: ReadonlyArray<Indication>;
  /** The same with what releases say of each tie: assertion, since when, evidence. */
  readonly indicationsEdges: ReadonlyArray<IndicationEdge>;
  /** Organizations that sponsor it. */
  readonly sponsors: ReadonlyArray<Organization>;
  /** The same with what releases say of each tie: assertion, since when, evidence. */
  readonly sponsorsEdges: ReadonlyArray<OrganizationEdge>;
  /** Committees that oversee it. */
  readonly committees: ReadonlyArray<Organization>;
  /** The same with what releases say of each tie: assertion, since when, evidence. */
  readonly committeesEdges: ReadonlyArray<OrganizationEdge>;
  /** Its cohorts that releases name. Others may exist. */
  readonly cohorts: ReadonlyArray<Cohort>;
  /** The same with what releases say of each tie: assertion, since when, evidence. */
  readonly cohortsEdges: ReadonlyArray<CohortEdge>;
  /** Doses told of the trial as a whole; those of a cohort stand at the cohort. */
  readonly doses: ReadonlyArray<Dose>;
  /** The same with what releases say of each tie: assertion, since when, evidence. */
  readonly dosesEdges: ReadonlyArray<DoseEdge>;
  /** Results told of the trial as a whole; those of a cohort stand at the cohort. */
  readonly outcomes: ReadonlyArray<Outcome>;
  /** The same with what releases say of each tie: assertion, since when, evidence. */
  readonly outcomesEdges: ReadonlyArray<OutcomeEdge>;
  /** Partners in it, each in one role. */
  readonly partners: PartnerConnection;
  /** Money for it. */
  readonly funding: FundingConnection;
  /** Events that it takes part in. */
  readonly events: EventConnection;
  /** Milestones that were announced for it. */
  readonly milestones: MilestoneConnection;
};


/** A clinical trial in people. Experiments in animals are studies. */
export type TrialReleasesArgs = {
  orderBy?: InputMaybe<ReleaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A clinical trial in people. Experiments in animals are studies. */
export type TrialClaimsArgs = {
  field?: InputMaybe<EntityField>;
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A clinical trial in people. Experiments in animals are studies. */
export type TrialEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A clinical trial in people. Experiments in animals are studies. */
export type TrialDrugsArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A clinical trial in people. Experiments in animals are studies. */
export type TrialDrugsEdgesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A clinical trial in people. Experiments in animals are studies. */
export type TrialIndicationsArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A clinical trial in people. Experiments in animals are studies. */
export type TrialIndicationsEdgesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A clinical trial in people. Experiments in animals are studies. */
export type TrialSponsorsArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A clinical trial in people. Experiments in animals are studies. */
export type TrialSponsorsEdgesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A clinical trial in people. Experiments in animals are studies. */
export type TrialCommitteesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A clinical trial in people. Experiments in animals are studies. */
export type TrialCommitteesEdgesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A clinical trial in people. Experiments in animals are studies. */
export type TrialCohortsArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A clinical trial in people. Experiments in animals are studies. */
export type TrialCohortsEdgesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A clinical trial in people. Experiments in animals are studies. */
export type TrialDosesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A clinical trial in people. Experiments in animals are studies. */
export type TrialDosesEdgesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A clinical trial in people. Experiments in animals are studies. */
export type TrialOutcomesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A clinical trial in people. Experiments in animals are studies. */
export type TrialOutcomesEdgesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A clinical trial in people. Experiments in animals are studies. */
export type TrialPartnersArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A clinical trial in people. Experiments in animals are studies. */
export type TrialFundingArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A clinical trial in people. Experiments in animals are studies. */
export type TrialEventsArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A clinical trial in people. Experiments in animals are studies. */
export type TrialMilestonesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Which trials to list. All that is given must hold. */
export type TrialWhere = {
  /** Its id, now or formerly. */
  readonly id?: InputMaybe<IdFilter>;
  /** Any of its names. */
  readonly name?: InputMaybe<NameFilter>;
  /** Its phase, such as `Phase 2`. */
  readonly phase?: InputMaybe<TextFilter>;
  /** Its status. */
  readonly status?: InputMaybe<TrialStatusFilter>;
};

/** A page of trials. */
export type TrialConnection = {
  /** The trials of this page, in order. */
  readonly nodes: ReadonlyArray<Trial>;
  /** The same with what releases say of each tie. */
  readonly edges: ReadonlyArray<TrialEdge>;
  /** Where this page ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of trials: the node, and what releases say of the tie that leads to it. */
export type TrialEdge = Edge & {
  /** Where this edge stands, to go on after it in a connection. */
  readonly cursor: Scalars['String']['output'];
  /** What the tie leads to. */
  readonly node: Trial;
  /** Part that the node plays, where one kind of tie has several. Null otherwise and in a root list. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** How the tie is told. Null in a root list, where there is no tie. */
  readonly assertion?: Maybe<Assertion>;
  /** Day of the first release that tells the tie; in a root list, the node. */
  readonly firstReportedOn: Scalars['Date']['output'];
  /** The sentences that tell the tie, best first; in a root list, the node. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** One of a list of trials: the node, and what releases say of the tie that leads to it. */
export type TrialEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A group of patients in one trial who are treated alike, as a release describes it. */
export type Cohort = Entity & {
  /** Stable id. Ids served earlier, also those made of other names, go on working as arguments. */
  readonly id: Scalars['ID']['output'];
  /** How the releases name it best, of the names known on the day asked for. */
  readonly name: Scalars['String']['output'];
  /** Every name, code, abbreviation and spelling that was known on the day asked for. */
  readonly aliases: ReadonlyArray<Alias>;
  /** Day of the first release that tells of it. */
  readonly firstReportedOn: Scalars['Date']['output'];
  /** Day of the latest release that tells of it, up to the day asked for. */
  readonly lastReportedOn: Scalars['Date']['output'];
  /** Releases that tell of it. */
  readonly releases: ReleaseConnection;
  /** Everything that releases claim about it, oldest first. */
  readonly claims: ClaimConnection;
  /** The sentences that tell of it, best first, each sentence once. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** How far the cohort has come, as the latest release tells it. UNKNOWN when no release says. */
  readonly status: CohortStatus;
  /** What kind of results are reported, such as initial ones. Null when unstated. */
  readonly resultsStatus?: Maybe<Scalars['String']['output']>;
  /** How many patients it has. Null when unstated, never zero. */
  readonly enrolled?: Maybe<Quantity>;
  /** Dose by which the cohort is known, with its unit. Null when unstated. */
  readonly doseLevel?: Maybe<Quantity>;
  /** Trial it is part of. Null when unstated. */
  readonly trial?: Maybe<Trial>;
  /** The same with what releases say of the tie: assertion, since when, evidence. Null as there. */
  readonly trialEdge?: Maybe<TrialEdge>;
  /** What its patients receive. */
  readonly doses: ReadonlyArray<Dose>;
  /** The same with what releases say of each tie: assertion, since when, evidence. */
  readonly dosesEdges: ReadonlyArray<DoseEdge>;
  /** Its results. */
  readonly outcomes: ReadonlyArray<Outcome>;
  /** The same with what releases say of each tie: assertion, since when, evidence. */
  readonly outcomesEdges: ReadonlyArray<OutcomeEdge>;
  /** Results that are compared with this cohort. */
  readonly comparatorOf: ReadonlyArray<Outcome>;
  /** The same with what releases say of each tie: assertion, since when, evidence. */
  readonly comparatorOfEdges: ReadonlyArray<OutcomeEdge>;
  /** Events that it takes part in. */
  readonly events: EventConnection;
  /** Milestones that were announced for it. */
  readonly milestones: MilestoneConnection;
};


/** A group of patients in one trial who are treated alike, as a release describes it. */
export type CohortReleasesArgs = {
  orderBy?: InputMaybe<ReleaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A group of patients in one trial who are treated alike, as a release describes it. */
export type CohortClaimsArgs = {
  field?: InputMaybe<EntityField>;
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A group of patients in one trial who are treated alike, as a release describes it. */
export type CohortEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A group of patients in one trial who are treated alike, as a release describes it. */
export type CohortTrialArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A group of patients in one trial who are treated alike, as a release describes it. */
export type CohortTrialEdgeArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A group of patients in one trial who are treated alike, as a release describes it. */
export type CohortDosesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A group of patients in one trial who are treated alike, as a release describes it. */
export type CohortDosesEdgesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A group of patients in one trial who are treated alike, as a release describes it. */
export type CohortOutcomesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A group of patients in one trial who are treated alike, as a release describes it. */
export type CohortOutcomesEdgesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A group of patients in one trial who are treated alike, as a release describes it. */
export type CohortComparatorOfArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A group of patients in one trial who are treated alike, as a release describes it. */
export type CohortComparatorOfEdgesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** A group of patients in one trial who are treated alike, as a release describes it. */
export type CohortEventsArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A group of patients in one trial who are treated alike, as a release describes it. */
export type CohortMilestonesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Which cohorts to list. All that is given must hold. */
export type CohortWhere = {
  /** Its id, now or formerly. */
  readonly id?: InputMaybe<IdFilter>;
  /** Any of its names. */
  readonly name?: InputMaybe<NameFilter>;
  /** Its status. */
  readonly status?: InputMaybe<CohortStatusFilter>;
};

/** A page of cohorts. */
export type CohortConnection = {
  /** The cohorts of this page, in order. */
  readonly nodes: ReadonlyArray<Cohort>;
  /** The same with what releases say of each tie. */
  readonly edges: ReadonlyArray<CohortEdge>;
  /** Where this page ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of cohorts: the node, and what releases say of the tie that leads to it. */
export type CohortEdge = Edge & {
  /** Where this edge stands, to go on after it in a connection. */
  readonly cursor: Scalars['String']['output'];
  /** What the tie leads to. */
  readonly node: Cohort;
  /** Part that the node plays, where one kind of tie has several. Null otherwise and in a root list. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** How the tie is told. Null in a root list, where there is no tie. */
  readonly assertion?: Maybe<Assertion>;
  /** Day of the first release that tells the tie; in a root list, the node. */
  readonly firstReportedOn: Scalars['Date']['output'];
  /** The sentences that tell the tie, best first; in a root list, the node. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** One of a list of cohorts: the node, and what releases say of the tie that leads to it. */
export type CohortEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What one subject (a cohort, an arm, a trial) receives: the total and, where told, its fractions. */
export type Dose = Entity & {
  /** Stable id. Ids served earlier, also those made of other names, go on working as arguments. */
  readonly id: Scalars['ID']['output'];
  /** How the releases name it best, of the names known on the day asked for. */
  readonly name: Scalars['String']['output'];
  /** Every name, code, abbreviation and spelling that was known on the day asked for. */
  readonly aliases: ReadonlyArray<Alias>;
  /** Day of the first release that tells of it. */
  readonly firstReportedOn: Scalars['Date']['output'];
  /** Day of the latest release that tells of it, up to the day asked for. */
  readonly lastReportedOn: Scalars['Date']['output'];
  /** Releases that tell of it. */
  readonly releases: ReleaseConnection;
  /** Everything that releases claim about it, oldest first. */
  readonly claims: ClaimConnection;
  /** The sentences that tell of it, best first, each sentence once. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Total amount with its unit. Null when unstated: it is never added up from fractions. */
  readonly amount?: Maybe<Quantity>;
  /** In how many doses it is given. Null when unstated. */
  readonly numberOfDoses?: Maybe<Quantity>;
  /** True when the release calls it fractionated or split. Null when it says nothing. */
  readonly fractionated?: Maybe<Scalars['Boolean']['output']>;
  /** How it is given. Null when unstated. */
  readonly route?: Maybe<Scalars['String']['output']>;
  /** How often and in what order, in key words: once daily, every three weeks. Empty when unstated. */
  readonly schedule: ReadonlyArray<Scalars['String']['output']>;
  /** Length of an infusion in minutes. Null when unstated. */
  readonly infusionMinutes?: Maybe<Quantity>;
  /** Its fractions where a release states each one. Empty when the split is not stated: it is never worked out. */
  readonly fractions: ReadonlyArray<Fraction>;
  /** Trials, cohorts or arms that receive it. */
  readonly receivedBy: ReadonlyArray<Entity>;
  /** The same with what releases say of each tie: assertion, since when, evidence. */
  readonly receivedByEdges: ReadonlyArray<EntityEdge>;
  /** Drug that is given. Null when unstated. */
  readonly drug?: Maybe<Drug>;
  /** The same with what releases say of the tie: assertion, since when, evidence. Null as there. */
  readonly drugEdge?: Maybe<DrugEdge>;
};


/** What one subject (a cohort, an arm, a trial) receives: the total and, where told, its fractions. */
export type DoseReleasesArgs = {
  orderBy?: InputMaybe<ReleaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What one subject (a cohort, an arm, a trial) receives: the total and, where told, its fractions. */
export type DoseClaimsArgs = {
  field?: InputMaybe<EntityField>;
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What one subject (a cohort, an arm, a trial) receives: the total and, where told, its fractions. */
export type DoseEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What one subject (a cohort, an arm, a trial) receives: the total and, where told, its fractions. */
export type DoseReceivedByArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** What one subject (a cohort, an arm, a trial) receives: the total and, where told, its fractions. */
export type DoseReceivedByEdgesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** What one subject (a cohort, an arm, a trial) receives: the total and, where told, its fractions. */
export type DoseDrugArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** What one subject (a cohort, an arm, a trial) receives: the total and, where told, its fractions. */
export type DoseDrugEdgeArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};

/** Which doses to list. All that is given must hold. */
export type DoseWhere = {
  /** Its id, now or formerly. */
  readonly id?: InputMaybe<IdFilter>;
  /** Any of its names. */
  readonly name?: InputMaybe<NameFilter>;
};

/** A page of doses. */
export type DoseConnection = {
  /** The doses of this page, in order. */
  readonly nodes: ReadonlyArray<Dose>;
  /** The same with what releases say of each tie. */
  readonly edges: ReadonlyArray<DoseEdge>;
  /** Where this page ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of doses: the node, and what releases say of the tie that leads to it. */
export type DoseEdge = Edge & {
  /** Where this edge stands, to go on after it in a connection. */
  readonly cursor: Scalars['String']['output'];
  /** What the tie leads to. */
  readonly node: Dose;
  /** Part that the node plays, where one kind of tie has several. Null otherwise and in a root list. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** How the tie is told. Null in a root list, where there is no tie. */
  readonly assertion?: Maybe<Assertion>;
  /** Day of the first release that tells the tie; in a root list, the node. */
  readonly firstReportedOn: Scalars['Date']['output'];
  /** The sentences that tell the tie, best first; in a root list, the node. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** One of a list of doses: the node, and what releases say of the tie that leads to it. */
export type DoseEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One result for one endpoint: a figure or a finding that a release reports. Definitions and disease statistics are never outcomes. */
export type Outcome = Entity & {
  /** Stable id. Ids served earlier, also those made of other names, go on working as arguments. */
  readonly id: Scalars['ID']['output'];
  /** How the releases name it best, of the names known on the day asked for. */
  readonly name: Scalars['String']['output'];
  /** Every name, code, abbreviation and spelling that was known on the day asked for. */
  readonly aliases: ReadonlyArray<Alias>;
  /** Day of the first release that tells of it. */
  readonly firstReportedOn: Scalars['Date']['output'];
  /** Day of the latest release that tells of it, up to the day asked for. */
  readonly lastReportedOn: Scalars['Date']['output'];
  /** Releases that tell of it. */
  readonly releases: ReleaseConnection;
  /** Everything that releases claim about it, oldest first. */
  readonly claims: ClaimConnection;
  /** The sentences that tell of it, best first, each sentence once. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What was measured, in lower case with underscores: `overall_response_rate`, `mean_survival`, `survival_change`, ... */
  readonly endpoint?: Maybe<Scalars['String']['output']>;
  /** When it was measured, in the words of the release. Null when unstated. */
  readonly timepoint?: Maybe<Scalars['String']['output']>;
  /** The figure with its unit, and `op` for about, more than, ... Null when the release gives no figure. */
  readonly value?: Maybe<Quantity>;
  /** The figure of what it is compared with, in the same unit. Null when unstated. */
  readonly comparatorValue?: Maybe<Quantity>;
  /** Whether it went up or down: increase, reduction, higher, none. Null when unstated. */
  readonly direction?: Maybe<Scalars['String']['output']>;
  /** The finding in words, where there is no figure or beside it. Null when there are none. */
  readonly qualitative?: Maybe<Scalars['String']['output']>;
  /** Which statistic the figure is: mean, median. Null when the release does not say: never assumed. */
  readonly statistic?: Maybe<Scalars['String']['output']>;
  /** What the figure was measured on, such as tumor volume. Null when unstated. */
  readonly measure?: Maybe<Scalars['String']['output']>;
  /** Which event or threshold is counted, such as neutropenia of grade 3 or higher, or EASI-75. Null when the endpoint says it all. */
  readonly criterion?: Maybe<Scalars['String']['output']>;
  /** Response category that it speaks of, such as minimal response. Null when there is none. */
  readonly response?: Maybe<Scalars['String']['output']>;
  /** Of how many patients it speaks. Null when unstated. */
  readonly patients?: Maybe<Quantity>;
  /** How many of them had it: 12 of "12 of 40". Null when unstated. */
  readonly count?: Maybe<Quantity>;
  /** Lower bound of the confidence interval, in the unit of the value. Null when unstated. */
  readonly confidenceLow?: Maybe<Quantity>;
  /** Upper bound of the confidence interval, in the unit of the value. Null when unstated. */
  readonly confidenceHigh?: Maybe<Quantity>;
  /** Statistical significance as written. Null when unstated. */
  readonly pValue?: Maybe<Scalars['String']['output']>;
  /** Trial, cohort, study or arm whose result it is. */
  readonly reportedBy: ReadonlyArray<Entity>;
  /** The same with what releases say of each tie: assertion, since when, evidence. */
  readonly reportedByEdges: ReadonlyArray<EntityEdge>;
  /** Who judged it, such as a monitoring committee. */
  readonly judgedBy: ReadonlyArray<Organization>;
  /** The same with what releases say of each tie: assertion, since when, evidence. */
  readonly judgedByEdges: ReadonlyArray<OrganizationEdge>;
  /** Cohorts or arms it is compared with. */
  readonly comparedWith: ReadonlyArray<Entity>;
  /** The same with what releases say of each tie: assertion, since when, evidence. */
  readonly comparedWithEdges: ReadonlyArray<EntityEdge>;
};


/** One result for one endpoint: a figure or a finding that a release reports. Definitions and disease statistics are never outcomes. */
export type OutcomeReleasesArgs = {
  orderBy?: InputMaybe<ReleaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One result for one endpoint: a figure or a finding that a release reports. Definitions and disease statistics are never outcomes. */
export type OutcomeClaimsArgs = {
  field?: InputMaybe<EntityField>;
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One result for one endpoint: a figure or a finding that a release reports. Definitions and disease statistics are never outcomes. */
export type OutcomeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One result for one endpoint: a figure or a finding that a release reports. Definitions and disease statistics are never outcomes. */
export type OutcomeReportedByArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** One result for one endpoint: a figure or a finding that a release reports. Definitions and disease statistics are never outcomes. */
export type OutcomeReportedByEdgesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** One result for one endpoint: a figure or a finding that a release reports. Definitions and disease statistics are never outcomes. */
export type OutcomeJudgedByArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** One result for one endpoint: a figure or a finding that a release reports. Definitions and disease statistics are never outcomes. */
export type OutcomeJudgedByEdgesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** One result for one endpoint: a figure or a finding that a release reports. Definitions and disease statistics are never outcomes. */
export type OutcomeComparedWithArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};


/** One result for one endpoint: a figure or a finding that a release reports. Definitions and disease statistics are never outcomes. */
export type OutcomeComparedWithEdgesArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
};

/** Which outcomes to list. All that is given must hold. */
export type OutcomeWhere = {
  /** Its id, now or formerly. */
  readonly id?: InputMaybe<IdFilter>;
  /** Any of its names. */
  readonly name?: InputMaybe<NameFilter>;
  /** What was measured, such as `mean_survival`. */
  readonly endpoint?: InputMaybe<TextFilter>;
};

/** A page of outcomes. */
export type OutcomeConnection = {
  /** The outcomes of this page, in order. */
  readonly nodes: ReadonlyArray<Outcome>;
  /** The same with what releases say of each tie. */
  readonly edges: ReadonlyArray<OutcomeEdge>;
  /** Where this page ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of outcomes: the node, and what releases say of the tie that leads to it. */
export type OutcomeEdge = Edge & {
  /** Where this edge stands, to go on after it in a connection. */
  readonly cursor: Scalars['String']['output'];
  /** What the tie leads to. */
  readonly node: Outcome;
  /** Part that the node plays, where one kind of tie has several. Null otherwise and in a root list. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** How the tie is told. Null in a root list, where there is no tie. */
  readonly assertion?: Maybe<Assertion>;
  /** Day of the first release that tells the tie; in a root list, the node. */
  readonly firstReportedOn: Scalars['Date']['output'];
  /** The sentences that tell the tie, best first; in a root list, the node. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** One of a list of outcomes: the node, and what releases say of the tie that leads to it. */
export type OutcomeEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How far a trial has come. */
export type TrialStatus =
  /** Intended, not begun. */
  | 'PLANNED'
  /** Begun; whether patients are enrolled is not told. */
  | 'INITIATED'
  /** Taking in patients. */
  | 'ENROLLING'
  /** Under way. */
  | 'ONGOING'
  /** Ended as planned. */
  | 'COMPLETED'
  /** Ended early, suspended or withdrawn. */
  | 'TERMINATED'
  /** No release says, or in other words: see its claims. */
  | 'UNKNOWN';

/** Filter by the status of a trial. */
export type TrialStatusFilter = {
  /** This one. */
  readonly eq?: InputMaybe<TrialStatus>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<TrialStatus>>;
};

/** How far a cohort has come. */
export type CohortStatus =
  /** Intended, not begun. */
  | 'PLANNED'
  /** Begun; whether patients are enrolled is not told. */
  | 'INITIATED'
  /** Taking in patients. */
  | 'ENROLLING'
  /** Under way. */
  | 'ONGOING'
  /** Every patient treated. */
  | 'COMPLETED'
  /** Ended early, suspended or withdrawn. */
  | 'TERMINATED'
  /** No release says, or in other words: see its claims. */
  | 'UNKNOWN';

/** Filter by the status of a cohort. */
export type CohortStatusFilter = {
  /** This one. */
  readonly eq?: InputMaybe<CohortStatus>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<CohortStatus>>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Row>;
  PartialDate: ResolverTypeWrapper<Row>;
  String: ResolverTypeWrapper<Row>;
  Precision: ResolverTypeWrapper<Row>;
  Quantity: ResolverTypeWrapper<Row>;
  Float: ResolverTypeWrapper<Row>;
  Op: ResolverTypeWrapper<Row>;
  Fraction: ResolverTypeWrapper<Row>;
  Int: ResolverTypeWrapper<Row>;
  Alias: ResolverTypeWrapper<Row>;
  AliasKind: ResolverTypeWrapper<Row>;
  Assertion: ResolverTypeWrapper<Row>;
  EntityOrder: ResolverTypeWrapper<Row>;
  PageInfo: ResolverTypeWrapper<Row>;
  Boolean: ResolverTypeWrapper<Row>;
  Edge: ResolverTypeWrapper<Row>;
  IdFilter: ResolverTypeWrapper<Row>;
  ID: ResolverTypeWrapper<Row>;
  NameFilter: ResolverTypeWrapper<Row>;
  TextFilter: ResolverTypeWrapper<Row>;
  DateRange: ResolverTypeWrapper<Row>;
  Designation: ResolverTypeWrapper<Row>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  DesignationWhere: ResolverTypeWrapper<Row>;
  DesignationConnection: ResolverTypeWrapper<Row>;
  DesignationEdge: ResolverTypeWrapper<Row>;
  DesignationStatus: ResolverTypeWrapper<Row>;
  DesignationStatusFilter: ResolverTypeWrapper<Row>;
  Drug: ResolverTypeWrapper<Row>;
  DrugWhere: ResolverTypeWrapper<Row>;
  DrugConnection: ResolverTypeWrapper<Row>;
  DrugEdge: ResolverTypeWrapper<Row>;
  Platform: ResolverTypeWrapper<Row>;
  PlatformWhere: ResolverTypeWrapper<Row>;
  PlatformConnection: ResolverTypeWrapper<Row>;
  PlatformEdge: ResolverTypeWrapper<Row>;
  Payload: ResolverTypeWrapper<Row>;
  PayloadWhere: ResolverTypeWrapper<Row>;
  PayloadConnection: ResolverTypeWrapper<Row>;
  PayloadEdge: ResolverTypeWrapper<Row>;
  Event: ResolverTypeWrapper<Row>;
  EventWhere: ResolverTypeWrapper<Row>;
  EventConnection: ResolverTypeWrapper<Row>;
  EventEdge: ResolverTypeWrapper<Row>;
  Milestone: ResolverTypeWrapper<Row>;
  MilestoneWhere: ResolverTypeWrapper<Row>;
  MilestoneConnection: ResolverTypeWrapper<Row>;
  MilestoneEdge: ResolverTypeWrapper<Row>;
  Evidence: ResolverTypeWrapper<Row>;
  Span: ResolverTypeWrapper<Row>;
  Claim: ResolverTypeWrapper<Row>;
  Slot: ResolverTypeWrapper<Row>;
  SubjectEdge: ResolverTypeWrapper<Row>;
  ClaimConnection: ResolverTypeWrapper<Row>;
  ClaimEdge: ResolverTypeWrapper<Row>;
  Novelty: ResolverTypeWrapper<Row>;
  EntityField: ResolverTypeWrapper<Row>;
  Funding: ResolverTypeWrapper<Row>;
  FundingWhere: ResolverTypeWrapper<Row>;
  FundingConnection: ResolverTypeWrapper<Row>;
  FundingEdge: ResolverTypeWrapper<Row>;
  Indication: ResolverTypeWrapper<Row>;
  IndicationWhere: ResolverTypeWrapper<Row>;
  IndicationConnection: ResolverTypeWrapper<Row>;
  IndicationEdge: ResolverTypeWrapper<Row>;
  Organization: ResolverTypeWrapper<Row>;
  OrganizationWhere: ResolverTypeWrapper<Row>;
  OrganizationConnection: ResolverTypeWrapper<Row>;
  OrganizationEdge: ResolverTypeWrapper<Row>;
  Partner: ResolverTypeWrapper<Row>;
  PartnerWhere: ResolverTypeWrapper<Row>;
  PartnerConnection: ResolverTypeWrapper<Row>;
  PartnerEdge: ResolverTypeWrapper<Row>;
  Person: ResolverTypeWrapper<Row>;
  PersonWhere: ResolverTypeWrapper<Row>;
  PersonConnection: ResolverTypeWrapper<Row>;
  PersonEdge: ResolverTypeWrapper<Row>;
  Study: ResolverTypeWrapper<Row>;
  StudyWhere: ResolverTypeWrapper<Row>;
  StudyConnection: ResolverTypeWrapper<Row>;
  StudyEdge: ResolverTypeWrapper<Row>;
  StudyArm: ResolverTypeWrapper<Row>;
  StudyArmWhere: ResolverTypeWrapper<Row>;
  StudyArmConnection: ResolverTypeWrapper<Row>;
  StudyArmEdge: ResolverTypeWrapper<Row>;
  TumorModel: ResolverTypeWrapper<Row>;
  TumorModelWhere: ResolverTypeWrapper<Row>;
  TumorModelConnection: ResolverTypeWrapper<Row>;
  TumorModelEdge: ResolverTypeWrapper<Row>;
  Entity: ResolverTypeWrapper<Row>;
  EntityEdge: ResolverTypeWrapper<Row>;
  Release: ResolverTypeWrapper<Row>;
  Naming: ResolverTypeWrapper<Row>;
  UnresolvedMention: ResolverTypeWrapper<Row>;
  TextKind: ResolverTypeWrapper<Row>;
  Source: ResolverTypeWrapper<Row>;
  Sentence: ResolverTypeWrapper<Row>;
  Section: ResolverTypeWrapper<Row>;
  ReleaseOrder: ResolverTypeWrapper<Row>;
  ReleaseWhere: ResolverTypeWrapper<Row>;
  TextKindFilter: ResolverTypeWrapper<Row>;
  ReleaseConnection: ResolverTypeWrapper<Row>;
  ReleaseEdge: ResolverTypeWrapper<Row>;
  MentionConnection: ResolverTypeWrapper<Row>;
  MentionEdge: ResolverTypeWrapper<Row>;
  Trial: ResolverTypeWrapper<Row>;
  TrialWhere: ResolverTypeWrapper<Row>;
  TrialConnection: ResolverTypeWrapper<Row>;
  TrialEdge: ResolverTypeWrapper<Row>;
  Cohort: ResolverTypeWrapper<Row>;
  CohortWhere: ResolverTypeWrapper<Row>;
  CohortConnection: ResolverTypeWrapper<Row>;
  CohortEdge: ResolverTypeWrapper<Row>;
  Dose: ResolverTypeWrapper<Row>;
  DoseWhere: ResolverTypeWrapper<Row>;
  DoseConnection: ResolverTypeWrapper<Row>;
  DoseEdge: ResolverTypeWrapper<Row>;
  Outcome: ResolverTypeWrapper<Row>;
  OutcomeWhere: ResolverTypeWrapper<Row>;
  OutcomeConnection: ResolverTypeWrapper<Row>;
  OutcomeEdge: ResolverTypeWrapper<Row>;
  TrialStatus: ResolverTypeWrapper<Row>;
  TrialStatusFilter: ResolverTypeWrapper<Row>;
  CohortStatus: ResolverTypeWrapper<Row>;
  CohortStatusFilter: ResolverTypeWrapper<Row>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Row;
  PartialDate: Row;
  String: Row;
  Quantity: Row;
  Float: Row;
  Fraction: Row;
  Int: Row;
  Alias: Row;
  PageInfo: Row;
  Boolean: Row;
  Edge: Row;
  IdFilter: Row;
  ID: Row;
  NameFilter: Row;
  TextFilter: Row;
  DateRange: Row;
  Designation: Row;
  Query: Record<PropertyKey, never>;
  DesignationWhere: Row;
  DesignationConnection: Row;
  DesignationEdge: Row;
  DesignationStatusFilter: Row;
  Drug: Row;
  DrugWhere: Row;
  DrugConnection: Row;
  DrugEdge: Row;
  Platform: Row;
  PlatformWhere: Row;
  PlatformConnection: Row;
  PlatformEdge: Row;
  Payload: Row;
  PayloadWhere: Row;
  PayloadConnection: Row;
  PayloadEdge: Row;
  Event: Row;
  EventWhere: Row;
  EventConnection: Row;
  EventEdge: Row;
  Milestone: Row;
  MilestoneWhere: Row;
  MilestoneConnection: Row;
  MilestoneEdge: Row;
  Evidence: Row;
  Span: Row;
  Claim: Row;
  Slot: Row;
  SubjectEdge: Row;
  ClaimConnection: Row;
  ClaimEdge: Row;
  Funding: Row;
  FundingWhere: Row;
  FundingConnection: Row;
  FundingEdge: Row;
  Indication: Row;
  IndicationWhere: Row;
  IndicationConnection: Row;
  IndicationEdge: Row;
  Organization: Row;
  OrganizationWhere: Row;
  OrganizationConnection: Row;
  OrganizationEdge: Row;
  Partner: Row;
  PartnerWhere: Row;
  PartnerConnection: Row;
  PartnerEdge: Row;
  Person: Row;
  PersonWhere: Row;
  PersonConnection: Row;
  PersonEdge: Row;
  Study: Row;
  StudyWhere: Row;
  StudyConnection: Row;
  StudyEdge: Row;
  StudyArm: Row;
  StudyArmWhere: Row;
  StudyArmConnection: Row;
  StudyArmEdge: Row;
  TumorModel: Row;
  TumorModelWhere: Row;
  TumorModelConnection: Row;
  TumorModelEdge: Row;
  Entity: Row;
  EntityEdge: Row;
  Release: Row;
  Naming: Row;
  UnresolvedMention: Row;
  Source: Row;
  Sentence: Row;
  ReleaseWhere: Row;
  TextKindFilter: Row;
  ReleaseConnection: Row;
  ReleaseEdge: Row;
  MentionConnection: Row;
  MentionEdge: Row;
  Trial: Row;
  TrialWhere: Row;
  TrialConnection: Row;
  TrialEdge: Row;
  Cohort: Row;
  CohortWhere: Row;
  CohortConnection: Row;
  CohortEdge: Row;
  Dose: Row;
  DoseWhere: Row;
  DoseConnection: Row;
  DoseEdge: Row;
  Outcome: Row;
  OutcomeWhere: Row;
  OutcomeConnection: Row;
  OutcomeEdge: Row;
  TrialStatusFilter: Row;
  CohortStatusFilter: Row;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type PartialDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartialDate'] = ResolversParentTypes['PartialDate']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['Precision'], ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  op?: Resolver<ResolversTypes['Op'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FractionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fraction'] = ResolversParentTypes['Fraction']> = {
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  op?: Resolver<ResolversTypes['Op'], ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  index?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AliasResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Alias'] = ResolversParentTypes['Alias']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AliasKind'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Edge'] = ResolversParentTypes['Edge']> = {
  __resolveType: TypeResolveFn<'DesignationEdge' | 'DrugEdge' | 'PlatformEdge' | 'PayloadEdge' | 'EventEdge' | 'MilestoneEdge' | 'FundingEdge' | 'IndicationEdge' | 'OrganizationEdge' | 'PartnerEdge' | 'PersonEdge' | 'StudyEdge' | 'StudyArmEdge' | 'TumorModelEdge' | 'EntityEdge' | 'TrialEdge' | 'CohortEdge' | 'DoseEdge' | 'OutcomeEdge', ParentType, ContextType>;
};

export type DesignationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Designation'] = ResolversParentTypes['Designation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  firstReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  releases?: Resolver<ResolversTypes['ReleaseConnection'], ParentType, ContextType, RequireFields<DesignationReleasesArgs, 'orderBy' | 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<DesignationClaimsArgs, 'first'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<DesignationEvidenceArgs, 'first'>>;
  designation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DesignationStatus'], ParentType, ContextType>;
  grantedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  announcedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  requestedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  deniedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  drug?: Resolver<Maybe<ResolversTypes['Drug']>, ParentType, ContextType, RequireFields<DesignationDrugArgs, 'assertions'>>;
  drugEdge?: Resolver<Maybe<ResolversTypes['DrugEdge']>, ParentType, ContextType, RequireFields<DesignationDrugEdgeArgs, 'assertions'>>;
  indication?: Resolver<Maybe<ResolversTypes['Indication']>, ParentType, ContextType, RequireFields<DesignationIndicationArgs, 'assertions'>>;
  indicationEdge?: Resolver<Maybe<ResolversTypes['IndicationEdge']>, ParentType, ContextType, RequireFields<DesignationIndicationEdgeArgs, 'assertions'>>;
  regulator?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<DesignationRegulatorArgs, 'assertions'>>;
  regulatorEdge?: Resolver<Maybe<ResolversTypes['OrganizationEdge']>, ParentType, ContextType, RequireFields<DesignationRegulatorEdgeArgs, 'assertions'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<DesignationEventsArgs, 'assertions' | 'orderBy' | 'first'>>;
  milestones?: Resolver<ResolversTypes['MilestoneConnection'], ParentType, ContextType, RequireFields<DesignationMilestonesArgs, 'assertions' | 'orderBy' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  designation?: Resolver<Maybe<ResolversTypes['Designation']>, ParentType, ContextType, Partial<QueryDesignationArgs>>;
  designations?: Resolver<ResolversTypes['DesignationConnection'], ParentType, ContextType, RequireFields<QueryDesignationsArgs, 'orderBy' | 'first'>>;
  drug?: Resolver<Maybe<ResolversTypes['Drug']>, ParentType, ContextType, Partial<QueryDrugArgs>>;
  drugs?: Resolver<ResolversTypes['DrugConnection'], ParentType, ContextType, RequireFields<QueryDrugsArgs, 'orderBy' | 'first'>>;
  platform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType, Partial<QueryPlatformArgs>>;
  platforms?: Resolver<ResolversTypes['PlatformConnection'], ParentType, ContextType, RequireFields<QueryPlatformsArgs, 'orderBy' | 'first'>>;
  payload?: Resolver<Maybe<ResolversTypes['Payload']>, ParentType, ContextType, Partial<QueryPayloadArgs>>;
  payloads?: Resolver<ResolversTypes['PayloadConnection'], ParentType, ContextType, RequireFields<QueryPayloadsArgs, 'orderBy' | 'first'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, Partial<QueryEventArgs>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'orderBy' | 'first'>>;
  milestone?: Resolver<Maybe<ResolversTypes['Milestone']>, ParentType, ContextType, Partial<QueryMilestoneArgs>>;
  milestones?: Resolver<ResolversTypes['MilestoneConnection'], ParentType, ContextType, RequireFields<QueryMilestonesArgs, 'orderBy' | 'first'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  funding?: Resolver<Maybe<ResolversTypes['Funding']>, ParentType, ContextType, Partial<QueryFundingArgs>>;
  fundings?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<QueryFundingsArgs, 'orderBy' | 'first'>>;
  indication?: Resolver<Maybe<ResolversTypes['Indication']>, ParentType, ContextType, Partial<QueryIndicationArgs>>;
  indications?: Resolver<ResolversTypes['IndicationConnection'], ParentType, ContextType, RequireFields<QueryIndicationsArgs, 'orderBy' | 'first'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, Partial<QueryOrganizationArgs>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'orderBy' | 'first'>>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType, Partial<QueryPartnerArgs>>;
  partners?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, RequireFields<QueryPartnersArgs, 'orderBy' | 'first'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, Partial<QueryPersonArgs>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPeopleArgs, 'orderBy' | 'first'>>;
  study?: Resolver<Maybe<ResolversTypes['Study']>, ParentType, ContextType, Partial<QueryStudyArgs>>;
  studies?: Resolver<ResolversTypes['StudyConnection'], ParentType, ContextType, RequireFields<QueryStudiesArgs, 'orderBy' | 'first'>>;
  studyArm?: Resolver<Maybe<ResolversTypes['StudyArm']>, ParentType, ContextType, Partial<QueryStudyArmArgs>>;
  studyArms?: Resolver<ResolversTypes['StudyArmConnection'], ParentType, ContextType, RequireFields<QueryStudyArmsArgs, 'orderBy' | 'first'>>;
  tumorModel?: Resolver<Maybe<ResolversTypes['TumorModel']>, ParentType, ContextType, Partial<QueryTumorModelArgs>>;
  tumorModels?: Resolver<ResolversTypes['TumorModelConnection'], ParentType, ContextType, RequireFields<QueryTumorModelsArgs, 'orderBy' | 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  release?: Resolver<Maybe<ResolversTypes['Release']>, ParentType, ContextType, RequireFields<QueryReleaseArgs, 'id'>>;
  releases?: Resolver<ResolversTypes['ReleaseConnection'], ParentType, ContextType, RequireFields<QueryReleasesArgs, 'orderBy' | 'first'>>;
  trial?: Resolver<Maybe<ResolversTypes['Trial']>, ParentType, ContextType, Partial<QueryTrialArgs>>;
  trials?: Resolver<ResolversTypes['TrialConnection'], ParentType, ContextType, RequireFields<QueryTrialsArgs, 'orderBy' | 'first'>>;
  cohort?: Resolver<Maybe<ResolversTypes['Cohort']>, ParentType, ContextType, Partial<QueryCohortArgs>>;
  cohorts?: Resolver<ResolversTypes['CohortConnection'], ParentType, ContextType, RequireFields<QueryCohortsArgs, 'orderBy' | 'first'>>;
  dose?: Resolver<Maybe<ResolversTypes['Dose']>, ParentType, ContextType, Partial<QueryDoseArgs>>;
  doses?: Resolver<ResolversTypes['DoseConnection'], ParentType, ContextType, RequireFields<QueryDosesArgs, 'orderBy' | 'first'>>;
  outcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType, Partial<QueryOutcomeArgs>>;
  outcomes?: Resolver<ResolversTypes['OutcomeConnection'], ParentType, ContextType, RequireFields<QueryOutcomesArgs, 'orderBy' | 'first'>>;
};

export type DesignationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DesignationConnection'] = ResolversParentTypes['DesignationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Designation']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DesignationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DesignationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DesignationEdge'] = ResolversParentTypes['DesignationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Designation'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assertion?: Resolver<Maybe<ResolversTypes['Assertion']>, ParentType, ContextType>;
  firstReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<DesignationEdgeEvidenceArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrugResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Drug'] = ResolversParentTypes['Drug']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  firstReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  releases?: Resolver<ResolversTypes['ReleaseConnection'], ParentType, ContextType, RequireFields<DrugReleasesArgs, 'orderBy' | 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<DrugClaimsArgs, 'first'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<DrugEvidenceArgs, 'first'>>;
  modality?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  leadStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  developmentStage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mechanism?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  molecularTargets?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  platforms?: Resolver<ReadonlyArray<ResolversTypes['Platform']>, ParentType, ContextType, RequireFields<DrugPlatformsArgs, 'assertions'>>;
  platformsEdges?: Resolver<ReadonlyArray<ResolversTypes['PlatformEdge']>, ParentType, ContextType, RequireFields<DrugPlatformsEdgesArgs, 'assertions'>>;
  payloads?: Resolver<ReadonlyArray<ResolversTypes['Payload']>, ParentType, ContextType, RequireFields<DrugPayloadsArgs, 'assertions'>>;
  payloadsEdges?: Resolver<ReadonlyArray<ResolversTypes['PayloadEdge']>, ParentType, ContextType, RequireFields<DrugPayloadsEdgesArgs, 'assertions'>>;
  developers?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<DrugDevelopersArgs, 'assertions'>>;
  developersEdges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType, RequireFields<DrugDevelopersEdgesArgs, 'assertions'>>;
  indications?: Resolver<ResolversTypes['IndicationConnection'], ParentType, ContextType, RequireFields<DrugIndicationsArgs, 'assertions' | 'orderBy' | 'first'>>;
  trials?: Resolver<ResolversTypes['TrialConnection'], ParentType, ContextType, RequireFields<DrugTrialsArgs, 'assertions' | 'orderBy' | 'first'>>;
  doses?: Resolver<ResolversTypes['DoseConnection'], ParentType, ContextType, RequireFields<DrugDosesArgs, 'assertions' | 'orderBy' | 'first'>>;
  studies?: Resolver<ResolversTypes['StudyConnection'], ParentType, ContextType, RequireFields<DrugStudiesArgs, 'assertions' | 'orderBy' | 'first'>>;
  studyArms?: Resolver<ResolversTypes['StudyArmConnection'], ParentType, ContextType, RequireFields<DrugStudyArmsArgs, 'assertions' | 'orderBy' | 'first'>>;
  tumorModels?: Resolver<ResolversTypes['TumorModelConnection'], ParentType, ContextType, RequireFields<DrugTumorModelsArgs, 'assertions' | 'orderBy' | 'first'>>;
  designations?: Resolver<ResolversTypes['DesignationConnection'], ParentType, ContextType, RequireFields<DrugDesignationsArgs, 'assertions' | 'orderBy' | 'first'>>;
  partners?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, RequireFields<DrugPartnersArgs, 'assertions' | 'orderBy' | 'first'>>;
  funding?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<DrugFundingArgs, 'assertions' | 'orderBy' | 'first'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<DrugEventsArgs, 'assertions' | 'orderBy' | 'first'>>;
  outcomes?: Resolver<ResolversTypes['OutcomeConnection'], ParentType, ContextType, RequireFields<DrugOutcomesArgs, 'assertions' | 'orderBy' | 'first'>>;
  milestones?: Resolver<ResolversTypes['MilestoneConnection'], ParentType, ContextType, RequireFields<DrugMilestonesArgs, 'assertions' | 'orderBy' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrugConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrugConnection'] = ResolversParentTypes['DrugConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Drug']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DrugEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DrugEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrugEdge'] = ResolversParentTypes['DrugEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Drug'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assertion?: Resolver<Maybe<ResolversTypes['Assertion']>, ParentType, ContextType>;
  firstReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<DrugEdgeEvidenceArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlatformResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Platform'] = ResolversParentTypes['Platform']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  firstReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  releases?: Resolver<ResolversTypes['ReleaseConnection'], ParentType, ContextType, RequireFields<PlatformReleasesArgs, 'orderBy' | 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PlatformClaimsArgs, 'first'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<PlatformEvidenceArgs, 'first'>>;
  xenograftModelsTested?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  composition?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  drugs?: Resolver<ResolversTypes['DrugConnection'], ParentType, ContextType, RequireFields<PlatformDrugsArgs, 'assertions' | 'orderBy' | 'first'>>;
  owners?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<PlatformOwnersArgs, 'assertions'>>;
  ownersEdges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType, RequireFields<PlatformOwnersEdgesArgs, 'assertions'>>;
  partners?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, RequireFields<PlatformPartnersArgs, 'assertions' | 'orderBy' | 'first'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<PlatformEventsArgs, 'assertions' | 'orderBy' | 'first'>>;
  milestones?: Resolver<ResolversTypes['MilestoneConnection'], ParentType, ContextType, RequireFields<PlatformMilestonesArgs, 'assertions' | 'orderBy' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlatformConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlatformConnection'] = ResolversParentTypes['PlatformConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Platform']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlatformEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlatformEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlatformEdge'] = ResolversParentTypes['PlatformEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Platform'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assertion?: Resolver<Maybe<ResolversTypes['Assertion']>, ParentType, ContextType>;
  firstReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<PlatformEdgeEvidenceArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payload'] = ResolversParentTypes['Payload']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  firstReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  releases?: Resolver<ResolversTypes['ReleaseConnection'], ParentType, ContextType, RequireFields<PayloadReleasesArgs, 'orderBy' | 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PayloadClaimsArgs, 'first'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<PayloadEvidenceArgs, 'first'>>;
  payloadKinds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  drugs?: Resolver<ResolversTypes['DrugConnection'], ParentType, ContextType, RequireFields<PayloadDrugsArgs, 'assertions' | 'orderBy' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PayloadConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayloadConnection'] = ResolversParentTypes['PayloadConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Payload']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PayloadEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PayloadEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayloadEdge'] = ResolversParentTypes['PayloadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Payload'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assertion?: Resolver<Maybe<ResolversTypes['Assertion']>, ParentType, ContextType>;
  firstReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<PayloadEdgeEvidenceArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  firstReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  releases?: Resolver<ResolversTypes['ReleaseConnection'], ParentType, ContextType, RequireFields<EventReleasesArgs, 'orderBy' | 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<EventClaimsArgs, 'first'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<EventEvidenceArgs, 'first'>>;
  eventType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  dateKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  keywords?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  determination?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recommendation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  concerns?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<EventConcernsArgs, 'assertions'>>;
  concernsEdges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType, RequireFields<EventConcernsEdgesArgs, 'assertions'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assertion?: Resolver<Maybe<ResolversTypes['Assertion']>, ParentType, ContextType>;
  firstReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<EventEdgeEvidenceArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MilestoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Milestone'] = ResolversParentTypes['Milestone']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  firstReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  releases?: Resolver<ResolversTypes['ReleaseConnection'], ParentType, ContextType, RequireFields<MilestoneReleasesArgs, 'orderBy' | 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<MilestoneClaimsArgs, 'first'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<MilestoneEvidenceArgs, 'first'>>;
  what?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  concerns?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<MilestoneConcernsArgs, 'assertions'>>;
  concernsEdges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType, RequireFields<MilestoneConcernsEdgesArgs, 'assertions'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MilestoneConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MilestoneConnection'] = ResolversParentTypes['MilestoneConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Milestone']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['MilestoneEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MilestoneEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MilestoneEdge'] = ResolversParentTypes['MilestoneEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Milestone'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assertion?: Resolver<Maybe<ResolversTypes['Assertion']>, ParentType, ContextType>;
  firstReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<MilestoneEdgeEvidenceArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  spans?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
  textKind?: Resolver<ResolversTypes['TextKind'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type SpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Span'] = ResolversParentTypes['Span']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  novelty?: Resolver<ResolversTypes['Novelty'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['Section'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ReadonlyArray<ResolversTypes['Slot']>, ParentType, ContextType>;
  value?: Resolver<ReadonlyArray<ResolversTypes['Slot']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  about?: Resolver<ReadonlyArray<ResolversTypes['SubjectEdge']>, ParentType, ContextType>;
  firstReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ClaimEvidenceArgs, 'first'>>;
};

export type SlotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Slot'] = ResolversParentTypes['Slot']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubjectEdge'] = ResolversParentTypes['SubjectEdge']> = {
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type FundingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Funding'] = ResolversParentTypes['Funding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  firstReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  releases?: Resolver<ResolversTypes['ReleaseConnection'], ParentType, ContextType, RequireFields<FundingReleasesArgs, 'orderBy' | 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<FundingClaimsArgs, 'first'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<FundingEvidenceArgs, 'first'>>;
  amount?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  shareOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  optionAmount?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  purposes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  funds?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<FundingFundsArgs, 'assertions'>>;
  fundsEdges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType, RequireFields<FundingFundsEdgesArgs, 'assertions'>>;
  givenBy?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<FundingGivenByArgs, 'assertions'>>;
  givenByEdges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType, RequireFields<FundingGivenByEdgesArgs, 'assertions'>>;
  receivedBy?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<FundingReceivedByArgs, 'assertions'>>;
  receivedByEdges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType, RequireFields<FundingReceivedByEdgesArgs, 'assertions'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<FundingEventsArgs, 'assertions' | 'orderBy' | 'first'>>;
  milestones?: Resolver<ResolversTypes['MilestoneConnection'], ParentType, ContextType, RequireFields<FundingMilestonesArgs, 'assertions' | 'orderBy' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingConnection'] = ResolversParentTypes['FundingConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Funding']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['FundingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingEdge'] = ResolversParentTypes['FundingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Funding'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assertion?: Resolver<Maybe<ResolversTypes['Assertion']>, ParentType, ContextType>;
  firstReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<FundingEdgeEvidenceArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indication'] = ResolversParentTypes['Indication']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  firstReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  releases?: Resolver<ResolversTypes['ReleaseConnection'], ParentType, ContextType, RequireFields<IndicationReleasesArgs, 'orderBy' | 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<IndicationClaimsArgs, 'first'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<IndicationEvidenceArgs, 'first'>>;
  drugs?: Resolver<ResolversTypes['DrugConnection'], ParentType, ContextType, RequireFields<IndicationDrugsArgs, 'assertions' | 'orderBy' | 'first'>>;
  trials?: Resolver<ResolversTypes['TrialConnection'], ParentType, ContextType, RequireFields<IndicationTrialsArgs, 'assertions' | 'orderBy' | 'first'>>;
  tumorModels?: Resolver<ResolversTypes['TumorModelConnection'], ParentType, ContextType, RequireFields<IndicationTumorModelsArgs, 'assertions' | 'orderBy' | 'first'>>;
  designations?: Resolver<ResolversTypes['DesignationConnection'], ParentType, ContextType, RequireFields<IndicationDesignationsArgs, 'assertions' | 'orderBy' | 'first'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<IndicationEventsArgs, 'assertions' | 'orderBy' | 'first'>>;
  milestones?: Resolver<ResolversTypes['MilestoneConnection'], ParentType, ContextType, RequireFields<IndicationMilestonesArgs, 'assertions' | 'orderBy' | 'first'>>;
  broader?: Resolver<ReadonlyArray<ResolversTypes['Indication']>, ParentType, ContextType, RequireFields<IndicationBroaderArgs, 'assertions'>>;
  broaderEdges?: Resolver<ReadonlyArray<ResolversTypes['IndicationEdge']>, ParentType, ContextType, RequireFields<IndicationBroaderEdgesArgs, 'assertions'>>;
  narrower?: Resolver<ReadonlyArray<ResolversTypes['Indication']>, ParentType, ContextType, RequireFields<IndicationNarrowerArgs, 'assertions'>>;
  narrowerEdges?: Resolver<ReadonlyArray<ResolversTypes['IndicationEdge']>, ParentType, ContextType, RequireFields<IndicationNarrowerEdgesArgs, 'assertions'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicationConnection'] = ResolversParentTypes['IndicationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Indication']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['IndicationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicationEdge'] = ResolversParentTypes['IndicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Indication'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assertion?: Resolver<Maybe<ResolversTypes['Assertion']>, ParentType, ContextType>;
  firstReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<IndicationEdgeEvidenceArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  firstReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  releases?: Resolver<ResolversTypes['ReleaseConnection'], ParentType, ContextType, RequireFields<OrganizationReleasesArgs, 'orderBy' | 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<OrganizationClaimsArgs, 'first'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<OrganizationEvidenceArgs, 'first'>>;
  ticker?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exchange?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headquarters?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  focus?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  drugs?: Resolver<ResolversTypes['DrugConnection'], ParentType, ContextType, RequireFields<OrganizationDrugsArgs, 'assertions' | 'orderBy' | 'first'>>;
  platforms?: Resolver<ResolversTypes['PlatformConnection'], ParentType, ContextType, RequireFields<OrganizationPlatformsArgs, 'assertions' | 'orderBy' | 'first'>>;
  sponsoredTrials?: Resolver<ResolversTypes['TrialConnection'], ParentType, ContextType, RequireFields<OrganizationSponsoredTrialsArgs, 'assertions' | 'orderBy' | 'first'>>;
  overseenTrials?: Resolver<ResolversTypes['TrialConnection'], ParentType, ContextType, RequireFields<OrganizationOverseenTrialsArgs, 'assertions' | 'orderBy' | 'first'>>;
  judgedOutcomes?: Resolver<ResolversTypes['OutcomeConnection'], ParentType, ContextType, RequireFields<OrganizationJudgedOutcomesArgs, 'assertions' | 'orderBy' | 'first'>>;
  sponsoredStudies?: Resolver<ResolversTypes['StudyConnection'], ParentType, ContextType, RequireFields<OrganizationSponsoredStudiesArgs, 'assertions' | 'orderBy' | 'first'>>;
  decidedDesignations?: Resolver<ResolversTypes['DesignationConnection'], ParentType, ContextType, RequireFields<OrganizationDecidedDesignationsArgs, 'assertions' | 'orderBy' | 'first'>>;
  partnerRoles?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, RequireFields<OrganizationPartnerRolesArgs, 'assertions' | 'orderBy' | 'first'>>;
  partners?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, RequireFields<OrganizationPartnersArgs, 'assertions' | 'orderBy' | 'first'>>;
  funding?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<OrganizationFundingArgs, 'assertions' | 'orderBy' | 'first'>>;
  fundingGiven?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<OrganizationFundingGivenArgs, 'assertions' | 'orderBy' | 'first'>>;
  fundingReceived?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<OrganizationFundingReceivedArgs, 'assertions' | 'orderBy' | 'first'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<OrganizationPeopleArgs, 'assertions' | 'orderBy' | 'first'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<OrganizationEventsArgs, 'assertions' | 'orderBy' | 'first'>>;
  milestones?: Resolver<ResolversTypes['MilestoneConnection'], ParentType, ContextType, RequireFields<OrganizationMilestonesArgs, 'assertions' | 'orderBy' | 'first'>>;
  issuedReleases?: Resolver<ResolversTypes['ReleaseConnection'], ParentType, ContextType, RequireFields<OrganizationIssuedReleasesArgs, 'orderBy' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assertion?: Resolver<Maybe<ResolversTypes['Assertion']>, ParentType, ContextType>;
  firstReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<OrganizationEdgeEvidenceArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  firstReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  releases?: Resolver<ResolversTypes['ReleaseConnection'], ParentType, ContextType, RequireFields<PartnerReleasesArgs, 'orderBy' | 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PartnerClaimsArgs, 'first'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<PartnerEvidenceArgs, 'first'>>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<PartnerOrganizationArgs, 'assertions'>>;
  organizationEdge?: Resolver<Maybe<ResolversTypes['OrganizationEdge']>, ParentType, ContextType, RequireFields<PartnerOrganizationEdgeArgs, 'assertions'>>;
  partnersOn?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<PartnerPartnersOnArgs, 'assertions'>>;
  partnersOnEdges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType, RequireFields<PartnerPartnersOnEdgesArgs, 'assertions'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerConnection'] = ResolversParentTypes['PartnerConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Partner']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartnerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerEdge'] = ResolversParentTypes['PartnerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assertion?: Resolver<Maybe<ResolversTypes['Assertion']>, ParentType, ContextType>;
  firstReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<PartnerEdgeEvidenceArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  firstReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  releases?: Resolver<ResolversTypes['ReleaseConnection'], ParentType, ContextType, RequireFields<PersonReleasesArgs, 'orderBy' | 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PersonClaimsArgs, 'first'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<PersonEvidenceArgs, 'first'>>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  credential?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  speaksFor?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<PersonSpeaksForArgs, 'assertions'>>;
  speaksForEdges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType, RequireFields<PersonSpeaksForEdgesArgs, 'assertions'>>;
  quotedIn?: Resolver<ResolversTypes['ReleaseConnection'], ParentType, ContextType, RequireFields<PersonQuotedInArgs, 'orderBy' | 'first'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<PersonEventsArgs, 'assertions' | 'orderBy' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assertion?: Resolver<Maybe<ResolversTypes['Assertion']>, ParentType, ContextType>;
  firstReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<PersonEdgeEvidenceArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StudyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Study'] = ResolversParentTypes['Study']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  firstReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  releases?: Resolver<ResolversTypes['ReleaseConnection'], ParentType, ContextType, RequireFields<StudyReleasesArgs, 'orderBy' | 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<StudyClaimsArgs, 'first'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<StudyEvidenceArgs, 'first'>>;
  design?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  animals?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  animalsPerGroup?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  armsDescribed?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  duration?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  hostSpecies?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hostSex?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publications?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['Outcome']>, ParentType, ContextType, RequireFields<StudyOutcomesArgs, 'assertions'>>;
  outcomesEdges?: Resolver<ReadonlyArray<ResolversTypes['OutcomeEdge']>, ParentType, ContextType, RequireFields<StudyOutcomesEdgesArgs, 'assertions'>>;
  models?: Resolver<ReadonlyArray<ResolversTypes['TumorModel']>, ParentType, ContextType, RequireFields<StudyModelsArgs, 'assertions'>>;
  modelsEdges?: Resolver<ReadonlyArray<ResolversTypes['TumorModelEdge']>, ParentType, ContextType, RequireFields<StudyModelsEdgesArgs, 'assertions'>>;
  drugs?: Resolver<ReadonlyArray<ResolversTypes['Drug']>, ParentType, ContextType, RequireFields<StudyDrugsArgs, 'assertions'>>;
  drugsEdges?: Resolver<ReadonlyArray<ResolversTypes['DrugEdge']>, ParentType, ContextType, RequireFields<StudyDrugsEdgesArgs, 'assertions'>>;
  sponsors?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<StudySponsorsArgs, 'assertions'>>;
  sponsorsEdges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType, RequireFields<StudySponsorsEdgesArgs, 'assertions'>>;
  arms?: Resolver<ReadonlyArray<ResolversTypes['StudyArm']>, ParentType, ContextType, RequireFields<StudyArmsArgs, 'assertions'>>;
  armsEdges?: Resolver<ReadonlyArray<ResolversTypes['StudyArmEdge']>, ParentType, ContextType, RequireFields<StudyArmsEdgesArgs, 'assertions'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<StudyEventsArgs, 'assertions' | 'orderBy' | 'first'>>;
  milestones?: Resolver<ResolversTypes['MilestoneConnection'], ParentType, ContextType, RequireFields<StudyMilestonesArgs, 'assertions' | 'orderBy' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StudyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyConnection'] = ResolversParentTypes['StudyConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Study']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['StudyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StudyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyEdge'] = ResolversParentTypes['StudyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Study'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assertion?: Resolver<Maybe<ResolversTypes['Assertion']>, ParentType, ContextType>;
  firstReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<StudyEdgeEvidenceArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StudyArmResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyArm'] = ResolversParentTypes['StudyArm']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  firstReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  releases?: Resolver<ResolversTypes['ReleaseConnection'], ParentType, ContextType, RequireFields<StudyArmReleasesArgs, 'orderBy' | 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<StudyArmClaimsArgs, 'first'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<StudyArmEvidenceArgs, 'first'>>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  animals?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  numberOfDoses?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  doses?: Resolver<ReadonlyArray<ResolversTypes['Dose']>, ParentType, ContextType, RequireFields<StudyArmDosesArgs, 'assertions'>>;
  dosesEdges?: Resolver<ReadonlyArray<ResolversTypes['DoseEdge']>, ParentType, ContextType, RequireFields<StudyArmDosesEdgesArgs, 'assertions'>>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['Outcome']>, ParentType, ContextType, RequireFields<StudyArmOutcomesArgs, 'assertions'>>;
  outcomesEdges?: Resolver<ReadonlyArray<ResolversTypes['OutcomeEdge']>, ParentType, ContextType, RequireFields<StudyArmOutcomesEdgesArgs, 'assertions'>>;
  comparatorOf?: Resolver<ReadonlyArray<ResolversTypes['Outcome']>, ParentType, ContextType, RequireFields<StudyArmComparatorOfArgs, 'assertions'>>;
  comparatorOfEdges?: Resolver<ReadonlyArray<ResolversTypes['OutcomeEdge']>, ParentType, ContextType, RequireFields<StudyArmComparatorOfEdgesArgs, 'assertions'>>;
  study?: Resolver<Maybe<ResolversTypes['Study']>, ParentType, ContextType, RequireFields<StudyArmStudyArgs, 'assertions'>>;
  studyEdge?: Resolver<Maybe<ResolversTypes['StudyEdge']>, ParentType, ContextType, RequireFields<StudyArmStudyEdgeArgs, 'assertions'>>;
  agents?: Resolver<ReadonlyArray<ResolversTypes['Drug']>, ParentType, ContextType, RequireFields<StudyArmAgentsArgs, 'assertions'>>;
  agentsEdges?: Resolver<ReadonlyArray<ResolversTypes['DrugEdge']>, ParentType, ContextType, RequireFields<StudyArmAgentsEdgesArgs, 'assertions'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<StudyArmEventsArgs, 'assertions' | 'orderBy' | 'first'>>;
  milestones?: Resolver<ResolversTypes['MilestoneConnection'], ParentType, ContextType, RequireFields<StudyArmMilestonesArgs, 'assertions' | 'orderBy' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StudyArmConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyArmConnection'] = ResolversParentTypes['StudyArmConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StudyArm']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['StudyArmEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StudyArmEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyArmEdge'] = ResolversParentTypes['StudyArmEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StudyArm'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assertion?: Resolver<Maybe<ResolversTypes['Assertion']>, ParentType, ContextType>;
  firstReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<StudyArmEdgeEvidenceArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TumorModelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TumorModel'] = ResolversParentTypes['TumorModel']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  firstReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  releases?: Resolver<ResolversTypes['ReleaseConnection'], ParentType, ContextType, RequireFields<TumorModelReleasesArgs, 'orderBy' | 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<TumorModelClaimsArgs, 'first'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<TumorModelEvidenceArgs, 'first'>>;
  modelType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tumorClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  species?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  features?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  studies?: Resolver<ResolversTypes['StudyConnection'], ParentType, ContextType, RequireFields<TumorModelStudiesArgs, 'assertions' | 'orderBy' | 'first'>>;
  indications?: Resolver<ReadonlyArray<ResolversTypes['Indication']>, ParentType, ContextType, RequireFields<TumorModelIndicationsArgs, 'assertions'>>;
  indicationsEdges?: Resolver<ReadonlyArray<ResolversTypes['IndicationEdge']>, ParentType, ContextType, RequireFields<TumorModelIndicationsEdgesArgs, 'assertions'>>;
  drugs?: Resolver<ResolversTypes['DrugConnection'], ParentType, ContextType, RequireFields<TumorModelDrugsArgs, 'assertions' | 'orderBy' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TumorModelConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TumorModelConnection'] = ResolversParentTypes['TumorModelConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TumorModel']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TumorModelEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TumorModelEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TumorModelEdge'] = ResolversParentTypes['TumorModelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TumorModel'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assertion?: Resolver<Maybe<ResolversTypes['Assertion']>, ParentType, ContextType>;
  firstReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<TumorModelEdgeEvidenceArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Designation' | 'Drug' | 'Platform' | 'Payload' | 'Event' | 'Milestone' | 'Funding' | 'Indication' | 'Organization' | 'Partner' | 'Person' | 'Study' | 'StudyArm' | 'TumorModel' | 'Trial' | 'Cohort' | 'Dose' | 'Outcome', ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assertion?: Resolver<Maybe<ResolversTypes['Assertion']>, ParentType, ContextType>;
  firstReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<EntityEdgeEvidenceArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReleaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Release'] = ResolversParentTypes['Release']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  headline?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wire?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textKind?: Resolver<ResolversTypes['TextKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  sentences?: Resolver<ReadonlyArray<ResolversTypes['Sentence']>, ParentType, ContextType>;
  quotedPeople?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ReleaseClaimsArgs, 'first'>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<ReleaseMentionsArgs, 'orderBy' | 'first'>>;
  namings?: Resolver<ReadonlyArray<ResolversTypes['Naming']>, ParentType, ContextType>;
  unresolved?: Resolver<ReadonlyArray<ResolversTypes['UnresolvedMention']>, ParentType, ContextType>;
};

export type NamingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Naming'] = ResolversParentTypes['Naming']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  inferredFrom?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type UnresolvedMentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnresolvedMention'] = ResolversParentTypes['UnresolvedMention']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textKind?: Resolver<ResolversTypes['TextKind'], ParentType, ContextType>;
  wire?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SentenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sentence'] = ResolversParentTypes['Sentence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['Section'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<SentenceClaimsArgs, 'first'>>;
};

export type ReleaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseConnection'] = ResolversParentTypes['ReleaseConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Release']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReleaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReleaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseEdge'] = ResolversParentTypes['ReleaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
};

export type MentionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionConnection'] = ResolversParentTypes['MentionConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['MentionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type TrialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Trial'] = ResolversParentTypes['Trial']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  firstReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  releases?: Resolver<ResolversTypes['ReleaseConnection'], ParentType, ContextType, RequireFields<TrialReleasesArgs, 'orderBy' | 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<TrialClaimsArgs, 'first'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<TrialEvidenceArgs, 'first'>>;
  phase?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phaseLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nctId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TrialStatus'], ParentType, ContextType>;
  setting?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  population?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  priorTherapy?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  plannedEnrolment?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  plannedSites?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  design?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  objectives?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dosingOptions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  combination?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  plannedStart?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  started?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  drugs?: Resolver<ReadonlyArray<ResolversTypes['Drug']>, ParentType, ContextType, RequireFields<TrialDrugsArgs, 'assertions'>>;
  drugsEdges?: Resolver<ReadonlyArray<ResolversTypes['DrugEdge']>, ParentType, ContextType, RequireFields<TrialDrugsEdgesArgs, 'assertions'>>;
  indications?: Resolver<ReadonlyArray<ResolversTypes['Indication']>, ParentType, ContextType, RequireFields<TrialIndicationsArgs, 'assertions'>>;
  indicationsEdges?: Resolver<ReadonlyArray<ResolversTypes['IndicationEdge']>, ParentType, ContextType, RequireFields<TrialIndicationsEdgesArgs, 'assertions'>>;
  sponsors?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<TrialSponsorsArgs, 'assertions'>>;
  sponsorsEdges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType, RequireFields<TrialSponsorsEdgesArgs, 'assertions'>>;
  committees?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<TrialCommitteesArgs, 'assertions'>>;
  committeesEdges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType, RequireFields<TrialCommitteesEdgesArgs, 'assertions'>>;
  cohorts?: Resolver<ReadonlyArray<ResolversTypes['Cohort']>, ParentType, ContextType, RequireFields<TrialCohortsArgs, 'assertions'>>;
  cohortsEdges?: Resolver<ReadonlyArray<ResolversTypes['CohortEdge']>, ParentType, ContextType, RequireFields<TrialCohortsEdgesArgs, 'assertions'>>;
  doses?: Resolver<ReadonlyArray<ResolversTypes['Dose']>, ParentType, ContextType, RequireFields<TrialDosesArgs, 'assertions'>>;
  dosesEdges?: Resolver<ReadonlyArray<ResolversTypes['DoseEdge']>, ParentType, ContextType, RequireFields<TrialDosesEdgesArgs, 'assertions'>>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['Outcome']>, ParentType, ContextType, RequireFields<TrialOutcomesArgs, 'assertions'>>;
  outcomesEdges?: Resolver<ReadonlyArray<ResolversTypes['OutcomeEdge']>, ParentType, ContextType, RequireFields<TrialOutcomesEdgesArgs, 'assertions'>>;
  partners?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, RequireFields<TrialPartnersArgs, 'assertions' | 'orderBy' | 'first'>>;
  funding?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<TrialFundingArgs, 'assertions' | 'orderBy' | 'first'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<TrialEventsArgs, 'assertions' | 'orderBy' | 'first'>>;
  milestones?: Resolver<ResolversTypes['MilestoneConnection'], ParentType, ContextType, RequireFields<TrialMilestonesArgs, 'assertions' | 'orderBy' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrialConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrialConnection'] = ResolversParentTypes['TrialConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Trial']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TrialEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrialEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrialEdge'] = ResolversParentTypes['TrialEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Trial'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assertion?: Resolver<Maybe<ResolversTypes['Assertion']>, ParentType, ContextType>;
  firstReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<TrialEdgeEvidenceArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CohortResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cohort'] = ResolversParentTypes['Cohort']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  firstReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  releases?: Resolver<ResolversTypes['ReleaseConnection'], ParentType, ContextType, RequireFields<CohortReleasesArgs, 'orderBy' | 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<CohortClaimsArgs, 'first'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<CohortEvidenceArgs, 'first'>>;
  status?: Resolver<ResolversTypes['CohortStatus'], ParentType, ContextType>;
  resultsStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enrolled?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  doseLevel?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  trial?: Resolver<Maybe<ResolversTypes['Trial']>, ParentType, ContextType, RequireFields<CohortTrialArgs, 'assertions'>>;
  trialEdge?: Resolver<Maybe<ResolversTypes['TrialEdge']>, ParentType, ContextType, RequireFields<CohortTrialEdgeArgs, 'assertions'>>;
  doses?: Resolver<ReadonlyArray<ResolversTypes['Dose']>, ParentType, ContextType, RequireFields<CohortDosesArgs, 'assertions'>>;
  dosesEdges?: Resolver<ReadonlyArray<ResolversTypes['DoseEdge']>, ParentType, ContextType, RequireFields<CohortDosesEdgesArgs, 'assertions'>>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['Outcome']>, ParentType, ContextType, RequireFields<CohortOutcomesArgs, 'assertions'>>;
  outcomesEdges?: Resolver<ReadonlyArray<ResolversTypes['OutcomeEdge']>, ParentType, ContextType, RequireFields<CohortOutcomesEdgesArgs, 'assertions'>>;
  comparatorOf?: Resolver<ReadonlyArray<ResolversTypes['Outcome']>, ParentType, ContextType, RequireFields<CohortComparatorOfArgs, 'assertions'>>;
  comparatorOfEdges?: Resolver<ReadonlyArray<ResolversTypes['OutcomeEdge']>, ParentType, ContextType, RequireFields<CohortComparatorOfEdgesArgs, 'assertions'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<CohortEventsArgs, 'assertions' | 'orderBy' | 'first'>>;
  milestones?: Resolver<ResolversTypes['MilestoneConnection'], ParentType, ContextType, RequireFields<CohortMilestonesArgs, 'assertions' | 'orderBy' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CohortConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CohortConnection'] = ResolversParentTypes['CohortConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Cohort']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CohortEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CohortEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CohortEdge'] = ResolversParentTypes['CohortEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Cohort'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assertion?: Resolver<Maybe<ResolversTypes['Assertion']>, ParentType, ContextType>;
  firstReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<CohortEdgeEvidenceArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DoseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dose'] = ResolversParentTypes['Dose']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  firstReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  releases?: Resolver<ResolversTypes['ReleaseConnection'], ParentType, ContextType, RequireFields<DoseReleasesArgs, 'orderBy' | 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<DoseClaimsArgs, 'first'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<DoseEvidenceArgs, 'first'>>;
  amount?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  numberOfDoses?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  fractionated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  schedule?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  infusionMinutes?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  fractions?: Resolver<ReadonlyArray<ResolversTypes['Fraction']>, ParentType, ContextType>;
  receivedBy?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<DoseReceivedByArgs, 'assertions'>>;
  receivedByEdges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType, RequireFields<DoseReceivedByEdgesArgs, 'assertions'>>;
  drug?: Resolver<Maybe<ResolversTypes['Drug']>, ParentType, ContextType, RequireFields<DoseDrugArgs, 'assertions'>>;
  drugEdge?: Resolver<Maybe<ResolversTypes['DrugEdge']>, ParentType, ContextType, RequireFields<DoseDrugEdgeArgs, 'assertions'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DoseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DoseConnection'] = ResolversParentTypes['DoseConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Dose']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DoseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DoseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DoseEdge'] = ResolversParentTypes['DoseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dose'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assertion?: Resolver<Maybe<ResolversTypes['Assertion']>, ParentType, ContextType>;
  firstReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<DoseEdgeEvidenceArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Outcome'] = ResolversParentTypes['Outcome']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  firstReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  releases?: Resolver<ResolversTypes['ReleaseConnection'], ParentType, ContextType, RequireFields<OutcomeReleasesArgs, 'orderBy' | 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<OutcomeClaimsArgs, 'first'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<OutcomeEvidenceArgs, 'first'>>;
  endpoint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timepoint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  comparatorValue?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qualitative?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statistic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  criterion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  response?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patients?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  confidenceLow?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  confidenceHigh?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  pValue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedBy?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<OutcomeReportedByArgs, 'assertions'>>;
  reportedByEdges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType, RequireFields<OutcomeReportedByEdgesArgs, 'assertions'>>;
  judgedBy?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<OutcomeJudgedByArgs, 'assertions'>>;
  judgedByEdges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType, RequireFields<OutcomeJudgedByEdgesArgs, 'assertions'>>;
  comparedWith?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<OutcomeComparedWithArgs, 'assertions'>>;
  comparedWithEdges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType, RequireFields<OutcomeComparedWithEdgesArgs, 'assertions'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutcomeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeConnection'] = ResolversParentTypes['OutcomeConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Outcome']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['OutcomeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutcomeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeEdge'] = ResolversParentTypes['OutcomeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assertion?: Resolver<Maybe<ResolversTypes['Assertion']>, ParentType, ContextType>;
  firstReportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<OutcomeEdgeEvidenceArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  PartialDate?: PartialDateResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Fraction?: FractionResolvers<ContextType>;
  Alias?: AliasResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Edge?: EdgeResolvers<ContextType>;
  Designation?: DesignationResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  DesignationConnection?: DesignationConnectionResolvers<ContextType>;
  DesignationEdge?: DesignationEdgeResolvers<ContextType>;
  Drug?: DrugResolvers<ContextType>;
  DrugConnection?: DrugConnectionResolvers<ContextType>;
  DrugEdge?: DrugEdgeResolvers<ContextType>;
  Platform?: PlatformResolvers<ContextType>;
  PlatformConnection?: PlatformConnectionResolvers<ContextType>;
  PlatformEdge?: PlatformEdgeResolvers<ContextType>;
  Payload?: PayloadResolvers<ContextType>;
  PayloadConnection?: PayloadConnectionResolvers<ContextType>;
  PayloadEdge?: PayloadEdgeResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  Milestone?: MilestoneResolvers<ContextType>;
  MilestoneConnection?: MilestoneConnectionResolvers<ContextType>;
  MilestoneEdge?: MilestoneEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Span?: SpanResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  Slot?: SlotResolvers<ContextType>;
  SubjectEdge?: SubjectEdgeResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  Funding?: FundingResolvers<ContextType>;
  FundingConnection?: FundingConnectionResolvers<ContextType>;
  FundingEdge?: FundingEdgeResolvers<ContextType>;
  Indication?: IndicationResolvers<ContextType>;
  IndicationConnection?: IndicationConnectionResolvers<ContextType>;
  IndicationEdge?: IndicationEdgeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  PartnerConnection?: PartnerConnectionResolvers<ContextType>;
  PartnerEdge?: PartnerEdgeResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Study?: StudyResolvers<ContextType>;
  StudyConnection?: StudyConnectionResolvers<ContextType>;
  StudyEdge?: StudyEdgeResolvers<ContextType>;
  StudyArm?: StudyArmResolvers<ContextType>;
  StudyArmConnection?: StudyArmConnectionResolvers<ContextType>;
  StudyArmEdge?: StudyArmEdgeResolvers<ContextType>;
  TumorModel?: TumorModelResolvers<ContextType>;
  TumorModelConnection?: TumorModelConnectionResolvers<ContextType>;
  TumorModelEdge?: TumorModelEdgeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  Release?: ReleaseResolvers<ContextType>;
  Naming?: NamingResolvers<ContextType>;
  UnresolvedMention?: UnresolvedMentionResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Sentence?: SentenceResolvers<ContextType>;
  ReleaseConnection?: ReleaseConnectionResolvers<ContextType>;
  ReleaseEdge?: ReleaseEdgeResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  Trial?: TrialResolvers<ContextType>;
  TrialConnection?: TrialConnectionResolvers<ContextType>;
  TrialEdge?: TrialEdgeResolvers<ContextType>;
  Cohort?: CohortResolvers<ContextType>;
  CohortConnection?: CohortConnectionResolvers<ContextType>;
  CohortEdge?: CohortEdgeResolvers<ContextType>;
  Dose?: DoseResolvers<ContextType>;
  DoseConnection?: DoseConnectionResolvers<ContextType>;
  DoseEdge?: DoseEdgeResolvers<ContextType>;
  Outcome?: OutcomeResolvers<ContextType>;
  OutcomeConnection?: OutcomeConnectionResolvers<ContextType>;
  OutcomeEdge?: OutcomeEdgeResolvers<ContextType>;
};

