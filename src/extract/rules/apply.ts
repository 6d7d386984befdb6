import type { Section } from '../../domain/release.js';
import type { Bound } from '../bind/bound.js';
import { matchesOf, spanIn } from '../mentions/tagged.js';
import type { Tagged } from '../mentions/tagged.js';
import { hasAll, needsOf } from '../text/needs.js';
import type { OneOf } from '../text/needs.js';
import { spans } from './rule.js';
import type { Rule } from './rule.js';
import type { Draft } from './teller.js';

/** Risks and contacts make no claims by rule; another company's own description makes none of the issuer's. */
const SILENT: ReadonlySet<Section> = new Set<Section>(['forward-looking', 'contact', 'about-partner']);

const needed = new WeakMap<Rule, readonly OneOf[]>();

/** Tries every rule on every sentence. */
export function applyRules(rules: readonly Rule[], bound: Bound): readonly Draft[] {
  return bound.sentences.flatMap((tagged) => {
    if (isSilent(tagged)) return [];
    const lower = tagged.text.toLowerCase();
    return rules.flatMap((rule) =>
      hasAll(lower, needsOfRule(rule)) && isFor(rule, tagged, bound) ? applyRule(rule, tagged, bound) : [],
    );
  });
}

/** Whether no rule is tried on a sentence. */
export function isSilent(tagged: Tagged): boolean {
  return SILENT.has(tagged.passage.section);
}

/** What a sentence must hold for a rule to be tried on it. */
export function needsOfRule(rule: Rule): readonly OneOf[] {
  const known = needed.get(rule) ?? needsOf(rule.pattern.source);
  needed.set(rule, known);
  return known;
}

/** Whether a rule is for the section and the place of a sentence. */
export function isFor(rule: Rule, tagged: Tagged, bound: Bound): boolean {
  return rule.not?.includes(tagged.passage.section) !== true && (rule.within !== 'study' || bound.studyAt(tagged) !== undefined);
}

/** What a rule tells of a sentence. */
export function applyRule(rule: Rule, tagged: Tagged, bound: Bound): readonly Draft[] {
  return matchesOf(tagged, rule.pattern).flatMap((match) =>
    rule.tell(match, bound).map((told) => ({ ...told, rule: rule.id, tagged, spans: told.spans ?? spans(spanIn(match)) })),
  );
}
