import { stat, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { freePort } from '../../../src/neo4j/freePort.js';
import { readOrMakePassword } from '../../../src/neo4j/secretFile.js';
import { joinServer, parseShared, removeStale, share, sharedFile, type SharedServer } from '../../../src/neo4j/sharedServer.js';
import { temporaryFolder } from './fakeCommands.js';

const SERVER: SharedServer = {
  lane: 'java',
  owner: process.pid,
  address: { uri: 'bolt://127.0.0.1:7687', user: 'neo4j', password: 'secret', database: 'neo4j' },
};

describe('the file about a running server', () => {
  it('is read as it was written, and only its owner can read it', async () => {
    const folder = await temporaryFolder();
    await share(folder, SERVER);
    const { mode } = await stat(sharedFile(folder));
    expect(mode & 0o777).toBe(0o600);
  });

  it.each([
    ['what share writes', JSON.stringify(SERVER), SERVER],
    ['half a file', JSON.stringify(SERVER).slice(0, 40), undefined],
    ['another shape', '[]', undefined],
    ['no password', JSON.stringify({ ...SERVER, address: { ...SERVER.address, password: undefined } }), undefined],
    ['an address that is none', JSON.stringify({ ...SERVER, address: { ...SERVER.address, uri: 'here' } }), undefined],
    ['a lane of its own', JSON.stringify({ ...SERVER, lane: 'uri' }), undefined],
  ])('%s', (_, text, server) => {
    expect(parseShared(text)).toEqual(server);
  });

  it('names a server that is gone: nobody joins it, and it is removed', async () => {
    const folder = await temporaryFolder();
    const lines: string[] = [];
    await share(folder, { ...SERVER, address: { ...SERVER.address, uri: `bolt://127.0.0.1:${await freePort()}` } });
    expect(await joinServer(folder)).toBeUndefined();
    await removeStale(folder, (line) => void lines.push(line));
    await removeStale(folder, (line) => void lines.push(line));
    expect(lines).toEqual([`${sharedFile(folder)} names a server that is gone: removed`]);
  });
});

describe('a password', () => {
  it('is made at random once, for the eyes of its owner', async () => {
    const folder = await temporaryFolder();
    const made = await readOrMakePassword(`${folder}/one`);
    expect(made).toMatch(/^[0-9a-f]{48}$/);
    expect(await readOrMakePassword(`${folder}/one`)).toBe(made);
    expect(await readOrMakePassword(`${folder}/two`)).not.toBe(made);
    expect((await stat(`${folder}/one`)).mode & 0o777).toBe(0o600);
  });

  it('half written by a killed process is made again', async () => {
    const folder = await temporaryFolder();
    await writeFile(`${folder}/one`, '');
    expect(await readOrMakePassword(`${folder}/one`)).toMatch(/^[0-9a-f]{48}$/);
  });
});
