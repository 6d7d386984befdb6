import type { Assertion, Slots } from '../../domain/claim.js';
import type { Bound } from '../bind/bound.js';
import { settledStanding, standingsOf } from '../bind/standing.js';
import { headingOver } from '../bind/listHeading.js';
import { headedDrug } from '../bind/topic.js';
import type { Standing } from '../bind/standing.js';
import type { TrialNaming } from '../bind/trialNamings.js';
import type { BoundTrial } from '../bind/boundTrials.js';
import type { IndicationMention } from '../mentions/mention.js';
import type { Tagged } from '../mentions/tagged.js';
import { designsOf } from '../mentions/trialDesigns.js';
import { phaseIn } from '../mentions/trialPhrases.js';
import { sourceSpan } from '../text/view.js';
import { spans } from './rule.js';
import type { Draft } from './teller.js';
import { tellTrialStatus } from './trialStatus.js';

/** One naming of a trial, in its sentence, with how what it says is told. */
interface Told {
  readonly trial: BoundTrial;
  readonly naming: TrialNaming;
  readonly tagged: Tagged;
  readonly assertion: Assertion;
}

type Range = readonly [number, number];

/** Everything that the namings of trials tell of them: phase, drug, diseases, standing, design, size. */
export function tellTrials(bound: Bound): readonly Draft[] {
  const nameless = tellTrialStatus(bound);
  const named = bound.trials.trials.flatMap((trial) => {
    const assertion = settledStanding(bound.sentences, trial) ?? 'ASSERTED';
    const standings = new Map(standingsOf(bound.sentences, trial).map(({ naming, standing }) => [naming, standing]));
    return trial.namings.flatMap((naming) => {
      const tagged = bound.sentences[naming.sentence];
      if (tagged === undefined) return [];
      const told = { trial, naming, tagged, assertion };
      const status = tellStatus(told, standings.get(naming), bound.header.date);
      return [...tellIdentity(told), ...tellHeadedPhase(told, bound), ...status, ...tellPopulation(told), ...tellDesign(told)];
    });
  });
  return settleStatus([...named, ...nameless]);
}

/** A trial that is told to enrol is not told to be ongoing as well, one that runs or ran not to be planned. */
function settleStatus(drafts: readonly Draft[]): readonly Draft[] {
  const trialsTold = (status: RegExp): ReadonlySet<unknown> =>
    new Set(drafts.flatMap(({ key, value }) => (status.test(String(value['status'] ?? '')) ? [key['trial']] : [])));
  const [enrolling, begun] = [trialsTold(/^enrolling$/), trialsTold(/^(?:enrolling|ongoing|completed|terminated)$/)];
  return drafts.filter(
    ({ key, value }) =>
      (value['status'] !== 'ongoing' || !enrolling.has(key['trial'])) &&
      (value['status'] !== 'planned' || !begun.has(key['trial'])),
  );
}

function claim({ trial, tagged, naming, assertion }: Told, key: Slots, value: Slots, range?: Range): Draft {
  const [from, to] = range ?? [naming.mention.from, naming.mention.to];
  return {
    rule: `trial.${String(key['attr']).replace(/_/g, '-')}`,
    type: 'Trial',
    key: { trial: trial.id, ...key },
    value,
    assertion,
    tagged,
    spans: spans(sourceSpan(tagged.passage.view, from, to)),
  };
}

/** How a trial is told that does not exist, or not yet. */
const UNBORN: ReadonlySet<Assertion> = new Set<Assertion>(['POSSIBLE', 'PLANNED', 'NEGATED']);

/** Phase and name are what the trial is, however far it is; only a trial yet to come has them as planned. */
function tellIdentity(told: Told): readonly Draft[] {
  const { naming, trial, assertion } = told;
  const { phase, nct } = naming.mention;
  const flat: Told = { ...told, assertion: UNBORN.has(assertion) ? assertion : 'ASSERTED' };
  const label = trial.pivotal ? { label: 'pivotal' } : {};
  return [
    ...(phase === undefined || phase !== trial.phase ? [] : [claim(flat, { attr: 'phase' }, { phase, ...label })]),
    ...(trial.name === undefined || !isNamed(naming, trial.name) ? [] : [claim(flat, { attr: 'name' }, { name: trial.name })]),
    ...(nct === undefined ? [] : [claim({ ...told, assertion: 'ASSERTED' }, { attr: 'nct' }, { value: nct })]),
    ...(trial.drug === undefined ? [] : [claim(told, { attr: 'drug' }, { target: trial.drug }, [naming.from, naming.to])]),
  ];
}

