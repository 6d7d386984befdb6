import type { Bound } from '../bind/bound.js';
import type { Match, Tagged } from '../mentions/tagged.js';
import { phrase } from '../mentions/tagged.js';
import { actPattern, readAct } from './actWords.js';
import type { ActWords, ToldAct } from './actWords.js';
import { filerOf, keywordsOf, regulatorOf, regulatorsOf, tellAct } from './regulatoryEvents.js';
import type { Act } from './regulatoryEvents.js';
import { byItself, FOR_APPROVAL, goesTo, objectOf, regulatorBefore } from './regulatoryObjects.js';
import { APPLICATION, applicationWords, isToStudy, STUDY_APPLICATION } from './regulatoryPieces.js';
import { agencyBefore, dateSlots, landsOf, mentionsWithin, regulatorsWithin, saysTheAgency } from './regulatoryRegion.js';
import type { Stretch } from './regulatoryRegion.js';
import type { Rule, Told } from './rule.js';

/** Behind `apply`: `to the FDA for permission to begin a trial`, `for marketing approval`. */
const TO_PERMIT =
  '(?= (?:to [^.;,]{1,50} )?for (?:the )?(?:permission|clearance|consent|(?:marketing |regulatory |accelerated |conditional |full )*(?:approval|authori[sz]ation|licensure)|a (?:marketing |product )?licen[cs]e)\\b)';
const SUBMIT: ActWords = {
  past: `(?:re-?)?submitted|(?:re-?)?filed|lodged|handed in|tendered|sent in|applied${TO_PERMIT}`,
  present: `(?:re-?)?submits|(?:re-?)?files|lodges|applies${TO_PERMIT}`,
  base: `(?:re-?)?submit|(?:re-?)?file|lodge|apply${TO_PERMIT}`,
  ing: `(?:re-?)?submitting|lodging|applying${TO_PERMIT}`,
  noun: '(?:re-?)?submissions?(?<!\\bdrug submissions?)|(?:re-?)?filings?(?<!\\bfor (?:re-?)?filings?|(?:acceptance|review|validation) of (?:the|this|its|our) (?:re-?)?filings?)',
};
const ACCEPT: ActWords = {
  past: 'accepted|validated|docketed|taken up|(?:started|begun|began|opened|commenced)(?= (?:its |the |their )?(?:[a-z]+ )?(?:review|evaluation|assessment) of)|(?:started|begun|began)(?<=\\b(?:review|evaluation|assessment|procedure) (?:has |was |had )?(?:started|begun|began))',
  present: 'accepts|validates',
  noun: 'acceptance|validation',
};
const CLEAR: ActWords = {
  past: 'cleared|authori[sz]ed|approved|allowed|permitted|acknowledged|granted(?<=\\b(?:applications?|CTAs?|INDs?)\\)? (?:was|were|has been|have been|is) (?:\\w+ )?granted)|effect(?<=(?:gone|go|went|came|come|taken|took|takes) (?:in(?:to)? )?effect)|(?:in effect|effective)(?<=(?:became|become|is|was|now|been) (?:in effect|effective))|(?:active|open)(?<=\\bINDs?\\b[^.;]{0,60} (?:is|are|became|now|been) (?:active|open))',
  present: 'clears|authori[sz]es|approves|permits',
  noun: 'clearance|(?<!\\bmarketing )authori[sz]ation(?! app)|approval|green light|go-ahead|no[- ]objection letter|letter of no objection|may proceed|objections?(?<=\\bno objections?)(?= to\\b)|(?:not|nothing) (?:to )?object(?= to\\b)|(?<!\\b(?:informed|written) )consent(?= (?:to|for)\\b)|(?:regulatory|agency|FDA|EMA|MHRA) nod',
};
/** What an authority or a company does with an application: between a date and another act it parts them. */
const ACTS = new RegExp(
  '\\b(?<!\\bdrug )(?:re-?)?(?:submi(?:t|ts|tted|tting|ssion)|fil(?:e|es|ed|ing)|lodged)\\b|\\b(?:accept|validat|clear(?!ly)|(?<!\\bfor (?:\\w+ )?)approv|authori[sz]ed|grant|expect(?:s|ed)? to (?:begin|start|initiate)|launch|decision|PDUFA|opinion)\\w*',
);

