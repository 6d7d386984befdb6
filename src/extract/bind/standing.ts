import { allMatches } from '../text/needs.js';
import type { Assertion } from '../../domain/claim.js';
import type { Tagged } from '../mentions/tagged.js';
import { standsUnderPlans } from './listHeading.js';
import type { TrialNaming } from './trialNamings.js';
import type { BoundTrial } from './boundTrials.js';

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
const STARTED = '(?:initiated|started|begun|commenced|launched|opened)';
const STUDIED = '(?:evaluat|study|stud|test|investigat|explor|assess|examin|treat)';
const ALSO = '(?:(?:also|currently|now|recently|already|still|actively|well|fully) ){0,2}';
const PLANS =
  '(?:plans?|planned|planning|intends?|intending|expects?|expected|anticipates?|anticipated|hopes?|will|shall|aims?|prepar(?:es?|ing)|scheduled|slated|set|on (?:track|course)|poised|targets?|proposes?|foresees?)';
/** `, in the first half of 2025,`: a date as an aside. */
const ASIDE = '(?:,? (?:in|by|during|around|before|late|early) [^.;,]{3,40},?)?';

const NOT = '(?<!\\b(?:not|never|no longer)(?: currently)? )';

const PLANNED: Standing = { status: 'planned', assertion: 'PLANNED' };
const INITIATED: Standing = { status: 'initiated', assertion: 'ONGOING' };
const ENROLLING: Standing = { status: 'enrolling', assertion: 'ONGOING' };
const ONGOING: Standing = { status: 'ongoing', assertion: 'ONGOING' };
const COMPLETED: Standing = { status: 'completed', assertion: 'COMPLETED' };
/** `does not plan to start`: no plan, and so nothing else. */
const UNPLANNED: Standing = { status: 'planned', assertion: 'NEGATED' };
const TERMINATED: Standing = { status: 'terminated', assertion: 'COMPLETED' };
const CONTEMPLATED: Standing = { status: 'contemplated', assertion: 'POSSIBLE' };

const PATIENT = '(?:patient|participant|subject|volunteer|person|child|adult|infant)s?';

/** A group that a trial comes to when it runs already. */
const LATER_PART =
  '(?:Cohort (?:[2-9]|1\\d|[B-H]\\b)|Part (?:[B-D]|[2-4])\\b|(?:second|third|fourth|fifth|sixth|next|last|final|(?:dose[- ])?expansion|higher[- ]dose) (?:[a-z-]+ )?(?:cohort|part|dose level|group))';