/** `XYZ 201 (Phase 2, glioma)` over a trial of the drug that tells no phase. */
function tellHeadedPhase({ trial, naming, assertion }: Told, { sentences }: Bound): readonly Draft[] {
  const heading = trial.phase === undefined ? headingOver(sentences, naming.sentence) : undefined;
  const phase = heading && headedDrug(sentences, naming.sentence) === trial.drug ? phaseIn(heading.passage.view.text) : undefined;
  if (heading === undefined || phase === undefined) return [];
  const told = UNBORN.has(assertion) ? assertion : 'ASSERTED';
  return [
    {
      rule: 'trial.phase',
      type: 'Trial',
      key: { trial: trial.id, attr: 'phase' },
      value: { phase },
      assertion: told,
      tagged: heading,
    },
  ];
}

function isNamed({ mention }: TrialNaming, name: string): boolean {
  return mention.name === name || mention.several?.includes(name) === true;
}

function tellStatus(told: Told, standing: Standing | undefined, date: string): readonly Draft[] {
  const { naming, trial } = told;
  if (standing === undefined || (standing.status === 'contemplated' && trial.name !== undefined)) return [];
  const status =
    standing.status === 'contemplated' && !(trial.pivotal && trial.phase === undefined) ? 'planned' : standing.status;
  const value = { status, as_of: date };
  return [claim({ ...told, assertion: standing.assertion }, { attr: 'status' }, value, [0, naming.mention.to])];
}

function tellPopulation(told: Told): readonly Draft[] {
  return [...told.naming.population.map((one) => tellDisease(told, one)), ...tellPatients(told)];
}

function tellDisease(told: Told, one: IndicationMention): Draft {
  const value = {
    ...(one.setting !== undefined && { setting: one.setting }),
    ...(one.qualifier !== undefined && { qualifier: one.qualifier }),
    ...(told.naming.pediatric && { population: 'pediatric' }),
    inclusion: one.potential ? 'potential' : 'included',
  };
  const assertion = one.potential ? 'POSSIBLE' : told.assertion;
  return claim({ ...told, assertion }, { attr: 'indication', target: one.id }, value, [one.from, one.to]);
}

const SETTING = /\b(?:relapsed?(?: or |\/)refractory|R\/R) patients\b/i;

/** The state of the patients, in the words that belong to one naming of the trial. */
function tellPatients(told: Told): readonly Draft[] {
  const { naming, tagged } = told;
  const alone = tagged.mentions.every((other) => other.kind !== 'trial' || other === naming.mention);
  const start = alone && naming.mention.phase === undefined ? 0 : naming.mention.to;
  const setting = SETTING.exec(tagged.passage.view.text.slice(start, naming.to));
  if (setting === null) return [];
  const from = start + setting.index;
  return [claim(told, { attr: 'setting' }, { setting: 'relapsed or refractory' }, [from, from + setting[0].length])];
}

function tellDesign(told: Told): readonly Draft[] {
  const { naming, tagged, assertion } = told;
  const { from: start, to: end, patients } = naming.mention;
  const words = tagged.passage.view.text.slice(start, end);
  const designs = designsOf(words);
  const planned: Told = { ...told, assertion: 'PLANNED' };
  return [
    ...designs.map(({ topic, from, to }) => claim(told, { attr: 'design', topic }, {}, [start + from, start + to])),
    ...(naming.combination === undefined
      ? []
      : [claim(told, { attr: 'combination' }, { keywords: [naming.combination] }, [naming.from, naming.to])]),
    ...(patients === undefined || assertion === 'COMPLETED' || /\bcompleted\b/i.test(words)
      ? []
      : [claim(planned, { attr: 'enrolment_planned' }, { value: patients, unit: 'patients', op: 'eq' })]),
  ];
}
