const STOP =
  'and|or|of|is|are|was|were|be|been|being|had|has|have|having|that|which|who|whose|where|by|from|at|in|with|to|for|on|over|after|before|during|through|until|than|versus|vs|compared|against|while|whereas|but|as|when|if|not|no|none|also|both|their|its|our|his|her|the|this|these|those|we|it|they|an?|will|would|may|can|could|still|only|most|all|each|every|any|other|between|among|per|under|without|within|about|since|often|more|less|already|receiving|received|taking';
export const CHANGED =
  'rose|risen|fell|fallen|increas(?:ed|es)|decreas(?:ed|es)|declin(?:ed|es)|dropp?(?:ed|s)?|grew|improv(?:ed|es)|worsen(?:ed|s)|climb(?:ed|s)|eased|shrank|shr[iu]nk(?:s|en)?|shortened|lengthened|narrowed|slowed|subsided|diminished|advanced|gained|lost|went (?:up|down)|c[ao]me down|gone (?:up|down)|knocked down|cut|cuts|reduc(?:ed|es)|lower(?:ed|s)?|rais(?:ed|es)|elevated|suppress(?:ed|es)|inhibited|boosted|enhanced|depleted|down|up|higher|better';
const STOOD =
  'averag(?:ed|es|ing)|reach(?:ed|es)|stood|remained|remains|stayed|(?:did not |never )?exceed(?:ed|s)?|peaked|measured|came(?: in)?|amount(?:ed|s)|total(?:l?ed|s)|rang(?:ed|es)|made up|accounted|was|were|is|are|had';
const LASTED =
  'lasted|persisted|took|resolved|healed|disappeared|ended|recovered|cleared|occurred|returned|began|appeared|started|set in';
const WORD = `(?!(?:${STOP}|${CHANGED})\\b)(?:\\d+-(?=[a-z]))?[A-Za-z\\u0370-\\u03ff](?:[\\w\\u0370-\\u03ff'/+-]|\\.(?=\\w))*|\\d,\\d-[\\w-]+`;
const LONG = `(?:${WORD})(?: (?:${WORD})){0,5}`;
const THING = `(?<thing>${LONG}(?: per [a-z]+)?(?: (?:of|in|on|to|at|for|across) (?:(?:the|all|any|an?) )?(?:${WORD})(?: (?:${WORD})){0,2}){0,2})`;
/** Words that lead from a verb to its figure, and from a figure to its thing. */
const FILL =
  '(?:[ ,]+(?:from (?:an? )?(?:(?:mean|median|baseline|average|value) ){0,2}(?:of )?(?:about )?[\\d.,]+(?: ?[%a-zA-Z/]{1,8})??(?: at (?:baseline|screening|entry))?(?= to)|significantly|further|only|just|also|rapidly|sharply|steadily|markedly|consistently|dose-dependently|on average|in total|from baseline|overall|statistically|to|by|at|of|from|for|after|within|in|an?|the|mean|median|average|least[- ]squares|LS|geometric|respective|additional|level|around|least|as much as|relative|absolute|approximately|about|placebo-adjusted|placebo-corrected|not|never|below|above|\\ufffc+)){0,8}';
const ASIDE =
  '(?: (?:of|in|among|for|with|on|from) (?:the |those in )?\\ufffc+(?: (?:patients|participants|subjects|group|arm|recipients))?)?(?: \\ufffc+)?(?:,? \\([^()]{1,60}\\)(?: (?:total )?scores?)?(?: \\ufffc+)?)?(?:, [^,;]{3,70},)?';
export const NOUN =
  '(?:reduction|decrease|increase|decline|change|improvement|rise|fall|drop|gain|loss|lowering|elevation|difference|growth|inhibition|suppression|cut|prolongation)s?';
const KIND =
  '(?:mean|median|average|relative|absolute|further|overall|significant|placebo-adjusted|statistically significant|sustained|net|mean relative|percent) ';
export const DET =
  '(?:(?:the|their|its|mean|median|average|total|monthly|weekly|daily|rate of|number of|frequency of|risk of|level of|levels of) ){0,3}';

