import type { Bound } from '../bind/bound.js';
import { namedGroup } from '../mentions/resultGroups.js';
import type { ResultGroup } from '../mentions/resultGroups.js';
import type { ResultValue } from '../mentions/resultValue.js';
import type { Tagged } from '../mentions/tagged.js';
import type { Cell } from '../text/cells.js';
import { labelOf } from './efficacyCells.js';
import type { Label } from './efficacyCells.js';

/** One line of a table. */
export interface Row {
  readonly tagged: Tagged;
  readonly cells: readonly Cell[];
}

/** What the head of one column names: a group, an endpoint, or a figure about all groups. */
export interface Head {
  readonly words: string;
  readonly group?: ResultGroup;
  readonly label?: Label;
  /** How many there were in the group. */
  readonly size?: number;
  readonly figure?: 'p' | 'difference' | 'interval' | 'plain' | 'grade' | Exclude<ResultValue['ratio'], undefined>;
}

const FIGURES: readonly (readonly [RegExp, Head['figure']])[] = [
  [/^\W*(?:nominal |adjusted )?p[- ]?values?\b|^p(?: (?:versus|vs\.?|against|for) .*)?$/i, 'p'],
  [/^\W*(?:\d\d(?:\.\d)? ?% )?(?:CI|confidence interval)\b/i, 'interval'],
  [/^(?:any|all)[- ]grades?\b|^grades? ?(?:>=|\u2265)? ?[1-5]/i, 'grade'],
  [
    /^(?:responders?|(?:patients|participants|subjects|women|men|children|adults) (?:responding|responded|reaching|achieving|affected)\b.*|results?|outcomes?|values?|estimates?|rates?|(?:patients?,? )?(?:n|no\.?|number),? ?\(%\)|(?:% )?(?:\(n\/N\)|n\/N(?: \(%\))?))(?: \([nN] ?= ?\d+\))?$/i,
    'plain',
  ],
  [/\bhazard ratio\b|\bHR\b/, 'hazard_ratio'],
  [/\b(?:rate|risk) ratio\b/i, 'rate_ratio'],
  [/\bodds ratio\b/i, 'odds_ratio'],
  [/\b(?:difference|treatment effect|delta|placebo-(?:adjusted|corrected|subtracted))\b/i, 'difference'],
];
const CONTROL = /\b(?:placebo|control|vehicle|sham|standard of care)\b/i;

const TELLING: ReadonlySet<Head['figure']> = new Set(['plain', 'grade']);

/**
 * The heads over the columns of a table as wide as its rows; lines of heads stand left-aligned over one another,
 * with or without a word over the first column. Undefined where they name neither groups nor endpoints.
 */
export function headsOf(rows: readonly Row[], width: number, bound: Bound): readonly Head[] | undefined {
  const columns = width - 1;
  const lines = rows.map(({ tagged, cells }) => ({ tagged, cells: cells.length > columns ? cells.slice(1) : cells }));
  const widest = Math.max(0, ...lines.map(({ cells }) => cells.length));
  if (widest === 0 || widest > columns) return undefined;
  const heads = Array.from({ length: widest }, (_, at) =>
    headOf(
      lines.flatMap(({ tagged, cells }) => (cells[at] === undefined ? [] : [{ tagged, cell: cells[at] }])),
      bound,
    ),
  );
  const hasControl = heads.some(({ group }) => group?.control === true);
  const named = heads.map((head) =>
    hasControl && isBare(head) ? { ...head, group: namedGroup(head.words, { from: 0, to: 0 }, []) } : head,
  );
  return named.some((head) => head.group ?? head.label ?? TELLING.has(head.figure)) ? named : undefined;
}

/** Beside a control group, a head that names nothing else names a group. */
function isBare({ words, group, label, figure }: Head): boolean {
  return (
    group === undefined &&
    label === undefined &&
    figure === undefined &&
    words !== '' &&
    !/patients|participants|subjects|^n$/i.test(words)
  );
}

function headOf(places: readonly { readonly tagged: Tagged; readonly cell: Cell }[], bound: Bound): Head {
  const words = places.map(({ cell }) => cell.text).join(' ');
  const figure = FIGURES.find(([pattern]) => pattern.test(words))?.[1];
  if (figure !== undefined) return { words, figure };
  const mentions = places.flatMap(({ tagged, cell }) =>
    tagged.mentions.filter(({ from, to }) => from >= cell.from && to <= cell.to),
  );
  const group = groupOf(words, mentions);
  const label = group === undefined ? labelOf(words, bound) : undefined;
  const size = /\([nN] ?= ?(?<n>[\d,]+)\)/.exec(words)?.groups?.['n'];
  return {
    words,
    ...(group !== undefined && { group }),
    ...(label !== undefined && { label }),
    ...(size !== undefined && { size: Number(size.replace(/,/g, '')) }),
  };
}

function groupOf(words: string, mentions: Tagged['mentions']): ResultGroup | undefined {
  const bare = words.replace(/ ?\([nN] ?= ?[\d,]+\)/g, '');
  const group = namedGroup(bare, { from: 0, to: 0 }, mentions);
  const control = group.control || CONTROL.test(bare);
  const isGroup = control || group.dose || group.cohort !== undefined || group.other;
  return isGroup || /^(?:all (?:patients|doses)|total|overall(?! (?:response|survival))|active)\b/i.test(bare)
    ? { ...group, control }
    : undefined;
}
