import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = new URL('../src/', import.meta.url).pathname;
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  extract: ['domain'],
  graph: ['domain'],
  graphql: ['domain', 'graph'],
  ingest: ['domain', 'extract', 'graph'],
  neo4j: ['domain'],
  web: ['domain', 'graph', 'graphql'],
};
const OWNERS: readonly (readonly [packageName: RegExp, layers: readonly string[]])[] = [
  [/^neo4j-driver/, ['graph', 'neo4j']],
  [/^@apollo\//, ['graphql', 'server.ts']],
  [
    /^node:(fs|net|http|child_process)/,
    ['neo4j', 'ingest', 'web', 'graphql', 'server.ts', 'cli.ts', 'config.ts', 'start.ts', 'commands'],
  ],
];

interface Import {
  readonly from: string;
  readonly target: string;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.startsWith(join('web', 'playground') + sep),
);
const imports: readonly Import[] = files.flatMap((file) =>
  [...readFileSync(join(SRC, file), 'utf8').matchAll(/^(?:import|export)[^;]*?from '([^']+)';/gm)].map(([, target = '']) => ({
    from: file,
    target,
  })),
);
const layerOf = (file: string) => file.split(sep)[0] ?? '';
const targetFile = ({ from, target }: Import) => relative(SRC, join(SRC, from, '..', target)).replace(/\.js$/, '.ts');

describe('imports point one way', () => {
  it.each(Object.entries(MAY_IMPORT))('%s imports only %j', (layer, allowed) => {
    const own = imports.filter(({ from, target }) => layerOf(from) === layer && target.startsWith('.'));
    const others = own.map((one) => layerOf(targetFile(one))).filter((other) => other !== layer);
    expect(own.length).toBeGreaterThan(0);
    expect([...new Set(others)].filter((other) => !allowed.includes(other))).toEqual([]);
  });

  it.each(OWNERS)('%s is imported only by %j', (packageName, layers) => {
    const users = imports.filter(({ target }) => packageName.test(target)).map(({ from }) => layerOf(from));
    expect([...new Set(users)].filter((layer) => !layers.includes(layer))).toEqual([]);
  });

  it('has no cycle of files', () => {
    const next = new Map<string, string[]>();
    for (const one of imports.filter(({ target }) => target.startsWith('.')))
      next.set(one.from, [...(next.get(one.from) ?? []), targetFile(one)]);
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      expect(path, [...path, file].join(' -> ')).not.toContain(file);
      if (done.has(file)) return;
      for (const target of next.get(file) ?? []) visit(target, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(done.size).toBe(files.length);
  });
});
