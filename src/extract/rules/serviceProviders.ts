import { slug } from '../../domain/ids.js';
import type { Bound } from '../bind/bound.js';
import { near, placeOf } from '../mentions/clause.js';
import { mentionIn, phrase, spanIn, wordsIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { around, assertionOf, openUnnamed, tellRole, tellTrialPart } from './parties.js';
import { ANNOUNCES, OWNER } from './pieces.js';
import { spans } from './rule.js';
import type { Rule, Told } from './rule.js';

const CRO = '(?:contract|clinical) research (?:organi[sz]ation|partner)|CRO|clinical trial services provider';
const CHOSEN = '(?:selected|engaged|chosen|appointed|retained|hired|named|contracted|tapped|commissioned|picked)';
const RUN = '(?:oversee|conduct|manage|run|lead|supervise|coordinate|carry out|execute|support)';
const WHOSE = `(?:${OWNER} |the )?(?:{agency}-(?:supported|funded) )?`;
/** What may stand between a name and the role it is given: an apposition, `as`, `has been retained as`. */
const AS_ROLE =
  /^(?: \([^()]{1,80}\))?(?:,? (?:of|in|based in) [^,;.]{2,40}(?:, [^,;.]{2,30})?)?(?:,|,? (?:as|is|serves as|acts as|to (?:be|act as|serve as)|(?:has been|have been|was|were|is|will be) \w+(?: by [^,;.]{2,40})? as)|\) as)(?: |$)/i;
const PRECLINICAL = /\b(?:toxicolog\w+|GLP|Good Laboratory|preclinical|non-?clinical|IND-enabling|monkeys?|mice|rats?|dogs?)\b/i;

/** The trials that a service is for; a drug where the words speak of work before the clinic. */
function contextsOf(match: Match, bound: Bound): readonly string[] {
  const { from } = placeOf(match);
  const { before, after } = around(match);
  const view = before + match.text + after;
  if (PRECLINICAL.test(view)) {
    const drug = near(match, 'drug')[0]?.id ?? bound.drugAt(match.tagged, from);
    return drug === undefined ? [] : [drug];
  }
  if (/\b(?:each|both|all) of (?:the|these|its) (?:\w+ ){0,2}(?:trials|studies)\b/i.test(view)) return trialsAbove(match, bound);
  const named = mentionIn(match, 'trial', 'trial') ?? near(match, 'trial', 'sentence')[0];
  const trial = (named && bound.trialOf(named)) ?? bound.trialAt(match.tagged, from);
  return trial === undefined ? [] : [trial];
}

/** The trials that the paragraphs before speak of in the news part, without extensions. */
function trialsAbove({ tagged }: Match, bound: Bound): readonly string[] {
  const above = bound.sentences.slice(0, bound.sentences.indexOf(tagged));
  const named = above
    .flatMap(({ mentions }) => mentions)
    .flatMap((one) => (one.kind === 'trial' ? (bound.trialOf(one) ?? []) : []));
  return [...new Set(named)];
}

/** The role and the trial's own line; an event where the company was chosen for it. */
function tellCro(org: string, match: Match, bound: Bound, more: Partial<Told> = {}): readonly Told[] {
  const scope = wordsIn(match, 'scope');
  const value = scope === undefined ? {} : { value: { scope: `${scope} the trial` } };
  const { before } = around(match);
  const chosen = new RegExp(`\\b(?:${CHOSEN}|selection|appointment|engagement|choice)\\b`, 'i').test(before + match.text);
  return contextsOf(match, bound).flatMap((context) => [
    tellRole(org, 'CRO', context, match, { novelty: 'NEW', ...value, ...more }),
    ...(context.startsWith('trial:') ? [tellTrialPart(context, 'cro', org, match, { novelty: 'NEW', ...more })] : []),
    ...(chosen && context.startsWith('trial:') && assertionOf(match) === 'ASSERTED'
      ? [tellChoice(org, context, match, bound)]
      : []),
  ]);
}

function tellChoice(org: string, subject: string, match: Match, bound: Bound): Told {
  const { view } = match.tagged.passage;
  const today = new RegExp(`\\btoday\\b|${ANNOUNCES}`, 'i').test(view.text.slice(0, placeOf(match).to));
  return {
    type: 'Event',
    key: { event: slug(`${org} selected`), event_type: 'partner_selection' },
    value: {
      actor: bound.header.issuer.id,
      object: org,
      subject,
      status: 'done',
      ...(today && { date: bound.header.date, precision: 'day', date_kind: 'announced' }),
    },
    assertion: 'COMPLETED',
    spans: spans(spanIn(match)),
  };
}

