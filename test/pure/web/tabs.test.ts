import { expect, it } from 'vitest';
import { tabsFrom } from '../../../src/web/playground/tabs.js';

it('opens the first three questions by file name', () => {
  const questions = { 'd.graphql': '{ d }', 'b.graphql': '# What is b?\n{ b }', 'a.graphql': '{ a }', 'c.graphql': '{ c }' };
  expect(tabsFrom(questions)).toEqual([{ query: '{ a }' }, { query: '# What is b?\n{ b }' }, { query: '{ c }' }]);
});

it('opens one query that lists drugs when there is no question', () => {
  const [tab, ...more] = tabsFrom({});
  expect(tab?.query).toContain('drugs(first: 5)');
  expect(more).toEqual([]);
});
