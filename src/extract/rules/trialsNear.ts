import type { Bound } from '../bind/bound.js';
import { clauseAt, near, placeOf } from '../mentions/clause.js';
import type { DateMention, TrialMention } from '../mentions/mention.js';
import { mentionIn, mentionsIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';

/** The trials that a naming is of: several for `two Phase 3 trials`. */
export function trialsOf(mention: TrialMention, bound: Bound): readonly string[] {
  return bound.trials.trials.filter(({ namings }) => namings.some((one) => one.mention === mention)).map(({ id }) => id);
}

/** The trials that a match speaks of: those it names, else the nearest of its clause, else of its sentence, else what is spoken of. */
export function trialsNear(match: Match, bound: Bound): readonly string[] {
  const named = mentionsIn(match).filter((one): one is TrialMention => one.kind === 'trial');
  if (named.length > 0) return [...new Set(named.flatMap((mention) => trialsOf(mention, bound)))];
  const [nearest] = near(match, 'trial');
  if (nearest !== undefined) return trialsOf(nearest, bound);
  const { from } = placeOf(match);
  const before = match.tagged.mentions.filter((one): one is TrialMention => one.kind === 'trial' && one.from < from).at(-1);
  if (before !== undefined) return trialsOf(before, bound);
  const trial = bound.trialAt(match.tagged, from);
  return trial === undefined ? [] : [trial];
}

/** The trials that a match says will start: where it names none, the planned one of the sentences before it in its paragraph. */
export function trialsToStart(match: Match, bound: Bound): readonly string[] {
  if (match.tagged.mentions.some(({ kind }) => kind === 'trial')) return trialsNear(match, bound);
  const at = bound.sentences.indexOf(match.tagged);
  for (let before = at - 1; bound.sentences[before]?.passage.paragraph === match.tagged.passage.paragraph; before -= 1) {
    const named = bound.sentences[before]?.mentions.flatMap((one) => (one.kind === 'trial' ? trialsOf(one, bound) : [])) ?? [];
    const planned = [...new Set(named)].filter((trial) => bound.standingOf(trial) === 'PLANNED');
    if (planned.length > 0) return planned.length === 1 ? planned : [];
  }
  return trialsNear(match, bound);
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
const FORMER = /\b(?:previous(?:ly)?|guided|originally|earlier guidance|instead of|rather than)\b[^,;]{0,24}$|\bfrom $/i;

/** Whether a date lies before the day of publication, as far as both tell. */
export function isBefore({ value, precision }: DateMention, published: string): boolean {
  const known = precision === 'day' || precision === 'month' ? value.length : 4;
  return value.slice(0, known) < published.slice(0, known);
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
  /\b(?:plans?|planned|planning|intends?|intending|expects?|expected|expecting|anticipates?|anticipated|aims?|aiming|hopes?|will|shall|should|scheduled|slated|targets?|targeted|on (?:track|course)|due|foresees?|foreseen|set|is to|are to|to (?:start|begin|follow|open|come|be)|look(?:s|ing)? (?:forward|for|to)|remains? on|guid(?:es|ed|ance)|preparing|poised|awaited|estimated|projected|designed|proposes?|goal)\b/i;
const POSSIBLE = /\b(?:could|may|might|would|possibly|potentially|if|subject to|depending on|contingent)\b/i;
const DENIED = /\b(?:not|never|no longer|cannot) (?:currently )?(?:plan|intend|expect|anticipate|be|start|begin)\b/i;

/** How a clause tells what is to come; undefined when it tells none to come, or denies it. */
export function outlook(words: string): 'PLANNED' | 'POSSIBLE' | undefined {
  if (DENIED.test(words)) return undefined;
  if (POSSIBLE.test(words) && !/\bwill\b/i.test(words)) return 'POSSIBLE';
  return PLAN.test(words) ? 'PLANNED' : undefined;
}
