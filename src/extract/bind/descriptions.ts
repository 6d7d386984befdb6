import { DRUG_CLASS, SPOKEN_DRUG } from '../mentions/drugClasses.js';
import type { DrugMention } from '../mentions/mention.js';
import { flat } from '../mentions/clause.js';
import type { Tagged } from '../mentions/tagged.js';
import { allMatches } from '../text/needs.js';
import type { Bound } from './bound.js';

/** What a sentence says a drug is or does: `[from, to)` of its view, and the kind of drug where it names one. */
export interface DrugDescription {
  readonly drug: string;
  readonly from: number;
  readonly to: number;
  /** `irreversible FGFR2 inhibitor`: the noun phrase that says what kind of drug it is. */
  readonly kind?: string;
  /** Where the drug stands in the view. */
  readonly named: { readonly from: number; readonly to: number };
}

const STOP =
  'designed|designated|granted|awarded|assigned|selected|submitted|approved|an?|the|its|our|that|which|who|whose|to|for|in(?! v(?:ivo|itro)\\b)|of|on|with|under|being|and then|is|are|was|were|by|from|at|as|has|have|had|will|may|can|could|but|if|than|when|while|where|directed|targeting|against|given|based on|met(?! (?:inhibitor|antibod|kinase|degrader|ADC))|announced|compared|versus|plus';
const WORD = `(?!(?:${STOP})(?![\\w-]))[\\w×/'+.\\u03b1-\\u03c9-]*(?:[\\w+\\u03b1-\\u03c9]|\\(a\\))`;
const CANDIDATE = '(?: (?:product |drug |vaccine )?(?:candidates?|programs?|programmes?|assets?|products?))?';
/** `first-in-class, orally available FGFR2 inhibitor candidate`. */
const KIND = `(?:(?:${WORD},? (?:and |\\([A-Z][\\w-]{1,8}\\) )?){0,9}?(?:${DRUG_CLASS})(?![\\w-])(?: (?:\\([A-Z][\\w-]{1,8}s?\\) )?(?:${DRUG_CLASS})(?![\\w-])){0,2}${CANDIDATE})`;
const LEAD = `(?:(?:${WORD},? (?:and )?){0,6}?(?:candidates?|programs?|programmes?|assets?|products?)(?![\\w-]))`;
const DETERMINER = "(?:an?|its|our|their|one of its|(?:the )?(?:company|group)'s|the|[A-Z][\\w&.-]*(?: [A-Z][\\w&.-]*){0,2}'s?) ";
const JOINT = `(?:(?:, (?:which|that) (?:is|was|are)|(?:, (?:licensed|acquired|discovered|developed|invented|formerly|in-licensed|created|designed|given|administered|taken|in (?:\\w+ )?(?:development|stud(?:y|ies)|testing)|(?:now |currently )?in|under (?:development|study|review)|for|intended|which (?:is|has|was|entered|completed))[^,;.]{3,60})?, (?:is|was|are)|,| -| --| is| are| was| were|: | \\() ?(?:also |currently |itself )?(?:being developed as |(?:described|designed|developed|regarded) as )?)`;
const AFTER = new RegExp(`^(?:'s)?${JOINT}(?<det>${DETERMINER})?(?<own>own )?(?<kind>${KIND}|${LEAD})`, 'i');
/** What a drug does, as its predicate: then the rest of the sentence describes it, but names no kind. */
const DOES =
  /^(?:,? (?:which|that|and))?(?:,| also| now)? ?(?:is one (?:that )?)?(?:(?:selectively|potently|specifically|directly|irreversibly|reversibly|covalently|simultaneously) )?(?:inhibits|binds|blocks|lowers|raises|increases|decreases|supplies|encodes|carries|targets|targeting|targeted|neutrali[sz]es|activates|antagoni[sz]es|degrades|silences|inactivates|consists of|comprises|contains|joins|links|couples|fuses|conjugates|attaches|combines|pairs|carries|delivers|releases|uses|utili[sz]es|employs|is (?:designed|engineered|intended|thought|believed) to|works by|acts (?:by|on|at|through|via|as)|(?:is |was )?(?:directed|aimed) (?:at|against|to)|(?:is|was|are|were|have been|(?:are |were )?(?:both|all)(?: are| were)?) (?:made|produced|discovered|developed|generated|built|derived|designed|engineered|identified)|built on|based on|derived from|made with|discovered (?:with|using)|interferes|opens|closes|corrects|prevents|reduces the production|switches|edits|restores|stabili[sz]es|incorporates|suppresses|reduces|boosts|enhances|potentiates|modulates|engages|recogni[sz]es|traps|sequesters|depletes|disrupts|attaches|represses|turns off|shuts (?:down|off)|knocks (?:down|out)|replaces|agoni[sz]es|hits|protects|stimulates|mimics|sticks|is (?:highly )?(?:selective|specific) for|(?<=, )against)\b/;
