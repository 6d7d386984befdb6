import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findServer } from '../../../src/neo4j/findServer.js';
import { fakeMachine } from './fakeCommands.js';

const RECORDS_AND_FAILS = `case "$*" in
  *' up '*) echo "$* with $NEO4J_PASSWORD on $NEO4J_BOLT_PORT" >> "$CALLS"; echo 'Error: no space left on device'; exit 1 ;;
  *' stop '*) echo "$*" >> "$CALLS" ;;
esac`;

it('a container that does not start is told with its output and stopped; its password is kept for the volume', async () => {
  const { folder, options } = await fakeMachine({ docker: RECORDS_AND_FAILS });
  const withCalls = { ...options, port: 0, env: { ...options.env, CALLS: join(folder, 'calls') } };
  await expect(findServer(withCalls)).rejects.toThrow(
    'Docker could not start Neo4j.\nThe last lines of its output:\n  Error: no space left on device',
  );
  await expect(findServer(withCalls)).rejects.toThrow('Docker could not start Neo4j.');
  const password = (await readFile(join(options.dataDir, 'docker', 'password'), 'utf8')).trim();
  const calls = (await readFile(join(folder, 'calls'), 'utf8')).trim().split('\n');
  const shape = (call: string): string =>
    call
      .replace(/\d+$/, 'PORT')
      .replace(/releasegraph-\w{8}/, 'PROJECT')
      .replace(/-f \S+\//, '-f ');
  const up = `compose -f docker-compose.yml -p PROJECT up -d neo4j with ${password} on PORT`;
  const stop = 'compose -f docker-compose.yml -p PROJECT stop neo4j';
  expect(calls.map(shape)).toEqual([up, stop, up, stop]);
});
