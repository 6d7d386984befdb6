import { assertionBefore } from '../assertion/assertion.js';
import type { Bound } from '../bind/bound.js';
import { settledStanding } from '../bind/standing.js';
import { SPOKEN_DRUG } from '../mentions/drugClasses.js';
import { flat, placeOf } from '../mentions/clause.js';
import type { DrugMention } from '../mentions/mention.js';
import { mentionsIn, phrase, spanIn, wordsIn } from '../mentions/tagged.js';
import type { Match, Tagged } from '../mentions/tagged.js';
import { tellDrug } from './drugFacts.js';
import { HAS, WAS } from './pieces.js';
import { spans } from './rule.js';
import type { Rule, Told } from './rule.js';

const PHASE = 'Phase (?:[1-4]|I{1,3}|IV)[abc]?(?:/(?:[1-4]|I{1,3})[abc]?)?';
const STAGE = `(?:pre-?clinical|discovery|lead[- ]optimi[sz]ation|IND-enabling|${PHASE})`;
const LEVEL = '(?: (?:clinical )?(?:development|stage|testing|studies|evaluation|research|phase|tests))?';

/** `XYZ 201 is in Phase 1 for glioma`, `It has entered Phase 2`, `XYZ 201 (KRAS inhibitor): Phase 1 for glioma`, `XYZ 201 (preclinical)`. */
export const drugStage: Rule = {
  id: 'drug.stage',
  pattern: phrase(
    `(?:(?<![\\w-])(?<at>in|at|entering|into|reached|entered|entry into|completed|finished|through|to|(?:studied|tested|evaluated|investigated)(?= preclinically)) (?:the |a |an |ongoing )?(?:late |early |late-stage |early-stage )?|(?<mark>: |; |, | [|\u2013-] | \\())(?<stage>${STAGE})(?:(?<=preclinical)ly)?${LEVEL}(?! (?:trial|study|data|results|clinical|portion|part))(?![\\w-])`,
  ),
  finds: [
    { text: 'XYZ 201, an antibody against PD-1, is in preclinical development for glioma.', slots: { stage: 'preclinical' } },
    { text: 'XYZ 201, our own oral agonist now in Phase 1, is new.', slots: { stage: 'Phase 1' } },
    { text: 'The pipeline holds XYZ 201 for glioma (preclinical).', slots: { stage: 'preclinical' } },
    { text: 'Acme will turn to XYZ 201, an oral compound in Phase 2.', slots: { stage: 'Phase 2' } },
    { text: 'XYZ 201 (KRAS inhibitor): Phase 2', slots: { stage: 'Phase 2' } },
    { text: 'XYZ 201 is being studied preclinically for glioma.', slots: { stage: 'preclinical' } },
  ],
  ignores: ['XYZ 201 was safe.', 'XYZ 201 met the endpoint of a Phase 2 trial.'],
  tell: (match, bound) => {
    const stage = wordsIn(match, 'stage');
    if (stage === undefined) return [];
    const place = placeOf(match).from;
    const view = match.tagged.passage.view.text;
    const drugs = listedBefore(match.tagged, place);
    const last = drugs.at(-1);
    const mid = view.slice(last?.to ?? place, place);
    if (isOpen(match) && !/^, (?:an?|its|our|now|currently) /.test(mid)) return [];
    if (last === undefined) return tellSpoken(match, view.slice(0, place), stageName(stage), bound);
    const isTold = match.groups['at'] === undefined ? isEntry(match, mid, drugs[0]?.from ?? 0) : isAtStage(mid);
    return isTold
      ? drugs.flatMap(({ id }) => tellDrug(id, 'development_stage', { stage: stageName(stage) }, spans(spanIn(match))))
      : [];
  },
};

/** `for the same tumors as XYZ 305`: a drug that another is only compared with. */
const COMPARED = /\b(?:same [^.;,]{0,40} as|than|unlike|like|similar to) $/;

/** The drugs before a place that stand together: `XYZ 201 and XYZ 305 are in`. */
function listedBefore({ passage, mentions }: Tagged, place: number): readonly DrugMention[] {
  const before = mentions.filter(
    (one): one is DrugMention =>
      one.kind === 'drug' && one.marketed !== true && one.to <= place && !COMPARED.test(passage.view.text.slice(0, one.from)),
  );
  const start = before.findLastIndex((one, at) => {
    const next = before[at + 1];
    return next !== undefined && !/^(?:, | and |, and | or )$/.test(passage.view.text.slice(one.to, next.from));
  });
  return before.slice(start + 1);
}

