import type { Bound } from '../bind/bound.js';
import { clauseAround, clauseAt, near, placeOf } from '../mentions/clause.js';
import type { DateMention, TrialMention } from '../mentions/mention.js';
import { mentionIn, mentionsIn } from '../mentions/tagged.js';
import type { Match, Tagged } from '../mentions/tagged.js';

/** The trials that a naming is of: several for `two Phase 3 trials`. */
export function trialsOf(mention: TrialMention, bound: Bound): readonly string[] {
  return bound.trials.trials.filter(({ namings }) => namings.some((one) => one.mention === mention)).map(({ id }) => id);
}

/** The trials that a match speaks of: those it names, else those that its place does. */
export function trialsNear(match: Match, bound: Bound): readonly string[] {
  const named = mentionsIn(match).filter((one): one is TrialMention => one.kind === 'trial');
  const known = named.flatMap((mention) => trialsOf(mention, bound));
  if (known.length > 0) return [...new Set(known)];
  const { from, to } = placeOf(match);
  return trialsAt(match.tagged, from, to, bound);
}

/**
 * The trials that words of a sentence speak of: the nearest of their clause, else the last before them in the sentence,
 * else, for "both" and "each", those that the paragraph named together, else the one that is spoken of.
 */
export function trialsAt(tagged: Tagged, from: number, to: number, bound: Bound): readonly string[] {
  const trials = tagged.mentions.filter((one): one is TrialMention => one.kind === 'trial');
  const clause = clauseAround(tagged, { from, to });
  const { text } = tagged.passage.view;
  const isParted = (one: TrialMention): boolean => /\b(?:and|while|but|whereas)\b/.test(text.slice(to, one.from));
  const isBefore = (one: TrialMention): boolean => one.to <= from;
  const nearest = trials
    .filter((one, _, all) => one.from >= clause.from && one.to <= clause.to && !(isParted(one) && all.some(isBefore)))
    .sort((a, b) => gap(a, from, to) - gap(b, from, to) || a.from - b.from)[0];
  const told = nearest ?? trials.filter((one) => one.from < from).at(-1);
  const known = told === undefined ? [] : trialsOf(told, bound);
  if (known.length > 0) return known;
  if (OF_SEVERAL.test(tagged.passage.view.text)) {
    const several = namedTogether(tagged, bound);
    if (several.length > 1) return several;
  }
  const trial = bound.trialAt(tagged, from);
  return trial === undefined ? [] : [trial];
}

function gap(mention: TrialMention, from: number, to: number): number {
  return mention.to <= from ? from - mention.to : Math.max(0, mention.from - to);
}

/** `both open in`, `each of them`, `the two will enroll`: words for several trials that are named before. */
const OF_SEVERAL =
  /\b(?:both(?= (?:of them|are|were|will|open|start|begin|have|enroll?(?:ed)?|recruit|trials|studies|evaluat\w+|compar\w+|test(?:ed)?|assess(?:ed)?|stud(?:y|ied)|includ\w+|use[ds]?)\b)|each(?: of (?:them|these|the (?:two|three)))?(?= (?:[a-z-]+ )?(?:trial|study)\b| (?:is|was|will|enroll?\w*|recruit\w*|has|had)\b)|of (?:both|each)(?: of them)?(?= )|\beach of them|to each(?= |[.,])|the two (?:will|are|were|have)|they (?:will|are to|were|are) (?:enroll?|recruit|be|identical|randomi[sz])\w*)/i;

/** The trials of the last sentence before, in the same paragraph, that names any, where it names several. */
function namedTogether(tagged: Tagged, bound: Bound): readonly string[] {
  return namedBefore(tagged, bound)[0] ?? [];
}

/** The trials that the sentences before name, in the same paragraph, the nearest first. */
function namedBefore(tagged: Tagged, bound: Bound): readonly (readonly string[])[] {
  const found: string[][] = [];
  for (let at = bound.placeOf(tagged) - 1; bound.sentences[at]?.passage.paragraph === tagged.passage.paragraph; at -= 1) {
    const named = bound.sentences[at]?.mentions.flatMap((one) => (one.kind === 'trial' ? trialsOf(one, bound) : [])) ?? [];
    if (named.length > 0) found.push([...new Set(named)]);
  }
  return found;
}

/** The trials that a match says will start: where it names none, the planned one of the sentences before it in its paragraph. */
export function trialsToStart(match: Match, bound: Bound): readonly string[] {
  if (match.tagged.mentions.some(({ kind }) => kind === 'trial')) return trialsNear(match, bound);
  return plannedBefore(match.tagged, bound) ?? trialsNear(match, bound);
}

