import { findArms } from './arms.js';
import type { Mention, StudyMention, TrialMention } from './mention.js';
import { matchesOf, mentionsIn, phrase, wordsIn } from './tagged.js';
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
const LABORATORY = '(?:preclinical|animal|mouse|murine|rodent|xenograft|in vivo)';
/** `the first study`, `the second of the three mouse studies`, `another animal study`; not `another study`. */
const STUDY = phrase(
  `\\b(?:in )?(?:the (?<order>first|second|third|fourth|fifth|final|last)(?: of (?:the|these) (?:two|three|four))? (?:${LABORATORY} ){0,2}|(?:an?|another|one)(?: (?<next>second|third|further|separate|additional|recent|single))? (?:${LABORATORY} ){1,2})(?:stud(?:y|ies)|experiments?|abstract)\\b(?! (?:of its kind|to |in (?:humans|patients)))`,
);

const ORDERS: Readonly<Record<string, number | 'last'>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  final: 'last',
  last: 'last',
};

/** Trials, studies and their arms: phrases that hold other mentions. */
export function findPhrases(tagged: Tagged): readonly Mention[] {
  return [
    ...[WITH_PHASE, WITH_DATA, PIVOTAL, DEFINITE].flatMap((pattern) => matchesOf(tagged, pattern).map(trialOf)),
    ...matchesOf(tagged, STUDY).map(studyOf),
    ...findArms(tagged),
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

/** The designs that words name, each in one spelling: `multi-center` and `multicenter` are one. */
export function designsOf(text: string): readonly string[] {
  return Array.from(text.matchAll(new RegExp(DESIGN, 'g')), (match) =>
    match[0]
      .replace(/^dose[- ]escalat\w+/, 'dose-escalation')
      .replace(/^multi-?center/, 'multicenter')
      .replace('randomised', 'randomized'),
  );
}

function studyOf(match: Match): StudyMention {
  const word = wordsIn(match, 'order') ?? wordsIn(match, 'next');
  return { kind: 'study', ...rangeOf(match), order: ORDERS[word?.toLowerCase() ?? ''] ?? 'next' };
}
