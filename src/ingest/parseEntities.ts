import {
  ALIAS_KINDS,
  ID_PREFIX,
  KEY_RANKS,
  NAMED_KINDS,
  type Alias,
  type Key,
  type KeyPart,
  type NamedEntity,
} from '../domain/entity.js';
import { asMatch, asObject, asOneOf, asText, elements, member, ShapeError, type At } from './jsonShape.js';
import { parseSpan } from './parseSpan.js';

type Kinds = ReadonlyMap<string, NamedEntity['type']>;

/** Checks the entities of one reading: ids that are unique and fit their kind, keys that refer to entities that are there. */
export function parseEntities(at: At, text: string): readonly NamedEntity[] {
  const all = elements(at);
  const kinds = new Map<string, NamedEntity['type']>();
  for (const entity of all) {
    const type = asOneOf(member(entity, 'type'), NAMED_KINDS);
    const id = asMatch(
      member(entity, 'id'),
      new RegExp(`^${ID_PREFIX[type]}:\\S+$`),
      `an id that begins with ${ID_PREFIX[type]}:`,
    );
    if (kinds.has(id)) throw new ShapeError(`${entity.path}.id`, 'an id that no other entity has', id);
    kinds.set(id, type);
  }
  return all.map((entity) => parseEntity(entity, text, kinds));
}

function parseEntity(at: At, text: string, kinds: Kinds): NamedEntity {
  const type = asOneOf(member(at, 'type'), NAMED_KINDS);
  const { broader } = asObject(at);
  return {
    id: asText(member(at, 'id')),
    type,
    name: asText(member(at, 'name')),
    aliases: elements(member(at, 'aliases')).map((alias) => parseAlias(alias, text)),
    keys: elements(member(at, 'keys')).map((key) => parseKey(key, type, kinds)),
    ...(broader === undefined ? {} : { broader: elements(member(at, 'broader')).map((id) => parseBroader(id, kinds)) }),
  };
}

function parseAlias(at: At, text: string): Alias {
  const spans = elements(member(at, 'spans')).map((span) =>
    parseSpan(span, { start: 0, end: text.length }, 'a span of the text'),
  );
  return { text: asText(member(at, 'text')), kind: asOneOf(member(at, 'kind'), ALIAS_KINDS), spans };
}

function parseKey(at: At, type: NamedEntity['type'], kinds: Kinds): Key {
  const parts = elements(member(at, 'parts')).map((part) => parseKeyPart(part, type, kinds));
  return { type: asOneOf(member(at, 'type'), KEY_RANKS[type]), parts };
}

/** Text (which may be empty), or a reference to an entity of a kind that comes before: so keys never run in a circle. */
function parseKeyPart(at: At, type: NamedEntity['type'], kinds: Kinds): KeyPart {
  if (typeof at.value === 'string') return at.value;
  const ref = asText(member(at, 'ref'));
  const kind = kinds.get(ref);
  if (kind === undefined) throw new ShapeError(`${at.path}.ref`, 'the id of one of the entities', ref);
  if (NAMED_KINDS.indexOf(kind) >= NAMED_KINDS.indexOf(type)) {
    throw new ShapeError(`${at.path}.ref`, `an entity of a kind before ${type}`, ref);
  }
  return { ref };
}

function parseBroader(at: At, kinds: Kinds): string {
  const id = asText(at);
  if (kinds.get(id) !== 'Indication') throw new ShapeError(at.path, 'the id of an indication among the entities', id);
  return id;
}
