import type { Assertion } from '../../domain/claim.js';
import type { Tagged } from '../mentions/tagged.js';
import type { TrialNaming } from './trialNames.js';
import type { BoundTrial } from './trials.js';

/** How far a trial is, as the words before one naming of it tell. */
export interface Standing {
  readonly status: 'planned' | 'initiated' | 'ongoing' | 'completed' | 'terminated' | 'contemplated';
  readonly assertion: Assertion;
}

const START = '(?:initiate|start|begin|commence|launch|open|conduct|run)';
const STARTED = '(?:initiated|started|begun|commenced|launched|opened)';
const STUDIED = '(?:evaluat|study|stud|test|investigat|explor|assess|examin|enroll?|recruit|treat)';
const ALSO = '(?:(?:also|currently|now|recently|already|still|actively|well) ){0,2}';
const PLANS =
  '(?:plans?|planned|planning|intends?|intending|expects?|expected|anticipates?|anticipated|hopes?|will|aims?|prepar(?:es|ing)|scheduled|slated|set|on track|poised)';

const NOT = '(?<!\\b(?:not|never|no longer)(?: currently)? )';

const PLANNED: Standing = { status: 'planned', assertion: 'PLANNED' };
const INITIATED: Standing = { status: 'initiated', assertion: 'ONGOING' };
const ONGOING: Standing = { status: 'ongoing', assertion: 'ONGOING' };
const COMPLETED: Standing = { status: 'completed', assertion: 'COMPLETED' };
/** `does not plan to start`: no plan, and so nothing else. */
const UNPLANNED: Standing = { status: 'planned', assertion: 'NEGATED' };
const TERMINATED: Standing = { status: 'terminated', assertion: 'COMPLETED' };
const CONTEMPLATED: Standing = { status: 'contemplated', assertion: 'POSSIBLE' };

/** What is told before the naming; the nearest holds. */
const STANDINGS: readonly (readonly [RegExp, Standing])[] = [
  [/\b(?:terminated|discontinued|halted)\b/gi, TERMINATED],
  [new RegExp(`\\b(?:not|never|no longer) (?:currently )?(?:${PLANS} )?to ${START}\\b`, 'gi'), UNPLANNED],
  [
    new RegExp(`${NOT}\\b${PLANS}(?: to)?(?: (?:${START}|advance|be ${STARTED}))|\\bplann(?:ed|ing)\\b|\\bplans for\\b`, 'gi'),
    PLANNED,
  ],
  [
    /\b(?:pursue|[Oo]ption(?:al)?|may|might|could|would|[Pp]otential(?:ly)?|[Ii]f|should)\b(?= .{0,60}$)(?!.{0,60}\b(?:data|results|findings)\b)/g,
    CONTEMPLATED,
  ],
  [new RegExp(`\\b(?:(?:has|have|recently|was|just|also) )+${STARTED}\\b`, 'gi'), INITIATED],
  [
    /\b(?:announce[ds]?|following|since|after|marks)(?: today)? the (?:start|initiation|launch|commencement|opening) of\b/gi,
    INITIATED,
  ],
  [/\bfirst patient (?:has been |was )?(?:dosed|enrolled|treated) in\b/gi, INITIATED],
  [/\bcompleted\b(?! (?:enroll?ment|recruitment|dosing|screening))/gi, COMPLETED],
  [
    new RegExp(
      `\\b(?:ongoing|(?:is|are) ${ALSO}(?:in|being ${STUDIED}(?:i?ed)?(?: .{0,60}?)? (?:in|under)|${STUDIED}(?:y?ing)|conducting|running|part of|the subject of)|currently (?:in|enrolling|being evaluated)|under (?:evaluation|investigation|study) in|undergoing|continues?)\\b`,
      'gi',
    ),
    ONGOING,
  ],
];

