import { canonicalJson } from '../../domain/ids.js';
import { parsePartialDate } from '../../domain/partialDate.js';
import type { PartialDate } from '../../domain/partialDate.js';
import type { Draft } from './teller.js';

/** Of two planned dates of one thing, one inside the other, keeps the exact one: `in 2020` and `in the second half of 2020`. */
export function settleDates(drafts: readonly Draft[]): readonly Draft[] {
  const planned = drafts.flatMap((draft) => {
    const date = plannedDate(draft);
    return date === undefined ? [] : [{ question: questionOf(draft), date }];
  });
  return drafts.filter((draft) => {
    const date = plannedDate(draft);
    const question = date && questionOf(draft);
    return !planned.some((other) => date !== undefined && other.question === question && isInside(other.date, date));
  });
}

function plannedDate({ type, value, assertion }: Draft): PartialDate | undefined {
  const { date } = value;
  if (assertion !== 'PLANNED' || typeof date !== 'string' || (type !== 'Trial' && type !== 'Cohort' && type !== 'Milestone'))
    return undefined;
  return parsePartialDate(date);
}

function questionOf({ type, key }: Draft): string {
  return canonicalJson([type, key]);
}

function isInside(inner: PartialDate, outer: PartialDate): boolean {
  return inner.text !== outer.text && inner.start >= outer.start && inner.end <= outer.end;
}