/** The planned trials that the nearest sentence before, in the same paragraph, names. */
export function plannedBefore(tagged: Tagged, bound: Bound): readonly string[] | undefined {
  return namedBefore(tagged, bound)
    .map((named) => named.filter((trial) => bound.standingOf(trial) === 'PLANNED'))
    .find((some) => some.length > 0);
}

/** The date that a match gives or that is given next to it: the first behind it in its clause, else the last before it. */
export function dateNear(match: Match): DateMention | undefined {
  const inside = mentionsIn(match).filter((one): one is DateMention => one.kind === 'date');
  if (inside.length > 0) return inside.at(-1);
  const { to } = placeOf(match);
  const dates = near(match, 'date');
  return dates.find((one) => one.from >= to) ?? dates[0];
}

/** Before a date that is no longer meant: `previously guided to the second half of 2023`. */
const FORMER =
  /\b(?:previous(?:ly)?|guided|originally|initially|earlier guidance|instead of|rather than|(?:was|were) to have|had been|once (?:planned|slated|scheduled|expected|due|set))\b[^,;]{0,24}$|\bfrom $/i;

/** Whether a date lies before the day of publication, as far as both tell. */
export function isBefore({ value }: DateMention, published: string): boolean {
  const [year = '', part = ''] = value.split(/-(?=[QH])/);
  const last = part.startsWith('Q') ? 3 * Number(part[1]) : part.startsWith('H') ? 6 * Number(part[1]) : undefined;
  const end = last === undefined ? value : `${year}-${String(last).padStart(2, '0')}`;
  return end < published.slice(0, end.length);
}

/** When something is to come: the date next to a match that is neither past nor given up. */
export function dateToCome(match: Match, bound: Bound): DateMention | undefined {
  const { text } = match.tagged.passage.view;
  const isMeant = (one: DateMention): boolean =>
    !isBefore(one, bound.header.date) && !FORMER.test(text.slice(Math.max(0, one.from - 40), one.from));
  const inside = mentionsIn(match).filter((one): one is DateMention => one.kind === 'date' && isMeant(one));
  if (inside.length > 0) return inside[0];
  const { to } = placeOf(match);
  const dates = near(match, 'date').filter(isMeant);
  const { from } = placeOf(match);
  return dates.find((one) => one.from >= to) ?? dates.find((one) => one.to <= from && !/\band\b/.test(text.slice(one.to, from)));
}

/** The company that a match names or calls "the company"; undefined when it tells no one. */
export function actorOf(match: Match, bound: Bound): string | undefined {
  const org = mentionIn(match, 'org');
  if (org !== undefined) return org.id;
  return /\b(?:the company|it|we|announce[ds]?)\b/i.test(match.text) ? bound.header.issuer.id : undefined;
}

/** The words of the clause of a match. */
export function clauseOf(match: Match): string {
  const { text } = match.tagged.passage.view;
  const { from, to } = placeOf(match);
  return text.slice(clauseAt(text, from).from, clauseAt(text, Math.max(from, to - 1)).to);
}

const PLAN =
  /\b(?:plans?|planned|planning|intends?|intending|expects?|expected|expecting|anticipates?|anticipated|aims?|aiming|hopes?|will|shall|should|scheduled|slated|targets?|targeted|on (?:track|course|schedule)|due|foresees?|foreseen|set|is to|are to|to (?:start|begin|follow|open|come|be)|look(?:s|ing)? (?:forward|for|to)|remains? on|guid(?:es|ed|ance)|preparing|poised|awaited|estimated|projected|designed|proposes?|goal)\b/i;
const POSSIBLE = /\b(?:could|may|might|would|possibly|potentially)\b/i;
const CONDITION = /\b(?:if|subject to|depending on|contingent)\b/i;
/** A plan stays one under a condition. */
const FIRM = /\b(?:will|expects?|expected|plans?|planned|intends?|anticipates?|anticipated|scheduled|on track)\b/i;
const DENIED =
  /\b(?:not|never|no longer|cannot) (?:currently )?(?:plan|intend|expect|anticipate|be|start|begin)\b|\b(?:cancel\w*|abandon(?:ed|ing)?|scrap(?:ped)?|shelv(?:ed|ing)) [^.;]{0,60}(?:planned|trial|study|program)/i;

/** How a clause tells what is to come; undefined when it tells none to come, or denies it. */
export function outlook(words: string): 'PLANNED' | 'POSSIBLE' | undefined {
  if (DENIED.test(words)) return undefined;
  if (POSSIBLE.test(words) && !/\bwill\b/i.test(words)) return 'POSSIBLE';
  if (CONDITION.test(words) && !FIRM.test(words)) return 'POSSIBLE';
  return PLAN.test(words) ? 'PLANNED' : undefined;
}
