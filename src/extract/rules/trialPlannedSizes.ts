import type { Bound } from '../bind/bound.js';
import { flat } from '../mentions/clause.js';
import type { QuantityMention } from '../mentions/mention.js';
import type { Tagged } from '../mentions/tagged.js';
import type { Draft } from './teller.js';
import { trialDraft, trialSentences } from './trialSentences.js';
import { plannedBefore, trialsAt } from './trialsNear.js';

const ATTRIBUTES: Readonly<Record<string, string>> = { patients: 'enrolment_planned', sites: 'sites_planned' };
/** Fewer are a cohort, or those whom a first visit is awaited of. */
const FEWEST: Readonly<Record<string, number>> = { patients: 5, sites: 2 };

/** Around those who are counted: what others than those who are to come did, or who has the disease. */
const OF_OTHERS =
  /\b(?:(?:were|was|had|have|has) (?:\w+ ){0,2}(?:treated|enrolled|dosed|randomi[sz]ed|given|recruited|followed|assigned|infused|screened|evaluated|completed)|received|completed|responded|showed|reported|met|achieved)\b|\b(?:affects?|prevalence|incidence|deaths?|die|suffer|lives?|living|estimated|each year|every year|annually|previous(?:ly)?|earlier|in the United States have)\b/i;
const IS_TO = /\b(?:will|is to|are to|to enroll?|to include|would|should|planned|foreseen|scheduled)\b/i;
/** How far around a number its own words stand. */
const AROUND = 60;

/** Whether a number is that of a part of the trial: a cohort, a stage, those who are treated first. */
export function isOfGroup(text: string, size: Pick<QuantityMention, 'from' | 'to'>): boolean {
  const [before, after] = [text.slice(0, size.from), text.slice(size.to)];
  return (
    /\b(?:cohorts? of|groups? of|arms? of|first|additional|further|another|next|remaining|each (?:cohort|group|arm)\b[^.;]{0,30}|of the|(?:in|for) (?:each|the [^.;]{0,30}) (?:cohort|group|arm|part|stage|portion),?) $/i.test(
      before,
    ) ||
    /\bcohorts?\b[^.;]{0,80}\b(?:by|of) (?:as many as |up to )?$|\b(?:Cohort|Group|Arm|Part|Stage) (?:\d|[A-H])\b[^.;]{0,60}$|^\W*(?:cohort|group|arm|part|stage|dose level) \w{1,3}(?: \([^()]*\))? ?[:|\u2013-]/i.test(
      before,
    ) ||
    /^[^.;,(]{0,30} (?:per|in each|in the|in a) (?:(?:[a-z-]+ )?cohort|group|arm|dose|(?:safety )?(?:lead|run)-in)\b|^ will be assigned\b|^[^.;]{0,60}\b(?:added|cohort)\b|^ in (?:Cohort|Group|Arm|Part|Stage) \w|^[^.;,]{0,30} (?:at|for) (?:each|every) (?:dose|level)/i.test(
      after,
    ) ||
    (/^ (?:each|apiece)\b/.test(after) && /\b(?:cohorts|groups|arms|levels|doses)\b/i.test(before))
  );
}

/** Whether those who are counted are others than those whom a trial to come is for. */
function isOfOthers(text: string, { from, to }: QuantityMention): boolean {
  const around = text.slice(Math.max(0, from - AROUND), to + AROUND);
  return OF_OTHERS.test(around) && !IS_TO.test(around);
}

/** The numbers of patients and sites that a sentence tells of trials that are yet to begin. */
function sizesIn(tagged: Tagged, bound: Bound): readonly (Draft & { readonly size: number })[] {
  const { text } = tagged.passage.view;
  return flat(tagged.mentions).flatMap((one) => {
    const attr = one.kind === 'count' ? ATTRIBUTES[one.unit] : undefined;
    if (one.kind !== 'count' || attr === undefined || one.value < (FEWEST[one.unit] ?? 0)) return [];
    if (isOfGroup(text, one) || isOfOthers(text, one)) return [];
    return plannedAt(tagged, one, bound).map((trial) => ({
      ...trialDraft(tagged, { trial, attr }, bound, [one.from, one.to]),
      value: { value: one.value, op: one.op ?? 'eq', unit: one.unit },
      size: one.value,
    }));
  });
}

/** The planned trials that a place speaks of: those named there; where none is, the planned one of the sentences before. */
function plannedAt(tagged: Tagged, { from, to }: QuantityMention, bound: Bound): readonly string[] {
  const isPlanned = (trial: string): boolean => bound.standingOf(trial) === 'PLANNED';
  const named = tagged.mentions.some(({ kind }) => kind === 'trial');
  const before = named ? undefined : plannedBefore(tagged, bound);
  return before ?? trialsAt(tagged, from, to, bound).filter(isPlanned);
}

/** How many patients and sites each planned trial is to have: the largest number told of it, in whatever words. */
export function tellPlannedSizes(bound: Bound): readonly Draft[] {
  const all = trialSentences(bound).flatMap((tagged) => sizesIn(tagged, bound));
  return all.filter(({ key, size }, at) =>
    all.every((other, index) => {
      const isSame = other.key['trial'] === key['trial'] && other.key['attr'] === key['attr'];
      return !isSame || other.size < size || (other.size === size && index >= at);
    }),
  );
}

/** `A total of 62 patients have been enrolled`, `62 patients are randomized to`: the largest number of patients that other sentences tell of the one trial. */
export function totalOf([trial, ...others]: readonly string[], bound: Bound): QuantityMention | undefined {
  if (trial === undefined || others.length > 0) return undefined;
  const counts = trialSentences(bound).flatMap((tagged) => {
    const { text } = tagged.passage.view;
    return tagged.mentions.filter(
      (one): one is QuantityMention =>
        one.kind === 'count' &&
        one.unit === 'patients' &&
        ENROLLED.test(text) &&
        !isOfGroup(text, one) &&
        trialsAt(tagged, one.from, one.to, bound).includes(trial),
    );
  });
  return [...counts].sort((a, b) => b.value - a.value)[0];
}

const ENROLLED = /\b(?:enroll?(?:ed|s)|randomi[sz](?:ed|es)|recruit(?:ed|s)|includ(?:ed|es))\b/i;
