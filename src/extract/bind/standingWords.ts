import type { Assertion } from '../../domain/claim.js';

/** How far a trial is, as the words around one naming of it tell. */
export interface Standing {
  readonly status: 'planned' | 'initiated' | 'enrolling' | 'ongoing' | 'completed' | 'terminated' | 'contemplated';
  readonly assertion: Assertion;
  /** Set where the words fit a trial that runs, too: `is to enroll 70 patients`. */
  readonly soft?: true;
}

const START = '(?:initiate|start|begin|commence|launch|open|conduct|run)';
/** What is planned as a thing: `anticipates starting`, `expects the launch of`. */
const STARTING =
  '(?:(?:initiating|starting|beginning|commencing|launching|opening)|(?:the |an? )?(?:initiation|start|launch|commencement|opening) of)';
export const STARTED = '(?:initiated|started|begun|commenced|launched|opened)';
const STUDIED = '(?:evaluat|study|stud|test|investigat|explor|assess|examin|treat)';
const ALSO = '(?:(?:also|currently|now|recently|already|still|actively|well|fully) ){0,2}';
const PLANS =
  '(?:plans?|planned|planning|intends?|intending|expects?|expected|anticipates?|anticipated|hopes?|will|shall|aims?|prepar(?:es?|ing)|scheduled|slated|set|on (?:track|course)|poised|targets?|proposes?|foresees?)';
/** `, in the first half of 2025,`: a date as an aside. */
const ASIDE = '(?:,? (?:in|by|during|around|before|late|early) [^.;,]{3,40},?)?';

const NOT = '(?<!\\b(?:not|never|no longer)(?: currently)? )';

export const PLANNED: Standing = { status: 'planned', assertion: 'PLANNED' };
const INITIATED: Standing = { status: 'initiated', assertion: 'ONGOING' };
export const ENROLLING: Standing = { status: 'enrolling', assertion: 'ONGOING' };
export const ONGOING: Standing = { status: 'ongoing', assertion: 'ONGOING' };
export const COMPLETED: Standing = { status: 'completed', assertion: 'COMPLETED' };
/** `does not plan to start`: no plan, and so nothing else. */
export const UNPLANNED: Standing = { status: 'planned', assertion: 'NEGATED' };
const TERMINATED: Standing = { status: 'terminated', assertion: 'COMPLETED' };
export const CONTEMPLATED: Standing = { status: 'contemplated', assertion: 'POSSIBLE' };

export const PATIENT = '(?:patient|participant|subject|volunteer|person|child|adult|infant)s?';

const ENROLLMENT = '(?:enroll?ment|recruitment|screening|accrual)';
const GOES_ON =
  '(?:continu(?:es|ing)|ongoing|under ?way|progress(?:es|ing)|proceed(?:s|ing)|in progress|on track|on schedule|active)';

export const EXPECTED =
  '(?:now |currently )?(?:expected|anticipated|planned|scheduled|slated|due|to be|on track|set|envisaged|foreseen)';

/** A group that a trial comes to when it runs already. */
const LATER_PART =
  '(?:Cohort (?:[2-9]|1\\d|[B-H]\\b)|Part (?:[B-D]|[2-4])\\b|(?:second|third|fourth|fifth|sixth|next|last|final|(?:dose[- ])?expansion|higher[- ]dose) (?:[a-z-]+ )?(?:cohort|part|dose level|group))';

