import { allMatches } from '../text/needs.js';
import { clauseAt, flat } from '../mentions/clause.js';
import type { DrugMention, Mention, Operator, QuantityMention } from '../mentions/mention.js';
import { numberOf } from '../mentions/numberWords.js';
import { joinWords, regimenWords, scheduleOf } from '../mentions/regimenWords.js';
import type { RegimenWords } from '../mentions/regimenWords.js';
import { matchesOf, mentionIn, phrase } from '../mentions/tagged.js';
import type { Tagged } from '../mentions/tagged.js';

/** A dose of a drug as one sentence tells it; two amounts are a range, none an unsized dose. */
export interface DoseNote {
  readonly drug: string;
  readonly amounts: readonly number[];
  readonly unit: string;
  readonly op: Operator | undefined;
  readonly from: number;
  readonly to: number;
  readonly words: RegimenWords;
  /** Set where it is a trait of the drug, not of one trial: `a once-daily oral tablet`. */
  readonly general?: boolean;
}

const WAY =
  '(?:given|administered|dosed|infused|injected|taken|delivered|tested|evaluated|studied|orally|intravenously|subcutaneously|intramuscularly|as|at|in|by|of|a|an|the|single|multiple|ascending|repeated?|once|twice|three|times|daily|weekly|monthly|one|two|oral|intravenous|subcutaneous|intravitreal|inhaled|doses?|dosages?|levels?|infusions?|injections?|tablets?|capsules?|mouth|both|either|from|fixed|flat|starting|target|maximum|tolerated|strengths?|concentrations?|to|be|was|were|is|will)';
/** Between a drug and its dose: `XYZ 201 at a dose of`, `XYZ 201 (tablets), `. */
const DRUG_THEN = new RegExp(`^(?:,|:| \\([^()]{0,60}\\),?)? ?(?:${WAY}[ ,]{1,2}){0,9}$`, 'i');
/** Between a dose and its drug: ` of`, ` intravenous dose of the antibody`. */
const THEN_DRUG =
  /^(?: \([^()]{0,40}\))?(?:(?: [a-z-]+){0,4} of (?:the |each )?| (?:(?:intra[a-z]+|oral|IV|subcutaneous|daily|weekly|topical|inhaled) ){0,2})$/i;
/** Between two doses of one list. */
const NEXT =
  /^(?:,| or| and|, or|, and| to| -|-|\/)?[^;:.]{0,45}?(?:,| or| and| to|-|\/|^)? ?(?:\([^()]{0,30}\) ?)?(?:at |doses? of |of )?$/i;
/** Another way of dosing, told apart: `and at multiple doses of 400 mg`. */
const OTHER_WAY = /\b(?:single|multiple|repeat(?:ed)?)(?: ascending)? doses?\b|\bthe (?:other|rest|remaining)\b/i;

/** The doses that a sentence tells, each with its drug and with how it is given. `drugAt`: the drug spoken of at a place. */
export function doseNotesIn(tagged: Tagged, drugAt: (place: number) => string | undefined): readonly DoseNote[] {
  const runs = runsOf(tagged);
  const text = tagged.passage.view.text;
  const notes = runs.flatMap((run, index) => {
    const [first] = run.doses;
    const last = run.doses.at(-1);
    const drug = run.drug ?? (first && isTold(text, run) ? drugAt(first.from) : undefined);
    if (first === undefined || last === undefined || drug === undefined) return [];
    const start = runs[index - 1]?.doses.at(-1)?.to ?? 0;
    const end = tailEnd(tagged, last.to, runs[index + 1]?.start);
    return notesOf(text, run.doses, drug, start, end);
  });
  return notes
    .map((note, at) => {
      const before = notes[at - 1];
      const { route } = before !== undefined && isJoined(text, before, note) ? before.words : {};
      return route === undefined ? note : { ...note, words: { route, ...note.words } };
    })
    .map((note, at, all) => {
      const last = all.slice(at).findIndex((one, ahead) => !isJoined(text, one, all[at + ahead + 1])) + at;
      const tail = last > at ? text.slice(all[last]?.to) : '';
      const shared = OF_ALL.exec(tail);
      return shared === null
        ? note
        : { ...note, words: joinWords(note.words, regimenWords(tail.slice(shared.index).slice(0, 160))) };
    });
}

