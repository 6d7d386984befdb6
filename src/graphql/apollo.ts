import { ApolloServer, type ApolloServerPlugin, type GraphQLRequestListener } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { getVariableValues } from 'graphql';
import type { Readable } from '../graph/read.js';
import { fragmentsOf } from './document.js';
import type { Context } from './context.js';
import { maskError } from './errors.js';
import { MAX_TOKENS } from './limits.js';
import { planOperation } from './plan.js';
import { readField } from './resolvers.js';
import { loadSchema } from './schema.js';

/** A GraphQL server; `contextFor` says over which store. Not started: it opens nothing by itself. */
export function createApollo({ introspection }: { readonly introspection: boolean }): ApolloServer<Context> {
  const server = new ApolloServer<Context>({
    schema: loadSchema(),
    fieldResolver: readField,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    maxRecursiveSelections: true,
    parseOptions: { maxLexicalTokens: MAX_TOKENS },
    validationOptions: { maxErrors: 20 },
    executionOptions: { maxCoercionErrors: 20 },
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginCacheControlDisabled(), planOperations],
    formatError: (formatted, error) =>
      maskError(formatted, error, (id, cause) => {
        server.logger.error(`${id} ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`);
      }),
  });
  return server;
}

/** Makes the context of one operation. */
export function contextFor(store: Readable): () => Promise<Context> {
  return () => Promise.resolve({ store });
}

/** Plans each operation before its first field is resolved, and tells its cost. */
const listener: GraphQLRequestListener<Context> = {
  didResolveOperation({ schema, document, operation, request, contextValue }) {
    const { coerced } = getVariableValues(schema, operation?.variableDefinitions ?? [], request.variables ?? {});
    if (operation && coerced) {
      contextValue.planned = planOperation({ schema, fragments: fragmentsOf(document), variables: coerced }, operation);
    }
    return Promise.resolve();
  },
  willSendResponse({ response, contextValue: { planned } }) {
    if (response.body.kind === 'single' && planned) {
      const { singleResult } = response.body;
      singleResult.extensions = { ...singleResult.extensions, cost: planned.cost };
    }
    return Promise.resolve();
  },
};

const planOperations: ApolloServerPlugin<Context> = { requestDidStart: () => Promise.resolve(listener) };
