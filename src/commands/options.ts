import { InvalidArgumentError, type Command } from 'commander';
import { isCalendarDay } from '../domain/partialDate.js';
import type { Stated } from '../ingest/files.js';

/** Options of every command that needs the graph. */
export function withStoreOptions(command: Command): Command {
  return command
    .option('--neo4j <where>', 'java, docker, or the address of a running server (default: NEO4J_URI, else docker, else java)')
    .option('--data <dir>', 'folder that keeps a database of our own (default: .releasegraph)');
}

/** Options that tell what the text of a release does not. */
export function withStatedOptions(command: Command): Command {
  return command
    .option('--published-on <date>', 'day of publication, where the text does not tell it', parseDay)
    .option('--issuer <name>', 'company that published, where the text does not tell it');
}

/** Of all options of a command, those that `withStatedOptions` added and that were given. */
export function statedOf({ publishedOn, issuer }: Stated): Stated {
  return { ...(publishedOn === undefined ? {} : { publishedOn }), ...(issuer === undefined ? {} : { issuer }) };
}

function parseDay(text: string): string {
  if (!isCalendarDay(text)) throw new InvalidArgumentError('Give a day that exists, such as 2019-05-15.');
  return text;
}

export type Variables = Readonly<Record<string, unknown>>;

/** Reads `--variables`. */
export function parseVariables(text: string): Variables {
  const parsed = parseJson(text);
  if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return { ...parsed };
  throw new InvalidArgumentError('Give a JSON object, such as {"name": "CLR 131"}.');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
