import type { Slots } from '../../domain/claim.js';
import { slug } from '../../domain/ids.js';
import type { Bound } from '../bind/bound.js';
import { clauseAt, near, placeOf } from '../mentions/clause.js';
import type { DateMention } from '../mentions/mention.js';
import { matchesOf, phrase } from '../mentions/tagged.js';
import type { Match, Tagged } from '../mentions/tagged.js';
import { isSameVenue, UNNAMED, venueIn } from '../mentions/venues.js';
import { keywordsOf, LISTED, readListed } from './presentationLists.js';
import type { Shown } from './presentationLists.js';
import type { Rule, Told } from './rule.js';
import { clauseOf, dateNear, isBefore, outlook, trialsNear } from './trialsNear.js';

const INVESTORS = /\b(?:Healthcare|Health Care|Investors?|Capital|Growth|Securities|Bank|Partners|Markets?|Equity|& Co)\b/;
const SOCIETIES = /\b(?:Society|Association|Academy|College|Federation|Scientific|Medical|Oncology|Congress)\b/;

/** `will be presented at`, `today presented`, `in a poster at`: shown at a gathering. */
export const presentation: Rule = {
  id: 'event.presentation',
  not: ['about-disease', 'about-company'],
  pattern: phrase(
    '(?<shown>\\b(?:present(?:s|ed|ing|ation)?|shar(?:e|ed|ing)|showcase[ds]?|shown|unveil(?:ed|s)?|mini-symposium|oral (?:session|slot|presentation)|late-break(?:er|ing)(?: [a-z]+)?|posters?|featured(?= (?:in|at|during|as)\\b)|fireside chat|accepted|showed(?= (?:(?:the|new|first|initial|interim|early|final|further|updated|full) )*(?:data|results|findings)))\\b(?! (?:value|day|time|results)s? (?:of|in) ))',
  ),
  finds: [{ text: 'Data will be presented at the 30th Annual Meeting.', slots: { shown: 'presented' } }],
  ignores: ['Acme held a meeting with the FDA.'],
  tell: (match, bound) =>
    shownIn(bound)
      .filter(({ tagged, at }) => tagged === match.tagged && at === match.at)
      .flatMap(tellShown),
};

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
  const isInList = (one: Shown): boolean =>
    !one.listed && isOfAll(one.tagged) && named.some((other) => other.listed && isSameVenue(other.venue, one.venue));
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
  const shown = full.map((one) => ({ ...one, more: { ...one.more, ...kindsOf(own, one) } }));
  known.set(bound, shown);
  return shown;
}

