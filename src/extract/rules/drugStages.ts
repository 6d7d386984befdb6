import type { Assertion } from '../../domain/claim.js';
import type { Bound } from '../bind/bound.js';
import type { TrialNaming } from '../bind/trialNamings.js';
import type { BoundTrial } from '../bind/boundTrials.js';
import { settledStanding } from '../bind/standing.js';
import { sourceSpan } from '../text/view.js';
import { spanOf } from '../mentions/tagged.js';
import { isOfTherapy } from './drugFacts.js';
import { spans } from './rule.js';
import type { Draft } from './teller.js';

/** How far each drug is, and in which diseases it is studied, as its trials and experiments tell. */
export function tellDrugStages(bound: Bound): readonly Draft[] {
  return [...tellClinicalStage(bound), ...tellPreclinicalStage(bound), ...tellStudiedDiseases(bound)];
}

/** "clinical, Phase 1 and Phase 2": the phases of the trials that run. */
function tellClinicalStage(bound: Bound): readonly Draft[] {
  const drugs = new Set(bound.trials.trials.flatMap((trial) => trial.drug ?? []));
  return [...drugs].flatMap((drug) => {
    const running = bound.trials.trials.filter(
      (trial) => trial.drug === drug && settledStanding(bound.sentences, trial) === 'ONGOING' && trial.phase !== undefined,
    );
    const phases = [...new Set(running.flatMap((trial) => trial.phase ?? []))].sort();
    const over = furthestOver(bound, drug);
    if (over?.phase !== undefined && over.phase > (phases.at(-1) ?? '')) return tellReachedStage(bound, drug, over);
    if (phases.length === 0) return [];
    return running.flatMap((trial) =>
      trial.namings.flatMap((naming) =>
        draftAt(
          bound,
          naming,
          'drug.clinical-stage',
          { drug, attr: 'development_stage' },
          { stage: `clinical, ${phases.join(' and ')}` },
          'ONGOING',
        ),
      ),
    );
  });
}

/** The trial of the furthest phase among those of a drug that are over, or of which only results are told. */
function furthestOver(bound: Bound, drug: string): BoundTrial | undefined {
  const over = bound.trials.trials.filter((trial) => {
    const standing = settledStanding(bound.sentences, trial);
    return (
      trial.drug === drug &&
      trial.phase !== undefined &&
      (standing === undefined ? !isToCome(bound, trial) : ['COMPLETED', 'ASSERTED'].includes(standing))
    );
  });
  return [...over].sort((a, b) => (b.phase ?? '').localeCompare(a.phase ?? '', 'en'))[0];
}

const TO_COME =
  /\b(?:should|to be|will|would|could|may|might|expect\w*|plan\w*|aims?|intend\w*|propos\w+|anticipat\w*|subject to|IND|applications?|clear(?:ed|ance)|prepar\w+|future|next)\b/i;

/** Whether every sentence that names a trial speaks of what is to come. */
function isToCome({ sentences }: Bound, { namings }: BoundTrial): boolean {
  return namings.every(({ sentence }) => TO_COME.test(sentences[sentence]?.passage.view.text ?? ''));
}

function tellReachedStage(bound: Bound, drug: string, { phase, namings: [naming] }: BoundTrial): readonly Draft[] {
  if (phase === undefined || naming === undefined) return [];
  return draftAt(bound, naming, 'drug.reached-stage', { drug, attr: 'development_stage' }, { stage: phase }, 'ASSERTED');
}

/** A drug that the release knows from animals only. */
function tellPreclinicalStage(bound: Bound): readonly Draft[] {
  const inTrials = new Set(bound.trials.trials.map((trial) => trial.drug));
  return bound.studies.flatMap((study) => {
    if (inTrials.has(study.drug)) return [];
    const naming = study.arms.flatMap((arm) => arm.namings)[0];
    const tagged = naming && bound.sentences[naming.sentence];
    if (naming === undefined || tagged === undefined) return [];
    return [
      {
        rule: 'drug.preclinical-stage',
        type: 'Drug' as const,
        key: { drug: study.drug, attr: 'development_stage' },
        value: { stage: 'preclinical' },
        assertion: 'ASSERTED' as const,
        novelty: 'NEW' as const,
        tagged,
        spans: spans(spanOf(tagged, naming.mention)),
      },
    ];
  });
}

/** The diseases of a trial are those its drug is evaluated in; those it only plans to study are told as planned. */
function tellStudiedDiseases(bound: Bound): readonly Draft[] {
  return bound.trials.trials.flatMap((trial) => {
    const { drug } = trial;
    if (drug === undefined) return [];
    const standing = settledStanding(bound.sentences, trial);
    if (standing === undefined || standing === 'POSSIBLE' || standing === 'NEGATED') return [];
    const status = standing === 'PLANNED' ? 'planned trial' : standing === 'ONGOING' ? 'in clinical evaluation' : undefined;
    return trial.namings.flatMap((naming) =>
      naming.population
        .filter((one) => !one.potential && !naming.examples.includes(one) && !isOfTherapy(textOf(naming, bound), one.from))
        .flatMap((one) =>
          draftAt(
            bound,
            naming,
            'drug.studied-in',
            { drug, attr: 'indication', target: one.id },
            {
              ...(status !== undefined && { status }),
              ...(one.setting !== undefined && { setting: one.setting }),
              ...(one.qualifier !== undefined && { qualifier: one.qualifier }),
              ...(naming.pediatric && !/pediatric/.test(one.id) && { population: 'pediatric' }),
            },
            status === undefined ? 'ASSERTED' : standing,
          ),
        ),
    );
  });
}

function textOf({ sentence }: TrialNaming, { sentences }: Bound): string {
  return sentences[sentence]?.passage.view.text ?? '';
}

function draftAt(
  bound: Bound,
  naming: TrialNaming,
  rule: string,
  key: Draft['key'],
  value: Draft['value'],
  assertion: Assertion,
): readonly Draft[] {
  const tagged = bound.sentences[naming.sentence];
  if (tagged === undefined) return [];
  return [
    { rule, type: 'Drug', key, value, assertion, tagged, spans: spans(sourceSpan(tagged.passage.view, naming.from, naming.to)) },
  ];
}
