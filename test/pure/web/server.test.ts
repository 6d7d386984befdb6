import { ApolloServer } from '@apollo/server';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createHttpServer } from '../../../src/server.js';

const STUDIO = 'https://studio.apollographql.com';
const playground = new Map([
  ['index.html', { type: 'text/html; charset=utf-8', body: Buffer.from('<h1>here</h1>') }],
  ['assets/a-1.js', { type: 'text/javascript; charset=utf-8', body: Buffer.from('1') }],
]);
const apollo = new ApolloServer({
  typeDefs: 'type Query { one: Int }',
  resolvers: { Query: { one: () => 1 } },
  stopOnTerminationSignals: false,
});
let app: FastifyInstance;
let probe: () => Promise<unknown>;
let reported: string[];

beforeEach(() => {
  probe = () => Promise.resolve();
  reported = [];
});
beforeAll(async () => {
  app = await createHttpServer({
    apollo,
    context: () => Promise.resolve({}),
    probe: () => probe(),
    playground,
    report: (line) => reported.push(line),
  });
  app.get('/fails', () => Promise.reject(new Error('MATCH (n) is our business')));
});
afterAll(() => apollo.stop());

const send = (options: InjectOptions) => app.inject(options);
const post = (payload: string, headers: Record<string, string> = {}) =>
  send({ method: 'POST', url: '/graphql', payload, headers: { 'content-type': 'application/json', ...headers } });
const error = (code: string, message: unknown = expect.any(String)): unknown => ({ errors: [{ message, extensions: { code } }] });

