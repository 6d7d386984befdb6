import { slug } from '../../domain/ids.js';
import { mentionIn, phrase, spanIn, wordsIn } from '../mentions/tagged.js';
import { spans } from './rule.js';
import type { Rule, Told } from './rule.js';

/** `Acme, Inc. (Nasdaq: ACM), a clinical-stage biotechnology company focused on ...`. */
export const companyDescriptor: Rule = {
  id: 'organization.descriptor',
  pattern: phrase(
    '(?<org>{org})(?: \\([^)]*\\),?){0,3},? (?:is )?an? (?<descriptor>(?:[a-z-]+,? ){1,6}(?:company|organization))(?: focused on (?<focus>[^.;]{10,160}?)(?=, (?:today|announce)|\\.|;))?',
  ),
  finds: [
    {
      text: 'Acme Bio, Inc. (Nasdaq: ACME), a clinical-stage biotechnology company focused on the treatment of rare tumors, today announced a trial.',
      slots: { org: 'Acme Bio, Inc.', descriptor: 'clinical-stage biotechnology company', focus: 'the treatment of rare tumors' },
    },
  ],
  ignores: ['The trial is a clinical-stage effort.'],
  tell: (match) => {
    const org = mentionIn(match, 'org', 'org');
    const descriptor = wordsIn(match, 'descriptor');
    const focus = wordsIn(match, 'focus');
    if (org === undefined || descriptor === undefined) return [];
    const tell = (attr: string, keywords: readonly string[], group: string): Told => ({
      type: 'Organization',
      key: { org: org.id, attr },
      value: { keywords },
      assertion: 'ASSERTED',
      spans: spans(spanIn(match, group)),
    });
    return [
      tell('descriptor', descriptor.split(/, | /), 'descriptor'),
      ...(focus === undefined ? [] : [tell('focus', focus.split(/, | and | of | for (?:the )?/), 'focus')]),
    ];
  },
};

/** `please visit www.acme.com`. */
export const companyWebsite: Rule = {
  id: 'organization.website',
  pattern: phrase('\\bvisit (?:us at |our website at )?(?<url>(?:https?://)?www\\.[a-z0-9.-]+[a-z0-9])'),
  finds: [{ text: 'For more information, please visit www.acmebio.com.', slots: { url: 'www.acmebio.com' } }],
  ignores: ['Patients visit the clinic weekly.'],
  tell: (match, bound) => {
    const url = wordsIn(match, 'url');
    if (match.tagged.passage.section !== 'about-company' || url === undefined) return [];
    return [
      {
        type: 'Organization',
        key: { org: bound.header.issuer.id, attr: 'website' },
        value: { url },
        assertion: 'ASSERTED',
        novelty: 'META',
        spans: spans(spanIn(match, 'url')),
      },
    ];
  },
};

/** `several partnered ABC assets`, `partnered assets include ABCs from multiple R&D collaborations`: partners that stay unnamed. */
export const partneredAssets: Rule = {
  id: 'organization.partnered-assets',
  pattern: phrase(
    '(?:\\b(?<count>several|multiple|two|three) partnered (?<kind>{platform}) assets|\\bpartnered assets include (?<kinds>{platform}) from (?<number>several|multiple|two|three) (?<source>[A-Za-z&-]+ collaborations))',
  ),
  finds: [{ text: 'The pipeline also includes two partnered ABC assets.', slots: { count: 'two', kind: 'ABC' } }],
  ignores: ['The company has several partners.'],
  tell: (match, bound) => {
    const count = (wordsIn(match, 'count') ?? wordsIn(match, 'number'))?.toLowerCase();
    const kind = mentionIn(match, 'platform')?.name;
    const source = wordsIn(match, 'source');
    if (count === undefined || kind === undefined) return [];
    return [
      {
        type: 'Organization',
        key: { org: bound.header.issuer.id, attr: 'partnered_assets' },
        value: { count, kind, named: false, ...(source !== undefined && { source }) },
        assertion: 'ASSERTED',
      },
    ];
  },
};

/** How many models a platform was tested in. */
export const platformTested: Rule = {
  id: 'platform.models-tested',
  pattern: phrase('(?<platform>{platform}) (?:have|has) been (?:tested|evaluated|studied) in (?<tested>{count})'),
  finds: [
    {
      text: 'ABCs have been tested in over 40 xenograft models.',
      slots: { platform: 'ABCs', tested: 'over 40 xenograft models' },
    },
  ],
  ignores: ['The drug has been tested in 80 xenograft models.'],
  tell: (match) => {
    const platform = mentionIn(match, 'platform', 'platform');
    const count = mentionIn(match, 'count', 'tested');
    if (platform === undefined || count?.unit !== 'xenograft models') return [];
    return [
      {
        type: 'Platform',
        key: { platform: platform.id, attr: 'xenograft_models_tested' },
        value: { value: count.value, op: count.op ?? 'eq', unit: count.unit },
        assertion: 'ASSERTED',
        spans: spans(spanIn(match, 'tested')),
      },
    ];
  },
};