const NOT_OF_DRUG =
  /\b(?:plans?|planned|will|expects?|expected|could|may|begin|start|patients?|dose|data|results|compared|trials?|stud(?:y|ies)|partner|company|competitors?|financ\w+|fund(?:s|ed|ing)?)\b/i;

/** Whether what stands between a drug and its stage says that it is there, and lets no other thing be. */
function isAtStage(mid: string): boolean {
  if (mid.length > 160 || /;/.test(mid) || NOT_OF_DRUG.test(mid.replace(/^, for the same [^,;]{3,80},/, ''))) return false;
  return (
    /\b(?:is|are|was|were|remains?|now|currently|still|both|each|has|have|continues?|advanced|moved|progressed|entered)\b/.test(
      mid,
    ) || /^ ?$|,\s*$|^, (?:an?|its|our|the) |^ \([^()]*\): ?$|^: ?$/.test(mid)
  );
}

/** The entry of a list: the drug opens it, or the stage stands in a bracket. */
function isEntry({ tagged, groups }: Match, mid: string, from: number): boolean {
  const [start = 0, end = 0] = groups['mark'] ?? [];
  if (tagged.text.slice(start, end).includes('('))
    return mid.length < 130 && !/[.;]/.test(mid) && /^\)/.test(tagged.text.slice((groups['stage'] ?? [0, 0])[1]));
  return from < 4 && mid.length < 130 && !/\b(?:is|are|was|were|has|have|had|will|met|trials?|stud(?:y|ies)|in|of)\b/.test(mid);
}

const SPOKEN = new RegExp(
  `^(?:(?:In|Since|Outside|Within|Across|Today|Currently|There|Meanwhile)\\b[^.;]{0,40}?[, ] ?)?${SPOKEN_DRUG}[^.;]{0,90}$|\\b(?:taken|advanced|moved|brought|progressed) (?:it|them) $`,
);

/** `It is in Phase 2`: of the drug that the sentence before speaks of. */
function tellSpoken({ tagged, ...match }: Match, before: string, stage: string, bound: Bound): readonly Told[] {
  if (match.groups['at'] === undefined || !SPOKEN.test(before) || (!isAtStage(before) && !/ (?:it|them) $/.test(before)))
    return [];
  return tellDrug(bound.drugAt(tagged, 0), 'development_stage', { stage }, spans(spanIn({ tagged, ...match })));
}

/** `preclinical data on XYZ 201`: of a drug that no trial has tested. */
export const preclinicalData: Rule = {
  id: 'drug.preclinical-data',
  pattern: phrase(
    `\\b(?:pre-?clinical|nonclinical) (?:[a-z-]+ ){0,2}?(?:data|results|findings|evidence|studies|study|work|testing|development|candidates?|compounds?|programs?)\\b[^.;{drug}]{0,60}?(?<drugs>{drug}(?:[^.;{drug}]{1,60} and {drug})?)`,
  ),
  finds: [{ text: 'Acme disclosed new preclinical data on XYZ 201 in glioma.', slots: { drugs: 'XYZ 201' } }],
  ignores: ['Acme disclosed new clinical data on XYZ 201.', 'The preclinical work is done.'],
  tell: (match, bound) => {
    const tested = new Set(bound.trials.trials.filter((trial) => !isToCome(trial, bound)).flatMap(({ drug }) => drug ?? []));
    return isDenied(match) ? [] : stagesOf(match, 'preclinical').filter(({ key }) => !tested.has(String(key['drug'])));
  },
};

function isDenied(match: Match): boolean {
  return assertionBefore(match.tagged.passage.view.text, placeOf(match).from, ['NEGATED']) !== undefined;
}

