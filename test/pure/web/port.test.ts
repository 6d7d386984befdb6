import { createServer, type Server } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkPortIsFree, createHttpServer, listen, PortUnavailable } from '../../../src/server.js';

const host = '127.0.0.1';
let other: Server;
let taken: number;

beforeAll(async () => {
  other = createServer();
  await new Promise<void>((resolve) => other.listen(0, host, resolve));
  const address = other.address();
  if (address === null || typeof address === 'string') throw new Error('the other program has no port');
  taken = address.port;
});
afterAll(() => new Promise((resolve) => other.close(resolve)));

it('a taken port is named before the start, with what to do', async () => {
  const message = `Port ${taken} on ${host} is not available: another program listens there. Stop it, or choose another port with --port.`;
  await expect(checkPortIsFree({ host, port: taken })).rejects.toThrow(new PortUnavailable(message));
});

it('an address of another machine is named too', async () => {
  await expect(checkPortIsFree({ host: '203.0.113.1', port: 0 })).rejects.toThrow('this machine has no such address');
});

it('a port that is taken only when listening is the same error; a free one can be listened on after the check', async () => {
  const apollo = new ApolloServer({ typeDefs: 'type Query { one: Int }', stopOnTerminationSignals: false });
  const app = await createHttpServer({
    apollo,
    context: () => Promise.resolve({}),
    probe: () => Promise.resolve(),
    playground: new Map(),
    report: () => undefined,
  });
  await expect(listen(app, { host, port: taken })).rejects.toThrow(PortUnavailable);
  await checkPortIsFree({ host, port: 0 });
  const port = await listen(app, { host, port: 0 });
  const page = await fetch(`http://${host}:${port}/playground`);
  expect([page.status, await page.json()]).toEqual([
    503,
    { errors: [{ message: 'The playground is not built. Run: npm run build', extensions: { code: 'NOT_BUILT' } }] },
  ]);
  await apollo.stop();
  await expect(fetch(`http://${host}:${port}/healthz`)).rejects.toThrow('fetch failed');
});
