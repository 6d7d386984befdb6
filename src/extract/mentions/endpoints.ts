import { allMatches } from '../text/needs.js';
import { slug } from '../../domain/ids.js';
import type { EndpointTerm } from '../vocabulary.js';
import type { Endpoint } from './endpoint.js';
import { listedEach } from './endpointLists.js';
import { findTerms } from './lexicon.js';
import type { Lexicons } from './lexicons.js';

/** Scales that come with the improvement that makes a responder: `EASI-75`, `ACR20`, `IGA 0/1`. */
const THRESHOLD =
  /\b(?<scale>EASI|PASI|ACR|SRI|HiSCR|SALT|HECSI|ASAS|BICLA|WASI|vIGA(?:-AD)?|v?IGA|s?PGA|IGA|TSS|HiSQOL|DLQI|MADRS|itch NRS|PP-NRS|NRS|Itch NRS)[ -]?(?<level>\d{1,3}(?:[/-]\d)?|\(0,1\)|score of 0 or 1|,? ?(?:>=|\u2265) ?\d-point (?:decrease|reduction|improvement))(?<said> respon(?:se rates?|der rates?|ders?|ses?|se)\b)?(?! ?(?:points?|%)|[.\d])/g;
/** What makes a responder where the measure is told as a change that was reached. */
const MOVE = '(?:improvement|gain|reduction|decrease|increase|loss|decline|drop|fall|rise|relief)s?';
const AMOUNT =
  '(?:\\d+(?:\\.\\d+)?|one|two|three|four|five|ten|fifteen|one[- ]half|half)(?: ?%| ?percent|[ -]?(?:points?|letters?|steps?|lines?|log(?:10)?|fold|mm|cm|m|meters|mL|kg|mmHg|mg\\/dL|g\\/dL|seconds|dB)\\b)?';
const LEAST = '(?:at least |>= ?|\u2265 ?|more than |greater than )';
const OF_WHAT =
  '(?: (?:in|on|from)(?: the)? [A-Za-z][\\w-]{1,30}(?: [a-z][\\w-]{1,30}){0,4}?)?(?=,? (?:\\([A-Za-z]+\\) )?(?:was|were|in|by|at|among|occurred|had)\\b|[,.;:)]|$)';
const REACHED = new RegExp(
  [
    `\\b(?:[A-Z][\\w-]{1,9} )?${MOVE} of (?:${LEAST}${AMOUNT}|${AMOUNT} or (?:more|greater|better))${OF_WHAT}`,
    `\\b${MOVE} (?:in|of|from) [A-Za-z][\\w -]{2,40}? of (?:${LEAST}${AMOUNT}|${AMOUNT} or (?:more|greater|better))`,
    `${LEAST}(?:an? )?${AMOUNT}(?: or greater)? (?:relative |absolute )?${MOVE}${OF_WHAT}`,
    `(?<![\\w.])${AMOUNT} or (?:more|greater|better) (?:relative |absolute )?${MOVE}${OF_WHAT}`,
    `\\b[A-Za-z][\\w-]*(?: [a-z][\\w-]*){0,2} (?:improved|increased|decreased|declined|rose|fell|dropped)(?: by)? (?:${LEAST}${AMOUNT}|${AMOUNT} or more)(?: (?:lines|letters|points))?(?= (?:in|for|among) (?:\\d|[a-z]+ (?:of|percent) ))`,
    `\\bgain(?:ed|s)? (?:of )?(?:at least )?${AMOUNT} or more (?:ETDRS )?letters`,
    `(?<!\\bbaseline )\\b(?:[A-Z][\\w-]{1,12}|[a-z]{4,12}(?: [a-z]{4,12})?)(?: (?:total|severity))? (?:scores?|levels?) (?:of )?(?:(?:at most|below|under|at or below|less than|at least|no more than|<=|>=|<|>|\\u2264|\\u2265) ?\\d+(?:\\.\\d+)?|\\d+(?:\\.\\d+)? or (?:less|lower|below|fewer|more|higher|greater|\\d))(?: ?(?:mg\\/dL|mmol\\/L|g\\/dL|ng\\/mL|points?|%)(?!\\w))?`,
    '(?<![\\d.])(?:25|30|50|70|75|90|100) ?%[ -]responders?(?: rates?)?',
    `\\b(?:clinically )?(?:meaningful|significant|relevant)(?<=\\b(?:patients|participants|subjects|adults|children|those|them|eyes|%) (?:[^ .;]+ ){0,6}?(?:had|have|achieved|achieving|experienced|showed|reported|reached|with) (?:an? )?(?:clinically )?\\w+) ${MOVE} in (?:the |their )?[a-z][\\w-]+(?: (?:severity|score|symptoms|function|pain|intensity))?`,
  ].join('|'),
  'gi',
);
const GRADED =
  '(?:any[- ]grade |(?:low|high|lower|higher)-grade |grades? ?(?:>=|\u2265|>)? ?[1-5](?:(?:[-/]| or | and | to | through )[1-5])*(?: or (?:higher|greater|above|worse)| and (?:above|higher))?(?: |$))';
