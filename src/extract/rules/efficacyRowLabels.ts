import { snake } from '../mentions/endpoints.js';
import type { Cell } from '../text/cells.js';
import { isFigure } from './efficacyCells.js';
import type { Label } from './efficacyCells.js';
import type { Head } from './efficacyHeads.js';

/** Rows and tables that tell who took part. */
const NO_ENDPOINT =
  /\b(?:baseline|demographics?|characteristics?|female|male|women|men|age|race|white|asian|black|hispanic|prior|previous|ECOG|enrolled|randomi[sz]ed|ownership|revenue)\b/i;
const UNWANTED = /\b(?:adverse|safety|side effects?|reactions?|toxicit\w+|events?|infections?|nausea|headache)\b/i;

/** Shares of groups under a name that no vocabulary has: a rate of its own, or an unwanted event where the row or the words above the table say so. */
export function shareLabel(words: string, cells: readonly Cell[], heads: readonly Head[], above: string): Label | undefined {
  const figures = cells.filter(({ text }) => isFigure(text));
  const isShares = figures.length > 0 && figures.every(({ text }) => /\d ?%/.test(text));
  const hasControl = heads.some(({ group }) => group?.control === true);
  if (!isShares || !hasControl || NO_ENDPOINT.test(`${words} ${above}`)) return undefined;
  if (UNWANTED.test(`${words} ${above}`)) return eventOf(words);
  const name = words.replace(/,? (?:at |by |through )?(?:week|month|day|year)s? \d+.*$/i, '').replace(/,? ?\(?%\)?$/, '');
  if (!/^[A-Za-z][\w /+-]{2,60}$/.test(name)) return undefined;
  const endpoint = { from: 0, to: words.length, name: `${snake(name).replace(/_rate$/, '')}_rate`, takes: 'rate' as const };
  return { endpoint, words };
}

/** A row of a table of events by grade is one, whatever it is called. */
export function eventOf(words: string): Label | undefined {
  if (!/^[A-Z]?[a-z]/.test(words)) return undefined;
  return { endpoint: { from: 0, to: words.length, name: 'adverse_event_rate', takes: 'event', measure: words }, words };
}

/** The event of a row at the grade that its column is for. */
export function gradedLabel(label: Label, grade: string): Label {
  const { endpoint } = label;
  if (endpoint.takes !== 'event' || /^(?:any|all)\b/i.test(grade)) return label;
  const measure = `${grade.replace(/ ?\([nN] ?= ?\d+\)/, '')} ${endpoint.measure ?? label.words}`;
  return { ...label, endpoint: { ...endpoint, measure } };
}
