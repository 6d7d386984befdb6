import type { Assertion, ClaimType } from '../domain/claim.js';
import { ID_PREFIX, NAMED_KINDS, type NamedKind } from '../domain/entity.js';

/**
 * The graph model, declared once. Constraints, indexes, the projection of claims, writes and compiled reads are all
 * generated from `KINDS` and `RELATIONSHIPS`; the names of attributes and fields are those of the GraphQL schema.
 */

/** Kinds that no release names: a claim brings them forth, and their id is made of the claim's key. */
export const CLAIMED_KINDS = ['Partner', 'Designation', 'Outcome', 'Event', 'Milestone'] as const;
export type ClaimedKind = (typeof CLAIMED_KINDS)[number];
export type EntityKind = NamedKind | ClaimedKind;
export const ENTITY_KINDS: readonly EntityKind[] = [...NAMED_KINDS, ...CLAIMED_KINDS];

/** `fixed`: two incompatible values conflict. `changing`: a later value replaces. `many`: a set. */
export type ChangeRule = 'fixed' | 'changing' | 'many';
export type ValueType = 'text' | 'quantity' | 'date' | 'flag' | 'fraction';

/** Where a claim keeps something: `key.<slot>` or `value.<slot>`. */
export type SlotPath = `key.${string}` | `value.${string}`;

/** Which claims speak of something: a claim type and, where the type has attributes, `key.attr`. */
export interface ClaimSource {
  readonly type: ClaimType;
  readonly attr?: string;
  /** Only claims of which these slots hold one of these texts. */
  readonly when?: Readonly<Record<string, readonly string[]>>;
  /** Only claims that are told like this: a plan has a field of its own. */
  readonly assertions?: readonly Assertion[];
}

export interface Attribute {
  readonly rule: ChangeRule;
  readonly type: ValueType;
  readonly from: readonly ClaimSource[];
  /** The slot that holds the content; quantities and fractions read their number here, `unit` and `op` beside it. */
  readonly slot: SlotPath;
}

export interface Kind {
  /** The part of an id before the colon. */
  readonly prefix: string;
  /** Slot of a claim's key that holds the entity (named kinds), or the slots its id is made of (claimed kinds). */
  readonly id: readonly SlotPath[];
  /** Claims that bring a claimed kind forth. */
  readonly born?: readonly ClaimSource[];
  readonly attributes: Readonly<Record<string, Attribute>>;
}

type Source = ClaimType | `${ClaimType}.${string}`;

function source(text: Source, when?: ClaimSource['when']): ClaimSource {
  const [type, attr] = text.split('.') as [ClaimType, string?];
  return { type, ...(attr !== undefined && { attr }), ...(when && { when }) };
}

function attribute(rule: ChangeRule, type: ValueType) {
  return (from: Source, slot: SlotPath, when?: ClaimSource['when']): Attribute => ({
    rule,
    type,
    from: [source(from, when)],
    slot,
  });
}

const fixedText = attribute('fixed', 'text');
const changingText = attribute('changing', 'text');
const texts = attribute('many', 'text');
const fixedQuantity = attribute('fixed', 'quantity');
const changingQuantity = attribute('changing', 'quantity');
const changingDate = attribute('changing', 'date');
const fixedDate = attribute('fixed', 'date');
const fixedFlag = attribute('fixed', 'flag');
const fractions = attribute('many', 'fraction');

const OPEN: readonly Assertion[] = ['POSSIBLE', 'PLANNED'];
const TOLD: readonly Assertion[] = ['ASSERTED', 'ONGOING', 'COMPLETED'];

function named(kind: NamedKind, slot: string, attributes: Kind['attributes']): Kind {
  return { prefix: ID_PREFIX[kind], id: [`key.${slot}`], attributes };
}

/** Roles in which an organization is a partner; the others (issuer, regulator, wire, ...) are told elsewhere. */
export const PARTNER_ROLES = [
  'CRO',
  'CDMO',
  'supplier',
  'licensee',
  'licensor',
  'collaborator',
  'acquirer',
  'acquiree',
  'grantor',
  'investor',
  'academic',
] as const;

