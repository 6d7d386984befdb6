import type { Bound } from '../bind/bound.js';
import type { Part } from '../bind/partCues.js';
import { nearPlace } from '../mentions/clause.js';
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
  supplier: drugOf,
  collaborator: sharedWork,
  academic: academicWork,
};

function idsNear({ saying, tagged }: Work, kind: MentionKind, within?: 'sentence'): readonly string[] {
  return nearPlace(tagged, saying, kind, within).flatMap((one) => ('id' in one ? [one.id] : []));
}

function trialNear({ saying, tagged }: Work, bound: Bound, within?: 'sentence'): string | undefined {
  return nearPlace(tagged, saying, 'trial', within).flatMap((one) => bound.trialOf(one) ?? [])[0];
}

function drugOf(work: Work, bound: Bound): string | undefined {
  return idsNear(work, 'drug')[0] ?? bound.drugAt(work.tagged, work.saying.from);
}

/** The trials that a service is for; a drug where the words speak of work before the clinic. */
function trialsServed(work: Work, bound: Bound): string | readonly string[] | undefined {
  if (PRECLINICAL.test(work.clause)) return drugOf(work, bound);
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
function sharedWork(work: Work, bound: Bound): string | undefined {
  const { saying, tagged, clause } = work;
  const trial = trialNear(work, bound);
  if (trial !== undefined) return trial;
  const [platform] = idsNear(work, 'platform');
  const early = /\b(?:research|discover\w*|platform|technology)\b/i.test(tagged.passage.view.text);
  const isDrugless = early && idsNear(work, 'drug', 'sentence').length === 0;
  const clinical = /\bclinical (?:trial )?collaborat/i.test(clause) ? bound.trialAt(tagged, saying.from) : undefined;
  return clinical ?? platform ?? (isDrugless ? platformBeside(tagged, bound) : undefined) ?? drugOf(work, bound);
}

/** The platform that the paragraph of a sentence names. */
function platformBeside(tagged: Tagged, bound: Bound): string | undefined {
  return bound.sentences
    .filter(({ passage }) => passage.paragraph === tagged.passage.paragraph)
    .flatMap(({ mentions }) => mentions.flatMap((one) => (one.kind === 'platform' ? [one.id] : [])))[0];
}

function academicWork(work: Work, bound: Bound): string | undefined {
  const { saying, tagged } = work;
  const { text } = tagged.passage.view;
  const beside = bound.sentences.filter(({ passage }) => passage.paragraph === tagged.passage.paragraph);
  const isEarly = !PEOPLE.test(text) && beside.some(({ passage }) => PRECLINICAL.test(passage.view.text));
  const clinical = CLINICAL.test(text) && !PRECLINICAL.test(text) && !isEarly;
  return (
    bound.studyAt(tagged)?.id ??
    (isEarly ? undefined : trialNear(work, bound)) ??
    idsNear(work, 'drug')[0] ??
    (clinical ? bound.trialAt(tagged, saying.from) : undefined) ??
    bound.drugAt(tagged, saying.from)
  );
}
