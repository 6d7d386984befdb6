import type { Bound } from '../bind/bound.js';
import type { Match } from '../mentions/tagged.js';
import { phrase, wordsIn } from '../mentions/tagged.js';
import { HAS, WAS } from './pieces.js';
import { actOf, dateOf, filerOf, keywordsOf, regulatorOf, tellEvent } from './regulatoryEvents.js';
import {
  APPLICATION,
  applicationWords,
  BY_AUTHORITY,
  isToStudy,
  MARKET_APPLICATION,
  NAMELESS,
  PLANS,
  PLANS_FOR,
  STUDY_APPLICATION,
} from './regulatoryPieces.js';
import { dateSlots, mentionsWithin, regulatorsWithin } from './regulatoryRegion.js';
import type { Rule, Told } from './rule.js';

const FILED = 'submitted|filed|lodged|resubmitted|re-?filed';
const GAP = '(?:U\\.S\\.|[^.;]){0,140}?';
const ANY = `(?:${APPLICATION}|${BY_AUTHORITY})`;

/** A submission: to study a drug in people, or to sell it; by whom, to whom, and what it is called. */
function tellSubmission(match: Match, bound: Bound, status: 'done' | 'planned'): readonly Told[] {
  const act = actOf(match);
  const named = wordsIn(match, 'application');
  const regulator = regulatorOf(act, bound);
  const isByAuthority =
    named !== undefined && applicationWords(named).length === 0 && regulatorsWithin(act.tagged, act.words).length > 0;
  const keywords = isByAuthority && regulator !== undefined ? [regulator.name] : keywordsOf(act, named, bound);
  const actor = filerOf(act, bound);
  if (isByAuthority && status === 'done') return [];
  if (keywords.length === 0 && (status === 'done' || regulator === undefined)) return [];
  if (status === 'planned' && dateOf(act) === undefined && wordsIn(match, 'verb') === undefined) return [];
  const isStudy = isToStudy(keywords[0] ?? '');
  return tellEvent({ ...act, isToStudy: isStudy }, bound, isStudy ? 'ind_submission' : 'regulatory_submission', status, {
    ...(actor !== undefined && { actor }),
    ...(regulator !== undefined && { object: regulator.id }),
    ...(keywords.length > 0 && { keywords }),
  });
}

/** `Acme submitted an IND to the FDA`, `the MAA, filed in October 2024`, `the application had been submitted on May 4`. */
export const applicationSubmitted: Rule = {
  id: 'event.application-submitted',
  pattern: phrase(
    `(?:\\b(?:announce[ds]?|announcing|reported|completion of|following|since)(?: today)? (?:the |its )?(?:rolling |successful )?(?:submission of|filing of) (?:the |its |our |an? )?(?<nominal>${APPLICATION})|${HAS}(?<verb>${FILED}|completed (?:the |its )?(?:rolling )?submission of)\\b(?! (?:with|in|as part of|alongside|under|to support) (?!{agency}))${GAP}(?<application>${APPLICATION})|(?<passive>${APPLICATION})(?:(?!\\band\\b)(?:U\\.S\\.|[^.;])){0,120}?(?: ${WAS}|, (?:which ${WAS})?|\\) )(?<done>${FILED})(?= (?:by|in|on|to|with)\\b|,? {date}|[,.])|(?:${WAS.replace('was|were', 'was|were|is')}|^|,? )(?<nameless>(?<!\\w)(?:the |that )?${NAMELESS}) (?:had been |was |has been )?(?<made>${FILED}|made) (?:[^.;]{0,40}? )?(?={date})|^(?<opening>${FILED}) (?:to {agency} )?(?={date}))`,
  ),
  finds: [
    { text: 'On May 4, 2020, Acme submitted an IND to the FDA for XYZ 201.', slots: { verb: 'submitted', application: 'IND' } },
    {
      text: 'The EMA has the Marketing Authorisation Application, submitted by Acme in October 2024, under review.',
      slots: { passive: 'Marketing Authorisation Application', done: 'submitted' },
    },
    { text: 'The application had been submitted on 4 November 2024.', slots: { nameless: 'The application', made: 'submitted' } },
  ],
  ignores: [
    'Acme will submit an IND for XYZ 201.',
    'In a study submitted with the IND, mice lived longer.',
    'The NDA is to be filed in 2024.',
    'The IND has not been filed.',
  ],
  tell: (match, bound) => tellSubmission(withApplication(match), bound, 'done'),
};

