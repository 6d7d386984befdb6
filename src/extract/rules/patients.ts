import { mentionIn, phrase, spanIn, wordsIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { reportedCohort } from './cohorts.js';
import { spans } from './rule.js';
import type { Rule, Told } from './rule.js';

/** Patients who go on, with the response and the marker of a single one. */
export const patientOnStudy: Rule = {
  id: 'cohort.patient-on-study',
  pattern: phrase(
    '(?<patients>{count})(?: (?:achieving|who achieved|with) an? (?<response>[a-z]+ response)(?: with an? (?<value>{percent}) (?<direction>reduction|increase) in (?:their|the|its) (?<measure>[a-z ]{3,30}?))?)? (?:is|are|remains?) (?<status>(?:still )?on (?:study|treatment)(?: and continues? to be (?:evaluated|treated))?)',
  ),
  finds: [
    {
      text: 'Two patients with a partial response remain on study.',
      slots: { patients: 'Two patients', response: 'partial response', status: 'on study' },
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
  const value = mentionIn(match, 'percent', 'value');
  const measure = wordsIn(match, 'measure');
  if (value === undefined || measure === undefined || n !== 1) return [];
  return [
    {
      type: 'Outcome',
      key: { subject: cohort, arm: 'one patient', endpoint: 'marker_reduction', comparator: 'baseline' },
      value: {
        value: value.value,
        unit: 'percent',
        direction: (wordsIn(match, 'direction') ?? '').toLowerCase(),
        n,
        measure,
        ...(response !== undefined && { response }),
      },
      spans: spans(spanIn(match, 'patients'), spanIn(match, 'value')),
    },
  ];
}
