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

/** The month before, or the year before, a day `YYYY-MM-DD`. */
export function periodBefore(day: string, unit: 'month' | 'year'): DateReading {
  const year = Number(day.slice(0, 4));
  if (unit === 'year') return { value: String(year - 1), precision: 'year' };
  const month = Number(day.slice(5, 7));
  const value = month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`;
  return { value, precision: 'month' };
}
