/** A part that an organization may have in the work on a drug. */
export type Part = 'CRO' | 'CDMO' | 'supplier' | 'collaborator' | 'academic';

/** Words beside a name that give its bearer a part; where both sides are given, both must fit. */
export interface Cue {
  readonly part: Part;
  readonly ahead?: RegExp;
  readonly behind?: RegExp;
}

/** What a drug, its payload, a trial or a person stands as in the words that cues are tried on. */
const DRUG = 'XDR\\w*';
const TRIAL = 'XTR\\w*';
const PERSON = 'XPS\\w*';
const STUDY = `(?:${TRIAL}|(?:the |this |that |its |our |these )?(?:trial|study|trials|studies|survey)\\b)`;

/** A company that runs trials for others. */
export const CRO =
  '(?:contract|clinical) research (?:organi[sz]ation|partner|company|firm|provider)|CRO(?: partner)?|clinical trial services provider';
/** A company that makes drugs for others. */
const MAKER =
  '(?:contract (?:development (?:and|&) )?manufactur(?:er|ing (?:organi[sz]ation|partner|company|firm))|manufacturing partner|(?:CDMO|CMO)(?: partner)?|(?:commercial |third-party |second )?manufacturer(?: of [^.;,]{2,30})?|fill-finish partner)';
/** Words for choosing a partner. */
export const CHOSEN =
  '(?:selected|engaged|chosen|appointed|retained|hired|named|contracted(?: with)?|tapped|commissioned|picked|selects|engages|appoints|retains|selection of|appointment of|engagement of|choice of)';
/** What it does to a trial. */
export const RUN = '(?:oversee|conduct|manage|run|lead|supervise|coordinate|carry out|execute|support|monitor|operate)';
const SOON =
  ',?(?: (?:which|who|that))?(?: (?:will|shall|also|currently|has|have|is|are|was|were|been|is to|has agreed to|agreed to|agrees to|would|may|could|now|to|be)){0,3} ';
const GIVEN =
  '(?:entrusted|outsourced|transferred|assigned|given|moved|contracted|awarded|handed|delegated|subcontracted)(?: out| over)? to';
const DONE_BY =
  '(?:in the hands of|(?:performed|done|handled|undertaken|carried out|conducted|provided|managed|taken over|covered|completed) (?:by|at)|(?:takes?|taking|took) place (?:at|with)|(?:is )?(?:based|located) at)';
const LIES_WITH = '(?:remains?|lies?|rests?|continues?|stays?|are|is) (?:with|at)';
const WORK =
  '(?:assembly|production|manufactur(?:e|ing)|labell?ing|fill(?:ing)?(?:[- ](?:and|/)?[- ]?finish(?:ing)?)?|release|packaging|synthesis|cell processing|formulation|tabletting|conjugation|scale-up)';
const MADE =
  '(?:manufactured|produced|made|formulated|filled|packaged|banked|tabletted|synthesi[sz]ed|encapsulated|radiolabell?ed|conjugated|labell?ed|lyophili[sz]ed)';
const OF_MATERIAL = `[^.;]{0,60}?\\b(?:drug|product|substance|material|supply|supplies|doses|tablets|capsules|vectors?|antigen|vaccine|cells?|batches|candidate|it|them|${DRUG})\\b`;
const GOODS = `[^.;]{0,60}?\\b(?:${DRUG}|XPL\\w*|drug substance|drug product|clinical (?:supplies|supply|material)|study drug|isotopes?|radioisotopes?|active (?:pharmaceutical )?ingredient|starting materials?|raw material|material|devices?|autoinjectors?|inhalers?|syringes|kits|it with)\\b`;
/** What is needed for a trial beside the drug: `vector`, `placebo tablets`. */
export const MATERIAL =
  '(?:materials?|suppl(?:y|ies)|vectors?|isotopes?|radioisotopes?|(?:placebo|comparator)(?: (?:tablets|capsules))?|kits|devices?|plasmids?|reagents?|XPL\\w*)';
const SERVICES =
  '(?:monitoring|data (?:management|handling|collection)|(?:trial|study|site|project) (?:management|operations|conduct)|clinical (?:operations|monitoring)|pharmacovigilance|biostatistics|statistical (?:analys[ie]s|programming)|statistics|site selection|the (?:conduct|management|running|execution|operation|oversight)|conduct|management|oversight)';
