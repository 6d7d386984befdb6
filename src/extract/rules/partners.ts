import type { Slots } from '../../domain/claim.js';
import { slug } from '../../domain/ids.js';
import { mentionIn, phrase, spanIn, wordsIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { ANNOUNCES, COMPANY, HAS, OWNER, WAS } from './pieces.js';
import { spans } from './rule.js';
import type { Rule, Told } from './rule.js';

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

/** Words that leave open, or deny, what the phrase around them says. */
const OPEN = /\b(?:not|never|may|might|could|would|will|should|if|hopes?|seeks?|intends?|plans?)\b/i;
const CRO = '(?:contract|clinical) research organi[sz]ation|CRO';
const CHOSEN = '(?:selected|engaged|chosen|appointed|retained|hired|named|contracted)';
const RUN = '(?:oversee|conduct|manage|run|lead|supervise|coordinate|carry out)';
const WHOSE = `(?:${OWNER} |the )?(?:{agency}-(?:supported|funded) )?`;

/** `has chosen Acme Research (Nasdaq: ACM), a contract research organization, to oversee its Phase 2 trial`. */
export const croSelected: Rule = {
  id: 'partner.cro-selected',
  pattern: phrase(
    `(?:(?<announced>${ANNOUNCES} )(?:that )?(?:${COMPANY} )?)?(?:${HAS}${CHOSEN}|(?:the )?(?:selection|appointment|engagement|choice) of) (?<org>{org})(?: \\([^)]*\\))?(?:, an? [^.;]{0,60}(?:${CRO})\\b[^.;]{0,60}?,?| as (?:its |the |an? )?(?:${CRO}),?) to (?<scope>${RUN}) ${WHOSE}(?<trial>{trial})`,
  ),
  finds: [
    {
      text: 'Acme today announced it has selected Beta Research (Nasdaq: BETA), a contract research organization, to run its Phase 2 trial of XYZ 201.',
      slots: { announced: 'today announced', org: 'Beta Research', scope: 'run', trial: 'its Phase 2 trial' },
    },
    {
      text: 'Acme announces today the appointment of Beta Research as its CRO to manage the Phase 2 trial of XYZ 201.',
      slots: { announced: 'announces today', org: 'Beta Research', scope: 'manage' },
    },
    {
      text: 'The company has chosen Beta Research, a global contract research organization for trials of every size, to oversee its Phase 2 trial.',
      slots: { org: 'Beta Research', scope: 'oversee' },
    },
  ],
  ignores: [
    'The company has selected a new auditor to oversee its Phase 2 trial.',
    'The company may have selected Beta Research as its CRO to run its Phase 2 trial.',
  ],
  tell: (match, bound) => {
    const org = mentionIn(match, 'org', 'org');
    const mention = mentionIn(match, 'trial', 'trial');
    const trial = mention && bound.trialOf(mention);
    if (org === undefined || trial === undefined) return [];
    return [
      tellRole(org.id, 'CRO', trial, { scope: `${wordsIn(match, 'scope') ?? ''} the trial` }, match, { novelty: 'NEW' }),
      tellPartner(trial, 'cro', org.id, match, { novelty: 'NEW' }),
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

/** `Announces Acme Research as the CRO for the Phase II Trial`, `Acme Research named as CRO for`. */
export const croNamed: Rule = {
  id: 'partner.cro-named',
  pattern: phrase(
    `(?<org>{org})(?: \\([^)]*\\))?(?: (?:${WAS})?${CHOSEN})?(?: by ${COMPANY})?,? as (?:its |the |an? )?(?:${CRO}) (?:for|of|to (?<scope>${RUN})) ${WHOSE}(?<trial>{trial})`,
  ),
  finds: [
    {
      text: 'Acme Names Beta Research as the CRO for the Phase 2 Trial of XYZ 201',
      slots: { org: 'Beta Research', trial: 'the Phase 2 Trial' },
    },
    {
      text: "Beta Research has been appointed as contract research organization for Acme's Phase 2 trial.",
      slots: { org: 'Beta Research', trial: 'Phase 2 trial' },
    },
  ],
  ignores: ['The company needs a CRO for the Phase 2 trial.'],
  tell: (match, bound) => {
    const org = mentionIn(match, 'org', 'org');
    const mention = mentionIn(match, 'trial', 'trial');
    const trial = mention && bound.trialOf(mention);
    const scope = wordsIn(match, 'scope');
    if (org === undefined || trial === undefined || OPEN.test(match.text)) return [];
    return [
      ...(scope === undefined
        ? []
        : [tellRole(org.id, 'CRO', trial, { scope: `${scope} the trial` }, match, { novelty: 'NEW' })]),
      tellPartner(trial, 'cro', org.id, match, { novelty: 'NEW' }),
    ];
  },
};

const PAID = '(?:supported|funded|financed|backed)';

/** `its NCI-supported Phase II clinical trial`, `its trial, which is funded by the NCI`: who pays for it. */
export const trialFunder: Rule = {
  id: 'partner.funder',
  pattern: phrase(
    `(?:(?<funder>{agency}|{org})-(?:${PAID}|sponsored) (?<trial>{trial})|(?<named>{trial})[^.;]{0,60}?(?:,| \\() (?:an? |the )?(?<payer>{agency}|{org})-(?:${PAID}|sponsored) (?:study|trial)|(?<paid>{trial})[^.;]{0,60}?,? (?:which |that )?(?:(?:is|was|are|were) )?(?:being )?(?:partly |partially )?${PAID} (?:in part )?by (?:an? (?:{money} )?(?:research )?grant (?:from|of) )?(?<giver>{agency}|{org}))`,
  ),
  finds: [
    { text: 'Acme runs an NIH-funded Phase 2 trial of XYZ 201.', slots: { funder: 'NIH', trial: 'Phase 2 trial' } },
    {
      text: 'Beta Research runs its Phase 2 trial of XYZ 201, an NIH-supported study in glioma.',
      slots: { named: 'its Phase 2 trial', payer: 'NIH' },
    },
    {
      text: 'The Phase 2 trial of XYZ 201 is funded in part by a $3M grant from the NIH.',
      slots: { paid: 'The Phase 2 trial', giver: 'the NIH' },
    },
  ],
  ignores: ['The NIH follows the Phase 2 trial of XYZ 201.'],
  tell: (match, bound) => {
    const groups = ['funder', 'payer', 'giver'];
    const funder = groups.flatMap((group) => mentionIn(match, 'agency', group) ?? mentionIn(match, 'org', group) ?? [])[0];
    const mention = mentionIn(match, 'trial');
    const trial = mention && bound.trialOf(mention);
    if (funder === undefined || trial === undefined || funder.id === bound.header.issuer.id || OPEN.test(match.text)) return [];
    return [tellRole(funder.id, 'grantor', trial, {}, match), tellPartner(trial, 'funder', funder.id, match)];
  },
};

function tellPartner(trial: string, attr: string, org: string, match: Match, more: Partial<Told> = {}): Told {
  return {
    type: 'Trial',
    key: { trial, attr },
    value: { target: org },
    assertion: 'ASSERTED',
    spans: spans(spanIn(match)),
    ...more,
  };
}
