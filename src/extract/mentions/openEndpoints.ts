import { slug } from '../../domain/ids.js';
import type { Endpoint } from './endpoints.js';
import { PEOPLE } from './resultNumbers.js';
import type { ResultValue } from './resultValue.js';

const STOP =
  'and|or|of|is|are|was|were|be|been|being|had|has|have|having|that|which|who|whose|where|by|from|at|in|with|to|for|on|over|after|before|during|through|until|than|versus|vs|compared|against|while|whereas|but|as|when|if|not|no|none|also|both|their|its|our|his|her|the|this|these|those|we|it|they|an?|will|would|may|can|could|still|only|most|all|each|every|any|other|between|among|per|under|without|within|about|since|often|more|less|receiving|received|taking';
const CHANGED =
  'rose|risen|fell|fallen|increas(?:ed|es)|decreas(?:ed|es)|declin(?:ed|es)|dropp?(?:ed|s)?|grew|improv(?:ed|es)|worsen(?:ed|s)|climb(?:ed|s)|eased|shrank|shr[iu]nk(?:s|en)?|shortened|lengthened|narrowed|slowed|subsided|diminished|advanced|gained|lost|went (?:up|down)|came down|knocked down|cut|cuts|reduc(?:ed|es)|lower(?:ed|s)|rais(?:ed|es)|elevated|suppress(?:ed|es)|inhibited|boosted|enhanced|depleted|down|up|higher|better';
const STOOD =
  'averag(?:ed|es|ing)|reach(?:ed|es)|stood|remained|remains|stayed|(?:did not |never )?exceed(?:ed|s)?|peaked|measured|came(?: in)?|amount(?:ed|s)|total(?:l?ed|s)|rang(?:ed|es)|made up|accounted|was|were|is|are|had';
const LASTED =
  'lasted|persisted|took|resolved|healed|disappeared|ended|recovered|cleared|occurred|returned|began|appeared|started|set in';
const WORD = `(?!(?:${STOP}|${CHANGED})\\b)(?:\\d+-(?=[a-z]))?[A-Za-z](?:[\\w'/+-]|\\.(?=\\w))*|\\d,\\d-[\\w-]+`;
const LONG = `(?:${WORD})(?: (?:${WORD})){0,5}`;
const THING = `(?<thing>${LONG}(?: per [a-z]+)?(?: (?:of|in|on|to|at|for|across) (?:(?:the|all|any) )?(?:${WORD})(?: (?:${WORD})){0,2})?)`;
/** Words that lead from a verb to its figure, and from a figure to its thing. */
const FILL =
  '(?:[ ,]+(?:from (?:an? )?(?:(?:mean|median|baseline|average|value) ){0,2}(?:of )?(?:about )?[\\d.,]+(?: ?[%a-zA-Z/]{1,8})??(?: at (?:baseline|screening|entry))?(?= to)|significantly|further|only|just|also|rapidly|sharply|steadily|markedly|consistently|dose-dependently|on average|in total|from baseline|overall|statistically|to|by|at|of|from|for|after|within|in|an?|the|mean|median|average|least[- ]squares|LS|geometric|respective|additional|level|around|least|as much as|relative|absolute|approximately|about|placebo-adjusted|placebo-corrected|not|never|below|above|\\ufffc+)){0,8}';
const ASIDE =
  '(?: (?:of|in|among|for|with|on|from) (?:the |those in )?\\ufffc+(?: (?:patients|participants|subjects|group|arm|recipients))?)?(?: \\ufffc+)?(?:,? \\([^()]{1,60}\\))?(?:, [^,;]{3,70},)?';
const NOUN =
  '(?:reduction|decrease|increase|decline|change|improvement|rise|fall|drop|gain|loss|lowering|elevation|difference|growth|inhibition|suppression|cut|prolongation)s?';
const KIND =
  '(?:mean|median|average|relative|absolute|further|overall|significant|placebo-adjusted|statistically significant|sustained|net|mean relative|percent) ';
const DET =
  '(?:(?:the|their|its|mean|median|average|total|monthly|weekly|daily|rate of|number of|frequency of|risk of|level of|levels of) ){0,3}';

