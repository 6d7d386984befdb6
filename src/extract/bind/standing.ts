import { allMatches } from '../text/needs.js';
import type { Assertion } from '../../domain/claim.js';
import type { Tagged } from '../mentions/tagged.js';
import { isUnderPlans } from '../assertion/plans.js';
import type { TrialNaming } from './trialNamings.js';
import type { BoundTrial } from './boundTrials.js';
import { aheadIn } from './prospect.js';
import {
  AFTER,
  COMPLETED,
  CONTEMPLATED,
  ENROLLING,
  EXPECTED,
  ONGOING,
  PATIENT,
  PLANNED,
  STANDINGS,
  STARTED,
  UNPLANNED,
} from './standingWords.js';
import type { Standing } from './standingWords.js';

export type { Standing } from './standingWords.js';

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
/** The same behind its naming: `, which is fully enrolled`, `, a Phase 2 trial, completed enrolment in July`. */
const FILLED =
  /^\)? (?:(?:is|are|was|were|has been|have been|(?:which )?is) )?(?:now |already )?fully enroll?ed\b|^(?:, (?!and )[^.;,]{3,80},)? (?:has |have )?(?:now |also )?completed (?:patient |target )?(?:enroll?ment|recruitment)\b/;
/** What ends a plan. */
const CANCELLED =
  /^[^.;]{0,80}? (?:(?:has been|have been|was|were|is|are|will be) (?:cancell?ed|abandoned|dropped|withdrawn|shelved)\b|(?<=^[^.;,]{0,40} )will (?:not|no longer) (?:be )?(?:start|begin|proceed|initiat)|(?:is|are) no longer planned)/i;
/** `has not yet started recruiting`, `, which has been registered`, `opens in June`: told of a trial that has not begun. */
const NOT_YET = new RegExp(
  `^[^.;]{0,120}? (?:(?:has|have|is|are) not yet (?:been )?(?:begun|recruit|enroll?|dos|open|${STARTED})|(?:has been|is) registered\\b|(?:starts|begins|opens|commences) (?:in|on|next|later|this)\\b)`,
);
/** `Site activation is in progress for`, `upcoming catalysts include first dosing in`: what comes before a trial begins. */
const AWAITS =
  /\bsite (?:activation|selection|initiation)s?\b[^.;]{0,40} (?:for|of|in) (?:the )?$|\b(?:upcoming|expected|anticipated|next) (?:[\w-]+ )?(?:catalysts|milestones|events|steps)\b[^.;]{0,160}\b(?:first (?:patient )?(?:dosing|dosed|enrolled)|initiation|start)\b[^.;,]{0,30} (?:in|of) (?:the |our |its )?$/i;
/** Who completes a trial of a patient's own. */
const BY_PATIENTS = /\b(?:patients|participants|subjects|volunteers|those|all)(?: who| that)?(?: have| has| had)? $/i;
/** Before a trial whose work goes on: `Enrollment in`, `follow-up of`. */
const OF_WORK = /\b(?:(?:enroll?ment|recruitment|screening|accrual) (?:in|into|for|to)|(?<later>follow-up) (?:in|of)) $/i;
/** `is due to open at 25 sites`, `will begin in May`: told of the work that is yet to come. */
const OPENS_BEHIND = new RegExp(
  `^[^.;]{0,100}? (?:(?:is|are) ${EXPECTED} (?:to )?|will |shall |should )(?:open|begin|start|commence)\\b`,
);
const GOES_ON_BEHIND =
  /^[^.;,]{0,60}? (?:continues?|will (?:go on|continue)|(?:is|remains) (?:now |still )?(?:ongoing|under ?way|open|active|in progress)|progresses|proceeds)\b/;
/** `data from the study, completed last year`: told of the trial, not of its data. */
const ENDED_ITSELF = /^,? (?:which was )?(?:completed|concluded|finished) (?:in|last|earlier|this)\b/;

/** The nearest standing told in the words before a naming, behind it, or inside it; a bare pivotal trial is contemplated. */
function standingOf(tagged: Tagged, naming: TrialNaming, trial: BoundTrial): Standing | undefined {
  return toldBeside(tagged, naming) ?? (naming.mention.weak !== true && isContemplated(trial, naming) ? CONTEMPLATED : undefined);
}

