import type { Slots } from '../../domain/claim.js';
import { flat } from '../mentions/clause.js';
import type { DrugMention, Mention, Operator, QuantityMention } from '../mentions/mention.js';
import { numberOf } from '../mentions/numberWords.js';
import { regimenWords } from '../mentions/regimenWords.js';
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
const THEN_DRUG = /^(?: \([^()]{0,40}\))?(?: [a-z-]+){0,4} of (?:the |each )?$/i;
/** Between two doses of one list. */
const NEXT =
  /^(?:,| or| and|, or|, and| to| -|-|\/)?[^;:.]{0,45}?(?:,| or| and| to|-|\/|^)? ?(?:\([^()]{0,30}\) ?)?(?:at |doses? of |of )?$/i;
const CUE =
  /\b(?:doses?|dosed|dosing|receiv(?:e|ed|es|ing)|given|administered|infused|injected|treated|assigned|allocated|randomi[sz]ed|escalat\w+|injections?|infusions?|tablets?|capsules?|daily|weekly|starting)\b/i;
const CUE_BEHIND =
  /^ (?:\([^()]{0,30}\) )?(?:(?:intravenous|subcutaneous|oral|single|daily|weekly|monthly|starting|fixed|flat) )?(?:doses?|infusions?|injections?|tablets?|capsules?|once|twice|three times|daily|weekly|monthly|every|by mouth|orally|intravenously|subcutaneously|BID|QD)\b/i;
/** Another way of dosing, told apart: `and at multiple doses of 400 mg`. */
const OTHER_WAY = /\b(?:single|multiple|repeat(?:ed)?)(?: ascending)? doses?\b/i;
/** Where a dose is only what a group is called by. */
const GROUP = /^ (?:arm|group|recipient|participant|patient)s?\b/i;

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
  return notes.map((note, at) => {
    const before = notes[at - 1];
    const joined = before !== undefined && JOINED.test(text.slice(before.to, note.from));
    return joined
      ? { ...note, words: { ...(before.words.route !== undefined && { route: before.words.route }), ...note.words } }
      : note;
  });
}

/** A dose of another drug in the same list: ` or XYZ 9 `. */
const JOINED = /^,? ?(?:or |and |versus )?[\w-]+ (?:at )?$/;

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
  const doses = all.flatMap(doseOf).sort((a, b) => a.from - b.from);
  const drugs = all.filter((one): one is DrugMention => one.kind === 'drug');
  const text = tagged.passage.view.text;
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

function doseOf(mention: Mention): readonly QuantityMention[] {
  if (mention.kind === 'dose') return [mention];
  return mention.kind === 'cohort' && mention.dose !== undefined ? [mention.dose] : [];
}

function drugBeside(text: string, dose: QuantityMention, drugs: readonly DrugMention[]): DrugMention | undefined {
  const before = drugs.filter((drug) => drug.to <= dose.from).at(-1);
  if (before !== undefined && DRUG_THEN.test(text.slice(before.to, dose.from))) return before;
  const behind = drugs.find((drug) => drug.from >= dose.to);
  return behind !== undefined && THEN_DRUG.test(text.slice(dose.to, behind.from)) ? behind : undefined;
}

function isTold(text: string, { doses }: Run): boolean {
  const [first] = doses;
  const last = doses.at(-1);
  if (first === undefined || last === undefined || GROUP.test(text.slice(last.to))) return false;
  return CUE.test(text.slice(Math.max(0, first.from - 70), first.from)) || CUE_BEHIND.test(text.slice(last.to));
}

/** Where the words behind the last dose of a run stop to speak of it. */
function tailEnd(tagged: Tagged, from: number, next: number | undefined): number {
  const text = tagged.passage.view.text;
  const stop = text
    .slice(from)
    .search(/;|, (?:while|whereas|and (?:the|it))\b|\b(?:compared|versus|as against|reduced|lowered|improved|showed|achieved)\b/);
  const ends = [text.length, next ?? text.length, stop < 0 ? text.length : from + stop, from + 160];
  return Math.max(from, Math.min(...ends));
}