describe('/graphql', () => {
  it('answers a query', async () => {
    const { statusCode, body } = await post('{"query":"{ one }"}');
    expect([statusCode, JSON.parse(body)]).toEqual([200, { data: { one: 1 } }]);
  });

  it('sends a browser that opens it to the playground, and nobody else', async () => {
    const browser = await send({ url: '/graphql', headers: { accept: 'text/html,application/xhtml+xml' } });
    expect([browser.statusCode, browser.headers.location]).toEqual([302, '/playground']);
    const headers = { accept: 'text/html,*/*;q=0.8', 'apollo-require-preflight': '1' };
    const query = await send({ url: '/graphql?query={one}', headers });
    expect([query.statusCode, JSON.parse(query.body)]).toEqual([200, { data: { one: 1 } }]);
    expect((await send({ url: '/graphql', headers: { accept: 'application/json' } })).statusCode).toBe(400);
  });

  it('refuses what a foreign page could send without asking first', async () => {
    expect((await post('{"query":"{ one }"}', { 'content-type': 'text/plain' })).statusCode).toBeGreaterThanOrEqual(400);
    expect((await send({ url: '/graphql?query={one}' })).statusCode).toBe(400);
  });

  it.each<[string, InjectOptions, number, string]>([
    ['malformed JSON', { payload: '{"query":' }, 400, 'BAD_REQUEST'],
    ['no JSON at all', { payload: '' }, 400, 'BAD_REQUEST'],
    ['another media type', { payload: 'x', headers: { 'content-type': 'application/xml' } }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['too much', { payload: JSON.stringify({ query: ' '.repeat(300_000) }) }, 413, 'PAYLOAD_TOO_LARGE'],
    ['a host that is none', { payload: '{"query":"{ one }"}', headers: { host: 'a b' } }, 400, 'BAD_REQUEST'],
  ])('%s is an error in JSON', async (_case, options, status, code) => {
    const headers = { 'content-type': 'application/json', ...options.headers };
    const { statusCode, body } = await send({ method: 'POST', url: '/graphql', ...options, headers });
    expect([statusCode, JSON.parse(body)]).toEqual([status, error(code)]);
  });
});

describe('another origin', () => {
  const preflight = (origin: string) =>
    send({
      method: 'OPTIONS',
      url: '/graphql',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });

  it.each([STUDIO, 'https://sandbox.embed.apollographql.com'])('%s may ask, without credentials', async (origin) => {
    const { statusCode, headers } = await preflight(origin);
    expect(statusCode).toBe(204);
    expect(headers).toMatchObject({
      'access-control-allow-origin': origin,
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': 'content-type',
      vary: 'Origin',
    });
    expect(headers).not.toHaveProperty('access-control-allow-credentials');
    expect((await post('{"query":"{ one }"}', { origin })).headers['access-control-allow-origin']).toBe(origin);
  });

  it.each(['https://evil.example', `${STUDIO}.evil.example`, 'http://studio.apollographql.com', 'null'])(
    '%s may not',
    async (origin) => {
      expect(Object.keys((await preflight(origin)).headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
      expect((await post('{"query":"{ one }"}', { origin })).headers).not.toHaveProperty('access-control-allow-origin');
    },
  );

  it('may ask nothing but GraphQL', async () => {
    expect((await send({ url: '/healthz', headers: { origin: STUDIO } })).headers).not.toHaveProperty(
      'access-control-allow-origin',
    );
  });
});

describe('pages', () => {
  it('/ leads to the playground', async () => {
    const { statusCode, headers } = await send({ url: '/' });
    expect([statusCode, headers.location]).toEqual([302, '/playground']);
  });

  it('the playground may load only what this server serves', async () => {
    const { body, headers } = await send({ url: '/playground' });
    expect(body).toBe('<h1>here</h1>');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toContain("script-src 'self';");
    expect(headers['content-security-policy']).not.toContain('http');
    const asset = await send({ url: '/playground/assets/a-1.js' });
    expect([asset.body, asset.headers['cache-control']]).toEqual(['1', 'public, max-age=31536000, immutable']);
  });

  it.each([
    '/playground/../package.json',
    '/playground/%2e%2e/package.json',
    '/playground/assets',
    '/nowhere',
    '/playground/assets/a-1.js.map',
  ])('%s is not there', async (url) => {
    const { statusCode, body } = await send({ url });
    expect([statusCode, JSON.parse(body)]).toEqual([404, error('NOT_FOUND')]);
  });

  it('the sandbox names Apollo and nobody else, turns telemetry off, and shows the way to the playground', async () => {
    const { body, headers } = await send({ url: '/sandbox' });
    const policy = String(headers['content-security-policy']);
    const hosts = [...`${policy} ${body}`.matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host]) => host);
    expect([...new Set(hosts)].sort()).toEqual(['embeddable-sandbox.cdn.apollographql.com', 'sandbox.embed.apollographql.com']);
    expect(policy).not.toContain('unsafe');
    expect(body).toContain('runTelemetry: false');
    expect(body).toContain('<a href="/playground">');
  });

  it('every answer forbids guessing its type and being framed by others', async () => {
    for (const url of ['/healthz', '/nowhere', '/sandbox', '/playground', '/playground/assets/a-1.js']) {
      const { headers } = await send({ url });
      expect(headers, url).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
      expect(headers['content-security-policy'], url).toMatch(/frame-ancestors '(none|self)'/);
    }
  });
});

describe('/healthz', () => {
  it('is 200 while the database answers', async () => {
    const { statusCode, body } = await send({ url: '/healthz' });
    expect([statusCode, JSON.parse(body)]).toEqual([200, { status: 'ok' }]);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['refuses', () => Promise.reject(new Error('password of neo4j'))],
    ['never answers', () => new Promise(() => undefined)],
  ])('is 503 when it %s, without a word why', async (_case, failing) => {
    probe = failing;
    const { statusCode, body } = await send({ url: '/healthz' });
    expect([statusCode, JSON.parse(body)]).toEqual([503, error('DATABASE_UNAVAILABLE', 'The database does not answer.')]);
  });
});

it('a fault of ours is masked for the caller, and told in full to the log under the same id', async () => {
  const { statusCode, body } = await send({ url: '/fails?secret=1' });
  expect([statusCode, JSON.parse(body)]).toEqual([500, error('INTERNAL_SERVER_ERROR')]);
  expect(body).not.toContain('MATCH');
  const id = /as ([0-9a-f-]{36})/.exec(body)?.[1];
  expect(reported).toEqual([expect.stringContaining(`error ${String(id)} in GET /fails: Error: MATCH (n) is our business`)]);
});
