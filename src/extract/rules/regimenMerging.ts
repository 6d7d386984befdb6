import type { Assertion } from '../../domain/claim.js';
import { joinWords, scheduleOf } from '../mentions/regimenWords.js';
import type { RegimenWords } from '../mentions/regimenWords.js';
import type { DoseNote } from './doseNotes.js';

/** A dose with what it is given to, and all that the release tells of how it is given. */
export interface Regimen {
  readonly appliesTo: string;
  readonly drug: string;
  readonly note: DoseNote;
  readonly sentence: number;
  words: RegimenWords;
  readonly assertion: Assertion;
}

/** One regimen for one amount, unless it is given on different schedules. */
export function merged(regimens: readonly Regimen[]): readonly Regimen[] {
  const kept: Regimen[] = [];
  const byFullness = [...regimens].sort((a, b) => fullness(b.words) - fullness(a.words));
  for (const one of byFullness) {
    const same = kept.find(
      (other) => isSameDose(one, other) && one.assertion === other.assertion && fits(one.words, other.words),
    );
    if (same === undefined) kept.push({ ...one });
    else same.words = joinWords(same.words, one.words);
  }
  return kept;
}

function fullness(words: RegimenWords): number {
  return (words.route === undefined ? 0 : 1) + (words.doses === undefined ? 0 : 1) + 2 * scheduleOf(words).length;
}

function isSameDose(a: Regimen, b: Regimen): boolean {
  return (
    a.appliesTo === b.appliesTo &&
    a.drug === b.drug &&
    a.note.unit === b.note.unit &&
    a.note.op === b.note.op &&
    a.note.amounts.join() === b.note.amounts.join()
  );
}

function fits(a: RegimenWords, b: RegimenWords): boolean {
  const [one, other] = [a.often[0], b.often[0]];
  return one === undefined || other === undefined || a.often.includes(other) || b.often.includes(one);
}
