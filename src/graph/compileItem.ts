import type { EdgePart, ItemPlan } from '../domain/readPlan.js';
import type { Compiler, Parameters, Place } from './column.js';
import { compileEvidence } from './compileEvidence.js';
import { list, Row } from './decode.js';

/** A piece of a statement for one row of a list; the row's cursor is known to the list. */
export interface ItemColumn {
  readonly text: string;
  readonly decode: (value: unknown, parameters: Parameters, cursor: string) => unknown;
}

/** The thing at the end of a relationship, or the relationship with it. */
export function compileItem(item: ItemPlan, place: Place, compiler: Compiler): ItemColumn {
  if (item.item === 'node') return compiler.node(item.node, place);
  const parts = item.parts.map((part) => compilePart(part, place, compiler));
  return {
    text: `[${parts.map(({ text }) => text).join(', ')}]`,
    decode(value, parameters, cursor) {
      const columns = list(value);
      const read = parts.map((part, position) => part.decode(columns[position], parameters, cursor));
      return new Row(item.type, new Map(item.parts.map(({ key }, position) => [key, read[position]])));
    },
  };
}

/** In a root list no relationship leads to the thing: it speaks for itself. */
function compilePart(part: EdgePart, place: Place, compiler: Compiler): ItemColumn {
  const { edge, node } = place;
  switch (part.part) {
    case 'cursor':
      return { text: 'null', decode: (_value, _parameters, cursor) => cursor };
    case 'node':
      return compiler.node(part.node, place);
    case 'evidence':
      return compileEvidence(part.evidence, edge === undefined ? 'entity' : 'edge', place, compiler);
    case 'firstReportedOn':
      return { text: `${edge ?? node}.firstReportedOn`, decode: (value) => value };
    case 'role':
    case 'assertion':
      return { text: edge === undefined ? 'null' : `${edge}.${part.part}`, decode: (value) => value ?? null };
  }
}