/** The nearest standing that the words before a naming, behind it, or inside it tell. */
export function toldBeside(tagged: Tagged, naming: TrialNaming): Standing | undefined {
  const { mention } = naming;
  if (mention.weak === true) return undefined;
  const { text } = tagged.passage.view;
  const inside = text.slice(mention.from, mention.to);
  const before = text.slice(0, mention.from);
  const behindIt = text.slice(mention.to, naming.to);
  if (CANCELLED.test(behindIt)) return UNPLANNED;
  if (NOT_YET.test(behindIt) || AWAITS.test(before)) return PLANNED;
  if (mention.ongoing) return PART_OF.test(before) || standingAfter(behindIt)?.status !== 'enrolling' ? ONGOING : ENROLLING;
  if (/(?:^|[.;:] |\b(?:has|have|there (?:is|are)|conduct|run) )[Nn]o (?:further |other |additional )?$/.test(before))
    return UNPLANNED;
  if (/\b(?:running|actively enrolling)\b/i.test(inside)) return ONGOING;
  if (/\b(?:planned|upcoming|(?:to|will) be (?:known|called|named))\b/i.test(inside)) return PLANNED;
  if (/\b(?:potential|proposed|possible)\b/i.test(inside)) return CONTEMPLATED;
  if (/\bcompleted\b/i.test(inside) && !BY_PATIENTS.test(before)) return COMPLETED;
  if (BEGINNING.test(before) && TO_COME.test(behindIt)) return PLANNED;
  if (ENROLLED.test(before) || FILLED.test(behindIt)) return { ...ONGOING, soft: true };
  if (/\b(?:enroll?ment|recruitment) (?:in|into|for) $/i.test(before) && HAS_ENDED.test(behindIt))
    return { ...ONGOING, soft: true };
  if (OF_WORK.test(before) && OPENS_BEHIND.test(behindIt)) return PLANNED;
  const goesOn = GOES_ON_BEHIND.test(behindIt) ? OF_WORK.exec(before) : null;
  if (goesOn !== null) return goesOn.groups?.['later'] === undefined ? ENROLLING : ONGOING;
  const after = PART_OF.test(before) && !ENDED_ITSELF.test(behindIt) ? undefined : standingAfter(behindIt);
  return after ?? standingBefore(before + inside.slice(0, 1));
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

/** Beside a naming: what only a trial that runs or ran has, or one that is told in the present as what it is. */
const RUNS =
  /(?<!\b(?:be|being) )\b(?:treated|dosed|infused|enrolled|results|data|hold|restarted)\b[^.;,]{0,40} (?:in|from|of|on) \ue000|\ue000[^.;]{0,20} (?:enrolled|randomi[sz]ed(?= \d| to\b)|met|treated)\b/i;
const IS_TOLD = /\ue000(?: \([^()]*\))?(?:,[^.;]{0,60},)? (?:is an?|compares|evaluates|tests|studies|enrolls|follows)\b/i;

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
    const tagged = sentences[naming.sentence];
    const plan = tagged && isUnderPlans(tagged, sentences) ? { ...PLANNED, soft: true as const } : undefined;
    const beside = tagged && standingOf(tagged, naming, trial);
    const standing = plan !== undefined && beside?.status === 'initiated' ? PLANNED : (beside ?? plan);
    const isOfAll = !isPart(naming) || standing?.assertion === 'ONGOING' || trial.namings.every(isPart);
    return standing === undefined || !isOfAll ? [] : [{ naming, standing }];
  });
  const firm = told.filter(({ standing }) => standing.soft === undefined);
  const runs = trial.namings.some(({ sentence, mention }) =>
    RUNS.test(textAround(sentences[sentence], mention.from, mention.to)),
  );
  if (firm.length === 0 && runs) return told.filter(({ standing }) => standing.assertion === 'ONGOING');
  const ahead = firm.length > 0 ? undefined : aheadIn(sentences, trial);
  const named = ahead && (trial.namings.find(({ sentence }) => sentences[sentence] === ahead.tagged) ?? trial.namings[0]);
  if (named !== undefined) return [{ naming: named, standing: { ...PLANNED, soft: true } }];
  const isTold = trial.namings.some(({ sentence, mention }) =>
    IS_TOLD.test(textAround(sentences[sentence], mention.from, mention.to)),
  );
  if (firm.length === 0 && isTold && !announcesPlan(sentences)) return [];
  if (told.length === 0) return outlookOf(sentences, trial);
  const certain = firm.filter(({ standing }) => standing.status !== 'contemplated');
  return (
    [certain, told.some(({ standing }) => standing.soft) && trial.name !== undefined ? told : firm, told].find(
      (some) => some.length > 0,
    ) ?? []
  );
}

