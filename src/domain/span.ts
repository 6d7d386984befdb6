/** A half-open range of UTF-16 offsets into the stored text of a release: `[start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The exact characters of a span. Never stored beside the span: always read from the text. */
export function quoteOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** True when `inner` lies inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
