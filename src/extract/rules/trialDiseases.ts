import type { Bound } from '../bind/bound.js';
import type { BoundTrial } from '../bind/boundTrials.js';
import { headingOver } from '../bind/listHeading.js';
import { drugsOf } from '../bind/topic.js';
import { flat } from '../mentions/clause.js';
import type { IndicationMention } from '../mentions/mention.js';
import type { Tagged } from '../mentions/tagged.js';
import type { Draft } from './teller.js';
import { trialDraft, trialSentences } from './trialSentences.js';
import { trialsAt } from './trialsNear.js';

const TREATED =
  /\b(?:patients?|adults?|participants|subjects|men|women|people|infants|children|adolescents|volunteers|individuals|those|eyes)\b[^.;,]{0,60}? (?:with|who have|having|suffering from|living with|diagnosed with|whose)(?: [^.;,]{0,40})? $/i;
/** `cohorts (glioma, | melanoma`, `expansion cohorts in | glioma`. */
const OF_COHORTS = /\b(?:cohorts|arms)(?: of [^.;:()]{3,30})?(?: \(| in | for | of patients with )[^.;:()]{0,160}$/i;
/** Around patients who are those of no trial: how common a disease is, what a drug is for. */
const BACKGROUND =
  /\b(?:affects?|prevalence|incidence|estimated|diagnosed (?:with|each|every)|each year|every year|annually|per year|worldwide|approved|designat\w+|indicated|licen[sc]ed|market\w*|options?|unmet|need|life|lives|quality|hope|commit\w+|could (?:become|benefit|offer)|(?:for the )?treatment of|available)\b/i;

/** `about 240 patients with ulcerative colitis will be randomized`: the disease of the trial that is spoken of. */
function patientDiseases(bound: Bound): readonly Draft[] {
  return trialSentences(bound).flatMap((tagged) => {
    const { text } = tagged.passage.view;
    const isNamed = tagged.mentions.some(({ kind }) => kind === 'trial');
    const who = !isNamed && !BACKGROUND.test(text) ? [TREATED, OF_COHORTS] : [OF_COHORTS];
    return tagged.mentions
      .filter((one): one is IndicationMention => one.kind === 'indication')
      .filter((one) => who.some((words) => words.test(text.slice(0, one.from))))
      .flatMap((one) => trialsAt(tagged, one.from, one.to, bound).map((trial) => diseaseDraft(tagged, one, trial, bound)));
  });
}

const THE_DISEASE =
  /\b(?:with|who have|having|for|in) (?:the|this|that|the same) (?:disease|condition|disorder|indication|setting|population)\b|\bwith (?<setting>relapsed(?: or |\/)refractory|metastatic|advanced|severe|refractory|newly diagnosed|recurrent) disease\b/i;

/** `adults with the disease`, `in that indication`, `patients with refractory disease`: the disease that was named last. */
function recalledDiseases(bound: Bound): readonly Draft[] {
  return trialSentences(bound).flatMap((tagged) => {
    const words = THE_DISEASE.exec(tagged.passage.view.text);
    if (words === null) return [];
    const range = [words.index, words.index + words[0].length] as const;
    const at = bound.placeOf(tagged);
    const beside = bound.sentences.slice(Math.max(0, at - REACH), at + 1);
    const one = beside
      .flatMap((other) => flat(other.mentions).filter(({ from }) => other !== tagged || from < range[0]))
      .findLast((mention): mention is IndicationMention => mention.kind === 'indication');
    if (one === undefined) return [];
    const setting = words.groups?.['setting']?.replace('/', ' or ');
    const meant = setting === undefined ? one : { ...one, setting };
    return trialsAt(tagged, ...range, bound).map((trial) => diseaseDraft(tagged, meant, trial, bound, range));
  });
}

function diseaseDraft(
  tagged: Tagged,
  one: IndicationMention,
  trial: string,
  bound: Bound,
  range = [one.from, one.to] as const,
): Draft {
  const value = { ...(one.setting !== undefined && { setting: one.setting }), inclusion: 'included' };
  return { ...trialDraft(tagged, { trial, attr: 'indication', target: one.id }, bound, range), value };
}

/** The diseases of trials that their namings do not tell: those of their patients, of a trial of the same name, of the release. */
export function tellTrialDiseases(bound: Bound): readonly Draft[] {
  const told = [...patientDiseases(bound), ...recalledDiseases(bound)];
  const known = new Set(told.map(({ key }) => key['trial']));
  const others = bound.trials.trials.filter(
    ({ id, namings }) => !known.has(id) && namings.every((one) => one.population.length === 0),
  );
  return [...told, ...others.flatMap((trial) => impliedDisease(trial, bound))];
}

function impliedDisease({ id, drug, name, namings }: BoundTrial, bound: Bound): readonly Draft[] {
  if (isInHealthy(namings, bound) && (drug === undefined || !isVaccine(drug, bound))) return [];
  const stem = stemOf(name);
  const family = bound.trials.trials.filter((other) => stem !== undefined && other.id !== id && stemOf(other.name) === stem);
  const sibling = family.flatMap((other) => other.namings).find(({ population }) => population.length > 0);
  const tagged = sibling === undefined ? undefined : bound.sentences[sibling.sentence];
  if (sibling !== undefined && tagged !== undefined) return sibling.population.map((one) => diseaseDraft(tagged, one, id, bound));
  const beside = diseaseBeside(namings, drug, bound);
  if (beside !== undefined) return [diseaseDraft(beside.tagged, beside.disease, id, bound)];
  const isOneOfMany = id !== bound.trials.topic && name === undefined && family.length === 0 && bound.trials.trials.length > 1;
  const ofDrug = drug === undefined || isOneOfMany ? undefined : diseaseOf(drug, bound);
  const found = ofDrug ?? nearestDisease(namings, drug, isOneOfMany ? 0 : REACH, bound);
  return found === undefined ? [] : [diseaseDraft(found.tagged, found.disease, id, bound)];
}

/** `LUMA` of `LUMA-2`: trials of one family of names are for one disease. */
function stemOf(name: string | undefined): string | undefined {
  return name?.replace(/-\w+$/, '');
}

function isInHealthy(namings: BoundTrial['namings'], { sentences }: Bound): boolean {
  return namings.some(({ sentence }) => /\bhealthy\b/i.test(sentences[sentence]?.passage.view.text ?? ''));
}

/** What is given to the healthy against a disease. */
function isVaccine(drug: string, { sentences }: Bound): boolean {
  return sentences.some(
    (tagged) =>
      /\bvaccine\b/i.test(tagged.passage.view.text) &&
      drugsOf(tagged).every(({ id }) => id === drug) &&
      drugsOf(tagged).length > 0,
  );
}

interface ToldDisease {
  readonly tagged: Tagged;
  readonly disease: IndicationMention;
}

/** The only disease of the sentences that name a trial and no other, else of the paragraph up to there, else of the heading over it. */
function diseaseBeside(namings: BoundTrial['namings'], drug: string | undefined, { sentences }: Bound): ToldDisease | undefined {
  for (const { sentence } of namings) {
    const here = sentences[sentence];
    if (here === undefined) continue;
    const paragraph = sentences.filter(
      ({ passage }) => passage.paragraph === here.passage.paragraph && passage.start <= here.passage.start,
    );
    const heading = headingOver(sentences, sentence);
    for (const some of [[here], paragraph, heading === undefined ? [] : [heading]]) {
      const found = onlyDisease(some, drug, namings);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** The only disease that some sentences name, where they speak of one drug and one trial. */
function onlyDisease(some: readonly Tagged[], drug: string | undefined, namings: BoundTrial['namings']): ToldDisease | undefined {
  const isOfOther = some.some(({ mentions }) =>
    mentions.some((one) => one.kind === 'trial' && !namings.some(({ mention }) => mention === one)),
  );
  if (isOfOther || !some.every((tagged) => isOf(tagged, drug))) return undefined;
  const found = some.flatMap(diseasesIn);
  return new Set(found.map(({ disease }) => disease.id)).size === 1 ? found[0] : undefined;
}

/** Whether a sentence speaks of no other drug, but for those on the market. */
function isOf(tagged: Tagged, drug: string | undefined): boolean {
  return drugsOf(tagged).every((one) => one.id === drug || one.marketed === true);
}

function diseasesIn(tagged: Tagged): readonly ToldDisease[] {
  return flat(tagged.mentions).flatMap((one) => (one.kind === 'indication' && !one.potential ? [{ tagged, disease: one }] : []));
}

/** How many sentences before a trial a disease is still meant as its own. */
const REACH = 8;
const STORY: ReadonlySet<string> = new Set(['headline', 'subhead', 'lead', 'body', 'about-trial', 'about-drug']);

/** The disease of the nearest sentence before a trial, else right behind it, that names one alone, and neither another trial nor another drug. */
function nearestDisease(
  namings: BoundTrial['namings'],
  drug: string | undefined,
  reach: number,
  { sentences }: Bound,
): ToldDisease | undefined {
  const at = namings[0]?.sentence ?? 0;
  const before = sentences.slice(Math.max(0, at - reach), at).reverse();
  const behind = sentences.slice(at + 1, at + 1 + REACH / 2);
  for (const one of reach === 0 ? [] : [...before, ...behind]) {
    const found = STORY.has(one.passage.section) ? onlyDisease([one], drug, namings) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

const OPENING: ReadonlySet<string> = new Set(['headline', 'subhead', 'lead', 'about-drug']);

/** The only disease of the sentences that open the release and speak of no other drug. */
function diseaseOf(drug: string, { sentences }: Bound): ToldDisease | undefined {
  const found = sentences.filter((tagged) => OPENING.has(tagged.passage.section) && isOf(tagged, drug)).flatMap(diseasesIn);
  return new Set(found.map(({ disease }) => disease.id)).size === 1 ? found[0] : undefined;
}
