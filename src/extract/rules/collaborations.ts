import { slug } from '../../domain/ids.js';
import type { Bound } from '../bind/bound.js';
import { near, placeOf } from '../mentions/clause.js';
import { mentionIn, phrase, spanIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import {
  around,
  assertionOf,
  drugNear,
  isAcademic,
  nameOf,
  partiesIn,
  partyIn,
  pastDate,
  tellRole,
  tellTrialPart,
} from './parties.js';
import { spans } from './rule.js';
import type { Rule, Told } from './rule.js';

const SIGNED =
  /\b(?:entered|enters|signed|signs|announce[sd]?|formed|concluded|established|agreed|executed|agreement|expanded|extended)\b/i;

/** What two parties work on: a trial or a platform that the clause names, else the drug. */
function workOf(match: Match, bound: Bound): string | undefined {
  const trial = near(match, 'trial').flatMap((one) => bound.trialOf(one) ?? [])[0];
  return trial ?? near(match, 'platform')[0]?.id ?? platformOf(match, bound) ?? drugNear(match, bound);
}

/** The platform that a research collaboration is about, where its sentence names no drug and its paragraph a platform. */
function platformOf(match: Match, bound: Bound): string | undefined {
  if (
    near(match, 'drug', 'sentence').length > 0 ||
    !/\b(?:research|discover\w*|platform|technology)\b/i.test(match.tagged.passage.view.text)
  )
    return undefined;
  const beside = bound.sentences.filter(({ passage }) => passage.paragraph === match.tagged.passage.paragraph);
  const platform = beside.flatMap(({ mentions }) => mentions).find((one) => one.kind === 'platform');
  return platform?.kind === 'platform' ? platform.id : undefined;
}

function tellCollaborator(org: string, match: Match, bound: Bound): readonly Told[] {
  const work = workOf(match, bound);
  if (work === undefined || org === bound.header.issuer.id) return [];
  const told = assertionOf(match);
  if (told === 'NEGATED') return [];
  const { before, after } = around(match);
  const signed = told === 'ASSERTED' && SIGNED.test(before + match.text + after.slice(0, 60));
  return [
    tellRole(org, 'collaborator', work, match, { assertion: told }),
    ...(work.startsWith('trial:') ? [tellTrialPart(work, 'collaborator', org, match, { assertion: told })] : []),
    ...(signed && !/licen[cs](?!.*collaborat)(?<!collaborat.*)/i.test(match.text)
      ? [tellAgreement(org, work, match, bound)]
      : []),
  ];
}

function tellAgreement(org: string, subject: string, match: Match, bound: Bound): Told {
  const words = (
    around(match).before.slice(-60) + match.tagged.passage.view.text.slice(placeOf(match).from, placeOf(match).to)
  ).toLowerCase();
  const keywords = ['clinical', 'research', 'discovery', 'supply', 'commercial', 'collaboration', 'co-development'].filter(
    (word) => words.includes(word),
  );
  return {
    type: 'Event',
    key: { event: slug(`${org} collaboration`), event_type: 'collaboration_agreement' },
    value: {
      actor: bound.header.issuer.id,
      object: org,
      subject,
      status: 'done',
      ...pastDate(match, bound),
      ...(keywords.length > 0 && { keywords }),
    },
    assertion: 'COMPLETED',
    spans: spans(spanIn(match)),
  };
}

const TOGETHER =
  '(?:collaborations?|partnerships?|alliance|joint venture|co-development|collaborat(?:ed|es|ing)|co-develop(?:ed|s|ing)|partner(?:ed|s|ing)|teamed up|joined forces|together|work(?:s|ed|ing)(?: closely)?|collaboration (?:and [a-z]+ )?agreement)';

/** `in collaboration with Acme`, `has entered into a research collaboration with Acme`, `together with Acme`. */
export const collaboratesWith: Rule = {
  id: 'deal.collaboration',
  pattern: phrase(
    `\\b${TOGETHER}(?: [a-z-]+){0,4}? with (?:its (?:partner|collaborator),? |(?:the |a )?(?:group|laboratory|lab|team|researchers?|scientists|investigators|colleagues)(?: of {person})? (?:at|from|of) (?:the )?)?(?<org>{orgs})`,
  ),
  finds: [
    { text: 'The platform is used in a research collaboration with Beta Research.', slots: { org: 'Beta Research' } },
    { text: 'XYZ 201 is developed in partnership with Beta Research.', slots: { org: 'Beta Research' } },
  ],
  ignores: ['It works in collaboration with others.'],
  tell: (match, bound) =>
    partiesIn(match, 'org').flatMap((org) =>
      isAcademic(nameOf(bound, org)) && !/agreement|partner/i.test(match.text)
        ? tellAcademic(org, match, bound)
        : tellCollaborator(org, match, bound),
    ),
};

/** `its collaborator Acme`, `the company's partner, Acme`, `under a collaboration agreement that the two companies concluded`. */
export const collaboratorNamed: Rule = {
  id: 'deal.collaborator',
  pattern: phrase(
    `(?:\\b(?:collaborator|co-development partner|collaboration partner|development partner|alliance partner),? (?<named>{org})|(?<org>{org})(?: \\([^()]{1,60}\\))?,? (?:under|as part of|through) (?:an?|the|their|its) (?<what>[a-z -]{0,40}?collaboration\\b[^.;{org}]{0,30}))`,
  ),
  finds: [
    { text: 'It shares rights to XYZ 201 with its collaborator Beta Research.', slots: { named: 'Beta Research' } },
    {
      text: 'It is provided by Beta Research under a clinical collaboration and supply agreement.',
      slots: { org: 'Beta Research' },
    },
  ],
  ignores: ['The collaborator met Acme Bio.'],
  tell: (match, bound) => {
    const org = partyIn(match, bound, 'named') ?? partyIn(match, bound, 'org');
    if (org === undefined) return [];
    const { from } = placeOf(match);
    const clinical = /\bclinical\b/i.test(match.text);
    const trial = clinical ? bound.trialAt(match.tagged, from) : undefined;
    if (trial === undefined || org === bound.header.issuer.id) return tellCollaborator(org, match, bound);
    return [
      tellRole(org, 'collaborator', trial, match),
      tellTrialPart(trial, 'collaborator', org, match),
      tellAgreement(org, trial, match, bound),
    ];
  },
};

/** `Acme and Beta entered into a collaboration`. */
export const collaborationOfTwo: Rule = {
  id: 'deal.collaboration-of-two',
  pattern: phrase(
    `(?<first>{org})[^.;{org}]{0,90}?,? and [^.;{org}]{0,60}?(?<second>{org})[^.;{org}]{0,90}? (?:have |has |jointly |they |today ){0,3}(?<signed>entered into|enter into|announced?|signed?|formed?|form|agreed (?:to|on)|concluded|established?|expand(?:ed)?|extend(?:ed)?|team up|partner|collaborate)\\b[^.;{org}]{0,90}?\\b(?:collaboration|partnership|alliance|co-development|collaborate|partner)\\b`,
  ),
  finds: [
    {
      text: 'Acme Bio and Beta Research entered into a collaboration on XYZ 201.',
      slots: { first: 'Acme Bio', second: 'Beta Research' },
    },
  ],
  ignores: ['Acme Bio and Beta Research met.'],
  tell: (match, bound) => {
    const issuer = bound.header.issuer.id;
    const org = ['first', 'second'].flatMap((group) => partyIn(match, bound, group) ?? []).find((one) => one !== issuer);
    const work = drugNear(match, bound);
    if (org === undefined || work === undefined || assertionOf(match) !== 'ASSERTED') return [];
    return [tellRole(org, 'collaborator', work, match), tellAgreement(org, work, match, bound)];
  },
};

/** `a trial that Acme has been running with Beta Hospital`: both run it. */
export const runsWith: Rule = {
  id: 'deal.runs-with',
  pattern: phrase(
    `(?<trial>{trial})[^.;{org}]{0,80}?(?<owner>{org}|the company|we) (?:has been |have been |is |are )?(?:running|runs|ran|run|conducting|conducts|conducted|sponsors|sponsoring)(?: jointly| together)? with (?<org>{org})`,
  ),
  finds: [
    {
      text: 'In the Phase 2 trial, which Acme Bio has been running with Beta Research, patients live longer.',
      slots: { trial: 'the Phase 2 trial', org: 'Beta Research' },
    },
  ],
  ignores: ['In the Phase 2 trial Acme Bio is running with success.'],
  tell: (match, bound) => {
    const org = partyIn(match, bound, 'org');
    const mention = mentionIn(match, 'trial', 'trial');
    const trial = mention && bound.trialOf(mention);
    if (org === undefined || trial === undefined) return [];
    return [tellRole(org, 'collaborator', trial, match), tellTrialPart(trial, 'collaborator', org, match)];
  },
};

const STUDIED =
  '(?:invented|discovered|designed|developed|done|conducted|performed|carried out|run|undertaken|generated|analy[sz]ed|studied)';

function tellAcademic(org: string, match: Match, bound: Bound): readonly Told[] {
  if (org === bound.header.issuer.id || !isAcademic(nameOf(bound, org))) return [];
  const study = bound.studyAt(match.tagged)?.id;
  const { from } = placeOf(match);
  const trial = near(match, 'trial').flatMap((one) => bound.trialOf(one) ?? [])[0];
  const drug = near(match, 'drug')[0]?.id;
  const clinical =
    /\b(?:patients?|trial|clinical|investigators?|participants|stud(?:y|ies))\b/i.test(match.tagged.passage.view.text) &&
    !/\b(?:mice|mouse|rats?|sheep|dogs?|pigs?|monkeys?|animals?|preclinical|in vitro|vectors?)\b/i.test(
      match.tagged.passage.view.text,
    );
  const context =
    study ?? trial ?? drug ?? (clinical ? bound.trialAt(match.tagged, from) : undefined) ?? bound.drugAt(match.tagged, from);
  return context === undefined ? [] : [tellRole(org, 'academic', context, match)];
}

/** `designed with Acme University`, `assays were performed at Acme University`, `Acme University, the study's academic partner`. */
export const academicWork: Rule = {
  id: 'partner.academic',
  pattern: phrase(
    `(?:\\b${STUDIED}(?: together| jointly| in collaboration)?[^.;{org}]{0,40}?,? (?:with|at|by|from) (?:(?:the |a )?(?:group|laboratory|lab|team|researchers?|scientists|investigators)(?: of {person})?(?: at|,| of| from) (?:the )?|{person}(?:,| of| at) (?:the )?)?(?<org>{org})|{trial} (?:at|led by|sponsored by) (?:the )?(?<home>{org})|(?<partner>{org})(?:, [^.;,{org}]{2,30})?, (?:the|its|our|an?) [^.;,{org}]{0,40}?academic (?:partner|collaborator|center|site)|(?<site>{org}),? where {trial} (?:will be|is being|is|was) (?:conducted|run|carried out|performed)|\\bsponsor (?:of [^.;{org}]{2,40} )?is (?<sponsor>{org}))`,
  ),
  finds: [
    { text: 'Its vectors are designed with Beta Research.', slots: { org: 'Beta Research' } },
    { text: 'Assays were done at Beta Research, Sweden, the study’s academic partner.', slots: { org: 'Beta Research' } },
  ],
  ignores: ['Patients met at Beta Research.'],
  tell: (match, bound) =>
    ['org', 'partner', 'site', 'sponsor', 'home'].flatMap((group) => {
      const org = partyIn(match, bound, group);
      return org === undefined ? [] : tellAcademic(org, match, bound);
    }),
};