const ENDS_BEFORE = new RegExp(
  `(?:^|[\\s(])(?<det>${DETERMINER})?(?<own>own |other )?(?<kind>${KIND}|${LEAD})(?<what> (?:against|targeting|binding|directed (?:at|against|to)|aimed at|of|to) [^.;,]{2,60})?(?<joint>,? |: | - )$`,
  'i',
);
/** `inhibitors of SARM1, including its lead candidate `: what all drugs of a group are, before the one that is named. */
const GROUP_BEFORE = new RegExp(
  `(?:^|[\\s(])(?<kind>${KIND})(?<=s)(?<what> (?:of|against|targeting|directed|that)[^.;,]{2,60})?, (?:including|such as|led by|headed by) (?:${DETERMINER})?(?:${LEAD},? )?$`,
  'i',
);
/** A comma behind the kind that does not end what is said of the drug. */
const ENDS =
  /[;:]|\.(?= [A-Z]|$)|,(?! (?:and (?:then|thereby|so|carries|is designed)|produced|made|built|developed by|discovered|that|which|designed|intended|directed|targeting|binding|engineered|derived|based|generated|delivered|(?:or|and) [A-Z][\w-]+(?:,| in| for| that|$)))| (?:in (?:patients|adults|children|people|adolescents|men|women|participants|healthy)|has (?:met|been|received|shown|completed)|(?:met|(?:was|were)(?! (?:discovered|developed|created|designed|generated|built|engineered|identified)\b)|will|would|have|had|holds|received|demonstrated|showed|significantly|reduced|improved|achieved|announced|could|may|did)) /;

/** The drug spoken of, where a sentence or a main clause opens with it. */
const SUBJECT = new RegExp(
  `(?:^|[:;] |, and |, but )${SPOKEN_DRUG}(?:, (?:which|whose|that) [^,;]{3,60},)?(?=(?: (?:is|was|works|[a-z]+ly|(?!has\\b)[a-z]{3,}s)|, (?:an?|our|its))\\b)`,
);

/** What a sentence tells of the kinds of its drugs. A pronoun stands for the drug where its part describes one. */
export function describedDrugs(tagged: Tagged, bound: Bound): readonly DrugDescription[] {
  const view = tagged.passage.view.text;
  const drugs = flat(tagged.mentions).filter((one): one is DrugMention => one.kind === 'drug');
  const clause = SUBJECT.exec(view);
  const pronoun = clause === null ? undefined : clause.index + clause[0].length;
  const named = drugs.filter(({ to }) => to < (pronoun ?? 0));
  const isSpoken = named.length > 0 || tagged.passage.section === 'about-drug' || followsDrug(tagged, bound) || isOnOne(bound);
  const spoken = pronoun === undefined || !isSpoken ? undefined : bound.drugAt(tagged, clause?.index ?? 0);
  return [
    ...drugs.flatMap((drug, at) => {
      const told = behind(view, drug, drug.id, nextDrug(drugs, at));
      return [
        ...told,
        ...told.flatMap((one) => listedWith(view, drugs, at).map(({ id }) => ({ ...one, drug: id }))),
        ...before(view, drug),
      ];
    }),
    ...definite(tagged, bound),
    ...(pronoun === undefined || spoken === undefined
      ? []
      : behind(view, { from: 0, to: pronoun }, spoken, drugs[named.length]?.from ?? view.length)),
  ];
}

const DEFINITE = new RegExp(
  `(?:^|[^\\w-])(?<before>(?:with|plus|versus|than|after|or|like|and) )?(?:the|its|our|the company's|'s) (?!(?:first|second|only|approved|marketed|standard|competing|other|previous|leading|best|available|current|existing|same|new|lead|control|checkpoint|anti-PD-?L?1|PD-?L?1)\\b)(?<kind>${KIND})(?![\\w-]| (?:candidates?|trial|study|class|program|pathway|market|therapy|field)|,? (?:called|named|known))`,
  'gi',
);

