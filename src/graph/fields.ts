import { quantityOf, dateOf, identity, json, slotsOf, upperCase, type Decode } from './decode.js';
import { ENTITY_KINDS, KINDS, RELATIONSHIPS, type EntityKind, type Relationship, type Shape } from './model.js';

/** Types that can be read: the entity kinds, any of them, and what the evidence is made of. */
export type ReadType = EntityKind | 'Entity' | 'Release' | 'Sentence' | 'Claim' | 'Source' | 'Naming';

/** A relationship as seen from one of its ends. */
export interface Link {
  readonly type: string;
  readonly direction: 'in' | 'out';
  readonly targets: readonly ReadType[];
  /** True where the relationship itself has an assertion and a time. */
  readonly told: boolean;
  readonly shape: Shape;
}

/** How a field is read. */
export type ReadField =
  /** Stored beside the thing, the same at any time. */
  | { readonly read: 'stored'; readonly properties: readonly string[]; readonly decode: Decode }
  /** A value with a history. `plain`: texts and flags are stored as they are, all others as JSON text. */
  | { readonly read: 'attribute'; readonly attribute: string; readonly plain: boolean; readonly many: boolean }
  | { readonly read: 'lastReportedOn' | 'firstTold' | 'evidence' }
  | { readonly read: 'link'; readonly link: Link };

/** The fields of a type that can be read, by their GraphQL names. Empty for a type that is not stored. */
export function fieldsOf(type: string): ReadonlyMap<string, ReadField> {
  return FIELDS.get(type) ?? new Map<string, ReadField>();
}

/** True for types that are stored under a label of their own. */
export function isReadType(type: string): type is ReadType {
  return FIELDS.has(type);
}

/** The property that tells from which day on things of a type are known. */
export function dayOf(type: string): 'publishedOn' | 'firstReportedOn' {
  return fieldsOf(type).has('publishedOn') ? 'publishedOn' : 'firstReportedOn';
}

function stored(property: string, decode: Decode = identity): ReadField {
  return { read: 'stored', properties: [property], decode };
}

function link(
  type: string,
  direction: 'in' | 'out',
  targets: ReadType | readonly ReadType[],
  shape: Shape,
  told = false,
): ReadField {
  return { read: 'link', link: { type, direction, targets: typeof targets === 'string' ? [targets] : targets, told, shape } };
}

const ENTITY_FIELDS: Readonly<Record<string, ReadField>> = {
  id: stored('id'),
  name: { read: 'attribute', attribute: 'name', plain: true, many: false },
  aliases: { read: 'attribute', attribute: 'aliases', plain: false, many: true },
  firstReportedOn: stored('firstReportedOn'),
  lastReportedOn: { read: 'lastReportedOn' },
  releases: link('MENTIONS', 'in', 'Release', 'connection'),
  claims: link('ABOUT', 'in', 'Claim', 'connection'),
  evidence: { read: 'evidence' },
};

/** Relationships that are not made of claims. */
const FURTHER_LINKS: Readonly<Partial<Record<EntityKind, Readonly<Record<string, ReadField>>>>> = {
  Indication: {
    broader: link('BROADER', 'out', 'Indication', 'list', true),
    narrower: link('BROADER', 'in', 'Indication', 'list', true),
  },
  Organization: { issuedReleases: link('ISSUED_BY', 'in', 'Release', 'connection') },
  Person: { quotedIn: link('QUOTES', 'in', 'Release', 'connection') },
};

const SOURCE_FIELDS: Readonly<Record<string, ReadField>> = {
  sha256: stored('sha256'),
  file: stored('file'),
  textKind: stored('textKind'),
  wire: stored('wire'),
  url: stored('url'),
};

