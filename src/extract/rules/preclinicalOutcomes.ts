import type { Slots } from '../../domain/claim.js';
import type { Bound } from '../bind/bound.js';
import { flat, near } from '../mentions/clause.js';
import type { Mention, QuantityMention } from '../mentions/mention.js';
import { numberOf } from '../mentions/numberWords.js';
import { mentionIn, mentionsIn, phrase, spanIn, wordsIn } from '../mentions/tagged.js';
import type { Match, Tagged } from '../mentions/tagged.js';
import { spans } from './rule.js';
import type { Rule, Told } from './rule.js';

const TUMOR = '(?:(?:the )?(?:mean|median|average) )?(?:tumou?r|tumou?rs|disease)';
const MEASURE = '(?:volumes?|burden|size|weights?|load)';
const CUT = '(?:reduc(?:ed|es|ing)|lower(?:ed|s|ing)|decreas(?:ed|es|ing)|shrank|shrunk|shrinks|diminish(?:ed|es)|cut)';
const STOPPED =
  '(?:inhibit(?:ed|s|ing)|suppress(?:ed|es|ing)|slow(?:ed|s|ing)|block(?:ed|s|ing)|delay(?:ed|s|ing)|reduc(?:ed|es|ing))';
const WHEN = '(?: (?:on|at|by|after|over) (?:{days}|{timepoint}|{duration})| {days})?';
const VALUES = '{percent}(?:(?:,| and|, and) {percent}){0,3}';

/** Two or more treated groups told apart in the sentence have rules of their own. */
function studyOf(match: Match, bound: Bound): string | undefined {
  const arms = match.tagged.mentions.flatMap((one) => (one.kind === 'arm' ? (bound.armOf(match.tagged, one)?.id ?? []) : []));
  return new Set(arms).size > 1 ? undefined : bound.studyAt(match.tagged)?.id;
}

const COMPARATOR =
  /\b(?:relative to|compared (?:with|to)|versus|vs\.?|than|against|over|those of|in) (?:that of |those of |the |in |with )?(?<name>vehicle|saline|placebo|PBS|untreated (?:controls?|mice|animals)|(?:isotype|scrambled|IgG|negative) control|controls?)\b/i;

/** What a sentence compares with, when, and how sure it is. */
function around(match: Match): { readonly key: Slots; readonly value: Slots } {
  const { tagged } = match;
  const comparator = COMPARATOR.exec(tagged.passage.view.text)?.groups?.['name']?.toLowerCase();
  const pvalue = near(match, 'pvalue', 'sentence')[0];
  const when = timeOf(match);
  return {
    key: { ...(comparator !== undefined && { comparator }), ...(when !== undefined && { timepoint: when }) },
    value: pvalue === undefined ? {} : { p_value: pvalue.value },
  };
}

function timeOf(match: Match): string | undefined {
  const [days] = near(match, 'days');
  if (days?.days[0] !== undefined) return `day ${String(days.days[0])}`;
  const [point] = near(match, 'timepoint');
  if (point !== undefined) return point.text;
  const text = match.tagged.passage.view.text;
  const after = near(match, 'duration').find((one) => /\b(?:after|at|by) $/.test(text.slice(0, one.from)));
  return after === undefined ? undefined : `${String(after.value)} ${after.unit}`;
}

function tellFigure(match: Match, bound: Bound, endpoint: string, value: Slots, more: Slots = {}): readonly Told[] {
  const study = studyOf(match, bound);
  if (study === undefined) return [];
  const told = around(match);
  return [
    {
      type: 'Outcome',
      key: { subject: study, endpoint, ...told.key, ...more },
      value: { ...value, ...told.value },
      spans: spans(spanIn(match)),
    },
  ];
}

