import { fold, hash } from '../domain/ids.js';
import { isCalendarDay } from '../domain/partialDate.js';
import { SECTIONS, TEXT_KINDS, type Release, type Sentence } from '../domain/release.js';
import { asMatch, asObject, asOneOf, asText, elements, member, ShapeError, type At } from './jsonShape.js';
import { parseSpan } from './parseSpan.js';

/** Checks a release: its day, its id against day and headline, and that file and address are what they say. */
export function parseRelease(at: At): Release {
  const date = asText(member(at, 'date'));
  if (!isCalendarDay(date)) throw new ShapeError(`${at.path}.date`, 'a day such as 2019-05-15', date);
  const headline = asText(member(at, 'headline'));
  const id = asMatch(member(at, 'id'), /^release:\d{4}-\d\d-\d\d-[^\s]+-[0-9a-f]{8}$/, 'a release id');
  if (!id.startsWith(`release:${date}-`) || !id.endsWith(`-${hash(fold(headline), 8)}`)) {
    throw new ShapeError(`${at.path}.id`, `an id made of the date ${date} and the headline`, id);
  }
  const { wire, url } = asObject(at);
  return {
    id,
    date,
    headline,
    issuer: asText(member(at, 'issuer')),
    file: asMatch(member(at, 'file'), /^[^/\\]+$/, 'a file name without folder'),
    sha256: asMatch(member(at, 'sha256'), /^[0-9a-f]{64}$/, '64 hex digits'),
    textKind: asOneOf(member(at, 'textKind'), TEXT_KINDS),
    text: asText(member(at, 'text')),
    ...(wire === undefined ? {} : { wire: asText(member(at, 'wire')) }),
    ...(url === undefined ? {} : { url: asMatch(member(at, 'url'), /^https?:\/\/\S+$/, 'an http address') }),
  };
}

/** Checks that the sentences stand in the text, in its order, without overlap. */
export function parseSentences(at: At, text: string): readonly Sentence[] {
  let before = 0;
  return elements(at).map((sentence) => {
    const span = parseSpan(sentence, { start: before, end: text.length }, 'a span of the text, after the sentence before it');
    before = span.end;
    return { ...span, section: asOneOf(member(sentence, 'section'), SECTIONS) };
  });
}
