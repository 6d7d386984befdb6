import { judgeAssertion } from '../assertion/assertion.js';
import { actorsIn, listFrom, namesParty, plainView } from '../bind/actors.js';
import type { Actor } from '../bind/actors.js';
import type { Bound } from '../bind/bound.js';
import { nearPlace } from '../mentions/clause.js';
import type { Clause } from '../mentions/clause.js';
import type { Tagged } from '../mentions/tagged.js';
import { isSilent } from './apply.js';
import { nameOf, roleAt } from './parties.js';
import type { Draft } from './teller.js';

/** `funded in part by`, `grants from`: what those who give money stand behind. */
const FUNDED =
  /\b(?:(?:co-)?funded|supported|financed|made possible|enabled|underwritten|backed)\b[^.;]{0,70}?\b(?:by|through|from)\b|\b(?:grants?|funding|awards?|contracts?|(?:financial|research|grant) support|contributions?|donations?)\b[^.;]{0,60}?\b(?:from|by)\b/i;
/** Houses that give and take no shares, by their names. */
const GIVES =
  /\b(?:Foundation|Stiftung|Stichting|Fondation|Fondazione|Fundaci\S+|Society|Association|Charity|Trust|Initiative|Council|Research Fund|Alliance|Consortium|Ministry|Department|Agency|Government|Commission|Institutes?|Innovat\w+|Union)\b/;

/** Who supports a trial, a drug or the issuer with grants of which no sum is told. */
export function tellSupporters(bound: Bound): readonly Draft[] {
  return bound.sentences.flatMap((tagged) => {
    if (isSilent(tagged) || !namesParty(tagged) || tagged.mentions.some(({ kind }) => kind === 'money')) return [];
    const view = plainView(tagged);
    const words = FUNDED.exec(view);
    if (words === null) return [];
    const place = { from: words.index, to: words.index + words[0].length };
    const told = judgeAssertion(view, place.from, 'ASSERTED');
    if (told === 'NEGATED') return [];
    const givers = listBehind(view, actorsIn(tagged, bound), place.to);
    if (!givers.some((one) => isGiver(one, tagged, bound))) return [];
    const context = supported(tagged, place, bound);
    return givers.map(({ id, from, to }) =>
      roleAt({ rule: 'funding.supporter', tagged, from, to }, id, 'grantor', context, told),
    );
  });
}

/** The names of a list that opens right behind a place. */
function listBehind(view: string, actors: readonly Actor[], at: number): readonly Actor[] {
  const first = actors.find(({ from, self }) => from >= at && !self);
  return first === undefined || first.from - at > 50 ? [] : listFrom(view, first, actors);
}

function isGiver({ id }: Actor, { mentions }: Tagged, bound: Bound): boolean {
  const agency = mentions.find((one) => one.kind === 'agency' && one.id === id);
  if (id === bound.header.issuer.id) return false;
  return agency?.kind === 'agency' ? agency.role === 'grantor' : GIVES.test(nameOf(bound, id));
}

/** What the money is for: the trial or drug told of ahead of it, else one behind it, else the issuer's work. */
function supported(tagged: Tagged, place: Clause, bound: Bound): string {
  const { text } = tagged.passage.view;
  const trial = nearPlace(tagged, place, 'trial').flatMap((one) => bound.trialOf(one) ?? [])[0];
  const drug = nearPlace(tagged, place, 'drug')[0]?.id;
  const spoken = /\b(?:trial|study)\b/i.test(text.slice(0, place.from)) ? bound.trialAt(tagged, place.from) : undefined;
  return trial ?? spoken ?? drug ?? bound.header.issuer.id;
}
