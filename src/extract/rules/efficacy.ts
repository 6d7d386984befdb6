import { assertionBefore } from '../assertion/assertion.js';
import type { Bound } from '../bind/bound.js';
import type { Endpoint } from '../mentions/endpoint.js';
import type { ResultGroup } from '../mentions/resultGroups.js';
import type { ResultValue } from '../mentions/resultValue.js';
import type { Tagged } from '../mentions/tagged.js';
import { withCarried } from './efficacyCarried.js';
import type { Carried } from './efficacyCarried.js';
import { statisticOf } from './efficacyChanges.js';
import { claimsOfRun, doseBySize } from './efficacyClaims.js';
import { sharedPs, withPs } from './efficacyMarks.js';
import { notReached } from './efficacyNotReached.js';
import { cohortInParagraph, isClinical, trialInParagraph } from './efficacyPlace.js';
import { runsByTrial } from './efficacyTrials.js';
import { runsOf } from './efficacyRuns.js';
import type { Run } from './efficacyRun.js';
import {
  isSilent,
  mayTellResult,
  NOBODY,
  NOT_OURS,
  POTENCY,
  tellsBaseline,
  tellsOfTreated,
  untilDefinition,
} from './efficacyGate.js';
import { groupsOf, resultClauses } from './efficacyText.js';
import type { ResultClause, ResultTime } from './efficacyText.js';
import { settleResults } from './efficacySettle.js';
import { dosesOf, sizesIn } from './efficacySizes.js';
import type { Draft } from './teller.js';

/** What one patient showed is no result of a trial. */
const OF_ONE =
  /^(?:[;,] )?(?:(?:[Oo]ne|[Aa]|[Tt]he|[Tt]his)(?: (?:single|other|second|first))? (?:patient|participant|subject)|[Ii]n one patient)\b/;
/** `One patient with a minimal response`: the words say which patient, not how many responded. */
const ONE_WITH = /^\W*(?:one|an?|the|another) (?:\w+ )?(?:patient|participant|subject) with\b/i;
/** What a trial is meant to show, it has not shown. */
const AIMED =
  /\b(?:is|are|was|were) (?:designed|intended|expected|powered|planned) to (?:show|detect|demonstrate|achieve|confirm|reach|improve|exclude|establish)\b/;
/** `Four in ten patients itch`: told of no trial without a verb in the past. */
const PAST = /\b(?:was|were|had|did|saw|fell|rose|became|[a-z]{2,}(?<!ne)ed)\b/;
/** In animals only what is told as a harm is one: `a pneumonia model` tells of none. */
const SAFETY = /\b(?:adverse|toxic\w*|tolerat\w+|safety|side[- ]effects?|mortality|death|died)\b/i;
/** What the rules of studies that compare groups by their doses tell. */
const OF_STUDIES = /tumou?r|survival|response|target_lesion|alive/;
/** `steroids could be stopped in`: what was found possible was done. */
const WAS_ABLE = /\bcould(?= (?:be \w+ed|be \w+wn|stop|come|go|walk|discontinue)\b)/g;
const RANKED = /^(?:the )?(?:high|top|low|mid)/i;
const POINTS_BACK = /^(?:that|this|same)(?: |$)/i;

/** Results of clinical trials, sentence by sentence: which endpoint, which figure, of which group. */
export function tellEfficacy(bound: Bound): readonly Draft[] {
  if (!tellsOfTreated(bound)) return [];
  const reader = new Reader(bound);
  const drafts = settleResults(
    bound.sentences.flatMap((tagged, at) => reader.read(tagged, at)),
    reader.rivals,
  );
  return drafts.length === 0 ? drafts : withPs(drafts, sharedPs(bound));
}

/** Reads sentence after sentence, with what the ones before told: groups in order, the last endpoint, how many there were. */
class Reader {
  private listed: readonly ResultGroup[] = [];
  private carried: Carried = {};
  private paragraph = -1;
  private isOrdered = false;
  /** The groups last put in order, wherever they were: at least the treated one and the one it was compared with. */
  private order: readonly ResultGroup[] = [];
  /** Sentences of the paragraph that told no result, for the groups they name. */
  private passed: Tagged[] = [];
  private doses: readonly ResultGroup[] | undefined;
  private sizes: readonly (readonly number[])[] | undefined;
  private at = 0;
  /** The groups that others were compared with, in words. */
  readonly rivals = new Set<string>();

  constructor(private readonly bound: Bound) {}

  read(tagged: Tagged, at: number): readonly Draft[] {
    if (isSilent(tagged)) return [];
    this.at = at;
    this.enter(tagged, at);
    if (!mayTellResult(tagged, this.bound)) {
      this.passed.push(tagged);
      return [];
    }
    this.isOrdered = false;
    for (const before of this.passed) this.remember(before);
    this.passed = [];
    const drafts = this.results(tagged);
    this.remember(tagged);
    const { direction } = drafts.at(-1)?.value ?? {};
    if (direction === 'reduction' || direction === 'increase') this.carried = { ...this.carried, moved: direction };
    return drafts;
  }

