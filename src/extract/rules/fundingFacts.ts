import type { Assertion, Slots } from '../../domain/claim.js';
import { slug } from '../../domain/ids.js';
import type { Bound } from '../bind/bound.js';
import type { MoneyMention } from '../mentions/mention.js';
import { spanIn, spanOf } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import type { FundingKind } from './fundingKinds.js';
import { boundOf } from './paymentStanding.js';
import type { Payment } from './fundingTrades.js';
import { spans } from './rule.js';
import type { Told } from './rule.js';

/** Opens the grant, loan or payment of one kind and amount: the same in headline and body. */
export function openFunding(
  bound: Bound,
  kind: FundingKind,
  money: MoneyMention | undefined,
  { grantor }: Payment,
  topic: string,
): string {
  const sum = money === undefined ? '' : `${money.currency} ${String(money.amount)}`;
  const label = slug([kind, topic, sum].filter(Boolean).join(' '));
  const funding = bound.book.open('Funding', label);
  const { issuer } = bound.header;
  if (typeof grantor === 'string' && (kind === 'grant' || kind === 'contract'))
    bound.book.addKey(funding, 'grant', [{ ref: grantor }, { ref: issuer.id }, ...[topic, sum].filter(Boolean).map(slug)]);
  bound.book.addKey(funding, 'name', [{ ref: issuer.id }, label]);
  bound.book.addAlias(funding, [sum, topic, kind].filter(Boolean).join(' '), 'description');
  return funding;
}

/** A grant, loan or payment as a sentence tells it. */
export interface Paid {
  readonly match: Match;
  readonly bound: Bound;
  readonly kind: FundingKind;
  readonly money: MoneyMention | undefined;
  readonly payment: Payment;
  readonly assertion: Assertion;
  /** What tells it from others of its kind and sum. */
  readonly topic: string;
}

/** The claims of one funding: amount, giver, receiver, instrument, as far as they are told. */
export function tellFunding({ match, bound, kind, money, payment, assertion, topic }: Paid): {
  readonly funding: string;
  readonly told: readonly Told[];
} {
  const funding = openFunding(bound, kind, money, payment, topic);
  const carried = (money && spanOf(match.tagged, money)) ?? spanIn(match);
  const tell = (attr: string, value: Slots): Told => ({
    type: 'Funding',
    key: { funding, attr },
    value,
    assertion,
    spans: spans(carried),
  });
  const { grantor, recipient } = payment;
  const told = [
    ...(money === undefined
      ? []
      : [tell('amount', { amount: money.amount, currency: money.currency, op: boundOf(match.tagged, money) })]),
    ...(grantor === undefined ? [] : [tell('grantor', { target: grantor })]),
    ...(recipient === undefined ? [] : [tell('recipient', { target: recipient })]),
    ...(kind === 'option exercise' ? [] : [tell('instrument', { kind })]),
  ];
  return { funding, told };
}
