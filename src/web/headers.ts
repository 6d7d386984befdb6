import type { FastifyInstance, FastifyReply } from 'fastify';

/** What a page may load, as sources per directive; everything not named here is refused. */
export type ContentPolicy = Readonly<Record<string, readonly string[]>>;

const NOTHING: ContentPolicy = { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] };

/** Gives every answer the headers that keep a browser from guessing, framing or leaking; answers that are no page may load nothing. */
export function addSecurityHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('x-content-type-options', 'nosniff');
    reply.header('referrer-policy', 'no-referrer');
    allowContent(reply, NOTHING);
  });
}

/** Replaces what this one answer may load. */
export function allowContent(reply: FastifyReply, policy: ContentPolicy): void {
  const directives = Object.entries(policy).map(([name, sources]) => [name, ...sources].join(' '));
  reply.header('content-security-policy', directives.join('; '));
}
