import type { ArmMention, Mention, QuantityMention } from './mention.js';
import { NUMBER, numberOf } from './numberWords.js';
import { matchesOf, mentionIn, mentionsIn, phrase, wordsIn } from './tagged.js';
import type { Match, Tagged } from './tagged.js';

const ANIMALS = '(?:mice|rats|animals)';
const KEPT = '(?:(?:female|male|nude|tumou?r-bearing|remaining|other) )';
const GROUP = '(?:groups?|arms?|cohorts?)';
/** `mice that received`, `the group given`, `animals on`. */
const HEAD = `(?:\\b(?:the |an? |one )?${KEPT}{0,2}(?:{count}|${ANIMALS}|${GROUP})(?: of ${ANIMALS})?(?:(?:(?<=(?:group|arm|cohort)s?),)? (?:that|which|who) (?:had )?(?:received|got|were (?:given|treated with|dosed with|injected with|administered|on)|was (?:given|treated with|administered))| (?:receiving|given|getting|treated with|dosed with|injected with|administered|on)) (?:only |either |just )?)`;
const COUNT = `\\b(?:the |an? |only )?(?<doses>${NUMBER})`;
const DOSES = `${COUNT} (?:{dose} )?(?:(?:intravenous|weekly|separate|equal|fractionated|consecutive|injected|additional) )?(?:doses?|injections?)\\b`;
const DAYS = '{days}(?:(?:,| and|, and) {days})?';
/** What may stand behind the number of doses, in any order: drug, amount, days, or these in brackets. */
const DETAIL = `(?: of {drug}| (?:of|at) {dose}(?:(?: of)? {drug})?| {dose}| each\\b| \\([^()]{0,40}(?:{dose}|{days})[^()]{0,40}\\)|,? (?:given |administered )?${DAYS})`;
const TOLD = `(?: of {drug}| (?:of|at) {dose}(?:(?: of)? {drug})?)`;

/** `mice that received two doses of XYZ 201 at 5mg (day 0 and day 7)`, `two doses of 5mg`; not `two doses were safe`. */
const DOSED = phrase(`${HEAD}${DOSES}${DETAIL}{0,4}|${DOSES.replace('doses>', 'count>')}${DETAIL}{0,2}${TOLD}${DETAIL}{0,3}`);
/** `XYZ 201 in a single dose (5mg)`, `XYZ 201 as two doses of 5mg`. */
const GIVEN = phrase(`${HEAD}?{drug},? (?:given |administered )?(?:in|as|at|with|by) ${DOSES}${DETAIL}{0,3}`);
/** `the two-dose mice`, `a two-dose regimen of XYZ 201`. */
const HYPHENED = phrase(
  `${HEAD}?${COUNT}-dose (?:{drug} )?(?:${ANIMALS}|${GROUP}|(?:regimens?|treatments?|schedules?)(?: ${GROUP}| (?:of|with) {drug}))${DETAIL}{0,2}`,
);
const GOT = '(?:,? (?:which |that )?(?:only )?(?:was given|were given|received|receiving|given|got|treated with) {drug})?';
const CONTROL = phrase(
  `\\b(?:the |an? )?(?:(?:vehicle|untreated|negative|placebo) )?control(?: (?:${GROUP}|${ANIMALS})(?: of {drug}| \\({drug}\\)|${GOT})(?: of the study)?| of {drug}|(?: agent| compound)? \\({drug}\\))`,
);
/** `XYZ 9 as a control`, `mice given XYZ 9, which served as control`. */
const SERVED = phrase(
  `${HEAD}?{drug}(?: \\((?:the |an? )?control\\)|, an? (?:inactive |negative )?control(?= (?:agent|compound))|,? (?:as|(?:which |that )?(?:served|serves|acted|was used|were used) as|serving as|acting as|used as)(?: (?:the|an?))? (?:(?:inactive|negative|non-radioactive) )?control)(?: (?:${GROUP}|agent|compound|treatment))?`,
);
const UNTREATED = phrase(
  `\\b(?:the )?(?:(?:untreated|vehicle-treated|saline-treated|placebo-treated|vehicle|placebo) (?:${ANIMALS}|${GROUP})|(?:untreated |vehicle )?controls)\\b|(?<=\\b(?:in|of|for|or|versus|vs\\.|over|than|against|compared (?:to|with)) )(?:the |an? )?control\\b(?=[.,;)]|$| (?:in|for|was|were|had|showed|did|and|at|by|over)\\b)|\\b(?:the )?${ANIMALS} (?:that (?:were |was )?)?(?:not treated|left untreated|given (?:vehicle|saline|placebo))`,
);
const TREATED = phrase(
  `\\b(?:the )?{drug}(?:-treated| treatment)? (?:${GROUP}|${ANIMALS})|\\bthe (?:active )?treatment ${GROUP}(?: \\({drug}\\))?|\\b(?:the )?(?:actively )?treated (?:${GROUP}|${ANIMALS})(?: \\({drug}\\))?|${HEAD}{drug}(?:-treated)?`,
);

/** Groups of animals in a sentence: what each received, or its part in the study. */
export function findArms(tagged: Tagged): readonly Mention[] {
  if (!/dose|injection|control|untreated|vehicle|placebo|group|arm|mice|rats|animals/i.test(tagged.text)) return [];
  return [
    ...[DOSED, GIVEN, HYPHENED, TREATED].flatMap((pattern) => matchesOf(tagged, pattern).map((match) => armOf(match, false))),
    ...[CONTROL, SERVED, UNTREATED].flatMap((pattern) => matchesOf(tagged, pattern).map((match) => armOf(match, true))),
  ];
}

function isDose(mention: Mention): mention is QuantityMention {
  return mention.kind === 'dose';
}

function armOf(match: Match, control: boolean): ArmMention {
  const { tagged, at, text } = match;
  const inner = mentionsIn(match);
  const doses = numberOf(wordsIn(match, 'doses') ?? wordsIn(match, 'count') ?? '');
  const agent = mentionIn(match, 'drug')?.id;
  return {
    kind: 'arm',
    from: tagged.places[at] ?? 0,
    to: tagged.places[at + text.length] ?? 0,
    control,
    ...(doses !== undefined && { doses }),
    ...(agent !== undefined && { agent }),
    amounts: inner.filter(isDose),
    days: inner.flatMap((mention) => (mention.kind === 'days' ? mention.days : [])),
    inner,
  };
}
