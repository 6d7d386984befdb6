import type { Assertion } from '../../domain/claim.js';
import type { Tagged } from '../mentions/tagged.js';
import { actorsIn, besideActor } from './actors.js';
import type { Bound } from './bound.js';
import { isAuthority, isEarlyWork, licenceIn } from './licenceParties.js';
import type { LicenceSaying } from './licenceParties.js';
import { purchasesIn } from './purchases.js';
import { drugsOf } from './topic.js';

/** Two parties and what passes between them, as one sentence tells it. */
export interface Deal {
  readonly kind: 'licence' | 'purchase';
  /** Who gives rights or is bought; gets the money. Undefined where the text leaves the direction open. */
  readonly giver: string | undefined;
  /** Who takes rights or buys; pays. */
  readonly taker: string | undefined;
  /** The party that is not the issuer; of a deal between others, the one that gives. */
  readonly partner: string;
  /** The drugs, the platform or, of patents, nothing. */
  readonly subjects: readonly string[];
  readonly assertion: Assertion;
  readonly saying: LicenceSaying | undefined;
  readonly tagged: Tagged;
}

const known = new WeakMap<Bound, readonly Deal[]>();

/** The deals that the sentences of a release tell, in order, each with both sides as far as any sentence tells them. */
export function dealsOf(bound: Bound): readonly Deal[] {
  const found =
    known.get(bound) ??
    settle(
      bound.sentences.flatMap((tagged) => readDeals(tagged, bound)),
      bound,
    );
  known.set(bound, found);
  return found;
}

/** The deal that a sentence goes on about: the nearest told before it or in it, else the first of the release. */
export function dealAt(
  tagged: Tagged,
  bound: Bound,
  sides: Pick<Deal, 'giver' | 'taker'> = { giver: undefined, taker: undefined },
): Deal | undefined {
  const at = bound.sentences.indexOf(tagged);
  const sided = dealsOf(bound).filter(
    ({ giver, taker, assertion }) => giver !== undefined && taker !== undefined && assertion !== 'NEGATED',
  );
  const named = new Set(actorsIn(tagged, bound).flatMap(({ id, self }) => (self || id === bound.header.issuer.id ? [] : [id])));
  const here = sided.filter(({ giver = '', taker = '' }) => named.has(giver) || named.has(taker));
  const told = here.length > 0 ? here : sided;
  const agreeing = told.filter(
    ({ giver, taker }) =>
      (sides.giver !== undefined && giver === sides.giver) || (sides.taker !== undefined && taker === sides.taker),
  );
  const fitting = agreeing.length > 0 ? agreeing : told;
  const before = fitting.filter((deal) => bound.sentences.indexOf(deal.tagged) <= at && NEWS.has(deal.tagged.passage.section));
  return before.at(-1) ?? fitting[0];
}

const NEWS: ReadonlySet<string> = new Set(['headline', 'subhead', 'lead', 'body', 'quote']);
const SILENT: ReadonlySet<string> = new Set(['forward-looking', 'contact', 'about-partner']);

function readDeals(tagged: Tagged, bound: Bound): readonly Deal[] {
  if (SILENT.has(tagged.passage.section)) return [];
  const bought = purchasesIn(tagged, bound).flatMap(({ buyer, bought: target, assertion }) =>
    target === undefined || assertion === undefined
      ? []
      : [
          {
            kind: 'purchase' as const,
            giver: target,
            taker: buyer,
            partner: target,
            subjects: [],
            assertion,
            saying: undefined,
            tagged,
          },
        ],
  );
  const saying = licenceIn(tagged, bound);
  return saying === undefined ? bought : [...bought, ...licenceDeal(saying, bound)];
}

