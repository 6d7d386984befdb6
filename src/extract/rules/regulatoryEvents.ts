import { allMatches } from '../text/needs.js';
import { slug } from '../../domain/ids.js';
import type { Slots } from '../../domain/claim.js';
import type { Bound } from '../bind/bound.js';
import type { AgencyMention, DateMention, DrugMention } from '../mentions/mention.js';
import type { Match, Tagged } from '../mentions/tagged.js';
import { phrase, wordsIn } from '../mentions/tagged.js';
import { applicationWords, APPLICATION } from './regulatoryPieces.js';
import {
  agencyBefore,
  dateSlots,
  drugOfAct,
  isHabit,
  isOfAnother,
  mentionsWithin,
  regionOf,
  regulatorsWithin,
  saysTheAgency,
  stretchOf,
} from './regulatoryRegion.js';
import type { Stretch } from './regulatoryRegion.js';
import type { ToldAct } from './actWords.js';
import type { Told } from './rule.js';

/** An act before an authority as a sentence tells it. */
export interface Act {
  readonly match: Match;
  readonly tagged: Tagged;
  /** The words of the act, and the clause it stands in. */
  readonly words: Stretch;
  readonly region: Stretch;
  /** Set where the act is about studying a drug, so that a trial may be its subject. */
  readonly isToStudy?: boolean;
  /** Set for an application that is made for one trial: a CTA. */
  readonly isOfTrial?: boolean;
}

/** The act of a match: its words are what the pattern caught. */
export function actOf(match: Match): Act {
  const words = { from: match.at, to: match.at + match.text.length };
  return { match, tagged: match.tagged, words, region: regionOf(match, words) };
}

/** The event of an act as its sentence tells it: done or planned. */
export function tellAct(
  act: Act,
  { telling, date }: ToldAct,
  bound: Bound,
  eventType: string,
  more: Slots = {},
): readonly Told[] {
  const subject = typeof more['subject'] === 'string' ? more['subject'] : subjectOf(act, bound);
  if (subject === undefined) return [];
  const status = telling === 'DONE' ? 'done' : 'planned';
  return listedWith(act, subject, date).map(([one, when]) => {
    const told = eventOf(act, one, eventType, status, { ...dateSlots(when), ...more, subject: one }, bound);
    return telling === 'POSSIBLE' ? { ...told, assertion: 'POSSIBLE' as const } : told;
  });
}

/** `the INDs for XYZ 201 and XYZ 305 were cleared in March and May, respectively`: every drug of a list, each with its date. */
function listedWith(
  { tagged, words, region }: Act,
  subject: string,
  date: DateMention | undefined,
): readonly (readonly [string, DateMention | undefined])[] {
  const drugs = mentionsWithin(tagged, region, 'drug').filter(({ marketed }) => marketed !== true);
  const at = drugs.findIndex(({ id }) => id === subject);
  const { text } = tagged.passage.view;
  const isJoined = (a: DrugMention | undefined, b: DrugMention | undefined): boolean =>
    a !== undefined && b !== undefined && /^(?:,|,? and| or)(?: for)? $/.test(text.slice(a.to, b.from));
  let [first, last] = [at, at];
  while (isJoined(drugs[first - 1], drugs[first])) first -= 1;
  while (isJoined(drugs[last], drugs[last + 1])) last += 1;
  const listed = at < 0 ? [] : [...new Set(drugs.slice(first, last + 1).map(({ id }) => id))];
  if (listed.length < 2) return [[subject, date]];
  const dates = mentionsWithin(tagged, { from: words.from, to: region.to }, 'date');
  const isDealt = /\brespectively\b/.test(tagged.text.slice(words.from, region.to)) && dates.length === listed.length;
  return listed.map((one, index) => [one, isDealt ? dates[index] : date]);
}

function eventOf(act: Act, subject: string, eventType: string, status: 'done' | 'planned', more: Slots, bound: Bound): Told {
  const disease = diseaseOf(act) ?? (ON_MARKETING.test(eventType) ? diseaseBefore(act, subject, bound) : undefined);
  return {
    type: 'Event',
    key: {
      event: slug(
        [subject, eventType, more['actor'], eventType.endsWith('submission') ? more['object'] : '', more['date']].join(' '),
      ),
      event_type: eventType,
    },
    value: { subject, status, ...(disease !== undefined && { indication: disease }), ...more },
    assertion: status === 'done' ? 'COMPLETED' : 'PLANNED',
  };
}

