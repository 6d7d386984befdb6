import { NUMBER, numberOf } from './numberWords.js';
import type { ArmMention, Mention, QuantityMention, StudyMention, TrialMention } from './mention.js';
import { matchesOf, mentionIn, mentionsIn, phrase, wordsIn } from './tagged.js';
import type { Match, Tagged } from './tagged.js';

const DESIGN =
  '(?:multi-?center|open-label|randomi[sz]ed|double-blind(?:ed)?|placebo-controlled|single-arm|multi-armed|dose[- ]escalat(?:ion|ing)|dose[- ]expansion|global|adaptive)';
const NUMERAL = '(?:[1-4]|I{1,3}|IV)';
const PHASE = `Phase (?<phase>${NUMERAL}[ab]?(?:/(?:${NUMERAL})[ab]?)?)`;
const BEFORE = `(?:(?:ongoing|planned|potential|proposed|pivotal|registrational|important|second|first|additional|{count}|${DESIGN})[, ]+(?:and )?)`;
const BEHIND = `(?:(?:clinical|pivotal|study|{indication}|${DESIGN})[, ]+)`;
const NAME = '(?:[A-Z]{3,}[A-Z0-9]*(?:-[A-Z0-9]+)*-?\\d*)';
/** `our ongoing Phase 1b study`, `Phase 2 CLOVER-1 trial`; not `Phase 1 and Phase 2 trials`. */
const WITH_PHASE = phrase(
  `(?:\\b(?<article>an?|the|its|our|this) )?${BEFORE}{0,5}\\b${PHASE}[, ]+(?:and )?${BEHIND}{0,6}(?:(?<name>${NAME}) (?:clinical )?)?(?:study|trial)(?! data)\\b(?: \\((?<given>${NAME})\\))?`,
);
/** `interim Phase 1 study data`: the trial is named, and its data. */
const WITH_DATA = phrase(`\\b${PHASE} (?:clinical )?(?:study|trial)(?= data)`);
const PIVOTAL = phrase('(?:\\b(?<article>an?|the|its|our) )?\\bpivotal (?:clinical )?(?:study|trial)\\b');
/** `the multi-armed study`; not `a study`. */
const DEFINITE = phrase(
  `\\b(?<article>the|this|our) (?:(?:ongoing|important|same|current|clinical|${DESIGN})[, ]+){0,3}(?:study|trial)\\b(?!'s)`,
);
const STUDY = phrase('\\b(?:in )?the (?<order>first|second|third|fourth|fifth|final|last) (?:study|experiment)\\b');

const ORDERS: Readonly<Record<string, number | 'last'>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  final: 'last',
  last: 'last',
};
const DOSED = phrase(
  `(?:\\b(?:the )?(?:female |male )?(?:mice|rats|animals) (?:receiving|that received|who received|treated with) )?\\b(?:the |an? )?(?<doses>${NUMBER}) doses?(?: \\({days}(?: and {days})?\\))?(?: of (?:{drug}(?: (?:at )?{dose}| \\({dose}\\))?|{dose}(?: of {drug})?))(?: \\((?<detail>[^()]{1,60})\\))?`,
);
const BARE = phrase(`\\b(?:the )?(?:mice|rats|animals) (?:receiving|that received) (?<doses>${NUMBER}) doses?\\b`);
const NAMED_DOSE = phrase(`{drug} (?:in|as) an? (?<doses>${NUMBER}) doses?(?: \\((?<detail>[^()]{1,60})\\))?`);
const CONTROL = phrase(
  '\\b(?:the |an? )?(?:vehicle |untreated )?control(?: (?:group|arm)s?(?: of {drug}| (?:that )?received {drug})?(?: of the study)?| of {drug})|{drug} as (?:a|the) control(?: group| arm)?',
);
const TREATED = phrase('\\bthe (?:{drug} (?:treatment )?(?:arm|group)|(?:active )?treatment (?:group|arm)(?: \\({drug}\\))?)');

/** Trials, studies and their arms: phrases that hold other mentions. */
export function findPhrases(tagged: Tagged): readonly Mention[] {
  return [
    ...[WITH_PHASE, WITH_DATA, PIVOTAL, DEFINITE].flatMap((pattern) => matchesOf(tagged, pattern).map(trialOf)),
    ...matchesOf(tagged, STUDY).map(studyOf),
    ...[DOSED, BARE, NAMED_DOSE].flatMap((pattern) => matchesOf(tagged, pattern).map((match) => armOf(match, false))),
    ...matchesOf(tagged, CONTROL).map((match) => armOf(match, true)),
    ...matchesOf(tagged, TREATED).map((match) => armOf(match, false)),
  ];
}

function rangeOf({ tagged, at, text }: Match): { readonly from: number; readonly to: number } {
  return { from: tagged.places[at] ?? 0, to: tagged.places[at + text.length] ?? 0 };
}

function trialOf(match: Match): TrialMention {
  const words = rangeOf(match);
  const text = match.tagged.passage.view.text.slice(words.from, words.to).toLowerCase();
  const phase = wordsIn(match, 'phase');
  const name = [wordsIn(match, 'given'), wordsIn(match, 'name')].find(
    (word) => word !== undefined && word === word.toUpperCase(),
  );
  const patients = mentionsIn(match).find((mention) => mention.kind === 'count');
  return {
    kind: 'trial',
    ...words,
    ...(phase !== undefined && { phase: phaseLabel(phase) }),
    ...(name !== undefined && { name }),
    ...(patients?.unit === 'patients' && { patients: patients.value }),
    pivotal: /\b(?:pivotal|registrational)\b/.test(text),
    definite: /^(?:the|this|our|its)\b/.test(text),
    ongoing: /\bongoing\b/.test(text),
    designs: designsOf(text),
    inner: mentionsIn(match),
  };
}

/** `II` is `Phase 2`, `I/IIa` is `Phase 1/2a`. */
function phaseLabel(text: string): string {
  const digits = text.toUpperCase().replace(/IV|I{1,3}/g, (roman) => (roman === 'IV' ? '4' : String(roman.length)));
  return `Phase ${digits.replace(/[AB]/g, (letter) => letter.toLowerCase())}`;
}

function designsOf(text: string): readonly string[] {
  return Array.from(text.matchAll(new RegExp(DESIGN, 'g')), (match) =>
    match[0]
      .replace(/^dose[- ]escalat\w+/, 'dose-escalation')
      .replace(/^multi-?center/, 'multicenter')
      .replace('randomised', 'randomized'),
  );
}

function studyOf(match: Match): StudyMention {
  return { kind: 'study', ...rangeOf(match), order: ORDERS[wordsIn(match, 'order')?.toLowerCase() ?? ''] ?? 'last' };
}

function isDose(mention: Mention): mention is QuantityMention {
  return mention.kind === 'dose';
}

function armOf(match: Match, control: boolean): ArmMention {
  const inner = mentionsIn(match);
  const doses = numberOf(wordsIn(match, 'doses') ?? '');
  const agent = mentionIn(match, 'drug')?.id;
  return {
    kind: 'arm',
    ...rangeOf(match),
    control,
    ...(doses !== undefined && { doses }),
    ...(agent !== undefined && { agent }),
    amounts: inner.filter(isDose),
    days: inner.flatMap((mention) => (mention.kind === 'days' ? mention.days : [])),
    inner,
  };
}
