import type { Slots } from '../../domain/claim.js';
import type { Span } from '../../domain/span.js';
import type { Bound } from '../bind/bound.js';
import { mentionIn, mentionsIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import type { Told } from './rule.js';

/** One attribute of a drug, told flatly; nothing without a drug. */
export function tellDrug(drug: string | undefined, attr: string, value: Slots, carried: readonly Span[]): readonly Told[] {
  return drug === undefined ? [] : [{ type: 'Drug', key: { drug, attr }, value, assertion: 'ASSERTED', spans: carried }];
}

/** That a drug carries a payload, told from the payload's side, and what kind of payload that is. */
export function tellPayload(payload: string, drug: string, kind: readonly string[], carried: readonly Span[]): readonly Told[] {
  const shared = { type: 'Payload' as const, assertion: 'ASSERTED' as const, spans: carried };
  return [
    { ...shared, key: { payload, attr: 'delivered_by' }, value: { target: drug } },
    ...(kind.length === 0 ? [] : [{ ...shared, key: { payload, attr: 'kind' }, value: { keywords: kind } }]),
  ];
}

/** The drugs that a group of a match names, in order. */
export function drugsIn(match: Match, group?: string): readonly string[] {
  return mentionsIn(match, group).flatMap((mention) => (mention.kind === 'drug' ? [mention.id] : []));
}

/** The company that a phrase of ownership names; the issuer where it says "the company", "its" or "our". */
export function ownerIn(match: Match, bound: Bound, group: string): string | undefined {
  if (match.groups[group] === undefined) return undefined;
  return mentionIn(match, 'org', group)?.id ?? bound.header.issuer.id;
}

const OF_THERAPY =
  /\b(?:receiving|undergoing|who (?:receive|undergo|have undergone)|treated with|on|after|following) [^.,;]{0,60}\b(?:therapy|treatment|surgery|chemotherapy|radiation|radiotherapy|transplant\w*|resection|immunotherapy) for (?:their )?(?:[a-z-]+ ){0,2}$/;

/** `in men receiving radiation for prostate cancer`: a disease of another therapy that the patients are given. */
export function isOfTherapy(text: string, place: number): boolean {
  return OF_THERAPY.test(text.slice(Math.max(0, place - 120), place));
}
