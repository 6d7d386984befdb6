import type { Assertion } from '../../domain/claim.js';
import { slug } from '../../domain/ids.js';
import type { Section } from '../../domain/release.js';
import { partIn } from '../bind/cohortRows.js';
import type { Bound } from '../bind/bound.js';
import type { BoundCohort } from '../bind/cohorts.js';
import { drugsOf } from '../bind/topic.js';
import { isLaboratory } from '../mentions/animals.js';
import { clauseAt } from '../mentions/clause.js';
import { standingOf } from './cohortFacts.js';
import { isGivenIn } from './doseOwners.js';
import { trialsOfDose } from './doseTrials.js';
import { routeOf } from './drugRoutes.js';
import { doseNotesIn, namelessWordsIn, plainNotesIn } from './doseNotes.js';
import { doseSlots } from './doseSlots.js';
import type { DoseNote } from './doseNotes.js';
import { joinWords, regimenWords, scheduleOf } from '../mentions/regimenWords.js';
import type { RegimenWords } from '../mentions/regimenWords.js';
import { cellsOf } from '../text/cells.js';
import { sourceSpan } from '../text/view.js';
import { strengthsOf, withStrength } from './doseStrengths.js';
import { GIVEN, toldInClause } from './openClause.js';
import { merged } from './regimenMerging.js';
import type { Regimen } from './regimenMerging.js';
import { spans } from './rule.js';
import type { Draft } from './teller.js';

/** Parts that tell no one's dosing in a trial of the release. */
const SILENT: ReadonlySet<Section> = new Set<Section>([
  'forward-looking',
  'contact',
  'about-partner',
  'about-disease',
  'about-platform',
]);

/** The doses of trials and cohorts: amount, route, number, schedule, each told once with all that the release gives of it. */
export function tellRegimens(bound: Bound): readonly Draft[] {
  const clinical = bound.sentences.flatMap((tagged, at) =>
    SILENT.has(tagged.passage.section) ||
    /\bpatents?\b/i.test(tagged.passage.view.text) ||
    bound.studyAt(tagged) !== undefined ||
    isLaboratory(tagged.passage.view.text)
      ? []
      : [at],
  );
  const dosed = clinical.flatMap((at) => dosedIn(bound, at));
  const told = merged([...dosed, ...dosesOfCohorts(bound, dosed)]);
  const plain = clinical.flatMap((at) => plainIn(bound, at));
  const nameless = clinical.flatMap((at) => namelessIn(bound, at));
  for (const one of told) one.words = filled(bound, one, [...plain, ...nameless]);
  const isNew = (one: Regimen, known: readonly Regimen[]): boolean =>
    !known.some((other) => other.drug === one.drug && other.appliesTo === one.appliesTo);
  const alone = merged(plain.filter((one) => one.note.general !== true && isNew(one, told)));
  const dosedTrials = new Set([...told, ...alone].map(({ appliesTo }) => trialOf(bound, appliesTo)));
  const unnamed = merged(nameless.filter((one) => isTelling(bound, one) && !dosedTrials.has(trialOf(bound, one.appliesTo))));
  const strengths = strengthsOf(bound, clinical);
  return [...told, ...alone, ...unnamed]
    .filter((one) => one.assertion !== 'POSSIBLE')
    .flatMap((one) => tell(bound, withStrength(one, strengths)));
}

const TO_WHOM =
  /\b(?:patients?|participants?|subjects|volunteers|adults|children|infants|people|eyes?|cohorts?|groups?|each|all|which|it (?:is|was|will be) )|^\W*(?:dos(?:e|ing|age)|regimen|treatment) ?:/i;

/** How often or how many times, and to whom: without these, words about giving are no regimen. */
function isTelling(bound: Bound, { words, sentence }: Regimen): boolean {
  const { text } = bound.sentences[sentence]?.passage.view ?? { text: '' };
  return (words.doses !== undefined || words.often.length > 0) && TO_WHOM.test(text);
}

