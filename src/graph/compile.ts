import type { LookupPlan, ReadPlan, RootPlan } from '../domain/readPlan.js';
import type { Column, Compiler, Parameters, Place } from './column.js';
import { compileNode } from './compileNode.js';
import { compileRows } from './compileRows.js';
import { list, type Row } from './decode.js';
import { dayOf } from './fields.js';

/** One statement for a whole operation, and how to read its only row. */
export interface CompiledRead {
  readonly text: string;
  /** What each root found, by its key. */
  readonly decode: (columns: readonly unknown[], parameters: Parameters) => ReadonlyMap<string, unknown>;
}

/** What a lookup found: at most `MOST_CANDIDATES`. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  /** False for what no release tells of up to the day asked for. */
  readonly known: boolean;
  readonly row: Row;
}

/** How many things a lookup by name hands on: enough to say that several fit. */
export const MOST_CANDIDATES = 5;

/**
 * Turns a plan into Cypher. Labels, types and properties come from the declared model alone, values are always
 * parameters, and equal plans give equal text, so that the database plans each only once.
 */
export function compile(plan: ReadPlan): CompiledRead {
  let variables = 0;
  const compiler: Compiler = {
    fresh: (prefix) => `${prefix}${String(variables++)}`,
    node: (node, place) => compileNode(node, place, compiler),
  };
  const columns = plan.roots.map((root) => compileRoot(root, compiler));
  return {
    text: `RETURN ${columns.map(({ text }, position) => `${text} AS r${String(position)}`).join(',\n  ')}`,
    decode: (values, parameters) =>
      new Map(plan.roots.map(({ key }, position) => [key, columns[position]?.decode(values[position], parameters)])),
  };
}

function compileRoot({ asOf, history, read }: RootPlan, compiler: Compiler): Column {
  if (read.by === 'rows') return compileRows(read, { asOf, history }, compiler);
  const place = { node: compiler.fresh('n'), type: read.node.type, asOf, history };
  const node = compiler.node(read.node, place);
  const found = [`${place.node}.id`, `${place.node}.name`, `${place.node}.${dayOf(read.node.type)} <= $${asOf}`, node.text];
  return {
    text: `COLLECT { ${lookup(read, place, compiler)} WITH ${place.node} ORDER BY ${place.node}.id LIMIT ${String(MOST_CANDIDATES)} RETURN [${found.join(', ')}] }`,
    decode: (rows, parameters) =>
      list(rows).map((row) => {
        const [id, name, known, columns] = list(row);
        return { id, name: name ?? id, known, row: node.decode(columns, parameters) };
      }),
  };
}

/** An id is looked up as it stands and among all ids that a thing could have; a name among all aliases. */
function lookup({ by, value }: LookupPlan, { node, type }: Place, compiler: Compiler): string {
  const from = compiler.fresh('f');
  if (by === 'name') {
    return `MATCH (${from}:Value)<-[:HAS_VALUE]-(${node}:${type}) WHERE ${from}.attr = 'aliases' AND ${from}.folded = $${value} WITH DISTINCT ${node}`;
  }
  return [
    'CALL () {',
    `MATCH (${node}:${type}) WHERE ${node}.id = $${value} RETURN ${node}`,
    'UNION',
    `MATCH (${from}:Key) MATCH (${node}:${type}) WHERE ${from}.id = $${value} AND ${node}.id = ${from}.entity RETURN ${node}`,
    '}',
  ].join(' ');
}
