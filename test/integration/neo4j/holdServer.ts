import { findServer } from '../../../src/neo4j/findServer.js';

/** Finds a server for the data folder in the first argument, prints how, and holds it until it is killed. */
const [dataDir = ''] = process.argv.slice(2);
const report = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const server = await findServer({ env: process.env, dataDir, choice: 'java', report });
report(`found ${server.lane} ${server.address.uri}`);
setInterval(() => undefined, 60_000);
