import type { Section } from '../../domain/release.js';
import type { Tagged } from '../mentions/tagged.js';
import type { BoundTrial } from './boundTrials.js';
import { speechOf, type Spoken } from './speech.js';
import { EXPECTED, PATIENT, STARTED } from './standingWords.js';

/** What only waits, or has not been: `once the contracts are signed`, `no patient has been enrolled`, `start-up is under way`. */
const WAITING =
  /\b(?:once|when|until|as soon as|before|if|unless|provided(?: that)?|pending|subject to|no|none|start-?up|preparations|submissions?|site (?:activation|selection|initiation)|in (?:patients|adults|children|people|those) (?:who|whose|with))\b[^.;]*?(?=[,.;]|$)/gi;

const GROUP = `(?:${PATIENT}|people|women|men|cohorts?|sites?|cent(?:er|re)s?|hospitals?)`;

/** What is only told of a trial that runs or ran. */
const RUNS = new RegExp(
  [
    `\\b(?:is|are|remains?) (?:now |currently |still |actively |fully |being |already )+(?:enroll(?:ing|ed)|recruiting|recruited|randomi[sz]ed|dosed|treated|followed|screened)\\b|\\b(?:is|are|remains?|continues?|currently|actively) (?:enrolling|recruiting|screening)\\b`,
    `\\b(?:has|have|had) (?:now |already |since |so far |to date )*(?:been )?(?:enroll|recruit|randomi[sz]|dos|treat|assign|infus|inject|vaccinat|${STARTED.slice(3, -1)})(?:ed)?\\b`,
    `\\bongoing\\b|(?<!\\b(?:get|gets|getting|be|goes|going) )\\bunder ?way\\b|\\bin progress\\b`,
    `\\b(?:to date|so far|as of|data cut-?off|interim (?:data|results)|follow-up of)\\b`,
    `\\b(?:enrolled|dosed|randomi[sz]ed|treated|recruited|screened|assigned) (?:\\d|the first|its first|a total|[a-z]+(?:teen|ty)\\b)`,
    `\\b(?:began|opened|started|commenced) (?:in|on|last|early|late|earlier|enroll|dosing|recruit|treat)`,
    `\\b(?:showed|demonstrated|met (?:its|the|all|both)|missed (?:its|the)|achieved (?:its|the)|well tolerated|were (?:observed|reported|seen)|was (?:observed|reported|seen))\\b`,
    `\\bcontinues?\\b|\\b(?:fully enrolled|completed (?:enroll?ment|recruitment|dosing|the|its|treatment)|last ${PATIENT})\\b`,
    `\\b(?:results|data|findings) (?:from|of|in) (?:the|our|its|this|\\w+)\\b[^.;]{0,60} (?:show|support|demonstrat|confirm|suggest|indicat)`,
    `\\b(?:${GROUP}|whom) (?:were|was|have been) (?:enrolled|randomi[sz]ed|assigned|dosed|treated|recruited|given|followed)|\\b${GROUP}\\b[^.;]{0,60}? received\\b`,
    `\\b(?:enroll?ment|recruitment)\\b[^.;]{0,40} (?:was|has been|is|were) (?:now |fully )*(?:completed?|closed|finished)|\\bcompletion of (?:enroll?ment|recruitment)\\b[^.;]{0,40} last\\b`,
    `\\b(?:trial|study)\\b[^.;]{0,40} (?:completed|ended|concluded|conducted|terminated|stopped)\\b|\\b(?:completed|concluded) (?:[\\w/-]+ ){0,4}(?:trial|study)\\b`,
    `\\b(?:amended|revised) protocol\\b|\\bnow aims\\b|\\bwrapped up\\b|\\b(?:third|fourth|fifth|next|higher) (?:dose level|cohort|stage)\\b|\\d+ (?:of them )?are (?:now )?open\\b`,
    `\\bp ?[<=≤] ?0?\\.\\d|\\bhazard ratio of \\d`,
  ].join('|'),
  'i',
);

