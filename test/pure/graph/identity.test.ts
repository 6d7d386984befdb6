import { describe, expect, it } from 'vitest';
import { resolveKeys, type KeyedMention } from '../../../src/graph/identity.js';

/** `2017 b:1 c:0` = a mention of 2017 with key b of rank 1 and key c of rank 0; `!` marks an exclusive key, `~` an inferred one. */
function mentions(...lines: string[]): KeyedMention[] {
  return lines.map((line, position) => {
    const [year = '', ...keys] = line.split(' ');
    return {
      id: `m${String(position)}`,
      publishedOn: `${year}-01-01`,
      keys: keys.map((key) => {
        const [id = '', rank] = key.replace(/[!~]/, '').split(':');
        return {
          id,
          rank: Number(rank),
          ...(key.endsWith('!') && { exclusive: 'nct' }),
          ...(key.endsWith('~') && { inferred: true }),
        };
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

describe('how a mention was resolved', () => {
  const resolved = (...lines: string[]) => resolveKeys(mentions(...lines)).resolutions;

  it('tells by which inferred key a later mention was joined to the first', () => {
    expect(resolved('2017 drug/phase-2:0~', '2018 drug/phase-2:0~ nct:1')).toEqual([
      { entity: 'drug/phase-2', inferredFrom: [], candidates: [] },
      { entity: 'drug/phase-2', inferredFrom: ['drug/phase-2'], candidates: [] },
    ]);
  });

  it('calls no join an inference that a name makes too', () => {
    expect(resolved('2017 phase:0~ name:1', '2018 phase:0~ name:1').flatMap(({ inferredFrom }) => inferredFrom)).toEqual([]);
  });

  it('counts a mention joined by name to an inferred one as inferred', () => {
    const [, , third] = resolved('2017 phase:0~', '2018 phase:0~ nct:1', '2019 nct:1 name:2');
    expect(third).toEqual({ entity: 'phase', inferredFrom: ['phase'], candidates: [] });
  });

  it('leaves a mention that two entities fit equally without one, and lists them', () => {
    const [, , third] = resolved('2017 phase:0~ n1:1!', '2017 phase:0~ n2:1!', '2018 phase:0~');
    expect(third).toEqual({ inferredFrom: [], candidates: ['n1', 'n2'] });
  });

  it('tells the same in any order', () => {
    const all = mentions('2017 a:0~', '2018 a:0~ b:1~ c:2', '2019 b:1~', '2016 c:2 d:3');
    expect([...resolveKeys([...all].reverse()).resolutions].reverse()).toEqual(resolveKeys(all).resolutions);
  });
});
