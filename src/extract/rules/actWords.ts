import type { ActForm, Telling } from '../assertion/telling.js';
import { tellingOf } from '../assertion/telling.js';
import { isUnderPlans, sideOf } from '../assertion/plans.js';
import type { Bound } from '../bind/bound.js';
import type { DateMention } from '../mentions/mention.js';
import type { Match, Tagged } from '../mentions/tagged.js';
import { mentionsWithin, regionOf } from './regulatoryRegion.js';
import type { Stretch } from './regulatoryRegion.js';

/** The words of one act by their form, each an alternation without groups. */
export type ActWords = Partial<Readonly<Record<ActForm, string>>>;

const FORMS: readonly ActForm[] = ['past', 'present', 'base', 'ing', 'noun'];

/** A pattern for the words of an act, each form a named group. */
export function actPattern(words: ActWords): string {
  const forms = FORMS.flatMap((form) => (words[form] === undefined ? [] : [`(?<${form}>${words[form]})`]));
  return `(?<![\\w-])(?:${forms.join('|')})(?![\\w-])`;
}

/** An act that a sentence tells: its words, its clause, its date, and how it is told. */
export interface ToldAct {
  readonly tagged: Tagged;
  readonly words: Stretch;
  readonly region: Stretch;
  readonly date: DateMention | undefined;
  readonly telling: Telling | undefined;
}

const TITLES: ReadonlySet<string> = new Set(['headline', 'subhead', 'lead']);

/** Reads how the act of a match is told; `others` are the words of acts whose dates are not its own. */
export function readAct(match: Match, bound: Bound, others: RegExp): ToldAct {
  const { tagged } = match;
  const words = { from: match.at, to: match.at + match.text.length };
  const region = regionOf(match, words, match.groups['noun'] !== undefined);
  const date = dateOfAct(tagged, words, region, others);
  const side = date && sideOf(date.value, bound.header.date);
  const place = isUnderPlans(tagged, bound.sentences) ? 'plans' : TITLES.has(tagged.passage.section) ? 'title' : undefined;
  const form = FORMS.find((one) => match.groups[one] !== undefined) ?? 'noun';
  const told = tellingOf({ text: tagged.text, ...words, form, region, ...(side && { date: side }), ...(place && { place }) });
  return { tagged, words, region, date, telling: told };
}

/** The date of an act in its clause: the first one behind it, else the last one before it, with no other act between. */
function dateOfAct(tagged: Tagged, words: Stretch, region: Stretch, others: RegExp): DateMention | undefined {
  const { text, places } = tagged;
  const isApart = (from: number, to: number): boolean => new RegExp(others.source, 'i').test(text.slice(from, to));
  const dates = mentionsWithin(tagged, region, 'date')
    .map((date) => ({ date, at: places.indexOf(date.from) }))
    .filter(({ at }) => !(/\bfrom (?:the )?$/i.test(text.slice(0, at)) && /^. to\b/.test(text.slice(at))));
  const behind = dates.find(({ at }) => at >= words.from && (at < words.to || !isApart(words.to, at)));
  const isOfOther = (at: number): boolean =>
    isApart(Math.max(region.from, at - 60), at) && /\b(?:and|but|which|that)\b/.test(text.slice(at, words.from));
  const before = dates.findLast(({ at }) => at < words.from && !isApart(at, words.from) && !isOfOther(at));
  return (behind ?? before)?.date;
}
