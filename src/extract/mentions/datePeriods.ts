import { allMatches } from '../text/needs.js';
import type { DateReading } from '../text/calendar.js';

/** Whether a date without a year lies ahead of the day of publication or behind it, as far as the words around it say. */
export type Direction = 'ahead' | 'behind' | 'open';

const AHEAD =
  'will|shall|should|could|would|might|may|expect(?:s|ed|ing)?|plan(?:s|ned|ning)?|anticipat(?:e[sd]?|ing)|inten(?:d|ds|ded|ding|tion)|target(?:s|ed|ing)?|aim(?:s|ed|ing)?|scheduled?|slated|due|estimated|projected|foresee[ns]?|forthcoming|upcoming|goal|on track|on course|to be|look(?:s|ing)? forward|if|set for|awaited|likely|ready|remains?';
const BEHIND =
  'was|were|had|has|have|been|since|following|began|(?<!\\bbe )(?:begun|held|met|took|taken|gave|given|won|sent|came|[a-z]{2,}ed)';
const CUE = new RegExp(`\\b(?:(?<ahead>${AHEAD})|(?<behind>${BEHIND}))\\b`, 'g');
const REACH = 110;
/** The entry of a list of what is to be done: `Submit an IND in the second quarter`. */
const TO_DO =
  /^\W*(?:Initiate|Complete|Report|Submit|File|Present|Announce|Dose|Begin|Start|Launch|Release|Share|Open|Enroll|Advance|Publish|Obtain|Select|Nominate|Finish|Commence|Deliver|Provide|Topline|Expand|Seek|Request|Meet|Resubmit|Randomize)\b/;

/** Reads the direction from the nearest verb before a place of the sentence, else from the first one after it. */
export function directionAt(text: string, from: number, to: number): Direction {
  const before = text.slice(Math.max(0, from - REACH), from).replace(/^.*[.;](?= )/s, '');
  const after = text.slice(to, to + REACH).replace(/[.;] .*$/s, '');
  const cue = Array.from(allMatches(before, CUE)).at(-1) ?? Array.from(allMatches(after, CUE))[0];
  if (cue === undefined) return TO_DO.test(text) ? 'ahead' : 'open';
  return cue.groups?.['ahead'] === undefined ? 'behind' : 'ahead';
}

/** The year of a period of `months` months that begins in `month` (1 to 12) and is told without its year. */
export function yearOf(month: number, months: number, published: string, direction: Direction): number {
  const year = Number(published.slice(0, 4));
  const now = year * 12 + Number(published.slice(5, 7));
  const starts = [year - 1, year, year + 1].map((one) => one * 12 + month);
  const ahead = starts.find((start) => start + months - 1 >= now);
  const behind = starts.findLast((start) => start <= now);
  const nearest = [...starts].sort((a, b) => Math.abs(a - now) - Math.abs(b - now))[0];
  const start = { ahead, behind, open: nearest }[direction] ?? now;
  return Math.floor((start - 1) / 12);
}

/** `last`, `this` or `next` month, quarter or year, counted from the day of publication. */
export function periodFrom(published: string, which: string, unit: string): DateReading {
  const steps = which === 'last' || which === 'previous' ? -1 : which === 'next' || which === 'coming' ? 1 : 0;
  const year = Number(published.slice(0, 4));
  const month = Number(published.slice(5, 7));
  if (unit === 'year') return { value: String(year + steps), precision: 'year' };
  const length = unit === 'quarter' ? 3 : 1;
  const at = Math.floor((year * 12 + month - 1) / length) + steps;
  const perYear = 12 / length;
  const position = (at % perYear) + 1;
  const start = `${Math.floor(at / perYear)}-`;
  return unit === 'quarter'
    ? { value: `${start}Q${position}`, precision: 'quarter' }
    : { value: `${start}${String(position).padStart(2, '0')}`, precision: 'month' };
}

/** The day before a day `YYYY-MM-DD`. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
