import { fold } from '../domain/ids.js';
import { runRead, type Readable } from './read.js';
import type { ReadType } from './fields.js';

/** Something that may have been meant. */
export interface Suggestion {
  readonly id: string;
  readonly name: string;
}

const MOST_LOOKED_AT = 200;
const MOST_SUGGESTED = 3;

/** Things of a type whose id or name is near a text that names none: they begin alike and differ in few characters. */
export async function suggestNear(
  store: Readable,
  type: ReadType,
  by: 'id' | 'name',
  text: string,
): Promise<readonly Suggestion[]> {
  const wanted = by === 'name' ? fold(text) : text;
  const begins = by === 'name' ? wanted.slice(0, 2) : wanted.slice(0, wanted.indexOf(':') + 3);
  const rows = await runRead(store, by === 'name' ? nearNames(type) : nearIds(type), { begins, most: MOST_LOOKED_AT });
  const near = rows
    .map(([id, name, alias]) => ({ id: String(id), name: String(name), away: distance(wanted, String(alias)) }))
    .filter(({ away }) => away <= Math.max(2, wanted.length * 0.4))
    .sort((a, b) => a.away - b.away || (a.id < b.id ? -1 : 1));
  const unique = near.filter(({ id }, position) => near.findIndex((other) => other.id === id) === position);
  return unique.slice(0, MOST_SUGGESTED).map(({ id, name }) => ({ id, name }));
}

function nearNames(type: ReadType): string {
  return `MATCH (v:Value)<-[:HAS_VALUE]-(n:${type}) WHERE v.folded STARTS WITH $begins AND v.attr = 'aliases' RETURN n.id AS id, n.name AS name, v.folded AS alias LIMIT $most`;
}

function nearIds(type: ReadType): string {
  return `MATCH (n:${type}) WHERE n.id STARTS WITH $begins RETURN n.id AS id, coalesce(n.name, n.id) AS name, n.id AS alias LIMIT $most`;
}

/** How many characters must be added, dropped or replaced to turn one text into the other. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let line = 1; line <= a.length; line++) {
    const next = [line];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (row[column - 1] ?? 0) + (a[line - 1] === b[column - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
