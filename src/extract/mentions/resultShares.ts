import { allMatches } from '../text/needs.js';
import type { ResultValue } from './resultValue.js';
import { BOUND, boundOf, PEOPLE, place, WHOLE, wholeNumber, WORDS } from './resultNumbers.js';

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

/** What is blanked out of a text is one of these. */
const BLANK = '\ufffc';

/** What stands in a sentence, each thing where it stands: blanked out where it is already understood. */
export function blank(text: string, spans: readonly { readonly from: number; readonly to: number }[]): string {
  let out = text;
  for (const { from, to } of spans) out = out.slice(0, from) + BLANK.repeat(to - from) + out.slice(to);
  return out;
}

/** Counts out of so many: `12 of 40 patients`, `12/40`, `all nine`. */
export function sharesIn(text: string): readonly ResultValue[] {
  const allBut = Array.from(allMatches(text, ALL_BUT)).flatMap((match): readonly ResultValue[] => {
    const n = wholeNumber(match.groups?.['n'] ?? '');
    return n === undefined ? [] : [{ ...place(match), count: n - (wholeNumber(match.groups?.['not'] ?? '') ?? 0), n }];
  });
  const shares = Array.from(allMatches(blank(text, allBut), SHARE)).flatMap((match): readonly ResultValue[] => {
    const { count: said = '', slashed, n: of, of: whole, early } = match.groups ?? {};
    const n = wholeNumber(of ?? whole ?? '');
    const count = /^(?:all|each)$/i.test(said) ? n : wholeNumber(slashed ?? said);
    if (n === undefined || count === undefined || count > n || n < 2) return [];
    return [{ ...place(match), count, n, ...(early !== undefined && { value: Number(early), unit: 'percent' }) }];
  });
  const whole = Array.from(allMatches(blank(text, [...allBut, ...shares]), ALL_OF)).flatMap((match): readonly ResultValue[] => {
    const n = wholeNumber(match.groups?.['n'] ?? '');
    return n === undefined || n < 2 ? [] : [{ ...place(match), count: n, n }];
  });
  return [...allBut, ...shares, ...whole];
}

/** Counts of patients alone. */
export function countsIn(text: string): readonly ResultValue[] {
  return Array.from(allMatches(text, COUNT)).flatMap((match): readonly ResultValue[] => {
    const count = wholeNumber(match.groups?.['count'] ?? '');
    const op = match.groups?.['bound'] === undefined ? undefined : boundOf(match.groups['bound']);
    return count === undefined ? [] : [{ ...place(match), count, ...(op && { op }) }];
  });
}

/** `five \ufffc in 13 patients`, `five responses among 13 patients`. */
const RESPONSES_IN = /^ (?:\ufffc+|(?:confirmed |objective )?responses) (?:in|among) (?:the )?$/;
const BRACKETED = new RegExp(`^(?: of (?:the |all )?${PEOPLE})? ?[([](?:n ?= ?)?$`, 'i');

/** `12 of 40 patients (30%)`, `30% (12/40; ...)`, `10 (71%)`, `Nine reached a remission (69%)`: one figure each. */
export function joinShares(values: readonly ResultValue[], text: string): readonly ResultValue[] {
  const out: ResultValue[] = [];
  for (const value of values) {
    const last = out.at(-1);
    const between = last === undefined ? '' : text.slice(last.to, value.from);
    const isPercent = value.unit === 'percent' && value.value !== undefined;
    if (
      last?.count !== undefined &&
      last.n === undefined &&
      last.unit === undefined &&
      value.count !== undefined &&
      value.n === undefined &&
      value.unit === undefined &&
      RESPONSES_IN.test(between)
    ) {
      out.splice(-1, 1, { ...last, n: value.count });
      continue;
    }
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
