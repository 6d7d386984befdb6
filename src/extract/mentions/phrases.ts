import { findArms } from './arms.js';
import { findDoseCohorts } from './cohorts.js';
import type { Mention, StudyMention } from './mention.js';
import { findDescribedModels } from './models.js';
import { matchesOf, phrase, wordsIn } from './tagged.js';
import type { Match, Tagged } from './tagged.js';
import { findTrials } from './trialPhrases.js';

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
    ...findTrials(tagged),
    ...matchesOf(tagged, STUDY).map(studyOf),
    ...findDoseCohorts(tagged),
    ...findDescribedModels(tagged),
    ...findArms(tagged),
  ];
}

function rangeOf({ tagged, at, text }: Match): { readonly from: number; readonly to: number } {
  return { from: tagged.places[at] ?? 0, to: tagged.places[at + text.length] ?? 0 };
}

function studyOf(match: Match): StudyMention {
  const word = wordsIn(match, 'order') ?? wordsIn(match, 'next');
  return { kind: 'study', ...rangeOf(match), order: ORDERS[word?.toLowerCase() ?? ''] ?? 'next' };
}
