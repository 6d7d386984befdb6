import type { Bound } from '../bind/bound.js';
import { spanOf } from '../mentions/tagged.js';
import { spans } from './rule.js';
import type { Draft } from './teller.js';

/** Which trial a cohort is of, and in which disease, where one sentence names both. */
export function tellCohorts(bound: Bound): readonly Draft[] {
  return bound.sentences.flatMap((tagged, at) =>
    tagged.mentions.flatMap((mention): readonly Draft[] => {
      const cohort = mention.kind === 'cohort' ? bound.cohortOf(mention) : undefined;
      if (cohort === undefined) return [];
      const trial = bound.trials.trials.find((one) => cohort.startsWith(`cohort:${one.id.slice('trial:'.length)}-cohort-`));
      const naming = trial?.namings.find((one) => one.sentence === at && one.from >= mention.to);
      const shared = { type: 'Cohort' as const, assertion: 'ASSERTED' as const, tagged, spans: spans(spanOf(tagged, mention)) };
      return [
        ...(trial === undefined
          ? []
          : [{ ...shared, rule: 'cohort.trial', key: { cohort, attr: 'trial' }, value: { target: trial.id } }]),
        ...(naming?.population ?? []).map((one) => ({
          ...shared,
          rule: 'cohort.indication',
          key: { cohort, attr: 'indication' },
          value: { target: one.id, ...(one.setting !== undefined && { setting: one.setting }) },
          novelty: 'RESTATED' as const,
        })),
      ];
    }),
  );
}
