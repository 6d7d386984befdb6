import type { Mention, TrialMention } from './mention.js';
import { matchesOf, mentionsIn, phrase, wordsIn } from './tagged.js';
import type { Match, Tagged } from './tagged.js';
import { designsOf } from './trialDesigns.js';

const NUMERAL = '(?:[0-4]|I{1,3}|IV)';
const PHASE = `Phase[ -](?<phase>${NUMERAL}[abc]?(?: ?/ ?(?:${NUMERAL}[abc]?|[abc]))?)(?![\\w/])`;
const ARTICLE =
  "(?:an?|the|its|our|this|their|another|one|both|two|three|four|(?:the )?(?:company|group)'s?|{org}'s?|{drug}'s?) (?:own )?";
/** An adjective before the phase: a hyphened word, or one of these. */
const ADJECTIVE =
  '(?:[a-z0-9]+(?:-[a-z0-9]+)+|randomi[sz]ed|multicent(?:er|re|ric)|multinational|international|global|adaptive|controlled|crossover|noninferiority|nonrandomized|blinded|ongoing|running|planned|completed|upcoming|current|previous|preceding|prior|earlier|recent|recently|now|successful|potential|possible|proposed|pivotal|registrational|registration|confirmatory|supportive|late|large|larger|small|initial|important|separate|second|first|third|further|new|next|additional|single|parallel|identical|replicate|duplicate|matching|similar|clinical|exploratory|investigator-initiated|bridging|bioequivalence|imaging|dosimetry|comparative|validation|seamless|pilot|feasibility|academic|observational|prospective|combination|extension|basket|umbrella|supplemental|subsequent|positive|{count}|{duration})';
const BEFORE = `(?:${ADJECTIVE}(?:, | )(?:and |or )?|(?:{indication}|{org}'s?|{drug}) )`;
const STOP =
  'of|in|for|with|to|from|and|or|the|a|an|that|which|who|is|are|was|were|be|will|has|have|had|may|can|could|on|by|at|as|than|after|before|until|results?|data|findings|dose(?! (?:stud|trial|escalat|find|rang|expan))|trials?|stud(?:y|ies)|portion|part|program(?:me)?s?|its|our|their|we|it|if|while|when|where|but|did|does|met';
/** A word behind the phase: anything that does not begin another phrase; also `LUMA-1 and LUMA-2`. */
const BEHIND = `(?:(?:{trial}(?:, {trial})*,? and {trial}|(?!(?:${STOP})(?![\\w-]))[a-z0-9]+(?:[-/][a-z0-9]+)*(?:'s)?|{trial}|{count}|{duration}|{indication}|{drug}|{arm}|{dose}|{designation}|{agency}|\\([A-Z]{2,5}\\))(?:, | )(?:and (?=[a-z]+-))?)`;
const HEAD =
  '(?:trials?|stud(?:y|ies)|program(?:me)?s?|comparison|protocol|evaluation|investigation|extension|portion|part|segment)(?!-|\\w)(?! (?:data|drugs?|eyes?|medications?|sites?|staff)\\b)';
/** `(NCT01234567)`, `(EudraCT 2020-000001-01; NCT01234567)` behind a trial. */
const REGISTERED = '(?: \\((?:[^(){trial}]{0,60}[;, ])?{trial}[^(){trial}]{0,40}\\))?';
/** The names behind `trial`: `, LUMA-1,`, ` LUMA-1`, ` (LUMA-1)`, `s, LUMA-1 and LUMA-2`. */
const NAMED_BEHIND = `(?:(?:,? (?:(?:which (?:is|will be) |to be )?(?:called|named|known as)|dubbed|titled) | \\((?:the )?["\\u201c]?|, | )(?:{trial}(?:, {trial})*,? and )?{trial}["\\u201d]?(?: (?:trial|study)(?!\\w))?\\)?)?`;
/** Not the end of a fronted condition: `Depending on the results of LUMA-1, a Phase 3 trial could start`. */
const FRONTED =
  '(?<!(?:^|[.;:\\u2022-] )(?:[Dd]epending (?:up)?on|[Ss]ubject to|[Pp]ending|[Ii]f|[Oo]nce|[Aa]ssuming|[Bb]ased (?:up)?on|[Ff]ollowing|[Bb]uilding on|[Ii]n addition to|[Bb]esides|[Bb]eyond|[Aa]longside|[Pp]rovided)\\b[^.,;:]{0,80})';
