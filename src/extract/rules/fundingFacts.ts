import { allMatches } from '../text/needs.js';
import type { Assertion } from '../../domain/claim.js';
import type { Slots } from '../../domain/claim.js';
import { slug } from '../../domain/ids.js';
import type { Bound } from '../bind/bound.js';
import type { Mention, MoneyMention } from '../mentions/mention.js';
import { mentionIn, spanIn, spanOf } from '../mentions/tagged.js';
import type { Match, Tagged } from '../mentions/tagged.js';
import { spans } from './rule.js';
import type { Told } from './rule.js';

/** How money comes to a company. */
export type FundingKind =
  | 'grant'
  | 'contract'
  | 'upfront payment'
  | 'milestone payment'
  | 'option fee'
  | 'option exercise'
  | 'loan'
  | 'offering'
  | 'royalty';

/** Who gives and who gets. */
export interface Payment {
  readonly grantor?: string | readonly string[] | undefined;
  readonly recipient?: string | undefined;
}

/** Opens the grant, loan or payment of one kind and amount: the same in headline and body. */
export function openFunding(
  bound: Bound,
  kind: FundingKind,
  money: MoneyMention | undefined,
  { grantor }: Payment,
  topic = '',
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

/** The claims of one funding: amount, giver, receiver, instrument, as far as they are told. */
export function tellFunding(
  match: Match,
  bound: Bound,
  kind: FundingKind,
  money: MoneyMention | undefined,
  payment: Payment,
  assertion: Assertion,
  topic = '',
): { readonly funding: string; readonly told: readonly Told[] } {
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
      : [tell('amount', { amount: money.amount, currency: money.currency, op: money.op ?? openEnd(match, money) })]),
    ...(grantor === undefined ? [] : [tell('grantor', { target: grantor })]),
    ...(recipient === undefined ? [] : [tell('recipient', { target: recipient })]),
    ...(kind === 'option exercise' ? [] : [tell('instrument', { kind })]),
  ];
  return { funding, told };
}

/** `could reach $410 million`, `up to a total of $40 million`: a bound that does not touch its number. */
function openEnd({ tagged }: Match, money: MoneyMention): 'le' | 'eq' {
  const before = tagged.passage.view.text.slice(Math.max(0, money.from - 45), money.from);
  return /\b(?:could reach|may reach|can reach|reach(?:ing)? up to|up to (?:an? )?(?:[a-z]+ ){0,3}|totall?ing up to|as much as (?:an? )?[a-z ]{0,15}) ?$/i.test(
    before,
  )
    ? 'le'
    : 'eq';
}