/** `Acme Research, a contract research organization, to run its Phase 2 trial`, `Acme Research has been retained as the CRO`. */
export const croNamed: Rule = {
  id: 'partner.cro',
  pattern: phrase(
    `(?<org>{org})(?<link>[^;{org}{agency}]{1,110}?)\\b(?:${CRO})\\b(?:[^.;{org}{trial}]{0,60}?,? (?:for|of|in|to (?<scope>${RUN})) ${WHOSE}(?<trial>{trial}))?`,
  ),
  finds: [
    {
      text: 'Acme today announced it has selected Beta Research (Nasdaq: BETA), a contract research organization, to run its Phase 2 trial of XYZ 201.',
      slots: { org: 'Beta Research', scope: 'run', trial: 'its Phase 2 trial' },
    },
    { text: 'Beta Research has been retained as the contract research organization.', slots: { org: 'Beta Research' } },
    {
      text: 'Acme announces the appointment of Beta Research as its CRO for the Phase 2 trial of XYZ 201.',
      slots: { org: 'Beta Research', trial: 'the Phase 2 trial' },
    },
  ],
  ignores: ['The company needs a CRO for the Phase 2 trial.', 'Acme Bio has not named a laboratory.'],
  tell: (match, bound) => {
    const org = mentionIn(match, 'org', 'org');
    if (org === undefined || org.id === bound.header.issuer.id || !AS_ROLE.test(linkOf(match))) return [];
    return tellCro(org.id, match, bound);
  },
};

/** The words between a name and its role; a place in brackets or commas counts to the name. */
function linkOf(match: Match): string {
  const { tagged, groups } = match;
  const [from, to] = groups['link'] ?? [0, 0];
  return tagged.passage.view.text.slice(tagged.places[from], tagged.places[to]);
}

/** `our CRO, Acme Research`, `the contract research organization Acme Research`. */
export const croBeforeName: Rule = {
  id: 'partner.cro-before-name',
  pattern: phrase(`\\b(?:${CRO})(?:,| is| of choice,?)? (?<org>{org})`),
  finds: [{ text: 'The trial is run by its CRO, Beta Research.', slots: { org: 'Beta Research' } }],
  ignores: ['The CRO met Beta Research.'],
  tell: (match, bound) => {
    const org = mentionIn(match, 'org', 'org');
    return org === undefined || org.id === bound.header.issuer.id ? [] : tellCro(org.id, match, bound);
  },
};

/** `Acme Trials is running the study on behalf of Beta Bio`: a CRO by what it does. */
export const croByDuty: Rule = {
  id: 'partner.cro-by-duty',
  pattern: phrase(
    `(?<org>{org})(?: (?:is|was|has been|will be))? (?:running|runs|ran|conducting|conducts|conducted|managing|manages|overseeing|oversees) ${WHOSE}(?<trial>{trial})[^.;{org}]{0,40} (?:on behalf of|for) (?<owner>{org}|the company|us)`,
  ),
  finds: [
    {
      text: 'Beta Research is running the Phase 2 trial on behalf of Acme Bio.',
      slots: { org: 'Beta Research', owner: 'Acme Bio' },
    },
  ],
  ignores: ['Acme Bio is running the Phase 2 trial for patients with glioma.'],
  tell: (match, bound) => {
    const org = mentionIn(match, 'org', 'org');
    return org === undefined || org.id === bound.header.issuer.id ? [] : tellCro(org.id, match, bound);
  },
};

/** `at a contract research organization in Ghent`: a provider that the text does not name. */
export const unnamedProvider: Rule = {
  id: 'partner.unnamed-provider',
  pattern: phrase(
    `\\b(?:at|by|with|to|through|from|of) (?<unnamed>an? (?:[a-z-]+ ){0,3}?(?:(?<cro>${CRO}|contract (?:research )?laborator(?:y|ies))|contract (?:development and )?manufactur(?:er|ing (?:organi[sz]ation|partner))|CDMO|CMO)(?: in [^\\s,.;]{3,20})?)(?!,? (?:called |named )?{org})`,
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
  ],
  ignores: ['Acme Bio is a contract manufacturer.', 'It is run by a contract research organization, Beta Research.'],
  tell: (match, bound) => {
    const isCro = match.groups['cro'] !== undefined;
    const role = isCro ? 'CRO' : 'CDMO';
    const drug = near(match, 'drug')[0]?.id ?? bound.drugAt(match.tagged, placeOf(match).from);
    const context = isCro ? contextsOf(match, bound)[0] : drug;
    const org = openUnnamed(match, bound, isCro ? 'contract research organization' : 'contract manufacturer', 'unnamed');
    return context === undefined ? [] : [tellRole(org, role, context, match, { value: { named: false } })];
  },
};
