import type { Endpoint } from '../mentions/endpoint.js';
import type { ResultGroup } from '../mentions/resultGroups.js';
import type { ResultValue } from '../mentions/resultValue.js';
import { fits } from './efficacyFits.js';
import { isCondition } from './efficacyGate.js';
import type { ResultClause } from './efficacyText.js';

/** What the sentences before told last, for one that goes on about it without naming it. */
export interface Carried {
  readonly endpoint?: Endpoint;
  /** The first figure told of it. */
  readonly figure?: ResultValue;
  readonly group?: ResultGroup;
  /** Mean or median. */
  readonly average?: string;
  readonly moved?: 'reduction' | 'increase';
}

/** What points back at the endpoint told last. */
const ANAPHOR =
  /\b[Tt]h(?:is|at|ese|ose) compare[sd]?\b|\b[Cc]orresponding (?:figures|rates|values|results|percentages|proportions|reductions|changes|improvements)\b|\b[Ii]t (?:has been|occurred|developed|stood at|fell|rose|was|dropped|declined|increased|decreased|improved|climbed|grew|reached|averaged)\b|\b[Tt]he (?=\d+(?:\.\d+)? ?% (?:reduction|decline|decrease|increase|improvement|drop|rise|difference))|(?:^|\bend ?points?), with an? (?:(?:mean|median|least-squares) )*(?:change|reduction|increase|decrease|decline|improvement|difference)\b|\b(?:[Tt]he|[Tt]his|[Tt]hese|[Tt]hose|respective) (?:(?:mean|median|placebo-adjusted|corresponding|least-squares|LS|(?:\d{1,2}|six|twelve)-(?:month|week|year)) )*(?:decline|reduction|decrease|increase|improvement|advantage|effect|difference|figure|rate|benefit|change|value|level|loss|gain|drop|rise|proportion|percentage)s?\b(?! of (?!patients|participants|subjects|\d))/;

/** A clause that points back at the endpoint told last, or tells of another group a figure of its kind, with that endpoint. */
export function withCarried(clause: ResultClause, { endpoint, figure, group, average, moved }: Carried): ResultClause {
  const start = clause.values[0]?.from;
  if (endpoint === undefined || start === undefined) return clause;
  const text = clause.tagged.passage.view.text.slice(clause.from, clause.to);
  const found = ANAPHOR.exec(text);
  const isNext = found === null && isOfNextGroup(clause, endpoint, figure, group);
  if (found === null && !isNext) return clause;
  const from = clause.from + (found?.index ?? 0);
  const isBare = clause.endpoints.every((one) => one.from > start || isCondition(clause, one, from));
  if (!isBare && !isNext) return clause;
  const to = from + (found?.[0].length ?? 0);
  const same = clause.groups.length === 0 && found !== null && /^it /i.test(found[0]) ? group : undefined;
  const carried = {
    ...endpoint,
    from,
    to,
    ...(average !== undefined && { average }),
    ...(moved !== undefined && figure !== undefined && { moved }),
  };
  return {
    ...clause,
    endpoints: [...clause.endpoints, carried],
    groups: same === undefined ? clause.groups : [{ ...same, from, to }],
  };
}

/** `Patients on placebo lost 2.1 kg`, `Only 5% of the placebo group were`: a figure of the same kind, of another group, and nothing else that is measured. */
function isOfNextGroup(
  { endpoints, values, groups }: ResultClause,
  endpoint: Endpoint,
  figure: ResultValue | undefined,
  last: ResultGroup | undefined,
): boolean {
  const [first] = values;
  if (first === undefined || figure === undefined || first.unit !== figure.unit || first.ratio !== figure.ratio) return false;
  if (figure.ratio !== undefined || (first.unit === undefined && (first.count === undefined) !== (figure.count === undefined)))
    return false;
  const isOther = groups.some(({ control, dose, text }) => control || (dose && text !== last?.text));
  return isOther && fits(endpoint, [first]) && endpoints.length === 0;
}
