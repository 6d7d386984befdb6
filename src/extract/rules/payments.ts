import type { Assertion } from '../../domain/claim.js';
import type { Bound } from '../bind/bound.js';
import type { MoneyMention } from '../mentions/mention.js';
import { phrase } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { besides, counterparty, moneyIn, partiesOf, tellFunding } from './fundingFacts.js';
import type { FundingKind, Payment } from './fundingFacts.js';
import type { Rule, Told } from './rule.js';

const PAID =
  /\b(?:received|earned|achieved|triggered|collected|has been (?:received|paid)|was paid|have received|already paid)\b/i;
const DUE = /\b(?:entitle[sd]?|becomes entitled|becomes? due|is due|owed|is payable|is owed)\b/i;
const PLANNED = /\b(?:will|shall|is to|are to|to be paid|agreed to pay|expects? to (?:pay|receive))\b/i;
const OPEN =
  /\b(?:may|might|could|would|if|should|eligible|potential(?:ly)?|contingent|up to|tied to|subject to|only (?:upon|after|on)|option)\b/i;
const TOTAL = /\b(?:worth|total(?:ling|ing)?|aggregate|altogether|in all|combined)\b[^.;]{0,30}$/i;

/** The other side of a deal fills in for the side that the sentence leaves out. */
function bothSides(match: Match, bound: Bound, money: MoneyMention): Payment {
  const { grantor, recipient } = partiesOf(match, bound, money);
  const stockholders = /^(?:They|Holders|Stockholders|Shareholders)\b/.test(match.tagged.passage.view.text);
  if (stockholders && grantor === undefined) return { grantor: payerAbove(match, bound) };
  const other = (one: string): string | undefined => {
    const { issuer } = bound.header;
    return one === issuer.id ? counterparty(match, bound, one) : issuer.id;
  };
  const giver = typeof grantor === 'string' ? grantor : undefined;
  if (giver === undefined && recipient === undefined) return partiesAbove(match, bound);
  if (giver !== undefined && recipient === undefined)
    return {
      grantor: giver,
      recipient: /stockholders|shareholders/i.test(match.tagged.passage.view.text) ? undefined : other(giver),
    };
  if (giver === undefined && recipient !== undefined) return { grantor: other(recipient), recipient };
  return { grantor: giver, recipient };
}

/** A sentence that names neither side goes on with the payments of the one before. */
function partiesAbove(match: Match, bound: Bound): Payment {
  const before = bound.sentences[bound.sentences.indexOf(match.tagged) - 1];
  const money = before?.mentions.find((one) => one.kind === 'money');
  if (before === undefined || money?.kind !== 'money' || before.passage.paragraph !== match.tagged.passage.paragraph) return {};
  return bothSides({ ...match, tagged: before }, bound, money);
}

/** Who pays the stockholders of whom the sentence before speaks. */
function payerAbove({ tagged }: Match, bound: Bound): string | undefined {
  const before = bound.sentences[bound.sentences.indexOf(tagged) - 1];
  const payer = before?.mentions.find((one) => one.kind === 'org');
  return payer?.kind === 'org' && /\bpay\b/.test(before?.passage.view.text ?? '') ? payer.id : undefined;
}

/** How a payment is told: received, due, to be paid, or open. */
function toldOf(match: Match, money: MoneyMention, otherwise: Assertion): Assertion {
  const { before, after } = besides(match, money);
  const words = `${before.slice(-110)} ${after.slice(0, 90)}`;
  if (PAID.test(before.slice(-80)) || /^ (?:has|have|had|was|were) (?:been )?(?:received|paid|earned)/.test(after))
    return 'COMPLETED';
  if (money.op === 'le' && OPEN.test(words)) return 'POSSIBLE';
  if (/\b(?:could|would|may|might|if|should|eligible|only (?:upon|after|on))\b/i.test(words)) return 'POSSIBLE';
  if (DUE.test(words) && otherwise !== 'PLANNED') return /becomes? due|falls? due/i.test(words) ? 'POSSIBLE' : 'ASSERTED';
  if (money.op === 'le') return 'POSSIBLE';
  return PLANNED.test(before.slice(-90)) ? 'PLANNED' : otherwise;
}

function tellPayment(match: Match, bound: Bound, kind: FundingKind, otherwise: Assertion): readonly Told[] {
  const money = moneyIn(match, 'money', 'sum', 'due');
  if (money === undefined || TOTAL.test(besides(match, money).before)) return [];
  const payment = bothSides(match, bound, money);
  const { funding, told } = tellFunding(match, bound, kind, money, payment, toldOf(match, money, otherwise));
  return [...told, ...tellPurpose(match, money, funding, told[0]?.assertion)];
}

