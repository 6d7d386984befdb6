import type { Assertion } from '../../domain/claim.js';
import { slug } from '../../domain/ids.js';
import type { Bound } from '../bind/bound.js';
import { near } from '../mentions/clause.js';
import { mentionsIn, phrase, spanIn, wordsIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { around, partiesIn, partyIn, pastDate, tellRole } from './parties.js';
import type { DateSlots } from './parties.js';
import { spans } from './rule.js';
import type { Rule, Told } from './rule.js';

const WHO = '(?:{org}|the company|we|it)';
const BUYS = '(?:acquire|acquires|acquired|buy|buys|bought|purchase|purchases|purchased|take over|takes over|took over)';
const OPEN = /\b(?:may|might|could|would|if|option|possibl[ey]|potential|seeks?|proposals?|offers? to|not|never)\b/i;
const PLANNED =
  /\b(?:to acquire|to be acquired|to buy|will|definitive agreement|merger agreement|agreement (?:to|for|under)|agreed to|plans?|intends?|proposed|pending)\b/i;

/** Who buys, what is bought, and how far the deal is. */
function tellPurchase(actor: string, object: string, named: boolean, match: Match, bound: Bound): readonly Told[] {
  const told = standing(match);
  if (actor === object || told === undefined) return [];
  const date = told === 'PLANNED' ? plannedDate(bound) : pastDate(match, bound);
  const carried = spans(spanIn(match));
  return [
    {
      type: 'Event',
      key: { event: slug(`${actor} acquires ${object}`), event_type: 'acquisition' },
      value: { actor, object, status: told === 'PLANNED' ? 'planned' : 'done', ...date },
      assertion: told,
      spans: carried,
    },
    tellRole(actor, 'acquirer', object, match, { assertion: 'ASSERTED' }),
    ...(named ? [tellRole(object, 'acquiree', actor, match, { assertion: 'ASSERTED' })] : []),
  ];
}

function standing(match: Match): Assertion | undefined {
  const words =
    around(match).before.slice(-90) +
    match.tagged.passage.view.text.slice(match.tagged.places[match.at], match.tagged.places[match.at + match.text.length]);
  if (OPEN.test(words)) return undefined;
  return PLANNED.test(words) ? 'PLANNED' : 'COMPLETED';
}

/** When the deal is to close, if one sentence of the release tells it. */
function plannedDate(bound: Bound): DateSlots | undefined {
  for (const { passage, mentions } of bound.sentences) {
    const clear =
      /\b(?:closing|close|completion|complete)\b[^.;]{0,60}\bexpected\b|\bexpected to (?:close|be completed)\b|\bexpects?\b[^.;]{0,40}\bto close\b/i;
    const date = mentions.find((one) => one.kind === 'date');
    if (passage.section !== 'forward-looking' && clear.test(passage.view.text) && date?.kind === 'date')
      return { date: date.value, precision: date.precision };
  }
  return undefined;
}

/** `Acme to acquire Beta`, `the company acquired Beta in 2021`. */
export const acquires: Rule = {
  id: 'deal.acquires',
  pattern: phrase(
    `(?<actor>(?<!\\w)${WHO}),?(?: \\([^()]{1,60}\\))?,? (?:today |also |has |had |will |is to |to |agreed to |has agreed to |announced (?:that )?it (?:will|has agreed to|has) |(?:has )?(?:entered into|signed|announced) an? [^.;{org}]{0,40}?(?:to|under which it will) ){0,3}${BUYS} (?:all (?:of )?(?:the )?[^.;{org}]{0,50}? of |privately held |the )?(?<object>{org})(?!'s? (?:drug|compound|stake|shares|rights|program|product|assets?))`,
  ),
  finds: [
    { text: 'Acme Bio to Acquire Beta Research', slots: { actor: 'Acme Bio', object: 'Beta Research' } },
    { text: 'In 2021 the company acquired Beta Research.', slots: { actor: 'the company', object: 'Beta Research' } },
  ],
  ignores: ['Acme Bio acquired the right to sell XYZ 201.'],
  tell: (match, bound) => {
    const actor = partyIn(match, bound, 'actor');
    const object = partyIn(match, bound, 'object');
    return actor === undefined || object === undefined ? [] : tellPurchase(actor, object, true, match, bound);
  },
};

/** `the acquisition of Beta by Acme`, `Beta was acquired by Acme`, `its acquisition of Beta`. */
export const acquisitionOf: Rule = {
  id: 'deal.acquisition-of',
  pattern: phrase(
    `(?:\\b(?:(?<owner>{org}'s|its|our|the company's) )?(?:acquisition|purchase|takeover) of (?:privately held )?(?<object>{org})(?:[^.;{org}]{0,40}? by (?<buyer>${WHO}))?|(?<sold>{org})[^.;{org}]{0,20}? (?:was|has been|is to be|will be|to be) (?:acquired|bought|taken over) by (?<actor>${WHO}))`,
  ),
  finds: [
    {
      text: 'This is a definitive agreement for the acquisition of Beta Research by Acme Bio.',
      slots: { object: 'Beta Research', buyer: 'Acme Bio' },
    },
    { text: 'Beta Research was acquired by Acme Bio in 2020.', slots: { sold: 'Beta Research', actor: 'Acme Bio' } },
  ],
  ignores: ['The acquisition of data goes on.'],
  tell: (match, bound) => {
    const object = partyIn(match, bound, 'object') ?? partyIn(match, bound, 'sold');
    const actor = ['buyer', 'actor', 'owner'].flatMap((group) => partyIn(match, bound, group) ?? [])[0];
    return actor === undefined || object === undefined ? [] : tellPurchase(actor, object, true, match, bound);
  },
};

/** `the sale of its sunscreen business to Beta`, `sold its plant to Beta`: a part of a company changes hands. */
export const businessSold: Rule = {
  id: 'deal.business-sold',
  pattern: phrase(
    `\\b(?:sale(?:, {date},)? of|sold|divested|divestiture of|divestment of) (?:the company's|{org}'s|our|its|the) (?<what>[^.;,{org}]{3,60}?(?:business|unit|division|franchise|operations|facility|plant|portfolio|subsidiary))(?: {date},?)? to (?<buyer>{org})`,
  ),
  finds: [
    {
      text: 'The name follows the sale of its skin care business to Beta Research.',
      slots: { what: 'skin care business', buyer: 'Beta Research' },
    },
  ],
  ignores: ['The sale of its shares to Beta Research is planned.'],
  tell: (match, bound) => {
    const buyer = partyIn(match, bound, 'buyer');
    const what = wordsIn(match, 'what');
    return buyer === undefined || what === undefined ? [] : tellPurchase(buyer, what, false, match, bound);
  },
};

const ROUND = '(?:Series [A-F]\\d?|seed|financing|funding|investment|fundrais\\w+|round|placement)';

/** `investors include A and B`, `a Series B round led by A`, `financed by A`, `its holders, led by A`. */
export const investors: Rule = {
  id: 'partner.investors',
  pattern: phrase(
    `(?:\\b(?:investors|shareholders|backers|holders)(?: [a-z]+){0,2}(?:,? led by|:| include| are| including|, including|, among them,?) (?<list>{orgs})|\\b${ROUND}\\b[^.;{org}]{0,60}?(?:(?:co-)?led by|with participation (?:from|by|of)) (?<leaders>{orgs})|\\b(?:financed|backed|funded|owned) by,? (?:among others, |investors (?:including |such as )?|inter alia,? )?(?<backers>{orgs})(?!'s))`,
  ),
  finds: [
    { text: 'Our investors include Beta Research.', slots: { list: 'Beta Research' } },
    { text: 'It raised $50 million in a Series B round led by Beta Research.', slots: { leaders: 'Beta Research' } },
    { text: 'The company is backed by Beta Research.', slots: { backers: 'Beta Research' } },
  ],
  ignores: ['Investors met Beta Research.'],
  tell: (match, bound) => {
    const isBacked = match.groups['backers'] !== undefined;
    const { before } = around(match);
    if (isBacked && (/\b(?:trial|study|program|work|research)\b[^.;]{0,40}$/i.test(before) || near(match, 'trial').length > 0))
      return [];
    const owner = mentionsIn(match).length === 0 ? undefined : ownerBefore(match);
    return ['list', 'leaders', 'backers'].flatMap((group) =>
      partiesIn(match, group)
        .filter((org) => org !== bound.header.issuer.id && (!isBacked || !isGrantor(bound, org)))
        .map((org) => tellRole(org, 'investor', owner ?? bound.header.issuer.id, match, { assertion: 'ASSERTED' })),
    );
  },
};

/** A body that gives grants and loans, and takes no shares. */
function isGrantor(bound: Bound, org: string): boolean {
  return /\b(?:Institutes?|Ministry|Department|Agency|Council|University|Bpi\w*)\b/.test(
    bound.book.has(org) ? bound.book.nameOf(org) : '',
  );
}

/** `Beta's current holders`: whose they are. */
function ownerBefore(match: Match): string | undefined {
  const { tagged, at } = match;
  const from = tagged.places[at] ?? 0;
  const owner = tagged.mentions.filter((one) => one.kind === 'org' && one.to <= from).at(-1);
  const between = owner === undefined ? '' : tagged.passage.view.text.slice(owner.to, from);
  return owner?.kind === 'org' && /^'s? (?:[a-z]+ ){0,3}$/.test(between) ? owner.id : undefined;
}
