import { VERSUS } from '../mentions/resultGroups.js';
import type { ResultGroup } from '../mentions/resultGroups.js';
import type { ResultValue } from '../mentions/resultValue.js';
import type { ResultClause } from './efficacyText.js';

/** A figure, the group that it is told of, and whether others are compared with it. */
export interface ToldOf {
  readonly value: ResultValue;
  readonly group?: ResultGroup;
  readonly compared: boolean;
}

const COMPARED = new RegExp(`\\b${VERSUS}(?=\\s|$)`, 'i');
/** `96% of those who switched and 95% of those who stayed`. */
const OF_OTHERS = /^ of (?:those|patients|participants|subjects) who (?:stayed|remained|continued|did not)\b/;
const RESPECTIVELY = /\brespectively\b/i;
const IN_A_ROW = /^\)?(?:,| and|, and| or|\/| to|,? versus|,? vs\.?)? ?$/;

/** The groups of the figures of one run. `listed`: groups that an earlier sentence or run put in order. */
export function groupsOfRows(
  clause: ResultClause,
  values: readonly ResultValue[],
  end: number,
  listed: readonly ResultGroup[],
): readonly ToldOf[] {
  const text = clause.tagged.passage.view.text;
  const rows = rowsOf(values, text);
  const told = rows.flatMap((row, at) =>
    toldOfRow(clause, row, rows[at + 1]?.[0]?.from ?? end, rows[at - 1]?.at(-1)?.to, listed, rows.length > 1),
  );
  const hasActive = told.some(({ group }) => group !== undefined && !group.control);
  return told.map((one, at) => {
    const before = at === 0 ? '' : text.slice(told[at - 1]?.value.to ?? 0, one.value.from);
    const compared =
      at > 0 &&
      (one.group === undefined
        ? COMPARED.test(before) || (/ and $/.test(before) && OF_OTHERS.test(text.slice(one.value.to)))
        : one.group.control
          ? true
          : COMPARED.test(before) && !one.group.dose);
    return { ...one, compared: compared || (at === 0 && hasActive && one.group?.control === true) };
  });
}

/** Figures that nothing but commas and small words part. */
function rowsOf(values: readonly ResultValue[], text: string): readonly (readonly ResultValue[])[] {
  const rows: ResultValue[][] = [];
  for (const value of values) {
    const last = rows.at(-1)?.at(-1);
    const isPart = value.unit !== last?.unit || /^ of (?:them|whom|these)\b/.test(text.slice(value.to));
    if (last !== undefined && !isPart && IN_A_ROW.test(text.slice(last.to, value.from))) rows.at(-1)?.push(value);
    else rows.push([value]);
  }
  return rows;
}

function toldOfRow(
  clause: ResultClause,
  row: readonly ResultValue[],
  end: number,
  lastEnd: number | undefined,
  listed: readonly ResultGroup[],
  isSeries: boolean,
): readonly Omit<ToldOf, 'compared'>[] {
  const text = clause.tagged.passage.view.text;
  const [first, last] = [row[0]?.from ?? 0, row.at(-1)?.to ?? 0];
  const after = clause.groups.filter((one) => one.from >= last && one.to <= end);
  if (row.length === 1) {
    const [value] = row;
    if (value === undefined) return [];
    const beside = clause.groups.find((one) => one.to <= first && isLabel(text.slice(0, one.from), text.slice(one.to, first)));
    const behind =
      clause.groups.find((one) => one.from > value.from && one.to < value.to) ??
      after.find(({ from, to }) => text.charAt(from - 1) !== '(' || text.slice(to, end) !== ', ');
    const own =
      beside ??
      (behind !== undefined && (behind.to <= last || isTold(text.slice(last, behind.from)))
        ? behind
        : lastEnd === undefined
          ? leadOf(clause, first)
          : subjectOf(clause, lastEnd, first));
    const group =
      own ??
      subgroupIn(text.slice(last, end), last) ??
      (isSeries && !COMPARED.test(text.slice(lastEnd ?? first, first)) ? partIn(clause, last, end) : undefined);
    return [{ value, ...(group !== undefined && { group }) }];
  }
  const inner = row.map((value) => clause.groups.find((one) => one.from > value.from && one.to < value.to));
  const isInner = inner.every((one) => one !== undefined) || inner.at(-1)?.control === true;
  const groups = isInner ? inner : inOrder(clause, row.length, after, first, listed);
  return row.map((value, at) => {
    const group = groups?.[at];
    return { value, ...(group !== undefined && { group }) };
  });
}

