import type { Slots } from '../../domain/claim.js';
import type { Bound } from '../bind/bound.js';
import { mentionIn, phrase, spanIn, wordsIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { ownerIn } from './drugFacts.js';
import { COMPANY, HAS, OWNER } from './pieces.js';
import { spans } from './rule.js';
import type { Rule, Told } from './rule.js';
import { trialAt } from './trialPlans.js';

/** The grant of one body to the issuer; `purpose` tells a further option apart. */
function openGrant(bound: Bound, grantor: string, name: string, purpose?: string): string {
  const { issuer } = bound.header;
  const funding = bound.book.open('Funding', [grantor.slice('org:'.length), 'grant', purpose].filter(Boolean).join(' '));
  bound.book.addKey(funding, 'grant', [{ ref: grantor }, { ref: issuer.id }, ...(purpose === undefined ? [] : [purpose])]);
  bound.book.addAlias(funding, name, 'description');
  return funding;
}

const COVERS = '(?:covers?|funds?|finances?|pays? for)';

/** A grant with its amount and giver, and the share of a trial's cost that it is to cover. */
export const grant: Rule = {
  id: 'funding.grant',
  pattern: phrase(
    `(?:(?<owner>${OWNER}) |(?<recipient>${COMPANY})(?: \\([^()]{1,60}\\))? ${HAS}(?:received|obtained|secured|won|been (?:awarded|granted)) (?:the |an? )?)?(?:(?<amount>{money}) (?:(?<grantor>{agency}) (?<name>(?:research )?grant)|(?<made>(?:research )?grant)(?: awarded)? (?:from|by|of) (?<giver>{agency}))|(?<worth>grant) of (?<sum>{money}) (?:from|by) (?<donor>{agency}))(?: (?:(?:to|will|would|should|is expected to) )?${COVERS} (?<share>{percent}) of (?:the |its )?(?:costs? of (?<trial>{trial})|(?:(?<whose>{trial})|study|trial)(?:'s)? costs?))?`,
  ),
  finds: [
    {
      text: "The company expects that its $3M NIH grant will cover about 40 percent of the study's cost.",
      slots: { owner: 'its', amount: '$3M', grantor: 'NIH', share: 'about 40 percent' },
    },
    {
      text: 'Acme expects its $3M grant from the NIH to cover 40 percent of the cost of the study.',
      slots: { owner: 'its', amount: '$3M', giver: 'the NIH', share: '40 percent', trial: 'the study' },
    },
    {
      text: 'Acme has received a $3M research grant from the NIH.',
      slots: { recipient: 'Acme', amount: '$3M', giver: 'the NIH' },
    },
  ],
  ignores: ['The company raised $3M in an offering.', 'The company may apply for a grant from the NIH.'],
  tell: (match, bound) => {
    const amount = mentionIn(match, 'money');
    const grantor = mentionIn(match, 'agency');
    if (amount === undefined || grantor === undefined) return [];
    const funding = openGrant(bound, grantor.id, `${bound.book.nameOf(grantor.id)} grant`);
    const carried = spans(spanIn(match));
    const tell = (attr: string, value: Slots): Told => ({
      type: 'Funding',
      key: { funding, attr },
      value,
      assertion: 'ASSERTED',
      spans: carried,
    });
    const recipient = ownerIn(match, bound, 'owner') ?? ownerIn(match, bound, 'recipient');
    if (recipient === undefined && isWished(match)) return [];
    return [
      tell('amount', { amount: amount.amount, currency: amount.currency, op: 'eq' }),
      tell('grantor', { target: grantor.id }),
      tell('instrument', { kind: 'grant' }),
      ...(recipient === undefined ? [] : [tell('recipient', { target: recipient })]),
      ...tellShare(match, funding, bound),
    ];
  },
};

/** `Acme hopes to win a $5M grant`: no grant yet. */
function isWished({ at, tagged }: Match): boolean {
  const before = tagged.passage.view.text.slice(0, tagged.places[at] ?? 0);
  return /\b(?:hop(?:e|es|ing)|seek(?:s|ing)?|appl(?:y|ies|ied|ying)|request(?:s|ed|ing)?|plan(?:s|ning)?|intends?|may|could|would|if|not|eligible)\b[^.;]*$/i.test(
    before,
  );
}

/** The part of a trial's cost that a grant covers: planned where the words before say so. */
function tellShare(match: Match, funding: string, bound: Bound): readonly Told[] {
  const share = mentionIn(match, 'percent', 'share');
  const named = mentionIn(match, 'trial');
  const trial = (named && bound.trialOf(named)) ?? bound.trialBefore(match.tagged) ?? trialAt(match, bound);
  if (share === undefined || trial === undefined) return [];
  return [
    {
      type: 'Funding',
      key: { funding, attr: 'covers', target: trial },
      value: { value: share.value, unit: 'percent', op: share.op ?? 'eq', of: 'study cost' },
      novelty: 'NEW',
      spans: spans(spanIn(match, 'share')),
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
    const funding = openGrant(bound, grantor, 'option on additional funding', 'option');
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
