import { slug } from '../../domain/ids.js';
import type { Bound } from '../bind/bound.js';
import { allMatches } from '../text/needs.js';
import type { Draft } from './teller.js';
import { trialDraft, trialSentences } from './trialSentences.js';
import { trialsAt } from './trialsNear.js';

/** `primary endpoint`, `key secondary objectives`: the words that name what a trial is to show. */
const ENDPOINT =
  '(?:(?:co-)?primary|(?:key )?secondary|principal|main|exploratory|key)(?:(?:,| and| or) (?:key )?(?:secondary|exploratory))? (?:(?:efficacy|safety|composite|study|clinical|efficacy and safety) )?(?:end ?-?points?|objectives?|outcomes?(?: measures?)?|goals?|aims?|measures?)';
const IS = '(?:is|are|was|were|will be|will include|includes?|included|comprises?|being|remains?)';
const AIM = '(?:safety|efficacy|tolerability|pharmacokinetics|activity|feasibility|immunogenicity)';
const AIMS = `(?<goals>(?:preliminary |clinical )?${AIM}(?:,? (?:and )?(?:preliminary |clinical |anti-tumou?r )?${AIM})*)`;
/** How trials say what they are to show. */
const STUDIES = '(?:evaluat|assess|determin|study|investigat|explor|test|examin)(?:e|es|ing|s)?';
/** `to evaluate the safety and tolerability of XYZ 201`: told as what a trial that the sentence names does. */
const AIMED: readonly RegExp[] = [
  `\\b(?:to|will|which|that|is|are|currently|designed to) (?:be )?${STUDIES} (?:both )?(?:the |its )?${AIMS}`,
  `\\b(?:study|trial) (?:of|on) the ${AIMS} of`,
  `\\b${AIMS}(?: of [\\w -]{2,30})? (?:(?:will|is to|are to) be|is(?: being)?|are(?: being)?) (?:evaluated|assessed|determined|studied|investigated|explored)`,
].map((source) => new RegExp(source, 'gi'));
const GOALS: readonly RegExp[] = [
  `\\b${ENDPOINT}(?: (?:of|in|for) [^.;:,]{3,60}?)?(?: ${IS}| to be|:| \\(|,)(?: to (?:assess|evaluate|determine|establish|show))? ?(?<goals>(?!met\\b|not |achieved|reached|also met)[^.;:()]{4,220}?)(?=[.;:()]|,? (?:while|whereas|with (?:key )?secondary|as (?:measured|assessed)|compared|(?:and|with) (?:the )?(?:key )?secondary|(?:was|were) (?:met|achieved))\\b|$)`,
  `(?:^|[,;:.] |\\band |\\bwhile |\\bwith |\\bon )(?<goals>[^.;:]{4,120}?)(?: ${IS}|,| as| serves? as)(?: (?:the|its|their|a|an|one of|among|study's)){0,3} ${ENDPOINT}`,
].map((source) => new RegExp(source, 'gi'));

/** What trials are to show, told as their endpoints, each on its own. */
export function tellTrialGoals(bound: Bound): readonly Draft[] {
  return trialSentences(bound).flatMap((tagged) =>
    (tagged.mentions.some(({ kind }) => kind === 'trial') ? [...GOALS, ...AIMED] : GOALS)
      .flatMap((pattern) => allMatches(tagged.passage.view.text, pattern))
      .flatMap((match) => {
        const goals = match.groups?.['goals'] ?? '';
        const range = [match.index, match.index + match[0].length] as const;
        return trialsAt(tagged, ...range, bound).flatMap((trial) =>
          goalsIn(goals).map((topic) => trialDraft(tagged, { trial, attr: 'objective', topic }, bound, range)),
        );
      }),
  );
}

function goalsIn(words: string): readonly string[] {
  return words
    .split(/, (?:and |as well as )?| and | as well as /)
    .map((part) => part.replace(/^(?:the|an?|its|their|to (?:assess|evaluate|determine)|both|how far|besides) /i, '').trim())
    .filter(
      (part) =>
        slug(part).length > 2 &&
        !/^(?:which|who|it|all|other|with|so|this|that)\b|\b(?:met|endpoints?|objectives?)\b/i.test(part),
    );
}
