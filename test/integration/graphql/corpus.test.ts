import { fileURLToPath } from 'node:url';
import { getNamedType, isLeafType, isObjectType, type GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSources } from '../../../src/ingest/files.js';
import { extractSources } from '../../../src/ingest/readReadings.js';
import { loadSchema } from '../../../src/graphql/schema.js';
import { answerAt, graphqlServer, type GraphqlServer } from '../../support/graphqlServer.js';

const FOLDERS = ['../../corpus/development', '../../../seed/releases'].map((folder) =>
  fileURLToPath(new URL(folder, import.meta.url)),
);
const schema = loadSchema();
let server: GraphqlServer;

beforeAll(async () => {
  const sources = (await readSources(FOLDERS)).filter(({ file }) => file.endsWith('.txt'));
  server = await graphqlServer(extractSources(sources));
}, 300_000);
afterAll(() => server.close());

/** Lists of the root that go in pages of entities, with what they are pages of. */
const LISTS = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(({ name, type }) => {
  const nodes = getNamedType(type);
  const node = isObjectType(nodes) ? getNamedType(nodes.getFields()['nodes']?.type) : undefined;
  return isObjectType(node) && name !== 'releases' ? [{ name, node }] : [];
});

/** Every field of a type that has no arguments and leads no further than one object of plain fields. */
function plainFields(type: GraphQLObjectType): string {
  const fields = Object.values(type.getFields()).filter(({ args }) => args.length === 0);
  const read = fields.map(({ name, type: of }) => {
    const named = getNamedType(of);
    if (isLeafType(named)) return name;
    if (!isObjectType(named) || 'id' in named.getFields()) return '';
    const leaves = Object.values(named.getFields()).filter((one) => one.args.length === 0 && isLeafType(getNamedType(one.type)));
    return leaves.length === 0 ? '' : `${name} { ${leaves.map((one) => one.name).join(' ')} }`;
  });
  return read.filter(Boolean).join(' ');
}

describe('the development releases of the corpus and the digests in the graph', () => {
  it.each(LISTS)('$name: every page can be read with every plain field', async ({ name, node }) => {
    let after: unknown = null;
    let read = 0;
    do {
      const query = `query ($after: String) { ${name}(first: 100, after: $after) { totalCount nodes { ${plainFields(node)} } pageInfo { hasNextPage endCursor } } }`;
      const answer = await server.ask(query, { after });
      read += (answerAt(answer, `${name}.nodes`) as readonly unknown[]).length;
      after = answerAt(answer, `${name}.pageInfo.hasNextPage`) === true ? answerAt(answer, `${name}.pageInfo.endCursor`) : null;
      if (after === null) expect(read).toBe(answerAt(answer, `${name}.totalCount`));
    } while (after !== null);
    expect(read).toBeGreaterThan(0);
  });

  it('every name in a hundred releases is an entity, or one of at least two that it may be', async () => {
    const nodes = answerAt(
      await server.ask('{ releases(first: 100) { nodes { namings { id name entity { id } inferredFrom candidates { id } } } } }'),
      'releases.nodes',
    ) as readonly { readonly namings: readonly Record<string, unknown>[] }[];
    const namings = nodes.flatMap((release) => release.namings);
    expect(namings.length).toBeGreaterThan(nodes.length);
    expect(namings.filter(({ entity, candidates }) => entity === null && (candidates as readonly unknown[]).length < 2)).toEqual(
      [],
    );
  });

  it('two releases of one company, two years apart, tell of one drug and one trial', async () => {
    const { data } = await server.ask(
      `{ drug(name: "ZGN-101") { releases(first: 5, orderBy: PUBLISHED_ASC) { nodes { publishedOn } } trials(first: 9) { nodes { name releases(first: 5, orderBy: PUBLISHED_ASC) { nodes { publishedOn } } } } } }`,
    );
    const days = { nodes: [{ publishedOn: '2020-09-14' }, { publishedOn: '2022-11-10' }] };
    expect(data).toMatchObject({ drug: { releases: days } });
    expect(JSON.stringify(data)).toContain(JSON.stringify({ name: 'KITEMARK', releases: days }));
  });

  it('people whom releases quote can be read from the release', async () => {
    const people = answerAt(await server.ask('{ releases(first: 100) { nodes { quotedPeople { name } } } }'), 'releases.nodes');
    expect(JSON.stringify(people)).toMatch(/"quotedPeople":\[\{"name":"[^"]+"/);
  });
});
