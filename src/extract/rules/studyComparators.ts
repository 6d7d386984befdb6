import { allMatches } from '../text/needs.js';
import type { Bound } from '../bind/bound.js';
import type { BoundStudy } from '../bind/studies.js';
import { drugsOf } from '../bind/topic.js';
import type { DrugMention } from '../mentions/mention.js';
import type { Tagged } from '../mentions/tagged.js';
import { sourceSpan } from '../text/view.js';
import { flat } from '../mentions/clause.js';
import { joinWords } from '../mentions/regimenWords.js';
import type { RegimenWords } from '../mentions/regimenWords.js';
import { doseNotesIn, namelessWordsIn, plainNotesIn } from './doseNotes.js';
import { doseSlots } from './doseSlots.js';
import { toldInClause } from './openClause.js';
import type { DoseNote } from './doseNotes.js';
import { spans } from './rule.js';
import type { Draft } from './teller.js';

/** What a control group gets or is; `dissolved in saline` is none. */
const COMPARATOR =
  /(?<!\b(?:dissolved|diluted|formulated|suspended) in )\b(?<name>(?:vehicle|saline|placebo|PBS|sham|buffer)(?: controls?)?(?![-\w])|(?:untreated|unvaccinated|uncorrected|na[i\u00ef]ve|mock-treated) (?:[\w-]+ )?(?:controls?|mice|rats|animals|monkeys|littermates|cells|ferrets|rabbits|pigs|dogs)|(?:isotype|scrambled|IgG|negative|non-targeting|inactive) control(?: (?:antibody|ADC|siRNA|vector))?|(?:(?:non-binding|non-targeting|non-specific|irrelevant) )?control (?:antibody|ADC|conjugate|vector|oligonucleotide|siRNA|peptide|virus|T cells)|(?:naked|unconjugated|parental|non-binding) (?:antibody|ADC)|untransduced T cells|empty (?:vector|LNPs?|capsids?))\b|\b(?<treated>vehicle|saline|placebo|sham|PBS)(?=-(?:treated|injected|dosed|operated)\b)/gi;
/** A control group that the release says no more of. */
const PLAIN = /\b(?:control (?:group|animals|mice|rats|arm)|controls)\b/i;
/** Before a drug: it is set against the tested one, or given to a group of its own. */
const RIVAL_BEFORE =
  /\b(?:to|or|or with|versus|vs\.?|than|against|relative to|while|whereas|with (?:daily|weekly|oral|intravenous|subcutaneous|standard|low-dose|high-dose)|that of|those of|over|compared with|given|on|for|by|in) $/i;
const PARTNER_BEFORE =
  /\b(?:combin\w+ with|combination with|added to|together with|along with|refractory to|resistant to|alongside|plus|and|given with|resistance to) $/i;

/** `Paclitaxel yielded a TGI of 35%`: what a rival did. */
const ACTS =
  /^(?:,? (?:given|dosed|at) [^.;]{1,60}?,?)? (?:yielded|produced|gave|achieved|had|showed|resulted|led|reduced|lowered|inhibited|prolonged|extended|reached|shrank)\b[^.;]{0,80}\d/;

/** What a study compares with that is no arm with a drug of its own: `vehicle`, `untreated controls`; and the marketed drug beside it. */
export function tellComparators(bound: Bound, study: BoundStudy): readonly Draft[] {
  const isNamed = study.sentences.some((at) => bound.sentences[at]?.passage.view.text.search(COMPARATOR) !== -1);
  return study.sentences.flatMap((at) => {
    const tagged = bound.sentences[at];
    if (tagged === undefined) return [];
    const { text } = tagged.passage.view;
    const told = (target: string, from: number, to: number): Draft => ({
      rule: 'study.comparator-told',
      type: 'Study',
      key: { study: study.id, attr: 'comparator' },
      value: { target },
      assertion: 'ASSERTED',
      tagged,
      spans: spans(sourceSpan(tagged.passage.view, from, to)),
    });
    const named = allMatches(text, COMPARATOR).flatMap((match) => {
      const name = match.groups?.['name'] ?? match.groups?.['treated'] ?? '';
      const plain = name
        .toLowerCase()
        .replace(/^(vehicle|saline|placebo|pbs|sham|buffer) controls?$/, '$1')
        .replace('pbs', 'PBS');
      const from = match.index + match[0].indexOf(name);
      return [told(plain, from, from + name.length)];
    });
    const control = isNamed ? null : PLAIN.exec(text);
    const drugs = drugsOf(tagged).filter((drug) => drug.id !== study.drug && isRival(text, drug));
    return [
      ...named,
      ...(control === null ? [] : [told('control', control.index, control.index + control[0].length)]),
      ...drugs.map((drug) => told(drug.id, drug.from, drug.to)),
    ];
  });
}

