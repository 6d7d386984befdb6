import { sideOf } from '../assertion/plans.js';
import type { Bound } from '../bind/bound.js';
import type { AgencyMention, DateMention } from '../mentions/mention.js';
import { mentionIn, phrase } from '../mentions/tagged.js';
import type { Match, Tagged } from '../mentions/tagged.js';
import { actPattern, readAct } from './actWords.js';
import type { ActWords, ToldAct } from './actWords.js';
import { whenDecided } from './designationDates.js';
import { actOf, keywordsOf, regulatorOf, subjectOf, tellAct, tellEvent } from './regulatoryEvents.js';
import type { Act } from './regulatoryEvents.js';
import { applicationWords, MARKET_APPLICATION } from './regulatoryPieces.js';
import { ADVISERS, agencyBefore, isOfAnother, mentionsWithin, saysTheAgency } from './regulatoryRegion.js';
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
const ACTS =
  /\b(?:submi|resubmi|filed|filing|accept|validat|approv|launch|PDUFA|initiat|impos|plac|issu|lift|remov|releas|receiv|grant)\w*/;

function actFrom({ tagged, words, region }: ToldAct, match: Match, isToStudy = false): Act {
  return { match, tagged, words, region, isToStudy };
}

const JUDGEMENT: ActWords = {
  noun: '(?:decision|opinion|recommendation)s?',
  past: 'recommended(?= (?:the |that |granting |full |conditional )*(?:approval|marketing authori[sz]ation|\\ue002[^.;]{0,40} be approved))',
  base: '(?:decide|rule)(?= (?:on|whether|about|by|in)\\b)',
};
const OF_OTHERS =
  /\b(?:investment|go\/no-go|board|court|judge|strategic|business|partnering|treatment|development|company's|our) (?:final )?$|^[^\ue001]*\bits (?:final )?$/i;
const APPLIED = phrase(`${MARKET_APPLICATION}|\\b(?:approval|marketing authori[sz]ation|regulatory|reimbursement)\\b`, 'i');

/** `expects a decision in the second half`, `the opinion of the CHMP is awaited for Q4`, `the CHMP adopted a positive opinion`. */
export const judgement: Rule = {
  id: 'event.judgement',
  pattern: phrase(actPattern(JUDGEMENT)),
  finds: [
    { text: 'The opinion of the CHMP is awaited for Q4 2025.', slots: { noun: 'opinion' } },
    { text: 'A decision by the EMA on XYZ 201 is expected in the second half of 2021.', slots: { noun: 'decision' } },
    { text: 'The CHMP recommended approval of XYZ 201.', slots: { past: 'recommended' } },
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
      const value = { subject, ...actor };
      return [
        { type: 'Event', key: { event: 'advisory-committee', event_type: 'advisory_committee' }, value, assertion: 'NEGATED' },
      ];
    }
    const isOver = /^[^.;,]{0,60}\b(?:voted|recommended|concluded|supported|endorsed|discussed|met)\b/i.test(behind);
    if (!isOver && (told.telling !== 'PLANNED' || /\b(?:may|might|could|if)\b/i.test(before))) return [];
    return tellAct(act, isOver ? { ...told, telling: 'DONE' } : told, bound, 'advisory_committee', actor);
  },
};

const HOLD =
  /\bhold\b(?<=\b(?:clinical|partial|full|the|this|that|its|a|complete) hold)|(?<=\b(?:IND|agency|\ue001).{0,160})\bon hold\b/i;
const LIFT: ActWords = {
  past: 'lifted|removed|released|rescinded|resolved',
  present: 'lifts|removes|releases',
  base: 'lift|remove|resolve',
  ing: 'lifting|removing|resolving',
  noun: 'lifting of|removal of|release of|release from|resolution of',
};
const IMPOSE: ActWords = {
  past: 'imposed|placed|issued|put|instituted|initiated',
  present: 'places|imposes|issues|puts',
  noun: '(?<!not |never )(?:on|under) (?:an? )?(?:partial |full )?clinical hold',
};

/** `the FDA lifted the clinical hold`, `the hold has been removed`: what was stopped may go on. */
export const holdLifted: Rule = {
  id: 'event.hold-lifted',
  pattern: phrase(actPattern(LIFT)),
  finds: [
    { text: 'The FDA has lifted the clinical hold on the trial of XYZ 201.', slots: { past: 'lifted' } },
    { text: 'A hold that the FDA imposed in 2020 and lifted in May 2021 delayed the trial.', slots: { past: 'lifted' } },
  ],
  ignores: ['The hold stays.', 'Acme holds the rights.'],
  tell: (match, bound) => tellHold(match, bound, 'clinical_hold_lifted'),
};