/** `cefepime 2 g or XYZ 201 1 g, each infused every eight hours`: what is told of all in a list. */
const OF_ALL = /(?<=^[^.;]{0,40}),? (?:both|each|all|in (?:each|either|both) cases?|all three)\b/;

function isJoined(text: string, one: DoseNote, next: DoseNote | undefined): boolean {
  return next !== undefined && JOINED.test(text.slice(one.to, next.from));
}

/** A dose of another drug in the same list: ` or XYZ 9 `. */
const JOINED = /^(?:,? ?|[\w -]{0,40},? )(?:or |and |versus |to )?[\w-]+ (?:at )?$/;

interface Run {
  readonly doses: readonly QuantityMention[];
  /** The drug that stands beside the first of them. */
  readonly drug: string | undefined;
  /** Where its drug, else its first dose stands. */
  readonly start: number;
}

/** Doses that one drug shares: `25 mg, 50 mg or 100 mg`. */
function runsOf(tagged: Tagged): readonly Run[] {
  const all = flat(tagged.mentions);
  const drugs = all.filter((one): one is DrugMention => one.kind === 'drug');
  const text = tagged.passage.view.text;
  const doses = [...dosesIn(all, text)].sort((a, b) => a.from - b.from);
  const runs: { doses: QuantityMention[]; drug: string | undefined; start: number }[] = [];
  for (const dose of doses) {
    const own = drugBeside(text, dose, drugs);
    const open = runs.at(-1);
    const before = open?.doses.at(-1);
    const between = before === undefined ? undefined : text.slice(before.to, dose.from);
    const parted = before !== undefined && drugs.some((drug) => drug.from >= before.to && drug.to <= dose.from);
    const shared = own !== undefined && open?.drug === undefined && own.from >= dose.to;
    const same = own === undefined || own.id === open?.drug || shared;
    if (
      open !== undefined &&
      between !== undefined &&
      same &&
      (!parted || own?.id === open.drug) &&
      NEXT.test(parted ? '' : between) &&
      !OTHER_WAY.test(between)
    ) {
      open.doses.push(dose);
      open.drug ??= own?.id;
    } else runs.push({ doses: [dose], drug: own?.id, start: Math.min(own?.from ?? dose.from, dose.from) });
  }
  return runs;
}

const FORMULATION =
  '(?:cream|gel|ointment|lotion|foam|drops|eye drops?|(?:ophthalmic |topical |nasal |oral )?(?:solution|suspension|spray)|strength)';
const FORMED_BEFORE = new RegExp(`\\b${FORMULATION}\\)?,? \\(?$`, 'i');
const FORMED_BEHIND = new RegExp(`^(?:,? (?:or|and|,) [\\d.]+ ?%){0,3}\\)? (?:[\\w-]+ )?${FORMULATION}\\b`, 'i');

/** The amounts of a sentence: also the strength of a cream. */
function dosesIn(mentions: readonly Mention[], text: string): readonly QuantityMention[] {
  const isStrength = ({ from, to }: Mention): boolean =>
    FORMED_BEFORE.test(text.slice(0, from)) || FORMED_BEHIND.test(text.slice(to));
  return mentions.flatMap((one): readonly QuantityMention[] => {
    if (one.kind === 'dose' || (one.kind === 'percent' && isStrength(one))) return [one];
    return one.kind === 'cohort' && one.dose !== undefined ? [one.dose] : [];
  });
}

