import type { Bound } from '../bind/bound.js';
import type { Tagged } from '../mentions/tagged.js';
import { allMatches } from '../text/needs.js';
import type { Draft } from './teller.js';
import { trialDraft, trialSentences } from './trialSentences.js';
import { trialsAt } from './trialsNear.js';

/** Words of a sentence that tell something of the patients of its trials. */
interface Words {
  readonly attr: 'population' | 'prior_therapy';
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

const WHO =
  '(?:(?:healthy|hospitali[sz]ed|older|elderly|young|pregnant|postmenopausal|ambulatory|adult|p(?:a)?ediatric|untreated|treatment-naive|male|female|Japanese|Chinese|human|[A-Z][\\w.-]*-(?:positive|negative|mutated|mutant|altered|rearranged|eligible)),? (?:and )?){0,3}(?:adults?|children|adolescents|infants|newborns|neonates|toddlers|boys|girls|men|women|volunteers|patients|participants|subjects|people|individuals|eyes)';
/** Where what is said of whom a trial treats ends. */
const END =
  '(?=,? (?:will|were|was|are (?!(?:still|at|not|in)\\b)|is |to (?:receive|assess|evaluate|one)|at \\d|across|received?|randomi[sz]ed|enroll?ed|treated with|have been|has been|completed|achieved|experienced|showed|at (?:up to|about|approximately|some|around))\\b|[.;:]|, (?:and|with a|the|in)\\b|$)';
const PEOPLE = new RegExp(
  `(?<![\\w-])(?<who>${WHO}(?:(?:, | or | and )${WHO}){0,2})(?<more>,? (?:aged|ages|between|who|whose|on|having|dependent|harbou?ring|at (?:high )?risk|with|\\d+(?: to \\d+)? years|(?:younger|older) than|under|over)\\b[^.;:]{2,140}?${END})?`,
  'g',
);
/** Alone they tell nothing. */
const ANYONE = /^(?:patients|participants|subjects|people|individuals|volunteers|eyes)$/i;
/** Behind `patients`: what tells who they are, beyond a disease. */
const NARROWS = /^,? (?:aged|ages|between|who|whose|on|having|dependent|harbou?ring|at |\d|younger|older|under|over)/;
const BEFORE_RESULT = /\b(?:\d+ of|of the|of|in all|the|these|those|among|most|many|more|fewer|other) (?:\d+ )?$/i;

const THERAPY =
  /\b(?:(?:at least |more than )?(?:(?:an? |one|two|three|four|\d) (?:or more )?)?(?:prior|previous|earlier) (?:lines? of |systemic |treatments?|therap(?:y|ies)|regimens?|[a-z-]+ (?:therap(?:y|ies)|treatments?|inhibitors?))[^.;]{0,110}?|(?:inadequate(?:ly)? (?:response to|controlled (?:by|with|on|despite))|intoleran(?:t of|t to|ce (?:of|to))|refractory to|resistant to|failed(?: to respond to)?|progressed (?:on|after|following|despite)|relapsed (?:after|following|on|twice)|(?:not|no longer) respond(?:ed|ing)? to|previously (?:treated with|received|been treated with|undergone)|(?:already|previously) been (?:through|treated with|given)|(?:who|that) (?:have|had|has) (?:already |previously )?(?:received|undergone)(?! (?:\w+ ){0,4}doses?\b)|despite (?:treatment with|receiving|maximally tolerated|optimi[sz]ed|standard|stable|background)|stable on|symptomatic on|suppressed (?:by|with|on)|on a stable (?:dose|regimen) of|been treated (?:with|for)|treated with) [^.;]{3,110}?)(?=,? (?:will|were|was|are|is|the|and (?:will|were|are|who)|to receive|randomi[sz]ed|received)\b|[.;:]|, (?!(?:with|one|both|all|including|or|among)\b)|$)/gi;
/** Whose earlier treatment it is. */
const OF_PATIENTS =
  /\b(?:who|whose|that|had|have|patients?|adults|participants|people|men|women|children|disease|prior|previous)\b/i;

/** Whom trials treat, and what these had before: all that is said of one trial is one claim. */
export function tellTrialPatients(bound: Bound): readonly Draft[] {
  const told = trialSentences(bound).flatMap((tagged) => {
    const { text } = tagged.passage.view;
    return [...populationIn(text), ...therapyIn(text).filter((one) => !tellsOwn(tagged, one))].flatMap((words) =>
      trialsAt(tagged, words.from, words.to, bound).map((trial) => ({ ...words, tagged, trial })),
    );
  });
  return told.map(({ attr, trial, tagged, from, to }) => {
    const all = told.filter((other) => other.attr === attr && other.trial === trial);
    const keywords = [...new Set(all.map(({ words }) => words))];
    return { ...trialDraft(tagged, { trial, attr }, bound, [from, to]), value: { keywords } };
  });
}

/** What a trial gives is no earlier treatment. */
function tellsOwn({ mentions }: Tagged, { from, to }: Words): boolean {
  return mentions.some(
    (one) => one.from >= from && one.to <= to && (one.kind === 'trial' || (one.kind === 'drug' && one.marketed !== true)),
  );
}

function populationIn(text: string): readonly Words[] {
  return allMatches(text, PEOPLE).flatMap((match) => {
    const { who = '', more = '' } = match.groups ?? {};
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const isBare = ANYONE.test(who);
    if ((isBare && !NARROWS.test(more)) || (BEFORE_RESULT.test(before) && isBare)) return [];
    if (/%|\b(?:response|achieved|experienced|reported|withdrew|discontinued|dosed|first)\b/.test(more)) return [];
    return [
      { attr: 'population' as const, words: `${who}${more}`, from: match.index, to: match.index + who.length + more.length },
    ];
  });
}

function therapyIn(text: string): readonly Words[] {
  return allMatches(text, THERAPY).flatMap(({ index, 0: words }) =>
    OF_PATIENTS.test(text.slice(Math.max(0, index - 120), index + words.length)) && !/%|\bplacebo\b/.test(words)
      ? [{ attr: 'prior_therapy' as const, words, from: index, to: index + words.length }]
      : [],
  );
}
