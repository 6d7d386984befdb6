import type { Endpoint } from '../mentions/endpoint.js';
import { VERSUS } from '../mentions/resultGroups.js';
import type { ResultGroup } from '../mentions/resultGroups.js';
import { blank } from '../mentions/resultShares.js';
import type { ResultValue } from '../mentions/resultValue.js';
import { fits } from './efficacyFits.js';
import { groupsOfRows } from './efficacyGroups.js';
import type { Run } from './efficacyRun.js';
import { distributed, withNextGroup, withNextP, withResponders } from './efficacyRunLinks.js';
import type { ResultClause } from './efficacyText.js';

const VERSUS_GROUP = new RegExp(
  `\\b(?:${VERSUS}|superior to|non-inferior to|differ(?:ence|ent|ed)?(?: [a-z]+ly)? from)(?: (?:with|for|in|on|to|the|a|that|those|of|patients|given|receiving)){0,4} $`,
  'i',
);
const PEOPLE =
  '(?:patients?|participants?|subjects?|people|adults|children|eyes|recipients|responders|volunteers|them|whom|infants|women|men|those|individuals)';
const DID =
  '(?:achiev\\w+|reach\\w+|experienc\\w+|have|attain\\w+|show\\w+|had|having|report\\w+|develop\\w+|met|need\\w*|requir\\w+|demonstrat\\w+|maintain\\w+|with|became|remained|gain\\w+|responded|obtained|saw|were|discontinued|withdrew|went|left|stopped|are(?: (?:still|now))?|remain)';
const FILLER =
  '(?:an?|the|of|in|prolonged|at least|their|to|confirmed|unconfirmed|mean|median|relative|overall|placebo-adjusted|statistically|significant|sustained|durable|clinically meaningful|first|no|any|best|least squares|LS|absolute|further|transient|from baseline|over placebo|versus placebo|serum|plasma|average|on|cases? of|further|single)';
const CHANGE =
  '(?:reductions?|decreases?|increases?|improvements?|declines?|changes?|gains?|loss|lowering|rise|fall|difference|rate|case|cases|incidence)';
/** Behind a figure: what leads to the endpoint that it is a figure of. */
const LEADS_ON = new RegExp(
  `^(?:(?:[;,] [^()]{1,40})?\\))?(?: of (?:whom|them|these|those)(?:, [^,]{3,30},)?|, one [^,]{3,30},)?(?: \\([^()]{1,40}\\))?(?: (?:of|in|among) (?:(?:the|these|those|all|evaluable|treated|enrolled|study) )*${PEOPLE}(?: (?:who|on|in the|treated with|receiving|given|taking|at|[a-z]{2,12}|\\ufffc+)){0,10},?)?(?: (?:others?|more))?(?: ${PEOPLE})?(?:,? (?:who (?:were )?)?(?:in|on|at|from|of|receiving|received|got|took|(?:assigned|randomized) to|treated (?:with|at|in)|given|taking|dosed at) (?:the )?\\ufffc+(?: (?:group|arm|cohort))?,?)?(?:,? respectively,?)?(?: in (?:the|this|that) (?:study|trial|cohort|group|arm|\\w+ arm))?(?: (?:who|that|have|has|had|also|each|still|now|either|already|since)){0,3}(?: ${DID})?(?: ${FILLER}){0,5}(?: ${CHANGE}(?: from baseline)?(?: (?:in|of|for))?)?(?: ${FILLER}){0,3} ?$`,
  'i',
);
/** `one complete response`: nothing stands between a figure and what it counts. */
const BESIDE = /^ (?:(?:confirmed|unconfirmed|additional|further|durable|ongoing) ){0,2}$/;
const QUALIFIES =
  /\b(?:patients?|those|responders|participants?|subjects) (?:with|achieving|who (?:had|achieved|reached)|in) (?:an? )?(?:confirmed )?$|\b(?:duration|among|including|after achieving|against|in preventing) (?:of )?(?:an? |the )?$/i;

