import { slug } from '../../domain/ids.js';
import type { Bound } from '../bind/bound.js';
import { dealsOf } from '../bind/deals.js';
import type { Deal } from '../bind/deals.js';
import type { LicenceSaying } from '../bind/licenceParties.js';
import { allMatches } from '../text/needs.js';
import { dateBeside, draftAt, roleAt, signedOn } from './parties.js';
import type { DateSlots, Place } from './parties.js';
import type { Draft } from './teller.js';

/** A deal whose words are known. */
interface Licence extends Deal {
  readonly saying: LicenceSaying;
}

/** Who gives and who takes rights to a drug, and the agreement of the two. */
export function tellLicences(bound: Bound): readonly Draft[] {
  const told = dealsOf(bound).flatMap((deal) => (deal.saying === undefined ? [] : [{ ...deal, saying: deal.saying }]));
  return [...told.flatMap(tellRoles), ...agreementsOf(told, bound)];
}

function placeOf({ tagged, saying: { from, to } }: Licence): Place {
  return { rule: 'deal.licence', tagged, from, to };
}

function tellRoles(deal: Licence): readonly Draft[] {
  const { giver, taker, subjects, assertion } = deal;
  if (giver === undefined || taker === undefined) return [];
  if (assertion === 'NEGATED' && !/\b(?:terminat|return|laps|expir)/i.test(deal.tagged.passage.view.text)) return [];
  const told = assertion === 'NEGATED' ? 'ASSERTED' : assertion;
  const contexts = subjects.length > 0 ? subjects.map((one) => [one, one] as const) : [[taker, giver] as const];
  return contexts.flatMap(([given, taken]) => [
    roleAt(placeOf(deal), giver, 'licensor', given, told),
    roleAt(placeOf(deal), taker, 'licensee', taken, told),
  ]);
}

/** One event for each drug that two companies agreed on, however often it is told. */
function agreementsOf(deals: readonly Licence[], bound: Bound): readonly Draft[] {
  const groups = new Map<string, Licence[]>();
  for (const deal of deals) {
    const subjects = deal.subjects.length > 0 ? deal.subjects : deal.saying.agreement ? [''] : [];
    for (const subject of subjects) {
      const key = `${deal.partner} ${subject} ${deal.assertion === 'POSSIBLE' || deal.assertion === 'PLANNED' ? 'open' : ''}`;
      groups.set(key, [...(groups.get(key) ?? []), { ...deal, subjects: subject === '' ? [] : [subject] }]);
    }
  }
  return [...groups.values()].flatMap((group) => tellAgreement(group, bound));
}

function tellAgreement(group: readonly Licence[], bound: Bound): readonly Draft[] {
  const best = group.find(({ saying }) => saying.agreement) ?? group[0];
  if (best === undefined) return [];
  const { issuer } = bound.header;
  const isOpen = best.assertion === 'POSSIBLE' || best.assertion === 'PLANNED';
  const between = [best.giver, best.taker, best.partner];
  const isOwn = between.includes(issuer.id) || best.giver === undefined;
  const actor = isOwn && !isOpen && !actsItself(group) ? issuer.id : (best.taker ?? issuer.id);
  const object = between.find((one) => one !== undefined && one !== actor);
  const date = group.map((deal) => dateOf(deal, bound)).find((one) => one !== undefined);
  const keywords = keywordsOf(group);
  const subject = best.subjects[0];
  const option = group.find(({ tagged }) => AGREED_OPTION.test(tagged.passage.view.text));
  return [
    ...(option === undefined || object === undefined || !isOpen ? [] : [optionAgreed(option, best.partner, bound)]),
    draftAt(placeOf(best), {
      type: 'Event',
      key: { event: slug(`${best.partner} licence ${subject ?? ''} ${isOpen ? 'open' : ''}`), event_type: 'licence_agreement' },
      value: {
        ...(subject !== undefined && { subject }),
        actor,
        ...(object !== undefined && { object }),
        status: isOpen ? 'planned' : 'done',
        ...(!isOpen && date),
        ...(keywords.length > 0 && { keywords }),
      },
      assertion: isOpen ? best.assertion : 'COMPLETED',
    }),
  ];
}

/** An option that was agreed on, or granted: the deal is done, the licence is not. */
const AGREED_OPTION =
  /\boption (?:and|&) (?:exclusive )?licen[cs]e agreement\b|\b(?:signed|entered into|concluded|announced)\b[^.;]{0,40} option agreement\b|\b(?:has|have) granted\b[^.;]{0,60} (?:an|the) (?:exclusive )?option\b/i;

function optionAgreed(deal: Licence, partner: string, bound: Bound): Draft {
  const subject = deal.subjects[0];
  return draftAt(placeOf(deal), {
    type: 'Event',
    key: { event: slug(`${partner} option agreement`), event_type: 'collaboration_agreement' },
    value: {
      actor: bound.header.issuer.id,
      object: partner,
      ...(subject !== undefined && { subject }),
      status: 'done',
      keywords: ['option'],
    },
    assertion: 'COMPLETED',
  });
}

const TERMS =
  /\bexclusive\b|\bworldwide\b|\b(?:Greater China|China|Japan|South Korea|Europe|Canada|Latin America|Australia|Israel|Asia)\b/g;

/** `exclusive`, `worldwide` and the countries that a right is told to be for. */
function keywordsOf(group: readonly Licence[]): readonly string[] {
  const words = group.flatMap(({ tagged, saying }) =>
    allMatches(tagged.passage.view.text.slice(saying.from, saying.to + 80), TERMS).map(([word]) => word),
  );
  const isExclusive = group.some(({ tagged }) => /\bexclusiv/i.test(tagged.passage.view.text));
  return [...new Set([...(isExclusive ? ['exclusive'] : []), ...words])];
}

/** The day of the deal: the day of the release is no news of its own. */
function dateOf({ tagged, saying, assertion }: Licence, bound: Bound): DateSlots | undefined {
  if (assertion === 'NEGATED') return undefined;
  const date = signedOn(tagged, bound, 1) ?? dateBeside(tagged, saying, bound);
  return date === undefined || date.date === bound.header.date ? signedOn(tagged, bound) : date;
}

/** The partner is told to take the rights, and no agreement of the two is spoken of. */
function actsItself(group: readonly Licence[]): boolean {
  return group.every(({ saying, taker, partner }) => saying.takes && !saying.agreement && taker === partner);
}
