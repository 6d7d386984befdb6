import { getNamedType, isCompositeType, Kind, type OperationDefinitionNode } from 'graphql';
import { fold } from '../domain/ids.js';
import type { LookupPlan, RootPlan, RowsPlan } from '../domain/readPlan.js';
import { isReadType } from '../graph/fields.js';
import { badInput, limitExceeded } from './errors.js';
import { checkDepth, MAX_TEXT } from './limits.js';
import { collectFields, type Document } from './plan/collectFields.js';
import { asked, Planning, type Asked } from './plan/planning.js';
import type { PlannedOperation } from './plan/plannedOperation.js';
import { planNode } from './plan/planNode.js';
import { planList } from './plan/planRows.js';
import { planWhere } from './plan/planWhere.js';

/** The last day on which everything that is told is known: no release ends anything after it. */
const NOW = '9999-12-30';

/**
 * Plans a validated operation: its selections become a plan, its arguments and variables parameters.
 * Throws a `GraphQLError` for arguments that cannot be used and for operations that ask for too much.
 */
export function planOperation(document: Document, operation: OperationDefinitionNode): PlannedOperation {
  checkDepth(operation, document.fragments);
  const query = document.schema.getQueryType();
  if (!query) throw new Error('the schema has no Query');
  const planning = new Planning(document);
  const collected = collectFields(document, query, [{ ...FIELDLESS, selectionSet: operation.selectionSet }]);
  const roots = [...collected].flatMap(([key, nodes]) => {
    const field = asked(document, query, key, nodes);
    return field && !field.definition.name.startsWith('__') ? [planRoot(planning, field)] : [];
  });
  return { plan: { roots }, parameters: planning.parameters, cost: planning.cost };
}

const FIELDLESS = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: 'query' } } as const;

function planRoot(planning: Planning, field: Asked): RootPlan {
  planning.spend(field, 1);
  const { asOf } = field.args;
  const history = typeof asOf === 'string';
  return { key: field.key, asOf: planning.bind(history ? asOf : NOW), history, read: planRead(planning, field) };
}

function planRead(planning: Planning, field: Asked): LookupPlan | RowsPlan {
  const type = getNamedType(field.definition.type);
  if (!isCompositeType(type)) throw new Error(`Query.${field.definition.name} cannot be read`);
  const of = type.name.replace(/Connection$/, '');
  if (!isReadType(of)) throw new Error(`Query.${field.definition.name} is of a type that is not stored`);
  if (of !== type.name) return planList(planning, field, { all: of }, planWhere(planning, field, of), 1, planNode);
  const { by, value } = lookedUp(field);
  return { by, value: planning.bind(value), node: planNode(planning, type, field.nodes, 1) };
}

function lookedUp({ args, definition, nodes }: Asked): { readonly by: 'id' | 'name'; readonly value: string } {
  const { id, name } = args;
  const [by, value] = typeof id === 'string' ? (['id', id] as const) : (['name', name] as const);
  const both = typeof id === 'string' && typeof name === 'string';
  if (both || typeof value !== 'string') {
    const found = both ? 'both' : 'neither';
    throw badInput(`${definition.name} needs exactly one of id and name, found ${found}.`, nodes[0]);
  }
  if (value.length > MAX_TEXT) {
    throw limitExceeded(
      `${definition.name}(${by}:) has at most ${String(MAX_TEXT)} characters, found ${String(value.length)}.`,
      nodes[0],
    );
  }
  return { by, value: by === 'name' ? fold(value) : value };
}