const WORDS = '(?: [^ .;,]{1,60})';
const TEAM = '(?:group|laborator(?:y|ies)|lab|team|researchers?|scientists|investigators|colleagues|experts)';
/** `the group of Professor N at`: whose house follows. */
const AT_HOUSE = `(?:(?:the |a |its )?${TEAM}(?: of ${PERSON}| led by ${PERSON})?,? (?:at|from|of|in) |(?:drs?\\.? |prof(?:essor|\\.)? )?${PERSON}(?:, [A-Z][^,;]{1,20})?,? (?:at|of|from) |${PERSON},? )?(?:the )?$`;
const BOND = '(?:collaborations?|partnerships?|alliance|joint venture|co-development|collaboration (?:and [a-z]+ )?agreement)';
const BONDED =
  '(?:collaborat(?:ed|es|ing)|co-?operat(?:ed|es|ing)|co-develop(?:ed|s|ing)|partner(?:ed|s|ing)|team(?:ed|ing|s) up|join(?:ed|ing|s) forces|together|jointly|work(?:s|ed|ing)(?: closely)?)';
const STUDIED =
  '(?:invented|discovered|designed|developed|done|conducted|performed|carried out|run|undertaken|generated|analy[sz]ed|studied)';

/** `its long-standing partner, the`: what may stand between the words of a part and a name. */
const HOUSE =
  "(?:(?:its|our|the company's|an?|the) (?:[a-z-]+ ){0,3}(?:partner|manufacturer|supplier|company|specialist),? )?(?:the )?$";

/** The cues of one part: words ahead of a name, words behind it, and pairs of both. */
function cues(
  part: Part,
  ahead: readonly string[],
  behind: readonly string[],
  both: readonly (readonly [string, RegExp])[] = [],
): readonly Cue[] {
  return [
    ...ahead.map((words) => ({ part, ahead: new RegExp(words, 'i') })),
    ...both.map(([words, after]) => ({ part, ahead: new RegExp(words, 'i'), behind: after })),
    ...behind.map((words) => ({ part, behind: new RegExp(words, 'i') })),
  ];
}

