import type { Assertion } from '../../domain/claim.js';
import type { Tagged } from '../mentions/tagged.js';
import { actorsIn, besideActor, namesParty, plainView } from './actors.js';
import type { Actor } from './actors.js';
import type { Bound } from './bound.js';

/** A company that one sentence says another buys. */
export interface Purchase {
  readonly buyer: string;
  /** Left out for a part of a company, which is `what`. */
  readonly bought: string | undefined;
  readonly what: string | undefined;
  readonly assertion: Assertion | undefined;
  readonly from: number;
  readonly to: number;
}

const NOUN = '(?:acquisition|purchase|takeover|buyout|buy-out)';
const VERB = '(?:acquir(?:e|es|ed|ing)|buy|buys|buying|bought|purchas(?:e|es|ed|ing)|take over|takes over|took over|taking over)';
const WHOLE =
  '(?:all (?:of )?(?:the )?[^.;,]{0,50}? (?:of|in) |the whole of |the (?:privately held |remaining )?|privately held |biotechnology company |the company )?';
const IS_NOUN = new RegExp(`\\b${NOUN} of ${WHOLE}$`, 'i');
const IS_OBJECT = new RegExp(`\\b${VERB} (?:[^.;,]{2,40} (?:along|together) with )?${WHOLE}$`, 'i');
const PART_OF = /^'s? |^ (?:shares|stock|common|preferred|royalt)/;
const OPEN =
  /\b(?:may(?! \d)|might|could|would|if|option|possibl[ey]|potential|seeks?|proposals?|offers? to|not|never|considered|talks)\b/i;
const PLANNED =
  /\b(?:to (?:acquire|buy|purchase|be acquired|be bought)|will|definitive|merger agreement|approved the (?:sale|merger|acquisition|transaction|takeover)|voted (?:for|in favou?r of)|agreement (?:to|for|under)|agreed to|plans?|intends?|expects?|expected|anticipates?|proposed|pending|planned)\b/i;
const CLOSED = /\b(?:completed|completes|completion of|closed|closes|closing of|has acquired|was acquired|finali[sz]ed)\b/i;
const BUSINESS =
  /\b(?:sale(?:, [^,.;]{3,20},)? of|sold|sells|divested|divests|divestiture of|divestment of) (?:the company['\u2019]s|[^.;,]{2,40}?['\u2019]s|our|its|the) (?<what>[^.;,]{3,60}?(?:business|unit|division|franchise|operations|facility|plant|portfolio|subsidiary))\b[^.;]{0,30}? to $/i;

/** `where she led the company's sale to`, `until its sale to`. */
const COMPANY_SALE =
  /(?:'s|\b(?:the company['\u2019]s|its|the)) (?:[a-z]+ )?sale (?:of (?:the|that) company )?(?:in \d{4} )?to (?:the )?$/i;

/** `the sale of Acme to Beta`. */
const SALE_OF = /\bsale of (?:all of )?(?:the )?$/i;

/** The purchases of companies, or of parts of them, that a sentence tells. */
export function purchasesIn(tagged: Tagged, bound: Bound): readonly Purchase[] {
  if (!namesParty(tagged)) return [];
  const text = plainView(tagged);
  if (!/acqui|purchas|takeover|take over|took over|buy|bought|\bs[oa]l[de]\b|divest|merge/i.test(text)) return [];
  const actors = actorsIn(tagged, bound);
  const companies = actors.filter((one) =>
    tagged.mentions.every((mention) => mention.kind !== 'agency' || mention.id !== one.id),
  );
  return companies.flatMap((actor) => {
    const sold = saleTo(text, actor, companies);
    if (sold !== undefined) return [sold];
    const buyer = buyerOf(text, actor, companies, bound);
    if (buyer === undefined || buyer.id === actor.id || PART_OF.test(text.slice(actor.to, actor.to + 20))) return [];
    const from = Math.min(actor.from, buyer.from);
    const to = Math.max(actor.to, buyer.to);
    const words = text.slice(Math.max(0, from - 90), to);
    return [{ buyer: buyer.id, bought: actor.id, what: undefined, assertion: standing(words), from, to }];
  });
}

function standing(words: string): Assertion | undefined {
  if (OPEN.test(words)) return undefined;
  return PLANNED.test(words) && !CLOSED.test(words) ? 'PLANNED' : 'COMPLETED';
}

function saleTo(text: string, actor: Actor, actors: readonly Actor[]): Purchase | undefined {
  const before = text.slice(0, actor.from);
  const whole = COMPANY_SALE.exec(before);
  const sold = whole === null ? undefined : actors.filter(({ to, self }) => !self && to <= whole.index + 8).at(-1);
  const named = actors.find(
    (one) => !one.self && SALE_OF.test(text.slice(0, one.from)) && /^ to (?:the )?$/.test(text.slice(one.to, actor.from)),
  );
  if (named !== undefined)
    return {
      buyer: actor.id,
      bought: named.id,
      what: undefined,
      assertion: standing(before.slice(-150)),
      from: named.from,
      to: actor.to,
    };
  const sale = sold === undefined ? BUSINESS.exec(before) : whole;
  if (sale === null || sold?.id === actor.id) return undefined;
  return {
    buyer: actor.id,
    bought: sold?.id,
    what: sale.groups?.['what'],
    assertion: standing(before.slice(-150)),
    from: sale.index,
    to: actor.to,
  };
}

const ACQUIRED =
  /^[^.;]{0,70}? (?:was|has been|had been|is to be|will be|to be|is being|were) (?:acquired|bought|purchased|taken over) by (?:the )?$/i;

/** Before the noun, where nobody is named who buys: `our`, `came with the`, `after the`. */
const OWN = new RegExp(
  `\\b(?:(?:its|our)\\b[^.;]{0,40}|(?:through|with|following|after|by|via|from|since|of) (?:the|an) (?:[a-z]+ )?${NOUN} of ${WHOLE})$`,
  'i',
);

/** Who buys a company: the one behind `by`, the subject of the verb before it, or the owner of the noun. */
function buyerOf(text: string, target: Actor, actors: readonly Actor[], bound: Bound): Actor | undefined {
  if (target.self) return undefined;
  const { ahead } = besideActor(text, target);
  const isNoun = IS_NOUN.test(ahead);
  const isObject = IS_OBJECT.test(ahead);
  const agent = actors.find(({ from }) => {
    const between = text.slice(target.to, Math.max(target.to, from));
    return from > target.to && (ACQUIRED.test(between) || (isNoun && /^[^.;]{0,40}? by $/.test(between)));
  });
  if (agent !== undefined || (!isNoun && !isObject)) return agent;
  const subject = actors.filter((one) => one.to < target.from).at(-1);
  const own = { id: bound.header.issuer.id, from: target.from, to: target.to, self: true };
  return subject ?? (isNoun && OWN.test(ahead) ? own : undefined);
}