/** One figure, or one for each dose of the sentence, in their order: `10 mg and 30 mg ... by 47% and 82%, respectively`. */
function tellPercents(match: Match, bound: Bound, endpoint: string, value: Slots): readonly Told[] {
  const percents = mentionsIn(match).filter((one): one is QuantityMention => one.kind === 'percent');
  const [only] = percents;
  if (only === undefined) return [];
  if (percents.length === 1) return tellFigure(match, bound, endpoint, { ...quantity(only), ...value });
  const doses = dosesOf(match.tagged);
  if (doses.length !== percents.length) return [];
  return percents.flatMap((percent, at) => {
    const dose = doses[at];
    const arm = dose === undefined ? {} : { arm: `${String(dose.value)} ${dose.unit}` };
    return tellFigure(match, bound, endpoint, { ...quantity(percent), ...value }, arm);
  });
}

function quantity({ value, unit, op }: QuantityMention): Slots {
  return { value: Math.abs(value), unit, ...(op !== undefined && { op }) };
}

function dosesOf(tagged: Tagged): readonly QuantityMention[] {
  return flat(tagged.mentions).filter((one: Mention): one is QuantityMention => one.kind === 'dose');
}

function statisticIn(text: string): Slots {
  const word = /\b(?:mean|median|average)\b/i.exec(text)?.[0].toLowerCase().replace('average', 'mean');
  return word === undefined ? {} : { statistic: word };
}

/** `inhibited tumor growth by 94%`, `tumor growth inhibition of 94%`: how far growth was held back. */
export const growthInhibition: Rule = {
  id: 'study.growth-inhibition',
  within: 'study',
  pattern: phrase(
    `\\b${STOPPED} (?:the )?${TUMOR} growth${WHEN} by ${VALUES}|\\b(?:tumou?r growth inhibition|TGI)(?: \\(TGI\\))?(?: rates?| values?)? (?:of|was|were|reached) ${VALUES}|${VALUES} (?:tumou?r growth inhibition|TGI\\b|inhibition of (?:${TUMOR} )?growth)|\\b${TUMOR} growth was ${STOPPED} by ${VALUES}`,
  ),
  finds: [
    {
      text: 'In mice with A549 xenografts, XYZ 201 inhibited tumor growth by 80% compared with vehicle.',
      slots: {},
    },
    { text: 'XYZ 201 achieved tumor growth inhibition (TGI) of 80% in A549 xenografts.', slots: {} },
  ],
  ignores: ['XYZ 201 inhibits tumor growth.', 'XYZ 201 inhibited the enzyme by 80%.'],
  tell: (match, bound) => tellPercents(match, bound, 'tumor_growth_inhibition', {}),
};

/** `reduced mean tumor volume by 88%`, `a mean tumor regression of 63%`: how far tumors shrank. */
export const volumeReduced: Rule = {
  id: 'study.volume-reduced',
  within: 'study',
  pattern: phrase(
    `\\b${CUT} (?:the )?${TUMOR} ${MEASURE}${WHEN} by ${VALUES}|${VALUES} (?:mean |median |average )?(?:reduction|decrease|regression|shrinkage) (?:in|of) ${TUMOR} ${MEASURE}|\\b(?:mean |median |average )?(?:tumou?r )?(?:regression|shrinkage) (?:rates? )?of ${VALUES}|\\b${TUMOR} ${MEASURE} (?:was|were|fell|dropped) (?:${CUT} )?by ${VALUES}`,
  ),
  finds: [
    { text: 'One dose of XYZ 201 reduced mean tumor volume by 80% compared with vehicle.', slots: {} },
    { text: 'XYZ 201 led to a mean tumor regression of 80% after 21 days.', slots: {} },
  ],
  ignores: ['XYZ 201 reduced costs by 80%.', 'XYZ 201 may shrink tumors.'],
  tell: (match, bound) =>
    tellPercents(match, bound, 'tumor_volume_change', { direction: 'reduction', ...statisticIn(match.text) }),
};