const KIND =
  '(?:(?:treatment|drug|vaccine|immune|infusion)[- ](?:related|emergent)|(?:treatment|study drug)-related|related|adjudicated|serious|severe|mild|moderate|transient|fatal|asymptomatic|symptomatic|peripheral|local|systemic|spontaneous|confirmed|clinically significant|new|hepatic|venous|arterial|upper|lower|respiratory|urinary|tract|injection|infusion|site|viral|bacterial|fungal|abdominal|back|muscle|joint|opportunistic)';
const BEFORE = new RegExp(`(?:${GRADED}|${KIND}(?:,? | or | and |, or )){1,4}$`, 'i');
const BEHIND =
  /^(?:,? (?:of|at|above|below|exceeding) (?:any grade|grades? ?(?:>=|\u2265|>)? ?[1-5](?:(?:[-/]| or | and | to )[1-5])*(?: or (?:higher|greater|above|worse))?)|,? (?:all )?grades? ?(?:>=|\u2265|>)? ?[1-5](?:(?:[-/]| or | and )[1-5])*(?: or (?:higher|greater|above|worse))?| of \d{2} ?\u00b0C or (?:above|higher)| leading to (?:treatment )?discontinuation| persisting (?:past|beyond) Day \d+){1,2}/i;

/** `two of the responses being complete`. */
const OF_RESPONSES =
  /\b(?:of (?:the|these|those) )?(?:objective |confirmed )?responses? (?:being|were|was|are) (?:a )?(?<kind>complete|partial)(?: responses?| ones?)?\b|(?:\bresponded |(?<=\bof (?:them|these|those|whom) ))(?<how>complete|partial)ly\b/gi;

/** `complete or partial remissions`: a response of either kind. */
const EITHER_RESPONSE = /\b(?:complete or partial|partial or complete) (?:\w+ )?(?<kind>response|remission)s?\b/gi;

/** `freedom from seizures`, `freedom from progression`. */
const FREEDOM =
  /\bfreedom from (?:the (?=most bothersome))?(?<what>most bothersome symptom|[a-z][\w-]*(?: (?:disease|attacks|seizures|bleeds|progression|failure|transfusions?|events?))?)/gi;

/** A level that was or was not kept: `HBsAg below 10 IU/mL was reached by`, `potassium above 5.5 mmol/L was seen in`. */
const KEPT =
  '(?<![\\w-])(?!(?:the|an?|and|or|of|in|with|by|to|for|at|on|from|had|was|were|their|its) )[A-Za-z][\\w-]{1,30}(?: (?!(?:was|were|of|in|with) )[A-Za-z][\\w-]{0,30}){0,3} (?:below|above|under|over|of less than|less than|of at least|at or below|<|>) ?\\d+(?:\\.\\d+)? ?(?:%|[A-Za-z\\u00b0][\\w/]*(?: or (?:below|above|lower|higher))?)';
const LEVEL_REACHED = new RegExp(`${KEPT}(?= (?:was|were) (?:reached|achieved|attained|maintained))`, 'g');
const LEVEL_SEEN = new RegExp(`${KEPT}(?= (?:was|were) (?:seen|observed|reported|recorded|noted))`, 'g');

/** What a sentence measures: names of the vocabulary, thresholds on scales, unwanted events with their grade. */
export function findEndpoints(text: string, { endpoints }: Lexicons): readonly Endpoint[] {
  const thresholds = [...FRAMES.flatMap((frame) => framed(text, frame)), ...listedEach(text)];
  const listed = findTerms(text, endpoints).flatMap(({ from, to, value }) => {
    if (value.takes === 'nothing' || thresholds.some((one) => from < one.to && one.from < to)) return [];
    if (value.name === 'responder_rate') return [responderAt(text, from, to)];
    return value.takes === 'event'
      ? [eventAt(text, from, to, value.name)]
      : [{ from, to, name: nameIn(text.slice(from, to), value), takes: value.takes }];
  });
  return [...listed.map((one) => asEvent(one, text)), ...thresholds].sort((a, b) => a.from - b.from);
}

