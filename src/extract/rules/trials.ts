import type { Assertion, Slots } from '../../domain/claim.js';
import type { Bound } from '../bind/bound.js';
import type { BoundTrial, TrialNaming } from '../bind/trials.js';
import type { Tagged } from '../mentions/tagged.js';
import { sourceSpan } from '../text/view.js';
import { settledStanding, standingOf } from '../bind/standing.js';
import { spans } from './rule.js';
import type { Draft } from './teller.js';

/** Everything that the namings of trials tell of them: phase, drug, diseases, standing, design, size. */
export function tellTrials(bound: Bound): readonly Draft[] {
  return bound.trials.trials.flatMap((trial) => trial.namings.flatMap((naming) => tellNaming(bound, trial, naming)));
}

function tellNaming(bound: Bound, trial: BoundTrial, naming: TrialNaming): readonly Draft[] {
  const tagged = bound.sentences[naming.sentence];
  if (tagged === undefined) return [];
  const standing = standingOf(tagged, naming, trial);
  const known = settledStanding(bound.sentences, trial);
  const tell = (rule: string, key: Slots, value: Slots, assertion: Assertion, from = naming.mention.from, to = naming.mention.to): Draft => ({
    rule,
    type: 'Trial',
    key: { trial: trial.id, ...key },
    value,
    assertion,
    tagged,
    spans: spans(sourceSpan(tagged.passage.view, from, to)),
  });
  const assertion = known === 'POSSIBLE' || known === 'PLANNED' ? known : 'ONGOING';
  const flat = assertion === 'ONGOING' ? 'ASSERTED' : assertion;
  const { mention } = naming;
  return [
    ...(mention.phase === undefined
      ? []
      : [tell('trial.phase', { attr: 'phase' }, { phase: mention.phase, ...(trial.pivotal && { label: 'pivotal' }) }, flat)]),
    ...(mention.name === undefined ? [] : [tell('trial.name', { attr: 'name' }, { name: mention.name }, 'ASSERTED')]),
    ...(naming.drug === undefined ? [] : [tell('trial.drug', { attr: 'drug' }, { target: trial.drug }, assertion, naming.from, naming.to)]),
    ...(standing === undefined
      ? []
      : [tell('trial.status', { attr: 'status' }, { status: standing.status, as_of: bound.header.date }, standing.assertion, 0, mention.to)]),
    ...naming.population.map((one) =>
      tell(
        'trial.indication',
        { attr: 'indication', target: one.id },
        {
          ...(one.setting !== undefined && { setting: one.setting }),
          ...(one.qualifier !== undefined && { qualifier: one.qualifier }),
          ...(naming.pediatric && { population: 'pediatric' }),
          inclusion: one.potential ? 'potential' : 'included',
        },
        one.potential ? 'POSSIBLE' : assertion,
        one.from,
        one.to,
      ),
    ),
    ...tellPatients(tagged, naming).map(([attr, words, from, to]) =>
      tell(`trial.${attr}`, { attr: attr.replace('-', '_') }, attr === 'setting' ? { setting: words } : { keywords: [words] }, assertion, from, to),
    ),
    ...mention.designs.map((topic) => tell('trial.design', { attr: 'design', topic }, {}, assertion)),
    ...(naming.combination === undefined
      ? []
      : [tell('trial.combination', { attr: 'combination' }, { keywords: [naming.combination] }, assertion, naming.from, naming.to)]),
    ...(mention.patients === undefined
      ? []
      : [tell('trial.enrolment', { attr: 'enrolment_planned' }, { value: mention.patients, unit: 'patients', op: 'eq' }, 'PLANNED')]),
  ];
}

const PRIOR = /\bwho have been (?:previously )?treated with (?<words>[^.;]{5,120})/i;
const SETTING = /\b(?<words>relapsed?(?: or |\/)refractory|R\/R) patients\b/i;

/** State and earlier treatment of the patients, in the words that belong to one naming of the trial. */
function tellPatients(tagged: Tagged, naming: TrialNaming): readonly (readonly ['setting' | 'prior-therapy', string, number, number])[] {
  const tail = tagged.passage.view.text.slice(0, naming.to);
  const after = (pattern: RegExp): RegExpExecArray | undefined => {
    const match = pattern.exec(tail.slice(naming.mention.to));
    return match ?? undefined;
  };
  const setting = after(SETTING);
  const prior = after(PRIOR);
  const place = (match: RegExpExecArray): readonly [number, number] => [naming.mention.to + match.index, naming.mention.to + match.index + match[0].length];
  return [
    ...(setting === undefined ? [] : [['setting', 'relapsed or refractory', ...place(setting)] as const]),
    ...(prior === undefined ? [] : [['prior-therapy', prior.groups?.['words'] ?? '', ...place(prior)] as const]),
  ];
}