interface Placed {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

const SELF = /\b(?:[Tt]he (?:[Cc]ompany|[Gg]roup)|[Ii]t|[Ww]e|us|[Ii]ts|[Oo]ur)\b/g;
/** A giver under the word for its kind: `The agency has funded it before`. */
const GIVER = /\b[Tt]he (?:agency|foundation|institute|fund|charity|council|bank)\b/;
const GETS =
  /^(?:'s?)? ?(?:(?:has|have|had|was|were|is|are|also|may|will|would|could|to|then|further|therefore|now|be|been|becomes?|first|already|eligible(?: for| to)?|entitled|stands) )*(?:receiv\w+|awarded|granted|obtain\w*|secur\w+|won|wins?|win|earn\w*|collect\w*|eligible|entitled|drew|draw\w*|rais\w+|closed|borrow\w+|get|gets|took)\b/i;
const GIVES =
  /^,? ?(?:which |that |who )?(?:(?:has|have|had|will|would|shall|also|is|to|together|has agreed|agreed|may|could) )*(?:awarded|award|granted|grant|gave|give|given|approved|made|make|provided|provide|committed|contributed|pays?|paid|owes?|lent|lend|extended|invested)\b/i;

/** Who gives and who gets the money of a match, by the words of its sentence. */
export function partiesOf(match: Match, bound: Bound, money: MoneyMention): Payment {
  const view = match.tagged.passage.view.text;
  const subjects = subjectsOf(match, bound);
  const named = subjects.filter(({ self }) => !self);
  const behind = (place: number): string => view.slice(place, place + 130).replace(/^, (?:the|an?|part) [^,;]{3,90},/, '');
  const ahead = (place: number): string => view.slice(Math.max(0, place - 60), place);
  const isPayee = ({ from, to }: Placed): boolean =>
    /^,? to (?:which|whom)\b/.test(behind(to)) ||
    (/\b(?:to|pays?|paid|entitles?|entitled|awarded|granted|gave|giving) $/i.test(ahead(from)) &&
      !/\b(?:entitled|eligible) to $/i.test(ahead(from)) &&
      !/^'s? (?:stock|share|security|unit)holders/.test(behind(to)));
  const isPassive = ({ to }: Placed): boolean =>
    /^ ?(?:(?:has been|have been|was|were|is) )?(?:awarded|granted)\b[^.;]{0,50} by\b/i.test(behind(to));
  const payee = subjects.find(isPayee);
  const getting = nearest(
    subjects.filter((one) => GETS.test(behind(one.to)) || isPassive(one)),
    money,
  );
  const giving = nearest(
    subjects.filter(
      (one) =>
        GIVES.test(behind(one.to)) && !isPassive(one) && !/\b(?:institute|part|arm|unit|branch) of $/i.test(ahead(one.from)),
    ),
    money,
  );
  const source = named.find(
    ({ from }) =>
      /\b(?:by|from) $/i.test(ahead(from)) || (from > money.from && /\b(?:from|by|with)(?: [a-z]+){0,2} $/i.test(ahead(from))),
  );
  const lets =
    giving !== undefined &&
    /^[^.;]{0,30}\b(?:granted|grants?|gave|licen[cs]ed)\b[^.;]{0,40}\b(?:licen[cs]e|rights?|option)\b/i.test(behind(giving.to));
  if (lets && payee !== undefined) return { grantor: payee.id, recipient: giving.id };
  const grantor = giving?.id ?? (source !== undefined && source.id !== payee?.id ? source.id : undefined);
  const recipient = [payee, getting].flatMap((one) => (one === undefined || one.id === grantor ? [] : [one.id]))[0];
  const { issuer } = bound.header;
  const own = giving !== undefined && giving.id !== issuer.id && !named.some(({ id }) => id !== grantor && id !== issuer.id);
  return { grantor, recipient: recipient ?? (own ? issuer.id : undefined) };
}

/** The organizations of a sentence in order, and the words that stand for the issuer or for the giver before. */
function subjectsOf({ tagged }: Match, bound: Bound): readonly (Placed & { readonly self: boolean })[] {
  const view = tagged.passage.view.text;
  const named = tagged.mentions.flatMap((one) =>
    one.kind === 'org' || one.kind === 'agency' ? [{ id: one.id, from: one.from, to: one.to, self: false }] : [],
  );
  const giver = GIVER.exec(view);
  const above = giver === null ? undefined : lastGiver(tagged, bound);
  const selves = Array.from(allMatches(view, SELF)).flatMap((word) => {
    if (/^(?:its|our)$/i.test(word[0])) return [];
    const stands = /^it$/i.test(word[0]) && giver !== null && giver.index < word.index ? above : bound.header.issuer.id;
    return stands === undefined ? [] : [{ id: stands, from: word.index, to: word.index + word[0].length, self: true }];
  });
  return [...named, ...selves].sort((a, b) => a.from - b.from);
}

/** The last public body that the text named before a sentence. */
function lastGiver(tagged: Tagged, bound: Bound): string | undefined {
  const before = bound.sentences.slice(0, bound.sentences.indexOf(tagged)).flatMap(({ mentions }) => mentions);
  const last = before.filter((one) => one.kind === 'agency' && one.role === 'grantor').at(-1);
  return last?.kind === 'agency' ? last.id : undefined;
}

function nearest(places: readonly Placed[], money: MoneyMention): Placed | undefined {
  const distance = ({ from, to }: Placed): number => (to <= money.from ? money.from - to : from - money.to + 40);
  return [...places].sort((a, b) => distance(a) - distance(b))[0];
}

/** The other party of the deal that a sentence goes on about: the one company but this that it or the sentences before name. */
export function counterparty(match: Match, bound: Bound, than: string): string | undefined {
  const at = bound.sentences.indexOf(match.tagged);
  const paragraph = match.tagged.passage.paragraph;
  const places = [at, at - 1, at - 2].map((index) => bound.sentences[index]);
  for (const tagged of places) {
    if (tagged === undefined || Math.abs(tagged.passage.paragraph - paragraph) > 1) continue;
    const others = [...new Set(orgsIn(tagged).filter((org) => org !== than))];
    if (others.length === 1) return others[0];
  }
  return undefined;
}

function orgsIn({ mentions }: Tagged): readonly string[] {
  return mentions.flatMap((one: Mention) => (one.kind === 'org' ? [one.id] : []));
}

/** The amount that a pattern's groups hold. */
export function moneyIn(match: Match, ...groups: readonly string[]): MoneyMention | undefined {
  return groups.flatMap((group) => mentionIn(match, 'money', group) ?? [])[0];
}

/** The words before an amount in its sentence, and those behind it. */
export function besides({ tagged }: Match, money: MoneyMention): { readonly before: string; readonly after: string } {
  const view = tagged.passage.view.text;
  const from = view.lastIndexOf(';', money.from) + 1;
  return { before: view.slice(from, money.from), after: view.slice(money.to) };
}
