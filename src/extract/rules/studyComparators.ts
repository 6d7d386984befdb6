import { allMatches } from '../text/needs.js';
import type { Bound } from '../bind/bound.js';
import type { BoundStudy } from '../bind/studies.js';
import { drugsOf } from '../bind/topic.js';
import { sourceSpan } from '../text/view.js';
import { doseNotesIn, doseSlots } from './doseNotes.js';
import { spans } from './rule.js';
import type { Draft } from './teller.js';

const COMPARATOR =
  /\b(?:(?:relative to|compared (?:with|to)|versus|vs\.?|than|against|over|or(?: to)?|and|received?|given|receiving|those of|in) )(?:an? |the |with )?(?<name>vehicle|saline|placebo|PBS|untreated (?:controls?|mice|animals)|uncorrected cells|(?:isotype|scrambled|IgG|negative|non-targeting|inactive) control(?: antibody)?|control (?:antibody|vector|oligonucleotide|vehicle))\b|\b(?<treated>vehicle|saline|placebo)(?=-treated\b| controls?\b| control\b| group\b)/gi;

/** What a study compares with that is no arm with a drug of its own: `vehicle`, `untreated controls`; and the marketed drug beside it. */
export function tellComparators(bound: Bound, study: BoundStudy): readonly Draft[] {
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
    const named = Array.from(allMatches(text, COMPARATOR)).flatMap((match) => {
      const name = match.groups?.['name'] ?? match.groups?.['treated'] ?? '';
      const from = match.index + match[0].indexOf(name);
      return [told(name.toLowerCase().replace('pbs', 'PBS'), from, from + name.length)];
    });
    const drugs = drugsOf(tagged).filter(
      (drug) =>
        drug.id !== study.drug &&
        drug.marketed === true &&
        /\b(?:to|or|versus|than|against|with|relative to) $/.test(text.slice(0, drug.from)) &&
        !/\b(?:combin\w+ with|added to|together with|refractory to|resistant to) $/.test(text.slice(0, drug.from)),
    );
    return [...named, ...drugs.map((drug) => told(drug.id, drug.from, drug.to))];
  });
}

/** The doses of a study of one treated group: they are those of the study. */
export function tellStudyDoses(bound: Bound, study: BoundStudy): readonly Draft[] {
  const seen = new Set<string>();
  return study.sentences.flatMap((at) => {
    const tagged = bound.sentences[at];
    if (tagged === undefined) return [];
    return doseNotesIn(tagged, () => study.drug).flatMap((note): readonly Draft[] => {
      const [amount] = note.amounts;
      const name = `${study.id.slice('study:'.length)} ${note.drug.slice('drug:'.length)} ${note.amounts.join(' ')} ${note.unit}`;
      if (amount === undefined || seen.has(name)) return [];
      seen.add(name);
      const regimen = bound.book.open('Dose', name);
      bound.book.addKey(regimen, 'applies-to', [{ ref: study.id }, { ref: note.drug }, `${note.amounts.join(' ')} ${note.unit}`]);
      bound.book.addAlias(regimen, `${bound.book.nameOf(note.drug)} ${note.amounts.join(' to ')} ${note.unit}`, 'description');
      return [
        {
          rule: 'dose.study',
          type: 'Dose',
          key: { regimen, attr: 'regimen', applies_to: study.id, drug: note.drug },
          value: doseSlots(note),
          assertion: 'ASSERTED',
          tagged,
          spans: spans(sourceSpan(tagged.passage.view, note.from, note.to)),
        },
      ];
    });
  });
}
