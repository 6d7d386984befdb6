import * as announcements from './announcements.js';
import * as cohortDoses from './cohortDoses.js';
import { tellCohorts } from './cohortFacts.js';
import * as cohorts from './cohorts.js';
import * as designations from './designations.js';
import * as drugDiseases from './drugDiseases.js';
import * as drugs from './drugs.js';
import { tellDrugStages } from './drugStages.js';
import * as funding from './funding.js';
import * as models from './models.js';
import * as organizations from './organizations.js';
import * as partners from './partners.js';
import * as patients from './patients.js';
import * as payloads from './payloads.js';
import * as people from './people.js';
import { tellRelease } from './releaseFacts.js';
import * as responses from './responses.js';
import type { Rule } from './rule.js';
import { tellStudies } from './studies.js';
import * as survival from './survival.js';
import * as survivalChange from './survivalChange.js';
import type { Teller } from './teller.js';
import * as trialDosing from './trialDosing.js';
import * as trialPlans from './trialPlans.js';
import { tellTrials } from './trials.js';
import * as trialStarts from './trialStarts.js';
import * as tumorGrowth from './tumorGrowth.js';
import * as tumorVolume from './tumorVolume.js';

/** What follows from bound mentions, in the order of the release's parts. */
export const TELLERS: readonly Teller[] = [tellRelease, tellTrials, tellDrugStages, tellCohorts, tellStudies];

/** Every pattern rule. */
export const RULES: readonly Rule[] = [
  ...rulesOf(organizations),
  ...rulesOf(people),
  ...rulesOf(announcements),
  ...rulesOf(partners),
  ...rulesOf(funding),
  ...rulesOf(trialPlans),
  ...rulesOf(trialStarts),
  ...rulesOf(trialDosing),
  ...rulesOf(drugs),
  ...rulesOf(payloads),
  ...rulesOf(drugDiseases),
  ...rulesOf(cohortDoses),
  ...rulesOf(cohorts),
  ...rulesOf(patients),
  ...rulesOf(responses),
  ...rulesOf(models),
  ...rulesOf(designations),
  ...rulesOf(survival),
  ...rulesOf(survivalChange),
  ...rulesOf(tumorGrowth),
  ...rulesOf(tumorVolume),
];

/** The rules among the exports of a file, in their order there by name. */
function rulesOf(file: Readonly<Record<string, unknown>>): readonly Rule[] {
  return Object.values(file).filter(isRule);
}

function isRule(value: unknown): value is Rule {
  return typeof value === 'object' && value !== null && 'pattern' in value && 'tell' in value;
}
