import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/domain/ids.js';
import { loadSet } from './sets.js';
import { fitsTrap } from './traps.js';

const set = loadSet('digests');
const golds = set?.golds ?? [];

/** Text with single blanks: a name may stand across a line end. */
function unbroken(text: string): string {
  return text.replace(/\s+/g, ' ');
}

it('there is gold for each of the five digests, made from the text as it stands', () => {
  expect(set?.leftOut).toEqual([]);
  expect(golds).toHaveLength(5);
});

describe.each(golds)('$name', ({ text, facts, traps, entities }) => {
  it('names entities as the digest does', () => {
    const spelled = entities.flatMap(({ aliases = [] }) =>
      aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text)),
    );
    expect(spelled.length).toBeGreaterThan(20);
    expect(spelled.filter((name) => !unbroken(text).includes(name))).toEqual([]);
  });

  it('asks each question once, about entities that it lists', () => {
    const keys = facts.map(({ type, key }) => canonicalJson([type, key]));
    expect(new Set(keys).size).toBe(keys.length);
    const ids = new Set(entities.map(({ id }) => id));
    // Events and dosing regimens have no names: their ids are made up.
    const named = facts
      .flatMap(({ key, value }) => [...Object.values(key), ...Object.values(value)].flat())
      .filter((slot) => typeof slot === 'string' && /^(?!release:|event:|regimen:)[a-z]+:[a-z0-9-]+$/.test(slot));
    expect(named.filter((id) => !ids.has(String(id)))).toEqual([]);
  });

  it('has no trap that a fact falls into', () => {
    const hit = traps.filter(({ match }) => match.some((pattern) => facts.some((fact) => fitsTrap(fact, pattern))));
    expect(hit.map(({ id }) => id)).toEqual([]);
  });
});
