import { hasLegalForm } from '../mentions/organizations.js';
import { mentionIn, phrase, wordsIn } from '../mentions/tagged.js';
import { placeOf } from '../mentions/clause.js';
import { CRO } from '../bind/partCues.js';
import { around, assertionOf, nameOf, openUnnamed, PARTY, partyIn, tellFunder, tellRole } from './parties.js';
import type { Rule } from './rule.js';
import { workContext } from './workContext.js';

const PAID = '(?:supported|funded|financed|backed|paid for|underwritten)';
/** Through what the money comes: `by a $3M grant from`, `through a grant of $3M which`. */
const BY_GRANT =
  '(?:by|through|with|via|under|from) (?:an? |the )?(?:{money} )?(?:[a-z-]+ )?(?:grant|award|contract)(?: of {money})?,? (?:from|of|awarded by|by|which|that|provided by)(?: (?:the |an? )?(?:charity|foundation|non-profit|nonprofit|organi[sz]ation|patient group))?';

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
      ...(isSponsor ? [] : [tellRole(payer, 'grantor', trial, match, assertion)]),
      tellFunder(trial, payer, match, assertion),
    ];
  },
};

/** `The selection of a CRO is under way`: there is none yet. */
const NOT_CHOSEN =
  /\b(?:selection|choice|choosing|search|selecting|tender|negotiations?|talks|discussions|appointment|qualification) (?:of|with|by|for|from|to)\b[^.;]{0,12}$/i;

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
    const part = match.groups['cro'] === undefined ? 'CDMO' : 'CRO';
    const { before, after } = around(match);
    if (NOT_CHOSEN.test(before + match.text.slice(0, 5))) return [];
    const work = { saying: placeOf(match), tagged: match.tagged, clause: before + match.text + after };
    const [context] = workContext({ ...work, part }, bound);
    const org = openUnnamed(match, bound, part === 'CRO' ? 'contract research organization' : 'contract manufacturer', 'unnamed');
    return context === undefined ? [] : [{ ...tellRole(org, part, context, match, assertionOf(match)), value: { named: false } }];
  },
};
