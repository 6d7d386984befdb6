import type { Section } from '../../domain/release.js';
import type { Bound } from '../bind/bound.js';
import type { Endpoint } from '../mentions/endpoint.js';
import { phrase } from '../mentions/tagged.js';
import type { Tagged } from '../mentions/tagged.js';
import { isTableRow } from './efficacyCells.js';
import type { ResultClause } from './efficacyText.js';
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
/** Whether a sentence stands where no results are told; of the company's own text what names a trial may tell some. */
export function isSilent({ passage, mentions }: Tagged): boolean {
  return (
    TELLS_NO_RESULT.has(passage.section) &&
    !(passage.section === 'about-company' && mentions.some(({ kind }) => kind === 'trial'))
  );
}

/** In the words around dates, doses, money and names: a figure. */
const FIGURED = phrase(
  '\\d|{percent}|{fold}|{count}|{duration}|{points}|{share}|{pvalue}|\\b(?:no|none|nobody|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w{3,}teen|\\w+ty|all|both|single|half|thirds?|quarters?)\\b|\\bnot (?:yet )?(?:been )?reached\\b',
  'i',
);
/** Figures that can be results though no vocabulary names what they measure. */
const MEASURED = phrase(
  '{percent}|{fold}|{count}|{points}|{share}|{pvalue}|{interval}|%|\\d ?[a-zA-Z\u00b5]+\\/|\\d[ -]?(?:percent|fold|points?|letters?|log|mmHg|um|microns?|kg|mL|g\\b|dB|hours?|days?|weeks?|months?|years?|met)|\\d of |\\bof the \\d|\\d ?\\/ ?\\d|(?:lasted|after|of|to|was|were|averaged|reached) {duration}|\\bby \\d+\\.\\d|\\d (?:versus|vs\\.?|compared with) \\d|\\b\\d+\\.\\d+ (?:in|for|with|on|among) |\\b(?:no|one|two|three|four|five|six|seven|eight|nine|ten|half|all|none|nobody)\\b[^.;]{0,40}\\b(?:patients?|participants?|subjects?|volunteers?|children|infants|eyes|people)\\b',
  'i',
);
/** A line over a list or a table tells a figure of its own only by one of these. */
const CAPTION = phrase('{percent}|{share}|{fold}|%|\\b(?:was|were|met|had)\\b', 'i');
const HABITUAL =
  /\b(?:people|patients|adults|children|men|women|americans|individuals|cases|those)\b[^.;]{0,60}\b(?:live with|suffer|are diagnosed|is diagnosed|die within|fail to|do not respond|relapse within|develop|progress to|experience|still (?!had\b|were\b|was\b|met\b)[a-z]+(?<!ed))\b/i;
/** `Glioma has a five-year survival of 40%`: told of the disease, not of a trial. */
const OF_DISEASE = phrase('^\\W*(?:the )?{indication} (?:has|have|had|carry|carries|is|are|remains?|leads?|causes?)\\b', 'i');

