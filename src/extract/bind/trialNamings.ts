import type { DrugMention, IndicationMention, TrialMention } from '../mentions/mention.js';
import { flat } from '../mentions/clause.js';
import type { Tagged } from '../mentions/tagged.js';
import { drugAt, headedDrug } from './topic.js';

/** One naming of a trial with what the words around it say of it. */
export interface TrialNaming {
  readonly mention: TrialMention;
  readonly sentence: number;
  readonly drug: string | undefined;
  /** `own`: the words of the naming tell the drug; `near`: it stands before it in the sentence; `topic`: what is spoken of. */
  readonly drugFrom: 'own' | 'near' | 'topic';
  readonly population: readonly IndicationMention[];
  /** Those of the population that the text only gives as examples of it. */
  readonly examples: readonly IndicationMention[];
  readonly pediatric: boolean;
  readonly combination: string | undefined;
  /** The names of the trials that it is a naming of: its own, or those that a predicate or an apposition ties to it. */
  readonly names: readonly string[];
  /** View places of the words that belong to this naming: its own and those up to the next trial. */
  readonly from: number;
  readonly to: number;
}

/** `relapsed/refractory patients with A, B and C`, `such patients who ..., among them those with A`: it holds for all that follow. */
const SETTING_OF_PATIENTS =
  /\b(?:relapsed?(?: or |\/)refractory|R\/R) patients (?:with|(?:who|that) [^.;]{3,200}? (?:those|patients|people|ones) (?:with|who have))\b/i;
const EXAMPLES = / (?:including|that include|such as) /;
const COMBINED = [
  /\bin combination with (?<with>[a-z][a-z0-9 -]{2,40}?)(?= for\b| in\b|,|\.|$)/,
  /\bin which (?<with>[a-z][a-z -]{2,40}?) is combined with /,
];
/** Before a drug that the trial's own drug is given with, or compared with. */
const PARTNER =
  /\b(?:combination with|combined with|together with|alongside|versus|vs\.?|against|compared (?:to|with)|relative to|plus|than|as|on top of|added to|add-on to|after|following|prior|previous(?:ly)?|failed|background|compared it with|comparing it (?:to|with)|or|receiving) (?:the |standard |either |[a-z]+-[a-z]+ ){0,2}$/i;

/** Behind a naming: what follows is told of something else. */
const NEXT = /;|, (?:and|while|but|whereas) /;

/** What the words around a naming tell: the drug, the diseases, with whom it is one. */
export function readNaming(sentences: readonly Tagged[], at: number, mention: TrialMention): TrialNaming {
  const tagged = sentences[at];
  const mentions = tagged?.mentions ?? [];
  const text = tagged?.passage.view.text ?? '';
  const own = namesOf(tagged, mention);
  const before = own.length > 0 ? own : namesSpokenOf(sentences, at, mention);
  const names = before.length > 0 ? before : namesGivenLater(sentences, at, mention);
  const to = endOf(tagged, mention);
  const tail = text.slice(mention.to, to);
  const inside = mentions.filter((other) => other.from >= mention.to && other.to <= to);
  const alone = mentions.every((other) => other.kind !== 'trial' || other === mention);
  const patients = SETTING_OF_PATIENTS.exec(alone ? text.slice(0, to) : tail);
  const setFrom = patients === null ? Infinity : (alone ? 0 : mention.to) + patients.index + patients[0].length;
  const population = [...mention.inner, ...populationBefore(tagged, mention), ...inside]
    .filter((other) => other.kind === 'indication')
    .filter((one) => !/^ (?:pandemic|outbreak|lockdown)/.test(text.slice(one.to)))
    .map((one) => (one.from < setFrom || one.setting !== undefined ? one : { ...one, setting: 'relapsed or refractory' }))
    .map((one, at, all) => ({ ...one, ...lineBefore(text, one), ...settingBefore(text, one, all.slice(0, at)) }));
  const examples = EXAMPLES.exec(text.slice(mention.to));
  const examplesFrom = examples === null ? -1 : mention.to + examples.index;
  return {
    mention,
    sentence: at,
    ...drugOf(sentences, at, mention, to),
    population,
    examples: examplesFrom < 0 ? [] : population.filter((one) => one.from > examplesFrom),
    pediatric: population.some((one) => one.pediatric) || /\b(?:children|pa?ediatric|adolescents)\b/i.test(tail),
    combination: COMBINED.map((pattern) => pattern.exec(tail)?.groups?.['with']).find((words) => words !== undefined),
    names,
    from: mention.from,
    to,
  };
}

