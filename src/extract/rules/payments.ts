import type { Assertion } from '../../domain/claim.js';
import type { Bound } from '../bind/bound.js';
import { actorsIn } from '../bind/actors.js';
import { dealAt } from '../bind/deals.js';
import type { MoneyMention } from '../mentions/mention.js';
import { phrase } from '../mentions/tagged.js';
import type { Match, Tagged } from '../mentions/tagged.js';
import { moneyIn, tellFunding } from './fundingFacts.js';
import { labelOf, surroundings } from './fundingKinds.js';
import type { FundingKind, Surroundings } from './fundingKinds.js';
import { partiesOf, sidesOf } from './fundingSides.js';
import type { Payment } from './fundingSides.js';
import { tellCovered, tellUse } from './fundingUse.js';
import { tellRole } from './parties.js';
import type { Rule, Told } from './rule.js';

/** Every amount, by what the words around it call it. */
export const sum: Rule = {
  id: 'funding.sum',
  pattern: phrase('(?<money>{money})'),
  finds: [
    { text: 'Beta Research will make an upfront payment of $38 million to Acme Bio.', slots: { money: '$38 million' } },
    { text: 'Acme Bio may earn up to $40 million in development milestones.', slots: { money: 'up to $40 million' } },
    { text: 'Acme has received a $3M research grant from the NIH.', slots: { money: '$3M' } },
    { text: 'Acme Bio has a loan facility of up to $30 million.', slots: { money: 'up to $30 million' } },
  ],
  ignores: ['Acme Bio has received a grant.'],
  tell: (match, bound) => {
    const money = moneyIn(match, 'money');
    const kind = money === undefined || !isProse(match.tagged) ? undefined : kindOf(match, bound, money);
    if (money === undefined || kind === undefined) return [];
    const words = surroundings(match.tagged, money);
    const assertion = toldOf(match.tagged, money, kind, words);
    if (assertion === undefined) return [];
    const payment = sidesOf(match.tagged, bound, money, kind);
    if (kind === 'grant' && payment.grantor === undefined && !/grant|award/i.test(words.before + words.after)) return [];
    const { funding, told } = tellFunding(
      match,
      bound,
      kind,
      money,
      payment,
      assertion,
      kind === 'loan' && assertion === 'POSSIBLE' ? 'further' : '',
    );
    return [
      ...told,
      ...tellUseOf(match, bound, money, kind, funding, payment, assertion, words),
      ...tellHolder(match, kind, payment, assertion, money, words),
    ];
  },
};

/** A sentence with more amounts is a table that has lost its lines. */
const MOST = 24;

function isProse({ mentions }: Tagged): boolean {
  return mentions.filter(({ kind }) => kind === 'money').length <= MOST;
}

/** The kind of an amount; one without words of its own in a list is of the kind of the one before it. */
function kindOf(match: Match, bound: Bound, money: MoneyMention): FundingKind | undefined {
  const words = surroundings(match.tagged, money);
  if (PRICE.test(words.after) || /\bnot? (?:an? )?(?:upfront|milestone|royalt)/i.test(words.before)) return undefined;
  const label = labelOf(words) ?? listed(match, bound, money, words);
  if (label === 'nothing' || (label !== 'payment' && label !== undefined)) return label === 'nothing' ? undefined : label;
  if (/\boptions?\b/i.test(words.before) && isOfContract(match.tagged, bound)) return 'contract';
  const { grantor, recipient } = partiesOf(match.tagged, bound, money);
  if (grantor !== undefined && isGiver(match.tagged, grantor)) return 'grant';
  if (label === undefined) return undefined;
  const more = /\b(?:further|additional|more|contingent|other)\b/i.test(words.before.slice(-60));
  if (grantor !== undefined && recipient !== undefined) return more ? 'milestone payment' : 'upfront payment';
  return more && dealAt(match.tagged, bound) !== undefined ? 'milestone payment' : undefined;
}

const PRICE = /^ ?(?:per (?:share|ADS|unit|patient|year|annum|month|dose|vial|day)|each|apiece|a share|\/)/;

/** A sentence goes on about the contract of one before it in the paragraph. */
function isOfContract(tagged: Tagged, bound: Bound): boolean {
  const at = bound.sentences.indexOf(tagged);
  return bound.sentences
    .slice(Math.max(0, at - 3), at + 1)
    .some(
      ({ passage }) => passage.paragraph === tagged.passage.paragraph && /\bcontract\b|\bbase period\b/i.test(passage.view.text),
    );
}

function isGiver({ mentions }: Tagged, id: string | readonly string[]): boolean {
  return mentions.some((one) => one.kind === 'agency' && one.id === id && one.role === 'grantor');
}