const ARTICLE = "(?:an?|the|its|our|their|lead|sole|[A-Z][a-z]+['’]s?)";
const IS_ASIDE = '(?: \\([^()]{1,80}\\))?';
const FOR_US = '(?:on behalf of|for) (?:[A-Z]|the [Cc]ompany|us\\b)';
const CRO_CUES = cues(
  'CRO',
  [
    `\\b(?:${CRO})(?:,| is| of choice,?| called| named)? (?:the )?$`,
    `\\b${SERVICES}\\b${WORDS}{0,9}? (?:${GIVEN}|${DONE_BY}|${LIES_WITH}) (?:the )?$`,
    `${STUDY}[^.;,]{0,60} (?:monitored|managed|overseen) (?:[a-z]+ )?by (?:the )?$`,
  ],
  [
    `^${IS_ASIDE}(?:,? (?:of|in|based in) [^,;.]{2,40}(?:, [^,;.]{2,30})?)?(?:, ${ARTICLE}|,? (?:as|is|serves as|acts as|to (?:be|act as|serve as)|(?:has been|have been|was|were|is|will be) \\w+(?: by [^,;.]{2,40}| (?:in|last|this|earlier|late|early) [^,;.]{2,20})? as|(?:will |is to |has agreed to )(?:act|serve) as)(?: ${ARTICLE})?)[^.;,]{0,45}?\\b(?:${CRO})\\b`,
    `^ (?:has been|have been|was|is|will be) ${CHOSEN} (?:by [^.;,]{2,40} )?to ${RUN}\\b[^.;]{0,40}?${STUDY}`,
    `^ (?:(?:has been|was|is) )?(?:entrusted|tasked|charged) with [^.;]{0,60}${STUDY}`,
  ],
  [
    [
      `\\b${CHOSEN} (?:the )?$`,
      new RegExp(
        `^(?:, [^.;]{2,70},|${IS_ASIDE}) (?:(?:to|for) (?:the )?(?:${RUN}\\b|${SERVICES})[^.;]{0,40}?${STUDY}|(?:its|our|the) [^.;,]{0,45}?\\b(?:${CRO})\\b)`,
      ),
    ],
    [
      `${STUDY}[^.;]{0,60} (?:run|conducted|managed|carried out|coordinated) by (?:the )?$`,
      new RegExp(`^(?: ${FOR_US}|, [^.;,]{0,40}?\\b(?:${CRO})\\b)`),
    ],
    [
      '',
      new RegExp(
        `^${SOON}(?:run(?:ning|s)?|ran|conduct(?:ing|s|ed)?|manag(?:ing|es|e)|oversee(?:ing|s)?|monitor(?:ing|s)?) (?:${STUDY}|(?:it|them|both|each)\\b)[^.;]{0,40} (?:${FOR_US}|as (?:(?:an?|the|its|our) [^.;,]{0,30}?)?(?:${CRO})\\b)`,
      ),
    ],
  ],
);
const MAKER_CUES = cues(
  'CDMO',
  [
    `\\b${MADE}\\b(?! (?:available|possible))[^.;]{0,70}? (?:by|at|with) ${HOUSE}`,
    `\\b${WORK}\\b[^.;]{0,90}? (?:${GIVEN}|${DONE_BY}|${LIES_WITH}) (?:the )?$`,
    `\\b${MAKER},? (?:is |was |called |named )?(?:the )?$`,
    '\\b(?:manufactur\\w+|production|fill-finish|master services?|development and manufacturing|technology transfer)(?:,? (?:and|&) [a-z]+)? (?:services? )?(?:agreement|contract|deal|partnership|alliance)\\b[^.;]{0,80}? with (?:the )?$',
    '\\b(?:site|facility|plant|suite)s?,? (?:which is |that is )?(?:operated|owned|run) by (?:the )?$',
  ],
  [
    '^, with (?:which|whom) [^.;]{0,60}\\bmanufacturing agreement',
    `^${IS_ASIDE},(?! who)[^.;]{0,60}?\\b${MAKER}(?!\\w)`,
    `^${SOON}(?:(?:been )?${CHOSEN} to )?(?:manufactur(?:es?|ing|ed)|produc(?:es?|ing|ed)|makes?|making|fills?|formulates?|fill-finish\\w*) ${OF_MATERIAL}`,
    `^${SOON}(?:acts?|serves?|act|serve|acting|been|the)? ?(?:${CHOSEN} )?(?:as )?(?:an? |the |its |our )?[^.;,]{0,30}?\\b${MAKER}`,
  ],
  [
    [`\\b${CHOSEN} (?:the )?$`, new RegExp(`^ to (?:manufacture|produce|make|fill|package) ${OF_MATERIAL}`)],
    [
      '\\b(?:agreement|contract|deal|order)s? with (?:the )?$',
      /^[^.;]{0,30}? (?:for|on|covering) (?:the )?(?:[a-z-]+ ){0,2}(?:manufactur\w+|production|fill|tabletting|packaging|synthesis)\b/,
    ],
  ],
);
const SUPPLIER_CUES = cues(
  'supplier',
  [
    '\\b(?:(?:supplied|delivered)|(?:XDR\\w*|XPL\\w*|substance|material|supply|supplies|isotope|device|syringe)s?\\b[^.;]{0,40} provided)\\b(?:,? [^.;]{3,40}?,?)? by (?:the )?$',
    `\\b${MATERIAL}\\b[^.;]{0,60} (?:supplied|provided|delivered) by ${HOUSE}`,
    '\\bsupply (?:agreement|contract|deal|partnership|arrangement)s?\\b[^.;]{0,90}? with (?:the )?$|\\bsuppliers?,? $',
    '\\bsupply\\b[^.;]{0,60}?\\b(?:agreements?|contracts?|arrangements?) with (?:the )?$',
    '\\b(?:drug product|study drug|supply|supplies|ingredient|substance|materials?|vectors?|antibod(?:y|ies)|enzymes?|resins?|cells?|isotopes?|components?|XPL\\w*|adjuvant|device|linker|plasmid|peptide|excipient|reagent)s?\\b[^.;]{0,40}\\b(?:sourced|obtained|procured|purchased|comes?|bought) (?:exclusively )?from (?:the )?$',
  ],
  [
    `^(?:, of [^.;,]{2,40},)?${SOON}(?:suppl(?:y|ies|ied|ying) (?!us\\b|it\\b|chain)(?:[a-z]|XDR)|(?:provid(?:es?|ing|ed)|deliver(?:s|ed|ing)?) ${GOODS})`,
    "^, (?:the|its|our|an?|[A-Z]\\w+'s) [^.;,]{0,40}?\\bsupplier\\b",
    `^ (?:(?:has been|was|is|will be) (?:${CHOSEN} )?)?as [^.;,]{0,40}?\\bsupplier\\b`,
  ],
  [
    [`\\b${CHOSEN} (?:the )?$`, /^ to (?:supply|provide|deliver)\b/],
    ['\\b(?:agreement|contract|deal)s? with (?:the )?$', /^[^.;]{0,30}? (?:for|on|covering) the (?:[a-z-]+ )?supply of\b/],
  ],
);
const FRIEND =
  '(?:collaborators?|(?:co-development|collaboration|collaborative|development|alliance|research|strategic|technology|discovery|long-standing|long-time) partners?)';