const LINE = /\b(?<line>first|second|third)-line (?:treatment|therapy) (?:of|for)(?: [\w-]+){0,4} $/i;

/** `first-line treatment of patients with X`. */
function lineBefore(text: string, { from, setting }: IndicationMention): Pick<IndicationMention, 'setting'> {
  const line = setting === undefined ? LINE.exec(text.slice(0, from))?.groups?.['line'] : undefined;
  return line === undefined ? {} : { setting: `${line.toLowerCase()}-line` };
}

/** `metastatic colorectal, gastric or pancreatic cancer`: what narrows the first of a list narrows them all. */
function settingBefore(
  text: string,
  one: IndicationMention,
  before: readonly IndicationMention[],
): Pick<IndicationMention, 'setting'> {
  const last = before.at(-1);
  const isListed =
    last !== undefined && one.setting === undefined && /^(?:,|,? (?:and|or)|\/) ?$/.test(text.slice(last.to, one.from));
  const first = isListed ? (last.setting ?? settingBefore(text, last, before.slice(0, -1)).setting) : undefined;
  return first === undefined ? {} : { setting: first };
}

/** A new statement, or one of another trial that is no naming by itself. */
const ANOTHER = /;|,? (?:and|while|whereas|with) (?:an?|another|its|the) (?:[\w-]+ ){0,4}?(?:trial|study)\b/;

/** `an open-label extension of | LUMA-1 is ongoing`: what follows the parent is told of the extension. */
function isParentOf(text: string): boolean {
  return /\bextension(?: study| trial)? of (?:the )?$/i.test(text);
}

/** Up to the next trial that is another one, or to the end of the statement. */
function endOf(tagged: Tagged | undefined, mention: TrialMention): number {
  const text = tagged?.passage.view.text ?? '';
  const own = namesOf(tagged, mention);
  const next = tagged?.mentions.find(
    (other): other is TrialMention =>
      other.kind === 'trial' &&
      other.from >= mention.to &&
      !namesOf(tagged, other).some((name) => own.includes(name)) &&
      !isParentOf(text.slice(mention.from, other.from)),
  );
  const stop = ANOTHER.exec(text.slice(mention.to))?.index;
  return Math.min(next?.from ?? text.length, stop === undefined ? text.length : mention.to + stop);
}

