import type { Tagged } from '../mentions/tagged.js';
import { allMatches } from '../text/needs.js';
import type { Bound } from './bound.js';

/** An organization where a sentence names it, or where a word stands for it. */
export interface Actor {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  /** Set for `the company`, `it`, `we`. */
  readonly self: boolean;
}

const SELF = /\b(?:[Tt]he (?:[Cc]ompany|[Gg]roup)(?!['\u2019])|[Ii]t|[Ww]e|us)\b/g;
/** A house under the word for its kind: `The agency has funded it before`, `from the hospital`. */
const HOUSE =
  /\b[Tt]he (?<kind>[Aa]gency|[Ff]oundation|[Ii]nstitute|[Ff]und|[Cc]harity|[Cc]ouncil|[Bb]ank|[Hh]ospital|[Uu]niversity|[Cc]ollege)\b(?! (?:of|for)\b| \p{Lu})/u;

const known = new WeakMap<Tagged, readonly Actor[]>();

/** The organizations of a sentence in order, and the words that stand for the issuer or for the house told of before. */
export function actorsIn(tagged: Tagged, bound: Bound): readonly Actor[] {
  const actors = known.get(tagged) ?? readActors(tagged, bound);
  known.set(tagged, actors);
  return actors;
}

/** Whether a sentence names any organization. */
export function namesParty({ mentions }: Tagged): boolean {
  return mentions.some(({ kind }) => kind === 'org' || kind === 'agency');
}

function readActors(tagged: Tagged, bound: Bound): readonly Actor[] {
  const view = tagged.passage.view.text;
  const named = tagged.mentions.flatMap((one) =>
    one.kind === 'org' || one.kind === 'agency' ? [{ id: one.id, from: one.from, to: one.to, self: false }] : [],
  );
  const house = HOUSE.exec(view);
  const above = house === null ? undefined : houseAbove(tagged, (house.groups?.['kind'] ?? '').toLowerCase(), bound);
  const owner = bearerOf(tagged, bound);
  const selves = allMatches(view, SELF).map((word) => {
    const isIt = /^it$/i.test(word[0]);
    const stands = isIt && house !== null && above !== undefined && house.index < word.index ? above : undefined;
    const it = isIt
      ? (speaker(view, named, word.index) ?? (word.index === 0 ? subjectAbove(tagged, bound) : undefined))
      : undefined;
    const id = stands ?? it ?? owner ?? bound.header.issuer.id;
    return { id, from: word.index, to: word.index + word[0].length, self: true };
  });
  const houses =
    house === null || above === undefined
      ? []
      : [{ id: above, from: house.index, to: house.index + house[0].length, self: true }];
  return [...named, ...selves, ...houses].sort((a, b) => a.from - b.from);
}

/** Whom a part on another company is about: the one that its heading or its first sentence opens with. */
export function bearerOf(tagged: Tagged, bound: Bound): string | undefined {
  const { section } = tagged.passage;
  if (section !== 'about-partner' && section !== 'about-disease') return undefined;
  for (const { passage, mentions } of bound.sentences.slice(0, bound.placeOf(tagged) + 1).reverse()) {
    if (passage.section !== section) return undefined;
    const opening = mentions.find((one) => one.kind === 'org' && one.from < 10);
    if (opening?.kind === 'org') return opening.id;
  }
  return undefined;
}

/** `Beta Hospital will lead the trial. It has received`: the house that the sentence before opens with. */
function subjectAbove({ passage }: Tagged, bound: Bound): string | undefined {
  const at = bound.sentences.findIndex((one) => one.passage === passage);
  const before = bound.sentences[at - 1];
  if (before?.passage.paragraph !== passage.paragraph) return undefined;
  const subject = before.mentions.find((one) => one.kind === 'org' && one.from < 5);
  return subject?.kind === 'org' && /^ (?!and\b|or\b)[a-z]/.test(before.passage.view.text.slice(subject.to))
    ? subject.id
    : undefined;
}

/** `If Beta exercises its option, it pays`: who `it` stands for, the one that the clause before has for its subject. */
function speaker(view: string, named: readonly Actor[], at: number): string | undefined {
  const first = named.find(({ to }) => to <= at);
  return first !== undefined && SUBJECT_AHEAD.test(view.slice(0, first.from)) && SUBJECT_BEHIND.test(view.slice(first.to, at))
    ? first.id
    : undefined;
}

const SUBJECT_AHEAD =
  /(?:^|\b(?:[Ii]f|[Oo]nce|[Ss]hould|[Ww]hen|[Aa]fter|[Uu]nless|[Ww]here|[Tt]hat)|[,:;] ?)(?: (?:the|and))? ?$/;
const SUBJECT_BEHIND =
  /^(?: \([^()]*\))?,? (?!(?:and|or|to|for|in|of|on|with|from|at|by|as)\b)[a-z]+\b[^.]*(?:[,;]|\b(?:where|that|which|and|if|when|once|were|after|before|as)) $/;

/** The last house of a kind that the text named before a sentence; of those that give money, the last public body. */
function houseAbove(tagged: Tagged, kind: string, bound: Bound): string | undefined {
  const before = bound.sentences.slice(0, bound.sentences.indexOf(tagged) + 1).flatMap(({ mentions }) => mentions);
  const last = before
    .filter(
      (one) =>
        ((one.kind === 'org' || one.kind === 'agency') && isKind(one.name, kind)) ||
        (one.kind === 'agency' && one.role === 'grantor' && GIVES_MONEY.has(kind)),
    )
    .at(-1);
  return last?.kind === 'org' || last?.kind === 'agency' ? last.id : undefined;
}

const ELSEWHERE: Readonly<Record<string, RegExp>> = {
  university: /universi/i,
  hospital: /hospi|h\u00f4pital|klinik/i,
  institute: /instit|instyt/i,
  foundation: /foundation|fondation|fondazione|fundaci|stiftung|stichting/i,
};

/** Whether a name says its kind, in whatever language. */
function isKind(name: string, kind: string): boolean {
  return ELSEWHERE[kind]?.test(name) ?? name.toLowerCase().includes(kind);
}

const GIVES_MONEY: ReadonlySet<string> = new Set(['agency', 'foundation', 'institute', 'fund', 'charity', 'council', 'bank']);

/** Between the names of a list: `, the`, ` and `, ` (of Bern) and by `. */
const LIST_GLUE = /^(?: \([^()]*\))?(?:,|,? and|,? as well as| &)(?: by| from| existing investor)?(?: the)? $/;

/** The names of a list that ends with one: `A, B` of `A, B and C` for C. */
export function listUpTo(view: string, last: Actor, actors: readonly Actor[]): readonly Actor[] {
  const list: Actor[] = [];
  let next = last;
  for (const actor of actors.filter((one) => one.to <= last.from).reverse()) {
    if (!LIST_GLUE.test(view.slice(actor.to, next.from))) break;
    list.unshift(actor);
    next = actor;
  }
  return list;
}

/** The names of a list that opens with one, and it. */
export function listFrom(view: string, first: Actor, actors: readonly Actor[]): readonly Actor[] {
  const list = [first];
  for (const actor of actors.filter(({ from, self }) => from >= first.to && !self)) {
    if (!LIST_GLUE.test(view.slice(list.at(-1)?.to, actor.from))) break;
    list.push(actor);
  }
  return list;
}

/** The words of a sentence with the stops inside names blanked out, so that `Beta Co., Ltd.` ends no clause. */
export function plainView({ passage, mentions }: Tagged): string {
  let view = passage.view.text;
  for (const { kind, from, to } of mentions) {
    if (!STOPPED.has(kind)) continue;
    const words = view.slice(from, to);
    if (/[.;]/.test(words)) view = view.slice(0, from) + words.replace(/[.;]/g, ' ') + view.slice(to);
  }
  return view.replace(ABBREVIATION, (words) => words.replaceAll('.', ' '));
}

/** Stops that end no sentence. */
const ABBREVIATION = /\b(?:U\.S\.(?:A\.)?|U\.K\.|E\.U\.|Dr\.|No\.|vs\.|e\.g\.|i\.e\.)(?= [^A-Z]| [A-Z]\w* [a-z])/g;

const STOPPED: ReadonlySet<string> = new Set(['org', 'agency', 'person', 'money', 'date', 'percent']);

/** `Bern-based`, `privately held`: what describes a name from before it. */
const OF_PLACE =
  /(?<= )(?:an? )?(?:\p{Lu}[\p{L}-]+(?:, \p{Lu}[\p{L}-]+|, \p{Lu}\p{Lu})?-(?:based|headquartered)|privately held|publicly traded) $/u;

/** The words before an actor, and those behind it without what only describes it. */
export function besideActor(view: string, { from, to }: Actor): { readonly ahead: string; readonly behind: string } {
  return {
    ahead: view.slice(Math.max(0, from - 170), from).replace(OF_PLACE, ''),
    behind: view
      .slice(to, to + 260)
      .replace(/^(?: ?\([^()]{1,80}\)){1,3}|^ (?:in|of) \p{Lu}[\p{L}. ]{2,24}(?=,)/u, '')
      .replace(
        /^, (?!and\b|which\b|who\b|to\b|from\b|under\b|has\b|will\b|its\b|our\b|with\b)[^,;]{3,110}(?:, [^,;]{2,30})?,(?= (?:has|have|will|is|was|had|which|holds?|owns?|[a-z]+s|[a-z]+ed)\b)/,
        '',
      ),
  };
}
