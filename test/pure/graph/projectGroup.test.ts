import { describe, expect, it } from 'vitest';
import type { Assertion } from '../../../src/domain/claim.js';
import { parsePartialDate } from '../../../src/domain/partialDate.js';
import { projectSet, projectTimeline, type Contribution, type ProjectedGroup } from '../../../src/graph/projectGroup.js';
import { nameTimeline } from '../../../src/graph/nameTimeline.js';
import { canonicalJson } from '../../../src/domain/ids.js';

const told = (year: string, assertion: Assertion, words?: string, more: Partial<Contribution> = {}): Contribution => {
  const date = words === undefined ? undefined : parsePartialDate(words);
  const dated = date && { dateFrom: date.start, dateTo: date.end, precision: date.precision };
  return {
    by: `${year}${assertion}${words ?? ''}`,
    release: `r${year}`,
    publishedOn: `${year}-06-01`,
    assertion,
    novelty: 'NEW',
    section: 'lead',
    start: 0,
    ...(words !== undefined && { content: { json: JSON.stringify(words), text: words, ...dated } }),
    ...more,
  };
};
/** `planned 2016..2018`, with `*` for an open end. */
const shown = ({ intervals }: Pick<ProjectedGroup, 'intervals'>) =>
  intervals.map(
    ({ content, assertion, from, until }) =>
      `${content?.text ?? assertion} ${from.slice(0, 4)}..${until === '9999-12-31' ? '*' : until.slice(0, 4)}`,
  );

describe('edges and sets', () => {
  it.each<[string, Contribution[], string[]]>([
    ['first told, told again', [told('2017', 'ASSERTED'), told('2016', 'ASSERTED')], ['ASSERTED 2016..*']],
    [
      'a plan ends when told as done',
      [told('2016', 'PLANNED'), told('2018', 'ONGOING')],
      ['PLANNED 2016..2018', 'ONGOING 2018..*'],
    ],
    ['planned after it was done is no plan', [told('2016', 'ONGOING'), told('2018', 'PLANNED')], ['ONGOING 2016..*']],
    [
      'members of a set stand side by side',
      [told('2016', 'ASSERTED', 'a'), told('2017', 'ASSERTED', 'b')],
      ['a 2016..*', 'b 2017..*'],
    ],
  ])('%s', (_, contributions, expected) => {
    expect(shown(projectSet('g', contributions)).sort()).toEqual(expected.sort());
    expect(projectSet('g', [...contributions].reverse()).intervals).toEqual(projectSet('g', contributions).intervals);
  });
});

describe('a value through time', () => {
  it.each<[string, Contribution[], string[]]>([
    [
      'a later value replaces',
      [told('2016', 'PLANNED', 'planned'), told('2017', 'ONGOING', 'ongoing')],
      ['planned 2016..2017', 'ongoing 2017..*'],
    ],
    ['told again changes nothing', [told('2016', 'ASSERTED', 'a'), told('2017', 'ASSERTED', 'a')], ['a 2016..*']],
    [
      'back again is a new interval',
      ['a', 'b', 'a'].map((words, year) => told(`201${String(year)}`, 'ASSERTED', words)),
      ['a 2010..2011', 'b 2011..2012', 'a 2012..*'],
    ],
    ['the finer date of one release', [told('2018', 'PLANNED', '2018'), told('2018', 'PLANNED', '2018-H2')], ['2018-H2 2018..*']],
    [
      'a coarser date later does not blur',
      [told('2018', 'PLANNED', '2018-H2'), told('2019', 'PLANNED', '2018')],
      ['2018-H2 2018..*'],
    ],
    [
      'the same date told as done is a change',
      [told('2016', 'PLANNED', '2017-Q1'), told('2017', 'COMPLETED', '2017-Q1')],
      ['2017-Q1 2016..2017', '2017-Q1 2017..*'],
    ],
    [
      'news before what is restated',
      [told('2016', 'ASSERTED', 'old', { novelty: 'RESTATED' }), told('2016', 'ASSERTED', 'new', { start: 9 })],
      ['new 2016..*'],
    ],
  ])('%s', (_, contributions, expected) => {
    expect(shown(projectTimeline('g', contributions))).toEqual(expected);
    expect(projectTimeline('g', [...contributions].reverse()).intervals).toEqual(projectTimeline('g', contributions).intervals);
  });

  it('a claim supports the interval in which it was published, and nothing when it says otherwise', () => {
    const { intervals, supports } = projectTimeline('g', [
      told('2016', 'ASSERTED', 'a'),
      told('2017', 'ASSERTED', 'b'),
      told('2017', 'ASSERTED', 'c', { start: 5 }),
    ]);
    expect(supports).toEqual([intervals[0]?.id, intervals[1]?.id, undefined]);
  });
});

describe('the display name', () => {
  const alias = (year: string, kind: string, text: string) =>
    told(year, 'ASSERTED', text, { content: { json: canonicalJson({ kind, text }), text } });
  it.each<[string, Contribution[], string[]]>([
    [
      'a proper name before a misspelling',
      [alias('2016', 'misspelling', 'Acmee'), alias('2017', 'name', 'Acme')],
      ['Acmee 2016..2017', 'Acme 2017..*'],
    ],
    [
      'a new name replaces the old one',
      [alias('2016', 'name', 'Old'), alias('2018', 'name', 'New')],
      ['Old 2016..2018', 'New 2018..*'],
    ],
    [
      'an old name told again does not come back',
      [alias('2016', 'name', 'Old'), alias('2018', 'name', 'New'), alias('2019', 'name', 'Old')],
      ['Old 2016..2018', 'New 2018..*'],
    ],
  ])('%s', (_, contributions, expected) => {
    expect(shown({ intervals: nameTimeline('g', projectSet('g', contributions).intervals) })).toEqual(expected);
  });
});
