import type { Assertion } from '../../domain/claim.js';
import type { Bound } from '../bind/bound.js';
import { near, placeOf } from '../mentions/clause.js';
import type { MoneyMention } from '../mentions/mention.js';
import { mentionIn, phrase, spanIn, wordsIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { besides, moneyIn, openFunding, partiesOf, tellFunding } from './fundingFacts.js';
import { around, PARTY, tellRole, tellTrialPart } from './parties.js';
import { COMPANY } from './pieces.js';
import { spans } from './rule.js';
import type { Rule, Told } from './rule.js';
import { trialAt } from './trialPlans.js';

const COVERS = '(?:covers?|funds?|finances?|pays? for)';
const GRANT = '(?:grants?|awards?|contribution|donation|subsidy|award)';
const WISHED =
  /\b(?:hop(?:e|es|ing)|seek(?:s|ing)?|appl(?:y|ies|ied|ying)|request(?:s|ed|ing)?|plan(?:s|ning)?|intends?|may|might|could|would|if|not|eligible|should)\b/i;

/** Behind an amount: money of another kind. */
const OTHER_KIND = /^ (?:in (?:an? )?)?(?:[a-z-]+ ){0,3}(?:up-?front|milestones?|royalt\w+|loan|tranche|cash at closing)\b/i;

/** `a $3M grant from the NIH`, `a grant of $3M which the NIH awarded to Acme`, `the NIH gave Acme a $3M award`. */
export const grant: Rule = {
  id: 'funding.grant',
  pattern: phrase(
    `(?:(?<amount>{money}) (?:(?:[a-z()-]+ ){0,5}?|${PARTY} (?:[a-z-]+ ){0,2}?)${GRANT}\\b|\\b${GRANT}(?: \\([A-Z]{2,5}\\))?,? (?:of|worth|for|valued at|totall?ing|amounting to|in the amount of) (?<sum>{money})|\\bgrants?\\b[^.;{money}]{0,30} adds (?<more>{money})|\\b(?:awarded|granted|given) (?:{org} |the company |it |us )?(?:an? (?:grant|award|contract) of )?(?<given>{money})(?! (?:[a-z-]+ ){0,3}(?:loan|facility|advance))|\\b(?:receive|received|receives) (?<further>{money})(?: more| in funding)?(?= (?:[a-z]+ ){0,3}from ${PARTY}))(?: (?:(?:to|will|would|should|is expected to) )?${COVERS} (?<share>{percent}) of (?:the |its )?(?:costs? of (?<trial>{trial})|(?:(?<whose>{trial})|study|trial)(?:'s)? costs?)|[^.;{money}]{0,60}? to ${COVERS} (?<part>{percent}) of (?:the |its )?costs? of (?<cost>{trial}))?`,
  ),
  finds: [
    {
      text: "The company expects that its $3M NIH grant will cover about 40 percent of the study's cost.",
      slots: { amount: '$3M', share: 'about 40 percent' },
    },
    { text: 'Acme has received a $3M research grant from the NIH.', slots: { amount: '$3M' } },
    {
      text: 'The trial was supported by a grant of $18 million which Beta Research had awarded to Acme Bio.',
      slots: { sum: '$18 million' },
    },
  ],
  ignores: ['The company raised $3M in an offering.', 'The company may apply for a grant from the NIH.'],
  tell: (match, bound) => {
    const money = moneyIn(match, 'amount', 'sum', 'more', 'given', 'further');
    if (money === undefined || /\b(?:option|milestone)s?\b/i.test(match.text) || OTHER_KIND.test(besides(match, money).after))
      return [];
    const payment = partiesOf(match, bound, money);
    const assertion = toldOf(match, money);
    if (assertion === undefined || (payment.grantor === undefined && !/grant|award/i.test(match.text))) return [];
    const recipient = payment.recipient ?? ownGrant(match, bound);
    const { funding, told } = tellFunding(match, bound, 'grant', money, { ...payment, recipient }, assertion);
    const grantor = typeof payment.grantor === 'string' ? payment.grantor : undefined;
    const covered = tellShare(match, funding, bound);
    return [
      ...told,
      ...(covered.length > 0 || assertion === 'POSSIBLE' ? covered : tellUse(match, money, funding, grantor, recipient, bound)),
    ];
  },
};

/** A grant that the words only wish for is none; more money from a known giver, which may come, is possible. */
function toldOf(match: Match, money: MoneyMention): Assertion | undefined {
  const { before } = besides(match, money);
  const further = match.groups['further'] !== undefined;
  if (further && /\b(?:may|could|might|eligible to)\b/i.test(before.slice(-60))) return 'POSSIBLE';
  if (WISHED.test(before.slice(-70)) && !/\bwhich\b/.test(before.slice(-70))) return undefined;
  if (/\b(?:hop|seek|appl|request)/i.test(before.slice(-120))) return undefined;
  return 'ASSERTED';
}

/** `its $3M grant`, `Acme's program is supported by a grant`: whose it is where nobody is said to receive it. */
function ownGrant(match: Match, bound: Bound): string | undefined {
  const { before } = around(match);
  const { issuer } = bound.header;
  if (/\b(?:its|our|the company's) $/i.test(before)) return issuer.id;
  const named = near(match, 'org').some((one) => one.id === issuer.id);
  return named && /\b(?:program|programme|work|research)\b[^.;]{0,60}$/i.test(before) ? issuer.id : undefined;
}

/** The trial or the drug that a grant pays for, and the giver's part in it. */
function tellUse(
  match: Match,
  money: MoneyMention,
  funding: string,
  grantor: string | undefined,
  recipient: string | undefined,
  bound: Bound,
): readonly Told[] {
  const { before, after } = besides(match, money);
  const trial = /\b(?:support|fund|financ|paid for|toward|for)/i.test(before + after)
    ? (trialBeside(match, money, bound) ?? trialPaidFor(match, before, bound))
    : undefined;
  const drugs = near(match, 'drug');
  const forDrug = /\bfor (?:the )?(?:[a-z-]+ ){0,3}(?:development|manufactur\w+|study|testing) of /i.test(after)
    ? drugs.find(({ from }) => from > money.to)?.id
    : undefined;
  const target = forDrug ?? trial;
  const context = target ?? recipient ?? bound.header.issuer.id;
  const purpose = purposeOf(after) ?? purposeOf(before);
  const shared = { assertion: 'ASSERTED' as const, spans: spans(spanIn(match)) };
  return [
    ...(target === undefined
      ? []
      : [{ type: 'Funding' as const, key: { funding, attr: 'covers', target }, value: {}, ...shared }]),
    ...(purpose === undefined
      ? []
      : [{ type: 'Funding' as const, key: { funding, attr: 'purpose' }, value: { keywords: [purpose] }, ...shared }]),
    ...(grantor === undefined ? [] : [tellRole(grantor, 'grantor', context, match, { assertion: 'ASSERTED' })]),
    ...(grantor === undefined || trial === undefined || forDrug !== undefined
      ? []
      : [tellTrialPart(trial, 'funder', grantor, match, { assertion: 'ASSERTED' })]),
  ];
}

/** The nearest trial, but none behind another sum: `a $2M grant, with an option on $3M for a Phase 3 trial`. */
function trialBeside(match: Match, money: MoneyMention, bound: Bound): string | undefined {
  const sums = near(match, 'money', 'sentence').filter((one) => one.from !== money.from);
  const own = near(match, 'trial').filter(
    (one) => !sums.some((sum) => (money.to <= sum.from && sum.to <= one.from) || (one.to <= sum.from && sum.to <= money.from)),
  );
  return own.flatMap((one) => bound.trialOf(one) ?? [])[0];
}

/** `it is financed in part by a grant`: the trial that the sentence speaks of. */
function trialPaidFor(match: Match, before: string, bound: Bound): string | undefined {
  return /\b(?:it|which|trial|study) (?:is|was|has been) (?:being )?(?:supported|funded|financed|paid for)\b/i.test(before)
    ? bound.trialAt(match.tagged, placeOf(match).from)
    : undefined;
}

/** `for the manufacture of XYZ 201`, `to support its program`: the words of the purpose. */
function purposeOf(words: string): string | undefined {
  return /\b(?:for|to (?:support|fund|advance|finance|accelerate)) (?:the |its |a )?(?<purpose>(?:[a-z-]+ ){0,4}?(?:manufactur\w+|development|feasibility(?: work)?|research|program(?:me)?|process|production)(?: of [\w-]+(?: [\w-]+)?)?)/i
    .exec(words)
    ?.groups?.['purpose']?.toLowerCase();
}

/** The part of a trial's cost that a grant covers: planned where the words before say so. */
function tellShare(match: Match, funding: string, bound: Bound): readonly Told[] {
  const share = mentionIn(match, 'percent', 'share') ?? mentionIn(match, 'percent', 'part');
  const named = mentionIn(match, 'trial');
  const trial = (named && bound.trialOf(named)) ?? bound.trialBefore(match.tagged) ?? trialAt(match, bound);
  if (share === undefined || trial === undefined) return [];
  return [
    {
      type: 'Funding',
      key: { funding, attr: 'covers', target: trial },
      value: { value: share.value, unit: 'percent', op: share.op ?? 'eq', of: 'study cost' },
      novelty: 'NEW',
      spans: spans(spanIn(match, match.groups['share'] === undefined ? 'part' : 'share')),
    },
  ];
}

const ADDITIONAL = '(?:additional|further|extra|another|supplementary)';

/** `the terms of the grant allow Acme to pursue an additional $3M for a pivotal trial`: an option, not an award. */
export const grantOption: Rule = {
  id: 'funding.option',
  pattern: phrase(
    `\\bgrant(?: also)?(?: (?:(?:would|will|may|could) )?(?:allows?|permits?|enables?|entitles?) (?:${COMPANY}|us) to|,? (?:${COMPANY}) (?:may|can|could|is (?:able|eligible|entitled) to)(?: also)?) (?<verb>pursue|seek|apply for|request|obtain|receive) (?:up to )?(?:an? )?${ADDITIONAL} (?<amount>{money}) (?:for|towards?|to (?:fund|support|finance)|in support of) (?<trial>{trial})`,
  ),
  finds: [
    {
      text: 'The terms of the grant allow the company to seek an additional $4M for a pivotal Phase III trial of XYZ 201.',
      slots: { verb: 'seek', amount: '$4M', trial: 'a pivotal Phase III trial' },
    },
    {
      text: 'Under this grant, Acme may also request a further $4M to fund a Phase 3 trial of XYZ 201.',
      slots: { verb: 'request', amount: '$4M', trial: 'a Phase 3 trial' },
    },
  ],
  ignores: [
    'The grant gives the company an additional $4M.',
    'Under the grant, Acme received an additional $4M for a Phase 3 trial.',
  ],
  tell: (match, bound) => {
    const amount = mentionIn(match, 'money', 'amount');
    const mention = mentionIn(match, 'trial', 'trial');
    const trial = mention && bound.trialOf(mention);
    const grantor = grantorOf(match, bound);
    if (amount === undefined || trial === undefined || grantor === undefined) return [];
    const funding = openFunding(bound, 'grant', undefined, { grantor }, 'option');
    const shared = { assertion: 'POSSIBLE' as const, novelty: 'NEW' as const, spans: spans(spanIn(match)) };
    return [
      {
        type: 'Funding',
        key: { funding, attr: 'option', target: trial },
        value: {
          amount: amount.amount,
          currency: amount.currency,
          additional: true,
          status: `may ${(wordsIn(match, 'verb') ?? '').toLowerCase()}`,
        },
        ...shared,
      },
      { type: 'Funding', key: { funding, attr: 'grantor' }, value: { target: grantor }, ...shared },
    ];
  },
};

/** Who gives "the grant": the only grantor of the sentence, else of the one before, else of the release. */
function grantorOf({ tagged }: Match, bound: Bound): string | undefined {
  const before = bound.sentences[bound.sentences.indexOf(tagged) - 1];
  for (const sentences of [[tagged], before === undefined ? [] : [before], bound.sentences]) {
    const named = sentences.flatMap(({ mentions }) => mentions).filter((one) => one.kind === 'agency' && one.role === 'grantor');
    const ids = new Set(named.flatMap((one) => (one.kind === 'agency' ? one.id : [])));
    if (ids.size > 0) return ids.size === 1 ? [...ids][0] : undefined;
  }
  return undefined;
}
