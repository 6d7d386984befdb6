import { describe, expect, it } from 'vitest';
import { matchesOf, wordsIn } from '../../../src/extract/mentions/tagged.js';
import { RULES } from '../../../src/extract/rules/index.js';
import { markSentence } from './examples.js';

const finds = RULES.flatMap((rule) => rule.finds.map((example) => ({ id: rule.id, rule, ...example })));
const ignores = RULES.flatMap((rule) => rule.ignores.map((text) => ({ id: rule.id, rule, text })));

describe('every rule finds what it says it finds', () => {
  it.each(finds)('$id: $text', ({ rule, text, slots }) => {
    const [match] = matchesOf(markSentence(text), rule.pattern);
    const caught = match && Object.fromEntries(Object.keys(slots).map((slot) => [slot, wordsIn(match, slot)]));
    expect(caught).toEqual(slots);
  });
});

describe('every rule ignores what it says it ignores', () => {
  it.each(ignores)('$id: $text', ({ rule, text }) => {
    expect(matchesOf(markSentence(text), rule.pattern)).toEqual([]);
  });
});

describe('the list of rules', () => {
  it('gives every rule an id of its own, a sentence it finds and one it ignores', () => {
    expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length);
    expect(RULES.filter((rule) => rule.finds.length === 0 || rule.ignores.length === 0).map((rule) => rule.id)).toEqual([]);
  });
});
