import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, it } from 'vitest';
import { ASSERTIONS, CLAIM_TYPES, NOVELTIES } from '../../../src/domain/claim.js';
import { ALIAS_KINDS, NAMED_KINDS } from '../../../src/domain/entity.js';
import { SECTIONS, TEXT_KINDS } from '../../../src/domain/release.js';
import { readSources } from '../../../src/ingest/files.js';
import { describeReading, printReadingLine } from '../../../src/ingest/readingJson.js';
import { extractSources } from '../../../src/ingest/readReadings.js';

const schema = JSON.parse(readFileSync(new URL('../../../schema/reading.schema.json', import.meta.url), 'utf8')) as object;
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
formats.default(ajv);
const check = ajv.compile(schema);
const readings = extractSources(await readSources(['seed/releases']));
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

it.each(readings)('$release.file is printed in the published shape, as JSON and as a line', (reading) => {
  check(asJson(describeReading(reading)));
  expect(check.errors ?? []).toEqual([]);
  check(JSON.parse(printReadingLine(reading)));
  expect(check.errors ?? []).toEqual([]);
});

it('a claim without evidence, or with a slot that nests, is refused', () => {
  const [printed] = readings.map((reading) => asJson(describeReading(reading)) as { claims: Record<string, unknown>[] });
  const [claim] = printed?.claims ?? [];
  expect(check({ ...printed, claims: [{ ...claim, evidence: [] }] })).toBe(false);
  expect(check({ ...printed, claims: [{ ...claim, value: { dose: { amount: 1 } } }] })).toBe(false);
  expect(check({ ...printed, claims: [{ ...claim, assertion: 'CERTAIN' }] })).toBe(false);
});

it('knows the same words as the code', () => {
  const words = JSON.stringify(schema);
  for (const list of [ASSERTIONS, CLAIM_TYPES, NOVELTIES, ALIAS_KINDS, NAMED_KINDS, SECTIONS, TEXT_KINDS]) {
    expect(words).toContain(`{"enum":${JSON.stringify(list)}}`);
  }
});
