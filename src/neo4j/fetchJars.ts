import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { makeFolder } from './makeFolder.js';
import { Neo4jUnavailable, type FindOptions } from './neo4jServer.js';
import { lastLines, runCommand, type CommandResult } from './runCommand.js';
import { SERVER_RELEASE } from './serverRelease.js';
import { withLock } from './startLock.js';

const POM = fileURLToPath(new URL('../../src/neo4j/pom.xml', import.meta.url));
const MAVEN_MS = 15 * 60_000;
const RETRY_AFTER_MS = 10_000;
/** `[ERROR] Re-run Maven ...`, `[ERROR] [Help 1] ...` and empty `[ERROR]` lines, not `[ERROR] Plugin ... -> [Help 1]`. */
const MAVEN_ADVICE = /^\[ERROR\]\s*($|\[Help \d|To see the full stack|Re-run Maven|For more information)/;

type Where = Pick<FindOptions, 'env' | 'cacheDir'>;
type Fetch = Pick<FindOptions, 'env' | 'cacheDir' | 'report'> & { readonly retryAfterMs?: number };

/** The folder that holds the server's jars, complete when it exists. */
export function jarsFolder({ env, cacheDir }: Where): string {
  return join(cacheDir ?? userCache(env), 'releasegraph', `neo4j-${SERVER_RELEASE.version}`, 'lib');
}

function userCache(env: FindOptions['env']): string {
  const home = env['HOME'] ?? homedir();
  const declared = env['XDG_CACHE_HOME'] ?? '';
  if (declared !== '') return declared;
  return process.platform === 'darwin' ? join(home, 'Library', 'Caches') : join(home, '.cache');
}

/** Undefined when the jars are there or Maven can fetch them; otherwise the reason why not. */
export async function missingMaven(where: Where): Promise<string | undefined> {
  if (existsSync(jarsFolder(where))) return undefined;
  const { ended } = await runCommand('mvn', ['-v'], { env: where.env, timeoutMs: 30_000 });
  return ended === 0 ? undefined : 'no Maven ("mvn") on PATH; it fetches the server the first time';
}

/** Has Maven fetch the server into the user's cache, once; returns the folder of its jars. A killed download leaves nothing that counts. */
export async function fetchJars(options: Fetch): Promise<string> {
  const lib = jarsFolder(options);
  if (existsSync(lib)) return lib;
  const folder = dirname(lib);
  await makeFolder(dirname(folder), 'cache folder');
  const onWait = (holder: number): void => {
    options.report(`waiting for process ${holder}, which is downloading Neo4j ${SERVER_RELEASE.version}`);
  };
  await withLock(`${folder}.lock`, { onWait, waitMs: MAVEN_MS }, async () => {
    if (existsSync(lib)) return;
    await removeDrafts(folder);
    const draft = `${folder}.draft-${process.pid}`;
    try {
      await copyJars(join(draft, 'lib'), options);
      await rename(draft, folder);
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
  });
  return lib;
}

/** Drafts of downloads that were killed: we hold the lock, so nobody writes them. */
async function removeDrafts(folder: string): Promise<void> {
  const names = await readdir(dirname(folder));
  const drafts = names.filter((name) => name.startsWith(`${basename(folder)}.draft-`));
  await Promise.all(drafts.map((name) => rm(join(dirname(folder), name), { recursive: true, force: true })));
}

async function copyJars(lib: string, { env, report, retryAfterMs = RETRY_AFTER_MS }: Fetch): Promise<void> {
  report(`downloading Neo4j ${SERVER_RELEASE.version} with Maven into ${dirname(dirname(lib))} (once, 123 MB)`);
  const started = Date.now();
  const ticker = setInterval(() => {
    report(`downloading Neo4j: ${Math.round((Date.now() - started) / 1000)} s so far`);
  }, 10_000);
  try {
    let result = await runMaven(lib, env);
    if (result.ended !== 0 && /\b429\b/.test(result.output)) {
      report(`Maven was told to slow down (429): trying once more in ${retryAfterMs / 1000} s`);
      await delay(retryAfterMs);
      result = await runMaven(lib, env);
    }
    if (result.ended !== 0) throw new Neo4jUnavailable(explainMaven(result));
  } finally {
    clearInterval(ticker);
  }
}

function runMaven(lib: string, env: FindOptions['env']): Promise<CommandResult> {
  const goal = [
    'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies',
    '-DincludeScope=runtime',
    `-DoutputDirectory=${lib}`,
  ];
  const args = ['-q', '-B', '-Dstyle.color=never', '-f', POM, ...goal, `-Dneo4j.version=${SERVER_RELEASE.version}`];
  return runCommand('mvn', args, { env, timeoutMs: MAVEN_MS });
}

function explainMaven({ ended, output }: CommandResult): string {
  const said = lastLines(output, 40).filter((line) => !MAVEN_ADVICE.test(line));
  return [
    `Maven could not fetch Neo4j ${SERVER_RELEASE.version} (${ended === 'too slow' ? 'it took too long' : `mvn ended with ${ended}`}). Its last lines:`,
    ...said.slice(-6).map((line) => `  ${line.slice(0, 600)}`),
    'Check the network (and proxy or mirror in ~/.m2/settings.xml) and try again, or set NEO4J_URI to a Neo4j that runs.',
  ].join('\n');
}
