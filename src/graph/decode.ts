/** Turns the columns that a statement returned into what GraphQL hands on. */
export type Decode = (columns: readonly unknown[]) => unknown;

/** One thing that was read: its type, and its fields under the names that the operation gave them. */
export class Row {
  constructor(
    readonly type: string,
    readonly fields: ReadonlyMap<string, unknown>,
  ) {}
}

export const identity: Decode = ([value]) => value ?? null;

/** `about-drug` -> `ABOUT_DRUG`: how stored words are spelled as enum values. */
export const upperCase: Decode = ([value]) => enumValue(value);

/** The enum value of a stored word, or null for none. */
export function enumValue(value: unknown): string | null {
  return typeof value === 'string' ? value.toUpperCase().replace(/[ -]/g, '_') : null;
}

/** The enum value of a stored word if it is one of `choices`, else `UNKNOWN` where that is one, else null. */
export function choice(choices: readonly string[], value: unknown): string | null {
  const word = enumValue(value);
  if (word !== null && choices.includes(word)) return word;
  return choices.includes('UNKNOWN') ? 'UNKNOWN' : null;
}

/** The members of an object that came from our own JSON columns. */
export function members(value: unknown): Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value)) : {};
}

/** A list column; the statement promises one. */
export function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError(`expected a list from the database, got ${typeof value}`);
  return value;
}

/** A column of JSON text, or null. */
export function json(value: unknown): unknown {
  return typeof value === 'string' ? JSON.parse(value) : null;
}

/** What GraphQL shows of a stored value: words of a vocabulary become enum values. */
export function shown(content: unknown): unknown {
  const { op, precision, kind, ...rest } = members(content);
  if (Object.keys(rest).length === 0) return content;
  return {
    ...rest,
    ...(op !== undefined && { op: enumValue(op) }),
    ...(precision !== undefined && { precision: enumValue(precision) }),
    ...(kind !== undefined && { kind: enumValue(kind) }),
  };
}

export const quantityOf: Decode = ([value, op, unit]) =>
  typeof value === 'number' ? { value, op: enumValue(op ?? 'eq'), unit: unit ?? null } : null;

export const dateOf: Decode = ([text, start, end, precision]) =>
  typeof start === 'string' ? { text, start, end, precision: enumValue(precision) } : null;

/** One half of a claim's slots as name and texts, sorted by name. */
export function slotsOf(half: 'key' | 'value'): Decode {
  return ([text]) =>
    Object.entries(members(members(json(text))[half])).map(([name, slot]) => ({
      name,
      values: (Array.isArray(slot) ? slot : [slot]).map(String),
    }));
}
