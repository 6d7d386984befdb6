import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mistakesOf } from './annotation.js';

function filesOf(folder: string, ending: string): readonly string[] {
  return readdirSync(join(import.meta.dirname, folder))
    .filter((name) => name.endsWith(ending))
    .sort();
}

function annotationsOf(folder: string): readonly string[] {
  return filesOf(folder, '.yaml').map((name) => join(import.meta.dirname, folder, name));
}

describe('the corpus', () => {
  it.each(['development', 'heldout'])('has an annotation for each text of %s', (folder) => {
    const names = (ending: string): readonly string[] => filesOf(folder, ending).map((name) => basename(name, ending));
    expect(names('.yaml')).toEqual(names('.txt'));
  });

  it('is well formed where rules are written: offsets hold, keys differ, no trap fits a fact', () => {
    expect(annotationsOf('development').flatMap(mistakesOf)).toEqual([]);
  });

  it('is well formed where nobody looks; only the names of bad files are told', () => {
    expect(
      annotationsOf('heldout')
        .filter((file) => mistakesOf(file).length > 0)
        .map((file) => basename(file)),
    ).toEqual([]);
  });

  it('has sixty releases or more, a third of them held out', () => {
    const heldOut = annotationsOf('heldout').length;
    const all = heldOut + annotationsOf('development').length;
    expect(all).toBeGreaterThanOrEqual(60);
    expect(heldOut / all).toBeCloseTo(1 / 3, 1);
  });
});
