import { allMatches } from '../text/needs.js';
import { slug } from '../../domain/ids.js';
import type { EndpointTerm } from '../vocabulary.js';
import { findTerms } from './lexicon.js';
import type { Lexicons } from './lexicons.js';

/** What is measured, as a sentence names it. `measure`: which event, or which threshold makes a responder. */
export interface Endpoint {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly takes: Exclude<EndpointTerm['takes'], 'nothing'>;
  readonly measure?: string;
  /** Named by no vocabulary: the words of change around it tell that it is measured. */
  readonly open?: true;
}

/** Scales that come with the improvement that makes a responder: `EASI-75`, `ACR20`, `IGA 0/1`. */
const THRESHOLD =
  /\b(?<scale>EASI|PASI|ACR|SRI|HiSCR|SALT|HECSI|ASAS|BICLA|WASI|vIGA(?:-AD)?|v?IGA|s?PGA|IGA|TSS|HiSQOL|DLQI|MADRS|itch NRS|PP-NRS|NRS|Itch NRS)[ -]?(?<level>\d{1,3}(?:[/-]\d)?|\(0,1\)|score of 0 or 1|,? ?(?:>=|\u2265) ?\d-point (?:decrease|reduction|improvement))(?<said> respon(?:se rates?|der rates?|ders?|ses?|se)\b)?(?! ?(?:points?|%)|[.\d])/g;
/** What makes a responder where the measure is told as a change that was reached. */
const REACHED =
  /\b(?:(?:an? )?(?:improvement|gain|reduction|decrease|increase|loss) of (?:(?:at least |>= ?|\u2265 ?|more than )(?:\d+(?:\.\d+)?|one|two|three|four|five|ten|fifteen) ?(?:%|percent|points?|letters?|steps?|lines?)|(?:\d+(?:\.\d+)?|one|two|three|four|five|ten|fifteen) ?(?:%|percent|points?|letters?|steps?|lines?) or (?:more|greater|better))(?: (?:in|on|from)(?: the)? [A-Za-z][\w -]{2,60}?)?(?=,? (?:\([A-Za-z]+\) )?(?:was|were|in|by|at|among|occurred)\b|[,.;:]|$)|(?:reduction|decrease|improvement|increase|gain|relief) (?:in|of|from) [A-Za-z][\w -]{2,40} of (?:at least|more than|>=|\u2265) ?(?:\d+(?:\.\d+)? ?(?:%|percent|points?|letters?)?|one half|half)|(?:at least|>= ?|\u2265 ?) ?(?:an? )?\d+(?:\.\d+)?(?:%|[- ]?(?:points?|letters?|steps?|lines?|log(?:10)?))(?: or greater)? (?:relative |absolute )?(?:improvement|gain|reduction|decrease|increase|loss|decline)s?(?: (?:in|on|from)(?: the)? [A-Za-z][\w-]{1,30}(?: score)?)?)|\bgain(?:ed|s)? (?:of )?(?:at least )?(?:\d+|five|ten|fifteen) or more (?:ETDRS )?letters/gi;
const GRADED =
  '(?:any[- ]grade |(?:low|high|lower|higher)-grade |grades? ?(?:>=|\u2265|>)? ?[1-5](?:(?:[-/]| or | and | to | through )[1-5])*(?: or (?:higher|greater|above|worse)| and (?:above|higher))?(?: |$))';
const KIND =
  '(?:(?:treatment|drug|vaccine|immune|infusion)[- ](?:related|emergent)|(?:treatment|study drug)-related|related|adjudicated|serious|severe|mild|moderate|transient|fatal|asymptomatic|symptomatic|peripheral|local|systemic|spontaneous|confirmed|clinically significant|new|hepatic|venous|arterial)';
const BEFORE = new RegExp(`(?:${GRADED}|${KIND}(?:,? | or | and |, or )){1,4}$`, 'i');
const BEHIND =
  /^(?:,? (?:of|at|above|below|exceeding) (?:any grade|grades? ?(?:>=|\u2265|>)? ?[1-5](?:(?:[-/]| or | and | to )[1-5])*(?: or (?:higher|greater|above|worse))?)|,? (?:all )?grades? ?(?:>=|\u2265|>)? ?[1-5](?:(?:[-/]| or | and )[1-5])*(?: or (?:higher|greater|above|worse))?| of \d{2} ?\u00b0C or (?:above|higher)| leading to (?:treatment )?discontinuation| persisting (?:past|beyond) Day \d+){1,2}/i;

