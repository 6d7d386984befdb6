import { expect, it } from 'vitest';
import { printReadings } from '../../../src/commands/extract.js';
import { drug, organization, readingOf } from '../../support/readingOf.js';

const reading = readingOf({
  date: '2020-01-31',
  headline: 'Acme \u001b[31mnews',
  entities: [organization('Acme'), drug('AB 1')],
  claims: [['Drug', { drug: 'drug:ab-1', attr: 'developer' }, { target: 'org:acme', role: 'x'.repeat(60) }, 'ASSERTED']],
});

it('a table fits its columns, and nothing in a text can steer the terminal', () => {
  const unresolved = [{ text: 'the trial', start: 0, end: 4, reason: 'two fit' }];
  const lines = [...printReadings([{ ...reading, unresolved }], 'table')].join('').split('\n');
  expect(lines.map((line) => line.replace(/ {2,}/g, ' | '))).toEqual([
    '2020-01-31 | Acme \ufffd[31mnews',
    `${reading.release.id} | (2020-01-31.txt, 1 claims)`,
    '',
    'CLAIM | ABOUT | VALUE | ASSERTION | QUOTE',
    `Drug developer | drug:ab-1 | target=org:acme role=${'x'.repeat(24)}… | ASSERTED | One`,
    'unresolved | the trial | two fit',
    '',
    '',
  ]);
});

it('json is one array, jsonl one object a line', () => {
  const print = (format: 'json' | 'jsonl'): string => [...printReadings([reading, reading], format)].join('');
  const lines: unknown[] = print('jsonl')
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  const both = [{ release: { id: reading.release.id } }, { release: { id: reading.release.id } }];
  expect(JSON.parse(print('json'))).toMatchObject(both);
  expect(lines).toMatchObject(both);
});
