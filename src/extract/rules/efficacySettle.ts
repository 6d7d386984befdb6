import { isControl } from '../mentions/resultGroups.js';
import type { Draft } from './teller.js';

/** Results sentence by sentence, put together: what a title repeats, and figures of control groups told a sentence later. `rivals`: groups that others were compared with. */
export function settleResults(drafts: readonly Draft[], rivals: ReadonlySet<unknown>): readonly Draft[] {
  return withSameRival(withRivals(withoutTitles(drafts), rivals));
}

/** `The reduction of 12.8 points with 25 mg was not significant`: another dose, compared with the figure that the doses told just before or behind were. */
function withSameRival(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft, at) => {
    const { arm, comparator } = draft.key;
    const isOpen = draft.value['comparator_value'] === undefined && draft.value['unit'] !== undefined;
    if (!isOpen || !isDose(arm)) return draft;
    const other =
      drafts.slice(0, at).findLast((one) => isSameResult(one, draft, true)) ??
      drafts.slice(at + 1).find((one) => isSameResult(one, draft, true));
    const rival = other?.key['comparator'];
    if (other === undefined || typeof rival !== 'string') return draft;
    if (typeof comparator === 'string' && !rival.toLowerCase().startsWith(comparator.toLowerCase())) return draft;
    const { comparator_value } = other.value;
    return {
      ...draft,
      key: {
        ...draft.key,
        comparator: rival,
        ...(draft.key['timepoint'] === undefined &&
          other.key['timepoint'] !== undefined && { timepoint: other.key['timepoint'] }),
      },
      value: {
        ...(other.value['statistic'] !== undefined && { statistic: other.value['statistic'] }),
        ...draft.value,
        ...(comparator_value !== undefined && { comparator_value }),
      },
    };
  });
}

const DOSED = /\d ?(?:mg|ug|mcg|g|IU|mL|mCi)\b|\b(?:low|high|higher|lower|middle|mid)\b/;

function isDose(arm: unknown): boolean {
  return typeof arm === 'string' && DOSED.test(arm);
}

/** What a title tells in short, and the text with more: the text's is kept where they are told of different groups. */
function withoutTitles(drafts: readonly Draft[]): readonly Draft[] {
  const isTitle = ({ tagged }: Draft): boolean => tagged.passage.section === 'headline' || tagged.passage.section === 'subhead';
  const said = ({ key, value }: Draft): string =>
    JSON.stringify([key['endpoint'], key['measure'], value['value'] ?? value['count'], value['unit']]);
  const told = new Map(drafts.filter((one) => !isTitle(one)).map((one) => [said(one), one.key['subject']]));
  return drafts.filter((one) => !isTitle(one) || (told.get(said(one)) ?? one.key['subject']) === one.key['subject']);
}

/** `p<0.001 for both`. */
const OF_ALL =
  /\bp ?[<=] ?0?\.\d+ (?:(?:for|in|at|vs|versus) )?(?:both|each|all|either)\b|\b(?:both|all|each|either) (?:with )?p ?[<=]/i;

/** The figure of a control group, told apart, is what those of the treated groups told in the sentence before it are compared with. */
function withRivals(drafts: readonly Draft[], rivals: ReadonlySet<unknown>): readonly Draft[] {
  const out: Draft[] = [];
  for (const draft of drafts) {
    const { arm } = draft.key;
    const treated =
      typeof arm === 'string' && (isControl(arm) || rivals.has(arm)) ? out.filter((one) => isSameResult(one, draft)) : [];
    const last = treated.at(-1);
    const figure = draft.value['value'] ?? draft.value['count'];
    if (last === undefined || figure === undefined || arm === undefined) {
      out.push(draft);
      continue;
    }
    const mine = treated.filter(({ tagged }) => tagged === last.tagged);
    const isOfAll = mine.length === 1 || OF_ALL.test(draft.tagged.passage.view.text);
    const p = isOfAll ? draft.value['p_value'] : undefined;
    for (const one of mine)
      out.splice(out.indexOf(one), 1, {
        ...one,
        key: { ...one.key, comparator: arm },
        value: { ...one.value, comparator_value: figure, ...(p !== undefined && { p_value: p }) },
      });
  }
  return out;
}

/** `isOther`: another dose of the same comparison is asked for, not the figure of the control. */
function isSameResult(treated: Draft, control: Draft, isOther = false): boolean {
  const { key, value } = treated;
  const isBeside = treated.tagged !== control.tagged && treated.tagged.passage.paragraph === control.tagged.passage.paragraph;
  const isOpen = isOther
    ? value['comparator_value'] !== undefined && isDose(key['arm']) && key['arm'] !== control.key['arm']
    : value['comparator_value'] === undefined && !(typeof key['arm'] === 'string' && isControl(key['arm']));
  const isSame = (['subject', 'endpoint', 'measure'] as const).every((slot) => key[slot] === control.key[slot]);
  return isBeside && isOpen && isSame && value['unit'] === control.value['unit'];
}
