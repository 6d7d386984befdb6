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
    ['Zenith anticipates starting a Phase 2 trial of QRX 707 in glioma in 2022.', 'planned', 'PLANNED'],
    ['Zenith expects to dose the first patient in a Phase 2 trial of QRX 707 in glioma in 2022.', 'planned', 'PLANNED'],
    ['Enrollment in the Phase 2 trial of QRX 707 in glioma is expected to begin in 2022.', 'planned', 'PLANNED'],
    ['We look forward to a Phase 2 trial of QRX 707 in glioma.', 'planned', 'PLANNED'],
    ['The planned Phase 2 study of QRX 707 in asthma will be run by Zenith.', 'planned', 'PLANNED'],
    ['Zenith does not plan to start a Phase 3 trial of QRX 707 in asthma.', 'planned', 'NEGATED'],
    ['Zenith could begin a Phase 3 trial of QRX 707 in asthma in 2022.', 'planned', 'POSSIBLE'],
    ['A Phase 2 trial of QRX 707 in glioma, which is to test its safety, has also been started.', 'initiated', 'ONGOING'],
    ['Zenith today announced the initiation of a Phase 2 trial of QRX 707 in glioma.', 'initiated', 'ONGOING'],
    ['Once funded, a Phase 3 trial of QRX 707 in asthma can start.', 'planned', 'POSSIBLE'],
    ['Zenith has completed enrollment in the Phase 2 trial of QRX 707 in glioma.', 'ongoing', 'ONGOING'],
    ['This allows Zenith to start a Phase 2 trial of QRX 707 in glioma.', 'planned', 'PLANNED'],
    ['Zenith has decided to discontinue the Phase 2 trial of QRX 707 in glioma.', 'terminated', 'COMPLETED'],
    ['A Phase 1 trial in glioma is currently evaluating QRX 707.', 'ongoing', 'ONGOING'],
    ['QRX 707 is being explored in a Phase 1 trial in glioma.', 'ongoing', 'ONGOING'],
    ['The Phase 2 trial of QRX 707 in glioma was terminated in 2020.', 'terminated', 'COMPLETED'],
    ['A Phase 1 trial of QRX 707 in glioma has been completed.', 'completed', 'COMPLETED'],
  ])('%s', (words, status, assertion) => {
    expect(standings(words)).toEqual([[status, assertion]]);
  });

  it.each(['Zenith may report interim data from the Phase 2 trial of QRX 707 in asthma in 2022.'])(
    'is not told by: %s',
    (words) => {
      expect(standings(words)).toEqual([]);
    },
  );
});

