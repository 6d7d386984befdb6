import { actorsIn, listUpTo, plainView } from '../bind/actors.js';
import type { Actor } from '../bind/actors.js';
import type { Bound } from '../bind/bound.js';
import type { MoneyMention } from '../mentions/mention.js';
import type { Tagged } from '../mentions/tagged.js';

/** `sold the voucher to Beta for $90 million`: who pays the price of what is sold, licensed or assigned. */
export function buyerAt(view: string, actors: readonly Actor[], money: MoneyMention): Actor | undefined {
  return actors.find(
    (one) =>
      one.to <= money.from &&
      /\b(?:sold|sells|sale|selling|divest\w*|monetiz\w+|licen[cs]\w+|assign\w*|transfer\w*|rights?)\b[^.;]{0,110} to (?:the )?$/i.test(
        view.slice(0, one.from),
      ) &&
      /^(?:,? in [^.;]{3,20}?|,? to (?:which|whom) [^.;]{3,60}?)?,? (?:for|in exchange for|in return for|against)\b[^.;]{0,90}$/.test(
        view.slice(one.to, money.from),
      ),
  );
}

/** `Beta acquired the rights from Acme for $15 million`: who gets the price of what another takes. */
export function sellerAt(view: string, actors: readonly Actor[], money: MoneyMention): Actor | undefined {
  return actors.find(
    (one) =>
      one.to <= money.from &&
      /\b(?:acquir\w+|bought|buys|purchas\w+|(?:in-)?licen[cs]\w+|obtain\w+)\b[^.;]{0,110} from (?:the )?$/i.test(
        view.slice(0, one.from),
      ) &&
      /^(?:,? in [^.;]{3,20}?)?,? (?:for|in exchange for|in return for|against)\b[^.;]{0,60}$/.test(
        view.slice(one.to, money.from),
      ),
  );
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
