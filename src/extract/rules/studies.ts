import { allMatches } from '../text/needs.js';
import type { Slots } from '../../domain/claim.js';
import type { Bound } from '../bind/bound.js';
import type { BoundArm, BoundStudy } from '../bind/studies.js';
import type { ArmMention, QuantityMention } from '../mentions/mention.js';
import { NUMBER, numberOf } from '../mentions/numberWords.js';
import { spanOf } from '../mentions/tagged.js';
import type { Tagged } from '../mentions/tagged.js';
import { sourceSpan } from '../text/view.js';
import { spans } from './rule.js';
import { tellComparators, tellStudyDoses } from './studyComparators.js';
import type { Draft } from './teller.js';

const GROUP = '(?:treatment |dose |study )?(?:group|arm|cohort)';
/** `n=8 per group`, `ten to a group`, `groups of 10`, `8 mice in each arm`. */
const PER_GROUP = new RegExp(
  `\\(?\\b(?:N ?= ?(?<n>\\d+)|(?<count>${NUMBER})(?= (?:mice|animals|rats|monkeys|dogs|to|in|per|a|for)\\b))(?: ?(?:mice|animals|rats|monkeys|dogs))?(?:/| (?:per|a|to a|to each|in a|in each|in every|for each) )${GROUP}\\b\\)?|\\bgroups of (?<of>${NUMBER})(?: (?:mice|animals|rats))?\\b`,
  'i',
);
/** `(n=18) ... (n=18)`: groups of one size. */
const GROUPS = /\(n ?= ?(?<n>\d+)\)/gi;
const VERSUS =
  /\b(?:an? )?(?<one>one|two|three|single)(?: doses?)? (?:versus|vs\.?|and|or|against|compared (?:to|with)|with) (?:an? )?(?<two>one|two|three|four|multiple|single) doses?\b/i;
const HOST =
  /\b(?:(?<sex>female|male) )?(?:(?:nude|athymic|NOD|SCID|NSG|immunodeficient|immunocompromised|BALB\/c|C57BL\/6) ){0,3}(?<species>mice|mouse|rats?|(?:(?:cynomolgus|rhesus) )?(?:monkeys?|macaques?)|non-?human primates?|dogs?|(?:mini-?)?pigs?|rabbits?|hamsters?|ferrets?)\b/i;
/** What stands before or behind the number of all animals, as against those that died or lived. */
const ALL_BEFORE =
  /\b(?:total of|into|(?:involved|included|used|enrolled|comprised)(?: a total of)?|(?:done|conducted|performed|tested|carried out) in) $/i;
const ALL_BEHIND =
  /^(?:,[^,]{1,40},)? (?:were|was|had been) (?:\w+ly )?(?:injected|implanted|inoculated|randomi[sz]ed|divided|assigned|split|used|studied|enrolled)\b/i;
/** Where a length of time is the length of the study. */
const LASTED_BEFORE = /\b(?:study|experiment) (?:lasted|ran|took|went on|continued|was conducted|was run)(?: for| over)? $/i;
const LASTED_BEHIND = /^ (?:(?:mouse|animal|preclinical|xenograft) )?(?:of the |of this )?(?:study|experiment)\b/i;
const ANIMAL_UNITS: ReadonlySet<string> = new Set(['mice', 'rats', 'animals', 'monkeys', 'dogs', 'pigs', 'rabbits']);
const SPECIES: Readonly<Record<string, string>> = { mice: 'mouse', mouse: 'mouse', rat: 'rat', rats: 'rat' };

/** What one preclinical experiment consists of: model, drug, comparator, size, arms, and what each arm got. */
export function tellStudies(bound: Bound): readonly Draft[] {
  return bound.studies.flatMap((study) => [
    ...tellStudy(bound, study),
    ...tellComparators(bound, study),
    ...(study.arms.length > 1 ? study.arms.flatMap((arm) => tellArm(bound, study, arm)) : []),
    ...(study.arms.length > 1 && study.arms.some(hasAmounts)
      ? study.arms.flatMap((arm) => tellDoses(bound, arm))
      : tellStudyDoses(bound, study)),
  ]);
}