type Takes = 'measure' | 'time' | 'event' | 'rate';
interface Frame {
  readonly pattern: RegExp;
  /** Which figures it is for. */
  readonly for: 'amount' | 'time' | 'share' | 'any';
  readonly takes?: Takes;
  /** What every match holds, quick to look for. */
  readonly cue?: RegExp;
  /** Only where the sentence speaks of safety. */
  readonly safety?: true;
}

function frame(
  kind: Frame['for'],
  takes: Takes | undefined,
  source: string,
  cue?: string,
  more: Pick<Frame, 'safety'> = {},
): Frame {
  const pattern = new RegExp(source, 'i');
  return {
    for: kind,
    ...(takes !== undefined && { takes }),
    pattern,
    ...(cue !== undefined && { cue: new RegExp(cue, 'i') }),
    ...more,
  };
}

const START = "(?:^|[^\\w'-])";
const LED = '(?:(?:,? (?:was|were|averaged|reached|came to|amounted to|stood at|exceeded|of|at|by))|:)';
const IS =
  '(?:(?:was|were|is|are|had|has|have)(?: been)? )?(?:(?:significantly|further|also|rapidly|then|have|since|all|consistently|still) ){0,2}';
const WAS = '(?:was|were|had been|has been|have been)';
const SEEN = '(?:reported|seen|observed|noted|recorded|detected|experienced|documented|found|identified|confirmed)';
const HAPPENED = `(?:${WAS} (?:(?:only|most|also|each) )?(?:(?:commonly|frequently) )?${SEEN}(?: (?:in|by|for|among|at))?|occurred(?: in)?|(?:has |have )?affected|(?:developed|arose|appeared) in|was the (?:only|most)[^.;()]{3,90}?|(?:${SEEN}|occurring) (?:in|by|for|among))`;
const RESOLVED =
  '(?:resolved|normali[sz]ed|cleared|ceased|disappeared|healed|recovered|improved|stabili[sz]ed|returned to [a-z]+|bec[ao]me (?:un(?:detectable|measurable)|negative|normal)|closed|subsided|vanished|regressed)';
const DONE = `(?:(?:(?:could|can) be|${WAS}) (?:\\w+ly )?(?!${SEEN})[a-z]+(?:ed|wn|en|ne)|${RESOLVED})`;
const AT = `(?: (?:of|in|at|on) (?:(?:the|all|any) )?(?:${WORD})(?: (?:${WORD}))?)?`;
const TELLING =
  '(?:rates?|occupancy|inhibition|bioavailability|coverage|suppression|engagement|uptake|expression|activity|sensitivity|specificity|reduction|increase|decrease|efficacy|accuracy|healing|closure)';

