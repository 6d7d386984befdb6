import type { Slots } from '../../domain/claim.js';
import { numberOf } from '../mentions/numberWords.js';
import { mentionIn, mentionsIn, phrase, wordsIn } from '../mentions/tagged.js';
import { quantity, statisticIn, tellFigure, tellPercents } from './preclinicalFigures.js';
import type { Rule } from './rule.js';

const TUMOR = '(?:(?:the )?(?:mean|median|average) )?(?:tumou?r|tumou?rs|disease)';
const MEASURE = '(?:volumes?|burden|size|weights?|load)';
const CUT = '(?:reduc(?:ed|es|ing)|lower(?:ed|s|ing)|decreas(?:ed|es|ing)|shrank|shrunk|shrinks|diminish(?:ed|es)|cut)';
const STOPPED =
  '(?:inhibit(?:ed|s|ing)|suppress(?:ed|es|ing)|slow(?:ed|s|ing)|block(?:ed|s|ing)|delay(?:ed|s|ing)|reduc(?:ed|es|ing))';
const WHEN = '(?: (?:on|at|by|after|over) (?:{days}|{timepoint}|{duration})| {days})?';
const VALUES = '{percent}(?:(?:,| and|, and) {percent}){0,3}';

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

const COMPLETE =
  '\\b(?:[Cc]omplete (?:tumou?r )?(?:regressions?|responses?|remissions?|eradication)|[Tt]umou?r regressions?|[Cc]ures?)';

/** `Complete regression was recorded in four of the ten animals`: how many lost their tumors. */
export const completeRegressions: Rule = {
  id: 'study.complete-regressions',
  within: 'study',
  pattern: phrase(
    `${COMPLETE} (?:(?:was|were) (?:recorded|observed|seen|found|noted|achieved|reached) )?(?:in|of) (?:(?<share>{share})|(?<count>\\w+) of the (?<n>{count})|(?<percent>{percent}))|(?<sharing>{share})[^.;{share}]{0,40}? (?:had|showed|achieved|reached|experienced) (?:a )?${COMPLETE}|(?<cleared>{share})[^.;{share}]{0,60}? (?:had|showed|were left with|bore) no (?:measurable|detectable|palpable|visible|residual|remaining|evidence of) tumou?rs?|\\b(?:regressed completely|were (?:completely )?(?:cured|eradicated)|disappeared) in (?<gone>{share}|{percent})`,
  ),
  finds: [
    { text: 'Complete regression was seen in four of the 10 animals.', slots: { share: 'four of the 10 animals' } },
    { text: 'A549 tumors regressed completely in 80% of mice on XYZ 201.', slots: { gone: '80%' } },
    { text: 'With XYZ 201, 4 of 10 mice had complete tumor regressions.', slots: { sharing: '4 of 10 mice' } },
    { text: 'At 5 mg/kg, 4 of 10 mice had no palpable tumor.', slots: { cleared: '4 of 10 mice' } },
  ],
  ignores: ['Complete regression is the goal.'],
  tell: (match, bound) => {
    const share = mentionIn(match, 'share');
    const dose = match.groups['cleared'] === undefined ? undefined : mentionIn(match, 'dose');
    const percent = mentionIn(match, 'percent', 'percent') ?? mentionIn(match, 'percent', 'gone');
    const count = share?.count ?? numberOf(wordsIn(match, 'count') ?? '');
    const n = share?.n ?? mentionIn(match, 'count', 'n')?.value;
    const value: Slots = count !== undefined && n !== undefined ? { count, n } : percent === undefined ? {} : quantity(percent);
    const endpoint =
      /\bcomplete|cure/i.test(match.text) || match.groups['cleared'] !== undefined
        ? 'complete_response_rate'
        : 'tumor_regression_rate';
    const arm = dose === undefined ? {} : { arm: `${String(dose.value)} ${dose.unit}` };
    return Object.keys(value).length === 0 ? [] : tellFigure(match, bound, endpoint, value, arm);
  },
};

