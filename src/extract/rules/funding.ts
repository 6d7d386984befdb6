import { mentionIn, phrase, spanIn, wordsIn } from '../mentions/tagged.js';
import { openFunding } from './fundingFacts.js';
import { sidesOf } from './fundingSides.js';
import { COMPANY } from './pieces.js';
import { spans } from './rule.js';
import type { Rule } from './rule.js';

const ADDITIONAL = '(?:additional|further|extra|another|supplementary)';

/** `the terms of the grant allow Acme to pursue an additional $3M for a pivotal trial`: an option, not an award. */
export const grantOption: Rule = {
  id: 'funding.option',
  not: ['about-disease'],
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
    const grantor = amount && sidesOf(match.tagged, bound, amount, 'grant').grantor;
    if (amount === undefined || trial === undefined || typeof grantor !== 'string') return [];
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
