import type { ReadPlan } from '../domain/readPlan.js';
import { compile, type CompiledRead } from './compile.js';

const MOST_KEPT = 500;
const kept = new Map<string, CompiledRead>();

/** The statement of a plan; plans in use are compiled once. */
export function compiledRead(plan: ReadPlan): CompiledRead {
  const key = JSON.stringify(plan);
  const known = kept.get(key);
  kept.delete(key);
  const compiled = known ?? compile(plan);
  kept.set(key, compiled);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return compiled;
}