/** `tumors in vehicle-treated mice tripled in volume`: how far untreated tumors grew. */
export const volumeGrew: Rule = {
  id: 'study.volume-grew',
  within: 'study',
  pattern: phrase(
    '\\btumou?rs? (?:in|of) (?:the )?(?<whose>{arm}|(?:vehicle|saline|placebo|control|untreated)(?:-treated)?(?: (?:mice|rats|animals|group|controls))?) (?<times>doubled|tripled|quadrupled|(?:grew|increased) {fold})(?: in (?:volume|size|weight))?',
  ),
  finds: [
    { text: 'Tumors in vehicle-treated mice doubled in volume.', slots: { whose: 'vehicle-treated mice', times: 'doubled' } },
  ],
  ignores: ['Sales doubled in volume.'],
  tell: (match, bound) => {
    const words = wordsIn(match, 'times')?.toLowerCase() ?? '';
    const value = mentionIn(match, 'fold')?.value ?? ({ doubled: 2, tripled: 3, quadrupled: 4 } as Record<string, number>)[words];
    const arm = wordsIn(match, 'whose')
      ?.toLowerCase()
      .replace(/-treated\b.*| (?:mice|rats|animals|group|controls)$/, '');
    if (value === undefined || arm === undefined) return [];
    const told = tellFigure(match, bound, 'tumor_volume_change', { value, unit: 'fold', direction: 'increase' }, { arm });
    return told.map((one) => ({
      ...one,
      key: Object.fromEntries(Object.entries(one.key).filter(([slot]) => slot !== 'comparator')),
    }));
  },
};

const SURVIVAL = '(?:(?<middle>mean|median|average) )?(?:overall )?survival(?: time)?';
const RIVAL =
  '(?:[^.;{duration}]{0,60}?(?:,? (?:as )?(?:compared (?:with|to)|against|opposed to|versus)|,? vs\\.?)(?: (?:only|just|a median of))? (?<rival>{duration})(?: (?:in|for|with|among) (?<who>[a-z -]{3,60}))?)?';

/** `median survival was 71 days, compared with 38 days in controls`: how long treated animals lived. */
export const survivalTold: Rule = {
  id: 'study.survival-told',
  within: 'study',
  pattern: phrase(`\\b${SURVIVAL} (?:was|of|reached|came to|rose to|increased to) (?<time>{duration})${RIVAL}`),
  finds: [
    {
      text: 'Median survival was 70 days at the higher dose as compared with 30 days in controls.',
      slots: { middle: 'Median', time: '70 days', rival: '30 days' },
    },
  ],
  ignores: ['Survival was longer.', 'The drug may extend survival.'],
  tell: (match, bound) => tellSurvival(match, bound, mentionIn(match, 'duration', 'time'), mentionIn(match, 'duration', 'rival')),
};

/** `prolonged mean survival from 127 to 158 days`. */
export const survivalProlonged: Rule = {
  id: 'study.survival-prolonged',
  within: 'study',
  pattern: phrase(
    `\\b(?:prolong|extend|lengthen|increas|improv)(?:ed|es|ing) ${SURVIVAL} from (?:a (?:mean|median) of )?(?<rival>{duration}) to (?:a (?:mean|median) of )?(?<time>{duration})`,
  ),
  finds: [
    {
      text: 'XYZ 201 prolonged median survival from 30 to 70 days in A549 xenografts.',
      slots: { middle: 'median', rival: '30', time: '70 days' },
    },
  ],
  ignores: ['XYZ 201 prolonged survival.'],
  tell: (match, bound) => tellSurvival(match, bound, mentionIn(match, 'duration', 'time'), mentionIn(match, 'duration', 'rival')),
};

function tellSurvival(
  match: Match,
  bound: Bound,
  time: QuantityMention | undefined,
  rival: QuantityMention | undefined,
): readonly Told[] {
  if (time === undefined) return [];
  const { timepoint: _, ...key } = around(match).key;
  const study = studyOf(match, bound);
  if (study === undefined) return [];
  return [
    {
      type: 'Outcome',
      key: { subject: study, endpoint: 'survival', ...key },
      value: {
        ...quantity(time),
        ...statisticIn(wordsIn(match, 'middle') ?? ''),
        ...(rival !== undefined && rival.unit === time.unit && { comparator_value: rival.value }),
        ...around(match).value,
      },
      spans: spans(spanIn(match)),
    },
  ];
}

const ALIVE = '(?:survived|were (?:still )?alive|remained alive|were tumou?r-free|remained tumou?r-free)';

