import type { Span } from '../../domain/span.js';
import type { Passage } from '../text/passages.js';
import { sourceSpan } from '../text/view.js';
import type { Mention, MentionKind } from './mention.js';

/** One character per kind of mention, from the private-use area: a tagged sentence holds it where the mention stood. */
const TOKENS: Readonly<Record<MentionKind, string>> = {
  org: '\ue000',
  agency: '\ue001',
  drug: '\ue002',
  platform: '\ue003',
  payload: '\ue004',
  person: '\ue005',
  model: '\ue006',
  indication: '\ue007',
  designation: '\ue008',
  dose: '\ue009',
  percent: '\ue00a',
  fold: '\ue00b',
  duration: '\ue00c',
  count: '\ue00d',
  money: '\ue00e',
  days: '\ue00f',
  date: '\ue010',
  cohort: '\ue011',
  trial: '\ue012',
  study: '\ue013',
  arm: '\ue014',
  committee: '\ue015',
  points: '\ue016',
  pvalue: '\ue018',
  interval: '\ue019',
  share: '\ue01a',
  timepoint: '\ue01c',
};

/** The kind of mention that a character stands for; undefined for any other character. */
export function tokenKind(character: string): MentionKind | undefined {
  return (Object.keys(TOKENS) as MentionKind[]).find((kind) => TOKENS[kind] === character);
}

/** A sentence in which every mention is one character, so that patterns can speak of kinds. */
export interface Tagged {
  readonly passage: Passage;
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** Position of each tagged character in the sentence's view; one more entry for the end. */
  readonly places: readonly number[];
  readonly byPlace: ReadonlyMap<number, Mention>;
}

/** Replaces the mentions of a sentence, which do not overlap and are in order, by their tokens. */
export function tag(passage: Passage, mentions: readonly Mention[]): Tagged {
  const view = passage.view.text;
  const places: number[] = [];
  const byPlace = new Map<number, Mention>();
  let text = '';
  let at = 0;
  const copyTo = (end: number): void => {
    for (; at < end; at += 1) places.push(at);
  };
  for (const mention of mentions) {
    text += view.slice(at, mention.from) + TOKENS[mention.kind];
    copyTo(mention.from);
    places.push(mention.from);
    byPlace.set(mention.from, mention);
    at = mention.to;
  }
  text += view.slice(at);
  copyTo(view.length);
  places.push(view.length);
  return { passage, text, mentions, places, byPlace };
}

const KINDS = new Map(Object.entries(TOKENS));

/**
 * A pattern over tagged text: `{drug}` is one drug, `{indications}` a list of them ("A, B and C").
 * `phrase('{drug} in {indications}')` matches "CLR 131 in myeloma and lymphoma", not "CLR 131 works".
 */
export function phrase(source: string, flags = 'dgi'): RegExp {
  // A token is no letter: before a group that may start with one, a word boundary is "no letter before".
  const expanded = source
    .replace(/(?<=^|\(\?:|\||>)\\b(?=\((?:\?:|\?<[a-z]))/g, '(?<!\\w)')
    .replace(/\{([a-z]+)\}/g, (whole, name: string) => {
      const one = KINDS.get(name);
      if (one !== undefined) return one;
      const many = KINDS.get(name.replace(/s$/, ''));
      if (many === undefined) return whole;
      return `${many}(?:(?:, | and | or |, and |, or |/| and/or | \\(including )(?:(?:potentially|select|certain|other) )?${many}\\)?)*`;
    });
  return new RegExp(expanded, flags);
}

/** One match of a pattern in a tagged sentence. */
export interface Match {
  readonly tagged: Tagged;
  /** Position of the match in the tagged text. */
  readonly at: number;
  readonly text: string;
  readonly groups: Readonly<Record<string, readonly [number, number]>>;
}

/** All matches of a pattern made with `phrase` (it needs the flag `d` for its groups). */
export function matchesOf(tagged: Tagged, pattern: RegExp): readonly Match[] {
  const found: Match[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(tagged.text); match !== null; match = pattern.exec(tagged.text)) {
    const groups: Record<string, readonly [number, number]> = {};
    for (const [name, range] of Object.entries(match.indices?.groups ?? {})) groups[name] = range;
    found.push({ tagged, at: match.index, text: match[0], groups });
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}

/** The mentions inside a named group, in order; of the whole match when no group is named. */
export function mentionsIn(match: Match, group?: string): readonly Mention[] {
  const range = rangeOf(match, group);
  if (range === undefined) return [];
  const { places, mentions } = match.tagged;
  const from = places[range[0]] ?? 0;
  const to = places[range[1]] ?? 0;
  return mentions.filter((mention) => mention.from >= from && mention.to <= to);
}

/** The first mention of one kind inside a group. */
export function mentionIn<Kind extends MentionKind>(
  match: Match,
  kind: Kind,
  group?: string,
): Extract<Mention, { kind: Kind }> | undefined {
  return mentionsIn(match, group).find((mention): mention is Extract<Mention, { kind: Kind }> => mention.kind === kind);
}

/** What a group says, in the words of the sentence's view; undefined when it took no part in the match. */
export function wordsIn(match: Match, group: string): string | undefined {
  const range = rangeOf(match, group);
  if (range === undefined) return undefined;
  const { places, passage } = match.tagged;
  return passage.view.text.slice(places[range[0]], places[range[1]]).trim();
}

/** The source span of a group, or of the whole match. */
export function spanIn(match: Match, group?: string): Span | undefined {
  const range = rangeOf(match, group);
  if (range === undefined) return undefined;
  const { places, passage } = match.tagged;
  return sourceSpan(passage.view, places[range[0]] ?? 0, places[range[1]] ?? 0);
}

/** The source span of a mention. */
export function spanOf(tagged: Tagged, mention: Mention): Span | undefined {
  return sourceSpan(tagged.passage.view, mention.from, mention.to);
}

function rangeOf(match: Match, group?: string): readonly [number, number] | undefined {
  return group === undefined ? [match.at, match.at + match.text.length] : match.groups[group];
}
