import { describe, expect, it } from 'vitest';
import type { NodePlan, ReadPlan, RowsPlan } from '../../../src/domain/readPlan.js';
import { compile } from '../../../src/graph/compile.js';
import { Row } from '../../../src/graph/decode.js';

const named = (type: string): NodePlan => ({ type, parts: [{ key: 'name', part: 'value', field: 'name' }], variants: [] });

function planOf(read: ReadPlan['roots'][number]['read'], history = false): ReadPlan {
  return { roots: [{ key: 'found', asOf: 'p0', history, read }] };
}

const page: Pick<RowsPlan, 'by' | 'items' | 'limit' | 'result'> = {
  by: 'rows',
  limit: 'p2',
  items: [{ item: 'node', node: named('Drug') }],
  result: { as: 'connection', type: 'DrugConnection', page: 'p1', parts: [{ key: 'nodes', part: 'items', item: 0 }] },
};
const byName = { by: 'name', descending: false } as const;

const follow = (field: string, node: NodePlan): NodePlan => ({
  type: 'Cohort',
  parts: [
    {
      key: 'x',
      part: 'rows',
      rows: {
        by: 'rows',
        from: { field, of: 'Cohort', assertions: 'p2' },
        where: [],
        order: { by: 'id', descending: false },
        items: [{ item: 'node', node }],
        result: { as: 'list' },
      },
    },
  ],
  variants: [],
});

const STATEMENTS: readonly (readonly [string, ReadPlan, readonly string[]])[] = [
  [
    'a lookup by name starts at the alias and stops at five candidates',
    planOf({ by: 'name', value: 'p1', node: named('Drug') }),
    [
      "RETURN COLLECT { MATCH (f1:Value)<-[:HAS_VALUE]-(n0:Drug) WHERE f1.attr = 'aliases' AND f1.folded = $p1",
      'WITH DISTINCT n0 WITH n0 ORDER BY n0.id LIMIT 5',
      'RETURN [n0.id, n0.name, n0.firstReportedOn <= $p0, [n0.name]] } AS r0',
    ],
  ],
  [
    'a first page has a condition that an index on the sort key serves',
    planOf({ ...page, from: { all: 'Drug' }, where: [], order: byName }),
    [
      'RETURN COLLECT { MATCH (n0:Drug) WHERE n0.name IS NOT NULL',
      'WITH n0 ORDER BY n0.name, n0.id LIMIT $p2 RETURN [n0.name, n0.id, [n0.name]] } AS r0',
    ],
  ],
  [
    'a later page goes on in the form that an index serves',
    planOf({
      ...page,
      from: { all: 'Drug' },
      where: [],
      order: { ...byName, descending: true },
      after: { value: 'p3', id: 'p4' },
    }),
    [
      'RETURN COLLECT { MATCH (n0:Drug) WHERE n0.name IS NOT NULL AND n0.name <= $p3 AND (n0.name < $p3 OR n0.id > $p4)',
      'WITH n0 ORDER BY n0.name DESC, n0.id LIMIT $p2 RETURN [n0.name, n0.id, [n0.name]] } AS r0',
    ],
  ],
  [
    'a relationship is read with its time and its assertions',
    planOf({ by: 'id', value: 'p1', node: follow('trial', named('Trial')) }),
    [
      'RETURN COLLECT { CALL () { MATCH (n0:Cohort) WHERE n0.id = $p1 RETURN n0 UNION',
      'MATCH (f3:Key) MATCH (n0:Cohort) WHERE f3.id = $p1 AND n0.id = f3.entity RETURN n0 }',
      'WITH n0 ORDER BY n0.id LIMIT 5 RETURN [n0.id, n0.name, n0.firstReportedOn <= $p0,',
      '[COLLECT { MATCH (n0)<-[e2:HAS_COHORT]-(n1:Trial)',
      'WHERE e2.assertion IN $p2 AND e2.firstReportedOn <= $p0 AND $p0 < e2.endedOn',
      'WITH n1, e2 ORDER BY n1.id RETURN [n1.id, n1.id, [n1.name]] }]] } AS r0',
    ],
  ],
  [
    'values of a day are read in one subquery for all attributes of a thing',
    planOf(
      {
        by: 'id',
        value: 'p1',
        node: {
          type: 'Trial',
          parts: [
            { key: 'a', part: 'value', field: 'status', choices: ['PLANNED', 'UNKNOWN'] },
            { key: 'b', part: 'value', field: 'plannedStart' },
          ],
          variants: [],
        },
      },
      true,
    ),
    [
      'RETURN COLLECT { CALL () { MATCH (n0:Trial) WHERE n0.id = $p1 RETURN n0 UNION',
      'MATCH (f2:Key) MATCH (n0:Trial) WHERE f2.id = $p1 AND n0.id = f2.entity RETURN n0 }',
      'WITH n0 ORDER BY n0.id LIMIT 5 RETURN [n0.id, n0.name, n0.firstReportedOn <= $p0,',
      "[COLLECT { MATCH (n0)-[:HAS_VALUE]->(v1:Value) WHERE v1.attr IN ['status', 'plannedStart'] AND v1.knownFrom <= $p0 AND $p0 < v1.knownUntil",
      'RETURN [v1.attr, v1.content] ORDER BY v1.attr, v1.content }, null, null]] } AS r0',
    ],
  ],
];