const PERMITTED =
  '(?:clear(?:ed|s|ance)|accept(?:ed|s|ance)|approv(?:ed|al|es)|authori[sz]\\w+|permission|green light|go-ahead|fil(?:ed|es|ing)|submi\\w+|no[- ]objection|notified|agree[ds]?|finali[sz]\\w+)';
const TO_COME = `(?:(?:is|are) (?:now |currently |still )?(?:${EXPECTED.slice('(?:now |currently )?'.length)}|to|targeted|likely)|will|shall|should|can|could|may|might|gets?|begins?|starts?|opens?|commences?)`;
const BEGINNING = `(?:start|kick-?off|initiation|launch|opening|commencement|activation|screening|recruitment|enroll?ment|dosing|vaccinations?|treatment|first (?:[a-z]+ )?(?:${PATIENT}|site|cent(?:er|re)|hospital|clinic|visit|dose|dosing|cohort|infusion|injection|procedure)|trial|study)`;
const OPENING =
  '(?:begin|start|open|initiate|launch (?:the|a|its|our)[^.;]{0,40} (?:trial|study)|commence|kick off|conduct|run|recruit|enroll?|dose|treat|vaccinate|randomi[sz]e|test|evaluate|investigate|infuse|inject)';

/** What is told of a trial that has not begun, and of no other. */
const UNBEGUN = new RegExp(
  [
    `\\b(?:not yet|yet to|still to|no ${PATIENT} has|none (?:of (?:them|these|whom) )?has|will not (?:start|begin|open))\\b`,
    `\\b(?:forthcoming|upcoming|planned|proposed|envisaged|intended|next|future|anticipated) (?:[\\w/.-]+ ){0,5}(?:trial|study|studies)\\b`,
    `\\b${PERMITTED}\\b[^.;]{0,100}\\b(?:INDs?|CTAs?|CTN|investigational new drug|clinical trial|ethics|HREC|IRB|protocol|humans|the clinic)\\b`,
    `\\b(?:INDs?|CTAs?|CTN|investigational new drug|clinical trial (?:application|notification)|ethics committee|HREC|IRB|protocol)\\b[^.;]{0,100}\\b(?:${PERMITTED}|effect)\\b`,
    `\\bprepar(?:ations?|ing|es)\\b|\\bstart-?up activities\\b|\\bstill being\\b|\\bbeing (?:negotiated|drafted|finali[sz]ed|selected|prepared|trained|set up)\\b|\\bawait(?:s|ing) (?:funding|approval|clearance)\\b|\\bfor the (?:start|initiation) of\\b|\\bin readiness\\b|\\b(?:earmarked|financed?|funds?|funding|grant|proceeds)\\b[^.;]{0,80}\\b(?:trial|study|Phase)\\b`,
  ].join('|'),
  'i',
);

/** What tells that a trial is yet to begin, unless it is told of its results or of what follows it. */
const AHEAD = new RegExp(
  [
    `(?:^|[;:(] ?)(?:planned |trial |study )?start(?: date)?(?: in|:) `,
    `\\bfirst ${PATIENT},? (?:(?:dosed |enrolled |in |visit )?(?:expected|planned|anticipated|scheduled|targeted|foreseen)\\b|(?:in|dosed|enrolled|visit):)`,
    `\\b(?:moving|advancing|progressing) (?:[\\w-]+ )?(?:in)?to (?:Phase|an? Phase|the clinic|humans)`,
    `\\b${BEGINNING}\\b[^.;]{0,60}? ${TO_COME} (?!(?:to )?be (?:complete|over|finish|unblind)|(?:to )?(?:end|finish|complete)\\b|(?:available|reported|presented|announced|released)\\b|(?:read|report|data|results))`,
    `\\b(?:look(?:s|ing)? forward to|${EXPECTED} to|plans? to|intends? to|expects? to|aims? to|hopes? to|prepar\\w+ to|ready to|moving to|able to|allows?|can|will|is to|are to|must|needs? to|enables?|free to|proceed to|permitted to) (?:[\\w-]+ ){0,2}?(?:${OPENING}|${OPENING.replace('begin', 'beginn').replace('kick off', 'kicking')}ing|take|move|bring|enter)\\b`,
    `\\b(?:will|would|shall|is to|are to|(?:is|are|was) designed to|is intended to) (?:[\\w-]+ ){0,2}?(?:take place|involve|include|comprise|consist|follow|receive|compare|assess|be (?:an?|given|dosed|treated|randomi[sz]ed|enrolled|assigned|conducted|run|carried|led|recruited|infused|screened|tested|evaluated|compared|divided|asked|open-label|double-blind))\\b`,
  ].join('|'),
  'gi',
);
/** What is awaited of a trial that runs as well. */
const AWAITED =
  /\b(?:data|results|read(?:s|ing)?[- ]?outs?|wrap up|unblind\w*|followed by|reports?|restart\w*|resume\w*|analys[ie]s|findings|approv(?:al|ed)|NDA|BLA|MAA|submission|market|extension|extended|who complete|complet(?:e|ion) (?:the|of)|further|second|expansion|board|committee|review)\b/i;

