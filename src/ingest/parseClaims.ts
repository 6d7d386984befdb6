import {
  ASSERTIONS,
  CLAIM_TYPES,
  NOVELTIES,
  type Claim,
  type Evidence,
  type Scalar,
  type Slot,
  type Slots,
} from '../domain/claim.js';
import { ID_PREFIX } from '../domain/entity.js';
import { claimId } from '../domain/ids.js';
import { SECTIONS, type Release, type Sentence } from '../domain/release.js';
import { asObject, asOneOf, asText, elements, member, ShapeError, type At } from './jsonShape.js';
import { parseSpan } from './parseSpan.js';

/** What a claim refers to: its release, the sentences, and the ids of the entities. */
export interface Surroundings {
  readonly release: Release;
  readonly sentences: readonly Sentence[];
  readonly ids: ReadonlySet<string>;
}

/** Checks one claim: known words, an id that its content gives, evidence inside the sentences. */
export function parseClaim(at: At, around: Surroundings): Claim {
  const type = asOneOf(member(at, 'type'), CLAIM_TYPES);
  const key = parseSlots(member(at, 'key'), around);
  const value = parseSlots(member(at, 'value'), around);
  const assertion = asOneOf(member(at, 'assertion'), ASSERTIONS);
  const id = asText(member(at, 'id'));
  const expected = claimId(around.release.id, type, key, value, assertion);
  if (id !== expected) throw new ShapeError(`${at.path}.id`, `${expected}, which its content gives`, id);
  const evidence = elements(member(at, 'evidence')).map((one) => parseEvidence(one, around));
  if (evidence.length === 0) throw new ShapeError(`${at.path}.evidence`, 'at least one sentence', evidence);
  return {
    id,
    type,
    key,
    value,
    assertion,
    novelty: asOneOf(member(at, 'novelty'), NOVELTIES),
    section: asOneOf(member(at, 'section'), SECTIONS),
    rule: asText(member(at, 'rule')),
    evidence,
  };
}

function parseEvidence(at: At, { release: { text }, sentences }: Surroundings): Evidence {
  const sentence = parseSpan(at, { start: 0, end: text.length }, 'a span of the text', text);
  if (!sentences.some(({ start, end }) => start === sentence.start && end === sentence.end)) {
    throw new ShapeError(at.path, 'the start and end of one of the sentences', sentence);
  }
  const spans = elements(member(at, 'spans')).map((span) => parseSpan(span, sentence, 'a span of its sentence', text));
  if (spans.length === 0) throw new ShapeError(`${at.path}.spans`, 'at least one span', spans);
  return { ...sentence, spans };
}

function parseSlots(at: At, around: Surroundings): Slots {
  const names = Object.keys(asObject(at));
  return Object.fromEntries(names.map((name) => [name, parseSlot(member(at, name), around)]));
}

function parseSlot(at: At, around: Surroundings): Slot {
  return Array.isArray(at.value) ? elements(at).map((one) => parseScalar(one, around)) : parseScalar(at, around);
}

const LOCAL_ID = new RegExp(`^(${Object.values(ID_PREFIX).join('|')}):\\S+$`);

function parseScalar({ path, value }: At, { ids }: Surroundings): Scalar {
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return value;
  if (typeof value !== 'string') throw new ShapeError(path, 'text, a number, true, false, or a flat list of these', value);
  if (LOCAL_ID.test(value) && !ids.has(value)) throw new ShapeError(path, 'the id of one of the entities', value);
  return value;
}