/** Words that may stand between the naming and what is told of it; a new subject ends them. */
const REST = '(?:(?!, (?:and |but |while )?(?:the company|we|it|they)\\b)[^.;]){0,120}?';
/** `, which the company`, ` that it`, ` the company`: whose doing the trial is, as a relative clause. */
const WHOSE = '(?:,? (?:which|that))? (?:the company|it|we)';
const TO_BEGIN = `(?:for|to (?:start|begin|commence|open|be ${STARTED}))`;
/** What is told behind the naming: "is currently evaluating", "has been initiated", "which it plans to start"; the first holds. */
const AFTER: readonly (readonly [RegExp, Standing])[] = [
  behind(
    ONGOING,
    `${REST},? (?:is|are|remains?) ${ALSO}(?:${STUDIED}(?:y?ing)|ongoing|under ?way|in progress|open (?:to|for)|active|being conducted)`,
  ),
  behind(PLANNED, `${REST},? (?:is|are) ${ALSO}planned(?! to (?:report|complete|end|give))`),
  behind(PLANNED, `${REST},? (?:is|are) ${ALSO}(?:expected|scheduled|anticipated|slated|set|due|on track) ${TO_BEGIN}`),
  behind(CONTEMPLATED, `${REST} (?:can|could|may|might|would) (?:start|begin|commence|open|be ${STARTED})`),
  behind(PLANNED, `${REST} (?:will|is to|are to) (?:start|begin|commence|open|be ${STARTED})`),
  behind(PLANNED, `${WHOSE} (?:now |also |currently )?(?:plans?|intends?|expects?|aims?) to ${START}`),
  behind(INITIATED, `${REST},? (?:has|have|was|were) ${ALSO}(?:been )?${STARTED}`),
  behind(INITIATED, `${WHOSE} (?:has |have )?${ALSO}${STARTED}`),
  behind(TERMINATED, `${REST},? (?:has|have|was|were) ${ALSO}(?:been )?(?:terminated|discontinued|halted|stopped)`),
  behind(COMPLETED, `${REST},? (?:has|have|was|were) ${ALSO}(?:been )?completed`),
];

function behind(standing: Standing, words: string): readonly [RegExp, Standing] {
  return [new RegExp(`^${words}\\b`), standing];
}

/** `Enrollment in`, `data from`: then what follows is not told of the trial itself. */
const PART_OF =
  /\b(?:enroll?ment|recruitment|dosing|screening|data|results|analysis|readout)\b[^.;,]{0,20} (?:in|of|from|for) $/i;

/** The nearest standing told in the words before a naming, or inside it. */
export function standingOf(tagged: Tagged, naming: TrialNaming, trial: BoundTrial): Standing | undefined {
  const { mention } = naming;
  if (mention.ongoing) return { status: 'ongoing', assertion: 'ONGOING' };
  const { text } = tagged.passage.view;
  const inside = text.slice(mention.from, mention.to);
  if (/\b(?:planned|upcoming)\b/i.test(inside)) return PLANNED;
  if (/\b(?:potential|proposed|possible)\b/i.test(inside)) return CONTEMPLATED;
  const after = PART_OF.test(text.slice(0, mention.from)) ? undefined : standingAfter(text.slice(mention.to, naming.to));
  if (after !== undefined) return after;
  const before = text.slice(0, mention.from + 1);
  let nearest = -1;
  let found: Standing | undefined;
  for (const [pattern, standing] of STANDINGS) {
    for (const match of before.matchAll(pattern)) {
      if (match.index >= nearest) {
        nearest = match.index;
        found = standing;
      }
    }
  }
  return found ?? (trial.pivotal ? { status: 'contemplated', assertion: 'POSSIBLE' } : undefined);
}

/** Of what is told behind a naming, that which is told first. */
function standingAfter(text: string): Standing | undefined {
  const told = AFTER.flatMap(([pattern, standing]) => {
    const match = pattern.exec(text);
    return match === null ? [] : [{ standing, length: match[0].length }];
  });
  return told.sort((a, b) => a.length - b.length)[0]?.standing;
}

/** A trial that is only planned, or only possible, wherever the release tells its standing. */
export function settledStanding(sentences: readonly Tagged[], trial: BoundTrial): Assertion | undefined {
  const told = trial.namings.flatMap((naming) => {
    const tagged = sentences[naming.sentence];
    return (tagged && standingOf(tagged, naming, trial)?.assertion) ?? [];
  });
  if (told.length === 0) return trial.pivotal ? 'POSSIBLE' : undefined;
  return told.every((assertion) => assertion === told[0])
    ? told[0]
    : told.includes('PLANNED') && !told.includes('ONGOING')
      ? 'PLANNED'
      : 'ONGOING';
}
