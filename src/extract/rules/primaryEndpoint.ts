import type { Bound } from '../bind/bound.js';
import { near, placeOf } from '../mentions/clause.js';
import { phrase, spanIn, wordsIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { trialInParagraph } from './efficacyPlace.js';
import { HAS } from './pieces.js';
import { spans } from './rule.js';
import type { Rule, Told } from './rule.js';

const PRIMARY =
  '(?:co-)?primary(?: and (?:(?:all|both|two|key|its|the) ){0,2}secondary)?(?: (?:efficacy|study|composite|clinical|and key secondary|safety)){0,2} (?:endpoints?|end points?|outcomes?(?: measures?)?|objectives?|goals?|aims?|measures?)';
const WHICH = `(?:(?:its|the|their|both|all|each|of|same|stated|key|(?:(?:{agency}|[A-Za-z]+)-)?(?:pre-?)?(?:specified|defined|required|agreed)|dual|two|three|trial's|study's|{trial}'s) ){0,4}${PRIMARY}`;
const DOSES = '(?: (?:at|with|for) (?:both|all|each|the) (?:\\w+ )?(?:doses?|dose levels))?';
const WAS_DONE = '(?:was|were|(?:has|have|had)(?: been)?(?= )|is|are)';
const DONE = '(?:met|achieved|reached|attained|satisfied|hit|missed)';
const NEVER = '(?:did not|does not|do not|failed to|fails to|has not|have not|had not|not)';

/** `met its primary endpoint`, `failed to reach the primary endpoint`, `the primary endpoint was met`; not `if it meets`. */
export const primaryEndpoint: Rule = {
  id: 'outcome.primary-endpoint',
  pattern: phrase(
    [
      `(?:(?<failed>${NEVER} (?:\\w+ly )?(?:meet|met|reach(?:ed)?|achieved?|hit|satisfy)|${HAS}missed|misses|${HAS}(?:fell|fallen) short of|falls short of|${HAS}failed(?: on| at)?)|${HAS}\\b(?<met>met|meets|(?<=\\b(?:doses|regimens|arms|trials|studies|groups)(?: of \\S{1,30})? )meet|achieved|achieves|reached|reaches|attained|hit|hits|satisfied|satisfies|meeting|achieving|succeeded (?:on|in|at)|delivered on)) ${WHICH}(?<doses>${DOSES})`,
      `${HAS}\\b(?<shown>(?<miss>${NEVER} [^.;:]{0,40}?)?\\b(?:superior(?:ity)?|non-?inferior(?:ity)?|significan(?:t|ce)|improvement|success(?:ful)?|beat|outperformed)\\b[^.;:]{0,50}? (?:on|for|in)) ${WHICH}(?! (?:is|are|will)\\b)`,
      `\\b${PRIMARY}(?: of [^.;:]{3,90}?)?(?:,? [^.;:]{3,110},)? ?(?:(?:${WAS_DONE} )?(?<not>not (?:been )?)?(?:successfully |also |both |all |comfortably |narrowly ){0,2}(?<done>${DONE})\\b(?<both>${DOSES})|(?<short>${NEVER} (?:show|reach|achieve|meet|attain)\\b))`,
      `\\b${PRIMARY},? (?:the (?:trial|study)|{trial}|{drug}) (?<won>succeeded|${WAS_DONE} (?:successful|positive|superior))`,
    ].join('|'),
  ),
  finds: [
    { text: 'The Phase 3 trial of XYZ 201 met its primary endpoint.', slots: { met: 'met' } },
    { text: 'The trial did not meet its primary efficacy endpoint.', slots: { failed: 'did not meet' } },
    { text: 'The study narrowly missed its primary endpoint.', slots: { failed: 'missed' } },
    { text: 'The primary endpoint of remission at Week 12 was not achieved.', slots: { not: 'not', done: 'achieved' } },
    { text: 'Both doses meet the primary endpoint.', slots: { met: 'meet' } },
    { text: 'The primary endpoint had not been reached.', slots: { not: 'not been', done: 'reached' } },
    { text: 'Primary endpoint met at both doses.', slots: { done: 'met', both: 'at both doses' } },
    { text: 'XYZ 201 was superior to placebo on the primary endpoint.', slots: { shown: 'superior to placebo on' } },
    {
      text: 'The trial did not show a significant difference on its primary outcome.',
      slots: { miss: 'did not show a', shown: 'did not show a significant difference on' },
    },
    { text: 'The primary efficacy measure failed to reach significance.', slots: { short: 'failed to reach' } },
    { text: 'On its primary endpoint, the trial succeeded.', slots: { won: 'succeeded' } },
  ],
  ignores: [
    'If the trial were to meet its primary endpoint, a filing would follow.',
    'The primary endpoint is overall survival.',
    'The trial could have met its primary endpoint.',
    'The study will be stopped unless it meets a key endpoint.',
  ],
  tell: (match, bound): readonly Told[] => {
    if (isOpen(match)) return [];
    const isMissed = ['failed', 'miss', 'not', 'short'].some((group) => wordsIn(match, group) !== undefined);
    const failed = isMissed || wordsIn(match, 'done') === 'missed';
    const doses = /\b(?:at|with|for) (?:both|all|each|the) [\w ]{4,20}$/.exec(match.text)?.[0];
    return trialsOf(match, bound).map((subject) => ({
      type: 'Outcome',
      key: { subject, endpoint: 'primary_endpoint' },
      value: { qualitative: failed ? 'not met' : doses === undefined ? 'met' : `met ${doses}` },
      assertion: 'ASSERTED',
      spans: spans(spanIn(match)),
    }));
  },
};

/** Told as what would have to happen, or as a plan. */
function isOpen({ tagged, at }: Match): boolean {
  return /\b(?:if|whether|should|would|will|could|may|might|unless|until|once|expected to|designed to|likely to|assuming|provided)\b[^.;]{0,60}$/i.test(
    tagged.text.slice(Math.max(0, at - 90), at),
  );
}

const ALL_TRIALS =
  /\b(?:both|each of the|all(?: of the)?|the) (?:(?:two|three|pivotal|identical|replicate) ){0,2}(?:[Pp]hase \w+ )?(?:clinical )?(?:trials|studies)\W*(?:each |have |has |had |successfully )*$/i;

/** The trials named together or counted before the verb, else the one named first in the sentence, else the one spoken of. */
function trialsOf(match: Match, bound: Bound): readonly string[] {
  const { from } = placeOf(match);
  const text = match.tagged.passage.view.text.slice(0, from);
  const before = near(match, 'trial', 'sentence').filter((one) => one.to <= from);
  const named = before.flatMap((one) => bound.trialOf(one) ?? []);
  if (named.length === 0 && ALL_TRIALS.test(text)) {
    const run = bound.trials.trials.filter(({ id, name }) => name !== undefined && bound.standingOf(id) !== 'PLANNED');
    if (run.length > 1) return run.map(({ id }) => id);
  }
  const [first, second] = before;
  const isPair = first !== undefined && second !== undefined && /^ and $/.test(text.slice(first.to, second.from));
  if (isPair && named.length >= 2 && named[0] !== named[1]) return named.slice(0, 2);
  const subject = named[0] ?? trialInParagraph(match.tagged, from, bound);
  return subject === undefined ? [] : [subject];
}
