import { allMatches } from '../text/needs.js';
import { NUMBER, numberOf } from './numberWords.js';

/** How a drug is given, by the words of a stretch of text: only what it tells. */
export interface RegimenWords {
  readonly route?: string;
  readonly doses?: number;
  /** `twice daily`, `every 4 weeks`. */
  readonly often: readonly string[];
  /** `28 days`, `four weeks apart`: for how long, or how far from each other. */
  readonly long: readonly string[];
}

/** How often and for how long, each said once. */
export function scheduleOf({ often, long }: RegimenWords): readonly string[] {
  return [...new Set([...often, ...long])];
}

/** What one stretch tells, completed by another; what the first one tells holds. */
export function joinWords(a: RegimenWords, b: RegimenWords): RegimenWords {
  const route = a.route ?? b.route;
  const doses = a.doses ?? b.doses;
  return {
    ...(route !== undefined && { route }),
    ...(doses !== undefined && { doses }),
    often: a.often.length > 0 ? a.often : b.often,
    long: a.long.length > 0 ? a.long : b.long,
  };
}

const ROUTES: readonly (readonly [string, RegExp])[] = [
  ['intracerebroventricular', /\b(?:intracerebroventricular(?:ly)?|ICV|into the cerebral ventricles)\b/g],
  ['intrathecal', /\b(?:intrathecal(?:ly)?|lumbar puncture)\b/gi],
  ['intravitreal', /\bintravitreal(?:ly)?\b|\binto the vitreous\b/gi],
  ['suprachoroidal', /\bsuprachoroidal(?:ly)?\b/gi],
  ['subretinal', /\bsubretinal(?:ly)?\b/gi],
  ['intraperitoneal', /\bintraperitoneal(?:ly)?\b/gi],
  ['intratumoral', /\bintratumou?ral(?:ly)?\b/gi],
  ['intra-articular', /\bintra-?articular(?:ly)?\b/gi],
  ['intramuscular', /\bintramuscular(?:ly)?\b|\bIM\b/g],
  ['intravesical', /\bintravesical(?:ly)?\b/gi],
  ['intracisternal', /\bintra-?cisterna(?:l|lly| magna)\b/gi],
  ['intra-arterial', /\bintra-?arterial(?:ly)?\b/gi],
  ['intracranial', /\bintracranial(?:ly)?\b/gi],
  ['intracerebral', /\b(?:intracerebral(?:ly)?|intraputaminal(?:ly)?|intrastriatal(?:ly)?)\b/gi],
  ['buccal', /\bbuccal(?:ly)?\b/gi],
  ['rectal', /\brectal(?:ly)? (?:administ\w+|dos\w+|foam|gel|enema)\b/gi],
  ['intravaginal', /\b(?:intravaginal(?:ly)?|vaginal (?:gel|insert|ring|cream|tablets?))\b/gi],
  ['intralesional', /\bintralesional(?:ly)?\b/gi],
  ['intradermal', /\bintradermal(?:ly)?\b/gi],
  ['intranasal', /\b(?:intranasal(?:ly)?|nasal spray)\b/gi],
  ['sublingual', /\bsublingual(?:ly)?\b/gi],
  ['subcutaneous', /\bsubcutaneous(?:ly)?\b|\b[Ss]\.?[Cc]\.?(?= (?:injection|dose|every|once))|\bunder the skin\b/gi],
  ['intravenous', /\bintravenous(?:ly)?\b|\bIV\b|\binto (?:a|the) vein\b/gi],
  [
    'inhaled',
    /\b(?:inhaled(?! (?:cortico)?steroids?\b| bronchodilators?\b)|inhal(?:es?|ing|ation)\b|nebuli[sz](?:ed|er)|(?<!\b(?:usual|own|existing|rescue|maintenance) )inhalers?)\b/gi,
  ],
  ['topical', /\b(?:topical(?:ly)?|applied to the skin|cream|ointment|gel|lotion)\b/gi],
  ['transdermal', /\b(?:transdermal(?:ly)?|(?:skin )?patch(?:es)?)\b/gi],
  ['eye drops', /\beye drops?\b/gi],
  ['oral', /\b(?:oral(?:ly)?|by mouth|tablets?|capsules?|per os)\b/gi],
];