/** `Both candidates are preclinical`: the stage of the drugs that the sentence before names. */
export const drugsTogether: Rule = {
  id: 'drug.together',
  pattern: phrase(
    `\\b(?:both|all(?: three| four)?|the two|these|the three)(?: of (?:them|these|which))?(?: (?:drug |product |development )?(?:candidates?|programs?|programmes?|compounds?|molecules?|drugs|products|assets))? (?:are|remain)(?: still| currently| now)? (?:(?:in|at) (?:the )?)?(?<stage>${STAGE})(?:${LEVEL})?(?! (?:trial|study|data|results))(?![\\w-])`,
  ),
  finds: [{ text: 'Both candidates are in preclinical development.', slots: { stage: 'preclinical' } }],
  ignores: ['Both candidates are new.'],
  tell: (match, bound) => {
    const stage = wordsIn(match, 'stage');
    const before = bound.sentences[bound.sentences.indexOf(match.tagged) - 1];
    if (stage === undefined || isOpen(match) || before?.passage.paragraph !== match.tagged.passage.paragraph) return [];
    const drugs = new Set(flat(before.mentions).flatMap((one) => (one.kind === 'drug' && one.marketed !== true ? [one.id] : [])));
    return drugs.size < 2
      ? []
      : [...drugs].flatMap((drug) => tellDrug(drug, 'development_stage', { stage: stageName(stage) }, spans(spanIn(match))));
  },
};

function isToCome(trial: Parameters<typeof settledStanding>[1], { sentences }: Bound): boolean {
  return ['PLANNED', 'POSSIBLE'].includes(settledStanding(sentences, trial) ?? '');
}

const ON_SALE =
  '(?:marketed|sold|launched|commercially available|on the (?:\\w+ |U\\.S\\. )?market|available commercially|commerciali[sz]ed)';

/** `whose marketed products include XYZ 201`, `XYZ 201 is sold by Beta`, `It has been on the market since 2019`: on the market. */
export const drugMarketed: Rule = {
  id: 'drug.marketed',
  pattern: phrase(
    `(?:\\b(?<list>marketed|commercial) (?:products?|portfolio|medicines?|therap(?:y|ies)|drugs?|brands?)\\b[^.;{drug}]{0,80}?{drug}(?:(?:, | and |, and ){drug})*|(?<![\\w-])(?<sold>${ON_SALE})(?! (?:products?|portfolio|medicines?|therap(?:y|ies)|drugs?|brands?|by (?:others|competitors))\\b)|\\b(?<sells>(?:markets|sells|commerciali[sz]es)) (?:(?:the [a-z -]{3,30} )|[^.;{drug}]{0,80}?(?:, (?:among them|including|such as|one of (?:them|which)(?: is)?),? ))?{drug})`,
  ),
  finds: [
    { text: 'Acme is a company whose marketed products include XYZ 201 in Canada.', slots: { list: 'marketed' } },
    { text: 'In China XYZ 201 is sold by Beta.', slots: { sold: 'sold' } },
    { text: 'Beta sells XYZ 201 in Japan.', slots: { sells: 'sells' } },
  ],
  ignores: ['Acme plans to market XYZ 201.', 'Acme has a plan for XYZ 201.'],
  tell: (match, bound) => {
    if (isOpen(match)) return [];
    if (match.groups['sold'] === undefined) {
      const last = mentionsIn(match).findLast((one) => one.kind === 'drug');
      return [
        ...stagesOf(match, 'marketed', true),
        ...(last?.kind === 'drug' && last.marketed === true ? tellSoldFor(last.id, match) : []),
      ];
    }
    const place = placeOf(match).from;
    const before = match.tagged.passage.view.text.slice(0, place);
    const drugs = match.tagged.mentions.filter((one): one is DrugMention => one.kind === 'drug' && one.to <= place).slice(-1);
    const mid = before.slice(drugs[0]?.to ?? 0);
    if (mid.length > 140 || OF_ANOTHER.test(mid) || !(IS_SOLD.test(mid) || drugs.length > 0)) return [];
    const spoken = drugs.length === 0 && SPOKEN.test(before) ? bound.drugAt(match.tagged, 0) : drugs[0]?.id;
    return [
      ...tellDrug(spoken, 'development_stage', { stage: 'marketed' }, spans(spanIn(match))),
      ...(spoken === undefined || drugs[0]?.marketed !== true ? [] : tellSoldFor(spoken, match)),
    ];
  },
};

/** `is marketed in Japan for glioma`: what a drug that is sold is for. */
function tellSoldFor(drug: string, { tagged, ...match }: Match): readonly Told[] {
  const { to } = placeOf({ tagged, ...match });
  const disease = tagged.mentions.find((one) => one.kind === 'indication' && one.from >= to);
  if (disease === undefined || !SOLD_FOR.test(tagged.passage.view.text.slice(to, disease.from))) return [];
  return disease.kind === 'indication'
    ? [{ type: 'Drug', key: { drug, attr: 'indication', target: disease.id }, value: {}, assertion: 'ASSERTED' }]
    : [];
}

