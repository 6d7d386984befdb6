import type { Assertion } from '../../domain/claim.js';
import { slug } from '../../domain/ids.js';
import type { Bound } from '../bind/bound.js';
import { phrase, spanIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { around, drugNear, houseAbove, partyIn, pastDate, signedOn, tellRole } from './parties.js';
import { spans } from './rule.js';
import type { Rule, Told } from './rule.js';

const WHO = '(?:{org}|the company|it|we|the group)';
const LICENCE = 'licen[cs]es?';
const TAKES =
  '(?:in-licen[cs]ed|licen[cs]ed|obtained|acquired|took|secured|received|gained|holds?|held|has|have|owns?|acquires|obtains|licenses|takes)';
const GRANTED = '(?:granted|grants|gave|gives|licen[cs]ed|out-licen[cs]ed|sublicen[cs]ed|licenses|transferred|assigned|sold)';
const RIGHTS = `(?:rights?|${LICENCE}|sublicen[cs]e)`;
/** No pair of companies agreed on these. */
const NOT_A_DEAL =
  /\bpatents?\b|\blicen[cs]e application|biologics licen[cs]e|marketing authori[sz]ation|\bright to (?:buy|purchase|vote)|\bowns? stock/i;

interface Parties {
  readonly licensor?: string | undefined;
  readonly licensee?: string | undefined;
}

/** Both roles and the agreement. Who is not named in the words is the issuer where one other company is. */
function tellLicence(match: Match, bound: Bound, { licensor, licensee }: Parties, actor?: string): readonly Told[] {
  const drug = drugNear(match, bound);
  const issuer = bound.header.issuer.id;
  const others = [licensor, licensee].filter((one) => one !== undefined && one !== issuer);
  const partner = others[0];
  if (drug === undefined || partner === undefined || licensor === licensee || NOT_A_DEAL.test(match.text)) return [];
  const assertion = toldAs(match);
  const role = (org: string | undefined, name: string): readonly Told[] =>
    org === undefined ? [] : [tellRole(org, name, drug, match, { assertion })];
  return [
    ...role(licensor, 'licensor'),
    ...role(licensee, 'licensee'),
    ...(assertion === 'ASSERTED' ? [tellAgreement(match, bound, drug, partner, actor ?? issuer)] : []),
  ];
}

/** A licence that an option or a condition stands before is possible only. */
function toldAs(match: Match): Assertion {
  const { before } = around(match);
  const near = before.slice(-60).replace(/,? if [^,]{3,30},/i, '') + match.text;
  if (/\b(?:option (?:to|for)|could|may|might|would|if|seeks?|looking|eligible|potential)\b/i.test(near)) return 'POSSIBLE';
  if (/\b(?:will|plans?|intends?|expects?|is to) (?:grant|licen[cs]e|acquire|obtain|in-licen[cs]e|out-licen[cs]e)\b/i.test(near))
    return 'PLANNED';
  return /\b(?:not|never|no longer)\b/i.test(near) ? 'NEGATED' : 'ASSERTED';
}

function tellAgreement(match: Match, bound: Bound, subject: string, partner: string, actor: string): Told {
  const issuer = bound.header.issuer.id;
  const exclusive = /\bexclusive/i.test(around(match).before.slice(-60) + match.text);
  return {
    type: 'Event',
    key: { event: slug(`${partner} licence`), event_type: 'licence_agreement' },
    value: {
      subject,
      actor,
      ...(actor !== partner && { object: partner }),
      ...(actor === partner && issuer !== partner && { object: issuer }),
      status: 'done',
      ...(pastDate(match, bound) ?? signedOn(match, bound)),
      ...(exclusive && { keywords: ['exclusive'] }),
    },
    assertion: 'COMPLETED',
    spans: spans(spanIn(match)),
  };
}

/** `Acme in-licensed XYZ 201 from Beta`, `took a licence to it from Beta`, `under a licence from Beta`. */
export const licensedFrom: Rule = {
  id: 'deal.licensed-from',
  pattern: phrase(
    `(?:(?<taker>(?<!\\w)${WHO}),?(?: also| has| had| exclusively| then| first){0,2} (?:${TAKES})\\b(?<what>[^.;{org}]{0,120}?)|\\b(?:under|by|through|via|pursuant to) (?:an? |its )?(?:[a-z-]+ ){0,3}${LICENCE}\\b[^.;{org}]{0,90}?|(?:was |were |been |is )?(?:exclusively )?(?:in-)?licen[cs]ed (?:exclusively )?) ?(?:from|granted by) (?<giver>{org}|the (?:hospital|university|institute|foundation|college|agency)\\b)`,
  ),
  finds: [
    { text: 'Acme Bio in-licensed XYZ 201 from Beta Research in 2017.', slots: { taker: 'Acme Bio', giver: 'Beta Research' } },
    {
      text: 'Acme Bio obtained exclusive worldwide rights to XYZ 201 from Beta Research.',
      slots: { taker: 'Acme Bio', giver: 'Beta Research' },
    },
    { text: 'It works under a licence to XYZ 201 from Beta Research.', slots: { giver: 'Beta Research' } },
  ],
  ignores: ['Acme Bio received a letter.', 'Results from Beta Research are awaited.'],
  tell: (match, bound) => {
    if (!new RegExp(`licen[cs]|\\b${RIGHTS}\\b`, 'i').test(match.text)) return [];
    const licensee = partyIn(match, bound, 'taker') ?? bound.header.issuer.id;
    const licensor = partyIn(match, bound, 'giver') ?? houseAbove(match, bound, 'giver');
    return tellLicence(match, bound, { licensor, licensee }, licensee);
  },
};

/** `Beta Institute, from which Acme holds an exclusive licence`. */
export const licensorFirst: Rule = {
  id: 'deal.licensor-first',
  pattern: phrase(
    `(?<giver>{org})[^.;{org}]{0,40}?,? from (?:which|whom) (?<taker>${WHO}) (?:also |has |had )?(?:${TAKES})\\b[^.;{org}]{0,60}?\\b${RIGHTS}\\b`,
  ),
  finds: [
    {
      text: 'It was found at Beta Research, from which Acme Bio holds an exclusive worldwide license.',
      slots: { giver: 'Beta Research', taker: 'Acme Bio' },
    },
  ],
  ignores: ['It was found at Beta Research, from which Acme Bio hired its staff.'],
  tell: (match, bound) => {
    const licensee = partyIn(match, bound, 'taker');
    return tellLicence(match, bound, { licensor: partyIn(match, bound, 'giver'), licensee }, licensee);
  },
};

/** `Acme granted Beta exclusive rights in Japan`, `Beta, to which Acme granted a licence`, `rights were licensed to Beta`. */
export const licensedTo: Rule = {
  id: 'deal.licensed-to',
  pattern: phrase(
    `(?:(?<giver>(?<!\\w)${WHO}) (?:has |had )?(?:exclusively )?${GRANTED} (?<taker>{org}) [^.;{org}]{0,60}?\\b${RIGHTS}\\b|(?<late>{org}),? to (?:which|whom) (?<owner>${WHO}) (?:has |had )?${GRANTED} [^.;{org}]{0,60}?\\b${RIGHTS}\\b|\\b(?:${RIGHTS}\\b[^.;{org}]{0,80}? (?:was|were|have been|has been) (?:exclusively )?${GRANTED}|(?<seller>(?<!\\w)${WHO}) (?:has |had )?(?:exclusively )?(?:out-|sub)?licen[cs]ed [^.;{org}]{1,90}?|(?<lender>(?<!\\w)${WHO}) (?:has |had )?${GRANTED} [^.;{org}]{0,50}?\\b${RIGHTS}\\b[^.;{org}]{0,60}?) ?(?:{date} )?to (?<receiver>{org}))`,
  ),
  finds: [
    { text: 'Acme Bio grants Beta Research exclusive rights to XYZ 201.', slots: { giver: 'Acme Bio', taker: 'Beta Research' } },
    {
      text: 'It is sold by Beta Research, to which Acme Bio granted an exclusive licence in 2022.',
      slots: { late: 'Beta Research', owner: 'Acme Bio' },
    },
    { text: 'Rights in Japan were licensed in 2021 to Beta Research.', slots: { receiver: 'Beta Research' } },
    { text: 'Acme Bio has out-licensed XYZ 201 to Beta Research.', slots: { seller: 'Acme Bio', receiver: 'Beta Research' } },
  ],
  ignores: ['Acme Bio gave Beta Research its data.', 'A patent was granted in Japan.'],
  tell: (match, bound) => {
    const licensee = ['taker', 'late', 'receiver'].flatMap((group) => partyIn(match, bound, group) ?? [])[0];
    const named = ['giver', 'owner', 'seller', 'lender'].flatMap((group) => partyIn(match, bound, group) ?? [])[0];
    return tellLicence(match, bound, { licensee, licensor: named });
  },
};

/** `Beta, which holds the rights to XYZ 201 in Japan`, `Beta has held a licence since 2020`, `Beta acquired rights to it`. */
export const licenseeHolds: Rule = {
  id: 'deal.licensee-holds',
  pattern: phrase(
    `(?<taker>{org})(?: \\([^()]{1,60}\\))?,?(?: which| who)?(?:,? under [^.;,{org}]{3,40}?,?| also| now| further){0,2} (?<verb>has held|have held|holds?|held|acquired|acquires|has acquired|obtained|obtains|owns|will acquire|will obtain|will receive|will hold|receives|received) [^.;{org}]{0,70}?\\b(?<what>${RIGHTS})\\b(?![^.;{org}]{0,80} from {org})`,
  ),
  finds: [
    { text: 'Beta Research, which holds the rights to XYZ 201 in Japan, plans a filing.', slots: { taker: 'Beta Research' } },
    { text: 'Beta Research acquires the right to develop and sell XYZ 201.', slots: { taker: 'Beta Research' } },
  ],
  ignores: ['Beta Research holds its meeting in Japan.'],
  tell: (match, bound) => {
    const taker = partyIn(match, bound, 'taker');
    if (taker === undefined || taker === bound.header.issuer.id) return [];
    const acquired = /acquire|obtain|receiv/i.test(match.text.slice(0, 80));
    return tellLicence(match, bound, { licensee: taker }, acquired ? taker : bound.header.issuer.id);
  },
};

/** `its licensee, Beta`, `Beta, the company's licensor`. */
export const licenceRole: Rule = {
  id: 'deal.licence-role',
  pattern: phrase(
    `(?:\\b(?<before>(?:sub)?licensee|licensor)s?(?: (?:for|in) [^.;,{org}]{3,30})?,? (?<named>{org})|(?<org>{org}),(?! who)[^.;,{org}]{0,40}?\\b(?<behind>(?:sub)?licensee|licensor)\\b)`,
  ),
  finds: [
    { text: "It is sold by the company's licensee, Beta Research.", slots: { before: 'licensee', named: 'Beta Research' } },
    { text: 'It is sold by Beta Research, its licensee in Japan.', slots: { org: 'Beta Research', behind: 'licensee' } },
  ],
  ignores: ['Beta Research met the licensee.'],
  tell: (match, bound) => {
    const org = partyIn(match, bound, 'named') ?? partyIn(match, bound, 'org');
    const drug = drugNear(match, bound);
    if (org === undefined || drug === undefined || org === bound.header.issuer.id) return [];
    const role = /licensor/i.test(match.text) ? 'licensor' : 'licensee';
    return [tellRole(org, role, drug, match, { assertion: 'ASSERTED' })];
  },
};

/** `giving Beta the option to license XYZ 201`: a licensee only if it takes the option. */
export const licenceOption: Rule = {
  id: 'deal.licence-option',
  pattern: phrase(
    `(?:\\b(?:giv(?:es?|ing)|gave|grant(?:s|ing|ed)?|provid(?:es?|ing)) (?<taker>{org}) (?:an? |the )?(?:[a-z-]+ )?|(?<holder>{org}) (?:has|holds|received|obtained|acquired|will have) (?:an? |the )?(?:[a-z-]+ )?)option (?:to|for) (?:an? )?(?:[a-z-]+ )?(?:licen[cs]e|in-licen[cs]e|rights)\\b`,
  ),
  finds: [
    { text: 'A collaboration giving Beta Research the option to license XYZ 201 began.', slots: { taker: 'Beta Research' } },
    { text: 'Beta Research holds an exclusive option to license XYZ 201.', slots: { holder: 'Beta Research' } },
  ],
  ignores: ['Beta Research has options on its shares.'],
  tell: (match, bound) => {
    const org = partyIn(match, bound, 'taker') ?? partyIn(match, bound, 'holder');
    const drug = drugNear(match, bound);
    if (org === undefined || drug === undefined || org === bound.header.issuer.id) return [];
    return [tellRole(org, 'licensee', drug, match, { assertion: 'POSSIBLE' })];
  },
};

/** `have concluded an exclusive license agreement with Beta`, `Acme and Beta announced a license agreement`. */
export const licenceAgreement: Rule = {
  id: 'deal.licence-agreement',
  pattern: phrase(
    `(?:(?<first>{org})(?: \\([^()]{1,60}\\))*,? and [^.;{org}]{0,60}?(?<second>{org})(?: \\([^()]{1,60}\\))* [^.;{org}]{0,80}?\\b(?:licen[cs](?:e|ing)(?: and [a-z]+)? (?:agreement|deal|partnership)|out-licensing)|\\blicen[cs](?:e|ing)(?: and [a-z]+)? (?:agreement|deal|partnership)(?: [^.;{org}]{0,80}?)? with (?<partner>{org}))`,
  ),
  finds: [
    { text: 'Acme Bio has signed an exclusive license agreement with Beta Research.', slots: { partner: 'Beta Research' } },
    {
      text: 'Acme Bio and Beta Research today announced that they have concluded a license agreement covering XYZ 201.',
      slots: { first: 'Acme Bio', second: 'Beta Research' },
    },
  ],
  ignores: ['The license agreement is on file.'],
  tell: (match, bound) => {
    const issuer = bound.header.issuer.id;
    const named = ['partner', 'first', 'second'].flatMap((group) => partyIn(match, bound, group) ?? []);
    const partner = named.find((org) => org !== issuer);
    const drug = drugNear(match, bound);
    if (partner === undefined || drug === undefined || toldAs(match) !== 'ASSERTED') return [];
    return [tellAgreement(match, bound, drug, partner, issuer)];
  },
};
