import { describe, expect, inject, it } from 'vitest';
import { findServer } from '../../../src/neo4j/findServer.js';

const { uri, user, password } = inject('neo4j');

function find(env: Readonly<Record<string, string>>, choice?: string): ReturnType<typeof findServer> {
  const options = { env, dataDir: '/nowhere/that/exists', report: () => undefined };
  return findServer(choice === undefined ? options : { ...options, choice });
}

describe('a server that somebody else runs', () => {
  it.each(['bolt:', 'neo4j:'])('is used through %s// as NEO4J_URI says', async (protocol) => {
    const address = uri.replace(/^bolt:/, protocol);
    const server = await find({ NEO4J_URI: address, NEO4J_USER: user, NEO4J_PASSWORD: password });
    await server.stop();
    expect([server.lane, server.address]).toEqual(['uri', { uri: address, user, password, database: 'neo4j' }]);
    expect(server.describe).toMatch(new RegExp(`^Neo4j [\\d.]+, ${address}$`));
  });

  it('is used as --neo4j says, whatever NEO4J_URI says', async () => {
    const server = await find({ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: password }, uri);
    expect(server.address.uri).toBe(uri);
  });

  it('that refuses the password is told, without the password', async () => {
    const refused: unknown = await find({ NEO4J_URI: uri, NEO4J_PASSWORD: 'not-this-one' }).catch((error: unknown) =>
      String(error),
    );
    expect(refused).toContain(`The Neo4j at ${uri} refused user "neo4j" with the password from NEO4J_PASSWORD: `);
    expect(refused).not.toContain('not-this-one');
  });

  it('that wants a password is told when none is set', async () => {
    await expect(find({ NEO4J_URI: uri })).rejects.toThrow('with the password from NEO4J_PASSWORD (which is not set): ');
  });

  it('that lacks the database is told', async () => {
    const env = { NEO4J_URI: uri, NEO4J_PASSWORD: password, NEO4J_DATABASE: 'elsewhere' };
    await expect(find(env)).rejects.toThrow(
      `The Neo4j at ${uri} has no database "elsewhere": set NEO4J_DATABASE to one that exists`,
    );
  });
});
