import { opened, openedMatches } from '../text/openings.js';
import { SMALL } from './numberWords.js';
import type { ResultValue } from './resultValue.js';
import { BOUND, boundOf, NUMBER_WORDS, PEOPLE, place, WHOLE, wholeNumber, WORDS } from './resultNumbers.js';

/** Whom no share counts: `each of the two arms`. */
const GROUPS = ' (?:[a-z]+ )?(?:arms?|groups?|trials?|studies|cohorts?|doses?|dose levels?|regimens?|periods?|end ?points?)\\b';
const SHARE = opened(
  new RegExp(
    `(?<![\\w./-])(?:(?<count>${WHOLE}|none|no|zero|all|both|each) (?:${PEOPLE} )?(?:\\((?<early>\\d+(?:\\.\\d+)?) ?%\\) )?(?:out )?of (?:the |all |those )?(?:first )?(?<n>${WHOLE})(?![\\d%.]| ?(?:mg|%|ug)\\b|${GROUPS})(?: ${PEOPLE}\\b)?|(?<slashed>\\d{1,4}) ?/ ?(?<of>\\d{1,4})(?![\\d/%.]| ?m2)(?: ${PEOPLE}\\b)?)`,
    'i',
  ),
  NUMBER_WORDS,
);
const COUNT = opened(
  new RegExp(
    `(?<![\\w./-])(?:(?<bound>${BOUND}) )?(?<count>${WHOLE}|a single|no|none of the) (?:further |other |additional |single )?(?:(?:\ufffc+|[a-z]{5,}) )?${PEOPLE}\\b|(?<![\\w-])(?<nobody>nobody|no one|none(?= (?:of (?:the |those )?\ufffc|(?:on|in|with|given|receiving|taking|among|at|for) |(?:(?:was|were) (?:in|free|without|alive)|had|did|achieved|reached|responded|needed|required|progressed|relapsed|discontinued|died)\\b)))\\b`,
    'i',
  ),
  NUMBER_WORDS,
);
/** `half of the patients`, `nearly two thirds of participants`, `one in four patients`: round shares. */
const FRACTION = opened(
  new RegExp(
    `(?<![\\w./-])(?:(?<bound>${BOUND}) )?(?:(?<part>(?:one[- ]|a )?half|two[- ]thirds|three[- ]quarters|(?:one[- ]|a )(?:third|quarter|fifth))(?: of)? (?:(?:the|all|these|those|our|evaluable|treated) ){0,2}(?:(?<size>\\d{1,4}) )?(?:[\ufffca-z-]+ )?(?:${PEOPLE}\\b|(?<=(?:the|those) ))|(?<some>${SMALL}) (?:in|out of) (?:every )?(?<every>two|three|four|five|six|seven|eight|nine|ten|20|100)(?: ${PEOPLE})?(?![\\w-]))`,
    'i',
  ),
  `${NUMBER_WORDS} half two three one third`,
);
const PARTS: readonly (readonly [RegExp, number])[] = [
  [/half$/i, 50],
  [/^two/i, 66.7],
  [/^three/i, 75],
  [/third$/i, 33.3],
  [/quarter$/i, 25],
  [/fifth$/i, 20],
];
const ALL_BUT = opened(new RegExp(`(?<![\\w])[Aa]ll but (?<not>${WORDS}) of (?:the )?(?<n>${WHOLE})(?: ${PEOPLE})?`), 'all');
const ALL_OF = opened(
  new RegExp(`(?<![\\w])(?:[Aa]ll|[Ee]ach of the|[Bb]oth) (?:of the )?(?<n>${WHOLE}) ?${PEOPLE}?(?![\\w%]|${GROUPS})`),
  'all each both',
);

/** What is blanked out of a text is one of these. */
const BLANK = '\ufffc';

/** What stands in a sentence, each thing where it stands: blanked out where it is already understood. */
export function blank(
  text: string,
  spans: readonly { readonly from: number; readonly to: number }[],
  by: string = BLANK,
): string {
  let out = text;
  for (const { from, to } of spans) out = out.slice(0, from) + by.repeat(to - from) + out.slice(to);
  return out;
}

/** Counts out of so many: `12 of 40 patients`, `12/40`, `all nine`. */
export function sharesIn(text: string): readonly ResultValue[] {
  const allBut = Array.from(openedMatches(text, ALL_BUT)).flatMap((match): readonly ResultValue[] => {
    const n = wholeNumber(match.groups?.['n'] ?? '');
    return n === undefined ? [] : [{ ...place(match), count: n - (wholeNumber(match.groups?.['not'] ?? '') ?? 0), n }];
  });
  const shares = Array.from(openedMatches(blank(text, allBut), SHARE)).flatMap((match): readonly ResultValue[] => {
    const { count: said = '', slashed, n: of, of: whole, early } = match.groups ?? {};
    const n = wholeNumber(of ?? whole ?? '');
    const count = /^(?:all|each)$/i.test(said) ? n : wholeNumber(slashed ?? said);
    if (n === undefined || count === undefined || count > n || n < 2) return [];
    return [{ ...place(match), count, n, ...(early !== undefined && { value: Number(early), unit: 'percent' }) }];
  });
  const whole = Array.from(openedMatches(blank(text, [...allBut, ...shares]), ALL_OF)).flatMap(
    (match): readonly ResultValue[] => {
      const n = wholeNumber(match.groups?.['n'] ?? '');
      return n === undefined || n < 2 ? [] : [{ ...place(match), count: n, n }];
    },
  );
  const fractions = fractionsIn(blank(text, [...allBut, ...shares, ...whole]));
  return [...allBut, ...shares, ...whole, ...fractions];
}

