import type { Slots } from '../../domain/claim.js';
import { slug } from '../../domain/ids.js';
import type { Bound } from '../bind/bound.js';
import { clauseAt, near, placeOf } from '../mentions/clause.js';
import type { DateMention, Mention, TrialMention } from '../mentions/mention.js';
import { matchesOf, phrase } from '../mentions/tagged.js';
import type { Match, Tagged } from '../mentions/tagged.js';
import type { Rule, Told } from './rule.js';
import { clauseOf, dateNear, isBefore, outlook, trialsNear, trialsOf } from './trialsNear.js';

const CAPITAL = "[A-Z][\\w/&.'\\u2122\\u00ae-]*";
const GATHERING = '(?:Meeting|Congress|Conference|Symposium|Forum|Summit|Sessions|Workshop|Day)';
const SOCIETY = `(?:${CAPITAL}(?: (?:${CAPITAL}|of|for|on|and|the|in|&)){1,8}(?: \\([A-Z/]{2,8}\\))?|[A-Z]{2,8})`;
/** `65th ASH Annual Meeting`, `EHA2021`, `AD/PD 2024 conference`, `congress of the American Academy of Dermatology (AAD)`. */
const VENUES: readonly RegExp[] = [
  `(?:\\d{1,3}(?:st|nd|rd|th) )?(?:${CAPITAL}|20\\d\\d)(?: (?:${CAPITAL}|\\([A-Z/]{2,8}\\)|of|for|on|and|the|in|20\\d\\d)){0,10}? ${GATHERING}\\b(?:[\\u2122\\u00ae])?(?: 20\\d\\d)?`,
  `[A-Z][\\w/-]*[A-Z][\\w/-]*\\u2122? ?20\\d\\d\\b(?: (?:virtual )?(?:congress|meeting|conference|symposium))?`,
  `\\b(?:annual )?(?:congress|meeting|conference|symposium) of the ${SOCIETY}`,
  `${SOCIETY}(?: for its)? (?:annual )?(?:meeting|conference|congress|symposium)`,
  `[A-Z]\\w*Symposium`,
  `(?<=\\bat (?:the )?)(?!(?:FDA|EMA|NIH|NCI|UCLA|UCSF|MIT|MGH|MSKCC|NYU|UCL|CEO|NASDAQ|NYSE)\\b)[A-Z]{3,7}(?=[,.;]|$| (?:in|on|this|last|next|and)\\b)`,
  // Whatever has a name and is where something is shown.
  `(?<=\\b(?:presented|shown|shared|unveiled|showcased|presentation|poster|oral session)(?: [a-z]+){0,3} (?:at|during) (?:the )?)(?!(?:[\\w.-]+ ){0,5}(?:University|Hospital|Institute|Cent(?:er|re)|Clinic|FDA|EMA)\\b)${CAPITAL}(?: (?:${CAPITAL}|of|for|on|and|the|in|&)){0,8}? (?:${CAPITAL})(?: \\([A-Z/]{2,8}\\))?(?= in\\b| on\\b| \\(|[,.;]|$)`,
].map((source) => new RegExp(source, 'u'));
const INVESTORS = /\b(?:Healthcare|Health Care|Investors?|Capital|Growth|Securities|Bank|Partners|Markets?|Equity|& Co)\b/;
const SOCIETIES = /\b(?:Society|Association|Academy|College|Federation|Scientific|Medical|Oncology|Congress)\b/;