/** `filed an IND with the FDA`, `NDA submission on track for Q4`, `the MAA, submitted in May`: the paper and what was done with it. */
export const applicationSubmitted: Rule = {
  id: 'event.application-submitted',
  pattern: phrase(actPattern(SUBMIT)),
  finds: [
    { text: 'On May 4, 2020, Acme submitted an IND to the FDA for XYZ 201.', slots: { past: 'submitted' } },
    { text: 'We expect to file with the FDA, in 2025, an IND for XYZ 201.', slots: { base: 'file' } },
    { text: 'NDA filing on course for the first quarter of 2024', slots: { noun: 'filing' } },
    { text: 'Acme expects to apply to the FDA for permission to begin a trial.', slots: { base: 'apply' } },
    { text: 'The dossier was sent in on February 9, 2024.', slots: { past: 'sent in' } },
  ],
  ignores: ['The NDA has been accepted for filing.', 'The profile of XYZ 201 is good.', 'Acme will apply for a grant.'],
  tell: (match, bound) => {
    const told = readAct(match, bound, ACTS);
    const application = objectOf(told, APPLICATION, bound) ?? byItself(told, match);
    return application === undefined ? [] : tellSubmission(told, match, application, bound);
  },
};

/** `We are aiming for a BLA in 2025`, `an MAA is to follow in 2024`: an application that is told with its time alone. */
export const applicationDue: Rule = {
  id: 'event.application-due',
  pattern: phrase(`(?<noun>${APPLICATION})(?=(?:(?!\\b(?:which|whose|that|but)\\b)[^.;]){0,120}?{date})`),
  finds: [
    {
      text: 'We are aiming for a Biologics License Application (BLA) in 2025.',
      slots: { noun: 'Biologics License Application (BLA)' },
    },
  ],
  ignores: ['Acme may submit a BLA.', 'The NDA seeks approval of XYZ 201 in glioma.'],
  tell: (match, bound) => {
    const told = readAct(match, bound, ACTS);
    const { text, places } = told.tagged;
    const date = told.date === undefined ? -1 : places.indexOf(told.date.from);
    const end = date > match.at ? date : told.region.to;
    const before = text.slice(told.region.from, match.at).replace(/^.*(?:, and |,? followed by )/, '');
    const words = before + text.slice(told.words.to, end);
    if (OTHER_ACT.test(words) || !['PLANNED', 'POSSIBLE'].includes(told.telling ?? '')) return [];
    return tellSubmission(told, match, told.words, bound);
  },
};

/** Words that say what else than its filing an application is told for. */
const OTHER_ACT =
  /\b(?:submi(?:t|s)\w*|fil(?:e|es|ed|ings?)|resubmi\w+|lodg\w+|accept\w*|validat\w*|clear(?:ed|ance|s)?|approv\w*|authori[sz](?:ed|es)|decisions?|decides?|rules?|review\w*|PDUFA|opinion|action date|meetings?|discuss\w*|consider\w*|vote\w*|convene\w*|extend\w*|rests|includes?|based|trial|study)\b/i;

/** A submission: to study a drug in people, or to sell it; by whom, to whom, and what it is called. */
function tellSubmission(told: ToldAct, match: Match, application: Stretch, bound: Bound): readonly Told[] {
  const isOpen = told.telling === 'POSSIBLE' && told.date !== undefined;
  if (told.telling !== 'DONE' && told.telling !== 'PLANNED' && !isOpen) return [];
  const { tagged } = told;
  const act = actOf(told, match, application);
  const named = tagged.passage.view.text.slice(tagged.places[application.from], tagged.places[application.to]);
  const isUnnamed = applicationWords(named).length === 0;
  const regulator = regulatorOf(act, bound) ?? (isUnnamed ? regulatorBefore(tagged, bound) : undefined);
  const behind = tagged.text.slice(told.words.to, told.region.to);
  const own = isUnnamed && application === told.words ? wordsBefore(act, bound) : keywordsOf(act, named, bound);
  const keywords = own.length === 0 && regulator !== undefined ? [regulator.name] : own;
  const isNamed = own.length > 0 || told.date !== undefined || FOR_APPROVAL.test(behind);
  if (!isNamed && (told.telling === 'DONE' || regulator === undefined)) return [];
  if (told.telling === 'PLANNED' && told.date === undefined && match.groups['base'] === undefined) return [];
  const actor = filerOf(act, bound);
  const isStudy = isToStudy(keywords[0] ?? '') || FOR_TRIAL.test(behind) || (own.length === 0 && isUntested(bound));
  const others = regulatorsOf(act, bound).filter(({ id }) => id !== regulator?.id);
  const lands = isStudy ? landsOf(tagged, told.words, told.region) : [];
  const rolling = /\brolling\b/i.test(tagged.text.slice(told.region.from, told.region.to)) ? ['rolling submission'] : [];
  return [regulator, ...others].flatMap((one) =>
    tellAct(
      { ...act, isToStudy: isStudy, isOfTrial: told.telling === 'DONE' && ['CTA', 'CTN'].includes(keywords[0] ?? '') },
      told,
      bound,
      isStudy ? 'ind_submission' : 'regulatory_submission',
      {
        actor,
        ...(one !== undefined && { object: one.id }),
        ...(keywords.length > 0 && { keywords: [...keywords, ...rolling, ...lands] }),
      },
    ),
  );
}

