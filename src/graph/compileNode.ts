import type { NodePart, NodePlan } from '../domain/readPlan.js';
import { knownOn, type Column, type Compiler, type Parameters, type Place } from './column.js';
import { compileEvidence } from './compileEvidence.js';
import { compileRows } from './compileRows.js';
import { choice, json, list, Row, shown } from './decode.js';
import { fieldsOf, type ReadField } from './fields.js';

type ValuePart = Extract<NodePart, { part: 'value' }>;
type AttributeField = Extract<ReadField, { read: 'attribute' }>;

/** One list per thing, its columns in the order of the plan. */
export function compileNode(plan: NodePlan, place: Place, compiler: Compiler): Column {
  if (plan.type !== 'Entity') return compileParts(plan.type, plan.parts, place, compiler);
  const common = compileParts('Entity', plan.parts, place, compiler);
  const variants = plan.variants.map(({ type, parts }) => ({ type, column: compileParts(type, parts, place, compiler) }));
  const cases = variants.map(({ type, column }) => `WHEN '${type}' THEN ${column.text} `).join('');
  const read = cases === '' ? common.text : `CASE ${place.node}.kind ${cases}ELSE ${common.text} END`;
  return {
    text: `[${place.node}.kind, ${read}]`,
    decode(value, parameters) {
      const [kind, columns] = list(value);
      const column = variants.find(({ type }) => type === kind)?.column ?? common;
      const row = column.decode(columns, parameters);
      return row instanceof Row ? new Row(String(kind), row.fields) : row;
    },
  };
}

function compileParts(type: string, parts: readonly NodePart[], place: Place, compiler: Compiler): Column {
  const at = { ...place, type };
  const history = place.history ? historyColumn(parts, at, compiler) : undefined;
  const read = parts.map((part) => compilePart(part, at, compiler));
  const texts = [...(history ? [history.text] : []), ...read.map(({ text }) => text)];
  return {
    text: `[${texts.join(', ')}]`,
    decode(value, parameters) {
      const columns = list(value);
      const told = history?.decode(columns[0], parameters);
      const own = history ? columns.slice(1) : columns;
      return new Row(
        type,
        new Map(parts.map(({ key }, position) => [key, read[position]?.decode(own[position], parameters, told)])),
      );
    },
  };
}

/** The contents of each attribute on the day asked for. */
type Told = ReadonlyMap<string, readonly unknown[]>;

interface PartColumn {
  readonly text: string;
  readonly decode: (value: unknown, parameters: Parameters, told?: Told) => unknown;
}

function compilePart(part: NodePart, place: Place, compiler: Compiler): PartColumn {
  switch (part.part) {
    case 'rows':
      return compileRows(part.rows, place, compiler);
    case 'evidence':
      return compileEvidence(part.evidence, place.type === 'Claim' ? 'claim' : 'entity', place, compiler);
    case 'value':
      return compileValue(part, fieldOf(place.type, part.field), place, compiler);
  }
}

function fieldOf(type: string, name: string): ReadField {
  const field = fieldsOf(type).get(name);
  if (!field) throw new Error(`${type}.${name} is planned, but cannot be read`);
  return field;
}

function compileValue(part: ValuePart, field: ReadField, place: Place, compiler: Compiler): PartColumn {
  const { node, asOf, history } = place;
  switch (field.read) {
    case 'stored': {
      const columns = field.properties.map((property) => `${node}.${property}`);
      return field.properties.length === 1
        ? { text: columns.join(), decode: (value) => field.decode([value]) }
        : { text: `[${columns.join(', ')}]`, decode: (value) => field.decode(list(value)) };
    }
    case 'attribute':
      return history ? toldAttribute(part, field) : currentAttribute(part, field, node);
    case 'lastReportedOn': {
      if (!history) return { text: `${node}.lastReportedOn`, decode: (value) => value };
      const mention = compiler.fresh('m');
      return {
        text: `COLLECT { MATCH (${node})<-[${mention}:MENTIONS]-(:Release) WHERE ${mention}.publishedOn <= $${asOf} RETURN ${mention}.publishedOn ORDER BY ${mention}.publishedOn DESC LIMIT 1 }`,
        decode: (days) => list(days)[0] ?? null,
      };
    }
    case 'firstTold': {
      const claim = compiler.fresh('c');
      return {
        text: `COLLECT { MATCH (${claim}:Claim) WHERE ${claim}.factKey = ${node}.factKey RETURN ${claim}.publishedOn ORDER BY ${claim}.publishedOn LIMIT 1 }`,
        decode: (days) => list(days)[0] ?? null,
      };
    }
    case 'evidence':
    case 'link':
      throw new Error(`${place.type}.${part.field} is no plain value`);
  }
}

function currentAttribute(part: ValuePart, { attribute, plain, many }: AttributeField, node: string): PartColumn {
  const content = plain ? (value: unknown) => value : json;
  return {
    text: plain ? `${node}.${attribute}` : `${node}.${attribute}Content`,
    decode: (value) =>
      many ? list(value ?? []).map((one) => shown(content(one))) : single(part, value === null ? null : content(value)),
  };
}

function toldAttribute(part: ValuePart, { attribute, many }: AttributeField): PartColumn {
  return {
    text: 'null',
    decode(_value, _parameters, told) {
      const contents = told?.get(attribute) ?? [];
      return many ? contents.map(shown) : single(part, contents[0] ?? null);
    },
  };
}

function single({ choices }: ValuePart, content: unknown): unknown {
  return choices ? choice(choices, content) : shown(content);
}

/** One subquery for all attributes of a thing: their values as known on the day asked for. */
function historyColumn(
  parts: readonly NodePart[],
  { node, type, asOf }: Place,
  compiler: Compiler,
): { text: string; decode(value: unknown, parameters: Parameters): Told } | undefined {
  const fields = parts.flatMap((part) => (part.part === 'value' ? [fieldOf(type, part.field)] : []));
  const attributes = fields.flatMap((field) => (field.read === 'attribute' ? [field.attribute] : []));
  if (attributes.length === 0) return undefined;
  const value = compiler.fresh('v');
  const names = [...new Set(attributes)].map((name) => `'${name}'`).join(', ');
  return {
    text: `COLLECT { MATCH (${node})-[:HAS_VALUE]->(${value}:Value) WHERE ${value}.attr IN [${names}] AND ${knownOn(value, asOf)} RETURN [${value}.attr, ${value}.content] ORDER BY ${value}.attr, ${value}.content }`,
    decode(pairs) {
      const told = new Map<string, unknown[]>();
      for (const pair of list(pairs)) {
        const [attribute, content] = list(pair);
        told.set(String(attribute), [...(told.get(String(attribute)) ?? []), json(content)]);
      }
      return told;
    },
  };
}
