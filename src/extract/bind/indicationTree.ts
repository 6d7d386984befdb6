import type { Vocabulary } from '../vocabulary.js';
import { localId } from './entityBook.js';

/** Which diseases are kinds of which, by local id. */
export interface IndicationTree {
  /** True when one of the two is the other, or a kind of it. */
  related(a: string, b: string): boolean;
  /** Everything a disease is a kind of, nearest first. */
  broaderThan(id: string): readonly string[];
  /** Its direct parents. */
  parentsOf(id: string): readonly string[];
  nameOf(id: string): string | undefined;
  /** Its name as it stands inside a sentence: `solid tumors`, `Ewing's sarcoma`. */
  termOf(id: string): string | undefined;
}

const trees = new WeakMap<Vocabulary, IndicationTree>();

/** The tree of a vocabulary; made once per vocabulary. */
export function indicationTree(vocabulary: Vocabulary): IndicationTree {
  const known = trees.get(vocabulary);
  if (known !== undefined) return known;
  const terms = new Map(vocabulary.indications.map((term) => [localId('Indication', term.id), term]));
  const parentsOf = (id: string): readonly string[] =>
    (terms.get(id)?.broader ?? []).map((parent) => localId('Indication', parent));
  const broaderThan = (id: string): readonly string[] => {
    const seen = new Set<string>();
    const queue = [...parentsOf(id)];
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      if (seen.has(next)) continue;
      seen.add(next);
      queue.push(...parentsOf(next));
    }
    return [...seen];
  };
  const tree: IndicationTree = {
    parentsOf,
    broaderThan,
    related: (a, b) => a === b || broaderThan(a).includes(b) || broaderThan(b).includes(a),
    nameOf: (id) => terms.get(id)?.name,
    termOf: (id) => {
      const term = terms.get(id);
      return /^[a-z]/.test(term?.terms[0] ?? '') ? term && term.name.charAt(0).toLowerCase() + term.name.slice(1) : term?.name;
    },
  };
  trees.set(vocabulary, tree);
  return tree;
}
