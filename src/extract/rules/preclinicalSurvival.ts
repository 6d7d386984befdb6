import type { Bound } from '../bind/bound.js';
import { flat } from '../mentions/clause.js';
import type { QuantityMention } from '../mentions/mention.js';
import { numberOf } from '../mentions/numberWords.js';
import { mentionIn, mentionsIn, phrase, spanIn, wordsIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { around, quantity, statisticIn, studyOf, tellFigure } from './preclinicalFigures.js';
import { spans } from './rule.js';
import type { Rule, Told } from './rule.js';

const SURVIVAL = '(?:(?<middle>mean|median|average) )?(?:overall )?(?:survival(?: time)?|life ?spans?)';
const RIVAL =
  '(?:[^.;,{duration}]{0,60}?,? and (?<other>{duration}) (?=(?:in|for|with|among|on) (?:the )?(?:{arm}|(?:vehicle|saline|placebo|PBS|untreated|controls?|sham)\\b))|[^.;{duration}]{0,60}?(?:,? (?:as )?(?:compared (?:with|to)|against|opposed to|versus)|,? vs\\.?)(?: (?:only|just|a median of))? (?<rival>{duration})(?: (?:in|for|with|among|on) (?<who>[a-z -]{3,60}))?)?';
/** `, an increase of 18%`, behind how long both groups lived. */
const GAIN =
  '(?:[^.;{percent}]{0,50}?,? (?:an?|the) (?:increase|gain|improvement|extension|prolongation) of (?<gain>{percent}|{duration}))?';

/** `median survival was 71 days, compared with 38 days in controls`: how long treated animals lived. */
export const survivalTold: Rule = {
  id: 'study.survival-told',
  within: 'study',
  pattern: phrase(
    `\\b${SURVIVAL}(?: (?:of|in|for|among) (?!{duration})[^.;{duration}]{3,90}?)? (?:was|of|reached|came to|rose to|increased to) (?<time>{duration})${RIVAL}${GAIN}`,
  ),
  finds: [
    {
      text: 'Median survival was 70 days at the higher dose as compared with 30 days in controls.',
      slots: { middle: 'Median', time: '70 days', rival: '30 days' },
    },
    {
      text: 'Median survival was 70 days in treated mice and 50 days in vehicle controls, an increase of 40%.',
      slots: { time: '70 days', other: '50 days', gain: '40%' },
    },
  ],
  ignores: ['Survival was longer.', 'The drug may extend survival.'],
  tell: (match, bound) => {
    const [time, against, other] = ['time', 'rival', 'other'].map((group) => mentionIn(match, 'duration', group));
    const rival = against ?? other;
    const [gain] = mentionsIn(match, 'gain');
    if (gain?.kind === 'percent' || gain?.kind === 'duration')
      return [
        ...tellSurvival(match, bound, time, rival),
        ...tellFigure(match, bound, 'survival_change', { ...quantity(gain), direction: 'increase' }),
      ];
    return time !== undefined && CONTROL_BEHIND.test(match.tagged.passage.view.text.slice(time.to))
      ? tellTreated(match, bound, time)
      : tellSurvival(match, bound, time, rival);
  },
};

const CONTROL_BEHIND =
  /^ (?:with|in|for|on|among) (?:the )?(?:(?:mice|rats|animals) (?:given|on|receiving|treated with) )?(?<name>vehicle|saline|placebo|PBS|control|untreated)(?: (?:mice|animals|group|controls?))?\b/;

/** `survival was 30 days with vehicle, against 40 days at 1 mg/kg and 70 days at 3 mg/kg`: the control first. */
function tellTreated(match: Match, bound: Bound, control: QuantityMention): readonly Told[] {
  const study = studyOf(match, bound);
  const { text } = match.tagged.passage.view;
  const all = flat(match.tagged.mentions);
  const times = all.filter((one): one is QuantityMention => one.kind === 'duration' && one.from > control.to);
  if (study === undefined) return [];
  return times.flatMap((time): readonly Told[] => {
    const dose = all.find((one): one is QuantityMention => one.kind === 'dose' && one.from > time.to && one.from - time.to < 16);
    if (time.unit !== control.unit || dose === undefined) return [];
    const arm = text.slice(dose.from, dose.to);
    const comparator = CONTROL_BEHIND.exec(text.slice(control.to))?.groups?.['name'] ?? 'control';
    return [
      {
        type: 'Outcome',
        key: { subject: study, endpoint: 'survival', comparator, arm },
        value: {
          ...quantity(time),
          ...statisticIn(wordsIn(match, 'middle') ?? ''),
          comparator_value: control.value,
          ...around(match).value,
        },
        spans: spans(spanIn(match)),
      },
    ];
  });
}

/** `prolonged mean survival from 127 to 158 days`. */
export const survivalProlonged: Rule = {
  id: 'study.survival-prolonged',
  within: 'study',
  pattern: phrase(
    `\\b(?:prolong|extend|lengthen|increas|improv)(?:ed|es|ing) ${SURVIVAL} (?:from (?:a (?:mean|median) of )?(?<rival>{duration}) to (?:a (?:mean|median) of )?(?<time>{duration})|by (?<more>{duration}|{percent}|{fold}))`,
  ),
  finds: [
    {
      text: 'XYZ 201 prolonged median survival from 30 to 70 days in A549 xenografts.',
      slots: { middle: 'median', rival: '30', time: '70 days' },
    },
    { text: 'XYZ 201 extended median survival by 40 days in A549 xenografts.', slots: { middle: 'median', more: '40 days' } },
  ],
  ignores: ['XYZ 201 prolonged survival.'],
  tell: (match, bound) => {
    const [more] = mentionsIn(match, 'more');
    if (more?.kind !== 'duration' && more?.kind !== 'percent' && more?.kind !== 'fold')
      return tellSurvival(match, bound, mentionIn(match, 'duration', 'time'), mentionIn(match, 'duration', 'rival'));
    // groups that are told apart have a rule of their own
    if ((bound.studyAt(match.tagged)?.arms ?? []).length > 0) return [];
    const gain = { ...quantity(more), direction: 'increase', ...statisticIn(wordsIn(match, 'middle') ?? '') };
    return tellFigure(match, bound, 'survival_change', gain);
  },
};

function tellSurvival(
  match: Match,
  bound: Bound,
  time: QuantityMention | undefined,
  rival: QuantityMention | undefined,
): readonly Told[] {
  if (time === undefined) return [];
  const study = studyOf(match, bound);
  if (study === undefined) return [];
  const { comparator } = around(match).key;
  return [
    {
      type: 'Outcome',
      key: { subject: study, endpoint: 'survival', ...(comparator !== undefined && { comparator }) },
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

/** `None of the four untreated animals did.`: the sentence behind it. */
function isNoneNext(match: Match, bound: Bound): boolean {
  const next = bound.sentences[bound.placeOf(match.tagged) + 1]?.passage.view.text ?? '';
  return /^(?:None of|No) (?:the )?[^.;]{0,40}\b(?:untreated|controls?|vehicle|placebo|saline)\b[^.;]{0,40}\b(?:did|survived|lived|was alive)\b/.test(
    next,
  );
}

const ALIVE = '(?:survived|lived|were (?:still )?alive|remained alive|were tumou?r-free|remained tumou?r-free)';

/** `all eight mice were alive on day 90`, `22 of 24 mice given XYZ 201 survived (92%)`: how many lived. */
export const animalsAlive: Rule = {
  id: 'study.animals-alive',
  within: 'study',
  pattern: phrase(
    `(?:\\b[Aa]ll (?:of the )?(?<all>{count})|(?<share>{share})|\\b(?<some>\\w+) (?:out )?of (?:the )?(?<of>\\w+) {model}(?: mice| rats)?)(?: \\((?<rate>{percent})\\))?[^.;,{share}{count}]{0,150}? (?<alive>${ALIVE})(?: \\((?<percent>{percent})\\))?(?: (?:to|until|through|at|on|for|by) [^.;,{percent}]{2,30}?)?(?:,? (?:compared (?:with|to)|versus|against)(?: (?<none>none) of|[^.;{percent}]{0,80}?(?<rival>{percent})))?`,
  ),
  finds: [
    { text: 'All 8 mice were alive on day 90.', slots: { all: '8 mice', alive: 'were alive' } },
    { text: 'After that, 22 of 24 mice survived (92%).', slots: { share: '22 of 24 mice', alive: 'survived' } },
  ],
  ignores: ['All mice were treated.', 'The 8 mice were weighed.'],
  tell: (match, bound) => {
    const all = mentionIn(match, 'count', 'all');
    const share = mentionIn(match, 'share', 'share');
    const percent = mentionIn(match, 'percent', 'percent') ?? mentionIn(match, 'percent', 'rate');
    const rival = mentionIn(match, 'percent', 'rival');
    const count = all?.value ?? share?.count ?? numberOf(wordsIn(match, 'some') ?? '');
    const n = all?.value ?? share?.n ?? numberOf(wordsIn(match, 'of') ?? '');
    if (count === undefined || n === undefined || count > n) return [];
    const free = /tumou?r-free/i.test(match.text);
    const none = match.groups['none'] !== undefined || isNoneNext(match, bound);
    const endpoint = free ? 'tumor_free_rate' : percent === undefined && !none ? 'survival_rate' : 'survival';
    return tellFigure(match, bound, endpoint, {
      count,
      n,
      ...(percent !== undefined && quantity(percent)),
      ...(rival !== undefined && { comparator_value: rival.value }),
      ...(none && { comparator_value: 0 }),
    });
  },
};
