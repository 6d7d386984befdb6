import { expect, it } from 'vitest';
import { aboutQuestion, rowsOf } from './question.js';

interface Designation {
  readonly designation: string;
  readonly status: string;
  readonly grantedOn: { readonly text: string } | null;
  readonly announcedOn: { readonly text: string } | null;
  readonly indication: { readonly name: string } | null;
  readonly regulator: { readonly id: string } | null;
  readonly evidence: readonly { readonly quote: string; readonly release: { readonly publishedOn: string } }[];
}

const rowOf = ({ designation, status, grantedOn, announcedOn, indication, regulator }: Designation) =>
  [designation, indication?.name, status, grantedOn?.text ?? '-', announcedOn?.text ?? '-', regulator?.id].join(' | ');

const ORPHAN = 'orphan drug designation';
const PEDIATRIC = 'rare pediatric disease designation';
const FDA = 'org:fda';

/** All nine that the five releases tell, each date as exact as told: only two of the pediatric ones have an announcement. */
const KNOWN_IN_2019 = [
  `${ORPHAN} | Ewing's sarcoma | GRANTED | 2018 | - | ${FDA}`,
  `${ORPHAN} | Multiple myeloma | GRANTED | 2014-12 | - | ${FDA}`,
  `${ORPHAN} | Neuroblastoma | GRANTED | 2018 | - | ${FDA}`,
  `${ORPHAN} | Osteosarcoma | GRANTED | 2018 | - | ${FDA}`,
  `${ORPHAN} | Rhabdomyosarcoma | GRANTED | 2018 | - | ${FDA}`,
  `${PEDIATRIC} | Ewing's sarcoma | GRANTED | 2018 | - | ${FDA}`,
  `${PEDIATRIC} | Neuroblastoma | GRANTED | 2018 | 2018-05 | ${FDA}`,
  `${PEDIATRIC} | Osteosarcoma | GRANTED | 2018 | - | ${FDA}`,
  `${PEDIATRIC} | Rhabdomyosarcoma | GRANTED | 2018 | 2018-06-06 | ${FDA}`,
];

/** By mid 2018 nothing was told of bone tumors, nor when the first designation was granted. */
const KNOWN_IN_MID_2018 = [
  `${ORPHAN} | Multiple myeloma | GRANTED | - | - | ${FDA}`,
  `${PEDIATRIC} | Neuroblastoma | GRANTED | - | 2018-05 | ${FDA}`,
  `${PEDIATRIC} | Rhabdomyosarcoma | GRANTED | - | 2018-06-06 | ${FDA}`,
];

aboutQuestion('designations-of-a-drug', (ask) => {
  const designations = async (variables: Record<string, unknown>) =>
    rowsOf<Designation>(await ask(variables), 'drug.designations.nodes', [
      'designation',
      'status',
      'grantedOn',
      'announcedOn',
      'indication',
      'regulator',
      'evidence',
    ]);

  it('lists the nine designations, and no other: none for lymphoma, none for head and neck cancer', async () => {
    expect((await designations({})).map(rowOf).sort()).toEqual([...KNOWN_IN_2019].sort());
  });

  it('finds the drug under any spelling', async () => {
    expect(await designations({ drug: 'clr 131' })).toHaveLength(9);
  });

  it('knows on a day only what was published by then', async () => {
    expect((await designations({ asOf: '2018-06-30' })).map(rowOf).sort()).toEqual([...KNOWN_IN_MID_2018].sort());
  });

  it('shows a sentence for each, out of a release published by then', async () => {
    const told = (await designations({ asOf: '2018-06-30' })).flatMap(({ evidence }) => evidence);
    expect(told).toHaveLength(3);
    expect(told.filter(({ quote, release }) => !quote.includes('CLR 131') || release.publishedOn > '2018-06-30')).toEqual([]);
  });
});
