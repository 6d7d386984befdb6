import { isControl } from '../mentions/resultGroups.js';
import type { Draft } from './teller.js';

/** Results sentence by sentence, put together: what a title repeats, and figures of control groups told a sentence later. */
export function settleResults(drafts: readonly Draft[]): readonly Draft[] {
  return withRivals(withoutTitles(drafts));
}

/** What a title tells in short, and the text with more: the text's is kept where they are told of different groups. */
function withoutTitles(drafts: readonly Draft[]): readonly Draft[] {
  const isTitle = ({ tagged }: Draft): boolean => tagged.passage.section === 'headline' || tagged.passage.section === 'subhead';
  const said = ({ key, value }: Draft): string =>
    JSON.stringify([key['endpoint'], key['measure'], value['value'] ?? value['count'], value['unit']]);
  const told = new Map(drafts.filter((one) => !isTitle(one)).map((one) => [said(one), one.key['subject']]));
  return drafts.filter((one) => !isTitle(one) || (told.get(said(one)) ?? one.key['subject']) === one.key['subject']);
}

/** The figure of a control group, told apart, is what the one of the treated group before it is compared with. */
function withRivals(drafts: readonly Draft[]): readonly Draft[] {
  const out: Draft[] = [];
  for (const draft of drafts) {
    const arm = draft.key['arm'];
    const of = typeof arm === 'string' && isControl(arm) ? out.findLastIndex((one) => isSameResult(one, draft)) : -1;
    const treated = out[of];
    const figure = draft.value['value'] ?? draft.value['count'];
    if (treated === undefined || figure === undefined || arm === undefined) out.push(draft);
    else
      out.splice(of, 1, {
        ...treated,
        key: { ...treated.key, comparator: arm },
        value: { ...treated.value, comparator_value: figure },
        ...(treated.tagged === draft.tagged &&
          treated.spans !== undefined && { spans: [...treated.spans, ...(draft.spans ?? [])] }),
      });
  }
  return out;
}

function isSameResult(treated: Draft, control: Draft): boolean {
  const { key, value } = treated;
  const isBeside = treated.tagged !== control.tagged && treated.tagged.passage.paragraph === control.tagged.passage.paragraph;
  const isOpen = value['comparator_value'] === undefined && !(typeof key['arm'] === 'string' && isControl(key['arm']));
  const isSame = (['subject', 'endpoint', 'measure'] as const).every((slot) => key[slot] === control.key[slot]);
  return isBeside && isOpen && isSame && value['unit'] === control.value['unit'];
}
