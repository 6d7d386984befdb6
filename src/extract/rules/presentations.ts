import type { Slots } from '../../domain/claim.js';
import { slug } from '../../domain/ids.js';
import type { Bound } from '../bind/bound.js';
import { clauseAt, near, placeOf } from '../mentions/clause.js';
import type { DateMention, Mention } from '../mentions/mention.js';
import { matchesOf, phrase } from '../mentions/tagged.js';
import type { Match, Tagged } from '../mentions/tagged.js';
import { isSameVenue, UNNAMED, venueIn } from '../mentions/venues.js';
import type { Rule, Told } from './rule.js';
import { clauseOf, dateNear, isBefore, outlook, trialsNear, trialsOf } from './trialsNear.js';

const INVESTORS = /\b(?:Healthcare|Health Care|Investors?|Capital|Growth|Securities|Bank|Partners|Markets?|Equity|& Co)\b/;
const SOCIETIES = /\b(?:Society|Association|Academy|College|Federation|Scientific|Medical|Oncology|Congress)\b/;

/** `will be presented at`, `today presented`, `in a poster at`: shown at a gathering. */
export const presentation: Rule = {
  id: 'event.presentation',
  not: ['about-disease', 'about-company'],
  pattern: phrase(
    '(?<shown>\\b(?:present(?:s|ed|ing|ation)?|shar(?:e|ed|ing)|showcase[ds]?|shown|unveil(?:ed|s)?|mini-symposium|oral (?:session|slot|presentation)|late-break(?:er|ing)(?: [a-z]+)?|poster|fireside chat|accepted)\\b(?! (?:value|day|time|results)s? (?:of|in) ))',
  ),
  finds: [{ text: 'Data will be presented at the 30th Annual Meeting.', slots: { shown: 'presented' } }],
  ignores: ['Acme held a meeting with the FDA.'],
  tell: (match, bound) =>
    shownIn(bound)
      .filter(({ tagged, at }) => tagged === match.tagged && at === match.at)
      .flatMap(tellShown),
};

/** A presentation as one sentence tells it. */
interface Shown {
  readonly tagged: Tagged;
  readonly at: number;
  readonly subject: string;
  readonly venue: string | undefined;
  readonly planned: boolean;
  readonly more: Slots;
}

const known = new WeakMap<Bound, readonly Shown[]>();

/** The presentations of a release, each where it is told best: one gathering has one name, and a date where any sentence gives it. */
function shownIn(bound: Bound): readonly Shown[] {
  const done = known.get(bound);
  if (done !== undefined) return done;
  const told = bound.sentences.flatMap((tagged) =>
    presentation.not?.includes(tagged.passage.section) === true ||
    ['forward-looking', 'contact', 'about-partner'].includes(tagged.passage.section)
      ? []
      : firstOfClauses(matchesOf(tagged, presentation.pattern))
          .flatMap((match) => readShown(match, bound))
          .concat(matchesOf(tagged, presentationListed.pattern).flatMap((match) => readListed(match, bound))),
  );
  const named = told.map((one) => ({ ...one, venue: fullVenue(told, one.venue) }));
  const isListed = ({ tagged }: Shown): boolean => LISTED.test(tagged.passage.view.text);
  const isInList = (one: Shown): boolean =>
    !isListed(one) && isOfAll(one.tagged) && named.some((other) => isListed(other) && isSameVenue(other.venue, one.venue));
  const own = named.filter((one) => !isInList(one));
  const full = own.filter(
    (one, at) =>
      !own.some(
        (other, place) =>
          place !== at &&
          other.subject === one.subject &&
          isSameVenue(other.venue, one.venue) &&
          isFuller(other, one, place < at),
      ),
  );
  known.set(bound, full);
  return full;
}

/** The first match of each clause. */
function firstOfClauses(matches: readonly Match[]): readonly Match[] {
  const clauses = matches.map((match) => clauseAt(match.tagged.passage.view.text, placeOf(match).from).from);
  return matches.filter((_, at) => clauses.indexOf(clauses[at] ?? -1) === at);
}