/** A measure goes by the short form that the text gives it, where this says nothing of its full name. */
function nameIn(words: string, { name, takes }: EndpointTerm): string {
  if (takes !== 'measure' || name.startsWith('geometric') || name === 'pain_score' || !SHORT_FORM.test(words)) return name;
  const short = snake(words);
  const known = name.split('_');
  return short.split('_').some((part) => known.includes(part)) ? name : short;
}

const SHORT_FORM = /^(?=.*[A-Z]{2})[A-Z][A-Za-z0-9]*(?:-[A-Z][A-Za-z0-9]*)*$/;

/** `received an average of 2.6 injections`: how many there were of what was given. */
const NUMBER_OF =
  /\b(?:received|needed|required|underwent|given|got|had|administered) (?:an? |the )?(?:mean|median|average)(?: number)?(?: of)? (?=(?:only |just )?\d[\d.]*(?:(?:, | and |, and | or | versus )\d[\d.]*){0,2} (?:[a-z-]+ )?(?<what>injections|infusions|transfusions|treatments|units|doses|vials|visits|procedures)\b)|\b(?:mean|median|average) number of (?:[a-z-]+ )?(?<told>injections|infusions|transfusions|treatments|procedures)\b(?! per| (?:a|each) )/gi;

/** `efficacy against severe disease`: what a vaccine keeps off. */
const EFFICACY =
  /\b(?:vaccine |protective )?efficacy (?:against|in preventing|in the prevention of|for the prevention of) (?:the |any )?(?<what>(?:(?!(?:was|were|is|of|at|by|over|through|in|had|reached|among|from|with|compared|versus|vs)\b)[\w-]+|of any(?= \w+))(?: (?:(?!(?:was|were|is|of|at|by|over|through|in|had|reached|stood|among|from|with|compared|versus|vs|and)\b)[\w-]+|of any(?= (?:severity|cause|grade|strain)))){0,8})/gi;
/** `antibodies to the enzyme`: against what is given. */
const AGAINST_DRUG =
  /\b(?:(?:[Nn]eutrali[sz]ing |[Bb]inding |[Tt]reatment-emergent )?(?:IgG )?[Aa]ntibodies (?:to|against|directed against) (?:the )?(?:[a-z-]+ )??(?:enzyme|drug|therapy|treatment|product|medicine|study drug|infused protein|factor VIII|factor IX|[A-Z]{2,5}-?\d{2,5})(?! (?:strain|virus|antigen))\b)/g;

const EVENTS = '(?:events?|toxicit(?:y|ies)|AEs?|reactions?)';
/** `Events of Grade 3 or above`, `Grade 4 or 5 events`. */
const GRADED_EVENTS = new RegExp(
  `\\b(?:${EVENTS} of ${GRADED.trim()}|${GRADED}(?:(?!(?:treatment|drug)-)[a-z]+ )?${EVENTS})`.replaceAll('(?: |$)', '(?: |\\b)'),
  'gi',
);

const OBJECT =
  '(?: (?:taking|the|their|study|active|assigned|all|randomi[sz]ed|blinded|permanently)){0,3} (?:treatment|therapy|dosing|drug|medication|medicines?|study|trial)';
/** Stopping early in any words: `came off`, `quit the study`, `treatment had to be stopped`. */
const STOPPED = new RegExp(
  `\\b(?:(?:to )?(?:stop(?:p(?:ed|ing))?|quit(?:ting)?|left|leav(?:e|ing)|abandon(?:ed|ing)?|gave up|halted|discontinu(?:ed?|ing))${OBJECT}\\b|(?:c[ao]me|coming|taken) off\\b(?:${OBJECT})?|stopped(?= (?:because|due|owing|for (?:reasons|adverse|toxicity|safety))\\b)|dropp(?:ed|ing) out|drop-?outs?|(?:withdrew|withdrawn) from${OBJECT}|(?:treatment|therapy|dosing|study drug)(?: (?:was|were|had|has|to|be|been|permanently)){1,4} (?:stopped|discontinued|halted|withdrawn))\\b`,
  'gi',
);

