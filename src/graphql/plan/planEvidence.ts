import { getNamedType, isCompositeType } from 'graphql';
import type { EvidencePart, EvidencePlan } from '../../domain/readPlan.js';
import { fieldsAsked, pageSize, type Asked, type Planning, type PlanNode } from './planning.js';

/** Plans the sentences that tell something. */
export function planEvidence(planning: Planning, field: Asked, rows: number, planNode: PlanNode): EvidencePlan {
  const type = getNamedType(field.definition.type);
  const size = pageSize(field);
  if (!isCompositeType(type)) throw new Error(`${field.definition.name} is no evidence`);
  const parts = fieldsAsked(planning, type, field.nodes).map((part): EvidencePart => {
    planning.spend(part, rows * size);
    const { key, definition, nodes } = part;
    const read = getNamedType(definition.type);
    switch (definition.name) {
      case 'quote':
      case 'spans':
      case 'textKind':
        return { key, part: definition.name };
      case 'release':
      case 'sentence':
      case 'claim':
        if (isCompositeType(read)) return { key, part: definition.name, node: planNode(planning, read, nodes, rows * size) };
    }
    throw new Error(`Evidence.${definition.name} is in the schema, but cannot be read`);
  });
  return { limit: planning.bind(size), parts };
}
