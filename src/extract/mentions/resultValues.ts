import { VERSUS } from './resultGroups.js';
import type { ResultValue } from './resultValue.js';
import { allMatches } from '../text/needs.js';
import { opened, openedMatches } from '../text/openings.js';
import type { Opened } from '../text/openings.js';
import type { IntervalMention, PValueMention } from './mention.js';
import { numberOf } from './numberWords.js';
import { BOUND, boundOf, NUMBER_WORDS, place, UNIT, unitOf, wholeNumber, WORDS } from './resultNumbers.js';
import { blank, countsIn, joinShares, sharesIn } from './resultShares.js';
import { intervalsIn, pValuesIn } from './statistics.js';

const NUMBER = `(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|${WORDS}|a single)`;
const FIGURE = opened(
  new RegExp(
    `(?:(?<![\\w])(?<bound>${BOUND}) ?)?(?<![\\w.,/-]|\\d-)(?<sign>[-+])?(?<number>${NUMBER})(?![\\d]|\\.\\d|,\\d{3})(?:[ -]?(?<unit>${UNIT}))?(?![\\w])(?<star>\\*{1,4})?`,
    'i',
  ),
  NUMBER_WORDS,
);
const RATIO =
  /(?<![\w])(?:(?<hazard>hazard ratio(?: for (?<of>(?:the )?[A-Za-z][A-Za-z -]{1,40}?)(?=,| \(| was| of \d|:| =| is| \d))?(?: [[(](?:HR|aHR)[\])])?|HR|sHR)|(?<rate>(?:rate|risk) ratio(?: \(RR\))?|RR)|(?<odds>odds ratio(?: \(OR\))?))(?: \(95% CI\))?(?:,|:|=| was| of| is)? ?(?:of )?[=(]? ?(?<number>[0-9]\.\d+)/g;
/** The figures of a sentence, in order. `text` has all else that is understood blanked out; what matches `noise` is no figure. */
export function findResultValues(text: string, noise: Opened): readonly ResultValue[] {
  const ratios = ratiosIn(text);
  const ps = pValuesIn(text);
  const bounds = intervalsIn(text);
  let rest = blank(text, [...ratios, ...ps, ...bounds]);
  rest = blank(rest, openedMatches(rest, noise).map(place));
  const shares = sharesIn(rest);
  rest = blank(rest, shares);
  const figures = inheritUnits(distributeUnits(figuresIn(rest), rest), rest).filter(
    (one) => one.value !== undefined || countsAlone(rest, one),
  );
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

/** Hazard, rate and odds ratios. */
export function ratiosIn(text: string): readonly ResultValue[] {
  return Array.from(allMatches(text, RATIO), ratioOf);
}

function ratioOf(match: RegExpMatchArray): ResultValue {
  const { hazard, rate, number, of } = match.groups ?? {};
  const ratio = hazard !== undefined ? 'hazard_ratio' : rate !== undefined ? 'rate_ratio' : 'odds_ratio';
  return { ...place(match), value: Number(number), ratio, ...(of !== undefined && { hazardOf: of.toLowerCase() }) };
}

/** Before a number of injections: it is a result only as an average. */
const AVERAGED = /\b(?:mean|median|average|averaged)\b[^.;]{0,60}$/i;

function figuresIn(text: string): readonly ResultValue[] {
  return Array.from(openedMatches(text, FIGURE)).flatMap((match): readonly ResultValue[] => {
    const { bound, sign, number = '', unit } = match.groups ?? {};
    const value = /^[a-z]/i.test(number) ? wholeNumber(number) : numberOf(number);
    if (value === undefined) return [];
    if (
      unit !== undefined &&
      /^(?:in[jf]|transf)/i.test(unit) &&
      Number.isInteger(value) &&
      !AVERAGED.test(text.slice(0, match.index))
    )
      return /^[a-z]/i.test(number) ? [{ ...place(match), count: value }] : [{ ...place(match), value }];
    const before = text.slice(Math.max(0, match.index - 3), match.index);
    if (/[$\u20ac\u00a3]$/.test(before)) return [];
    if (unit === undefined && /^[a-z]/i.test(number))
      return [value === 0 ? { ...place(match), value } : { ...place(match), count: value }];
    if (
      unit !== undefined &&
      /^point/i.test(unit) &&
      /-/.test(match[0].slice(number.length)) &&
      !/^ (?:[\w-]+ ){0,2}(?:reduction|improvement|decrease|increase|difference|change|gain|drop|decline)/.test(
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
    /^(?: (?:others?|more|further|additional)(?: patients)?)? (?:\(\d|of (?:them|whom|these|those)\b|[\ufffb\ufffc]|had\b|could be \w+ed for\b|were (?:tested|evaluable|assessed)\b|have\b|reached\b|achiev(?:ed|ing)\b|attained\b|responded\b|experienced\b|developed\b|went\b|discontinued\b|withdrew\b|died\b|became\b|were\b|showed\b|remain|(?:patients? )?(?:(?:treated |dosed )?with |who (?:received|took|got) |given |taking |receiving |on |(?:assigned|randomized) to )?(?:an? |the )?[\ufffb\ufffc]|(?:with |further |additional |cases? of |fatal |treatment-related |related )*[\ufffb\ufffc]|on [\ufffb\ufffc]|fatal cases)/.test(
      text.slice(to),
    );
  return (
    isBefore ||
    (/\b(?:affected|in|by|numbered|totaled|were) $/.test(text.slice(0, from)) &&
      /^(?:[.,;]|$| \(| on | at | in \ufffc| with \ufffc)/.test(text.slice(to)))
  );
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

const AGAINST = new RegExp(`(?:\\b${VERSUS}\\b|[\ufffb\ufffc]|\\b(?:while|whereas|and)\\b)[^.;]{0,50}$`, 'i');

/** `by 4.2 points, those on placebo by 1.9`: a bare number that is compared has the unit of the one before. */
function inheritUnits(figures: readonly ResultValue[], text: string): readonly ResultValue[] {
  return figures.map((one, at) => {
    const last = figures[at - 1];
    if (one.value === undefined || one.unit !== undefined || last?.unit === undefined) return one;
    const between = text.slice(last.to, one.from);
    const isCompared =
      !/^ (?:\(\d[\d.]* ?%|of (?:them|these|those|whom)\b|(?:cases|events|patients|infections|deaths)\b|[\ufffb])/.test(
        text.slice(one.to),
      ) &&
      AGAINST.test(between) &&
      !/\bto $|[a-z] $(?<!(?:by|of|with|in|for|than|against|to|on|and|was|at|only|just) )/.test(between);
    return isCompared ? { ...one, unit: last.unit } : one;
  });
}

/** A p value or an interval belongs to the figure before it in its clause, of several in one bracket to the last. */
function attachStatistics(
  values: readonly ResultValue[],
  ps: readonly PValueMention[],
  bounds: readonly IntervalMention[],
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
      ...(p !== undefined && { p: p.value }),
      ...(mine.length > 1 && { ps: mine.map((one) => one.value) }),
      ...(/\bdifference\b(?:,? |[^.;,]{0,100} (?:of|was|were) )$/i.test(text.slice(0, value.from)) && {
        difference: true as const,
      }),
      ...(interval !== undefined && { low: interval.low, ...(Number.isFinite(interval.high) && { high: interval.high }) }),
    };
  });
}
