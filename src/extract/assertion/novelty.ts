import type { ClaimType, Novelty } from '../../domain/claim.js';
import type { Section } from '../../domain/release.js';

const NEWS: ReadonlySet<Section> = new Set<Section>(['headline', 'subhead', 'lead', 'body', 'quote']);
/** What a release reports, as against what it recalls to place the report. */
const REPORTED: ReadonlySet<ClaimType> = new Set<ClaimType>([
  'Cohort',
  'TumorModel',
  'Study',
  'StudyArm',
  'Dose',
  'Outcome',
  'Designation',
  'Quote',
  'Event',
  'Milestone',
]);

/** The stance of the text where a rule does not say: reports in the news part are new, the rest is known. */
export function noveltyOf(type: ClaimType, section: Section): Novelty {
  if (section === 'contact' || type === 'Release') return 'META';
  return NEWS.has(section) && REPORTED.has(type) ? 'NEW' : 'RESTATED';
}
