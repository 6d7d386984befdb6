import type { Slots } from '../../domain/claim.js';
import type { Bound } from '../bind/bound.js';
import { snake } from '../mentions/endpoints.js';
import type { Endpoint } from '../mentions/endpoint.js';
import type { ResultGroup } from '../mentions/resultGroups.js';
import type { ResultValue } from '../mentions/resultValue.js';
import { sourceSpan } from '../text/view.js';
import { changeOf, statisticOf } from './efficacyChanges.js';
import { LEVEL } from './efficacyCells.js';
import { cohortOfGroup } from './efficacyPlace.js';
import type { Run } from './efficacyRun.js';
import type { ResultClause, ResultTime } from './efficacyText.js';
import { spans } from './rule.js';
import type { Told } from './rule.js';

const ADJUSTED = /\b(?:placebo|vehicle|sham)-(?:adjusted|corrected|subtracted)\b/i;

/** A group that went the other way has a figure of its own, not one to compare with. */
const OPPOSITE = /\b(?:worsened|deteriorated|whereas|rose|increased|gained)\b/i;

function isBareCount({ unit, count, n }: ResultValue): boolean {
  return unit === undefined && count !== undefined && n === undefined;
}

/** What is known of a run from the words around it. */
export interface Surroundings {
  readonly subject: string;
  readonly time: ResultTime | undefined;
  /** Numbers of patients that the release told before, the last one first. */
  readonly sizes: () => readonly number[];
}

/** Cohorts before this one: told of in words, not by a figure beside this one's. */
const EARLIER = /^(?:prior|previous|earlier)\b/i;

/** `p<0.001 for both`, `both p<0.001`. */
const SHARED_P = /\bp ?[<=] ?0?\.\d+ (?:(?:for|in|at|vs|versus) )?(?:both|each|all)\b|\b(?:both|all|each) (?:with )?p ?[<=]/i;

/** `1.3% in each of the two arms`: the figure of the group that is compared, too. */
const OF_BOTH =
  /^\)?(?: of (?:the )?(?:patients|participants|subjects))? (?:in|for|on|with|of) (?:each(?: of the(?: two)?)?|both|either)(?: of the)?(?: treatment| study)? (?:arms?|groups?)\b/;

/** What one run tells: a claim for each group, with the figure of the group it is compared with. */
export function claimsOfRun(run: Run, clause: ResultClause, around: Surroundings, bound: Bound): readonly Told[] {
  const text = clause.tagged.passage.view.text;
  const isOwn = ({ compared, value }: Run['values'][number], at: number): boolean =>
    !compared ||
    (isBareCount(value) && value.count !== 0 && !isOfControl(run, at, text)) ||
    OPPOSITE.test(text.slice(run.values[at - 1]?.value.to ?? value.from, value.from));
  const told = run.values.filter(isOwn);
  const rival = run.values.find((one, at) => !isOwn(one, at));
  const isWide = run.values.length > 1 || run.against !== undefined || rival !== undefined;
  const own = told.length > 0 ? told : run.values;
  const direct = own.filter(({ group }, at) => group !== undefined || at === 0 || isPart(own, clause));
  if (own.length > direct.length && isList(own, text)) return [];
  const last = run.values.at(-1)?.value;
  const shared = SHARED_P.test(text.slice(clause.from, clause.to)) ? last?.p : undefined;
  const isOfBoth = run.values.length === 1 && OF_BOTH.test(text.slice(last?.to, clause.to));
  const ps = last?.ps ?? (shared === undefined ? undefined : direct.map(() => shared));
  return direct.flatMap(({ value, group }, at) => {
    const cohort = cohortOfGroup(group, around.subject, bound);
    const isRival = direct[at] === rival;
    const control = value.ratio === undefined ? undefined : clause.groups.find((one) => one.control);
    const rivals = isRival ? undefined : (rival?.group ?? (run.against === group ? undefined : run.against) ?? control);
    const against = rivals !== undefined && EARLIER.test(rivals.text) ? undefined : rivals;
    const isArm =
      group !== undefined &&
      group.text !== against?.text &&
      cohort === undefined &&
      (isWide || group.dose || group.control || !group.other);
    const share = shareOf(run.endpoint, run.values[0]?.value ?? value, text);
    const isNormal = share !== undefined && /\b(?:returned to (?:the )?normal\b.{0,8}|normali[sz]ed)$/i.test(share);
    const responder = isNormal
      ? `${snake(share.replace(/ (?:had |has |have |was |were )?(?:normali[sz]ed|returned to .*)$/i, ''))}_normalization_rate`
      : 'responder_rate';
    const change = share === undefined ? changeOf(run.endpoint, value, clause) : { endpoint: responder, value: {} };
    const measure =
      share ??
      run.endpoint.measure ??
      (value.difference
        ? 'difference'
        : ADJUSTED.exec(text.slice(Math.max(clause.from, value.from - 60), value.from))?.[0].toLowerCase());
    const p = ps?.length === direct.length ? ps[at] : undefined;
    return [
      {
        type: 'Outcome' as const,
        key: {
          subject: cohort ?? around.subject,
          endpoint: change.endpoint,
          ...(isArm && { arm: group.text }),
          ...(against !== undefined && { comparator: against.text }),
          ...(around.time !== undefined && { timepoint: around.time.text }),
          ...(measure !== undefined && { measure }),
        },
        value: {
          ...figureOf(inOwnUnit(withSize(value, around.sizes), change.endpoint)),
          ...change.value,
          ...(isRival ? {} : rivalOf(rival?.value ?? (isOfBoth ? value : undefined), value)),
          ...(p !== undefined && { p_value: p }),
          ...statisticOf(run.endpoint, value, clause),
        },
        spans: spans(
          sourceSpan(clause.tagged.passage.view, Math.min(run.endpoint.from, value.from), Math.max(run.endpoint.to, value.to)),
        ),
      },
    ];
  });
}

