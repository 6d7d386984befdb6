/** Pieces of phrases about trials, in the notation of `phrase`; they hold no named groups. */

const ADVERB = '(?:also|now|currently|recently|just|already|formally|successfully)';

export const START = '(?:initiate|start|begin|commence|launch|open|kick off)';
export const STARTED = '(?:initiated|started|begun|commenced|launched|opened|kicked off)';
/** `the start of`: what a trial's beginning is called. */
export const START_OF = '(?:start|initiation|commencement|launch|beginning|opening) of';

/** Before a plan: it is not denied. */
export const NOT = '(?<!\\b(?:not|never|no longer)(?: currently)? )';
/** Before a trial: not `enrollment in` it, `data from` it. */
export const NOT_PART = '(?<!\\b(?:enroll?ment|recruitment|dosing|screening|data|results|analysis|readout) (?:in|of|from|for) )';

/** Before a trial: not what came of it. */
export const NOT_DATA = '(?<!\\b(?:data|results|findings|analysis|readout|report) (?:in|of|from|for|on) (?:the |this |our )?)';

/** `plans to`, `is now preparing to`. */
export const PLANS = `(?:plans?|intends?|expects?|anticipates?|aims?|hopes?|(?:is|are) (?:${ADVERB} )?(?:planning|preparing|expecting|intending|on track)) to`;
/** A date as an aside: `, in 2020,`. */
export const DATE_ASIDE = '(?:,? {date},?)?';

/** What may stand between a trial and its verb: drug, diseases, aim, a relative clause; no other trial, cohort or its data. */
export const TRIAL_TAIL =
  '(?:,? (?:of|in|for|with|among|to|which|that|who|evaluating|testing|investigating|studying|assessing|\\()(?:(?!\\b(?:data|results?|enrol\\w*|read-?out|completion)\\b|,? and (?:the|its|it|our|we)\\b|, but )[^;{trial}{cohort}]){1,160}?,?)?';
/** One trial, and another one behind "and". */
export const TRIALS = '{trial}(?:[^;{trial}]*?\\band (?:an? )?{trial})?';
/** `, which the company`, ` that it`, ` the company`: the head of a relative clause about a trial. */
export const WHICH_COMPANY = '(?:,? (?:which|that))? (?:the company|it|we|{org}) (?:also |now |recently |currently )?';

/** `first patient`, `first two participants`. */
export const FIRST_PATIENT =
  'first (?:two |three |human |healthy |adult |pediatric |infant )?(?:patients?|participants?|subjects?|volunteers?|persons?|child(?:ren)?|adults?|infants?)';
export const TREATED = '(?:dosed|treated|infused|injected|vaccinated|randomi[sz]ed)';

/** `The patient was treated`: what goes on from the first patient of the sentence before. */
export const THEN_TREATED =
  /^(?:The|This) (?:first )?(?:patient|participant|subject|volunteer|child|infusion|injection|dose|procedure|treatment)\b[^.;,]{0,60}?\b(?:was (?:treated|dosed|given|infused|injected|administered|performed)|received|took place)\b/;

/** `dosing got under way`, `began dosing`, `start of dosing`: all of it begins with the first. */
export const BEGINS =
  '(?:beg[aiu]n|begins|start(?:ed|s)?|initiat(?:ed|es?|ion of)|commenc(?:ed|es?|ement of)|got (?:under ?way|going)|kicked off|under ?way|start of)';
