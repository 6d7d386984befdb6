import { actorsIn, besideActor, listUpTo, plainView } from '../bind/actors.js';
import type { Actor } from '../bind/actors.js';
import type { Bound } from '../bind/bound.js';
import { dealAt, dealsOf } from '../bind/deals.js';
import { isAuthority } from '../bind/licenceParties.js';
import { partsIn } from '../bind/parts.js';
import type { MoneyMention } from '../mentions/mention.js';
import type { Tagged } from '../mentions/tagged.js';
import { isGiver, isPaidBy, respectively, takeoverFor, together, tradeFor } from './fundingTrades.js';
import type { Payment } from './fundingTrades.js';
import type { FundingKind } from './fundingKinds.js';

const GETS =
  /^(?:'s?)?(?:,? (?:which|who|that)(?= ))? ?(?:(?:has|have|had|was|were|is|are|also|may|will|would|could|to|then|further|therefore|now|be|been|becomes?|first|already|today|recently|eligible(?: for| to)?|entitled|stands) )*(?:receiv\w+|awarded(?! to)|granted(?! to)|obtain\w*|secur\w+|(?<=\b(?:be|been|is|are|was|were) (?:also )?)paid|won|wins?|win|earn\w*|collect\w*|eligible|entitled|drew|draw\w*|rais\w+|closed|closes|borrow\w+|get|gets|took(?![^.;]{0,60} for )|entered into an? [a-z ]*loan)\b/i;
const GIVES =
  /^,? ?(?:which |that |who )?(?:(?:has|have|had|will|would|shall|also|is to|together|has agreed|agreed|agrees|may|could|to|in addition|bore) )*(?:awarded|award|granted|grant|gave|give|given|approved|made|make|makes|provided|provide|provides|committed|commits?|pledge[ds]?|contributed?|contributes|pays?|paid|paying|owes?|lent|lend|lends|extended|invested|invests?|subscrib(?:es?|ed)|exercis(?:ed|es|e)(?= (?:an?|the|its) [^.;]{0,40}\boption)|purchased?|purchases|buys?|bought|funded|funds|donated|supports?|supported|finances?|financed)\b/i;

/** `has licensed it to`: who takes rights is no payee. */
const LETS_TO = /\b(?:licen[cs]\w+|rights|transfer\w+|assign\w+|sold|divest\w+|sale)\b[^.;$\u20ac\u00a3]{0,50} to $/i;

interface Sides {
  readonly giving: Actor | undefined;
  readonly getting: Actor | undefined;
  readonly payee: Actor | undefined;
  readonly source: Actor | undefined;
}

/** Who gives and who gets an amount, by the words of its sentence. */
export function partiesOf(tagged: Tagged, bound: Bound, money: MoneyMention): Payment {
  const view = plainView(tagged);
  const actors = actorsIn(tagged, bound).filter(
    ({ id }) => !tagged.mentions.some((one) => one.kind === 'agency' && one.id === id && one.role === 'regulator'),
  );
  const { giving, getting, payee, source } = sidesIn(view, actors, money, bound.header.issuer.id);
  const trade = tradeFor(money, tagged, bound);
  if (trade !== undefined) return trade;
  const several = respectively(view, actors, tagged, money);
  if (several !== undefined)
    return { grantor: several, recipient: payee !== undefined && payee.id !== several ? payee.id : bound.header.issuer.id };
  const lets =
    giving !== undefined &&
    /^[^.;]{0,30}\b(?:granted|grants?|gave|licen[cs]ed)\b[^.;]{0,90}\b(?:licen[cs]e|rights?|option)\b/i.test(
      besideActor(view, giving).behind,
    );
  if (lets && payee !== undefined) return { grantor: payee.id, recipient: giving.id };
  const tied = actors.find(
    (one) => one.from > money.to && /^ ?(?:[\w-]+ ){0,5}(?:from|by) (?:the )?$/.test(view.slice(money.to, one.from)),
  );
  const grantor =
    (tied !== undefined && tied.id !== payee?.id && tied.id !== getting?.id ? tied.id : undefined) ??
    giving?.id ??
    (source !== undefined && source.id !== payee?.id && source.id !== getting?.id ? source.id : undefined);
  const recipient = [payee, getting].flatMap((one) => (one === undefined || one.id === grantor ? [] : [one.id]))[0];
  const { issuer } = bound.header;
  const own =
    giving !== undefined &&
    giving.id !== issuer.id &&
    !actors.some(({ id, self }) => !self && id !== grantor && id !== issuer.id);
  return { grantor, recipient: recipient ?? (own && !toHolders(view) ? issuer.id : undefined) };
}

/** `Beta will develop it, and will pay Acme`: what else the subject of a sentence does. */
const FURTHER = /^ [^;]*\band (?:will |has |shall |also ){0,2}(?:pays?|paid|makes?|made|owes?) [^;]{0,50}$/;

function sidesIn(view: string, actors: readonly Actor[], money: MoneyMention, issuer: string): Sides {
  const beside = new Map(actors.map((actor) => [actor, besideActor(view, actor)]));
  const ahead = (actor: Actor): string => (beside.get(actor)?.ahead ?? '').slice(-60);
  const behind = (actor: Actor): string => (beside.get(actor)?.behind ?? '').slice(0, 150);
  const isHolders = (actor: Actor): boolean =>
    /^['\u2019]?s? (?:[a-z]+ ){0,2}(?:stock|share|security|unit)holders/.test(view.slice(actor.to, actor.to + 40));
  const isPassive = (actor: Actor): boolean =>
    /^ ?(?:(?:has been|have been|was|were|is) )?(?:awarded|granted)\b[^;]{0,60} by\b/i.test(behind(actor)) ||
    (actor.id === issuer &&
      /^ ?(?:is |has been )?awarded\b/i.test(behind(actor)) &&
      !actors.some((one) => one.from > actor.to && / to (?:the )?$/.test(view.slice(actor.to, one.from))));
  const isPayee = (actor: Actor): boolean =>
    /^,? to (?:which|whom)\b/.test(behind(actor)) ||
    (/\b(?:to|pays?|paid|paying|entitles?|entitled|awarded|granted|gave|giving|given|provided?s?|provides) $/i.test(
      ahead(actor),
    ) &&
      !/\b(?:entitled|eligible|according|due) to $/i.test(ahead(actor)) &&
      !/^['\u2019]s? (?!own\b)/.test(view.slice(actor.to, actor.to + 8)) &&
      !LETS_TO.test(ahead(actor)) &&
      !isHolders(actor) &&
      view.charAt(actor.to) !== '-');
  const gives = (actor: Actor): boolean =>
    (GIVES.test(behind(actor)) || /\bcosts? $/i.test(ahead(actor))) &&
    !isPassive(actor) &&
    !/\b(?:institute|part|arm|unit|branch) of (?:the )?$/i.test(ahead(actor));
  const owned = (actor: Actor): boolean =>
    /^['\u2019]s? [^.;$]{0,40}\b(?:stock|shares|equity)\b/.test(view.slice(actor.to, actor.to + 60));
  return {
    payee:
      actors.find((actor) => isPayee(actor) && !view.slice(actor.to, money.from).includes(';')) ??
      actors.find(
        (actor) =>
          actor.from > money.from && (owned(actor) || /^ (?:common|preferred|ordinary) (?:stock|shares)/.test(behind(actor))),
      ),
    getting: nearest(
      actors.filter((one) => GETS.test(behind(one)) || isPassive(one)),
      money,
    ),
    giving:
      nearest(actors.filter(gives), money) ??
      actors.find((one) => one.to <= money.from && FURTHER.test(view.slice(one.to, money.from))),
    source: actors.find(
      (one) =>
        !one.self &&
        !isHolders(one) &&
        (/\b(?:by|from) (?:the )?$/i.test(ahead(one)) ||
          (one.to <= money.from && /^(?:['\u2019]s?|, whose) (?:[\w-]+,? ){0,4}$/.test(view.slice(one.to, money.from))) ||
          (one.id !== issuer && /^ (?:contract|grant|award|funding)\b/i.test(view.slice(one.to, one.to + 12))) ||
          (one.from > money.from && /\b(?:from|by|with)(?: [a-z]+){0,2} $/i.test(ahead(one)))),
    ),
  };
}

function toHolders(view: string): boolean {
  return /(?:stock|share|security|unit)holders|\b(?:holders|sellers)\b/i.test(view);
}

function nearest(places: readonly Actor[], money: MoneyMention): Actor | undefined {
  const distance = ({ from, to }: Actor): number => (to <= money.from ? money.from - to : from - money.to + 40);
  return [...places].sort((a, b) => distance(a) - distance(b))[0];
}

/** Who gives and who gets: by the sentence, by the money told before it, by the deal, by what is usual for its kind. */
export function sidesOf(tagged: Tagged, bound: Bound, money: MoneyMention, kind: FundingKind): Payment {
  const takeover = kind === 'upfront payment' ? takeoverFor(money, tagged, bound) : undefined;
  if (takeover !== undefined) return takeover;
  const found = partiesOf(tagged, bound, money);
  switch (kind) {
    case 'loan':
      return loanSides(found, tagged, bound);
    case 'offering':
      return {
        ...givers(tagged, bound, money),
        recipient: found.recipient ?? bound.header.issuer.id,
      };
    case 'equity investment':
      return equitySides(found, tagged, bound, money);
    case 'grant':
    case 'contract':
      return grantSides(found, tagged, bound, money);
    default:
      return dealSides(found, tagged, bound, money);
  }
}

/** The parties of a round where money is told to come from them: `provided by A and B`, `led by A`. */
function givers(tagged: Tagged, bound: Bound, money: MoneyMention): Payment {
  const view = tagged.passage.view.text;
  const { issuer } = bound.header;
  const named = actorsIn(tagged, bound).filter(({ id, self }) => !self && id !== issuer.id);
  const leading = named.filter(({ from }) => /\bled by (?:the )?$/.test(view.slice(Math.max(0, from - 12), from)));
  const providing = /\bprovid\w+|\bsubscrib\w+|\bpurchas\w+|\bbought|\binvest(?:s|ed)\b/i.test(view)
    ? named.filter(({ to }) => to <= money.from)
    : [];
  const lead = named.find(
    (one) => one.to <= money.from && /^,? (?:which |who )?(?:co-)?led (?:its|the|our) $/.test(view.slice(one.to, money.from)),
  );
  const led = lead === undefined ? leading : [...listUpTo(view, lead, named), lead];
  const ids = [...new Set((providing.length > 0 ? providing : led).map(({ id }) => id))];
  return ids.length === 0 ? {} : { grantor: ids.length === 1 ? ids[0] : ids };
}

/** Who buys shares: the subject of the sentence where no verb names another; of the issuer where no other is named. */
function equitySides(found: Payment, tagged: Tagged, bound: Bound, money: MoneyMention): Payment {
  const { issuer } = bound.header;
  const subject = actorsIn(tagged, bound).find((one) => !one.self && one.id !== issuer.id && one.to <= money.from);
  const grantor = found.grantor ?? subject?.id;
  return { grantor, recipient: found.recipient ?? (grantor === undefined || grantor === issuer.id ? undefined : issuer.id) };
}

function loanSides({ grantor, recipient }: Payment, tagged: Tagged, bound: Bound): Payment {
  const { issuer } = bound.header;
  const isLender = typeof grantor === 'string' && grantor !== issuer.id && !isAuthority(grantor, tagged);
  const lender = isLender ? grantor : lenderAbove(tagged, bound);
  return { grantor: lender, recipient: recipientOf(lender, recipient, issuer.id) };
}

const OF_LENDER =
  /\b(?:loan|facility|credit|debt|notes|financing|tranche)\b[^.;]{0,50}\b(?:with|from|by|of) (?:the |funds managed by )?$/i;

/** `its loan facility with Acme Capital`: who lends what this sentence or one of those before it speaks of. */
function lenderAbove(tagged: Tagged, bound: Bound): string | undefined {
  const at = bound.sentences.indexOf(tagged);
  for (const sentence of bound.sentences.slice(Math.max(0, at - 8), at + 1).reverse()) {
    const view = sentence.passage.view.text;
    const lender = actorsIn(sentence, bound).find(
      (one) =>
        !one.self &&
        one.id !== bound.header.issuer.id &&
        !isAuthority(one.id, sentence) &&
        OF_LENDER.test(view.slice(0, one.from)),
    );
    if (lender !== undefined) return lender.id;
  }
  return undefined;
}

/** Who gets what one party gives: the other that is told, else the issuer. */
function recipientOf(giver: Payment['grantor'], told: string | undefined, issuer: string): string | undefined {
  return told !== undefined && told !== giver ? told : giver === issuer ? undefined : issuer;
}

/** `the award`: the giver of the sentence, else of those before in the paragraph; the issuer receives where nobody else does. */
function grantSides({ grantor, recipient }: Payment, tagged: Tagged, bound: Bound, money: MoneyMention): Payment {
  const { issuer } = bound.header;
  if (grantor === issuer.id || isPaidBy(issuer.id, tagged, bound, money))
    return {
      grantor: issuer.id,
      recipient: [recipient, counterparty(tagged, bound, issuer.id)].find((one) => one !== issuer.id),
    };
  const giver = (grantor === undefined ? undefined : together(grantor, tagged, bound)) ?? giverAbove(tagged, bound);
  return { grantor: giver, recipient: giver === undefined ? recipient : recipientOf(giver, recipient, issuer.id) };
}

function giverAbove(tagged: Tagged, bound: Bound): string | undefined {
  const at = bound.sentences.indexOf(tagged);
  const here = tagged.mentions.filter((one) => one.kind === 'agency' && one.role === 'grantor');
  if (here[0]?.kind === 'agency') return here[0].id;
  const isKnown = /\b[Tt]h(?:e|is) (?:contract|award|grant|funding|agreement|option|prize|gift|money)\b|^Options\b/.test(
    tagged.passage.view.text,
  );
  for (const before of bound.sentences.slice(Math.max(0, at - (isKnown ? 12 : 2)), at).reverse()) {
    if (before.passage.paragraph !== tagged.passage.paragraph && !isKnown) continue;
    const view = before.passage.view.text;
    const giver = actorsIn(before, bound).find(
      (one) =>
        one.id !== bound.header.issuer.id &&
        (GIVES.test(besideActor(view, one).behind) ||
          (/\b(?:contract|agreement|award|grant)\b/.test(besideActor(view, one).behind.slice(0, 60)) &&
            isGiver(before, one.id)) ||
          /\b(?:grant|award|funding|contract|contribution|competition|programme|prize|call|winners?)\b[^.;]{0,60}\b(?:by|from|with|of) (?:the )?$/i.test(
            view.slice(0, one.from),
          )),
    );
    if (giver !== undefined) return giver.id;
  }
  return undefined;
}

/** The payments of a deal: what the sentence leaves out the payments before it tell, else the deal. */
function dealSides({ grantor, recipient }: Payment, tagged: Tagged, bound: Bound, money: MoneyMention): Payment {
  const { issuer } = bound.header;
  const view = tagged.passage.view.text;
  const giver = typeof grantor === 'string' ? grantor : undefined;
  if (giver !== undefined && recipient !== undefined) return { grantor: giver, recipient };
  const above = giver === undefined && recipient === undefined ? sidesAbove(tagged, bound, money) : undefined;
  if (above !== undefined) return above;
  const deal = dealAt(tagged, bound, { giver: recipient, taker: giver });
  const holders = toHolders(view) || (deal?.kind === 'purchase' && dealsOf(bound).every(({ kind }) => kind === 'purchase'));
  if (deal?.taker !== undefined && deal.giver !== undefined) {
    const sides = { grantor: deal.taker, recipient: holders ? undefined : deal.giver };
    if (giver === undefined && recipient === undefined) return sides;
    if (giver === deal.taker || recipient === deal.giver) return sides;
    return { grantor: giver, recipient };
  }
  const other = (one: string): string | undefined => (one === issuer.id ? counterparty(tagged, bound, one) : issuer.id);
  if (giver === issuer.id && recipient === undefined && holders) return { grantor: giver };
  if (giver !== undefined) return { grantor: giver, recipient: holders ? undefined : other(giver) };
  if (recipient !== undefined) return { grantor: other(recipient), recipient };
  const only = counterparty(tagged, bound, issuer.id);
  if (only === undefined || holders) return {};
  return servesIssuer(only, bound) ? { grantor: issuer.id, recipient: only } : { grantor: only, recipient: issuer.id };
}

const SERVING: ReadonlySet<string> = new Set(['CRO', 'CDMO', 'supplier']);

/** Whether a company works for the issuer, and so is paid by it. */
function servesIssuer(id: string, bound: Bound): boolean {
  return bound.sentences.some((tagged) => partsIn(tagged, bound).some(({ part, actor }) => actor.id === id && SERVING.has(part)));
}

/** A sentence that names neither side goes on with the payments of the one before, or with its own first. */
function sidesAbove(tagged: Tagged, bound: Bound, money: MoneyMention): Payment | undefined {
  const before = bound.sentences[bound.sentences.indexOf(tagged) - 1];
  const sum = before?.mentions.find((one) => one.kind === 'money');
  if (before === undefined || sum?.kind !== 'money' || before.passage.paragraph !== tagged.passage.paragraph || sum === money)
    return undefined;
  const sides = partiesOf(before, bound, sum);
  return sides.grantor === undefined || sides.recipient === undefined ? undefined : sides;
}

/** The other party of what a sentence goes on about: the one company but this that it or the sentences before name. */
function counterparty(tagged: Tagged, bound: Bound, than: string): string | undefined {
  const at = bound.sentences.indexOf(tagged);
  for (const near of [at, at - 1, at - 2].map((index) => bound.sentences[index])) {
    if (near === undefined || Math.abs(near.passage.paragraph - tagged.passage.paragraph) > 1) continue;
    const others = [...new Set(near.mentions.flatMap((one) => (one.kind === 'org' && one.id !== than ? [one.id] : [])))];
    if (others.length === 1) return others[0];
  }
  return undefined;
}
