import { expect, it } from 'vitest';
import { byFile, changesSince } from './record.js';

const record = {
  facts: { core: '2/3', secondary: '0/0', background: '0/0' },
  claims: { right: 2, incomplete: 0, duplicate: 0, wrong: 0, trap: 0, unsupported: 0, unmatched: 0 },
  marks: {},
};
const unit = (id: string) => ({ id, type: 'Trial', importance: 'core', facts: [] }) as const;

it('tells the facts gained and lost since the record by their ids', () => {
  const before = { ...record, right: { 'a-release': 'F01 F02', 'b-release': 'F01' } };
  const now = [unit('b-release#F07'), unit('a-release#F02'), unit('b-release#F01'), unit('a-release#F10')];
  expect(changesSince(before, now)).toEqual({ gained: ['a-release#F10', 'b-release#F07'], lost: ['a-release#F01'] });
});

it('has nothing to compare with before the first record, or in a set that nobody looks into', () => {
  expect(changesSince(undefined, [unit('a-release#F01')])).toBeUndefined();
  expect(changesSince(record, [unit('a-release#F01')])).toBeUndefined();
});

it('lists ids by file in one order, however they come', () => {
  expect(byFile(['b#F02', 'a#F09', 'b#F01'])).toEqual({ a: 'F09', b: 'F01 F02' });
});
