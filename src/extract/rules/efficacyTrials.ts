import type { Bound } from '../bind/bound.js';
import type { ResultValue } from '../mentions/resultValue.js';
import type { ToldOf } from './efficacyGroups.js';
import type { Run } from './efficacyRun.js';
import type { ResultClause } from './efficacyText.js';

/** A run, and the trial that it is told of where the sentence gives its figures trial by trial. */
export interface RunOfTrial {
  readonly run: Run;
  readonly trial?: string;
}

/** `42% and 39% with XYZ 201, versus 21% and 19%, in A and B, respectively`: a run for each of the trials. */
export function runsByTrial(run: Run, clause: ResultClause, bound: Bound): readonly RunOfTrial[] {
  const { values } = run;
  const text = clause.tagged.passage.view.text;
  if (values.length < 2) return [{ run }];
  const trials = trialsIn(clause, bound);
  const count = trials.length;
  const apart = count > 1 ? byPlace(run, clause, bound) : undefined;
  if (apart !== undefined) return apart;
  const isEach = /\brespectively\b/i.test(text) || (values.length === 2 * count && /\b(?:both|two|each)\b/i.test(text));
  if (!isEach) return [{ run }];
  if (count < 2 || (values.length !== count && values.length !== 2 * count)) return [{ run }];
  const control = clause.groups.find((one) => one.control);
  const p = /\b(?:for|in) (?:both|each|all)\b/i.test(text) ? values.at(-1)?.value.p : undefined;
  return trials.flatMap((trial, at): readonly RunOfTrial[] => {
    const [own, rival] = [values[at]?.value, values[at + count]?.value];
    if (own === undefined) return [];
    const told: ToldOf = { value: withP(own, p), compared: false };
    const against: ToldOf | undefined = rival && { value: rival, compared: true, ...(control && { group: control }) };
    return [{ trial, run: { endpoint: run.endpoint, values: against === undefined ? [told] : [told, against] } }];
  });
}

/** `by 8.1 in A, compared with 5.5 for placebo, and by 7.7 in B, compared with 5.3`: each figure is of the trial named beside it. */
function byPlace(run: Run, { tagged }: ResultClause, bound: Bound): readonly RunOfTrial[] | undefined {
  const text = tagged.passage.view.text;
  const named = tagged.mentions.flatMap((one) => {
    const trial = one.kind === 'trial' ? bound.trialOf(one) : undefined;
    return trial === undefined ? [] : [{ from: one.from, to: one.to, trial }];
  });
  const first = run.values[0]?.value.from ?? 0;
  const isFronted = named.some(({ to }) => to <= first);
  const parts = new Map<string, ToldOf[]>();
  let own: string | undefined;
  for (const told of run.values) {
    const { from, to } = told.value;
    const next = named.find(
      (one) =>
        one.from >= to && /^\)?[^,;()]{0,50}(?: \([^()]{1,60}\))? (?:in|for|at|from) (?:the )?$/.test(text.slice(to, one.from)),
    );
    const before = named.findLast((one) => one.to <= from);
    if (!told.compared) own = isFronted ? before?.trial : next?.trial;
    if (own === undefined) return undefined;
    parts.set(own, [...(parts.get(own) ?? []), told]);
  }
  const p = /\b(?:for|in) (?:both|each|all)\b|\b(?:both|each) p\b/i.test(text) ? run.values.at(-1)?.value.p : undefined;
  if (parts.size < 2) return undefined;
  return [...parts].map(([trial, values]) => ({
    trial,
    run: { ...run, values: values.map((told) => ({ ...told, value: withP(told.value, p) })) },
  }));
}

function withP(value: ResultValue, p: number | undefined): ResultValue {
  return p === undefined || value.p !== undefined ? value : { ...value, p };
}

/** The trials that a sentence names, in order. */
function trialsIn({ tagged }: ResultClause, bound: Bound): readonly string[] {
  const named = tagged.mentions.flatMap((one) => {
    if (one.kind !== 'trial') return [];
    const several = one.several?.flatMap((name) => bound.trials.trials.find((trial) => trial.name === name)?.id ?? []) ?? [];
    return several.length > 0 ? several : (bound.trialOf(one) ?? []);
  });
  return [...new Set(named)];
}
