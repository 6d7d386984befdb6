import { allMatches } from '../text/needs.js';
import type { Bound } from '../bind/bound.js';
import { isControl } from '../mentions/resultGroups.js';
import { listedEndpoints } from './efficacyEndpoints.js';
import type { Draft } from './teller.js';

const STARS =
  /(?<![*\w])(?<stars>\*{1,4}|[\u2020\u2021\u00a7#])[ :=]*(?:(?:(?:denotes?|indicates?|means|nominal|two-sided|one-sided|unadjusted|adjusted|statistically|significant(?:ly)?|different|difference|at|with|from|versus|vs\.?|placebo|control|vehicle|compared|to|is),? ){0,6}\(?)?p(?: |-value )?(?:<|=|\u2264) ?(?<p>0?\.\d+)/gi;
/** `p<0.001 for each dose against placebo`, `significant for both doses (p<0.001)`. */
const SHARED_P =
  /\bp ?(?:<|=|\u2264) ?(?<first>0?\.\d+) (?:for|at|in|with) (?:each|all|both|every|either)\b|\b(?:each|all|both|every|either)(?: of the)?(?: [\w-]+){0,2} (?:doses?|arms?|groups?|regimens?|levels?|comparisons?|differences?|changes|effects)\b[^.;()]{0,70}\((?:nominal )?p ?(?:<|=|\u2264) ?(?<second>0?\.\d+)/i;

/** A line of its own under a table, whose star was taken for a bullet. */
const FIRST_STAR = /^(?:nominal )?p ?(?:<|=|\u2264) ?(?<p>0?\.\d+) (?:versus|vs\.?|compared|for)\b/i;

/** What one to four stars stand for, by the footnotes of the release. */
export function starsOf(bound: Bound): ReadonlyMap<string, number> {
  return new Map(
    bound.sentences.flatMap(({ passage: { view } }) => {
      const first = FIRST_STAR.exec(view.text)?.groups?.['p'];
      const marked = allMatches(view.text, STARS).map(({ groups }) => [groups?.['stars'] ?? '', Number(groups?.['p'])] as const);
      return first === undefined ? marked : [['*', Number(first)] as const, ...marked];
    }),
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

/** `significant for 8 mg (p=0.01)`, `the p-value was 0.004 for 100 mg and <0.001 for 200 mg`: each is of the dose named beside it. */
const P_OF_DOSE =
  /(?:\bp[- ]?values? [^.;()]{0,40}?(?:was|were|of) |, |\band )<? ?(?<before>0?\.\d+) (?:for|with|at) (?:the )?(?<dose>\d[\d.,]* ?(?:mg|ug|mcg|g|IU|mL)\b)|\b(?:for|with|at|of) (?:the )?(?<of>\d[\d.,]* ?(?:mg|ug|mcg|g|IU|mL)\b)(?: dose| group| arm)? \((?:nominal )?p ?[<=] ?(?<behind>0?\.\d+)\)/g;

/** The p values that a sentence gives to all doses at once or to one of them, by what is measured in it or in the one that leads to it. */
export function sharedPs(bound: Bound): ReadonlyMap<string, number> {
  const ps = new Map<string, number>();
  const { sentences } = bound;
  sentences.forEach((tagged, at) => {
    const { text } = tagged.passage.view;
    if (!/\bp\b/i.test(text)) return;
    const { first, second } = SHARED_P.exec(text)?.groups ?? {};
    const told = allMatches(text, P_OF_DOSE).map(
      ({ groups }) => [digitsOf(groups?.['dose'] ?? groups?.['of'] ?? ''), groups?.['before'] ?? groups?.['behind']] as const,
    );
    const before = sentences[at - 1];
    const isNext = before?.passage.paragraph === tagged.passage.paragraph;
    if (first === undefined && second === undefined && told.length === 0) return;
    const here = listedEndpoints(tagged, bound);
    for (const { name } of here.length > 0 || !isNext ? here : listedEndpoints(before, bound)) {
      if (first !== undefined || second !== undefined) ps.set(name, Number(first ?? second));
      for (const [dose, p] of told) ps.set(`${name} ${dose}`, Number(p));
    }
  });
  return ps;
}

function digitsOf(words: unknown): string {
  return typeof words === 'string' ? (/\d[\d.,]*/.exec(words)?.[0] ?? '') : '';
}

/** The figures of a table, or of doses told together, with the p values that were told apart from them. */
export function withPs(drafts: readonly Draft[], ps: ReadonlyMap<string, number>): readonly Draft[] {
  if (ps.size === 0) return drafts;
  return drafts.map((draft) => {
    const { endpoint, comparator, arm } = draft.key;
    const name = typeof endpoint === 'string' ? endpoint.replace(/_change$/, '') : '';
    const p = ps.get(`${name} ${digitsOf(arm)}`) ?? (draft.rule === 'outcome.table' ? ps.get(name) : undefined);
    const isOpen = comparator !== undefined && draft.value['p_value'] === undefined;
    return p === undefined || !isOpen ? draft : { ...draft, value: { ...draft.value, p_value: p } };
  });
}