/** What leads to a figure, from its thing to the place where it stands. */
const BEFORE: readonly Frame[] = [
  frame('time', 'time', `${THING}${ASIDE} (?<verb>${LASTED})(?: (?:in|for) \\ufffc+)?${FILL} ?$`, ` (?:${LASTED})\\b`),
  frame(
    'time',
    'time',
    `(?<thing>(?:time|duration|latency|delay|interval) (?:to|of|from|until|between) (?:\\S+ ){1,7}?)(?:was|of|averaged|:|reached)${FILL} ?$`,
    '(?:time|duration|latency|delay|interval) (?:to|of|from|until|between) ',
  ),
  frame(
    'amount',
    'measure',
    `\\b${NOUN} (?:(?:between|versus|vs\\.?|over|compared (?:with|to)) [^.;,()]{3,50}? )?(?:from baseline )?(?:in|of|for|to) ${DET}${THING}${ASIDE}${LED}${FILL} ?\\(?$`,
    `\\b${NOUN} (?:from|in|of|for|to|between|versus|vs|over|compared) `,
  ),
  frame('amount', 'measure', `\\b(?:${CHANGED}) ${DET}${THING}${ASIDE}(?: from baseline)?,? by${FILL} ?$`, ` by${FILL} ?$`),
  frame(
    'amount',
    'measure',
    `${START}${DET}${THING}${ASIDE} ${IS}(?:${CHANGED}|${STOOD})${FILL} ?\\(?$`,
    ` (?:${CHANGED}|${STOOD})${FILL} ?\\(?$`,
  ),
  frame('amount', 'measure', `(?:,|\\band|;) ${DET}${THING} by${FILL} ?$`, ` by${FILL} ?$`),
  frame(
    'amount',
    'measure',
    `${START}(?:(?:an?|the) )?${DET}${THING} ${NOUN}(?: from baseline)?(?: of|:)${FILL} ?$`,
    `${NOUN}(?: from baseline)?(?: of|:)${FILL} ?$`,
  ),
  frame(
    'amount',
    'measure',
    `${START}${DET}${THING}${ASIDE} ${IS}(?:(?:more than|nearly|almost|about) )?(?:${CHANGED}|doubled|tripled|quadrupled|halved)\\b[^,;.]{0,40}, (?:with|by|for|representing|showing|an?)${FILL} ?$`,
    `, (?:with|by|for|representing|showing|an?)${FILL} ?$`,
  ),
  frame(
    'share',
    'event',
    `${START}(?<thing>${LONG}${AT})(?:, [^,;.]{3,60},|,)? ${HAPPENED}(?: only| just)?,?(?: at| by| in)? ?\\(?$`,
    ` ${HAPPENED}(?: only| just)?,?(?: at| by| in)? ?\\(?$`,
  ),
  frame(
    'share',
    'rate',
    `\\b(?:patients|participants|subjects|eyes|children|adults)\\b[^.;:]{0,60} (?:required|needed|received|achieved|reached|attained) (?<thing>${LONG}) \\($`,
    ' \\($',
  ),
  frame('share', 'rate', `${START}(?<thing>${LONG}${AT} ${DONE}(?: [a-z]+ly)?) (?:in|for|by|among) $`, ' (?:in|for|by|among) $'),
  frame(
    'share',
    'event',
    `${START}(?<thing>${LONG}${AT})(?: of (?:any )?grades? [\\d-]+)? [(\\[]$|^\\W*(?<label>${LONG})(?::| -|,) $`,
    '(?:[(\\[]|(?::| -|,) )$',
    { safety: true },
  ),
  frame(
    'any',
    undefined,
    `^\\W*${DET}${THING}${ASIDE}(?: \\ufffc+)?(?::| -| \\u2013|,) ?(?:an? )?(?:${KIND}|down |up ){0,2}(?:${NOUN} of )?$`,
    '(?::| -|\\u2013|,) ?(?:\\w[\\w -]{0,60})?$',
  ),
];
/** What a figure leads to. */
const BEHIND: readonly Frame[] = [
  frame('amount', 'measure', `^(?: ?\\ufffc+)?\\)? (?:${KIND}){0,3}${NOUN} (?:from baseline )?(?:in|of|for) ${DET}${THING}`),
  frame('amount', 'measure', `^ (?:lower|higher|greater|fewer|less|more|longer|shorter|better) ${DET}${THING}`),
  frame('amount', undefined, `^ (?<thing>(?:(?:${WORD}) ){0,4}${TELLING})\\b`),
];
/** Words that stand for no measured thing by themselves. */
const EMPTY =
  /^(?:corresponding|respective) |^(?:one|two|three|four|five|six|seven|eight|nine|ten|all|both) |\bendpoints?(?: (?:was )?met)?$|^(?:experienced|reported|had|low|similar|comparable|mild|moderate|rare|uncommon|infrequent|more|less|greater|higher|lower|patients?|participants?|subjects?|people|adults?|children|infants|results?|data|values?|levels?|scores?|doses?|difference|figures?|treatment|therapy|drug|study|trial|cohorts?|groups?|arms?|enroll?ment|stage|days|weeks|months|years|follow-up|risk|rates?|changes?|reductions?|increase|decrease|improvement|proportion|percentage|number|there|one|two|three|four|five|six|seven|eight|nine|ten|he|she|you|what|overall|baseline|averages?|mean|median|respectively|compared|versus|approximately|half|time|age|(?:(?:mean|median|average|relative|absolute|further) )*(?:reductions?|decreases?|increases?|declines?|changes?|improvements?|rise|fall)|boys|girls|women|men|eyes|infants|volunteers|recipients|often|common|frequent|falling|rising|dropping|increasing|decreasing|improving|\w+ly|decline|drop|gain|loss|effect|advantage|benefit|(?:response|responders?) rates?)$|\b(?:revenues?|expenses|sales|costs?|cash|shares?|stock|income|proceeds|prices?|prevalence|incidence of|diagnos\w+|patients|participants|adults|volunteers|placebo|company|physicians|investigators|million|billion|enrolled|randomi[sz]ed|ratio of|(?<!(?:injection|instillation|infusion|application|insertion|surgical) )sites?|centers?|countries|men|women|males?|females?|age|aged)\b/i;
