import { isCalendarDay } from '../../domain/partialDate.js';
import { dayOf, MONTH } from './calendar.js';

/** The start of the lead: place, day and wire, and how many characters of the paragraph they take. */
export interface Dateline {
  readonly place: string;
  readonly date?: string;
  readonly wire?: string;
  readonly length: number;
}

const DATE = `(?<month>${MONTH})\\s+(?<day>\\d{1,2}),?\\s+(?<year>\\d{4})`;
const LATE_DATE = `(?<lateMonth>${MONTH})\\s+(?<lateDay>\\d{1,2}),?\\s+(?<lateYear>\\d{4})`;
const DASH = '(?:-{1,2}|[\\u2013\\u2014])';
const WIRE = '(?:\\((?<wire>[^)]{3,40})\\)|/(?<slashed>[^/]{3,40})/)';
/** `MADISON, Wis., May 18, 2017 (GLOBE NEWSWIRE) -- `, `BOSTON--(BUSINESS WIRE)--May 2, 2017--`; not `In a Phase 1 study -- `. */
const DATELINE = new RegExp(
  `^(?<place>\\p{Lu}[\\p{L}.'\\s-]{1,40}?(?:,\\s+[\\p{L}.\\s]{2,40}?){0,2})(?:,\\s+|\\s+${DASH}\\s+|\\s+)?(?:${DATE})?\\s*${DASH}?\\s*${WIRE}?\\s*${DASH}\\s*(?:${LATE_DATE}\\s*${DASH}\\s*)?`,
  'u',
);
const DATE_LINE = new RegExp(`^(?:[A-Z][a-z]+day,\\s+)?${DATE}$`);

/** The dateline of a paragraph that starts with one; it holds a day or a wire, else it is none. */
export function findDateline(paragraph: string): Dateline | undefined {
  const match = DATELINE.exec(paragraph.slice(0, 240));
  const { place, wire, slashed, ...told } = match?.groups ?? {};
  const month = told['month'] ?? told['lateMonth'];
  const day = told['day'] ?? told['lateDay'];
  const year = told['year'] ?? told['lateYear'];
  if (match === null || place === undefined) return undefined;
  const date = month && day && year ? dayOf(month, day, year) : undefined;
  const service = wire ?? slashed;
  if (date === undefined && service === undefined) return undefined;
  return {
    place: place.replace(/[,\s]+$/, ''),
    length: match[0].length,
    ...(date !== undefined && isCalendarDay(date) && { date }),
    ...(service !== undefined && { wire: service.trim() }),
  };
}

/** True for a line that holds a day and nothing else. */
export function isDateLine(text: string): boolean {
  return readDateLine(text) !== undefined;
}

/** The day of such a line, `YYYY-MM-DD`. */
export function readDateLine(text: string): string | undefined {
  const { month, day, year } = DATE_LINE.exec(text.trim())?.groups ?? {};
  const date = month && day && year ? dayOf(month, day, year) : undefined;
  return date !== undefined && isCalendarDay(date) ? date : undefined;
}
