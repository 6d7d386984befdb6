import type { MoneyMention } from '../mentions/mention.js';
import type { Tagged } from '../mentions/tagged.js';
import { allMatches } from '../text/needs.js';

/** How money comes to a company. */
export type FundingKind =
  | 'grant'
  | 'contract'
  | 'upfront payment'
  | 'milestone payment'
  | 'option fee'
  | 'option exercise'
  | 'equity investment'
  | 'loan'
  | 'offering'
  | 'royalty'
  | 'research funding';

/** What an amount is called; `nothing` for a market, a price, a result or a total. */
export type MoneyLabel = FundingKind | 'payment' | 'nothing';

const ROUND =
  '(?:public |private |registered (?:direct )?|rights |follow-on |direct )?(?:offering|placement|placing)|share issue|rights issue|directed issue|PIPE\\b|IPO\\b|Series [A-F]\\d?\\b|(?:equity |venture |seed |bridge |crossover )?financing(?! of)(?: round)?|(?:funding|financing|seed|investment|fundrais\\w+) round|gross proceeds|proceeds|rais(?:es|ed?|ing)\\b|brought in|at-the-market';
/** The words for each kind, the first that fits at a place holds. */
const LABELS: readonly (readonly [MoneyLabel, string])[] = [
  [
    'nothing',
    'market(?:s|place)?\\b(?! authori)|net sales|sales (?:of|in|reached|were|exceed\\w*|grew)|annual sales|revenues?|turnover|cash (?:and(?! (?:the|an|our)\\b)|position|runway|on hand|of|balance|resources|equivalents)|cash, cash equivalents|in cash, as of|cash equivalents|marketable securities|treasury|net loss|net proceeds|expenses|\\bcosts? (?:the|of treat|per|about|over|more|an|U\\.?S)|prices?\\b|priced at (?=\\$)|(?<!(?:sold|sells|sale of|selling) [^.;]{0,80})vouchers?|under management|per (?:share|ADS|unit|patient|year)|each\\b(?! (?:of|on|for))|apiece|a share\\b|valuation|market cap\\w*|set aside|\\bassets (?:of|under)|savings|repa(?:y|id|yment)|outstanding|burden|economic|budget|spend(?:s|ing)?\\b|(?:since|to date|so far)[^,;]{0,30}(?:inception|founding|raised)|total raised|total (?:financing|funding|capital)\\b|raised (?:to date|so far|in total)|guarantee',
  ],
  [
    'nothing',
    '(?:gross )?proceeds of the (?:[a-z]+ ){1,3}transactions[^.;]{0,30}|(?:deal|transaction|partnership|alliance|(?<!(?:up-?front|initial|cash|closing|contingent|equity) )consideration)[^,.;]{0,30}? (?:worth|valued at|value of|of)|potential (?:deal |transaction |total )?value|deal value|total (?:deal |potential |transaction |aggregate |equity )?(?:value|consideration|support|of (?:the |its )?payments)|in total\\b(?! [a-z ]{0,30}(?:milestone|payment))|altogether|taken together|aggregate (?:deal |potential )?(?:value|consideration)|brings? (?:the |its )?(?:total|sum)(?: (?:funding|amount|capital|financing))?(?: (?:raised|received|secured))?|the sum of|(?:up-?front|initial|near-term)(?: payments?| fees?)?(?:,| and| plus)(?: [a-z-]+){0,3} milestones?|milestones?(?: payments?)?(?:,| and| plus) (?:up-?front|royalt)',
  ],
  [
    'research funding',
    'research (?:and development )?(?:funding|payments?)|R&D (?:funding|support)|(?:committed|guaranteed) funding',
  ],
  [
    'option exercise',
    'opt(?:s|ed|ing)? in\\b|opt-in|exercise (?:after|of the|by|within|would)\\b|exercise (?:fee|payment|price)s?|option exercise|(?:up)?on exercis\\w*|exercis(?:es|ed|ing) (?:of )?(?:its |the |that |this )?option|option[^.;,]{0,20} (?:is|be|were|was) (?:exercised|taken up)',
  ],
  ['option fee', 'option (?:grant )?(?:fee|payment)s?'],
  ['royalty', 'royalty (?:purchase|financing|monetization|interest|agreement|transaction)'],
  [
    'milestone payment',
    'milestones?\\b|(?:development|regulatory|approval|commercial|sales)[a-z, ]{0,40} (?:events|steps|targets|goals|thresholds)\\b|contingent (?:value rights?|payments?|consideration)|CVRs?\\b|earn-?outs?|success (?:fee|payment)s?',
  ],
  [
    'upfront payment',
    'up-?front|initial (?:cash |equity )?(?:payment|fee|consideration)s?|sign(?:ing|ature) (?:payment|fee|bonus)s?|clos(?:ing|e) (?:payment|fee|consideration)s?|(?:at|upon|on) (?:the )?(?:closing|signing|signature|execution|effectiveness)\\b|access fee|licen[cs]e (?:issue |initiation )?fee|reservation fee|technology fee|(?:in|as) cash consideration|for an initial',
  ],
  [
    'loan',
    '(?:term |bank |convertible |bridge )?loans?\\b|tranches?|credit (?:facility|line)|line of credit|debt (?:facility|financing)|venture debt|convertible (?:notes?|bonds?|debentures?)|debentures?|\\bnotes\\b|repayable advance|(?<!\\b(?:to|will|and|help|further|would|us|can) )\\badvances?\\b(?! [a-z]+ (?:program|develop))|drew|drawn|draws?\\b|drawdown|becomes? available|borrow(?:ed|s|ing)|second tranche|facility',
  ],
  [
    'contract',
    'contracts?\\b(?! (?:manufact|research|development))|base (?:value|period|amount|contract)|task orders?|cost-shar\\w+',
  ],
  [
    'grant',
    'grants?\\b|tax (?:incentive|credit|rebate|refund|offset)s?|(?:cash )?refund\\b|sub-?awards?|awards?\\b|awarded|donat\\w+|subsid(?:y|ies)|contribut\\w+|stipend|gifts?\\b|prizes?\\b|bursar(?:y|ies)|non-dilutive (?:funding|support|capital|financing)|funding from|in funding|\\bfunded\\b|co-?fund\\w*|\\bgave\\b|\\bgiven\\b',
  ],
  [
    'equity investment',
    'equity (?:investment|stake|purchase)|(?:of|in) equity\\b|(?:common|preferred|preference|ordinary|newly issued)(?: [a-z]+)? (?:stock|shares?|equity)|shares? of|strategic investment|invest(?:s|ed|ing|ment)?\\b',
  ],
  ['offering', ROUND],
  ['payment', '\\bpa(?:y|ys|id|ying|yments?)\\b|receiv(?:e|es|ed|ing)\\b|\\bowes?\\b|\\bfees?\\b'],
];
const WORDS = new RegExp(`(?<![A-Za-z])(?:${LABELS.map(([, words], at) => `(?<l${String(at)}>${words})`).join('|')})`, 'gi');
/** An event behind an amount makes it a milestone. */
const EVENT =
  /\b(?:(?:up)?on|when|if|once|should|after|following|for|at) (?:[^,.;]{0,60}? )?(?:first (?:[A-Z]?[a-z]+ )?(?:patient|subject|participant)|dosing|dosed|enrol\w*|approv\w*|filing|submission|acceptance|clearance|initiation|start|launch|achiev\w+|reaching|complet\w+|development steps)\b/i;
