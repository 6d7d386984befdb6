import type { Slots } from '../../domain/claim.js';
import { scheduleOf } from '../mentions/regimenWords.js';
import type { RegimenWords } from '../mentions/regimenWords.js';
import type { DoseNote } from './doseNotes.js';

/** A dose as the slots of a claim; two amounts are the ends of a range. */
export function doseSlots(note: DoseNote): Slots {
  return { ...amountSlots(note), ...wordSlots(note.words) };
}

function amountSlots({ amounts, unit, op }: DoseNote): Slots {
  const [low, high] = amounts;
  if (low === undefined) return {};
  if (high !== undefined) return { amount_min: low, amount_max: high, unit };
  return { amount: low, unit, ...(op !== undefined && { op }) };
}

function wordSlots(words: RegimenWords): Slots {
  const { route, doses } = words;
  const schedule = scheduleOf(words);
  return {
    ...(doses !== undefined && { n_doses: doses }),
    ...(route !== undefined && { route }),
    ...(schedule.length > 0 && { schedule, keywords: schedule }),
  };
}
