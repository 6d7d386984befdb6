import { randomUUID } from 'node:crypto';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

interface ErrorBody {
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** The one shape of every error that this server answers with. */
export function errorBody(message: string, code: string): ErrorBody {
  return { errors: [{ message, extensions: { code } }] };
}

/** Answers every failure outside GraphQL as JSON. Our own faults are masked, and reported in full under an id. */
export function addErrorAnswers(app: FastifyInstance, report: (line: string) => void): void {
  app.setNotFoundHandler((request, reply) =>
    reply
      .code(404)
      .send(errorBody(`Nothing is served at ${request.method} ${pathOf(request)}. GraphQL is at POST /graphql.`, 'NOT_FOUND')),
  );
  app.setErrorHandler((error: FastifyError, request, reply) => answerError({ error, request, reply, report }));
}

interface Failure {
  readonly error: FastifyError;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly report: (line: string) => void;
}

const CODES: Readonly<Record<number, string>> = { 413: 'PAYLOAD_TOO_LARGE', 415: 'UNSUPPORTED_MEDIA_TYPE' };

/** The caller's mistakes keep their message; the rest is ours. */
export function answerError({ error, request, reply, report }: Failure): FastifyReply {
  const status = error.code === 'ERR_INVALID_URL' ? 400 : (error.statusCode ?? 500);
  if (status < 500) return reply.code(status).send(errorBody(error.message, CODES[status] ?? 'BAD_REQUEST'));
  const id = randomUUID();
  report(`error ${id} in ${request.method} ${pathOf(request)}: ${error.stack ?? error.message}`);
  return reply.code(500).send(errorBody(`Something failed here; the server's log has it as ${id}.`, 'INTERNAL_SERVER_ERROR'));
}

function pathOf(request: FastifyRequest): string {
  return request.url.split('?')[0] ?? '';
}
