import { slug } from '../../domain/ids.js';
import { mentionIn, phrase, spanIn, wordsIn } from '../mentions/tagged.js';
import { ownerIn } from './drugFacts.js';
import { HAS, OF_OWNER, OWNER, WAS } from './pieces.js';
import { spans } from './rule.js';
import type { Rule, Told } from './rule.js';

const FOCUSED = '(?:focus(?:ed|es|ing)|concentrat(?:ed|es|ing)|dedicated|committed|specializ(?:ed|es|ing)) (?:on|in|to)';
const TESTED = '(?:tested|evaluated|studied|assessed|validated)';

/** `Acme, Inc. (Nasdaq: ACM), a clinical-stage biotechnology company focused on ...`. */
export const companyDescriptor: Rule = {
  id: 'organization.descriptor',
  pattern: phrase(
    `(?<org>{org})(?:,? \\([^)]*\\)){0,3},? (?:is )?(?:an?|the) (?<descriptor>(?:[a-z-]+,? ){1,6}(?:company|organization))(?: (?:(?:that|which) (?:is )?)?${FOCUSED} (?<focus>[^.;]{10,160}?)(?=, (?:today|announce|report|is |has )|\\.|;))?`,
  ),
  finds: [
    {
      text: 'Acme Bio, Inc. (Nasdaq: ACME), a clinical-stage biotechnology company focused on the treatment of rare tumors, today announced a trial.',
      slots: { org: 'Acme Bio, Inc.', descriptor: 'clinical-stage biotechnology company', focus: 'the treatment of rare tumors' },
    },
    {
      text: 'Acme Bio is the biotechnology company that focuses on drugs for rare tumors.',
      slots: { descriptor: 'biotechnology company', focus: 'drugs for rare tumors' },
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
      ...(focus === undefined ? [] : [tell('focus', focusWords(focus), 'focus')]),
    ];
  },
};

/** `the development and sale of drugs for treating cancer` as its words of content. */
function focusWords(focus: string): readonly string[] {
  return focus
    .replace(/\bfor treating\b/g, 'for the treatment of')
    .split(/, and |, | and | of | for /)
    .map((word) => word.replace(/^the /, ''));
}

const TOP_LEVEL = '(?:com|org|net|bio|eu|co|io|health|life|uk|de|ch|fr|se|dk)';

/** `please visit www.acme.com`, `the website of the company is acme.com`. */
export const companyWebsite: Rule = {
  id: 'organization.website',
  pattern: phrase(
    `\\b(?:visit|see|website|web site|found|available|information|learn more|go to|online)\\b[^.;]{0,60}?[ (](?<url>(?:https?://)?(?:www\\.)?[a-z0-9-]+(?:\\.[a-z0-9-]+){0,2}\\.${TOP_LEVEL}\\b)`,
  ),
  finds: [
    { text: 'For more information, please visit www.acmebio.com.', slots: { url: 'www.acmebio.com' } },
    { text: 'The website of Acme is acmebio.com.', slots: { url: 'acmebio.com' } },
    { text: 'More can be found at https://www.acmebio.co.uk, its website.', slots: { url: 'https://www.acmebio.co.uk' } },
  ],
  ignores: ['Patients visit the clinic weekly.', 'More is available from sam@acmebio.com.'],
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

const SEVERAL = '(?:several|multiple|many|numerous|two|three|four|five)';

/** `several partnered ABC assets`, `partnered assets include ABCs from multiple R&D collaborations`: partners that stay unnamed. */
export const partneredAssets: Rule = {
  id: 'organization.partnered-assets',
  pattern: phrase(
    `(?:\\b(?<count>${SEVERAL}) partnered {platform} (?:assets|programs|products|candidates)|\\bpartnered (?:assets|programs|products|candidates) (?:include|are|comprise|consist of) {platform} from (?<number>${SEVERAL}) (?<source>[A-Za-z&-]+ collaborations))`,
  ),
  finds: [
    { text: 'The pipeline also includes two partnered ABC assets.', slots: { count: 'two' } },
    {
      text: 'Among its partnered programs are ABCs from several research collaborations.',
      slots: { number: 'several', source: 'research collaborations' },
    },
  ],
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

/** How many models a platform was tested in: `ABCs have been tested in 40 models`, `40 models were used to test ABCs`. */
export const platformTested: Rule = {
  id: 'platform.models-tested',
  pattern: phrase(
    `(?:{platform} ${WAS}${TESTED} (?:in|across|on) (?<tested>{count})|\\b${TESTED} {platform} (?:in|across|on) (?<across>{count})|(?<used>{count})(?: of [a-z ]{3,30}?)? ${WAS}(?:used|employed) (?:to (?:test|evaluate|study|assess)|in (?:tests|studies) of) {platform})`,
  ),
  finds: [
    { text: 'ABCs have been tested in over 40 xenograft models.', slots: { tested: 'over 40 xenograft models' } },
    { text: 'More than 40 xenograft models of cancer were used to test ABCs.', slots: { used: 'More than 40 xenograft models' } },
    { text: 'The company has evaluated ABCs across 40 xenograft models.', slots: { across: '40 xenograft models' } },
  ],
  ignores: ['The drug has been tested in 80 xenograft models.'],
  tell: (match) => {
    const platform = mentionIn(match, 'platform');
    const count = mentionIn(match, 'count');
    if (platform === undefined || count?.unit !== 'xenograft models') return [];
    return [
      {
        type: 'Platform',
        key: { platform: platform.id, attr: 'xenograft_models_tested' },
        value: { value: count.value, op: count.op ?? 'eq', unit: count.unit },
        assertion: 'ASSERTED',
        spans: spans(spanIn(match)),
      },
    ];
  },
};

const PLATFORM = '(?:novel |optimized )?{platform}(?: [a-z-]+){0,4}? (?:platform|technology|pipeline)\\b';

/** `patented ABC platform`, `Acme's ABC platform`, `the ABC platform of Acme`: whose platform it is. */
export const platformOwner: Rule = {
  id: 'platform.owner',
  pattern: phrase(
    `(?:(?<!\\w)(?<owner>${OWNER}) (?<patented>(?:patented|proprietary) )?${PLATFORM}|\\b(?:the|an?) (?<status>(?:patented|proprietary) )?${PLATFORM}(?<maker>${OF_OWNER}))`,
  ),
  finds: [
    { text: "Acme's patented ABC delivery platform is broad.", slots: { owner: "Acme's", patented: 'patented' } },
    { text: 'It uses the proprietary ABC technology of the company.', slots: { status: 'proprietary', maker: 'of the company' } },
  ],
  ignores: ['The platform is new.', 'It uses the ABC technology.'],
  tell: (match, bound) => {
    const platform = mentionIn(match, 'platform');
    const owner = ownerIn(match, bound, 'owner') ?? ownerIn(match, bound, 'maker');
    const status = (wordsIn(match, 'patented') ?? wordsIn(match, 'status'))?.toLowerCase();
    if (platform === undefined || owner === undefined) return [];
    const shared = { type: 'Platform' as const, assertion: 'ASSERTED' as const, spans: spans(spanIn(match)) };
    return [
      { ...shared, key: { platform: platform.id, attr: 'owner' }, value: { target: owner } },
      ...(status === undefined ? [] : [{ ...shared, key: { platform: platform.id, attr: 'ip_status' }, value: { status } }]),
    ];
  },
};

/** `the independent Data Monitoring Committee (DMC)`: the board of the trial that the text is at. */
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
    const words = wordsIn(match, 'committee') ?? '';
    const trial = bound.trialAt(match.tagged, committee?.from ?? 0) ?? bound.trials.topic;
    if (committee === undefined || trial === undefined) return [];
    const independent = /independent/i.test(words);
    const novelty = 'RESTATED' as const;
    const shared = { assertion: 'ASSERTED' as const, novelty, spans: spans(spanIn(match, 'committee')) };
    return [
      ...(/monitoring|review/i.test(words)
        ? [{ type: 'Trial' as const, key: { trial, attr: 'committee' }, value: { target: committee.id }, ...shared }]
        : []),
      {
        type: 'Organization',
        key: { org: committee.id, attr: 'role', role: 'committee', context: trial },
        value: { named: false, ...(independent && { independent }) },
        ...shared,
      },
    ];
  },
};

