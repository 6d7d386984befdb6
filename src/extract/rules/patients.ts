import { mentionIn, phrase, spanIn, wordsIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { reportedCohort } from './cohorts.js';
import { spans } from './rule.js';
import type { Rule, Told } from './rule.js';

/** `continues to be evaluated`, `under continued evaluation`. */
const FOLLOWED =
  '(?:continues? to be (?:evaluated|treated|followed)|(?:(?:is|are) )?(?:still )?(?:being (?:evaluated|treated|followed)|under (?:continued |further )?(?:evaluation|observation|follow-up)))';

/** Patients who go on, with the response and the marker of a single one. */
export const patientOnStudy: Rule = {
  id: 'cohort.patient-on-study',
  pattern: phrase(
    `(?<patients>{count})(?: (?:achieving|who (?:achieved|had|has|showed)|with|in) an? (?<response>[a-z]+ response))?,?(?: with an? (?<value>{percent}) (?<direction>reduction|decrease|increase) in (?:their|the|its) (?<measure>[a-z ]{3,30}?)| (?:and )?whose (?<whose>[a-z ]{3,30}?) (?:was|is|had been|has been) (?<changed>reduced|decreased|lowered|increased|raised) by (?<by>{percent}))?,? (?:is|are|remains?|continues?(?: to be)?) (?<status>(?:still )?on (?:study|treatment|therapy)(?: and ${FOLLOWED})?)`,
  ),
  finds: [
    {
      text: 'Two patients with a partial response remain on study.',
      slots: { patients: 'Two patients', response: 'partial response', status: 'on study' },
    },
    {
      text: 'One patient with a complete response, whose tumor marker was lowered by 90%, remains on treatment and is being followed.',
      slots: { patients: 'One patient', changed: 'lowered', by: '90%', status: 'on treatment and is being followed' },
    },
  ],
  ignores: ['Two patients were treated.'],
  tell: (match, bound) => {
    const cohort = reportedCohort(match, bound) ?? bound.cohortBefore(match.tagged);
    const patients = mentionIn(match, 'count', 'patients');
    const status = wordsIn(match, 'status');
    const response = wordsIn(match, 'response');
    if (cohort === undefined || patients?.unit !== 'patients' || status === undefined) return [];
    return [
      {
        type: 'Cohort',
        key: { cohort, attr: 'patient_status' },
        value: { value: patients.value, unit: 'patients', status, ...(response !== undefined && { response }) },
        assertion: 'ONGOING',
        spans: spans(spanIn(match, 'patients'), spanIn(match, 'status')),
      },
      {
        type: 'Cohort',
        key: { cohort, attr: 'status' },
        value: {
          status: 'ongoing',
          as_of: bound.header.date,
          keywords: [`${wordsIn(match, 'patients') ?? ''} ${status}`.toLowerCase()],
        },
        assertion: 'ONGOING',
        spans: spans(spanIn(match, 'patients'), spanIn(match, 'status')),
      },
      ...tellPatientMarker(match, cohort, patients.value, response),
    ];
  },
};

function tellPatientMarker(match: Match, cohort: string, n: number, response: string | undefined): readonly Told[] {
  const value = mentionIn(match, 'percent', 'value') ?? mentionIn(match, 'percent', 'by');
  const measure = wordsIn(match, 'measure') ?? wordsIn(match, 'whose');
  const rises = /^(?:increase|raise)/i.test(wordsIn(match, 'direction') ?? wordsIn(match, 'changed') ?? '');
  if (value === undefined || measure === undefined || n !== 1) return [];
  return [
    {
      type: 'Outcome',
      key: { subject: cohort, arm: 'one patient', endpoint: 'marker_reduction', comparator: 'baseline' },
      value: {
        value: value.value,
        unit: 'percent',
        direction: rises ? 'increase' : 'reduction',
        n,
        measure,
        ...(response !== undefined && { response }),
      },
      spans: spans(spanIn(match, 'patients'), spanIn(match, 'value'), spanIn(match, 'by')),
    },
  ];
}
