import { NAMED_KINDS } from '../domain/entity.js';
import type { Condition } from '../domain/readPlan.js';
import { knownOn, type Compiler, type Place } from './column.js';
import { fieldsOf } from './fields.js';

/** A pattern that starts at the few things that meet a condition, instead of testing every one. */
export interface Finder {
  readonly served: Condition;
  readonly pattern: string;
  readonly condition: string;
}

/** A finder for the first condition that an index on names or keys serves. */
export function finderOf(conditions: readonly Condition[], type: string, node: string, compiler: Compiler): Finder | undefined {
  const served = conditions.find(({ field, test }) => test === 'in' && (field === 'name' || (field === 'id' && isNamed(type))));
  if (served === undefined) return undefined;
  const from = compiler.fresh('f');
  return served.field === 'name'
    ? { served, pattern: `(${from}:Value)<-[:HAS_VALUE]-(${node}:${type})`, condition: isAlias(from, served) }
    : {
        served,
        pattern: `(${from}:Key), (${node}:${type})`,
        condition: `${node}.id = ${from}.entity AND ${compared(`${from}.id`, served)}`,
      };
}

/** A condition on what is bound at `place`. */
export function compileCondition(condition: Condition, place: Place, compiler: Compiler): string {
  const { node, type } = place;
  const field = fieldsOf(type).get(condition.field);
  if (condition.field === 'name') {
    const value = compiler.fresh('v');
    return `EXISTS { MATCH (${node})-[:HAS_VALUE]->(${value}:Value) WHERE ${isAlias(value, condition)} }`;
  }
  if (field?.read === 'stored' && !(condition.field === 'id' && isNamed(type))) {
    return compared(`${node}.${condition.field}`, condition);
  }
  if (field?.read === 'attribute') return compared(attributeText(condition.field, place, compiler), condition);
  if (field === undefined) throw new Error(`${type}.${condition.field} cannot be filtered`);
  const key = compiler.fresh('k');
  const isKeyOf = (entity: string) => `${key}.entity = ${entity}.id AND ${compared(`${key}.id`, condition)}`;
  if (field.read !== 'link') return `EXISTS { MATCH (${key}:Key) WHERE ${isKeyOf(node)} }`;
  const end = compiler.fresh('n');
  return `EXISTS { MATCH (${node})-[:${field.link.type}]-(${end}), (${key}:Key) WHERE ${isKeyOf(end)} }`;
}

/** Named kinds have keys, so that ids served earlier go on working. */
function isNamed(type: string): boolean {
  return NAMED_KINDS.some((kind) => kind === type);
}

function isAlias(value: string, condition: Condition): string {
  return `${value}.attr = 'aliases' AND ${compared(`${value}.folded`, condition)}`;
}

function attributeText(attribute: string, { node, asOf, history }: Place, compiler: Compiler): string {
  if (!history) return `${node}.${attribute}`;
  const value = compiler.fresh('v');
  return `head(COLLECT { MATCH (${node})-[:HAS_VALUE]->(${value}:Value) WHERE ${value}.attr = '${attribute}' AND ${knownOn(value, asOf)} RETURN ${value}.text })`;
}

function compared(left: string, { test, value, orNoneOf }: Condition): string {
  switch (test) {
    case 'in':
      return orNoneOf === undefined
        ? `${left} IN $${value}`
        : `(${left} IN $${value} OR NOT coalesce(${left}, '') IN $${orNoneOf})`;
    case 'contains':
      return `${left} CONTAINS $${value}`;
    case 'from':
      return `${left} >= $${value}`;
    case 'to':
      return `${left} <= $${value}`;
  }
}