/** `in 11.2% and 7.3%`: of whom each is told, nobody knows. */
function isList(own: Run['values'], text: string): boolean {
  const [first, second] = own;
  return (
    first?.group === undefined &&
    second !== undefined &&
    /^\)?(?:,? and|,|\/) $/.test(text.slice(first?.value.to, second.value.from))
  );
}

/** `two patients on XYZ 201, and one on placebo`: the second count is of the group that the first is compared with. */
function isOfControl({ values }: Run, at: number, text: string): boolean {
  const [first, second] = values;
  const isPair = values.length === 2 && at === 1 && first?.group?.control === false && second?.group?.control === true;
  return isPair && !/\bof (?:them|whom|these)\b/.test(text.slice(first.value.to, second.value.to + 12));
}

/** `three patients, two of them on placebo`: the first figure is of all. */
function isPart(direct: readonly { readonly value: ResultValue }[], { tagged }: ResultClause): boolean {
  const second = direct[1]?.value;
  return (
    second !== undefined &&
    /\b(?:of (?:them|whom|these)|both)\b/.test(tagged.passage.view.text.slice(direct[0]?.value.to, second.to + 10))
  );
}

/** A share told by its count and its percentage is out of the number of patients that gives this percentage. */
function withSize(figure: ResultValue, sizes: Surroundings['sizes']): ResultValue {
  const { count, value, unit } = figure;
  if (count === undefined || value === undefined || unit !== 'percent' || figure.n !== undefined) return figure;
  const n = sizes().find(
    (size) => size >= count && Math.abs((100 * count) / size - value) <= (Number.isInteger(value) ? 0.5 : 0.06),
  );
  return n === undefined ? figure : { ...figure, n };
}

/** `reduced monthly migraine days by 4.6`, `a geometric mean fold rise of 6.2`: the endpoint says what it is counted in. */
export function inOwnUnit(figure: ResultValue, endpoint: string): ResultValue {
  if (figure.value === undefined || figure.unit !== undefined || figure.ratio !== undefined) return figure;
  const unit = /_days(?:_change(?:_difference)?)?$/.test(endpoint)
    ? 'days'
    : /fold_(?:rise|increase)/.test(endpoint)
      ? 'fold'
      : undefined;
  return unit === undefined ? figure : { ...figure, unit };
}

/** The slots of a figure as it stands. */
export function figureOf({ value, unit, op, count, n, p, low, high, sign, difference }: ResultValue): Slots {
  return {
    ...(value !== undefined && { value: difference && sign === -1 ? -value : value }),
    ...(value !== undefined && unit !== undefined && { unit }),
    ...(op !== undefined && { op }),
    ...(count !== undefined && { count }),
    ...(n !== undefined && { n }),
    ...(p !== undefined && { p_value: p }),
    ...(low !== undefined && { ci_low: low }),
    ...(high !== undefined && { ci_high: high }),
  };
}

function rivalOf(rival: ResultValue | undefined, value: ResultValue): Slots {
  if (rival === undefined) return {};
  const figure = rival.value ?? (value.value === undefined || rival.count === 0 ? rival.count : undefined);
  return {
    ...(figure !== undefined && { comparator_value: figure }),
    ...(value.p === undefined && rival.p !== undefined && { p_value: rival.p }),
    ...(value.low === undefined &&
      rival.low !== undefined &&
      rival.high !== undefined && { ci_low: rival.low, ci_high: rival.high }),
  };
}

/** `serum urate fell below 6 mg/dL in 72% of patients`: a share of patients, and what they reached. */
function shareOf({ takes, from, to }: Endpoint, figure: ResultValue, text: string): string | undefined {
  const { unit, from: start, to: end } = figure;
  const n = figure.count === undefined ? undefined : figure.n;
  if (takes !== 'measure' || (unit !== 'percent' && n === undefined)) return undefined;
  if (from >= end) {
    const level = LEVEL.exec(text.slice(to))?.[0];
    return level === undefined ? undefined : text.slice(from, to) + level;
  }
  if (to > start) return undefined;
  const before = text.slice(to, start);
  const isOfPeople =
    /^ of (?:the |all |those |evaluable |treated )*(?:patients|participants|subjects|adults|children|those|volunteers|people|women|men|them|eyes)\b/.test(
      text.slice(end),
    );
  if (!isOfPeople && n === undefined && !/\b(?:in|among) (?:approximately |about |up to )?$/.test(before)) return undefined;
  return text
    .slice(from, start)
    .replace(/\) (?:was|were) .*$/, '')
    .replace(
      / ?(?:was |were )?(?:(?:seen|observed|reported|achieved|reached) )?(?:in|by|among|for)? ?(?:approximately |about )?$/,
      '',
    )
    .trim();
}

/** The group that a release means by its higher, lower or middle dose. */
export function doseBySize(group: ResultGroup, doses: readonly ResultGroup[]): ResultGroup {
  const rank = /^(?:the )?(?<rank>higher|highest|high|top|lower|lowest|low|middle|mid|medium)\b/i
    .exec(group.text)
    ?.groups?.['rank']?.toLowerCase();
  if (rank === undefined || doses.length < 2 || group.dose) return group;
  const named = /^(?:higher|highest|high|top)$/.test(rank)
    ? doses.at(-1)
    : /^low/.test(rank)
      ? doses[0]
      : doses.length === 3
        ? doses[1]
        : undefined;
  if (named === undefined) return group;
  return { ...named, from: group.from, to: group.to };
}
