import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/domain/claim.js';
import { readText } from './examples.js';

/** The claims of a made-up release with these words in its lead. */
const claimsOf = (words: string): readonly Claim[] =>
  readText(
    `May 1, 2021\n\nZenith reports on QRX 707\n\nBASEL, Switzerland, May 1, 2021 /PRNewswire/ -- Zenith Therapeutics AG (SIX: ZNTH) today reported news. ${words}\n`,
  ).claims;

const standings = (words: string): readonly unknown[] =>
  claimsOf(words)
    .filter(({ type, key }) => type === 'Trial' && key['attr'] === 'status')
    .map(({ value, assertion }) => [value['status'], assertion]);

const dates = (words: string, attr: string): readonly unknown[] =>
  claimsOf(words)
    .filter(({ type, key }) => type === 'Trial' && key['attr'] === attr)
    .map(({ value, assertion }) => [value['date'], assertion]);

describe('how far a trial is', () => {
  it.each([
    ['A Phase 2 trial of QRX 707 in glioma is slated to open in 2022.', 'planned', 'PLANNED'],
    ['The start of a Phase 2 trial of QRX 707 in glioma is planned for 2022.', 'planned', 'PLANNED'],
    ['The planned Phase 2 study of QRX 707 in asthma will be run by Zenith.', 'planned', 'PLANNED'],
    ['Zenith does not plan to start a Phase 3 trial of QRX 707 in asthma.', 'planned', 'NEGATED'],
    ['Zenith could begin a Phase 3 trial of QRX 707 in asthma in 2022.', 'contemplated', 'POSSIBLE'],
    ['A Phase 2 trial of QRX 707 in glioma, which is to test its safety, has also been started.', 'initiated', 'ONGOING'],
    ['Zenith today announced the initiation of a Phase 2 trial of QRX 707 in glioma.', 'initiated', 'ONGOING'],
    ['Once funded, a Phase 3 trial of QRX 707 in asthma can start.', 'contemplated', 'POSSIBLE'],
    ['A Phase 1 trial in glioma is currently evaluating QRX 707.', 'ongoing', 'ONGOING'],
    ['QRX 707 is being explored in a Phase 1 trial in glioma.', 'ongoing', 'ONGOING'],
    ['The Phase 2 trial of QRX 707 in glioma was terminated in 2020.', 'terminated', 'COMPLETED'],
    ['A Phase 1 trial of QRX 707 in glioma has been completed.', 'completed', 'COMPLETED'],
  ])('%s', (words, status, assertion) => {
    expect(standings(words)).toEqual([[status, assertion]]);
  });

  it.each([
    'Zenith may report interim data from the Phase 2 trial of QRX 707 in asthma in 2022.',
    'Enrollment in the Phase 2 trial of QRX 707 in glioma is expected to begin in 2022.',
    'Zenith has completed enrollment in the Phase 2 trial of QRX 707 in glioma.',
  ])('is not told by: %s', (words) => {
    expect(standings(words)).toEqual([]);
  });
});

describe('when a trial is to start and to report', () => {
  it.each([
    ['Zenith plans to start, in 2022, a Phase 2 trial of QRX 707 in glioma.', '2022'],
    ['Expected to begin in Q3 2022 is a second Phase 2 trial of QRX 707 in glioma.', '2022-Q3'],
    [
      'The company plans to start a Phase 2 trial of QRX 707 in glioma in 2022. The trial will begin in the first half of 2022.',
      '2022-H1',
    ],
  ])('%s', (words, date) => {
    expect(dates(words, 'start')).toEqual([[date, 'PLANNED']]);
  });

  it('reads a readout behind the data as well as before them', () => {
    const trial = 'Zenith is conducting a Phase 3 trial of QRX 707 in melanoma.';
    expect(dates(`${trial} Top-line results from this trial are expected in the first half of 2022.`, 'readout')).toEqual([
      ['2022-H1', 'PLANNED'],
    ]);
    expect(dates(`${trial} Zenith intends to present, in June 2022, final data from the trial.`, 'readout')).toEqual([
      ['2022-06', 'PLANNED'],
    ]);
    expect(dates(`${trial} Zenith may present final data in June 2022.`, 'readout')).toEqual([['2022-06', 'POSSIBLE']]);
    expect(dates(`${trial} Zenith presented final data in June 2020.`, 'readout')).toEqual([]);
  });
});

describe('doses of cohorts', () => {
  it('tells a dose given from one to be given', () => {
    const doses = claimsOf(
      'In a Phase 1 study of QRX 707 in lymphoma, Cohort 2 was treated with a 30 mg/m2 dose and Cohort 3 will receive a fractionated dose of 40 mg/m2 (20 mg/m2 on day 1 and 20 mg/m2 on day 15).',
    ).filter(({ type, key }) => type === 'Dose' && key['attr'] === 'regimen');
    expect(doses.map(({ value, assertion }) => [value['amount'], value['schedule_days'] ?? [], assertion]).sort()).toEqual([
      [30, [], 'ASSERTED'],
      [40, [1, 15], 'PLANNED'],
    ]);
  });
});

describe('the name of a trial', () => {
  it('gives its whole population, in the words of diseases, without its examples', () => {
    const { entities } = readText(
      'May 1, 2021\n\nZenith starts trial\n\nBASEL, Switzerland, May 1, 2021 /PRNewswire/ -- Zenith Therapeutics AG (SIX: ZNTH) has started a Phase 1 trial of QRX 707 in pediatric brain tumors and lymphomas, including medulloblastoma.\n',
    );
    expect(entities.filter(({ type }) => type === 'Trial').map(({ name }) => name)).toEqual([
      'QRX 707 Phase 1 trial in pediatric brain tumors and lymphoma',
    ]);
  });

  it('does not hang on the order in which the diseases are told', () => {
    const ids = ['asthma and obesity', 'obesity and asthma'].map((diseases) =>
      claimsOf(`QRX 707 is in a Phase 1 trial in ${diseases}.`).flatMap(({ type, key }) =>
        type === 'Trial' ? [key['trial']] : [],
      ),
    );
    expect(new Set(ids.flat())).toEqual(new Set(['trial:qrx-707-phase-1-asthma']));
  });
});
