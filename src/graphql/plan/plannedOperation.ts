import type { ReadPlan } from '../../domain/readPlan.js';

/** An operation ready to be read: what, with which values, and how many values it may bring at most. */
export interface PlannedOperation {
  readonly plan: ReadPlan;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly cost: number;
}
