import { allMatches } from '../text/needs.js';

/** Each design in one spelling, and the words that tell it wherever they stand. */
const DESIGNS: readonly (readonly [string, RegExp])[] = [
  design('single-center', '(?:single|one)[- ]cent(?:er|re)'),
  design('multicenter', 'multi-?(?:cent(?:er|re|ric)|site)'),
  design('multinational', 'multi-?national'),
  design(
    'open-label',
    'open[- ]label(?:led|ed)?(?! (?:[a-z-]+ ){0,2}(?:extension|period|part|phase|portion|treatment|arm|follow-up))',
  ),
  design('non-randomized', 'non-?randomi[sz]ed'),
  design('withdrawal', 'randomi[sz]ed[- ]withdrawal'),
  design(
    'randomized',
    'randomi[sz](?:ed|es|ation)(?![- ]withdrawal)|randomly (?:assign|allocat)\\w+|(?:assign|allocat)\\w+(?: [\\w/:]+){0,6}? at random|at random(?! \\w)|will randomi[sz]e',
  ),
  design('double-blind', 'double[- ]blind(?:ed)?'),
  design('single-blind', 'single[- ]blind(?:ed)?'),
  design('double-masked', 'double[- ]masked'),
  design('observer-blind', 'observer[- ]blind(?:ed)?'),
  design('assessor-blinded', '(?:assessor|rater|evaluator)[- ](?:blind(?:ed)?|masked)'),
  design('placebo-controlled', 'placebo[- ]controlled'),
  design('sham-controlled', 'sham[- ](?:procedure[- ])?controlled'),
  design('vehicle-controlled', 'vehicle[- ]controlled'),
  design('active-controlled', 'active[- ](?:comparator[- ])?controlled|active[- ]comparator'),
  design('double-dummy', 'double[- ]dummy'),
  design('single-arm', '(?:single|one)[- ]arm(?:ed)?'),
  design('two-arm', 'two[- ]arm(?:ed)?'),
  design('three-arm', 'three[- ]arm(?:ed)?'),
  design('multi-armed', 'multi-?arm(?:ed)?'),
  design('parallel-group', 'parallel[- ](?:group|arm)s?'),
  design('crossover', 'cross-?over(?= (?:trial|study|design|comparison)|[,.])'),
  design(
    'dose-escalation',
    'dose[- ]escalat(?:ion|ing)|(?:at|in|of|with) (?:escalating|rising|increasing) doses?|(?:dose|activity) (?:is|was|will be) (?:being )?escalated',
  ),
  design('dose-expansion', 'dose[- ]expansion'),
  design('dose-ranging', 'dose[- ]ranging'),
  design('dose-finding', 'dose[- ]finding'),
  design('dose-optimization', 'dose[- ]optimi[sz]ation'),
  design('single-ascending-dose', 'single(?:[- ](?:and|/)[- ]multiple)?[- ]ascending[- ]doses?|SAD(?:/MAD)?'),
  design('multiple-ascending-dose', '(?:single[- ](?:and|/)[- ])?multiple[- ]ascending[- ]doses?|(?:SAD/)?MAD'),
  design('first-in-human', 'first[- ]in[- ](?:human|man)'),
  design('non-inferiority', 'non-?inferiority'),
  design('event-driven', 'event[- ]driven'),
  design('two-stage', 'two[- ]stage'),
  design('two-part', 'two[- ]part'),
];
/** Words that tell a design only inside the naming of a trial. */
const OF_NAMINGS: readonly (readonly [string, RegExp])[] = [
  design('open-label', 'open[- ]label'),
  design('extension', '(?<!combination )extension'),
  design('withdrawal', 'withdrawal'),
  design('crossover', 'cross-?over'),
  design('proof-of-concept', 'proof[- ]of[- ]concept'),
  design('natural history', 'natural[- ]history'),
  design('pivotal', 'pivotal'),
  design('registrational', 'registration(?:al|-enabling)'),
  ...['adaptive', 'basket', 'umbrella', 'global', 'dose-escalation'].map((word) => design(word, word)),
];
/** `the drug or placebo`, `compared with vehicle`: what a trial is controlled by, told of its patients. */
const CONTROLLED =
  /(?<!\b(?:relative|similar|comparable|superior|inferior|responded|switch\w*) |\bthan )\b(?:or|and|versus|vs\.?|against|to|with) (?:to )?(?:an? )?(?:the )?(?:corresponding |matching |matched |volume-matched |identical |inactive |oral |inhaled |saline |its |subcutaneous )?(?<by>placebo|vehicle|sham)\b(?! (?:arms?|groups?|patients|recipients|response|effect|rate|in(?! (?:about|approximately|around|up to|some|roughly|\d|adults|adolescents|patients|people|participants|children|men|women|healthy))))/i;
const RESULT =
  /\d ?% (?:of|with|on|in|vs|versus|and|for|reduction|compared|improve|were|was)|\bby \d[\d.]* ?%|\bp ?[<=]|\b[Pp]oints?\b|\b(?:mean|median|reductions?|improve\w*|rates?|reduced|showed|rolled|events?|differences?|separat\w+|superior\w*)\b/;

function design(name: string, words: string): readonly [string, RegExp] {
  return [name, new RegExp(`(?<![\\w-])(?:${words})(?![\\w-])`, 'gi')];
}

/** How far around a control a result makes it one of an outcome. */
const AROUND = 100;

/** A design and where the words that tell it stand. */
export interface DesignWords {
  readonly topic: string;
  readonly from: number;
  readonly to: number;
}

/** The designs that the words of a text tell, each in one spelling: `multi-center` and `multicentre` are one. */
export function findDesigns(text: string): readonly DesignWords[] {
  const told = DESIGNS.flatMap(([topic, words]) => placesOf(topic, words, text));
  const by = CONTROLLED.exec(text);
  if (by === null || RESULT.test(text.slice(Math.max(0, by.index - AROUND), by.index + AROUND))) return told;
  const control = (by.groups?.['by'] ?? '').toLowerCase();
  const to = by.index + by[0].length;
  return [...told, { topic: `${control}-controlled`, from: to - control.length, to }];
}

function placesOf(topic: string, words: RegExp, text: string): readonly DesignWords[] {
  return allMatches(text, words).map(({ index, 0: { length } }) => ({ topic, from: index, to: index + length }));
}

/** The designs that the naming of a trial tells, each where it tells it first. */
export function designsOf(naming: string): readonly DesignWords[] {
  const told = [...DESIGNS, ...OF_NAMINGS].flatMap(([topic, words]) => placesOf(topic, words, naming).slice(0, 1));
  return told.filter(({ topic }, at) => told.findIndex((other) => other.topic === topic) === at);
}