const PARTNER_CUES: readonly Cue[] = [
  ...cues(
    'academic',
    ['\\bacademic\\b[^.;,]{0,40} (?:at|by|from|with) (?:the )?$'],
    ['^(?:, [^.;,]{2,30})?, (?:the|its|our|an?) [^.;,]{0,40}?academic (?:partner|collaborator|cent(?:er|re)|site)'],
  ),
  ...cues(
    'collaborator',
    [
      `\\b${FRIEND}(?:,| is|:)? (?:(?:at|in|from) )?(?:the )?$`,
      "(?<!\\bby )\\b(?:its|our|the company's) partners?,? (?:the )?$",
      `\\b${BOND}\\b[^.;]{0,70}? with (?:its (?:partner|collaborator),? )?${AT_HOUSE}`,
      `\\b${BONDED}(?: [a-z-]+){0,4}? with (?:its (?:partner|collaborator),? )?${AT_HOUSE}`,
      `${TRIAL}[^.;]{0,80}? (?:running|runs|ran|run|conducting|conducts|conducted|sponsors|sponsoring) with (?:the )?$`,
    ],
    [
      `^${IS_ASIDE}, (?:its|the|our|an?|the company's) [^.;,]{0,30}?${FRIEND}\\b`,
      "^, (?:its|our|the company's) partner,",
      `^${IS_ASIDE},? (?:under|as part of|through) (?:an?|the|their|its) [a-z -]{0,40}?collaboration\\b`,
    ],
    [
      [
        '',
        /^,?(?: (?:which|who|is|are|has|have|been|also)){0,3} (?:collaborat\w+|partner\w*|work(?:s|ed|ing)) with (?:\p{Lu}|the [Cc]ompany|us\b)/u,
      ],
    ],
  ),
  ...cues(
    'academic',
    [
      `\\b${STUDIED}(?: together| jointly)?[^.;]{0,40}?,? (?:with|at|by|from) ${AT_HOUSE}`,
      `${TRIAL}(?: at|[^.;,]{0,40} (?:led|sponsored) by) (?:the )?$|\\bsponsor (?:of [^.;]{2,40} )?is (?:the )?$`,
      `\\b${TEAM} (?:of|led by) ${PERSON},? (?:at|from|of) (?:the )?$`,
    ],
    [
      `^, (?:which is )?(?:the |its )?(?:trial |study )?sponsor of [^.;]{0,40}?${TRIAL}`,
      `^,? where ${TRIAL} (?:will be|is being|is|was) (?:conducted|run|carried out|performed)`,
    ],
  ),
];

/** What a company does for others, and what it does with them; of each the first that fits holds. */
export const CUES: readonly (readonly Cue[])[] = [[...CRO_CUES, ...MAKER_CUES, ...SUPPLIER_CUES], PARTNER_CUES];

/** What follows two names joined by `and` that work on something together. */
export const OF_BOTH =
  /^[^.;]{0,90}? (?:are working together\b|(?:have |has |jointly |they |today |will |are ){0,3}(?:entered into|enter into|announced?|signed?|formed?|form|agreed (?:to|on)|concluded|established?|expand(?:ed)?|extend(?:ed)?|team up|partner|collaborate)\b[^.;]{0,90}?\b(?:collaboration|partnership|alliance|co-development|collaborate|partner)\b|(?:are |have been |will |have )?(?:jointly|together|co-)[ -]?(?:develop|work|explor|stud|research)\w*|(?:will|are to|have agreed to|intend to|plan to|are) (?:jointly |together )?(?:develop|test|study|studying|testing|evaluate|explore|investigate|run|conduct|design|build|create|discover|combine|co-develop|developing)\b)/i;
/** What a sentence must hold for cues to be tried on it. */
export const MAY_TELL =
  /manufact|cooperat|co-operat|\bma[dk]e|sourced|obtained|procured|purchased|comes?\b|produc|fill|label|packag|synthes|suppl|deliver|provid|CDMO|CMO|CRO\b|master service|assembl|banked|formulat|encapsul|tablet|conjugat|plant|facility|site|research (?:org|partn|comp|firm|prov)|collaborat|partner|alliance|joint|together|team|join(?:ed|ing|s)\b|co-dev|work|monitor|manage|overs|behalf|conduct|run|ran\b|selected|engaged|chosen|appointed|retained|hired|entrusted|tasked|assigned|academic|invented|discovered|design|develop|are to |will (?:test|study|explore|evaluate|investigate|combine)|done|performed|carried|generated|analy|studied|XTR\w* (?:at|led by)|sponsor|group|lab|hands|operat|statist|subcontract|outsourc|delegat|named|commission|vigilan|execut|entitl|handed|moved/i;
