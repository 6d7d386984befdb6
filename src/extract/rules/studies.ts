import type { Assertion, Slots } from '../../domain/claim.js';
import type { Bound } from '../bind/bound.js';
import type { BoundStudy } from '../bind/studies.js';
import { kinOf } from '../bind/studyPassages.js';
import { drugsOf } from '../bind/topic.js';
import { findAnimals } from '../mentions/animals.js';
import { NUMBER, numberOf } from '../mentions/numberWords.js';
import type { DrugMention } from '../mentions/mention.js';
import type { Tagged } from '../mentions/tagged.js';
import { sourceSpan } from '../text/view.js';
import { toldInClause } from './openClause.js';
import { spans } from './rule.js';
import { givesByArm, tellArms, tellDesign } from './studyArms.js';
import type { TellStudy } from './studyArms.js';
import { tellComparators, tellStudyDoses } from './studyComparators.js';
import { counted, groupOf, rangeOf, unitOf } from './studySizes.js';
import type { Draft } from './teller.js';

/** What stands before or behind the number of all animals, as against those that died or lived. */
const ALL_BEFORE =
  /\b(?:total of|into|(?:induced|produced|created|provoked|established|modelled|modeled) in|(?:involved|included|used|enrolled|comprised)(?: a total of)?|(?:done|conducted|performed|tested|used|carried out) in|(?:study|studies|experiment) in) $|^\W*In $/i;
const ALL_BEHIND =
  /^(?: with [^.;,]{3,50})?(?:,[^,]{1,40},)? (?:were|was|had been) (?:\w+ly )?(?:injected|implanted|inoculated|randomi[sz]ed|divided|assigned|split|used|studied|enrolled|infected|challenged|exposed|allocated|fed)\b|^, [^,]{1,24} (?:per|each|to a|in each) ?(?:group|arm|cohort)?,/i;
/** `eight pigs each received`: all, where nobody else is counted. */
const ALL_GIVEN =
  /^(?: with [^.;,]{3,60})?,? (?:each )?(?:received|got|(?:were|was) (?:each )?(?:given|treated|dosed|fed|infused))\b/i;
const OTHERS = new RegExp(`\\b(?:and|while|whereas|but|or|the other|another) (?:${NUMBER})\\b(?! ?(?:%|[mu]?g|weeks|days))`, 'i');
/** `48 SOD1-G93A mice were dosed`: counted by their strain. */
const ALL_OF_STRAIN = new RegExp(
  `(?<![\\w.-])(?<n>${NUMBER}) (?=[\\w/-]*[A-Z\\d/])[\\w/-]{2,20} (?:transgenic |female |male |knock-?out )?(?:mice|rats)(?: aged [^,.;]{3,30})? were (?:randomly )?(?:dosed|treated|randomi[sz]ed|assigned|injected|divided|allocated|given|infected|fed|implanted|inoculated|challenged|exposed|used|studied)\\b`,
);
/** Where a length of time is the length of the study. */
const LASTED_BEFORE = /\b(?:study|experiment) (?:lasted|ran|took|went on|continued|was conducted|was run)(?: for| over)? $/i;
const LASTED_BEHIND = /^ (?:(?:mouse|animal|preclinical|xenograft) )?(?:of the |of this )?(?:study|experiment)\b/i;
const ANIMAL_UNITS: ReadonlySet<string> = new Set([
  'mice',
  'rats',
  'animals',
  'monkeys',
  'dogs',
  'pigs',
  'rabbits',
  'ferrets',
  'hamsters',
  'sheep',
  'goats',
  'minipigs',
]);

/** What one preclinical experiment consists of: model, drug, comparator, size, arms, and what each arm got. */
export function tellStudies(bound: Bound): readonly Draft[] {
  return bound.studies.flatMap((study) => [
    ...tellStudy(bound, study),
    ...tellHostOfList(bound, study),
    ...tellComparators(bound, study),
    ...tellArms(bound, study),
    ...(givesByArm(study) ? [] : tellStudyDoses(bound, study)),
  ]);
}

function tellStudy(bound: Bound, study: BoundStudy): readonly Draft[] {
  const key = { study: study.id };
  const total = studyCount(bound);
  const named = study.sentences.find((at) => drugsAt(bound, at).some(({ id }) => id === study.drug));
  return study.sentences.flatMap((at) => {
    const tagged = bound.sentences[at];
    if (tagged === undefined) return [];
    const tell = (attr: string, value: Slots, [from, to]: readonly [number, number], more: Slots = {}): Draft => ({
      rule: `study.${attr}`,
      type: 'Study',
      key: { ...key, attr, ...more },
      value,
      assertion: openOf(bound, tagged, from),
      tagged,
      spans: spans(sourceSpan(tagged.passage.view, from, to)),
    });
    const whole = [0, tagged.passage.view.text.length] as const;
    return [
      ...(named === undefined && at === study.sentences[0] ? [tell('drug', { target: study.drug }, whole)] : []),
      ...tellSubject(study, tagged, total, tell),
      ...tellSize(study, tagged, tell),
      ...tellDesign(study, tagged, tell),
    ];
  });
}

