import type { Bound } from '../bind/bound.js';
import { matchesOf, mentionIn, phrase } from '../mentions/tagged.js';
import type { Match, Tagged } from '../mentions/tagged.js';
import { ANNOUNCES } from './pieces.js';
import type { DateMention } from '../mentions/mention.js';
import type { DesignationAct } from './designationGuards.js';
import { mentionsWithin, stretchOf } from './regulatoryRegion.js';
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
  return tagged.passage.section === 'lead' ? { date: bound.header.date, precision: 'day', date_kind: 'announced' } : undefined;
}

const DECIDED = phrase(
  '(?:\\b(?:the agency|it|{agency}) (?:told|informed|notified|called|wrote to) [^.;]{0,60}?{date}|\\b(?:decision|designation|letter|notification|notice|approval|status|grant)s?\\b[^.;]{0,60}?\\b(?:communicated|dates?|dated|received|issued|granted|taken|given|came)\\b[^.;]{0,40}? {date})[^;]{0,80}',
);

const NAMED = /\b(?:PRIME|fast track|orphan|breakthrough|RMAT|pediatric|priority review)\b/gi;

/**
 * `The decision, communicated to the company on May 3,`, `The two designations are dated May 3 and May 6`: the day of a
 * designation, told in a clause behind it that names no other one. `all` are the designations of the act.
 */
export function whenDecided(tagged: Tagged, bound: Bound, designation?: string, all: readonly string[] = []): When | undefined {
  const here = bound.placeOf(tagged);
  for (const next of bound.sentences.slice(here + 1, here + 5)) {
    for (const match of matchesOf(next, DECIDED)) {
      const clause = { from: next.text.lastIndexOf(';', match.at) + 1, to: match.at + match.text.length };
      const named = Array.from(
        next.passage.view.text.slice(next.places[clause.from], next.places[clause.to]).matchAll(NAMED),
        ([name]) => name.toLowerCase(),
      );
      const days = mentionsWithin(next, clause, 'date').filter(({ precision }) => precision === 'day');
      if (days.length === 0 || (named.length > 0 && !named.some((name) => designation?.toLowerCase().includes(name)))) continue;
      const date = days[days.length === all.length && named.length === 0 ? all.indexOf(designation ?? '') : 0];
      if (date !== undefined) return { date: date.value, precision: 'day', date_kind: 'granted' };
    }
  }
  return undefined;
}

const BY_AGENCY = phrase(
  '(?<agency>{agency}) (?:(?:granted|awarded|issued|gave|conferred|made) (?:the|this|that|its) (?:designation|status|decision|opinion)|followed|did so)\\b[^.;,]{0,40}?(?<date>{date})',
);

/** `The FDA granted it on May 3, and the EMA followed on May 6`: the day of one of several authorities, told right behind it. */
export function whenGrantedBy(tagged: Tagged, bound: Bound, regulator: string | undefined): When | undefined {
  const here = bound.placeOf(tagged);
  for (const next of bound.sentences.slice(here + 1, here + 4)) {
    const own = matchesOf(next, BY_AGENCY).find((match) => mentionIn(match, 'agency', 'agency')?.id === regulator);
    const date = own && mentionIn(own, 'date', 'date');
    if (date?.precision === 'day') return { date: date.value, precision: 'day', date_kind: 'granted' };
  }
  return undefined;
}

/** The dates of a stretch; in brackets a year may stand alone: `RMAT (glioma, 2023)`. */
function datesOf(tagged: Tagged, stretch: Stretch): readonly DateMention[] {
  const dates = mentionsWithin(tagged, stretch, 'date');
  if (dates.length > 0) return dates;
  return Array.from(
    tagged.text
      .slice(stretch.from, stretch.to)
      .matchAll(/(?:[(,] ?(?=\d+\))|\bdesignations (?:of|from) (?=\d+,))((?:19|20)\d\d)/g),
    (year) => {
      const from = tagged.places[stretch.from + year.index + year[0].length - 4] ?? 0;
      return { kind: 'date', from, to: from + 4, value: year[1] ?? '', precision: 'year' };
    },
  );
}

/** Of several dates of a stretch those that have come: `has had the designation since 2019; a BLA is planned for 2026`. */
export function datesTold(tagged: Tagged, stretch: Stretch, { header }: Bound): readonly DateMention[] {
  const dates = datesOf(tagged, stretch);
  const past = dates.filter(({ value }) => value.slice(0, 4) <= header.date.slice(0, 4));
  return past.length > 0 ? past : dates;
}

/** `was accepted in May with Priority Review`: a date between the act and what it is done with. */
export function dateBetween({ match, tagged, before }: DesignationAct): DateMention | undefined {
  const verb = stretchOf(match, 'verb');
  return verb === undefined || verb.to > before.to ? undefined : datesOf(tagged, { from: verb.to, to: before.to })[0];
}

/** `In May 2014, the FDA granted`, `the FDA on May 3 granted`: a date that opens the clause or stands before its verb. */
export function dateBefore({ match, tagged, before }: DesignationAct): DateMention | undefined {
  const text = tagged.text.slice(before.from, stretchOf(match, 'verb')?.from ?? before.to);
  const place =
    /^(?:[^;]{0,60}: )?[ ,]{0,2}(?:[Oo]n )?(?=\ue010)/.exec(text)?.[0].length ?? /\ue010(?=,? (?:\w+ ){0,3}$)/.exec(text)?.index;
  if (place === undefined) return undefined;
  return mentionsWithin(tagged, { from: before.from + place, to: before.from + place + 1 }, 'date')[0];
}
