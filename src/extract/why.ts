import { understand } from './pipeline.js';
import { matchesOf, tokenKind } from './mentions/tagged.js';
import type { Tagged } from './mentions/tagged.js';
import type { Bound } from './bind/bound.js';
import { applyRule, isFor, isSilent, needsOfRule } from './rules/apply.js';
import { RULES, TELLERS } from './rules/index.js';
import type { OneOf } from './text/needs.js';
import type { Rule } from './rules/rule.js';
import type { Draft } from './rules/teller.js';
import type { SourceText } from './sourceText.js';
import type { Vocabulary } from './vocabulary.js';

/** What became of one sentence: how it was read, which rules fired, which nearly did, and what kept them. */
export interface Why {
  readonly tagged: Tagged;
  /** Set where no rule is tried on a whole section. */
  readonly silent: boolean;
  readonly fired: readonly Draft[];
  readonly nearly: readonly NearMiss[];
}

export interface NearMiss {
  readonly rule: string;
  readonly because: string;
}

/** How many near misses are worth reading. */
const MOST = 8;

/** Every sentence of a release that holds the words, white space aside, and why it gave its claims or none. */
export function whySentences(source: SourceText, vocabulary: Vocabulary, words: string): readonly Why[] {
  const wanted = plain(words);
  const bound = understand(source, vocabulary);
  const found = bound.sentences.filter((tagged) =>
    plain(source.text.slice(tagged.passage.start, tagged.passage.end)).includes(wanted),
  );
  if (found.length === 0) return [];
  const told = TELLERS.flatMap((tell) => tell(bound));
  return found.map((tagged) => whyOne(tagged, told, bound));
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

function whyOne(tagged: Tagged, told: readonly Draft[], bound: Bound): Why {
  const silent = isSilent(tagged);
  const byRule = silent
    ? []
    : RULES.map((rule) => ({ rule, drafts: isFor(rule, tagged, bound) ? applyRule(rule, tagged, bound) : [] }));
  const fired = [...told.filter((draft) => draft.tagged === tagged), ...byRule.flatMap(({ drafts }) => drafts)];
  const quiet = byRule.filter(({ drafts }) => drafts.length === 0).map(({ rule }) => rule);
  const missed = quiet.flatMap((rule) => nearMiss(rule, tagged, bound) ?? []).sort((a, b) => a.distance - b.distance);
  return { tagged, silent, fired, nearly: missed.slice(0, MOST).map(({ rule, because }) => ({ rule, because })) };
}

/** What kept a rule from firing, when little did; undefined when the sentence is not of its kind. */
function nearMiss(rule: Rule, tagged: Tagged, bound: Bound): (NearMiss & { readonly distance: number }) | undefined {
  const { section } = tagged.passage;
  if (matchesOf(tagged, rule.pattern).length > 0) {
    const because = isFor(rule, tagged, bound)
      ? 'its words are there, but what they are told of is missing, open or denied'
      : rule.within === 'study' && bound.studyAt(tagged) === undefined
        ? 'its words are there, but not in the report of a preclinical study'
        : `its words are there, but it is not tried in the section ${section}`;
    return { rule: rule.id, because, distance: 0 };
  }
  const needs = needsOfRule(rule);
  const lower = tagged.text.toLowerCase();
  const missing = needs.filter((oneOf) => !oneOf.some((part) => lower.includes(part)));
  if (needs.length < 2 || missing.length > 1) return undefined;
  const [lacking] = missing;
  return lacking === undefined
    ? { rule: rule.id, because: 'all it needs is there, but not in an order that it knows', distance: 1 }
    : { rule: rule.id, because: `lacks ${described(lacking)}`, distance: 2 };
}

const SHOWN = 5;

function described(oneOf: OneOf): string {
  const names = oneOf.map((part) => {
    const kind = tokenKind(part);
    return kind === undefined ? `"${part.trim()}"` : `a mention of a ${kind}`;
  });
  return names.length > SHOWN ? `${names.slice(0, SHOWN).join(', ')} ...` : names.join(' or ');
}