/** The first gathering that a text names. */
function venueIn(text: string): string | undefined {
  const found = VENUES.flatMap((pattern) => {
    const match = pattern.exec(text);
    return match === null ? [] : [{ at: match.index, venue: match[0] }];
  });
  const [first] = found.sort((a, b) => a.at - b.at || b.venue.length - a.venue.length);
  return first?.venue.replace(/[\u2122\u00ae]/g, '').replace(/^(?:In|At|The) (?=[A-Z])(?!Liver)/, '');
}

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
  const full = named.filter(
    (one, at) =>
      !(
        SEVERAL.test(one.tagged.passage.view.text) &&
        named.some((other) => isListed(other) && isSameVenue(other.venue, one.venue))
      ) &&
      !named.some(
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
  return names.find((name) => name.includes(' ')) ?? names[0] ?? venue;
}

const FINENESS = ['day', 'month'];

/** Told with a date, or with a finer one. */
function isFuller(other: Shown, one: Shown, isEarlier: boolean): boolean {
  const [slots = 0, own = 0] = [other, one].map(({ more }) =>
    'date' in more ? FINENESS.length + 1 - [...FINENESS, more['precision']].indexOf(String(more['precision'])) : 0,
  );
  return slots > own || (slots === own && isEarlier);
}

/** `65th ASH Annual Meeting` and `American Society of Hematology (ASH) meeting` are one gathering. */
function isSameVenue(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  const short = (name: string): readonly string[] => name.match(/[A-Z]{3,}(?=\b|\d|20)/g) ?? [];
  return (
    a.includes(b) ||
    b.includes(a) ||
    short(a).some((one) => short(b).includes(one)) ||
    /^Hybrid|^Virtual|^Annual/.test(a) !== /^Hybrid|^Virtual|^Annual/.test(b)
  );
}

function readShown(match: Match, bound: Bound): readonly Shown[] {
  const { text } = match.tagged.passage.view;
  const venue = venueIn(text);
  const unnamed = venue === undefined && /\b(?:medical|scientific) (?:meeting|conference|congress)\b/.test(text);
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

/** What a sentence says of several that the programme lists one by one. */
const SEVERAL = /\b(?:posters|presentations|abstracts)\b/i;

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
  const trials = own === undefined ? trialsNear(match, bound) : [own];
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

function tellShown({ subject, venue, planned, more }: Omit<Shown, 'tagged' | 'at'>): readonly Told[] {
  return [
    {
      type: planned ? 'Milestone' : 'Event',
      key: { event: slug(`${subject} presentation ${venue ?? ''}`), event_type: 'presentation' },
      value: { subject, status: planned ? 'planned' : 'done', ...(venue !== undefined && { venue }), ...more },
      assertion: planned ? 'PLANNED' : 'COMPLETED',
    },
  ];
}

/** How a line of a programme begins. */
const LISTED = /^(?:presentation |session )?(?:date|when)(?: and time| & time|\/time)?:/i;

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
  const lead = bound.sentences.filter(({ passage }) => ['headline', 'subhead', 'lead'].includes(passage.section));
  const venue = lead.map(({ passage }) => venueIn(passage.view.text)).find((one) => one !== undefined);
  const subject = titleSubject(tagged, bound);
  if (venue === undefined || subject === undefined) return [];
  const here = bound.sentences.indexOf(tagged);
  const above = bound.sentences.slice(Math.max(0, here - 6), here).map(({ passage }) => passage.view.text);
  return [{ ...shared, subject, venue, more: { ...when, ...keywordsOf(above.join(' ')) } }];
}

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

/** What the title above a line of the programme is on: its trial, else its drug. */
function titleSubject(tagged: Tagged, bound: Bound): string | undefined {
  const at = bound.sentences.indexOf(tagged);
  for (let before = at - 1; before >= Math.max(0, at - 5); before -= 1) {
    const mentions = bound.sentences[before]?.mentions ?? [];
    const named = mentions.find((one): one is TrialMention => one.kind === 'trial');
    const [trial] = named === undefined ? [] : trialsOf(named, bound);
    const subject = trial ?? mentions.find(({ kind, ...one }) => kind === 'drug' && !('marketed' in one));
    if (subject !== undefined) return typeof subject === 'string' ? subject : drugIdOf(subject);
  }
  return undefined;
}

function drugIdOf(mention: Mention): string | undefined {
  return mention.kind === 'drug' ? mention.id : undefined;
}