/** The parts of a release in which a trial may be spoken of without its name. */
const STORY: ReadonlySet<Section> = new Set<Section>([
  'headline',
  'subhead',
  'lead',
  'body',
  'quote',
  'about-trial',
  'about-drug',
]);
const OF_TRIAL =
  /^(?:It|They|Both|(?:(?:Planned|Trial|Study|A|The|Its) )?(?:[Ss]tart|[Kk]ick-?off|initiation|launch)|First patient|Commencement|Initiation)\b|\b(?:trials?|study|sites?|cent(?:er|re)s?|hospitals?|clinics?|patients?|participants?|subjects|volunteers|children|infants|dosing|dosed|screening|enroll?\w*|recruit\w*|Phase|clinic|clinical|humans|INDs?|CTAs?|protocol|ethics)\b/i;
const OF_ANOTHER =
  /\b(?:additional|another|further|second|separate|new|extension|confirmatory|other) (?:[\w/-]+ ){0,4}(?:trials?|study|studies)\b/i;

/** As many characters behind what is ahead tell what it is. */
const BEHIND = 12;

/** Where a release tells that a trial is yet to begin; undefined when it tells so nowhere, or somewhere that it runs or ran. */
export function aheadIn(sentences: readonly Tagged[], trial: BoundTrial): Spoken | undefined {
  const speech = speechOf(sentences, trial);
  if (speech.some(({ text }) => RUNS.test(text.replace(WAITING, '')))) return undefined;
  const next = sentences.find(({ passage: { view, section } }) => STORY.has(section) && movesInto(view.text, trial.phase));
  if (next !== undefined) return { tagged: next, text: next.passage.view.text };
  const own = new Set(trial.namings.map(({ sentence }) => sentences[sentence]));
  return speech.find(({ tagged, text }) => (own.has(tagged) || tellsOfTrial(tagged, text)) && isAhead(text));
}

/** `Acme is moving to Phase 3`: whatever trial of that phase it then tells of, and not of as running, is to come. */
const MOVES_INTO =
  /\b(?:(?:is|are|now) (?:moving|advancing|progressing|proceeding|going)|(?:will|plans? to|intends? to|to|can) (?:move|advance|progress|proceed|go)) (?:[^.;,]{2,30} )?(?:on )?(?:in)?to (?:an? |the )?(?<phase>Phase [0-4][abc]?)\b/;

function movesInto(text: string, phase: string | undefined): boolean {
  return phase !== undefined && MOVES_INTO.exec(text)?.groups?.['phase'] === phase;
}

function isAhead(text: string): boolean {
  if (UNBEGUN.test(text)) return true;
  return [...text.matchAll(AHEAD)].some(({ index, 0: words }) => !AWAITED.test(text.slice(index, index + words.length + BEHIND)));
}

function tellsOfTrial({ passage: { section } }: Tagged, text: string): boolean {
  return STORY.has(section) && OF_TRIAL.test(text) && !OF_ANOTHER.test(text);
}
