import { readFileSync } from 'node:fs';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLNamedType,
  type GraphQLOutputType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { generateTypes } from '../../../schema/generate.js';
import { fieldsOf } from '../../../src/graph/fields.js';
import { ENTITY_KINDS, KINDS, RELATIONSHIPS, type EntityKind, type Shape } from '../../../src/graph/model.js';
import { loadSchema } from '../../../src/graphql/schema.js';

const schema = loadSchema();
const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type));

function undescribed(type: GraphQLNamedType): string[] {
  const members: [string, string | null | undefined][] = [[type.name, type.description]];
  if (isEnumType(type)) for (const value of type.getValues()) members.push([`${type.name}.${value.name}`, value.description]);
  if (isInputObjectType(type))
    for (const field of Object.values(type.getFields())) members.push([`${type.name}.${field.name}`, field.description]);
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      members.push([`${type.name}.${field.name}`, field.description]);
      for (const argument of field.args) members.push([`${type.name}.${field.name}(${argument.name}:)`, argument.description]);
    }
  }
  return members.filter(([, description]) => (description ?? '').trim().length < 5).map(([name]) => name);
}

describe('the schema', () => {
  it('describes every type, field, argument and value', () => {
    expect(types.length).toBeGreaterThan(100);
    expect(types.flatMap(undescribed)).toEqual([]);
  });

  it('has resolver types that are generated from it', async () => {
    const committed = readFileSync(new URL('../../../src/graphql/generated.ts', import.meta.url), 'utf8');
    expect(await generateTypes()).toBe(committed);
  });

  it.each(ENTITY_KINDS)('has a lookup and a list for %s', (kind) => {
    const roots = Object.values(schema.getQueryType()?.getFields() ?? {}).map(({ type }) => String(type));
    expect(roots).toEqual(expect.arrayContaining([kind, `${kind}Connection!`]));
  });
});

function fieldType(type: string, field: string): GraphQLOutputType | undefined {
  const found = schema.getType(type);
  return isObjectType(found) || isInterfaceType(found) ? found.getFields()[field]?.type : undefined;
}

/** GraphQL type of a field as text, or undefined when the schema has no such field. */
function typeOf(type: string, field: string): string | undefined {
  return fieldType(type, field)?.toString();
}

const VALUE_TYPES = { text: 'String', flag: 'Boolean', quantity: 'Quantity', date: 'PartialDate', fraction: 'Fraction' } as const;

function attributeType(kind: EntityKind, name: string, type: keyof typeof VALUE_TYPES, many: boolean): string {
  const found = getNamedType(fieldType(kind, name));
  if (isEnumType(found)) return `${found.name}!`;
  return many ? `[${VALUE_TYPES[type]}!]!` : VALUE_TYPES[type];
}

const attributes = ENTITY_KINDS.flatMap((kind) =>
  Object.entries(KINDS[kind].attributes).map(
    ([name, { type, rule }]) => [`${kind}.${name}`, kind, name, type, rule === 'many'] as const,
  ),
);

const declared = RELATIONSHIPS.flatMap(({ from, to, forward, backward }) => [
  ...(forward ? from.map((kind) => [kind, forward, to] as const) : []),
  ...(backward ? to.map((kind) => [kind, backward, from] as const) : []),
]);
/** Several relationships may share a field: it leads to the kinds of all of them. */
const ends = declared.map(([kind, end]) => {
  const sharing = declared.filter(([other, [field]]) => other === kind && field === end[0]);
  return [kind, end, [...new Set(sharing.flatMap(([, , kinds]) => kinds))]] as const;
});

function relationshipTypes(shape: Shape, targets: readonly EntityKind[]): readonly string[] {
  const [only, ...others] = targets;
  const target = only !== undefined && others.length === 0 ? only : 'Entity';
  return { one: [target, `${target}Edge`], list: [`[${target}!]!`, `[${target}Edge!]!`], connection: [`${target}Connection!`] }[
    shape
  ];
}

describe('the schema and the declared model', () => {
  it.each(attributes)('%s is a field of the declared type', (_, kind, name, type, many) => {
    expect(typeOf(kind, name)).toBe(attributeType(kind, name, type, many));
  });

  it.each(ends.map(([kind, [field, shape], targets]) => [`${kind}.${field}`, kind, field, shape, targets] as const))(
    '%s is a field of the declared shape',
    (_, kind, field, shape, targets) => {
      const found = [field, ...(shape === 'connection' ? [] : [`${field}${shape === 'one' ? 'Edge' : 'Edges'}`])];
      expect(found.map((name) => typeOf(kind, name))).toEqual(relationshipTypes(shape, targets));
    },
  );

  const readable = [...ENTITY_KINDS, 'Entity', 'Release', 'Sentence', 'Claim', 'Source'];
  it.each(readable)('every field of %s can be read', (name) => {
    const type = schema.getType(name);
    const fields = isObjectType(type) || isInterfaceType(type) ? Object.keys(type.getFields()) : [];
    const known = fieldsOf(name);
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter((field) => !known.has(field) && !known.has(field.replace(/Edges?$/, '')))).toEqual([]);
  });

  it.each(readable)('everything that can be read of %s is a field', (name) => {
    expect([...fieldsOf(name).keys()].filter((field) => typeOf(name, field) === undefined)).toEqual([]);
  });

  it('names every attribute in EntityField', () => {
    const named = schema.getType('EntityField');
    const names = new Set(attributes.map(([, , name]) => name.replace(/[A-Z]/g, '_$&').toUpperCase()));
    expect(new Set(isEnumType(named) ? named.getValues().map(({ name }) => name) : [])).toEqual(names);
  });
});