/** The first name of a gathering in a release; a bare abbreviation gives way to a name in words. */
function fullVenue(told: readonly Shown[], venue: string | undefined): string | undefined {
  const names = told.flatMap((other) => (isSameVenue(other.venue, venue) ? (other.venue ?? []) : []));
  const inWords = names.filter((name) => name.includes(' '));
  return inWords.find((name) => !/^[A-Z/]+ 20\d\d$/.test(name)) ?? inWords[0] ?? names[0] ?? venue;
}

const FINENESS = ['day', 'month'];

/** Told with a date, or with a finer one. */
function isFuller(other: Shown, one: Shown, isEarlier: boolean): boolean {
  const [slots = 0, own = 0] = [other, one].map(({ more }) =>
    'date' in more ? FINENESS.length + 1 - [...FINENESS, more['precision']].indexOf(String(more['precision'])) : 0,
  );
  return slots > own || (slots === own && isEarlier);
}

function readShown(match: Match, bound: Bound): readonly Shown[] {
  const { text } = match.tagged.passage.view;
  const venue = venueIn(text);
  const unnamed = venue === undefined && UNNAMED.test(text);
  if ((venue === undefined && !unnamed) || /\bIND|toxicology\b/.test(venue ?? '')) return [];
  const date = dayOf(match, bound);
  if (unnamed && date === undefined) return [];
  const planned = isPlanned(match) || date?.isPast === false;
  const today = date === undefined && !planned && isToday(match, bound) ? { date: bound.header.date, precision: 'day' } : {};
  const more = { ...actorOf(match, bound), ...keywordsOf(text), ...date?.slots, ...today };
  return subjectsOf(match, bound, venue ?? '').map((subject) => ({
    tagged: match.tagged,
    at: match.at,
    subject,
    venue,
    planned,
    more,
  }));
}

/** Shown on the day of the release: its sentence says so, or the one before it in the paragraph. */
function isToday({ tagged }: Match, bound: Bound): boolean {
  if (/\b(?:today|this morning|this afternoon)\b/i.test(tagged.passage.view.text)) return true;
  const before = bound.sentences[bound.sentences.indexOf(tagged) - 1]?.passage;
  return before?.paragraph === tagged.passage.paragraph && /\btoday (?:presented|shared)\b/i.test(before.view.text);
}

function isPlanned(match: Match): boolean {
  const { text } = match.tagged.passage.view;
  if (
    /\b(?:will be presented|to be presented|will present|to present|for presentation|submitted for|will be shown|will (?:be )?share[d]?)\b/i.test(
      text,
    )
  )
    return true;
  if (/\b(?:presented|shared|shown|presents|was the subject|were the subject|disclosed .{0,120} in an?)\b/i.test(text))
    return false;
  return outlook(clauseOf(match)) === 'PLANNED' || /\b(?:accepted|presentation of|oral slot)\b/i.test(text);
}

function dayOf(match: Match, bound: Bound): { readonly slots: Slots; readonly isPast: boolean | undefined } | undefined {
  const date: DateMention | undefined =
    dateNear(match) ?? match.tagged.mentions.find((one): one is DateMention => one.kind === 'date');
  if (date === undefined) return undefined;
  const published = bound.header.date;
  const isSame =
    published.startsWith(date.value) ||
    (date.precision !== 'day' && date.precision !== 'month' && date.value.startsWith(published.slice(0, 4)));
  return { slots: { date: date.value, precision: date.precision }, isPast: isSame ? undefined : isBefore(date, published) };
}

const SEVERAL = /\b(?:posters|presentations|abstracts)\b/i;

/** What a sentence says of several that the programme lists one by one, or of none by name. */
function isOfAll({ passage, mentions }: Tagged): boolean {
  return SEVERAL.test(passage.view.text) || !mentions.some(({ kind }) => kind === 'drug' || kind === 'trial');
}

/** Who shows it: `presented by Dr. Roe`, `Acme will present`. */
function actorOf(match: Match, bound: Bound): Slots {
  const { from, to } = placeOf(match);
  const { text } = match.tagged.passage.view;
  const speaker = near(match, 'person').find(
    (one) => one.from >= to && /\bby (?:[A-Z][a-z]+\.? )?$/.test(text.slice(to, one.from)),
  );
  if (speaker !== undefined) return { actor: speaker.id };
  const company = near(match, 'org').find((one) => one.to <= from);
  const isActive = /\b(?:will|to|intends? to|plans? to|expects? to) $/i.test(text.slice(0, from));
  return isActive ? { actor: company?.id ?? bound.header.issuer.id } : {};
}

