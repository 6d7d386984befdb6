import { slug } from '../../domain/ids.js';
import { purchasesIn } from '../bind/purchases.js';
import type { Purchase } from '../bind/purchases.js';
import type { Bound } from '../bind/bound.js';
import type { Tagged } from '../mentions/tagged.js';
import { isSilent } from './apply.js';
import { dateBeside, draftAt, roleAt } from './parties.js';
import type { DateSlots } from './parties.js';
import type { Draft } from './teller.js';

/** Who buys which company, and how far the deal is. */
export function tellPurchases(bound: Bound): readonly Draft[] {
  return bound.sentences.flatMap((tagged) =>
    isSilent(tagged) ? [] : purchasesIn(tagged, bound).flatMap((purchase) => tellPurchase(purchase, tagged, bound)),
  );
}

function tellPurchase(purchase: Purchase, tagged: Tagged, bound: Bound): readonly Draft[] {
  const { buyer, bought, what, assertion, from, to } = purchase;
  const object = bought ?? what;
  if (assertion === undefined || object === undefined) return [];
  const date =
    assertion === 'PLANNED'
      ? plannedDate(bound)
      : (dateBeside(tagged, { from, to }, bound) ?? (HEAD.has(tagged.passage.section) ? closedOn(bound) : undefined));
  const place = { rule: 'deal.purchase', tagged, from, to };
  const standing = assertion === 'PLANNED' ? 'PLANNED' : 'ASSERTED';
  return [
    draftAt(place, {
      type: 'Event',
      key: { event: slug(`${buyer} acquires ${object}`), event_type: 'acquisition' },
      value: { actor: buyer, object, status: assertion === 'PLANNED' ? 'planned' : 'done', ...date },
      assertion,
    }),
    roleAt(place, buyer, 'acquirer', object, standing),
    ...(bought === undefined ? [] : [roleAt(place, bought, 'acquiree', buyer, standing)]),
  ];
}

/** Where a release tells its own deal, not one of the past. */
const HEAD: ReadonlySet<string> = new Set(['headline', 'subhead', 'lead']);
const TO_CLOSE =
  /\b(?:closing|close|completion|complete)\b[^.;]{0,60}\b(?:expected|anticipated)\b|\b(?:expected|anticipated) to (?:close|be completed|complete)\b|\b(?:expects?|anticipates?)\b[^.;]{0,50}\bto (?:close|complete)\b/i;
const CLOSED = /\b(?:transaction|acquisition|deal|merger)\b[^.;]{0,30}\b(?:closed|was completed|was closed),?(?: on)? $/i;

/** When the deal is to close, if one sentence of the release tells it. */
function plannedDate(bound: Bound): DateSlots | undefined {
  return dateOf(bound, (view) => TO_CLOSE.test(view));
}

/** `The transaction, which closed on January 6`. */
function closedOn(bound: Bound): DateSlots | undefined {
  return dateOf(bound, (_, before) => CLOSED.test(before));
}

function dateOf(bound: Bound, fits: (view: string, before: string) => boolean): DateSlots | undefined {
  for (const tagged of bound.sentences) {
    const { text } = tagged.passage.view;
    const date = tagged.mentions.find((one) => one.kind === 'date' && fits(text, text.slice(0, one.from)));
    if (!isSilent(tagged) && date?.kind === 'date') return { date: date.value, precision: date.precision };
  }
  return undefined;
}