export type Takes = 'measure' | 'time' | 'event' | 'rate';
export interface Frame {
  readonly pattern: RegExp;
  /** Which figures it is for. */
  readonly for: 'amount' | 'time' | 'share' | 'any';
  readonly takes?: Takes;
  /** What every match holds, quick to look for. */
  readonly cue?: RegExp;
  /** Only where the sentence speaks of safety. */
  readonly safety?: true;
}

function frame(
  kind: Frame['for'],
  takes: Takes | undefined,
  source: string,
  cue?: string,
  more: Pick<Frame, 'safety'> = {},
): Frame {
  const pattern = new RegExp(source, 'i');
  return {
    for: kind,
    ...(takes !== undefined && { takes }),
    pattern,
    ...(cue !== undefined && { cue: new RegExp(cue, 'i') }),
    ...more,
  };
}

const START = "(?:^|[^\\w'-])";
const LED = '(?:(?:,? (?:was|were|averaged|reached|came to|amounted to|stood at|exceeded|of|at|by))|:)';
const IS =
  '(?:(?:was|were|is|are|had|has|have)(?: been)? )?(?:(?:significantly|further|also|already|rapidly|then|have|since|all|consistently|still) ){0,2}';
export const WAS = '(?:was|were|had been|has been|have been)';
const SEEN = '(?:reported|seen|observed|noted|recorded|detected|experienced|documented|found|identified|confirmed)';
const HAPPENED = `(?:${WAS} (?:(?:only|most|also|each) )?(?:(?:commonly|frequently) )?${SEEN}(?: (?:in|by|for|among|at))?|occurred(?: in)?|(?:has |have )?affected|(?:developed|arose|appeared) in|was the (?:only|most)[^.;()]{3,90}?|(?:${SEEN}|occurring) (?:in|by|for|among))`;
export const RESOLVED =
  '(?:resolved|normali[sz]ed|cleared|ceased|disappeared|healed|recovered|improved|stabili[sz]ed|returned to (?:the )?[a-z]+(?: range| limits| levels?)?|bec[ao]me (?:un(?:detectable|measurable)|negative|normal)|closed|subsided|vanished|regressed)';
const DONE = `(?:(?:(?:could|can) be|${WAS}) (?:\\w+ly )?(?!${SEEN})[a-z]+(?:ed|wn|en|ne)|${RESOLVED})`;
const AT = `(?: (?:of|in|at|on) (?:(?:the|all|any) )?(?:${WORD})(?: (?:${WORD}))?)?`;
const TELLING =
  '(?:rates?|occupancy|inhibition|bioavailability|coverage|suppression|engagement|uptake|expression|activity|sensitivity|specificity|reduction|increase|decrease|efficacy|accuracy|healing|closure)';

