/**
 * Pieces of phrases that rules are composed of, in the notation of `phrase`. They hold no named groups, so that one rule
 * may use a piece in several places.
 */

const ADVERB =
  '(?:also|recently|previously|already|now|just|today|earlier|since|currently|formally|successfully|in addition|additionally|subsequently|officially|likewise|then|further|both)';
/** A verb form tells nothing done behind one of these: `could have been granted`, `if granted`, `has not yet been granted`. */
const NOT_OPEN =
  '(?<!\\b(?:could|would|may|might|should|will|shall|must|can|cannot|not|never|longer|to|if|unless|once)(?: yet| also)?(?: have| be| have been| been)? )';

/** Before a participle or a past form, active: nothing, `has`, `has also`. */
export const HAS = `${NOT_OPEN}(?:(?:has|have|had) )?(?:${ADVERB} ){0,2}`;
/** Before a participle, passive: `was`, `have also been`. */
export const WAS = `${NOT_OPEN}(?:was|were|(?:has|have|had) (?:${ADVERB} ){0,2}been) (?:${ADVERB} ){0,2}`;
/** Before a participle or a preposition, present: `is currently`, `are also being`. */
export const IS = `(?:is|are|remains?) (?:${ADVERB} ){0,2}(?:being )?`;

/** The company that speaks, or one that is named. */
export const COMPANY = '(?:{org}|the company|it|we)';
/** Whose something is, before it: `Acme's`, `the company's`, `its`. */
export const OWNER = "(?:{org}'s?|(?:the )?company's|our|its)";
/** Whose something is, behind it: `of Acme`, `of the company`. */
export const OF_OWNER = ' of (?:{org}|the company)';

/** What a comma or a bracket puts behind a name: `, its lead candidate,`, ` (Nasdaq: ACME),`. */
export const ASIDE = '(?:,? \\([^()]{1,80}\\))?(?:, (?!(?:and|but|which|while)\\b)[^,;.]{3,120}(?:,|(?= (?:for|in|to)\\b)))?';

/** `announced today that`, `is pleased to announce that`, `reported`: the words that tell news of the day. */
export const ANNOUNCES = `(?:${NOT_OPEN}(?:today )?(?:announce[ds]?|report(?:s|ed)?|disclose[ds]?)(?: today)?|(?:is|are) (?:pleased|proud|happy|delighted) to (?:announce|report)(?: today)?)`;
