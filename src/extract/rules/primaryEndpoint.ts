import type { Bound } from '../bind/bound.js';
import { near, placeOf } from '../mentions/clause.js';
import { phrase, spanIn, wordsIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { HAS } from './pieces.js';
import { spans } from './rule.js';
import type { Rule, Told } from './rule.js';

const WHICH =
  "(?:(?:its|the|their|both|all|each|same|pre-?specified|dual|two|{trial}'s) ){0,3}(?:co-)?primary(?: (?:efficacy|study|composite|clinical|and key secondary|safety)){0,2} (?:endpoints?|outcomes?|end points?|objectives?)";
const DOSES = '(?: (?:at|with|for) (?:both|all|each|the) (?:\\w+ )?(?:doses?|dose levels))?';

/** `met its primary endpoint`, `failed to reach the primary endpoint`, `the primary endpoint was met`; not `if it meets`. */
export const primaryEndpoint: Rule = {
  id: 'outcome.primary-endpoint',
  pattern: phrase(
    `(?:\\b(?<failed>(?:did not|does not|failed to|fails to|has not|have not|not) (?:\\w+ly )?(?:meet|met|reach(?:ed)?|achieved?|hit|satisfy)|${HAS}missed|misses) ${WHICH}|${HAS}\\b(?<met>met|meets|achieved|achieves|reached|reaches|hit|hits|satisfied|meeting|achieving|(?:was |were |is |proved )?(?:statistically )?(?:superior|non-?inferior) to [^.;]{2,40}? (?:on|for|in)|(?:showed|demonstrated) (?:\\w+ ){0,3}(?:superiority|non-?inferiority|improvement|significance) (?:to [^.;]{2,30}? )?(?:on|for|in)) ${WHICH}(?<doses>${DOSES})|\\bprimary (?:efficacy |study )?(?:endpoints?|outcomes?)(?: of [^.;:]{3,90}?)?(?:,? [^.;:,]{3,90},)? ?(?:(?:was|were|has been|have been|is) )?(?<not>not )?(?:successfully |also )?(?<done>met|achieved|reached|missed)\\b(?<both>${DOSES}))`,
  ),
  finds: [
    { text: 'The Phase 3 trial of XYZ 201 met its primary endpoint.', slots: { met: 'met' } },
    { text: 'The trial did not meet its primary efficacy endpoint.', slots: { failed: 'did not meet' } },
    { text: 'The study narrowly missed its primary endpoint.', slots: { failed: 'missed' } },
    { text: 'The primary endpoint of remission at Week 12 was not achieved.', slots: { not: 'not', done: 'achieved' } },
    { text: 'Primary endpoint met at both doses.', slots: { done: 'met', both: 'at both doses' } },
    { text: 'XYZ 201 was superior to placebo on the primary endpoint.', slots: { met: 'was superior to placebo on' } },
  ],
  ignores: [
    'If the trial were to meet its primary endpoint, a filing would follow.',
    'The primary endpoint is overall survival.',
    'The trial could have met its primary endpoint.',
    'The study will be stopped unless it meets a key endpoint.',
  ],
  tell: (match, bound): readonly Told[] => {
    const subject = trialOf(match, bound);
    if (subject === undefined || isOpen(match)) return [];
    const failed = wordsIn(match, 'failed') !== undefined || wordsIn(match, 'not') !== undefined || /missed/.test(match.text);
    const doses = /\b(?:at|with|for) (?:both|all|each|the) [\w ]{4,20}$/.exec(match.text)?.[0];
    return [
      {
        type: 'Outcome',
        key: { subject, endpoint: 'primary_endpoint' },
        value: { qualitative: failed ? 'not met' : doses === undefined ? 'met' : `met ${doses}` },
        assertion: 'ASSERTED',
        spans: spans(spanIn(match)),
      },
    ];
  },
};

/** Told as what would have to happen, or as a plan. */
function isOpen({ tagged, at }: Match): boolean {
  return /\b(?:if|whether|should|would|will|could|may|might|unless|until|once|expected to|designed to|likely to|assuming|provided)\b[^.;]{0,60}$/i.test(
    tagged.text.slice(Math.max(0, at - 90), at),
  );
}

/** The trial named before the verb in the sentence, else the one spoken of. */
function trialOf(match: Match, bound: Bound): string | undefined {
  const { from } = placeOf(match);
  const before = near(match, 'trial', 'sentence').filter((one) => one.to <= from);
  const named = before.flatMap((one) => bound.trialOf(one) ?? []);
  return named[0] ?? bound.trialAt(match.tagged, from);
}
