import { mentionIn, phrase, spanIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import type { Bound } from '../bind/bound.js';
import { actPattern, readAct } from './actWords.js';
import type { ActWords, ToldAct } from './actWords.js';
import { filerOf, regulatorOf, tellAct } from './regulatoryEvents.js';
import type { Act } from './regulatoryEvents.js';
import { drugOfAct, landsOf, mentionsWithin } from './regulatoryRegion.js';
import { tellDrug } from './drugFacts.js';
import { spans } from './rule.js';
import type { Rule, Told } from './rule.js';

const APPROVE: ActWords = {
  past: 'approved|authori[sz]ed|licensed(?! (?:to|from|territor\\w+|rights|product\\w*)\\b)|cleared(?= {drug} (?:for|as|in)\\b)',
  present: 'approves|authori[sz]es',
  noun: '(?:marketing |regulatory |conditional |full |final |commercial |traditional |temporary )*(?:approval|(?<=(?:temporary|conditional|full) )authori[sz]ation|licensure|licen[cs]e(?= by {agency})|marketing authori[sz]ation(?! app))|{designation}',
};
const LAUNCH: ActWords = {
  past: 'launched|available(?<=\\bcommercially available)|available(?= (?:in|at|from|through) (?:[\\w.]+ ){0,2}(?:pharmac(?:y|ies)|drugstores|prescription))|available(?= (?:by|on) prescription)|(?:marketed|sold|on the market)(?= [^.;]{0,60}?{date})|(?:brought(?= [^.;]{0,40} to (?:the )?market\\b)|introduced(?= (?:to|onto|on|in(?:to)?) (?:the )?(?:[\\w.]+ )?market\\b)|(?:entered|reached) the market)',
  present: 'launches(?! (?:in|are|outside|across|will|elsewhere)\\b)',
  base: 'launch(?<=\\b(?:to|can|will|could|may|might|would|should|shall) (?:commercially )?launch)',
  ing: 'launching',
  noun: 'launches|commercial sales?(?= (?:of [^.;]{0,30} )?(?:has |have )?(?:began|begun|started|commenced)\\b)|debut(?<=\\b(?:commercial|market|U\\.?S\\.?|European|Japanese|Canadian) debut)|launch(?<!\\b(?:to|can|will|could|may|might|would|should|shall) (?:commercially )?launch)',
};
const ACTS = /\b(?:approv|authori[sz]|launch|submit|submi|filed|accept|validat|decision|PDUFA)\w*/;

/** What `approved` or `launch` is said of other than a drug: `approved therapies`, `the approved dose`, `a new website`. */
const OTHER =
  /^,? (?:(?:a|an|the|its|our|new|two|three|first|second|other|any|all|several|[a-z-]+) ){0,4}?(?:\ue012|(?:trial|study|studies|protocol|website|compan(?:y|ies)|campaign|offering|program(?:me)?s?|platform|facility|plant|initiative|collaboration|drugs?|therap(?:y|ies)|treatments?|medicines?|products?|agents?|options?|dose|label|indications?|vaccines?|standard)\b)(?<! the product)/i;
const GENERAL =
  /\b(?:FDA-|EMA-|no|any|other|first|only|currently|previously|few|all|both|an?|of|and|with|for|than|other than|existing) $/i;

/** `the NMPA approved XYZ 201`, `It was approved by the FDA`, `received marketing authorisation from`: done, by an authority that is named. */
export const drugApproved: Rule = {
  id: 'event.drug-approved',
  not: ['about-disease'],
  pattern: phrase(actPattern(APPROVE)),
  finds: [
    { text: 'In January 2025 the NMPA approved XYZ 201.', slots: { past: 'approved' } },
    {
      text: 'XYZ 201 received marketing authorization from the European Commission.',
      slots: { noun: 'marketing authorization' },
    },
  ],
  ignores: ['The FDA reviewed the protocol of the trial of XYZ 201.'],
  tell: (match, bound) => {
    const told = readAct(match, bound, ACTS);
    const act = actOf(match, told);
    const regulator = regulatorOf(act, bound);
    const granted = mentionIn(match, 'designation')?.names ?? [ACCELERATED];
    const isDone = told.telling === 'DONE';
    if (!granted.includes(ACCELERATED) || !(isDone || isPlannedDecision(match, told))) return [];
    if (regulator === undefined && !(isDone && (isPlaced(told) || (told.date !== undefined && !/^licen/i.test(match.text)))))
      return [];
    if (isOfOther(match, told) || isApplication(told)) return [];
    const drug = subjectOf(act, bound);
    if (drug === undefined) return [];
    const kind = /\b(conditional|accelerated)\b/i.exec(match.tagged.passage.view.text)?.[1]?.toLowerCase();
    const stage =
      isDone && !isSold(drug, bound) ? tellDrug(drug, 'development_stage', { stage: 'approved' }, spans(spanIn(match))) : [];
    const events = tellAct(act, told, bound, isDone ? 'regulatory_approval' : 'regulatory_decision', {
      subject: drug,
      ...(regulator !== undefined && { actor: regulator.id }),
      ...(kind !== undefined && { keywords: [`${kind} approval`] }),
    });
    return [...stage, ...events];
  },
};

const ACCELERATED = 'accelerated approval designation';

/** Whether a sentence tells that a drug is on the market, which is further than approved. */
function isSold(drug: string, { sentences }: Bound): boolean {
  return sentences.some(
    ({ text, mentions }) =>
      /(?<!\b(?:be|to|not|been)(?: \w+)? )\b(?:marketed|launched|commercially available|sold|prescribed|on the market|sales of|selling)\b|\bbeen (?:marketed|launched|sold|on the market)\b/.test(
        text,
      ) && mentions.some((one) => one.kind === 'drug' && one.id === drug),
  );
}

const PLACED = {
  behind:
    /^ in (?:the )?(?:U\.?S\.?|United States|E\.?U\.?|European Union|Europe|U\.?K\.?|Japan|China|Canada|Australia|Switzerland|South Korea|Taiwan|Brazil|Mexico|Israel|Germany|France|Great Britain|\d+ countries|(?:more than|over) [\w-]+ countries)\b|^ on both sides of the Atlantic\b/,
  before: /\b(?:U\.?S\.?|E\.?U\.?|UK|European|Japanese|Chinese|Canadian|Australian|Swiss|Korean|British) $/,
};

/** `approved in Japan in 2016`, `its U.S. approval`, `received marketing authorization in the EU`: where, instead of by whom. */
function isPlaced({ tagged, words, region }: ToldAct): boolean {
  return (
    PLACED.behind.test(tagged.text.slice(words.to, region.to)) || PLACED.before.test(tagged.text.slice(region.from, words.from))
  );
}

/** `approval by the FDA is expected in May`: its decision, not yet an approval. */
function isPlannedDecision(match: Match, { telling, date }: ToldAct): boolean {
  return telling === 'PLANNED' && date !== undefined && match.groups['noun'] !== undefined;
}

/** The drug of an act: in its clause, or one that a pronoun or the headline's short words leave to the context. */
function subjectOf({ match, tagged, words, region }: Act, bound: Bound): string | undefined {
  const named = mentionsWithin(tagged, { from: 0, to: tagged.text.length }, 'drug');
  const clause = tagged.text.slice(region.from, region.to);
  if (named.length === 0 && !/\b(?:it|which|its|our|the (?:drug|product|medicine|vaccine|therapy|treatment))\b/i.test(clause))
    return undefined;
  return drugOfAct(match, words, region, bound);
}

/** Before an approval that is asked for or advised. */
const SOUGHT = /\b(?:recommend\w*|seek\w*|towards?|support\w*|pursu\w+|request\w*|for)(?: (?:the|its|full|an?))? $/i;

/** Not the drug itself: approved things at large, or something else that is approved or launched. */
function isOfOther(match: Match, { tagged, words, region }: ToldAct): boolean {
  const { text } = tagged;
  const behind = text.slice(words.to, region.to);
  if (match.groups['noun'] !== undefined && SOUGHT.test(text.slice(region.from, words.from))) return true;
  if (match.groups['noun'] !== undefined)
    return /^ (?:of|to|for) (?:the |its |an? )?(?:\ue012|trial|study|protocol|plan)/.test(behind);
  if (OTHER.test(behind)) return !/\ue002/.test(OTHER.exec(behind)?.[0] ?? '');
  return match.groups['past'] !== undefined && GENERAL.test(text.slice(region.from, words.from)) && !/^ (?:by|in) /.test(behind);
}

/** An application to study a drug, or the trial itself, is cleared rather than approved. */
function isApplication({ tagged, words, region }: ToldAct): boolean {
  const clause = tagged.text.slice(region.from, region.to);
  if (/\b(?:INDs?|CTAs?|clinical trial applications?|investigational new drug)\b/i.test(clause)) return true;
  return /\ue012(?:(?!\ue002)[^.;,]){0,60}(?:was|were|been) $/.test(tagged.text.slice(region.from, words.from));
}

/** `we expect a launch in Q2 2026`, `Acme launched XYZ 201 in May 2021`, `It was launched in Japan`: on the market. */
export const drugLaunched: Rule = {
  id: 'event.drug-launched',
  not: ['about-disease'],
  pattern: phrase(actPattern(LAUNCH)),
  finds: [
    { text: 'We expect a launch in Q2 2026.', slots: { noun: 'launch' } },
    { text: 'Commercial sales of XYZ 201 began in January 2024.', slots: { noun: 'Commercial sales' } },
    { text: 'In May 2021 Acme launched XYZ 201 in the United States.', slots: { past: 'launched' } },
    { text: 'Acme plans to launch XYZ 201 in May 2021.', slots: { base: 'launch' } },
  ],
  ignores: ['Acme today opened a new website.'],
  tell: (match, bound): readonly Told[] => {
    const told = readAct(match, bound, ACTS);
    const act = actOf(match, told);
    const isOpen = told.telling === 'PLANNED' && (told.date !== undefined || isScheduled(match, told));
    if ((told.telling !== 'DONE' && !isOpen) || isOther(told) || (STANDING.test(match.text) && !isSince(told))) return [];
    const drug = launchedDrug(act, told, bound);
    if (drug === undefined) return [];
    const keywords = landsOf(told.tagged, told.words, told.region);
    return tellAct(act, told, bound, 'commercial_launch', {
      subject: drug,
      actor: filerOf(act, bound),
      ...(keywords.length > 0 && { keywords }),
    });
  },
};

/** `A launch is foreseen for the autumn`: to come, at a time that is no date. */
function isScheduled({ groups }: Match, { tagged, words }: ToldAct): boolean {
  return (
    groups['noun'] !== undefined &&
    /^(?: (?:there|in [^.;,]{3,40}?))? (?:is|remains) (?:now |currently )?(?:planned|foreseen|scheduled|expected|envisaged|set)\b/.test(
      tagged.text.slice(words.to),
    )
  );
}

/** Words for what goes on: the launch is when it began. */
const STANDING = /^(?:marketed|sold|on the market)$/i;

function isSince({ tagged, date }: ToldAct): boolean {
  const { text } = tagged.passage.view;
  return date !== undefined && /\bsince\b/i.test(text.slice(Math.max(0, date.from - 7), date.to));
}

function isOther({ tagged, words, region }: ToldAct): boolean {
  const behind = tagged.text.slice(words.to, region.to);
  return OTHER.test(behind) || /^ (?:of|in) (?:the |its |an? )*(?:\ue012|trial|study|website|facility|offering)/.test(behind);
}

/** A launch without its drug is that of the drug spoken of only where it is passive, commercial, or has its time. */
function launchedDrug(act: Act, { date }: ToldAct, bound: Bound): string | undefined {
  const { match, tagged, words, region } = act;
  const isNamed = mentionsWithin(tagged, region, 'drug').length > 0;
  const before = tagged.text.slice(region.from, words.from);
  const isLeft =
    /\b(?:it|which|the (?:product|drug|medicine|therapy)) (?:was|has been|is)(?: \w+)? $|\bcommercial(?:ly)? $/i.test(before) ||
    (date !== undefined && (match.groups['noun'] !== undefined || LAUNCHED_IT.test(tagged.text.slice(words.to))));
  return isNamed || isLeft ? drugOfAct(match, words, region, bound) : undefined;
}

/** `launched in May`, `to launch it there`, `will launch the drug`. */
const LAUNCHED_IT =
  /^ (?:\ue010|it\b|them\b|(?:the|this|our|its) (?:[a-z-]+ ){0,2}(?:drug|product|medicine|therapy|treatment|vaccine|antibody|tablets?|candidate|brand)\b)/;

function actOf(match: Match, { tagged, words, region }: ToldAct): Act {
  return { match, tagged, words, region };
}
