import { join } from 'node:path';
import { runCommand } from './runCommand.js';
import { SERVER_RELEASE } from './serverRelease.js';

/** A Java that runs our Neo4j. */
export interface Java {
  readonly command: string;
  /** Major version: 17. */
  readonly version: number;
}

type Env = Readonly<Record<string, string | undefined>>;

/** The Java of JAVA_HOME, or else of PATH; a text says why there is none to use. */
export async function findJava(env: Env): Promise<Java | string> {
  const home = env['JAVA_HOME'] ?? '';
  const command = home === '' ? 'java' : join(home, 'bin', 'java');
  const where = home === '' ? 'on PATH' : `at JAVA_HOME (${home})`;
  const { ended, output } = await runCommand(command, ['-version'], { env, timeoutMs: 20_000 });
  if (ended === 'missing') return `no Java ${where}; ${SERVER_RELEASE.java} or newer is needed`;
  const version = readJavaVersion(output);
  if (ended !== 0 || version === undefined)
    return `"${command} -version" gave no version; Java ${SERVER_RELEASE.java} or newer is needed`;
  if (version < SERVER_RELEASE.java) return `Java ${version} was found ${where}; ${SERVER_RELEASE.java} or newer is needed`;
  return { command, version };
}

/** `openjdk version "17.0.15" 2025-04-15` is 17, `java version "1.8.0_392"` is 8. */
export function readJavaVersion(output: string): number | undefined {
  const version = /version "(?:1\.)?(\d+)/.exec(output)?.[1];
  return version === undefined ? undefined : Number(version);
}
