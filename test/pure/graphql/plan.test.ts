import { readdirSync, readFileSync } from 'node:fs';
import { getOperationAST, getVariableValues, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/graph/compile.js';
import { decodeCursor, encodeCursor } from '../../../src/graph/cursor.js';
import { distance } from '../../../src/graph/suggest.js';
import { fragmentsOf } from '../../../src/graphql/document.js';
import { explainOperation } from '../../../src/graphql/explain.js';
import { planOperation } from '../../../src/graphql/plan.js';
import { loadSchema } from '../../../src/graphql/schema.js';

const schema = loadSchema();

function planned(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('the query has no single operation');
  const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  return planOperation({ schema, fragments: fragmentsOf(document), variables: coerced }, operation);
}

describe('an operation is planned', () => {
  it.each([
    ['aliases and fragments', '{ drug(id: "a") { n: id ...F } } fragment F on Drug { name }', '{ drug(id: "a") { n: id name } }'],
    [
      '@skip and @include',
      '{ drug(id: "a") { id @skip(if: true) name ... @include(if: false) { leadStatus } } }',
      '{ drug(id: "a") { name } }',
    ],
    [
      'fields of one key',
      '{ drug(id: "a") { trials { nodes { id } } trials { nodes { name } } } }',
      '{ drug(id: "a") { trials { nodes { id name } } } }',
    ],
    [
      'variables',
      'query ($x: ID = "b", $n: Int = 3) { drug(id: $x) { trials(first: $n) { nodes { id } } } }',
      '{ drug(id: "b") { trials(first: 3) { nodes { id } } } }',
    ],
    ['__typename', '{ __typename drug(id: "a") { __typename id } }', '{ drug(id: "a") { id } }'],
  ])('%s leave no trace in the plan', (_, one, other) => {
    expect(planned(one).plan).toEqual(planned(other).plan);
    expect(planned(one).parameters).toEqual(planned(other).parameters);
  });

  it('keeps every value out of the text', () => {
    const nasty = 'x`"\'}) DETACH DELETE n //';
    const query = `query ($t: String!, $l: [ID!]) {
      drug(name: $t) { id } node(id: $t2) { id } trials(where: { phase: { in: [$t] }, name: { contains: $t }, id: { in: $l } }) { totalCount } }`.replace(
      '$t2',
      '"id"',
    );
    const { plan, parameters } = planned(query, { t: nasty, l: [nasty] });
    expect(compile(plan).text).not.toContain('DELETE');
    expect(JSON.stringify(plan)).not.toContain('DELETE');
    expect(JSON.stringify(parameters)).toContain('DETACH DELETE');
  });

  it('is the same statement whatever the values are', () => {
    const query = 'query ($n: Int, $d: String) { drugs(first: $n) { nodes { name } } drug(name: $d) { name } }';
    expect(planned(query, { n: 3, d: 'a' }).plan).toEqual(planned(query, { n: 30, d: 'b' }).plan);
  });

  it('multiplies page sizes into the cost', () => {
    const cost = (outer: number, inner: number) =>
      planned(`{ drugs(first: ${String(outer)}) { nodes { trials(first: ${String(inner)}) { nodes { id } } } } }`).cost;
    expect(cost(10, 10) - cost(10, 5)).toBe(10 * 2 * 5);
    expect(cost(20, 10) - cost(10, 10)).toBe(10 * (2 + 2 * 10));
  });

  it.each([
    ['fragments that double at each level', 20],
    ['aliases', 200],
  ])('stops early on %s', (kind, size) => {
    const doubling = Array.from(
      { length: size },
      (_, level) =>
        `fragment F${String(level)} on Drug { a: developers { drugs(first: 1) { nodes { ...F${String(level + 1)} } } } b: developers { drugs(first: 1) { nodes { ...F${String(level + 1)} } } } }`,
    );
    const texts = Array.from({ length: size }, (_, position) => `a${String(position)}: text`).join(' ');
    const query =
      kind === 'aliases'
        ? `{ releases(first: 100) { nodes { ${texts} } } }`
        : `{ drug(id: "a") { ...F0 } } ${doubling.join('\n')} fragment F${String(size)} on Drug { id }`;
    expect(() => planned(query)).toThrow(/may read more than|deep/);
  });
});

const OPERATIONS = new URL('../../../schema/operations/', import.meta.url);
const files = readdirSync(OPERATIONS).filter((file) => file.endsWith('.graphql'));

describe('the operations of the package', () => {
  it.each(files)('%s tells its question and is read by one statement', (file) => {
    const text = readFileSync(new URL(file, OPERATIONS), 'utf8');
    for (const heading of ['Question', 'Theme', 'Variables', 'Rows', 'Chart']) {
      expect(text).toMatch(new RegExp(`^# ${heading}: \\S`, 'm'));
    }
    const explained = explainOperation(text, {});
    expect(explained.match(/^RETURN COLLECT/gm)).toHaveLength(1);
    expect(explained).toContain('# Parameters');
  });

  it('are more than none', () => {
    expect(files.length).toBeGreaterThanOrEqual(3);
  });
});

describe('a cursor', () => {
  const cursor = encodeCursor({ value: 'Ä"', id: 'drug:a' }, 'list');
  it('gives its position back to the same list', () => {
    expect(decodeCursor(cursor, 'list')).toEqual({ value: 'Ä"', id: 'drug:a' });
  });

  it.each([
    ['another list', cursor, 'other'],
    ['no base64', '%%%', 'list'],
    ['no JSON', Buffer.from('nonsense').toString('base64url'), 'list'],
    ['an object', Buffer.from('{"a":1}').toString('base64url'), 'list'],
    ['a list in the place of the value', Buffer.from('[1,"list",[1],"id"]').toString('base64url'), 'list'],
    ['too many members', Buffer.from('[1,"list","v","id",5]').toString('base64url'), 'list'],
  ])('is refused for %s', (_, text, list) => {
    expect(decodeCursor(text, list)).toBeUndefined();
  });
});

describe('how far two names are apart', () => {
  it.each([
    ['clr 131', 'clr 131', 0],
    ['clr 131', 'clr 13', 1],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
  ])('%s and %s: %i', (a, b, expected) => {
    expect(distance(a, b)).toBe(expected);
  });
});
