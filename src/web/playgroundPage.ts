import type { FastifyInstance } from 'fastify';
import { errorBody } from './errors.js';
import { allowContent, type ContentPolicy } from './headers.js';

/** One file of the built playground, ready to be sent. */
export interface PageFile {
  readonly type: string;
  readonly body: Buffer;
}

const POLICY: ContentPolicy = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'worker-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'font-src': ["'self'", 'data:'],
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'self'"],
};

/** `/playground` and its files, by their path below it. Only the files given here can be asked for. */
export function addPlayground(app: FastifyInstance, files: ReadonlyMap<string, PageFile>): void {
  app.get('/playground', async (_request, reply) => {
    const page = files.get('index.html');
    if (page === undefined)
      return reply.code(503).send(errorBody('The playground is not built. Run: npm run build', 'NOT_BUILT'));
    allowContent(reply, POLICY);
    return reply.header('cache-control', 'no-cache').type(page.type).send(page.body);
  });
  app.get('/playground/', async (_request, reply) => reply.redirect('/playground'));
  app.get<{ Params: { '*': string } }>('/playground/*', async (request, reply) => {
    const file = files.get(request.params['*']);
    if (file === undefined) {
      reply.callNotFound();
      return reply;
    }
    // The build puts a hash of the content into these names. A worker takes its policy from its own script.
    allowContent(reply, POLICY);
    return reply.header('cache-control', 'public, max-age=31536000, immutable').type(file.type).send(file.body);
  });
}
