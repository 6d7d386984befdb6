import { slug } from '../../domain/ids.js';
import type { Bound } from '../bind/bound.js';
import { near, placeOf } from '../mentions/clause.js';
import { mentionIn, phrase, spanIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { around, assertionOf, drugNear, tellRole } from './parties.js';
import { spans } from './rule.js';
import type { Rule, Told } from './rule.js';

const MADE =
  '(?:manufactured|produced|made|formulated|filled|packaged|banked|tabletted|synthesi[sz]ed|encapsulated|radiolabell?ed)';
const MAKES = '(?:manufactures?|produces?|makes?|will manufacture|is manufacturing|has manufactured|fills and finishes)';
const MAKER =
  '(?:contract (?:development and )?manufacturer|contract (?:development and )?manufacturing (?:organi[sz]ation|partner)|manufacturing partner|CDMO|CMO|manufacturer of {drug}|manufacturer)';
const MATERIAL =
  '(?:{drug}|{payload}|it|them|the product|(?:the |all )?(?:clinical |drug |finished |commercial )?(?:material|substance|product|supply|supplies|doses|tablets|capsules|vectors?|antigen|vaccine|cells)|(?:our|its) (?:product|candidate|drug)s?)';
const WORK =
  '(?:assembly|production|manufactur(?:e|ing)|labell?ing|fill(?:ing)?(?:[- ](?:and[- ])?finish(?:ing)?)?|release|packaging|synthesis|cell processing)';
const OF_OWNER = '(?: (?:for|on behalf of) (?:{org}|the (?:company|group)|us|it))?';

function tellMaker(match: Match, bound: Bound): readonly Told[] {
  const org = mentionIn(match, 'org', 'org');
  const drug = drugNear(match, bound);
  if (org === undefined || drug === undefined || org.id === bound.header.issuer.id) return [];
  return [tellRole(org.id, 'CDMO', drug, match, { assertion: firmly(match) })];
}

/** Who makes a drug is told flatly, unless the making itself is planned or open. */
function firmly(match: Match): 'ASSERTED' | 'PLANNED' | 'POSSIBLE' {
  const told = assertionOf(match);
  return told === 'PLANNED' || told === 'POSSIBLE' ? told : 'ASSERTED';
}

/** `The antigen is manufactured by Acme`, `tablets are made for the company at Acme`. */
export const madeBy: Rule = {
  id: 'partner.made-by',
  pattern: phrase(`\\b${MADE}(?: and [a-z]+ed)?(?: [a-z]+ly)?${OF_OWNER}(?: in [^,.;]{3,20})? (?:by|at|with) (?<org>{org})`),
  finds: [
    { text: 'Drug substance is manufactured by Beta Research.', slots: { org: 'Beta Research' } },
    { text: 'Its cells are edited and banked for the company by Beta Research.', slots: { org: 'Beta Research' } },
  ],
  ignores: ['XYZ 201 is manufactured in Ghent.', 'The offer made to Beta Research was refused.'],
  tell: tellMaker,
};

/** `Acme, which also manufactures the clinical material`. */
export const makes: Rule = {
  id: 'partner.makes',
  pattern: phrase(`(?<org>{org})(?:, (?:which|who))?(?: also| currently)? ${MAKES} (?:[a-z-]+ ){0,3}?${MATERIAL}(?!\\w)`),
  finds: [
    {
      text: 'It is licensed from Beta Research, which also manufactures the clinical material.',
      slots: { org: 'Beta Research' },
    },
  ],
  ignores: ['Beta Research makes instruments.'],
  tell: (match, bound) => (match.text.includes('payload') ? [] : tellMaker(match, bound)),
};

/** `Acme, the company's contract manufacturer`, `its manufacturing partner, Acme`. */
export const makerNamed: Rule = {
  id: 'partner.maker',
  pattern: phrase(
    `(?:(?<org>{org})(?: \\([^()]{1,60}\\))?,(?! who)[^.;{org}]{0,60}?\\b${MAKER}(?!\\w)|\\b${MAKER}(?:,| is)? (?<named>{org}))`,
  ),
  finds: [
    { text: "It is made by Beta Research, the company's contract manufacturer.", slots: { org: 'Beta Research' } },
    { text: 'It comes from its manufacturing partner, Beta Research.', slots: { named: 'Beta Research' } },
  ],
  ignores: ['The manufacturer has answered Beta Research.'],
  tell: (match, bound) => {
    const org = mentionIn(match, 'org', 'org') ?? mentionIn(match, 'org', 'named');
    const drug = drugNear(match, bound);
    if (org === undefined || drug === undefined || org.id === bound.header.issuer.id) return [];
    return [tellRole(org.id, 'CDMO', drug, match, { assertion: 'ASSERTED' })];
  },
};

/** `Labelling of the product remains in the hands of Acme`, `production is carried out at Acme`. */
export const workAt: Rule = {
  id: 'partner.work-at',
  pattern: phrase(
    `\\b${WORK}\\b(?: of [^.;{org}]{3,50}?)? (?:remains?|is|are|was|were|will be|lies?|rests?|continues?)(?: (?:done|performed|carried out|undertaken|handled|outsourced|entrusted|being [a-z]+ed))? (?:in the hands of|with|by|at|to) (?<org>{org})`,
  ),
  finds: [
    { text: 'Assembly of the reagent remains with Beta Research.', slots: { org: 'Beta Research' } },
    { text: 'Labelling and release of the finished product are in the hands of Beta Research.', slots: { org: 'Beta Research' } },
  ],
  ignores: ['Production is growing.'],
  tell: tellMaker,
};

/** `a second site, operated by Acme`: where a drug is made, under the maker's name. */
export const siteOf: Rule = {
  id: 'partner.site',
  pattern: phrase('\\b(?:site|facility|plant|suite)s?,? (?:which is |that is )?(?:operated|owned|run) by (?<org>{org})'),
  finds: [{ text: 'We have qualified a second site, operated by Beta Research in Ghent.', slots: { org: 'Beta Research' } }],
  ignores: ['The site is operated by a partner.'],
  tell: (match, bound) => {
    const { before } = around(match);
    return /\b(?:manufactur|production|qualif|fill|suppl)/i.test(before) ? tellMaker(match, bound) : [];
  },
};

const SUPPLIED = '(?:supplied|provided|delivered)';
const GOODS =
  '(?:{drug}|{payload}|drug substance|drug product|clinical supplies|isotopes?|(?:no-carrier-added |medical )?radioisotopes?|active ingredient|starting material)';

/** `XYZ 201 is being supplied, free of charge, by Acme`, `under which Acme will supply it with the isotope`. */
export const suppliedBy: Rule = {
  id: 'partner.supplied-by',
  pattern: phrase(
    `(?:(?<goods>{drug}|{payload})[^.;{org}]{0,40}? ${SUPPLIED}\\b(?:,? [^.;{org}]{3,40}?,?)? by (?<org>{org})|(?<supplier>{org})(?: \\([^()]{1,60}\\))?(?:, of [^.;{org}]{2,40},)?(?: has agreed to| agreed to| is to| will| shall|, which will)? (?:also )?(?:supply|supplies|provide|provides|is supplying|deliver)(?: {org}| it| us| the company)?(?: with)? (?:[a-z-]+ ){0,4}?${GOODS})`,
  ),
  finds: [
    { text: 'XYZ 201 is supplied free of charge by Beta Research.', slots: { goods: 'XYZ 201', org: 'Beta Research' } },
    { text: 'Beta Research will supply XYZ 201.', slots: { supplier: 'Beta Research' } },
  ],
  ignores: ['Beta Research supplies data.'],
  tell: (match, bound) => {
    const org = mentionIn(match, 'org', 'org') ?? mentionIn(match, 'org', 'supplier');
    const drug = drugNear(match, bound);
    if (org === undefined || drug === undefined) return [];
    const { before } = around(match);
    const agreed =
      /\b(?:agreement|contract|deal)\b/i.test(before) && /\b(?:concluded|signed|entered|secured|executed|has)\b/i.test(before);
    const future = agreed ? ({ assertion: 'ASSERTED' } as const) : {};
    return [
      tellRole(org.id, 'supplier', drug, match, future),
      ...(agreed && org.id !== bound.header.issuer.id ? [tellSupplyDeal(org.id, match, bound)] : []),
    ];
  },
};

/** `a supply agreement with Acme`. */
export const supplyAgreement: Rule = {
  id: 'partner.supply-agreement',
  pattern: phrase(
    '\\b(?<what>supply|manufacturing|manufacturing and supply|development and manufacturing) (?:agreement|contract|deal|partnership) (?:[a-z]+ ){0,2}?with (?<org>{org})',
  ),
  finds: [{ text: 'Acme has signed a supply agreement with Beta Research.', slots: { what: 'supply', org: 'Beta Research' } }],
  ignores: ['Supply with Beta Research was discussed.'],
  tell: (match, bound) => {
    const org = mentionIn(match, 'org', 'org');
    const drug = drugNear(match, bound);
    if (org === undefined || drug === undefined || org.id === bound.header.issuer.id) return [];
    const told = assertionOf(match);
    const role = /manufactur/i.test(match.text) ? 'CDMO' : 'supplier';
    return [tellRole(org.id, role, drug, match), ...(told === 'ASSERTED' ? [tellSupplyDeal(org.id, match, bound)] : [])];
  },
};

function tellSupplyDeal(org: string, match: Match, bound: Bound): Told {
  const payload = near(match, 'payload')[0];
  const drug = bound.drugAt(match.tagged, placeOf(match).from);
  return {
    type: 'Event',
    key: { event: slug(`${org} supply`), event_type: 'partner_selection' },
    value: {
      actor: bound.header.issuer.id,
      object: org,
      status: 'done',
      ...(drug !== undefined && { subject: drug }),
      keywords: ['supply', ...(payload === undefined ? [] : [payload.name])],
    },
    assertion: 'COMPLETED',
    spans: spans(spanIn(match)),
  };
}