function listed(match: Match, bound: Bound, money: MoneyMention, { before }: Surroundings): FundingKind | undefined {
  const previous = match.tagged.mentions
    .filter((one): one is MoneyMention => one.kind === 'money' && one.to <= money.from)
    .at(-1);
  return previous !== undefined && /(?:^|[ ,])(?:and|or|plus|of which|including|another|further)\b/i.test(before)
    ? kindOf(match, bound, previous)
    : undefined;
}

const PAID =
  /\b(?:received|receives today|earned|achieved|triggered|collected|has been (?:received|paid)|was paid|have received|already paid|(?:has|have) paid|paid|made an?)\b/i;
const PAID_BEHIND = /^[^.;,]{0,30} (?:has|have|had|was|were) (?:been )?(?:received|paid|earned|drawn|awarded|already)/;
const DUE = /\b(?:entitle[sd]?|becomes? due|is due|owed|is payable|is owed|triggers)\b/i;
const TO_COME = /\b(?:will|shall|is to|are to|to be paid|agreed to|expects? to|to (?:contribute|provide|invest))\b/i;
const OPEN =
  /\b(?:may(?! \d)|might|could|would|[Ii]f|[Ss]hould|eligible|potential(?:ly)?|contingent|tied to|subject to|only (?:upon|after|on)|option|conditional|depend\w*|becomes available|available (?:upon|if|on|after))\b/;
const NEVER = /\b(?:will|shall|would|does|do|is|are) (?:not|no longer|never)\b|\bno longer\b|\bforgo|\bnever (?:fall|be)/i;
const WISHED =
  /\b(?:hop(?:e|es|ing)|seek(?:s|ing)?|appl(?:y|ies|ied|ying)|request(?:s|ed|ing)?|application|pursu(?:e|es|ing))\b/i;

/** How an amount is told: received, due, to be paid, or open; undefined where it will not be paid or is only wished for. */
function toldOf(tagged: Tagged, money: MoneyMention, kind: FundingKind, own: Surroundings): Assertion | undefined {
  const before = own.before.slice(-130);
  const after = own.after.slice(0, 100);
  if (NEVER.test(before.slice(-60)) || NEVER.test(after)) return undefined;
  if (WISHED.test(before) && (kind === 'grant' || kind === 'contract' || kind === 'loan')) return undefined;
  const paid = PAID.test(before.slice(-90)) || PAID_BEHIND.test(after);
  const open = OPEN.test(before) || OPEN.test(after);
  switch (kind) {
    case 'grant':
    case 'contract':
    case 'offering':
    case 'equity investment':
      if (
        /\b(?:may(?! \d)|could|might|eligible|if|option|potential value)\b/i.test(
          before + after.slice(0, 40).replace(/, with\b.*/, ''),
        )
      )
        return 'POSSIBLE';
      if (kind === 'offering' || kind === 'equity investment') return offered(before, after);
      if (kind === 'contract' && (money.op === 'le' || /\boptions?\b/i.test(before))) return 'POSSIBLE';
      return TO_COME.test(before.slice(-60)) ? 'PLANNED' : 'ASSERTED';
    case 'loan':
      return loaned(tagged, money, before, after);
    case 'royalty':
    case 'milestone payment':
    case 'option exercise':
      if (paid && !/\b(?:may(?! \d)|might|could|would|eligible|up to)\b/i.test(before))
        return kind === 'option exercise' && open ? 'POSSIBLE' : 'COMPLETED';
      return DUE.test(before) && !/becomes? due|falls? due/i.test(before + after) && money.op !== 'le' && !open
        ? 'ASSERTED'
        : 'POSSIBLE';
    default:
      if (paid) return 'COMPLETED';
      if (/\b(?:may(?! \d)|might|could|would|if|should|eligible|only (?:upon|after|on))\b/i.test(before) || money.op === 'le')
        return 'POSSIBLE';
      return TO_COME.test(before.slice(-90)) ? 'PLANNED' : 'ASSERTED';
  }
}

function offered(before: string, after: string): Assertion {
  if (/\b(?:will|is to|are to|agreed to|intends?|plans?|commit\w*)\b/i.test(before.slice(-60))) return 'PLANNED';
  return /\b(?:raised|raises|closed|closes|completed|completes|provided|purchased|bought|secured|invested)\b/i.test(before) ||
    /^[^.;]{0,80}\bclosed\b/.test(after)
    ? 'COMPLETED'
    : 'ASSERTED';
}