const STAGES = ['development', 'regulatory', 'clinical', 'commercial', 'commercialization', 'sales', 'approval'];

/** `development and regulatory milestones`: what a payment hangs on. */
function tellPurpose(match: Match, money: MoneyMention, funding: string, assertion: Assertion | undefined): readonly Told[] {
  const { before, after } = besides(match, money);
  const own = (before.split(/\band for\b|[,;]/).at(-1) ?? '') + (after.split(/[,;.]| and for /)[0] ?? '');
  const named = STAGES.filter((stage) => new RegExp(`\\b${stage}\\b`, 'i').test(own));
  const event =
    /\b(?<event>first patient (?:is )?dosed|dosing of the first patient|first patient|approval|Phase [1-4][ab]?)\b/i.exec(
      own + after.slice(0, 90),
    )?.groups?.['event'];
  const keywords = [...new Set([...named, ...(event === undefined ? [] : [event.toLowerCase()])])];
  if (keywords.length === 0) return [];
  return [{ type: 'Funding', key: { funding, attr: 'purpose' }, value: { keywords }, ...(assertion && { assertion }) }];
}

/** `an upfront payment of $38 million`, `$20 million upfront`, `$310 million in cash at closing`. */
export const upfrontPayment: Rule = {
  id: 'funding.upfront',
  pattern: phrase(
    `(?:\\b(?:up-?front|initial|signing|closing) (?:[a-z-]+ ){0,3}?(?:payment|fee|consideration)s?(?: in cash)?,?(?: of| totall?ing| amounting to|:)? (?:an? )?(?<money>{money})|(?<sum>{money})(?: in cash)? (?:up-?front|at closing|(?:up)?on closing|in cash (?:at|upon|on) closing|(?:non-refundable )?(?:in )?(?:an? )?(?:up-?front|initial|signing)(?: [a-z-]+)? (?:payment|fee|consideration)))`,
  ),
  finds: [
    { text: 'Beta Research will make an upfront payment of $38 million to Acme Bio.', slots: { money: '$38 million' } },
    { text: 'Acme Bio receives $20 million upfront.', slots: { sum: '$20 million' } },
  ],
  ignores: ['The fee is $20 a share.'],
  tell: (match, bound) => tellPayment(match, bound, 'upfront payment', 'ASSERTED'),
};

/** `milestone payments of up to $205 million`, `is entitled to a payment of $2 million on dosing of the first patient`. */
export const milestonePayment: Rule = {
  id: 'funding.milestone',
  pattern: phrase(
    `(?:\\bmilestones?\\b(?: and [a-z]+)?(?: payments?| fees?)?(?:(?:, |,? )(?:of|that (?:could|may|can) (?:reach|total)|totall?ing|worth|amounting to|which (?:could|may) reach|from [a-z]+))?(?: up to)?(?: an? (?:additional|further|total of|aggregate of))? (?<money>{money})|(?<sum>{money})(?! and)(?: (?:more|further|additional|on top))?(?:,? (?:in|of|as|from|on|tied to|upon|of which)| (?:is |are )?(?:payable|due|contingent))? (?:an? )?(?:[a-z-]+,? (?:and )?){0,5}?milestones?\\b|\\b(?:entitle[sd]? [^.;{money}]{0,30}?to|owes?|pay|receive|receives|further|additional|another|due:?) (?:an? )?(?:further |additional |cash |single )?(?:payments? of )?(?:up to )?(?<due>{money})(?=[^.;{money}]{0,70}?(?:\\b(?:first patient|dosing|dosed|enrol|approval|approvals|filing|submission|fall due|falls due|would become due|may fall due)\\b))|\\b(?:on|upon) [^.;{money}]{0,60}?(?:first patient|dosing|approval|filing|submission)[^.;{money}]{0,60}?\\b(?:payment|sum) of (?<when>{money})|\\bfirst (?:[a-z]+ )?milestone,? (?:amounting to|of) (?<first>{money}))`,
  ),
  finds: [
    { text: 'Acme Bio is eligible for milestone payments of up to $205 million.', slots: { money: 'up to $205 million' } },
    { text: 'Acme Bio may earn up to $40 million in development milestones.', slots: { sum: 'up to $40 million' } },
    { text: 'It would owe $15 million on the dosing of the first patient.', slots: { due: '$15 million' } },
  ],
  ignores: ['The market is worth $3 billion.', 'It reached its milestone in 2020.'],
  tell: (match, bound) => {
    const money = moneyIn(match, 'money', 'sum', 'due', 'when', 'first');
    if (money === undefined || /\boption\b/i.test(besides(match, money).before) || TOTAL.test(besides(match, money).before))
      return [];
    const payment = bothSides(match, bound, money);
    const { funding, told } = tellFunding(match, bound, 'milestone payment', money, payment, toldOf(match, money, 'POSSIBLE'));
    return [...told, ...tellPurpose(match, money, funding, told[0]?.assertion)];
  },
};