  private remember(tagged: Tagged): void {
    const groups = groupsOf(tagged, this.bound).filter(({ text: said }) => !POINTS_BACK.test(said));
    if (groups.length > 1 && !this.isOrdered) this.listed = groups;
    this.meet(groups);
  }

  /** What the next sentence may go on about. */
  private carry(endpoint: Endpoint | undefined, figure?: ResultValue, clause?: ResultClause): void {
    if (endpoint === undefined) return;
    const { group } = this.carried;
    const { statistic } = figure === undefined || clause === undefined ? {} : statisticOf(endpoint, figure, clause);
    this.carried = {
      endpoint,
      ...(figure !== undefined && { figure }),
      ...(group !== undefined && { group }),
      ...(typeof statistic === 'string' && { average: statistic }),
    };
  }

  private meet(groups: readonly ResultGroup[]): void {
    const treated = groups.filter(({ control }) => !control).at(-1) ?? this.carried.group;
    const control = groups.find((one) => one.control);
    if (control !== undefined) this.rivals.add(control.text);
    if (treated === undefined) return;
    this.carried = { ...this.carried, group: treated };
    if (groups.length > 1) this.order = groups;
    else if (control !== undefined && this.order.length < 3) this.order = [treated, control];
  }

  /** The groups in the order that figures without names go by, unless these are told of several endpoints in a row. */
  private orderFor({ tagged, endpoints, values }: ResultClause): readonly ResultGroup[] {
    const isOfSeveral = endpoints.filter(({ to }) => to <= (values[0]?.from ?? 0)).length > 1;
    const isOpen = this.listed.length < 2 && !isOfSeveral && /\brespectively\b/.test(tagged.passage.view.text);
    return isOpen ? this.order : this.listed;
  }

  /** A new paragraph starts afresh; a list goes on with what the line above it put in order. */
  private enter({ passage }: Tagged, at: number): void {
    if (passage.paragraph === this.paragraph) return;
    const before = this.bound.sentences[at - 1]?.passage.view.text ?? '';
    if (!/[:;]\s*$|, respectively\W*$/.test(before)) {
      this.listed = [];
      this.passed = [];
    }
    this.paragraph = passage.paragraph;
    const { group } = this.carried;
    this.carried = group === undefined ? {} : { group };
  }

  private results(tagged: Tagged): readonly Draft[] {
    const { text } = tagged.passage.view;
    const clauses = resultClauses(tagged, this.bound);
    const fronted = frontedTime(clauses);
    return clauses.flatMap((plain): readonly Draft[] => {
      if (NOT_OURS.test(text.slice(plain.from, plain.to))) return [];
      const told = untilDefinition(plain);
      if (told === undefined) {
        this.carry(plain.endpoints[0]);
        return [];
      }
      const clause = withCarried({ ...told, groups: told.groups.flatMap((one) => this.named(one)) }, this.carried);
      const runs = runsOf(clause, this.orderFor(clause));
      const named = distinct(runs.flatMap(({ values }) => values.flatMap(({ group }) => group ?? [])));
      if (named.length > 1) {
        this.listed = named;
        this.isOrdered = true;
      }
      const last = clause.endpoints.at(-1);
      const latest = runs.at(-1);
      const isNext = last !== undefined && last !== latest?.endpoint && last.from > (latest?.values.at(-1)?.value.to ?? 0);
      this.carry(isNext ? last : latest?.endpoint, isNext ? undefined : latest?.values[0]?.value, clause);
      this.meet(clause.groups);
      return [
        ...runs.flatMap((run) =>
          runsByTrial(run, clause, this.bound).flatMap(({ run: one, trial }) =>
            this.drafts(one, clause, timeOf(run, runs, clause) ?? fronted, trial),
          ),
        ),
        ...notReached(clause, runs, this.bound),
      ];
    });
  }

  /** A group by its dose where the text says which of the doses; `that dose` is the one told last. */
  private named(group: ResultGroup): readonly ResultGroup[] {
    if (!POINTS_BACK.test(group.text)) return [this.byDose(group)];
    const { group: last } = this.carried;
    return last === undefined ? [] : [{ ...last, from: group.from, to: group.to }];
  }

  private byDose(group: ResultGroup): ResultGroup {
    if (group.dose || !RANKED.test(group.text)) return group;
    this.doses ??= dosesOf(this.bound);
    return doseBySize(group, this.doses);
  }

  /** How many there were, by this sentence and those before it, the last one first. */
  private sizesHere(): readonly number[] {
    this.sizes ??= this.bound.sentences.map((one) => sizesIn(one));
    return this.sizes
      .slice(0, this.at + 1)
      .reverse()
      .flat()
      .slice(0, 12);
  }

