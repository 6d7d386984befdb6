import type { Bound } from '../bind/bound.js';
import { MATERIAL } from '../bind/partCues.js';
import type { Part } from '../bind/partCues.js';
import { isEarlyWork } from '../bind/licenceParties.js';
import { clauseAround, nearPlace } from '../mentions/clause.js';
import type { Clause } from '../mentions/clause.js';
import type { MentionKind } from '../mentions/mention.js';
import type { Tagged } from '../mentions/tagged.js';

const PRECLINICAL =
  /\b(?:toxicolog\w+|GLP|Good Laboratory|preclinical|non-?clinical|IND-enabling|monkeys?|mice|mouse|rats?|dogs?|sheep|pigs?|animals?|in vitro|vectors?)\b/i;
const CLINICAL = /\b(?:patients?|trial|clinical|investigators?|participants|stud(?:y|ies))\b/i;

const PEOPLE = /\b(?:patients?|clinical|investigators?|participants|volunteers)\b/i;

/** What the words of a part stand beside. */
export interface Work {
  readonly saying: Clause;
  readonly part: Part;
  readonly tagged: Tagged;
  readonly clause: string;
}

/** `vector for`, `the isotope used in`: what is made or supplied is for the trial named behind it, not the drug itself. */
const MATERIAL_FOR = new RegExp(`\\b(?:${MATERIAL}|[a-z]{4,11}-\\d{2,3}) (?:used |needed )?(?:for|in) (?:the |its |our )?$`, 'i');

/** `The XYZ 201 used in`: so is the drug itself. */
const USED_IN = / (?:used|needed|given|tested) (?:for|in) (?:the |its |our )?$/i;

/** What an organization works on: the trial, study, drug or platform near the words that give it its part. */
export function workContext(work: Work, bound: Bound): readonly string[] {
  const found = WAYS[work.part](work, bound);
  const told = typeof found === 'string' ? [found] : (found ?? []);
  return told.length > 0 || !FOR_THE_HOUSE.has(work.part) ? told : [bound.header.issuer.id];
}

/** Parts that a company may have for the whole house, where no drug or trial is spoken of. */
const FOR_THE_HOUSE: ReadonlySet<Part> = new Set<Part>(['CDMO', 'supplier', 'collaborator']);

const WAYS: Readonly<Record<Part, (work: Work, bound: Bound) => string | readonly string[] | undefined>> = {
  CRO: trialsServed,
  CDMO: drugOf,
  supplier: suppliedFor,
  collaborator: sharedWork,
  academic: academicWork,
};

function idsNear({ saying, tagged }: Work, kind: MentionKind, within?: 'sentence'): readonly string[] {
  return nearPlace(tagged, saying, kind, within).flatMap((one) => ('id' in one ? [one.id] : []));
}

function trialNear({ saying, tagged }: Work, bound: Bound, within?: 'sentence'): string | undefined {
  return nearPlace(tagged, saying, 'trial', within).flatMap((one) => bound.trialOf(one) ?? [])[0];
}

function suppliedFor(work: Work, bound: Bound): readonly string[] {
  const trial = trialSupplied(work, bound);
  return [...new Set([trial, drugOf(work, bound)].flatMap((one) => one ?? []))];
}

function drugOf(work: Work, bound: Bound): string | undefined {
  const trial = trialFitted(work, bound);
  if (trial !== undefined) return trial;
  return idsNear(work, 'drug')[0] ?? bound.drugAt(work.tagged, work.saying.from);
}