/** What ties a label to the amount behind it: `of up to`, `totalling`, `:`, `worth an additional`. */
const TIED_BEFORE =
  /^(?:\W|payments?|fees?|consideration|rights?|financing|round|facilit(?:y|ies)|agreement|steps|to (?:\w+ ){1,3}?|in cash|of|for|at|from|up|to|an?|the|is|was|are|were|worth|valued|value|totall?ing|total|amounting|amount|approximately|about|additional|further|aggregate|another|that|which|could|may|can|reach|under|half|first|second|third|initial|down|\([^)]*\)|over|by (?:\S+ ){1,4}?)*$/i;
const TIED_BEHIND = /^(?:[^,;:.]|,(?= (?:regulatory|commercial\w*|sales|clinical|development|and|pre-?clinical)\b)){0,70}$/;
/** What stands between two amounts: the words up to a comma or a link belong to the first. */
const OF_THE_FIRST = /^(?! (?:of which|including))[^,]*?(?=,| and | plus | with |$)/;

interface Sighting {
  readonly label: MoneyLabel;
  readonly from: number;
  readonly to: number;
}

/** The words that belong to one amount: those since the amount before it, and those up to the next. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/** The words around an amount up to its neighbours and the ends of its statement. */
export function surroundings({ passage: { view }, mentions }: Tagged, money: MoneyMention): Surroundings {
  const { text } = view;
  const sums = mentions.filter((one) => one.kind === 'money');
  const previous = sums.filter((one) => one.to <= money.from).at(-1);
  const next = sums.find((one) => one.from >= money.to);
  const start = Math.max(previous?.to ?? 0, text.lastIndexOf(';', money.from) + 1);
  const stop = text.indexOf(';', money.to);
  return {
    before:
      previous === undefined || start !== previous.to ? text.slice(start, money.from) : sinceLink(text.slice(start, money.from)),
    after: text.slice(money.to, Math.min(next?.from ?? Infinity, stop < 0 ? text.length : stop)),
  };
}

