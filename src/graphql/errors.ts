import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type ASTNode, type GraphQLFormattedError } from 'graphql';
import type { Candidate } from '../graph/compile.js';
import type { Suggestion } from '../graph/suggest.js';

/** An argument that cannot be used: the message says which, what was found and what is wanted. */
export function badInput(message: string, node: ASTNode | undefined): GraphQLError {
  return failure('BAD_USER_INPUT', message, node);
}

/** More was asked for than one operation may read. */
export function limitExceeded(message: string, node: ASTNode | undefined): GraphQLError {
  return failure('LIMIT_EXCEEDED', message, node);
}

function failure(code: string, message: string, node: ASTNode | undefined): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } }, ...(node && { nodes: [node] }) });
}

/** Nothing has this id or name; `near` is what may have been meant. */
export function notFound(what: string, near: readonly Suggestion[]): GraphQLError {
  const meant = near.length === 0 ? '' : ` Did you mean ${near.map(({ id, name }) => `${name} (${id})`).join(', ')}?`;
  return new GraphQLError(`No ${what}.${meant}`, { extensions: { code: 'NOT_FOUND', suggestions: near } });
}

/** Several things have this name: only an id tells which is meant. */
export function ambiguousName(what: string, candidates: readonly Candidate[]): GraphQLError {
  const ids = candidates.map(({ id }) => id);
  return new GraphQLError(`More than one ${what}: ask by id, one of ${ids.join(', ')}.`, {
    extensions: { code: 'AMBIGUOUS_NAME', ids },
  });
}

/** Hides what is not meant for clients behind an id, and hands it to `log` under that id. */
export function maskError(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: (id: string, error: unknown) => void,
): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  if (cause instanceof GraphQLError && formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR') return formatted;
  const id = randomUUID();
  log(id, cause);
  return {
    message: `Something went wrong on the server. Its log names the cause under ${id}.`,
    ...(formatted.path && { path: formatted.path }),
    extensions: { code: 'INTERNAL_SERVER_ERROR', id },
  };
}