/** `of which $90 million becomes due when the first patient is dosed`: a part of the milestones before it. */
export const milestonePart: Rule = {
  id: 'funding.milestone-part',
  pattern: phrase(
    '\\b(?:of which|including|thereof|among them) (?<money>{money}) (?:becomes?|is|are|will be|falls?|would be) (?:due|payable|paid|earned)',
  ),
  finds: [{ text: 'It may earn $400 million, of which $90 million becomes due on approval.', slots: { money: '$90 million' } }],
  ignores: ['It raised $400 million, of which $90 million is spent.'],
  tell: (match, bound) => tellPayment(match, bound, 'milestone payment', 'POSSIBLE'),
};

/** `an option fee of $5 million`, `should the option be exercised, a further $30 million would fall due`. */
export const optionFee: Rule = {
  id: 'funding.option-fee',
  pattern: phrase(
    `(?:\\boption (?<exercised>exercise )?(?:fee|payment)s? of (?<money>{money})|(?<sum>{money}) option (?<exercise>exercise )?(?:fee|payment)|\\b(?:should|if|once|upon|on)\\b[^.;{money}]{0,30}\\b(?:option|exercise)\\b[^.;{money}]{0,40}? (?<due>{money}))`,
  ),
  finds: [
    { text: 'An option fee of $5 million has been received.', slots: { money: '$5 million' } },
    { text: 'Should the option be exercised, a further $30 million would fall due.', slots: { due: '$30 million' } },
  ],
  ignores: ['The option was worth $5 million.'],
  tell: (match, bound) => {
    const open = ['due', 'exercise', 'exercised'].some((group) => match.groups[group] !== undefined);
    const money = moneyIn(match, 'money', 'sum', 'due');
    if (money === undefined) return [];
    const { issuer } = bound.header;
    const found = bothSides(match, bound, money);
    const grantor = found.grantor ?? counterparty(match, bound, issuer.id);
    const recipient = found.recipient ?? (grantor === undefined ? undefined : issuer.id);
    const assertion = open ? 'POSSIBLE' : toldOf(match, money, 'ASSERTED');
    return tellFunding(match, bound, open ? 'option exercise' : 'option fee', money, { grantor, recipient }, assertion).told;
  },
};

/** `tiered royalties on net sales`: a share, no sum. */
export const royalties: Rule = {
  id: 'funding.royalty',
  pattern: phrase(
    '(?<!\\w)(?<who>{org}|it|we|the company) (?:(?:is|are|will|would|may|could|also|further|then|be|has|have|eligible|entitled|to|for|receive|collect|earn|pay|owe|owes|pays) ){1,6}(?:[^.;{org}]{0,160}?\\b)?(?<what>(?:tiered|low|single|double|mid|high|escalating|stepped)?[^.;,{money}]{0,40}royalt(?:y|ies))\\b',
  ),
  finds: [
    { text: 'Acme Bio is eligible to receive tiered royalties on net sales.', slots: { who: 'Acme Bio' } },
    { text: 'Beta Research will pay royalties in the low teens.', slots: { who: 'Beta Research' } },
  ],
  ignores: ['The drug is free of royalties.'],
  tell: (match, bound) => {
    const { issuer } = bound.header;
    const named = match.tagged.mentions.find((one) => one.kind === 'org' && one.from >= (match.tagged.places[match.at] ?? 0));
    const who = named?.kind === 'org' && /^[^a-z]/.test(match.text) ? named.id : issuer.id;
    const pays = /\b(?:pay|pays|owe|owes)\b/.test(match.text);
    const other = who === issuer.id ? counterparty(match, bound, who) : issuer.id;
    const payment = pays ? { grantor: who, recipient: other } : { grantor: other, recipient: who };
    return other === undefined ? [] : tellFunding(match, bound, 'royalty', undefined, payment, 'POSSIBLE').told;
  },
};