/** The only disease that is named behind an act, else in its clause. */
function diseaseOf({ tagged, words, region }: Act): string | undefined {
  const behind = mentionsWithin(tagged, { from: words.from, to: region.to }, 'indication');
  const named = new Set((behind.length > 0 ? behind : mentionsWithin(tagged, region, 'indication')).map(({ id }) => id));
  return named.size === 1 ? [...named][0] : undefined;
}

const ON_MARKETING = /^(?:regulatory_|complete_response)/;

/** The only disease that one of the two sentences before names with the drug: `XYZ 201 in glioma`, `The PDUFA date is May 22`. */
function diseaseBefore({ tagged }: Act, drug: string, { sentences }: Bound): string | undefined {
  const here = sentences.indexOf(tagged);
  for (const before of sentences.slice(Math.max(0, here - 2), here).reverse()) {
    const whole = { from: 0, to: before.text.length };
    if (!mentionsWithin(before, whole, 'drug').some(({ id }) => id === drug)) continue;
    const named = new Set(mentionsWithin(before, whole, 'indication').map(({ id }) => id));
    return named.size === 1 ? [...named][0] : undefined;
  }
  return undefined;
}

/** The event of an act, done or planned, about the trial that the words name, else about the drug; none for a drug of others. */
export function tellEvent(
  act: Act,
  bound: Bound,
  eventType: string,
  status: 'done' | 'planned',
  more: Slots = {},
): readonly Told[] {
  const subject = subjectOf(act, bound);
  if (subject === undefined || isConditional(act) || isHabit(act.match, wordsIn(act.match, 'verb'))) return [];
  return [eventOf(act, subject, eventType, status, { ...dateSlots(dateOf(act)), ...more }, bound)];
}

/** The trial that an act names, as in `an IND for a Phase 2 trial of XYZ 201`, else the drug it is about; drugs alone are sold. */
export function subjectOf(act: Act, bound: Bound): string | undefined {
  const { match, tagged, words, region } = act;
  const trial = act.isToStudy === true ? trialOf(act, bound) : undefined;
  const drug = trial ?? drugOfAct(match, words, region, bound);
  if (drug !== undefined || isOfAnother(tagged, words, bound)) return drug;
  const spoken = bound.trialAt(tagged, tagged.places[words.from] ?? 0);
  return act.isToStudy === true ? spoken : bound.trials.trials.find(({ id }) => id === spoken)?.drug;
}

/** A trial behind the act in its clause; where no drug stands there, the only trial of the sentence or the one that `it` is. */
function trialOf({ tagged, words, region, isOfTrial }: Act, bound: Bound): string | undefined {
  const behind = mentionsWithin(tagged, { from: words.from, to: region.to }, 'trial')[0];
  const isApart = behind !== undefined && / and |;/.test(tagged.text.slice(words.to, tagged.places.indexOf(behind.from)));
  const named = behind && !isApart ? bound.trialOf(behind) : undefined;
  if (named !== undefined || mentionsWithin(tagged, region, 'drug').length > 0) return named;
  const place = tagged.places[words.from] ?? 0;
  const [only, ...others] = mentionsWithin(tagged, { from: 0, to: tagged.text.length }, 'trial');
  if (only?.definite === true && others.length === 0) return bound.trialOf(only) ?? bound.trialAt(tagged, place);
  if (mentionsWithin(tagged, { from: 0, to: tagged.text.length }, 'drug').length > 0) return undefined;
  const before = bound.sentences[bound.sentences.indexOf(tagged) - 1];
  if (before?.passage.paragraph === tagged.passage.paragraph && bound.trialBefore(tagged) !== undefined)
    return bound.trialBefore(tagged);
  const said = tagged.text.slice(words.from, region.to);
  return isOfTrial === true || /\bfor (?:it|this|that)\b/i.test(said) ? bound.trialAt(tagged, place) : undefined;
}

/** The date of an act: the first one behind its verb, else the last one before it; never the old one of `from D to E`. */
export function dateOf({ match, tagged, words, region }: Act): DateMention | undefined {
  const { text } = tagged.passage.view;
  const dates = mentionsWithin(tagged, region, 'date').filter(
    ({ from, to }) => !(/\bfrom (?:the )?$/i.test(text.slice(Math.max(0, from - 12), from)) && /^ to\b/.test(text.slice(to))),
  );
  const verb = tagged.places[(stretchOf(match, 'done') ?? stretchOf(match, 'verb') ?? words).from] ?? 0;
  return dates.find(({ from }) => from >= verb) ?? dates.at(-1);
}