function dosedIn(bound: Bound, at: number): readonly Regimen[] {
  const tagged = bound.sentences[at];
  if (tagged === undefined || /\bfractionated\b/i.test(tagged.text)) return [];
  return doseNotesIn(tagged, (place) => drugSpokenOf(bound, at, place)).flatMap((note) => regimensAt(bound, at, note));
}

/** Before what patients get ahead of the drug: `after lymphodepletion with`. */
const PREPARES = /\b(?:lymphodepletion|conditioning|premedication|pretreatment|pre-treatment)\b[^.;]{0,60}$/i;

/** Amounts that no medicine on the market is given in beside a cell or gene therapy. */
const OF_CELLS =
  /^[\d.,]+(?: ?[eE]\+?\d+| ?[x\u00d7*] ?10\^?\d+| [mb]illion)? ?(?:[\w+-]+ ){0,3}(?:cells|vg|vector genomes|genome copies|gc|transducing units)\b/i;

/** The drug named before a dose in its sentence, else the one that its trial tests. */
function drugSpokenOf(bound: Bound, at: number, place: number): string | undefined {
  const tagged = bound.sentences[at];
  if (tagged === undefined) return undefined;
  const clause = clauseAt(tagged.passage.view.text, place);
  const { text } = tagged.passage.view;
  const beside = drugsOf(tagged)
    .filter(({ from, to }) => from >= clause.from && to <= place && !PREPARES.test(text.slice(clause.from, from)))
    .at(-1);
  if (beside?.marketed === true && !OF_CELLS.test(text.slice(place))) return beside.id;
  const spoken = bound.drugAt(tagged, place);
  const isCells = OF_CELLS.test(text.slice(place));
  if (drugsOf(tagged).some(({ id, to, marketed }) => id === spoken && to <= place && !(isCells && marketed === true)))
    return spoken;
  const [trial] = trialsOfDose(bound, at, place);
  return bound.trials.trials.find((one) => one.id === trial)?.drug ?? spoken;
}

function plainIn(bound: Bound, at: number): readonly Regimen[] {
  const tagged = bound.sentences[at];
  if (tagged === undefined) return [];
  return plainNotesIn(tagged).flatMap((note) => regimensAt(bound, at, note));
}

/** How the drug of a trial is given, told of its patients without naming the drug: it completes doses and tells none. */
function namelessIn(bound: Bound, at: number): readonly Regimen[] {
  const tagged = bound.sentences[at];
  const words = tagged && namelessWordsIn(tagged);
  const [trial] = trialsOfDose(bound, at, 0);
  const drug = bound.trials.trials.find((one) => one.id === trial)?.drug;
  if (words === undefined || trial === undefined || drug === undefined) return [];
  return regimensAt(bound, at, { drug, amounts: [], unit: '', op: undefined, from: 0, to: 0, words });
}

function regimensAt(bound: Bound, at: number, note: DoseNote): readonly Regimen[] {
  return trialsOfDose(bound, at, note.from)
    .filter((trial) => isGivenIn(bound, at, note, trial))
    .map((trial) => {
      const told = openOf(bound, at, note, trial);
      const cohort = cohortOf(bound, trial, note, at);
      const isAwaited = cohort?.dose?.sentence === at && standingOf(bound, cohort) === 'PLANNED';
      const assertion = told === 'ASSERTED' && isAwaited ? 'PLANNED' : told;
      // a dose still to be given is not that of a cohort which has had it
      const isOther =
        assertion === 'PLANNED' && cohort?.dose?.sentence !== at && cohort && standingOf(bound, cohort) !== 'PLANNED';
      const appliesTo = cohort === undefined || isOther === true ? trial : cohort.id;
      const words = joinWords(note.words, headWords(bound, at));
      return { appliesTo, drug: note.drug, note, sentence: at, words, assertion };
    });
}

