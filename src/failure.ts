import { CommanderError } from 'commander';
import { GraphQLError } from 'graphql';
import { ConfigError } from './config.js';
import { InputError } from './ingest/files.js';
import { Neo4jUnavailable } from './neo4j/findServer.js';
import { PortUnavailable } from './server.js';

export interface Failure {
  /** For standard error; undefined when it has been said already. */
  readonly message: string | undefined;
  readonly exitCode: number;
}

const FAILED = 1;
const MISUSED = 2;
/** Errors whose message is complete for the person who meets them. */
const NAMED = [InputError, Neo4jUnavailable, PortUnavailable, GraphQLError];

/** What to say about an error, and the exit code: 1 something named failed, 2 wrong use. A fault of our own keeps its stack. */
export function describeFailure(error: unknown): Failure {
  if (error instanceof CommanderError) return { message: undefined, exitCode: error.exitCode === 0 ? 0 : MISUSED };
  if (error instanceof ConfigError) return { message: `error: ${error.message}`, exitCode: MISUSED };
  if (NAMED.some((named) => error instanceof named)) return { message: `error: ${messageOf(error)}`, exitCode: FAILED };
  if (error instanceof Error && error.name === 'Neo4jError') {
    const advice = 'Releases that were not finished are not in the graph: run the same command again.';
    return { message: `error: Neo4j refused or went away: ${error.message} ${advice}`, exitCode: FAILED };
  }
  return { message: `error: a fault in releasegraph itself.\n${stackOf(error)}`, exitCode: FAILED };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
