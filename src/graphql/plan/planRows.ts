import { getNamedType, isCompositeType, isListType, getNullableType, type FieldNode, type GraphQLCompositeType } from 'graphql';
import type {
  Condition,
  ConnectionPart,
  EdgePart,
  ItemPlan,
  Order,
  Origin,
  ResultPlan,
  RowsPlan,
} from '../../domain/readPlan.js';
import { decodeCursor, listHash } from '../../graph/cursor.js';
import { fieldsOf } from '../../graph/fields.js';
import { badInput } from '../errors.js';
import type { EntityOrder, ReleaseOrder } from '../generated.js';
import { LIST_SIZE } from '../limits.js';
import { planEvidence } from './planEvidence.js';
import { fieldsAsked, pageSize, type Asked, type Planning, type PlanNode } from './planning.js';

/** Plans a field that follows a relationship: to one thing, a list, or a page of them. */
export function planRows(planning: Planning, field: Asked, rows: number, planNode: PlanNode): RowsPlan {
  return planList(planning, field, originOf(planning, field), [], rows, planNode);
}

/** Plans a list from wherever it comes. */
export function planList(
  planning: Planning,
  field: Asked,
  from: Origin,
  where: readonly Condition[],
  rows: number,
  planNode: PlanNode,
): RowsPlan {
  const { definition, nodes } = field;
  const type = getNamedType(definition.type);
  if (!isCompositeType(type)) throw new Error(`${definition.name} is planned as a list, but is none`);
  const order = orderOf(field, type);
  if (type.name.endsWith('Connection')) {
    const size = pageSize(field);
    const page = planPage(planning, type, nodes, size, rows * size, planNode);
    const limit = planning.bind(size + 1);
    return { by: 'rows', from, where, order, limit, ...afterOf(planning, field, from, order), ...page };
  }
  const many = isListType(getNullableType(definition.type));
  const item = planItem(planning, type, nodes, many ? rows * LIST_SIZE : rows, planNode);
  const limit = many ? {} : { limit: planning.bind(1) };
  return { by: 'rows', from, where, order, ...limit, items: [item], result: { as: many ? 'list' : 'one' } };
}

function originOf(planning: Planning, { parent, definition, args, nodes }: Asked): Origin {
  const assertions = Array.isArray(args['assertions']) ? { assertions: planning.bind(args['assertions']) } : {};
  const attribute = args['field'];
  if (typeof attribute === 'string') {
    const claimsOf = attribute.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
    if (parent.name === 'Entity' || fieldsOf(parent.name).get(claimsOf)?.read === 'attribute') return { claimsOf, ...assertions };
    throw badInput(
      `${definition.name}(field:) is a field of ${parent.name} that releases tell; it has no ${claimsOf}.`,
      nodes[0],
    );
  }
  return { field: linkName(parent, definition.name), of: parent.name, ...assertions };
}

/** `cohortsEdges` and `cohorts` follow the same relationship. */
function linkName(parent: GraphQLCompositeType, name: string): string {
  return fieldsOf(parent.name).has(name) ? name : name.replace(/Edges?$/, '');
}

const ORDERS: Readonly<Record<EntityOrder | ReleaseOrder, Order>> = {
  NAME_ASC: { by: 'name', descending: false },
  NAME_DESC: { by: 'name', descending: true },
  FIRST_REPORTED_ASC: { by: 'firstReportedOn', descending: false },
  FIRST_REPORTED_DESC: { by: 'firstReportedOn', descending: true },
  PUBLISHED_ASC: { by: 'publishedOn', descending: false },
  PUBLISHED_DESC: { by: 'publishedOn', descending: true },
};
/** Lists that cannot be sorted by an argument. */
const NATURAL: Readonly<Record<string, Order['by']>> = { ClaimConnection: 'publishedOn', Sentence: 'index', Source: 'sha256' };

function orderOf({ args }: Asked, type: GraphQLCompositeType): Order {
  const named = Object.entries(ORDERS).find(([name]) => name === args['orderBy']);
  return named?.[1] ?? { by: NATURAL[type.name] ?? 'id', descending: false };
}

function afterOf(planning: Planning, { args, definition, nodes }: Asked, from: Origin, order: Order): Pick<RowsPlan, 'after'> {
  const { after } = args;
  if (typeof after !== 'string') return {};
  const position = decodeCursor(after, listHash(from, order));
  if (position === undefined) {
    throw badInput(
      `${definition.name}(after:) is a cursor of this list in this order; found another: ${after.slice(0, 80)}.`,
      nodes[0],
    );
  }
  return { after: { value: planning.bind(position.value), id: planning.bind(position.id) } };
}

function planPage(
  planning: Planning,
  type: GraphQLCompositeType,
  nodes: readonly FieldNode[],
  size: number,
  rows: number,
  planNode: PlanNode,
): { readonly items: readonly ItemPlan[]; readonly result: ResultPlan } {
  const items: ItemPlan[] = [];
  const parts = fieldsAsked(planning, type, nodes).map((field): ConnectionPart => {
    planning.spend(field, rows);
    const read = getNamedType(field.definition.type);
    switch (field.definition.name) {
      case 'pageInfo':
      case 'totalCount':
        return { key: field.key, part: field.definition.name };
      default:
        if (!isCompositeType(read)) throw new Error(`${type.name}.${field.definition.name} cannot be read`);
        items.push(planItem(planning, read, field.nodes, rows, planNode));
        return { key: field.key, part: 'items', item: items.length - 1 };
    }
  });
  return { items, result: { as: 'connection', type: type.name, page: planning.bind(size), parts } };
}

function planItem(
  planning: Planning,
  type: GraphQLCompositeType,
  nodes: readonly FieldNode[],
  rows: number,
  planNode: PlanNode,
): ItemPlan {
  if (!type.name.endsWith('Edge')) return { item: 'node', node: planNode(planning, type, nodes, rows) };
  const parts = fieldsAsked(planning, type, nodes).map((field): EdgePart => {
    planning.spend(field, rows);
    const { key, definition } = field;
    const read = getNamedType(definition.type);
    switch (definition.name) {
      case 'cursor':
      case 'role':
      case 'assertion':
      case 'firstReportedOn':
        return { key, part: definition.name };
      case 'evidence':
        return { key, part: 'evidence', evidence: planEvidence(planning, field, rows, planNode) };
      case 'node':
        if (isCompositeType(read)) return { key, part: 'node', node: planNode(planning, read, field.nodes, rows) };
    }
    throw new Error(`${type.name}.${definition.name} is in the schema, but cannot be read`);
  });
  return { item: 'edge', type: type.name, parts };
}
