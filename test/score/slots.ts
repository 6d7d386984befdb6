import type { SlotValue } from './shape.js';

/** Slots that may be left out of a value. */
export const SOFT_SLOTS: readonly string[] = [
  ...['as_of', 'precision', 'raw', 'hedge', 'after', 'date_kind', 'announced', 'spans', 'segments'],
];
/** Key slots that a claim may leave out when it cites the words and gives the value. */
export const MISSABLE_KEY_SLOTS: readonly string[] = ['index', 'context', 'regulator', 'comparator', 'timepoint', 'arm', 'class'];
/** Key slots in free words. */
export const FREE_KEY_SLOTS: readonly string[] = ['topic', 'class', 'timepoint', 'context'];
export const DATE_SLOTS: readonly string[] = ['date', 'period_end', 'announced'];
/** In a gold key: anything goes. */
export const WILDCARDS: readonly SlotValue[] = ['none', 'not_stated'];

export const ID_PREFIXES = [
  ...['org', 'drug', 'platform', 'payload', 'ind', 'trial', 'cohort', 'model', 'study', 'arm', 'regimen', 'funding', 'person'],
  'event',
] as const;

/** Kinds whose names are often ours alone: they are found by what is said of them, too. */
export const ALIGNED_KINDS: readonly string[] = ['trial', 'model', 'funding', 'study', 'cohort', 'arm'];

/** Slots that hold an entity, with its kind; `any` where several kinds are possible. */
export const ENTITY_SLOTS: ReadonlyMap<string, string> = new Map([
  ...['org', 'regulator', 'actor', 'holder', 'by', 'judged_by', 'beneficiary'].map((slot) => [slot, 'org'] as const),
  ['indication', 'ind'],
  ...['drug', 'platform', 'payload', 'trial', 'cohort', 'model', 'study', 'arm', 'regimen', 'funding', 'person', 'event'].map(
    (slot) => [slot, slot] as const,
  ),
  ['speaker', 'person'],
  ...['target', 'subject', 'object', 'applies_to', 'comparator', 'context', 'after'].map((slot) => [slot, 'any'] as const),
]);

const KIND_OF_TYPE: ReadonlyMap<string, string> = new Map([
  ['Organization', 'org'],
  ['Drug', 'drug'],
  ['Platform', 'platform'],
  ['Payload', 'payload'],
  ['Indication', 'ind'],
  ['Trial', 'trial'],
  ['Cohort', 'cohort'],
  ['TumorModel', 'model'],
  ['PreclinicalStudy', 'study'],
  ['StudyArm', 'arm'],
  ['Dose', 'regimen'],
  ['Funding', 'funding'],
  ['Person', 'person'],
  ['Event', 'event'],
]);
const GOLD_TYPES: Readonly<Record<string, string>> = { Study: 'PreclinicalStudy', Milestone: 'Event', Partner: 'Organization' };

/** The gold's name of a claim type or entity type. */
export function goldType(type: string): string {
  return GOLD_TYPES[type] ?? type;
}

/** The prefix of gold ids of an entity type. */
export function kindOfType(type: string): string | undefined {
  return KIND_OF_TYPE.get(goldType(type));
}

/** The entity type of a prefix of gold ids. */
export function typeOfKind(kind: string): string {
  return [...KIND_OF_TYPE].find(([, prefix]) => prefix === kind)?.[0] ?? kind;
}

export function hasIdPrefix(text: string): boolean {
  return ID_PREFIXES.some((prefix) => text.startsWith(`${prefix}:`));
}

/** Every gold id in a slot or in nested lists. */
export function idsIn(value: SlotValue | undefined): readonly string[] {
  if (typeof value === 'string') return hasIdPrefix(value) && !value.includes(' ') ? [value] : [];
  return Array.isArray(value) ? (value as readonly SlotValue[]).flatMap(idsIn) : [];
}
