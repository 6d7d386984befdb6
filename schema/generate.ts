import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { gql } from 'graphql-tag';
import { loadSdl } from '../src/graphql/schema.js';

const FILE = fileURLToPath(new URL('../src/graphql/generated.ts', import.meta.url));

/** The types of the schema and of its resolvers, as TypeScript text. */
export async function generateTypes(): Promise<string> {
  const types = await codegen({
    filename: FILE,
    schema: gql(loadSdl()),
    documents: [],
    config: {
      useTypeImports: true,
      enumsAsTypes: true,
      immutableTypes: true,
      skipTypename: true,
      strictScalars: true,
      scalars: { Date: 'string' },
      contextType: './context.js#Context',
      defaultMapper: '../graph/decode.js#Row',
    },
    plugins: [{ typescript: {} }, { typescriptResolvers: {} }],
    pluginMap: { typescript, typescriptResolvers },
  });
  return `// Generated from schema/*.graphql by npm run types. Do not edit.\n${types}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(FILE, await generateTypes());