/** `a study of the anti-FcRn antibody`, `its CDK2 inhibitor`: a description in the place of the only drug that can be meant. */
function definite(tagged: Tagged, bound: Bound): readonly DrugDescription[] {
  const view = tagged.passage.view.text;
  const isForeign = tagged.mentions.some((one) => one.kind === 'org' && one.id !== bound.header.issuer.id);
  const [own, ...others] = ownDrugs([tagged]);
  const drug = own ?? (followsDrug(tagged, bound) || isOnOne(bound) ? bound.drugAt(tagged, 0) : undefined);
  if (isForeign || others.length > 0 || drug === undefined) return [];
  return allMatches(view, DEFINITE).flatMap(({ index, 0: words, groups }) => {
    const kind = groups?.['kind'] ?? '';
    const [from, to] = [index + words.length - kind.length, index + words.length];
    const isBeside = flat(tagged.mentions).some((one) => one.kind === 'drug' && one.from < to + 4 && one.to > index - 3);
    if (groups?.['before'] !== undefined || isBeside || /[^s]s$/.test(kind) || !/[A-Z]/.test(kind)) return [];
    return [{ drug, from, to, named: { from, to: from } }];
  });
}

/** Whether the sentence before, in the same paragraph, names one drug and no other. */
function followsDrug(tagged: Tagged, { sentences }: Bound): boolean {
  const before = sentences[sentences.indexOf(tagged) - 1];
  return before?.passage.paragraph === tagged.passage.paragraph && ownDrugs([before]).size === 1;
}

/** Whether a release names one drug of its own. */
function isOnOne({ sentences }: Bound): boolean {
  return ownDrugs(sentences).size === 1;
}

function ownDrugs(sentences: readonly Tagged[]): ReadonlySet<string> {
  const all = sentences.flatMap(({ mentions }) => flat(mentions));
  return new Set(all.flatMap((one) => (one.kind === 'drug' && one.marketed !== true ? [one.id] : [])));
}

/** The drugs before one that share its predicate: `XYZ 201, XYZ 202 and XYZ 203 were built on`. */
function listedWith(view: string, drugs: readonly DrugMention[], at: number): readonly DrugMention[] {
  const last = drugs[at];
  if (last === undefined || !SHARED.test(view.slice(last.to, last.to + 60)) || /\brespectively\b/.test(view)) return [];
  const isApart = (one: DrugMention, next: DrugMention | undefined): boolean =>
    next === undefined || !/^(?:, | and |, and | as well as )$/.test(view.slice(one.to, next.from));
  const start = drugs.slice(0, at).findLastIndex((one, place) => isApart(one, drugs[place + 1]));
  return drugs.slice(start + 1, at);
}

const SHARED =
  /^,? (?:(?:which|that) )?(?:(?:both|all|each) )?(?:also )?(?:are|were|have been|both|all|inhibit|target|block|bind|use|combine|carry|deliver|degrade|stem|silence|activate)\b/;

function nextDrug(drugs: readonly DrugMention[], at: number): number {
  return drugs.slice(at + 1, at + 9).find((other) => other.id !== drugs[at]?.id)?.from ?? Infinity;
}

interface Place {
  readonly from: number;
  readonly to: number;
}

/** Behind a drug's name: another name in brackets, a mark, a strength. */
const BESIDE =
  /^, (?:which is |that is )?(?:taken|given|administered|dosed|injected|inhaled|infused|swallowed|worn|discovered|invented|licensed|acquired|developed|delivered|formerly|previously|also|originally|first)\b[^,;]{3,70},(?= (?!and\b)[a-z])|^[\u00ae\u2122]? ?(?:\((?!an? |our |its |the )[^(),]{2,40}\)|\d[\d.]* ?(?:mg|mcg|\u00b5g|g|%))(?=,| is\b| was\b| (?:[a-z]+ly )?[a-z]+s\b)/;