/** `Acme plans to submit a BLA in 2025`, `on track to complete the rolling submission of its NDA`. */
export const applicationPlanned: Rule = {
  id: 'event.application-planned',
  pattern: phrase(
    `\\b${PLANS} (?:[^.;]{0,30}?\\bto )?(?:(?:also|then|subsequently) )?(?<verb>submit|file|lodge|resubmit|re-?file|begin (?:a |the |its )?(?:rolling )?submission of|complete (?:the |its )?(?:rolling )?submission of|submitting|filing)\\b(?! (?:with|in|as part of|alongside) (?!{agency}|the agency))${GAP}(?<application>${ANY})`,
  ),
  finds: [
    { text: 'Acme plans to submit a BLA for XYZ 201 in 2025.', slots: { verb: 'submit', application: 'BLA' } },
    { text: 'We expect to file with the FDA, in 2025, an IND for XYZ 201.', slots: { verb: 'file', application: 'IND' } },
  ],
  ignores: ['Acme may submit a BLA.', 'Acme submitted an IND.', 'Acme plans to meet the FDA on its NDA.'],
  tell: (match, bound) => tellSubmission(match, bound, 'planned'),
};

/** `We are aiming for a BLA in 2025`, `plans an NDA submission for`, `followed by submission of an NDA in 2020`. */
export const applicationAimedAt: Rule = {
  id: 'event.application-aimed-at',
  pattern: phrase(
    `(?:\\b${PLANS_FOR} (?:for )?(?:an? |its |the )?(?:own |first |planned )?(?:filing |submission )?(?:of )?(?:an? |its |the )?(?<application>${ANY})(?: submission| filing)?|\\b(?:followed by|enable|support) (?:the )?(?:(?:submission|filing) of )?(?:an? |its )?(?:planned )?(?<next>${APPLICATION})(?= (?:submission |filing )?(?:in|by|for|{date})))`,
  ),
  finds: [
    {
      text: 'We are aiming for a Biologics License Application (BLA) in 2025.',
      slots: { application: 'Biologics License Application (BLA)' },
    },
    { text: 'Positive results would be followed by submission of an NDA in the second half of 2020.', slots: { next: 'NDA' } },
  ],
  ignores: ['Acme may submit a BLA.', 'The NDA seeks approval of XYZ 201 in glioma.'],
  tell: (match, bound) => tellSubmission(withApplication(match), bound, 'planned'),
};

const TO_BE_FILED = '(?:to be (?:submitted|filed|made|lodged|completed)|to follow|to reach|to go )';
/** What an application is only the subject of: `the decision on the NDA is expected`. */
const UNDER_REVIEW =
  '(?<!\\b(?:decision|review|approval|acceptance|action|opinion|ruling|validation|clearance)s? (?:on|of|for) (?:the |its |our |an? )?)';