const partnerClaims = source('Organization.role', { 'key.role': PARTNER_ROLES });

export const KINDS: Readonly<Record<EntityKind, Kind>> = {
  Organization: named('Organization', 'org', {
    ticker: changingText('Organization.ticker', 'value.symbol'),
    exchange: changingText('Organization.ticker', 'value.exchange'),
    website: changingText('Organization.website', 'value.url'),
    headquarters: changingText('Organization.headquarters', 'value.city'),
    descriptions: texts('Organization.descriptor', 'value.keywords'),
    focus: texts('Organization.focus', 'value.keywords'),
  }),
  Drug: named('Drug', 'drug', {
    modality: texts('Drug.modality', 'value.keywords'),
    leadStatus: changingText('Drug.lead_status', 'value.status'),
    developmentStage: changingText('Drug.development_stage', 'value.stage'),
    mechanism: texts('Drug.mechanism', 'value.keywords'),
    molecularTargets: texts('Drug.molecular_target', 'value.keywords'),
  }),
  Platform: named('Platform', 'platform', {
    xenograftModelsTested: changingQuantity('Platform.xenograft_models_tested', 'value.value'),
    composition: texts('Platform.composition', 'value.keywords'),
  }),
  Payload: named('Payload', 'payload', {
    payloadKinds: texts('Payload.kind', 'value.keywords'),
  }),
  Indication: named('Indication', 'indication', {}),
  Trial: named('Trial', 'trial', {
    phase: fixedText('Trial.phase', 'value.phase'),
    phaseLabel: fixedText('Trial.phase', 'value.label'),
    nctId: fixedText('Trial.nct', 'value.nct'),
    status: changingText('Trial.status', 'value.status'),
    setting: fixedText('Trial.setting', 'value.setting'),
    population: texts('Trial.population', 'value.keywords'),
    priorTherapy: texts('Trial.prior_therapy', 'value.keywords'),
    plannedEnrolment: changingQuantity('Trial.enrolment_planned', 'value.value'),
    plannedSites: changingQuantity('Trial.sites_planned', 'value.value'),
    design: texts('Trial.design', 'key.topic'),
    objectives: texts('Trial.objective', 'key.topic'),
    route: fixedText('Trial.route', 'value.route'),
    dosingOptions: texts('Trial.dosing_option', 'key.topic'),
    combination: texts('Trial.combination', 'value.keywords'),
    plannedStart: { rule: 'changing', type: 'date', from: [{ ...source('Trial.start'), assertions: OPEN }], slot: 'value.date' },
    started: { rule: 'changing', type: 'date', from: [{ ...source('Trial.start'), assertions: TOLD }], slot: 'value.date' },
  }),
  Cohort: named('Cohort', 'cohort', {
    status: changingText('Cohort.status', 'value.status'),
    resultsStatus: changingText('Cohort.results_status', 'value.status'),
    enrolled: fixedQuantity('Cohort.n', 'value.value'),
    doseLevel: fixedQuantity('Cohort.dose_level', 'value.value'),
  }),
  Dose: named('Dose', 'regimen', {
    amount: fixedQuantity('Dose.regimen', 'value.amount'),
    numberOfDoses: fixedQuantity('Dose.regimen', 'value.n_doses'),
    fractionated: fixedFlag('Dose.regimen', 'value.fractionated'),
    route: fixedText('Dose.regimen', 'value.route'),
    schedule: texts('Dose.regimen', 'value.keywords'),
    infusionMinutes: fixedQuantity('Dose.regimen', 'value.infusion_minutes'),
    fractions: fractions('Dose.administration', 'value.amount'),
  }),
  Study: named('Study', 'study', {
    design: texts('Study.design', 'key.topic'),
    animals: fixedQuantity('Study.n_total', 'value.value'),
    animalsPerGroup: fixedQuantity('Study.n_per_group', 'value.value'),
    armsDescribed: fixedQuantity('Study.n_arms', 'value.value'),
    duration: fixedQuantity('Study.duration', 'value.value'),
    hostSpecies: fixedText('Study.host', 'value.species'),
    hostSex: fixedText('Study.host', 'value.sex'),
    publications: texts('Study.publication', 'value.venue'),
  }),
  StudyArm: named('StudyArm', 'arm', {
    role: fixedText('StudyArm.role', 'value.role'),
    animals: fixedQuantity('StudyArm.n', 'value.value'),
    numberOfDoses: fixedQuantity('StudyArm.n_doses', 'value.value'),
  }),
  TumorModel: named('TumorModel', 'model', {
    modelType: fixedText('TumorModel.model_type', 'value.kind'),
    tumorClass: fixedText('TumorModel.model_type', 'value.tumor_class'),
    species: fixedText('TumorModel.origin', 'value.species'),
    features: texts('TumorModel.feature', 'value.keywords'),
  }),
  Funding: named('Funding', 'funding', {
    amount: changingQuantity('Funding.amount', 'value.amount'),
    instrument: fixedText('Funding.instrument', 'value.kind'),
    share: changingQuantity('Funding.covers', 'value.value'),
    shareOf: changingText('Funding.covers', 'value.of'),
    optionAmount: changingQuantity('Funding.option', 'value.amount'),
    purposes: texts('Funding.purpose', 'value.keywords'),
  }),
  Person: named('Person', 'person', {
    title: changingText('Person.title', 'value.title'),
    credential: fixedText('Person.credential', 'value.credential'),
  }),
  Partner: {
    prefix: 'partner',
    id: ['key.org', 'key.role', 'key.context'],
    born: [partnerClaims],
    attributes: {
      role: { rule: 'fixed', type: 'text', from: [partnerClaims], slot: 'key.role' },
      scope: { rule: 'changing', type: 'text', from: [partnerClaims], slot: 'value.scope' },
    },
  },
  Designation: {
    prefix: 'designation',
    id: ['key.drug', 'key.designation', 'key.indication', 'key.regulator'],
    born: [source('Designation')],
    attributes: {
      designation: fixedText('Designation', 'key.designation'),
      status: changingText('Designation', 'value.status'),
      grantedOn: fixedDate('Designation', 'value.date', { 'value.date_kind': ['granted'] }),
      announcedOn: fixedDate('Designation', 'value.date', { 'value.date_kind': ['announced'] }),
      requestedOn: fixedDate('Designation', 'value.date', { 'value.date_kind': ['requested'] }),
      deniedOn: fixedDate('Designation', 'value.date', { 'value.date_kind': ['denied'] }),
      withdrawnOn: fixedDate('Designation', 'value.date', { 'value.date_kind': ['withdrawn'] }),
    },
  },
  Outcome: {
    prefix: 'outcome',
    id: ['key.subject', 'key.arm', 'key.endpoint', 'key.measure', 'key.comparator', 'key.timepoint'],
    born: [source('Outcome')],
    attributes: {
      endpoint: fixedText('Outcome', 'key.endpoint'),
      criterion: fixedText('Outcome', 'key.measure'),
      timepoint: fixedText('Outcome', 'key.timepoint'),
      value: fixedQuantity('Outcome', 'value.value'),
      comparatorValue: fixedQuantity('Outcome', 'value.comparator_value'),
      direction: fixedText('Outcome', 'value.direction'),
      qualitative: fixedText('Outcome', 'value.qualitative'),
      statistic: fixedText('Outcome', 'value.statistic'),
      measure: fixedText('Outcome', 'value.measure'),
      response: fixedText('Outcome', 'value.response'),
      patients: fixedQuantity('Outcome', 'value.n'),
      count: fixedQuantity('Outcome', 'value.count'),
      confidenceLow: fixedQuantity('Outcome', 'value.ci_low'),
      confidenceHigh: fixedQuantity('Outcome', 'value.ci_high'),
      pValue: fixedText('Outcome', 'value.p_value'),
    },
  },
  Event: {
    prefix: 'event',
    id: ['key.event_type', 'value.subject', 'value.object', 'value.venue'],
    born: [source('Event')],
    attributes: {
      eventType: fixedText('Event', 'key.event_type'),
      status: changingText('Event', 'value.status'),
      date: changingDate('Event', 'value.date'),
      dateKind: changingText('Event', 'value.date_kind'),
      venue: fixedText('Event', 'value.venue'),
      keywords: texts('Event', 'value.keywords'),
      amount: fixedQuantity('Event', 'value.value'),
      determination: fixedText('Event', 'value.determination'),
      recommendation: fixedText('Event', 'value.recommendation'),
    },
  },
  /** Something a release said would happen by a time: a planned event with a date. */
  Milestone: {
    prefix: 'milestone',
    id: ['value.subject', 'key.event_type'],
    born: [source('Milestone')],
    attributes: {
      what: fixedText('Milestone', 'key.event_type'),
      due: changingDate('Milestone', 'value.date'),
    },
  },
};