/** The cohort whose dose it is: the one it stands beside, else the one of its trial that gets it. */
function cohortOf(bound: Bound, trial: string, { amounts, unit, from }: DoseNote, at: number): BoundCohort | undefined {
  const [amount, ...others] = amounts;
  const part = partBefore(bound, at);
  if (part !== undefined) return part;
  if (amount === undefined || others.length > 0) return undefined;
  const fitting = bound.cohorts.filter(({ dose }) => dose?.value === amount && dose.unit === unit);
  const beside = fitting.find(({ dose }) => dose?.sentence === at && dose.from === from);
  const ofTrial = fitting.filter((cohort) => cohort.trial === trial);
  return beside ?? ofTrial.find(({ label }) => !/^\d+$/.test(label)) ?? ofTrial[0];
}

/** `Part A, dose escalation. XYZ 201 at 8 mg ...`: the part of the trial that the sentence before opened. */
function partBefore(bound: Bound, at: number): BoundCohort | undefined {
  const paragraph = bound.sentences[at]?.passage.paragraph;
  for (let before = at - 1; bound.sentences[before]?.passage.paragraph === paragraph; before -= 1) {
    const named = bound.sentences[before]?.mentions.find((one) => one.kind === 'cohort');
    if (named?.kind !== 'cohort') continue;
    const id = /^(?:part|stage)-/.test(named.number) ? bound.cohortOf(named) : undefined;
    return bound.cohorts.find((cohort) => cohort.id === id);
  }
  return undefined;
}

/** What cohorts get where only their dose is told: the drug of their trial. */
function dosesOfCohorts(bound: Bound, dosed: readonly Regimen[]): readonly Regimen[] {
  return bound.cohorts.flatMap((cohort) => {
    const { id, trial, dose } = cohort;
    const tagged = dose && bound.sentences[dose.sentence];
    const drug = bound.trials.trials.find((one) => one.id === trial)?.drug;
    if (dose === undefined || tagged === undefined || drug === undefined || dosed.some((one) => one.appliesTo === id)) return [];
    if (/\bfractionated\b/i.test(tagged.text)) return [];
    const note: DoseNote = {
      drug,
      amounts: [dose.value],
      unit: dose.unit,
      op: dose.op,
      from: dose.from,
      to: dose.to,
      words: dosed.find((one) => one.sentence === dose.sentence && one.drug === drug)?.words ?? headWords(bound, dose.sentence),
    };
    const told = openOf(bound, dose.sentence, note, trial);
    return [
      {
        appliesTo: id,
        drug,
        note,
        sentence: dose.sentence,
        words: note.words,
        assertion: told === 'ASSERTED' && standingOf(bound, cohort) === 'PLANNED' ? 'PLANNED' : told,
      },
    ];
  });
}

/** `Cohort, XYZ 201 every 4 weeks`: what the head of a table tells of the doses in its rows. */
function headWords({ sentences }: Bound, at: number): RegimenWords {
  const { paragraph, view } = sentences[at]?.passage ?? {};
  if (view === undefined || cellsOf(view).length < 2) return { often: [], long: [] };
  const head = sentences.find(({ passage }) => passage.paragraph === paragraph && cellsOf(passage.view).length > 1);
  return regimenWords(head?.passage.view.text ?? '');
}

function trialOf(bound: Bound, id: string): string {
  return bound.cohorts.find((cohort) => cohort.id === id)?.trial ?? id;
}

const NEAR = 2;
const ALL_DOSES = /\b(?:all|each|every|both) (?:[a-z]+ )?(?:doses?|injections?|infusions?|regimens?|treatments)\b/i;

