import type { ManagedTransaction } from 'neo4j-driver';

/** Runs a statement and returns its rows as lists: values in the order of the statement's RETURN. */
export async function rows(
  tx: ManagedTransaction,
  cypher: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<readonly (readonly unknown[])[]> {
  const result = await tx.run(cypher, parameters);
  return result.records.map((record) => record.keys.map((key): unknown => record.get(key)));
}

/** A column that the statement promises to be text. */
export function text(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError(`expected text from the database, got ${typeof value}`);
  return value;
}
