import type { Endpoint } from '../mentions/endpoint.js';
import type { ResultValue } from '../mentions/resultValue.js';

const TIMED = /^(?:days|weeks|months|years|hours|minutes|seconds)$/;

/** Whether figures of this kind can be figures of the endpoint. */
export function fits({ takes, name, open, of }: Endpoint, values: readonly ResultValue[]): boolean {
  return values.every(({ unit, ratio, count, n, value, sign, difference }) => {
    if (ratio !== undefined) return true;
    if (/efficacy$/.test(name)) return unit === 'percent';
    if (takes === 'rate' || takes === 'event')
      return unit === 'percent' || (unit === undefined && count !== undefined) || (unit === 'points' && difference === true);
    if (takes === 'time')
      return unit === undefined
        ? count !== undefined && value === undefined && /survival$/.test(name)
        : TIMED.test(unit) || (unit === 'percent' && /survival$/.test(name));
    if (takes === 'risk') return unit === 'percent';
    if (count !== undefined && n !== undefined) return true;
    if (unit === undefined)
      return (
        value !== undefined &&
        count === undefined &&
        (((open !== true || of !== undefined) && (sign !== undefined || !Number.isInteger(value))) ||
          /rate$|tit(?:er|re)|concentration|score|fold|count|frequency|days$/.test(name))
      );
    return !TIMED.test(unit) || /time|latency|days|hours|duration/.test(name);
  });
}
