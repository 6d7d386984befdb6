import { slug } from '../../domain/ids.js';
import { mentionIn, phrase, spanIn, wordsIn } from '../mentions/tagged.js';
import { ANNOUNCES, COMPANY, HAS, WAS } from './pieces.js';
import { spans } from './rule.js';
import type { Rule, Told } from './rule.js';

const NEWS =
  '(?:(?:new|positive|additional|further|encouraging|promising|initial|the|its) ){0,3}preclinical (?:data|results|findings)';

/** News of animal data: the event of the day, about the studies that the release reports. */
export const dataAnnounced: Rule = {
  id: 'event.data-announced',
  pattern: phrase(
    `(?:\\b${ANNOUNCES} (?<what>${NEWS})|\\b(?<told>${NEWS})\\b[^.;]{0,140}? (?:was|were|are|have been) (?:today )?(?:announced|reported|disclosed|released)(?: today)? by ${COMPANY})`,
  ),
  finds: [
    { text: 'Acme today announced new preclinical data on XYZ 201.', slots: { what: 'new preclinical data' } },
    {
      text: 'Further preclinical results on XYZ 201, taken from two posters, were reported today by Acme.',
      slots: { told: 'Further preclinical results' },
    },
    { text: 'Acme is pleased to announce positive preclinical findings.', slots: { what: 'positive preclinical findings' } },
  ],
  ignores: ['Acme will announce preclinical data.', 'Preclinical data on XYZ 201 were in line with those reported by others.'],
  tell: (match, bound): readonly Told[] => {
    const { issuer, date } = bound.header;
    const subject = bound.studies.map((study) => study.id);
    const news = match.tagged.passage.section === 'lead' || /\btoday\b/i.test(match.text);
    if (subject.length === 0 || !news) return [];
    const carried = spans(spanIn(match));
    return [
      {
        type: 'Event',
        key: { event: slug(`preclinical data ${date}`), event_type: 'data_announcement' },
        value: { date, precision: 'day', date_kind: 'announced', actor: issuer.id, subject, status: 'done' },
        assertion: 'COMPLETED',
        spans: carried,
      },
      ...subject.map((study): Told => ({
        type: 'Study',
        key: { study, attr: 'status' },
        value: { status: 'completed', as_of: date },
        assertion: 'COMPLETED',
        spans: carried,
      })),
      ...subject.map((study): Told => ({
        type: 'Study',
        key: { study, attr: 'sponsor' },
        value: { target: issuer.id },
        assertion: 'ASSERTED',
        spans: carried,
      })),
    ];
  },
};

/** Abstracts in the proceedings of a meeting: dated by the year in the venue's name, never by a day. */
export const abstractsPublished: Rule = {
  id: 'event.abstracts-published',
  pattern: phrase(
    `(?:\\babstracts?\\b|{count})(?:, [^.;]{3,160},)? (?:${WAS}(?:published|included|printed)|${HAS}appeared|appear) (?:online )?(?:as part of|in) the (?<venue>(?<year>20\\d\\d) [^.;,]{5,80})`,
  ),
  finds: [
    {
      text: 'The abstracts were published in the 2020 Annual Meeting Proceedings.',
      slots: { venue: '2020 Annual Meeting Proceedings', year: '2020' },
    },
    {
      text: 'Two abstracts, which show that XYZ 201 is of use, have been included in the 2020 Annual Meeting Proceedings.',
      slots: { venue: '2020 Annual Meeting Proceedings' },
    },
  ],
  ignores: [
    'The abstracts will be presented in 2020.',
    'The abstracts will be published in the 2020 Annual Meeting Proceedings.',
  ],
  tell: (match, bound): readonly Told[] => {
    const venue = wordsIn(match, 'venue');
    const subject = bound.studies.map((study) => study.id);
    const counted = bound.sentences
      .flatMap((tagged) => tagged.mentions)
      .find((mention) => mention.kind === 'count' && mention.unit === 'abstracts');
    if (venue === undefined || subject.length === 0) return [];
    const { issuer, date } = bound.header;
    return [
      {
        type: 'Event',
        key: { event: slug(`${venue} abstracts`), event_type: 'publication' },
        value: {
          venue,
          date: wordsIn(match, 'year') ?? '',
          precision: 'year',
          announced: date,
          subject,
          actor: issuer.id,
          status: 'done',
          ...(counted?.kind === 'count' && { count: counted.value, unit: counted.unit }),
        },
        assertion: 'COMPLETED',
      },
    ];
  },
};

const MAY = '(?:may|might|could|would|can)';