/** `the FDA placed the trial on clinical hold`, `a hold that was imposed in January 2022`. */
export const holdImposed: Rule = {
  id: 'event.hold-imposed',
  pattern: phrase(actPattern(IMPOSE)),
  finds: [
    { text: 'In May 2020 the FDA placed a clinical hold on the trial of XYZ 201.', slots: { past: 'placed' } },
    { text: 'The trial was on partial clinical hold from May 2020.', slots: { noun: 'on partial clinical hold' } },
  ],
  ignores: ['The FDA may impose a clinical hold.', 'Acme sold its shares.'],
  tell: (match, bound) => tellHold(match, bound, 'clinical_hold'),
};

/** `a partial hold continues`, `the hold dates from May 2020`: told by what it is now. */
export const holdStanding: Rule = {
  id: 'event.hold-standing',
  pattern: phrase(
    '\\bhold (?:(?:that|which) )?(?<noun>dates from|(?:has|had) been in (?:place|effect|force)(?= (?:since )?{date})|continues|remains)',
  ),
  finds: [{ text: 'A partial hold continues to apply to children.', slots: { noun: 'continues' } }],
  ignores: ['The trial was never under a hold.'],
  tell: (match, bound) => tellHold(match, bound, 'clinical_hold', true),
};

/** A hold of the act's clause, with the trial it is on, who put or lifted it, and when. */
function tellHold(match: Match, bound: Bound, eventType: string, stands = false): readonly Told[] {
  const { tagged } = match;
  const told = readAct(match, bound, ACTS);
  const place = HOLD.exec(tagged.text)?.index;
  if (place === undefined || Math.abs(place - match.at) > 220 || !(stands || told.telling === 'DONE')) return [];
  if (isOfAnother(tagged, told.words, bound)) return [];
  const act = actFrom(told, match, !isOnProgramme(tagged, bound));
  const here = regulatorOf(act, bound);
  const trial = isOnProgramme(tagged, bound) ? undefined : bound.trialAt(tagged, tagged.places[match.at] ?? 0);
  const date = [told.date ?? onlyDate(tagged, bound)].find((one) => one && sideOf(one.value, bound.header.date) !== 'ahead');
  if (
    here === undefined &&
    date === undefined &&
    !saysTheAgency(tagged, told.region) &&
    !['headline', 'subhead', 'lead'].includes(tagged.passage.section)
  )
    return [];
  const regulator = here ?? agencyBefore(tagged, bound);
  const decided = date === undefined ? whenDecided(tagged, bound) : undefined;
  return tellAct(act, { ...told, telling: 'DONE', date }, bound, eventType, {
    ...(decided && { date: decided.date, precision: decided.precision }),
    ...(trial !== undefined && { subject: trial }),
    ...(regulator !== undefined && { actor: regulator.id }),
    ...(/\bpartial\b[^.;]{0,12} hold\b/i.test(tagged.text.slice(told.region.from, told.region.to)) && { keywords: ['partial'] }),
  });
}

/** `the hold on the IND for XYZ 201`, `placed the program on hold`: on the drug; a title is read as the text under it has it. */
function isOnProgramme(tagged: Tagged, { sentences }: Bound): boolean {
  const isTitle = ['headline', 'subhead'].includes(tagged.passage.section);
  const told = isTitle
    ? sentences.find(({ text, passage }) => !/^(?:head|subhead)/.test(passage.section) && HOLD.test(text))
    : tagged;
  return PROGRAMME.test((told ?? tagged).text);
}

const PROGRAMME =
  /\bhold (?:on|of|for) (?:(?!\ue012)[^.;,]){0,40}?\b(?:INDs?|investigational new drug|applications?|program(?:me)?s?)\b|\b(?:INDs?|applications?|program(?:me)?s?)\b(?:(?!\ue012)[^.;]){0,90}? (?:on|under) (?:an? )?(?:full |partial |complete )?(?:clinical )?hold\b/i;

/** The only day that a sentence dates, where it tells one act on a hold. */
function onlyDate(tagged: Tagged, { header }: Bound): DateMention | undefined {
  const dates = mentionsWithin(tagged, { from: 0, to: tagged.text.length }, 'date').filter(({ value }) => value !== header.date);
  return dates.length === 1 && (tagged.text.match(HOLD_ACTS) ?? []).length === 1 ? dates[0] : undefined;
}

const HOLD_ACTS = /\b(?:lifted|removed|released|rescinded|resolved|imposed|placed|issued|put|instituted)\b/gi;
