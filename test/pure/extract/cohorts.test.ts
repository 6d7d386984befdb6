import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/domain/claim.js';
import { marked, readText } from './examples.js';

const claimsOf = (body: string): readonly Claim[] =>
  readText(
    `May 1, 2021\n\nZenith reports on QRX-707\n\nBASEL, Switzerland, May 1, 2021 /PRNewswire/ -- Zenith Therapeutics AG (SIX: ZNTH) today reported news of its ongoing Phase 1 trial of QRX-707 in glioma.\n\n${body}\n`,
  ).claims;

const short = (id: unknown): string => String(id).replace(/^.*-cohort-/, '');

/** `1 dose_level 5 mg ASSERTED`: what is told of cohorts, other than their trial. */
const cohorts = (body: string): readonly string[] =>
  claimsOf(body)
    .filter(({ type, key }) => type === 'Cohort' && !['trial', 'indication'].includes(String(key['attr'])))
    .map(({ key, value, assertion }) => {
      const told = value['status'] ?? `${String(value['op'] ?? '')} ${String(value['value'])} ${String(value['unit'])}`.trim();
      return `${short(key['cohort'])} ${String(key['attr'])} ${String(told)} ${assertion}`;
    })
    .sort();

/** `5 mg | 2 doses | intravenous | every 3 weeks`: the doses told, whatever they apply to. */
const doses = (body: string): readonly string[] =>
  claimsOf(body)
    .filter(({ type }) => type === 'Dose')
    .map(({ value }) =>
      [
        value['amount_min'] === undefined
          ? `${String(value['op'] ?? '')} ${String(value['amount'] ?? '')} ${String(value['unit'] ?? '')}`.trim()
          : `${String(value['amount_min'])} to ${String(value['amount_max'])} ${String(value['unit'])}`,
        value['n_doses'] === undefined ? '' : `x${String(value['n_doses'])}`,
        String(value['route'] ?? ''),
        [value['schedule'] ?? []].flat().join(', '),
      ]
        .filter((part) => part !== '')
        .join(' | '),
    )
    .sort();

describe('quantities', () => {
  it.each([
    ['It was given at 1 × 10⁶ or 2.5 × 10⁶ CAR-T cells/kg.', '[dose 1 × 10^6] or [dose 2.5 × 10^6 CAR-T cells/kg]'],
    ['It was given at 3e13 vg/kg.', '[dose 3e13 vg/kg]'],
    ['It was given at 5, 10 and 20 µg/kg.', '[dose 5], [dose 10] and [dose 20 ug/kg]'],
    ['It rose from 10 to 30 mg.', 'from [dose 10] to [dose 30 mg]'],
    ['They got 24 mg or more.', '[dose 24 mg or more]'],
    ['The change was −1.2 points.', '[points -1.2 points]'],
    ['Twenty-six healthy male volunteers came.', '[count Twenty-six healthy male volunteers]'],
    ['It runs at fourteen hospitals in nine countries.', '[count fourteen hospitals] in [count nine countries]'],
  ])('%s', (text, part) => {
    expect(marked(text)).toContain(part);
  });

  it.each(['Some 2 million people have it.', 'In 2019, 5 of them left.', 'COVID-19 patients came.'])(
    'no count in: %s',
    (text) => {
      expect(marked(text)).not.toContain('[count');
    },
  );
});

describe('cohorts', () => {
  it.each([
    ['In Cohort 1, six patients received 5 mg of QRX-707.', ['1 dose_level 5 mg ASSERTED', '1 n 6 patients ASSERTED']],
    [
      'Cohort 2 (10 mg, n=4) is now enrolling.',
      ['2 dose_level 10 mg ASSERTED', '2 n 4 patients ASSERTED', '2 status enrolling ONGOING'],
    ],
    [
      'Seven patients were treated: three at dose level 1 (DL1, 5 mg) and four at dose level 2 (DL2, 10 mg).',
      ['dl1 dose_level 5 mg ASSERTED', 'dl1 n 3 patients ASSERTED', 'dl2 dose_level 10 mg ASSERTED', 'dl2 n 4 patients ASSERTED'],
    ],
    [
      'Patients were treated at two dose levels: 5 mg (n=3) and 10 mg (n=4).',
      [
        '10-mg dose_level 10 mg ASSERTED',
        '10-mg n 4 patients ASSERTED',
        '5-mg dose_level 5 mg ASSERTED',
        '5-mg n 3 patients ASSERTED',
      ],
    ],
    ['A third cohort, at 20 mg, may be added.', ['3 dose_level 20 mg POSSIBLE']],
    [
      'An expansion cohort of up to 20 patients will be opened.',
      ['expansion n le 20 patients PLANNED', 'expansion status planned PLANNED'],
    ],
    ['Dosing in Cohort 3 has begun.', ['3 status ongoing ONGOING']],
    ['Cohort 4 is expected to start in June 2021.', ['4 status planned PLANNED']],
    [
      'The first cohort received 5 mg and the second cohort received 10 mg.',
      ['1 dose_level 5 mg ASSERTED', '2 dose_level 10 mg ASSERTED'],
    ],
    [
      'Cohort   Dose    Patients\n1        5 mg    6\n2        10 mg   8',
      ['1 dose_level 5 mg ASSERTED', '1 n 6 patients ASSERTED', '2 dose_level 10 mg ASSERTED', '2 n 8 patients ASSERTED'],
    ],
  ])('%s', (body, told) => {
    expect(cohorts(body)).toEqual(told);
  });

  it.each([
    'Two patients in Cohort 1 had a response.',
    'Side effects were seen in two patients in Cohort 1.',
    'The first three cohorts gave data.',
    'A cohort of companies agreed.',
  ])('nothing but their trial in: %s', (body) => {
    expect(cohorts(body)).toEqual([]);
  });
});

describe('doses', () => {
  it.each([
    ['Patients received QRX-707 5 mg twice daily by mouth.', ['5 mg | oral | twice daily']],
    ['Patients were randomized to QRX-707 25 mg, 50 mg or placebo once weekly.', ['25 mg | once weekly', '50 mg | once weekly']],
    ['Patients received subcutaneous QRX-707 at 300 mg Q4W.', ['300 mg | subcutaneous | every 4 weeks']],
    ['A single 10 mg/kg dose of QRX-707 was given intravenously.', ['10 mg/kg | x1 | intravenous']],
    ['Patients receive single doses of 5 mg to 80 mg of QRX-707.', ['5 to 80 mg | x1']],
    ['QRX-707 is given at doses of up to 40 mg daily.', ['le 40 mg | daily']],
    ['Pain fell by 30% in the 5 mg arm.', ['5 mg']],
    ['Patients get QRX-707 at 5 mg on day 1 of each 21-day cycle.', ['5 mg | on day 1, 21-day cycle']],
    [
      'Patients were treated with three intravenous infusions of QRX-707, four weeks apart.',
      ['x3 | intravenous | four weeks apart'],
    ],
  ])('%s', (body, told) => {
    expect(doses(body)).toEqual(told);
  });

  it.each([
    'The half-life supports once-daily dosing.',
    'It decays with a half-life of 9.9 days.',
    'LDL cholesterol fell by 30 mg/dL.',
  ])('none in: %s', (body) => {
    expect(doses(body)).toEqual([]);
  });

  it('tells a dose of a trial that is to come as planned', () => {
    const told = claimsOf('A Phase 2 trial is planned, in which patients will receive QRX-707 50 mg daily.').filter(
      ({ type }) => type === 'Dose',
    );
    expect(told.map(({ assertion }) => assertion)).toEqual(['PLANNED']);
  });
});
