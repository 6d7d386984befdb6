import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerAt, graphqlServer, type GraphqlServer } from '../../support/graphqlServer.js';
import { CODES, pharma } from './pharma.js';

let server: GraphqlServer;
beforeAll(async () => {
  server = await graphqlServer(pharma());
});
afterAll(() => server.close());

const NESTED = `{
  organizations(first: 10) { nodes { name
    drugs(first: 10) { totalCount pageInfo { hasNextPage endCursor } edges { assertion evidence(first: 10) { quote release { headline issuer { name } } }
      node { name aliases { text kind } trials(first: 10) { nodes { status phase indications { name broader { name } } } }
             releases(first: 10) { nodes { headline sentences { text } claims(first: 10) { nodes { id about { role node { name } } } } } } } } } } }
  drugs(first: 10) { nodes { id claims(first: 10) { nodes { firstReportedOn evidence { spans { quote } } } } } }
  releases(first: 10) { nodes { id mentions(first: 10) { nodes { name } } } }
  node(id: "drug:ab-1") { name ... on Drug { developers { name } } }
}`;

describe('one operation', () => {
  it('is one statement, however deep its pages of ten are nested', async () => {
    server.statements.length = 0;
    const { data, errors } = await server.ask(NESTED);
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toContain('"endCursor":"');
    expect(server.statements).toHaveLength(1);
  });

  it('is answered alike each time', async () => {
    expect(await server.ask(NESTED)).toEqual(await server.ask(NESTED));
  });

  it('sends the same text whatever the values are', async () => {
    server.statements.length = 0;
    const query = 'query ($name: String, $n: Int) { drug(name: $name) { designations(first: $n) { totalCount } } }';
    await server.ask(query, { name: 'AB 1', n: 5 });
    await server.ask(query, { name: 'AB 4', n: 50 });
    expect(new Set(server.statements).size).toBe(1);
  });

  it('takes quotes and backticks in names and ids as text', async () => {
    const name = `x' }) MATCH (n) DETACH DELETE n // \` "`;
    const { errors } = await server.ask('query ($name: String!, $id: ID!) { drug(name: $name) { id } node(id: $id) { id } }', {
      name,
      id: name,
    });
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    expect((await server.ask('{ drug(id: "drug:ab-1") { name } }')).data).toEqual({ drug: { name: 'Abilux' } });
  });

  it('answers each alias and each kind of a fragment for itself', async () => {
    const { data } = await server.ask(`{
      one: drug(name: "Abilux") { id first: name developers { n: name name: id } }
      two: node(id: "org:nyse-acme") { ...Any ... on Organization { drugs(first: 1) { nodes { name } } } }
      trial(id: "trial:ab-1/phase-1/myeloma") @include(if: true) { status phase @skip(if: true) }
    } fragment Any on Entity { __typename id ... on Drug { leadStatus } }`);
    expect(data).toEqual({
      one: { id: 'drug:ab-1', first: 'Abilux', developers: [{ n: 'Acme', name: 'org:nyse-acme' }] },
      two: { __typename: 'Organization', id: 'org:nyse-acme', drugs: { nodes: [{ name: 'AB 10' }] } },
      trial: { status: 'ONGOING' },
    });
  });
});

