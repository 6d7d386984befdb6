import type { Claim, Scalar, Slot } from '../domain/claim.js';
import { NAMED_KINDS, type Alias, type NamedEntity } from '../domain/entity.js';
import { canonicalJson, fold, hash, slug } from '../domain/ids.js';
import { contentsOf, slotAt, type Content } from './content.js';
import {
  CLAIMED_KINDS,
  KINDS,
  RELATIONSHIPS,
  type ChangeRule,
  type ClaimSource,
  type ClaimedKind,
  type EntityKind,
  type SlotPath,
} from './model.js';
import { projects, type Contribution } from './projectGroup.js';

/** What the projection needs of one stored release. */
export interface StoredReading {
  readonly id: string;
  readonly publishedOn: string;
  readonly claims: readonly StoredClaim[];
  readonly entities: readonly (NamedEntity & { readonly node: string })[];
}

export type StoredClaim = Pick<Claim, 'id' | 'type' | 'key' | 'value' | 'assertion' | 'novelty' | 'section'> & {
  readonly start: number;
};

/** The question that contributions answer together: an attribute of an entity, or an edge between two. */
export interface Group {
  readonly id: string;
  readonly subject: string;
  /** Attribute name, or relationship type. */
  readonly attr: string;
  readonly rule: ChangeRule | 'edge';
  /** The other end of an edge. */
  readonly object?: string;
  readonly role?: string;
}

export interface GroupContribution {
  readonly group: Group;
  readonly contribution: Contribution;
}

export interface ReleaseContributions {
  /** Entities that the release speaks of, with their kinds. */
  readonly mentions: ReadonlyMap<string, EntityKind>;
  readonly about: readonly { readonly claim: string; readonly entity: string; readonly role: string }[];
  readonly factKeys: ReadonlyMap<string, string>;
  readonly contributions: readonly GroupContribution[];
}

/** Which entity a local id of the release is; undefined while that is not known. */
type Resolve = (localId: string) => string | undefined;

/** One release and what its local ids stand for. */
interface Scope {
  readonly reading: StoredReading;
  readonly resolve: Resolve;
  readonly kinds: ReadonlyMap<string, EntityKind>;
  readonly names: ReadonlyMap<string, string>;
}

/** A claim and the claimed entities that it brings forth. */
interface Bearing {
  readonly claim: StoredClaim;
  readonly born: readonly Born[];
}

/** Everything that one release adds to the projection, given which entity each of its local ids is. Pure. */
export function contributionsOf(reading: StoredReading, resolve: Resolve): ReleaseContributions {
  const kinds = new Map(reading.entities.map((entity) => [entity.id, entity.type]));
  const names = new Map(reading.entities.map((entity) => [entity.id, entity.name]));
  const scope: Scope = { reading, resolve, kinds, names };
  const mentions = new Map<string, EntityKind>();
  const about: { claim: string; entity: string; role: string }[] = [];
  const contributions: GroupContribution[] = [];

  for (const entity of reading.entities) {
    const id = resolve(entity.id);
    if (id === undefined) continue;
    mentions.set(id, entity.type);
    contributions.push(...namingContributions(scope, entity, id));
  }
  for (const claim of reading.claims) {
    for (const [role, localId] of references(claim, kinds)) {
      const entity = resolve(localId);
      if (entity !== undefined) about.push({ claim: claim.id, entity, role });
    }
    if (!projects(claim.assertion)) continue;
    const bearing: Bearing = { claim, born: bornOf(claim, resolve) };
    for (const { kind, id } of bearing.born) {
      mentions.set(id, kind);
      about.push({ claim: claim.id, entity: id, role: 'self' });
      contributions.push(aliasContribution(scope, claim, { kind, id }));
    }
    contributions.push(...valueContributions(scope, bearing), ...edgeContributions(scope, bearing));
  }
  const factKeys = new Map(reading.claims.map((claim) => [claim.id, factKey(claim, resolve)]));
  return { mentions, about, factKeys, contributions };
}

function namingContributions(
  { reading, resolve }: Scope,
  entity: StoredReading['entities'][number],
  id: string,
): GroupContribution[] {
  const told = {
    by: entity.node,
    release: reading.id,
    publishedOn: reading.publishedOn,
    assertion: 'ASSERTED',
    novelty: 'META',
    section: 'body',
  } as const;
  const aliases = entity.aliases.map((alias) => ({
    group: aliasGroup(id),
    contribution: { ...told, start: alias.spans[0]?.start ?? 0, content: aliasContent(alias) },
  }));
  const broader = (entity.broader ?? []).flatMap((localId) => {
    const parent = resolve(localId);
    return parent === undefined || parent === id
      ? []
      : [{ group: edgeGroup(id, 'BROADER', parent), contribution: { ...told, start: 0 } }];
  });
  return [...aliases, ...broader];
}

/** A claimed entity is called by the parts of its claim: `CLR 131, orphan drug designation, multiple myeloma, FDA`. */
function aliasContribution({ reading, names }: Scope, claim: StoredClaim, { kind, id }: Born): GroupContribution {
  const parts = KINDS[kind].id.flatMap((path) => itemsAt(claim, path));
  const text = parts.map((part) => (names.get(String(part)) ?? String(part)).replace(/_/g, ' ')).join(', ');
  const content = aliasContent({ text, kind: 'description' });
  return { group: aliasGroup(id), contribution: { ...toldBy(reading, claim), assertion: 'ASSERTED', content } };
}

function aliasContent({ text, kind }: Pick<Alias, 'text' | 'kind'>): Content {
  return { json: canonicalJson({ text, kind }), text, folded: fold(text) };
}