/** The kind of session, wherever a sentence tells it of the same gathering. */
function kindsOf(all: readonly Shown[], { subject, venue }: Shown): Slots {
  const same = all.filter((other) => other.subject === subject && isSameVenue(other.venue, venue));
  const kinds = new Set(same.flatMap(({ more }) => (more['keywords'] ?? []) as readonly string[]));
  return kinds.size === 0 ? {} : { keywords: [...kinds] };
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
  const proper = inWords.filter((name) => !/^[A-Z/]+ 20\d\d$|^(?:Hybrid|Virtual) \w+$/.test(name));
  return (
    proper.find((name) => /^(?!Congress|Hybrid|Virtual)[A-Z\d]/.test(name)) ??
    proper[0] ??
    names.find((name) => /20\d\d/.test(name)) ??
    inWords[0] ??
    names[0] ??
    venue
  );
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
  const date = dayOf(match, bound, venue);
  if (unnamed && date === undefined) return [];
  const planned = (isPlanned(match) && date?.isPast !== true) || date?.isPast === false;
  const today = date === undefined && !planned && isToday(match, bound) ? { date: bound.header.date, precision: 'day' } : {};
  const more = { ...actorOf(match, bound), ...keywordsOf(text), ...date?.slots, ...today };
  return subjectsOf(match, bound, venue ?? '').map((subject) => ({
    tagged: match.tagged,
    at: match.at,
    subject,
    venue,
    planned,
    listed: false,
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
    /\b(?:(?:accepted|selected|chosen) (?:for|as|to)|will be presented|to be presented|will present|to present|for presentation|submitted for|will be shown|will (?:be )?share[d]?)\b/i.test(
      text,
    )
  )
    return true;
  if (/\b(?:presented|shared|shown|presents|was the subject|were the subject|disclosed .{0,120} in an?)\b/i.test(text))
    return false;
  return outlook(clauseOf(match)) === 'PLANNED' || /\b(?:accepted|presentation of|oral slot)\b/i.test(text);
}

function dayOf(
  match: Match,
  bound: Bound,
  venue = '\n',
): { readonly slots: Slots; readonly isPast: boolean | undefined } | undefined {
  const { text } = match.tagged.passage.view;
  const date: DateMention | undefined =
    dateNear(match) ?? match.tagged.mentions.find((one): one is DateMention => one.kind === 'date');
  if (date === undefined) {
    const year = /\b(20\d\d) (?:annual )?$/i.exec(text.slice(0, Math.max(0, text.indexOf(venue))))?.[1];
    return year === undefined
      ? undefined
      : { slots: { date: year, precision: 'year' }, isPast: year < bound.header.date.slice(0, 4) ? true : undefined };
  }
  const published = bound.header.date;
  const isSame =
    published.startsWith(date.value) ||
    (date.precision !== 'day' && date.precision !== 'month' && date.value.startsWith(published.slice(0, 4)));
  return { slots: { date: date.value, precision: date.precision }, isPast: isSame ? undefined : isBefore(date, published) };
}

const SEVERAL =
  /\b(?:posters|presentations|abstracts|(?:two|three|four|five|six|several|multiple) (?:\w+ )?(?:studies|trials|programs))\b/i;

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
  const isActive =
    /\b(?:will|to|intends? to|plans? to|expects? to|(?<!(?:was|were|is|are) )today|(?:has|have)(?: today| recently)?) $/i.test(
      text.slice(0, from),
    );
  const isOwn = company?.to === from - 1 || /\bwe (?:also )?$/i.test(text.slice(0, from));
  return isActive || (isOwn && /^(?:present|shar|unveil|showcas)\w+$/i.test(match.text))
    ? { actor: company?.id ?? bound.header.issuer.id }
    : {};
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
  const spoken = own === undefined ? trialsNear(match, bound) : [own];
  const trials = near(match, 'trial', 'sentence').length > 0 ? spoken : withResults(spoken, bound);
  const [shown] = near(match, 'drug');
  if (shown !== undefined && shown.marketed !== true && near(match, 'trial').length === 0 && !isOnTrial(trials, shown.id, bound))
    return [shown.id];
  return trials.length > 0 ? trials : drug === undefined ? [] : [drug];
}

/** Of trials that are only spoken of, those that can have something to show: else the one the release is about. */
function withResults(spoken: readonly string[], bound: Bound): readonly string[] {
  const isBegun = (trial: string): boolean => !['PLANNED', 'POSSIBLE'].includes(bound.standingOf(trial));
  const begun = spoken.filter(isBegun);
  if (begun.length > 0 || bound.studies.length > 0) return begun;
  const { topic } = bound.trials;
  return topic !== undefined && isBegun(topic) ? [topic] : spoken;
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

/** `Date and time: Saturday, June 11, 2022`: a line of the programme, under the title that names the trial. */
export const presentationListed: Rule = {
  id: 'event.presentation-listed',
  pattern: phrase(`${LISTED}[^{date}.]{0,60}(?<day>{date})`),
  finds: [
    { text: 'Date and time: Saturday, June 11, 2022, 11:45 CEST', slots: { day: 'June 11, 2022' } },
    { text: 'Mini oral session, June 11, 2022; presenter: Ann Roe, M.D.', slots: { day: 'June 11, 2022' } },
  ],
  ignores: ['The date of the meeting is June 11, 2022.'],
  tell: (match, bound) =>
    shownIn(bound)
      .filter(({ tagged, at }) => tagged === match.tagged && at === match.at)
      .flatMap(tellShown),
};