describe('asOf', () => {
  const QUESTION = `query ($asOf: Date) { drug(id: "drug:ab-1", asOf: $asOf) {
    name aliases { text } leadStatus lastReportedOn releases { totalCount } trials { nodes { status } } claims(field: LEAD_STATUS) { totalCount } } }`;

  it('shows what was known on the day, names and values alike', async () => {
    expect((await server.ask(QUESTION, { asOf: '2018-12-31' })).data).toEqual({
      drug: {
        name: 'AB 1',
        aliases: [{ text: 'AB 1' }],
        leadStatus: null,
        lastReportedOn: '2018-01-10',
        releases: { totalCount: 1 },
        trials: { nodes: [{ status: 'PLANNED' }] },
        claims: { totalCount: 0 },
      },
    });
  });

  it('shows what is known now when no day is given, as it does for a late day', async () => {
    const now = await server.ask(QUESTION);
    expect(now.data).toEqual({
      drug: {
        name: 'Abilux',
        aliases: [{ text: 'Abilux' }, { text: 'AB 1' }],
        leadStatus: 'lead',
        lastReportedOn: '2019-03-01',
        releases: { totalCount: 2 },
        trials: { nodes: [{ status: 'ONGOING' }] },
        claims: { totalCount: 1 },
      },
    });
    expect((await server.ask(QUESTION, { asOf: '2100-01-01' })).data).toEqual(now.data);
  });

  it('finds by a name that came later, and shows the name of that day', async () => {
    const query = '{ drug(name: "abilux", asOf: "2018-06-01") { name } }';
    expect((await server.ask(query)).data).toEqual({ drug: { name: 'AB 1' } });
  });

  it('gives null without an error for what is not known yet', async () => {
    expect(await server.ask('{ drug(id: "drug:ab-99", asOf: "2019-12-31") { name } }')).toMatchObject({ data: { drug: null } });
    const { errors, data } = await server.ask(
      '{ drugs(asOf: "2019-12-31", first: 1) { totalCount } drugsNow: drugs(first: 1) { totalCount } release(id: "x", asOf: "2019-12-31") { id } }',
    );
    expect(data).toMatchObject({ drugs: { totalCount: 25 }, drugsNow: { totalCount: 26 } });
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['NOT_FOUND']);
  });

  it('leaves out what is only possible unless it is asked for', async () => {
    const { data } = await server.ask(`{ drug(name: "AB 1") {
      told: indications { nodes { name } } all: indications(assertions: [ASSERTED, POSSIBLE]) { edges { assertion node { name } } } } }`);
    expect(data).toEqual({
      drug: {
        told: { nodes: [{ name: 'myeloma' }] },
        all: {
          edges: [
            { assertion: 'POSSIBLE', node: { name: 'blood-cancer' } },
            { assertion: 'ASSERTED', node: { name: 'myeloma' } },
          ],
        },
      },
    });
  });
});

/** Follows the cursors of the list at a path to its end: the names on each page. */
async function walk(query: string, path: string, variables: Record<string, unknown>): Promise<string[][]> {
  const pages: string[][] = [];
  let after: unknown = null;
  do {
    const answer = await server.ask(query, { ...variables, after });
    const nodes = answerAt(answer, `${path}.nodes`);
    if (!Array.isArray(nodes)) throw new Error(`there is no list at ${path}`);
    pages.push(nodes.map((node: { readonly name: string }) => node.name));
    after = answerAt(answer, `${path}.pageInfo.hasNextPage`) === true ? answerAt(answer, `${path}.pageInfo.endCursor`) : null;
  } while (after !== null && pages.length < 50);
  return pages;
}

describe('pages', () => {
  const sorted = [...CODES.slice(1), 'AB 99', 'Abilux'].sort();
  const LISTS = [
    ['a root list', 'drugs', 'drugs(orderBy: $order, first: 4, after: $after)', ''],
    [
      'the drugs of an organization',
      'organization.drugs',
      'organization(name: "Acme") { drugs(orderBy: $order, first: 4, after: $after)',
      '}',
    ],
  ] as const;

  it.each(LISTS)('of %s neither lose nor repeat anything, in both directions', async (_, path, list, close) => {
    const query = `query ($order: EntityOrder, $after: String) { ${list} { nodes { name } pageInfo { hasNextPage endCursor } } ${close} }`;
    const up = await walk(query, path, { order: 'NAME_ASC' });
    const down = await walk(query, path, { order: 'NAME_DESC' });
    expect(up.flat()).toEqual(sorted);
    expect(down.flat()).toEqual([...sorted].reverse());
    expect(up.map((page) => page.length)).toEqual([4, 4, 4, 4, 4, 4, 2]);
    const byDay = await walk(query, path, { order: 'FIRST_REPORTED_DESC' });
    expect(byDay.flat()[0]).toBe('AB 99');
    expect(byDay.flat().sort()).toEqual(sorted);
  });

  it('of a day long past are sorted by the names of that day', async () => {
    const query = `query ($after: String) { drugs(first: 9, after: $after, asOf: "2018-12-31") { nodes { name } pageInfo { hasNextPage endCursor } } }`;
    expect((await walk(query, 'drugs', {})).flat()).toEqual([...CODES].sort());
  });

  it('of the other end of a relationship: an indication and its drugs', async () => {
    const { data } = await server.ask(
      '{ indication(name: "myeloma") { drugs { edges { node { id } } totalCount } trials { nodes { id } } } }',
    );
    expect(data).toEqual({
      indication: { drugs: { edges: [{ node: { id: 'drug:ab-1' } }], totalCount: 1 }, trials: { nodes: [] } },
    });
  });
});