function behind(view: string, named: Place, drug: string, limit: number): readonly DrugDescription[] {
  const beside = BESIDE.exec(view.slice(named.to, named.to + 95))?.[0].length;
  if (beside !== undefined) return behind(view, { from: named.from, to: named.to + beside }, drug, limit);
  const rest = view.slice(named.to, Math.min(view.length, named.to + 320));
  const match = AFTER.exec(rest);
  const kind = match?.groups?.['kind'];
  if (match !== null && kind !== undefined && isDescription(rest, match)) {
    const from = named.to + match[0].length - kind.length;
    const end = endOf(view, named.to + match[0].length, / (?:is|was|are)(?:$| )/.test(match[0].slice(0, 10)));
    return limit < from + kind.length ? [] : [{ drug, from, to: Math.min(end, limit), named, ...(isKind(kind) && { kind }) }];
  }
  return DOES.test(rest) ? [{ drug, from: named.to, to: Math.min(endOf(view, named.to + 1, true), limit), named }] : [];
}

/** An apposition has an article or an owner; without one it is the predicate or a bracket. */
function isDescription(rest: string, { groups = {}, 0: matched }: RegExpExecArray): boolean {
  if (/^(?:company|firm|trial|study|group|developer|portfolio|pipeline|platform)/i.test(rest.slice(matched.length + 1)))
    return false;
  return (
    groups['det'] !== undefined ||
    groups['own'] !== undefined ||
    /^(?: \(|: )| as $/.test(matched.slice(0, 30)) ||
    /^,? (?:which )?(?:is|was|are) |, (?:is|was|are) /.test(matched)
  );
}

/** Characters of a description at most. */
const LONGEST = 600;

/** The whole sentence is about the drug where it is its subject; an apposition ends at its comma. */
function endOf(view: string, from: number, whole: boolean): number {
  const last = Math.min(view.length, from + LONGEST);
  if (whole) return last;
  const end = view.slice(from, last).search(ENDS);
  return end < 0 ? last : from + end;
}

function before(view: string, { id, from }: DrugMention): readonly DrugDescription[] {
  const start = Math.max(0, from - 140);
  const text = view.slice(start, from);
  const group = / (?:including|such as|led by|headed by) /.test(text) ? GROUP_BEFORE.exec(text) : null;
  const of = group?.groups?.['kind'];
  if (group !== null && of !== undefined) {
    const at = start + group.index + group[0].indexOf(of);
    return [{ drug: id, from: at, to: at + of.length + (group.groups?.['what']?.length ?? 0), named: { from, to: from } }];
  }
  const opening = start === 0 || from < 180 ? OPENING.exec(view.slice(0, from))?.[0].length : undefined;
  if (opening !== undefined) return [{ drug: id, from: 0, to: opening, named: { from, to: from } }];
  const match = ENDS_BEFORE.exec(text);
  const { kind, joint = '', what = '', det, own } = match?.groups ?? {};
  if (match === null || kind === undefined) return [];
  if ((joint.startsWith(',') || what !== '') && det === undefined && own === undefined) return [];
  if (what !== '' && !joint.startsWith(',')) return [];
  const at = start + match.index + match[0].length - joint.length - what.length - kind.length;
  return [{ drug: id, from: at, to: at + kind.length + what.length, named: { from, to: from }, ...(isKind(kind) && { kind }) }];
}

/** What a sentence says of its drug before it names it: `By blocking IL-13, `, `Directed against TSLP, `. */
const OPENING =
  /^(?:By|Through|Via|Designed to|Engineered to|Directed (?:at|against|to)|Aimed at|Targeting|Binding|Blocking|Inhibiting|Activating|(?:Inhibition|Blockade|Activation|Degradation) of) [^;]{3,150}, (?:(?:the mechanism|the action|the mode of action) of )?(?:[a-z-]+ ){0,4}$/;

/** More than `investigational drug` or `lead candidate`. */
function isKind(words: string): boolean {
  return !/^(?:(?:the|an?|its|our|second|third|other|new|novel|lead|leading|first|own|sole|only|main|key|most|advanced|potential|approved|marketed|proprietary|clinical-stage|late-stage|early-stage|preclinical|clinical|first-in-class|best-in-class|oral|once-daily|one|two|three|four|several|both|each|these|pipeline|partnered|wholly[- ]owned|phase|\d\w?|candidates?|programs?|programmes?|assets?|products?|drugs?|medicines?|medications?|treatments?|therap(?:y|ies)|therapeutics?|agents?|compounds?|molecules?),? ?)+$/i.test(
    words,
  );
}