/** `The study carries the name | LUMA-1`, `The study is called | LUMA-1`. */
const GIVEN_NAME =
  /^,? (?:(?:carries|bears|goes by|has|given|has been given|was given|under) the (?:name|acronym|title)|(?:is|was|will be|has been|to be) (?:called|named|titled|dubbed|designated|known as)) ["\u201c]?$/;

/** `LUMA-1 is to be | a Phase 3 trial`, `the Phase 3 program will consist of | LUMA-1 and LUMA-2`. */
const IS =
  /^(?: \([^()]*\))?(?:,[^,;.]{1,60})?,? (?:is|was|are|were|will (?:both )?be|(?:is|are) to be|remains|consists? of|(?:will|is to) (?:consist of|comprise|include)|comprises?|includes?)(?: currently| now| also)? $|^(?: \([^()]*\))?, (?:the |its |our )?(?:first|second|third|last|larger|smaller|one) of (?:its |our |the )?$|^ (?:is|are|was|were) [^.;:]{3,60}[:;,\u2013] (?:both|each|they|the two) (?:is|are|was|were) $/;
/** `a Phase 3 trial of the drug in asthma, | LUMA-1,`. */
const NAMED_AFTER = /^ [^.;:]{0,140}?(?:, (?:called |named |known as )?| \((?:the )?["“]?)$/;

/** `the extension of LUMA-1, known as | LUMA-1X`. */
const CALLED = /^(?:,| \() ?(?:which is )?(?:called |named |known as |dubbed )?$/;

/** The names that a naming has, or that the namings beside it in its sentence give it. */
export function namesOf(tagged: Tagged | undefined, mention: TrialMention): readonly string[] {
  const own = ownNames(mention);
  if (own.length > 0 || tagged === undefined) return own;
  const { text } = tagged.passage.view;
  const trials = tagged.mentions.filter((one): one is TrialMention => one.kind === 'trial');
  const at = trials.indexOf(mention);
  const before = trials[at - 1];
  const isParent = /^ of (?:the )?$/.test(text.slice(mention.to, trials[at + 1]?.from));
  const [parent, after] = isParent ? [trials[at + 1], trials[at + 2]] : [undefined, trials[at + 1]];
  if (mention.portion !== undefined && mention.pivotal) return [];
  if (
    before !== undefined &&
    IS.test(text.slice(before.to, mention.from)) &&
    !/^the\b/i.test(text.slice(mention.from, mention.to))
  )
    return ownNames(before);
  if (after === undefined || ownNames(after).length === 0 || after.phase !== undefined) return [];
  const between = text.slice(parent?.to ?? mention.to, after.from);
  if (parent !== undefined) return CALLED.test(between) ? ownNames(after) : [];
  if (IS.test(between) || GIVEN_NAME.test(between)) return ownNames(after);
  const apposed = mention.phase !== undefined && NAMED_AFTER.test(between) && /^(?:[,.)"”]| \(|$)/.test(text.slice(after.to));
  return apposed && !/\b(?:and|while|but|whereas)\b[^,]*, $/.test(between) ? ownNames(after) : [];
}

/** `It is planned as | a Phase 3 study`, `The study is`: the subject of the predicate that a naming is. */
const IT = /^(?:It|This) (?:is|was|will be)(?: (?:planned|designed|intended|being conducted|expected to be))?(?: as)? $/;

/** The names of the trial that the paragraph spoke of last, where a naming is what is said of it. */
function namesSpokenOf(sentences: readonly Tagged[], at: number, mention: TrialMention): readonly string[] {
  const here = sentences[at];
  if (here === undefined) return [];
  const { text } = here.passage.view;
  const subject = here.mentions.filter((one): one is TrialMention => one.kind === 'trial' && one.to <= mention.from).at(-1);
  const isOfIt = subject === undefined && IT.test(text.slice(0, mention.from));
  const between = subject === undefined ? '' : text.slice(subject.to, mention.from);
  const isOfTrial =
    subject?.definite === true &&
    subject.phase === undefined &&
    ownNames(subject).length === 0 &&
    (between === ', ' || IS.test(between));
  if (BOTH.test(text.slice(0, mention.from))) return namesTogether(sentences, at);
  return isOfIt || isOfTrial ? lastNames(sentences, at) : [];
}

/** `Both are | randomized Phase 3 trials`: the subject of a predicate that several trials share. */
const BOTH =
  /^(?:Both|They|Each|The two|All (?:two|three|four))(?: of them)?(?: trials| studies)? (?:is|are|were|was|will be) (?:planned as |designed as )?$/;

/** The names of the trials that the sentences before name in the paragraph, where they name several. */
function namesTogether(sentences: readonly Tagged[], at: number): readonly string[] {
  const paragraph = sentences[at]?.passage.paragraph;
  const before = sentences.slice(Math.max(0, at - 4), at).filter((one) => one.passage.paragraph === paragraph);
  const names = before.flatMap(({ mentions }) => mentions.flatMap((one) => (one.kind === 'trial' ? ownNames(one) : [])));
  return new Set(names).size > 1 ? [...new Set(names)] : [];
}

/** The names of the trial that the nearest sentence before names last: in the paragraph, else, where it names one, in the one before. */
function lastNames(sentences: readonly Tagged[], at: number): readonly string[] {
  const paragraph = sentences[at]?.passage.paragraph ?? 0;
  for (let before = at - 1; (sentences[before]?.passage.paragraph ?? -9) >= paragraph - 1; before -= 1) {
    const one = sentences[before];
    const named = one?.mentions.filter((other): other is TrialMention => other.kind === 'trial') ?? [];
    const last = named.at(-1);
    if (last === undefined) continue;
    const names = ownNames(last);
    const isAlone = one?.passage.paragraph === paragraph || new Set(named.flatMap(ownNames)).size === 1;
    return names.length > 0 && isAlone ? names : last.phase === undefined && last.definite ? lastNames(sentences, before) : [];
  }
  return [];
}

/** `The trial, to be known as LUMA-1`: a name that is given to the trial told before. */
const GETS_NAME = /^the\b.{0,120}\b(?:called|named|known as|dubbed|titled|designated)\b/i;

/** `plans to begin | a Phase 2 trial. ... The trial, called LUMA-1`: the name that the next mention of a trial gives it. */
function namesGivenLater(sentences: readonly Tagged[], at: number, mention: TrialMention): readonly string[] {
  const { text } = sentences[at]?.passage.view ?? { text: '' };
  if (mention.phase === undefined || mention.several !== undefined || !/^an? /i.test(text.slice(mention.from, mention.to)))
    return [];
  for (let next = at; next < Math.min(at + 8, sentences.length); next += 1) {
    const tagged = sentences[next];
    const trial = tagged?.mentions.find(
      (one): one is TrialMention => one.kind === 'trial' && (next > at || one.from >= mention.to),
    );
    if (tagged === undefined || trial === undefined) continue;
    const isGiven =
      GETS_NAME.test(tagged.passage.view.text.slice(trial.from, trial.to)) && (trial.phase ?? mention.phase) === mention.phase;
    return isGiven ? ownNames(trial) : [];
  }
  return [];
}

function ownNames({ name, several }: TrialMention): readonly string[] {
  return name === undefined ? (several ?? []) : [name];
}

function drugOf(
  sentences: readonly Tagged[],
  at: number,
  mention: TrialMention,
  to: number,
): Pick<TrialNaming, 'drug' | 'drugFrom'> {
  const tagged = sentences[at];
  const text = tagged?.passage.view.text ?? '';
  const drugs = flat(tagged?.mentions ?? []).filter((one): one is DrugMention => one.kind === 'drug');
  const isOwn = (one: DrugMention): boolean =>
    one.marketed !== true && !PARTNER.test(text.slice(Math.max(0, one.from - 60), one.from));
  const own =
    drugs.find((one) => one.from >= mention.from && one.to <= mention.to && isOwn(one)) ??
    drugs.find((one) => one.from >= mention.to && one.to <= to && isOwn(one));
  const before = drugs.filter((one) => one.to <= mention.from && isOwn(one)).at(-1);
  const isOfNext = before !== undefined && own !== undefined && NEXT.test(text.slice(mention.to, own.from));
  if (own !== undefined && !isOfNext) return { drug: own.id, drugFrom: 'own' };
  const near = before?.id ?? (drugs.some(isOwn) ? undefined : headedDrug(sentences, at));
  if (near !== undefined) return { drug: near, drugFrom: 'near' };
  const alone = drugs.find((one) => !PARTNER.test(text.slice(Math.max(0, one.from - 60), one.from)));
  return { drug: drugAt(sentences, at, drugs.length > 0 ? 0 : mention.from) ?? alone?.id, drugFrom: 'topic' };
}

/** `patients suffering from lymphoma in our ongoing study`: the disease stands before the trial. */
function populationBefore(tagged: Tagged | undefined, mention: TrialMention): readonly IndicationMention[] {
  const text = tagged?.passage.view.text ?? '';
  return (tagged?.mentions ?? []).filter(
    (other): other is IndicationMention =>
      other.kind === 'indication' &&
      other.to <= mention.from &&
      isPopulation(text.slice(0, other.from), text.slice(other.to, mention.from)),
  );
}

/** `recruits patients with`: before the disease of those whom a trial treats. */
const TREATED =
  /\b(?:patients|adults|participants|people|children|adolescents|infants|men|women|boys|girls|subjects)(?: \w+){0,3} (?:with|suffering from|who have) $/i;

/** `patients with X in our study`, `In X, the Phase 2 trial`, `XYZ 201 in X: Results of the Phase 2 trial`. */
function isPopulation(before: string, between: string): boolean {
  if (/^ in $/.test(between)) return TREATED.test(before);
  if (
    /^[^.;:]{0,60} (?:in|into|for|from|through) (?:the )?$/.test(between) &&
    !/, (?:and|while|but) |\bwhile\b/.test(between) &&
    TREATED.test(before)
  )
    return true;
  if (/^, $/.test(between)) return /^In (?:(?:adults|patients|people|children) with )?$/.test(before);
  return (
    /^[^.;:]{0,40}: [^.;:]{0,60}$/.test(between) && /\b(?:in|for|with) (?:(?!\b(?:by|from|to)\b)[^.;:,]){0,60}$/i.test(before)
  );
}
