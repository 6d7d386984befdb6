import type { Claim, Slot } from '../domain/claim.js';
import { canonicalJson } from '../domain/ids.js';
import { parsePartialDate } from '../domain/partialDate.js';
import type { Attribute, SlotPath } from './model.js';

/** The part of a stored claim that the projection reads. */
export type ClaimSlots = Pick<Claim, 'type' | 'key' | 'value'>;

/** A value as it is stored: JSON text, and columns for filters and sorting. Columns that do not apply are absent. */
export interface Content {
  /** Canonical JSON: text, true or false, or an object for quantities, dates, fractions and aliases. */
  readonly json: string;
  readonly text?: string;
  readonly number?: number;
  readonly op?: string;
  readonly unit?: string;
  readonly dateFrom?: string;
  readonly dateTo?: string;
  readonly precision?: string;
  /** Folded name, for finding entities by alias. */
  readonly folded?: string;
}

/** What a slot path holds, if anything. */
export function slotAt(claim: ClaimSlots, path: SlotPath): Slot | undefined {
  const [part, slot] = path.split('.') as ['key' | 'value', string];
  return claim[part][slot];
}

/** The contents that a claim gives an attribute: none where the slot is missing or does not have the declared type. */
export function contentsOf(claim: ClaimSlots, attribute: Attribute): readonly Content[] {
  const slot = slotAt(claim, attribute.slot);
  if (slot === undefined) return [];
  const items = typeof slot === 'object' ? slot : [slot];
  const contents = items.flatMap((item) => {
    switch (attribute.type) {
      case 'text':
        return [textContent(String(item))];
      case 'flag':
        return typeof item === 'boolean' ? [{ json: String(item), text: String(item) }] : [];
      case 'date':
        return dateContent(String(item));
      case 'quantity':
      case 'fraction':
        return typeof item === 'number' ? [numberContent(claim, attribute, item)] : [];
    }
  });
  return attribute.rule === 'many' ? contents : contents.slice(0, 1);
}

export function textContent(text: string): Content {
  return { json: JSON.stringify(text), text };
}

function dateContent(text: string): readonly Content[] {
  const date = parsePartialDate(text);
  return date ? [{ json: canonicalJson(date), text, dateFrom: date.start, dateTo: date.end, precision: date.precision }] : [];
}

const UNIT_OF_SLOT: Readonly<Record<string, string>> = {
  'value.n': 'patients',
  'value.count': 'patients',
  'value.n_doses': 'doses',
  'value.infusion_minutes': 'minutes',
};

function numberContent(claim: ClaimSlots, attribute: Attribute, value: number): Content {
  const own = UNIT_OF_SLOT[attribute.slot];
  const unit = own ?? textOr(claim.value['unit'] ?? claim.value['currency']);
  const op = own === undefined ? (textOr(claim.value['op']) ?? 'eq') : 'eq';
  const fraction = attribute.type === 'fraction' ? { day: claim.value['day'], index: claim.key['index'] } : {};
  return { json: canonicalJson({ value, op, unit, ...fraction }), number: value, op, ...(unit !== undefined && { unit }) };
}

function textOr(slot: Slot | undefined): string | undefined {
  return typeof slot === 'string' ? slot : undefined;
}
