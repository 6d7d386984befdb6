import type { Slots } from '../../domain/claim.js';
import type { Bound } from '../bind/bound.js';
import type { Mention } from '../mentions/mention.js';
import type { Match, Tagged } from '../mentions/tagged.js';
import { venueIn } from '../mentions/venues.js';
import { dateNear, isBefore, trialsOf } from './trialsNear.js';

/** A presentation as one sentence tells it. */
export interface Shown {
  readonly tagged: Tagged;
  readonly at: number;
  readonly subject: string;
  readonly venue: string | undefined;
  readonly planned: boolean;
  /** Told by a line of a programme. */
  readonly listed: boolean;
  readonly more: Slots;
}

/** How a line of a programme begins. */
export const LISTED =
  '(?:(?:^|[).;|"\u201d] )(?:presentation |session )?(?:date|when)(?: and time| & time|/time)?:|^(?:\\W{0,3}|title: [^.;]{10,300}? )(?:(?:late-breaking|mini|rapid|short|plenary|proffered|e-?|regular|moderated) ?)?(?:oral|poster|paper|plenary|talk|abstract)(?: (?:abstract|presentation|session|discussion|display|talk|#?[a-z]*-?\\d[\\w-]*)){0,3}(?:,|:|;| -| \\||(?= {date})|(?= on {date})))';

/** The kind of session that a text tells. */
export function keywordsOf(text: string): Slots {
  const kinds = new Set((text.match(KINDS) ?? []).map((kind) => kind.toLowerCase()));
  return kinds.size === 0 ? {} : { keywords: [...kinds] };
}

const KINDS = /\b(?:poster|late-breaking|late-breaker|oral|mini-symposium|fireside chat|plenary|full data)\b/gi;

/** The presentation of a line of a programme, under the title that names its trial. */
export function readListed({ tagged, at, ...rest }: Match, bound: Bound): readonly Shown[] {
  const date = dateNear({ tagged, at, ...rest });
  const around = bound.sentences.slice(Math.max(0, bound.placeOf(tagged) - 3), bound.placeOf(tagged) + 4);
  if (date === undefined || around.some(({ passage }) => CALL.test(passage.view.text))) return [];
  const when = { date: date.value, precision: date.precision };
  const shared = { tagged, at, listed: true, planned: !isBefore(date, bound.header.date) };
  const listed = listedGathering(tagged, bound);
  if (listed !== undefined) return [{ ...shared, ...listed, more: { ...listed.more, ...when } }];
  const here = bound.placeOf(tagged);
  const venue = venueAround(bound, here);
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

/** Where a company speaks of its accounts by telephone. */
const CALL = /\b(?:dial-in|toll[- ]free|conference id|conference call|passcode)\b/i;
/** The gathering of a programme: the first one named above it, else below it. */
function venueAround({ sentences }: Bound, here: number): string | undefined {
  const isOfMeeting = ({ passage }: Tagged): boolean =>
    (venueIn(passage.view.text)?.length ?? 0) > passage.view.text.length / 2 ||
    SHOWN_BEFORE.has(passage.section) ||
    /\b(?:present|poster|abstract|featur|shown)/i.test(passage.view.text);
  const named = (some: readonly Tagged[]): string | undefined =>
    some
      .filter(isOfMeeting)
      .map(({ passage }) => venueIn(passage.view.text))
      .find((one) => one !== undefined);
  return named(sentences.slice(0, here)) ?? named(sentences.slice(here + 1, here + 15));
}

const SHOWN_BEFORE: ReadonlySet<string> = new Set(['headline', 'subhead', 'lead']);

/** `Event: 30th Global Healthcare Forum`, `Format: Fireside chat`: the lines above a date; meetings alone are no presentation. */
function listedGathering(tagged: Tagged, bound: Bound): Omit<Shown, 'tagged' | 'at' | 'planned' | 'listed'> | undefined {
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