describe('a plan becomes one statement', () => {
  it.each(STATEMENTS)('%s', (_, plan, lines) => {
    expect(compile(plan).text).toBe(lines.join(' '));
  });

  it('has one column per root', () => {
    const one = planOf({ by: 'id', value: 'p1', node: named('Drug') }).roots;
    const { text } = compile({ roots: [...one, ...one] });
    expect(text).toMatch(/ AS r0,\n {2}COLLECT .* AS r1$/s);
  });

  it('refuses a field that is not declared', () => {
    const node: NodePlan = { type: 'Drug', parts: [{ key: 'x', part: 'value', field: 'x) DETACH DELETE n //' }], variants: [] };
    expect(() => compile(planOf({ by: 'id', value: 'p1', node }))).toThrow('cannot be read');
  });
});

describe('a row of lists becomes what was asked for', () => {
  it('a page holds no more than its size and knows that there is more', () => {
    const { decode } = compile(
      planOf({
        ...page,
        from: { all: 'Drug' },
        where: [],
        order: byName,
        result: {
          as: 'connection',
          type: 'DrugConnection',
          page: 'p1',
          parts: [
            { key: 'nodes', part: 'items', item: 0 },
            { key: 'more', part: 'pageInfo' },
            { key: 'all', part: 'totalCount' },
          ],
        },
      }),
    );
    const rows = ['A', 'B', 'C'].map((name) => [name, `drug:${name}`, [name]]);
    const found = decode([[rows, 7]], { p1: 2 }).get('found');
    expect(found).toBeInstanceOf(Row);
    const fields = found instanceof Row ? found.fields : new Map<string, unknown>();
    expect(fields.get('nodes')).toEqual(['A', 'B'].map((name) => new Row('Drug', new Map([['name', name]]))));
    expect(fields.get('more')).toMatchObject({ hasNextPage: true });
    expect(fields.get('all')).toBe(7);
  });

  it('a status outside the vocabulary, or none, is UNKNOWN', () => {
    const node: NodePlan = {
      type: 'Trial',
      parts: [{ key: 'status', part: 'value', field: 'status', choices: ['ONGOING', 'UNKNOWN'] }],
      variants: [],
    };
    const { decode } = compile(planOf({ by: 'id', value: 'p1', node }));
    const statusOf = (stored: unknown) => decode([[['trial:x', 'X', true, [stored]]]], {}).get('found');
    const row = (status: string) => [
      { id: 'trial:x', name: 'X', known: true, row: new Row('Trial', new Map([['status', status]])) },
    ];
    expect(statusOf('ongoing')).toEqual(row('ONGOING'));
    expect(statusOf('contemplated')).toEqual(row('UNKNOWN'));
    expect(statusOf(null)).toEqual(row('UNKNOWN'));
  });
});
