import type { Section } from '../../domain/release.js';
import type { Vocabulary } from '../vocabulary.js';
import type { DrugNames } from '../mentions/drugNames.js';
import { findDrugs } from '../mentions/drugs.js';
import { lexiconsOf } from '../mentions/lexicons.js';
import { hasLegalForm } from '../mentions/organizations.js';
import { findListed } from '../mentions/terms.js';

/** Decides what an `About ...` part describes: the issuer, its drug, its platform, a disease, a trial, another company. */
export function readAbout(topic: string, body: string, issuer: RegExp, drugs: DrugNames, vocabulary: Vocabulary): Section {
  const lexicons = lexiconsOf(vocabulary);
  const opening = body.slice(0, 240);
  if (new RegExp(`^${issuer.source}`, 'u').test(topic)) return 'about-company';
  if (/\b(?:Phase [1-4I]|Trial|Study|Studies)\b/.test(topic)) return 'about-trial';
  if (findDrugs(topic, drugs, lexicons.notDrugPrefixes).length > 0) return 'about-drug';
  if (findListed(topic, lexicons).some(({ kind }) => kind === 'indication')) return 'about-disease';
  if (hasLegalForm(topic)) return 'about-partner';
  if (/\b(?:Platform|Technology|Conjugates?|Vectors?)\b/i.test(topic)) return 'about-platform';
  if (/\bis an? .{0,100}\b(?:disease|disorder|cancer|condition|infection)\b/i.test(opening)) return 'about-disease';
  if (/\bis an? .{0,120}\b(?:candidate|therapy|inhibitor|antibody|compound|molecule|vaccine|drug)\b/i.test(opening))
    return 'about-drug';
  return 'about-partner';
}
