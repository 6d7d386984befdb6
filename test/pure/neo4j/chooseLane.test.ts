import { mkdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { chooseLane, readChoice } from '../../../src/neo4j/chooseLane.js';
import { jarsFolder } from '../../../src/neo4j/fetchJars.js';
import { Neo4jUnavailable } from '../../../src/neo4j/findServer.js';
import * as fake from './fakeCommands.js';

const URI = 'bolt://db.example:7687';
const JAVA = { java: fake.JAVA_17, mvn: fake.MAVEN };

describe('the way to a Neo4j', () => {
  it.each([
    ['NEO4J_URI goes before Docker and Java', { docker: fake.ENGINE_WITH_IMAGE, ...JAVA }, { NEO4J_URI: URI }, 'uri'],
    ['an empty NEO4J_URI is none', JAVA, { NEO4J_URI: '' }, 'java'],
    ['an engine with the image goes before Java', { docker: fake.ENGINE_WITH_IMAGE, ...JAVA }, {}, 'docker'],
    ['without docker, Java', JAVA, {}, 'java'],
    ['docker without an engine, Java', { docker: fake.NO_ENGINE, ...JAVA }, {}, 'java'],
    ['an engine that cannot get the image, Java', { docker: fake.ENGINE_WITHOUT_IMAGE, ...JAVA }, {}, 'java'],
    ['an engine without compose, Java', { docker: '[ "$1" != compose ]', ...JAVA }, {}, 'java'],
  ])('%s', async (_, commands, env, lane) => {
    const { options } = await fake.fakeMachine(commands, env);
    expect((await chooseLane({ lane: 'any' }, options)).lane).toBe(lane);
  });

  it('an engine that can pull the image is used', async () => {
    const { options, lines } = await fake.fakeMachine({ docker: '[ "$1" != image ]', ...JAVA });
    expect(await chooseLane({ lane: 'any' }, options)).toEqual({ lane: 'docker', docker: { compose: ['docker', 'compose'] } });
    expect(lines).toEqual(['pulling the image neo4j:5.26-community']);
  });

  it('docker-compose serves where docker has no compose', async () => {
    const { options } = await fake.fakeMachine({ docker: '[ "$1" != compose ]', 'docker-compose': 'exit 0' });
    expect(await chooseLane({ lane: 'any' }, options)).toEqual({ lane: 'docker', docker: { compose: ['docker-compose'] } });
  });

  it('going on to Java after an engine without image is told', async () => {
    const { options, lines } = await fake.fakeMachine({ docker: fake.ENGINE_WITHOUT_IMAGE, ...JAVA });
    await chooseLane({ lane: 'any' }, options);
    expect(lines).toEqual([
      'pulling the image neo4j:5.26-community',
      'Docker: an engine answers, but it has no image neo4j:5.26-community and could not pull it (dial tcp: lookup registry: no such host); trying Java',
    ]);
  });

  it('JAVA_HOME goes before the Java on PATH', async () => {
    const { options } = await fake.fakeMachine(JAVA, { JAVA_HOME: '/nowhere' });
    await expect(chooseLane({ lane: 'any' }, options)).rejects.toThrow(
      'Java: no Java at JAVA_HOME (/nowhere); 17 or newer is needed',
    );
  });

  it('Maven is not needed once the jars are there', async () => {
    const { options } = await fake.fakeMachine({ java: fake.JAVA_17 });
    await mkdir(jarsFolder(options), { recursive: true });
    expect(await chooseLane({ lane: 'any' }, options)).toEqual({ lane: 'java', java: { command: 'java', version: 17 } });
  });
});

describe('a way that was asked for', () => {
  it.each([
    ['java passes over Docker and NEO4J_URI', 'java', 'java'],
    ['docker passes over NEO4J_URI', 'docker', 'docker'],
    ['an address passes over everything', 'neo4j+s://other.example', 'uri'],
  ])('%s', async (_, choice, lane) => {
    const { options } = await fake.fakeMachine({ docker: fake.ENGINE_WITH_IMAGE, ...JAVA }, { NEO4J_URI: URI });
    expect((await chooseLane(readChoice(choice), options)).lane).toBe(lane);
  });

  it('does not fall through', async () => {
    const { options } = await fake.fakeMachine({ docker: fake.ENGINE_WITHOUT_IMAGE, ...JAVA });
    await expect(chooseLane({ lane: 'docker' }, options)).rejects.toThrow(
      '--neo4j docker was asked for, and it cannot be done:\n  Docker: an',
    );
  });

  it('anything else is refused by name', () => {
    expect(() => readChoice('podman')).toThrow(
      '--neo4j podman: expected "java", "docker" or an address such as bolt://localhost:7687.',
    );
  });
});

describe('when nothing can be had', () => {
  it.each([
    ['nothing is installed', {}, ['no "docker" on PATH', 'no Java on PATH; 17 or newer is needed']],
    ['Java is too old', { java: fake.JAVA_11, mvn: fake.MAVEN }, ['Java 11 was found on PATH; 17 or newer is needed']],
    ['Maven is missing', { java: fake.JAVA_17 }, ['no Maven ("mvn") on PATH']],
    ['the engine is off', { docker: fake.NO_ENGINE }, ['no engine answers (Cannot connect to the Docker daemon)']],
  ])('%s: the message says what was found and names three ways', async (_, commands, found) => {
    const { options } = await fake.fakeMachine(commands);
    const error: unknown = await chooseLane({ lane: 'any' }, options).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Neo4jUnavailable);
    const ways = ['NEO4J_URI: not set', 'NEO4J_URI=bolt://HOST:7687', 'pull neo4j:5.26-community', 'Java 17 or newer with Maven'];
    expect([...found, ...ways].filter((part) => !String(error).includes(part))).toEqual([]);
  });
});
