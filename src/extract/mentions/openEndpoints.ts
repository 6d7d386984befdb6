import { slug } from '../../domain/ids.js';
import { snake } from './endpoints.js';
import type { Endpoint } from './endpoint.js';
import { PEOPLE } from './resultNumbers.js';
import type { ResultValue } from './resultValue.js';
import { BEFORE, BEHIND, CHANGED, DET, NOUN, RESOLVED, WAS } from './openFrames.js';
import type { Frame, Takes } from './openFrames.js';

/** Words that stand for no measured thing by themselves. */
const EMPTY =
  /^(?:corresponding|respective) |^(?:one|two|three|four|five|six|seven|eight|nine|ten|all|both) |\bendpoints?(?: (?:was )?met)?$|^(?:experienced|reported|had|low|similar|comparable|mild|moderate|rare|uncommon|infrequent|more|less|greater|higher|lower|patients?|participants?|subjects?|people|adults?|children|infants|results?|data|values?|levels?|scores?|doses?|difference|figures?|treatment|therapy|drug|study|trial|cohorts?|groups?|arms?|enroll?ment|stage|days|weeks|months|years|follow-up|risk|rates?|changes?|reductions?|increase|decrease|improvement|proportion|percentage|number|there|one|two|three|four|five|six|seven|eight|nine|ten|he|she|you|what|overall|baseline|averages?|mean|median|respectively|compared|versus|approximately|half|time|age|(?:(?:mean|median|average|relative|absolute|further) )*(?:reductions?|decreases?|increases?|declines?|changes?|improvements?|rise|fall)|boys|girls|women|men|eyes|infants|volunteers|recipients|often|common|frequent|falling|rising|dropping|increasing|decreasing|improving|\w+ly|decline|drop|gain|loss|effect|advantage|benefit|(?:response|responders?) rates?)$|\b(?:revenues?|expenses|sales|costs?|cash|shares?|stock|income|proceeds|prices?|prevalence|incidence of|diagnos\w+|patients|participants|adults|volunteers|placebo|company|physicians|investigators|million|billion|enrolled|randomi[sz]ed|ratio of|(?<!(?:injection|instillation|infusion|application|insertion|surgical) )sites?|centers?|countries|men|women|males?|females?|age|aged)\b/i;
const STATISTIC =
  /\b(?:mean|median|average[d]?|daily|scale|scores?|index|questionnaire|levels?|concentrations?|amounts?|overall|total)\b(?: of(?= ))? ?/gi;

/** Stands where an endpoint is named that the vocabulary knows. */
export const KNOWN = '\ufffb';

/**
 * The things of which figures are told by the grammar around them, though no vocabulary names them.
 * `isSafety`: the sentence speaks of unwanted events. `plain`: the sentence as it stands. `text` has groups, times and names blanked out, and what is measured by known words as `KNOWN`.
 */
