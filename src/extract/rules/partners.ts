import { hasLegalForm } from '../mentions/organizations.js';
import { mentionIn, phrase, wordsIn } from '../mentions/tagged.js';
import { near, placeOf } from '../mentions/clause.js';
import { CRO } from '../bind/partCues.js';
import { around, assertionOf, nameOf, openUnnamed, PARTY, partyIn, tellRole, tellTrialPart } from './parties.js';
import type { Rule } from './rule.js';
import { workContext } from './workContext.js';

const PAID = '(?:supported|funded|financed|backed|paid for|underwritten)';
/** Through what the money comes: `by a $3M grant from`, `through a grant of $3M which`. */
const BY_GRANT =
  '(?:by|through|with|via|under|from) (?:an? |the )?(?:{money} )?(?:[a-z-]+ )?(?:grant|award|contract)(?: of {money})?,? (?:from|of|awarded by|by|which|that|provided by)';

/** `its NIH-supported Phase 2 trial`, `the trial was funded through a grant from the NIH`: who pays for it. */
export const trialFunder: Rule = {
  id: 'partner.funder',
  pattern: phrase(
    `(?:(?<funder>${PARTY})-(?:${PAID}|sponsored) (?<trial>{trial})|(?<named>{trial})[^.;]{0,60}?(?:,| \\() (?:an? |the )?(?<payer>${PARTY})-(?:${PAID}|sponsored) (?:study|trial)|(?<paid>{trial})[^.;]{0,90}?,? (?:which |that |it )?(?:(?:is|was|are|were|has been|have been) )?(?:being )?(?:partly |partially |fully |jointly |largely )?(?<how>${PAID}) (?:in part )?(?:${BY_GRANT}|by) (?<giver>${PARTY})|(?<payers>${PARTY})(?:, (?:the|an?) [^;,]{3,60},)? (?:is |are |also |has |had ){0,2}(?:funding|funds|funded|supports|finances|financed|pays for|paid for|paying for|will fund|(?:bore|bears|met|meets|covers|covered|shares|shared|carries)(?: (?:part|half|some|most|all) of)? (?:the )?costs? of) (?<work>{trial}))`,
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
    {
      text: 'The Phase 2 trial was supported through a grant of $3M which the NIH had awarded.',
      slots: { paid: 'The Phase 2 trial', giver: 'the NIH' },
    },
  ],
  ignores: ['The NIH follows the Phase 2 trial of XYZ 201.'],
  tell: (match, bound) => {
    const payer = ['funder', 'payer', 'giver', 'payers'].flatMap((group) => partyIn(match, bound, group) ?? [])[0];
    const mention = mentionIn(match, 'trial');
    const trial = mention && bound.trialOf(mention);
    const told = assertionOf(match);
    if (payer === undefined || trial === undefined || payer === bound.header.issuer.id) return [];
    if (told === 'POSSIBLE' || told === 'NEGATED') return [];
    const isSponsor = hasLegalForm(nameOf(bound, payer)) && !/\bgrant\b/i.test(match.text);
    const assertion = isSponsor && /\bto be\b/.test(wordsIn(match, 'paid') ?? match.text) ? 'PLANNED' : 'ASSERTED';
    return [
      ...(isSponsor ? [] : [tellRole(payer, 'grantor', trial, match, { assertion })]),
      tellTrialPart(trial, 'funder', payer, match, { assertion }),
    ];
  },
};

/** `received support from the NIH`, `supported by the Delmar Foundation`, `under a contract with BARDA`: a giver, no sum and no trial. */
export const supporter: Rule = {
  id: 'partner.supporter',
  pattern: phrase(
    `\\b(?:(?:financial |grant |research )?support|grants?|awards?|grant funding|research funding|non-dilutive funding|supported|funded|co-funded|(?:awarded|received|won|secured) (?:an? )?(?:[a-z-]+ )?contract)(?: in part)?(?: (?!by\\b|from\\b)[a-z-]+){0,3} (?:from|by|of) (?:a (?:[a-z]+ )?(?:grant|award) (?:from|of) )?(?:the )?(?<giver>${PARTY})`,
  ),
  finds: [
    { text: 'The research received support from the NIH.', slots: { giver: 'the NIH' } },
    { text: 'XYZ 201 was supported by Beta Research.', slots: { giver: 'Beta Research' } },
  ],
  ignores: ['The data support the view of many.'],
  tell: (match, bound) => {
    const giver = partyIn(match, bound, 'giver');
    const isGiver =
      near(match, 'agency', 'sentence').some(({ id, role }) => id === giver && role === 'grantor') ||
      /\b(?:Foundation|Fondation|Stiftung|Fund|Trust|Institutes?|Alliance|Society|Association|Charity|Council|Program|Innovation|CARB-X|CEPI)\b/.test(
        nameOf(bound, giver ?? ''),
      );
    const { from } = placeOf(match);
    const told = assertionOf(match);
    if (giver === undefined || !isGiver || told === 'POSSIBLE' || told === 'NEGATED') return [];
    if (near(match, 'trial').length > 0 || /\b(?:appl(?:y|ied|ication)|seek|hope)/i.test(around(match).before)) return [];
    const context =
      near(match, 'drug')[0]?.id ??
      (match.tagged.passage.section.startsWith('about') ? bound.header.issuer.id : bound.drugAt(match.tagged, from));
    return context === undefined ? [] : [tellRole(giver, 'grantor', context, match, { assertion: 'ASSERTED' })];
  },
};

const OTHER_MAKER = 'contract (?:development and )?manufactur(?:er|ing (?:organi[sz]ation|partner))|CDMO|CMO';

/** `at a contract research organization in Ghent`, `the contract manufacturer that fills it`: a provider that the text does not name. */
export const unnamedProvider: Rule = {
  id: 'partner.unnamed-provider',
  pattern: phrase(
    `\\b(?:at|by|with|to|through|from|of) (?<unnamed>(?:an?|(?:the|its|our)(?= [a-z -]{0,70} (?:that|which|who|for)\\b)) (?:(?!of )[a-z-]+ ){0,3}?(?:(?<cro>${CRO}|contract (?:research )?laborator(?:y|ies))|${OTHER_MAKER})(?: in [^\\s,.;]{3,20})?)(?!,? (?:called |named )?{org})(?!'s)`,
  ),
  finds: [
    {
      text: 'The toxicology study will begin at a contract research organization in Ghent.',
      slots: { unnamed: 'a contract research organization in Ghent' },
    },
    {
      text: 'The tablets are filled by a third-party contract manufacturer.',
      slots: { unnamed: 'a third-party contract manufacturer' },
    },
    {
      text: 'It went to the facility of the contract manufacturer that fills XYZ 201.',
      slots: { unnamed: 'the contract manufacturer' },
    },
  ],
  ignores: ['Acme Bio is a contract manufacturer.', 'It is run by a contract research organization, Beta Research.'],
  tell: (match, bound) => {
    const isCro = match.groups['cro'] !== undefined;
    const { before, after } = around(match);
    const work = { saying: placeOf(match), tagged: match.tagged, clause: before + match.text + after };
    const [context] = workContext({ ...work, part: isCro ? 'CRO' : 'CDMO' }, bound);
    const org = openUnnamed(match, bound, isCro ? 'contract research organization' : 'contract manufacturer', 'unnamed');
    return context === undefined ? [] : [tellRole(org, isCro ? 'CRO' : 'CDMO', context, match, { value: { named: false } })];
  },
};
