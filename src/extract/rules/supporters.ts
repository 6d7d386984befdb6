import type { Assertion, Slots } from '../../domain/claim.js';
import { judgeAssertion } from '../assertion/assertion.js';
import { actorsIn, listFrom, namesParty, plainView } from '../bind/actors.js';
import type { Actor } from '../bind/actors.js';
import type { Bound } from '../bind/bound.js';
import { nearPlace } from '../mentions/clause.js';
import type { Clause } from '../mentions/clause.js';
import type { Tagged } from '../mentions/tagged.js';
import { isSilent } from './apply.js';
import { openFunding } from './fundingFacts.js';
import { draftAt, nameOf, roleAt } from './parties.js';
import type { Place } from './parties.js';
import type { Draft } from './teller.js';

/** `funded in part by`, `grants from`: what those who give money stand behind. */
const FUNDED =
  /\bthanks? to\b[^.;]{0,30}\bsupport (?:of|from)\b|\bwith (?:the )?(?:financial )?support (?:of|from)\b|\b(?:(?:co-)?funded|supported|financed|made possible|enabled|underwritten|backed)\b[^.;]{0,70}?\b(?:by|through|from)\b|\b(?:grants?|funding|awards?|contracts?|(?:financial|research|grant) support|contributions?|donations?)\b[^.;]{0,60}?\b(?:from|by)\b/i;
const FUNDS =
  /,? (?:which |that )?(?:(?:has|have|had|is|was|also|previously|earlier|generously) ){0,3}(?:funded|funds|funding|supported|supports|supporting|financed|finances)\b(?! by)/;
/** Houses that give and take no shares, by their names. */
const GIVES =
  /\b(?:Foundation|Stiftung|Stichting|Fondation|Fondazione|Fundaci\S+|Society|Association|Charity|Trust|Initiative|Council|Research Fund|Alliance|Consortium|Ministry|Department|Agency|Government|Commission|Institutes?|Innovat\w+|Union)\b/;

/** Who supports a trial, a drug or the issuer with grants of which no sum is told. */
export function tellSupporters(bound: Bound): readonly Draft[] {
  return bound.sentences.flatMap((tagged) => {
    if (isSilent(tagged) || !namesParty(tagged) || tagged.mentions.some(({ kind }) => kind === 'money')) return [];
    const view = plainView(tagged);
    const words = FUNDED.exec(view) ?? FUNDS.exec(view);
    if (words === null) return [];
    const place = { from: words.index, to: words.index + words[0].length };
    const told = judgeAssertion(view, place.from, 'ASSERTED');
    if (told === 'NEGATED') return [];
    const behind = listBehind(view, actorsIn(tagged, bound), place.to);
    const givers = behind.length > 0 ? behind : whoFunds(view, tagged, bound);
    if (!givers.some((one) => isGiver(one, tagged, bound))) return [];
    const context = supported(tagged, place, bound);
    return givers.flatMap(({ id, from, to }) => {
      const at = { rule: 'funding.supporter', tagged, from, to };
      return [roleAt(at, id, 'grantor', context, told), ...tellSupport(at, id, told, words[0], bound)];
    });
  });
}

/** A grant or contract of which no sum is told: who gives it, and that the issuer has it. */
function tellSupport(place: Place, grantor: string, assertion: Assertion, words: string, bound: Bound): readonly Draft[] {
  const kind = /contract/i.test(words) ? 'contract' : 'grant';
  const funding = openFunding(bound, kind, undefined, { grantor }, grantor.slice('org:'.length));
  const tell = (attr: string, value: Slots): Draft =>
    draftAt(place, { type: 'Funding', key: { funding, attr }, value, assertion });
  return [
    tell('grantor', { target: grantor }),
    tell('recipient', { target: bound.header.issuer.id }),
    tell('instrument', { kind }),
  ];
}

/** `the foundation, which has funded this program`: who stands before the words for funding. */
function whoFunds(view: string, tagged: Tagged, bound: Bound): readonly Actor[] {
  return actorsIn(tagged, bound)
    .filter(({ to }) => FUNDS.exec(view.slice(to))?.index === 0)
    .slice(0, 1);
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
