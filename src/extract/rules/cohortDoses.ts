import { slug } from '../../domain/ids.js';
import type { Assertion, Slots } from '../../domain/claim.js';
import type { Bound } from '../bind/bound.js';
import type { QuantityMention } from '../mentions/mention.js';
import { mentionIn, mentionsIn, phrase, spanIn, wordsIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { cohortIn, reportedCohort } from './cohorts.js';
import { spans } from './rule.js';
import type { Rule, Told } from './rule.js';

/** Opens the dose of a cohort and tells its key. */
function doseKey(bound: Bound, cohort: string, drug: string): Slots {
  const regimen = bound.book.open('Dose', cohort.slice('cohort:'.length));
  bound.book.addKey(regimen, 'applies-to', [{ ref: cohort }]);
  bound.book.addAlias(regimen, `${bound.book.nameOf(drug)} dose of ${bound.book.nameOf(cohort)}`, 'description');
  return { regimen, applies_to: cohort, drug };
}

/** `using`, `which receives`, `, in which patients will be given`: what ties a cohort to its dose. */
const GETS =
  '(?:with|at|(?:which |that )?(?:will |is |are )?(?:also )?(?:utiliz(?:ing|es|e)|us(?:ing|es|e)|evaluat(?:ing|es|e)|test(?:ing|s|)|receiv(?:ing|es|ed|e))|(?:which |that )?(?:is|are|was|were|will be) (?:being )?(?:dosed|treated) (?:at|with)|(?:where|in which) (?:the )?patients (?:will )?(?:receive[ds]?|(?:are|were|be) (?:given|treated with)))';

/** A cohort with its dose, and the fractions in parentheses behind it. */
export const cohortDose: Rule = {
  id: 'cohort.dose',
  pattern: phrase(
    `(?<cohort>{cohort}),? ${GETS} (?:an? )?(?:higher |lower )?(?:(?<dose>{dose}) (?<fractionated>fractionated )?dose|(?<split>fractionated )?dose of (?<total>{dose}))(?: of {drug})?(?:,? \\((?<parts>(?<each>{dose}) (?:doses? )?(?:each )?(?<days>{days})(?: and {dose} {days})?)\\))?`,
  ),
  finds: [
    {
      text: 'Acme has initiated Cohort 3 using a 30 mg/m2 fractionated dose (15 mg/m2 dose on day 1 and day 15).',
      slots: { cohort: 'Cohort 3', dose: '30 mg/m2', each: '15 mg/m2', days: 'on day 1 and day 15' },
    },
    {
      text: 'Patients in Cohort 4 are treated with a fractionated dose of 40 mg/m2 of XYZ 201.',
      slots: { cohort: 'Cohort 4', split: 'fractionated', total: '40 mg/m2' },
    },
  ],
  ignores: ['Cohort 3 was completed.', 'The 30 mg/m2 dose is higher than before.'],
  tell: (match, bound) => {
    const cohort = cohortIn(match, bound, 'cohort');
    const dose = mentionIn(match, 'dose', 'dose') ?? mentionIn(match, 'dose', 'total');
    const drug = bound.drugAt(match.tagged, match.tagged.passage.view.text.length);
    if (cohort === undefined || dose === undefined || drug === undefined) return [];
    const fractionated = (match.groups['fractionated'] ?? match.groups['split']) !== undefined;
    return tellCohortDose(match, doseKey(bound, cohort, drug), dose, fractionated);
  },
};

interface Fraction {
  readonly amount: number;
  readonly day: number;
}

/** The fractions in parentheses behind a dose, each with its day; none unless they add up to the dose. */
function fractionsOf(match: Match, dose: QuantityMention): readonly Fraction[] {
  const fractions: Fraction[] = [];
  let amount: QuantityMention | undefined;
  for (const mention of mentionsIn(match, 'parts')) {
    if (mention.kind === 'dose') amount = mention;
    if (mention.kind !== 'days' || amount?.unit !== dose.unit) continue;
    for (const day of mention.days) fractions.push({ amount: amount.value, day });
  }
  const total = fractions.reduce((sum, fraction) => sum + fraction.amount, 0);
  return Math.abs(total - dose.value) < 1e-9 ? fractions : [];
}

const GIVEN = /\breceived\b|\b(?:was|were) (?:given|dosed|treated)\b/;
const BEGUN = /\b(?:initiat|start|open|enroll)(?:ed|ing)\b/;

/** How the dose of a cohort is told: given, being given, or to be given in a cohort that has not begun. */
function givingOf(match: Match): Assertion {
  if (match.groups['cohort'] === undefined || GIVEN.test(match.text)) return 'ASSERTED';
  return /\bwill\b/.test(match.text) && !BEGUN.test(match.tagged.text) ? 'PLANNED' : 'ONGOING';
}

/** The total, and its fractions where the text gives them. */
function tellCohortDose(match: Match, key: Slots, dose: QuantityMention, fractionated: boolean): readonly Told[] {
  const fractions = fractionsOf(match, dose);
  const split = {
    n_doses: fractions.length,
    amounts: fractions.map((fraction) => fraction.amount),
    schedule_days: fractions.map((fraction) => fraction.day),
  };
  return [
    {
      type: 'Dose',
      key: { ...key, attr: 'regimen' },
      value: { amount: dose.value, unit: dose.unit, ...(fractionated && { fractionated }), ...(fractions.length > 0 && split) },
      assertion: givingOf(match),
      spans: spans(spanIn(match, 'dose'), spanIn(match, 'total'), spanIn(match, 'parts')),
    },
    ...fractions.map(({ amount, day }, at): Told => ({
      type: 'Dose',
      key: { ...key, attr: 'administration', index: at + 1 },
      value: { amount, unit: dose.unit, day },
      assertion: givingOf(match),
      spans: spans(spanIn(match, 'parts')),
    })),
  ];
}

const JUDGED = '(?:determined|deemed|found|judged|concluded|considered)';
const VERDICT = 'safe(?: and (?:well )?tolera(?:ble|ted))?|(?:well )?tolerated';

/** A dose that a committee judged, which may stand before, behind or as the subject: the dose of the cohort just reported. */
export const doseJudgedSafe: Rule = {
  id: 'cohort.dose-judged-safe',
  pattern: phrase(
    `(?:(?<judge>{committee}) (?:has |have )?(?:unanimously )?${JUDGED} (?:that )?|\\bas ${JUDGED} by (?<first>{committee}), )?\\bthe (?<dose>{dose}) (?<fractionated>fractionated )?dose (?:to be|(?:was|has been|is)(?: ${JUDGED})?(?: to be)?) (?<verdict>${VERDICT})(?: by (?<last>{committee}))?`,
  ),
  finds: [
    {
      text: 'The 30 mg/m2 dose was deemed to be safe and well tolerated by the DSMB.',
      slots: { dose: '30 mg/m2', verdict: 'safe and well tolerated', last: 'the DSMB' },
    },
    {
      text: 'The DSMB has determined that the 30 mg/m2 fractionated dose is safe and well tolerated.',
      slots: { judge: 'The DSMB', dose: '30 mg/m2', verdict: 'safe and well tolerated' },
    },
    {
      text: 'As judged by the DSMB, the 30 mg/m2 dose is safe and tolerable.',
      slots: { first: 'the DSMB', dose: '30 mg/m2', verdict: 'safe and tolerable' },
    },
  ],
  ignores: [
    'The dose will be determined by the DSMB.',
    'The DSMB will determine whether the dose of 30 mg/m2 is safe.',
    'As judged by the DSMB, the study goes on.',
  ],
  tell: tellJudgedDose,
};

function tellJudgedDose(match: Match, bound: Bound): readonly Told[] {
  const cohort = reportedCohort(match, bound);
  const dose = mentionIn(match, 'dose', 'dose');
  const drug = bound.drugAt(match.tagged, 0);
  const verdict = wordsIn(match, 'verdict')?.toLowerCase();
  const [judge] = ['judge', 'first', 'last'].flatMap((group) => mentionIn(match, 'committee', group) ?? []);
  if (cohort === undefined || dose === undefined || drug === undefined || verdict === undefined || judge === undefined) return [];
  return [
    ...tellCohortDose(match, doseKey(bound, cohort, drug), dose, wordsIn(match, 'fractionated') !== undefined),
    {
      type: 'Outcome',
      key: { subject: cohort, endpoint: 'safety_tolerability', comparator: 'none' },
      value: { qualitative: verdict, judged_by: judge.id },
      spans: spans(spanIn(match, 'verdict'), spanIn(match, 'judge')),
    },
    {
      type: 'Event',
      key: { event: slug(`${cohort} ${verdict}`), event_type: 'committee_determination' },
      value: {
        actor: judge.id,
        subject: cohort,
        determination: verdict,
        date: bound.header.date,
        precision: 'day',
        date_kind: 'announced',
        status: 'done',
      },
      assertion: 'COMPLETED',
      spans: spans(spanIn(match)),
    },
  ];
}
