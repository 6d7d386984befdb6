import type { NodePlan, Parameter } from '../domain/readPlan.js';

export type Parameters = Readonly<Record<string, unknown>>;

/** A piece of a statement and how to read what the database returns for it. */
export interface Column {
  readonly text: string;
  readonly decode: (value: unknown, parameters: Parameters) => unknown;
}

/** Where a piece of a statement stands: what is bound there, and as of which day it is read. */
export interface Place {
  /** Variable of the thing that is read. */
  readonly node: string;
  readonly type: string;
  /** Variable of the relationship that led to it; absent in a root list. */
  readonly edge?: string;
  readonly asOf: Parameter;
  readonly history: boolean;
}

/** What the parts of the compiler need of each other. */
export interface Compiler {
  /** A variable that no other piece of the statement uses. */
  readonly fresh: (prefix: string) => string;
  readonly node: (plan: NodePlan, place: Place) => Column;
}

/** Condition that a value is the known one on the day asked for. */
export function knownOn(value: string, asOf: Parameter): string {
  return `${value}.knownFrom <= $${asOf} AND $${asOf} < ${value}.knownUntil`;
}
