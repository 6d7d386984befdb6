import type { Section } from '../../domain/release.js';
import type { Bound } from '../bind/bound.js';
import { phrase } from '../mentions/tagged.js';
import type { Tagged } from '../mentions/tagged.js';
import { isTableRow } from './efficacyCells.js';
import { listedEndpoints } from './efficacyEndpoints.js';
import { isClinical } from './efficacyPlace.js';

/** Sections that tell no results of the release's own. */
export const TELLS_NO_RESULT: ReadonlySet<Section> = new Set<Section>([
  'forward-looking',
  'contact',
  'about-partner',
  'about-company',
  'about-disease',
  'about-platform',
]);
/** In the words around dates, doses, money and names: a figure. */
const FIGURED = phrase(
  '\\d|{percent}|{fold}|{count}|{duration}|{points}|{share}|{pvalue}|\\b(?:no|none|nobody|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w{3,}teen|\\w+ty|all|both|single|half|thirds?|quarters?)\\b|\\bnot (?:yet )?(?:been )?reached\\b',
  'i',
);
/** Figures that can be results though no vocabulary names what they measure. */
const MEASURED = phrase(
  '{percent}|{fold}|{count}|{points}|{share}|{pvalue}|{interval}|%|\\d ?[a-zA-Z\u00b5]+\\/|\\d[ -]?(?:percent|fold|points?|letters?|log|mmHg|um|microns?|kg|mL|g\\b|dB|hours?|days?|weeks?|months?|years?|met)|\\d of |\\bof the \\d|\\d ?\\/ ?\\d|(?:lasted|after|of|to) {duration}|\\b(?:no|one|two|three|four|five|six|seven|eight|nine|ten|half|all|none|nobody)\\b[^.;]{0,40}\\b(?:patients?|participants?|subjects?|volunteers?|children|infants|eyes|people)\\b',
  'i',
);
/** A line over a list or a table tells a figure of its own only by one of these. */
const CAPTION = phrase('{percent}|{share}|{fold}|%|\\b(?:was|were|met|had)\\b', 'i');
const HABITUAL =
  /\b(?:people|patients|adults|children|men|women|americans|individuals|cases|those)\b[^.;]{0,60}\b(?:live with|suffer|are diagnosed|is diagnosed|die within|fail to|do not respond|relapse within|develop|progress to|experience)\b/i;
/** `Glioma has a five-year survival of 40%`: told of the disease, not of a trial. */
const OF_DISEASE = phrase('^\\W*(?:the )?{indication} (?:has|have|had|carry|carries|is|are|remains?|leads?|causes?)\\b', 'i');

/** What a drug does in a dish, which is no result of any trial. */
export const POTENCY: ReadonlySet<string> = new Set(['ic50', 'ec50', 'binding_affinity']);

function tellsPotency(tagged: Tagged, bound: Bound): boolean {
  return listedEndpoints(tagged, bound).some(({ name }) => POTENCY.has(name));
}

/** Whether a sentence can tell results of the release's own: what does not pass is not looked at any closer. */
export function mayTellResult(tagged: Tagged, bound: Bound): boolean {
  if (!FIGURED.test(tagged.text) || (/:\W*$/.test(tagged.text) && !CAPTION.test(tagged.text))) return false;
  if (!MEASURED.test(tagged.text) && listedEndpoints(tagged, bound).length === 0) return false;
  if (isTableRow(tagged)) return false;
  if (bound.studyAt(tagged) === undefined && !isClinical(tagged, bound) && !tellsPotency(tagged, bound)) return false;
  const isGeneral = HABITUAL.test(tagged.passage.view.text) || OF_DISEASE.test(tagged.text);
  return !(isGeneral && !tagged.mentions.some(({ kind }) => kind === 'trial' || kind === 'drug' || kind === 'cohort'));
}