const AHEAD =
  /\b(?:will|shall|would|could|foreseen|expects?|expected|anticipat(?:es?|ed|ing)|plans?|planned|planning|intends?|intended|aims?|hopes?|on track|scheduled|slated|looks? forward|looking forward|upcoming|proposed|prepar(?:es?|ing)|is to|are to)\b/i;
const PRESENT =
  /\b(?:results|findings|showed|shown|demonstrated|met|achieved|dosed|treated|tested|studied|compared|assessed|enrolled|enrolling|(?<!\b(?:are|is|be|being) )randomi[sz]ed (?:\d|to)|ongoing|under ?way|completed|conducted|evaluated|evaluating|was|were|has|have|had|continu(?:es?|ing)|initiated|started|began|currently|unblind\w*)\b/i;

/** What is only told of a trial that runs or ran. */
const RAN =
  /\b(?:results|findings|showed|shown|demonstrated|met|achieved|dosed|treated (?:in|with)|tested in|enrolled|enrolling|ongoing|under ?way|completed|conducted|initiated|started|began|continu(?:es?|ing)|currently|interim|enroll?ment|(?<!(?:are|is|be|being) )randomi[sz]ed (?:\d|to))\b/i;

/** Whether the headline announces what is yet to begin: `Acme to Start Phase 2`, `FDA Clears IND`, `Submits CTA`. */
function announcesPlan(sentences: readonly Tagged[]): boolean {
  return sentences.some(({ passage }) => passage.section === 'headline' && PLAN_AHEAD.test(passage.view.text));
}

const PLAN_AHEAD =
  /\bto (?:start|initiate|begin|launch|advance|commence|conduct|enter|move|run)\b|\bplans? (?:to|for)\b|\b(?:planned|upcoming) (?:phase|trial|study)\b|\bprotocol\b|\bethics\b.{0,20}\bapprov\w+|\b(?:submits?|files?|submission|filing|clears?|cleared|clearance|accepts?|acceptance|approves?|approval|authori[sz]\w+)\b.{0,60}\b(?:IND|CTA|CTN|investigational new drug|clinical trial)\b|\b(?:IND|CTA)\b.{0,40}\b(?:cleared|accepted|clearance|submi\w+|filed|filing)\b|\b(?:agreement|alignment|aligns)\b.{0,60}\b(?:design|protocol)\b/i;

/** What is awaited of a trial that runs. */
const DATA_OF = /\b(?:data|results|read-?outs?|analys[ie]s|findings)\b[^.;,]{0,40} (?:from|of|in|for) (?:the |our |its )?$/i;

/** Where no words stand beside its namings: a trial spoken of in sentences of what is to come, and in none of what is, is planned. */
function outlookOf(sentences: readonly Tagged[], trial: BoundTrial): readonly ToldStanding[] {
  const texts = trial.namings.map((naming) => ({ naming, text: sentences[naming.sentence]?.passage.view.text ?? '' }));
  if (announcesPlan(sentences) && !texts.some(({ text }) => RAN.test(text)))
    return texts.map(({ naming }) => ({ naming, standing: { ...PLANNED, soft: true as const } }));
  if (
    texts.some(
      ({ text, naming: { mention } }) => PRESENT.test(text) || mention.weak === true || DATA_OF.test(text.slice(0, mention.from)),
    )
  )
    return [];
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
