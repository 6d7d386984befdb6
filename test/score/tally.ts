import { FATES, placesOf, type Comparison, type Fate, type Match } from './compare.js';
import type { Gold } from './gold.js';
import { IMPORTANCES, type GoldFact, type Importance } from './shape.js';
import { holdsAny, touchesAny } from './spans.js';

/** What recall counts: a fact, or the facts of one group together. */
export interface Unit {
  /** `FILE#F01`: the id of its first fact. */
  readonly id: string;
  readonly type: string;
  readonly importance: Importance;
  readonly facts: readonly GoldFact[];
}

/** `right` of `of`. */
export interface Share {
  right: number;
  of: number;
}

/** The figures of one type of facts and claims, or of all. */
export interface Row {
  readonly recall: Readonly<Record<Importance, Share>>;
  /** Core facts that some claim answers, rightly or not. */
  found: number;
  claims: number;
  readonly fates: Record<Fate, number>;
}

export const MARKS = [
  ...(['value slots', 'assertion', 'ongoing and completed as asserted', 'section', 'novelty', 'evidence'] as const),
  ...(['planned or possible told as done', 'traps violated', 'quotes exact'] as const),
] as const;
export type Mark = (typeof MARKS)[number];

/** Everything that one gold set gives. */
export interface Score {
  readonly all: Row;
  readonly byType: ReadonlyMap<string, Row>;
  readonly marks: Readonly<Record<Mark, Share>>;
  readonly outside: number;
  /** Units that are right. */
  readonly right: readonly Unit[];
}

const OPEN: readonly string[] = ['planned', 'possible'];
const DONE: readonly string[] = ['asserted', 'ongoing', 'completed'];

export function unitsOf({ gold }: Comparison): readonly Unit[] {
  const groups = new Map<string, GoldFact[]>();
  for (const fact of gold.facts) {
    const group = fact.group ?? fact.id;
    groups.set(group, [...(groups.get(group) ?? []), fact]);
  }
  return [...groups.values()].flatMap((facts) => {
    const [first] = facts;
    const importance = IMPORTANCES.find((one) => facts.some((fact) => fact.importance === one));
    if (first === undefined || importance === undefined) return [];
    return [{ id: idOf(gold, first), type: first.type, importance, facts }];
  });
}

/** `FILE#F01`, unless the file's own ids have that form. */
export function idOf({ name }: Gold, { id }: { readonly id: string }): string {
  return id.includes('#') ? id : `${name}#${id}`;
}

/** A unit is right when a claim, no trap, answers one of its facts rightly. */
export function isRight(comparison: Comparison, unit: Unit): boolean {
  return answersTo(comparison, unit).some(({ judgement }) => judgement.verdict === 'right');
}

function answersTo({ matches }: Comparison, { facts }: Unit): readonly Match[] {
  return facts.flatMap((fact) => matches.get(fact) ?? []).filter(({ judged }) => judged.fate !== 'trap');
}

export function tally(comparisons: readonly Comparison[]): Score {
  const all = emptyRow();
  const byType = new Map<string, Row>();
  const rowsOf = (type: string): readonly Row[] => {
    const row = byType.get(type) ?? emptyRow();
    byType.set(type, row);
    return [all, row];
  };
  const right: Unit[] = [];
  for (const comparison of comparisons) {
    for (const unit of unitsOf(comparison)) {
      const rightNow = isRight(comparison, unit);
      const isFound = unit.importance === 'core' && answersTo(comparison, unit).length > 0;
      if (rightNow) right.push(unit);
      for (const row of rowsOf(unit.type)) {
        count(row.recall[unit.importance], rightNow);
        row.found += Number(isFound);
      }
    }
    for (const { claim, fate } of comparison.claims) {
      for (const row of rowsOf(claim.type)) {
        row.claims += 1;
        row.fates[fate] += 1;
      }
    }
  }
  const outside = comparisons.reduce((sum, comparison) => sum + comparison.outside, 0);
  return { all, byType, marks: markAll(comparisons), outside, right };
}

/** Claims that hold, of those that a program can judge. */
export function precisionOf({ fates }: Row): Share {
  const right = fates.right + fates.incomplete + fates.duplicate;
  return { right, of: right + fates.wrong + fates.trap + fates.unsupported };
}

function markAll(comparisons: readonly Comparison[]): Readonly<Record<Mark, Share>> {
  const marks = Object.fromEntries(MARKS.map((mark) => [mark, { right: 0, of: 0 }])) as Record<Mark, Share>;
  for (const { gold, claims, matches, quotes } of comparisons) {
    for (const match of matches.values()) markMatch(marks, match);
    for (const { isExact } of quotes) count(marks['quotes exact'], isExact);
    marks['traps violated'].right += new Set(claims.flatMap(({ traps }) => traps)).size;
    marks['traps violated'].of += gold.traps.filter(({ match }) => match.length > 0).length;
  }
  return marks;
}

function markMatch(marks: Readonly<Record<Mark, Share>>, { fact, judged: { claim }, judgement }: Match): void {
  marks['value slots'].right += judgement.slotsRight;
  marks['value slots'].of += judgement.slots;
  const { assertion, novelty, section, evidence } = claim;
  if (placesOf(fact).length > 0) {
    const cites = fact.anchors === undefined ? touchesAny : holdsAny;
    count(marks.evidence, cites(placesOf(fact), evidence));
  }
  if (assertion !== undefined) {
    const coarse = (word: string): string => (DONE.includes(word) ? 'asserted' : word);
    count(marks.assertion, fact.assertion === assertion);
    count(marks['ongoing and completed as asserted'], coarse(fact.assertion) === coarse(assertion));
    if (OPEN.includes(fact.assertion)) count(marks['planned or possible told as done'], DONE.includes(assertion));
  }
  if (section !== undefined && fact.section !== undefined) count(marks.section, sectionsOf(fact, claim).has(section));
  if (novelty !== undefined && fact.novelty !== undefined) count(marks.novelty, fact.novelty === novelty);
}

/** The section of the fact and of the gold sentences that the claim cites; two of them may go by a wider name. */
function sectionsOf(fact: GoldFact, { evidence }: Match['judged']['claim']): ReadonlySet<string> {
  const cited = (fact.evidence ?? []).filter((span) => touchesAny([span], evidence)).map(({ section }) => section);
  const exact = [fact.section ?? '', ...cited];
  const wider: Readonly<Record<string, string>> = { 'about-trial': 'body', 'about-partner': 'about-company' };
  return new Set([...exact, ...exact.map((section) => wider[section] ?? section)]);
}

function emptyRow(): Row {
  return {
    recall: { core: { right: 0, of: 0 }, secondary: { right: 0, of: 0 }, background: { right: 0, of: 0 } },
    found: 0,
    claims: 0,
    fates: Object.fromEntries(FATES.map((fate) => [fate, 0])) as Record<Fate, number>,
  };
}

function count(share: Share, isCounted: boolean): void {
  share.right += Number(isCounted);
  share.of += 1;
}