const TIME = '(?:hours?|days?|weeks?|months?|years?)';
const COUNT = `(?:\\d{1,2}|${['other', 'second', 'third', 'fourth'].join('|')}|${NUMBER})`;
const FREQUENCY = [
  `(?:once|twice|(?:three|four|two|one) times?)(?: (?:a|per|each|every) |[- ])(?:day|daily|week|weekly|month|monthly|year|yearly|morning|evening|night|nightly)\\b`,
  `\\bevery ${COUNT}(?:[- ]| to ${COUNT} )${TIME}\\b`,
  `\\bat ${COUNT}[- ]${TIME} intervals\\b`,
  `^ ?(?:a|per) (?:day|week|month)\\b`,
  `(?<!\\b(?:once|of) )\\b(?:every|each) (?:day|week|month|year|quarter|morning|evening|night)\\b`,
  `\\b(?:bi-?weekly|bi-?monthly|semi-?annually|quarterly|once-yearly|annually|nightly)\\b`,
  `\\bin (?:two|three|four) (?:equally |equal )?divided doses\\b`,
  `(?<!\\b(?:once|twice|times)[- ])\\b(?:daily|weekly|fortnightly|monthly)\\b(?! (?:[a-z]+ )?(?:basis|standard|life|living|activities|seizures?|migraines?|headaches?|attacks?|bleed\\w*|rates?|pain|average|episodes?|days|symptoms?|calls?|updates?|reports?|(?:clinic )?visits?|appointments?))`,
  '\\bat (?:bedtime|night)\\b',
  `\\bQ\\d{1,2}[WDMH]\\b|\\b(?:QD|BID|TID|QW|QM)\\b`,
].join('|');
const LENGTH = [
  `\\b(?:for|over|during) (?:up to |a total of |at least )?(?:${NUMBER})(?: to (?:${NUMBER}))?[- ](?:consecutive )?(?:${TIME}|cycles?)\\b`,
  `(?<=\\btreatment (?:period )?(?:lasts?|lasted|continues|continued) (?:for )?)(?:${NUMBER}) ${TIME}\\b`,
  `\\b(?:${NUMBER})[- ]${TIME} apart\\b`,
  `\\b(?:in|of each|of every|of a) (?:${NUMBER})-(?:day|week) cycles?\\b`,
  `\\bon (?:${NUMBER}) (?:consecutive )?days (?:of|in) (?:every|each|the|a) (?:(?:${NUMBER})-(?:day|week) )?(?:week|month|cycle)\\b`,
  `\\bfor the first (?:${NUMBER}) (?:${TIME})\\b`,
  '\\bon days? (?:1\\b(?! ?\\d)|\\d{1,3}(?=(?:, | and |, and | to )(?:day )?\\d))(?:(?:, | and |, and | to )(?:day )?\\d{1,3})*',
  `\\bat (?:the start|baseline)(?=,? (?:and |after |at |then ))|\\bafter (?:${NUMBER}) (?:weeks|months)(?=,? and (?:then )?every)`,
  '\\bat weeks? \\d{1,3}(?:(?:, | and |, and )(?:week )?\\d{1,3})+',
  '\\b(?:after|following) (?:a )?(?:conditioning|lymphodepletion)\\b',
].join('|');
const FREQUENCIES = new RegExp(FREQUENCY, 'gi');
const LENGTHS = new RegExp(LENGTH, 'gi');

const GIVEN =
  '(?:doses?|infusions?|injections?|administrations?|vaccinations?|treatments?|instillations?|implants?|(?<=(?:intravenous|subcutaneous|intravesical) )cycles)';
const KIND =
  '(?:(?:intravenous|subcutaneous|(?:intra|peri|sub|supra)[a-z-]{4,20}|local|systemic|nasal|topical|oral|IV|SC|SQ|bolus|monthly|weekly|loading|equal|fixed|initial|ascending|consecutive|separate)[ -]){0,3}';
