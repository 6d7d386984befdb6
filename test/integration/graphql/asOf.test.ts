import { getNamedType, isEnumType, isObjectType, isScalarType, type GraphQLField, type GraphQLNamedType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { ENTITY_KINDS } from '../../../src/graph/model.js';
import { loadSchema } from '../../../src/graphql/schema.js';
import { CORPORA } from '../../support/corpora.js';
import { answerAt, graphqlServer } from '../../support/graphqlServer.js';

const schema = loadSchema();

/** What to select of a field: everything of a plain value, ids of things, quotes of evidence. Ties are read as the things are. */
function selectionOf({ name, type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type);
  if (isScalarType(named) || isEnumType(named)) return name;
  if (named.name === 'Evidence') return `${name}(first: 3) { quote release { publishedOn } }`;
  if (named.name === 'ClaimConnection') return `${name}(first: 5) { nodes { id firstReportedOn } }`;
  if (named.name.endsWith('Connection')) return `${name}(first: 50) { nodes { id } }`;
  if (named.name.endsWith('Edge')) return '';
  return isObjectType(named) && 'id' in named.getFields() ? `${name} { id }` : `${name} { ${plain(named)} }`;
}

function plain(type: GraphQLNamedType): string {
  if (!isObjectType(type)) return '__typename id';
  return Object.keys(type.getFields()).join(' ');
}

/** A query for all there is of one kind. */
function everythingOf(root: GraphQLField<unknown, unknown>, kind: string): string {
  const type = schema.getType(kind);
  const fields = isObjectType(type) ? Object.values(type.getFields()).map(selectionOf) : [];
  return `query ($asOf: Date) { found: ${root.name}(first: 50, asOf: $asOf) { totalCount nodes { ${fields.join(' ')} } } }`;
}

const QUERIES = ENTITY_KINDS.map((kind) => {
  const root = Object.values(schema.getQueryType()?.getFields() ?? {}).find(
    ({ type }) => getNamedType(type).name === `${kind}Connection`,
  );
  if (!root) throw new Error(`there is no list of ${kind}`);
  return [kind, everythingOf(root, kind)] as const;
});

describe.each(CORPORA)('asOf ($name)', ({ name, present, readings }) => {
  it('is what a store says that holds only the releases up to the day', async ({ skip }) => {
    skip(!present, `the ${name} are not beside the project`);
    const all = await readings();
    const days = [...new Set(all.map(({ release }) => release.date))].sort();
    expect(days).toHaveLength(5);
    const full = await graphqlServer(all);
    const seen = new Map<string, unknown>();
    for (const asOf of days)
      for (const [kind, query] of QUERIES) seen.set(`${kind} ${asOf}`, answerAt(await full.ask(query, { asOf }), 'found'));
    await full.close();
    for (const day of days) {
      const part = await graphqlServer(all.filter(({ release }) => release.date <= day));
      for (const [kind, query] of QUERIES) {
        expect(seen.get(`${kind} ${day}`), `${kind} on ${day}`).toEqual(answerAt(await part.ask(query), 'found'));
      }
      await part.close();
    }
  }, 600_000);
});