const STATISTIC =
  /\b(?:mean|median|average[d]?|daily|scale|scores?|index|questionnaire|levels?|concentrations?|overall|total)\b ?/gi;

/** Stands where an endpoint is named that the vocabulary knows. */
export const KNOWN = '\ufffb';

/**
 * The things of which figures are told by the grammar around them, though no vocabulary names them.
 * `isSafety`: the sentence speaks of unwanted events. `text` has groups, times and names blanked out, and what is measured by known words as `KNOWN`.
 */
export function findOpenEndpoints(text: string, values: readonly ResultValue[], isSafety: boolean): readonly Endpoint[] {
  const found: Endpoint[] = [];
  values.forEach((value, at) => {
    if (value.hazardOf !== undefined) found.push({ ...hazardOf(value.hazardOf), from: value.from, to: value.to, of: value.from });
    if (value.ratio !== undefined || value.difference) return;
    const start = Math.max(values[at - 1]?.to ?? 0, value.from - 170);
    const end = Math.min(values[at + 1]?.from ?? text.length, value.to + 110);
    const left = text.slice(start, value.from);
    const right = text.slice(value.to, end);
    const one =
      framed(BEFORE, left, start, value, isSafety) ?? framed(BEHIND, right, value.to, value, isSafety) ?? criterion(right, value);
    const isCut = one !== undefined && CUT.test(text.slice(one.to));
    if (one !== undefined && !isCut && !found.some(({ from, to }) => from < one.to && one.from < to)) found.push(one);
  });
  return found;
}

