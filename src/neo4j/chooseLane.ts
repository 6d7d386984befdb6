import { findDocker, type Docker } from './findDocker.js';
import { findJava, type Java } from './findJava.js';
import { missingMaven } from './fetchJars.js';
import { Neo4jUnavailable, type FindOptions } from './neo4jServer.js';
import { OLDEST_SERVER, SERVER_RELEASE } from './serverRelease.js';
import { looksLikeUri, setting } from './uriLane.js';

/** Which way was asked for: `--neo4j`, or none in particular. */
export type Choice = { readonly lane: 'any' | 'docker' | 'java' } | { readonly lane: 'uri'; readonly uri: string };

/** The way that will be gone, with what it needs. */
export type Plan =
  | { readonly lane: 'uri'; readonly uri: string }
  | { readonly lane: 'docker'; readonly docker: Docker }
  | { readonly lane: 'java'; readonly java: Java };

/** Reads `--neo4j`. */
export function readChoice(text: string | undefined): Choice {
  if (text === undefined) return { lane: 'any' };
  if (text === 'java' || text === 'docker') return { lane: text };
  if (looksLikeUri(text)) return { lane: 'uri', uri: text };
  throw new Neo4jUnavailable(`--neo4j ${text}: expected "java", "docker" or an address such as bolt://localhost:7687.`);
}

/** Looks for NEO4J_URI, a Docker engine, and Java, in this order, and takes the first; a choice looks for that one alone. */
export async function chooseLane(choice: Choice, options: FindOptions): Promise<Plan> {
  if (choice.lane === 'uri') return choice;
  const uri = setting(options.env, 'NEO4J_URI');
  if (choice.lane === 'any' && uri !== undefined) return { lane: 'uri', uri };
  const reasons: string[] = choice.lane === 'any' ? ['NEO4J_URI: not set'] : [];
  if (choice.lane !== 'java') {
    const docker = await findDocker(options);
    if (typeof docker !== 'string') return { lane: 'docker', docker };
    reasons.push(`Docker: ${docker}`);
    if (docker.startsWith('an engine answers') && choice.lane === 'any') options.report(`Docker: ${docker}; trying Java`);
  }
  if (choice.lane !== 'docker') {
    const java = await findJavaLane(options);
    if (typeof java !== 'string') return { lane: 'java', java };
    reasons.push(`Java: ${java}`);
  }
  throw new Neo4jUnavailable(explainNone(choice, reasons));
}

async function findJavaLane(options: FindOptions): Promise<Java | string> {
  if (process.platform === 'win32') return 'not supported on Windows itself (it works in WSL)';
  const java = await findJava(options.env);
  return typeof java === 'string' ? java : ((await missingMaven(options)) ?? java);
}

function explainNone({ lane }: Choice, reasons: readonly string[]): string {
  return [
    lane === 'any'
      ? 'No Neo4j was found and none can be started. What was tried:'
      : `--neo4j ${lane} was asked for, and it cannot be done:`,
    ...reasons.map((reason) => `  ${reason}`),
    'Provide one of these three and try again:',
    `  1. a Neo4j ${OLDEST_SERVER} or newer that runs: NEO4J_URI=bolt://HOST:7687 NEO4J_PASSWORD=...`,
    `  2. a Docker engine with compose that has or can pull ${SERVER_RELEASE.image}`,
    `  3. Java ${SERVER_RELEASE.java} or newer with Maven (Debian: apt install openjdk-17-jdk-headless maven; macOS: brew install openjdk@17 maven)`,
  ].join('\n');
}
