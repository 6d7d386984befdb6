import type { Bound } from '../bind/bound.js';
import { actorsIn } from '../bind/actors.js';
import { dealAt } from '../bind/deals.js';
import type { MoneyMention } from '../mentions/mention.js';
import { mentionIn, phrase } from '../mentions/tagged.js';
import type { Match, Tagged } from '../mentions/tagged.js';
import { tellFunding } from './fundingFacts.js';
import type { Paid } from './fundingFacts.js';
import { toldOf } from './paymentStanding.js';
import { labelOf, surroundings } from './fundingKinds.js';
import type { FundingKind, Surroundings } from './fundingKinds.js';
import { partiesOf, sidesOf } from './fundingSides.js';
import { isGiver, takeoverFor, tradeFor } from './fundingTrades.js';
import type { Payment } from './fundingTrades.js';
import { tellCovered, tellUse } from './fundingUse.js';
import { tellRole } from './parties.js';
import type { Rule, Told } from './rule.js';

/** Every amount, by what the words around it call it. */
export const sum: Rule = {
  id: 'funding.sum',
  not: ['about-disease'],
  pattern: phrase('(?<money>{money})'),
  finds: [
    { text: 'Beta Research will make an upfront payment of $38 million to Acme Bio.', slots: { money: '$38 million' } },
    { text: 'Acme Bio may earn up to $40 million in development milestones.', slots: { money: 'up to $40 million' } },
    { text: 'Acme has received a $3M research grant from the NIH.', slots: { money: '$3M' } },
    { text: 'Acme Bio has a loan facility of up to $30 million.', slots: { money: 'up to $30 million' } },
  ],
  ignores: ['Acme Bio has received a grant.'],
  tell: (match, bound) => {
    const money = mentionIn(match, 'money', 'money');
    const kind = money === undefined || !isProse(match.tagged) ? undefined : kindOf(match, bound, money);
    if (money === undefined || kind === undefined) return [];
    const words = sharing(match.tagged, money);
    if (isTotal(money, kind, words, bound) || RAISED_ELSEWHERE.test(words.before)) return [];
    const assertion = toldOf(match.tagged, money, kind, words);
    if (assertion === undefined || isVague(money, assertion, match.tagged)) return [];
    const payment = sidesOf(match.tagged, bound, money, kind);
    if (kind === 'grant' && payment.grantor === undefined && !/grant|award|\btax\b/i.test(words.before + words.after)) return [];
    const topic = kind === 'loan' && assertion === 'POSSIBLE' ? 'further' : '';
    const paid = { match, bound, kind, money, payment, assertion, topic, words };
    const { funding, told } = tellFunding(paid);
    return [...told, ...tellUseOf(paid, funding), ...tellHolder(paid)];
  },
};

/** `where she helped to raise more than`: what a person brought in for others. */
const RAISED_ELSEWHERE =
  /\b(?:he|she)\b (?!(?:said|says|added|commented)\b)[^.;]*\b(?:rais|secur|clos|led\b|lead|help|oversaw|overs|complet|manag|negotiat|execut|deal|transaction|financing|exit)[^.;]*$|\bhelp(?:ed|ing)? (?:[a-z]+ )?(?:to )?(?:raise|secure|close)\b[^.;]*$/i;

/** An amount with what the words around it say of it. */
interface Sum extends Paid {
  readonly money: MoneyMention;
  readonly words: Surroundings;
}

/** `milestones of up to $275 million`, `together as much as $6 million`, where one sentence or two tell its parts. */
function isTotal({ amount, currency }: MoneyMention, kind: FundingKind, { before }: Surroundings, bound: Bound): boolean {
  if (kind !== 'milestone payment' && !/\b(?:together|combined|total|aggregate|altogether)\b/i.test(before)) return false;
  const sums = bound.sentences.map(({ mentions }) =>
    mentions.flatMap((one) => (one.kind === 'money' && one.currency === currency && one.amount < amount ? [one.amount] : [])),
  );
  if (/\b[Tt]ogether the\b/.test(before)) return sumsTo(amount, [...new Set(sums.flat())]);
  return sums.some((here, at) => sumsTo(amount, [...new Set([...here, ...(sums[at + 1] ?? [])])]));
}