/** `placebo: 19%`, `(placebo, 2.9)`, `those on placebo by 1.9`: a group right before its figure. */
function isLabel(before: string, between: string): boolean {
  if (between === ' (') return true;
  if (between === ' in ') return /(?:, |, and |\d%? and )(?:the )?$/.test(before);
  return /^(?::| =| -| had| at| by|(?: patients| recipients| group| arm)+(?: had| lost| gained)?(?: by)?)? ?(?:an? )?(?:(?:mean|median) )?(?:of )?$/.test(
    between,
  )
    ? !/^ $/.test(between) || !/\b(?:on|with|for|of|in|received|given) $/.test(before)
    : /^, $/.test(between) && /(?:\(|; ?)$/.test(before);
}

/** `while the placebo group showed a decline of 2.9`: the group that stands before the verb is whose figure it is. */
function subjectOf({ groups, tagged }: ResultClause, from: number, to: number): ResultGroup | undefined {
  const last = groups.filter((one) => one.from >= from && one.to <= to).at(-1);
  const words = last === undefined ? '' : tagged.passage.view.text.slice(last.to, to);
  return /^(?:[ -](?:group|arm|treated|patients|recipients|participants))*(?:,? the (?:corresponding )?(?:figure|rate|proportion|value|percentage|share|number)(?= was)|,? it(?= was))? (?:was|had|showed|saw|experienced|reported|achieved|lost|gained|reached|fell|rose|declined|improved|increased|decreased)\b[^,;]{0,40}$/.test(
    words,
  )
    ? last
    : undefined;
}

/** `in patients with PD-L1-positive tumors`: a part of the patients. */
function subgroupIn(words: string, at: number): ResultGroup | undefined {
  const found =
    /^\)? (?:in|among|for|of) (?:the )?(?<text>(?:patients|those|participants|subjects|adults) (?:with|whose|without|who had|aged) [^,;.()]{3,60}?)(?= (?:and|versus|vs|compared|had|achieved|reached)\b|[,;.(]|$)/.exec(
      words,
    );
  const text = found?.groups?.['text']?.replace(/^(?:patients|those|participants|subjects|adults) (?:with |who had )?/, '');
  if (found === null || text === undefined) return undefined;
  return { from: at + found[0].length - text.length, to: at + found[0].length, text, control: false, dose: false, other: false };
}

const PART =
  /^\)? (?:in|among|for|with) (?:the )?(?<text>(?!(?:both|all|each|total|prior|study|trial|period|week|month|year|day|part|those|patients|participants|subjects|favou?r|this|that|a|an|the|whom) ?\b)[A-Za-z][\w/+-]*(?: [A-Za-z0-9][\w/+-]*){0,4}?)(?: (?:patients|disease|tumou?rs|subgroup|carriers))?(?=,? and (?:\d|[a-z]+ (?:of|out)\b|in \d)|, (?:and )?\d|[;.]|,? (?:versus|vs|compared with|against) \d|$)/;

/** `46% in class II, 31% in class III`: the parts of the patients that a series of figures goes through. */
function partIn({ tagged, times }: ResultClause, from: number, end: number): ResultGroup | undefined {
  const text = tagged.passage.view.text;
  const found = PART.exec(text.slice(from, Math.min(text.length, Math.max(end, from + 50))));
  const part = found?.groups?.['text'];
  if (found === null || part === undefined) return undefined;
  const start = from + found[0].indexOf(part);
  const isOther = [...tagged.mentions.filter(({ kind }) => kind === 'trial' || kind === 'model'), ...times].some(
    (one) => one.from < start + part.length && start < one.to,
  );
  return isOther ? undefined : { from: start, to: start + part.length, text: part, control: false, dose: false, other: false };
}

/** The list of groups that a row of figures is told of, in the same order. */
function inOrder(
  clause: ResultClause,
  length: number,
  after: readonly ResultGroup[],
  first: number,
  listed: readonly ResultGroup[],
): readonly ResultGroup[] | undefined {
  const text = clause.tagged.passage.view.text;
  if (after.length >= length && isRow(after.slice(0, length), text)) return after.slice(0, length);
  const before = clause.groups.filter((one) => one.to <= first);
  const isRespective = RESPECTIVELY.test(text.slice(clause.from));
  if (before.length >= length && (isRespective || isRow(before.slice(-length), text))) return before.slice(-length);
  const mixed = [...before, ...after];
  if (isRespective && mixed.length === length) return mixed;
  const active = listed.filter(({ control }) => !control);
  if (isRespective && listed.length > length && active.length === length) return active;
  if (listed.length === length || (listed.length > length && isRespective)) return listed.slice(0, length);
  return undefined;
}

/** `15, 50 and 150 ug`, `the 10 mg (n=9) and 20 mg groups`: nothing but commas and small words between. */
function isRow(groups: readonly ResultGroup[], text: string): boolean {
  return groups
    .slice(1)
    .every((group, at) =>
      /^(?: \([nN] ?= ?\d+\))?(?:,| and|, and| or|\/|,? versus|,? than|,? with)(?: (?:the|in|on|for|of|with|and))*(?: the)? ?$/.test(
        text.slice(groups[at]?.to ?? 0, group.from),
      ),
    );
}

const RIVAL_NEXT = new RegExp(`\\b(?:${VERSUS}|to|(?:difference|different) from)(?: the| that of)? $`, 'i');
const RIVAL_HERE = new RegExp(
  `\\b(?:${VERSUS}|superior to|(?:differ\\w*|separate[ds]?)(?: [a-z]+ly)? from)(?: (?:the|that of|those))?(?: (?:with|in|on|for|of))?(?: the)? ?$`,
  'i',
);

/** The group told before the first figure of a clause: `In the 10 mg group, ...`, `XYZ 201 10 mg reduced ...`. */
function leadOf({ groups, values, tagged }: ResultClause, place: number): ResultGroup | undefined {
  const text = tagged.passage.view.text;
  const start = values[0]?.from ?? place;
  const leading = groups.filter((one) => one.to <= start && !RIVAL_NEXT.test(text.slice(0, one.from)));
  return (
    leading.filter(({ control }) => !control).at(-1) ??
    leading.at(-1) ??
    groups.filter((one) => one.to <= place && !one.control).at(-1)
  );
}

/** A group right behind a figure: `on 10 mg`, `of patients in the ... arm`, `for placebo`. */
function isTold(words: string): boolean {
  return (
    words.length < 90 &&
    !/[;]|, (?:and|while|but)\b|\ball\b|\bof whom,/.test(words) &&
    !RIVAL_HERE.test(words) &&
    /(?:^|\b)(?:on|with|in|for|of|among|at|from|after|given|receiving|treated with|taking|by|under|received|randomized to|assigned to|following|those|using|took|dosed with|patients|participants|subjects|people|women|men|children)(?: the| a)? ?$|^ ?\(?$|\((?:with |for |on )?$/i.test(
      words,
    )
  );
}