/** How many a relationship field holds: at most one, a list bounded by nature, or a connection with pages. */
export type Shape = 'one' | 'list' | 'connection';

export interface Relationship {
  readonly type: string;
  readonly from: readonly EntityKind[];
  readonly to: readonly EntityKind[];
  readonly source: ClaimSource;
  readonly fromSlot: SlotPath | 'self';
  readonly toSlot: SlotPath | 'self';
  /** Part the target plays, where one relationship type has several. */
  readonly role?: string;
  /** GraphQL field on the `from` kinds, and how many it holds. */
  readonly forward?: readonly [field: string, shape: Shape];
  /** GraphQL field on the `to` kinds. */
  readonly backward?: readonly [field: string, shape: Shape];
}

type Fields = Pick<Relationship, 'forward' | 'backward' | 'role'>;

function relationship(
  pattern: readonly [EntityKind | readonly EntityKind[], string, EntityKind | readonly EntityKind[]],
  claim: Source | ClaimSource,
  slots: readonly [SlotPath | 'self', SlotPath | 'self'],
  fields: Fields,
): Relationship {
  const [from, type, to] = pattern;
  return {
    type,
    from: typeof from === 'string' ? [from] : from,
    to: typeof to === 'string' ? [to] : to,
    source: typeof claim === 'string' ? source(claim) : claim,
    fromSlot: slots[0],
    toSlot: slots[1],
    ...fields,
  };
}