/** `will provide its antibody free of charge for the trial`: the trial that another's goods are for; a drug is made for sale as well. */
function trialSupplied({ saying, tagged }: Work, bound: Bound): string | undefined {
  const { text } = tagged.passage.view;
  const behind = text.slice(saying.from);
  if (!/\b(?:provid|suppl|deliver)(?:es?|y|ies|s)?\b(?! (?:agreement|contract|deal))/.test(behind)) return undefined;
  const words =
    / (?:for|in|to) (?:use in )?(?:an?|the|its|our|this|that|\p{Lu}\w+['\u2019]s) (?:[\w-]+ ){0,4}?(?:trial|study)\b/u.exec(
      behind,
    );
  if (words === null) return /\bstudy drug\b/.test(behind) ? bound.trialAt(tagged, saying.from) : undefined;
  const from = saying.from + words.index;
  const named = tagged.mentions.find((one) => one.kind === 'trial' && one.from < from + words[0].length && one.to > from);
  return (
    (named?.kind === 'trial' ? bound.trialOf(named) : undefined) ?? trialBehind(tagged, bound) ?? bound.trialAt(tagged, from)
  );
}

/** The trial that the sentences behind one go on about: `The study, which Acme will sponsor,`. */
function trialBehind(tagged: Tagged, bound: Bound): string | undefined {
  const at = bound.placeOf(tagged);
  const next = bound.sentences.slice(at + 1, at + 4).flatMap(({ mentions }) => mentions);
  return next.flatMap((one) => (one.kind === 'trial' ? (bound.trialOf(one) ?? []) : []))[0];
}

/** The trial whose material the clause speaks of, where it names no drug but in the trial's own words. */
function trialFitted({ saying, tagged }: Work, bound: Bound): string | undefined {
  const { text } = tagged.passage.view;
  const { from, to } = clauseAround(tagged, saying);
  const inside = tagged.mentions.filter((one) => one.from >= from && one.to <= to);
  const used = inside.find(
    (one) => one.kind === 'trial' && USED_IN.test(text.slice(from, one.from)) && /[A-Z]{3}/.test(text.slice(one.from, one.to)),
  );
  if (used?.kind === 'trial') return bound.trialOf(used);
  const trial = inside.find((one) => one.kind === 'trial' && MATERIAL_FOR.test(text.slice(from, one.from)));
  if (trial?.kind !== 'trial' || inside.some((one) => one.kind === 'drug' && one.to <= trial.from)) return undefined;
  return bound.trialOf(trial);
}

/** The trials that a service is for; a drug where the words speak of work before the clinic. */
function trialsServed(work: Work, bound: Bound): string | readonly string[] | undefined {
  const { text } = work.tagged.passage.view;
  if (PRECLINICAL.test(trialNear(work, bound, 'sentence') === undefined ? text : work.clause)) return drugOf(work, bound);
  if (/\b(?:each|both|all) of (?:the|these|its) (?:\w+ ){0,2}(?:trials|studies)\b/i.test(work.clause))
    return trialsAbove(work.tagged, bound);
  return trialNear(work, bound, 'sentence') ?? bound.trialAt(work.tagged, work.saying.from) ?? bound.trials.topic;
}

/** The trials that the paragraphs before speak of. */
function trialsAbove(tagged: Tagged, bound: Bound): readonly string[] {
  const named = bound.sentences
    .slice(0, bound.sentences.indexOf(tagged))
    .flatMap(({ mentions }) => mentions)
    .flatMap((one) => (one.kind === 'trial' ? (bound.trialOf(one) ?? []) : []));
  return [...new Set(named)];
}

/** What two parties work on: a trial or a platform of the clause, else the drug, else the house itself. */
function sharedWork(work: Work, bound: Bound): string | readonly string[] | undefined {
  const { saying, tagged, clause } = work;
  if (/\bon (?:the|this) (?:grant|award|contract)\b/i.test(tagged.passage.view.text)) return undefined;
  const trial = trialNear(work, bound);
  if (trial !== undefined) return trial;
  const [platform] = idsNear(work, 'platform');
  const isDrugless = isEarlyWork(tagged.passage.view.text) && idsNear(work, 'drug', 'sentence').length === 0;
  if (/\bclinical (?:trial )?(?:supply and )?collaborat/i.test(clause)) {
    const shared = [bound.trialAt(tagged, saying.from) ?? trialBehind(tagged, bound), drugOf(work, bound)];
    return shared.flatMap((one) => one ?? []);
  }
  return platform ?? (isDrugless ? undefined : drugOf(work, bound));
}

function academicWork(work: Work, bound: Bound): string | undefined {
  const { saying, tagged } = work;
  const { text } = tagged.passage.view;
  const beside = bound.sentences.filter(({ passage }) => passage.paragraph === tagged.passage.paragraph);
  const isEarly = !PEOPLE.test(text) && beside.some(({ passage }) => PRECLINICAL.test(passage.view.text));
  const clinical = CLINICAL.test(text) && !PRECLINICAL.test(text) && !isEarly;
  return (
    (isEarly ? undefined : trialNear(work, bound)) ??
    idsNear(work, 'drug')[0] ??
    (clinical ? bound.trialAt(tagged, saying.from) : undefined) ??
    bound.drugAt(tagged, saying.from)
  );
}