function loaned(tagged: Tagged, money: MoneyMention, before: string, after: string): Assertion | undefined {
  if (/\b(?:repaid|repayment|outstanding|repay)\b/i.test(before.slice(-60) + after.slice(0, 40))) return undefined;
  const conditional =
    /^[^.;]{0,50}\b(?:may(?! \d)|might|could|would|can|becomes?|will become|will be|remains?) (?:only )?(?:be )?(?:drawn|borrowed|available|accessed|funded)|^[^.;]{0,40} (?:if|subject to|only|upon|available)|^,? with the consent/i;
  if (
    conditional.test(after) ||
    /\b(?:may(?! \d)|might|could|would|[Ii]f|option)\b[^.;]{0,60}$/.test(before) ||
    /^[^.;]*\bmay be drawn\b[^.;]*$/i.test(tagged.passage.view.text.slice(0, money.from))
  )
    return 'POSSIBLE';
  if (
    /\b(?:drew|draws|drawn|borrowed)\b[^.;]{0,50}$/i.test(before) ||
    /^,? (?:was|were|has been|is) (?:[a-z]+ )?(?:drawn|borrowed|funded|received)/i.test(after)
  )
    return 'COMPLETED';
  return /\bwill\b[^.;]{0,90}$/i.test(before) ? 'PLANNED' : 'ASSERTED';
}

const STAGES = ['development', 'regulatory', 'clinical', 'commercial', 'commercialization', 'sales', 'approval'];
const ON_EVENT =
  /\b(?<event>first (?:\w+ )?patient(?: is)? (?:dosed|treated)|dosing of the first (?:\w+ )?patient(?: in (?:a )?Phase [1-3][ab]?)?|first patient|(?:FDA |EMA |regulatory )?approval(?: of [\w-]+)?|Phase [1-4][ab]?)\b/i;

/** What an amount pays for, or hangs on. */
function tellUseOf(
  match: Match,
  bound: Bound,
  money: MoneyMention,
  kind: FundingKind,
  funding: string,
  payment: Payment,
  assertion: Assertion,
  { before, after }: Surroundings,
): readonly Told[] {
  if (kind === 'grant' || kind === 'contract') {
    const covered = tellCovered(match, money, funding, bound);
    return covered.length > 0 || assertion === 'POSSIBLE' ? covered : tellUse(match, money, funding, payment, bound);
  }
  const keywords = kind === 'loan' ? loanFor(before, after) : kind === 'milestone payment' ? hangsOn(before, after) : [];
  return keywords.length === 0 ? [] : [{ type: 'Funding', key: { funding, attr: 'purpose' }, value: { keywords }, assertion }];
}

function hangsOn(before: string, after: string): readonly string[] {
  const own = (before.split(/\band for\b|;/).at(-1) ?? '') + (after.split(/[;.]| and for /)[0] ?? '');
  const event = ON_EVENT.exec(own)?.groups?.['event'];
  return [
    ...new Set([
      ...STAGES.filter((stage) => new RegExp(`\\b${stage}\\b`, 'i').test(own)),
      ...(event === undefined ? [] : [event.toLowerCase()]),
    ]),
  ];
}

function loanFor(before: string, after: string): readonly string[] {
  const purpose =
    /\b(?:fund|finance|support|for) (?:the )?(?<what>(?:launch inventory|acquisition|manufacture of [\w-]+|[a-z]+ launch|commerciali[sz]ation|development of [\w-]+))/i.exec(
      `${after} ${before}`,
    )?.groups?.['what'];
  return purpose === undefined ? [] : [purpose.toLowerCase()];
}

/** Who buys shares is an investor. */
function tellHolder(
  match: Match,
  kind: FundingKind,
  { grantor, recipient }: Payment,
  assertion: Assertion,
  money: MoneyMention,
  { before, after }: Surroundings,
): readonly Told[] {
  const shares =
    kind === 'equity investment' ||
    (kind === 'offering' &&
      /\b(?:stock|shares)\b/i.test(after + before.slice(-60)) &&
      /\b(?:purchas|bought|buy|subscrib)/i.test(before));
  if (
    !shares ||
    typeof grantor !== 'string' ||
    recipient === undefined ||
    grantor === recipient ||
    (money.op === undefined && assertion === 'POSSIBLE')
  )
    return [];
  return [tellRole(grantor, 'investor', recipient, match, { assertion: assertion === 'COMPLETED' ? 'ASSERTED' : assertion })];
}

/** `tiered royalties on net sales`: a share, no sum. */
export const royalties: Rule = {
  id: 'funding.royalty',
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
      !/\b(?:tiered|single|double|digit|teens|twenties|percent\w*|net sales|sales|eligible|entitle\w*|receive|pay|pays|payable|owe|collect|earn|due|milestone|of \d)|%/i.test(
        before + after,
      )
    )
      return [];
    const sides = royaltySides(match, bound, at);
    if (typeof sides.grantor !== 'string' || sides.recipient === undefined) return [];
    return tellFunding(match, bound, 'royalty', undefined, sides, /in exchange for an? $/i.test(before) ? 'ASSERTED' : 'POSSIBLE')
      .told;
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