/** What is told before the naming; the nearest holds. */
const STANDINGS: readonly (readonly [RegExp, Standing])[] = [
  [
    /\b(?:terminated|discontinued|halted|(?:decided|decision|elected) to (?:discontinue|terminate|stop|halt|end|close))\b/gi,
    TERMINATED,
  ],
  [new RegExp(`\\b(?:not|never|no longer) (?:currently )?(?:${PLANS} )?to ${START}\\b`, 'gi'), UNPLANNED],
  [
    new RegExp(
      `${NOT}\\b${PLANS}\\b${ASIDE}(?: to)? (?:also )?(?:${START}|${STARTING}|see\\b(?= [^.;]{0,12}$)|(?:dose|dosing|enroll|enrolling|treat) (?:the|its|our|a) first ${PATIENT}|advance|enter|progress|take (?:[^.;]{2,40}? )?into|move [^.;]{2,40}? into|be ${STARTED})\\b|\\bplann(?:ed|ing)\\b|\\bplans for\\b|\\bprepar(?:e|es|ing)(?: for)? (?=.{0,12}$)|${NOT}\\b${PLANS}\\b[^.;]{0,160}? to (?:${START}|take (?:[^.;]{2,40}? )?into)\\b|(?<!\\b(?:pleased|proud|excited|delighted|happy|thrilled|continues?|not|never|first|(?:not|never|longer) (?:currently )?(?:plan|intend|expect|propose)(?:s|ing)?) )to ${START}\\b|${NOT}\\b(?:plans?|intends?|expects?|aims?|hopes?) to (?:also )?(?:evaluate|study|test|investigate|explore|pursue|assess|undertake)\\b`,
      'gi',
    ),
    PLANNED,
  ],
  [/\b(?:application|IND|CTA|protocol)\b[^.;]{0,100}? (?:for|of) (?=(?:an?|its|our|the)?[^.;,]{0,3}$)/gi, PLANNED],
  [
    /\b(?:pursue|[Oo]ption(?:al)?|may|might|could|would|[Pp]otential(?:ly)?|[Ii]f|should)\b(?= .{0,60}$)(?! (?:also )?(?:be )?(?:eligible|roll|enter|continue|enroll?|join|participate|receive|transition|choose|elect|cross))(?!.{0,60}\b(?:data|results|findings)\b)(?!.{0,60}, and\b)/g,
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
  [new RegExp(`\\bfirst ${PATIENT} in (?:the |an? )?${LATER_PART}`, 'gi'), ONGOING],
  [new RegExp(`(?:^|[:;–-] ?)(?:${START})(?= [^.;]{0,24}$| $)`, 'gi'), PLANNED],
  [
    /(?<!\b(?:enroll?ment|recruitment|dosing|screening|(?:patients|participants|subjects|volunteers|those|all)(?: who| that)?(?: have| has| had)?(?: first)?)\b[^.;]{0,40})\bcompleted\b(?! (?:enroll?ment|recruitment|dosing|screening))/gi,
    COMPLETED,
  ],
  [
    new RegExp(
      `\\b(?:ongoing|(?:is|are) ${ALSO}(?:in|being (?:${STUDIED}|enroll?|recruit)(?:i?ed)?(?: .{0,60}?)? (?:in|under)|${STUDIED}(?:y?ing)|conducting|running|part of|the subject of)|(?:has|have) been running|currently (?:in|enrolling|being evaluated)|under (?:evaluation|investigation|study) in|undergoing|continues?)\\b`,
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
/** What is told behind the naming: "is currently evaluating", "has been initiated", "which it plans to start"; the first holds. */
const AFTER: readonly (readonly [RegExp, Standing])[] = [
  behind(
    ENROLLING,
    `${REST},? (?:is|are|remains?|has been|have been) ${ALSO}(?:enroll?ing|recruiting|open (?:to|for) (?:enroll?ment|recruitment))`,
  ),
  behind(
    ONGOING,
    `${REST},? (?:is|are|remains?) ${ALSO}(?:${STUDIED}(?:y?ing)|ongoing|under ?way|in progress|open (?:to|for)|active|being (?:conducted|carried out|run)|(?:fully )?enroll?ed)`,
  ),
  behind(ONGOING, `(?:\\)|,[^.;]{0,60},|,)? continues?`),
  behind(ONGOING, `${WHOSE} has been running`),
  behind(ENROLLING, `[^.;]{0,40} (?:enroll?ment|recruitment) (?:should|is expected to|will) be complete`),
  behind(
    PLANNED,
    `${REST},? (?:(?:is|are) )?${ALSO}(?<!\\b(?:an?|the|of|its|total|originally) )planned(?! (?:to (?:report|complete|end|give|enroll?)|\\d|enroll?ment|sample|total|interim|analysis|number))`,
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
    `${REST} (?:will|shall|should|is to|are to|(?=to (?:start|begin|follow|be ${STARTED})\\b))(?:also )?\\s?(?:to )?(?:start|begin|commence|open|get under ?way|follow|be ${STARTED})`,
  ),
  behind(PLANNED, `(?: \\([^()]*\\))? (?:will(?: both)?|(?:is|are) to) (?:be an?|consist of|comprise)`),
  behind(PLANNED, `${WHOSE} (?:now |also |currently )?(?:plans?|intends?|expects?|aims?) to ${START}`),
  behind(INITIATED, `${REST},? (?:has|have|was|were) ${ALSO}(?:been )?${STARTED}`),
  behind(INITIATED, `${WHOSE} (?:has |have )?${ALSO}${STARTED}`),
  behind(
    TERMINATED,
    `${REST},? (?:has|have|was|were) ${ALSO}(?:been )?(?:terminated|discontinued|halted|stopped (?:early|for|after|at))`,
  ),
  behind(COMPLETED, `${REST},? (?:has|have|was|were|is|are) ${ALSO}(?:been )?completed(?! (?:enroll?ment|recruitment))`),
  behind(COMPLETED, ` (?:is )?(?:now )?complete(?=[.,;]|$| and)`),
  behind(COMPLETED, `[^.;,]{0,80},? (?:which was )?completed (?:in|last|earlier|this)`),
  behind(
    { ...PLANNED, soft: true },
    `(?: \\([^()]*\\))?,? (?:will|is to|are to|is designed to|aims to) (?:enroll?|recruit|take in|include|compare|evaluate|test|randomi[sz]e|assess)`,
  ),
];

function behind(standing: Standing, words: string): readonly [RegExp, Standing] {
  return [new RegExp(`^${words}(?!\\w)`), standing];
}

/** `Enrollment in`, `data from`: then what follows is not told of the trial itself. */
const PART_OF =
  /\b(?:enroll?ment|recruitment|dosing|screening|data|results|analysis|readout|review|findings|extension|successor)\b[^.;,]{0,20} (?:in|into|of|from|for|to) $/i;
/** What is told behind `recruitment into`: it has ended, and the trial goes on. */
const HAS_ENDED =
  /^[^.;]{0,120}?,? (?:has|have|is|was) (?:been |now |already ){0,2}(?:finished|completed?|closed|concluded|ended)\b/;
/** `Start of`, `enrolment of the first patient in`: then what follows is when the trial is to begin. */
const BEGINNING = new RegExp(
  `\\b(?:start|initiation|launch|commencement|opening) of $|\\b(?:enroll?ment|dosing|treatment|inclusion) of (?:the|a) first ${PATIENT} in $`,
  'i',
);
const TO_COME =
  /^[^.;]{0,80}?,? (?:(?:is|are|remains?) )?(?:now |currently )?(?:planned|expected|anticipated|scheduled|targeted|foreseen|due)\b/;
/** What is fully enrolled goes on, where nothing else is told. */
const ENROLLED =
  /\b(?:complet(?:ed|es|ion of)|finished|concluded|closed) (?:the )?(?:patient |target )?(?:enroll?ment|recruitment)(?: of [^.;]{2,40}?)? (?:in|of|for|into) (?:the )?$|\b(?:enroll?ment|recruitment) (?:is|was|has been) (?:now )?(?:completed?|closed|finished) (?:[^.;]{2,40} )?(?:in|for) (?:the )?$/i;
/** Who completes a trial of a patient's own. */
const BY_PATIENTS = /\b(?:patients|participants|subjects|volunteers|those|all)(?: who| that)?(?: have| has| had)? $/i;
const FOLLOW_UP = /\bfollow-up (?:in|of) $/i;

/** The nearest standing told in the words before a naming, behind it, or inside it. */
export function standingOf(tagged: Tagged, naming: TrialNaming, trial: BoundTrial): Standing | undefined {
  const { mention } = naming;
  if (mention.weak === true) return undefined;
  const { text } = tagged.passage.view;
  const inside = text.slice(mention.from, mention.to);
  const before = text.slice(0, mention.from);
  const behindIt = text.slice(mention.to, naming.to);
  if (mention.ongoing) return ONGOING;
  if (/\b(?:planned|upcoming)\b/i.test(inside)) return PLANNED;
  if (/\b(?:potential|proposed|possible)\b/i.test(inside)) return CONTEMPLATED;
  if (/\bcompleted\b/i.test(inside) && !BY_PATIENTS.test(before)) return COMPLETED;
  if (FOLLOW_UP.test(before) && /^[^.;]{0,40}? (?:continues?|will (?:go on|continue)|is ongoing)\b/.test(behindIt))
    return ONGOING;
  if (BEGINNING.test(before) && TO_COME.test(behindIt)) return PLANNED;
  if (
    ENROLLED.test(before) ||
    /^\)? (?:(?:is|are|was|were|has been|have been|(?:which )?is) )?(?:now |already )?fully enroll?ed\b/.test(behindIt)
  )
    return { ...ONGOING, soft: true };
  if (/\b(?:enroll?ment|recruitment) (?:in|into|for) $/i.test(before) && HAS_ENDED.test(behindIt))
    return { ...ONGOING, soft: true };
  const after = PART_OF.test(before) ? undefined : standingAfter(behindIt);
  return after ?? standingBefore(before + inside.slice(0, 1)) ?? (isContemplated(trial, naming) ? CONTEMPLATED : undefined);
}

/** A pivotal trial without name or phase, of which nothing else is told. */
function isContemplated(trial: BoundTrial, { names }: TrialNaming): boolean {
  return (
    trial.pivotal && names.length === 0 && trial.namings.every((one) => one.names.length === 0 && one.mention.portion !== true)
  );
}

/** `will conduct a bridging study and will join | the Phase 3 programme`: what is told first is told of the other. */
const OF_ANOTHER = /\b(?:trial|study|studies|programme?)\b[^;]*?,? and (?:will|is|are|has|plans|also)\b/;

function standingBefore(before: string): Standing | undefined {
  let nearest = -1;
  let found: Standing | undefined;
  for (const [pattern, standing] of STANDINGS) {
    for (const match of allMatches(before, pattern)) {
      if (match.index >= nearest && !OF_ANOTHER.test(before.slice(match.index))) {
        nearest = match.index;
        found = standing;
      }
    }
  }
  return found;
}

/** Of what is told behind a naming, that which is told first. */
function standingAfter(text: string): Standing | undefined {
  const told = AFTER.flatMap(([pattern, standing]) => {
    const match = pattern.exec(text);
    return match === null ? [] : [{ standing, length: match[0].length }];
  });
  return told.sort((a, b) => a.length - b.length)[0]?.standing;
}

/** Beside a naming: what only a trial that runs or ran has. */
const RUNS =
  /\b(?:treated|dosed|infused|enrolled|results|data|hold|restarted)\b[^.;]{0,40} (?:in|from|of|on) \ue000|\ue000[^.;]{0,20} (?:enrolled|randomi[sz]ed|met|treated)\b/i;

/** The words around a naming, which stands as one sign. */
function textAround(tagged: Tagged | undefined, from: number, to: number): string {
  const text = tagged?.passage.view.text ?? '';
  return `${text.slice(Math.max(0, from - 80), from)}\ue000${text.slice(to, to + 40)}`;
}

interface ToldStanding {
  readonly naming: TrialNaming;
  readonly standing: Standing;
}

const known = new WeakMap<BoundTrial, readonly ToldStanding[]>();

/** What the namings of a trial tell of its standing; what fits others too counts only where nothing else is told. */
export function standingsOf(sentences: readonly Tagged[], trial: BoundTrial): readonly ToldStanding[] {
  const told = known.get(trial) ?? readStandings(sentences, trial);
  known.set(trial, told);
  return told;
}

function readStandings(sentences: readonly Tagged[], trial: BoundTrial): readonly ToldStanding[] {
  const isPart = ({ mention }: TrialNaming): boolean => mention.portion === true && !mention.pivotal;
  const told = trial.namings.flatMap((naming) => {
    if (isPart(naming) && !trial.namings.every(isPart)) return [];
    const tagged = sentences[naming.sentence];
    const plan = standsUnderPlans(sentences, naming.sentence) ? { ...PLANNED, soft: true as const } : undefined;
    const standing = tagged && (standingOf(tagged, naming, trial) ?? plan);
    return standing === undefined ? [] : [{ naming, standing }];
  });
  const firm = told.filter(({ standing }) => standing.soft === undefined);
  const runs = trial.namings.some(({ sentence, mention }) =>
    RUNS.test(textAround(sentences[sentence], mention.from, mention.to)),
  );
  if (firm.length === 0 && runs) return told.filter(({ standing }) => standing.assertion === 'ONGOING');
  if (told.length === 0) return outlookOf(sentences, trial);
  const certain = firm.filter(({ standing }) => standing.status !== 'contemplated');
  return (
    [certain, told.some(({ standing }) => standing.soft) && trial.name !== undefined ? told : firm, told].find(
      (some) => some.length > 0,
    ) ?? []
  );
}

const AHEAD =
  /\b(?:will|shall|expects?|expected|anticipat(?:es?|ed|ing)|plans?|planned|planning|intends?|intended|aims?|hopes?|on track|scheduled|slated|looks? forward|looking forward|upcoming|proposed|prepar(?:es?|ing)|is to|are to)\b/i;
const PRESENT =
  /\b(?:results|findings|showed|shown|demonstrated|met|achieved|dosed|treated|enrolled|enrolling|randomi[sz]ed (?:\d|to)|ongoing|under ?way|completed|conducted|evaluated|evaluating|was|were|has|have|had|continu(?:es?|ing)|initiated|started|began|currently)\b/i;

/** Where no words stand beside its namings: a trial spoken of in sentences of what is to come, and in none of what is, is planned. */
function outlookOf(sentences: readonly Tagged[], trial: BoundTrial): readonly ToldStanding[] {
  const texts = trial.namings.map((naming) => ({ naming, text: sentences[naming.sentence]?.passage.view.text ?? '' }));
  if (texts.some(({ text }) => PRESENT.test(text))) return [];
  return texts.flatMap(({ naming, text }) =>
    AHEAD.test(text) ? [{ naming, standing: { ...PLANNED, soft: true as const } }] : [],
  );
}

/** A trial that is only planned, or only possible, wherever the release tells its standing. */
export function settledStanding(sentences: readonly Tagged[], trial: BoundTrial): Assertion | undefined {
  const told = standingsOf(sentences, trial).map(({ standing }) => standing.assertion);
  if (told.length === 0) return trial.pivotal && trial.namings.every(({ names }) => names.length === 0) ? 'POSSIBLE' : undefined;
  if (told.every((assertion) => assertion === told[0])) return told[0];
  if (told.includes('COMPLETED') && !told.includes('ONGOING')) return 'COMPLETED';
  return told.includes('PLANNED') && !told.includes('ONGOING') ? 'PLANNED' : 'ONGOING';
}
