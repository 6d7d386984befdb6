/** How exactly a text tells a date. */
export const PRECISIONS = ['day', 'month', 'quarter', 'half', 'year'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** A date as a text tells it: first and last possible day, inclusive, `YYYY-MM-DD`. */
export interface PartialDate {
  readonly text: string;
  readonly start: string;
  readonly end: string;
  readonly precision: Precision;
}

const FORMS: readonly (readonly [Precision, RegExp])[] = [
  ['day', /^\d{4}-\d\d-\d\d$/],
  ['month', /^\d{4}-\d\d$/],
  ['quarter', /^\d{4}-Q[1-4]$/],
  ['half', /^\d{4}-H[12]$/],
  ['year', /^\d{4}$/],
];
const MONTHS: Readonly<Record<Exclude<Precision, 'day'>, number>> = { month: 1, quarter: 3, half: 6, year: 12 };

/** Reads `2019-05-15`, `2019-05`, `2019-Q4`, `2019-H2` or `2019`; undefined for anything else. */
export function parsePartialDate(text: string): PartialDate | undefined {
  const precision = FORMS.find(([, form]) => form.test(text))?.[0];
  if (precision === undefined) return undefined;
  const year = Number(text.slice(0, 4));
  if (precision === 'day') return isCalendarDay(text) ? { text, start: text, end: text, precision } : undefined;
  const months = MONTHS[precision];
  const position = precision === 'year' ? 1 : Number(text.replace(/^\d{4}-[QH]?/, ''));
  if (position < 1 || position * months > 12) return undefined;
  return { text, start: day(year, (position - 1) * months + 1, 1), end: day(year, position * months + 1, 0), precision };
}

/** True for a day that exists: `2019-02-28`, not `2019-02-30`. */
export function isCalendarDay(text: string): boolean {
  const [year, month, date] = text.split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined) return false;
  return /^\d{4}-\d\d-\d\d$/.test(text) && day(year, month, date) === text;
}

function day(year: number, month: number, date: number): string {
  return new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);
}
