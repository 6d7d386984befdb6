import { join, resolve } from 'node:path';
import { chooseLane, readChoice, type Choice, type Plan } from './chooseLane.js';
import { startOnDocker } from './dockerLane.js';
import { startOnJava } from './javaLane.js';
import { makeFolder } from './makeFolder.js';
import { Neo4jUnavailable, type FindOptions, type Neo4jServer } from './neo4jServer.js';
import { joinServer, removeStale } from './sharedServer.js';
import { withLock } from './startLock.js';
import { setting, useUri } from './uriLane.js';

export { Neo4jUnavailable } from './neo4jServer.js';
export type { FindOptions, Lane, Neo4jAddress, Neo4jServer } from './neo4jServer.js';

const START_MS = 20 * 60_000;

/**
 * A Neo4j to speak to: one that already runs for the data folder, else the one NEO4J_URI names, else one started with Docker, else one
 * started with Java. Throws Neo4jUnavailable when there is none, or when it refuses us or is too old.
 */
export async function findServer(found: FindOptions): Promise<Neo4jServer> {
  const options = { ...found, dataDir: resolve(found.dataDir) };
  const choice = readChoice(options.choice);
  if (choice.lane === 'uri') return useUri(choice.uri, options.env);
  const joined = await joinRunning(choice, options);
  if (joined !== undefined) return joined;
  const plan = await chooseLane(choice, options);
  return plan.lane === 'uri' ? useUri(plan.uri, options.env) : startOrJoin(plan, choice, options);
}

/** One of two processes that start at once starts the server; the other waits and joins it. */
async function startOrJoin(plan: Exclude<Plan, { lane: 'uri' }>, choice: Choice, options: FindOptions): Promise<Neo4jServer> {
  await makeFolder(options.dataDir, 'data folder');
  const onWait = (holder: number): void => {
    options.report(`waiting for process ${holder}, which is starting Neo4j for this data folder`);
  };
  return withLock(join(options.dataDir, 'neo4j.starting'), { onWait, waitMs: START_MS }, async () => {
    const joined = await joinRunning(choice, options);
    if (joined !== undefined) return joined;
    await removeStale(options.dataDir, options.report);
    return plan.lane === 'docker' ? startOnDocker(plan.docker, options) : startOnJava(plan.java, options);
  });
}

async function joinRunning({ lane }: Choice, { dataDir, env, report }: FindOptions): Promise<Neo4jServer | undefined> {
  const running = await joinServer(dataDir);
  if (running === undefined) return undefined;
  if (lane !== 'any' && lane !== running.lane) {
    throw new Neo4jUnavailable(
      `--neo4j ${lane} was asked for, but a Neo4j of the ${running.lane} lane already runs for ${dataDir}. Stop it first, or leave --neo4j out.`,
    );
  }
  if (setting(env, 'NEO4J_URI') !== undefined)
    report('NEO4J_URI is set, but a server already runs for this data folder: joining that one');
  return running.server;
}
