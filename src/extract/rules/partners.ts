import type { Slots } from '../../domain/claim.js';
import { slug } from '../../domain/ids.js';
import type { Bound } from '../bind/bound.js';
import { mentionIn, phrase, spanIn, wordsIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { spans } from './rule.js';
import type { Rule, Told } from './rule.js';
import { trialAt } from './trialPlans.js';

function tellRole(org: string, role: string, context: string, value: Slots, match: Match, more: Partial<Told> = {}): Told {
  return {
    type: 'Organization',
    key: { org, attr: 'role', role, context },
    value,
    assertion: 'ASSERTED',
    spans: spans(spanIn(match)),
    ...more,
  };
}

/** `has selected Acme Research (Nasdaq:ACME), a ... contract research organization, to oversee its Phase 2 trial`. */
export const croSelected: Rule = {
  id: 'partner.cro-selected',
  pattern: phrase(
    '(?<announced>(?:today )?announce[ds]? (?:today )?(?:that )?(?:it|the company|{org}) )?(?:has )?(?:selected|engaged|chosen|appointed) (?<org>{org})(?: \\([^)]*\\))?, [^.;]{0,60}contract research organization[^.;,]{0,20}, to (?<scope>oversee|conduct|manage|run) (?:its |the )?(?:{agency}-(?:supported|funded) )?(?<trial>{trial})',
  ),
  finds: [
    {
      text: 'Acme today announced it has selected Beta Research (Nasdaq: BETA), a contract research organization, to run its Phase 2 trial of XYZ 201.',
      slots: { announced: 'today announced it', org: 'Beta Research', scope: 'run', trial: 'its Phase 2 trial' },
    },
  ],
  ignores: ['The company has selected a new auditor to oversee its Phase 2 trial.'],
  tell: (match, bound) => {
    const org = mentionIn(match, 'org', 'org');
    const mention = mentionIn(match, 'trial', 'trial');
    const trial = mention && bound.trialOf(mention);
    if (org === undefined || trial === undefined) return [];
    return [
      tellRole(org.id, 'CRO', trial, { scope: `${wordsIn(match, 'scope') ?? ''} the trial` }, match, { novelty: 'NEW' }),
      {
        type: 'Trial',
        key: { trial, attr: 'cro' },
        value: { target: org.id },
        assertion: 'ASSERTED',
        novelty: 'NEW',
        spans: spans(spanIn(match)),
      },
      ...(match.groups['announced'] === undefined
        ? []
        : [
            {
              type: 'Event' as const,
              key: { event: slug(`${org.id} selected`), event_type: 'partner_selection' },
              value: {
                date: bound.header.date,
                precision: 'day',
                date_kind: 'announced',
                actor: bound.header.issuer.id,
                object: org.id,
                subject: trial,
                status: 'done',
              },
              assertion: 'COMPLETED' as const,
            },
          ]),
    ];
  },
};

/** `Announces Acme Research as the CRO for the Phase II Trial`. */
export const croNamed: Rule = {
  id: 'partner.cro-named',
  pattern: phrase('(?<org>{org}) as (?:the |its )?(?:CRO|contract research organization) for (?<trial>{trial})'),
  finds: [
    {
      text: 'Acme Names Beta Research as the CRO for the Phase 2 Trial of XYZ 201',
      slots: { org: 'Beta Research', trial: 'the Phase 2 Trial' },
    },
  ],
  ignores: ['The company needs a CRO for the Phase 2 trial.'],
  tell: (match, bound) => {
    const org = mentionIn(match, 'org', 'org');
    const mention = mentionIn(match, 'trial', 'trial');
    const trial = mention && bound.trialOf(mention);
    if (org === undefined || trial === undefined) return [];
    return [
      {
        type: 'Trial',
        key: { trial, attr: 'cro' },
        value: { target: org.id },
        assertion: 'ASSERTED',
        novelty: 'NEW',
        spans: spans(spanIn(match)),
      },
    ];
  },
};

/** `its NCI-supported Phase II clinical trial`: who pays for it. */
export const trialFunder: Rule = {
  id: 'partner.funder',
  pattern: phrase('(?<funder>{agency}|{org})-(?:supported|funded|sponsored) (?<trial>{trial})'),
  finds: [{ text: 'Acme runs an NIH-funded Phase 2 trial of XYZ 201.', slots: { funder: 'NIH', trial: 'Phase 2 trial' } }],
  ignores: ['The NIH follows the Phase 2 trial of XYZ 201.'],
  tell: (match, bound) => {
    const funder = mentionIn(match, 'agency', 'funder') ?? mentionIn(match, 'org', 'funder');
    const mention = mentionIn(match, 'trial', 'trial');
    const trial = mention && bound.trialOf(mention);
    if (funder === undefined || trial === undefined) return [];
    return [
      tellRole(funder.id, 'grantor', trial, {}, match),
      {
        type: 'Trial',
        key: { trial, attr: 'funder' },
        value: { target: funder.id },
        assertion: 'ASSERTED',
        spans: spans(spanIn(match)),
      },
    ];
  },
};

/** The grant of one body to the issuer; `purpose` tells a further option apart. */
function openGrant(bound: Bound, grantor: string, name: string, purpose?: string): string {
  const { issuer } = bound.header;
  const funding = bound.book.open('Funding', [grantor.slice('org:'.length), 'grant', purpose].filter(Boolean).join(' '));
  bound.book.addKey(funding, 'grant', [{ ref: grantor }, { ref: issuer.id }, ...(purpose === undefined ? [] : [purpose])]);
  bound.book.addAlias(funding, name, 'description');
  return funding;
}

/** A grant with its amount and giver, and the share of a trial's cost that it is to cover. */
export const grant: Rule = {
  id: 'funding.grant',
  pattern: phrase(
    "(?:\\b(?<owner>its|our|the company's|{org}'s) )?(?<amount>{money}) (?<name>(?<grantor>{agency}) grant)(?: (?:will )?covers? (?<share>{percent}) of (?:the |its )?(?:study|trial)(?:'s)? costs?)?",
  ),
  finds: [
    {
      text: "The company expects that its $3M NIH grant will cover about 40 percent of the study's cost.",
      slots: { owner: 'its', amount: '$3M', grantor: 'NIH', share: 'about 40 percent' },
    },
  ],
  ignores: ['The company raised $3M in an offering.'],
  tell: (match, bound) => {
    const amount = mentionIn(match, 'money', 'amount');
    const grantor = mentionIn(match, 'agency', 'grantor');
    if (amount === undefined || grantor === undefined) return [];
    const funding = openGrant(bound, grantor.id, wordsIn(match, 'name') ?? 'grant');
    const tell = (attr: string, value: Slots, groups: readonly string[]): Told => ({
      type: 'Funding',
      key: { funding, attr },
      value,
      assertion: 'ASSERTED',
      spans: spans(...groups.map((group) => spanIn(match, group))),
    });
    const share = mentionIn(match, 'percent', 'share');
    const trial = share && (bound.trialBefore(match.tagged) ?? trialAt(match, bound));
    return [
      tell('amount', { amount: amount.amount, currency: amount.currency, op: 'eq' }, ['amount']),
      tell('grantor', { target: grantor.id }, ['grantor']),
      tell('instrument', { kind: 'grant' }, ['name']),
      ...(match.groups['owner'] === undefined ? [] : [tell('recipient', { target: bound.header.issuer.id }, ['owner', 'name'])]),
      ...(share === undefined || trial === undefined
        ? []
        : [
            {
              ...tell('covers', { value: share.value, unit: 'percent', op: share.op ?? 'eq', of: 'study cost' }, ['share']),
              key: { funding, attr: 'covers', target: trial },
              assertion: 'PLANNED' as const,
              novelty: 'NEW' as const,
            },
          ]),
    ];
  },
};

/** `the terms of the grant allow Acme to pursue an additional $3M for a pivotal trial`: an option, not an award. */
export const grantOption: Rule = {
  id: 'funding.option',
  pattern: phrase(
    '\\bgrant (?:allows?|permits?) (?:{org}|the company|us) to (?<verb>pursue|seek|apply for) an additional (?<amount>{money}) for (?<trial>{trial})',
  ),
  finds: [
    {
      text: 'The terms of the grant allow the company to seek an additional $4M for a pivotal Phase III trial of XYZ 201.',
      slots: { verb: 'seek', amount: '$4M', trial: 'a pivotal Phase III trial' },
    },
  ],
  ignores: ['The grant gives the company an additional $4M.'],
  tell: (match, bound) => {
    const amount = mentionIn(match, 'money', 'amount');
    const mention = mentionIn(match, 'trial', 'trial');
    const trial = mention && bound.trialOf(mention);
    const grantor = match.tagged.mentions.find((one) => one.kind === 'agency' && one.role === 'grantor');
    if (amount === undefined || trial === undefined || grantor?.kind !== 'agency') return [];
    const funding = openGrant(bound, grantor.id, 'option on additional funding', 'option');
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
      { type: 'Funding', key: { funding, attr: 'grantor' }, value: { target: grantor.id }, ...shared },
    ];
  },
};