/** A level that was or was not kept: `HBsAg below 10 IU/mL was reached by`, `potassium above 5.5 mmol/L was seen in`. */
const LEVEL =
  /(?<measure>[A-Z][\w-]*(?: [a-z-]+){0,2} (?:below|above|under|over|of less than|less than|of at least|at or below|<|>) ?\d+(?:\.\d+)? ?(?:%|[A-Za-z\u00b0][\w/]*(?: or (?:below|above|lower|higher))?)) (?:was|were) (?:(?<reached>reached|achieved|attained|maintained)|seen|observed|reported|recorded|noted)/g;

/** What a sentence measures: names of the vocabulary, thresholds on scales, unwanted events with their grade. */
export function findEndpoints(text: string, { endpoints }: Lexicons): readonly Endpoint[] {
  const thresholds = [...thresholdsIn(text), ...reachedIn(text), ...levelsIn(text), ...gradedIn(text)];
  const listed = findTerms(text, endpoints).flatMap(({ from, to, value }) => {
    if (value.takes === 'nothing' || thresholds.some((one) => from < one.to && one.from < to)) return [];
    if (value.name === 'responder_rate') return [responderAt(text, from, to)];
    return value.takes === 'event' ? [eventAt(text, from, to, value.name)] : [{ from, to, name: value.name, takes: value.takes }];
  });
  return [...listed, ...thresholds].sort((a, b) => a.from - b.from);
}

function thresholdsIn(text: string): readonly Endpoint[] {
  return Array.from(allMatches(text, THRESHOLD), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
    name: `${slug(`${match.groups?.['scale'] ?? ''} ${match.groups?.['level'] ?? ''}`.replace(/\u2265|>=/g, '')).replace(/-/g, '_')}_responder_rate`,
    takes: 'rate',
    measure: match[0].slice(0, match[0].length - (match.groups?.['said'] ?? '').length),
  }));
}

function reachedIn(text: string): readonly Endpoint[] {
  return Array.from(allMatches(text, REACHED), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
    name: 'responder_rate',
    takes: 'rate',
    measure: match[0].replace(/^an? /i, ''),
  }));
}

/** `Events of Grade 3 or above`. */
const GRADED_EVENTS = new RegExp(
  `\\b(?:[Ee]vents|[Tt]oxicities|AEs|[Rr]eactions) of [Gg]rades? ?(?:>=|\u2265|>)? ?[1-5](?: or (?:higher|greater|above|worse))?`,
  'g',
);

function gradedIn(text: string): readonly Endpoint[] {
  return Array.from(text.matchAll(GRADED_EVENTS), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
    name: 'adverse_event_rate',
    takes: 'event',
    measure: match[0],
  }));
}

function levelsIn(text: string): readonly Endpoint[] {
  return Array.from(allMatches(text, LEVEL), (match) => {
    const { measure = '', reached } = match.groups ?? {};
    const place = { from: match.index, to: match.index + measure.length, measure };
    return reached === undefined
      ? { ...place, name: 'adverse_event_rate', takes: 'event' }
      : { ...place, name: 'responder_rate', takes: 'rate' };
  });
}

/** Responders with what makes one, where it stands behind in brackets. */
function responderAt(text: string, from: number, to: number): Endpoint {
  const measure =
    /^,? \((?<measure>[^()]{3,80}?(?:or more|or greater|at least|>=|\u2265)[^()]{0,40}?)(?: (?:at|by) [Ww]eek \d+)?\)/.exec(
      text.slice(to),
    )?.groups?.['measure'];
  return { from, to, name: 'responder_rate', takes: 'rate', ...(measure !== undefined && { measure }) };
}

/** An unwanted event with the grade and the kind that the words around it give. */
function eventAt(text: string, from: number, to: number, name: string): Endpoint {
  const start = from - (BEFORE.exec(text.slice(Math.max(0, from - 80), from))?.[0].length ?? 0);
  const end = to + (BEHIND.exec(text.slice(to, to + 60))?.[0].length ?? 0);
  const measure = text.slice(start, end).trim();
  const isSerious = /\bserious\b[^.]*\b(?:adverse|reaction|event|side effect)/i.test(measure);
  if (name === 'adverse_event_rate' && isSerious)
    return { from: start, to: end, name: 'serious_adverse_event_rate', takes: 'event', ...kindOf(measure) };
  if (name !== 'adverse_event_rate')
    return { from: start, to: end, name, takes: 'event', ...(name === 'serious_adverse_event_rate' && kindOf(measure)) };
  return { from: start, to: end, name, takes: 'event', measure };
}

/** Serious events are told apart by what they are related to. */
function kindOf(measure: string): { readonly measure?: string } {
  const kind = /\b(?:treatment|drug|vaccine|study drug)[- ](?:related|emergent)\b/i.exec(measure)?.[0];
  return kind === undefined ? {} : { measure: kind };
}
