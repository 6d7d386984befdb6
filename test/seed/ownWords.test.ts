import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { originals, originalsMissing } from '../support/originals.js';
import { sharedRuns } from '../support/sharedRuns.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PLACES = ['src', 'schema', 'seed', 'test', 'README.md', 'package.json', 'docker-compose.yml', 'Dockerfile', '.ci'];
/** As many words in a row as chance does not give. */
const RUN_LENGTH = 11;

const files = PLACES.flatMap((place) => {
  if (!statSync(join(ROOT, place)).isDirectory()) return [place];
  const inside = readdirSync(join(ROOT, place), { recursive: true, encoding: 'utf8' }).map((file) => join(place, file));
  return inside.filter((file) => statSync(join(ROOT, file)).isFile());
});

it('no file of the project holds a sentence of an original', ({ skip }) => {
  skip(originalsMissing !== undefined, originalsMissing);
  const texts = originals().map(({ text }) => text);
  expect(files.length).toBeGreaterThan(100);
  const copied = files.filter((file) => sharedRuns(readFileSync(join(ROOT, file), 'utf8'), texts, RUN_LENGTH).length > 0);
  expect(copied).toEqual([]);
});