/** Names before `, a trial`: `LUMA-1 (NCT01234567), `, `LUMA-1 and LUMA-2, `. */
const NAMED_BEFORE = `(?:(?:{trial}(?:, {trial})*,? and )?{trial}${FRONTED}${REGISTERED}(?: itself)?(?:,|:| -| \\u2013) (?=${ARTICLE}))`;

/** `our ongoing Phase 1b study`, `KITE-1, a Phase 2 trial`, `the Phase 2 KITE-1 trial`; not `Phase 1 and Phase 2 trials`. */
const WITH_PHASE = phrase(
  `(?:${NAMED_BEFORE}|(?<![\\w-]))(?:(?<=^|[^\\w-])${ARTICLE})?${BEFORE}{0,9}(?<![\\w-])${PHASE},? ${BEHIND}{0,7}?${HEAD}(?:(?<=part|portion|segment) of (?:the )?(?:{trial}(?!, (?:an?|the|its|our) )|study(?!\\w)|trial(?!\\w)))?${NAMED_BEHIND}${REGISTERED}`,
);
/** `KITE-1 trial`, `the pivotal KITE-1 study`, `KITE-1 (NCT01234567)`, `KITE-1, an open-label trial`, `study ABC-101`. */
const WITH_NAME = phrase(
  `(?:(?<=^|[^\\w-])${ARTICLE})?${BEFORE}{0,6}(?:(?:trial|study) )?(?:{trial}(?:, {trial})*,? and )?{trial}(?: (?:clinical |extension |open-label )?(?:trials?|stud(?:y|ies)|program(?:me)?)(?!\\w))?${REGISTERED}(?:(?:,| -| \\u2013) ${ARTICLE}${BEFORE}{0,9}(?:[a-z]+ )?(?:trials?|stud(?:y|ies)|extension(?! (?:period|phase|part|portion|stage)))(?!\\w))?`,
);
/** `KITE-1 Phase 2 trial` needs no comma. */
const NAME_PHASE = phrase(
  `(?:(?<=^|[^\\w-])${ARTICLE})?{trial}${REGISTERED} ${BEFORE}{0,3}(?<![\\w-])${PHASE} (?:clinical )?(?:trial|study)(?!\\w)|(?<![\\w-])${PHASE.replace('<phase>', '<alone>')} \\({trial}\\)|{trial}${REGISTERED}(?: \\(|, |: )${PHASE.replace('<phase>', '<beside>')}(?=[,;:.)]|$)`,
);
/** `an open-label trial of Phase 2b`, `The trial is of Phase 2`. */
const OF_PHASE = phrase(
  `(?:(?<=^|[^\\w-])${ARTICLE})(?:${BEFORE}|[a-z-]+ ){0,5}?(?:clinical )?(?:trial|study)(?: (?:is|was|will be))? of ${PHASE}`,
);
/** `our Phase 3`, `Phase 3 to start`: the phase alone stands for the trial. */
const BARE = phrase(
  `(?:(?<=^|[^\\w-])(?:our|its|the company's) (?:own |pivotal |planned |upcoming |ongoing )?${PHASE}(?= (?:will|is|was|has|to|in)\\b|[,.;]|$)|(?<![\\w-])${PHASE.replace('<phase>', '<alone>')}(?=(?: \\([^()]{1,24}\\))? (?:to|is to|will|should|could|(?:is )?(?:expected|planned|scheduled|anticipated|set|due) to) (?:start|begin|commence|open|get under ?way)\\b)|(?<=\\b(?:into|enter|entering|starts?|starting|begins?|beginning|initiat(?:e|ing)|commenc(?:e|ing)) )${PHASE.replace('<phase>', '<entered>')}(?= (?:in|with|for|by|before|during|later|next|this|early|mid)\\b|[,;]|\\.?$)|(?<=\\b(?:start|initiation|launch|beginning|commencement) of )${PHASE.replace('<phase>', '<begun>')}(?=[.,;)]|$| (?:in|by|for|is|expected|planned|development)\\b))`,
);
/** `Phase 2 data`, `topline Phase 2 results`: that there is a trial, no more. */
const WITH_DATA = phrase(
  `\\b${PHASE},? (?:(?:clinical|top-?line|interim|final|initial|preliminary|positive|study|trial|safety|efficacy|survival) ){0,3}?(?:(?:study|trial)(?= data)|(?=(?:data|results|findings|readout)\\b))`,
);
const KINDS =
  '(?:pivotal|registrational|registration-enabling|registration|confirmatory|first-in-human|bridging|bioequivalence|extension|proof-of-concept|dose-ranging|dose-finding|investigator-(?:initiated|sponsored|led)|pilot|natural[- ]history|long-term follow-up|rollover)';
