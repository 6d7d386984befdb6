import { allMatches } from '../text/needs.js';
import { NUMBER, numberOf } from './numberWords.js';

/** How a drug is given, by the words of a stretch of text: only what it tells. */
export interface RegimenWords {
  readonly route?: string;
  readonly doses?: number;
  readonly schedule: readonly string[];
}

const ROUTES: readonly (readonly [string, RegExp])[] = [
  ['intracerebroventricular', /\b(?:intracerebroventricular(?:ly)?|ICV|into the cerebral ventricles)\b/g],
  ['intrathecal', /\bintrathecal(?:ly)?\b/gi],
  ['intravitreal', /\bintravitreal(?:ly)?\b/gi],
  ['suprachoroidal', /\bsuprachoroidal(?:ly)?\b/gi],
  ['subretinal', /\bsubretinal(?:ly)?\b/gi],
  ['intraperitoneal', /\bintraperitoneal(?:ly)?\b/gi],
  ['intratumoral', /\bintratumou?ral(?:ly)?\b/gi],
  ['intra-articular', /\bintra-?articular(?:ly)?\b/gi],
  ['intramuscular', /\bintramuscular(?:ly)?\b|\bIM\b/g],
  ['intradermal', /\bintradermal(?:ly)?\b/gi],
  ['intranasal', /\b(?:intranasal(?:ly)?|nasal spray)\b/gi],
  ['sublingual', /\bsublingual(?:ly)?\b/gi],
  ['subcutaneous', /\bsubcutaneous(?:ly)?\b|\b[Ss]\.?[Cc]\.?(?= (?:injection|dose|every|once))|\bunder the skin\b/gi],
  ['intravenous', /\bintravenous(?:ly)?\b|\bIV\b|\binto (?:a|the) vein\b/gi],
  ['inhaled', /\b(?:inhaled|inhalation|nebuli[sz](?:ed|er))\b/gi],
  ['topical', /\b(?:topical(?:ly)?|applied to the skin|cream|ointment)\b/gi],
  ['transdermal', /\btransdermal(?:ly)?\b/gi],
  ['eye drops', /\beye drops?\b/gi],
  ['oral', /\b(?:oral(?:ly)?|by mouth|tablets?|capsules?|per os)\b/gi],
];

const TIME = '(?:hours?|days?|weeks?|months?|years?)';
const COUNT = `(?:\\d{1,2}|${['other', 'second', 'third', 'fourth'].join('|')}|${NUMBER})`;
const FREQUENCY = [
  `(?:once|twice|(?:three|four|two|one) times?)(?: (?:a|per|each|every) |[- ])(?:day|daily|week|weekly|month|monthly|year|yearly)\\b`,
  `\\bevery ${COUNT}(?:[- ]| to ${COUNT} )${TIME}\\b`,
  `\\bevery (?:day|week|month|year|quarter)\\b`,
  `\\b(?:bi-?weekly|bi-?monthly|semi-?annually|quarterly|once-yearly|annually|nightly)\\b`,
  `(?<!\\b(?:once|twice|times)[- ])\\b(?:daily|weekly|monthly)\\b(?! (?:basis|standard|life|living|activities))`,
  `\\bQ\\d{1,2}[WDMH]\\b|\\b(?:QD|BID|TID|QW|QM)\\b`,
].join('|');
const LENGTH = [
  `\\b(?:for|over|during) (?:up to |a total of |at least )?(?:${NUMBER})(?: to (?:${NUMBER}))?[- ](?:consecutive )?(?:${TIME}|cycles?)\\b`,
  `\\b(?:${NUMBER})[- ]${TIME} apart\\b`,
  `\\b(?:in|of each|of every|of a) (?:${NUMBER})-(?:day|week) cycles?\\b`,
  '\\b(?:after|following) (?:a )?(?:conditioning|lymphodepletion)\\b',
].join('|');
const FREQUENCIES = new RegExp(FREQUENCY, 'gi');
const LENGTHS = new RegExp(LENGTH, 'gi');

const GIVEN = '(?:doses?|infusions?|injections?|administrations?|vaccinations?|treatments?|instillations?)';
const KIND =
  '(?:(?:intravenous|subcutaneous|intramuscular|intravitreal|intrathecal|oral|IV|SC|SQ|bolus|monthly|weekly|loading|equal|fixed|initial|ascending|consecutive|separate)[ -]){0,3}';
const DOSES = [
  new RegExp(
    `\\b(?<count>${NUMBER}|one-time|once)[- ]${KIND}${GIVEN}\\b(?! (?:levels?|groups?|cohorts?|arms?|regimens?|strengths?)\\b)`,
    'i',
  ),
  new RegExp(`\\bfor (?<count>${NUMBER}) ${GIVEN}\\b`, 'i'),
  /\b(?:given|administered|infused|injected|dosed) (?<count>once)\b(?! (?:a|per|every|daily|weekly|monthly))/i,
];

/** What a stretch of text tells of how a drug is given: route (the first, or the last one named), number of doses, how often and for how long. */
export function regimenWords(text: string, whichRoute: 'first' | 'last' = 'first'): RegimenWords {
  const route = routeIn(text, whichRoute);
  const doses = dosesIn(text);
  return { ...(route !== undefined && { route }), ...(doses !== undefined && { doses }), schedule: scheduleIn(text) };
}

/** The first or last route that a text names. */
function routeIn(text: string, which: 'first' | 'last' = 'first'): string | undefined {
  const found = ROUTES.flatMap(([route, pattern]) =>
    Array.from(allMatches(text, pattern), (match) => ({ route, at: match.index })),
  );
  const inOrder = found.sort((a, b) => a.at - b.at);
  return (which === 'first' ? inOrder[0] : inOrder.at(-1))?.route;
}

function dosesIn(text: string): number | undefined {
  for (const pattern of DOSES) {
    const count = pattern.exec(text)?.groups?.['count']?.toLowerCase();
    const value = count === undefined ? undefined : /^(?:one-time|once)$/.test(count) ? 1 : numberOf(count);
    if (value !== undefined && value > 0 && value < 100) return value;
  }
  return undefined;
}

/** `twice daily`, `every 4 weeks`, `28 days`: each said once. */
function scheduleIn(text: string): readonly string[] {
  const often = Array.from(allMatches(text, FREQUENCIES), ([words]) => plainly(words));
  const long = Array.from(allMatches(text, LENGTHS), ([words]) => words.replace(/^(?:for|over|during) /i, '').toLowerCase());
  return [...new Set([...often, ...long])];
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
  return SHORT[lower] ?? lower.replace(/-/g, ' ').replace(/ (?:a|per|each|every) day\b/, ' daily');
}
