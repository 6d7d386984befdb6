import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Options as a command line gives them: text, unchecked. */
export interface Flags {
  readonly releases?: string;
  readonly port?: string;
  readonly neo4j?: string;
  readonly data?: string;
}

/** Where the graph is kept. `env` is handed on to what looks for `NEO4J_*` and for Java. */
export interface StoreConfig {
  readonly dataDir: string;
  readonly neo4j: string | undefined;
  readonly env: Environment;
}

/** What `start` serves, and where. Port 0 means any free port. */
export interface ServeConfig {
  readonly host: string;
  readonly port: number;
  readonly introspection: boolean;
  readonly releases: string;
}

/** A setting that cannot be used; the message names it, shows it, and says what fits. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const DEFAULT_PORT = '4000';
const SEED_RELEASES = fileURLToPath(new URL('../seed/releases', import.meta.url));

/** Checks the settings of every command that needs the graph. */
export function readStoreConfig(flags: Flags, env: Environment = process.env): StoreConfig {
  return { dataDir: resolve(flags.data ?? '.releasegraph'), neo4j: checkNeo4jChoice(flags.neo4j), env };
}

/** Checks the settings of `start`: an option wins over its environment variable, which wins over the default. */
export function readServeConfig(flags: Flags, env: Environment = process.env): ServeConfig {
  const fromEnv = set(env['PORT']);
  const port = flags.port ?? fromEnv ?? DEFAULT_PORT;
  return {
    host: checkHost(set(env['HOST']) ?? '127.0.0.1'),
    port: checkPort(flags.port === undefined && fromEnv !== undefined ? 'PORT' : '--port', port),
    introspection: checkSwitch('INTROSPECTION', set(env['INTROSPECTION']) ?? 'on'),
    releases: resolve(flags.releases ?? SEED_RELEASES),
  };
}

/** A variable that is set to nothing (`PORT=`) counts as not set. */
function set(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? undefined : value.trim();
}

function checkPort(name: string, text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65535) return Number(text);
  throw new ConfigError(
    `${name} is ${JSON.stringify(text)}, which is no port: give a whole number from 0 (any free port) to 65535.`,
  );
}

function checkHost(text: string): string {
  if (/^[\w.:-]+$/.test(text)) return text;
  throw new ConfigError(
    `HOST is ${JSON.stringify(text)}, which is no address: give 127.0.0.1 (this machine only) or 0.0.0.0 (every network), without port or http://.`,
  );
}

function checkSwitch(name: string, text: string): boolean {
  if (/^(on|off)$/i.test(text)) return text.toLowerCase() === 'on';
  throw new ConfigError(`${name} is ${JSON.stringify(text)}: give on or off.`);
}

function checkNeo4jChoice(text: string | undefined): string | undefined {
  if (text === undefined || text === 'java' || text === 'docker' || /^(bolt|neo4j)(\+s|\+ssc)?:\/\/./.test(text)) return text;
  throw new ConfigError(`--neo4j is ${JSON.stringify(text)}: give java, docker, or an address such as bolt://localhost:7687.`);
}