/** What is told before the naming; the nearest holds. */
export const STANDINGS: readonly (readonly [RegExp, Standing])[] = [
  [
    /\b(?:terminated|discontinued|halted|(?:is|are) (?:discontinuing|terminating|stopping|halting|ending)|(?:decided|decision|elected) to (?:discontinue|terminate|stop|halt|end|close))\b/gi,
    TERMINATED,
  ],
  [new RegExp(`\\b(?:not|never|no longer) (?:currently )?(?:${PLANS} )?to ${START}\\b`, 'gi'), UNPLANNED],
  [
    new RegExp(
      `${NOT}\\b${PLANS}\\b${ASIDE}(?: to)? (?:also )?(?:${START}|${STARTING}|see\\b(?= [^.;]{0,12}$)|(?:dose|dosing|enroll|enrolling|treat) (?:the|its|our|a) first ${PATIENT}|advance|enter|progress|take (?:[^.;]{2,40}? )?into|move [^.;]{2,40}? into|be ${STARTED})\\b|(?<!\\b(?:as|than|originally|initially|Originally|Initially|patients|participants|subjects|sites) )\\b(?:plann(?:ed|ing)|envisaged|foreseen)\\b|\\bnext (?:study|trial|step|stage)(?:,| is| will be)|\\bplans for\\b|\\b(?:preparations|gearing up|getting ready|readying|ready) (?:for )?(?=.{0,16}$)|\\b[Ss]ite (?:activation|initiation|selection)s?\\b[^.;]{0,40} (?:for|of|in) (?=.{0,12}$)|\\bprepar(?:e|es|ing)(?: for)? (?=.{0,12}$)|${NOT}\\b${PLANS}\\b[^.;]{0,160}? to (?:${START}|take (?:[^.;]{2,40}? )?into)\\b|(?<!\\b(?:whether|pleased|proud|excited|delighted|happy|thrilled|continues?|not|never|first|(?:not|never|longer) (?:currently )?(?:plan|intend|expect|propose)(?:s|ing)?) )to ${START}\\b|${NOT}\\b(?:plans?|intends?|expects?|aims?|hopes?) to (?:also )?(?:evaluate|study|test|investigate|explore|pursue|assess|undertake)\\b`,
      'gi',
    ),
    PLANNED,
  ],
  [
    /\b(?:approved|approval (?:of|for)|cleared|clearance (?:of|for)|authori[sz](?:ed|ation (?:of|for))) the (?:start|initiation|conduct|launch|commencement) of\b/gi,
    PLANNED,
  ],
  [/\b(?:will|is to|are to) be (?:followed by (?:an? |the |its )?)?(?=.{0,3}$)/gi, PLANNED],
  [/\b(?:to |may |can |will |us )proceed (?:with|to|into)\b/gi, PLANNED],
  [
    /\b(?:approval|go-ahead|permission|authori[sz]ation|clearance|green light|[Nn]o [Oo]bjection [Ll]etter)\b[^.;]{0,60}? (?:for|to (?:start|begin|conduct|run|initiate)) (?=.{0,30}$)/gi,
    PLANNED,
  ],
  [new RegExp(`\\b(?:can|able to|free to) (?:now |then )?${START}\\b`, 'gi'), PLANNED],
  [
    /\b(?:seek(?:s|ing)?|request(?:s|ing)?) (?:permission|authori[sz]ation|approval|clearance|consent) (?:for|of|to)\b/gi,
    PLANNED,
  ],
  [/\b(?:application|IND|CTA|protocol(?= for\b))\b[^.;]{0,100}? (?:for|of) (?=(?:an?|its|our|the)?[^.;,]{0,3}$)/gi, PLANNED],
  [
    /\b(?:pursue|consider(?:s|ing)?|whether|[Oo]ption(?:al| to)|may|might|could|would|[Pp]otential(?:ly)?|[Ii]f|should)\b(?= .{0,60}$)(?!.{0,70}" )(?! (?:also )?(?:be )?(?:eligible|roll|enter|continue|enroll?|join|participate|receive|transition|choose|elect|cross))(?!.{0,60}\b(?:data|results|findings)\b)(?!.{0,60}, and\b)/g,
    CONTEMPLATED,
  ],
  [new RegExp(`\\b(?:(?:has|have|recently|was|just|also) )+${STARTED}\\b`, 'gi'), INITIATED],
  [
    /\b(?:announce[ds]?|following|since|after|marks)(?: today)? the (?:start|initiation|launch|commencement|opening) of\b/gi,
    INITIATED,
  ],
  [
    new RegExp(
      `\\bfirst ${PATIENT} (?:(?:has|have) been |was |were )?(?:dosed|enrolled|treated|randomi[sz]ed|infused|injected)\\b[^.;]{0,60}? in\\b|\\b(?:doses|dosed|treats|treated|enrolls|enrolled|dosing of|treatment of)(?: the| a)? first ${PATIENT}\\b(?! in (?:the |an? )?${LATER_PART})[^.;]{0,60}? in\\b`,
      'gi',
    ),
    INITIATED,
  ],
  [
    new RegExp(
      `\\b${ENROLLMENT} (?:${GOES_ON}|(?:is|are|remains?|has) ${ALSO}(?:${GOES_ON}|open(?:ed)?|begun|resumed|started))\\b|\\b(?:is|are|has been) ${ALSO}(?:being )?(?:enroll?(?:ing|ed)|recruit(?:ing|ed)|screen(?:ing|ed))\\b(?= [^.;]{0,60}?(?:in|into|for|to) )|\\bcontinu(?:es?|ing) (?:to )?(?:enroll?|recruit|screen)(?:ing|ment)?\\b|\\b(?:is|are) ${ALSO}open (?:to|for) (?:enroll?ment|recruitment)\\b`,
      'gi',
    ),
    ENROLLING,
  ],
  [new RegExp(`\\b(?:dosing|treatment|follow-up) (?:${GOES_ON}|(?:is|remains) ${ALSO}${GOES_ON})\\b`, 'gi'), ONGOING],
  [new RegExp(`\\bfirst ${PATIENT} in (?:the |an? )?${LATER_PART}`, 'gi'), ONGOING],
  [/\b(?:[Ii]nitiates|[Ss]tarts|[Ll]aunches|[Bb]egins|[Cc]ommences)(?= [^.;,]{0,24}$| $)/g, INITIATED],
  [new RegExp(`(?:^|[:;–-] ?)(?:${START})(?= [^.;]{0,24}$| $)`, 'gi'), PLANNED],
  [
    /(?<!\b(?:enroll?ment|recruitment|dosing|screening|(?:patients|participants|subjects|volunteers|those|all)(?: who| that)?(?: have| has| had)?(?: first)?)\b[^.;]{0,40})\bcompleted\b(?! (?:enroll?ment|recruitment|dosing|screening)| [^.;,]{0,60}?\b(?:reviews?|analys[ie]s|meetings?|assessments?) of\b)/gi,
    COMPLETED,
  ],
  [
    new RegExp(
      `\\b(?:ongoing|(?:is|are) ${ALSO}(?:in(?! (?:preparation|planning|discussions?)\\b)|being (?:${STUDIED}|enroll?|recruit)(?:i?ed)?(?: .{0,60}?)? (?:in|under)|${STUDIED}(?:y?ing)|conducting|running|part of|the subject of)|(?:has|have) been running|currently (?:in|enrolling|being evaluated)|under (?:evaluation|investigation|study) in|undergoing|(?<!(?:enroll?ment|recruitment|screening|accrual) )continues?(?! to (?:enroll?|recruit)))\\b`,
      'gi',
    ),
    ONGOING,
  ],
];

/** Words that may stand between the naming and what is told of it; a new subject ends them. */
const REST = '(?:(?!, (?:and |but |while )?(?:the company|we|it|they)\\b)(?:[^.;]|\\.(?=\\d))){0,220}?';
/** `, which the company`, ` that it`, ` the company`: whose doing the trial is, as a relative clause. */
const WHOSE = '(?:,? (?:which|that))? (?:the company|it|we|[A-Z][\\w-]+)';
const TO_BEGIN = `(?:for|to (?:start|begin|commence|open|get under ?way|be ${STARTED}))`;
/** Where a word that stands for a whole predicate ends: `trial in asthma ongoing;`, `now under way at 28 sites`. */
const STOPS = '(?= ?[.;,:)|]|$| (?:at|across|in) (?:\\d|[a-z]+teen|[a-z]+ sites|the (?:U|E))| and )';
const LABELS: readonly (readonly [Standing, string])[] = [
  [ENROLLING, '(?:[Ee]nroll?ing|[Rr]ecruiting)'],
  [ONGOING, '(?:[Oo]ngoing|[Uu]nder ?way|[Ii]n progress)'],
  [INITIATED, '(?:[Ii]nitiated|launched)'],
  [COMPLETED, '(?:[Cc]ompleted?|concluded)'],
];
/** What is told behind the naming: "is currently evaluating", "has been initiated", "which it plans to start"; the first holds. */
export const AFTER: readonly (readonly [RegExp, Standing])[] = [
  behind(
    ENROLLING,
    `${REST},? (?:is|are|remains?|has been|have been) ${ALSO}(?:enroll?ing|recruiting|screening|open (?:to|for))|${REST},? (?:which )?(?:has )?(?:recently )?opened (?:to|for) (?:enroll?ment|recruitment)`,
  ),
  behind(
    ONGOING,
    `${REST},? (?:is|are|remains?) ${ALSO}(?:${STUDIED}(?:y?ing)|ongoing|under ?way|in progress|active|being (?:conducted|carried out|run|(?:randomi[sz]|enroll?|recruit|treat|dos)ed)|(?:fully )?enroll?ed)`,
  ),
  behind(ENROLLING, `${REST},? continues? (?:to )?(?:enroll?|recruit|screen)(?:ing|ment)?`),
  behind(ONGOING, `(?:\\)|,[^.;]{0,60},|,| in [^.;]{3,140},)? continues?(?! (?:to )?(?:enroll?|recruit|screen)(?:ing)?\\b)`),
  ...LABELS.map(([standing, words]) =>
    behind(
      standing,
      `${REST}(?<!\\b(?:the|an?|of|with|and|is|are|was|were|been|has|have|had|who|that|patients|participants|not|enroll?ment|recruitment|dosing|screening) )${words}${STOPS}`,
    ),
  ),
  behind(ONGOING, `${WHOSE} has been running`),
  behind(ENROLLING, `[^.;]{0,40} (?:enroll?ment|recruitment) (?:should|is expected to|will) be complete`),
  behind(
    PLANNED,
    `${REST},? (?:(?:is|are) )?${ALSO}(?<!\\b(?:an?|the|of|its|total|originally) )planned(?! (?:to (?:report|complete|end|give|enroll?)|\\d|enroll?ment|participants|patients|subjects|volunteers|sites|sample|total|interim|analysis|number))`,
  ),
  behind(
    PLANNED,
    `${REST},? (?:(?:is|are) )?${ALSO}(?:expected|scheduled|anticipated|slated|set|due|on (?:track|course)) ${TO_BEGIN}`,
  ),
  behind(PLANNED, `(?: \\([^()]*\\))?,? (?:is|are) ${ALSO}(?:expected|planned) (?:in|for|by)`),
  behind(PLANNED, `${REST},? (?:is|are) ${ALSO}(?:in (?:preparation|planning)|being (?:prepared|planned|designed))`),
  behind(CONTEMPLATED, `${REST} (?:can|could|may|might|would) (?:start|begin|commence|open|follow|be ${STARTED}|see its first)`),
  behind(
    PLANNED,
    `${REST} (?:will|shall|should|is to|are to|(?=to (?:start|begin|follow|be ${STARTED})\\b))(?:also )?\\s?(?:to )?(?:start|begin|commence|open|get under ?way|follow(?<!\\b(?:data|results|readout|analysis) (?:(?:will|is|are|to|should) ){1,2}follow)|be ${STARTED})`,
  ),
  behind(PLANNED, `(?: \\([^()]*\\))? (?:will(?: both)?|(?:is|are) to) (?:be an?|consist of|comprise)`),
  behind(PLANNED, `${WHOSE} (?:now |also |currently )?(?:plans?|intends?|expects?|aims?) to ${START}`),
  behind(INITIATED, `${REST}(?<! to),? (?:has|have|was|were) ${ALSO}(?:been )?${STARTED}`),
  behind(INITIATED, `${WHOSE} (?:has |have )?${ALSO}${STARTED}`),
  behind(
    TERMINATED,
    `${REST},? (?:has|have|was|were) ${ALSO}(?:been )?(?:terminated|discontinued|halted|stopped (?:early|for|after|at))`,
  ),
  behind(
    COMPLETED,
    `${REST}(?<!\\b(?:${ENROLLMENT}|dosing|committee|board)),? (?:has|have|was|were|is|are) ${ALSO}(?:been )?completed(?! (?:[\\w-]+ ){0,3}?(?:${ENROLLMENT}|dosing|treatment|analys[ie]s|review|assessment|follow-up)\\b)`,
  ),
  behind(COMPLETED, ` (?:is )?(?:now )?complete(?=[.,;]|$| and)`),
  behind(
    COMPLETED,
    `(?:(?! (?:is|are|was|were|has|have|will|and) )[^.;,]){0,80},? (?:which was )?(?:completed|concluded|finished) (?:in|last|earlier|this)`,
  ),
  behind(
    { ...PLANNED, soft: true },
    `(?: \\([^()]*\\))?,? (?:will|is to|are to|is designed to|aims to) (?:enroll?|recruit|take in|include|compare|evaluate|test|randomi[sz]e|assess)`,
  ),
];

function behind(standing: Standing, words: string): readonly [RegExp, Standing] {
  return [new RegExp(`^${words}(?!\\w)`), standing];
}