function notesOf(text: string, doses: readonly QuantityMention[], drug: string, start: number, end: number): readonly DoseNote[] {
  const head = regimenWords(text.slice(Math.max(start, (doses[0]?.from ?? 0) - 160), doses[0]?.from), 'last');
  const tail = regimenWords(text.slice(doses.at(-1)?.to ?? end, end));
  const notes: DoseNote[] = [];
  doses.forEach((dose, at) => {
    const before = doses[at - 1];
    const own = regimenWords(text.slice(dose.to, doses[at + 1]?.from ?? end));
    const counted = countAround(text, dose);
    const words = prefer({ ...own, ...(counted !== undefined && { doses: counted }) }, prefer(tail, head));
    const ranged = before !== undefined && /^(?: to | ?- ?)$/.test(text.slice(before.to, dose.from));
    const low = ranged ? notes.pop() : undefined;
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

/** `a single 5 mg dose`, `two 10 mg injections`: the number before the amount. */
function countAround(text: string, { from, to }: QuantityMention): number | undefined {
  const count = /\b(?<count>a single|single|one|two|three|four|five|six)(?: [a-z]+)? $/i.exec(
    text.slice(Math.max(0, from - 24), from),
  );
  const given = /^ (?:[a-z]+ )?(?:doses?|infusions?|injections?|administrations?)\b/i.test(text.slice(to, to + 40));
  return count === null || !given ? undefined : numberOf(count.groups?.['count'] ?? '');
}

function prefer(a: RegimenWords, b: RegimenWords): RegimenWords {
  const route = a.route ?? b.route;
  const doses = a.doses ?? b.doses;
  const schedule = a.schedule.length > 0 ? a.schedule : b.schedule;
  return { ...(route !== undefined && { route }), ...(doses !== undefined && { doses }), schedule };
}

const KIND =
  '(?:(?:intravenous|subcutaneous|intramuscular|intravitreal|intrathecal|oral|IV|SC|bolus|monthly|weekly|equal|fixed|initial)[ -]){0,3}';
/** `a single intravenous infusion of XYZ 201`, `two injections, 28 days apart, of XYZ 201`, `XYZ 201 was given once, intravenously`. */
const PLAIN = phrase(
  `\\b(?:once|twice|three times|four times)[- ](?:daily|weekly|monthly),? ${KIND}(?:(?:dosing|doses|tablets) of )?(?<daily>{drug})|\\b(?:an?|one|two|three|four|five|six|single|\\d{1,2})[ -](?:single[ -])?${KIND}(?:doses?|infusions?|injections?|administrations?|vaccinations?)(?:,[^.;,]{3,30},)? of (?<drug>{drug})(?:[^.;{drug}{dose}]{0,60})?|(?<apposed>{drug})(?: \\([^()]{0,80}\\))?,? (?:is )?(?:an?|our|its) (?:[a-z-]+,? ){0,4}?(?:once|twice|three times|four times)[- ](?:a[- ])?(?:daily|weekly|monthly|day|week|month)[^.;,{drug}{dose}]{0,60}|(?<subject>{drug}) (?:is|was|were|are|will be)(?: being)? (?:given|administered|infused|injected|dosed|taken) (?!to\\b)[^.;{drug}{dose}]{3,80}`,
);
/** Who is treated and how, without the drug's name: `participants are given four intravenous infusions, one every four weeks`. */
const NAMELESS = phrase(
  '\\b(?:patients|participants|subjects|{count})[^.;{dose}]{0,120}? (?:are|were|was|is|will be|have been|to be)(?: being)? (?:given|administered|dosed|assigned|treated)[^.;{dose}]{0,160}|\\b(?:in the form of|as) (?:tablets?|capsules?)[^.;{dose}]{0,60}',
);

/** How a drug is given where no amount is told. */
export function plainNotesIn(tagged: Tagged): readonly DoseNote[] {
  if (
    !/\b(?:given|administered|infus|inject|dos|treated|assigned|taken|tablets|capsules|vaccinations|daily|weekly|monthly)/i.test(
      tagged.text,
    )
  )
    return [];
  return matchesOf(tagged, PLAIN).flatMap((match) => {
    const drug = ['drug', 'subject', 'daily', 'apposed'].flatMap((group) => mentionIn(match, 'drug', group) ?? [])[0]?.id;
    const from = tagged.places[match.at] ?? 0;
    const to = tagged.places[match.at + match.text.length] ?? from;
    const words = regimenWords(tagged.passage.view.text.slice(from, to));
    if (drug === undefined || (words.route === undefined && words.schedule.length === 0)) return [];
    const general = match.groups['apposed'] !== undefined || match.groups['daily'] !== undefined;
    return [{ drug, amounts: [], unit: '', op: undefined, from, to, words, general }];
  });
}

/** What a sentence tells of how the drug of its trial is given, without naming it. */
export function namelessWordsIn(tagged: Tagged): RegimenWords | undefined {
  const [match] = matchesOf(tagged, NAMELESS);
  if (match === undefined) return undefined;
  const from = tagged.places[match.at] ?? 0;
  return regimenWords(tagged.passage.view.text.slice(from, tagged.places[match.at + match.text.length] ?? from));
}

/** A dose as the slots of a claim; two amounts are the ends of a range. */
export function doseSlots(note: DoseNote): Slots {
  return { ...amountSlots(note), ...wordSlots(note.words) };
}

function amountSlots({ amounts, unit, op }: DoseNote): Slots {
  const [low, high] = amounts;
  if (low === undefined) return {};
  if (high !== undefined) return { amount_min: low, amount_max: high, unit };
  return { amount: low, unit, ...(op !== undefined && { op }) };
}

function wordSlots({ route, doses, schedule }: RegimenWords): Slots {
  return {
    ...(doses !== undefined && { n_doses: doses }),
    ...(route !== undefined && { route }),
    ...(schedule.length > 0 && { schedule, keywords: schedule }),
  };
}
