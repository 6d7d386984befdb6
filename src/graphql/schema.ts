import { readdirSync, readFileSync } from 'node:fs';
import { gql } from 'graphql-tag';
import { buildASTSchema, GraphQLScalarType, isInterfaceType, type GraphQLSchema } from 'graphql';
import { isRow, readRoot } from './resolvers.js';
import { dateScalar } from './scalars.js';

const FOLDER = new URL('../../schema/', import.meta.url);

/** The schema in the package's `schema` folder, with what resolves it. */
export function loadSchema(): GraphQLSchema {
  const schema = buildASTSchema(gql(loadSdl()));
  const date = schema.getType('Date');
  if (date instanceof GraphQLScalarType) Object.assign(date, dateScalar);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type)) type.resolveType = (value) => (isRow(value) ? value.type : undefined);
  }
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) field.resolve = readRoot;
  return schema;
}

/** The text of the schema: all its files, one after the other. */
export function loadSdl(): string {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.graphql'));
  return files
    .sort()
    .map((file) => readFileSync(new URL(file, FOLDER), 'utf8'))
    .join('\n');
}