export function findOpenEndpoints(
  text: string,
  values: readonly ResultValue[],
  isSafety: boolean,
  plain: string,
): readonly Endpoint[] {
  const found: Endpoint[] = [];
  values.forEach((value, at) => {
    if (value.hazardOf !== undefined) found.push({ ...hazardOf(value.hazardOf), from: value.from, to: value.to, of: value.from });
    if (value.ratio !== undefined || value.difference) return;
    const start = Math.max(values[at - 1]?.to ?? 0, value.from - 170);
    const end = Math.min(values[at + 1]?.from ?? text.length, value.to + 110);
    const left = text.slice(start, value.from);
    const right = text.slice(value.to, end);
    const one =
      framed(BEFORE, left, start, value, isSafety) ??
      framed(BEHIND, right, value.to, value, isSafety) ??
      thingsOf(value, text) ??
      criterion(right, value, plain);
    const isCut = one !== undefined && CUT.test(text.slice(one.to));
    if (one !== undefined && !isCut && !found.some(({ from, to }) => from < one.to && one.from < to))
      found.push(one.measure?.includes('\ufffc') === true ? { ...one, measure: plain.slice(one.from, one.to) } : one);
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
    const short = /^ \((?<short>[A-Z][A-Z-]{2,9})\)/.exec(words.slice(from + thing.length))?.groups?.['short'];
    if (short !== undefined && one.takes === 'measure') return { ...one, of: value.from, name: snake(short) };
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
/** `a favorable mRS outcome`, `complete clearance of the skin`: what makes a responder. */
const OUTCOME =
  /^(?:(?:an?|the) )?(?:favou?rable|good|excellent|independent|normal|complete|full|sustained|clinical(?:ly)?(?: meaningful| significant)?) .*\b(?:outcomes?|status|function|recovery|independence|improvement|clearance|control|resolution)\b/i;
/** What came to an end, as a noun. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ (?:has |have |had )?(?:resolved|disappeared|subsided|vanished)(?: \w+ly)?$/i, 'resolution'],
  [
    / (?:has |have |had )?(?:normali[sz]ed|returned to (?:the )?normal(?: range| limits| levels?)?)(?: \w+ly)?$/i,
    'normalization',
  ],
  [/ (?:has |have |had )?(?:cleared|bec[ao]me (?:un\w+|negative))(?: \w+ly)?$/i, 'clearance'],
  [/ (?:has |have |had )?healed(?: \w+ly)?$/i, 'healing'],
  [/ closed$/, 'closure'],
  [/ (?:has |have |had )?stabili[sz]ed$/i, 'stabilization'],
];
const PASSIVE = new RegExp(` (?:could be|can be|${WAS}|${RESOLVED})\\b`);

function named(thing: string, from: number, takes: Takes, verb?: string): Endpoint {
  const place = { from, to: from + thing.length, takes, open: true as const };
  if (takes === 'event' && OUTCOME.test(thing)) return { ...place, takes: 'rate', name: 'responder_rate', measure: thing };
  if (takes === 'event' && WANTED.test(thing)) return { ...place, takes: 'rate', name: `${snake(thing)}_rate` };
  if (takes === 'event') return { ...place, name: 'adverse_event_rate', measure: thing };
  const end = ENDINGS.find(([pattern]) => pattern.test(thing));
  if (end !== undefined)
    return { ...place, name: `${snake(thing.replace(end[0], '').replace(/, .*/, ''))}_${end[1]}_rate`, measure: thing };
  if (PASSIVE.test(thing)) return { ...place, name: 'responder_rate', measure: thing };
  const bare = thing
    .replace(STATISTIC, '')
    .replace(/\b(.+) in cerebrospinal fluid/i, 'csf $1')
    .trim();
  const plain = snake(bare === '' ? thing : bare);
  const name =
    verb === undefined ? plain : /lasted|persisted/i.test(verb) ? `duration_of_${plain}` : `time_to_${plain}_${slug(verb)}`;
  return { ...place, name };
}

/** What the event of `hazard ratio for death` is the end of. */
function hazardOf(event: string): Pick<Endpoint, 'name' | 'takes'> {
  const named = ENDS.find(([pattern]) => pattern.test(event))?.[1];
  return { name: named ?? snake(event.replace(/^the /, '')), takes: 'time' };
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
  `^\\)?(?:,? (?:of|among|in) (?:(?:the|all|those|these|them|whom|evaluable|treated) ?)*(?:${PEOPLE}|\\ufffc+)?)?(?: ${PEOPLE})?(?: (?:on|in|from|given|receiving|(?:treated|enrolled|dosed) (?:with|in|at)|taking|who received|with) (?:the )?(?:\\S+ )??\\ufffc+(?: of \\ufffc+)?)?(?: \\([^()]{1,30}\\))?,? (?:who )?(?:also |had |have |has )?(?<what>(?:(?:achieved|reached|attained|gained|maintained|regained|kept|met|became|remained|stayed|no longer|needed|required|were able|was able|are able|are (?:now |still )?(?:free|alive|off|able|without|in )|could|can|stopped|came off|come off|gone|went|walked|did not|lost|showed|converted|cleared|returned|improved|recovered|progressed|relapsed|survived|tested|slept|conceived|resumed|completed|experienced|developed|(?:had|reported|suffered) no (?=[a-z])|had (?=(?:an? )?(?:transient|mild|moderate|severe|asymptomatic|symptomatic|serious|elevated|low-grade|grade \\d)\\b)|been (?:free|alive|off|able|without|in )|were (?:free|alive|off|clear|without|negative|positive|able|seizure|attack|independent|in |at |below|above)|was (?:free|alive|off|clear))\\b)[^,;.()]{0,110}?)(?=,? (?:versus|vs|compared|against|as opposed|while|whereas|and \\d|in contrast)\\b|[,;.()]|$| ?\\ufffc)`,
  'i',
);
const ALONE = /^(?:progressed|relapsed|survived|recovered|conceived|improved|converted|cleared|met)$/i;
/** What was kept or given up, though its name is one of a measure: `stopped regular factor IX`, `were independent of ...`. */
const HELD =
  /^(?:(?:were|was|been|remained|stayed|are) (?:now |still )?(?:free|off|able|without|independent)|stopped|gone|returned|came off|come off|resumed|no longer|(?:had|needed|required) no|could|did not) [^\ufffc]*\ufffb[^\ufffc]*$/i;
const NOT_CRITERION =
  /^\w+ (?:it|this|that|so)$|^(?:showed|had) an? (?:mean|median|average)\b|^(?:had|were|was|completed|received)\b[^.]{0,30}\b(?:enrolled|randomi[sz]ed|dosed|treated|recruited|assigned|evaluable|screened|women|men|male|female|follow-up|the (?:study|trial))\b|^(?:experienced|showed) (?:an? )?(?:[\ufffb\ufffc]|adverse|side)/i;

const THINGS =
  /\b(?<thing>wound|lesion|ulcer|fistula|wart|tract|implant|graft|scar|blister|plaque|stone|nodule|aneurysm|tear|fracture|infection)s?\b[^.;,]{0,50}?\)?(?: (?:\([^()]{1,20}\)|had|have|has|been|were|was|remained|\w+ly)){1,4} (?<done>closed|healed|cleared|resolved|stabili[sz]ed|normali[sz]ed)\b/i;

/** `11 of 14 wounds (79%) were closed`: what was counted were no people. */
function thingsOf(value: ResultValue, text: string): Endpoint | undefined {
  const match = kindOf(value) === 'share' ? THINGS.exec(text.slice(value.from, value.to + 110)) : null;
  const { thing = '', done = '' } = match?.groups ?? {};
  if (match === null) return undefined;
  const to = value.from + match.index + match[0].length;
  return { ...named(`${thing} ${done}`.toLowerCase(), to - done.length, 'rate'), to, of: value.from };
}

function criterion(right: string, value: ResultValue, text: string): Endpoint | undefined {
  if (kindOf(value) !== 'share' || /^ of (?:those|patients|participants|subjects) who (?:stayed|remained|continued) /.test(right))
    return undefined;
  const match = CRITERION.exec(right);
  const masked = match?.groups?.['what']?.trim();
  const from = value.to + (match?.index ?? 0) + (match?.[0].indexOf(masked ?? '') ?? 0);
  const isHeld = masked !== undefined && HELD.test(masked);
  const what = isHeld ? text.slice(from, from + masked.length) : masked;
  if (
    match === null ||
    what === undefined ||
    (!isHeld && /[\ufffb\ufffc]/.test(what)) ||
    NOT_CRITERION.test(what) ||
    / (?:of|by|to|than|at)$/i.test(what) ||
    (!what.includes(' ') && !ALONE.test(what))
  )
    return undefined;
  const at = { from, to: from + what.length, open: true as const, of: value.from };
  const spared = /^(?:needed|required|received) no (?<thing>[a-z-]+(?: [a-z-]+)?)/i.exec(what)?.groups?.['thing'];
  const spare = `${snake((spared ?? '').replace(/s$/, ''))}_free_responder_rate`;
  if (spared !== undefined) return { ...at, name: spare, takes: 'rate', measure: `no ${spared}` };
  const none = /^(?:had|reported|experienced|suffered) no (?<thing>.+)$/i.exec(what)?.groups?.['thing'];
  if (none?.includes(' and ') === true)
    return { ...at, name: 'responder_rate', takes: 'rate', measure: what.replace(/^\w+ /, '') };
  if (none !== undefined) return { ...at, name: `${snake(none.replace(/s$/, ''))}_free_rate`, takes: 'rate' };
  const isEvent = /^(?:experienced|developed|had)\b/i.test(what);
  const measure = what.replace(/^(?:achieved|reached|attained|experienced|developed|had|met|showed) (?:an? )?/i, '');
  if (/^survived\b/i.test(what)) return { ...at, name: 'survival_rate', takes: 'rate' };
  return isEvent
    ? { ...at, name: 'adverse_event_rate', takes: 'event', measure }
    : { ...at, name: 'responder_rate', takes: 'rate', measure };
}
