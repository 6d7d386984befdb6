import { parsePartialDate } from '../../domain/partialDate.js';
import type { Tagged } from '../mentions/tagged.js';

const OF_PLANS =
  /\b(?:planned|anticipated|expected|upcoming|forthcoming|next (?:steps|milestones)|key milestones|milestones?|timing|timetable|timeline|time line|outlook|calendar|catalysts?|guidance|looking ahead|what(?:'s| is) next|goals|objectives|priorities|plans?)\b/i;
const OF_NEWS = /\b(?:recent|achieved|highlights|accomplish\w+|completed|past|history|met|results|update[sd]?)\b/i;
const ITEM = /^(?:[\u2022\u00b7\u25aa\u25cf\u25e6*\u2013\u2014o-]|\(?\d{1,2}[.)]) /;
/** A line that a timetable may consist of: shorter than this, or a bullet. */
const SHORT = 140;
/** How many lines a list may have above one of its own. */
const REACH = 12;

/** Whether a line stands in a list that its heading, or the sentence that opens it, calls plans. */
export function isUnderPlans(tagged: Tagged, sentences: readonly Tagged[]): boolean {
  if (!isLine(tagged.passage.view.text)) return false;
  const at = sentences.indexOf(tagged);
  for (let before = at - 1; before >= Math.max(0, at - REACH); before -= 1) {
    const text = sentences[before]?.passage.view.text.trim() ?? '';
    if (/:$/.test(text) || (!ITEM.test(text) && text.length < 80 && !/[.;!?]$|[:\u2013] /.test(text)))
      return OF_PLANS.test(text) && !OF_NEWS.test(text);
    if (!isLine(text)) return false;
  }
  return false;
}

function isLine(text: string): boolean {
  return ITEM.test(text) || text.length < SHORT;
}

/** Entries of lists that a sentence in the future opens, and that tell nothing of the past: `Patients will receive, in three cohorts:`. */
export function plannedEntries(sentences: readonly Tagged[]): ReadonlySet<Tagged> {
  const found = new Set<Tagged>();
  let opened: number | undefined;
  for (const one of sentences) {
    const { view, paragraph } = one.passage;
    if (view.text.endsWith(':')) opened = WILL.test(view.text) ? paragraph : undefined;
    else if (opened === paragraph && !PAST.test(view.text)) found.add(one);
  }
  return found;
}

const WILL =
  /\b(?:will|shall|would|(?:plans?|expects?|intends?|anticipates?|aims?) to|(?:is|are) (?:expected|planned|scheduled|eligible|set|to be))\b/i;
const PAST = /\b(?:has|have|had|was|were)\b/i;

/** Whether a date lies before the day of publication or behind it; undefined for a period that holds the day. */
export function sideOf(value: string, published: string): 'past' | 'ahead' | undefined {
  const date = parsePartialDate(value);
  if (date === undefined) return undefined;
  if (date.start > published) return 'ahead';
  return date.end <= published ? 'past' : undefined;
}