function fractionsIn(text: string): readonly ResultValue[] {
  return Array.from(openedMatches(text, FRACTION)).flatMap((match): readonly ResultValue[] => {
    const { bound, part, some, every, size } = match.groups ?? {};
    const named = PARTS.find(([pattern]) => part !== undefined && pattern.test(part))?.[1];
    const [count, n] = [wholeNumber(some ?? ''), wholeNumber(every ?? '')];
    const counted = count !== undefined && n !== undefined && count < n ? Math.round((1000 * count) / n) / 10 : undefined;
    const [value, op] = [named ?? counted, boundOf(bound)];
    return value === undefined
      ? []
      : [
          {
            ...place(match),
            value,
            unit: 'percent',
            rough: true,
            ...(op && { op }),
            ...(size !== undefined && { n: Number(size) }),
          },
        ];
  });
}

/** Counts of patients alone. */
export function countsIn(text: string): readonly ResultValue[] {
  return Array.from(openedMatches(text, COUNT)).flatMap((match): readonly ResultValue[] => {
    const count = wholeNumber(match.groups?.['count'] ?? match.groups?.['nobody'] ?? '');
    const op = boundOf(match.groups?.['bound']);
    return count === undefined ? [] : [{ ...place(match), count, ...(op && { op }) }];
  });
}

/** `five \ufffc in 13 patients`, `five responses among 13 patients`. */
const RESPONSES_IN =
  /^ (?:[\ufffb\ufffc]+|(?:confirmed |objective )?responses) (?:in|among|out of) (?:the )?$|^[^.;]{0,60} (?:was|were|been) (?:seen|reported|observed|noted|recorded|confirmed) among the (?:first )?$/;
const BRACKETED = new RegExp(
  `^(?: (?:of|in|among|on|with|for) (?:the |all |evaluable |treated |those )*(?:${PEOPLE})?(?: ?(?:treated with|receiving|given|on|in|taking|who (?:received|were given|took)|(?:assigned|randomi[sz]ed) to) (?:the )?)?(?:(?:active|study) (?:drug|treatment|medication)|treatment|therapy|\ufffc+(?: (?:group|arm|patients|recipients|eyes|participants|subjects|children|adults))?)?)?,? ?[([](?:n ?= ?)?$`,
  'i',
);
const OF_SO_MANY = /^ (?:in|of|among) (?:the |all )?$/;
const OF_THEM = /\bof (?:whom|them|these|which|those),? $/;

/** `12 of 40 patients (30%)`, `30% (12/40; ...)`, `10 (71%)`, `Nine reached a remission (69%)`: one figure each. */
export function joinShares(values: readonly ResultValue[], text: string): readonly ResultValue[] {
  const out: ResultValue[] = [];
  for (const value of values) {
    const last = out.at(-1);
    const one = last && joined(last, value, text.slice(last.to, value.from), text);
    if (one === undefined)
      out.push(last !== undefined && isPartOf(last, value, text) ? { ...value, n: last.count as number } : value);
    else out.splice(-1, 1, one);
  }
  return out;
}

function isBareCount({ count, n, unit }: ResultValue): boolean {
  return count !== undefined && n === undefined && unit === undefined;
}

/** `nine patients, six of whom`. */
function isPartOf(last: ResultValue, value: ResultValue, text: string): boolean {
  return (
    last.count !== undefined &&
    value.count !== undefined &&
    value.n === undefined &&
    (OF_THEM.test(text.slice(last.to, value.from)) ||
      (value.count <= last.count &&
        /^ of (?:them|these|those),? (?:were|was|had|have|are|achieved|reached|remain|responded|became|went)\b/.test(
          text.slice(value.to),
        )))
  );
}

/** The one figure that two say between them; undefined where each stands by itself. */
function joined(last: ResultValue, value: ResultValue, between: string, text: string): ResultValue | undefined {
  if (value.ratio !== undefined) return undefined;
  const isPercent = value.unit === 'percent' && value.value !== undefined && !value.rough;
  const held = isHeld(between, text, value.to);
  if (last.rough) return held && (isPercent || value.count !== undefined) ? { ...value, from: last.from } : undefined;
  if (isBareCount(last) && isBareCount(value))
    return RESPONSES_IN.test(between) ? { ...last, n: value.count as number } : undefined;
  if (isPercent && last.unit === undefined && last.ratio === undefined) {
    const count = last.count ?? last.value;
    return held
      ? {
          ...last,
          to: value.to,
          value: value.value,
          unit: 'percent',
          ...(count !== undefined && { count }),
          ...(value.op && { op: value.op }),
        }
      : undefined;
  }
  if (last.unit !== 'percent' || last.count !== undefined) return undefined;
  if (isBareCount(value) && OF_SO_MANY.test(between)) return { ...last, to: value.to, n: value.count as number };
  if (!BRACKETED.test(between)) return undefined;
  if (value.count !== undefined)
    return { ...last, to: value.to, count: value.count, ...(value.n !== undefined && { n: value.n }) };
  const isCount = value.value !== undefined && value.unit === undefined && text.charAt(value.to) === ')';
  return isCount ? { ...last, to: value.to, count: value.value } : undefined;
}

/** A percentage alone in brackets, right behind a count or behind the few words that say what was counted. */
function isHeld(between: string, text: string, end: number): boolean {
  return /^(?:[^.;(),]{0,90})? ?\($/.test(between) && /^[);,]/.test(text.charAt(end));
}
