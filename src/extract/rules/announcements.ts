import { slug } from '../../domain/ids.js';
import { mentionIn, phrase, spanIn, wordsIn } from '../mentions/tagged.js';
import { spans } from './rule.js';
import type { Rule, Told } from './rule.js';

/** News of animal data: the event of the day, about the studies that the release reports. */
export const dataAnnounced: Rule = {
  id: 'event.data-announced',
  pattern: phrase(
    '\\b(?:today announce[ds]?|announce[ds]? today) (?<what>(?:new |positive |additional )?preclinical (?:data|results))',
  ),
  finds: [{ text: 'Acme today announced new preclinical data on XYZ 201.', slots: { what: 'new preclinical data' } }],
  ignores: ['Acme will announce preclinical data.'],
  tell: (match, bound): readonly Told[] => {
    const { issuer, date } = bound.header;
    const subject = bound.studies.map((study) => study.id);
    if (subject.length === 0) return [];
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
  pattern: phrase('\\babstracts were published (?:as part of|in) the (?<venue>(?<year>20\\d\\d) [^.;,]{5,80})'),
  finds: [
    {
      text: 'The abstracts were published in the 2020 Annual Meeting Proceedings.',
      slots: { venue: '2020 Annual Meeting Proceedings', year: '2020' },
    },
  ],
  ignores: ['The abstracts will be presented in 2020.'],
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

/** `If XYZ 201 is approved ..., the designation may enable Acme to receive a priority review voucher`: a benefit on a condition. */
export const possibleVoucher: Rule = {
  id: 'event.possible-voucher',
  pattern: phrase(
    '\\bif (?<drug>{drug}) is (?<condition>approved by [^,;]{3,120}), [^.;]{0,80}\\bmay (?:enable|allow|entitle) (?<holder>{org}|the company|us) to receive an? (?<benefit>priority review voucher)',
  ),
  finds: [
    {
      text: 'If XYZ 201 is approved by the FDA for glioma, the designation may enable the company to receive a priority review voucher.',
      slots: { drug: 'XYZ 201', condition: 'approved by the FDA for glioma', benefit: 'priority review voucher' },
    },
  ],
  ignores: ['Acme received a priority review voucher.'],
  tell: (match, bound): readonly Told[] => {
    const drug = mentionIn(match, 'drug', 'drug');
    if (drug === undefined) return [];
    return [
      {
        type: 'Event',
        key: { event: slug(`${drug.id} voucher`), event_type: 'possible_benefit' },
        value: {
          subject: drug.id,
          status: `conditional: if ${wordsIn(match, 'condition') ?? ''}`,
          benefit: 'priority review voucher',
          beneficiary: mentionIn(match, 'org', 'holder')?.id ?? bound.header.issuer.id,
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
    '\\bboth of these [^.;]{0,40}studies (?:indicate|show|demonstrate)[^.;]{0,20} (?<more>(?:multiple|two|repeated) doses)\\b[^.;]{0,80} resulted in an? (?<benefit>increased survival benefit) over (?<fewer>a single dose)',
  ),
  finds: [
    {
      text: 'Both of these animal studies show that two doses of a drug resulted in an increased survival benefit over a single dose.',
      slots: { more: 'two doses', benefit: 'increased survival benefit', fewer: 'a single dose' },
    },
  ],
  ignores: ['Both of these studies show that doses vary.'],
  tell: (match, bound) => {
    if (bound.studies.length !== 2) return [];
    return [
      {
        type: 'Outcome',
        key: {
          subject: bound.studies.map((study) => study.id),
          arm: (wordsIn(match, 'more') ?? '').toLowerCase(),
          endpoint: 'survival',
          comparator: (wordsIn(match, 'fewer') ?? '').toLowerCase().replace(/^an? /, ''),
        },
        value: { direction: 'increase', qualitative: (wordsIn(match, 'benefit') ?? '').toLowerCase() },
        assertion: 'ASSERTED',
      },
    ];
  },
};
