import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, readServeConfig, readStoreConfig, type Environment, type Flags } from '../../../src/config.js';

const SEED = resolve(import.meta.dirname, '../../../seed/releases');

describe('what start serves', () => {
  it.each<[string, Flags, Environment, object]>([
    ['nothing given', {}, {}, { host: '127.0.0.1', port: 4000, introspection: true, releases: SEED }],
    [
      'variables set',
      {},
      { PORT: '81', HOST: '0.0.0.0', INTROSPECTION: 'OFF' },
      { host: '0.0.0.0', port: 81, introspection: false },
    ],
    ['an option beside its variable', { port: '0' }, { PORT: '81' }, { port: 0 }],
    ['variables set to nothing', {}, { PORT: '', HOST: ' ' }, { port: 4000, host: '127.0.0.1' }],
    ['production', {}, { NODE_ENV: 'production' }, { introspection: true }],
    ['a folder', { releases: '/some/where' }, {}, { releases: '/some/where' }],
  ])('%s', (_case, flags, env, expected) => {
    expect(readServeConfig(flags, env)).toMatchObject(expected);
  });

  it.each<[Flags, Environment, string]>([
    [{ port: '65536' }, {}, '--port is "65536"'],
    [{ port: '-1' }, {}, '--port is "-1"'],
    [{ port: '80a' }, {}, '--port is "80a"'],
    [{ port: '' }, {}, '--port is ""'],
    [{}, { PORT: '4e3' }, 'PORT is "4e3"'],
    [{}, { HOST: 'http://localhost' }, 'HOST is "http://localhost"'],
    [{}, { INTROSPECTION: 'maybe' }, 'INTROSPECTION is "maybe"'],
  ])('refuses %j %j by name', (flags, env, message) => {
    const read = (): unknown => readServeConfig(flags, env);
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(message);
  });
});

describe('where the graph is kept', () => {
  it('hands on the environment, and keeps its data below the working folder', () => {
    const env = { NEO4J_URI: 'bolt://db:7687' };
    expect(readStoreConfig({}, env)).toEqual({ dataDir: resolve('.releasegraph'), neo4j: undefined, env });
    expect(readStoreConfig({ data: '/data', neo4j: 'neo4j+s://db.example.com' }, env)).toMatchObject({
      dataDir: '/data',
      neo4j: 'neo4j+s://db.example.com',
    });
  });

  it.each(['jav', 'http://localhost:7474', 'bolt://', ''])('refuses --neo4j %j', (neo4j) => {
    expect(() => readStoreConfig({ neo4j }, {})).toThrow(`--neo4j is ${JSON.stringify(neo4j)}`);
  });
});
