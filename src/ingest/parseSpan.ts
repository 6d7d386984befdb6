import { contains, type Span } from '../domain/span.js';
import { asObject, asOffset, member, ShapeError, type At } from './jsonShape.js';

/** A span that is not empty, lies inside `outer`, and whose `quote`, if it has one, is what stands there. */
export function parseSpan(at: At, outer: Span, expected: string, text?: string): Span {
  const span = { start: asOffset(member(at, 'start')), end: asOffset(member(at, 'end')) };
  if (span.start >= span.end || !contains(outer, span)) {
    throw new ShapeError(at.path, `${expected} (inside ${outer.start} to ${outer.end}, not empty)`, span);
  }
  const { quote } = asObject(at);
  if (text !== undefined && quote !== undefined && quote !== text.slice(span.start, span.end)) {
    throw new ShapeError(`${at.path}.quote`, `the text at ${span.start} to ${span.end}`, quote);
  }
  return span;
}
