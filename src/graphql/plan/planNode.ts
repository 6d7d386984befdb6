import { getNamedType, isEnumType, isNonNullType, isObjectType, type FieldNode, type GraphQLCompositeType } from 'graphql';
import type { NodePart, NodePlan } from '../../domain/readPlan.js';
import { fieldsOf } from '../../graph/fields.js';
import { namedConditions } from './collectFields.js';
import { planEvidence } from './planEvidence.js';
import { fieldsAsked, type Asked, type Planning } from './planning.js';
import { planRows } from './planRows.js';

/** Plans what a selection asks of each thing of a type. `rows`: how many such things there may be. */
export function planNode(planning: Planning, type: GraphQLCompositeType, nodes: readonly FieldNode[], rows: number): NodePlan {
  const parts = planParts(planning, type, nodes, rows);
  if (isObjectType(type)) return { type: type.name, parts, variants: [] };
  const { document } = planning;
  const kinds = namedConditions(document, nodes).flatMap((name) => {
    const kind = document.schema.getType(name);
    return isObjectType(kind) ? [kind] : [];
  });
  const variants = kinds.map((kind) => ({ type: kind.name, parts: planParts(planning, kind, nodes, rows) }));
  return { type: type.name, parts, variants };
}

function planParts(planning: Planning, type: GraphQLCompositeType, nodes: readonly FieldNode[], rows: number): NodePart[] {
  return fieldsAsked(planning, type, nodes).map((field) => {
    planning.spend(field, rows);
    return planPart(planning, field, rows);
  });
}

function planPart(planning: Planning, field: Asked, rows: number): NodePart {
  const { key, definition, parent } = field;
  const read = fieldsOf(parent.name).get(definition.name);
  if (read?.read === 'evidence') return { key, part: 'evidence', evidence: planEvidence(planning, field, rows, planNode) };
  if (read === undefined || read.read === 'link') return { key, part: 'rows', rows: planRows(planning, field, rows, planNode) };
  const type = getNamedType(definition.type);
  const choices = isEnumType(type) && isNonNullType(definition.type) && read.read === 'attribute';
  return { key, part: 'value', field: definition.name, ...(choices && { choices: type.getValues().map(({ name }) => name) }) };
}