function toldBy(reading: StoredReading, claim: StoredClaim): Contribution {
  const { assertion, novelty, section, start } = claim;
  return { by: claim.id, release: reading.id, publishedOn: reading.publishedOn, assertion, novelty, section, start };
}

interface Born {
  readonly kind: ClaimedKind;
  readonly id: string;
}

/** The claimed entities that a claim brings forth: a designation, an outcome, an event. */
function bornOf(claim: StoredClaim, resolve: Resolve): readonly Born[] {
  return CLAIMED_KINDS.filter((kind) => KINDS[kind].born?.some((source) => isFrom(claim, source))).map((kind) => ({
    kind,
    id: `${KINDS[kind].prefix}:${idParts(claim, KINDS[kind].id, resolve).join('/')}`,
  }));
}

function idParts(claim: StoredClaim, paths: readonly SlotPath[], resolve: Resolve): string[] {
  return paths.flatMap((path) => {
    const parts = itemsAt(claim, path).map((item) => localPart(resolve(String(item)) ?? slug(String(item))));
    return parts.length === 0 ? [] : [parts.sort().join('+')];
  });
}

/** What a slot holds, one or several, as a list. */
function itemsAt(claim: StoredClaim, path: SlotPath): readonly Scalar[] {
  const slot = slotAt(claim, path);
  return slot === undefined ? [] : typeof slot === 'object' ? slot : [slot];
}

/** An id without its prefix: `drug:clr-131` -> `clr-131`. */
export function localPart(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

function valueContributions({ reading, resolve }: Scope, { claim, born }: Bearing): GroupContribution[] {
  return subjectsOf(claim, born, resolve).flatMap(({ kind, id }) =>
    Object.entries(KINDS[kind].attributes)
      .filter(([, attribute]) => attribute.from.some((source) => isFrom(claim, source)))
      .flatMap(([attr, attribute]) =>
        contentsOf(claim, attribute).map((content) => ({
          group: { id: hash(`${id}|${attr}`, 20), subject: id, attr, rule: attribute.rule },
          contribution: { ...toldBy(reading, claim), content },
        })),
      ),
  );
}

/** The entities whose attributes a claim may give: what it brings forth, and the subject in its key. */
function subjectsOf(claim: StoredClaim, born: readonly Born[], resolve: Resolve): readonly { kind: EntityKind; id: string }[] {
  const named = NAMED_KINDS.flatMap((kind) => {
    const [path] = KINDS[kind].id;
    const slot = path && slotAt(claim, path);
    const id = typeof slot === 'string' ? resolve(slot) : undefined;
    return id === undefined ? [] : [{ kind, id }];
  });
  return [...born, ...named];
}

function edgeContributions(scope: Scope, bearing: Bearing): GroupContribution[] {
  return RELATIONSHIPS.filter(({ source }) => isFrom(bearing.claim, source)).flatMap(
    ({ type, from, to, fromSlot, toSlot, role }) => {
      const ends = endsOf(scope, bearing, toSlot, to);
      return endsOf(scope, bearing, fromSlot, from).flatMap((start) =>
        ends.map((end) => ({ group: edgeGroup(start, type, end, role), contribution: toldBy(scope.reading, bearing.claim) })),
      );
    },
  );
}

/** The entities at one end of a declared relationship, of the kinds that it allows. */
function endsOf(
  { resolve, kinds }: Scope,
  { claim, born }: Bearing,
  path: SlotPath | 'self',
  allowed: readonly EntityKind[],
): readonly string[] {
  if (path === 'self') return born.filter(({ kind }) => allowed.includes(kind)).map(({ id }) => id);
  return itemsAt(claim, path).flatMap((item) => {
    const kind = kinds.get(String(item));
    const id = kind !== undefined && allowed.includes(kind) ? resolve(String(item)) : undefined;
    return id === undefined ? [] : [id];
  });
}

function aliasGroup(subject: string): Group {
  return { id: hash(`${subject}|aliases`, 20), subject, attr: 'aliases', rule: 'many' };
}

function edgeGroup(subject: string, type: string, object: string, role?: string): Group {
  return {
    id: hash(`${subject}|${type}|${object}`, 20),
    subject,
    attr: type,
    rule: 'edge',
    object,
    ...(role !== undefined && { role }),
  };
}

function isFrom(claim: StoredClaim, source: ClaimSource): boolean {
  if (claim.type !== source.type || (source.attr !== undefined && claim.key['attr'] !== source.attr)) return false;
  if (source.assertions && !source.assertions.includes(claim.assertion)) return false;
  return Object.entries(source.when ?? {}).every(([path, texts]) => texts.includes(String(slotAt(claim, path as SlotPath))));
}

function references(claim: StoredClaim, kinds: ReadonlyMap<string, EntityKind>): [role: string, localId: string][] {
  return (['key', 'value'] as const).flatMap((part) =>
    Object.entries(claim[part]).flatMap(([slot, held]) =>
      (typeof held === 'object' ? held : [held]).flatMap((item): [string, string][] =>
        typeof item === 'string' && kinds.has(item) ? [[`${part}.${slot}`, item]] : [],
      ),
    ),
  );
}

/** Hash of type, resolved key, value and assertion: two releases that say the same have it in common. */
function factKey(claim: StoredClaim, resolve: Resolve): string {
  const resolved = (slot: Slot): Slot =>
    typeof slot === 'string'
      ? (resolve(slot) ?? slot)
      : typeof slot === 'object'
        ? slot.map((item) => (typeof item === 'string' ? (resolve(item) ?? item) : item))
        : slot;
  const slots = (held: Claim['key']) => Object.fromEntries(Object.entries(held).map(([name, slot]) => [name, resolved(slot)]));
  return hash(canonicalJson([claim.type, slots(claim.key), slots(claim.value), claim.assertion]), 20);
}
