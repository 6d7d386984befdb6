import type { Assertion } from '../../domain/claim.js';
import { judgeAssertion } from '../assertion/assertion.js';
import type { Bound } from '../bind/bound.js';
import { clauseAt, nearPlace, placeOf } from '../mentions/clause.js';
import type { Clause } from '../mentions/clause.js';
import { mentionsIn, spanIn, wordsIn } from '../mentions/tagged.js';
import type { Match, Tagged } from '../mentions/tagged.js';
import { sourceSpan } from '../text/view.js';
import { spans } from './rule.js';
import type { Told } from './rule.js';
import type { Draft } from './teller.js';

/** A named organization or public body. */
export const PARTY = '(?:{org}|{agency})';
/** The company that speaks, under the words that stand for it. */
export const SELF = '(?:the (?:company|group)|us|we|it)';

const ACADEMIC =
  /Universit|Hospita|H\u00f4pital|Klinik|Institut|Instytut|Istituto|College|School of|Medical Cent|Cancer Cent|Clinic\b|Academy|Health System|Faculty/;

/** True for a house of learning or care. */
export function isAcademic(name: string): boolean {
  return ACADEMIC.test(name);
}

const SAYS_SELF = new RegExp(`\\b${SELF}\\b|'s?$`, 'i');

/** The organization that a group names; the issuer where the group says "the company", "it", "we". */
export function partyIn(match: Match, bound: Bound, group: string): string | undefined {
  if (match.groups[group] === undefined) return undefined;
  const named = mentionsIn(match, group).find((one) => one.kind === 'org' || one.kind === 'agency');
  if (named !== undefined) return named.id;
  return SAYS_SELF.test(wordsIn(match, group) ?? '') ? bound.header.issuer.id : undefined;
}

/** The fullest name that the release gives an organization. */
export function nameOf(bound: Bound, org: string): string {
  return bound.scene.companies.find(({ id }) => id === org)?.name ?? (bound.book.has(org) ? bound.book.nameOf(org) : '');
}

/** One organization in one role, by words at a place of a sentence. */
export function roleAt(place: Place, org: string, role: string, context: string, assertion: Assertion): Draft {
  return draftAt(place, { type: 'Organization', key: { org, attr: 'role', role, context }, value: {}, assertion });
}

/** Words of a sentence and the rule that reads them. */
export interface Place extends Clause {
  readonly rule: string;
  readonly tagged: Tagged;
}

/** What words at a place of a sentence tell. */
export function draftAt({ rule, tagged, from, to }: Place, told: Omit<Told, 'spans'>): Draft {
  return { ...told, rule, tagged, spans: spans(sourceSpan(tagged.passage.view, from, to)) };
}

/** One organization in one role, by a match. */
export function tellRole(org: string, role: string, context: string, match: Match, assertion: Assertion): Told {
  return {
    type: 'Organization',
    key: { org, attr: 'role', role, context },
    value: {},
    assertion,
    spans: spans(spanIn(match)),
  };
}

/** Who pays for a trial. */
export function tellFunder(trial: string, org: string, match: Match, assertion: Assertion): Told {
  return { type: 'Trial', key: { trial, attr: 'funder' }, value: { target: org }, assertion, spans: spans(spanIn(match)) };
}

const OPEN_WITHIN =
  /\b(?:may|might|could|would|if|should (?:it|the|they)|option to|eligible)\b|(?<planned>\b(?:will|shall|intends?|plans?|expects?|is to|are to|to be|has agreed to|agreed to)\b)/i;

/** How what a match says is told: by the words before it in its clause, else by its own words. */
export function assertionOf(match: Match): Assertion {
  const view = match.tagged.passage.view.text;
  const { from, to } = placeOf(match);
  const before = judgeAssertion(view, from, 'ASSERTED');
  if (before !== 'ASSERTED') return before;
  return openIn(view.slice(from, to));
}

/** How the words of a statement themselves leave it open. */
export function openIn(words: string): Assertion {
  const open = OPEN_WITHIN.exec(words);
  if (open === null) return 'ASSERTED';
  return open.groups?.['planned'] === undefined ? 'POSSIBLE' : 'PLANNED';
}

/** The words of the clause before a match, and from the match to the end of its clause. */
export function around(match: Match): { readonly before: string; readonly after: string } {
  const view = match.tagged.passage.view.text;
  const { from, to } = placeOf(match);
  return { before: view.slice(clauseAt(view, from).from, from), after: view.slice(to, clauseAt(view, to).to) };
}

/** The date of something done, told in the clause: one that had begun when the release appeared. */
export function pastDate(match: Match, bound: Bound): DateSlots | undefined {
  return dateBeside(match.tagged, placeOf(match), bound);
}

/** The same for the words at a place of a sentence. */
export function dateBeside(tagged: Tagged, place: Clause, bound: Bound): DateSlots | undefined {
  const view = tagged.passage.view.text;
  const past = nearPlace(tagged, place, 'date').find(
    (date) =>
      startOf(date.value) <= bound.header.date && !(date.to <= place.from && /^,? and\b/.test(view.slice(date.to, date.to + 6))),
  );
  return past === undefined ? yearIn(view, place) : { date: past.value, precision: past.precision };
}

/** `Under the agreement, signed on November 25`: the day of a deal that one of the next sentences gives. */
export function signedOn(tagged: Tagged, bound: Bound, within = 4): DateSlots | undefined {
  const at = bound.sentences.indexOf(tagged);
  for (const { passage, mentions } of bound.sentences.slice(at, at + within)) {
    const date = mentions.find(
      (one) =>
        one.kind === 'date' &&
        /\b(?:signed|dated|executed|entered into|concluded) (?:on |in )?$/i.test(passage.view.text.slice(0, one.from)),
    );
    if (date?.kind === 'date') return { date: date.value, precision: date.precision };
  }
  return undefined;
}

/** The slots of a date in a claim's value. */
export interface DateSlots {
  readonly date: string;
  readonly precision: string;
}

/** `2017-Q3` begins where `2017-07` does. */
function startOf(value: string): string {
  const { year = value, part } = /^(?<year>\d{4})-(?<part>[QH]\d)$/.exec(value)?.groups ?? {};
  const months: Readonly<Record<string, string>> = { Q1: '01', H1: '01', Q2: '04', Q3: '07', H2: '07', Q4: '10' };
  return part === undefined ? year : `${year}-${months[part] ?? '01'}`;
}

/** `under a 2021 agreement`, `its 2018 purchase of Beta`. */
function yearIn(view: string, { from, to }: Clause): DateSlots | undefined {
  const text = view.slice(clauseAt(view, from).from, clauseAt(view, to).to);
  const year =
    /\b(?<year>(?:19|20)\d\d)(?: [a-z]+){0,3} (?:agreement|deal|contract|licen[cs]e|collaboration|partnership|purchase|acquisition)\b/.exec(
      text,
    );
  return year?.groups?.['year'] === undefined ? undefined : { date: year.groups['year'], precision: 'year' };
}

/** An organization that the text leaves unnamed, known by its part in the release. */
export function openUnnamed(match: Match, bound: Bound, kind: string, group: string): string {
  const org = bound.book.open('Organization', `unnamed ${kind}`);
  bound.book.addKey(org, 'unnamed', [{ ref: bound.header.issuer.id }, kind]);
  const words = (wordsIn(match, group) ?? kind).replace(/^(?:an?|the|our|its) /i, '');
  bound.book.addAlias(org, words, 'description', spanIn(match, group));
  return org;
}
