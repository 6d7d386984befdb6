import type { Slots } from './shape.js';

/** What a trap pattern is held against: a fact or a claim. */
export interface Statement {
  readonly type?: string;
  readonly key: Slots;
  readonly value: Slots;
  readonly assertion?: string;
  readonly section?: string;
}

/** True when a statement fits one pattern of a trap: every slot listed, `*` for any value, `contains` for a part of the values. */
export function fitsTrap({ type, key, value, assertion, section }: Statement, pattern: Slots): boolean {
  const slots: Readonly<Record<string, unknown>> = { ...value, ...key, type, assertion, section };
  const told = JSON.stringify(value).replaceAll('\\\\', '\\').toLowerCase();
  return Object.entries(pattern).every(([slot, want]) => {
    const wanted: readonly unknown[] = [want].flat();
    if (slot === 'contains') return wanted.some((part) => told.includes(String(part).toLowerCase()));
    return slot in slots && (wanted.includes('*') || wanted.includes(slots[slot]));
  });
}
