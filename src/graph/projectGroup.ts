import type { Assertion, Novelty } from '../domain/claim.js';
import { SECTIONS, type Section } from '../domain/release.js';
import { compareText, hash } from '../domain/ids.js';
import { PRECISIONS } from '../domain/partialDate.js';
import type { ChangeRule } from './model.js';
import type { Content } from './content.js';

/** Dates are half-open; what has no end yet ends on this day. */
export const FAR_FUTURE = '9999-12-31';

/** What one claim (or naming) says of one question: one attribute of one entity, or one edge. */
export interface Contribution {
  /** Id of the claim or naming that says so. */
  readonly by: string;
  readonly release: string;
  readonly publishedOn: string;
  readonly assertion: Assertion;
  readonly novelty: Novelty;
  readonly section: Section;
  /** Where its best evidence starts in the text. */
  readonly start: number;
  /** Absent for edges, where the presence is the answer. */
  readonly content?: Content;
}

/** One answer and the time in which it was the known one. */
export interface Interval {
  readonly id: string;
  readonly assertion: Assertion;
  readonly content?: Content;
  readonly from: string;
  readonly until: string;
}

export interface ProjectedGroup {
  readonly intervals: readonly Interval[];
  /** For each contribution in the order given: the interval it supports, if any. */
  readonly supports: readonly (string | undefined)[];
}

const STRENGTH: Readonly<Partial<Record<Assertion, number>>> = { POSSIBLE: 1, PLANNED: 2, ASSERTED: 3, ONGOING: 4, COMPLETED: 5 };

/** True for claims that tell of the entity itself: denials and general statements make no value and no edge. */
export function projects(assertion: Assertion): boolean {
  return STRENGTH[assertion] !== undefined;
}

/** A set: each member holds from the day it was first told; a plan ends when the same is told as done. Also for edges. */
export function projectSet(group: string, contributions: readonly Contribution[]): ProjectedGroup {
  const members = groupBy(contributions, (one) => one.content?.json ?? '');
  const intervals = [...members.entries()].flatMap(([json, same]) => memberIntervals(`${group}|${json}`, same));
  return withSupports(
    contributions,
    intervals.sort((a, b) => compareText(a.id, b.id)),
  );
}

function memberIntervals(member: string, same: readonly Contribution[]): Interval[] {
  const byAssertion = groupBy(same, (one) => one.assertion);
  const firsts = [...byAssertion.values()].map((all) => all.reduce((a, b) => (b.publishedOn < a.publishedOn ? b : a)));
  return firsts.flatMap((first) => {
    const stronger = firsts.filter((other) => strength(other) > strength(first)).map((other) => other.publishedOn);
    const until = stronger.reduce((a, b) => (b < a ? b : a), FAR_FUTURE);
    return until > first.publishedOn ? [interval(`${member}|${first.assertion}`, first, until)] : [];
  });
}

/** One value at a time: what the latest release tells best, kept where a later one only says the same less exactly. */
export function projectTimeline(group: string, contributions: readonly Contribution[]): ProjectedGroup {
  const perRelease = groupBy(contributions, (one) => `${one.publishedOn}|${one.release}`);
  const told = [...perRelease.entries()].sort(([a], [b]) => compareText(a, b)).map(([, same]) => bestOf(same));
  const changes: Contribution[] = [];
  for (const next of told) {
    const current = changes.at(-1);
    if (current && (sameAnswer(current, next) || isCoarser(next, current))) continue;
    if (current?.publishedOn === next.publishedOn) changes.pop();
    changes.push(next);
  }
  const intervals = changes.map((change, position) =>
    interval(
      `${group}|${change.content?.json ?? ''}|${change.publishedOn}`,
      change,
      changes[position + 1]?.publishedOn ?? FAR_FUTURE,
    ),
  );
  return withSupports(contributions, intervals);
}

/** How the values of an attribute are projected, by its declared rule. */
export function projectValues(rule: ChangeRule, group: string, contributions: readonly Contribution[]): ProjectedGroup {
  return rule === 'many' ? projectSet(group, contributions) : projectTimeline(group, contributions);
}

function bestOf(contributions: readonly Contribution[]): Contribution {
  const [best] = [...contributions].sort(
    (a, b) =>
      precisionRank(a) - precisionRank(b) ||
      Number(a.novelty !== 'NEW') - Number(b.novelty !== 'NEW') ||
      SECTIONS.indexOf(a.section) - SECTIONS.indexOf(b.section) ||
      a.start - b.start ||
      compareText(a.by, b.by),
  );
  if (!best) throw new Error('a release in a group has no contribution');
  return best;
}

function precisionRank(contribution: Contribution): number {
  return PRECISIONS.findIndex((precision) => precision === contribution.content?.precision);
}

function isCoarser(next: Contribution, current: Contribution): boolean {
  const [a, b] = [current.content, next.content];
  if (!a?.dateFrom || !a.dateTo || !b?.dateFrom || !b.dateTo) return false;
  return isOpen(next) === isOpen(current) && b.dateFrom <= a.dateFrom && a.dateTo <= b.dateTo;
}

function sameAnswer(a: Contribution, b: Contribution): boolean {
  return a.content?.json === b.content?.json && isOpen(a) === isOpen(b);
}

function isOpen(contribution: Contribution): Assertion | false {
  return contribution.assertion === 'POSSIBLE' || contribution.assertion === 'PLANNED' ? contribution.assertion : false;
}

function withSupports(contributions: readonly Contribution[], intervals: readonly Interval[]): ProjectedGroup {
  const supports = contributions.map(({ content, publishedOn }) => {
    const same = intervals.filter((one) => one.content?.json === content?.json);
    return (same.find((one) => one.from <= publishedOn && publishedOn < one.until) ?? same.find((one) => one.from > publishedOn))
      ?.id;
  });
  return { intervals, supports };
}

function interval(identity: string, told: Contribution, until: string): Interval {
  return {
    id: hash(identity, 20),
    assertion: told.assertion,
    ...(told.content && { content: told.content }),
    from: told.publishedOn,
    until,
  };
}

function strength(contribution: Contribution): number {
  return STRENGTH[contribution.assertion] ?? 0;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
