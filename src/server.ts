import { readdir, readFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ApolloServer, BaseContext } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import fastify, { type FastifyInstance } from 'fastify';
import { addCors } from './web/cors.js';
import { addErrorAnswers, answerError } from './web/errors.js';
import { addSecurityHeaders } from './web/headers.js';
import { addHealth } from './web/health.js';
import { addPlayground, type PageFile } from './web/playgroundPage.js';
import { addSandbox } from './web/sandboxPage.js';

/** Largest request body that is read: a long query with its variables. */
const BODY_LIMIT_BYTES = 256 * 1024;
const REQUEST_TIMEOUT_MS = 30_000;
const GRAPHQL_PATH = '/graphql';

export interface ServerParts<Context extends BaseContext> {
  /** Not started yet: it is started here, and drains this server when it stops. */
  readonly apollo: ApolloServer<Context>;
  readonly context: () => Promise<Context>;
  /** Rejects when the database does not answer. */
  readonly probe: () => Promise<unknown>;
  readonly playground: ReadonlyMap<string, PageFile>;
  /** Takes one line for the log. */
  readonly report: (line: string) => void;
}

/** The port that was asked for is taken, or may not be opened. */
export class PortUnavailable extends Error {
  override readonly name = 'PortUnavailable';
}

/** Everything that is served over HTTP, ready to listen. Stopping `parts.apollo` closes it. */
export async function createHttpServer<Context extends BaseContext>(parts: ServerParts<Context>): Promise<FastifyInstance> {
  const { apollo, context, report } = parts;
  const app = fastify({
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    frameworkErrors: (error, request, reply) => {
      void answerError({ error, request, reply, report });
    },
  });
  addSecurityHeaders(app);
  addErrorAnswers(app, report);
  addCors(app, GRAPHQL_PATH);
  addHealth(app, parts.probe);
  addPlayground(app, parts.playground);
  addSandbox(app);
  app.get('/', async (_request, reply) => reply.redirect('/playground'));
  sendBrowsersToPlayground(app);
  apollo.addPlugin(ApolloServerPluginLandingPageDisabled());
  apollo.addPlugin(fastifyApolloDrainPlugin(app));
  await apollo.start();
  await app.register(fastifyApollo(apollo), { path: GRAPHQL_PATH, method: ['GET', 'POST'], context });
  return app;
}

/** A person who opens the endpoint in a browser wants a page to ask on. */
function sendBrowsersToPlayground(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    const asksForPage = request.method === 'GET' && request.headers.accept?.includes('text/html') === true;
    if (asksForPage && request.url === GRAPHQL_PATH) return reply.redirect('/playground');
  });
}

export interface ListenAddress {
  readonly host: string;
  readonly port: number;
}

/** Listens, and returns the port (which differs from the one asked for only when that was 0). */
export async function listen(app: FastifyInstance, address: ListenAddress): Promise<number> {
  try {
    await app.listen(address);
  } catch (error) {
    throw portError(error, address);
  }
  return portOf(app.server.address());
}

/** Throws PortUnavailable when the address cannot be listened on: asked before the slow part of a start. */
export async function checkPortIsFree(address: ListenAddress): Promise<void> {
  const probe = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      probe.once('error', reject);
      probe.listen({ ...address, exclusive: true }, resolve);
    });
  } catch (error) {
    throw portError(error, address);
  }
  await new Promise((resolve) => probe.close(resolve));
}

const LISTEN_PROBLEMS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program listens there. Stop it, or choose another port with --port',
  EACCES: 'you may not open it. Choose a port above 1023 with --port',
  EADDRNOTAVAIL: 'this machine has no such address. Set HOST to 127.0.0.1 or 0.0.0.0',
  ENOTFOUND: 'this machine has no such address. Set HOST to 127.0.0.1 or 0.0.0.0',
};

function portError(error: unknown, { host, port }: ListenAddress): unknown {
  const problem = error instanceof Error && 'code' in error ? LISTEN_PROBLEMS[String(error.code)] : undefined;
  return problem === undefined
    ? error
    : new PortUnavailable(`Port ${port} on ${host} is not available: ${problem}.`, { cause: error });
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string')
    throw new Error(`expected a TCP address, found ${JSON.stringify(address)}`);
  return address.port;
}

/** `npm run build` puts the playground here; the path is the same from `src` and from `dist`. */
const PLAYGROUND_DIR = fileURLToPath(new URL('../dist/web/playground/', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
};

/** Reads the built playground into memory, by path; empty when it has not been built. */
export async function readPlayground(dir: string = PLAYGROUND_DIR): Promise<ReadonlyMap<string, PageFile>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      paths.map(async (path): Promise<[string, PageFile]> => {
        const type = TYPES[extname(path)] ?? 'application/octet-stream';
        return [relative(dir, path).split(sep).join('/'), { type, body: await readFile(path) }];
      }),
    ),
  );
}
