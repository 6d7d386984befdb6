import type { Bound } from '../bind/bound.js';
import { drugsOf } from '../bind/topic.js';
import { doseNotesIn } from './doseNotes.js';
import type { DoseNote } from './doseNotes.js';
import type { Regimen } from './regimenMerging.js';

/** `XYZ 201 (ophthalmic solution) 0.3%`: the strength that a drug's naming tells, wherever, where it is the only one. */
export function strengthsOf(bound: Bound, places: readonly number[]): ReadonlyMap<string, DoseNote | undefined> {
  const found = new Map<string, DoseNote | undefined>();
  for (const at of places) {
    const tagged = bound.sentences[at];
    const lastDrug = (place: number): string | undefined => tagged && drugsOf(tagged).findLast(({ to }) => to <= place)?.id;
    const notes = tagged === undefined ? [] : doseNotesIn(tagged, lastDrug).filter(({ unit }) => unit === 'percent');
    for (const note of notes) {
      const known = found.get(note.drug);
      found.set(note.drug, found.has(note.drug) && known?.amounts.join() !== note.amounts.join() ? undefined : note);
    }
  }
  return found;
}

/** A regimen without an amount, with the strength of its drug. */
export function withStrength(one: Regimen, strengths: ReadonlyMap<string, DoseNote | undefined>): Regimen {
  const strength = one.note.amounts.length === 0 ? strengths.get(one.drug) : undefined;
  return strength === undefined ? one : { ...one, note: { ...one.note, amounts: strength.amounts, unit: strength.unit } };
}
