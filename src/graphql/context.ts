import { runPlan, type Readable } from '../graph/read.js';
import type { PlannedOperation } from './plan/plannedOperation.js';

/** What one operation carries. Apollo copies it, so it is plain data. */
export interface Context {
  readonly store: Readable;
  /** Set before the first field is resolved. */
  planned?: PlannedOperation;
  /** What the root fields found, by response key: one statement, run when the first of them asks. */
  answers?: Promise<ReadonlyMap<string, unknown>>;
}

/** What the root fields of the operation found: the statement runs once, whoever asks first. */
export function answersOf(context: Context): Promise<ReadonlyMap<string, unknown>> {
  if (!context.planned) throw new Error('an operation is executed that was not planned');
  const { plan, parameters } = context.planned;
  context.answers ??= runPlan(context.store, plan, parameters);
  return context.answers;
}
