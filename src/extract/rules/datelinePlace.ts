import type { Slots } from '../../domain/claim.js';
import type { PlaceTerm, Vocabulary } from '../vocabulary.js';

/**
 * `FLORHAM PARK, N.J.` as city, region and country; of two cities the first. A part that the vocabulary does not know is
 * left out behind a known one, else it is the region.
 */
export function readPlace(raw: string, vocabulary: Vocabulary): Slots {
  const [first = raw] = raw.replace(/ ?\(([^()]*)\)/g, ', $1').split(/ and | & |\/|;/);
  const [city = raw, ...parts] = first.split(',').map((part) => part.trim());
  const known = parts.map((part) => termOf(part, vocabulary.places)).filter((term) => term !== undefined);
  const region = known.find((term) => term.region !== undefined)?.region ?? (known.length === 0 ? parts[0] : undefined);
  const country = countryOf(parts, known, vocabulary);
  return {
    city: inTitleCase(city),
    ...(region !== undefined && region !== '' && { region }),
    ...(country !== undefined && { country }),
    raw,
  };
}

/** A country in the words of the text; the country of a region that is told without one. */
function countryOf(parts: readonly string[], known: readonly PlaceTerm[], vocabulary: Vocabulary): string | undefined {
  const own = parts.find((part) => termOf(part, vocabulary.places)?.region === undefined && termOf(part, vocabulary.places));
  const term = own === undefined ? known[0] : termOf(own, vocabulary.places);
  if (own === undefined || term?.country === 'US') return term?.country;
  return inTitleCase(own.replace(/^the /i, ''));
}

function termOf(part: string, places: readonly PlaceTerm[]): PlaceTerm | undefined {
  const words = part.replace(/^the /i, '').toLowerCase();
  return places.find(({ terms }) => terms.some((term) => term.toLowerCase() === words));
}

/** `ST. LOUIS` as `St. Louis`; what is not in capitals, and a short form, stays. */
function inTitleCase(name: string): string {
  if (name !== name.toUpperCase() || name.length < 4) return name;
  return name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
