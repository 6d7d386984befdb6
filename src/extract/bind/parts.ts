import type { Tagged } from '../mentions/tagged.js';
import { actorsIn, besideActor, namesParty, plainView } from './actors.js';
import type { Actor } from './actors.js';
import type { Bound } from './bound.js';
import { CUES, MAY_TELL, OF_BOTH } from './partCues.js';
import type { Cue, Part } from './partCues.js';

/** An organization with the part that the words beside its name give it. */
export interface PartSaying {
  readonly part: Part;
  readonly actor: Actor;
  /** From the words that give the part, or the name, to the other. */
  readonly from: number;
  readonly to: number;
}

const KINDS: Readonly<Record<string, string>> = { drug: 'XDR', payload: 'XPL', trial: 'XTR', person: 'XPS' };

/** Who has which part in the work on a drug or trial, as one sentence tells it. */
export function partsIn(tagged: Tagged, bound: Bound): readonly PartSaying[] {
  if (!namesParty(tagged)) return [];
  const view = viewOfKinds(tagged);
  if (!MAY_TELL.test(view)) return [];
  const companies = actorsIn(tagged, bound).filter(
    ({ id }) => !tagged.mentions.some((one) => one.kind === 'agency' && one.id === id),
  );
  const found = new Map<Actor, readonly PartSaying[]>();
  for (const [at, actor] of companies.entries()) {
    const before = companies[at - 1];
    const own = CUES.flatMap((cues) => sayingOf(view, actor, at === 0, cues) ?? []);
    const shared = own.length > 0 || before === undefined ? own : inherited(view, actor, before, found.get(before) ?? []);
    const both = shared.length > 0 ? undefined : ofBoth(view, before, actor, bound.header.issuer.id);
    found.set(both?.actor ?? actor, both === undefined ? shared : [both]);
  }
  return [...found.values()].flat();
}

/** The words of a sentence, with one word of the same length for each drug, payload, trial and person. */
function viewOfKinds(tagged: Tagged): string {
  let view = plainView(tagged);
  for (const { kind, from, to } of tagged.mentions) {
    const word = KINDS[kind];
    if (word !== undefined) view = view.slice(0, from) + word.padEnd(to - from, 'x').slice(0, to - from) + view.slice(to);
  }
  return view;
}

function sayingOf(view: string, actor: Actor, isFirst: boolean, cues: readonly Cue[]): PartSaying | undefined {
  const beside = besideActor(view, actor);
  const raw = view.slice(actor.to, actor.to + 260);
  const behinds = [...new Set([raw, beside.behind, ...(isFirst ? furtherPredicates(raw) : [])])];
  for (const cue of cues) {
    const ahead = cue.ahead?.exec(beside.ahead);
    if (ahead === null) continue;
    const behind = firstMatch(cue, behinds);
    if (behind === null) continue;
    const at = behind === undefined ? -1 : raw.indexOf(behind[0]);
    return {
      part: cue.part,
      actor,
      from: ahead === undefined ? actor.from : actor.from - ahead[0].length,
      to: behind === undefined || at < 0 ? actor.to : actor.to + at + behind[0].length,
    };
  }
  return undefined;
}

function firstMatch({ behind }: Cue, behinds: readonly string[]): RegExpExecArray | null | undefined {
  if (behind === undefined) return undefined;
  for (const words of behinds) {
    const match = behind.exec(words);
    if (match !== null) return match;
  }
  return null;
}

/** `Beta keeps its rights, and will supply the drug`: what else the subject of a sentence does. */
function furtherPredicates(behind: string): readonly string[] {
  const more = /,? and(?= (?:will|has|is|shall|is to|has agreed to) )/.exec(behind);
  return more === null ? [] : [behind.slice(more.index + more[0].length)];
}

/** `with Beta, Gamma and Delta`: a list shares its parts. */
function inherited(view: string, actor: Actor, before: Actor, parts: readonly PartSaying[]): readonly PartSaying[] {
  const glue = view.slice(before.to, actor.from);
  if (actor.self || !/^(?:,|,? and|,? &|,? as well as)(?: the| with)? $/.test(glue)) return [];
  return parts.map((part) => ({ ...part, actor, to: actor.to }));
}

/** `Acme and Beta have formed an alliance`: the one that is not the issuer. */
function ofBoth(view: string, before: Actor | undefined, actor: Actor, issuer: string): PartSaying | undefined {
  if (before === undefined || !/^[^.;]{0,90}?,? and [^.;]{0,60}?$/.test(view.slice(before.to, actor.from))) return undefined;
  const match = OF_BOTH.exec(view.slice(actor.to, actor.to + 260));
  const other = [actor, before].find(({ id }) => id !== issuer);
  if (match === null || other === undefined || ![actor.id, before.id].includes(issuer)) return undefined;
  return { part: 'collaborator', actor: other, from: before.from, to: actor.to + match[0].length };
}
