import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fetchJars, jarsFolder } from '../../../src/neo4j/fetchJars.js';
import { fakeMachine } from './fakeCommands.js';

const OUTPUT = `for word in "$@"; do case $word in -DoutputDirectory=*) lib=\${word#*=} ;; esac; done`;
const COPIES = `${OUTPUT}; mkdir -p "$lib"; echo jar > "$lib/neo4j.jar"; echo copied >> "$COUNT"`;
const OFFLINE = `${OUTPUT}; mkdir -p "$lib"; echo half > "$lib/half.jar"
printf '\\033[0m\\n'
echo '[ERROR] Plugin or one of its dependencies could not be resolved: repository.example: Name or service not known -> [Help 1]'
echo '[ERROR] '
echo '[ERROR] To see the full stack trace of the errors, re-run Maven with the -e switch.'
echo '[ERROR] Re-run Maven using the -X switch to enable full debug logging.'
echo '[ERROR] [Help 1] http://example/PluginResolutionException'
printf '\\033[0m\\n'
exit 1`;
const BUSY_ONCE = `if [ ! -e "$COUNT" ]; then echo tried >> "$COUNT"; echo 'status: 429 Too Many Requests'; exit 1; fi; ${COPIES}`;

async function machineWithMaven(script: string): Promise<Awaited<ReturnType<typeof fakeMachine>> & { readonly count: string }> {
  const machine = await fakeMachine({ mvn: `COUNT=$CACHE/../count; ${script}` });
  const cache = join(machine.folder, 'cache');
  await mkdir(cache);
  return {
    ...machine,
    options: { ...machine.options, env: { ...machine.options.env, CACHE: cache } },
    count: join(machine.folder, 'count'),
  };
}

describe('the jars of the server', () => {
  it('are fetched once, into a folder that is complete when it exists', async () => {
    const { options, lines, count } = await machineWithMaven(COPIES);
    const lib = await fetchJars(options);
    expect(await fetchJars(options)).toBe(lib);
    expect([await readdir(lib), await readdir(join(lib, '..', '..')), await readFile(count, 'utf8'), lines.length]).toEqual([
      ['neo4j.jar'],
      ['neo4j-5.26.31'],
      'copied\n',
      1,
    ]);
  });

  it('are fetched once by two that start at once', async () => {
    const { options, lines, count } = await machineWithMaven(`sleep 0.3; ${COPIES}`);
    const [one, other] = await Promise.all([fetchJars(options), fetchJars(options)]);
    expect([one === other, await readFile(count, 'utf8')]).toEqual([true, 'copied\n']);
    expect(lines).toContain(`waiting for process ${process.pid}, which is downloading Neo4j 5.26.31`);
  });

  it('a failed download leaves nothing, and says what Maven said', async () => {
    const { options } = await machineWithMaven(OFFLINE);
    const message: unknown = await fetchJars(options).catch((error: unknown) => String(error));
    expect(String(message).split('\n').slice(0, 3)).toEqual([
      'Neo4jUnavailable: Maven could not fetch Neo4j 5.26.31 (mvn ended with 1). Its last lines:',
      '  [ERROR] Plugin or one of its dependencies could not be resolved: repository.example: Name or service not known -> [Help 1]',
      'Check the network (and proxy or mirror in ~/.m2/settings.xml) and try again, or set NEO4J_URI to a Neo4j that runs.',
    ]);
    expect(await readdir(dirname(dirname(jarsFolder(options))))).toEqual([]);
  });

  it('a draft of a killed download is removed and does not count', async () => {
    const { options } = await machineWithMaven(COPIES);
    const draft = `${dirname(jarsFolder(options))}.draft-999999`;
    await mkdir(join(draft, 'lib'), { recursive: true });
    await fetchJars(options);
    expect([existsSync(draft), existsSync(jarsFolder(options))]).toEqual([false, true]);
  });

  it('a repository that asks to slow down is asked once more', async () => {
    const { options, lines, count } = await machineWithMaven(BUSY_ONCE);
    await fetchJars({ ...options, retryAfterMs: 10 });
    expect([await readFile(count, 'utf8'), lines[1]]).toEqual([
      'tried\ncopied\n',
      'Maven was told to slow down (429): trying once more in 0.01 s',
    ]);
  });

  it('go where the system keeps caches', () => {
    expect(jarsFolder({ env: { HOME: '/home/ann', XDG_CACHE_HOME: '/var/cache/ann' } })).toBe(
      '/var/cache/ann/releasegraph/neo4j-5.26.31/lib',
    );
  });
});