const DOCUMENT_FIELDS: Readonly<Record<Exclude<ReadType, EntityKind | 'Entity'>, Readonly<Record<string, ReadField>>>> = {
  Source: SOURCE_FIELDS,
  Release: {
    ...SOURCE_FIELDS,
    id: stored('id'),
    publishedOn: stored('publishedOn'),
    headline: stored('headline'),
    text: stored('text'),
    issuer: link('ISSUED_BY', 'out', 'Organization', 'one'),
    sources: link('HAS_SOURCE', 'out', 'Source', 'list'),
    sentences: link('HAS_SENTENCE', 'out', 'Sentence', 'list'),
    quotedPeople: link('QUOTES', 'out', 'Person', 'list'),
    claims: link('MAKES', 'out', 'Claim', 'connection'),
    mentions: link('MENTIONS', 'out', 'Entity', 'connection'),
    namings: link('NAMES', 'out', 'Naming', 'list'),
    unresolved: stored('unresolved', ([texts]) => json(texts)),
  },
  Naming: {
    id: stored('id'),
    name: stored('name'),
    kind: stored('kind'),
    inferredFrom: stored('inferredFrom', ([keys]) => keys ?? []),
    release: link('NAMES', 'in', 'Release', 'one'),
    entity: link('IS', 'out', 'Entity', 'one'),
    candidates: link('MAY_BE', 'out', 'Entity', 'list'),
  },
  Sentence: {
    id: stored('id'),
    index: stored('index'),
    section: stored('section', upperCase),
    start: stored('start'),
    end: stored('end'),
    text: stored('text'),
    release: link('HAS_SENTENCE', 'in', 'Release', 'one'),
    claims: link('EVIDENCED_BY', 'in', 'Claim', 'connection'),
  },
  Claim: {
    id: stored('id'),
    release: link('MAKES', 'in', 'Release', 'one'),
    publishedOn: stored('publishedOn'),
    type: stored('type'),
    attr: stored('attr'),
    assertion: stored('assertion'),
    novelty: stored('novelty'),
    section: stored('section', upperCase),
    rule: stored('rule'),
    key: stored('slots', slotsOf('key')),
    value: stored('slots', slotsOf('value')),
    quantity: { read: 'stored', properties: ['number', 'op', 'unit'], decode: quantityOf },
    date: { read: 'stored', properties: ['text', 'dateFrom', 'dateTo', 'precision'], decode: dateOf },
    about: link('ABOUT', 'out', 'Entity', 'list'),
    firstReportedOn: { read: 'firstTold' },
    evidence: { read: 'evidence' },
  },
};

function attributesOf(kind: EntityKind): Record<string, ReadField> {
  return Object.fromEntries(
    Object.entries(KINDS[kind].attributes).map(([attribute, { type, rule }]) => [
      attribute,
      { read: 'attribute', attribute, plain: type === 'text' || type === 'flag', many: rule === 'many' },
    ]),
  );
}

/** Relationships of one kind by field; several declarations of one field are one link to all their targets. */
function linksOf(kind: EntityKind): Record<string, ReadField> {
  const ends = RELATIONSHIPS.flatMap((relationship) => endsAt(kind, relationship));
  const names = [...new Set(ends.map(([name]) => name))];
  return Object.fromEntries(
    names.map((name) => {
      const same = ends.filter(([other]) => other === name).map(([, end]) => end);
      const [first] = same;
      if (!first) throw new Error(`no relationship declares ${kind}.${name}`);
      return [name, { read: 'link', link: { ...first, targets: [...new Set(same.flatMap(({ targets }) => targets))] } }];
    }),
  );
}

function endsAt(kind: EntityKind, { type, from, to, forward, backward }: Relationship): [string, Link][] {
  const ends: [string, Link][] = [];
  if (forward && from.includes(kind))
    ends.push([forward[0], { type, direction: 'out', targets: to, told: true, shape: forward[1] }]);
  if (backward && to.includes(kind))
    ends.push([backward[0], { type, direction: 'in', targets: from, told: true, shape: backward[1] }]);
  return ends;
}

const FIELDS: ReadonlyMap<string, ReadonlyMap<string, ReadField>> = new Map(
  Object.entries({
    ...Object.fromEntries(
      ENTITY_KINDS.map((kind) => [kind, { ...ENTITY_FIELDS, ...attributesOf(kind), ...linksOf(kind), ...FURTHER_LINKS[kind] }]),
    ),
    ...DOCUMENT_FIELDS,
    Entity: ENTITY_FIELDS,
  }).map(([type, fields]) => [type, new Map(Object.entries(fields))]),
);
