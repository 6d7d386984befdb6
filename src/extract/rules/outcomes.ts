import type { Slots } from '../../domain/claim.js';
import type { Bound } from '../bind/bound.js';
import type { BoundArm } from '../bind/studyArms.js';
import { operatorOf } from '../mentions/numberWords.js';
import { mentionsIn, spanIn, wordsIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { spans } from './rule.js';
import type { Told } from './rule.js';

/** An arm as a sentence names it: `mice in the control arm`, `the treated mice`; by its drug alone where only one arm got it. */
export const ARM = '(?:(?:(?:the )?(?:mice|rats|animals|those|that) (?:in|of|from) )?{arm}(?: of the study)?|{drug})';
/** Verbs by which a group is told to have a result. */
export const SHOWED = '(?:experienced|achieved|had|showed|demonstrated|reached|saw|underwent|displayed|exhibited)';
/** Verbs by which a treatment is told to bring a result. */
export const BROUGHT = `(?:provided|resulted in|produced|gave|brought|led to|yielded|conferred|delivered|${SHOWED})`;
const VERSUS =
  '(?:as |when )?(?:compared (?:to|with)|in comparison (?:to|with)|versus|vs\\.?|relative to|against|over|than(?: in| for| with)?|beyond)';
/** `, compared with that of`: what stands before the arm that another one is compared with. */
export const AGAINST = `,? ${VERSUS}(?: (?:that|those) (?:of|in|for|with|seen in))?`;
/** Nothing is compared with here after all: without it, an arm that is not understood would pass as "the other arm". */
export const NO_RIVAL = `(?!,? ${VERSUS.replace('over', 'over (?!(?:the|a) (?:course|{duration}))')}\\b)`;
/** `Compared with the control group, `: the other arm told first. */
export const FRONTED = `(?:(?:compared (?:to|with)|in comparison (?:to|with)|relative to|versus) (?<fronted>${ARM}),? )`;
/** `nearly`, before a multiple told in a word. */
export const HEDGE = '(?:(?:nearly|almost|approximately|about|roughly|more than|over|at least) )?';
/** A multiple told in a word before what is multiplied. */
export const TWICE = '(?:double|twice|two times|triple|three times)';
/** The same as a verb. */
export const DOUBLED = '(?:doubl(?:ed|es|ing)|tripl(?:ed|es|ing))';

const HEDGED =
  /(?:\b(?<hedge>nearly|almost|approximately|about|roughly|more than|over|at least) (?:a )?)?\b(?<times>doubl|twice|two times|tripl|three times)/i;

/** Words that multiply are round figures: "double" never claims 2.00. */
export function timesIn(words: string): Slots {
  const { hedge, times } = HEDGED.exec(words)?.groups ?? {};
  const value = /^th|^tripl/i.test(times ?? '') ? 3 : 2;
  return { value, unit: 'fold', op: operatorOf(hedge) ?? 'approx', ...(hedge !== undefined && { hedge: hedge.toLowerCase() }) };
}

/** The arms that a group names, in order, `undefined` for one that is not known; of the whole match without a group. */
function namedIn(match: Match, bound: Bound, group?: string): readonly (BoundArm | undefined)[] {
  return mentionsIn(match, group).flatMap((mention) => {
    if (mention.kind === 'arm') return [bound.armOf(match.tagged, mention)];
    if (mention.kind !== 'drug') return [];
    const given = bound.studyAt(match.tagged)?.arms.filter((arm) => arm.agent === mention.id) ?? [];
    return [given.length === 1 ? given[0] : undefined];
  });
}

/** The arm that a group of the match names first. */
export function armIn(match: Match, bound: Bound, group?: string): BoundArm | undefined {
  return namedIn(match, bound, group)[0];
}

/** The arms that the match names, in order; undefined when one of them is not known. */
export function armsIn(match: Match, bound: Bound): readonly BoundArm[] | undefined {
  const named = namedIn(match, bound);
  const arms = named.filter((arm) => arm !== undefined);
  return arms.length === named.length ? arms : undefined;
}

/** What an arm is compared with: the one named in `comparator` or `fronted`, else the study's only other; unknown: undefined. */
export function comparatorKey(match: Match, bound: Bound, arm: BoundArm | undefined): Slots | undefined {
  for (const group of ['comparator', 'fronted']) {
    if (match.groups[group] === undefined) continue;
    const named = armIn(match, bound, group);
    return named === undefined || named.id === arm?.id ? undefined : { comparator: named.id };
  }
  const others = bound.studyAt(match.tagged)?.arms.filter((other) => other.id !== arm?.id) ?? [];
  const only = others.length === 1 ? others[0] : undefined;
  return only === undefined ? {} : { comparator: only.id };
}

/** One outcome of one arm; nothing when the arm is not known. */
export function tellOutcome(
  match: Match,
  bound: Bound,
  arm: BoundArm | undefined,
  key: Slots,
  value: Slots,
  groups: readonly string[],
): readonly Told[] {
  const study = bound.studyAt(match.tagged);
  if (study === undefined || arm === undefined) return [];
  return [
    {
      type: 'Outcome',
      key: { subject: study.id, arm: arm.id, ...key },
      value,
      spans: spans(...groups.map((group) => spanIn(match, group))),
    },
  ];
}

/** `increase` or `reduction`, by the words that tell it. */
export function directionOf(words: string | undefined): string {
  return /reduc|decreas|short|lower|smaller|less/i.test(words ?? '') ? 'reduction' : 'increase';
}

/** The words of a group in lower case; nothing when it took no part. */
export function lowerIn(match: Match, group: string): string {
  return wordsIn(match, group)?.toLowerCase() ?? '';
}
