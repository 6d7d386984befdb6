import { allMatches } from '../text/needs.js';
import type { Bound } from '../bind/bound.js';
import { isControl } from '../mentions/resultGroups.js';
import { listedEndpoints } from './efficacyEndpoints.js';
import type { Draft } from './teller.js';

const STARS =
  /(?<![*\w])(?<stars>\*{1,4}|[\u2020\u2021\u00a7#])[ :=]*(?:(?:(?:denotes?|indicates?|means|nominal|two-sided|one-sided|unadjusted|adjusted|statistically|significant(?:ly)?|different|difference|at|with|from|versus|vs\.?|placebo|control|vehicle|compared|to|is),? ){0,6}\(?)?p(?: |-value )?(?:<|=|\u2264) ?(?<p>0?\.\d+)/gi;
/** `p<0.001 for each dose against placebo`, `significant for both doses (p<0.001)`. */
const SHARED_P =
  /\bp ?(?:<|=|\u2264) ?(?<first>0?\.\d+) (?:for|at|in|with) (?:each|all|both|every|either)\b|\b(?:each|all|both|every|either)(?: of the)?(?: [\w-]+){0,2} (?:doses?|arms?|groups?|regimens?|levels?|comparisons?)\b[^.;()]{0,30}\((?:nominal )?p ?(?:<|=|\u2264) ?(?<second>0?\.\d+)/i;

/** What one to four stars stand for, by the footnotes of the release. */
export function starsOf(bound: Bound): ReadonlyMap<string, number> {
  return new Map(
    bound.sentences.flatMap(({ passage }) =>
      Array.from(
        allMatches(passage.view.text, STARS),
        (match) => [match.groups?.['stars'] ?? '', Number(match.groups?.['p'])] as const,
      ),
    ),
  );
}

/** The row of a control group tells what the other rows are compared with. */
export function compared(drafts: readonly Draft[]): readonly Draft[] {
  const isOfControl = ({ key: { arm, comparator } }: Draft): boolean =>
    typeof arm === 'string' && comparator === undefined && isControl(arm);
  const isSame = (one: Draft, other: Draft): boolean =>
    (['endpoint', 'measure', 'timepoint'] as const).every((slot) => one.key[slot] === other.key[slot]);
  const controls = drafts.filter(isOfControl);
  const told = drafts.filter((one) => !isOfControl(one));
  if (controls.length === 0 || told.length === 0) return drafts;
  return told.map((draft) => {
    const control = draft.key['comparator'] === undefined ? controls.find((one) => isSame(one, draft)) : undefined;
    const figure = control?.value['value'] ?? control?.value['count'];
    const comparator = control?.key['arm'];
    if (figure === undefined || comparator === undefined) return draft;
    return { ...draft, key: { ...draft.key, comparator }, value: { ...draft.value, comparator_value: figure } };
  });
}

/** The p values that a sentence gives to all doses at once, by what is measured in it or in the one that leads to it. */
export function sharedPs(bound: Bound): ReadonlyMap<string, number> {
  const ps = new Map<string, number>();
  const { sentences } = bound;
  sentences.forEach((tagged, at) => {
    const { first, second } = SHARED_P.exec(tagged.passage.view.text)?.groups ?? {};
    const before = sentences[at - 1];
    const isNext = before?.passage.paragraph === tagged.passage.paragraph;
    if (first === undefined && second === undefined) return;
    const here = listedEndpoints(tagged, bound);
    for (const { name } of here.length > 0 || !isNext ? here : listedEndpoints(before, bound))
      ps.set(name, Number(first ?? second));
  });
  return ps;
}

/** The figures of a table with the p value that was told for all of them. */
export function withPs(drafts: readonly Draft[], ps: ReadonlyMap<string, number>): readonly Draft[] {
  if (ps.size === 0) return drafts;
  return drafts.map((draft) => {
    const { endpoint, comparator } = draft.key;
    const p = typeof endpoint === 'string' ? ps.get(endpoint.replace(/_change$/, '')) : undefined;
    const isOpen = comparator !== undefined && draft.value['p_value'] === undefined;
    return p === undefined || !isOpen ? draft : { ...draft, value: { ...draft.value, p_value: p } };
  });
}