function keywordsOf(text: string): Slots {
  const kind = /\b(?:poster|late-breaking|late-breaker|oral|mini-symposium|fireside chat|plenary|full data)\b/i.exec(text)?.[0];
  return kind === undefined ? {} : { keywords: [kind.toLowerCase()] };
}

/** The trials whose results are shown, else the drug; at gatherings of investors the company. */
function subjectsOf(match: Match, bound: Bound, venue: string): readonly string[] {
  if (INVESTORS.test(venue) && !SOCIETIES.test(venue)) return [bound.header.issuer.id];
  const { text } = match.tagged.passage.view;
  const named = bound.trials.trials.filter(({ name }) => name !== undefined);
  if (/\bboth (?:trials|studies)\b/i.test(text) && named.length === 2) return named.map(({ id }) => id);
  const drug = bound.drugAt(match.tagged, placeOf(match).from);
  const studied = near(match, 'drug').find((one) => one.marketed !== true)?.id;
  if (bound.studyAt(match.tagged) !== undefined || /\b(?:pre-?clinical|mouse|mice|animal|in vivo|in vitro)\b/i.test(text))
    return [studied ?? drug].flatMap((one) => one ?? []);
  const cohort = near(match, 'cohort')[0];
  const own = cohort && trialOfCohort(bound.cohortOf(cohort), bound);
  const isNamed = bound.studies.length === 0 || near(match, 'trial', 'sentence').length > 0;
  const trials = (own === undefined ? trialsNear(match, bound) : [own]).filter(
    (trial) => isNamed || !['PLANNED', 'POSSIBLE'].includes(bound.standingOf(trial)),
  );
  const [shown] = near(match, 'drug');
  if (shown !== undefined && shown.marketed !== true && near(match, 'trial').length === 0 && !isOnTrial(trials, shown.id, bound))
    return [shown.id];
  return trials.length > 0 ? trials : drug === undefined ? [] : [drug];
}

function isOnTrial(trials: readonly string[], drug: string, bound: Bound): boolean {
  return bound.trials.trials.some((trial) => trials.includes(trial.id) && trial.drug === drug);
}

/** A cohort's data are those of its trial. */
function trialOfCohort(cohort: string | undefined, bound: Bound): string | undefined {
  return bound.trials.trials.find(({ id }) => cohort?.startsWith(`cohort:${id.slice('trial:'.length)}-`) === true)?.id;
}

function tellShown({ tagged, subject, venue, planned, more }: Shown): readonly Told[] {
  const isNow = /\b(?:is|are) being (?:presented|shown|shared)\b/.test(tagged.passage.view.text);
  return [
    {
      type: planned ? 'Milestone' : 'Event',
      key: { event: slug(`${subject} presentation ${venue ?? ''}`), event_type: 'presentation' },
      value: { subject, status: planned ? 'planned' : 'done', ...(venue !== undefined && { venue }), ...more },
      assertion: planned ? 'PLANNED' : isNow ? 'ONGOING' : 'COMPLETED',
    },
  ];
}