/** Clauses that define, assume, or speak of what others found. */
export const NOT_OURS =
  /\bpowered\b|\bend ?points? (?:of [^.;]{0,60} )?(?:(?:is|are)(?! (?:met|achieved|reached))|include[sd]?|will|comprises?|(?:was|were) to)\b|\b(?:is|are|will be) (?:the|an?|its|our) (?:co-)?(?:primary|key|secondary)[^.;]{0,30} (?:end ?points?|outcomes?|objectives?)\b|\b(?:published|presented|conducted|run) by (?!(?:\w+ ){0,3}(?:patients|participants|subjects))|(?<!\b(?:reached|met|achieved|attained|passed|exceeded) (?:this|that|the) )\bthreshold\b|\bpower to\b|\bassum(?:e|ed|es|ing|ption)\b|\bhistorical(?:ly)?\b|\bpublished (?:rates?|data|literature|results|trials?|studies|reports?)\b|\b(?:is|are) (?:generally |customarily |usually )?(?:held|considered|thought|believed|regarded|deemed) (?:to be |as )?(?:clinically )?(?:meaningful|significant|relevant)\b|\bnon-?inferiority margin of\b|\bwould (?:need|have to|be)\b|\binclusion criteria\b|\b(?:was|were|be) eligible\b|\beligib(?:ility|le) (?:criteria|for (?:the|this|enroll?ment|inclusion))\b|\b(?:deaths|cases|people|patients|americans)\b[^.;]{0,40}\b(?:in the (?:United States|U\.?S\.?|EU|world)|worldwide|globally)\b[^.;]{0,30}\b(?:each year|annually|every year|per year|in (?:19|20)\d\d)\b|\b(?:enrolled|enrolls|enrolling|recruits?|recruited|randomi[sz]ed|assigned) (?:patients|adults|participants) (?:with|who)\b[^.]{0,80}\b(?:at least|above|below|between|>)\b|\b(?:earlier|previous|prior|separate) (?:trials?|studies|study|work) (?:by|of|from) (?:others|other|another)|\b(?:study|trial|studies|trials) that led to (?:its|their|the)\b|\b(?:conducted|published|run|reported) by (?:others|other)\b|^\W*(?:[Cc]urrent|[Ss]tandard|[Ee]xisting|[Aa]vailable|[Cc]onventional|[Aa]pproved)(?: [\w-]+){0,2} (?:therap(?:y|ies)|treatments?|care|medicines?|options?) (?:achieves?|produces?|yields?|provides?|leaves?|fails?|is|are|has|have|controls?|results?)\b|\bin (?:most|many|several|other|published|large|historical) (?:(?:[\w-]+ ){0,2})(?:trials|studies|series|registries|reports)\b|\b(?:has|have) (?:long |for years )?been (?:the|a) (?:[\w-]+ ){0,3}standard\b|\bwith (?:other|existing|approved|available|competing|current) (?:agents|drugs|therapies|treatments|medicines|antibodies|inhibitors|products)\b/i;
/** `with no patient showing a reduction of less than 80%`: the figure is of nobody. */
export const NOBODY = /\b(?:no|none of the) (?:patients?|participants?|subjects?)\b[^.;,]{0,50} (?:of|by|than) $/;

/** What a drug does in a dish, which is no result of any trial. */
export const POTENCY: ReadonlySet<string> = new Set(['ic50', 'ec50', 'binding_affinity']);

function tellsPotency(tagged: Tagged, bound: Bound): boolean {
  return listedEndpoints(tagged, bound).some(({ name }) => POTENCY.has(name));
}

/** Whom or what a result is told of: a release that speaks of none of these tells no results. */
const TREATED =
  /\b(?:patients?|participants?|subjects|volunteers?|adults?|children|infants?|trial|people|women|men|eyes|mice|mouse|rats?|rabbits?|monkeys?|macaques?|animals?|dogs?|pigs|cells|tumou?rs?|cohorts?|bleeding|survival|remissions?|placebo-controlled|dose[ds]?|dosing|drugs?|therap(?:y|ies)|diseases?|clinical|placebo|vehicle|Phase \d[\w/]* (?:[\w-]+ ){0,2}(?:trial|study))\b/i;
const treating = new WeakMap<Bound, boolean>();

/** Whether a release is about anybody or anything that is treated; looked for once. */
export function tellsOfTreated(bound: Bound): boolean {
  const known =
    treating.get(bound) ??
    bound.sentences.some(({ passage: { section, view } }) => !TELLS_NO_RESULT.has(section) && TREATED.test(view.text));
  treating.set(bound, known);
  return known;
}

/** `Mean baseline HbA1c was 8.3%`, `a median pain score of 6.8 at baseline`: how they were before. */
const BASELINE_BEFORE =
  /(?<!\b(?:from|over|versus|vs|than|to|below|above|with) (?:the |their )?)\b(?:[Bb]aseline|[Pp]re-?treatment|[Ss]creening)(?: (?:mean|median|average|monthly|weekly|daily|total|serum|plasma))* $/;