/** `The lower dose of 10 mg/kg reached 74%`, behind what the other dose did. */
export const otherDose: Rule = {
  id: 'study.other-dose',
  within: 'study',
  pattern: phrase(
    '\\b(?:the |a )?(?:lower|higher|middle|lowest|highest|other|intermediate)(?:st)? dose,? (?:(?:level )?of |\\()?(?<dose>{dose})\\)?,? (?:reached|achieved|gave|produced|showed|yielded|inhibited it by|led to|resulted in) (?<value>{percent})(?=[.;,]|$| and\\b| at\\b| on\\b)',
  ),
  finds: [{ text: 'The lower dose of 5 mg/kg reached 40%.', slots: { dose: '5 mg/kg', value: '40%' } }],
  ignores: ['The lower dose of 5 mg/kg reached its target.', 'The lower dose of 5 mg/kg gave 40% more exposure.'],
  tell: (match, bound) => {
    const [dose, value] = [mentionIn(match, 'dose', 'dose'), mentionIn(match, 'percent', 'value')];
    const before = bound.sentences[bound.sentences.indexOf(match.tagged) - 1]?.passage.view.text ?? '';
    if (dose === undefined || value === undefined || !/\b(?:tumou?r growth|TGI)\b/.test(before)) return [];
    return tellFigure(match, bound, 'tumor_growth_inhibition', quantity(value), { arm: `${String(dose.value)} ${dose.unit}` });
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

const LATE =
  '(?:(?:onset|loss|decline|progression|appearance) (?:of|in) (?:the )?[a-z]+(?: [a-z]+)?|[a-z]+ (?:onset|loss|decline|progression))';

/** `delayed the onset of disease by 22 days`, `The loss of grip strength was delayed by 16 days`: what came later. */
export const onsetDelayed: Rule = {
  id: 'study.onset-delayed',
  within: 'study',
  pattern: phrase(
    `\\b(?:delay(?:ed|s|ing)|postpon(?:ed|es|ing)) (?:the )?(?<what>${LATE}) by (?:an average of |a (?:mean|median) of )?(?<time>{duration})|\\b(?:[Tt]he )?(?<late>${LATE}) (?:was|were) (?:delayed|postponed) by (?:an average of |a (?:mean|median) of )?(?<later>{duration})`,
  ),
  finds: [
    { text: 'XYZ 201 delayed disease onset by 12 days.', slots: { time: '12 days' } },
    { text: 'The loss of grip strength was delayed by 12 days.', slots: { late: 'loss of grip strength', later: '12 days' } },
  ],
  ignores: ['The company delayed the start by 12 days.'],
  tell: (match, bound) => {
    const time = mentionIn(match, 'duration', 'time') ?? mentionIn(match, 'duration', 'later');
    const what = (wordsIn(match, 'what') ?? wordsIn(match, 'late') ?? '').toLowerCase();
    const name = what.replace(/^(\w+) of (?:the )?(.+)$/, '$2 $1').replace(/[^a-z0-9]+/g, '_');
    return time === undefined ? [] : tellFigure(match, bound, `${name}_delay`, quantity(time));
  },
};

const MARKER =
  '(?!(?:the )?(?:mean |median )?(?:tumou?rs?|survival|disease|costs?|it|this|that|these|them)\\b)(?:[\\w/+-]+ ){0,5}?[\\w/+-]+';
const WHERE = '(?: (?:in|of) (?:the )?(?:[\\w-]+ ){0,2}[\\w-]+)?';

/** `lowered SOD1 messenger RNA in the spinal cord by 70%`, `B-cell counts rose 14-fold`: what else changed in the animals. */
export const markerChanged: Rule = {
  id: 'study.marker-changed',
  within: 'study',
  pattern: phrase(
    `\\b(?<verb>lowered|reduced|decreased|suppressed|cut|diminished|inhibited|raised|increased|elevated|improved|enhanced|boosted) (?:the )?(?<thing>${MARKER})${WHERE} by (?:up to )?(?<by>{percent}|{fold})|(?<subject>(?:[A-Za-z0-9-]+ ){1,3}(?:counts?|levels?|expression|activity|titers?|concentrations?|number)) (?<moved>rose|increased|fell|dropped|declined|decreased|grew) (?:by )?(?<extent>{percent}|{fold})|(?<=^|[.,;] |\\b(?:and|while) )(?<level>(?:[A-Za-z0-9/+-]+ ){1,5}(?:\\([\\w-]{2,8}\\) )?)(?:in [^.;,{percent}]{3,40} |(?:at|on|after) [^.;,{percent}]{1,30} )?(?:was|were) (?<apart>{percent}|{fold}) (?<than>lower|higher|smaller|greater)\\b|\\b(?:had|showed) (?<gap>{percent}|{fold}) (?<compared>less|lower|fewer|smaller|more|higher|greater) (?<whose>${MARKER})${WHERE} (?:than|compared|versus)`,
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
    {
      text: 'Plasma tau (p-tau) at 120 days was 30% lower in treated mice.',
      slots: { level: 'Plasma tau (p-tau)', apart: '30%', than: 'lower' },
    },
    {
      text: 'Treated animals had 84% less stored lipid in the brain than untreated littermates.',
      slots: { gap: '84%', compared: 'less', whose: 'stored lipid' },
    },
  ],
  ignores: ['XYZ 201 reduced tumor volume by 70%.', 'XYZ 201 lowered tau.'],
  tell: (match, bound) => {
    const amount = ['by', 'extent', 'gap', 'apart'].flatMap((group) => mentionsIn(match, group))[0];
    const thing =
      ['thing', 'subject', 'whose', 'level'].map((group) => wordsIn(match, group)).find((words) => words !== undefined) ?? '';
    const verb =
      ['verb', 'moved', 'compared', 'than'].map((group) => wordsIn(match, group)).find((words) => words !== undefined) ?? '';
    if (amount?.kind !== 'percent' && amount?.kind !== 'fold') return [];
    const direction = /^(?:lower|reduc|decreas|suppress|cut|dimin|inhib|fell|drop|declin|less|fewer|small)/i.test(verb)
      ? 'reduction'
      : 'increase';
    const name = thing
      .toLowerCase()
      .replace(/^(?:in )?(?:these|the|those) (?:mice|rats|animals) |^(?:the|human|mouse) /g, '')
      .replace(/ ?\([\w-]+\) ?$| (?:levels?|concentrations?) ?$/, '')
      .replace(/^(?:mean|median|plasma|serum) /, '')
      .replace(/messenger rna/g, 'mrna')
      .replace(/[^a-z0-9]+/g, '_');
    return tellFigure(match, bound, `${name}_change`, { ...quantity(amount), direction });
  },
};
