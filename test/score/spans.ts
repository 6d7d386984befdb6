import type { Range } from './shape.js';

/** True when a span of the evidence touches one of the places. */
export function touchesAny(places: readonly Range[], evidence: readonly Range[]): boolean {
  return places.some((place) => evidence.some((span) => span.start < place.end && place.start < span.end));
}

/** True when a span of the evidence holds one of the places whole. */
export function holdsAny(places: readonly Range[], evidence: readonly Range[]): boolean {
  return places.some((place) => evidence.some((span) => span.start <= place.start && place.end <= span.end));
}

export function isInside({ start, end }: Range, text: string): boolean {
  return 0 <= start && start < end && end <= text.length;
}
