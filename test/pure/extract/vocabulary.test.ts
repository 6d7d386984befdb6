import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { slug } from '../../../src/domain/ids.js';
import { findTerms } from '../../../src/extract/mentions/lexicon.js';
import { lexiconsOf } from '../../../src/extract/mentions/lexicons.js';
import { loadVocabulary } from '../../../src/ingest/vocabulary.js';

const vocabulary = loadVocabulary();
const { indications, agencies, payloads, designations, cellLines, wires, places, endpoints, nicknames, notDrugPrefixes } =
  vocabulary;
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

  it('reads every spelling of a disease or a public body as that disease or body, whole', () => {
    const { terms } = lexiconsOf(vocabulary);
    const read = (text: string): unknown => {
      const [first, ...others] = findTerms(text, terms);
      return others.length === 0 && first?.from === 0 && first.to === text.length ? first.value.term : undefined;
    };
    const spellings = [
      ...indications.flatMap((term) => [...term.terms, ...(term.abbreviations ?? [])].map((text) => [text, term] as const)),
      ...agencies.flatMap((term) => term.terms.map((text) => [text, term] as const)),
    ];
    expect(spellings.filter(([text, term]) => read(text) !== term).map(([text]) => text)).toEqual([]);
  });

  it('has the diseases of all fields, and the groups that they belong to', () => {
    const parents = new Map(indications.map((term) => [term.id, term.broader ?? []]));
    const within = (id: string, group: string): boolean =>
      id === group || (parents.get(id) ?? []).some((parent) => within(parent, group));
    expect(indications.length).toBeGreaterThan(700);
    for (const [id, group] of [
      ['dlbcl', 'hematologic-malignancies'],
      ['t-cell-acute-lymphoblastic-leukemia', 'leukemia'],
      ['squamous-non-small-cell-lung-cancer', 'solid-tumors'],
      ['dravet-syndrome', 'epilepsy'],
      ['rag1-scid', 'primary-immunodeficiency'],
      ['krabbe-disease', 'lysosomal-storage-diseases'],
      ['neovascular-amd', 'eye-diseases'],
      ['complicated-urinary-tract-infections', 'bacterial-infections'],
      ['iga-nephropathy', 'kidney-diseases'],
    ] as const)
      expect([id, within(id, group)]).toEqual([id, true]);
  });

  it.each([
    ['T-ALL and B-ALL', ['t-cell-acute-lymphoblastic-leukemia', 'b-cell-acute-lymphoblastic-leukemia']],
    ['in Part B all patients with T-all', []],
    ['hand, foot and mouth disease', ['hand-foot-and-mouth-disease']],
    ["Parkinson disease, Huntington's disease", ['parkinsons-disease', 'huntingtons-disease']],
    ['haemophilia A, leukaemia, oesophageal cancer', ['hemophilia-a', 'leukemia', 'esophageal-cancer']],
    ['cystic fibrosis (CF), not cf.', ['cystic-fibrosis', 'cystic-fibrosis']],
    ['cancers of the liver; cash burn; adenovirus vector; double-blind', ['liver-cancer']],
    ['the National Heart, Lung, and Blood Institute at ASH', ['nhlbi', 'ash']],
  ])('%s', (text, ids) => {
    const found = findTerms(text, lexiconsOf(vocabulary).terms).map(({ value }) => ('id' in value.term ? value.term.id : ''));
    expect(found).toEqual(ids);
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