describe('a trial described in the present', () => {
  const phases = (words: string): readonly unknown[] =>
    claimsOf(words)
      .filter(({ type, key }) => type === 'Trial' && key['attr'] === 'phase')
      .map(({ assertion }) => assertion);
  const DESIGN = 'The Phase 2 trial of QRX 707 in glioma compares two doses with placebo in 90 adults.';

  it.each([
    'The first hospital is to be activated in June 2022.',
    'Screening will not start before the ethics committee has met.',
    'The contracts with the sites are still being drafted.',
    'It is scheduled to start in the first quarter of 2022.',
    'Commencement is foreseen for 2022.',
    'No patient has been enrolled so far.',
    'Start-up activities are under way at 12 sites.',
    'The protocol is being finalized.',
    'Contracts with the sites are being negotiated.',
    'First patient in: September 2021',
    'Patients will be screened from September onwards.',
  ])('is planned, as a later sentence tells: %s', (words) => {
    expect(phases(`${DESIGN} ${words}`)).toEqual(['PLANNED']);
  });

  it.each([
    'Forty-one patients have been enrolled, and topline results are expected in 2022.',
    'Results are expected in the first quarter of 2022.',
    'If approved, QRX 707 will be launched in Europe first.',
    'Once the first patient has completed 24 weeks, an extension will begin.',
    'Enrollment is expected to be completed in the fourth quarter.',
    'The study will be unblinded in June.',
    'The last patient visit is planned for May.',
  ])('is not planned, whatever else is: %s', (words) => {
    expect(phases(`${DESIGN} ${words}`)).toEqual(['ASSERTED']);
  });

  it.each(['BLUE KITE', 'HERON', 'ILIAD', 'PDART-2'])(
    'has a name, also of two words, or that opens like a receptor: %s',
    (name) => {
      const told = claimsOf(`${name} is a Phase 2 trial of QRX 707 in glioma. In ${name}, patients are followed for a year.`);
      const names = told.filter(({ type, key }) => type === 'Trial' && key['attr'] === 'name');
      expect(new Set(names.map(({ value }) => value['name']))).toEqual(new Set([name]));
    },
  );
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

const told = (words: string, type: string, pick: (claim: Claim) => unknown): readonly unknown[] =>
  claimsOf(words)
    .filter((claim) => claim.type === type)
    .map(pick)
    .filter((one) => one !== undefined);

const names = (words: string): readonly unknown[] =>
  told(words, 'Trial', ({ key, value }) => (key['attr'] === 'name' ? value['name'] : undefined));

describe('the names of trials', () => {
  it.each([
    ['HARBOUR-2, a Phase 2 trial of QRX 707 in glioma, is ongoing.', ['HARBOUR-2']],
    ['The Phase 2 HARBOUR study (NCT01234567) tests QRX 707.', ['HARBOUR']],
    ['Patients were enrolled in HARBOUR in May 2020.', ['HARBOUR']],
    ['Two Phase 3 trials of QRX 707, HARBOUR-1 and HARBOUR-2, will start in 2022.', ['HARBOUR-1', 'HARBOUR-2']],
    ['The FDA trial rules changed.', []],
    ['Patients with chronic hepatitis B (CHB) joined a CHB study.', []],
  ])('%s', (words, expected) => {
    expect([...new Set(names(words))].sort()).toEqual(expected);
  });

  it('join the namings of one trial and keep two trials of one drug apart', () => {
    const { entities } = readText(
      'May 1, 2021\n\nZenith reports on QRX 707\n\nBASEL, Switzerland, May 1, 2021 /PRNewswire/ -- Zenith Therapeutics AG (SIX: ZNTH) today reported on HARBOUR-1, a Phase 3 trial of QRX 707 in asthma. The trial met its endpoint. In HARBOUR-2, a second Phase 3 trial of QRX 707 in asthma, 40 patients are being treated.\n',
    );
    expect(entities.filter(({ type }) => type === 'Trial').map(({ name }) => name)).toEqual(['HARBOUR-1', 'HARBOUR-2']);
  });

  it('makes an entity of a trial that no drug is told of', () => {
    const { entities } = readText(
      'May 1, 2021\n\nZenith reports\n\nBASEL, Switzerland, May 1, 2021 /PRNewswire/ -- Zenith Therapeutics AG (SIX: ZNTH) today said that HARBOUR-1 (NCT01234567), a natural history study, is ongoing.\n',
    );
    expect(entities.filter(({ type }) => type === 'Trial').map(({ name, keys }) => [name, keys.map((key) => key.type)])).toEqual([
      ['HARBOUR-1', ['name', 'nct']],
    ]);
  });
});

describe('what happens in a trial', () => {
  const events = (words: string): readonly unknown[] =>
    [...told(words, 'Event', (claim) => claim), ...told(words, 'Milestone', (claim) => claim)]
      .map((claim) => claim as Claim)
      .map(({ key, value, assertion }) => [key['event_type'], value['date'], assertion]);

  it.each([
    [
      'The first patient was dosed in HARBOUR, a Phase 2 trial of QRX 707, in March 2021.',
      ['first_patient_dosed', '2021-03', 'COMPLETED'],
    ],
    [
      'Zenith completed enrollment of 120 patients in the Phase 2 HARBOUR trial of QRX 707 in March 2021.',
      ['enrolment_completion', '2021-03', 'COMPLETED'],
    ],
    ['The Phase 1 HARBOUR trial of QRX 707 was completed in 2019.', ['trial_completion', '2019', 'COMPLETED']],
    ['The Phase 2 HARBOUR trial of QRX 707 was terminated in March 2021.', ['trial_termination', '2021-03', 'COMPLETED']],
    [
      'Data from the Phase 2 HARBOUR trial of QRX 707 will be presented at the 30th ASH Annual Meeting on December 4, 2021.',
      ['presentation', '2021-12-04', 'PLANNED'],
    ],
  ])('%s', (words, event) => {
    expect(events(words)).toContainEqual(event);
  });

  it.each([
    'Zenith would receive $5 million when the first patient is dosed in a Phase 3 trial of QRX 707.',
    'Zenith may dose the first patient once the trial is cleared.',
  ])('is not told by: %s', (words) => {
    expect(events(words).filter((event) => String(event).includes('first_patient'))).toEqual([]);
  });
});

describe('how a trial is built', () => {
  const designs = (words: string): readonly unknown[] =>
    [...new Set(told(words, 'Trial', ({ key }) => (key['attr'] === 'design' ? key['topic'] : undefined)))].sort();

  it.each([
    [
      'HARBOUR (NCT01234567), a Phase 2 trial of QRX 707, is randomised, double-blind and placebo-controlled.',
      ['double-blind', 'placebo-controlled', 'randomized'],
    ],
    ['In the Phase 2 HARBOUR trial, patients were randomized 2:1 to QRX 707 or placebo.', ['placebo-controlled', 'randomized']],
    ['Zenith plans an open-label, single-arm Phase 2 trial of QRX 707.', ['open-label', 'single-arm']],
  ])('%s', (words, expected) => {
    expect(designs(words)).toEqual(expected);
  });
});

/** What a trial is told to be by one attribute: its topics, or its values. */
const toldOf = (words: string, attr: string): readonly unknown[] =>
  claimsOf(words)
    .filter(({ type, key }) => type === 'Trial' && key['attr'] === attr)
    .map(({ key, value }) => key['topic'] ?? value['keywords'] ?? value['route'] ?? value['value'])
    .sort();

describe('what a trial is by the words around it', () => {
  const trial = 'Zenith plans to start a Phase 2 trial of QRX 707 in glioma.';

  it.each([
    [`${trial} It is designed as a double-blind, sham-controlled study.`, ['double-blind', 'sham-controlled']],
    [`${trial} Patients will be randomized to QRX 707 or matching placebo.`, ['placebo-controlled', 'randomized']],
  ])('reads designs from: %s', (words, designs) => {
    expect(toldOf(words, 'design')).toEqual(designs);
  });

  it('reads patients, earlier treatment, endpoints and route', () => {
    const words = `${trial} About 40 adults with glioma who have failed temozolomide will be treated intravenously. The primary endpoint is overall survival at month 12.`;
    expect(toldOf(words, 'population')).toEqual([['adults with glioma who have failed temozolomide']]);
    expect(toldOf(words, 'prior_therapy')).toEqual([['failed temozolomide']]);
    expect(toldOf(words, 'objective')).toEqual(['overall survival at month 12']);
    expect(toldOf(words, 'route')).toEqual(['intravenous']);
    expect(toldOf(words, 'enrolment_planned')).toEqual([40]);
  });

  it('tells of each what is told of both', () => {
    const words =
      'Zenith will run two Phase 3 trials of QRX 707 in glioma, LUMA-1 and LUMA-2. Both are open-label. Each will enroll 300 patients.';
    expect(toldOf(words, 'design')).toEqual(['open-label', 'open-label']);
    expect(toldOf(words, 'enrolment_planned')).toEqual([300, 300]);
  });
});
