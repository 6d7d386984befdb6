import type { Slots } from '../../domain/claim.js';
import type { Bound } from '../bind/bound.js';
import { numberOf } from '../mentions/numberWords.js';
import { mentionIn, mentionsIn, phrase, spanIn, wordsIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { isLaboratory } from '../mentions/animals.js';
import { spans } from './rule.js';
import type { Rule, Told } from './rule.js';
import { trialsNear } from './trialsNear.js';

function tellOption(match: Match, bound: Bound, trial: string, topic: string): Told {
  return {
    type: 'Trial',
    key: { trial, attr: 'dosing_option', topic },
    value: {},
    assertion: bound.standingOf(trial),
    spans: spans(spanIn(match)),
  };
}

/** The doses that a trial gives, where they are told for the trial as a whole; `name` tells several apart. */
function tellTrialDose(match: Match, bound: Bound, trial: string, name: string, value: Slots): readonly Told[] {
  const drug = bound.trials.trials.find((one) => one.id === trial)?.drug;
  if (drug === undefined) return [];
  const regimen = bound.book.open('Dose', `${trial.slice('trial:'.length)} ${name}`);
  bound.book.addKey(regimen, 'applies-to', [{ ref: trial }, name]);
  bound.book.addAlias(regimen, `${name.replace(/-/g, ' ')} of ${bound.book.nameOf(drug)}`, 'description');
  return [
    {
      type: 'Dose',
      key: { regimen, attr: 'regimen', applies_to: trial, drug },
      value,
      assertion: bound.standingOf(trial),
      novelty: 'RESTATED',
      spans: spans(spanIn(match)),
    },
  ];
}

const BOLUS = '(?<bolus>single (?:bolus )?dose|single bolus)';
const FRACTIONS = '(?<fractions>(?:two|three|four) fractionated doses)';

/** An infusion with its length, and the choice between one dose and several fractions. */
export const infusion: Rule = {
  id: 'trial.infusion',
  pattern: phrase(
    `\\b(?:as|by|via|through|in|over) (?:an? )?(?<minutes>{duration}) (?<route>(?:IV|intravenous) infusion)(?:,? (?:given )?(?:either |both )?(?:as |in )?(?:an? )?(?:${BOLUS}|${FRACTIONS})(?: or | and )(?:as |in )?(?:an? )?(?:${BOLUS.replace('bolus', 'orBolus')}|${FRACTIONS.replace('fractions', 'orFractions')}))?`,
  ),
  finds: [
    { text: 'XYZ 201 is given as a 60-minute IV infusion.', slots: { minutes: '60-minute', route: 'IV infusion' } },
    {
      text: 'XYZ 201 is administered by 20-minute intravenous infusion, either as three fractionated doses or as a single dose.',
      slots: { minutes: '20-minute', fractions: 'three fractionated doses', orBolus: 'single dose' },
    },
  ],
  ignores: ['XYZ 201 is given as a tablet.'],
  tell: (match, bound) => {
    const [trial] = trialsNear(match, bound);
    const time = mentionIn(match, 'duration', 'minutes');
    if (trial === undefined || time === undefined) return [];
    const route = 'intravenous infusion';
    const given = { route, ...(time.unit === 'minutes' && { infusion_minutes: time.value }) };
    const bolus = wordsIn(match, 'bolus') ?? wordsIn(match, 'orBolus');
    const fractions = wordsIn(match, 'fractions') ?? wordsIn(match, 'orFractions');
    const count = numberOf(fractions?.split(' ')[0] ?? '');
    return [
      {
        type: 'Trial',
        key: { trial, attr: 'route' },
        value: { route, value: time.value, unit: time.unit },
        assertion: bound.standingOf(trial),
      },
      ...(bolus === undefined
        ? []
        : [
            tellOption(match, bound, trial, bolus),
            ...tellTrialDose(match, bound, trial, 'single-bolus', { n_doses: 1, ...given }),
          ]),
      ...(fractions === undefined || count === undefined
        ? []
        : [
            tellOption(match, bound, trial, fractions),
            ...tellTrialDose(match, bound, trial, `${count}-fractions`, { n_doses: count, fractionated: true, ...given }),
          ]),
    ];
  },
};

/** `with either a one- or two-dose treatment`. */
export const doseChoice: Rule = {
  id: 'trial.dose-choice',
  pattern: phrase(
    '\\b(?:with|as|in|of|using) (?:either )?(?:an? )?(?<few>one|two|three|single)(?:-dose|-| doses?)? or (?:an? )?(?<more>two|three|four)[- ](?:dose (?:treatment|regimen|schedule|therapy)|doses)',
  ),
  finds: [
    {
      text: 'It is in a Phase 2 trial for lymphoma with either a two- or three-dose regimen.',
      slots: { few: 'two', more: 'three' },
    },
    {
      text: 'A Phase 2 trial in lymphoma evaluates it as either a one- or a three-dose treatment.',
      slots: { few: 'one', more: 'three' },
    },
    { text: 'Patients of the Phase 2 trial are treated with one or two doses.', slots: { few: 'one', more: 'two' } },
  ],
  ignores: ['It is in a Phase 2 trial with a two-dose regimen.'],
  tell: (match, bound) => {
    const [trial] = trialsNear(match, bound);
    const few = numberOf(wordsIn(match, 'few') ?? '');
    const more = numberOf(wordsIn(match, 'more') ?? '');
    if (trial === undefined || few === undefined || more === undefined) return [];
    if (!match.tagged.mentions.some((mention) => mention.kind === 'trial')) return [];
    return [
      tellOption(match, bound, trial, few === 1 ? 'one dose' : `${wordsIn(match, 'few') ?? ''} doses`),
      tellOption(match, bound, trial, `${wordsIn(match, 'more') ?? ''} doses`),
      ...tellTrialDose(match, bound, trial, `${few}-or-${more}-doses`, { n_doses_options: [few, more] }),
    ];
  },
};

/** `as a single-dose treatment in a Phase 1 trial`: the trial follows. */
export const singleDose: Rule = {
  id: 'trial.single-dose',
  pattern: phrase(
    '\\bas an? (?<option>(?:single|two|multi)-dose) (?:treatment|regimen|therapy)(?:[^.;{trial}]{0,80})? in (?<trial>{trial})|(?<in>{trial})[^.;{trial}]{0,120}? as an? (?<given>(?:single|two|multi)-dose) (?:treatment|regimen|therapy)',
  ),
  finds: [
    {
      text: 'XYZ 201 is evaluated as a single-dose treatment in a Phase 1 trial.',
      slots: { option: 'single-dose', trial: 'a Phase 1 trial' },
    },
    {
      text: 'As a multi-dose regimen, it is now under evaluation in a Phase 1 trial.',
      slots: { option: 'multi-dose', trial: 'a Phase 1 trial' },
    },
    {
      text: 'A Phase 1 trial in glioma is testing it as a single-dose therapy.',
      slots: { given: 'single-dose', in: 'A Phase 1 trial' },
    },
  ],
  ignores: ['XYZ 201 may become a single-dose treatment.'],
  tell: (match, bound) => {
    const mention = mentionIn(match, 'trial');
    const trial = mention && bound.trialOf(mention);
    const option = wordsIn(match, 'option') ?? wordsIn(match, 'given') ?? '';
    return trial === undefined ? [] : [tellOption(match, bound, trial, option.toLowerCase())];
  },
};

const OPTION = '(?:fractionated|multiple|repeat|weekly|daily) dosing';

/** `a Phase 1 study in patients with myeloma exploring fractionated dosing`. */
export const exploredDosing: Rule = {
  id: 'trial.explored-dosing',
  pattern: phrase(
    `{trial}[^.;{trial}]{0,80}? (?:exploring|evaluating|testing|explores|evaluates|tests|with) (?<option>${OPTION})|(?<tried>${OPTION}) (?:(?:is|are) (?:also |now |currently )?(?:being )?|will be )(?:explored|evaluated|tested|studied|investigated|assessed)(?: further)? (?:in|by) {trial}`,
  ),
  finds: [
    { text: 'It is in a Phase 1 study in lymphoma exploring weekly dosing.', slots: { option: 'weekly dosing' } },
    { text: 'Weekly dosing is being tested in a Phase 1 study of XYZ 201.', slots: { tried: 'Weekly dosing' } },
  ],
  ignores: ['The company is exploring weekly dosing.'],
  tell: (match, bound) => {
    const mention = mentionsIn(match).findLast((one) => one.kind === 'trial');
    const trial = mention?.kind === 'trial' ? bound.trialOf(mention) : undefined;
    const option = wordsIn(match, 'option') ?? wordsIn(match, 'tried') ?? '';
    return trial === undefined ? [] : [tellOption(match, bound, trial, option.toLowerCase())];
  },
};

const SINGLE =
  '(?<option>single (?<route>intravenous|oral|subcutaneous|intramuscular) (?:administration|dose|injection|infusion))';

/** `a single intravenous administration of XYZ 201`, `XYZ 201, given as a single intravenous administration`. */
export const singleAdministration: Rule = {
  id: 'trial.single-administration',
  pattern: phrase(
    `\\ban? ${SINGLE} of {drug}|{drug},? (?:which |that )?(?:(?:is|are|was|will be) )?(?:given|administered|dosed|delivered) (?:as|by|in|via) (?:an? )?${SINGLE.replace('option', 'given').replace('route', 'by')}`,
  ),
  finds: [
    { text: 'The Phase 1 study tests a single oral dose of XYZ 201.', slots: { option: 'single oral dose', route: 'oral' } },
    {
      text: 'The Phase 1 study tests XYZ 201, given as a single oral dose, in glioma.',
      slots: { given: 'single oral dose', by: 'oral' },
    },
  ],
  ignores: ['A single dose of XYZ 201 was given.'],
  tell: (match, bound) => {
    const [trial] = trialsNear(match, bound);
    const route = (wordsIn(match, 'route') ?? wordsIn(match, 'by'))?.toLowerCase();
    const option = (wordsIn(match, 'option') ?? wordsIn(match, 'given'))?.toLowerCase();
    if (trial === undefined || route === undefined || option === undefined || isLaboratory(match.tagged.passage.view.text))
      return [];
    return [
      tellOption(match, bound, trial, option),
      { type: 'Trial', key: { trial, attr: 'route' }, value: { route }, assertion: bound.standingOf(trial) },
      ...tellTrialDose(match, bound, trial, 'single-administration', { n_doses: 1, route }),
    ];
  },
};
