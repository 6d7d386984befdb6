import { hash } from '../domain/ids.js';
import type { Order, Origin } from '../domain/readPlan.js';

/** Where a page ended: the value its last row was sorted by, and its id. */
export interface Position {
  readonly value: string | number;
  readonly id: string;
}

/** A position as text that clients hand back; it fits only the same list in the same order. */
export function encodeCursor(position: Position, list: string): string {
  return Buffer.from(JSON.stringify([1, list, position.value, position.id]), 'utf8').toString('base64url');
}

/** The position in a cursor, or undefined when the cursor is not ours or belongs to another list or order. */
export function decodeCursor(cursor: string, list: string): Position | undefined {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(parts)) return undefined;
    const [version, of, value, id, ...rest] = parts.map((part): unknown => part);
    const fits = version === 1 && of === list && rest.length === 0 && typeof id === 'string';
    return fits && (typeof value === 'string' || typeof value === 'number') ? { value, id } : undefined;
  } catch {
    return undefined;
  }
}

/** Names a list and its order in a few characters. */
export function listHash(from: Origin, order: Order): string {
  const name = 'all' in from ? from.all : 'field' in from ? `${from.of}.${from.field}` : `claimsOf.${from.claimsOf}`;
  return hash(`${name}|${order.by}|${String(order.descending)}`, 8);
}
