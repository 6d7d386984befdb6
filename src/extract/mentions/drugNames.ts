import { allMatches } from '../text/needs.js';
import { slug } from '../../domain/ids.js';
import { localId } from '../bind/entityBook.js';
import { codesIn, nuclideOf } from './drugCodes.js';
import type { ShapedName } from './drugCodes.js';
import { isName, joinedNames } from './drugJoins.js';
import { genericsIn, isGeneric } from './genericNames.js';
import { codesOfOthers, introducedNames } from './introducedDrugs.js';
import { escapeRegExp } from './issuer.js';
import { findTerms } from './lexicon.js';
import type { Lexicon } from './lexicon.js';

/** What kind of name a drug goes by: `QLR-204`, `velostatib`, `Zeltrava`. */
export type DrugNameKind = 'code' | 'generic' | 'brand';

interface Name {
  readonly text: string;
  readonly kind: DrugNameKind;
}

/** A drug of a release under all the names that the release gives it, the code first. */
export interface DrugName {
  readonly id: string;
  readonly name: string;
  readonly names: readonly Name[];
  /** True for a drug on the market everywhere: what a trial compares or combines with, seldom what a release is about. */
  readonly known: boolean;
}

/** The drugs of a release by the folded form of each name, and how to find them in a sentence. */
export interface DrugNames {
  readonly bySlug: ReadonlyMap<string, DrugName>;
  /** Finds the names whose shape does not tell. */
  readonly pattern: RegExp | undefined;
  readonly notPrefixes: ReadonlySet<string>;
  /** Codes of targets, payloads and models. */
  readonly others: ReadonlySet<string>;
}

type Group = Map<string, Name>;

/** Reads the names of the drugs out of all paragraphs, and joins those that the text says are one. */
export function readDrugNames(
  views: readonly string[],
  notPrefixes: ReadonlySet<string>,
  known: Lexicon<string> = { byFirstWord: new Map() },
  source: string = views.join('\n'),
): DrugNames {
  const groups = new Groups();
  const asked = new Set<string>();
  const marketed = new Set<string>();
  const others = codesOfOthers(views.join('\n'));
  const introduced = introducedNames(views, source, notPrefixes);
  const introducedPattern = wordsPattern(introduced);
  const introducedLabels = new Set(introduced.map(drugLabel));
  const isKnownName = (name: string): boolean => introducedLabels.has(drugLabel(name)) || marketed.has(drugLabel(name));
  for (const view of views) {
    const listed = findTerms(view, known).map(({ from, to, value }) => ({ text: view.slice(from, to), from, to, value }));
    for (const { text, value } of listed) {
      marketed.add(drugLabel(text)).add(drugLabel(value));
      groups.join([text, value]);
    }
    const shaped = withoutInner([
      ...listed,
      ...codesIn(view, notPrefixes).filter(({ text }) => !others.has(text)),
      ...genericsIn(view),
      ...matches(view, introducedPattern),
    ]);
    for (const { text } of shaped) groups.join([text]);
    for (const { names, explicit } of joinedNames(view, shaped)) {
      const [first, second] = names;
      if (asked.has(names.join('\n'))) continue;
      asked.add(names.join('\n'));
      if (!explicit && !names.every((name) => kindOf(name) === 'code' || isKnownName(name) || isName(name, views))) continue;
      const brandOfMarketed = kindOf(first) === 'brand' && marketed.has(drugLabel(second));
      if (!brandOfMarketed && names.some((name) => marketed.has(drugLabel(name)))) continue;
      if (!explicit && kindOf(first) === 'code' && kindOf(second) === 'code') continue;
      groups.join(names);
    }
  }
  joinNuclides(groups);
  joinFirstWords(groups);
  return { ...drugNames(groups.list(), marketed), notPrefixes, others };
}

/** The names found so far, those of one drug in one group. */
class Groups {
  private readonly byLabel = new Map<string, Group>();

  /** Makes names one group, with all that is in their groups already. */
  join(names: readonly string[]): void {
    const [first, ...others] = [...new Set(names.map((name) => this.open(name)))];
    for (const other of others) {
      for (const [label, name] of other) {
        first?.set(label, name);
        if (first !== undefined) this.byLabel.set(label, first);
      }
    }
  }

  nameOf(label: string): Name | undefined {
    return this.byLabel.get(label)?.get(label);
  }

  names(): readonly Name[] {
    return this.list().flatMap((group) => [...group.values()]);
  }

  list(): readonly Group[] {
    return [...new Set(this.byLabel.values())];
  }

  private open(text: string): Group {
    const label = drugLabel(text);
    const known = this.byLabel.get(label);
    if (known !== undefined) return known;
    const group = new Map([[label, { text, kind: kindOf(text) }]]);
    this.byLabel.set(label, group);
    return group;
  }
}