const BASELINE_BEHIND = /^[^,;:%]{0,30}\bat (?:baseline|study entry|entry|screening|enrol?lment)\b[^,;]{0,30}$/;
const MOVED =
  /\b(?:from|chang\w+|reduc\w+|decreas\w+|increas\w+|declin\w+|improv\w+|fell|fallen|rose|risen|lower\w*|higher|to) /i;

/** Whether a figure says how those who took part were before they were treated. */
export function tellsBaseline(
  text: string,
  endpoint: { readonly from: number; readonly to: number },
  from: number,
  to: number,
): boolean {
  if (/^\W*(?:At|Before) (?:baseline|study entry|entry|screening|enrol?lment),/.test(text) && !MOVED.test(text.slice(0, from)))
    return true;
  const between = endpoint.to > from ? '' : text.slice(endpoint.to, from);
  if (MOVED.test(between)) return false;
  return (
    BASELINE_BEFORE.test(text.slice(Math.max(0, endpoint.from - 50), endpoint.from)) ||
    BASELINE_BEHIND.test(between) ||
    /^\)?(?: per [a-z]+)? (?:at|before|in the (?:\w+ )?(?:year|months?|weeks?|period) (?:before|prior to|preceding)) (?:baseline|study entry|entry|screening|enrol?lment|treatment|dosing|infusion|gene therapy|the (?:study|trial|infusion))\b(?! (?:to|and)\b)/.test(
      text.slice(Math.max(endpoint.to, to)),
    )
  );
}

/** `Beta recently reported a 33% response rate for its own inhibitor`: told of another company's drug. */
const REPORTS =
  /^(?: (?:recently|also|earlier|previously|has|have|had|last [a-z]+)){0,3} (?:reported|announced|presented|published|disclosed)\b/;

function isOfOther({ passage, mentions }: Tagged, bound: Bound): boolean {
  const first = mentions[0];
  if (first?.kind !== 'org' || first.from > 12 || first.id === bound.header.issuer.id) return false;
  return REPORTS.test(passage.view.text.slice(first.to)) && !mentions.some(({ kind }) => kind === 'trial' || kind === 'drug');
}

/** Whether a sentence can tell results of the release's own: what does not pass is not looked at any closer. */
export function mayTellResult(tagged: Tagged, bound: Bound): boolean {
  if (!FIGURED.test(tagged.text) || (/:\W*$/.test(tagged.passage.view.text) && !CAPTION.test(tagged.text))) return false;
  if (!MEASURED.test(tagged.text) && listedEndpoints(tagged, bound).length === 0) return false;
  if (isTableRow(tagged) || isOfOther(tagged, bound)) return false;
  if (bound.studyAt(tagged) === undefined && !isClinical(tagged, bound) && !tellsPotency(tagged, bound)) return false;
  const isGeneral = HABITUAL.test(tagged.passage.view.text) || OF_DISEASE.test(tagged.text);
  return !(isGeneral && !tagged.mentions.some(({ kind }) => kind === 'trial' || kind === 'drug' || kind === 'cohort'));
}

/** What stands before `defined as`; undefined where nothing is told before it. */
export function untilDefinition(clause: ResultClause): ResultClause | undefined {
  const found = /,? (?:\(?(?:pre)?specified |which is )?defined (?:as|by)\b/.exec(
    clause.tagged.passage.view.text.slice(clause.from, clause.to),
  );
  if (found === null) return clause;
  const to = clause.from + found.index;
  const isBefore = (one: { readonly to: number }): boolean => one.to <= to;
  if (!clause.values.some(isBefore)) return undefined;
  return {
    ...clause,
    values: clause.values.filter(isBefore),
    endpoints: clause.endpoints.filter(isBefore),
  };
}

/** `In patients with eosinophils of 300 or more, the reduction was 64%`: what says which patients is not measured. */
export function isCondition({ tagged, from }: ResultClause, endpoint: Endpoint, end: number): boolean {
  return endpoint.to <= end && OF_THOSE.test(tagged.passage.view.text.slice(Math.max(from, endpoint.from - 50), endpoint.from));
}

const OF_THOSE = /\b(?:patients|participants|subjects|adults|children|those|people|eyes) (?:with|who had|whose)\b[^,;]{0,40}$/;
