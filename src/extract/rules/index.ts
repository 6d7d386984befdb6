import { tellPurchases } from './acquisitions.js';
import * as announcements from './announcements.js';
import * as appointments from './appointments.js';
import * as clinicalHolds from './clinicalHolds.js';
import * as cohortDoses from './cohortDoses.js';
import { tellCohorts } from './cohortFacts.js';
import * as cohorts from './cohorts.js';
import { tellContacts } from './contacts.js';
import * as designations from './designations.js';
import * as drugDiseases from './drugDiseases.js';
import * as drugProgress from './drugProgress.js';
import * as drugs from './drugs.js';
import { tellDescribedDrugs } from './drugDescriptions.js';
import { tellDrugPlatforms } from './drugPlatforms.js';
import { tellDrugStages } from './drugStages.js';
import { tellEfficacy } from './efficacy.js';
import { tellResultTables } from './efficacyTables.js';
import * as financing from './financing.js';
import * as funding from './funding.js';
import { tellInvestors } from './investors.js';
import { tellSupporters } from './supporters.js';
import { tellLicences } from './licences.js';
import { tellPartners } from './partnerRoles.js';
import * as models from './models.js';
import * as organizations from './organizations.js';
import * as partners from './partners.js';
import * as patients from './patients.js';
import * as payloads from './payloads.js';
import * as payments from './payments.js';
import * as people from './people.js';
import * as regulatoryApprovals from './regulatoryApprovals.js';
import * as regulatoryDecisions from './regulatoryDecisions.js';
import * as regulatoryFilings from './regulatoryFilings.js';
import * as preclinicalOutcomes from './preclinicalOutcomes.js';
import * as preclinicalSurvival from './preclinicalSurvival.js';
import { tellRegimens } from './regimens.js';
import { tellRelease } from './releaseFacts.js';
import * as primaryEndpoint from './primaryEndpoint.js';
import { tellQuotes } from './quotes.js';
import * as responses from './responses.js';
import type { Rule } from './rule.js';
import * as safety from './safety.js';
import { tellAbsentEvents } from './safety.js';
import { tellStudies } from './studies.js';
import { tellStudyModels } from './studyModels.js';
import * as survival from './survival.js';
import * as survivalChange from './survivalChange.js';
import type { Teller } from './teller.js';
import * as trialDesigns from './trialDesigns.js';
import { tellTrialDesigns } from './trialDesigns.js';
import { tellTrialDiseases } from './trialDiseases.js';
import { tellTrialGoals } from './trialGoals.js';
import { tellTrialPatients } from './trialPatients.js';
import { tellTrialRoutes } from './trialRoutes.js';
import * as trialDosing from './trialDosing.js';
import * as presentations from './presentations.js';
import * as publications from './publications.js';
import * as trialEvents from './trialEvents.js';
import * as trialFunders from './trialFunders.js';
import * as trialParties from './trialParties.js';
import { tellTrials } from './trials.js';
import * as timetables from './timetables.js';
import * as trialReadouts from './trialReadouts.js';
import * as trialLabels from './trialLabels.js';
import { tellPlannedSizes } from './trialPlannedSizes.js';
import * as trialSizes from './trialSizes.js';
import * as trialStarts from './trialStarts.js';
import * as tumorGrowth from './tumorGrowth.js';
import * as tumorVolume from './tumorVolume.js';

/** What follows from bound mentions, in the order of the release's parts. */
export const TELLERS: readonly Teller[] = [
  tellRelease,
  tellQuotes,
  tellContacts,
  tellTrials,
  tellTrialDesigns,
  tellTrialPatients,
  tellTrialDiseases,
  tellPlannedSizes,
  tellTrialGoals,
  tellTrialRoutes,
  tellDrugStages,
  tellDescribedDrugs,
  tellDrugPlatforms,
  tellCohorts,
  tellRegimens,
  tellStudies,
  tellStudyModels,
  tellEfficacy,
  tellResultTables,
  tellAbsentEvents,
  tellLicences,
  tellPurchases,
  tellInvestors,
  tellSupporters,
  tellPartners,
];

/** Every pattern rule. */
export const RULES: readonly Rule[] = [
  ...rulesOf(organizations),
  ...rulesOf(people),
  ...rulesOf(announcements),
  ...rulesOf(partners),
  ...rulesOf(appointments),
  ...rulesOf(funding),
  ...rulesOf(payments),
  ...rulesOf(financing),
  ...rulesOf(trialStarts),
  ...rulesOf(trialSizes),
  ...rulesOf(trialLabels),
  ...rulesOf(timetables),
  ...rulesOf(trialReadouts),
  ...rulesOf(trialEvents),
  ...rulesOf(publications),
  ...rulesOf(presentations),
  ...rulesOf(trialParties),
  ...rulesOf(trialFunders),
  ...rulesOf(trialDesigns),
  ...rulesOf(trialDosing),
  ...rulesOf(drugs),
  ...rulesOf(drugProgress),
  ...rulesOf(payloads),
  ...rulesOf(drugDiseases),
  ...rulesOf(cohortDoses),
  ...rulesOf(cohorts),
  ...rulesOf(patients),
  ...rulesOf(responses),
  ...rulesOf(primaryEndpoint),
  ...rulesOf(safety),
  ...rulesOf(models),
  ...rulesOf(designations),
  ...rulesOf(regulatoryFilings),
  ...rulesOf(regulatoryApprovals),
  ...rulesOf(regulatoryDecisions),
  ...rulesOf(clinicalHolds),
  ...rulesOf(survival),
  ...rulesOf(survivalChange),
  ...rulesOf(tumorGrowth),
  ...rulesOf(tumorVolume),
  ...rulesOf(preclinicalOutcomes),
  ...rulesOf(preclinicalSurvival),
];

/** The rules among the exports of a file, in their order there by name. */
function rulesOf(file: Readonly<Record<string, unknown>>): readonly Rule[] {
  return Object.values(file).filter(isRule);
}

function isRule(value: unknown): value is Rule {
  return typeof value === 'object' && value !== null && 'pattern' in value && 'tell' in value;
}
