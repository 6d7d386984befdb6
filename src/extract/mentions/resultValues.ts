import type { ResultValue } from './resultValue.js';
import { allMatches } from '../text/needs.js';
import { numberOf } from './numberWords.js';
import { BOUND, boundOf, place, UNIT, unitOf, wholeNumber, WORDS } from './resultNumbers.js';
import { blank, countsIn, joinShares, sharesIn } from './resultShares.js';

const NUMBER = `(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|${WORDS}|zero|a single)`;
const FIGURE = new RegExp(
  `(?:(?<![\\w])(?<bound>${BOUND}) ?)?(?<![\\w.,/-]|\\d-)(?<sign>[-+])?(?<number>${NUMBER})(?![\\d]|\\.\\d|,\\d{3})(?:[ -]?(?<unit>${UNIT}))?(?![\\w])(?<star>\\*{1,4})?`,
  'gi',
);
const RATIO =
  /(?<![\w])(?:(?<hazard>hazard ratio(?: for (?<of>(?:the |disease )*(?:progression or death|death|progression|relapse or death|recurrence or death|OS|PFS)))?(?: \((?:HR|aHR)\))?|HR|sHR)|(?<rate>(?:rate|risk) ratio(?: \(RR\))?|RR)|(?<odds>odds ratio(?: \(OR\))?))(?: \(95% CI\))?(?:,|:|=| was| of| is)? ?(?:of )?[=(]? ?(?<number>[0-9]\.\d+)/g;
const P_VALUE =
  /(?<![\w-])(?:nominal |adjusted |one-sided |two-sided )?[pP](?:[- ]?values?)? ?(?:of|was|is)? ?(?:<=|>=|[<>=\u2264\u2265])? ?(?<number>0?\.\d+)(?!\d)/g;
const BOUNDS =
  /(?:\d{2}(?:\.\d)?\s?%\s?)?(?:CI|confidence interval)(?: \(CI\))?(?:\]|\))?(?:,|:|=| of| was)? ?[[(]?(?<low>[-+]?\d+(?:\.\d+)?) ?(?:%|mmHg|mL|months)?(?:, ?| to | ?- ?|; ?)(?<high>[-+]?\d+(?:\.\d+)?|not (?:reached|estimable)|N[ER]) ?%?[\])]?/g;

/** The figures of a sentence, in order. `text` has all else that is understood blanked out; what matches `noise` is no figure. */
export function findResultValues(text: string, noise: RegExp): readonly ResultValue[] {
  const ratios = Array.from(allMatches(text, RATIO), ratioOf);
  const ps = Array.from(allMatches(text, P_VALUE), (match) => ({ ...place(match), p: Number(match.groups?.['number']) }));
  const bounds = Array.from(allMatches(text, BOUNDS), (match) => ({
    ...place(match),
    low: Number(match.groups?.['low']),
    high: Number(match.groups?.['high']),
  }));
  let rest = blank(text, [...ratios, ...ps, ...bounds]);
  rest = blank(rest, Array.from(allMatches(rest, noise), place));
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

function ratioOf(match: RegExpMatchArray): ResultValue {
  const { hazard, rate, number, of } = match.groups ?? {};
  const ratio = hazard !== undefined ? 'hazard_ratio' : rate !== undefined ? 'rate_ratio' : 'odds_ratio';
  return { ...place(match), value: Number(number), ratio, ...(of !== undefined && { hazardOf: of.toLowerCase() }) };
}

function figuresIn(text: string): readonly ResultValue[] {
  return Array.from(allMatches(text, FIGURE)).flatMap((match): readonly ResultValue[] => {
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