/** `a pivotal trial`, `the pivotal portion of the study`, `an open-label extension study`. */
const BY_KIND = phrase(
  `(?:(?<=^|[^\\w-])(?<article>${ARTICLE}))?${BEFORE}{0,4}?${KINDS}(?:,? ${ADJECTIVE}){0,3} (?:clinical )?(?:trials?|study|studies|portion|part|program(?:me)?)(?!\\w)(?: of (?:the (?:study|trial)|{trial}))?${NAMED_BEHIND}`,
);
/** `a randomized trial of XYZ 201`, `the pediatric clinical study of oral XYZ 201`: known by its drug alone. */
const OF_DRUG = phrase(
  `(?:(?<=^|[^\\w-])${ARTICLE})(?:${BEFORE}|[a-z-]+ ){0,5}?(?:clinical )?(?:trial|(?<=clinical )study)(?= (?:of|with|evaluating|testing) (?:(?:the|our|its) )?(?:[a-z-]+ ){0,3}{drug})`,
);
/** `our open-label extension`, `the long-term extension, KITE-1-X`: a trial of its own without the word. */
const EXTENSION = phrase(
  `(?:(?<=^|[^\\w-])${ARTICLE})(?:(?:ongoing|current|optional|[0-9]+-(?:week|month)|{duration}) ){0,2}(?:(?:open-label|long-term)[, ]+){1,2}(?:safety )?extension(?! (?:period|phase|part|portion|stage)|\\w)${NAMED_BEHIND}`,
);
/** Before "study" where only the context tells which; `the second study` and `the four-week study` may be experiments. */
const KNOWN =
  '(?:(?:ongoing|important|same|current|clinical|planned|completed|pivotal|whole|entire|overall|randomi[sz]ed|multicent(?:er|re)|human|patient|[a-z]+-(?:label|blind(?:ed)?|masked|controlled|arm(?:ed)?|center|ranging|escalation|human))[, ]+(?:and )?)';
/** `the multi-armed study`; not `a study`. */
const DEFINITE = phrase(
  `(?<!\\w)(?:the|this|our|both|either|that) ${KNOWN}{0,4}(?:{drug} )?(?:trials?|study)(?!\\w)(?!'s)(?! (?:data|drugs?|eyes?|medications?|treatments?|sites?|staff|period|day|population|protocol|vaccine|applications?|authori[sz]ations?|notifications?)\\b)(?:,? (?:which (?:is|will be) |to be )?(?:called|named|known as|dubbed|titled|designated) {trial})?`,
);

/** Trials of a sentence by their phase, their name, their kind or their place in the text. */
export function findTrials(tagged: Tagged): readonly TrialMention[] {
  if (!/phase|trial|study|portion|\ue012|pivotal|registration|program|extension/i.test(tagged.text)) return [];
  const found = [WITH_PHASE, NAME_PHASE, OF_PHASE, WITH_NAME, BY_KIND, EXTENSION, OF_DRUG, BARE, DEFINITE].flatMap((pattern) =>
    matchesOf(tagged, pattern).flatMap((match) => trialOf(match)),
  );
  const weak = matchesOf(tagged, WITH_DATA).flatMap((match) =>
    trialOf(match).map((trial) => ({ ...trial, weak: true as const })),
  );
  return [...joined(found), ...weak];
}

/** What two patterns found of one naming is one: `the Phase 2 KITE-1 trial`, `KITE-1 trial, a double-blind study`. */
function joined(found: readonly TrialMention[]): readonly TrialMention[] {
  const kept: TrialMention[] = [];
  for (const one of [...found].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const at = kept.findIndex((other) => one.from < other.to && other.from < one.to && isOne(one, other));
    const other = kept[at];
    if (other === undefined) kept.push(one);
    else kept.splice(at, 1, join(other, one));
  }
  return kept;
}