/** `An IND is planned for 2024`, `NDA filing on course for the first quarter`, `a second application is to follow in May`. */
export const applicationDue: Rule = {
  id: 'event.application-due',
  pattern: phrase(
    `${UNDER_REVIEW}(?<application>${APPLICATION}(?:(?!\\b(?:which|whose|that|but)\\b|, and\\b)[^.;\\ue008]){0,100}?|${NAMELESS}(?: (?:with|to|for) (?:{agency}|{drug}|the agency)){0,2})(?: (?:is|are|remains?))? (?:also |now |currently |still )?(?:(?<due>planned|expected|targeted|anticipated|scheduled|foreseen|projected|on track|on course|on schedule|slated|due (?=in|to|for|by|{date}))(?!\\w)(?! ?(?!${TO_BE_FILED})to )|${TO_BE_FILED})`,
  ),
  finds: [
    {
      text: 'An Investigational New Drug (IND) submission is planned for 2024.',
      slots: { application: 'Investigational New Drug (IND) submission', due: 'planned' },
    },
    { text: 'NDA filing on course for the first quarter of 2024', slots: { application: 'NDA filing', due: 'on course' } },
    {
      text: 'A Marketing Authorisation Application is to follow in 2024.',
      slots: { application: 'Marketing Authorisation Application' },
    },
  ],
  ignores: [
    'The decision on the NDA is expected in May.',
    'The IND is expected to be cleared in 2021.',
    'Acme submitted an IND.',
  ],
  tell: (match, bound) => tellSubmission(match, bound, 'planned'),
};

const ACCEPTED = 'accepted|validated|accepts|validates';

/** `The FDA accepted the NDA`, `the MAA has been validated`, `accepted for review its IND`: taken up, not decided. */
export const applicationAccepted: Rule = {
  id: 'event.application-accepted',
  pattern: phrase(
    `(?:{agency}(?: {date})?,? ${HAS}(?<verb>${ACCEPTED})\\b(?<filed> for (?:review|filing))?${GAP}(?<application>${APPLICATION})|(?<passive>${APPLICATION})${GAP}(?: ${WAS}|(?<=[\\w)] )(?<!\\b(?:be|been|being|is|are|not|was|were|once|if|to) ))(?<done>accepted|validated)\\b(?<review>(?: by {agency})? for (?:substantive )?(?:review|filing))?(?= by| for|[.,;]| {date}|$)|(?:{agency}(?:'s)? )?\\b(?<act>validation|acceptance) (?:by {agency} )?of (?:the |its |an? |our )?(?<taken>${MARKET_APPLICATION}))`,
  ),
  finds: [
    {
      text: 'The EMA validated the marketing authorization application (MAA) for XYZ 201 on June 26, 2025.',
      slots: { verb: 'validated', application: 'marketing authorization application (MAA)' },
    },
    {
      text: 'Its New Drug Application (NDA) for XYZ 201 has been accepted by the FDA for review.',
      slots: { passive: 'New Drug Application (NDA)', done: 'accepted' },
    },
  ],
  ignores: ['The FDA may accept the NDA.', 'The NDA has not been accepted.', 'The company accepted the award.'],
  tell: (match, bound) => {
    const told = withApplication(match);
    const act = actOf(told);
    const named = wordsIn(told, 'application') ?? '';
    const regulator = match.groups['act'] === undefined ? regulatorOf(act, bound) : regulatorsWithin(act.tagged, act.words)[0];
    const isReview = match.groups['filed'] !== undefined || match.groups['review'] !== undefined || regulator?.id === 'org:nmpa';
    const isCleared = isToStudy(named) && !isReview;
    if (isCleared) return tellClearance(told, bound);
    return tellEvent(act, bound, 'regulatory_acceptance', 'done', {
      ...(regulator !== undefined && { actor: regulator.id }),
      keywords: keywordsOf(act, named, bound),
    });
  },
};

const CLEARED = 'acknowledged|cleared|clears|approved|approves|authori[sz]ed|authori[sz]es|allowed|opened|permitted';