/** `expects to file in May`: what the text has called the application; who has studied a drug in people files to sell it. */
function wordsBefore(act: Act, bound: Bound): readonly string[] {
  const known = goesTo(act.tagged, act.words) ? [] : keywordsOf(act, undefined, bound);
  return isToStudy(known[0] ?? '') && bound.trials.trials.length > 0 ? [] : known;
}

/** A release of animal work alone: what it files is to study its drug in people. */
function isUntested({ trials, sentences }: Bound): boolean {
  return trials.trials.length === 0 && sentences.some(({ text }) => /\bpre-?clinical\b/i.test(text));
}

/** Behind `apply`: what is asked for is a study. */
const FOR_TRIAL = /^ (?:to [^.;,]{1,50} )?for [^.;,]{3,40}? (?:\ue012|(?:a|the|its) (?:first )?(?:clinical )?(?:trial|study))/;

/** `The EMA validated the MAA`, `accepted for review its NDA`: taken up, not decided; an accepted IND is cleared. */
export const applicationAccepted: Rule = {
  id: 'event.application-accepted',
  pattern: phrase(actPattern(ACCEPT)),
  finds: [
    { text: 'The EMA validated the marketing authorization application (MAA) for XYZ 201.', slots: { past: 'validated' } },
    { text: 'Its New Drug Application (NDA) for XYZ 201 has been accepted by the FDA for review.', slots: { past: 'accepted' } },
    { text: 'The EMA has begun its review of the MAA for XYZ 201.', slots: { past: 'begun' } },
  ],
  ignores: ['The company submitted its NDA.'],
  tell: (match, bound) => {
    const told = readAct(match, bound, ACTS);
    const application = objectOf(told, APPLICATION, bound) ?? (isAwaited(told) ? told.words : undefined);
    if (application === undefined || !isDated(told)) return [];
    const act = actOf(told, match, application);
    const named = told.tagged.text.slice(application.from, application.to);
    const regulator = regulatorOf(act, bound);
    const isReview = /\bfor (?:\w+ )?(?:review|filing)\b/i.test(told.tagged.text.slice(told.region.from, told.region.to));
    if (isToStudy(named) && !isReview && regulator?.id !== 'org:nmpa') return tellClearance(told, match, application, bound);
    const keywords = keywordsOf(act, named, bound);
    if (application === told.words && keywords.length === 0) return [];
    return tellAct(act, told, bound, 'regulatory_acceptance', {
      ...(regulator !== undefined && { actor: regulator.id }),
      keywords,
    });
  },
};

/** `validation is expected in May`: of an application named before. */
function isAwaited({ tagged, words, telling }: ToldAct): boolean {
  return telling === 'PLANNED' && /^ (?:is|remains) (?:expected|anticipated|due)\b/.test(tagged.text.slice(words.to));
}

/** Done, or planned for a time that is told. */
function isDated({ telling, date }: ToldAct): boolean {
  return telling === 'DONE' || (telling === 'PLANNED' && date !== undefined);
}

const STUDY = '(?:{trial}|(?:clinical )?(?:trial|study|protocol)\\b)';
/** `cleared the trial`, `approval to start the study`: what is allowed, behind the word. */
const STUDY_BEHIND = phrase(
  `^ (?:to|for) (?:enter(?:ing)?|begin(?:ning)?|start(?:ing)?|initiat(?:e|ing)|commenc(?:e|ing)|advance into|move into|proceed (?:in)?to|use in) (?:the clinic|clinical (?:trials|testing|studies|development|evaluation)|human (?:testing|studies|trials))\\b|^(?: (?:was |has been |been )?(?:granted|received|given))?(?: (?:from|by) {agency})?(?: to (?:begin|start|initiate|proceed with|proceed to|conduct|run|open|commence)| of| for| to(?= (?:the|its|our) ))?(?: (?:the|its|our|a|this|first-in-human|planned|start of|initiation of|conduct of)){0,3} ${STUDY}`,
  'i',
);
/** `the trial was cleared`: what is allowed, before the word. */
const STUDY_BEFORE = phrase(
  `${STUDY}(?:(?!{drug})[^.;,]){0,90}? (?:was|were|has been|have been|is)(?: now| also| recently)? $`,
  'i',
);

