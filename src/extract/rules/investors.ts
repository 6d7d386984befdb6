import { actorsIn, bearerOf, listUpTo, namesParty, plainView } from '../bind/actors.js';
import type { Actor } from '../bind/actors.js';
import type { Bound } from '../bind/bound.js';
import type { Tagged } from '../mentions/tagged.js';
import { isSilent } from './apply.js';
import { nameOf, roleAt } from './parties.js';
import type { Draft } from './teller.js';

const ABOUT_MONEY =
  /\b(?:investors?|shareholders?|stockholders|backers|holders|investment from|round|financing|placement|placing|raised|Series [A-F]\d?|backed by|funded by|financed by|owned by|invested|syndicate|participants|subscribed)\b/i;
/** Before a name: the words of those who put money in. */
const BEFORE =
  /(?:\b(?:co-)?led by|\bjoined by|participation (?:from|by|of)|\b(?:financed|backed|funded|owned) by,?(?: among others,?| inter alia,?)?|\binvestors?,?|\bsold (?:[\w,]+ ){0,4}(?:shares|stock|units)(?: [^.;]{0,40})? to|\bparticipants|\bshareholders|\bstockholders|\bbackers?|\bholders|\binvestment from|\bplac(?:ement|ing)(?: of [^.;]{3,20})? with|\bincluding|\binclude[sd]?|\bsuch as|\bas well as(?: by| from)?|\bare|:|\bamong them,?)(?: (?:new|existing|current|other|several|its|the|leading|specialist|healthcare|founding|early|lead|returning|institutional|long-term|and)){0,4}(?: (?:investors?|backers?|shareholders|holders))?(?:,? (?:including|such as|led by))? (?:the )?$/i;
/** Behind a name: what those who put money in do. */
const BEHIND =
  /^,? (?:which )?(?:also )?(?:co-)?(?:led|leads|participated in|took part in|joined|invested|anchored) (?:the |in |this |its |and )|^,? (?:also |each )*(?:took part|participated|joined in)\b|^ (?:is|are) (?:also )?among (?:its|the|our) |^ (?:holds?|owns?) [^.;]{0,20}(?:of (?:the|its) shares|stake)/i;
/** `counts A and B among its investors`. */
const AMONG = /^[^.;]{0,140}\bamong (?:its|the|our) (?:[a-z]+ ){0,2}(?:investors|shareholders|stockholders|backers)\b/;
/** What is paid for or told of here is no company. */
const OTHER_THING = /\b(?:trial|study|program(?:me)?|work|research|project|phase [1-3])\b[^.;]{0,50}$/i;
const ADVISES = /\b(?:advis[eo]r|underwriter|book-?runn|manager|placement agent|counsel|arranger)/i;

/** Who put money into the issuer, or into the company that a sentence speaks of. */
export function tellInvestors(bound: Bound): readonly Draft[] {
  return bound.sentences.flatMap((tagged) => {
    const text = plainView(tagged);
    if (
      isSilent(tagged) ||
      !namesParty(tagged) ||
      !isAboutMoney(tagged, text, bound) ||
      /\b(?:may|could|would|seeks?)\b[^.;]{0,40}invest/i.test(text)
    )
      return [];
    const actors = actorsIn(tagged, bound);
    const found: Actor[] = [];
    for (const actor of actors) {
      if (
        !actor.self &&
        actor.id !== bound.header.issuer.id &&
        isInvestor(text, actor, found.at(-1)) &&
        !isPublic(bound, actor.id)
      )
        found.push(actor);
    }
    const all = [...listBefore(text, found[0], actors), ...found];
    const company = companyOf(text, all[0]?.from ?? 0, actors, bearerOf(tagged, bound) ?? bound.header.issuer.id);
    return all.map(({ id, from, to }) =>
      roleAt({ rule: 'partner.investors', tagged, from, to }, id, 'investor', company, 'ASSERTED'),
    );
  });
}

/** A sentence about a round, or one that goes on about the round of the sentence before: `It was led by`. */
function isAboutMoney(tagged: Tagged, text: string, bound: Bound): boolean {
  if (ABOUT_MONEY.test(text)) return true;
  const before = /^(?:It|This|The deal|The transaction)\b/.test(text) ? bound.sentences[bound.placeOf(tagged) - 1] : undefined;
  return before?.passage.paragraph === tagged.passage.paragraph && ABOUT_MONEY.test(before.passage.view.text);
}

function isInvestor(text: string, { from, to }: Actor, before: Actor | undefined): boolean {
  const ahead = text.slice(Math.max(0, from - 120), from);
  const behind = text.slice(to, to + 60);
  if (/^'s? /.test(behind) || /^,? (?:an?|the) [^.;,]{0,40}\b(?:arm|unit|affiliate) of $/i.test(ahead.slice(-60))) return false;
  if (
    before !== undefined &&
    /^(?: \([^()]*\))?(?:, | and |, and | & )(?:the |existing investor )?$/.test(text.slice(before.to, from))
  )
    return true;
  if (ADVISES.test(ahead.slice(-50) + behind)) return false;
  if (/\bcounts (?:the )?$/.test(ahead) && AMONG.test(text.slice(to))) return true;
  if (BEHIND.test(behind)) return /\b(?:round|financing|placement|investors?|Series|shares|stake)\b/i.test(text);
  if (!BEFORE.test(ahead) || OTHER_THING.test(ahead)) return false;
  return /\b(?:investors?|participants|shareholders|stockholders|backe|holders|(?:co-)?led\b|joined by|\b(?:round|financing|placement)\b|participation|financed by|funded by|owned by|investment|placing with|\bsold\b)/i.test(
    ahead,
  );
}

/** A body that gives grants and loans, and takes no shares. */
function isPublic(bound: Bound, org: string): boolean {
  if (/\b(?:Ventures?|Capital|Fund|Partners)\b/.test(nameOf(bound, org))) return false;
  return /\b(?:Institutes?|Ministry|Department|Agency|Council|University|Bpi\w*|Innovation|Government|European Union|Commission)\b/.test(
    nameOf(bound, org),
  );
}

/** `Beta's current holders`, `Beta was backed by`: whose they are; else the issuer. */
function companyOf(text: string, first: number, actors: readonly Actor[], otherwise: string): string {
  const opening = actors.find((one) => one.from < 25 && one.to <= first);
  const owned =
    opening !== undefined &&
    /\b(?:is|was|has been) (?:[a-z]+ )?(?:backed|financed|funded|owned) by\b/.test(text.slice(opening.to, first + 1));
  if (owned) return opening.id;
  const owner = actors.filter((one) => one.to <= first).at(-1);
  const between = owner === undefined ? '' : text.slice(owner.to, first);
  return owner !== undefined && /^'s? (?:[a-z-]+,? ){0,5}$|^ (?:is|was|has been|had been) [^.;,]{0,40}$/i.test(between)
    ? owner.id
    : otherwise;
}

/** `A, B and C joined the round`: those in the list before the first who is told to. */
function listBefore(text: string, first: Actor | undefined, actors: readonly Actor[]): readonly Actor[] {
  if (first === undefined || !BEHIND.test(text.slice(first.to, first.to + 60))) return [];
  return listUpTo(text, first, actors);
}