/** Whether two or three of some numbers, the first among them, make up a whole. */
function sumsTo(whole: number, parts: readonly number[]): boolean {
  return parts.some((one, at) =>
    parts.slice(at + 1).some((two, next) => one + two === whole || parts.slice(at + next + 2).includes(whole - one - two)),
  );
}

/** `may receive more than $400 million` over a release that goes on to tell the parts. */
function isVague({ op }: MoneyMention, assertion: Paid['assertion'], { passage }: Tagged): boolean {
  return op === 'gt' && assertion === 'POSSIBLE' && ['headline', 'subhead'].includes(passage.section);
}

/** The words around an amount; `options of $40 million and $30 million`: the second of two shares those before the first. */
function sharing(tagged: Tagged, money: MoneyMention): Surroundings {
  const words = surroundings(tagged, money);
  const first = before(tagged, money);
  return first !== undefined && /^,? (?:and|or) $/.test(words.before)
    ? { ...words, before: surroundings(tagged, first).before }
    : words;
}

/** A sentence with more amounts is a table that has lost its lines. */
const MOST = 24;

function isProse({ mentions }: Tagged): boolean {
  return mentions.filter(({ kind }) => kind === 'money').length <= MOST;
}

/** The kind of an amount; one without words of its own in a list is of the kind of the one before it. */
function kindOf(match: Match, bound: Bound, money: MoneyMention): FundingKind | undefined {
  const words = ownWords(surroundings(match.tagged, money));
  if (
    PRICE.test(words.after) ||
    /\bexercis(?:ed|able) (?:at|for)(?: an?)? (?:[a-z]+ ){0,4}$/i.test(words.before) ||
    /\bnot? (?:an? )?(?:upfront|milestone|royalt)/i.test(words.before)
  )
    return undefined;
  if (/,? of which (?:up to |an? |the )?(?:initial |first )?$/i.test(words.before)) {
    const above = before(match.tagged, money);
    const whole = above === undefined ? undefined : kindOf(match, bound, above);
    if (whole !== undefined) return whole;
  }
  const label = labelOf(words) ?? listed(match, bound, money, words);
  if (label === 'equity investment' && PUBLIC.test(match.tagged.passage.view.text)) return 'offering';
  if (label === 'option exercise' && /\bcontract\b/i.test(match.tagged.passage.view.text)) return 'contract';
  if (label === 'nothing' || (label !== 'payment' && label !== undefined)) return label === 'nothing' ? undefined : label;
  if (/\boptions?\b/i.test(words.before) && isOfContract(match.tagged, bound)) return 'contract';
  const { grantor, recipient } = partiesOf(match.tagged, bound, money);
  if (grantor !== undefined && isGiver(match.tagged, grantor)) return 'grant';
  if (label === undefined && grantor !== undefined && GIVEN_BEHIND.test(words.after)) return 'grant';
  if (
    /\b(?:commit(?:ted|s)?|pledge[ds]?|earmarked) (?:up to |an? |additional |further |another )*$/i.test(words.before) &&
    /^ (?:to|towards?|for|over)\b/.test(words.after.replace(/^(?: and)?(?:, respectively,)?/, '')) &&
    grantor !== bound.header.issuer.id
  )
    return 'grant';
  if (isPrice(match.tagged, bound, money)) return 'upfront payment';
  if (label === undefined) return PROCEEDS.test(match.tagged.passage.view.text.slice(0, money.from)) ? 'offering' : undefined;
  if (DUE_THEN.test(words.after) && dealAt(match.tagged, bound) !== undefined) return 'milestone payment';
  const more = /\b(?:further|additional|more|contingent|other)\b/i.test(words.before.slice(-60));
  if (grantor !== undefined && recipient !== undefined) return more ? 'milestone payment' : 'upfront payment';
  return more && dealAt(match.tagged, bound) !== undefined ? 'milestone payment' : undefined;
}

