import { describe, expect, it } from 'vitest';
import { canonicalJson, fold, releaseId, slug } from '../../../src/domain/ids.js';

describe('names and ids', () => {
  it.each([
    ['CLR 131', 'clr-131'],
    ["Ewing's sarcoma", 'ewings-sarcoma'],
    ['Ewing’s Sarcoma', 'ewings-sarcoma'],
    ['  [177Lu]Lu-ABC™ ', '177lu-lu-abc'],
    ['Société Générale', 'societe-generale'],
  ])('slug of %j is %j', (text, expected) => {
    expect(slug(text)).toBe(expected);
  });

  it('folds case, marks, dashes and blanks', () => {
    expect(fold('Acme®  Bio\u2013Tech\n')).toBe('acme bio-tech');
  });

  it('one release is one id however its headline is spaced', () => {
    expect(releaseId('2019-05-15', 'nasdaq-acme', 'A  Headline')).toBe(releaseId('2019-05-15', 'nasdaq-acme', 'a headline'));
  });

  it('canonical JSON sorts keys and leaves out what is undefined', () => {
    expect(canonicalJson({ b: [1, { d: undefined, c: 'x' }], a: null })).toBe('{"a":null,"b":[1,{"c":"x"}]}');
  });
});