/** What the sentences around a dose tell of how the drug of its trial is given. */
function filled(bound: Bound, { appliesTo, drug, sentence, words, assertion }: Regimen, plain: readonly Regimen[]): RegimenWords {
  const trial = trialOf(bound, appliesTo);
  const paragraph = bound.sentences[sentence]?.passage.paragraph ?? -1;
  const series = seriesOf(bound, appliesTo);
  const own = plain.filter((one) => one.drug === drug && isOfSeries(bound, one.sentence, series));
  const general = own.filter((one) => one.note.general === true && words.doses === undefined);
  const ofTrial = own.filter((one) => one.note.general !== true && one.appliesTo === trial);
  const near = ofTrial.filter(
    (one) =>
      Math.abs(one.sentence - sentence) <= NEAR ||
      bound.sentences[one.sentence]?.passage.paragraph === paragraph ||
      ALL_DOSES.test(bound.sentences[one.sentence]?.passage.view.text ?? ''),
  );
  // elsewhere the release may tell it once for the whole trial
  const far = merged(ofTrial.filter((one) => one.assertion === assertion && isTelling(bound, one)));
  const told = near.length > 0 ? near : far.length === 1 ? far : [];
  const given = [...told, ...general].map((one) => one.words).reduce(joinWords, words);
  const route = given.route ?? routeOf(bound, drug);
  const routed = route === undefined ? given : { ...given, route };
  return series === 'sad' && scheduleOf(given).length === 0 ? { doses: 1, ...routed } : routed;
}

/** Single or multiple ascending doses, for a cohort of such a part. */
function seriesOf(bound: Bound, appliesTo: string): string | undefined {
  const label = bound.cohorts.find(({ id }) => id === appliesTo)?.label ?? '';
  return /^[sm]ad(?=-)/i.exec(label)?.[0].toLowerCase();
}

/** What a sentence tells of one part of a trial is not told of the other. */
function isOfSeries({ sentences }: Bound, at: number, series: string | undefined): boolean {
  const told = series === undefined ? undefined : partIn(sentences[at]?.passage.view.text ?? '');
  return told === undefined || told === series;
}

/** An escalation that goes on: where it will end is not yet given. */
const ESCALATES = /\b(?:is|are|being) (?:being )?escalated\b|\bescalat(?:es|ing)\b/i;

function openOf(bound: Bound, at: number, { from }: DoseNote, trial: string): Assertion {
  const tagged = bound.sentences[at];
  if (tagged === undefined) return 'ASSERTED';
  const { text } = tagged.passage.view;
  const told = toldInClause(bound, tagged, from);
  const clause = clauseAt(text, from);
  const words = text.slice(clause.from, clause.to);
  const isToCome = ESCALATES.test(words) || (bound.standingOf(trial) === 'PLANNED' && !GIVEN.test(words));
  if (told === 'NEGATED') return 'ASSERTED';
  return isToCome && told !== 'POSSIBLE' ? 'PLANNED' : told;
}

function tell(bound: Bound, { appliesTo, drug, note, sentence, words, assertion }: Regimen): readonly Draft[] {
  const tagged = bound.sentences[sentence];
  if (tagged === undefined) return [];
  const { amounts, unit, op } = note;
  const amount = amounts.length > 0 ? `${op ?? ''} ${amounts.join(' ')} ${unit}` : '';
  const name = [appliesTo.replace(/^\w+:/, ''), drug.slice('drug:'.length), amount, scheduleOf(words)[0] ?? ''].join(' ');
  const regimen = bound.book.open('Dose', name);
  bound.book.addKey(regimen, 'applies-to', [{ ref: appliesTo }, { ref: drug }, slug(`${amount} ${scheduleOf(words)[0] ?? ''}`)]);
  bound.book.addAlias(regimen, `${bound.book.nameOf(drug)} ${amount}`.trim(), 'description');
  return [
    {
      rule: 'dose.told',
      type: 'Dose',
      key: { regimen, attr: 'regimen', applies_to: appliesTo, drug },
      value: doseSlots({ ...note, words }),
      assertion,
      tagged,
      spans: spans(sourceSpan(tagged.passage.view, note.from, note.to)),
    },
  ];
}
