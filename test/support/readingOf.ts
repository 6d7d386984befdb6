import type { Assertion, ClaimType, Slots } from '../../src/domain/claim.js';
import type { NamedEntity } from '../../src/domain/entity.js';
import { claimId, hash, releaseId } from '../../src/domain/ids.js';
import type { Reading } from '../../src/domain/reading.js';

export type ToldClaim = readonly [type: ClaimType, key: Slots, value: Slots, assertion: Assertion];

export interface Told {
  readonly date: string;
  readonly headline: string;
  /** The first is the issuer. */
  readonly entities: readonly NamedEntity[];
  readonly claims: readonly ToldClaim[];
}

/** A small reading for tests of the graph: a headline and one sentence that carries every claim. */
export function readingOf({ date, headline, entities, claims }: Told): Reading {
  const sentence = 'One sentence that carries every claim of this release.';
  const text = `${headline}\n${sentence}`;
  const issuer = entities[0]?.id ?? '';
  const id = releaseId(date, issuer.replace(/^.*:/, ''), headline);
  const lead = { start: headline.length + 1, end: text.length };
  return {
    release: { id, date, headline, issuer, file: `${date}.txt`, sha256: hash(`${date}${text}`), textKind: 'ORIGINAL', text },
    sentences: [
      { start: 0, end: headline.length, section: 'headline' },
      { ...lead, section: 'lead' },
    ],
    entities,
    claims: claims.map(([type, key, value, assertion]) => ({
      id: claimId(id, type, key, value, assertion),
      type,
      key,
      value,
      assertion,
      novelty: 'NEW',
      section: 'lead',
      rule: 'test.told',
      evidence: [{ ...lead, spans: [{ start: lead.start, end: lead.start + 3 }] }],
    })),
    unresolved: [],
  };
}

export function organization(name: string, ticker?: string): NamedEntity {
  const key = name.toLowerCase();
  return {
    id: `org:${key}`,
    type: 'Organization',
    name,
    aliases: [{ text: name, kind: 'name', spans: [] }],
    keys: [...(ticker === undefined ? [] : [{ type: 'ticker', parts: [ticker] }]), { type: 'name', parts: [key] }],
  };
}

export function drug(code: string): NamedEntity {
  const key = code.toLowerCase().replace(' ', '-');
  return {
    id: `drug:${key}`,
    type: 'Drug',
    name: code,
    aliases: [{ text: code, kind: 'code', spans: [] }],
    keys: [{ type: 'code', parts: [key] }],
  };
}

export function indication(term: string, broader?: string): NamedEntity {
  return {
    id: `indication:${term}`,
    type: 'Indication',
    name: term,
    aliases: [{ text: term, kind: 'name', spans: [] }],
    keys: [{ type: 'term', parts: [term] }],
    ...(broader !== undefined && { broader: [`indication:${broader}`] }),
  };
}

/** A trial of AB 1 in some indications, with further keys such as a name or an NCT number. */
export function trial(phase: string, indications: readonly string[], more: NamedEntity['keys'] = []): NamedEntity {
  const population = indications.map((term) => ({
    type: 'population',
    parts: [{ ref: 'drug:ab-1' }, phase, { ref: `indication:${term}` }],
  }));
  const name = `AB 1 ${phase} trial`;
  return {
    id: 'trial:it',
    type: 'Trial',
    name,
    aliases: [{ text: name, kind: 'description', spans: [] }],
    keys: [...population, ...more],
  };
}
