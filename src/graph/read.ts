import neo4j, { Neo4jError, type Driver } from 'neo4j-driver';
import type { ReadPlan } from '../domain/readPlan.js';
import type { Parameters } from './column.js';
import { compiledRead } from './compiledReads.js';

/** What reading needs of a store. */
export interface Readable {
  readonly driver: Driver;
  readonly database: string;
}

const TIMEOUT_MS = 30_000;

/** Runs a plan as one statement: what each of its roots found, by key. */
export async function runPlan(store: Readable, plan: ReadPlan, parameters: Parameters): Promise<ReadonlyMap<string, unknown>> {
  const { text, decode } = compiledRead(plan);
  const [row = []] = await runRead(store, text, parameters);
  return decode(row, parameters);
}

/** Runs one statement that only reads, outside a managed transaction, and once more when the first try may be repeated. */
export async function runRead(store: Readable, text: string, parameters: Parameters): Promise<readonly (readonly unknown[])[]> {
  try {
    return await runOnce(store, text, parameters);
  } catch (error) {
    if (error instanceof Neo4jError && error.retryable) return runOnce(store, text, parameters);
    throw error;
  }
}

async function runOnce({ driver, database }: Readable, text: string, parameters: Parameters): Promise<unknown[][]> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(text, integers(parameters), { timeout: TIMEOUT_MS });
    return records.map((record) => record.keys.map((key): unknown => record.get(key)));
  } finally {
    await session.close();
  }
}

/** JavaScript numbers cross as floats, which LIMIT does not take. */
function integers(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, Number.isInteger(value) ? neo4j.int(Number(value)) : value]),
  );
}