/** `two tranches of $20 million each`: what each of several is called; `the proceeds, at $12 a share, were $100 million`. */
function ownWords({ before, after }: Surroundings): Surroundings {
  return SEVERAL.test(before) ? { before, after: after.replace(/^,? each\b/, '') } : { before, after };
}

/** Shares that anybody may buy. */
const PUBLIC = /\bpublic offering\b/i;
/** `$5 million that the Beta Fund has committed`. */
const GIVEN_BEHIND =
  /^,? (?:(?:that|which) )?[^.;,]{2,60} (?:has |have |had )?(?:committed|pledged|donated|contributed|granted|awarded)\b/;
const SEVERAL = /\b(?:tranches|instal?lments|payments|grants|awards|options|milestones) of (?:up to )?$/i;
const PRICE =
  /^ ?(?:(?:was|were|is|will be) (?:used|spent|applied)\b|per (?:share|ADS|unit|patient|year|annum|month|dose|vial|day)|each|apiece|a share|\/)/;

/** A sentence goes on about the contract of one before it in the paragraph. */
function isOfContract(tagged: Tagged, bound: Bound): boolean {
  const at = bound.sentences.indexOf(tagged);
  return bound.sentences
    .slice(Math.max(0, at - 6), at + 1)
    .some(
      ({ passage }) => passage.paragraph === tagged.passage.paragraph && /\bcontract\b|\bbase period\b/i.test(passage.view.text),
    );
}

/** The price of a company, or of what else is sold. */
function isPrice(tagged: Tagged, bound: Bound, money: MoneyMention): boolean {
  return (money.op !== 'le' && takeoverFor(money, tagged, bound) !== undefined) || tradeFor(money, tagged, bound) !== undefined;
}

/** `a fee of $20 million would then fall due`. */
const DUE_THEN = /^ (?:would|will|is|becomes?|falls?)\b[^.;,]{0,20}\b(?:due|payable|owed)\b/;

/** `The proceeds of the offering, at $12 a share, were`. */
const PROCEEDS = /\bproceeds (?:of|from) [^;]{0,200}\b(?:were|was|are|totall?ed|amounted to) (?:[a-z]+ )?$/i;

/** The sum before one in its sentence. */
function before({ mentions }: Tagged, money: MoneyMention): MoneyMention | undefined {
  return mentions.filter((one): one is MoneyMention => one.kind === 'money' && one.to <= money.from).at(-1);
}

function listed(match: Match, bound: Bound, money: MoneyMention, { before: words }: Surroundings): FundingKind | undefined {
  const previous = before(match.tagged, money);
  return previous !== undefined && /(?:^|[ ,])(?:and|or|plus|of which|including|another|further)\b/i.test(words)
    ? kindOf(match, bound, previous)
    : undefined;
}

const STAGES = ['development', 'regulatory', 'clinical', 'commercial', 'commercialization', 'sales', 'approval'];
const ON_EVENT =
  /\b(?<event>first (?:\w+ )?patient(?: is)? (?:dosed|treated)|dosing of the first (?:\w+ )?patient(?: in (?:a )?Phase [1-3][ab]?)?|first patient|(?:FDA |EMA |regulatory )?approval(?: of [\w-]+)?|Phase [1-4][ab]?)\b/i;

/** What an amount pays for, or hangs on. */
function tellUseOf(sum: Sum, funding: string): readonly Told[] {
  const { kind, assertion, words } = sum;
  if (kind === 'grant' || kind === 'contract') {
    const covered = tellCovered(sum.match, sum.money, funding, sum.bound);
    return covered.length > 0 || assertion === 'POSSIBLE'
      ? covered
      : tellUse(sum.match, sum.money, funding, sum.payment, sum.bound);
  }
  const keywords = kind === 'loan' ? loanFor(words) : kind === 'milestone payment' ? hangsOn(words) : [];
  return keywords.length === 0 ? [] : [{ type: 'Funding', key: { funding, attr: 'purpose' }, value: { keywords }, assertion }];
}

