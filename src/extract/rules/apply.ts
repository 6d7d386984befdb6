import type { Section } from '../../domain/release.js';
import type { Bound } from '../bind/bound.js';
import { isToken, matchesOf, spanIn } from '../mentions/tagged.js';
import type { Tagged } from '../mentions/tagged.js';
import { needsOf } from './needs.js';
import { spans } from './rule.js';
import type { Rule } from './rule.js';
import type { Draft } from './teller.js';

/** Risks and contacts make no claims by rule; another company's own description makes none of the issuer's. */
const SILENT: ReadonlySet<Section> = new Set<Section>(['forward-looking', 'contact', 'about-partner']);

/** The tokens that a sentence must hold for a rule to be tried on it. */
const needed = new WeakMap<Rule, readonly string[]>();

/** Tries every rule on every sentence. */
export function applyRules(rules: readonly Rule[], bound: Bound): readonly Draft[] {
  return bound.sentences.flatMap((tagged) =>
    SILENT.has(tagged.passage.section)
      ? []
      : rules.flatMap((rule) => (isTried(rule, tagged, bound) ? applyRule(rule, tagged, bound) : [])),
  );
}

/** Whether a rule is for a sentence at all: its section, its place, and a mention of each kind that the pattern needs. */
export function isTried(rule: Rule, tagged: Tagged, bound: Bound): boolean {
  if (rule.not?.includes(tagged.passage.section)) return false;
  if (!tokensNeeded(rule).every((token) => tagged.text.includes(token))) return false;
  return rule.within !== 'study' || bound.studyAt(tagged) !== undefined;
}

function tokensNeeded(rule: Rule): readonly string[] {
  const known = needed.get(rule) ?? [...needsOf(rule.pattern.source)].filter(isToken);
  needed.set(rule, known);
  return known;
}

function applyRule(rule: Rule, tagged: Tagged, bound: Bound): readonly Draft[] {
  return matchesOf(tagged, rule.pattern).flatMap((match) =>
    rule.tell(match, bound).map((told) => ({ ...told, rule: rule.id, tagged, spans: told.spans ?? spans(spanIn(match)) })),
  );
}
