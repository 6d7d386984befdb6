import { expect, it } from 'vitest';
import { aboutQuestion, rowsOf, type Told } from './question.js';

interface Cohort {
  readonly name: string;
  readonly dosesEdges: readonly {
    readonly assertion: string;
    readonly node: {
      readonly amount: Told | null;
      readonly fractionated: boolean | null;
      readonly fractions: readonly { readonly value: number; readonly unit: string; readonly day: number }[];
    };
  }[];
  readonly milestones: { readonly nodes: readonly { readonly what: string; readonly due: { readonly text: string } | null }[] };
  readonly outcomes: readonly {
    readonly endpoint: string;
    readonly value: Told | null;
    readonly qualitative: string | null;
    readonly judgedBy: readonly { name: string }[];
  }[];
}

aboutQuestion('cohort-doses-and-responses', (ask) => {
  const cohort = async (name: string): Promise<Cohort> => {
    const cohorts = rowsOf<{ cohorts: Cohort[] }>(await ask({}), 'drug.trials.nodes', ['cohorts']).flatMap(
      ({ cohorts }) => cohorts,
    );
    const [found, ...others] = cohorts.filter((one) => one.name === name);
    if (!found || others.length > 0)
      throw new Error(`there should be one ${name}, found ${String(others.length + (found ? 1 : 0))}`);
    return found;
  };

  it('gives the dose of Cohort 6 as one fractionated total, with no split: none is stated', async () => {
    const { dosesEdges } = await cohort('Cohort 6');
    expect(dosesEdges.map(({ node }) => node)).toEqual([
      { amount: { value: 37.5, unit: 'mCi/m2', op: 'EQ' }, fractionated: true, fractions: [] },
    ]);
  });

  it('gives the responses of Cohort 6: rates as stated, none of the figures that define a response', async () => {
    const { outcomes } = await cohort('Cohort 6');
    const rates = outcomes.filter(({ endpoint }) => endpoint.endsWith('_rate'));
    expect(Object.fromEntries(rates.map(({ endpoint, value }) => [endpoint, value]))).toEqual({
      overall_response_rate: { value: 50, unit: 'percent', op: 'EQ' },
      partial_response_rate: { value: 50, unit: 'percent', op: 'EQ' },
      minimal_response_rate: { value: 50, unit: 'percent', op: 'EQ' },
      disease_control_rate: { value: 100, unit: 'percent', op: 'EQ' },
    });
    const figures = outcomes.flatMap(({ value }) => (value ? [value.value] : []));
    expect(figures.filter((figure) => [89.9, 25, 49.9, 18.75].includes(figure))).toEqual([]);
  });

  it('gives the finding on safety and who judged it', async () => {
    const { outcomes } = await cohort('Cohort 6');
    const [safety] = outcomes.filter(({ endpoint }) => endpoint === 'safety_tolerability');
    expect(safety?.qualitative).toBe('safe and tolerable');
    expect(safety?.judgedBy.map(({ name }) => name)).toEqual([expect.stringMatching(/Data Monitoring Committee/i)]);
  });

  it('gives the dose of Cohort 7 with its stated split, as not yet completed, and no response at all', async () => {
    const { dosesEdges, outcomes } = await cohort('Cohort 7');
    const [dose, ...others] = dosesEdges;
    expect(others).toEqual([]);
    expect(dose?.assertion).toMatch(/^(ONGOING|PLANNED)$/);
    expect(dose?.node.amount).toEqual({ value: 40, unit: 'mCi/m2', op: 'EQ' });
    expect(dose?.node.fractionated).toBe(true);
    expect(dose?.node.fractions.map(({ value, unit, day }) => [value, unit, day])).toEqual([
      [20, 'mCi/m2', 1],
      [20, 'mCi/m2', 8],
    ]);
    expect(outcomes).toEqual([]);
  });

  it('says when data of Cohort 7 are expected', async () => {
    const { milestones } = await cohort('Cohort 7');
    expect(milestones.nodes).toEqual([{ what: 'data_readout', due: { text: '2019-Q4', precision: 'QUARTER' } }]);
  });
});
