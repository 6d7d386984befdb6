import { describe, expect, it } from 'vitest';
import { readText } from './examples.js';

/** The outcomes of a made-up release with these words in its body: arm, endpoint and value of each, in a fixed order. */
const outcomesOf = (words: string): readonly Readonly<Record<string, unknown>>[] =>
  readText(
    `May 1, 2021\n\nZenith reports on QRX 707\n\nBASEL, Switzerland, May 1, 2021 /PRNewswire/ -- Zenith Therapeutics AG (SIX: ZNTH) today reported topline results from ARDENT-2, a randomized Phase 2 trial of QRX 707 in patients with asthma.\n\n${words}\n\nAbout Zenith\n\nZenith is a company.\n`,
  )
    .claims.filter(({ type }) => type === 'Outcome')
    .map(({ key, value }) => Object.fromEntries(Object.entries({ ...key, ...value }).filter(([slot]) => slot !== 'subject')))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

describe('a result and what stands beside it', () => {
  it.each([
    [
      'The ORR was 45% (18/40; 95% CI: 29.3, 61.5).',
      { endpoint: 'overall_response_rate', value: 45, unit: 'percent', count: 18, n: 40, ci_low: 29.3, ci_high: 61.5 },
    ],
    [
      'Eight of ten patients (80%) remained seizure-free through Month 6.',
      { endpoint: 'seizure_free_rate', timepoint: 'Month 6', value: 80, unit: 'percent', count: 8, n: 10 },
    ],
    [
      'HbA1c fell by a mean of 1.9% on QRX 707 by Week 26, against 0.4% on placebo (p<0.001).',
      {
        endpoint: 'hba1c_change',
        arm: 'QRX 707',
        comparator: 'placebo',
        timepoint: 'Week 26',
        value: 1.9,
        unit: 'percent',
        direction: 'reduction',
        comparator_value: 0.4,
        p_value: 0.001,
        statistic: 'mean',
      },
    ],
    [
      'Overall survival at 12 months was 78%.',
      { endpoint: 'overall_survival_rate', timepoint: '12 months', value: 78, unit: 'percent' },
    ],
    [
      'Levels of ornithine rose and plasma ornithine increased by 61%.',
      { endpoint: 'plasma_ornithine_change', value: 61, unit: 'percent', direction: 'increase' },
    ],
    [
      'ALT normalized in 63% of patients.',
      { endpoint: 'alt_normalization_rate', measure: 'ALT normalized', value: 63, unit: 'percent' },
    ],
    [
      'Grade 3 neutropenia was reported in 14% of patients.',
      { endpoint: 'adverse_event_rate', measure: 'Grade 3 neutropenia', value: 14, unit: 'percent' },
    ],
    ['One patient discontinued due to rash.', { endpoint: 'discontinuation_rate', measure: 'rash', count: 1 }],
    [
      'Remission per the modified Mayo score was seen in 27% on QRX 707, while the placebo group had 11%.',
      {
        endpoint: 'clinical_remission_rate',
        arm: 'QRX 707',
        comparator: 'placebo',
        value: 27,
        unit: 'percent',
        comparator_value: 11,
      },
    ],
    [
      'An average pure tone improvement of 52 dB was seen.',
      { endpoint: 'pure_tone_change', value: 52, unit: 'dB', statistic: 'mean' },
    ],
    [
      'Dactylitis resolved in 68% of patients.',
      { endpoint: 'dactylitis_resolution_rate', measure: 'Dactylitis resolved', value: 68, unit: 'percent' },
    ],
    [
      'A 50% or greater reduction in migraine days was achieved by 55% of patients.',
      { endpoint: 'responder_rate', measure: '50% or greater reduction in migraine days', value: 55, unit: 'percent' },
    ],
    [
      'Half of the 20 patients had a hemoglobin response, defined as an increase of at least 1.0 g/dL.',
      { endpoint: 'hemoglobin_response_rate', value: 50, unit: 'percent', n: 20 },
    ],
  ])('%s', (words, outcome) => {
    expect(outcomesOf(words)).toEqual([outcome]);
  });

  it.each([
    'A reduction in UACR of 30% at Week 12 is the primary endpoint.',
    'Secondary endpoints include discontinuation in at least 2% of patients.',
    'Standard therapy achieves remission in roughly 30% of patients.',
    'No patient showed a reduction of less than 80%.',
  ])('tells nothing of %s', (words) => {
    expect(outcomesOf(words)).toEqual([]);
  });

  it('gives every group of a list its own figure', () => {
    const told = outcomesOf(
      'LDL-C was lowered by 51%, 58% and 62% with the 50 mg, 100 mg and 200 mg doses, respectively, versus 2% with placebo.',
    );
    expect(told.map(({ arm, value, comparator_value }) => [arm, value, comparator_value])).toEqual([
      ['100 mg', 58, 2],
      ['200 mg', 62, 2],
      ['50 mg', 51, 2],
    ]);
  });

  it('tells a hazard ratio by the endpoint it belongs to', () => {
    const told = outcomesOf(
      'Median PFS was 11.2 months on QRX 707 versus 6.4 months on placebo (HR 0.58; 95% CI: 0.45-0.75; p<0.001).',
    );
    expect(told.map(({ endpoint, value, comparator_value }) => [endpoint, value, comparator_value])).toEqual([
      ['progression_free_survival', 11.2, 6.4],
      ['progression_free_survival_hazard_ratio', 0.58, undefined],
    ]);
  });

  it('reads a table, its sizes and its column of p values', () => {
    const told = outcomesOf(
      'Endpoint | QRX 707 10 mg (n=60) | Placebo (n=61) | p-value\nHbA1c, mean change (%) | -1.2 | -0.1 | <0.001\nNausea, n (%) | 6 (10%) | 2 (3%) |',
    );
    expect(
      told.map(({ endpoint, arm, value, n, comparator_value, p_value }) => [endpoint, arm, value, n, comparator_value, p_value]),
    ).toEqual([
      ['adverse_event_rate', 'QRX 707 10 mg', 10, 60, 3, undefined],
      ['hba1c_change', 'QRX 707 10 mg', 1.2, 60, 0.1, 0.001],
    ]);
  });

  it('tells what did not happen as none', () => {
    expect(outcomesOf('There were no treatment-related serious adverse events.')).toMatchObject([
      { endpoint: 'serious_adverse_event_rate', measure: 'treatment-related', count: 0 },
    ]);
  });

  it('tells whether the primary endpoint was met', () => {
    expect(outcomesOf('ARDENT-2 did not meet its primary endpoint.')).toEqual([
      { endpoint: 'primary_endpoint', qualitative: 'not met' },
    ]);
    expect(outcomesOf('ARDENT-2 met its primary endpoint.')).toEqual([{ endpoint: 'primary_endpoint', qualitative: 'met' }]);
  });
});

describe('no results', () => {
  it.each([
    'A partial response is defined as a decrease of at least 50% in tumor size.',
    'The trial is powered to detect a difference of 30% in response rate.',
    'Historically, response rates of 20% have been seen.',
    'We expect a response rate of at least 40%.',
    'QRX 707 could improve the response rate by 20%.',
    'The trial enrolled 96 adults with atopic dermatitis.',
    'The primary endpoint is the response rate at Week 12.',
    'A change of 4 points on the MADRS is considered clinically meaningful.',
  ])('%s', (words) => {
    expect(outcomesOf(words)).toEqual([]);
  });
});