function drugBeside(text: string, dose: QuantityMention, drugs: readonly DrugMention[]): DrugMention | undefined {
  const before = drugs.filter((drug) => drug.to <= dose.from).at(-1);
  if (before !== undefined && DRUG_THEN.test(text.slice(before.to, dose.from))) return before;
  const behind = drugs.find((drug) => drug.from >= dose.to);
  return behind !== undefined && THEN_DRUG.test(text.slice(dose.to, behind.from)) ? behind : undefined;
}

/** A dose is told wherever it stands, but as what was left or saved of another. */
function isTold(text: string, { doses }: Run): boolean {
  const [first] = doses;
  const last = doses.at(-1);
  if (first === undefined || last === undefined) return false;
  if (first.op === 'lt' || first.op === 'gt') return false;
  const before = text.slice(0, first.from);
  return (!NO_DOSE.test(before) || OF_DOSE.test(before)) && !MEASURED.test(text.slice(last.to));
}

/** Before an amount that nobody was given: a level that was measured, a change. */
const NO_DOSE =
  /\b(?:reduced|decreased|lowered|increased|rose|fell|improved|declined|levels?|concentrations?|weigh\w*|excretion|output|intake|sodium|secretion|(?<!\bfollowed )by|averaged?|stood at|peaked at) (?:(?:of|by|to|from|at|about|approximately|more than|less than) )*$/i;
/** `the starting dose is reduced to 20 mg`. */
const OF_DOSE =
  /\b(?:dos(?:e|age|ing)|regimen)\b[^.;,]{0,50} (?:is|was|were|are|been|be) (?:being )?(?:reduced|lowered|decreased|increased) (?:from|to)(?: [^.;,]{0,30})?$/i;
const MEASURED =
  /^ (?:of )?(?:protein|plasma|tissue|fat|sodium|cholesterol|reduction|decrease|increase|less|fewer|more|lower|higher)\b/i;

/** Where the words behind the last dose of a run stop to speak of it. */
function tailEnd(tagged: Tagged, from: number, next: number | undefined): number {
  const text = tagged.passage.view.text;
  const stop = text
    .slice(from)
    .search(
      /;|, (?:while|whereas|and (?:the|it))\b|\b(?:compared|versus|as against|reduced|lowered|improved|showed|achieved)\b|,? (?:on top of|in addition to|added to|along with|alongside|together with|in combination with|plus)\b/,
    );
  const ends = [text.length, next ?? text.length, stop < 0 ? text.length : from + stop, from + 160];
  return Math.max(from, Math.min(...ends));
}

/** How often, right before an amount: `a weekly 12 mg dose`. */
const LEAD =
  /\b(?:(?:once|twice|three times)[- ])?(?:daily|weekly|monthly|yearly|quarterly|fortnightly)(?: dose of| dosing at)? $/i;

const CHANGED = /\b(?:reduced|lowered|decreased|cut|increased|raised|changed|amended|adjusted) from $/i;

function notesOf(text: string, doses: readonly QuantityMention[], drug: string, start: number, end: number): readonly DoseNote[] {
  const place = doses[0]?.from ?? 0;
  const head = regimenWords(text.slice(Math.max(start, place - 160, clauseAt(text, place).from), place), 'last');
  const tail = regimenWords(text.slice(doses.at(-1)?.to ?? end, end));
  const notes: DoseNote[] = [];
  doses.forEach((dose, at) => {
    const before = doses[at - 1];
    const next = doses[at + 1];
    const led = regimenWords(LEAD.exec(text.slice(before?.to ?? 0, dose.from))?.[0] ?? '');
    const until = next === undefined ? end : next.from - (LEAD.exec(text.slice(dose.to, next.from))?.[0].length ?? 0);
    const own = joinWords(led, regimenWords(text.slice(dose.to, until)));
    const counted = countAround(text, dose);
    const words = ownWords({ ...own, ...(counted !== undefined && { doses: counted }) }, tail, head, doses.length);
    const ranged = before !== undefined && /^(?: to | ?- ?)$/.test(text.slice(before.to, dose.from));
    const other = ranged ? notes.pop() : undefined;
    // `is lowered from 40 mg to 20 mg`: what was given before
    const low = before !== undefined && CHANGED.test(text.slice(0, before.from)) ? undefined : other;
    notes.push({
      drug,
      amounts: low === undefined ? [dose.value] : [...low.amounts, dose.value],
      unit: dose.unit,
      op: dose.op,
      from: low?.from ?? dose.from,
      to: dose.to,
      words,
    });
  });
  return notes;
}

