import type { Endpoint } from '../mentions/endpoint.js';
import type { Run } from './efficacyRun.js';

/** `by 63% versus placebo (rate ratio 0.37; p<0.001)`, `17 points versus 9, a difference of 8 (p=0.02)`: the p value is of both. */
export function withNextP(run: Run, next: Run | undefined): Run {
  const last = run.values.at(-1);
  const other = next?.values.at(-1)?.value;
  const isCompared = run.values.length > 1 || run.against !== undefined || next?.endpoint === run.endpoint;
  if (last === undefined || next === undefined || other?.p === undefined || !isCompared) return run;
  const isSame = next.endpoint === run.endpoint || (next.endpoint.name === run.endpoint.name && other.ratio !== undefined);
  if (!isSame || run.values.some(({ value }) => value.p !== undefined)) return run;
  const of = run.values.find(({ compared }) => compared) ?? last;
  const { p } = other;
  return { ...run, values: run.values.map((told) => (told === of ? { ...told, value: { ...told.value, p } } : told)) };
}

/** `a response rate of 38% (23/61), including two complete responses`: two of 61. */
export function withResponders(run: Run, before: readonly Run[]): Run {
  const [only, ...more] = run.values;
  if (only === undefined || more.length > 0 || !/_response_rate$/.test(run.endpoint.name)) return run;
  const { count, n, value } = only.value;
  const all = before.findLast(({ endpoint }) => endpoint.name === 'overall_response_rate')?.values ?? [];
  const size = all.length === 1 ? all[0]?.value : undefined;
  if (count === undefined || n !== undefined || value !== undefined || size?.n === undefined || (size.count ?? size.n) < count)
    return run;
  return { ...run, values: [{ ...only, value: { ...only.value, n: size.n } }] };
}

/** `A, B and C occurred in 12%, 9% and 7%, respectively`, `A and B were each seen in 8%`: a run for each of the things listed. */
export function distributed(run: Run, endpoints: readonly Endpoint[], text: string): readonly Run[] {
  const first = run.values[0]?.value;
  const last = endpoints.indexOf(run.endpoint);
  if (first === undefined || run.endpoint.to > first.from) return [run];
  if (run.endpoint.takes !== 'event' && (run.endpoint.takes !== 'measure' || run.endpoint.measure === undefined)) return [run];
  let start = last;
  while (start > 0 && LISTED.test(text.slice(endpoints[start - 1]?.to ?? 0, endpoints[start]?.from ?? 0))) start -= 1;
  const listed = endpoints.slice(start, last + 1);
  const between = text.slice(run.endpoint.to, first.from);
  if (listed.length < 2) return [run];
  if (run.values.length === listed.length && run.values.every(({ compared }) => !compared))
    return listed.map((endpoint, at) => ({
      endpoint,
      values: run.values.slice(at, at + 1).map(({ value }) => ({ value, compared: false })),
    }));
  return /\beach\b/.test(between) ? listed.map((endpoint) => ({ ...run, endpoint })) : [run];
}

const LISTED = /^(?: \([^()]{1,30}\))?(?:, |,? and |, and |\/)$/;

/** `a response rate of 45% and a remission rate of 12% in the 40 mg group`: both are of the group behind. */
export function withNextGroup(run: Run, next: Run | undefined, text: string): Run {
  const [only, ...more] = run.values;
  const [other] = next?.values ?? [];
  if (only === undefined || more.length > 0 || only.group !== undefined || next === undefined || other?.group === undefined)
    return run;
  const end = Math.max(only.value.to, run.endpoint.to);
  const start = Math.min(other.value.from, next.endpoint.from);
  const isJoined =
    /^[^.;,]{0,12}(?:,| and|, and) (?:an? |the )?(?:\w+ )?$/.test(text.slice(end, start)) && other.group.from > other.value.from;
  return isJoined ? { ...run, values: [{ ...only, group: other.group }] } : run;
}
