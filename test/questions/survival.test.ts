import { expect, it } from 'vitest';
import { aboutQuestion, rowsOf, type Told } from './question.js';

interface Arm {
  readonly __typename: string;
  readonly role?: string | null;
  readonly numberOfDoses?: Told | null;
  readonly agents?: readonly { readonly name: string }[];
  readonly study?: { readonly models: readonly { readonly name: string }[] } | null;
}

interface Outcome {
  readonly endpoint: string;
  readonly value: Told | null;
  readonly comparatorValue: Told | null;
  readonly statistic: string | null;
  readonly direction: string | null;
  readonly comparedWith: readonly { readonly role?: string | null; readonly numberOfDoses?: Told | null }[];
  readonly reportedBy: readonly Arm[];
}

interface Line extends Omit<Outcome, 'reportedBy'> {
  readonly arm: Arm;
  readonly model: string;
}

const told = (quantity: Told | null) =>
  quantity ? `${quantity.op === 'APPROX' ? 'about ' : ''}${String(quantity.value)} ${quantity.unit}` : '-';
const dosesOf = (arm: { readonly numberOfDoses?: Told | null }) => arm.numberOfDoses?.value;
const lineOf = ({ model, arm, endpoint, value, comparatorValue, statistic }: Line) =>
  [model, arm.agents?.map(({ name }) => name).join(), endpoint, told(value), told(comparatorValue), statistic ?? '-'].join(' | ');

aboutQuestion('survival-with-two-doses', (ask) => {
  const lines = async (): Promise<Line[]> => {
    const outcomes = rowsOf<Outcome>(await ask({}), 'outcomes.nodes', ['endpoint', 'value', 'comparedWith', 'reportedBy']);
    return outcomes.flatMap(({ reportedBy, ...outcome }) =>
      reportedBy
        .filter(({ __typename }) => __typename === 'StudyArm')
        .map((arm) => ({ ...outcome, arm, model: arm.study?.models.map(({ name }) => name).join() ?? '' })),
    );
  };

  it('gives each figure for two doses in the model and for the drug that it was told of', async () => {
    const figures = (await lines()).filter(({ arm, value }) => dosesOf(arm) === 2 && value !== null);
    expect(figures.map(lineOf)).toEqual(
      expect.arrayContaining([
        'Capan-1 | CLR 131 | mean_survival | 135.6 days | 64.6 days | mean',
        'Capan-1 | CLR 131 | survival_change | about 2 fold | - | -',
        'PC3 | CLR 125 | survival | 161 days | 135 days | -',
        'U87-MG | CLR 131 | survival_change | 50 percent | - | -',
        'MES SA/Dx5 | CLR 131 | survival_change | about 2 fold | - | -',
      ]),
    );
    expect(figures).toHaveLength(5);
  });

  it('compares two doses with a single one where the release does', async () => {
    const compared = (await lines()).filter(
      ({ arm, model }) => dosesOf(arm) === 2 && ['Capan-1', 'PC3', 'U87-MG'].includes(model),
    );
    const single = compared.filter(({ comparedWith }) => comparedWith.some((other) => dosesOf(other) === 1));
    expect(new Set(single.map(({ model }) => model))).toEqual(new Set(['Capan-1', 'PC3', 'U87-MG']));
    expect(single.filter(({ direction }) => direction === 'reduction')).toEqual([]);
  });

  it('has nothing on the model of which no survival was told', async () => {
    const all = await lines();
    expect(all.length).toBeGreaterThan(5);
    expect(all.filter(({ model }) => model === 'Caki-2')).toEqual([]);
  });

  it('gives the 122 days to the control arm alone', async () => {
    const control = (await lines()).filter(({ value }) => value?.value === 122);
    expect(control.map(({ arm, model }) => [model, arm.role])).toEqual([['PC3', 'control']]);
  });

  it('never tells of PC3 mice that they got CLR 131', async () => {
    const agents = (await lines()).filter(({ model }) => model === 'PC3').flatMap(({ arm }) => arm.agents ?? []);
    expect(new Set(agents.map(({ name }) => name))).toEqual(new Set(['CLR 125']));
  });
});
