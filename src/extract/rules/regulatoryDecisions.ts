import type { Bound } from '../bind/bound.js';
import type { AgencyMention } from '../mentions/mention.js';
import { mentionIn, phrase } from '../mentions/tagged.js';
import type { Match, Tagged } from '../mentions/tagged.js';
import { actPattern, readAct } from './actWords.js';
import type { ActWords, ToldAct } from './actWords.js';
import { actOf, keywordsOf, regulatorOf, subjectOf, tellAct, tellEvent } from './regulatoryEvents.js';
import type { Act } from './regulatoryEvents.js';
import { applicationWords, MARKET_APPLICATION } from './regulatoryPieces.js';
import { ADVISERS, mentionsWithin } from './regulatoryRegion.js';
import type { Rule, Told } from './rule.js';

const TARGET_DATE =
  '(?:(?:prescription drug user fee act|PDUFA)(?: \\("?PDUFA"?\\))?(?: target)?(?: action| goal| decision)? ?(?:date)?|(?:target|regulatory) (?:action|goal|decision) date|(?:action|goal|user fee) date)';

/** `PDUFA target action date of March 14, 2026`, `assigned March 14, 2026 as the goal date`: when the FDA is to decide; past, when it was. */
export const targetDate: Rule = {
  id: 'event.target-date',
  pattern: phrase(
    `(?:\\b(?<what>${TARGET_DATE})(?<past> (?:was|had been)(?= {date}))?(?:(?!\\bfrom\\b)[^.;]){0,60}?(?<when>{date})|(?<early>{date})(?:[^.;]{0,12}) as (?:the |its |an? )?(?<named>${TARGET_DATE}))`,
  ),
  finds: [
    { text: 'The FDA set a PDUFA target action date of March 14, 2026.', slots: { when: 'of March 14, 2026' } },
    { text: 'The agency assigned March 14, 2026 as the PDUFA goal date for XYZ 201.', slots: { early: 'March 14, 2026' } },
    { text: 'The target action date was April 13, 2025.', slots: { past: 'was' } },
  ],
  ignores: ['The FDA sets a PDUFA date for each NDA.', 'Dosing began on March 14, 2026.'],
  tell: (match, bound) => {
    const date = mentionIn(match, 'date', 'when') ?? mentionIn(match, 'date', 'early');
    const act = actOf(match);
    if (date === undefined) return [];
    const regulator = regulatorOf(act, bound) ?? fdaOf(bound);
    const told = tellEvent(act, bound, 'regulatory_decision', 'planned', {
      ...(regulator !== undefined && { actor: regulator.id }),
      date: date.value,
      precision: date.precision,
      keywords: ['PDUFA'],
    });
    if (match.groups['past'] === undefined) return told;
    const unsettled = (value: Told['value']): Told['value'] =>
      Object.fromEntries(Object.entries(value).filter(([slot]) => slot !== 'status'));
    return told.map((one) => ({ ...one, value: unsettled(one.value), assertion: 'ASSERTED' as const }));
  },
};

/** The authority whose decisions these dates are for, where the release names it. */
function fdaOf({ sentences }: Bound): AgencyMention | undefined {
  return sentences
    .flatMap(({ mentions }) => mentions)
    .find((one): one is AgencyMention => one.kind === 'agency' && one.id === 'org:fda');
}

/** What else a sentence may date beside a decision, a hold or a letter. */
export const ACTS =
  /\b(?:submi|resubmi|filed|filing|accept|validat|approv|launch|PDUFA|initiat|impos|plac|issu|lift|remov|releas|receiv|grant)\w*/;

/** The act that was read, with its match. */
export function actFrom({ tagged, words, region }: ToldAct, match: Match, isToStudy = false): Act {
  return { match, tagged, words, region, isToStudy };
}