function hasAmounts({ namings }: BoundArm): boolean {
  return namings.some(({ mention }) => mention.amounts.length > 0);
}

function tellStudy(bound: Bound, study: BoundStudy): readonly Draft[] {
  const key = { study: study.id };
  const total = studyCount(bound);
  return study.sentences.flatMap((at) => {
    const tagged = bound.sentences[at];
    if (tagged === undefined) return [];
    const tell = (attr: string, value: Slots, [from, to]: readonly [number, number], more: Slots = {}): Draft => ({
      rule: `study.${attr}`,
      type: 'Study',
      key: { ...key, attr, ...more },
      value,
      assertion: 'ASSERTED',
      tagged,
      spans: spans(sourceSpan(tagged.passage.view, from, to)),
    });
    return [...tellSubject(study, tagged, total, tell), ...tellSize(tagged, tell), ...tellDesign(study, tagged, tell)];
  });
}

/** How many experiments the release counts: known when it calls one of them, not the only one, the last. */
function studyCount(bound: Bound): number | undefined {
  const last = bound.studies.find((study) =>
    study.sentences.some((at) =>
      bound.sentences[at]?.mentions.some((mention) => mention.kind === 'study' && mention.order === 'last'),
    ),
  );
  return last !== undefined && last.order > 1 ? last.order : undefined;
}

type Tell = (attr: string, value: Slots, range: readonly [number, number], more?: Slots) => Draft;

function tellSubject(study: BoundStudy, tagged: Tagged, total: number | undefined, tell: Tell): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const mention of tagged.mentions) {
    const range = [mention.from, mention.to] as const;
    if (mention.kind === 'study' && (mention.order === study.order || (mention.order === 'last' && study.order > 1)))
      drafts.push(tell('order', { value: study.order, unit: 'ordinal', ...(total !== undefined && { of: total }) }, range));
    if (mention.kind === 'model') drafts.push(tell('model', { target: study.model }, range));
    const drug = mention.kind === 'drug' ? mention.id : mention.kind === 'arm' && !mention.control ? mention.agent : undefined;
    if (drug === study.drug) {
      drafts.push(tell('drug', { target: drug }, range));
      drafts.push({
        ...tell('drug', {}, range),
        rule: 'model.drug-tested',
        type: 'TumorModel',
        key: { model: study.model, attr: 'drug_tested', target: drug },
      });
    }
    if (mention.kind === 'arm' && mention.control && mention.agent !== undefined) {
      drafts.push(tell('comparator', { target: mention.agent, role: 'control' }, range));
      const control = {
        type: 'Drug' as const,
        key: { drug: mention.agent, attr: 'modality' },
        value: { keywords: ['control agent'] },
        novelty: 'NEW' as const,
      };
      drafts.push({ ...tell('comparator', {}, range), rule: 'drug.control-agent', ...control });
    }
  }
  return drafts;
}

/** `mouse` for mice, `cynomolgus monkey` for cynomolgus monkeys. */
function speciesOf(words: string | undefined): string | undefined {
  const word = words?.toLowerCase();
  return word === undefined ? undefined : (SPECIES[word] ?? word.replace(/s$/, ''));
}

