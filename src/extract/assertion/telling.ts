/** How an act is told: as done, as to come, as perhaps to come, or as not to be. */
export type Telling = 'DONE' | 'PLANNED' | 'POSSIBLE' | 'NEGATED';

/** The form in which a text uses the word for an act: `filed`, `files`, `file`, `filing` as a verb, `submission`. */
export type ActForm = 'past' | 'present' | 'base' | 'ing' | 'noun';

/** A word for an act in a tagged text, with its clause. */
export interface ActWord {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly form: ActForm;
  readonly region: { readonly from: number; readonly to: number };
  /** Where its date lies against the day of the release; left out where it has none, or one that holds that day. */
  readonly date?: 'past' | 'ahead';
  /** Set in titles, whose present tense is news, and in lines under a heading of plans. */
  readonly place?: 'title' | 'plans';
}

const CONDITION =
  /(?:(?:^|[,;:(] ?|\b(?:and|but|or|that),? )should (?!be\b|have\b|also\b|now\b|soon\b|follow\b)|\b(?:if|unless|whether|until|once|as soon as|assuming|in case|provided(?: that)?|in the event|subject to|pending|contingent (?:up)?on|depending on|upon|would (?:allow|enable|permit))\b)[^,;]*$/i;
/** Where a condition ends without a comma: `if the FDA approves it in May we expect to launch`. */
const MAIN =
  /(?:\b(?:we|it|they|company|group)|\ue000) (?:then |now |also )?(?:expects?|plans?|anticipates?|intends?|aims?|will)\b/i;
/** Acts of nobody that the release speaks for. */
const OF_OTHERS =
  /\b(?:competitors?|others|other (?:companies|sponsors|manufacturers|developers|makers)|(?:several|many|some|most) (?:companies|sponsors|manufacturers)|sponsors|applicants|generic (?:companies|manufacturers))\b[^,;]*$/i;
/** Before a present passive: `when the first patient is dosed`, `after the IND is cleared`. */
const OPEN_TIME = /\b(?:when|whenever|after|before|by the time|on)\b[^,;]*\b(?:is|are) $/i;
const ADVERBS = '(?:(?:also|then|now|soon|recently|formally|officially|already|first|again|thus|both|yet|[a-z]+ly) )*';
const DENIED = new RegExp(
  `\\b(?:not|never|no longer|cannot|neither|nor)(?: yet)? ${ADVERBS}(?:be |been |have |being |to |plan |intend |expect )*${ADVERBS}$`,
  'i',
);
/** `No application has been`: what is done to nothing. */
const NOBODY = /(?:^|[,;:] (?:but |and )?)(?:no|none|neither)\b[^,;]*$/i;
const MAYBE = new RegExp(`\\b(?:may|might|could|would|can|possibly)(?: not)? ${ADVERBS}(?:have |be |been )*${ADVERBS}$`, 'i');
const TO_BE = new RegExp(`\\b(?:will|shall|should|must|to)(?: have)? ${ADVERBS}(?:have |be |been )+${ADVERBS}$`, 'i');
const IS = new RegExp(`\\b(?:is|are|being) ${ADVERBS}$`, 'i');

const PLANS =
  "plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|intention|expect(?:s|ed|ing)?|anticipat(?:es?|ed|ing)|aim(?:s|ed|ing)?|target(?:s|ed|ing)?|propos(?:es?|ed|ing)|hop(?:es?|ed|ing)|will|shall|should|must|'ll|on (?:track|course|schedule)|scheduled|slated|poised|set|due|ready|look(?:s|ing)? (?:forward )?(?:to|for)|prepar(?:es?|ing|ed|ations?)|foresees?|foreseen|(?:is|are|remains?|now) (?:on )?to|seek(?:s|ing)?|goal|objective|guid(?:es?|ance)|estimat(?:es?|ed)|project(?:s|ed)|await(?:s|ed|ing)?|upcoming|forthcoming|future|next|toward(?:s)?|ahead of|in advance of|work(?:s|ing) (?:on|toward)";
const PLANS_BEFORE = new RegExp(`\\b(?:${PLANS})(?![\\w-])(?:(?!\\b(?:has|have|had|was|were)\\b)[^;]){0,110}$`, 'i');
const MAYBE_BEFORE =
  /\b(?:may|might|could|would|can|possibly|potential(?:ly)?|option|right|able|eligible|permission|allow(?:s|ed)?|enough|sufficient)\b[^,;]{0,70}$/i;
const DENIED_BEFORE = /\b(?:not|never|no longer|cannot|without|no (?:\w+ )?(?:plans?|intentions?))\b(?: \w+){0,5} $/i;
/** Behind a noun: `is planned for`, `, expected in`, `on track for`. */
const PLANNED_BEHIND =
  /^(?:(?!\b(?:has|have|had|was|were|to support|supported|based)\b)[^.;]){0,110}?(?:\b(?:planned|expected|anticipated|targeted|scheduled|slated|foreseen|projected|estimated|awaited|guided|intended|on (?:track|course|schedule)|set for|due|to (?:follow|come|be|begin|start|occur|take place|open))\b|\b(?:will|should|shall|is to|are to) )/i;
const MAYBE_BEHIND = /^[^.;,]{0,90}?\b(?:may|might|could|would|can)\b/i;
const DENIED_BEHIND = /^[^.;,]{0,60}?\b(?:(?:has|have|is|are|was|were|will|does|did) (?:not|never|no longer)|no longer)\b/i;
const DONE_BEHIND =
  /^(?:(?!\b(?:will|expected|planned|should|is to|are to)\b)[^.;]){0,110}?\b(?:(?:has|have|had)(?: now| also| already)? (?:been )?\w+(?:ed|en|un|ade|ace|ome)|(?:was|were) \w+(?:ed|en|un|ade)|took place|occurred|followed|came|began|started|completed|finished|received|granted|obtained|achieved|made)\b/i;
const DONE_BEFORE =
  /\b(?:announc(?:es?|ed|ing)(?: today)?|report(?:s|ed)?|complet(?:es?|ed|ing|ion of)|achiev(?:es?|ed|ing)|receiv(?:es?|ed|ing)|issu(?:es?|ed|ing)|sent|receipt of|obtain(?:s|ed|ing)|secur(?:es?|ed|ing)|gain(?:s|ed)|won|wins|celebrat\w+|mark(?:s|ed|ing)|follow(?:s|ed)|following|since|after|made|gave|given|granted|adopt(?:s|ed)|render(?:s|ed)|deliver(?:s|ed)|got|gets|with|through|including|led to|finish(?:es|ed)|closed|closes|began|begun|started|initiated|commenced)\b(?:(?!\b(?:plans?|expects?|intends?|planned|expected)\b)[^,;]){0,70}$/i;

/** How a text tells an act; undefined where it only speaks of it, or tells it under a condition. */
export function tellingOf(act: ActWord): Telling | undefined {
  const before = act.text.slice(act.region.from, act.from);
  const condition = CONDITION.exec(before)?.[0];
  const isOver = act.form === 'past' && act.date === 'past' && /\b(?:until|once|upon|as soon as)\b/i.test(condition ?? '');
  if ((condition !== undefined && !isOver && !MAIN.test(condition)) || OPEN_TIME.test(before) || OF_OTHERS.test(before))
    return undefined;
  const told = BY_FORM[act.form](before, act.text.slice(act.to, act.region.to), act);
  return told === 'DONE' && act.date === 'ahead' ? 'PLANNED' : told;
}

type Reader = (before: string, after: string, act: ActWord) => Telling | undefined;

const BY_FORM: Readonly<Record<ActForm, Reader>> = {
  past: (before, after, { place, date }) => {
    if (DENIED.test(before) || NOBODY.test(before)) return 'NEGATED';
    if (MAYBE.test(before)) return 'POSSIBLE';
    if (TO_BE.test(before) || (IS.test(before) && PLANNED_BEHIND.test(after))) return 'PLANNED';
    return place === 'plans' && date !== 'past' && !/\b(?:has|have|was|were|been) (?:\w+ )?$/i.test(before) ? 'PLANNED' : 'DONE';
  },
  present: (_before, _after, { place }) => (place === 'plans' ? 'PLANNED' : place === 'title' ? 'DONE' : undefined),
  base: (before, _after, { date, place }) => {
    if (DENIED_BEFORE.test(before)) return 'NEGATED';
    if (/\b(?:will|shall|plans?|intends?|expects?|aims?|on track|on course) (?:\w+ )?(?:to )?$/i.test(before)) return 'PLANNED';
    if (MAYBE_BEFORE.test(before)) return 'POSSIBLE';
    const isOpening = place === 'plans' || !/[A-Za-z\ue000-\ue0ff]/.test(before);
    return PLANS_BEFORE.test(before) || date === 'ahead' || (isOpening && date !== 'past') ? 'PLANNED' : undefined;
  },
  ing: (before, _after, { date }) => {
    if (DENIED_BEFORE.test(before)) return 'NEGATED';
    if (MAYBE_BEFORE.test(before)) return 'POSSIBLE';
    if (PLANS_BEFORE.test(before) || date === 'ahead') return 'PLANNED';
    return DONE_BEFORE.test(before) || date === 'past' ? 'DONE' : undefined;
  },
  noun: (before, after, { date, place }) => {
    if (DENIED_BEFORE.test(before) || DENIED_BEHIND.test(after)) return 'NEGATED';
    if (MAYBE_BEHIND.test(after)) return 'POSSIBLE';
    if (DONE_BEHIND.test(after)) return 'DONE';
    if (date === 'ahead' || (date === undefined && PLANNED_BEHIND.test(after))) return 'PLANNED';
    if (date === 'past') return 'DONE';
    if (MAYBE_BEFORE.test(before)) return 'POSSIBLE';
    if (PLANS_BEFORE.test(before) || place === 'plans') return 'PLANNED';
    return place === 'title' || DONE_BEFORE.test(before) ? 'DONE' : undefined;
  },
};
