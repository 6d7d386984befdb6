import type { Bound } from '../bind/bound.js';
import { matchesOf, mentionIn, phrase } from '../mentions/tagged.js';
import type { Match, Tagged } from '../mentions/tagged.js';
import { ANNOUNCES } from './pieces.js';
import { mentionsWithin } from './regulatoryRegion.js';
import type { Stretch } from './regulatoryRegion.js';

/** A date, and what happened on it. */
export interface When {
  readonly date?: string;
  readonly precision?: string;
  readonly date_kind?: string;
}

const TOLD = phrase(`(?<before>{date})?[^.;]{0,80}?(?<told>${ANNOUNCES})(?: that)?`);

/** `Last month, X announced that`: announced then. `announces today`: on the day of publication. */
export function whenAnnounced({ at, tagged }: Match, region: Stretch, before: Stretch, bound: Bound): When | undefined {
  TOLD.lastIndex = 0;
  const told = TOLD.exec(tagged.text.slice(0, Math.max(at, before.to)));
  if (told === null) return undefined;
  const date = mentionsWithin(tagged, { from: 0, to: region.from }, 'date').at(0);
  if (told.groups?.['before'] !== undefined && date !== undefined)
    return { date: date.value, precision: date.precision, date_kind: 'announced' };
  return tagged.passage.section === 'lead'
    ? (whenDecided(tagged, bound) ?? { date: bound.header.date, precision: 'day', date_kind: 'announced' })
    : undefined;
}

const DECIDED = phrase(
  '\\b(?:decision|designation|letter|notification|notice|approval)\\b[^.;]{0,30}?\\b(?:communicated|dated|received|issued|granted|taken|given)\\b[^.;]{0,40}? (?<date>{date})',
);

/** `The decision, communicated to the company on May 3,`: the day of what the lead announces, told right behind it. */
function whenDecided(tagged: Tagged, bound: Bound): When | undefined {
  const here = bound.sentences.indexOf(tagged);
  for (const next of bound.sentences.slice(here + 1, here + 3)) {
    const [match] = matchesOf(next, DECIDED);
    const date = match && mentionIn(match, 'date', 'date');
    if (date?.precision === 'day') return { date: date.value, precision: 'day', date_kind: 'granted' };
  }
  return undefined;
}
