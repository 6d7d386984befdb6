import type { Assertion, Claim, Evidence } from '../domain/claim.js';
import { claimId, compareText } from '../domain/ids.js';
import { contains } from '../domain/span.js';
import type { Span } from '../domain/span.js';
import { judgeAssertion } from './assertion/assertion.js';
import { noveltyOf } from './assertion/novelty.js';
import type { News } from './assertion/novelty.js';
import type { Draft } from './rules/teller.js';

interface Placed {
  readonly claim: Omit<Claim, 'id' | 'evidence'>;
  readonly evidence: Evidence;
}

/** Turns drafts into claims: judges how they are told, joins what is told twice, gives ids, orders. */
export function claimsOf(release: string, published: string, drafts: readonly Draft[]): readonly Claim[] {
  const results = drafts.filter(({ type }) => type === 'Outcome').map(({ key }) => key['subject']);
  const news = { published, reported: new Set<unknown>(results) };
  const joined = new Map<string, { claim: Placed['claim']; readonly evidence: Evidence[] }>();
  for (const { claim, evidence } of drafts.map((draft) => place(draft, news))) {
    const id = claimId(release, claim.type, claim.key, claim.value, claim.assertion);
    const known = joined.get(id);
    if (known === undefined) joined.set(id, { claim, evidence: [evidence] });
    else addEvidence(known.evidence, evidence);
  }
  return [...joined]
    .map(([id, { claim, evidence }]) => ({ id, ...claim, evidence }))
    .sort((a, b) => startOf(a) - startOf(b) || wordsAt(a) - wordsAt(b) || compareText(a.id, b.id));
}

function startOf({ evidence }: Pick<Claim, 'evidence'>): number {
  return evidence[0]?.start ?? 0;
}

/** Where the words that carry a claim begin. */
function wordsAt({ evidence }: Pick<Claim, 'evidence'>): number {
  return evidence[0]?.spans[0]?.start ?? 0;
}

function place(draft: Draft, news: News): Placed {
  const { passage } = draft.tagged;
  const given = (draft.spans ?? []).filter((span) => span.end > span.start && contains(passage, span));
  const spans = given.length > 0 ? sortSpans(given) : [{ start: passage.start, end: passage.end }];
  const { type, key, value, assertion = judged(draft, spans[0]), rule } = draft;
  const { section, view } = passage;
  const novelty = draft.novelty ?? noveltyOf({ type, key, value, assertion, section, text: view.text }, news);
  return {
    claim: { type, key, value, assertion, novelty, section, rule },
    evidence: { start: passage.start, end: passage.end, spans },
  };
}

function judged({ tagged }: Draft, span: Span | undefined): Assertion {
  const { view } = tagged.passage;
  const at = view.origin.findIndex((offset) => offset >= (span?.start ?? 0));
  return judgeAssertion(view.text, Math.max(0, at), 'ASSERTED');
}

function addEvidence(known: Evidence[], evidence: Evidence): void {
  const at = known.findIndex((one) => one.start === evidence.start);
  const same = known[at];
  if (same === undefined) known.push(evidence);
  else known.splice(at, 1, { ...same, spans: sortSpans([...same.spans, ...evidence.spans]) });
}

function sortSpans(spans: readonly Span[]): readonly Span[] {
  const unique = new Map(spans.map((span) => [`${span.start}-${span.end}`, span]));
  return [...unique.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
