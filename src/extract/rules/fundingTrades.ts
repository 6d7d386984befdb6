import { actorsIn, listUpTo, plainView } from '../bind/actors.js';
import type { Actor } from '../bind/actors.js';
import type { Bound } from '../bind/bound.js';
import { purchasesIn } from '../bind/purchases.js';
import type { MoneyMention } from '../mentions/mention.js';
import type { Tagged } from '../mentions/tagged.js';

/** Who gives and who gets. */
export interface Payment {
  readonly grantor?: string | readonly string[] | undefined;
  readonly recipient?: string | undefined;
}

/** `sold the voucher`, `transferred its rights`: what the one who pays is named behind. */
const LET =
  /\b(?:sold|sells|(?<!\b(?:company['\u2019]s|its) )sale|selling|divest\w*|monetiz\w+|licen[cs]\w+|assign\w*|transfer\w*|rights?)\b[^.;]{0,110} to (?:the )?$/i;
/** `acquired the rights`: what the one who is paid is named behind. */
const TAKEN = /\b(?:acquir\w+|bought|buys|purchas\w+|(?:in-)?licen[cs]\w+|obtain\w+)\b[^.;]{0,110} from (?:the )?$/i;
/** Between a party and the price: `, in March, for a`. */
const FOR_PRICE =
  /^(?:,? in [^.;]{3,20}?|,? to (?:which|whom) [^.;]{3,60}?)?,? (?:for|in exchange for|in return for|against)\b[^.;]{0,90}$/;

/** `sold the voucher to Beta for $90 million`, `acquired the rights from Beta for $15 million`: who pays a price, and whom. */
export function tradeFor(money: MoneyMention, tagged: Tagged, bound: Bound): Payment | undefined {
  const view = plainView(tagged);
  const actors = actorsIn(tagged, bound);
  const isBehind = (words: RegExp, { from, to }: Actor): boolean =>
    to <= money.from && words.test(view.slice(0, from)) && FOR_PRICE.test(view.slice(to, money.from));
  const other = ({ from }: Actor): string => actors.find(({ to }) => to < from)?.id ?? bound.header.issuer.id;
  const buyer = actors.find((one) => isBehind(LET, one));
  if (buyer !== undefined) return { grantor: buyer.id, recipient: other(buyer) };
  const seller = actors.find((one) => isBehind(TAKEN, one));
  return seller && { grantor: other(seller), recipient: seller.id };
}

const FOR_COMPANY = /^(?:,[^,.;]{3,60},)? for (?:an? )?(?:[a-z]+ ){0,4}$/;

/** `completed its acquisition of Beta for $85 million`: who pays the price of a company, to whoever holds it. */
export function takeoverFor(money: MoneyMention, tagged: Tagged, bound: Bound): Payment | undefined {
  const view = tagged.passage.view.text;
  const purchase = purchasesIn(tagged, bound).find(
    ({ bought, to }) => bought !== undefined && to <= money.from && FOR_COMPANY.test(view.slice(to, money.from)),
  );
  return purchase && { grantor: purchase.buyer };
}

/** `A and B gave $2 million and $1 million, respectively`: the giver that stands where the sum stands. */
export function respectively(
  view: string,
  actors: readonly Actor[],
  { mentions }: Tagged,
  money: MoneyMention,
): string | undefined {
  if (!/\brespectively\b/.test(view)) return undefined;
  const sums = mentions.filter((one) => one.kind === 'money');
  const givers = actors.filter(({ self, to }) => !self && to <= (sums[0]?.from ?? 0));
  return givers.length === sums.length && givers.length > 1 ? givers[sums.indexOf(money)]?.id : undefined;
}

/** `A and B have given`: all who give as one. */
export function together(grantor: string | readonly string[], tagged: Tagged, bound: Bound): string | readonly string[] {
  const view = plainView(tagged);
  const actors = actorsIn(tagged, bound);
  const last = actors.find(({ id }) => id === grantor);
  const sums = tagged.mentions.filter(({ kind }) => kind === 'money');
  const others = last === undefined || sums.length > 1 ? [] : listUpTo(view, last, actors);
  const ids = [...new Set([...others.map(({ id }) => id), ...(typeof grantor === 'string' ? [grantor] : grantor)])];
  return ids.length === 1 || ids.includes(bound.header.issuer.id) ? grantor : ids;
}

/** A public body that gives money. */
export function isGiver({ mentions }: Tagged, id: string | readonly string[]): boolean {
  return mentions.some((one) => one.kind === 'agency' && one.id === id && one.role === 'grantor');
}

/** `a $3 million gift from Acme`. */
export function isPaidBy(id: string, tagged: Tagged, bound: Bound, money: MoneyMention): boolean {
  const view = plainView(tagged);
  return actorsIn(tagged, bound).some(
    (one) => one.id === id && one.from > money.to && /^ (?:[a-z-]+ ){1,3}from (?:the )?$/.test(view.slice(money.to, one.from)),
  );
}
