import { isCalendarDay } from '../../domain/partialDate.js';

/** A date in the normal forms of `domain/partialDate.ts`, with the characters that tell it. */
export interface DateReading {
  readonly value: string;
  readonly precision: 'day' | 'month' | 'quarter' | 'half' | 'year';
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
/** `May`, `Nov.`, `sept`, `December` as the start of a pattern. */
export const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
};

/** The number of a month by its first three letters, `01` to `12`. */
export function monthNumber(name: string): string | undefined {
  const at = MONTHS.findIndex((month) => name.toLowerCase().startsWith(month));
  return at < 0 ? undefined : String(at + 1).padStart(2, '0');
}

/** `first` or `1st` as a number. */
export function ordinalNumber(word: string): number | undefined {
  return ORDINALS[word.toLowerCase()];
}

/** `May 15, 2019` and `15 May 2019` as `2019-05-15`. */
export function dayOf(month: string, date: string, year: string): string | undefined {
  const number = monthNumber(month);
  return number === undefined ? undefined : `${year}-${number}-${date.padStart(2, '0')}`;
}

const WEEKDAY = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,? )?';
const ORDINAL_END = '(?:st|nd|rd|th)?';
/** A whole day: `May 15, 2019`, `15 May, 2019`, `15. May 2019`, `2019-05-15`, `2019/05/15`, `15.05.2019`, `05/15/2019`. */
const DAY = new RegExp(
  `${WEEKDAY}(?:(?<month>${MONTH}) (?<date>\\d{1,2})${ORDINAL_END},? (?<year>\\d{4})` +
    `|(?<dateFirst>\\d{1,2})(?:${ORDINAL_END}|\\.)[ -](?:of )?(?<monthNext>${MONTH}),?[ -](?<yearLast>\\d{4})` +
    `|(?<iso>\\d{4}-\\d\\d-\\d\\d)|(?<yearFirst>\\d{4})[./](?<monthSecond>\\d{1,2})[./](?<dateThird>\\d{1,2})` +
    `|(?<one>\\d{1,2})(?<mark>[./])(?<two>\\d{1,2})[./](?<yearOfNumbers>\\d{4}))(?!\\d)`,
  'iy',
);

/** A whole day that a text tells at one place. */
export interface DayReading {
  readonly day: string;
  readonly from: number;
  readonly to: number;
}

/** The day told right at a place of a text with single blanks; undefined when none stands there, or when it has two readings. */
export function readDayAt(text: string, at: number): DayReading | undefined {
  DAY.lastIndex = at;
  const match = DAY.exec(text);
  const day = match?.groups && dayOfGroups(match.groups);
  return match === null || day === undefined || !isCalendarDay(day) ? undefined : { day, from: at, to: at + match[0].length };
}

function dayOfGroups(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const { month, date, year, dateFirst, monthNext, yearLast, iso, yearFirst, monthSecond, dateThird } = groups;
  if (month && date && year) return dayOf(month, date, year);
  if (dateFirst && monthNext && yearLast) return dayOf(monthNext, dateFirst, yearLast);
  if (yearFirst && monthSecond && dateThird) return `${yearFirst}-${monthSecond.padStart(2, '0')}-${dateThird.padStart(2, '0')}`;
  return iso ?? dayOfNumbers(groups['one'] ?? '', groups['mark'] ?? '', groups['two'] ?? '', groups['yearOfNumbers'] ?? '');
}

/** `27.02.2024` is day first; of `03/23/2020` the number above 12 is the day; `03/04/2020` has two readings. */
function dayOfNumbers(one: string, mark: string, two: string, year: string): string | undefined {
  const dayFirst = mark === '.' || Number(one) > 12 || one === two;
  if (!dayFirst && Number(two) <= 12) return undefined;
  const [date, month] = dayFirst ? [one, two] : [two, one];
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}