/** A code without its nuclide is the labelled drug where the release labels it with one nuclide only. */
function joinNuclides(groups: Groups): void {
  const labelled = groups.names().filter(({ text }) => nuclideOf(text) !== undefined);
  const byBare = new Map<string, Set<string>>();
  for (const { text } of labelled) {
    const bare = drugLabel(nuclideOf(text)?.rest ?? '');
    byBare.set(bare, (byBare.get(bare) ?? new Set()).add(drugLabel(text)));
  }
  for (const { text } of labelled) {
    const bare = drugLabel(nuclideOf(text)?.rest ?? '');
    const known = groups.nameOf(bare);
    if (known !== undefined && byBare.get(bare)?.size === 1) groups.join([text, known.text]);
  }
}

/** `rovanagene` is `rovanagene ulparvovec`, where no other name begins with it. */
function joinFirstWords(groups: Groups): void {
  const longer = groups.names().filter(({ text, kind }) => kind === 'generic' && text.includes(' '));
  for (const { text } of longer) {
    const first = text.split(' ')[0] ?? '';
    const rivals = new Set(longer.filter((other) => other.text.startsWith(`${first} `)).map((other) => drugLabel(other.text)));
    if (rivals.size === 1 && groups.nameOf(drugLabel(first)) !== undefined) groups.join([text, first]);
  }
}

/** Names that their shape tells: codes and generic names. */
export function shapedNames(view: string, { notPrefixes, others }: DrugNames): readonly ShapedName[] {
  return [...codesIn(view, notPrefixes).filter(({ text }) => !others.has(text)), ...genericsIn(view)];
}

/** Drops names that stand inside longer ones. */
function withoutInner(names: readonly ShapedName[]): readonly ShapedName[] {
  const inOrder = [...names].sort((a, b) => a.from - b.from || b.to - a.to);
  let end = -1;
  return inOrder.filter(({ to }) => {
    const isInner = to <= end;
    end = Math.max(end, to);
    return !isInner;
  });
}

function matches(view: string, pattern: RegExp | undefined): readonly ShapedName[] {
  if (pattern === undefined) return [];
  return Array.from(allMatches(view, pattern), ({ index, 0: text }) => ({ text, from: index, to: index + text.length }));
}

function kindOf(text: string): DrugNameKind {
  if (isGeneric(text)) return 'generic';
  if (/\d/.test(text)) return 'code';
  return /^[a-z]/.test(text) ? 'generic' : 'brand';
}

/** `CLR131` and `CLR 131` are one code; `[177Lu]Lu-QLR204` and `177Lu-QLR204` are one name. */
function spaced(name: string): string {
  const { nuclide, rest = name } = nuclideOf(name) ?? {};
  const plain = /\d/.test(rest) ? rest.replace(/([A-Za-z])(?=\d)/g, '$1 ') : rest.toLowerCase();
  return nuclide === undefined ? plain : `${nuclide}-${plain}`;
}

const KINDS: readonly DrugNameKind[] = ['code', 'generic', 'brand'];

function drugNames(groups: readonly Group[], marketed: ReadonlySet<string>): Pick<DrugNames, 'bySlug' | 'pattern'> {
  const bySlug = new Map<string, DrugName>();
  const words: string[] = [];
  for (const group of groups) {
    const names = [...group.values()].sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
    const drug = drugOf(
      names,
      [...group.keys()].some((label) => marketed.has(label)),
    );
    for (const { text, kind } of names) {
      bySlug.set(drugLabel(text), drug);
      if (kind !== 'code' || drug.known || codesIn(text, new Set()).length === 0) words.push(text);
    }
  }
  return { bySlug, pattern: wordsPattern(words) };
}

function wordsPattern(words: readonly string[]): RegExp | undefined {
  const longest = [...words].sort((a, b) => b.length - a.length).map((word) => escapeRegExp(word).replace(/ /g, '[ -]'));
  return longest.length === 0 ? undefined : new RegExp(`(?<![\\w-])(?:${longest.join('|')})(?![\\w-])`, 'gi');
}

function display({ text, kind }: Name): string {
  return kind === 'generic' ? text.toLowerCase() : text;
}

/** The drug that a name stands for in this release; a name it does not list is a drug of its own. */
export function drugNamed(text: string, names: DrugNames): DrugName {
  return names.bySlug.get(drugLabel(text)) ?? drugOf([{ text, kind: kindOf(text) }], false);
}

function drugOf(names: readonly Name[], known: boolean): DrugName {
  const first = names[0] ?? { text: '', kind: 'code' };
  return { id: localId('Drug', spaced(first.text)), name: display(first), names, known };
}

/** The form of a drug's name in ids and keys: `CLR131` and `CLR 131` are `clr-131`. */
export function drugLabel(name: string): string {
  return slug(spaced(name));
}
