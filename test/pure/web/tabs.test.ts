import { expect, it } from 'vitest';
import { tabsFrom } from '../../../src/web/playground/tabs.js';

it('opens the first three questions by file name, with the variables of their headers', () => {
  const operations = {
    'd.graphql': '{ d }',
    'b.graphql': '# What is known?\n# variables: {"name": "AB 1"}\nquery B($name: String!) { b }',
    'a.graphql': '{ a }',
    'c.graphql': '# variables: none\n{ c }',
  };
  expect(tabsFrom(operations)).toEqual([
    { query: '{ a }' },
    { query: operations['b.graphql'], variables: '{"name": "AB 1"}' },
    { query: operations['c.graphql'] },
  ]);
});

it('opens one query that lists drugs when there is no question yet', () => {
  const [tab, ...more] = tabsFrom({});
  expect(tab?.query).toContain('drugs(first: 5)');
  expect(more).toEqual([]);
});
