import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { FindOptions } from '../../../src/neo4j/findServer.js';

/** A folder that is removed when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'releasegraph-pure-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** What a test hands to `findServer`, and the lines that were reported. */
export interface FakeMachine {
  readonly folder: string;
  readonly options: FindOptions;
  readonly lines: readonly string[];
}

/** A machine whose only commands are these shell scripts (and a few of the system's, for their use), with empty data and cache folders. */
export async function fakeMachine(
  commands: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<FakeMachine> {
  const folder = await temporaryFolder();
  const bin = join(folder, 'bin');
  await mkdir(bin);
  for (const [name, script] of Object.entries(commands)) {
    await writeFile(join(bin, name), `#!/bin/sh\nPATH=/usr/bin:/bin\n${script}\n`);
    await chmod(join(bin, name), 0o755);
  }
  const lines: string[] = [];
  const options = {
    env: { PATH: bin, ...env },
    dataDir: join(folder, 'data'),
    cacheDir: join(folder, 'cache'),
    report: (line: string) => void lines.push(line),
  };
  return { folder, options, lines };
}

export const JAVA_17 = `echo 'openjdk version "17.0.15" 2025-04-15' >&2`;
export const JAVA_11 = `echo 'openjdk version "11.0.22" 2024-01-16' >&2`;
export const MAVEN = 'exit 0';
export const ENGINE_WITH_IMAGE = 'exit 0';
export const ENGINE_WITHOUT_IMAGE = `case "$1 $2" in
  "image inspect") exit 1 ;;
  "pull "*) echo 'dial tcp: lookup registry: no such host' >&2; exit 1 ;;
esac`;
export const NO_ENGINE = `echo 'Cannot connect to the Docker daemon' >&2; exit 1`;
