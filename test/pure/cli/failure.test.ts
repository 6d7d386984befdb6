import { CommanderError } from 'commander';
import { GraphQLError } from 'graphql';
import { expect, it } from 'vitest';
import { ConfigError } from '../../../src/config.js';
import { describeFailure } from '../../../src/failure.js';
import { InputError } from '../../../src/ingest/files.js';
import { Neo4jUnavailable } from '../../../src/neo4j/findServer.js';
import { PortUnavailable } from '../../../src/server.js';

it.each<[string, unknown, number, string | undefined]>([
  ['help that was asked for', new CommanderError(0, 'commander.help', 'help'), 0, undefined],
  ['wrong use', new CommanderError(1, 'commander.unknownOption', 'said already'), 2, undefined],
  ['a bad setting', new ConfigError('PORT is "x"'), 2, 'error: PORT is "x"'],
  ['bad input', new InputError(['a: no', 'b: no']), 1, 'error: 2 inputs cannot be used:\n  a: no\n  b: no'],
  ['one bad input', new InputError(['a: no']), 1, 'error: a: no'],
  ['no Neo4j', new Neo4jUnavailable('three ways'), 1, 'error: three ways'],
  ['no port', new PortUnavailable('Port 1'), 1, 'error: Port 1'],
  ['a bad operation', new GraphQLError('Cannot query field'), 1, 'error: Cannot query field'],
])('%s', (_case, error, exitCode, message) => {
  expect(describeFailure(error)).toEqual({ exitCode, message });
});

it('what Neo4j refuses says that nothing half is left', () => {
  const error = Object.assign(new Error('Connection lost.'), { name: 'Neo4jError' });
  expect(describeFailure(error)).toEqual({
    exitCode: 1,
    message:
      'error: Neo4j refused or went away: Connection lost. Releases that were not finished are not in the graph: run the same command again.',
  });
});

it.each([[new TypeError('x is undefined')], ['a text that was thrown']])('a fault of our own keeps its stack: %s', (error) => {
  const { exitCode, message } = describeFailure(error);
  expect([exitCode, message]).toEqual([
    1,
    expect.stringMatching(/^error: a fault in releasegraph itself\.\n.*(x is undefined|was thrown)/),
  ]);
});