/** How a line of a programme begins. */
const LISTED = /(?:^|[).;|"\u201d] )(?:presentation |session )?(?:date|when)(?: and time| & time|\/time)?:/i;

/** `Date and time: Saturday, June 11, 2022`: a line of the programme, under the title that names the trial. */
export const presentationListed: Rule = {
  id: 'event.presentation-listed',
  pattern: phrase(`${LISTED.source}[^{date}]{0,40}(?<day>{date})`),
  finds: [{ text: 'Date and time: Saturday, June 11, 2022, 11:45 CEST', slots: { day: 'June 11, 2022' } }],
  ignores: ['The date of the meeting is June 11, 2022.'],
  tell: (match, bound) =>
    shownIn(bound)
      .filter(({ tagged, at }) => tagged === match.tagged && at === match.at)
      .flatMap(tellShown),
};

function readListed({ tagged, at, ...rest }: Match, bound: Bound): readonly Shown[] {
  const date = dateNear({ tagged, at, ...rest });
  if (date === undefined) return [];
  const when = { date: date.value, precision: date.precision };
  const shared = { tagged, at, planned: !isBefore(date, bound.header.date) };
  const listed = listedGathering(tagged, bound);
  if (listed !== undefined) return [{ ...shared, ...listed, more: { ...listed.more, ...when } }];
  const here = bound.placeOf(tagged);
  const venue = bound.sentences
    .slice(0, here)
    .filter(({ passage }) => SHOWN_BEFORE.has(passage.section) || /\b(?:present|poster|abstract)/i.test(passage.view.text))
    .map(({ passage }) => venueIn(passage.view.text))
    .find((one) => one !== undefined);
  const subject = titleSubject(tagged, bound);
  if (venue === undefined || subject === undefined) return [];
  const above = bound.sentences.slice(Math.max(0, here - 6), here).map(({ passage }) => passage.view.text);
  return [
    {
      ...shared,
      subject,
      venue,
      more: { ...when, ...keywordsOf(above.findLast((line) => 'keywords' in keywordsOf(line)) ?? '') },
    },
  ];
}

const SHOWN_BEFORE: ReadonlySet<string> = new Set(['headline', 'subhead', 'lead']);

/** `Event: 30th Global Healthcare Forum`, `Format: Fireside chat`: the lines above a date; meetings alone are no presentation. */
function listedGathering(tagged: Tagged, bound: Bound): Omit<Shown, 'tagged' | 'at' | 'planned'> | undefined {
  const at = bound.sentences.indexOf(tagged);
  const lines = bound.sentences.slice(Math.max(0, at - 4), at).map(({ passage }) => passage.view.text);
  const venue = lines
    .map((line) => /^(?:Event|Conference|Meeting): (?<venue>.{5,90})$/.exec(line)?.groups?.['venue'])
    .findLast((one) => one !== undefined);
  if (venue === undefined || lines.some((line) => /\bmeetings? only\b/i.test(line))) return undefined;
  return { subject: bound.header.issuer.id, venue, more: keywordsOf(lines.join(' ')) };
}

/** What the title of a line of the programme is on: its trial, else its drug, else the drug that is for its disease. */
function titleSubject(tagged: Tagged, bound: Bound): string | undefined {
  const at = bound.placeOf(tagged);
  for (let line = at; line >= Math.max(0, at - 5); line -= 1) {
    const { mentions = [], passage } = bound.sentences[line] ?? {};
    const trial = mentions.flatMap((one) => (one.kind === 'trial' ? trialsOf(one, bound) : []))[0];
    const drug = mentions.find((one) => one.kind === 'drug' && one.marketed !== true);
    const disease = mentions.find(({ kind }) => kind === 'indication');
    const platform = /\bTitle: /.test(passage?.view.text ?? '') ? mentions.find(({ kind }) => kind === 'platform') : undefined;
    const subject =
      trial ??
      drugIdOf(drug) ??
      (platform?.kind === 'platform' ? platform.id : undefined) ??
      (disease?.kind === 'indication' ? drugFor(disease.id, bound) : undefined);
    if (subject !== undefined) return subject;
    if (/\bTitle: /.test(passage?.view.text ?? '')) return undefined;
  }
  return undefined;
}

/** The drug that the release first names with a disease: `XYZ 201 in glioma`. */
function drugFor(disease: string, { sentences }: Bound): string | undefined {
  for (const { mentions, passage } of sentences) {
    const at = mentions.findIndex((one) => one.kind === 'indication' && one.id === disease);
    const [drug, named] = [mentions[at - 1], mentions[at]];
    if (drug?.kind !== 'drug' || named === undefined) continue;
    if (/^,? [^.;]{0,60}\b(?:in|for|of|against) [^.;,]{0,30}$/.test(passage.view.text.slice(drug.to, named.from))) return drug.id;
  }
  return undefined;
}

function drugIdOf(mention: Mention | undefined): string | undefined {
  return mention?.kind === 'drug' ? mention.id : undefined;
}