const DOSES = [
  new RegExp(
    `\\b(?<count>${NUMBER}|one-time|once)[- ]${KIND}${GIVEN}\\b(?! (?:levels?|groups?|cohorts?|arms?|regimens?|strengths?)\\b)`,
    'i',
  ),
  new RegExp(`\\b(?<count>${NUMBER}) cycles of\\b`, 'i'),
  new RegExp(`\\bfor (?<count>${NUMBER}) (?:${GIVEN}|cycles(?=,? (?:one|each|once)\\b))\\b`, 'i'),
  /\b(?:given|administered|infused|injected|dosed) (?<count>once)\b(?! (?:a|per|every|daily|weekly|monthly))/i,
];

/** What a stretch of text tells of how a drug is given: route (the first, or the last one named), number of doses, how often and for how long. */
export function regimenWords(text: string, whichRoute: 'first' | 'last' = 'first'): RegimenWords {
  const route = routeIn(text, whichRoute);
  const doses = dosesIn(text);
  return { ...(route !== undefined && { route }), ...(doses !== undefined && { doses }), ...timesIn(text) };
}

/** A route and where a text names it. */
export interface RouteWords {
  readonly route: string;
  readonly from: number;
  readonly to: number;
}

/** The routes that a text names, in order. */
export function routesIn(text: string): readonly RouteWords[] {
  return ROUTES.flatMap(([route, pattern]) =>
    Array.from(allMatches(text, pattern), ({ index, 0: words }) => ({ route, from: index, to: index + words.length })),
  ).sort((a, b) => a.from - b.from);
}

function routeIn(text: string, which: 'first' | 'last' = 'first'): string | undefined {
  const found = routesIn(text);
  const plain = INFUSED.test(text) ? 'intravenous' : undefined;
  return (which === 'first' ? found[0] : found.at(-1))?.route ?? plain;
}

/** What is infused without another word goes into a vein. */
const INFUSED = /\b(?:infused|infusions?)\b(?! (?:into|directly|under|pumps?))/i;

function dosesIn(text: string): number | undefined {
  for (const pattern of DOSES) {
    const count = pattern.exec(text)?.groups?.['count']?.toLowerCase();
    const value = count === undefined ? undefined : /^(?:one-time|once)$/.test(count) ? 1 : numberOf(count);
    if (Number.isInteger(value) && value !== undefined && value > 0 && value < 100) return value;
  }
  return undefined;
}

/** How often and for how long a text says. */
function timesIn(text: string): Pick<RegimenWords, 'often' | 'long'> {
  const often = Array.from(allMatches(text, FREQUENCIES), ([words]) => plainly(words));
  const long = Array.from(allMatches(text, LENGTHS), ([words]) =>
    words.replace(/^(?:for|over|during|in|of each|of every|of a|at) /i, '').toLowerCase(),
  );
  return { often: [...new Set(often)], long: [...new Set(long)] };
}

const SHORT: Readonly<Record<string, string>> = {
  qd: 'once daily',
  bid: 'twice daily',
  tid: 'three times daily',
  qw: 'every week',
  qm: 'every month',
};
const SPANS: Readonly<Record<string, string>> = { w: 'weeks', d: 'days', m: 'months', h: 'hours' };

function plainly(words: string): string {
  const lower = words.toLowerCase();
  const short = /^q(?<count>\d+)(?<unit>[wdmh])$/.exec(lower)?.groups;
  if (short !== undefined) return `every ${short['count'] ?? ''} ${SPANS[short['unit'] ?? ''] ?? ''}`;
  return (
    SHORT[lower] ??
    lower
      .replace(/-/g, ' ')
      .replace(/(?<=\w) (?:a|per|each|every) day\b/, ' daily')
      .replace(/^ ?(?:a|per) (day|week|month)$/, (_, time: string) => (time === 'day' ? 'daily' : `${time}ly`))
  );
}