function hangsOn({ before, after }: Surroundings): readonly string[] {
  const own = (before.split(/\band for\b|;/).at(-1) ?? '') + (after.split(/[;.]| and for /)[0] ?? '');
  const event = ON_EVENT.exec(own)?.groups?.['event'];
  return [
    ...new Set([
      ...STAGES.filter((stage) => new RegExp(`\\b${stage}\\b`, 'i').test(own)),
      ...(event === undefined ? [] : [event.toLowerCase()]),
    ]),
  ];
}

function loanFor({ before, after }: Surroundings): readonly string[] {
  const purpose =
    /\b(?:fund|finance|support|for) (?:the )?(?<what>(?:launch inventory|acquisition|manufacture of [\w-]+|[a-z]+ launch|commerciali[sz]ation|development of [\w-]+))/i.exec(
      `${after} ${before}`,
    )?.groups?.['what'];
  return purpose === undefined ? [] : [purpose.toLowerCase()];
}

/** Who buys shares is an investor. */
function tellHolder({ match, kind, payment, assertion, money, words }: Sum): readonly Told[] {
  const { grantor, recipient } = payment;
  const buysShares =
    kind === 'offering' &&
    /\b(?:stock|shares)\b/i.test(words.after + words.before.slice(-60)) &&
    /\b(?:purchas|bought|buy|subscrib)/i.test(words.before);
  if ((kind !== 'equity investment' && !buysShares) || (money.op === undefined && assertion === 'POSSIBLE')) return [];
  if (typeof grantor !== 'string' || recipient === undefined || grantor === recipient) return [];
  return [tellRole(grantor, 'investor', recipient, match, assertion === 'COMPLETED' ? 'ASSERTED' : assertion)];
}

/** `tiered royalties on net sales`: a share, no sum. */
export const royalties: Rule = {
  id: 'funding.royalty',
  not: ['about-disease'],
  pattern: phrase('(?<what>\\broyalt(?:y|ies)\\b)'),
  finds: [
    { text: 'Acme Bio is eligible to receive tiered royalties on net sales.', slots: { what: 'royalties' } },
    { text: 'Beta Research will pay royalties in the low teens.', slots: { what: 'royalties' } },
  ],
  ignores: ['The drug is sold by others.'],
  tell: (match, bound) => {
    const view = match.tagged.passage.view.text;
    const at = match.tagged.places[match.at] ?? 0;
    const before = view.slice(Math.max(0, at - 160), at);
    const after = view.slice(at, at + 160);
    if (
      /\b(?:no|not|without|free of|before|excluding|exclusive of|any) (?:\w+ ){0,3}$/i.test(before) ||
      /^royalt\w+ (?:purchase|financing|moneti|interest|trust|partner|pharma|fund|agreement|stream|buyout|terms?\b|ends?\b|bearing|-)/i.test(
        after,
      )
    )
      return [];
    if (
      !/\b(?:tiered|single|double|digit|teens|twenties|percent\w*|net sales|sales|eligible|entitle\w*|undisclosed|up-?front|receive|pay|pays|payable|owe|collect|earn|due|milestone|of \d)|%/i.test(
        before + after,
      )
    )
      return [];
    const payment = royaltySides(match, bound, at);
    if (typeof payment.grantor !== 'string' || payment.recipient === undefined) return [];
    const assertion = /in exchange for an? $/i.test(before) ? 'ASSERTED' : 'POSSIBLE';
    return tellFunding({ match, bound, kind: 'royalty', money: undefined, payment, assertion, topic: '' }).told;
  },
};

function royaltySides({ tagged }: Match, bound: Bound, at: number): Payment {
  const here = { kind: 'money' as const, from: at, to: at + 9, amount: 0, currency: '' };
  const bought = /in exchange for an? (?:\w+ ){0,2}$/i.test(tagged.passage.view.text.slice(0, at));
  const { grantor, recipient } = bought ? swapped(partiesOf(tagged, bound, here)) : sidesOf(tagged, bound, here, 'royalty');
  return actorsIn(tagged, bound).length === 0 && grantor === undefined ? {} : { grantor, recipient };
}

/** Who pays for a royalty receives it. */
function swapped({ grantor, recipient }: Payment): Payment {
  return { grantor: recipient, recipient: typeof grantor === 'string' ? grantor : undefined };
}
