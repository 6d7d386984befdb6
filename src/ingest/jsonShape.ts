/** A JSON value that does not have the expected shape: where, and what was found there. */
export class ShapeError extends Error {
  override readonly name = 'ShapeError';
  constructor(path: string, expected: string, found: unknown) {
    super(`${path === '' ? 'the line' : path}: expected ${expected}, found ${show(found)}`);
  }
}

/** A value with the path that leads to it, so that an error can name both. */
export interface At {
  readonly path: string;
  readonly value: unknown;
}

export type Members = Readonly<Record<string, unknown>>;

export function asObject({ path, value }: At): Members {
  if (!isObject(value)) throw new ShapeError(path, 'an object', value);
  return value;
}

/** A member of an object; `undefined` when it is not there. */
export function member(at: At, name: string): At {
  return { path: at.path === '' ? name : `${at.path}.${name}`, value: asObject(at)[name] };
}

export function elements(at: At): readonly At[] {
  if (!Array.isArray(at.value)) throw new ShapeError(at.path, 'a list', at.value);
  return at.value.map((value: unknown, index) => ({ path: `${at.path}[${index}]`, value }));
}

export function asText({ path, value }: At): string {
  if (typeof value !== 'string' || value === '') throw new ShapeError(path, 'text', value);
  return value;
}

export function asMatch(at: At, form: RegExp, expected: string): string {
  const text = asText(at);
  if (!form.test(text)) throw new ShapeError(at.path, expected, text);
  return text;
}

/** An offset: a whole number from 0. */
export function asOffset({ path, value }: At): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
    throw new ShapeError(path, 'a whole number from 0', value);
  return value;
}

export function asOneOf<T extends string>(at: At, known: readonly T[]): T {
  const found = known.find((word) => word === at.value);
  if (found === undefined) throw new ShapeError(at.path, `one of ${known.join(', ')}`, at.value);
  return found;
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const SHOWN = 60;

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
