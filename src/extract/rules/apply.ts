import type { Section } from '../../domain/release.js';
import type { Bound } from '../bind/bound.js';
import { matchesOf, spanIn } from '../mentions/tagged.js';
import type { Tagged } from '../mentions/tagged.js';
import { spans } from './rule.js';
import type { Rule } from './rule.js';
import type { Draft } from './teller.js';

/** Risks and contacts make no claims by rule; another company's own description makes none of the issuer's. */
const SILENT: ReadonlySet<Section> = new Set<Section>(['forward-looking', 'contact', 'about-partner']);

/** Tries every rule on every sentence. */
export function applyRules(rules: readonly Rule[], bound: Bound): readonly Draft[] {
  return bound.sentences.flatMap((tagged) =>
    SILENT.has(tagged.passage.section) ? [] : rules.flatMap((rule) => applyRule(rule, tagged, bound)),
  );
}

function applyRule(rule: Rule, tagged: Tagged, bound: Bound): readonly Draft[] {
  if (rule.not?.includes(tagged.passage.section)) return [];
  if (rule.within === 'study' && bound.studyAt(tagged) === undefined) return [];
  return matchesOf(tagged, rule.pattern).flatMap((match) =>
    rule.tell(match, bound).map((told) => ({ ...told, rule: rule.id, tagged, spans: told.spans ?? spans(spanIn(match)) })),
  );
}
