import { dayOf, MONTH, monthNumber, ordinalNumber, periodBefore } from '../text/calendar.js';
import type { DateReading } from '../text/calendar.js';
import type { DateMention } from './mention.js';

type Reader = (groups: Readonly<Record<string, string>>, published: string) => DateReading | undefined;

const LEAD = '(?:\\b(?:in|on|during|by|for|of|since|as of) (?:the )?)?';
const FORMS: readonly (readonly [RegExp, Reader])[] = [
  [
    form(`(?<month>${MONTH}) (?<day>\\d{1,2}),? (?<year>\\d{4})\\b`),
    (g) => reading(dayOf(g['month'] ?? '', g['day'] ?? '', g['year'] ?? ''), 'day'),
  ],
  [form(`(?<month>${MONTH}),? (?<year>\\d{4})\\b`), (g) => reading(monthOf(g), 'month')],
  [form('Q(?<number>[1-4])[ -]?(?<year>20\\d{2})\\b'), (g) => reading(`${g['year'] ?? ''}-Q${g['number'] ?? ''}`, 'quarter')],
  [form('(?<number>[1-4])Q(?<year>20\\d{2})\\b'), (g) => reading(`${g['year'] ?? ''}-Q${g['number'] ?? ''}`, 'quarter')],
  [
    form('(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th)[ -](?<part>quarter|half) (?:of )?(?<year>20\\d{2})\\b'),
    (g) => partOf(g),
  ],
  [form('H(?<number>[12]) (?<year>20\\d{2})\\b'), (g) => reading(`${g['year'] ?? ''}-H${g['number'] ?? ''}`, 'half')],
  [
    /\b(?:[Ii]n|[Dd]uring|[Bb]y|[Ss]ince|[Tt]hroughout|[Uu]ntil) (?<year>(?:19|20)\d{2})\b(?! (?:[A-Z]|annual))/g,
    (g) => reading(g['year'], 'year'),
  ],
  [
    /\blast (?<unit>month|year)\b/gi,
    (g, published) => periodBefore(published, g['unit']?.toLowerCase() === 'year' ? 'year' : 'month'),
  ],
];

function form(source: string): RegExp {
  return new RegExp(LEAD + source, 'gi');
}

function reading(value: string | undefined, precision: DateReading['precision']): DateReading | undefined {
  return value === undefined ? undefined : { value, precision };
}

function monthOf(groups: Readonly<Record<string, string>>): string | undefined {
  const number = monthNumber(groups['month'] ?? '');
  return number && `${groups['year'] ?? ''}-${number}`;
}

function partOf(groups: Readonly<Record<string, string>>): DateReading | undefined {
  const number = ordinalNumber(groups['ordinal'] ?? '');
  const half = groups['part']?.toLowerCase() === 'half';
  if (number === undefined || (half && number > 2)) return undefined;
  return { value: `${groups['year'] ?? ''}-${half ? 'H' : 'Q'}${number}`, precision: half ? 'half' : 'quarter' };
}

/** Calendar dates in a sentence, as exact as they are told; `last month` counts back from the day of publication. */
export function findDates(text: string, published: string): readonly DateMention[] {
  if (!/\d{4}|\blast /i.test(text)) return [];
  return FORMS.flatMap(([pattern, read]) =>
    Array.from(text.matchAll(pattern)).flatMap((match) => {
      const date = read(match.groups ?? {}, published);
      return date === undefined ? [] : [{ kind: 'date' as const, from: match.index, to: match.index + match[0].length, ...date }];
    }),
  );
}