/** The authority of an act: in its words, else in its clause, else the only one of the sentence, else what `the agency` stands for. */
export function regulatorOf({ tagged, words, region }: Act, bound: Bound): AgencyMention | undefined {
  const whole = { from: 0, to: tagged.text.length };
  const inside = regulatorsWithin(tagged, words)[0];
  const behind = regulatorsWithin(tagged, { from: words.to, to: region.to })[0];
  if (behind !== undefined && /^ by [^.;,\ue001]{0,40}\ue001/.test(tagged.text.slice(words.to))) return behind;
  if (inside !== undefined) return inside;
  const before = regulatorsWithin(tagged, { from: region.from, to: words.from }).at(-1);
  const [from, to] = [tagged.places[words.from] ?? 0, tagged.places[words.to] ?? 0];
  if (behind !== undefined && before !== undefined) return behind.from - to < from - before.to ? behind : before;
  if (behind !== undefined || before !== undefined) return behind ?? before;
  const all = regulatorsWithin(tagged, whole);
  if (all.length === 1 && !saysTheAgency(tagged, region)) return all[0];
  return saysTheAgency(tagged, whole) ? agencyBefore(tagged, bound) : undefined;
}

/** The authorities of an act: the nearest, and those listed with it: `the FDA in May and the EMA in June`; not `and approved by the EMA`. */
export function regulatorsOf(act: Act, bound: Bound): readonly AgencyMention[] {
  const one = regulatorOf(act, bound);
  if (one === undefined) return [];
  const all = regulatorsWithin(act.tagged, act.region);
  const at = all.indexOf(one);
  const view = act.tagged.passage.view.text;
  const isListed = (a: AgencyMention | undefined, b: AgencyMention | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    /^(?!.*\b(?:\w+ed|\w+ing)\b)[^.;]{0,80}(?:,| and|;) [^.;]{0,40}$/i.test(view.slice(a.to, b.from));
  if (at < 0) return [one];
  let [first, last] = [at, at];
  while (isListed(all[first - 1], all[first])) first -= 1;
  while (isListed(all[last], all[last + 1])) last += 1;
  return all.slice(first, last + 1);
}

/** Who files: the company named last before the act, the one that the sentence before is about, or the one that speaks. */
export function filerOf({ tagged, words, region }: Act, bound: Bound): string {
  const behind = /^(?: \ue010)?,? by \ue000/.test(tagged.text.slice(words.to))
    ? mentionsWithin(tagged, { from: words.to, to: region.to }, 'org')[0]
    : undefined;
  const named = behind ?? mentionsWithin(tagged, { from: region.from, to: words.to }, 'org').at(-1);
  if (named !== undefined) return named.id;
  const before = bound.sentences[bound.sentences.indexOf(tagged) - 1];
  const other = before?.passage.paragraph === tagged.passage.paragraph ? before.mentions[0] : undefined;
  const isOther =
    other?.kind === 'org' && other.from < 5 && /(?:^|, |\ue010 )it\b/i.test(tagged.text.slice(region.from, words.to));
  return isOther ? other.id : bound.header.issuer.id;
}

const NAMED_APPLICATION = phrase(APPLICATION);

/** What the application of an act is called, also where the act only says `the application`. */
export function keywordsOf({ tagged, words }: Act, named: string | undefined, bound: Bound): readonly string[] {
  const own = applicationWords(named);
  if (own.length > 0) return own;
  const here = bound.sentences.indexOf(tagged);
  for (let at = here; at >= Math.max(0, here - 12); at -= 1) {
    const text = at === here ? tagged.text.slice(0, words.from) : bound.sentences[at]?.text;
    NAMED_APPLICATION.lastIndex = 0;
    const found = text === undefined ? undefined : Array.from(allMatches(text, NAMED_APPLICATION)).at(-1)?.[0];
    if (found !== undefined) return applicationWords(found);
  }
  return [];
}

/** `if approved`, `subject to`: nothing is told as done or planned flatly behind a condition. */
function isConditional({ match, tagged, region }: Act): boolean {
  if (match.groups['next'] !== undefined)
    return /\b(?:may|might|could|can|potentially|possibly)\b[^,;]{0,40}$/i.test(tagged.text.slice(0, match.at));
  if (match.groups['launch'] !== undefined) return false;
  const verb = stretchOf(match, 'verb')?.from ?? match.at;
  const before = tagged.text.slice(Math.max(0, region.from - 14), Math.max(region.from, verb));
  return /\b(?:if|unless|whether|assuming|in case|should|provided|when|upon|pending|subject to|may|might|could|would|can|no date|not)\b[^,;]*$/i.test(
    before,
  );
}
