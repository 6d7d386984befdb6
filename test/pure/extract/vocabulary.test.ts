import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { slug } from '../../../src/domain/ids.js';
import { loadVocabulary } from '../../../src/ingest/vocabulary.js';

const { indications, agencies, payloads, designations, cellLines, wires, places, endpoints, nicknames, notDrugPrefixes } =
  loadVocabulary();
const termed: readonly (readonly [string, readonly { readonly terms: readonly string[] }[]])[] = Object.entries({
  indications,
  agencies,
  payloads,
  designations,
  cellLines,
  wires,
  places,
  endpoints,
});

describe('the vocabulary', () => {
  it.each(termed)('%s: every entry has its terms, and no term stands in two entries', (_name, entries) => {
    const terms = entries.flatMap((entry) => entry.terms);
    expect(entries.length).toBeGreaterThan(0);
    expect(terms.filter((term) => typeof term !== 'string' || term.trim() !== term || term === '')).toEqual([]);
    expect(terms.filter((term, at) => terms.indexOf(term) !== at)).toEqual([]);
  });

  it('has ids that are slugs, and broader diseases that exist and never lead back', () => {
    const parents = new Map(indications.map((term) => [term.id, term.broader ?? []]));
    const leadsBack = (id: string, seen: readonly string[]): boolean =>
      seen.includes(id) || (parents.get(id) ?? []).some((parent) => leadsBack(parent, [...seen, id]));
    const named = [...indications, ...agencies, ...payloads];
    expect(named.filter(({ id }) => slug(id) !== id).map(({ id }) => id)).toEqual([]);
    expect(parents.size).toBe(indications.length);
    expect([...parents.values()].flat().filter((parent) => !parents.has(parent))).toEqual([]);
    expect(indications.filter(({ id }) => leadsBack(id, []))).toEqual([]);
  });

  it('has nicknames in lower case and prefixes without blanks', () => {
    expect(
      Object.entries(nicknames)
        .flat()
        .filter((name) => name !== name.toLowerCase()),
    ).toEqual([]);
    expect(notDrugPrefixes.filter((prefix) => !/^[A-Za-z]+$/.test(prefix))).toEqual([]);
  });

  it('names the file that is missing', () => {
    const empty = mkdtempSync(join(tmpdir(), 'vocabulary-'));
    expect(() => loadVocabulary(empty)).toThrow(join(empty, 'indications.json'));
    rmSync(empty, { recursive: true });
  });
});