/** Words that tell an endpoint by themselves, and what they make of it. */
interface Frame {
  readonly pattern: RegExp;
  readonly cue?: RegExp;
  readonly tell: (groups: Readonly<Record<string, string>>, words: string) => Pick<Endpoint, 'name' | 'takes' | 'measure'>;
}

/** `Patients with LDL cholesterol below 70 mg/dL: 72.5%`: a label that says who they are. */
const LABELLED =
  /^\W*(?:(?:percentage|proportion|share) of )?(?:patients|participants|subjects|adults|children|eyes) (?:with|reaching|achieving|attaining|losing|gaining|below|above) (?<what>\d[\d.]* ?(?:%|[a-z]+) or (?:more|less|greater)[^:,;()]{0,40}|[^:,;()]{3,70}(?:below|above|under|of at least|<|>|\u2264|\u2265|at least) ?\d[^:,;()]{0,30})(?=: )/gi;

const FRAMES: readonly Frame[] = [
  {
    pattern: THRESHOLD,
    tell: ({ scale = '', level = '', said = '' }, words) => ({
      name: `${snake(`${scale} ${level}`.replace(/\u2265|>=/g, ''))}_responder_rate`,
      takes: 'rate',
      measure: words.slice(0, words.length - said.length),
    }),
  },
  {
    pattern: REACHED,
    cue: /improve|gain|reduct|decrea|increa|loss|decline|drop|fall|rise|relief|responder|scores? |levels? /i,
    tell: (_, words) => ({ name: 'responder_rate', takes: 'rate', measure: words.replace(/^an? /i, '') }),
  },
  {
    pattern: LEVEL_REACHED,
    cue: /w(?:as|ere) (?:reached|achieved|attained|maintained)/,
    tell: (_, measure) => ({ name: 'responder_rate', takes: 'rate', measure }),
  },
  {
    pattern: LEVEL_SEEN,
    cue: /w(?:as|ere) (?:seen|observed|reported|recorded|noted)/,
    tell: (_, measure) =>
      / (?:above|over|>|of at least) |\b(?:neutrophil|platelet|h(?:a)?emoglobin|glucose|sodium|potassium|calcium|blood pressure|oxygen|white)/i.test(
        measure,
      )
        ? { name: 'adverse_event_rate', takes: 'event', measure }
        : { name: 'responder_rate', takes: 'rate', measure },
  },
  { pattern: FREEDOM, tell: ({ what = '' }) => ({ name: `${snake(what.replace(/s$/, ''))}_freedom_rate`, takes: 'rate' }) },
  {
    pattern: OF_RESPONSES,
    tell: ({ kind, how = '' }) => ({ name: `${(kind ?? how).toLowerCase()}_response_rate`, takes: 'rate' }),
  },
  {
    pattern:
      /\b(?<kind>complete|partial)(?= (?:and|or|plus) (?:\d{1,3}|[a-z]+) (?:complete|partial|minor|minimal) (?:responses?|remissions?)\b)/gi,
    tell: ({ kind = '' }) => ({ name: `${kind.toLowerCase()}_response_rate`, takes: 'rate' }),
  },
  { pattern: EITHER_RESPONSE, tell: ({ kind = '' }) => ({ name: `overall_${kind.toLowerCase()}_rate`, takes: 'rate' }) },
  { pattern: NUMBER_OF, tell: ({ what, told = '' }) => ({ name: `number_of_${snake(what ?? told)}`, takes: 'measure' }) },
  {
    pattern: EFFICACY,
    cue: /efficacy (?:against|in |for )/i,
    tell: ({ what = '' }) => ({ name: 'vaccine_efficacy', takes: 'rate', measure: what }),
  },
  {
    pattern: AGAINST_DRUG,
    cue: /ntibodies (?:to|against|directed)/,
    tell: () => ({ name: 'anti_drug_antibody_rate', takes: 'rate' }),
  },
  {
    pattern: /\b(?:responses|remissions)(?: (?:have|had))?(?: so far)? (?:lasted|persisted)\b/gi,
    cue: /(?:lasted|persisted)/,
    tell: () => ({ name: 'duration_of_response', takes: 'time' }),
  },
  { pattern: LABELLED, tell: ({ what = '' }) => ({ name: 'responder_rate', takes: 'rate', measure: what }) },
  { pattern: GRADED_EVENTS, tell: (_, measure) => ({ name: 'adverse_event_rate', takes: 'event', measure }) },
  { pattern: STOPPED, tell: () => ({ name: 'discontinuation_rate', takes: 'event' }) },
];

