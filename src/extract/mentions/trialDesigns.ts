/** Each design in one spelling, and the words that tell it. */
const DESIGNS: readonly (readonly [string, RegExp])[] = [
  design('multicenter', 'multi-?(?:cent(?:er|re|ric)|site)'),
  design('multinational', 'multi-?national'),
  design('open-label', 'open[- ]label(?:led|ed)?'),
  design('non-randomized', 'non-?randomi[sz]ed'),
  design('withdrawal', '(?:randomi[sz]ed[- ])?withdrawal'),
  design('randomized', 'randomi[sz]ed(?![- ]withdrawal)'),
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
  design('crossover', 'cross-?over'),
  design('dose-escalation', 'dose[- ]escalat(?:ion|ing)'),
  design('dose-expansion', 'dose[- ]expansion'),
  design('dose-ranging', 'dose[- ]ranging'),
  design('dose-finding', 'dose[- ]finding'),
  design('dose-optimization', 'dose[- ]optimi[sz]ation'),
  design('single-ascending-dose', 'single(?:[- ](?:and|/)[- ]multiple)?[- ]ascending[- ]doses?|SAD(?:/MAD)?'),
  design('multiple-ascending-dose', '(?:single[- ](?:and|/)[- ])?multiple[- ]ascending[- ]doses?|(?:SAD/)?MAD'),
  design('first-in-human', 'first[- ]in[- ](?:human|man)'),
  design('proof-of-concept', 'proof[- ]of[- ]concept'),
  design('non-inferiority', 'non-?inferiority'),
  design('event-driven', 'event[- ]driven'),
  design('two-stage', 'two[- ]stage'),
  design('two-part', 'two[- ]part'),
  design('natural history', 'natural[- ]history'),
  ...['adaptive', 'basket', 'umbrella', 'global'].map((word) => design(word, word)),
];

function design(name: string, words: string): readonly [string, RegExp] {
  return [name, new RegExp(`(?<![\\w-])(?:${words})(?![\\w-])`, 'i')];
}

/** The designs that words name, each in one spelling: `multi-center` and `multicentre` are one. */
export function designsOf(text: string): readonly string[] {
  return DESIGNS.filter(([, words]) => words.test(text)).map(([name]) => name);
}
