import { sideOf } from '../assertion/plans.js';
import type { Bound } from '../bind/bound.js';
import type { DateMention } from '../mentions/mention.js';
import { phrase } from '../mentions/tagged.js';
import type { Match, Tagged } from '../mentions/tagged.js';
import { actPattern, readAct } from './actWords.js';
import type { ActWords } from './actWords.js';
import { whenDecided } from './designationDates.js';
import { actFrom, ACTS } from './regulatoryDecisions.js';
import { regulatorOf, tellAct } from './regulatoryEvents.js';
import { agencyBefore, isOfAnother, mentionsWithin, saysTheAgency } from './regulatoryRegion.js';
import type { Rule, Told } from './rule.js';

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