/** `all eight mice were alive on day 90`, `22 of 24 mice given XYZ 201 survived (92%)`: how many lived. */
export const animalsAlive: Rule = {
  id: 'study.animals-alive',
  within: 'study',
  pattern: phrase(
    `(?:\\b[Aa]ll (?:of the )?(?<all>{count})|(?<share>{share})|\\b(?<some>\\w+) (?:out )?of (?:the )?(?<of>\\w+) {model}(?: mice| rats)?)[^.;,{share}{count}]{0,60}? (?<alive>${ALIVE})(?: \\((?<percent>{percent})\\))?(?:,? (?:compared (?:with|to)|versus|against)[^.;{percent}]{0,80}?(?<rival>{percent}))?`,
  ),
  finds: [
    { text: 'All 8 mice were alive on day 90.', slots: { all: '8 mice', alive: 'were alive' } },
    { text: 'After that, 22 of 24 mice survived (92%).', slots: { share: '22 of 24 mice', alive: 'survived' } },
  ],
  ignores: ['All mice were treated.', 'The 8 mice were weighed.'],
  tell: (match, bound) => {
    const all = mentionIn(match, 'count', 'all');
    const share = mentionIn(match, 'share', 'share');
    const percent = mentionIn(match, 'percent', 'percent');
    const rival = mentionIn(match, 'percent', 'rival');
    const count = all?.value ?? share?.count ?? numberOf(wordsIn(match, 'some') ?? '');
    const n = all?.value ?? share?.n ?? numberOf(wordsIn(match, 'of') ?? '');
    if (count === undefined || n === undefined || count > n) return [];
    const free = /tumou?r-free/i.test(match.text);
    return tellFigure(match, bound, free ? 'tumor_free_rate' : percent === undefined ? 'survival_rate' : 'survival', {
      count,
      n,
      ...(percent !== undefined && quantity(percent)),
      ...(rival !== undefined && { comparator_value: rival.value }),
    });
  },
};

const COMPLETE = '\\b[Cc]omplete (?:tumou?r )?(?:regressions?|responses?|remissions?|eradication)';

/** `Complete regression was recorded in four of the ten animals`: how many lost their tumors. */
export const completeRegressions: Rule = {
  id: 'study.complete-regressions',
  within: 'study',
  pattern: phrase(
    `${COMPLETE} (?:(?:was|were) (?:recorded|observed|seen|found|noted|achieved|reached) )?(?:in|of) (?:(?<share>{share})|(?<count>\\w+) of the (?<n>{count})|(?<percent>{percent}))|(?<sharing>{share})[^.;{share}]{0,40}? (?:had|showed|achieved|reached|experienced) (?:a )?${COMPLETE.replace('[Cc]', 'c')}`,
  ),
  finds: [
    { text: 'Complete regression was seen in four of the 10 animals.', slots: { share: 'four of the 10 animals' } },
    { text: 'With XYZ 201, 4 of 10 mice had complete tumor regressions.', slots: { sharing: '4 of 10 mice' } },
  ],
  ignores: ['Complete regression is the goal.'],
  tell: (match, bound) => {
    const share = mentionIn(match, 'share');
    const percent = mentionIn(match, 'percent', 'percent');
    const count = share?.count ?? numberOf(wordsIn(match, 'count') ?? '');
    const n = share?.n ?? mentionIn(match, 'count', 'n')?.value;
    const value: Slots = count !== undefined && n !== undefined ? { count, n } : percent === undefined ? {} : quantity(percent);
    return Object.keys(value).length === 0 ? [] : tellFigure(match, bound, 'complete_response_rate', value);
  },
};

