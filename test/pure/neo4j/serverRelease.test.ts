import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readJavaVersion } from '../../../src/neo4j/findJava.js';
import { configuration } from '../../../src/neo4j/javaStore.js';
import { SERVER_RELEASE } from '../../../src/neo4j/serverRelease.js';

const pom = await readFile('src/neo4j/pom.xml', 'utf8');
const compose: unknown = parse(await readFile('docker-compose.yml', 'utf8'));

describe('the Neo4j that is started', () => {
  it('has one version in the pom, the compose file and the record', () => {
    expect(pom).toContain(`<neo4j.version>${SERVER_RELEASE.version}</neo4j.version>`);
    expect(compose).toMatchObject({ services: { neo4j: { image: SERVER_RELEASE.image } } });
    expect(SERVER_RELEASE.version.startsWith(SERVER_RELEASE.image.replace(/^neo4j:|-community$/g, ''))).toBe(true);
  });

  it('has no port outside loopback in the compose file, and no password', () => {
    const password = expect.stringMatching(/^(neo4j\/)?\$\{NEO4J_PASSWORD:\?[^}]+\}$/) as unknown;
    const ports = (count: number): unknown =>
      Array.from({ length: count }, () => expect.stringMatching(/^127\.0\.0\.1:/) as unknown);
    expect(compose).toMatchObject({
      services: {
        neo4j: { ports: ports(2), environment: { NEO4J_AUTH: password } },
        server: { ports: ports(1), environment: { NEO4J_PASSWORD: password } },
      },
    });
  });

  it('listens to Bolt on loopback alone, and asks who is there', () => {
    const lines = configuration(7777).split('\n');
    const addresses = lines.filter((line) => line.includes('address'));
    expect(addresses.map((line) => line.replace(/^.*=/, ''))).toEqual(['127.0.0.1', '127.0.0.1:7777', '127.0.0.1:7777']);
    expect(lines).toEqual(
      expect.arrayContaining(['server.http.enabled=false', 'server.https.enabled=false', 'dbms.security.auth_enabled=true']),
    );
  });
});

describe('the version of Java', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['java version "1.8.0_392"', 8],
    ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "25" 2025-09-16', 25],
    ['openjdk version "26-ea" 2026-03-17', 26],
    ['Unable to locate a Java Runtime.', undefined],
  ])('%s', (output, version) => {
    expect(readJavaVersion(output)).toBe(version);
  });
});