/** `If XYZ 201 is approved ..., the designation may enable Acme to receive a priority review voucher`: a benefit on a condition. */
export const possibleVoucher: Rule = {
  id: 'event.possible-voucher',
  pattern: phrase(
    `\\b(?:(?:if|should) {drug} (?:is|be|were|gets) (?<condition>approved (?:by|for|in) [^,;]{1,120})|(?:if|should) (?<approver>{agency}) approves? {drug} (?<use>(?:for|in) [^,;]{1,120})), (?:[^.;]{0,80}\\b${MAY} (?:enable|allow|entitle|permit) (?<holder>{org}|the company|us) to|(?<winner>{org}|the company|we) ${MAY}(?: be (?:eligible|entitled) to)?) (?:receive|obtain|be awarded|be granted|get|claim) an? (?<benefit>priority review voucher)`,
  ),
  finds: [
    {
      text: 'If XYZ 201 is approved by the FDA for glioma, the designation may enable the company to receive a priority review voucher.',
      slots: { condition: 'approved by the FDA for glioma', holder: 'the company', benefit: 'priority review voucher' },
    },
    {
      text: 'Should the FDA approve XYZ 201 for glioma or for melanoma, Acme would be eligible to receive a priority review voucher.',
      slots: { approver: 'the FDA', use: 'for glioma or for melanoma', winner: 'Acme' },
    },
  ],
  ignores: ['Acme received a priority review voucher.', 'If XYZ 201 is approved, doctors may use it.'],
  tell: (match, bound): readonly Told[] => {
    const drug = mentionIn(match, 'drug');
    const use = wordsIn(match, 'use');
    const condition = wordsIn(match, 'condition') ?? `approved by ${wordsIn(match, 'approver') ?? ''} ${use ?? ''}`;
    if (drug === undefined) return [];
    return [
      {
        type: 'Event',
        key: { event: slug(`${drug.id} voucher`), event_type: 'possible_benefit' },
        value: {
          subject: drug.id,
          status: `conditional: if ${condition}`,
          benefit: 'priority review voucher',
          beneficiary: (mentionIn(match, 'org', 'holder') ?? mentionIn(match, 'org', 'winner'))?.id ?? bound.header.issuer.id,
        },
        assertion: 'POSSIBLE',
      },
    ];
  },
};

/** `The company conducted two studies`: the reported experiments are its own. */
export const studiesConducted: Rule = {
  id: 'study.conducted',
  pattern: phrase(
    '\\b(?<actor>the company|we|{org}) (?:has |have )?conducted (?<number>two|three|four|several) (?:preclinical )?studies',
  ),
  finds: [
    { text: 'The company conducted three preclinical studies of XYZ 201.', slots: { actor: 'The company', number: 'three' } },
  ],
  ignores: ['The company conducted a survey.'],
  tell: (match, bound) =>
    bound.studies.map((study): Told => ({
      type: 'Study',
      key: { study: study.id, attr: 'sponsor' },
      value: { target: bound.header.issuer.id },
      assertion: 'ASSERTED',
      spans: spans(spanIn(match)),
    })),
};

/** What two experiments show together: more doses against one, told without a figure. */
export const studiesAgree: Rule = {
  id: 'outcome.studies-agree',
  pattern: phrase(
    '\\b(?:both (?:of )?(?:these|the)|(?:these|the) (?:two|{count})) [^.;]{0,50}(?:studies|experiments|models)\\b[^.;]{0,140}?\\b(?<more>(?:multiple|two|repeated|several) doses)\\b[^.;]{0,80}?(?<!\\b(?:may|might|could|would|can|not|to)) (?:results? in|resulted in|brings?|brought|gives?|gave|leads? to|led to|provided?|provides|yielded|produced|have|had) an? (?<benefit>(?:increased|greater|additional|improved|enhanced) survival (?:benefit|advantage)) (?:over|compared (?:to|with)|versus|than|relative to) (?<fewer>(?:a single|one) dose)',
  ),
  finds: [
    {
      text: 'Both of these animal studies show that two doses of a drug resulted in an increased survival benefit over a single dose.',
      slots: { more: 'two doses', benefit: 'increased survival benefit', fewer: 'a single dose' },
    },
    {
      text: 'As these two mouse studies show, a drug that is given in multiple doses brings a greater survival benefit than one dose.',
      slots: { more: 'multiple doses', benefit: 'greater survival benefit', fewer: 'one dose' },
    },
  ],
  ignores: [
    'Both of these studies show that doses vary.',
    'These two studies suggest that multiple doses could bring an increased survival benefit over a single dose.',
  ],
  tell: (match, bound) => {
    if (bound.studies.length !== 2) return [];
    return [
      {
        type: 'Outcome',
        key: {
          subject: bound.studies.map((study) => study.id),
          arm: (wordsIn(match, 'more') ?? '').toLowerCase(),
          endpoint: 'survival',
          comparator: 'single dose',
        },
        value: { direction: 'increase', qualitative: (wordsIn(match, 'benefit') ?? '').toLowerCase() },
        assertion: 'ASSERTED',
      },
    ];
  },
};