/** `patented ABC platform`, `Acme's ABC platform`: whose platform it is. */
export const platformOwner: Rule = {
  id: 'platform.owner',
  pattern: phrase(
    "\\b(?<owner>{org}'s|its|our|the company's) (?<patented>(?:patented|proprietary) )?(?:novel )?(?<platform>{platform}) (?:[a-z-]+ ){0,4}?(?:platform|technology|pipeline)\\b",
  ),
  finds: [
    {
      text: "Acme's patented ABC delivery platform is broad.",
      slots: { owner: "Acme's", patented: 'patented', platform: 'ABC' },
    },
  ],
  ignores: ['The platform is new.'],
  tell: (match, bound) => {
    const platform = mentionIn(match, 'platform', 'platform');
    const status = wordsIn(match, 'patented')?.toLowerCase();
    if (platform === undefined) return [];
    const shared = { type: 'Platform' as const, assertion: 'ASSERTED' as const, spans: spans(spanIn(match)) };
    return [
      { ...shared, key: { platform: platform.id, attr: 'owner' }, value: { target: bound.header.issuer.id } },
      ...(status === undefined ? [] : [{ ...shared, key: { platform: platform.id, attr: 'ip_status' }, value: { status } }]),
    ];
  },
};

/** `the independent Data Monitoring Committee (DMC)`: the board of the trial that the release is about. */
export const committeeRole: Rule = {
  id: 'organization.committee',
  pattern: phrase('(?<committee>{committee})'),
  finds: [
    {
      text: 'This was judged by the independent Data Monitoring Committee (DMC).',
      slots: { committee: 'the independent Data Monitoring Committee (DMC)' },
    },
  ],
  ignores: ['This was judged by the board of directors.'],
  tell: (match, bound) => {
    const committee = mentionIn(match, 'committee', 'committee');
    const trial = bound.trials.topic;
    const named = /monitoring|review/i.test(wordsIn(match, 'committee') ?? '');
    const independent = /independent/i.test(wordsIn(match, 'committee') ?? '');
    if (committee === undefined || trial === undefined || !named) return [];
    const shared = { assertion: 'ASSERTED' as const, novelty: 'RESTATED' as const, spans: spans(spanIn(match, 'committee')) };
    return [
      { type: 'Trial', key: { trial, attr: 'committee' }, value: { target: committee.id }, ...shared },
      ...(independent
        ? [
            {
              type: 'Organization' as const,
              key: { org: committee.id, attr: 'role', role: 'committee', context: trial },
              value: { independent },
              ...shared,
            },
          ]
        : []),
    ];
  },
};

/** What a committee advised, and whether all of it did. */
export const committeeAdvice: Rule = {
  id: 'event.committee-advice',
  pattern: phrase(
    '(?<committee>{committee}) (?<vote>unanimously )?(?:agreed|recommended|recommends)(?: that)? (?<advice>(?:{trial}|the study|study) (?:should |to )?(?:progress|continue|proceed|advance) to (?:an? )?(?<cohort>{cohort}))',
  ),
  finds: [
    { text: 'The DSMB recommended that the study proceed to Cohort 3.', slots: { committee: 'The DSMB', cohort: 'Cohort 3' } },
  ],
  ignores: ['The DSMB met in May.'],
  tell: (match, bound) => {
    const committee = mentionIn(match, 'committee', 'committee');
    const mention = mentionIn(match, 'cohort', 'cohort');
    const cohort = mention && bound.cohortOf(mention);
    if (committee === undefined || cohort === undefined) return [];
    const unanimous = match.groups['vote'] !== undefined;
    return [
      {
        type: 'Event',
        key: { event: slug(`recommendation of ${cohort}`), event_type: 'committee_recommendation' },
        value: {
          actor: committee.id,
          subject: cohort,
          recommendation: (wordsIn(match, 'advice') ?? '').replace(/^(?:the )?study (?:should |to )?/i, ''),
          status: 'done',
          ...(unanimous && { vote: 'unanimous' }),
        },
        assertion: 'COMPLETED',
      },
    ];
  },
};