/** What leads to a figure, from its thing to the place where it stands. */
export const BEFORE: readonly Frame[] = [
  frame('time', 'time', `${START}${THING}${ASIDE} (?<verb>${LASTED})(?: (?:in|for) \\ufffc+)?${FILL} ?$`, ` (?:${LASTED})\\b`),
  frame(
    'time',
    'time',
    `(?<thing>(?:time|duration|latency|delay|interval) (?:to|of|from|until|between) (?:\\S+ ){1,7}?)(?:was|of|averaged|:|reached)(?: (?:longer|shorter)(?: (?:with|on|in|for|under) (?:the )?\\ufffc+(?: group| arm)?)?,?)?${FILL} ?$`,
    '(?:time|duration|latency|delay|interval) (?:to|of|from|until|between) ',
  ),
  frame(
    'amount',
    'measure',
    `\\b${NOUN} (?:(?:between|versus|vs\\.?|over|compared (?:with|to)) [^.;,()]{3,50}? )?(?:from baseline )?(?:in|of|for|to) ${DET}${THING}${ASIDE}${LED}${FILL} ?\\(?$`,
    `\\b${NOUN} (?:from|in|of|for|to|between|versus|vs|over|compared) `,
  ),
  frame('amount', 'measure', `\\b(?:${CHANGED}) ${DET}${THING}${ASIDE}(?: from baseline)?,? by${FILL} ?$`, ` by${FILL} ?$`),
  frame(
    'amount',
    'measure',
    `${START}${DET}${THING}${ASIDE} ${IS}(?:${CHANGED}|${STOOD})${FILL} ?\\(?$`,
    ` (?:${CHANGED}|${STOOD})${FILL} ?\\(?$`,
  ),
  frame('amount', 'measure', `(?:,|\\band|;) ${DET}${THING} by${FILL} ?$`, ` by${FILL} ?$`),
  frame(
    'amount',
    'measure',
    `${START}(?:(?:geometric )?mean|median|average|peak|maximum|steady-state|trough) ${THING}(?<!\\b${NOUN})(?: \\ufffc+)? of(?: (?:about|approximately|only|just|at least|around|up to))?${FILL} ?$`,
    '\\b(?:mean|median|average|peak|maximum|steady-state|trough) .{3,80} of',
  ),
  frame(
    'amount',
    'measure',
    `${START}(?:(?:an?|the) )?${DET}${THING} ${NOUN}(?: from baseline)?(?: of|:)${FILL} ?$`,
    `${NOUN}(?: from baseline)?(?: of|:)${FILL} ?$`,
  ),
  frame(
    'amount',
    'measure',
    `${START}${DET}${THING}${ASIDE} ${IS}(?:(?:more than|nearly|almost|about) )?(?:${CHANGED}|doubled|tripled|quadrupled|halved)\\b[^,;.]{0,40}, (?:with|by|for|representing|showing|an?)${FILL} ?$`,
    `, (?:with|by|for|representing|showing|an?)${FILL} ?$`,
  ),
  frame(
    'share',
    'event',
    `${START}(?<thing>${LONG}${AT})(?: to (?:at least |more than )?\\d[\\w. -]{0,40}?)?(?: \\ufffc+)?(?:, [^,;.]{3,60},|,)? ${HAPPENED}(?: only| just)?,?(?: at| by| in)? ?\\(?$`,
    ` ${HAPPENED}(?: only| just)?,?(?: at| by| in)? ?\\(?$`,
  ),
  frame(
    'share',
    'event',
    `${START}(?<thing>${LONG}) (?:was|were|occurred|happened) (?:more|less) (?:common|frequent|often|frequently|commonly)(?:ly)? (?:with|in|on|among|under) [^.;()]{3,90}\\($`,
    ' (?:more|less) (?:common|frequent|often)',
  ),
  frame(
    'share',
    'rate',
    `\\b(?:patients|participants|subjects|eyes|children|adults)\\b[^.;:]{0,60} (?:required|needed|received|achieved|reached|attained) (?<thing>${LONG}) \\($`,
    ' \\($',
  ),
  frame(
    'share',
    'rate',
    `${START}(?<thing>${LONG}${AT}(?:, [^,;.]{3,50},)?(?: (?:has|have|had))? ${DONE}(?: [a-z]+ly| to [^,;.()]{1,24}?)?) (?:in|for|by|among) $`,
    ' (?:in|for|by|among) $',
  ),
  frame(
    'share',
    'event',
    `${START}(?<thing>${LONG}${AT})(?: of (?:any )?grades? [\\d-]+)? [(\\[]$|^\\W*(?<label>${LONG})(?::| -|,) $`,
    '(?:[(\\[]|(?::| -|,) )$',
    { safety: true },
  ),
  frame(
    'any',
    undefined,
    `^\\W*${DET}${THING}${ASIDE}(?: \\ufffc+)?(?::| -| \\u2013|,) ?(?:an? )?(?:${KIND}|down |up ){0,2}(?:${NOUN} of )?$`,
    '(?::| -|\\u2013|,) ?(?:\\w[\\w -]{0,60})?$',
  ),
];
/** What a figure leads to. */
export const BEHIND: readonly Frame[] = [
  frame('amount', 'measure', `^(?: ?\\ufffc+)?\\)? (?:${KIND}){0,3}${NOUN} (?:from baseline )?(?:in|of|for) ${DET}${THING}`),
  frame('amount', 'measure', `^ (?:lower|higher|greater|fewer|less|more|longer|shorter|better) ${DET}${THING}`),
  frame('amount', undefined, `^ (?<thing>(?:(?:${WORD}) ){0,4}${TELLING})\\b`),
];
