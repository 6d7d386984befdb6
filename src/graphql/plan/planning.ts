import { getArgumentValues, type FieldNode, type GraphQLCompositeType, type GraphQLField } from 'graphql';
import type { NodePlan, Parameter } from '../../domain/readPlan.js';
import { badInput, limitExceeded } from '../errors.js';
import { MAX_COST, MAX_PAGE_SIZE, PAGE_SIZE, WEIGHTS } from '../limits.js';
import { collectFields, type Document } from './collectFields.js';

/** What grows while an operation is planned: its parameters and its cost. */
export class Planning {
  readonly parameters: Record<string, unknown> = {};
  #cost = 0;

  constructor(readonly document: Document) {}

  get cost(): number {
    return this.#cost;
  }

  /** Keeps a value out of the plan: it crosses as a parameter. */
  bind(value: unknown): Parameter {
    const name = `p${String(Object.keys(this.parameters).length)}`;
    this.parameters[name] = value;
    return name;
  }

  /** Counts the values that a field reads; stops as soon as there are too many. */
  spend(field: Asked, rows: number): void {
    this.#cost += rows * (WEIGHTS[`${field.parent.name}.${field.definition.name}`] ?? 1);
    if (this.#cost <= MAX_COST) return;
    const message = `This operation may read more than ${String(MAX_COST)} values: page sizes multiply what is under them. Ask for smaller pages or fewer levels.`;
    throw limitExceeded(message, field.nodes[0]);
  }
}

/** A field that an operation asks for: all its selections under one response key, and its arguments. */
export interface Asked {
  readonly key: string;
  readonly parent: GraphQLCompositeType;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  readonly args: Readonly<Record<string, unknown>>;
}

/** Looks up the definition and arguments of collected field nodes; undefined for `__typename`. */
export function asked(
  document: Document,
  parent: GraphQLCompositeType,
  key: string,
  nodes: readonly FieldNode[],
): Asked | undefined {
  const [node] = nodes;
  const definition = node && 'getFields' in parent ? parent.getFields()[node.name.value] : undefined;
  return node && definition && { key, parent, definition, nodes, args: getArgumentValues(definition, node, document.variables) };
}

/** The fields that a selection asks of a type, `__typename` left out. */
export function fieldsAsked({ document }: Planning, type: GraphQLCompositeType, nodes: readonly FieldNode[]): readonly Asked[] {
  return [...collectFields(document, type, nodes)].flatMap(([key, same]) => asked(document, type, key, same) ?? []);
}

/** Plans what to read of each of a number of things. */
export type PlanNode = (planning: Planning, type: GraphQLCompositeType, nodes: readonly FieldNode[], rows: number) => NodePlan;

/** The page size that a field asks for. */
export function pageSize({ args, definition, nodes }: Asked): number {
  const first = args['first'] ?? PAGE_SIZE;
  if (typeof first !== 'number' || first < 1)
    throw badInput(`${definition.name}(first:) is at least 1, found ${JSON.stringify(first)}.`, nodes[0]);
  if (first > MAX_PAGE_SIZE) {
    throw limitExceeded(
      `${definition.name}(first:) is at most ${String(MAX_PAGE_SIZE)}, found ${String(first)}: read the rest with after.`,
      nodes[0],
    );
  }
  return first;
}