/** `rate of moderate or severe exacerbations`, `lung function, measured as FEV1`: the thing has a known name further on. */
const CUT =
  /^ (?:or|and|to) (?:[\w-]+ ){1,2}\ufffb|^,? (?:as )?(?:measured|assessed|evaluated) (?:as|by|with|on|using)[^,;]{0,30}\ufffb|^ \(\ufffb/;

function framed(
  frames: readonly Frame[],
  words: string,
  at: number,
  value: ResultValue,
  isSafety: boolean,
): Endpoint | undefined {
  const kind = kindOf(value);
  for (const frame of frames) {
    if (frame.for !== 'any' && frame.for !== kind && !(frame.for === 'amount' && value.unit === 'percent')) continue;
    if (frame.for === 'share' && kind === 'amount' && value.unit !== 'percent') continue;
    if (frame.safety && !isSafety) continue;
    const match = frame.cue?.test(words) === false ? null : frame.pattern.exec(words);
    const thing = (match?.groups?.['thing'] ?? match?.groups?.['label'])?.replace(/[ ,]+$/, '');
    if (match === null || thing === undefined || EMPTY.test(thing) || thing.length < 3) continue;
    const from = match.index + match[0].indexOf(thing);
    const before = words.slice(0, from);
    const isRate = RATE_OF.test(before);
    if (frames === BEFORE && !isRate && !NOUN_BEFORE.test(before) && NO_SUBJECT.test(before)) continue;
    const one = named(thing, at + from, frame.takes ?? takesOf(value, thing), match.groups?.['verb']);
    return { ...one, of: value.from, ...(isRate && { name: `${one.name.replace(/_(?:events?|rate)$/, '')}_rate` }) };
  }
  return undefined;
}

function kindOf({ unit, count, value }: ResultValue): 'amount' | 'time' | 'share' | undefined {
  if (unit === 'percent' || count !== undefined) return 'share';
  if (unit === undefined) return value === undefined ? undefined : 'amount';
  return /^(?:minutes|hours|days|weeks|months|years)$/.test(unit) ? 'time' : 'amount';
}

function takesOf(value: ResultValue, thing: string): Takes {
  if (/\brates?$/i.test(thing)) return 'rate';
  const kind = kindOf(value);
  return kind === 'time' ? 'time' : value.count === undefined ? 'measure' : 'rate';
}

/** What is hoped for is no unwanted event. */
const WANTED =
  /\b(?:cures?|responses?|remissions?|clearance|resolution|improvements?|healing|control|suppression|eradication|conversion|expression|activity|benefit|closure|engraftment|normali[sz]ation|detection|success|recovery|shrinkage|stabili[sz]ation|independence|freedom|negativity|regression|tolerance|survival|repair|union|pregnanc(?:y|ies)|births?|transduction)(?:$| of )/i;
/** What came to an end, as a noun. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ (?:has |have |had )?(?:resolved|disappeared|subsided|vanished)(?: \w+ly)?$/i, 'resolution'],
  [/ (?:has |have |had )?normali[sz]ed(?: \w+ly)?$/i, 'normalization'],
  [/ (?:has |have |had )?(?:cleared|bec[ao]me (?:un\w+|negative))(?: \w+ly)?$/i, 'clearance'],
  [/ (?:has |have |had )?healed(?: \w+ly)?$/i, 'healing'],
  [/ (?:has |have |had )?stabili[sz]ed$/i, 'stabilization'],
];
const PASSIVE = new RegExp(` (?:could be|can be|${WAS}|${RESOLVED})\\b`);

function named(thing: string, from: number, takes: Takes, verb?: string): Endpoint {
  const place = { from, to: from + thing.length, takes, open: true as const };
  if (takes === 'event' && WANTED.test(thing)) return { ...place, takes: 'rate', name: `${slug(thing).replace(/-/g, '_')}_rate` };
  if (takes === 'event') return { ...place, name: 'adverse_event_rate', measure: thing };
  const end = ENDINGS.find(([pattern]) => pattern.test(thing));
  if (end !== undefined)
    return { ...place, name: `${slug(thing.replace(end[0], '')).replace(/-/g, '_')}_${end[1]}_rate`, measure: thing };
  if (PASSIVE.test(thing)) return { ...place, name: 'responder_rate', measure: thing };
  const bare = thing
    .replace(STATISTIC, '')
    .replace(/\b(.+) in cerebrospinal fluid/i, 'csf $1')
    .trim();
  const plain = slug(bare === '' ? thing : bare).replace(/-/g, '_');
  const name =
    verb === undefined ? plain : /lasted|persisted/i.test(verb) ? `duration_of_${plain}` : `time_to_${plain}_${slug(verb)}`;
  return { ...place, name };
}

/** What the event of `hazard ratio for death` is the end of. */
function hazardOf(event: string): Pick<Endpoint, 'name' | 'takes'> {
  const named = ENDS.find(([pattern]) => pattern.test(event))?.[1];
  return { name: named ?? slug(event.replace(/^the /, '')).replace(/-/g, '_'), takes: 'time' };
}

const ENDS: readonly (readonly [RegExp, string])[] = [
  [/progression|pfs/i, 'progression_free_survival'],
  [/^(?:the )?(?:death|os|overall survival|dying|mortality)$/i, 'overall_survival'],
  [/relapse|recurrence/i, 'relapse_free_survival'],
];

const RATE_OF = /\b(?:rate|frequency) of (?:the )?$/i;
/** Before a thing: it is no subject but belongs to one, or is a verb of one that is known. */
const NO_SUBJECT =
  /\b(?:in|of|on|at|under|with|for|to|from|by|than|against|among|between|over|during|through|throughout|across|within|without|per|versus|after|before) (?:the |both |each |all |any )?$|[\ufffb\ufffc] ?$/i;
const NOUN_BEFORE = new RegExp(`\\b${NOUN} (?:from baseline )?(?:in|of|for|to) ${DET}$|\\b(?:${CHANGED}) ${DET}$`, 'i');

/** What people did whose share is told: `were able to stop steroids`. */
const CRITERION = new RegExp(
  `^\\)?(?:,? (?:of|among|in) (?:(?:the|all|those|these|them|whom|evaluable|treated) ?)*(?:${PEOPLE})?)?(?: ${PEOPLE})?(?: (?:on|in|from|given|receiving|(?:treated|enrolled|dosed) (?:with|in|at)|taking|who received|with) (?:the )?(?:\\S+ )??\\ufffc+)?(?: \\([^()]{1,30}\\))? (?:who )?(?:also |had |have |has )?(?<what>(?:(?:achieved|reached|attained|gained|maintained|regained|kept|met|became|remained|stayed|no longer|needed|required|were able|was able|are able|are (?:now |still )?(?:free|alive|off|able|without|in )|could|can|stopped|came off|went|walked|did not|lost|showed|converted|cleared|returned|improved|recovered|progressed|relapsed|survived|tested|slept|conceived|resumed|completed|experienced|developed|(?:had|reported|suffered) no (?=[a-z])|had (?=(?:an? )?(?:transient|mild|moderate|severe|asymptomatic|symptomatic|serious|elevated|low-grade|grade \\d)\\b)|been (?:free|alive|off|able|without|in )|were (?:free|alive|off|clear|without|negative|positive|able|seizure|attack|independent|in |at |below|above)|was (?:free|alive|off|clear))\\b)[^,;.()]{0,110}?)(?=,? (?:versus|vs|compared|against|as opposed|while|whereas|and \\d|in contrast)\\b|[,;.()]|$| ?\\ufffc)`,
  'i',
);
const ALONE = /^(?:progressed|relapsed|survived|recovered|conceived|improved|converted|cleared|met)$/i;
const NOT_CRITERION =
  /^(?:showed|had) an? (?:mean|median|average)\b|^(?:had|were|was|completed|received)\b[^.]{0,30}\b(?:enrolled|randomi[sz]ed|dosed|treated|recruited|assigned|evaluable|screened|women|men|male|female|follow-up|the (?:study|trial))\b|^(?:experienced|showed) (?:an? )?(?:[\ufffb\ufffc]|adverse|side)/i;

function criterion(right: string, value: ResultValue): Endpoint | undefined {
  if (kindOf(value) !== 'share' || /^ of (?:those|patients|participants|subjects) who (?:stayed|remained|continued) /.test(right))
    return undefined;
  const match = CRITERION.exec(right);
  const what = match?.groups?.['what']?.trim();
  if (
    match === null ||
    what === undefined ||
    /[\ufffb\ufffc]/.test(what) ||
    NOT_CRITERION.test(what) ||
    / (?:of|by|to|than|at)$/i.test(what) ||
    (!what.includes(' ') && !ALONE.test(what))
  )
    return undefined;
  const from = value.to + match.index + match[0].indexOf(what);
  const at = { from, to: from + what.length, open: true as const, of: value.from };
  const none = /^(?:had|reported|experienced|suffered) no (?<thing>.+)$/i.exec(what)?.groups?.['thing'];
  if (none !== undefined) return { ...at, name: `${slug(none.replace(/s$/, '')).replace(/-/g, '_')}_free_rate`, takes: 'rate' };
  const isEvent = /^(?:experienced|developed|had)\b/i.test(what);
  const measure = what.replace(/^(?:achieved|reached|attained|experienced|developed|had|met|showed) (?:an? )?/i, '');
  if (/^survived\b/i.test(what)) return { ...at, name: 'survival_rate', takes: 'rate' };
  return isEvent
    ? { ...at, name: 'adverse_event_rate', takes: 'event', measure }
    : { ...at, name: 'responder_rate', takes: 'rate', measure };
}
