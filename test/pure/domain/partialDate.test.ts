import { expect, it } from 'vitest';
import { isCalendarDay, parsePartialDate } from '../../../src/domain/partialDate.js';

it.each([
  ['2019-05-15', '2019-05-15', '2019-05-15'],
  ['2014-12', '2014-12-01', '2014-12-31'],
  ['2016-02', '2016-02-01', '2016-02-29'],
  ['2019-Q4', '2019-10-01', '2019-12-31'],
  ['2018-H2', '2018-07-01', '2018-12-31'],
  ['2018', '2018-01-01', '2018-12-31'],
])('%s is from %s to %s', (text, start, end) => {
  expect(parsePartialDate(text)).toMatchObject({ text, start, end });
});

it.each(['2019-13', '2019-00', '2019-02-30', 'Q4 2019', '2019-Q5', '', '19', '2019-5-1'])('%j is no date', (text) => {
  expect(parsePartialDate(text)).toBeUndefined();
});

it('knows which days exist', () => {
  expect(['2020-02-29', '2019-02-29', 'soon'].map(isCalendarDay)).toEqual([true, false, false]);
});