const ANY_SUBJECT: readonly EntityKind[] = [
  'Trial',
  'Cohort',
  'Study',
  'StudyArm',
  'Drug',
  'Organization',
  'Platform',
  'Designation',
  'Indication',
  'Funding',
];
const PARTICIPANTS: readonly EntityKind[] = [...ANY_SUBJECT, 'Person'];
const eventFields: Fields = { forward: ['concerns', 'list'], backward: ['events', 'connection'] };

/** `self` is the claimed entity that the claim brings forth. */
export const RELATIONSHIPS: readonly Relationship[] = [
  relationship(['Drug', 'BUILT_ON', 'Platform'], 'Drug.platform', ['key.drug', 'value.target'], {
    forward: ['platforms', 'list'],
    backward: ['drugs', 'connection'],
  }),
  relationship(['Drug', 'CARRIES', 'Payload'], 'Drug.payload', ['key.drug', 'value.target'], {
    forward: ['payloads', 'list'],
    backward: ['drugs', 'connection'],
  }),
  relationship(['Drug', 'DEVELOPED_BY', 'Organization'], 'Drug.developer', ['key.drug', 'value.target'], {
    forward: ['developers', 'list'],
    backward: ['drugs', 'connection'],
  }),
  relationship(['Drug', 'TARGETS', 'Indication'], 'Drug.indication', ['key.drug', 'key.target'], {
    forward: ['indications', 'connection'],
    backward: ['drugs', 'connection'],
  }),
  relationship(['Drug', 'STUDIED_IN', 'Trial'], 'Trial.drug', ['value.target', 'key.trial'], {
    forward: ['trials', 'connection'],
    backward: ['drugs', 'list'],
  }),
  relationship(['Platform', 'OWNED_BY', 'Organization'], 'Platform.owner', ['key.platform', 'value.target'], {
    forward: ['owners', 'list'],
    backward: ['platforms', 'connection'],
  }),
  relationship(['Trial', 'ENROLLS', 'Indication'], 'Trial.indication', ['key.trial', 'key.target'], {
    forward: ['indications', 'list'],
    backward: ['trials', 'connection'],
  }),
  relationship(['Trial', 'SPONSORED_BY', 'Organization'], 'Trial.sponsor', ['key.trial', 'value.target'], {
    forward: ['sponsors', 'list'],
    backward: ['sponsoredTrials', 'connection'],
  }),
  relationship(['Trial', 'OVERSEEN_BY', 'Organization'], 'Trial.committee', ['key.trial', 'value.target'], {
    forward: ['committees', 'list'],
    backward: ['overseenTrials', 'connection'],
  }),
  relationship(['Trial', 'HAS_COHORT', 'Cohort'], 'Cohort.trial', ['value.target', 'key.cohort'], {
    forward: ['cohorts', 'list'],
    backward: ['trial', 'one'],
  }),
  relationship([['Trial', 'Cohort', 'StudyArm'], 'RECEIVES', 'Dose'], 'Dose', ['key.applies_to', 'key.regimen'], {
    forward: ['doses', 'list'],
    backward: ['receivedBy', 'list'],
  }),
  relationship(['Dose', 'OF', 'Drug'], 'Dose', ['key.regimen', 'key.drug'], {
    forward: ['drug', 'one'],
    backward: ['doses', 'connection'],
  }),
  relationship([['Trial', 'Cohort', 'Study', 'StudyArm'], 'REPORTS', 'Outcome'], 'Outcome', ['key.subject', 'self'], {
    forward: ['outcomes', 'list'],
    backward: ['reportedBy', 'list'],
  }),
  relationship([['Cohort', 'StudyArm'], 'REPORTS', 'Outcome'], 'Outcome', ['key.arm', 'self'], {
    forward: ['outcomes', 'list'],
    backward: ['reportedBy', 'list'],
  }),
  relationship(['Drug', 'REPORTS', 'Outcome'], 'Outcome', ['key.subject', 'self'], {
    forward: ['outcomes', 'connection'],
    backward: ['reportedBy', 'list'],
  }),
  relationship(['Outcome', 'JUDGED_BY', 'Organization'], 'Outcome', ['self', 'value.judged_by'], {
    forward: ['judgedBy', 'list'],
    backward: ['judgedOutcomes', 'connection'],
  }),
  relationship(['Outcome', 'COMPARED_WITH', ['Cohort', 'StudyArm']], 'Outcome', ['self', 'key.comparator'], {
    forward: ['comparedWith', 'list'],
    backward: ['comparatorOf', 'list'],
  }),
  relationship(['Study', 'USES', 'TumorModel'], 'Study.model', ['key.study', 'value.target'], {
    forward: ['models', 'list'],
    backward: ['studies', 'connection'],
  }),
  relationship(['Study', 'TESTS', 'Drug'], 'Study.drug', ['key.study', 'value.target'], {
    forward: ['drugs', 'list'],
    backward: ['studies', 'connection'],
  }),
  relationship(['Study', 'SPONSORED_BY', 'Organization'], 'Study.sponsor', ['key.study', 'value.target'], {
    forward: ['sponsors', 'list'],
    backward: ['sponsoredStudies', 'connection'],
  }),
  relationship(['Study', 'HAS_ARM', 'StudyArm'], 'StudyArm.study', ['value.target', 'key.arm'], {
    forward: ['arms', 'list'],
    backward: ['study', 'one'],
  }),
  relationship(['StudyArm', 'TREATED_WITH', 'Drug'], 'StudyArm.agent', ['key.arm', 'value.target'], {
    forward: ['agents', 'list'],
    backward: ['studyArms', 'connection'],
  }),
  relationship(['TumorModel', 'MODELS', 'Indication'], 'TumorModel.indication', ['key.model', 'value.target'], {
    forward: ['indications', 'list'],
    backward: ['tumorModels', 'connection'],
  }),
  relationship(['Drug', 'TESTED_IN', 'TumorModel'], 'TumorModel.drug_tested', ['key.target', 'key.model'], {
    forward: ['tumorModels', 'connection'],
    backward: ['drugs', 'connection'],
  }),
  relationship(['Drug', 'HAS_DESIGNATION', 'Designation'], 'Designation', ['key.drug', 'self'], {
    forward: ['designations', 'connection'],
    backward: ['drug', 'one'],
  }),
  relationship(['Designation', 'COVERS', 'Indication'], 'Designation', ['self', 'key.indication'], {
    forward: ['indication', 'one'],
    backward: ['designations', 'connection'],
  }),
  relationship(['Designation', 'DECIDED_BY', 'Organization'], 'Designation', ['self', 'key.regulator'], {
    forward: ['regulator', 'one'],
    backward: ['decidedDesignations', 'connection'],
  }),
  relationship(['Partner', 'IS', 'Organization'], partnerClaims, ['self', 'key.org'], {
    forward: ['organization', 'one'],
    backward: ['partnerRoles', 'connection'],
  }),
  relationship(
    ['Partner', 'PARTNERS_ON', ['Trial', 'Drug', 'Platform', 'Organization']],
    partnerClaims,
    ['self', 'key.context'],
    { forward: ['partnersOn', 'list'], backward: ['partners', 'connection'] },
  ),
  relationship(['Funding', 'FUNDS', ['Trial', 'Drug', 'Organization']], 'Funding.covers', ['key.funding', 'key.target'], {
    forward: ['funds', 'list'],
    backward: ['funding', 'connection'],
  }),
  relationship(['Funding', 'FUNDS', ['Trial', 'Drug', 'Organization']], 'Funding.option', ['key.funding', 'key.target'], {
    forward: ['funds', 'list'],
    backward: ['funding', 'connection'],
  }),
  relationship(['Funding', 'GIVEN_BY', 'Organization'], 'Funding.grantor', ['key.funding', 'value.target'], {
    forward: ['givenBy', 'list'],
    backward: ['fundingGiven', 'connection'],
  }),
  relationship(['Funding', 'RECEIVED_BY', 'Organization'], 'Funding.recipient', ['key.funding', 'value.target'], {
    forward: ['receivedBy', 'list'],
    backward: ['fundingReceived', 'connection'],
  }),
  relationship(['Person', 'SPEAKS_FOR', 'Organization'], 'Person.affiliation', ['key.person', 'value.target'], {
    forward: ['speaksFor', 'list'],
    backward: ['people', 'connection'],
  }),
  relationship(['Event', 'CONCERNS', PARTICIPANTS], 'Event', ['self', 'value.subject'], { ...eventFields, role: 'subject' }),
  relationship(['Event', 'CONCERNS', PARTICIPANTS], 'Event', ['self', 'value.object'], { ...eventFields, role: 'object' }),
  relationship(['Event', 'CONCERNS', PARTICIPANTS], 'Event', ['self', 'value.actor'], { ...eventFields, role: 'actor' }),
  relationship(['Event', 'CONCERNS', 'Indication'], 'Event', ['self', 'value.indication'], {
    ...eventFields,
    role: 'indication',
  }),
  relationship(['Milestone', 'CONCERNS', ANY_SUBJECT], 'Milestone', ['self', 'value.subject'], {
    forward: ['concerns', 'list'],
    backward: ['milestones', 'connection'],
  }),
];