/** `The FDA cleared the IND`, `the trial was cleared by the BfArM`, `receipt of a Study May Proceed letter`, `gave clearance`. */
export const studyCleared: Rule = {
  id: 'event.study-cleared',
  pattern: phrase(
    `(?:(?:{agency}|\\bagency|\\bwhich)(?: {date})?,? ${HAS}(?<verb>${CLEARED})\\b(?:(?!\\b(?:grant|drug product|label)\\b)(?:U\\.S\\.|[^.;,])){0,60}?(?:(?<application>${STUDY_APPLICATION})|{trial}|\\b(?:trial|study|protocol)\\b)|(?:(?<passive>${STUDY_APPLICATION})|{trial}|\\b(?:trial|study)\\b)(?:(?!\\b(?:before|after|once|that|if|provided|when|until|should|unless)\\b)(?:U\\.S\\.|[^.;])){0,120}? (?:${WAS}|is (?:now )?|${HAS}(?:gone|went|come|came|taken|took|become|became) (?:in)?(?:to )?)(?<done>cleared|effect|effective|approved|authori[sz]ed|allowed to proceed|in effect|active|open)\\b(?! (?:to begin|for dosing))(?= by {agency}|,? {date}|[.,;]|$| and\\b| in {date}| to (?:proceed|begin|start))|(?<short>${STUDY_APPLICATION})[^.;]{0,60}? (?<!\\b(?:be|been|being|not|is|are|to|once|if) )(?<brief>cleared|approved|authori[sz]ed) by {agency}|\\b(?:clearance|approval|authori[sz]ation|acceptance) (?:of|for|from {agency} (?:of|for)) (?:the |its |our |an? |this )?(?:{agency} )?(?<given>${STUDY_APPLICATION})|(?<proceed>\\b(?:no[- ]objection letter|letter of no objection)|(?:{trial}|\\bstudy|\\btrial|\\bIND) may proceed\\b)|${HAS}(?:gave|given|granted|received|receives|obtained|obtains) (?:regulatory )?(?<clearance>clearance|authori[sz]ation|approval|a green light)(?: (?:from|by) {agency})? (?:to (?:begin|start|initiate|proceed|conduct)|for (?:the |its |an? )?(?:{trial}|${STUDY_APPLICATION})|(?=in |on |{date})))`,
  ),
  finds: [
    { text: 'The FDA cleared our IND for XYZ 201 in September 2020.', slots: { verb: 'cleared', application: 'IND' } },
    {
      text: "The company's IND for XYZ 201 in glioma was cleared by the FDA in December 2024.",
      slots: { passive: 'IND', done: 'cleared' },
    },
    { text: 'Acme received FDA clearance of its IND for XYZ 201.', slots: { given: 'IND' } },
    { text: 'The FDA wrote that the study may proceed.', slots: { proceed: 'the study may proceed' } },
  ],
  ignores: [
    'The FDA may clear the IND.',
    'Once the IND is filed, Acme goes on.',
    'The IND has not been cleared.',
    'The FDA approved XYZ 201.',
  ],
  tell: (match, bound) => tellClearance(withApplication(match), bound),
};

const BOTH = phrase('{agency}[^.;,]{0,40} and [^.;,]{0,40}{agency}');

/** One event per authority that cleared, each with its own date where the text deals them out. */
function tellClearance(match: Match, bound: Bound): readonly Told[] {
  const act = { ...actOf(match), isToStudy: true };
  const keywords = keywordsOf(act, wordsIn(match, 'application'), bound);
  const words = match.tagged.text.slice(act.region.from, act.region.to);
  const dates = mentionsWithin(match.tagged, act.region, 'date');
  const regulators = new RegExp(BOTH.source).test(words) ? regulatorsWithin(match.tagged, act.region) : [regulatorOf(act, bound)];
  return regulators.flatMap((one, at) =>
    tellEvent(act, bound, 'ind_clearance', 'done', {
      ...(one !== undefined && { actor: one.id }),
      ...(/\brespectively\b/.test(words) && dateSlots(dates[at])),
      ...(keywords.length > 0 && { keywords }),
    }),
  );
}

const WAYS = ['passive', 'short', 'next', 'nominal', 'taken', 'given', 'nameless'];

/** The match with whichever way it names the application as `application`, and the verb as `verb`. */
function withApplication(match: Match): Match {
  const named = WAYS.flatMap((way) => (match.groups[way] === undefined ? [] : [match.groups[way]]))[0];
  const verb = match.groups['done'] ?? match.groups['made'];
  return {
    ...match,
    groups: { ...match.groups, ...(named !== undefined && { application: named }), ...(verb !== undefined && { verb }) },
  };
}
