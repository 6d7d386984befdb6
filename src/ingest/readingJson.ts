import type { Reading, Unresolved } from '../domain/reading.js';
import type { Section, Sentence } from '../domain/release.js';
import { quoteOf, type Span } from '../domain/span.js';
import { asText, elements, member, ShapeError, type At } from './jsonShape.js';
import { parseClaim } from './parseClaims.js';
import { parseEntities } from './parseEntities.js';
import { parseRelease, parseSentences } from './parseRelease.js';
import { parseSpan } from './parseSpan.js';

/**
 * Checks one reading from outside, once and whole: shapes, known words, ids, offsets inside the text, evidence inside
 * its sentence, references to entities that are there. Throws a ShapeError with the path and what was found.
 */
export function parseReading(json: unknown): Reading {
  const at: At = { path: '', value: json };
  const release = parseRelease(member(at, 'release'));
  const sentences = parseSentences(member(at, 'sentences'), release.text);
  const entities = parseEntities(member(at, 'entities'), release.text);
  const ids = new Set(entities.map((entity) => entity.id));
  if (!ids.has(release.issuer)) throw new ShapeError('release.issuer', 'the id of one of the entities', release.issuer);
  return {
    release,
    sentences,
    entities,
    claims: elements(member(at, 'claims')).map((claim) => parseClaim(claim, { release, sentences, ids })),
    unresolved: elements(member(at, 'unresolved')).map((mention) => parseUnresolved(mention, release.text)),
  };
}

function parseUnresolved(at: At, text: string): Unresolved {
  const span = parseSpan(at, { start: 0, end: text.length }, 'a span of the text');
  return { text: asText(member(at, 'text')), ...span, reason: asText(member(at, 'reason')) };
}

/** A reading for people and other programs: quotes beside the offsets, sections, no text. */
export function describeReading(reading: Reading): Readonly<Record<string, unknown>> {
  const { text, ...release } = reading.release;
  const quoted = ({ start, end }: Span): unknown => ({ start, end, quote: quoteOf(text, { start, end }) });
  return {
    release,
    sections: sectionsOf(reading.sentences),
    entities: reading.entities,
    claims: reading.claims.map((claim) => ({
      ...claim,
      evidence: claim.evidence.map(({ spans, ...sentence }) => Object.assign({}, quoted(sentence), { spans: spans.map(quoted) })),
    })),
    unresolved: reading.unresolved,
  };
}

/** A reading on one line: what `describeReading` gives, and the text and sentences from which `parseReading` makes it again. */
export function printReadingLine(reading: Reading): string {
  const line = JSON.stringify({ ...describeReading(reading), release: reading.release, sentences: reading.sentences });
  // JSON allows these three inside a string, but some readers take them for the end of the line.
  return line.replace(/[\u0085\u2028\u2029]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Neighbouring sentences of one section, joined. */
function sectionsOf(sentences: readonly Sentence[]): readonly (Span & { readonly section: Section })[] {
  const sections: (Span & { readonly section: Section })[] = [];
  for (const { section, start, end } of sentences) {
    const last = sections.at(-1);
    if (last?.section === section) sections[sections.length - 1] = { ...last, end };
    else sections.push({ section, start, end });
  }
  return sections;
}