const MOVE = '(?:progress|continue|proceed|advance|move|escalate)';
const ADVISED = '(?:agreed|recommended|recommends|advised|advises|concluded|endorsed|voted)';

/** What a committee advised, and whether all of it did. */
export const committeeAdvice: Rule = {
  id: 'event.committee-advice',
  not: ['headline', 'subhead'],
  pattern: phrase(
    `{committee} (?:${HAS}(?<vote>unanimously )?${ADVISED}(?<accord> unanimously)?|${WAS}(?<unanimous>unanimous(?:ly)? )?in (?:its |full )?(?:agreement|recommendation|advice|opinion)|(?:issued|gave|made) (?:an? |its )?(?<single>unanimous )?recommendation)(?: that| for|,)? (?<advice>(?:{trial}|(?:the )?study|(?:the )?trial) (?:should |to |may |can |could |be ){0,3}(?<verb>${MOVE})d? to (?:an? |the )?(?:next cohort, )?(?<cohort>{cohort}))`,
  ),
  finds: [
    {
      text: 'The DSMB recommended that the study proceed to Cohort 3.',
      slots: { advice: 'the study proceed to Cohort 3', verb: 'proceed', cohort: 'Cohort 3' },
    },
    {
      text: 'The DSMB was unanimous in its advice that the trial should advance to Cohort 3.',
      slots: { unanimous: 'unanimous', verb: 'advance', cohort: 'Cohort 3' },
    },
  ],
  ignores: ['The DSMB met in May.', 'The DSMB has not recommended that the study proceed to Cohort 3.'],
  tell: (match, bound) => {
    const committee = mentionIn(match, 'committee');
    const mention = mentionIn(match, 'cohort', 'cohort');
    const cohort = mention && bound.cohortOf(mention);
    if (committee === undefined || cohort === undefined) return [];
    const unanimous = ['vote', 'accord', 'unanimous', 'single'].some((group) => match.groups[group] !== undefined);
    return [
      {
        type: 'Event',
        key: { event: slug(`recommendation of ${cohort}`), event_type: 'committee_recommendation' },
        value: {
          actor: committee.id,
          subject: cohort,
          recommendation: `${(wordsIn(match, 'verb') ?? '').toLowerCase()} to ${wordsIn(match, 'cohort') ?? ''}`,
          status: 'done',
          ...(unanimous && { vote: 'unanimous' }),
        },
        assertion: 'COMPLETED',
      },
    ];
  },
};
