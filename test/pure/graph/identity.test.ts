import { describe, expect, it } from 'vitest';
import { resolveKeys, type KeyedMention } from '../../../src/graph/identity.js';

/** `2017 b:1 c:0` = a mention of 2017 with key b of rank 1 and key c of rank 0; `!` marks an exclusive key. */
function mentions(...lines: string[]): KeyedMention[] {
  return lines.map((line, position) => {
    const [year = '', ...keys] = line.split(' ');
    return {
      id: `m${String(position)}`,
      publishedOn: `${year}-01-01`,
      keys: keys.map((key) => {
        const [id = '', rank] = key.replace('!', '').split(':');
        return { id, rank: Number(rank), ...(key.endsWith('!') && { exclusive: 'nct' }) };
      }),
    };
  });
}

describe('which entity a key belongs to', () => {
  it.each([
    ['one mention, the best rank names it', ['2017 b:1 a:2 c:0'], { a: 'c', b: 'c', c: 'c' }],
    ['a shared key joins', ['2017 a:0', '2018 a:0 b:1'], { a: 'a', b: 'a' }],
    ['joined through a third', ['2017 a:0', '2018 b:0', '2019 a:0 b:0'], { a: 'a', b: 'a' }],
    ['a better key told later does not rename', ['2017 name:1', '2018 name:1 ticker:0'], { name: 'name', ticker: 'name' }],
    ['nothing in common stays apart', ['2017 a:0', '2017 b:0'], { a: 'a', b: 'b' }],
    ['a key that fits two entities joins neither', ['2017 x:2 n1:1!', '2017 x:2 n2:1!'], { n1: 'n1', n2: 'n2' }],
  ])('%s', (_, lines, expected) => {
    expect(Object.fromEntries(resolveKeys(mentions(...lines)).entityOf)).toEqual(expected);
  });

  it('does not depend on the order of mentions', () => {
    const all = mentions('2017 a:0 b:1', '2016 c:1 b:1', '2018 d:0 c:1', '2018 e:0');
    const results = [all, [...all].reverse()].map((some) => Object.fromEntries(resolveKeys(some).entityOf));
    expect(results[0]).toEqual(results[1]);
    expect(results[0]).toEqual({ a: 'b', b: 'b', c: 'b', d: 'b', e: 'e' });
  });
});
