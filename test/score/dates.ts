import { parsePartialDate, type PartialDate } from '../../src/domain/partialDate.js';
import { fold, textOf } from './wording.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Reads a normalised date, also `Q4 2019`, `H2 2017` and `2019Q4`. */
export function dateOf(value: unknown): PartialDate | undefined {
  const text = textOf(value).trim().toUpperCase();
  return parsePartialDate(text.replace(/^(\d{4})([QH])/, '$1-$2').replace(/^([QH]\d)[ /-]?(\d{4})$/, '$2-$1'));
}

/** Equal at the precision that is wanted; a finer date must lie inside it and stand in the text. */
export function isSameDate(want: unknown, have: unknown, text: string): boolean {
  const [wanted, given] = [dateOf(want), dateOf(have)];
  if (wanted === undefined || given === undefined) return false;
  if (wanted.text === given.text) return true;
  const isFiner = given.precision === 'day' || given.precision === 'month';
  if (!isFiner || given.start < wanted.start || given.end > wanted.end) return false;
  const [year = '', month = '', day = ''] = given.start.split('-');
  const before = given.precision === 'day' ? `${Number(day)}, ` : '(of )?';
  return new RegExp(`${MONTHS[Number(month) - 1] ?? ''}[a-z.]* ${before}${year}`).test(fold(text));
}