/** `The experiments were done in NSG mice:` over a list: the host of each that names none of its own. */
function tellHostOfList({ sentences }: Bound, study: BoundStudy): readonly Draft[] {
  const text = (at: number): string => sentences[at]?.passage.view.text ?? '';
  const first = study.sentences[0] ?? 0;
  if (study.sentences.some((at) => findAnimals(text(at)).length > 0)) return [];
  const place = [1, 2, 3, 4, 5, 6, 7, 8].map((back) => first - back).find((at) => text(at).endsWith(':'));
  const tagged = place === undefined ? undefined : sentences[place];
  const animals = tagged === undefined ? [] : findAnimals(tagged.passage.view.text);
  const [host] = animals;
  if (tagged === undefined || host === undefined || new Set(animals.map(({ species }) => species)).size > 1) return [];
  const carried = spans(sourceSpan(tagged.passage.view, host.from, host.to));
  const key = { study: study.id, attr: 'host' };
  return [
    { rule: 'study.host', type: 'Study', key, value: { species: host.species }, assertion: 'ASSERTED', tagged, spans: carried },
  ];
}

function drugsAt(bound: Bound, at: number): readonly DrugMention[] {
  const tagged = bound.sentences[at];
  return tagged === undefined ? [] : drugsOf(tagged);
}

/** Animals were treated to see whether a drug does something. */
const TO_SEE = /\b(?:whether|if)\b[^.;]{3,160}\b(?:treated|were|was|gave|dosed|injected|used|infected|received)\b/i;

/** What was tried and did nothing was tried, and so was what was tried to see whether it does. */
function openOf(bound: Bound, tagged: Tagged, place: number): Assertion {
  const told = toldInClause(bound, tagged, place);
  const isTried = told === 'NEGATED' || (told === 'POSSIBLE' && TO_SEE.test(tagged.passage.view.text));
  return isTried ? 'ASSERTED' : told;
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

function tellSubject(study: BoundStudy, tagged: Tagged, total: number | undefined, tell: TellStudy): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const mention of tagged.mentions) {
    const range = [mention.from, mention.to] as const;
    if (mention.kind === 'study' && (mention.order === study.order || (mention.order === 'last' && study.order > 1)))
      drafts.push(tell('order', { value: study.order, unit: 'ordinal', ...(total !== undefined && { of: total }) }, range));
    if (mention.kind === 'model' && study.model !== undefined) drafts.push(tell('model', { target: study.model }, range));
    const drug = mention.kind === 'drug' ? mention.id : mention.kind === 'arm' && !mention.control ? mention.agent : undefined;
    const tested = tell('drug', { target: study.drug }, range);
    // what a drug may do some day is not what was tried
    if (drug === study.drug && tested.assertion !== 'POSSIBLE') {
      drafts.push(tested);
      if (study.model !== undefined)
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

function tellSize(study: BoundStudy, tagged: Tagged, tell: TellStudy): readonly Draft[] {
  const text = tagged.passage.view.text;
  const drafts: Draft[] = [];
  const group = groupOf(text);
  const whole = ALL_OF_STRAIN.exec(text);
  const total = numberOf(whole?.groups?.['n'] ?? '');
  if (whole !== null && total !== undefined)
    drafts.push(tell('n_total', { value: total, op: 'eq', unit: group?.unit ?? unitOf(study, text) }, rangeOf(whole)));
  if (group !== undefined)
    drafts.push(
      tell('n_per_group', { value: group.size, op: 'eq', unit: counted(study, group.unit ?? unitOf(study, text)) }, group.range),
    );
  const [host] = findAnimals(text).filter(
    ({ species }) => study.species === undefined || kinOf(species) === kinOf(study.species),
  );
  if (host !== undefined)
    drafts.push(
      tell('host', { species: study.species ?? host.species, ...(host.sex !== undefined && { sex: host.sex }) }, [
        host.from,
        host.to,
      ]),
    );
  const isOnly = tagged.mentions.filter((one) => one.kind === 'count').length === 1;
  for (const mention of tagged.mentions) {
    const range = [mention.from, mention.to] as const;
    const before = text.slice(0, mention.from);
    const behind = text.slice(mention.to);
    const isGiven = isOnly && ALL_GIVEN.test(behind) && !OTHERS.test(text);
    const isAll = ALL_BEFORE.test(before) || ALL_BEHIND.test(behind) || isGiven;
    if (mention.kind === 'count' && ANIMAL_UNITS.has(mention.unit) && isAll)
      drafts.push(
        tell(
          'n_total',
          {
            value: mention.value,
            op: mention.op ?? 'eq',
            unit: counted(study, /^(?:mice|rats)$/.test(mention.unit) ? mention.unit : 'animals'),
          },
          range,
        ),
      );
    if (mention.kind === 'duration' && (LASTED_BEHIND.test(behind) || LASTED_BEFORE.test(before))) {
      drafts.push(tell('duration', { value: mention.value, op: mention.op ?? 'eq', unit: counted(study, mention.unit) }, range));
    }
  }
  return drafts;
}