describe('filters', () => {
  it.each([
    ['drugs(where: { name: { eq: "ABILUX" } })', ['Abilux']],
    ['drugs(where: { name: { contains: "ab 2" } }, first: 3)', ['AB 2', 'AB 20', 'AB 21']],
    ['drugs(where: { id: { in: ["drug:ab-4", "drug:ab-5", "drug:none"] } })', ['AB 4', 'AB 5']],
    ['drugs(where: { name: { eq: "twin" }, id: { eq: "drug:ab-3" } })', ['AB 3']],
    ['trials(where: { status: { eq: ONGOING }, phase: { in: ["Phase 1"] } })', ['AB 1 phase-1 trial']],
    ['trials(where: { status: { eq: PLANNED } })', []],
    ['trials(where: { status: { in: [PLANNED, UNKNOWN] } })', []],
    ['trials(where: { status: { eq: PLANNED } }, asOf: "2018-12-31")', ['AB 1 phase-1 trial']],
  ])('%s', async (list, names) => {
    const { data, errors } = await server.ask(`{ found: ${list} { nodes { name } totalCount } }`);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ found: { nodes: names.map((name) => ({ name })) } });
  });

  it.each([
    ['publishedOn: { from: "2019-01-01", to: "2019-12-31" }', ['2019-03-01']],
    ['issuer: { eq: "org:acme" }', ['2020-07-07', '2019-03-01', '2018-01-10']],
    ['textKind: { eq: DIGEST }', []],
  ])('releases where %s', async (where, days) => {
    const { data } = await server.ask(`{ releases(where: { ${where} }) { nodes { publishedOn } } }`);
    expect(data).toEqual({ releases: { nodes: days.map((publishedOn) => ({ publishedOn })) } });
  });
});

describe('errors', () => {
  it.each([
    ['{ drug(name: "Abillux") { id } }', 'NOT_FOUND', 'Abilux (drug:ab-1)'],
    ['{ drug(id: "drug:ab-111") { id } }', 'NOT_FOUND', '(drug:ab-1'],
    ['{ drug(name: "Twin") { id } }', 'AMBIGUOUS_NAME', 'drug:ab-2, drug:ab-3'],
    ['{ drug(id: "a", name: "b") { id } }', 'BAD_USER_INPUT', 'found both'],
    ['{ drug { id } }', 'BAD_USER_INPUT', 'found neither'],
    ['{ drugs(first: 0) { totalCount } }', 'BAD_USER_INPUT', 'found 0'],
    ['{ drugs(first: 101) { totalCount } }', 'LIMIT_EXCEEDED', 'at most 100'],
    ['{ drugs(after: "nonsense") { totalCount } }', 'BAD_USER_INPUT', 'nonsense'],
    ['{ drug(id: "drug:ab-1", asOf: "2019-02-30") { id } }', 'GRAPHQL_VALIDATION_FAILED', '2019-02-30'],
    ['{ drug(id: "drug:ab-1") { claims(field: PHASE) { totalCount } } }', 'BAD_USER_INPUT', 'no phase'],
    ['{ drug(id: "drug:ab-1") { nam } }', 'GRAPHQL_VALIDATION_FAILED', 'Did you mean "name"'],
  ])('%s', async (query, code, says) => {
    const { errors } = await server.ask(query);
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual([code]);
    expect(errors?.[0]?.message).toContain(says);
  });

  it('rejects a cursor of another order', async () => {
    const after = answerAt(await server.ask('{ drugs(first: 1) { pageInfo { endCursor } } }'), 'drugs.pageInfo.endCursor');
    const { errors } = await server.ask('query ($after: String) { drugs(after: $after, orderBy: NAME_DESC) { totalCount } }', {
      after,
    });
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  it('tells the cost of an operation, and refuses one that costs too much', async () => {
    expect((await server.ask('{ drugs(first: 10) { nodes { id name } } }')).extensions).toEqual({ cost: 31 });
    const page = (inside: string) => `drugs(first: 100) { nodes { ${inside} } }`;
    const { errors } = await server.ask(
      `{ ${page('claims(first: 100) { nodes { release { claims(first: 100) { nodes { id } } } } }')} }`,
    );
    expect(errors?.[0]?.extensions?.['code']).toBe('LIMIT_EXCEEDED');
  });

  it('refuses an operation that is nested too deep', async () => {
    const deep = Array.from({ length: 12 }).reduce<string>(
      (inside) => `releases(first: 1) { nodes { issuer { ${inside} } } }`,
      'id',
    );
    const { errors } = await server.ask(`{ organization(name: "Acme") { ${deep.replaceAll('releases', 'issuedReleases')} } }`);
    expect(errors?.[0]?.extensions?.['code']).toBe('LIMIT_EXCEEDED');
  });
});