/** The runs of a clause: every figure with its endpoint and its group. `listed`: groups that were put in order before. */
export function runsOf(clause: ResultClause, listed: readonly ResultGroup[]): readonly Run[] {
  const text = clause.tagged.passage.view.text;
  const { endpoints } = clause;
  const words = blank(text, clause.groups);
  const bundles = bundlesOf(clause);
  let usedTo = clause.from;
  let order = listed;
  const runs = bundles.flatMap((values, at): readonly Run[] => {
    const [first, last] = [values[0], values.at(-1)];
    if (first === undefined || last === undefined) return [];
    const nextStart = bundles[at + 1]?.[0]?.from ?? clause.to;
    const own = endpoints.find(({ of }) => of !== undefined && values.some(({ from }) => from === of));
    const inside =
      own === undefined && values.length === 1
        ? endpoints.find(
            (one) =>
              one.from > first.from &&
              one.to < last.to &&
              fits(one, values) &&
              !QUALIFIES.test(text.slice(Math.max(0, one.from - 60), one.from)),
          )
        : undefined;
    const before = endpoints.filter((one) => one.to <= first.from && one.from >= usedTo);
    const after = endpoints.filter((one) => one.from >= first.to && one.to <= nextStart);
    const earlier = endpoints.filter((one) => one.to <= first.from);
    const next =
      tied(after, values, words) ??
      (earlier.length === 0
        ? after.find((one) => fits(one, values) && /^[^,;]{0,70}$/.test(between(text, last.to, one.from)))
        : undefined);
    const isTight = next !== undefined && isLed(next, values, words);
    const beside = next !== undefined && BESIDE.test(between(text, last.to, next.from)) ? next : undefined;
    const prior = chosen(before, values, text) ?? (isTight ? undefined : chosen(earlier, values, text));
    const endpoint =
      own ??
      inside ??
      beside ??
      (prior !== undefined && !(isTight && isLoose(text.slice(prior.to, first.from), first)) ? prior : (next ?? prior));
    const isSure = own !== undefined || inside !== undefined;
    if (endpoint === undefined || !fits(endpoint, values) || (!isSure && !isCounted(endpoint, values, words))) return [];
    usedTo = endpoint === next ? Math.max(next.to, last.to) : last.to;
    const told = groupsOfRows(clause, values, Math.max(nextStart, last.to), order);
    const named = told.flatMap(({ group }) => group ?? []);
    if (named.length > 1 && named.length === told.length) order = named;
    const against = clause.groups.find(
      (one) =>
        isBeside(one, endpoint, values) &&
        (VERSUS_GROUP.test(text.slice(clause.from, one.from)) ||
          /^[ -](?:adjusted|corrected|controlled)/.test(text.slice(one.to, one.to + 12))),
    );
    const isToldOf = told.some(({ group }) => group === against);
    return [{ endpoint, values: told, ...(against !== undefined && !isToldOf && { against }) }];
  });
  return runs
    .map((run, at) => withNextGroup(run, runs[at + 1], text))
    .reduceRight<readonly Run[]>((behind, run) => [withNextP(run, behind[0]), ...behind], [])
    .flatMap((run) => distributed(run, endpoints, text))
    .reduce<readonly Run[]>((before, run) => [...before, withResponders(run, before)], []);
}

function between(text: string, from: number, to: number): string {
  return to - from > 140 ? '.' : text.slice(from, to);
}

/** The first endpoint that the words behind a figure lead to; not one that only says which patients. */
function tied(after: readonly Endpoint[], values: readonly ResultValue[], text: string): Endpoint | undefined {
  const led = after.filter((one) => isLed(one, values, text));
  const [first] = led;
  const second = after[1];
  if (first === undefined) return undefined;
  const isCondition = QUALIFIES.test(text.slice(Math.max(0, first.from - 60), first.from)) && second !== undefined;
  return isCondition && /\b(?:became|were|was|achieved|had|reached|responded)\b/.test(between(text, first.to, second.from))
    ? second
    : first;
}

/** The words between an endpoint and the figure before it make it that figure's. */
function isLed(endpoint: Endpoint, values: readonly ResultValue[], text: string): boolean {
  const before = values.filter(({ to }) => to <= endpoint.from).at(-1);
  return before !== undefined && LEADS_ON.test(between(text, before.to, endpoint.from));
}

/** Between an endpoint and a figure that is not its own: another verb, a comma, a condition. */
function isLoose(words: string, { unit }: ResultValue): boolean {
  return /,|\band\b|\bat\b/.test(words) || words.length > 60 || (unit === undefined && words.includes(':'));
}

/** A compared group stands with its run, not with another of the clause. */
function isBeside({ from, to }: ResultGroup, endpoint: Endpoint, values: readonly ResultValue[]): boolean {
  const start = Math.min(endpoint.from, values[0]?.from ?? endpoint.from);
  const end = Math.max(endpoint.to, values.at(-1)?.to ?? endpoint.to);
  return to > start - 80 && from < end + 60;
}

