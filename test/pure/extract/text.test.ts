import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/extract/mentions/dates.js';
import { withoutOverlaps } from '../../../src/extract/mentions/mention.js';
import { outlineOf } from '../../../src/extract/text/outline.js';
import { sentenceRanges } from '../../../src/extract/text/sentences.js';
import { sourceSpan, viewOf } from '../../../src/extract/text/view.js';
import { marked, readText } from './examples.js';

describe('sentences', () => {
  it.each([
    ['It works. It is safe.', ['It works.', 'It is safe.']],
    ['Acme, Inc. (Nasdaq: ACM) grew.', ['Acme, Inc. (Nasdaq: ACM) grew.']],
    ['On Nov. 15, Dr. Doe spoke.', ['On Nov. 15, Dr. Doe spoke.']],
    ['Few live in the U.S. This is rare.', ['Few live in the U.S.', 'This is rare.']],
    ['It helps in (R/R MM). The dose is 3.5mCi/m2 daily.', ['It helps in (R/R MM).', 'The dose is 3.5mCi/m2 daily.']],
    ['It treats hepatitis B. Patients take it daily.', ['It treats hepatitis B.', 'Patients take it daily.']],
    ['J. Poe of Beta S.p.A. spoke. Delta Ltd. Sales rose.', ['J. Poe of Beta S.p.A. spoke.', 'Delta Ltd.', 'Sales rose.']],
    ['They lost lean mass. Two fell ill. None left.', ['They lost lean mass.', 'Two fell ill.', 'None left.']],
    ['The U.S. Food and Drug Administration agreed.', ['The U.S. Food and Drug Administration agreed.']],
    ['Patent No. 3 lapsed. Asked, they said no. Nobody paid.', ['Patent No. 3 lapsed.', 'Asked, they said no.', 'Nobody paid.']],
    [
      'Beta Co., Ltd. (TSE: 4000) and J. Doe, Ph.D. The rest left.',
      ['Beta Co., Ltd. (TSE: 4000) and J. Doe, Ph.D.', 'The rest left.'],
    ],
    ['"We go on." "We stay," she said.', ['"We go on."', '"We stay," she said.']],
  ])('%s', (text, expected) => {
    expect(sentenceRanges(text).map(([from, to]) => text.slice(from, to))).toEqual(expected);
  });
});

describe('a view', () => {
  it('reads through hard wraps, escapes, micro signs and quotes, and leads back to the source', () => {
    const text = 'paid  \\$2M\nfor \u201c5\u00b5Ci/m\u00b2\u201d of\u00a0X\u2122 ';
    const view = viewOf(text, { start: 0, end: text.length });
    expect(view.text).toBe('paid $2M for "5uCi/m2" of X');
    const at = view.text.indexOf('5uCi/m2');
    const span = sourceSpan(view, at, at + '5uCi/m2'.length);
    expect(span && text.slice(span.start, span.end)).toBe('5\u00b5Ci/m\u00b2');
  });

  it.each([
    ['\u00b9\u2077\u2077Lu-XYZ 201 and [\u2076\u2078Ga]Ga-XYZ', '177Lu-XYZ 201 and [68Ga]Ga-XYZ'],
    ['3 \u00d7 10\u00b9\u00b3 vg, a footnote\u00b9', '3 \u00d7 10^13 vg, a footnote\u00b9'],
    ['FEV\u2081 of the \ufb01rst, ef\u00adfect', 'FEV1 of the first, effect'],
  ])('%j reads %j', (text, expected) => {
    const view = viewOf(text, { start: 0, end: text.length });
    expect(view.text).toBe(expected);
    expect(view.origin).toHaveLength(view.text.length);
  });
});