function licenceDeal(saying: LicenceSaying, bound: Bound): readonly Deal[] {
  const issuer = bound.header.issuer.id;
  const { tagged } = saying;
  const ids = (actors: LicenceSaying['licensors']): readonly string[] => [...new Set(actors.map(({ id }) => id))];
  const partners = ids(saying.partners).filter((id) => id !== issuer);
  const given = ids(saying.licensors);
  const takers = ids(saying.licensees).filter((id) => !given.includes(id) || given.length > 1);
  const isRest =
    given.length === 0 && takers.length === 2 && takers.includes(issuer) && RIGHTS_BUT.test(tagged.passage.view.text);
  const taken = isRest ? takers.filter((id) => id !== issuer) : takers;
  const actors = actorsIn(tagged, bound).flatMap(({ id }) => (isAuthority(id, tagged) ? [] : [id]));
  const side = given[0] ?? taken[0];
  const others = [...new Set(actors.filter((id) => id !== issuer && id !== side))];
  const alone = !actors.includes(issuer) && side !== issuer && others.length === 1 ? others[0] : undefined;
  const origin = side === issuer && others.length === 1 && FOUND_AT.test(tagged.passage.view.text) ? others[0] : undefined;
  const only = partners.length === 1 ? partners[0] : origin;
  const giver =
    given.find((id) => id !== issuer && !taken.includes(id)) ?? given[0] ?? otherThan(taken[0], alone ?? issuer, only);
  const taker = taken.find((id) => id !== giver) ?? otherThan(given[0], alone ?? issuer, only);
  const partner = [giver, taker].find((id) => id !== undefined && id !== issuer) ?? only;
  if (partner === undefined || (giver !== undefined && giver === taker)) return [];
  const named = given.length + taken.length > 0 && (given[0] !== issuer || taken.length > 0 || only !== undefined);
  const deal = {
    kind: 'licence' as const,
    giver: named ? giver : undefined,
    taker: named ? taker : undefined,
    partner,
    subjects: subjectsOf(saying, bound),
    assertion: toldAs(saying),
    saying,
    tagged,
  };
  const each = taken.filter((id) => id !== issuer);
  return each.length > 1 && giver === issuer && TO_SEVERAL.test(tagged.passage.view.text)
    ? each.map((one) => ({ ...deal, taker: one, partner: one }))
    : [deal];
}

/** `licensed to three companies: A for Canada and B for Japan`. */
const TO_SEVERAL = /\blicen[cs]\w*\b[^.;:]{0,80} to [^.;:]{0,40}:/i;

/** `Acme holds all rights except in Japan, where it is licensed to Beta`: who keeps the rest has given the part. */
const RIGHTS_BUT = /\brights?\b[^.;]{0,40}\b(?:except|excluding|outside|other than|save|apart from|but)\b/i;

/** `XYZ 201 was invented at Beta University and is licensed to Acme`: who gives it is who found it. */
const FOUND_AT =
  /\b(?:invented|discovered|originat\w+|developed|conceived|spun out|emerged|stems?|arose|research)\b[^.;]{0,60}\b(?:at|by|from|of|in)\b[^.;]{0,120}\blicen[cs]ed\b/i;

function otherThan(side: string | undefined, issuer: string, only: string | undefined): string | undefined {
  if (side === undefined) return undefined;
  return side === issuer ? only : issuer;
}

/** The drugs that a licence is for: those named in its words or nearest to them, all of the sentence before for `both`. */
function subjectsOf({ tagged, from, to }: LicenceSaying, bound: Bound): readonly string[] {
  const view = tagged.passage.view.text;
  const words = view.slice(from, to + 60);
  const named = drugsOf(tagged).filter((drug) => drug.marketed !== true);
  const at = bound.sentences.indexOf(tagged);
  if (
    named.length === 0 &&
    /\b(?:both|all|each of the|the two|these|the three) (?:\w+ )?(?:candidates|programs|programmes|drugs|products|compounds|molecules|medicines|antibodies|assets|therapies|vaccines)/i.test(
      view,
    )
  ) {
    const above = [1, 2].map((back) =>
      bound.sentences[at - back] === undefined ? [] : drugsOf(bound.sentences[at - back] as Tagged),
    );
    const several = above.find((drugs) => new Set(drugs.map(({ id }) => id)).size > 1) ?? [];
    const all = [
      ...new Set(
        (several.length > 1 ? several : bound.sentences.flatMap(drugsOf))
          .filter(({ marketed }) => marketed !== true)
          .map(({ id }) => id),
      ),
    ];
    if (all.length > 1 && all.length < 4) return all;
  }
  const inside = named.filter((drug) => drug.from >= from && drug.to <= to + 60);
  if (named.length > 0) return coordinated(inside.length > 0 ? inside : named, view);
  if (
    /\bpatents?\b/i.test(words) ||
    (isEarlyWork(view) && /\b(?:collaborat\w+|alliance|partnership|products|targets?)\b/i.test(view))
  )
    return [];
  const drug = bound.drugAt(tagged, from);
  if (drug !== undefined) return [drug];
  const near = bound.sentences
    .filter(({ passage }) => passage.paragraph === tagged.passage.paragraph)
    .flatMap(({ mentions }) => mentions);
  return near.flatMap((one) => (one.kind === 'platform' ? [one.id] : [])).slice(0, 1);
}