/** A drug that is set against the tested one: `versus olaparib`, `vancomycin alone`; not one that is given with it. */
function isRival(text: string, { from, to, marketed }: DrugMention): boolean {
  const before = text.slice(0, from);
  if (/^ (?:alone\b|(?:on|in|to|at) (?:another|the (?:other|opposite|contralateral|second)))/.test(text.slice(to))) return true;
  if (marketed !== true || PARTNER_BEFORE.test(before)) return false;
  return RIVAL_BEFORE.test(before) || (/(?:^|[;:] )\W*$/.test(before) && ACTS.test(text.slice(to)));
}

const LIMIT = /\b(?:toxic|toxicity|MTD|HNSTD|NOAEL|effect level|maximum tolerated|tolerated dose)\b[^.;,]{0,40}$/i;

/** `The highest non-severely toxic dose was 30 mg/kg`: what a study found, not what it gave. */
function isLimit({ passage }: Tagged, { from }: DoseNote): boolean {
  return LIMIT.test(passage.view.text.slice(0, from));
}

/** The doses of a study of one treated group: they are those of the study, each with what the report tells of how it was given. */
export function tellStudyDoses(bound: Bound, study: BoundStudy): readonly Draft[] {
  const told = study.sentences.flatMap((at) => bound.sentences[at] ?? []);
  const around = told.flatMap((tagged) => namelessWordsIn(tagged) ?? []);
  const notes = told.flatMap((tagged) =>
    doseNotesIn(tagged, () => study.drug).flatMap((note) => (isLimit(tagged, note) ? [] : [{ tagged, note }])),
  );
  const plain = told.flatMap((tagged) => plainNotesIn(tagged).map((note) => ({ tagged, note })));
  const seen = new Set<string>();
  const known = notes.length > 0 ? notes : plain;
  return (known.length > 0 ? known : namelessNotes(study, told)).flatMap(({ tagged, note }): readonly Draft[] => {
    const amount = `${note.amounts.join(' ')} ${note.unit}`.trim();
    const name = `${study.id.slice('study:'.length)} ${note.drug.slice('drug:'.length)} ${amount}`;
    if (seen.has(name)) return [];
    seen.add(name);
    const regimen = bound.book.open('Dose', name);
    bound.book.addKey(regimen, 'applies-to', [{ ref: study.id }, { ref: note.drug }, amount]);
    bound.book.addAlias(regimen, `${bound.book.nameOf(note.drug)} ${amount}`, 'description');
    const words = note.drug === study.drug ? around.reduce(joinWords, note.words) : note.words;
    return [
      {
        rule: 'dose.study',
        type: 'Dose',
        key: { regimen, attr: 'regimen', applies_to: study.id, drug: note.drug },
        value: doseSlots({ ...note, words }),
        assertion: toldInClause(bound, tagged, note.from),
        tagged,
        spans: spans(sourceSpan(tagged.passage.view, note.from, note.to)),
      },
    ];
  });
}

const SINGLE = /\b(?:a single|one) (?:dose|injection|infusion|administration|treatment)\b(?! (?:of|level|group))/i;

/** `a single dose lowered ...`: told by number only. */
function singleDoseIn({ mentions, passage }: Tagged): RegimenWords | undefined {
  const isOnly = SINGLE.test(passage.view.text) && !flat(mentions).some((one) => one.kind === 'dose');
  return isOnly ? { doses: 1, often: [], long: [] } : undefined;
}

/** `a single subretinal dose preserved ...`: how the drug of the study was given, where no sentence names it beside. */
function namelessNotes(
  study: BoundStudy,
  told: readonly Tagged[],
): readonly { readonly tagged: Tagged; readonly note: DoseNote }[] {
  const [first] = told.flatMap((tagged) => {
    const words = namelessWordsIn(tagged) ?? singleDoseIn(tagged);
    const isDosing = words !== undefined && (words.doses !== undefined || words.often.length > 0);
    const note = { drug: study.drug, amounts: [], unit: '', op: undefined, from: 0, to: tagged.passage.view.text.length };
    return isDosing ? [{ tagged, note: { ...note, words } }] : [];
  });
  return first === undefined ? [] : [first];
}