/** What is told beside a dose, behind its list and before it; `three doses, 1, 3 and 10 mg` counts the amounts. */
function ownWords(own: RegimenWords, tail: RegimenWords, head: RegimenWords, amounts: number): RegimenWords {
  const { doses, ...others } = joinWords(own, joinWords(tail, head));
  const isCount = amounts > 1 && doses === amounts && !scheduleOf(others).some((one) => one.endsWith('apart'));
  return doses === undefined || isCount ? others : { ...others, doses };
}

const LED_BY =
  /\b(?<count>a single|single|one|two|three|four|five|six) (?:[a-z-]+ ){0,2}(?:doses?|infusions?|injections?|administrations?|instillations?) (?:of|at) $/i;

/** `a single 5 mg dose`, `two 10 mg injections`: the number before the amount. */
function countAround(text: string, { from, to }: QuantityMention): number | undefined {
  const count = /\b(?<count>a single|single|one|two|three|four|five|six)(?: [a-z]+)? $/i.exec(
    text.slice(Math.max(0, from - 24), from),
  );
  const led = LED_BY.exec(text.slice(Math.max(0, from - 60), from))?.groups?.['count'];
  if (led !== undefined) return numberOf(led);
  const given = /^ (?:[a-z]+ )?(?:doses?|infusions?|injections?|administrations?)\b/i.test(text.slice(to, to + 40));
  return count === null || !given ? undefined : numberOf(count.groups?.['count'] ?? '');
}

const KIND =
  '(?:(?:intra-?[a-z]{4,14}|sub[a-z]{5,10}|oral|inhaled|topical|IV|SC|bolus|monthly|weekly|equal|fixed|initial)[ -]){0,3}';
/** `a single intravenous infusion of XYZ 201`, `two injections, 28 days apart, of XYZ 201`, `XYZ 201 was given once, intravenously`. */
const PLAIN = phrase(
  `\\b(?:once|twice|three times|four times)[- ](?:daily|weekly|monthly),? ${KIND}(?:(?:dosing|doses|tablets|capsules|injections?|infusions?|administration|treatment) (?:of|with) )?(?<daily>{drug})(?:[^.;,{drug}{dose}]{0,40})?|\\b(?:an?|one|two|three|four|five|six|single|\\d{1,2})[ -](?:single[ -])?${KIND}(?:doses?|infusions?|injections?|administrations?|vaccinations?)(?:,[^.;,]{3,30},)? of (?<drug>{drug})(?:[^.;{drug}{dose}]{0,60})?|(?<apposed>{drug})(?: \\([^()]{0,80}\\))?,? (?:is )?(?:an?|our|its) (?:[a-z-]+,? ){0,4}?(?:once|twice|three times|four times)[- ](?:a[- ])?(?:daily|weekly|monthly|day|week|month)[^.;,{drug}{dose}]{0,60}|(?<timed>{drug}),? (?:(?:tablets?|capsules?|injections?|infusions?|cream|gel|eye drops|nasal spray|inhaled|orally|subcutaneously|intravenously|taken|given|administered) ){0,3}(?:once|twice|three times|four times|every|daily|weekly|monthly)\\b[^.;,{drug}{dose}]{0,60}|\\b(?:oral|inhaled|topical|intra[a-z]{5,11}|subcutaneous|sublingual|transdermal) (?<routed>{drug})|(?<subject>{drug}) (?:is|was|were|are|will be)(?: being)? (?:given|administered|infused|injected|dosed|taken) (?!to\\b)[^.;{drug}{dose}]{3,80}`,
);
/** What tells of giving: in its clause a route or a schedule is that of the drug. */
const GIVING =
  /\b(?:given|taken|administered|dosed|dosing|infus(?:ed|ions?)|inject(?:ed|ions?)|applied|instilled|inhaled(?! (?:cortico)?steroids?)|swallowed|tablets?|capsules?|inhaler|treatment (?:lasts?|lasted|continues|continued|period)|treated|assigned|delivered|(?:single|one|two|three|four) (?:[a-z-]+ )?doses?(?! level))\b/gi;