describe('the parts of a release', () => {
  const sections = (text: string): readonly string[] =>
    outlineOf(text, 'ORIGINAL').blocks.map(({ role, text: words }) => `${role}: ${words.slice(0, 24)}`);

  it('joins what a page break cuts and keeps headings alone', () => {
    const long = 'Acme Bio, Inc. (Nasdaq: ACME) said that its trial goes on as it was planned and';
    expect(
      sections(
        `News\n\nBOSTON, May 1, 2021 (GLOBE NEWSWIRE) -- ${long}\n\nends soon.\n\nAbout Acme Bio, Inc.\n\nIt is new.\n\nContacts\n\nSam Poe`,
      ),
    ).toEqual([
      'headline: News',
      'lead: BOSTON, May 1, 2021 (GLO',
      'about: About Acme Bio, Inc.',
      'about: It is new.',
      'contact: Contacts',
      'contact: Sam Poe',
    ]);
  });

  it('tells what an About part is about', () => {
    const about = (topic: string, words: string): string | undefined => {
      const text = `News\n\nBOSTON, May 1, 2021 (GLOBE NEWSWIRE) -- Acme Bio, Inc. (Nasdaq: ACME) said so.\n\nAbout ${topic}\n\n${words}\n`;
      return readText(text).sentences.at(-1)?.section;
    };
    expect(about('Acme Bio', 'Acme Bio is small.')).toBe('about-company');
    expect(about('Beta Labs, Inc.', 'The Company is large.')).toBe('about-partner');
    expect(about('QRX 707', 'It is small.')).toBe('about-drug');
    expect(about('Multiple Myeloma', 'It is rare.')).toBe('about-disease');
    expect(about('the Phase 2 RISE Trial', 'It is open.')).toBe('about-trial');
    expect(about('Zellis Syndrome', 'Zellis syndrome is a rare disorder of the skin.')).toBe('about-disease');
  });
});

describe('dates, told on May 10, 2023', () => {
  const dates = (text: string): string =>
    withoutOverlaps(findDates(text, '2023-05-10'))
      .map((mention) => ('value' in mention ? String(mention.value) : ''))
      .join(' ');

  it.each([
    ['mid-2023, year-end 2022, early 2024, late in 2025', '2023 2022 2024 2025'],
    ['1H 2024, 2H23, Q3 2021, 4Q24, the end of Q1 2022', '2024-H1 2023-H2 2021-Q3 2024-Q4 2022-Q1'],
    ['17 May 2018, on June 5, 2019 and on the 3rd of July 2020', '2018-05-17 2019-06-05 2020-07-03'],
    ['It was cleared in March and will start in March.', '2023-03 2024-03'],
    ['Results are expected in the third quarter.', '2023-Q3'],
    ['Dosing begins in the second quarter of next year.', '2024-Q2'],
    ['Data in the first half of 2020, a filing in the second half of that year.', '2020-H1 2020-H2'],
    ['It was filed last month; data will follow later this year.', '2023-04 2023'],
    ['The patient was treated yesterday, on May 9.', '2023-05-09 2023-05-09'],
    ['The trial will start in 2021.', '2021'],
    ['The meeting is held December 9-12, 2023.', '2023-12'],
    ['It may take 5 weeks, over the last year, in the first quarter of patients.', ''],
    ['It binds the H2 receptor and is given Q4W.', ''],
  ])('%s', (text, expected) => {
    expect(dates(text)).toBe(expected);
  });
});

describe('mentions', () => {
  it.each([
    ['CLR 1700 and 1900 differ.', '[drug CLR 1700] and 1900 differ.'],
    ['Two programs (QRX 1700 and 1900) run.', 'Two programs ([drug QRX 1700] and [drug 1900]) run.'],
    [
      'Form 10-K, COVID-19 and CD19 name no drug; nor does NY 10022.',
      'Form 10-K, [indication COVID-19] and CD19 name no drug; nor does NY 10022.',
    ],
    ['I-125-QRX 1404 is the control.', '[drug I-125-QRX 1404] is the control.'],
    ['about 37.5mCi/m2 on day 1 and day 8', '[dose about 37.5mCi/m2] [days on day 1 and day 8]'],
    [
      'data in the second half of 2018 or Q4 2019, in 2021',
      'data [date in the second half of 2018] or [date Q4 2019], [date in 2021]',
    ],
    ['5mg on day 0 and 9.5 mg on day 7', '[dose 5mg] [days on day 0] and [dose 9.5 mg] [days on day 7]'],
    ['It may, at day 8, fall by 12%.', 'It may, [days at day 8], fall by [percent 12%].'],
    ['an open-label Phase I/II trial and Phase 2 trials', '[trial an open-label Phase I/II trial] and Phase 2 trials'],
    ['select R/R lymphomas and (R/R) MM', '[indication select R/R lymphomas] and [indication (R/R) MM]'],
    ['orphan drug and rare pediatric disease designations', '[designation orphan drug and rare pediatric disease designations]'],
    ['an orphan drug designated trial', 'an orphan drug designated trial'],
    ['mice given A549 xenografts', 'mice given [model A549] xenografts'],
    ['the FDA gave $2.5 million', '[agency the FDA] gave [money $2.5 million]'],
  ])('%s', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });
});