const JUDGEMENT: ActWords = {
  noun: '(?:decision|opinion|recommendation)s?',
  past: 'recommended(?= (?:the |that |granting |full |conditional )*(?:approval|marketing authori[sz]ation|\\ue002[^.;]{0,40} be approved))',
  base: '(?:decide|rule)(?= (?:on|whether|about|by|in)\\b)|act(?= (?:on (?:it|the|its|our|this)\\b|(?:by )?{date}))',
};
const OF_OTHERS =
  /\b(?:investment|go\/no-go|board|court|judge|strategic|business|partnering|treatment|development|company's|our) (?:final )?$|^[^\ue001]*\bits (?:final )?$/i;
const APPLIED = phrase(
  `${MARKET_APPLICATION}|\\b(?:filed|filings?|submission|applications?|approval|marketing authori[sz]ation|regulatory|reimbursement)\\b`,
  'i',
);

/** `expects a decision in the second half`, `the opinion of the CHMP is awaited for Q4`, `the CHMP adopted a positive opinion`. */
export const judgement: Rule = {
  id: 'event.judgement',
  pattern: phrase(actPattern(JUDGEMENT)),
  finds: [
    { text: 'The opinion of the CHMP is awaited for Q4 2025.', slots: { noun: 'opinion' } },
    { text: 'A decision by the EMA on XYZ 201 is expected in the second half of 2021.', slots: { noun: 'decision' } },
    { text: 'The CHMP recommended approval of XYZ 201.', slots: { past: 'recommended' } },
    { text: 'The FDA is due to act on it by May 30, 2025.', slots: { base: 'act' } },
    { text: 'The CHMP adopted a positive opinion for XYZ 201 in January 2020.', slots: { noun: 'opinion' } },
  ],
  ignores: ['The EMA decides within 67 days.', 'The board recommended a split.', 'Acme has yet to choose.'],
  tell: (match, bound) => {
    const told = readAct(match, bound, ACTS);
    const act = actFrom(told, match);
    const { tagged, words, region, telling, date } = told;
    const before = tagged.text.slice(region.from, words.from);
    const isOpinion = /^(?:opinion|recommendation)/i.test(match.text);
    const adviser = mentionsWithin(tagged, { from: 0, to: tagged.text.length }, 'agency').find(({ id }) => ADVISERS.has(id));
    const isAdvised = match.groups['past'] !== undefined && adviser !== undefined;
    const kind = isAdvised ? 'positive' : /\b(?:positive|negative|favou?rable|unfavou?rable) $/i.exec(before)?.[0].trim();
    const actor = adviser ?? mentionsWithin(tagged, region, 'agency')[0];
    if (telling === 'DONE' && (isOpinion || isAdvised) && kind !== undefined && actor !== undefined)
      return tellAct(act, told, bound, 'advisory_committee', { actor: actor.id, keywords: [`${kind.toLowerCase()} opinion`] });
    if (
      match.groups['past'] !== undefined ||
      (telling !== 'PLANNED' && telling !== 'POSSIBLE') ||
      date === undefined ||
      OF_OTHERS.test(before)
    )
      return [];
    const named = mentionsWithin(tagged, region, 'agency').filter(({ role }) => role === 'regulator');
    const regulator = named[0] ?? regulatorOf(act, bound);
    if (match.groups['base'] !== undefined && !named.some((one) => one.to <= (tagged.places[words.from] ?? 0))) return [];
    if (regulator === undefined && !/^opinion/i.test(match.text) && !isAbout(tagged, bound)) return [];
    const prior = bound.sentences[bound.sentences.indexOf(tagged) - 1];
    const keywords = /^opinion/i.test(match.text)
      ? [regulator?.id === 'org:chmp' ? 'CHMP opinion' : 'opinion']
      : applicationNear(told, prior?.passage.paragraph === tagged.passage.paragraph ? prior : undefined);
    return tellAct(act, told, bound, 'regulatory_decision', {
      ...(regulator !== undefined && { actor: regulator.id }),
      ...(keywords.length > 0 && { keywords }),
    });
  },
};

/** Whether a sentence, or the one before it in its paragraph, speaks of an application. */
function isAbout(tagged: Tagged, { sentences }: Bound): boolean {
  const before = sentences[sentences.indexOf(tagged) - 1];
  return APPLIED.test(tagged.text) || (before?.passage.paragraph === tagged.passage.paragraph && APPLIED.test(before.text));
}

/** What the application is called that a sentence, else the one before it in its paragraph, speaks of. */
function applicationNear({ tagged }: ToldAct, before?: Tagged): readonly string[] {
  const text = [tagged, before].find((one) => one !== undefined && NAMED.test(one.text))?.text ?? '';
  return applicationWords(NAMED.exec(text)?.[0]);
}

const NAMED = phrase(MARKET_APPLICATION, 'i');

const ANSWERS = /\b(?:submi|resubmi|filed|filing|accept|approv|launch|schedul|meeting)\w*/;
const LETTER: ActWords = {
  noun: 'complete response letters?(?: \\("?CRLs?"?\\))?|CRLs?|(?<=\\b(?:its|the FDA.s|the agency.s) )complete response(?= (?:action|that|stat|said|not|ask|request))|(?<=\\b(?:the|this|that|its) )letter(?=,? (?:which (?:is|was) |that (?:is|was) )?dated {date})',
  past: '(?:declined|refused) to approve|(?:could|can|would) ?not (?:be approved|approve)(?= [^.;]{0,60}\\b(?:in (?:its|the) (?:present|current)|at this time)\\b)',
};

const DATED = /^,? (?:which (?:is|was) |that (?:is|was) )?dated \ue010/;

/** `received a Complete Response Letter dated April 11, 2025`, `the CRL`: the FDA does not approve for now. */
export const completeResponse: Rule = {
  id: 'event.complete-response',
  pattern: phrase(actPattern(LETTER)),
  finds: [
    { text: 'Acme received a Complete Response Letter from the FDA for XYZ 201.', slots: { noun: 'Complete Response Letter' } },
    { text: 'Acme answered all questions of the CRL.', slots: { noun: 'CRL' } },
    { text: 'The FDA could not approve the NDA for XYZ 201 in its present form.', slots: { past: 'could not approve' } },
  ],
  ignores: ['Our complete response, filed in May, sets out the data.'],
  tell: (match, bound) => {
    const told = readAct(match, bound, ANSWERS);
    const { tagged, words, region, telling, date } = told;
    const isKnown = /\b(?:the|that|this|said|(?:in|with|by) a) (?:FDA's )?$/i.test(tagged.text.slice(region.from, words.from));
    const isDone = telling === 'DONE' || ((telling === undefined || telling === 'PLANNED') && isKnown);
    if (!isDone) return [];
    const dated = DATED.test(tagged.text.slice(words.to))
      ? mentionsWithin(tagged, { from: words.to, to: words.to + 20 }, 'date')[0]
      : undefined;
    const past = dated ?? (telling === 'DONE' ? date : undefined);
    const act = actFrom(told, match);
    const regulator = regulatorOf(act, bound) ?? fdaOf(bound);
    const near = applicationNear(told);
    const keywords = near.length > 0 ? near : keywordsOf(act, undefined, bound);
    return tellAct(act, { ...told, telling: 'DONE', date: past }, bound, 'complete_response_letter', {
      ...(regulator !== undefined && { actor: regulator.id }),
      ...(keywords.length > 0 && { keywords }),
    });
  },
};

const COMMITTEE: ActWords = { noun: '(?:advisory committee|ad ?comm?|ODAC)(?: meetings?)?' };

/** `sees no need for an advisory committee`, `an advisory committee meeting is scheduled for May 4`, `the advisory committee voted 9 to 2`. */
export const advisoryCommittee: Rule = {
  id: 'event.advisory-committee',
  pattern: phrase(actPattern(COMMITTEE)),
  finds: [
    { text: 'The FDA sees no need for an advisory committee.', slots: { noun: 'advisory committee' } },
    { text: 'An advisory committee meeting is scheduled for May 4, 2025.', slots: { noun: 'advisory committee meeting' } },
  ],
  ignores: ['Acme has a scientific board.'],
  tell: (match, bound) => {
    const told = readAct(match, bound, ACTS);
    const { tagged, words, region } = told;
    const act = actFrom(told, match);
    const regulator = regulatorOf(act, bound);
    const actor = regulator === undefined ? {} : { actor: regulator.id };
    const before = tagged.text.slice(region.from, words.from);
    const behind = tagged.text.slice(words.to, region.to);
    if (told.telling === 'NEGATED' || /\b(?:no|not|without|cancell?ed)\b[^.;,]{0,60}$/i.test(before)) {
      const subject = subjectOf(act, bound);
      if (subject === undefined) return [];
      return [
        {
          type: 'Event',
          key: { event: 'advisory-committee', event_type: 'advisory_committee' },
          value: { subject, ...actor },
          assertion: 'NEGATED',
        },
      ];
    }
    const isOver = /^[^.;,]{0,60}\b(?:voted|recommended|concluded|supported|endorsed|discussed|met)\b/i.test(behind);
    if (!isOver && (told.telling !== 'PLANNED' || /\b(?:may|might|could|if)\b/i.test(before))) return [];
    return tellAct(act, isOver ? { ...told, telling: 'DONE' } : told, bound, 'advisory_committee', actor);
  },
};