function framed(text: string, { pattern, cue, tell }: Frame): readonly Endpoint[] {
  if (cue?.test(text) === false) return [];
  return allMatches(text, pattern).map(({ index, groups = {}, 0: words }) => ({
    ...{ from: index, to: index + words.trimEnd().length },
    ...tell(groups, words),
  }));
}

/** A name in snake case. */
export function snake(words: string): string {
  return slug(words).replace(/-/g, '_');
}

/** `a rise in bilirubin was seen in`: what is measured, told as an unwanted event. */
const RISE_OF =
  /\b(?:(?:transient|mild|asymptomatic|reversible|isolated|Grade \d) )*(?:elevations?|rises?|increases?) (?:in|of) (?:serum |liver )?$/i;
const RAISED =
  /\b(?:had|experienced|developed|showed|with) (?:an? )?(?<what>(?:(?:transient|mild|asymptomatic|reversible|isolated|moderate) ){0,2}(?:raised|elevated|abnormal) (?:serum |liver )?)$/i;
const RISE_SEEN =
  /^(?: levels?)?(?: (?:to|of|above|exceeding|over|by) (?:at least |more than |over |above )?[\w.]+(?: ?(?:times|x|fold|-fold))?[^,;.\d]{0,50}?)? (?:(?:was|were) (?:seen|reported|observed|noted|recorded)|occurred|\()/;

/** `the annualized rate of major bleeding`: a rate of events, measured for its own sake. */
const RATE_OF = /\bannuali?[sz]?e?d? rates? of (?:[\w-]+[ -]){0,7}$/i;

/** `Hot flushes were reported by 9%`. */
const SEEN_IN =
  /^ (?:was|were) (?:reported|seen|observed|noted|recorded|experienced) (?:by|in) (?:\d|\w+ (?:of|patients|participants)\b)/;
/** `pruritus of Grade 2`. */
const GRADED_BEHIND = /^,? (?:of )?grades? ?(?:>=|\u2265)? ?[1-5]\b/i;
/** `needed no rescue treatment`: who did without. */
const SPARED = /\b(?:needed|required|received|requiring|needing) no (?:further |additional |other )?$/i;

function asEvent(one: Endpoint, text: string): Endpoint {
  if (one.takes === 'rate' && SPARED.test(text.slice(Math.max(0, one.from - 30), one.from))) {
    const what = text.slice(one.from, one.to);
    return { ...one, name: `${snake(what)}_free_responder_rate`, measure: `no ${what}` };
  }
  if (
    one.takes === 'measure' &&
    (GRADED_BEHIND.test(text.slice(one.to)) || (/_(?:frequency|rate)$/.test(one.name) && SEEN_IN.test(text.slice(one.to))))
  )
    return eventAt(text, one.from, one.to, 'adverse_event_rate');
  const before = RISE_OF.exec(text.slice(Math.max(0, one.from - 60), one.from))?.[0];
  const rated = one.takes === 'event' ? RATE_OF.exec(text.slice(Math.max(0, one.from - 80), one.from))?.[0] : undefined;
  if (rated !== undefined)
    return {
      from: one.from - rated.length,
      to: one.to,
      name: `${snake(text.slice(one.from, one.to))}_rate`,
      takes: 'rate',
    };
  const raised =
    one.takes === 'measure' ? RAISED.exec(text.slice(Math.max(0, one.from - 60), one.from))?.groups?.['what'] : undefined;
  if (raised !== undefined)
    return {
      ...one,
      from: one.from - raised.length,
      name: 'adverse_event_rate',
      takes: 'event',
      measure: `${raised}${text.slice(one.from, one.to)}`,
    };
  if (one.takes !== 'measure' || before === undefined || !RISE_SEEN.test(text.slice(one.to))) return one;
  const from = one.from - before.length;
  return { from, to: one.to, name: 'adverse_event_rate', takes: 'event', measure: text.slice(from, one.to) };
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
  return { from: start, to: end, name, takes: 'event', measure: /\bdied$/i.test(measure) ? 'deaths' : measure };
}

/** Serious events are told apart by what they are related to. */
function kindOf(measure: string): { readonly measure?: string } {
  const kind =
    /\b(?:treatment|drug|vaccine|study drug)[- ](?:related|emergent)\b/i.exec(measure)?.[0] ??
    /\bserious (?<organ>[a-z]+) (?:adverse|side)/i.exec(measure)?.groups?.['organ'];
  return kind === undefined ? {} : { measure: kind };
}
