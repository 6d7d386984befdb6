import type { FastifyInstance } from 'fastify';

/** Apollo's hosted Sandbox, and the frame that its embedded form runs in. */
const ALLOWED_ORIGINS: ReadonlySet<string> = new Set([
  'https://studio.apollographql.com',
  'https://sandbox.embed.apollographql.com',
]);
const PREFLIGHT_SECONDS = '600';

/** Lets the allowed origins read answers of `path`, never with credentials. Other origins get no CORS header at all. */
export function addCors(app: FastifyInstance, path: string): void {
  app.addHook('onRequest', async (request, reply) => {
    if (request.url.split('?')[0] !== path) return;
    reply.header('vary', 'Origin');
    const { origin } = request.headers;
    if (origin !== undefined && ALLOWED_ORIGINS.has(origin)) reply.header('access-control-allow-origin', origin);
  });
  app.options(path, async (request, reply) => {
    const { origin, 'access-control-request-headers': wanted } = request.headers;
    if (origin !== undefined && ALLOWED_ORIGINS.has(origin)) {
      reply.header('access-control-allow-methods', 'GET, POST');
      reply.header('access-control-max-age', PREFLIGHT_SECONDS);
      if (wanted !== undefined) reply.header('access-control-allow-headers', wanted);
    }
    return reply.code(204).send();
  });
}