/** How a drug is given where no amount is told. */
export function plainNotesIn(tagged: Tagged): readonly DoseNote[] {
  if (
    !/\b(?:given|receiv|take|took|us(?:es?|ed|ing)|appl(?:y|ied)|inhale|swallow|administered|infus|inject|dos|treated|assigned|taken|tablets|capsules|vaccinations|daily|weekly|monthly|oral|intra|subcut|topical)/i.test(
      tagged.text,
    )
  )
    return [];
  const told = matchesOf(tagged, PLAIN).flatMap((match): readonly DoseNote[] => {
    const drug = ['drug', 'subject', 'daily', 'apposed', 'timed', 'routed'].flatMap(
      (group) => mentionIn(match, 'drug', group) ?? [],
    )[0]?.id;
    const from = tagged.places[match.at] ?? 0;
    const to = tagged.places[match.at + match.text.length] ?? from;
    const words = regimenWords(tagged.passage.view.text.slice(from, to));
    if (drug === undefined || (words.route === undefined && scheduleOf(words).length === 0)) return [];
    const general = ['apposed', 'daily', 'routed'].some((group) => match.groups[group] !== undefined);
    return [{ drug, amounts: [], unit: '', op: undefined, from, to, words, general }];
  });
  return told.length > 0 ? told : receivedIn(tagged);
}

const RECEIVED = phrase(
  '\\b(?:receives?|received|receiving|takes?|took|taking|given|uses?|used|using|apply|applied|inhaled?|swallow|injected with|treated with|dosed with)\\b[^.;{drug}{dose}]{0,40}(?<drug>{drug})[^.;{dose}]*',
);

/** `Patients take XYZ 201 by mouth once daily`: how it is given, to whom it says nothing. */
function receivedIn(tagged: Tagged): readonly DoseNote[] {
  return matchesOf(tagged, RECEIVED).flatMap((match) => {
    const drug = mentionIn(match, 'drug', 'drug');
    const from = tagged.places[match.at] ?? 0;
    const to = tagged.places[match.at + match.text.length] ?? from;
    const words = regimenWords(tagged.passage.view.text.slice(from, to));
    if (drug === undefined || drug.marketed === true || (words.doses === undefined && scheduleOf(words).length === 0)) return [];
    return [{ drug: drug.id, amounts: [], unit: '', op: undefined, from, to, words }];
  });
}

/** What a sentence tells of how the drug of its trial is given, without an amount and without naming another drug. */
export function namelessWordsIn({ mentions, passage }: Tagged): RegimenWords | undefined {
  const { text } = passage.view;
  const [giving] = allMatches(text, GIVING);
  const all = flat(mentions);
  if (giving === undefined || all.some((one) => one.kind === 'dose')) return undefined;
  const { from, to } = clauseAt(text, giving.index);
  if (all.some((one) => one.kind === 'drug' && one.marketed === true && one.from >= from && one.to <= to)) return undefined;
  const words = regimenWords(text.slice(from, to));
  return words.route === undefined && scheduleOf(words).length === 0 ? undefined : words;
}
