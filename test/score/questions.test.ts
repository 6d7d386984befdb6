import { describe, expect, it } from 'vitest';
import { compareRelease } from './compare.js';
import { predictionFor, predictSet } from './predict.js';
import { loadSet, type SetName } from './sets.js';
import { idOf, tally } from './tally.js';

/**
 * Thirteen questions that take several releases to answer, and the gold facts that an answer rests on.
 * `2019#5` stands for fact F005 of the release of that year; the two of 2017 are told apart by their month.
 */
const QUESTIONS: Readonly<Record<string, string>> = {
  'the designations of CLR 131: what for, by whom, when': '2019#77 79 80 81 82 83 84 85 86; 2018#29 12',
  'dose and responses of Cohort 6, dose of Cohort 7': '2019#30 4 38 39 40 31 34 35 36 58',
  'tumor models with longer survival on two doses, and by how much': '2017-04#45 46 48 73 74 77 78; 2017-05#70 100',
  'the partners in the Phase 2: what they do, what they pay': '2016#11 12 24 23 27 28 18',
  'how far the Phase 2 was at the start of 2017': '2016#46 47',
  'all trials of CLR 131 in May 2019: diseases and status': '2019#16 33 93 125 95 103; 2018#80',
  'dosing in the Phase 1 in myeloma, release by release': '2017-04#102; 2017-05#138; 2018#64; 2019#66 67 65 30 34',
  'designations known by the end of June 2018': '2016#79; 2017-04#122; 2017-05#159; 2018#29 12',
  'dated plans, and what later releases say of them': '2016#47 56; 2017-04#143; 2018#93 95; 2019#96 58',
  'how much slower tumors grew in the three models of 2017': '2017-05#63 64 98 99 129 127 128 58 92 124',
  'patients in Cohort 6, and the split of its dose': '2019#38 39 48 30',
  'who spoke in each release, in which office': '2016#50; 2017-04#89; 2017-05#28; 2018#25; 2019#52',
  'who judged the dose of Cohort 6, what was concluded and advised': '2019#25 28 55 70 31',
};

interface Wanted {
  readonly release: string;
  readonly fact: string;
}

function wanted(list: string): readonly Wanted[] {
  return list.split('; ').flatMap((part) => {
    const [release = '', numbers = ''] = part.split('#');
    return numbers.split(' ').map((number) => ({ release, fact: `F${number.padStart(3, '0')}` }));
  });
}

/** Every fact of a set by its id, and whether a claim answers it rightly; undefined where the set is not at hand. */
function answered(name: SetName): ReadonlyMap<string, boolean> | undefined {
  const set = loadSet(name);
  if (set === undefined) return undefined;
  const predictions = predictSet(set);
  const comparisons = set.golds.map((gold) => compareRelease(gold, predictionFor(gold, predictions)));
  const right = new Set(tally(comparisons).right.flatMap(({ facts }) => facts));
  return new Map(comparisons.flatMap(({ gold }) => gold.facts.map((fact) => [idOf(gold, fact), right.has(fact)])));
}

describe.each(['digests', 'originals'] as const)('the facts behind each question are claims of the %s', (name) => {
  const facts = answered(name);
  it.for(Object.entries(QUESTIONS))('%s', ([, list], { skip }) => {
    if (facts === undefined) return skip(`the gold of the ${name} is not beside the project`);
    const asked = wanted(list).flatMap(({ release, fact }) => {
      const id = [...facts.keys()].find((known) => known.startsWith(release) && known.endsWith(`#${fact}`));
      return id === undefined ? [] : [id];
    });
    // the gold of the digests holds core facts alone
    if (name === 'originals') expect(asked).toHaveLength(wanted(list).length);
    expect(asked.filter((id) => facts.get(id) !== true)).toEqual([]);
  });
});
