import { createServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkServer, explain, judgeVersion } from '../../../src/neo4j/checkServer.js';
import { findServer } from '../../../src/neo4j/findServer.js';
import { freePort } from '../../../src/neo4j/freePort.js';
import { fakeMachine } from './fakeCommands.js';

const ADDRESS = { uri: 'bolt://db.example:7687', user: 'ann', password: 'do-not-show', database: 'biotech' };

describe('a version', () => {
  it.each([
    ['Neo4j/5.26.0', 'ready'],
    ['Neo4j/5.26.31', 'ready'],
    ['Neo4j/5.27-aura', 'ready'],
    ['Neo4j/2026.08.1', 'ready'],
    ['Neo4j/5.25.9', 'too old'],
    ['Neo4j/5.3.0', 'too old'],
    ['Neo4j/4.4.40', 'too old'],
    ['OtherGraph/7.0', 'unreachable'],
  ])('%s is %s', (agent, state) => {
    expect(judgeVersion(agent).state).toBe(state);
  });
});

describe('what is wrong with a server is told', () => {
  it.each([
    [
      { state: 'too old', version: '4.4.40' } as const,
      'The Neo4j at bolt://db.example:7687 is too old: it is 4.4.40, and 5.26 or newer is needed. Upgrade it, or point NEO4J_URI at a newer one.',
    ],
    [
      { state: 'refused', reason: 'unauthorized' } as const,
      'The Neo4j at bolt://db.example:7687 refused user "ann" with the password from NEO4J_PASSWORD: unauthorized',
    ],
    [
      { state: 'no database', reason: 'not found' } as const,
      'The Neo4j at bolt://db.example:7687 has no database "biotech": set NEO4J_DATABASE to one that exists (not found).',
    ],
  ])('%o', (check, message) => {
    expect(explain(check, ADDRESS, 'NEO4J_PASSWORD')).toBe(message);
  });
});

describe('an address', () => {
  it.each([
    ['http://localhost:7474', 'begins with http://. Expected one of neo4j://'],
    ['bolt://ann:do-not-show@localhost', 'The address of Neo4j (bolt://localhost) holds a user or password.'],
    ['bolt://', 'cannot be read. Expected something like bolt://localhost:7687'],
  ])('%s is refused', async (uri, message) => {
    const { options } = await fakeMachine({}, { NEO4J_URI: uri });
    const error: unknown = await findServer(options).catch((reason: unknown) => String(reason));
    expect(error).toContain(message);
    expect(error).not.toContain('do-not-show');
  });

  it('at which nothing listens is named', async () => {
    const uri = `bolt://127.0.0.1:${await freePort()}`;
    const { options } = await fakeMachine({}, { NEO4J_PASSWORD: 'do-not-show' });
    const error: unknown = await findServer({ ...options, choice: uri }).catch((reason: unknown) => String(reason));
    expect(error).toContain(`Neo4jUnavailable: No Neo4j answers at ${uri}: `);
    expect(error).not.toContain('do-not-show');
  });

  it('at which something else listens is unreachable', async () => {
    const other = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void other.close());
    const bound = other.address();
    const port = bound !== null && typeof bound === 'object' ? bound.port : 0;
    expect((await checkServer({ ...ADDRESS, uri: `bolt://127.0.0.1:${port}` })).state).toBe('unreachable');
  });
});
