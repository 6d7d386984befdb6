import { assertionBefore } from '../assertion/assertion.js';
import type { Bound } from '../bind/bound.js';
import type { Endpoint } from '../mentions/endpoint.js';
import type { ResultGroup } from '../mentions/resultGroups.js';
import type { Tagged } from '../mentions/tagged.js';
import { sourceSpan } from '../text/view.js';
import { claimsOfRun, doseBySize } from './efficacyClaims.js';
import { cohortInParagraph, isClinical, trialInParagraph } from './efficacyPlace.js';
import { runsByTrial } from './efficacyTrials.js';
import { runsOf } from './efficacyRuns.js';
import type { Run } from './efficacyRun.js';
import {
  isCondition,
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
import { spans } from './rule.js';
import type { Draft } from './teller.js';

/** What points back at the endpoint told last. */
const ANAPHOR =
  /\b[Tt]h(?:is|at|ese|ose) compare[sd]?\b|\b[Cc]orresponding (?:figures|rates|values|results|percentages|proportions|reductions|changes|improvements)\b|\b[Ii]t (?:fell|rose|was|dropped|declined|increased|decreased|improved|climbed|grew|reached|averaged)\b|\b[Tt]he (?=\d+(?:\.\d+)? ?% (?:reduction|decline|decrease|increase|improvement|drop|rise|difference))|^, with an? (?:(?:mean|median|least-squares) )*(?:change|reduction|increase|decrease|decline|improvement|difference)\b|\b(?:[Tt]he|[Tt]his|[Tt]hese|[Tt]hose|respective) (?:(?:mean|median|placebo-adjusted|corresponding|least-squares|LS|(?:\d{1,2}|six|twelve)-(?:month|week|year)) )*(?:decline|reduction|decrease|increase|improvement|advantage|effect|difference|figure|rate|benefit|change|value|level|loss|gain|drop|rise|proportion|percentage)s?\b(?! of (?!patients|participants|subjects|\d))/;
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
const NOT_REACHED =
  /^(?:[^.;,]{0,30}\b(?:has|had|have|was|were|is|remained|remains)(?: still)? |[ :,(-]{1,3})(?:not (?:yet )?(?:been )?(?:reached|met)\b|unreached\b)/i;
/** `steroids could be stopped in`: what was found possible was done. */
const WAS_ABLE = /\bcould(?= (?:be \w+ed|be \w+wn|stop|come|go|walk|discontinue)\b)/g;
const RANKED = /^(?:the )?(?:high|top|low|mid)/i;
const POINTS_BACK = /^(?:that|this|same)(?: |$)/i;

/** Results of clinical trials, sentence by sentence: which endpoint, which figure, of which group. */
export function tellEfficacy(bound: Bound): readonly Draft[] {
  if (!tellsOfTreated(bound)) return [];
  const reader = new Reader(bound);
  return settleResults(bound.sentences.flatMap((tagged, at) => reader.read(tagged, at)));
}

/** Reads sentence after sentence, with what the ones before told: groups in order, the last endpoint, how many there were. */
class Reader {
  private listed: readonly ResultGroup[] = [];
  private carried: Endpoint | undefined;
  /** Mean or median, as the last result was. */
  private average: string | undefined;
  private paragraph = -1;
  private isOrdered = false;
  private group: ResultGroup | undefined;
  /** Sentences of the paragraph that told no result, for the groups they name. */
  private passed: Tagged[] = [];
  private doses: readonly ResultGroup[] | undefined;
  private sizes: readonly (readonly number[])[] | undefined;
  private at = 0;

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
    const average = drafts.at(-1)?.value['statistic'];
    this.average = typeof average === 'string' ? average : undefined;
    return drafts;
  }

  private remember(tagged: Tagged): void {
    const groups = groupsOf(tagged, this.bound).filter(({ text: said }) => !POINTS_BACK.test(said));
    if (groups.length > 1 && !this.isOrdered) this.listed = groups;
    this.group = groups.filter(({ control }) => !control).at(-1) ?? this.group;
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
    this.carried = undefined;
  }

  private results(tagged: Tagged): readonly Draft[] {
    const { text } = tagged.passage.view;
    const clauses = resultClauses(tagged, this.bound);
    const fronted = frontedTime(clauses);
    return clauses.flatMap((plain): readonly Draft[] => {
      if (NOT_OURS.test(text.slice(plain.from, plain.to))) return [];
      const told = untilDefinition(plain);
      if (told === undefined) return [];
      const clause = this.withAnaphor({ ...told, groups: told.groups.flatMap((one) => this.named(one)) });
      const runs = runsOf(clause, this.listed);
      const named = distinct(runs.flatMap(({ values }) => values.flatMap(({ group }) => group ?? [])));
      if (named.length > 1) {
        this.listed = named;
        this.isOrdered = true;
      }
      this.group = clause.groups.filter(({ control }) => !control).at(-1) ?? this.group;
      const last = clause.endpoints.at(-1);
      const latest = runs.at(-1);
      this.carried =
        (last !== undefined && last.from > (latest?.values.at(-1)?.value.to ?? 0) ? last : latest?.endpoint) ?? this.carried;
      return [
        ...runs.flatMap((run) =>
          runsByTrial(run, clause, this.bound).flatMap(({ run: one, trial }) =>
            this.drafts(one, clause, timeOf(run, runs, clause) ?? fronted, trial),
          ),
        ),
        ...this.notReached(clause, runs),
      ];
    });
  }

  /** `Median overall survival had not been reached`. */
  private notReached(clause: ResultClause, runs: readonly Run[]): readonly Draft[] {
    const { tagged } = clause;
    const { view } = tagged.passage;
    const endpoint = clause.endpoints.filter(({ takes }) => takes === 'time').at(-1);
    const told = endpoint && NOT_REACHED.exec(view.text.slice(endpoint.to, clause.to));
    if (endpoint === undefined || !told || runs.some((run) => run.endpoint === endpoint)) return [];
    const subject = cohortInParagraph(tagged, endpoint.from, this.bound) ?? trialInParagraph(tagged, endpoint.from, this.bound);
    if (subject === undefined) return [];
    const isMedian = /\bmedian\b/i.test(view.text.slice(clause.from, endpoint.from));
    return [
      {
        type: 'Outcome',
        key: { subject, endpoint: endpoint.name },
        value: { qualitative: 'not reached', ...(isMedian && { statistic: 'median' }) },
        assertion: 'ASSERTED',
        rule: 'outcome.not-reached',
        tagged,
        spans: spans(sourceSpan(view, endpoint.from, endpoint.to + told[0].length)),
      },
    ];
  }

  /** A group by its dose where the text says which of the doses; `that dose` is the one told last. */
  private named(group: ResultGroup): readonly ResultGroup[] {
    if (!POINTS_BACK.test(group.text)) return [this.byDose(group)];
    return this.group === undefined ? [] : [{ ...this.group, from: group.from, to: group.to }];
  }

  private byDose(group: ResultGroup): ResultGroup {
    if (group.dose || !RANKED.test(group.text)) return group;
    this.doses ??= dosesOf(this.bound);
    return doseBySize(group, this.doses);
  }

  private withAnaphor(clause: ResultClause): ResultClause {
    const found = ANAPHOR.exec(clause.tagged.passage.view.text.slice(clause.from, clause.to));
    if (this.carried === undefined || found === null || clause.values.length === 0) return clause;
    const from = clause.from + found.index;
    const start = clause.values[0]?.from ?? 0;
    const isBare = clause.endpoints.every((one) => one.from > start || isCondition(clause, one, from));
    if (!isBare) return clause;
    const to = from + found[0].length;
    const same = clause.groups.length === 0 && /^it /i.test(found[0]) ? this.group : undefined;
    return {
      ...clause,
      endpoints: [
        ...clause.endpoints,
        { ...this.carried, from, to, ...(this.average !== undefined && { average: this.average }) },
      ],
      groups: same === undefined ? clause.groups : [{ ...same, from, to }],
    };
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
