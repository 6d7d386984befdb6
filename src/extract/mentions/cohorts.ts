import { allMatches } from '../text/needs.js';
import type { CohortMention, QuantityMention } from './mention.js';
import { numberOf } from './numberWords.js';
import { matchesOf, mentionsIn, phrase } from './tagged.js';
import type { Tagged } from './tagged.js';

const WORDED = 'one|two|three|four|five|six|seven|eight';
const ORDINAL = '[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth';
const SORT =
  '(?:(?:and )?(?:final|dose|dosing|dose[- ]escalation|dose[- ]expansion|study|trial|patient|ascending-dose|higher[- ]dose|higher|treatment|single|multiple|ascending|escalation|\\(?(?:SAD|MAD)\\)?) ){0,4}';
const STAGES = '(?:(?:single-agent|monotherapy|combination) )?(?:dose[- ])?(?:escalation|expansion|optimi[sz]ation)\\b';
/** `Cohort 6`, `Cohorts 2 and 3`, `Group B`, `Dose Level 2 (DL2)`, `DL2`, `the fourth cohort`, `an expansion cohort`, `Part A: dose escalation`; not `the first three cohorts`. */
const COHORT = new RegExp(
  [
    `(?<!WHO )\\b(?:[Cc]ohorts?|COHORTS?|(?:[Dd]ose |[Dd]osing |[Tt]reatment )?Groups?) (?<number>\\d{1,2}[a-c]?|[A-H]\\d?)(?:(?:, | and |, and | through | to |-)(?:\\d{1,2}|[A-H])\\b(?! ?(?:%|m?g\\b|patients|participants|of\\b|mL)))*(?![\\w%]|-\\w| (?:PA?H|pulmonary)\\b)`,
    `\\b[Cc]ohort (?<word>${WORDED})\\b`,
    `\\b(?:(?:[Dd]ose |Dosing )[Ll]evel |DL[- ]?)(?<level>-?\\d)(?: \\(DL[- ]?\\d\\))?(?!\\w)`,
    `\\b(?<ordinal>${ORDINAL}),? ${SORT}(?:cohort|dose level|dosing level|dose group|dosing group|group)\\b`,
    `\\b(?<nth>${ORDINAL}) of (?:the )?(?:${WORDED}|\\d) (?:planned |dose |dosing |dose-escalation ){0,2}(?:cohorts|levels|groups)\\b`,
    '\\b(?:dose[- ])?(?<expansion>expansion) cohort\\b',
    `\\b(?<part>(?:Part|Stage) (?:[A-D]|[1-4]))(?=(?:,|:| \\(| -)? ?(?:which is )?(?:the )?${STAGES})`,
    '\\b(?<prior>[Pp]rior|[Pp]revious|[Ee]arlier) cohorts\\b',
  ].join('|'),
  'g',
);
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];
/** Numbered groups of a trial, one mention for each of several, and "prior cohorts". */
export function findCohorts(text: string): readonly CohortMention[] {
  return Array.from(allMatches(text, COHORT)).flatMap((match): readonly CohortMention[] => {
    const { number, word, level, nth, ordinal = nth, expansion, part } = match.groups ?? {};
    const [from, to] = [match.index, match.index + match[0].length];
    if (number !== undefined) return severalCohorts(match[0], from);
    const label =
      level !== undefined
        ? `DL${level}`
        : word !== undefined
          ? String(numberOf(word))
          : ordinal !== undefined
            ? String(ORDINALS.indexOf(ordinal.toLowerCase()) + 1)
            : (expansion ?? part?.toLowerCase().replace(' ', '-') ?? 'prior');
    return [{ kind: 'cohort', number: label, from, to }];
  });
}

/** `Cohorts 2 and 3` are two: the word belongs to the first. */
function severalCohorts(words: string, from: number): readonly CohortMention[] {
  const numbers = Array.from(words.matchAll(/(?<![\w])(?:\d{1,2}[a-c]?|[A-H]\d?)(?!\w)/g));
  return numbers.map(({ 0: number, index }, at) => ({
    kind: 'cohort',
    number: number.toUpperCase(),
    from: at === 0 ? from : from + index,
    to: from + index + number.length,
  }));
}

const SIZED = '(?: \\([^(){dose}]{0,30}\\))?';
const DOSE_COHORTS = phrase(
  `{dose}${SIZED}(?:(?:,| and| or|, and|, or|/) (?:the )?{dose}${SIZED}){0,6}[ -](?:once[- ]daily |twice[- ]daily |daily |weekly |monthly )?(?:dose |SAD |MAD |dosing )?(?:cohorts?|dose levels?|dose groups?|levels?)\\b`,
);

/** Groups called by their dose: `the 10 mg cohort`, `the 5 mg (n=3) and 10 mg (n=4) dose groups` are one and two. */
export function findDoseCohorts(tagged: Tagged): readonly CohortMention[] {
  if (!/cohort|level|group/i.test(tagged.text)) return [];
  return matchesOf(tagged, DOSE_COHORTS).flatMap((match) => {
    const doses = mentionsIn(match).filter((mention): mention is QuantityMention => mention.kind === 'dose');
    return doses.map((dose, at) => ({
      kind: 'cohort',
      number: doseLabel(dose),
      dose,
      from: dose.from,
      to: at > 0 || doses.length > 1 ? dose.to : (tagged.places[match.at + match.text.length] ?? dose.to),
    }));
  });
}

/** `10-mg`: what a group is called that has no name but its dose. */
export function doseLabel({ value, unit }: QuantityMention): string {
  return `${String(value)}-${unit.replace('/', '-')}`;
}
