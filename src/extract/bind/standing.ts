import type { Assertion } from '../../domain/claim.js';
import type { Tagged } from '../mentions/tagged.js';
import type { BoundTrial, TrialNaming } from './trials.js';

/** How far a trial is, as the words before one naming of it tell. */
export interface Standing {
  readonly status: 'planned' | 'initiated' | 'ongoing' | 'completed' | 'terminated' | 'contemplated';
  readonly assertion: Assertion;
}

const STANDINGS: readonly (readonly [RegExp, Standing])[] = [
  [/\b(?:terminated|discontinued|halted)\b/gi, { status: 'terminated', assertion: 'COMPLETED' }],
  [
    /\b(?:plans?|planned|planning|intends?|expects?|anticipates?|will|aims?)(?: to)?(?: (?:initiate|start|begin|commence|conduct|launch|open|advance))\b|\bplanned\b/gi,
    { status: 'planned', assertion: 'PLANNED' },
  ],
  [
    /\b(?:pursue|[Oo]ption(?:al)?|may|might|could|would|[Pp]otential(?:ly)?|[Ii]f|should)\b(?= .{0,60}$)/g,
    { status: 'contemplated', assertion: 'POSSIBLE' },
  ],
  [
    /\b(?:(?:has|have|recently|was) )+(?:initiated|commenced|started|begun|launched|opened)\b/gi,
    { status: 'initiated', assertion: 'ONGOING' },
  ],
  [/\bfirst patient (?:has been |was )?(?:dosed|enrolled|treated) in\b/gi, { status: 'initiated', assertion: 'ONGOING' }],
  [/\bcompleted\b/gi, { status: 'completed', assertion: 'COMPLETED' }],
  [
    /\b(?:ongoing|(?:is|are) (?:also |currently ){0,2}(?:in|being (?:evaluated|studied|tested|investigated)(?: .{0,60}?)? (?:in|under))|currently (?:in|enrolling|being evaluated)|under (?:evaluation|investigation) in|continues?)\b/gi,
    { status: 'ongoing', assertion: 'ONGOING' },
  ],
];

/** What is told behind the naming: "is currently evaluating", "is planned", "which it plans to start". */
const AFTER: readonly (readonly [RegExp, Standing])[] = [
  [
    /^(?: (?:in|of|for) [^.;]{0,90})? (?:is|are) (?:currently |now )?(?:evaluating|studying|testing|ongoing|underway|enrolling|recruiting)\b/,
    { status: 'ongoing', assertion: 'ONGOING' },
  ],
  [
    /^[^.;]{0,90}? (?:is|are) (?:currently )?planned\b|^,? (?:which|that) (?:the company|it|we) plans? to (?:start|initiate|begin)\b/,
    { status: 'planned', assertion: 'PLANNED' },
  ],
];

/** The nearest standing told in the words before a naming, or inside it. */
export function standingOf(tagged: Tagged, naming: TrialNaming, trial: BoundTrial): Standing | undefined {
  const { mention } = naming;
  if (mention.ongoing) return { status: 'ongoing', assertion: 'ONGOING' };
  const after = AFTER.find(([pattern]) => pattern.test(tagged.passage.view.text.slice(mention.to, naming.to)));
  if (after !== undefined) return after[1];
  const before = tagged.passage.view.text.slice(0, mention.from + 1);
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
