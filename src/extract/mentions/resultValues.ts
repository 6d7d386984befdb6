import type { Operator } from './mention.js';
import { numberOf, operatorOf } from './numberWords.js';

/** A figure of a result: a number with its unit, a count of patients, a share with both, or a hazard or rate ratio. */
export interface ResultValue {
  readonly from: number;
  readonly to: number;
  readonly value?: number;
  /** Left out: a bare number. */
  readonly unit?: string;
  readonly op?: Operator;
  readonly count?: number;
  readonly n?: number;
  /** Set for a hazard ratio, a rate ratio, an odds ratio. */
  readonly ratio?: 'hazard_ratio' | 'rate_ratio' | 'odds_ratio' | 'relative_risk';
  /** Told with a minus (-1) or a plus (1). */
  readonly sign?: -1 | 1;
  readonly p?: number;
  /** All p values behind it, where one bracket gives several. */
  readonly ps?: readonly number[];
  /** The event whose hazard it is, where the text says so: `hazard ratio for death`. */
  readonly hazardOf?: string;
  /** Told as the difference of two groups. */
  readonly difference?: true;
  readonly low?: number;
  readonly high?: number;
}

const WORDS =
  '(?:thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![a-z])';
const WHOLE = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,5}|${WORDS})`;
const PEOPLE =
  '(?:(?:evaluable|treated|enrolled|efficacy-evaluable|response-evaluable|dosed|infused|adult|pediatric|study|vaccinated|assessable|heavily pretreated|pretreated|active|placebo) ){0,2}(?:patients?|subjects?|participants?|children|adults?|infants?|volunteers?|eyes?|recipients?|women|men|boys|girls|people|individuals|cases?|responders?)';
const BOUND =
  'approximately|approx\\.|about|around|roughly|nearly|almost|up to|at least|more than|over|greater than|fewer than|less than|at most|only|just|~|>=|<=|>|<|\u2265|\u2264';
const SPAN_OF_TIME = 'days?|weeks?|months?|years?|hours?|minutes?|seconds?|msec';
const UNIT = [
  '%|percent\\b(?!age)|percentage[ -]points?|per cent',
  'mL/kg/min|mL/min(?:/1\\.73 ?m\\^?2)?(?: per year|/year)?|mL|mmHg|mm Hg|mg/dL|mg/g|mg/mmol|mmol/L|mmol/mol|[un]mol/L|pmol/L|g/dL|g/L|g/g|mg/L|[unp]g/mL|ug/L|IU/dL|IU/mL|IU/L|U/L|U/mL',
  'log(?:10|_10)?(?: (?:IU|copies|CFU|PFU)/mL)?(?: copies/mL)?\\b|logs\\b',
  'um\\b|microns?|mm2|mm\\b|cm2|cm(?:/year| per year)|cm\\b|kg\\b(?!/)|kg/m2|pounds|lbs|met(?:er|re)s?\\b|bpm|beats per minute|ms\\b|cells/(?:uL|mm3|mcL)|copies/mL|Centiloids?',
  '-?fold\\b|times (?=greater|higher|lower|more|the)',
  'points?\\b|letters?\\b|lines\\b|steps\\b',
  '(?:(?:HAE )?attacks|bleeds|exacerbations|events|episodes|seizures|crises|relapses|migraine days|headache days|days|transfusions|infusions|units) (?:per|a|each|/) ?(?:patient-)?(?:month|year|week|day)|per (?:patient-)?(?:month|year)',
  SPAN_OF_TIME,
].join('|');
const NUMBER = `(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|${WORDS}|zero|a single)`;
const FIGURE = new RegExp(
  `(?:(?<![\\w])(?<bound>${BOUND}) ?)?(?<![\\w.,/-]|\\d-)(?<sign>[-+])?(?<number>${NUMBER})(?![\\d]|\\.\\d|,\\d{3})(?:[ -]?(?<unit>${UNIT}))?(?![\\w])(?<star>\\*{1,4})?`,
  'gi',
);
const SHARE = new RegExp(
  `(?<![\\w./-])(?:(?<count>${WHOLE}|none|no|zero|all|both|each) (?:${PEOPLE} )?(?:\\((?<early>\\d+(?:\\.\\d+)?) ?%\\) )?(?:out )?of (?:the |all |those )?(?:first )?(?<n>${WHOLE})(?![\\d%.]| ?(?:mg|%|ug)\\b)(?: ${PEOPLE}\\b)?|(?<slashed>\\d{1,4}) ?/ ?(?<of>\\d{1,4})(?![\\d/%.]| ?m2)(?: ${PEOPLE}\\b)?)`,
  'gi',
);
const COUNT = new RegExp(
  `(?<![\\w./-])(?:(?<bound>${BOUND}) )?(?<count>${WHOLE}|a single|no|none of the) (?:further |other |additional |single )?${PEOPLE}\\b`,
  'gi',
);
const ALL_BUT = new RegExp(`(?<![\\w])[Aa]ll but (?<not>${WORDS}) of (?:the )?(?<n>${WHOLE})(?: ${PEOPLE})?`, 'g');
const ALL_OF = new RegExp(`(?<![\\w])(?:[Aa]ll|[Ee]ach of the|[Bb]oth) (?:of the )?(?<n>${WHOLE}) ?${PEOPLE}?(?![\\w%])`, 'g');
const RATIO =
  /(?<![\w])(?:(?<hazard>hazard ratio(?: for (?<of>(?:the |disease )*(?:progression or death|death|progression|relapse or death|recurrence or death|OS|PFS)))?(?: \((?:HR|aHR)\))?|HR|sHR)|(?<rate>(?:rate|risk) ratio(?: \(RR\))?|RR)|(?<odds>odds ratio(?: \(OR\))?))(?: \(95% CI\))?(?:,|:|=| was| of| is)? ?(?:of )?[=(]? ?(?<number>[0-9]\.\d+)/g;
const P_VALUE =
  /(?<![\w-])(?:nominal |adjusted |one-sided |two-sided )?[pP](?:[- ]?values?)? ?(?:of|was|is)? ?(?:<=|>=|[<>=\u2264\u2265])? ?(?<number>0?\.\d+)(?!\d)/g;
const BOUNDS =
  /(?:\d{2}(?:\.\d)?\s?%\s?)?(?:CI|confidence interval)(?: \(CI\))?(?:\]|\))?(?:,|:|=| of| was)? ?[[(]?(?<low>[-+]?\d+(?:\.\d+)?) ?(?:%|mmHg|mL|months)?(?:, ?| to | ?- ?|; ?)(?<high>[-+]?\d+(?:\.\d+)?|not (?:reached|estimable)|N[ER]) ?%?[\])]?/g;

const SHORT: Readonly<Record<string, string>> = {
  '%': 'percent',
  percent: 'percent',
  'per cent': 'percent',
  'mm hg': 'mmHg',
  um: 'um',
  microns: 'um',
  micron: 'um',
};

/** What stands in a sentence, each thing where it stands: blanked out where it is already understood. */
export function blank(text: string, spans: readonly { readonly from: number; readonly to: number }[]): string {
  let out = text;
  for (const { from, to } of spans) out = out.slice(0, from) + '\ufffc'.repeat(to - from) + out.slice(to);
  return out;
}

/** The figures of a sentence, in order. `text` has all else that is understood blanked out; what matches `noise` is no figure. */
export function findResultValues(text: string, noise: RegExp): readonly ResultValue[] {
  const ratios = Array.from(text.matchAll(RATIO), ratioOf);
  const ps = Array.from(text.matchAll(P_VALUE), (match) => ({ ...place(match), p: Number(match.groups?.['number']) }));
  const bounds = Array.from(text.matchAll(BOUNDS), (match) => ({
    ...place(match),
    low: Number(match.groups?.['low']),
    high: Number(match.groups?.['high']),
  }));
  let rest = blank(text, [...ratios, ...ps, ...bounds]);
  rest = blank(rest, Array.from(rest.matchAll(noise), place));
  const shares = sharesIn(rest);
  rest = blank(rest, shares);
  const figures = distributeUnits(figuresIn(rest), rest).filter((one) => one.value !== undefined || countsAlone(rest, one));
  const counts = countsIn(
    blank(
      rest,
      figures.filter((one) => one.unit !== undefined),
    ),
  );
  const bare = figures.filter((one) => !counts.some((count) => one.from < count.to && count.from < one.to));
  const all = [...ratios, ...shares, ...bare, ...counts].sort((a, b) => a.from - b.from);
  return attachStatistics(joinShares(all, text), ps, bounds, text);
}

function place(match: RegExpMatchArray): { readonly from: number; readonly to: number } {
  const from = match.index ?? 0;
  return { from, to: from + match[0].length };
}

function ratioOf(match: RegExpMatchArray): ResultValue {
  const { hazard, rate, number, of } = match.groups ?? {};
  const ratio = hazard !== undefined ? 'hazard_ratio' : rate !== undefined ? 'rate_ratio' : 'odds_ratio';
  return { ...place(match), value: Number(number), ratio, ...(of !== undefined && { hazardOf: of.toLowerCase() }) };
}

const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const TEENS = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];

/** `1,200`, `Seventeen`, `twenty-four` as numbers. */
export function wholeNumber(text: string): number | undefined {
  const word = text.toLowerCase();
  if (/^(?:none|no|none of the)$/.test(word)) return 0;
  if (word === 'both') return 2;
  if (word === 'a single') return 1;
  const [tens = '', ones] = word.split('-');
  const ten = TENS[tens];
  if (ten !== undefined) return ten + (ones === undefined ? 0 : (numberOf(ones) ?? 0));
  const teen = TEENS.indexOf(word);
  return teen >= 0 ? teen + 13 : numberOf(word);
}

function sharesIn(text: string): readonly ResultValue[] {
  const allBut = Array.from(text.matchAll(ALL_BUT)).flatMap((match): readonly ResultValue[] => {
    const n = wholeNumber(match.groups?.['n'] ?? '');
    return n === undefined ? [] : [{ ...place(match), count: n - (wholeNumber(match.groups?.['not'] ?? '') ?? 0), n }];
  });
  const shares = Array.from(blank(text, allBut).matchAll(SHARE)).flatMap((match): readonly ResultValue[] => {
    const { count: said = '', slashed, n: of, of: whole, early } = match.groups ?? {};
    const n = wholeNumber(of ?? whole ?? '');
    const count = /^(?:all|each)$/i.test(said) ? n : wholeNumber(slashed ?? said);
    if (n === undefined || count === undefined || count > n || n < 2) return [];
    return [{ ...place(match), count, n, ...(early !== undefined && { value: Number(early), unit: 'percent' }) }];
  });
  const whole = Array.from(blank(text, [...allBut, ...shares]).matchAll(ALL_OF)).flatMap((match): readonly ResultValue[] => {
    const n = wholeNumber(match.groups?.['n'] ?? '');
    return n === undefined || n < 2 ? [] : [{ ...place(match), count: n, n }];
  });
  return [...allBut, ...shares, ...whole];
}

function figuresIn(text: string): readonly ResultValue[] {
  return Array.from(text.matchAll(FIGURE)).flatMap((match): readonly ResultValue[] => {
    const { bound, sign, number = '', unit } = match.groups ?? {};
    const value = /^[a-z]/i.test(number) ? wholeNumber(number) : numberOf(number);
    if (value === undefined) return [];
    const before = text.slice(Math.max(0, match.index - 3), match.index);
    if (/[$\u20ac\u00a3]$/.test(before)) return [];
    if (unit === undefined && /^[a-z]/i.test(number))
      return [value === 0 ? { ...place(match), value } : { ...place(match), count: value }];
    if (
      unit !== undefined &&
      /^point/i.test(unit) &&
      /-/.test(match[0].slice(number.length)) &&
      !/^ (?:reduction|improvement|decrease|increase|difference|change|gain|drop|decline)/.test(
        text.slice(match.index + match[0].length),
      )
    )
      return [];
    const op = bound !== undefined && !/^(?:only|just)$/i.test(bound) ? boundOf(bound) : undefined;
    return [
      {
        ...place(match),
        value,
        ...(unit !== undefined && { unit: unitOf(unit) }),
        ...(op && { op }),
        ...(sign !== undefined && { sign: sign === '-' ? (-1 as const) : (1 as const) }),
      },
    ];
  });
}

/** `Nine reached ...`, `five with ...`, `affected one`: a number in words that counts patients with nothing behind it. */
function countsAlone(text: string, { from, to }: ResultValue): boolean {
  const isBefore =
    /^ (?:\(\d|of (?:them|whom)\b|\ufffc|had\b|have had\b|reached\b|achieved\b|attained\b|responded\b|experienced\b|developed\b|went\b|discontinued\b|withdrew\b|died\b|became\b|were\b|showed\b|remain|(?:patients? )?with (?:an? )?\ufffc|(?:with |further |additional |cases? of |fatal |treatment-related |related )*\ufffc|on \ufffc|fatal cases)/.test(
      text.slice(to),
    );
  return isBefore || (/\b(?:affected|in|by) $/.test(text.slice(0, from)) && /^(?:[.,;]|$| \(| on | at )/.test(text.slice(to)));
}

function boundOf(bound: string): Operator | undefined {
  const signs: Readonly<Record<string, Operator>> = {
    '>=': 'ge',
    '\u2265': 'ge',
    '<=': 'le',
    '\u2264': 'le',
    '>': 'gt',
    '<': 'lt',
  };
  return signs[bound] ?? operatorOf(bound);
}

function unitOf(unit: string): string {
  const word = unit.toLowerCase();
  const known = SHORT[word];
  if (known !== undefined) return known;
  if (/fold$|^times/.test(word)) return 'fold';
  if (/^percentage/.test(word)) return 'points';
  if (/^(?:points?|letters?|lines|steps|days?|weeks?|months?|years?|hours?|minutes?|seconds?|met(?:er|re)s?)$/.test(word)) {
    return `${word.replace(/s$/, '').replace('metre', 'meter')}s`;
  }
  return unit.trim();
}

const LISTED = /^(?:, | and |, and | or |,? versus |,? vs\.? |,? compared (?:with|to) |,? against |\/| to )$/;

/** `38, 64 and 89%`, `11.2 versus 6.4 months`: a bare number in a list has the unit of the next one that has one. */
function distributeUnits(figures: readonly ResultValue[], text: string): readonly ResultValue[] {
  const out: ResultValue[] = [...figures];
  for (let at = out.length - 2; at >= 0; at -= 1) {
    const [one, next] = [out[at], out[at + 1]];
    if (one?.value === undefined || one.unit !== undefined || next?.unit === undefined) continue;
    const between = text.slice(one.to, next.from);
    const before = out[at - 1];
    const isThird = before !== undefined && text.slice(before.to, one.from) === ', ';
    if (LISTED.test(between) && (between !== ', and ' || isThird)) out[at] = { ...one, unit: next.unit };
  }
  return out;
}

function countsIn(text: string): readonly ResultValue[] {
  return Array.from(text.matchAll(COUNT)).flatMap((match): readonly ResultValue[] => {
    const count = wholeNumber(match.groups?.['count'] ?? '');
    const op = match.groups?.['bound'] === undefined ? undefined : boundOf(match.groups['bound']);
    return count === undefined ? [] : [{ ...place(match), count, ...(op && { op }) }];
  });
}

const BRACKETED = new RegExp(`^(?: of (?:the |all )?${PEOPLE})? ?[([](?:n ?= ?)?$`, 'i');

/** `12 of 40 patients (30%)`, `30% (12/40; ...)`, `10 (71%)`, `Nine reached a remission (69%)`: one figure each. */
function joinShares(values: readonly ResultValue[], text: string): readonly ResultValue[] {
  const out: ResultValue[] = [];
  for (const value of values) {
    const last = out.at(-1);
    const between = last === undefined ? '' : text.slice(last.to, value.from);
    const isPercent = value.unit === 'percent' && value.value !== undefined;
    if (
      last !== undefined &&
      isPercent &&
      last.unit === undefined &&
      last.ratio === undefined &&
      isHeld(between, text, value.to)
    ) {
      const count = last.count ?? last.value;
      out.splice(-1, 1, {
        ...last,
        to: value.to,
        value: value.value,
        unit: 'percent',
        ...(count !== undefined && { count }),
        ...(value.op && { op: value.op }),
      } as ResultValue);
    } else if (last?.unit === 'percent' && last.count === undefined && value.count !== undefined && BRACKETED.test(between)) {
      out.splice(-1, 1, { ...last, to: value.to, count: value.count, ...(value.n !== undefined && { n: value.n }) });
    } else if (
      last?.unit === 'percent' &&
      last.count === undefined &&
      value.value !== undefined &&
      value.unit === undefined &&
      /^ ?\((?:n ?= ?)?$/.test(between) &&
      text.charAt(value.to) === ')'
    ) {
      out.splice(-1, 1, { ...last, to: value.to, count: value.value });
    } else if (
      last?.count !== undefined &&
      value.count !== undefined &&
      value.n === undefined &&
      /\bof (?:whom|them|these|which),? $/.test(between)
    ) {
      out.push({ ...value, n: last.count });
    } else out.push(value);
  }
  return out;
}

/** A percentage alone in brackets, right behind a count or behind the few words that say what was counted. */
function isHeld(between: string, text: string, end: number): boolean {
  return /^(?:[^.;(),]{0,90})? ?\($/.test(between) && /^[);,]/.test(text.charAt(end));
}

interface PlacedP {
  readonly from: number;
  readonly p: number;
}
interface PlacedBounds {
  readonly from: number;
  readonly low: number;
  readonly high: number;
}

/** A p value or an interval belongs to the figure before it in its clause, of several in one bracket to the last. */
function attachStatistics(
  values: readonly ResultValue[],
  ps: readonly PlacedP[],
  bounds: readonly PlacedBounds[],
  text: string,
): readonly ResultValue[] {
  return values.map((value, at) => {
    const end = values[at + 1]?.from ?? text.length;
    const isMine = (one: { readonly from: number }): boolean => one.from >= value.to && one.from < end;
    const mine = ps.filter(isMine);
    const p = mine[0];
    const interval = bounds.find(isMine);
    return {
      ...value,
      ...(p !== undefined && { p: p.p }),
      ...(mine.length > 1 && { ps: mine.map((one) => one.p) }),
      ...(/\bdifference\b(?:,? |[^.;,]{0,60} (?:of|was|were) )$/i.test(text.slice(0, value.from)) && {
        difference: true as const,
      }),
      ...(interval !== undefined && Number.isFinite(interval.high) && { low: interval.low, high: interval.high }),
    };
  });
}
