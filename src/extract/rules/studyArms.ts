import type { Slots } from '../../domain/claim.js';
import type { Bound } from '../bind/bound.js';
import type { BoundStudy } from '../bind/studies.js';
import type { BoundArm } from '../bind/studyArms.js';
import type { ArmMention, QuantityMention } from '../mentions/mention.js';
import { numberOf } from '../mentions/numberWords.js';
import { spanOf } from '../mentions/tagged.js';
import type { Tagged } from '../mentions/tagged.js';
import { spans } from './rule.js';
import { groupOf, rangeOf, unitOf } from './studySizes.js';
import type { Draft } from './teller.js';

/** Makes a claim of one study from words of one of its sentences. */
export type TellStudy = (attr: string, value: Slots, range: readonly [number, number], more?: Slots) => Draft;

/** The groups of a study that sets several against each other, and the doses of each. */
export function tellArms(bound: Bound, study: BoundStudy): readonly Draft[] {
  if (study.arms.length < 2) return [];
  const doses = givesByArm(study) ? study.arms.flatMap((arm) => tellDoses(bound, arm)) : [];
  return [...study.arms.flatMap((arm) => tellArm(bound, study, arm)), ...doses];
}

/** Whether the doses of a study are told arm by arm. */
export function givesByArm({ arms }: BoundStudy): boolean {
  return arms.length > 1 && arms.some(hasAmounts);
}

function hasAmounts({ namings }: BoundArm): boolean {
  return namings.some(({ mention }) => mention.amounts.length > 0);
}

const VERSUS =
  /\b(?:an? )?(?<one>one|two|three|single)(?: doses?)? (?:versus|vs\.?|and|or|against|compared (?:to|with)|with) (?:an? )?(?<two>one|two|three|four|multiple|single) doses?\b/i;

/** "one versus two doses", "two doses versus control": what the arms that one sentence introduces are compared on. */
export function tellDesign(study: BoundStudy, tagged: Tagged, tell: TellStudy): readonly Draft[] {
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

/** What one group of animals is, and how many. */
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
      ...(group === undefined
        ? []
        : [tell('n', { value: group.size, op: 'eq', unit: group.unit ?? unitOf(study, tagged.passage.view.text) })]),
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
