import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hash } from '../domain/ids.js';
import { awaitServer } from './awaitServer.js';
import { explain } from './checkServer.js';
import type { Docker } from './findDocker.js';
import { freePort } from './freePort.js';
import { Neo4jUnavailable, type FindOptions, type Neo4jAddress, type Neo4jServer } from './neo4jServer.js';
import { lastLines, runCommand, type CommandResult } from './runCommand.js';
import { readOrMakePassword } from './secretFile.js';
import { SERVER_RELEASE } from './serverRelease.js';
import { share, sharedFile } from './sharedServer.js';

const COMPOSE_FILE = fileURLToPath(new URL('../../docker-compose.yml', import.meta.url));
const UP_WITHIN_MS = 180_000;
const START_WITHIN_MS = 120_000;

type Compose = (...args: readonly string[]) => Promise<CommandResult>;

/** Starts the compose file's Neo4j, in a project and with a volume of its own for each data folder. Call it under the start lock. */
export async function startOnDocker(docker: Docker, options: FindOptions): Promise<Neo4jServer> {
  const { dataDir, report } = options;
  await mkdir(join(dataDir, 'docker'), { recursive: true, mode: 0o700 });
  const passwordFile = join(dataDir, 'docker', 'password');
  const password = await readOrMakePassword(passwordFile);
  const port = await freePort(options.port);
  const ports = { NEO4J_BOLT_PORT: String(port), NEO4J_HTTP_PORT: String(await freePort()) };
  const compose = composeFor(docker, dataDir, { ...options.env, ...ports, NEO4J_PASSWORD: password });
  report(`starting Neo4j in Docker (${SERVER_RELEASE.image})`);
  const up = await compose('up', '-d', 'neo4j');
  if (up.ended !== 0) throw new Neo4jUnavailable(await explainContainer('Docker could not start Neo4j.', up, compose));
  const address: Neo4jAddress = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password, database: 'neo4j' };
  const answer = await awaitServer(address, { everyMs: 500, waitMs: START_WITHIN_MS, hasEnded: () => hasExited(compose) });
  if (answer.state !== 'ready') {
    throw new Neo4jUnavailable(
      await explainContainer(explain(answer, address, passwordFile), await compose('logs', '--no-color', 'neo4j'), compose),
    );
  }
  await share(dataDir, { lane: 'docker', address, owner: process.pid });
  const describe = `Neo4j ${answer.version} in Docker (${SERVER_RELEASE.image}), ${address.uri}`;
  return { lane: 'docker', address, describe, stop: () => stopContainer(compose, dataDir) };
}

function composeFor({ compose }: Docker, dataDir: string, env: FindOptions['env']): Compose {
  const [command = 'docker', ...first] = compose;
  const project = `releasegraph-${hash(resolve(dataDir), 8)}`;
  return (...args) =>
    runCommand(command, [...first, '-f', COMPOSE_FILE, '-p', project, ...args], { env, timeoutMs: UP_WITHIN_MS });
}

/** Older composes list containers that have exited too, with their state: `Exit 70`, `exited`. */
async function hasExited(compose: Compose): Promise<boolean> {
  const { output } = await compose('ps', 'neo4j');
  return !/\b(Up|running|starting)\b/i.test(output);
}

async function explainContainer(what: string, { output }: CommandResult, compose: Compose): Promise<string> {
  await compose('stop', 'neo4j');
  return [what, 'The last lines of its output:', ...lastLines(output, 10).map((line) => `  ${line.slice(0, 300)}`)].join('\n');
}

async function stopContainer(compose: Compose, dataDir: string): Promise<void> {
  await rm(sharedFile(dataDir), { force: true });
  await compose('stop', 'neo4j');
}
