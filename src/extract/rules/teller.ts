import type { Bound } from '../bind/bound.js';
import type { Tagged } from '../mentions/tagged.js';
import type { Told } from './rule.js';

/** A claim with the sentence it stands in and the rule that made it. */
export interface Draft extends Told {
  readonly rule: string;
  readonly tagged: Tagged;
}

/** Tells what follows from bound mentions rather than from one pattern: a trial's phase, an arm's doses. */
export type Teller = (bound: Bound) => readonly Draft[];