/** `rights to XYZ 201 and XYZ 305`: all of a list, else the first. */
function coordinated(
  drugs: readonly { readonly id: string; readonly from: number; readonly to: number }[],
  view: string,
): readonly string[] {
  const list = [drugs[0]?.id ?? ''];
  for (const [at, drug] of drugs.entries()) {
    const before = drugs[at - 1];
    if (before === undefined) continue;
    if (!/^(?:, | and |, and | \(|\/)[^.;]{0,12}$/.test(view.slice(before.to, drug.from))) break;
    list.push(drug.id);
  }
  return [...new Set(list)];
}

/** A licence that an option or a condition stands before is possible only. */
function toldAs({ tagged, from, to }: LicenceSaying): Assertion {
  const { text } = tagged.passage.view;
  const stop = text.indexOf(';', from);
  const near = text
    .slice(Math.max(0, from - 60), stop < 0 ? to : Math.min(stop, to))
    .replace(/,? if [^,]{3,30},|\bexercis(?:ed|es|ing) (?:its|the|an|their) option to\b/i, '');
  if (
    /\b(?:option (?:to|for|on)|could|may(?! \d)|might|would|if|seeks?|seeking|looking|eligible|potential|whether|right to (?:acquire|obtain|negotiate|licen[cs]e|purchase)|option agreement|right of first|in talks|letter of intent|non-binding|term sheet|[Oo]ption (?:and|&) (?:exclusive )?[Ll]icen[cs]e)\b/.test(
      near,
    )
  )
    return 'POSSIBLE';
  if (
    /\b(?:not|never|no longer|no (?:\w+ )?rights|terminated|returned|returns|lapsed|expired|regain(?:s|ed)?|revert(?:s|ed)?|reacquir\w+|termination)\b/i.test(
      near,
    )
  )
    return 'NEGATED';
  return /\b(?:will|plans?|intends?|expects?|is to) (?:grant|licen[cs]e|acquire|obtain|in-licen[cs]e|out-licen[cs]e)\b/i.test(
    near,
  ) && !/\bagreement|\bunder (?:which|the terms)/i.test(near)
    ? 'PLANNED'
    : 'ASSERTED';
}

/** What one sentence leaves open another tells: the direction of an agreement from the same two parties' other deals, else from who pays. */
function settle(deals: readonly Deal[], bound: Bound): readonly Deal[] {
  return deals.map((deal) => {
    if (deal.kind !== 'licence' || (deal.giver !== undefined && deal.taker !== undefined)) return deal;
    const same = deals.find((other) => other.partner === deal.partner && other.giver !== undefined && other.taker !== undefined);
    if (same !== undefined) return { ...deal, giver: same.giver, taker: same.taker };
    const giver = givenBy(deal, bound);
    const issuer = bound.header.issuer.id;
    if (giver === undefined) return deal;
    return { ...deal, giver, taker: giver === issuer ? deal.partner : issuer };
  });
}

const PAYMENT = /\b(?:up-?front|milestones?|royalt\w+|options?|sign\w*)\b/i;
const GETS =
  /^(?:'s?)?,? (?:(?:has|have|had|is|are|also|may|will|would|could|to|then|be|further|becomes?) )*(?:receiv|eligible|entitled|earn|collect|obtain)/i;
const PAYS = /^,? (?:will |would |shall |has agreed to |is to |also )?(?:pays?|paid|owes?) (?!no\b)/i;

/** Which of the two gives the rights: the one that is paid anywhere, else the one whose partner has a part of the world. */
function givenBy({ partner, tagged, saying }: Deal, bound: Bound): string | undefined {
  const issuer = bound.header.issuer.id;
  const text = tagged.passage.view.text;
  if (/\bout-licen/i.test(text)) return issuer;
  if (/\bin-licen/i.test(text)) return partner;
  const payer = actingIn(PAYMENT, (_, behind) => PAYS.test(behind), [issuer, partner], bound);
  if (payer !== undefined) return payer === issuer ? partner : issuer;
  const paid = actingIn(
    PAYMENT,
    (ahead, behind) => GETS.test(behind) || /\bpay(?:s|ment)?(?: to)? $/i.test(ahead),
    [issuer, partner],
    bound,
  );
  return paid ?? (saying?.agreement === true && TERRITORY.test(text) ? issuer : undefined);
}

/** The first of some parties that acts so in a sentence with certain words. */
function actingIn(
  about: RegExp,
  acts: (ahead: string, behind: string) => boolean,
  parties: readonly string[],
  bound: Bound,
): string | undefined {
  for (const tagged of bound.sentences) {
    const view = tagged.passage.view.text;
    if (SILENT.has(tagged.passage.section) || !about.test(view)) continue;
    const found = actorsIn(tagged, bound).find((actor) => {
      const { ahead, behind } = besideActor(view, actor);
      return parties.includes(actor.id) && acts(ahead, behind);
    });
    if (found !== undefined) return found.id;
  }
  return undefined;
}

/** A partner for one part of the world takes the rights there. */
const TERRITORY =
  /\b(?:in|for|outside|across|throughout) (?:the )?(?:(?:Greater|mainland|South|North|Latin|rest of the|most of) )?(?:China|Japan|Korea|Asia|Europe|America|United States|US|EU|Canada|world|Middle East|Territory|Australia|India|Israel|Russia|Brazil|MENA)\b/;