/** Figures go together until an endpoint stands between two of them. */
function bundlesOf({ values, endpoints, tagged }: ResultClause): readonly (readonly ResultValue[])[] {
  const text = tagged.passage.view.text;
  const bundles: ResultValue[][] = [];
  for (const value of values) {
    const last = bundles.at(-1)?.at(-1);
    const isCut =
      last !== undefined &&
      endpoints.some(
        (one) =>
          one.from > last.from &&
          (one.to <= value.from ? !GOES_ON.test(text.slice(one.to, value.from)) : one.from >= value.from && one.to < value.to),
      );
    const isNone = last?.count === 0 && last.n === undefined;
    const isCases =
      last?.unit === 'percent' &&
      last.count === undefined &&
      value.unit === undefined &&
      (value.count ?? 0) > 0 &&
      value.n === undefined;
    const isTied = endpoints.some(({ of, from }) => of === value.from && from > value.from);
    const isOther =
      isNone ||
      isCases ||
      (isTied && last?.unit === 'percent') ||
      value.ratio !== last?.ratio ||
      value.difference !== last?.difference;
    const isSaid =
      last !== undefined &&
      /\b(?:which|equat\w+|correspond\w+|representing|translat\w+|led)\b|, (?:(?:for|giving|yielding|with|making|leaving) )?an? [a-z -]{0,40}(?:reduction|decrease|difference|improvement|increase|change) of/.test(
        text.slice(last.to, value.from),
      );
    if (last === undefined || isCut || isOther || isSaid || kindOf(last) !== kindOf(value)) bundles.push([value]);
    else bundles.at(-1)?.push(value);
  }
  return bundles.flatMap((bundle) => apart(bundle, endpoints, text));
}

/** `occurred in 12%, and 4% discontinued`: a figure with an endpoint of its own behind it, where those before had theirs before. */
function apart(
  bundle: readonly ResultValue[],
  endpoints: readonly Endpoint[],
  text: string,
): readonly (readonly ResultValue[])[] {
  const [first] = bundle;
  if (first === undefined || bundle.length < 2 || !endpoints.some((one) => one.to <= first.from)) return [bundle];
  const cut = bundle.findIndex((value, at) => {
    const before = bundle[at - 1];
    if (before === undefined || !ANOTHER.test(text.slice(before.to, value.from))) return false;
    const next = bundle[at + 1]?.from ?? text.length;
    return endpoints.some((one) => one.from >= value.to && one.to <= next && LEADS_ON.test(between(text, value.to, one.from)));
  });
  const isRow = cut > 0 && ROW_OF.test(text.slice(bundle[cut - 1]?.to, (bundle[cut]?.to ?? 0) + 18));
  const at = isRow ? cut - 1 : cut;
  return at < 1 ? [bundle] : [bundle.slice(0, at), ...apart(bundle.slice(at), endpoints, text)];
}

/** `14% and 12%, respectively,`: two figures of one endpoint. */
const ROW_OF = /^,? and [\d.]+ ?%,? respectively\b/;
const ANOTHER = /(?:,? and|,|\bincluding|\bwith|\bof whom)(?: an?(?: other| further| additional)?)? $/;

/** Behind an endpoint: the figure that the ones before it are compared with. */
const GOES_ON = new RegExp(`^[^.;]{0,70}?,? ?\\b${VERSUS}(?: (?:the|an?|only|just|about|with|in|on|for))* $`, 'i');

/** Percentages never go with times, nor counts with scores. */
function kindOf({ unit, count }: ResultValue): string {
  if (unit === undefined) return count === undefined ? 'bare' : 'share';
  return unit === 'percent' ? 'share' : unit;
}

/** Of several endpoints before a figure the last one that is no condition and takes such a figure. */
function chosen(before: readonly Endpoint[], values: readonly ResultValue[], text: string): Endpoint | undefined {
  const fitting = before.filter((one) => fits(one, values));
  const plain = fitting.filter((one) => !QUALIFIES.test(text.slice(Math.max(0, one.from - 60), one.from)));
  return (plain.length > 0 ? plain : fitting).at(-1);
}

/** A bare count is a result only right beside its endpoint: elsewhere it says how many took part. */
function isCounted(endpoint: Endpoint, values: readonly ResultValue[], text: string): boolean {
  return values.every((value, at) => {
    if (value.count === undefined || value.n !== undefined || value.value !== undefined || at > 0) return true;
    if (endpoint.from >= value.to) {
      const words = between(text, values.at(-1)?.to ?? value.to, endpoint.from);
      const isPopulation = /^(?: \w+)? with\b/.test(words) && endpoint.takes === 'event';
      return LEADS_ON.test(words) && !isPopulation && !NEGATED.test(words);
    }
    const words = text.slice(endpoint.to, value.from).replace(/, none [^,]{3,60},/, '');
    return (
      (OCCURRED.test(words) || /^ \($/.test(words)) &&
      !NEGATED.test(words) &&
      !NEGATED.test(text.slice(Math.max(0, endpoint.from - 40), endpoint.from))
    );
  });
}

const OCCURRED =
  /\b(?:occurred|reported|seen|observed|noted|recorded|found|documented|detected|experienced|affected|developed|led|arose|emerged|limited to|confined to|rose to \ufffc+|in|by|among|rate)\b[^.;]{0,60}$/i;
const NEGATED = /\b(?:not|no|neither|nor|without|never|none)\b/i;