function tellSize(tagged: Tagged, tell: Tell): readonly Draft[] {
  const text = tagged.passage.view.text;
  const drafts: Draft[] = [];
  const group = groupOf(text);
  if (group !== undefined) drafts.push(tell('n_per_group', { value: group.size, op: 'eq', unit: unitIn(text) }, group.range));
  const host = HOST.exec(text);
  const species = speciesOf(host?.groups?.['species']);
  const sex = host?.groups?.['sex']?.toLowerCase();
  if (host !== null && species !== undefined)
    drafts.push(tell('host', { species, ...(sex !== undefined && { sex }) }, rangeOf(host)));
  for (const mention of tagged.mentions) {
    const range = [mention.from, mention.to] as const;
    const before = text.slice(0, mention.from);
    const behind = text.slice(mention.to);
    if (mention.kind === 'count' && ANIMAL_UNITS.has(mention.unit) && (ALL_BEFORE.test(before) || ALL_BEHIND.test(behind)))
      drafts.push(
        tell(
          'n_total',
          { value: mention.value, op: mention.op ?? 'eq', unit: mention.unit === 'animals' ? unitIn(text) : mention.unit },
          range,
        ),
      );
    if (mention.kind === 'duration' && (LASTED_BEHIND.test(behind) || LASTED_BEFORE.test(before))) {
      drafts.push(tell('duration', { value: mention.value, op: mention.op ?? 'eq', unit: mention.unit }, range));
    }
  }
  return drafts;
}

/** How many animals a sentence gives for each group. */
function groupOf(text: string): { readonly size: number; readonly range: readonly [number, number] } | undefined {
  const told = PER_GROUP.exec(text);
  const { n, count, of } = told?.groups ?? {};
  const size = numberOf(n ?? count ?? of ?? '');
  if (told !== null && size !== undefined) return { size, range: rangeOf(told) };
  const [first, second, ...others] = Array.from(allMatches(text, GROUPS));
  const sizes = new Set([first, second, ...others].map((match) => match?.groups?.['n']));
  if (first === undefined || second === undefined || sizes.size > 1) return undefined;
  return { size: Number(first.groups?.['n']), range: [first.index, first.index + first[0].length] };
}

/** What the animals of a sentence are counted as. */
function unitIn(text: string): string {
  return /\b(?:rats|monkeys|dogs|pigs|rabbits)\b/i.exec(text)?.[0].toLowerCase() ?? 'mice';
}

function rangeOf(match: { readonly index: number; readonly 0: string }): readonly [number, number] {
  return [match.index, match.index + match[0].length];
}

/** "one versus two doses", "two doses versus control": what the arms that one sentence introduces are compared on. */
function tellDesign(study: BoundStudy, tagged: Tagged, tell: Tell): readonly Draft[] {
  const arms = tagged.mentions.filter((mention): mention is ArmMention => mention.kind === 'arm');
  const introduced = study.arms.filter((arm) => arm.namings[0] !== undefined && arms.includes(arm.namings[0].mention));
  const doses = introduced.flatMap((arm) => (arm.control || arm.doses === undefined ? [] : [arm.doses])).sort((a, b) => a - b);
  const [fewer, more] = doses;
  const first = arms[0];
  const last = arms.at(-1);
  const versus = VERSUS.exec(tagged.passage.view.text);
  if (versus !== null) return [tell('design', {}, rangeOf(versus), { topic: versusTopic(versus) })];
  if (fewer === undefined || first === undefined || last === undefined) return [];
  const topic =
    more !== undefined
      ? `${doseWord(fewer)} versus ${doseWord(more)} doses`
      : introduced.some((arm) => arm.control)
        ? versusControl(fewer)
        : undefined;
  return topic === undefined ? [] : [tell('design', {}, [first.from, last.to], { topic })];
}

/** The fewer doses first, whichever the text names first: `one versus two doses`. */
function versusTopic({ groups }: RegExpExecArray): string {
  const counts = [groups?.['one'], groups?.['two']].map((word) => (word ?? '').toLowerCase().replace('single', 'one'));
  return `${counts.sort((a, b) => rankOf(a) - rankOf(b)).join(' versus ')} doses`;
}

function rankOf(word: string): number {
  return numberOf(word) ?? Infinity;
}

function versusControl(doses: number): string {
  return doses === 1 ? 'single dose versus control' : `${doseWord(doses)} doses versus control`;
}

function doseWord(count: number): string {
  return ['no', 'one', 'two', 'three', 'four', 'five'][count] ?? String(count);
}

