import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import type { TestProject } from 'vitest/node';
import { findDocker } from '../../src/neo4j/findDocker.js';
import { findServer, type Neo4jAddress, type Neo4jServer } from '../../src/neo4j/findServer.js';
import { SERVER_RELEASE } from '../../src/neo4j/serverRelease.js';
import { setting } from '../../src/neo4j/uriLane.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The one server of this test run. Its database is emptied by tests. */
    neo4j: Neo4jAddress;
  }
}

let server: Neo4jServer | undefined;
let dataDir: string | undefined;

/** Starts one Neo4j for the whole run, in a temporary folder or a throw-away container, and tells the tests where it is. */
export async function setup(project: TestProject): Promise<void> {
  dataDir = await mkdtemp(join(tmpdir(), 'releasegraph-test-'));
  try {
    server = await findTestServer(dataDir);
  } catch (error) {
    await teardown();
    throw error;
  }
  report(server.describe);
  project.provide('neo4j', server.address);
}

/** Stops what `setup` started and removes its folder. */
export async function teardown(): Promise<void> {
  await server?.stop();
  if (dataDir !== undefined) await rm(dataDir, { recursive: true, force: true });
}

function report(line: string): void {
  process.stdout.write(`test server: ${line}\n`);
}

async function findTestServer(folder: string): Promise<Neo4jServer> {
  const options = { env: process.env, dataDir: folder, report };
  if (setting(process.env, 'NEO4J_URI') !== undefined) {
    const given = await findServer(options);
    await requireEmpty(given.address);
    return given;
  }
  const docker = await findDocker(options);
  const container = typeof docker === 'string' ? undefined : await startContainer();
  return container ?? findServer({ ...options, choice: 'java' });
}

/** Tests delete everything they find: a database that holds something is somebody's. */
async function requireEmpty({ uri, user, password, database }: Neo4jAddress): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true });
  const { records } = await driver.executeQuery('MATCH (n) RETURN n LIMIT 1', {}, { database }).finally(() => driver.close());
  if (records.length === 0) return;
  throw new Error(
    `NEO4J_URI names ${uri}, and its database "${database}" is not empty. Tests delete everything: give an empty one, or unset NEO4J_URI.`,
  );
}

async function startContainer(): Promise<Neo4jServer | undefined> {
  const { Neo4jContainer } = await import('@testcontainers/neo4j');
  try {
    const container = await new Neo4jContainer(SERVER_RELEASE.image).withPassword('only-for-this-test-run').start();
    const address = {
      uri: container.getBoltUri(),
      user: container.getUsername(),
      password: container.getPassword(),
      database: 'neo4j',
    };
    const stop = async (): Promise<void> => {
      await container.stop();
    };
    return { lane: 'docker', address, describe: `${SERVER_RELEASE.image} in a test container, ${address.uri}`, stop };
  } catch (error) {
    report(`a test container could not be started (${error instanceof Error ? error.message : String(error)}); trying Java`);
    return undefined;
  }
}