  private drafts(run: Run, clause: ResultClause, time: ResultTime | undefined, trial?: string): readonly Draft[] {
    const { tagged } = clause;
    const place = run.values[0]?.value.from ?? run.endpoint.from;
    if (assertionBefore(tagged.passage.view.text.replace(WAS_ABLE, 'found'), place, ['POSSIBLE', 'PLANNED']) !== undefined)
      return [];
    const [first] = run.values;
    if (AIMED.test(tagged.passage.view.text.slice(0, place))) return [];
    if (run.endpoint.takes === 'event' && first?.value.count === 0 && first.value.n === undefined) return [];
    if (first !== undefined && tellsBaseline(tagged.passage.view.text, run.endpoint, first.value.from, first.value.to)) return [];
    if (first?.value.count === 1 && ONE_WITH.test(tagged.passage.view.text.slice(clause.from))) return [];
    if (first?.value.rough && !tagged.passage.heading && !PAST.test(tagged.passage.view.text)) return [];
    const experiment = this.bound.studyAt(tagged);
    const study = experiment?.id;
    if (
      experiment !== undefined &&
      experiment.arms.length > 0 &&
      (run.endpoint.open === true || run.endpoint.takes !== 'measure' || OF_STUDIES.test(run.endpoint.name))
    )
      return [];
    if (experiment !== undefined && run.endpoint.takes === 'event' && !SAFETY.test(tagged.passage.view.text)) return [];
    if (
      OF_ONE.test(tagged.passage.view.text.slice(clause.from)) &&
      first?.value.unit === 'percent' &&
      first.value.count === undefined
    )
      return [];
    if (first !== undefined && NOBODY.test(tagged.passage.view.text.slice(0, first.value.from)) && first.value.count !== 0)
      return [];
    const isPotency = POTENCY.has(run.endpoint.name);
    if (!isPotency && experiment === undefined && !isClinical(tagged, this.bound)) return [];
    const subject =
      (isPotency ? this.bound.drugAt(tagged, place) : undefined) ??
      study ??
      trial ??
      cohortOfTitle(tagged, run, this.bound) ??
      cohortSpokenOf(run, tagged, place, this.bound) ??
      trialInParagraph(tagged, place, this.bound) ??
      this.bound.drugAt(tagged, place);
    if (subject === undefined) return [];
    return claimsOfRun(run, clause, { subject, time, sizes: () => this.sizesHere() }, this.bound).map((told) => ({
      ...told,
      assertion: 'ASSERTED' as const,
      rule: 'outcome.result',
      tagged,
    }));
  }
}

/** A line under the headline goes on about the only cohort that the headline names. */
function cohortOfTitle(tagged: Tagged, { values }: Run, bound: Bound): string | undefined {
  const isTitle = tagged.passage.section === 'headline' || tagged.passage.section === 'subhead';
  const isPlain = values.every(({ group }) => group === undefined) && !tagged.mentions.some(({ kind }) => kind === 'trial');
  return isTitle && isPlain ? bound.cohortBefore(tagged) : undefined;
}

/** Where a figure is told of no group, the only cohort that its paragraph has spoken of. */
function cohortSpokenOf({ values, against }: Run, tagged: Tagged, place: number, bound: Bound): string | undefined {
  const isPlain = against === undefined && values.every(({ group }) => group === undefined || group.other);
  if (WHOLE_TRIAL.test(tagged.passage.view.text)) return undefined;
  return isPlain ? cohortInParagraph(tagged, place, bound) : undefined;
}

const WHOLE_TRIAL =
  /\b(?:across|throughout|in|during) (?:the (?:entire |whole |overall )?(?:trial|study)|all (?:doses|dose levels|cohorts))\b/;

/** Groups in their order, each once. */
function distinct(groups: readonly ResultGroup[]): readonly ResultGroup[] {
  return groups.filter((group, at) => groups.findIndex(({ text }) => text === group.text) === at);
}

/** A time that opens the sentence counts for all of it. */
function frontedTime(clauses: readonly ResultClause[]): ResultTime | undefined {
  const [first] = clauses;
  const time = first?.times[0];
  if (first === undefined || time === undefined) return undefined;
  const isFirst = [...first.values, ...first.endpoints].every(({ from }) => from >= time.to);
  return isFirst ? time : undefined;
}

/** Of the times of a clause the one that stands nearest to this run and to no other. */
function timeOf(run: Run, runs: readonly Run[], { times }: ResultClause): ResultTime | undefined {
  const near = (time: ResultTime, { endpoint, values }: Run): number => {
    const from = Math.min(endpoint.from, values[0]?.value.from ?? endpoint.from);
    const to = Math.max(endpoint.to, values.at(-1)?.value.to ?? endpoint.to);
    return time.to <= from ? from - time.to : time.from >= to ? time.from - to : 0;
  };
  const mine = times.filter((time) => runs.every((other) => near(time, other) >= near(time, run)));
  return [...mine].sort((a, b) => near(a, run) - near(b, run))[0];
}
