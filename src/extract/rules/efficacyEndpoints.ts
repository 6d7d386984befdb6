import { slug } from '../../domain/ids.js';
import { allMatches } from '../text/needs.js';
import type { Bound } from '../bind/bound.js';
import { findEndpoints, snake } from '../mentions/endpoints.js';
import type { Endpoint } from '../mentions/endpoint.js';
import { placeOf } from '../mentions/clause.js';
import { matchesOf, phrase } from '../mentions/tagged.js';
import type { Tagged } from '../mentions/tagged.js';

/** `Grade 3 events in 3%`, `reached Grade >=3 in 9.5%`: of the event told just before. */
const GRADE_ONLY =
  /\b(?:[Gg]rades? ?(?:>=|\u2265)? ?[1-5](?: or (?:higher|greater|above))?|(?:severe|serious|fatal)(?= (?:cases?|events?)))(?: (?:cases?|events?))?(?=,? (?:in|for|affected) (?:\d|one|two|three|a single)| \(|: \d)|(?<=\bof (?:whom|them)(?:, [^,]{3,30},)? (?:(?:had|were|was|with) )?(?:an? )?)[Gg]rades? ?(?:>=|\u2265)? ?[1-5](?: or (?:higher|greater|above))?(?: (?:cases?|events?))?/g;
const GRADE =
  /\b(?:any[- ]grade|grades? ?(?:>=|\u2265)? ?[1-5](?:(?:[-/]| or | and )[1-5])*(?: or (?:higher|greater|above|worse))?|of any grade|mild|moderate|severe)\b ?/gi;
/** What comes behind these is the reason of a discontinuation, not an event told by itself. */
const REASON =
  /\b(?:because of|due to|owing to|on account of|as a result of|related to|for|following|attributed to|caused by) (?:an? |the )?(?:\w+ )?$/i;
/** `was reported by 21% and led to discontinuation in 3%`: the event has figures of its own. */
const TOLD_APART = /\b(?:reported|seen|observed|occurred|recorded|noted)\b[^;]*\d ?%[^;]*,? and (?:led|caused|resulted)\b/;
/** The reason in words that name no event: `because of one`, `for tolerability`. */
const REASON_SAID =
  /^(?: treatment)? (?:because of|due to|owing to|for(?: reasons of)?|as a result of) (?:(?<event>one|them|it|these|such events?)|(?<what>(?:in)?tolera(?:bility|nce)|lack of efficacy|(?:disease )?progression))\b/i;
const POPULATION =
  /\b(?:patients?|adults?|people|participants?|subjects?|children|volunteers|infants|individuals|women|men) (?:\w+ ){0,3}?(?:with|who have|who had|suffering from) (?:[\w-]+,? ){0,5}$/i;
const LETTERS =
  /\b(?:gain(?:ed|s)?|loss|lost|improve[ds]?|improvement)(?= (?:an? (?:average|mean|median) of |by |of )?(?:approximately )?\d+(?:\.\d+)? letters)/gi;

const known = new WeakMap<Tagged, readonly Endpoint[]>();

/** What a sentence measures by the words of the vocabulary; not the diseases of those who took part. Looked for once. */
export function listedEndpoints(tagged: Tagged, bound: Bound): readonly Endpoint[] {
  const listed = known.get(tagged) ?? endpointsIn(tagged, bound);
  known.set(tagged, listed);
  return listed;
}

function endpointsIn(tagged: Tagged, bound: Bound): readonly Endpoint[] {
  const text = tagged.passage.view.text;
  const listed = findEndpoints(text, bound.scene.lexicons).filter(
    (one) =>
      !isDisease(one, tagged) &&
      !tagged.mentions.some(({ kind, from, to }) => kind === 'drug' && from <= one.from && one.to <= to) &&
      !tagged.mentions.some(({ kind, from, to }) => kind === 'drug' && from <= one.from && to >= one.to) &&
      !(/letters$/i.test(text.slice(one.from, one.to)) && /\d $/.test(text.slice(0, one.from))) &&
      !(one.name === 'responder_rate' && /% of (?:the |all )?$/.test(text.slice(0, one.from))),
  );
  const all = [...listed, ...lettersIn(text, listed), ...stopsIn(tagged, listed)].map((one) =>
    ofScale(timed(withLongForm(withVersion(one, text), text), text), text),
  );
  return all.filter((one) => !all.some(({ from, to, takes }) => takes === 'rate' && from === one.from && to > one.to));
}

/** `MADRS response rate`: responders on a scale, not an objective response rate; `DORIS remission` by its criteria. */
function ofScale(one: Endpoint, text: string): Endpoint {
  const criteria =
    one.name === 'clinical_remission_rate' && text.startsWith('remission', one.from)
      ? /\b(?!CNS|RMS)[A-Z]{3,}[\w-]* $/.exec(text.slice(Math.max(0, one.from - 16), one.from))?.[0]
      : undefined;
  if (criteria !== undefined) {
    const from = one.from - criteria.length;
    const name = `${snake(criteria)}_remission_responder_rate`;
    return { ...one, from, name, measure: `${criteria}remission` };
  }
  const isOfScale =
    one.name === 'overall_response_rate' &&
    /\b(?!ORR|CNS|PSA|HBV|HCV)[A-Z]{3,}[\w-]*(?: total score)? $/.test(text.slice(0, one.from));
  return isOfScale ? { ...one, name: 'responder_rate' } : one;
}

/** `HAM-D-17`, `ADAS-Cog13`: the number belongs to the name of the scale. */
function withVersion(one: Endpoint, text: string): Endpoint {
  const version =
    one.takes === 'measure' ? /^-?\d{1,2}(?![\d%.,-]| ?(?:points?|mg))/.exec(text.slice(one.to, one.to + 5))?.[0] : undefined;
  return version === undefined ? one : { ...one, to: one.to + version.length };
}

/** `Worst Itching Intensity Numerical Rating Scale (WI-NRS)`: an unknown long form before a known short one. */
function withLongForm(one: Endpoint, text: string): Endpoint {
  if (one.takes !== 'measure' || text.charAt(one.from - 1) !== '(') return one;
  const form = /(?:[A-Z][\w'/-]*(?: (?:of|and|for|in|the))* ){2,9}\($/.exec(
    text.slice(Math.max(0, one.from - 90), one.from),
  )?.[0];
  return form === undefined ? one : { ...one, from: one.from - form.length, to: one.to + (text.charAt(one.to) === ')' ? 1 : 0) };
}

const STOPPED = phrase(
  '\\b(?:stopp(?:ed|ing)|discontinu(?:ed?|ing)|quit|left|came off|withdr[ae]wn? from) (?:the )?{drug}(?= (?:treatment|therapy|due|because|owing|for|as|on|after)\\b|[,.;)]|$)',
);

/** Stopping a drug by its name. */
function stopsIn(tagged: Tagged, listed: readonly Endpoint[]): readonly Endpoint[] {
  if (!tagged.mentions.some(({ kind }) => kind === 'drug')) return [];
  return matchesOf(tagged, STOPPED)
    .map((match) => ({ ...placeOf(match), name: 'discontinuation_rate', takes: 'event' as const }))
    .filter((one) => !listed.some(({ from, to }) => one.from < to && from < one.to));
}

/** `time to platelet response`: a time, whatever it leads to. */
function timed(one: Endpoint, text: string): Endpoint {
  if (one.takes === 'time') return one;
  const before = TIME_TO.exec(text.slice(Math.max(0, one.from - 60), one.from))?.[0];
  if (before === undefined) return one;
  const from = one.from - before.length;
  const end =
    /^ (?:recovery|engraftment|response|normali[sz]ation|resolution|progression|closure|healing|improvement|relapse|worsening)\b/.exec(
      text.slice(one.to),
    )?.[0] ?? '';
  const to = one.to + end.length;
  return {
    from,
    to,
    takes: 'time',
    name: slug(text.slice(from, to).replace(/\b(?:the|an?|onset of) /gi, '')).replace(/-/g, '_'),
  };
}

const TIME_TO =
  /\b(?:time|duration|interval) (?:to|of|from|until) (?:(?:the|an?|first|onset of|sustained|confirmed|next) ){0,3}(?:[a-z-]+ )?$/i;

/** What a sentence measures, the words of grades and reasons put to the events that they belong to. */
export function settleEndpoints(found: readonly Endpoint[], text: string): readonly Endpoint[] {
  const known = [...found].sort((a, b) => a.from - b.from);
  const told = withShortForms(known, text).filter(
    (one) =>
      !isApposition(one, known, text) &&
      !isOfEndpoint(one, known, text) &&
      !isInstrument(one, known, text) &&
      !isBest(one, known, text),
  );
  return withReasons(
    [...told, ...gradesIn(text, told)].sort((a, b) => a.from - b.from),
    text,
  );
}

/** `central subfield thickness (CST)`: one endpoint under two names. */
function withShortForms(found: readonly Endpoint[], text: string): readonly Endpoint[] {
  const out: Endpoint[] = [];
  for (const one of found) {
    const last = out.at(-1);
    const between = last === undefined ? '' : text.slice(last.to, one.from);
    const isOfEvent = last?.takes === 'event' && one.takes === 'measure' && text.charAt(one.to) === ')';
    const isShort = (last?.name === one.name || isOfEvent) && between === ' (';
    const isScale = last?.takes === 'measure' && one.takes === 'measure' && between === ' ';
    if (last !== undefined && isScale) out.splice(-1, 1, { ...last, to: one.to });
    else if (last !== undefined && isShort) out.splice(-1, 1, { ...last, to: one.to + (text.charAt(one.to) === ')' ? 1 : 0) });
    else out.push(one);
  }
  return out;
}

/** `remission per the modified Mayo score`: the scale only says how it was measured. */
function isInstrument({ from, takes, measure }: Endpoint, known: readonly Endpoint[], text: string): boolean {
  return (
    (takes === 'measure' || /[<>\u2264\u2265]/.test(measure ?? '')) &&
    known.some((one) => one.to < from && one.takes !== 'event' && INSTRUMENT.test(text.slice(one.to, from)))
  );
}

const INSTRUMENT =
  /^,? (?:(?:as )?(?:measured|assessed|defined|determined|evaluated|rated|captured) (?:by|on|with|per|using|according to)|per|by|according to|based on|using|\()(?: (?:the|an?|change(?:s)? in|central|patient|investigator|\d+-point))* ?$/;

/** `stable disease was the best response`, `a best overall response of partial response`: the other one says which. */
function isBest({ from, to, name }: Endpoint, known: readonly Endpoint[], text: string): boolean {
  if (
    name !== 'overall_response_rate' ||
    !/\bbest (?:overall |confirmed |objective )*$/i.test(text.slice(Math.max(0, from - 40), from))
  )
    return false;
  return known.some(
    (one) =>
      one.takes === 'rate' &&
      (/^ (?:was|were|as) (?:the |a |their )?best (?:overall |confirmed )?$/.test(text.slice(one.to, from)) ||
        /^(?: \([A-Z]+\))?(?: of|:| was| being)(?: an?)? (?:confirmed )?$/.test(text.slice(to, one.from))),
  );
}

/** `remission of depression`, `protection from infection`: the event belongs to what is measured. */
function isOfEndpoint({ from, takes }: Endpoint, known: readonly Endpoint[], text: string): boolean {
  if (takes !== 'event') return false;
  return known.some(
    (one) => one.takes !== 'event' && one.to < from && /^ (?:of|from|in) (?:the )?$/.test(text.slice(one.to, from)),
  );
}

/** `Diarrhea, the most frequent adverse event, was reported`: the event is named before. */
function isApposition({ from, to, takes }: Endpoint, known: readonly Endpoint[], text: string): boolean {
  if (takes !== 'event' || !known.some((one) => one.takes === 'event' && one.to <= from && from - one.to < 60)) return false;
  const before = text.slice(Math.max(0, from - 60), from);
  if (/\b(?:was|were|being) (?:the |among the |by far the )?(?:most|leading|commonest|main|second)[\w -]{0,30} $/.test(before))
    return true;
  return (
    /, (?:the|an?|all|most|mostly)(?: [\w-]+){0,4} $/.test(text.slice(Math.max(0, from - 60), from)) &&
    /^[^,.;]{0,60},/.test(text.slice(to))
  );
}

/** `atopic dermatitis`, `adults with hepatitis`: what the patients have is no event of the trial. */
function isDisease({ from, to, takes }: Endpoint, { mentions, passage }: Tagged): boolean {
  if (takes !== 'event') return false;
  const held = mentions.some(
    (one) =>
      (one.kind === 'indication' || one.kind === 'trial') && one.from <= from && one.to >= to && one.to - one.from > to - from,
  );
  return held || POPULATION.test(passage.view.text.slice(Math.max(0, from - 90), from));
}

function lettersIn(text: string, known: readonly Endpoint[]): readonly Endpoint[] {
  if (known.some(({ name }) => name === 'bcva')) return [];
  return Array.from(allMatches(text, LETTERS), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
    name: 'bcva',
    takes: 'measure',
  }));
}

function gradesIn(text: string, known: readonly Endpoint[]): readonly Endpoint[] {
  return Array.from(allMatches(text, GRADE_ONLY)).flatMap((match): readonly Endpoint[] => {
    const [from, to] = [match.index, match.index + match[0].length];
    const event = known.filter((one) => one.name === 'adverse_event_rate' && one.to <= from).at(-1);
    if (event?.measure === undefined || known.some((one) => from < one.to && one.from < to)) return [];
    const grade = match[0].replace(/ (?:cases?|events?)$/, '');
    return [{ from, to, name: event.name, takes: 'event', measure: `${grade} ${event.measure.replace(GRADE, '').trim()}` }];
  });
}

/** `discontinued because of rash`, `adverse events led 7% to stop treatment`: one endpoint, told by the discontinuation. */
function withReasons(found: readonly Endpoint[], text: string): readonly Endpoint[] {
  const stops = found.filter(({ name }) => name === 'discontinuation_rate');
  if (stops.length === 0) return found;
  const reasons = new Map<Endpoint, Endpoint>();
  const apart = new Set<Endpoint>();
  for (const event of found) {
    if (event.takes !== 'event' || stops.includes(event)) continue;
    const before = stops.filter((stop) => stop.to <= event.from).at(-1);
    const after = stops.find((stop) => stop.from >= event.to);
    const isBehind = before !== undefined && event.from - before.to < 60 && REASON.test(text.slice(before.to, event.from));
    const leads =
      after !== undefined &&
      /^[^;]{0,90}\b(?:led|leading|leads|caused|resulted|prompted)\b[^;]{0,120}$/.test(text.slice(event.to, after.from));
    const stop = isBehind ? before : leads ? after : undefined;
    if (stop !== undefined) reasons.set(event, stop);
    if (leads && TOLD_APART.test(text.slice(event.to, after.from))) apart.add(event);
  }
  return found.flatMap((one): readonly Endpoint[] => {
    if (reasons.has(one) && !apart.has(one)) return [];
    const said = stops.includes(one) ? REASON_SAID.exec(text.slice(one.to, one.to + 50))?.groups : undefined;
    const measure = said?.['event'] !== undefined ? 'due to adverse events' : said?.['what'];
    if (measure !== undefined) return [{ ...one, measure }];
    const reason = [...reasons].find(([, stop]) => stop === one)?.[0];
    return [
      reason === undefined
        ? one
        : { ...one, measure: /adverse/i.test(reason.measure ?? '') ? 'due to adverse events' : (reason.measure ?? '') },
    ];
  });
}