/** `The FDA cleared the IND`, `the trial was authorised by the BfArM`, `received clearance to begin`, `the study may proceed`. */
export const studyCleared: Rule = {
  id: 'event.study-cleared',
  pattern: phrase(actPattern(CLEAR)),
  finds: [
    { text: 'The FDA cleared our IND for XYZ 201 in September 2020.', slots: { past: 'cleared' } },
    { text: 'Acme received FDA clearance of its IND for XYZ 201.', slots: { noun: 'clearance' } },
    { text: 'The FDA wrote that the study may proceed.', slots: { noun: 'may proceed' } },
    { text: 'Health Canada will not object to the start of the trial.', slots: { noun: 'not object' } },
  ],
  ignores: ['Once the IND is filed, Acme goes on.', 'The FDA reviews the IND.'],
  tell: (match, bound) => {
    const told = readAct(match, bound, ACTS);
    const letter = /may proceed|object/i.test(match.text);
    const telling = letter && told.telling !== 'NEGATED' ? 'DONE' : told.telling;
    const isApproval = /^(?:approv|authori|effect|in effect)/i.test(match.text);
    const application = objectOf(told, STUDY_APPLICATION, bound);
    if (application === undefined && !(letter || allowsStudy(told, isApproval, bound))) return [];
    if (!isDated({ ...told, telling })) return [];
    return tellClearance({ ...told, telling }, match, application, bound);
  },
};

/** Whether an authority that the sentence names allows a study there. */
function allowsStudy({ tagged, words, region }: ToldAct, isApproval: boolean, bound: Bound): boolean {
  const { text } = tagged;
  const whole = { from: 0, to: text.length };
  if (mentionsWithin(tagged, whole, 'agency').length === 0 && !saysTheAgency(tagged, whole) && !/\bregulatory\b/i.test(text))
    return false;
  if (isApproval && regulatorsWithin(tagged, whole).length === 0 && agencyBefore(tagged, bound) === undefined) return false;
  const isGiven = /\b(?:gave|given|granted|received|receives|obtained|obtains)(?: (?:regulatory|its|their|the))* $/i.test(
    text.slice(0, words.from),
  );
  if (isGiven && /^ (?:in|on|by|from) |^(?: \ue001)?,? ?\ue010/.test(text.slice(words.to))) return true;
  return STUDY_BEHIND.test(text.slice(words.to, region.to)) || STUDY_BEFORE.test(text.slice(region.from, words.from));
}

/** One event per authority that cleared, each with its own date where the text deals them out. */
function tellClearance(told: ToldAct, match: Match, application: Stretch | undefined, bound: Bound): readonly Told[] {
  const { tagged, region } = told;
  const act = { ...actOf(told, match, application), isToStudy: true };
  const named = application && tagged.text.slice(application.from, application.to);
  const countries = COUNTRIES.exec(tagged.text.slice(told.words.to, region.to))?.[1]?.split(/, and |, | and /) ?? [];
  const keywords = [
    ...(/objection/i.test(match.text) ? ['No Objection Letter'] : []),
    ...(named === undefined && !/\bIND|proceed/.test(match.text) ? [] : keywordsOf(act, named, bound)),
    ...countries,
  ];
  const words = tagged.text.slice(region.from, region.to);
  const dates = mentionsWithin(tagged, region, 'date');
  const regulators = regulatorsOf(act, bound);
  return (regulators.length > 0 ? regulators : [undefined]).flatMap((one, at) =>
    tellAct(act, told, bound, 'ind_clearance', {
      ...(one !== undefined && { actor: one.id }),
      ...(/\brespectively\b/.test(words) && regulators.length > 1 && dateSlots(dates[at])),
      ...(keywords.length > 0 && { keywords }),
    }),
  );
}

/** `approved in Sweden, Germany and Italy`: where a study may go on. */
const COUNTRIES =
  /^ in ((?:the )?[A-Z][a-z]+(?: [A-Z][a-z]+)?(?:(?:, | and |, and )(?:the )?[A-Z][a-z]+(?: [A-Z][a-z]+)?){0,8})(?=[.,;]|$)/;

/** The act with the words that name its application among its own. */
function actOf(
  { tagged, words, region }: { tagged: Tagged; words: Stretch; region: Stretch },
  match: Match,
  application: Stretch | undefined,
): Act {
  const whole = {
    from: Math.min(words.from, application?.from ?? words.from),
    to: Math.max(words.to, application?.to ?? words.to),
  };
  return { match, tagged, words: whole, region };
}