function tellArm(bound: Bound, study: BoundStudy, arm: BoundArm): readonly Draft[] {
  return arm.namings.flatMap(({ mention, sentence }) => {
    const tagged = bound.sentences[sentence];
    if (tagged === undefined) return [];
    const tell = (attr: string, value: Slots): Draft => ({
      rule: `arm.${attr.replace('_', '-')}`,
      type: 'StudyArm',
      key: { arm: arm.id, attr },
      value,
      assertion: 'ASSERTED',
      tagged,
      spans: spans(spanOf(tagged, mention)),
    });
    const group = groupOf(tagged.passage.view.text);
    return [
      { ...tell('study', { target: study.id }), ...(isOnlyCompared(tagged, arm) && { assertion: 'POSSIBLE' as const }) },
      tell('role', { role: arm.role }),
      ...(arm.agent === undefined ? [] : [tell('agent', { target: arm.agent })]),
      ...(arm.doses === undefined || arm.control ? [] : [tell('n_doses', { value: arm.doses, op: 'eq', unit: 'doses' })]),
      ...(group === undefined ? [] : [tell('n', { value: group.size, op: 'eq', unit: unitIn(tagged.passage.view.text) })]),
    ];
  });
}

/** "over a single dose in the same model": compared with, and perhaps from another experiment. */
function isOnlyCompared(tagged: Tagged, arm: BoundArm): boolean {
  const [naming, ...others] = arm.namings;
  if (naming === undefined || others.length > 0 || arm.control || naming.mention.amounts.length > 0) return false;
  return /\b(?:over|compared (?:to|with)|versus|relative to) $/i.test(tagged.passage.view.text.slice(0, naming.mention.from));
}

/** The doses of an arm, from the naming that gives amounts: in all, and each by its day. */
function tellDoses(bound: Bound, arm: BoundArm): readonly Draft[] {
  const naming = arm.namings.find(({ mention }) => mention.amounts.length > 0);
  const tagged = naming && bound.sentences[naming.sentence];
  if (naming === undefined || tagged === undefined || arm.agent === undefined) return [];
  const { mention } = naming;
  const amounts = amountsOf(mention);
  if (amounts === undefined) return [];
  const span = spanOf(tagged, mention);
  const regimen = bound.book.open('Dose', arm.id.slice('arm:'.length));
  bound.book.addKey(regimen, 'applies-to', [{ ref: arm.id }]);
  bound.book.addAlias(regimen, tagged.passage.view.text.slice(mention.from, mention.to), 'description', span);
  const key = { regimen, applies_to: arm.id, drug: arm.agent };
  const days = mention.days.length === amounts.length ? mention.days : [];
  const shared = { type: 'Dose' as const, assertion: 'ASSERTED' as const, tagged, spans: spans(span) };
  return [
    { ...shared, rule: 'dose.regimen', key: { ...key, attr: 'regimen' }, value: regimenOf(amounts, days) },
    ...amounts.map((amount, at) => ({
      ...shared,
      rule: 'dose.administration',
      key: { ...key, attr: 'administration', index: at + 1 },
      value: administrationOf(amount, days[at]),
    })),
  ];
}

function regimenOf(amounts: readonly QuantityMention[], days: readonly number[]): Slots {
  return {
    n_doses: amounts.length,
    amounts: amounts.map((amount) => amount.value),
    unit: amounts[0]?.unit ?? '',
    ...(days.length > 0 && { schedule_days: days }),
    ...(amounts.some((amount) => amount.op === 'approx') && { op: 'approx' }),
  };
}

function administrationOf({ value, unit, op }: QuantityMention, day: number | undefined): Slots {
  return { amount: value, unit, ...(day !== undefined && { day }), ...(op !== undefined && { op }) };
}

/** One amount per dose: a single amount told of several doses is the amount of each. */
function amountsOf(mention: ArmMention): readonly QuantityMention[] | undefined {
  const doses = mention.doses ?? 1;
  const [only, ...others] = mention.amounts;
  if (only !== undefined && others.length === 0) return Array.from({ length: doses }, () => only);
  return mention.amounts.length === doses ? mention.amounts : undefined;
}