/** `against 61% for XYZ 9`, behind what the tested drug did: the figure of the drug beside it. */
export const rivalInhibition: Rule = {
  id: 'study.rival-inhibition',
  within: 'study',
  pattern: phrase(
    `\\b${STOPPED} (?:the )?${TUMOR} growth${WHEN} by {percent}[^.;{percent}]{0,80}?,? (?:as )?(?:against|versus|vs\\.?|compared (?:with|to)) (?<value>{percent}) (?:for|with|on|by|under) (?<rival>{drug})`,
  ),
  finds: [
    {
      text: 'XYZ 201 inhibited tumor growth by 80%, against 50% for XYZ 999.',
      slots: { value: '50%', rival: 'XYZ 999' },
    },
  ],
  ignores: ['XYZ 201 inhibited tumor growth by 80%, against all odds.'],
  tell: (match, bound) => {
    const value = mentionIn(match, 'percent', 'value');
    const rival = mentionIn(match, 'drug', 'rival');
    if (value === undefined || rival === undefined) return [];
    return tellFigure(match, bound, 'tumor_growth_inhibition', quantity(value), { arm: rival.name });
  },
};

/** `delayed the onset of disease by 22 days`. */
export const onsetDelayed: Rule = {
  id: 'study.onset-delayed',
  within: 'study',
  pattern: phrase(
    '\\b(?:delay(?:ed|s|ing)|postpon(?:ed|es|ing)) (?:the )?(?:onset of (?:the )?(?:disease|symptoms|paralysis)|(?:disease|symptom) onset) by (?<time>{duration})',
  ),
  finds: [{ text: 'XYZ 201 delayed disease onset by 12 days.', slots: { time: '12 days' } }],
  ignores: ['The company delayed the start by 12 days.'],
  tell: (match, bound) => {
    const time = mentionIn(match, 'duration', 'time');
    return time === undefined ? [] : tellFigure(match, bound, 'disease_onset_delay', quantity(time));
  },
};

const MARKER = '(?!(?:the )?(?:mean |median )?(?:tumou?rs?|survival|disease|costs?)\\b)(?:[\\w/+-]+ ){0,5}?[\\w/+-]+';
const WHERE = '(?: (?:in|of) (?:the )?(?:[\\w-]+ ){0,2}[\\w-]+)?';

/** `lowered SOD1 messenger RNA in the spinal cord by 70%`, `B-cell counts rose 14-fold`: what else changed in the animals. */
export const markerChanged: Rule = {
  id: 'study.marker-changed',
  within: 'study',
  pattern: phrase(
    `\\b(?<verb>lowered|reduced|decreased|suppressed|raised|increased|elevated|improved) (?:the )?(?<thing>${MARKER})${WHERE} by (?:up to )?(?<by>{percent}|{fold})|(?<subject>(?:[A-Za-z0-9-]+ ){1,3}(?:counts?|levels?|expression|activity|titers?|concentrations?|number)) (?<moved>rose|increased|fell|dropped|declined|decreased|grew) (?:by )?(?<extent>{percent}|{fold})`,
  ),
  finds: [
    {
      text: 'XYZ 201 lowered tau messenger RNA in the spinal cord by 70%.',
      slots: { verb: 'lowered', thing: 'tau messenger RNA', by: '70%' },
    },
    {
      text: 'In these mice T-cell counts rose 4-fold.',
      slots: { subject: 'these mice T-cell counts', moved: 'rose', extent: '4-fold' },
    },
  ],
  ignores: ['XYZ 201 reduced tumor volume by 70%.', 'XYZ 201 lowered tau.'],
  tell: (match, bound) => {
    const amount = ['by', 'extent'].flatMap((group) => mentionsIn(match, group))[0];
    const thing = wordsIn(match, 'thing') ?? wordsIn(match, 'subject') ?? '';
    const verb = wordsIn(match, 'verb') ?? wordsIn(match, 'moved') ?? '';
    if (amount?.kind !== 'percent' && amount?.kind !== 'fold') return [];
    const direction = /^(?:lower|reduc|decreas|suppress|fell|drop|declin)/i.test(verb) ? 'reduction' : 'increase';
    const name = thing
      .toLowerCase()
      .replace(/^(?:in )?(?:these|the|those) (?:mice|rats|animals) |^(?:the|human|mouse) /g, '')
      .replace(/messenger rna/g, 'mrna')
      .replace(/[^a-z0-9]+/g, '_');
    return tellFigure(match, bound, `${name}_change`, { ...quantity(amount), direction });
  },
};