/** Of the words between two amounts those that belong to the second: all where nothing links them. */
function sinceLink(between: string): string {
  const rest = between.replace(OF_THE_FIRST, '');
  return rest === '' ? between : rest;
}

/** Up to where the words behind an amount turn to something else. */
const OWN_PART =
  /^[^;]*?(?= plus |, as well as|, together with|, along with|,? and (?:is|will|it|may|could|also)\b|(?:,? and|, with) (?:up to |an? |the |further |additional )*(?:$|[a-z -]{0,40}(?:up to|of) ?$)|$)/i;

/** What the words around an amount call it: those that touch it first, then the nearest before it, then behind it. */
export function labelOf({ before, after }: Surroundings): MoneyLabel | undefined {
  const ahead = sightings(before);
  const behind = sightings(OWN_PART.exec(after)?.[0] ?? after);
  const compound = behind[0];
  if (compound !== undefined && compound.from === 1 && NAMED.has(compound.label)) return compound.label;
  const touching = ahead.filter(({ label }) => label !== 'payment').at(-1);
  if (
    touching !== undefined &&
    before.length - touching.to < 80 &&
    TIED_BEFORE.test(before.slice(touching.to)) &&
    touching.label !== 'payment'
  )
    return touching.label;
  const following = behind.find(({ label }) => label !== 'payment');
  if (following !== undefined && TIED_BEHIND.test(after.slice(0, following.from))) return following.label;
  const firm = ahead.filter(({ label }) => label !== 'payment').at(-1);
  if (firm !== undefined && firm.label !== 'nothing') return firm.label;
  if (EVENT.test(after) || (ahead.length > 0 && EVENT.test(before))) return 'milestone payment';
  return firm?.label ?? following?.label ?? ahead.at(-1)?.label ?? behind[0]?.label;
}

/** `the $6 million placement`: kinds whose word right behind an amount is what it is, whatever is done with it. */
const NAMED: ReadonlySet<MoneyLabel> = new Set<MoneyLabel>(['offering', 'grant', 'loan']);

function sightings(text: string): readonly Sighting[] {
  return allMatches(text, WORDS).map((match) => {
    const at = LABELS.findIndex((_, index) => match.groups?.[`l${String(index)}`] !== undefined);
    return { label: LABELS[at]?.[0] ?? 'nothing', from: match.index, to: match.index + match[0].length };
  });
}