const SOLD_FOR = /^[^.;]{0,80}\b(?:for|to treat|against) (?:the )?(?:(?:treatment|prevention|management) of )?(?:[a-z-]+ ){0,3}$/;
const IS_SOLD = /\b(?:is|are|was|has been|have been)\b/;
/** Between a drug and `sold`: what is sold is something else, or not yet, or no longer. */
const OF_ANOTHER =
  /\b(?:not|never|no longer|until|be|other|competing|existing|versus|compan(?:y|ies)|trials?|stud(?:y|ies)|formerly|discontinued|withdrawn|first to be|and (?:has|have|is|are) \w+ (?:products?|drugs?))\b|;/i;

const ENDS = `(?:will (?:not|no longer) (?:pursue|continue|advance)|(?:decided|elected|chosen|decision) (?:not to (?:pursue|continue|advance)|to (?:discontinue|end|stop|terminate|cease))|${HAS}(?:discontinued|terminated|ended|stopped|halted|ceased|abandoned)|(?:is|are) (?:discontinuing|ending|stopping|halting)|(?<![\\w-])(?:discontinues|ends|stops|halts|ceases|abandons|discontinuation of|termination of))`;

/** `has discontinued the development of XYZ 201`, `development of XYZ 201 will be stopped`. */
export const drugDiscontinued: Rule = {
  id: 'drug.discontinued',
  pattern: phrase(
    `(?:(?<ends>${ENDS}) (?:all |further |the |its )*(?:clinical )?(?:development|program(?:me)?|work|research) (?:of|for|with|on) (?:(?:its|the) (?:[a-z-]+ ){0,3}?(?:program(?:me)?|compound|candidate|drug|product|molecule),? )?{drug}|\\bdevelopment of {drug}(?: [^.;{drug}]{0,40})? (?<ended>(?:${WAS}|is being |will be )(?:discontinued|terminated|stopped|halted|ended))|{drug}(?:, [^.;{drug}]{0,80},)? (?<shelved>(?:${WAS})(?:discontinued|dropped|shelved|abandoned|deprioriti[sz]ed))(?! (?:in|by|due) (?:{count}|one|two|three|\\d|to))|(?<drops>${HAS}discontinued|(?<![\\w-])discontinues) (?:the )?{drug}(?: program(?:me)?)?(?= (?:in|for|after|following)|[,.]))`,
  ),
  finds: [
    { text: 'Acme has discontinued the development of XYZ 201.', slots: { ends: 'has discontinued' } },
    { text: 'Acme has discontinued work on XYZ 201.', slots: { ends: 'has discontinued' } },
    { text: 'Further development of XYZ 201 in glioma has been stopped.', slots: { ended: 'has been stopped' } },
  ],
  ignores: [
    'Acme may discontinue the development of XYZ 201.',
    'Two patients discontinued treatment with XYZ 201.',
    'Development of XYZ 201 will be continued.',
  ],
  tell: (match) => {
    return isOpen(match) ? [] : stagesOf(match, 'discontinued');
  },
};

/** Whether the words before leave it open, plan it or deny it. */
function isOpen(match: Match): boolean {
  const { text } = match.tagged.passage.view;
  const { from } = placeOf(match);
  const told = assertionBefore(text, from, ['NEGATED', 'POSSIBLE', 'PLANNED']);
  return told !== undefined || /\b(?:if|once|until|unless|whether) [^.,;]{0,40}$/i.test(text.slice(0, from));
}

/** The stage of each drug of a match; that of drugs sold everywhere is told only where the release says who sells them. */
function stagesOf(match: Match, stage: string, all = false): readonly Told[] {
  const drugs = mentionsIn(match).filter((one): one is DrugMention => one.kind === 'drug');
  return drugs
    .filter(({ marketed }) => all || marketed !== true)
    .flatMap(({ id }) => tellDrug(id, 'development_stage', { stage }, spans(spanIn(match))));
}

function stageName(words: string): string {
  if (/^phase/i.test(words))
    return words.replace(/^phase/i, 'Phase').replace(/I{1,3}V?|IV/g, (roman) => (roman === 'IV' ? '4' : String(roman.length)));
  return words
    .toLowerCase()
    .replace('pre-clinical', 'preclinical')
    .replace(/ind-enabling|lead[- ]optimi[sz]ation/, 'preclinical');
}
