import { lastLines, runCommand, type CommandOptions } from './runCommand.js';
import type { FindOptions } from './neo4jServer.js';
import { SERVER_RELEASE } from './serverRelease.js';

const ANSWER_WITHIN_MS = 15_000;
const PULL_WITHIN_MS = 10 * 60_000;

/** A Docker engine that has our image, and the words that start compose there: `docker compose` or `docker-compose`. */
export interface Docker {
  readonly compose: readonly string[];
}

/** The engine that `docker` speaks to, with the image pulled if need be; a text says why there is none to use. */
export async function findDocker({ env, report }: Pick<FindOptions, 'env' | 'report'>): Promise<Docker | string> {
  const quick: CommandOptions = { env, timeoutMs: ANSWER_WITHIN_MS };
  const engine = await runCommand('docker', ['info', '--format', '{{.ServerVersion}}'], quick);
  if (engine.ended === 'missing') return 'no "docker" on PATH';
  if (engine.ended !== 0) return `no engine answers (${lastLines(engine.output, 1)[0] ?? 'docker info said nothing'})`;
  const compose = await findCompose(quick);
  if (compose === undefined) return 'an engine answers, but neither "docker compose" nor "docker-compose" works';
  const { image } = SERVER_RELEASE;
  const present = await runCommand('docker', ['image', 'inspect', image], quick);
  if (present.ended === 0) return { compose };
  report(`pulling the image ${image}`);
  const pulled = await runCommand('docker', ['pull', image], { env, timeoutMs: PULL_WITHIN_MS });
  if (pulled.ended === 0) return { compose };
  return `an engine answers, but it has no image ${image} and could not pull it (${lastLines(pulled.output, 1)[0] ?? String(pulled.ended)})`;
}

async function findCompose(options: CommandOptions): Promise<readonly string[] | undefined> {
  const plugin = await runCommand('docker', ['compose', 'version'], options);
  if (plugin.ended === 0) return ['docker', 'compose'];
  const standalone = await runCommand('docker-compose', ['version'], options);
  return standalone.ended === 0 ? ['docker-compose'] : undefined;
}
