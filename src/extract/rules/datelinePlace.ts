import type { Slots } from '../../domain/claim.js';
import type { PlaceTerm, Vocabulary } from '../vocabulary.js';

/**
 * `FLORHAM PARK, N.J.` as city, region and country; of two cities the first. A part that the vocabulary does not know is
 * left out behind a known one, else it is the region.
 */
export function readPlace(raw: string, vocabulary: Vocabulary): Slots {
  const [first = raw] = raw.replace(/ ?\(([^()]*)\)/g, ', $1').split(/ and | & |\/|;/);
  const [city = raw, ...behind] = first.split(',').map((part) => part.trim());
  const termAt = (part: string): PlaceTerm | undefined => termOf(part, vocabulary.places);
  const last = behind.findIndex((part) => termAt(part) !== undefined && termAt(part)?.region === undefined);
  const parts = last < 0 ? behind : behind.slice(0, last + 1);
  const known = parts.map(termAt).filter((term) => term !== undefined);
  const region = known.find((term) => term.region !== undefined)?.region ?? (known.length === 0 ? parts[0] : undefined);
  const country = last < 0 || known.at(-1)?.country === 'US' ? known.at(-1)?.country : countryName(parts[last] ?? '');
  return {
    city: city === city.toUpperCase() ? inTitleCase(city) : city,
    ...(region !== undefined && region !== '' && { region }),
    ...(country !== undefined && { country }),
    raw,
  };
}

/** A country in the words of the text: `the Netherlands` and `DENMARK` as names, `UK` as it is. */
function countryName(told: string): string {
  const name = told.replace(/^the /i, '');
  return name === name.toUpperCase() && name.length > 3 ? inTitleCase(name) : name;
}

function termOf(part: string, places: readonly PlaceTerm[]): PlaceTerm | undefined {
  const words = part.replace(/^the /i, '').toLowerCase();
  return places.find(({ terms }) => terms.some((term) => term.toLowerCase() === words));
}

/** `ST. LOUIS` as `St. Louis`. */
function inTitleCase(name: string): string {
  return name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