function isOne(a: TrialMention, b: TrialMention): boolean {
  const [some, others] = [namesIn(a), namesIn(b)];
  return (
    (a.phase === undefined || b.phase === undefined || a.phase === b.phase) &&
    (some.every((name) => others.includes(name)) || others.every((name) => some.includes(name))) &&
    a.portion === b.portion
  );
}

function namesIn({ name, several }: TrialMention): readonly string[] {
  return name === undefined ? (several ?? []) : [name];
}

/** The earlier mention with what the later one tells beyond it. */
function join(a: TrialMention, b: TrialMention): TrialMention {
  return {
    ...b,
    ...a,
    to: Math.max(a.to, b.to),
    ...(a.several === undefined && b.several === undefined ? {} : { several: [...new Set([...namesIn(a), ...namesIn(b)])] }),
    pivotal: a.pivotal || b.pivotal,
    ongoing: a.ongoing || b.ongoing,
    designs: [...new Set([...a.designs, ...b.designs])],
    inner: [...a.inner, ...b.inner.filter((one) => !a.inner.some((other) => other.from === one.from))],
  };
}

function trialOf(match: Match): readonly TrialMention[] {
  const { tagged, at, text: matched } = match;
  const from = tagged.places[at + (/^ +/.exec(matched)?.[0].length ?? 0)] ?? 0;
  const to = tagged.places[at + matched.replace(/[ ,]+$/, '').length] ?? 0;
  const text = tagged.passage.view.text.slice(from, to).toLowerCase();
  const phase = ['phase', 'alone', 'beside', 'entered', 'begun']
    .map((group) => wordsIn(match, group))
    .find((words) => words !== undefined);
  const own = mentionsIn(match);
  const names = own.flatMap((one) => (one.kind === 'trial' && one.name !== undefined ? [one.name] : []));
  const nct = own.flatMap((one) => (one.kind === 'trial' && one.nct !== undefined ? [one.nct] : []))[0];
  const pivotal = /\b(?:pivotal|registration(?:al|-enabling)?)\b/.test(text);
  const plural = /\b(?:trials|studies|program(?:me)?s?)\b/.test(text);
  const portion = /(?<![\w-])(?:portion|part|segment)\b/.test(text);
  const isPredicate = /\b(?:are|were) (?:both )?$/.test(tagged.passage.view.text.slice(0, from));
  if (
    names.length > 2 ||
    (/\b(?:trials|studies)\b/.test(text) &&
      names.length < 2 &&
      !isPredicate &&
      !/^(?:two|three|four|both|our|its|the)\b/.test(text))
  )
    return [];
  if (phase === undefined && names.length === 0 && plural && !pivotal && !/^both/.test(text)) return [];
  return [
    {
      kind: 'trial',
      from,
      to,
      ...(phase !== undefined && { phase: phaseLabel(phase) }),
      ...(names.length === 1 && !(portion && pivotal && phase !== undefined) && { name: names[0] ?? '' }),
      ...(names.length > 1 && { several: names }),
      ...(names.length === 0 && plural && { several: [] }),
      ...(nct !== undefined && { nct }),
      ...patientsOf(own),
      ...(portion && { portion }),
      pivotal,
      definite: /^(?:the|this|our|its|both|that)\b/.test(text),
      ongoing: /\bongoing\b/.test(text),
      designs: designsOf(text).map(({ topic }) => topic),
      inner: own.filter((one) => one.kind !== 'trial'),
    },
  ];
}

function patientsOf(inner: readonly Mention[]): { readonly patients?: number } {
  const count = inner.find((mention) => mention.kind === 'count');
  return count?.unit === 'patients' ? { patients: count.value } : {};
}

const IN_HEADING = new RegExp(`\\b${PHASE}`);

/** The phase that a heading tells of what stands below it: `XYZ 201 (Phase 2, glioma)`. */
export function phaseIn(heading: string): string | undefined {
  const phase = IN_HEADING.exec(heading)?.groups?.['phase'];
  return phase === undefined ? undefined : phaseLabel(phase);
}

/** `II` is `Phase 2`, `I/IIa` is `Phase 1/2a`, `2a/b` is `Phase 2a/b`. */
function phaseLabel(text: string): string {
  const digits = text
    .toUpperCase()
    .replace(/ /g, '')
    .replace(/IV|I{1,3}/g, (roman) => (roman === 'IV' ? '4' : String(roman.length)));
  return `Phase ${digits.replace(/[ABC]/g, (letter) => letter.toLowerCase())}`;
}
