import { allMatches } from '../text/needs.js';
import type { CohortMention, QuantityMention } from './mention.js';
import { numberOf } from './numberWords.js';
import { matchesOf, mentionsIn, phrase } from './tagged.js';
import type { Tagged } from './tagged.js';

const WORDED = 'one|two|three|four|five|six|seven|eight';
const ORDINAL = '[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth';
const SORT =
  '(?:(?:(?:and )?(?:final|last|dose|dosing|dose[- ]escalation|dose[- ]expansion|study|trial|patient|ascending-dose|higher[- ]dose|higher|highest|treatment|single|multiple|ascending|escalation|\\(?(?:SAD|MAD)\\)?)|[\\d.,]+[ -]?(?:mg|ug|mcg|g)(?:/kg)?) ){0,4}';
const STAGES = '(?:(?:single-agent|monotherapy|combination) )?(?:dose[- ])?(?:escalation|expansion|optimi[sz]ation)\\b';
const ASIDE = '(?: \\([^()]{1,60}\\))?';
/** What tells a cohort from the others of its trial: who is in it, how much or with what they are treated. */
const KIND =
  '(?:low|lower|lowest|mid|middle|medium|intermediate|high|higher|highest)[- ]dose|adolescents?|pa?ediatric|adult|elderly|older[- ]adult|younger|infant|food[- ]effect|HIV|monotherapy|combination|Japanese|Chinese|sentinel|safety (?:lead|run)-in|biopsy|dose[- ]optimi[sz]ation|backfill|booster|(?:non-)?ambulatory|treatment-naive|healthy[- ]volunteer|\\w+-(?:refractory|na\u00efve|naive|resistant|experienced)';
/** `SAD 1`, `MAD Cohorts 1 and 2`, `SAD-3 cohort`: a number within a part of a first trial. */
const OF_PART =
  '\\b(?<series>SAD|MAD)(?:[- ]| (?:[Cc]ohorts?|[Gg]roups?|[Pp]anels?|[Dd]ose [Ll]evels?) )\\d{1,2}(?:(?:, | and |, and | to )\\d\\b)*(?: (?:cohorts?|groups?)\\b)?(?![\\w%]|-\\w| ?m?g\\b)';
/** `Cohort 6`, `Cohorts 2 (n=3) and 3`, `Group B`, `Dose Level 2 (DL2)`, `the fourth cohort`, `an expansion cohort`, `the low-dose cohort`, `Part A`; not `the first three cohorts`. */
const COHORT = new RegExp(
  [
    OF_PART,
    `(?<!WHO )\\b(?:[Cc]ohorts?|COHORTS?|Panels?|(?:[Dd]ose |[Dd]osing |[Tt]reatment )?Groups?) (?:#|[Nn]o\\. ?)?(?<number>\\d{1,2}[a-dA-D]?|[A-H]\\d?|I{1,3}|IV|V)(?:${ASIDE}(?:, | and |, and | or |, or | through | to |-)(?:\\d{1,2}|[A-H]|I{1,3}|IV|V)\\b(?! ?(?:%|m?g\\b|patients|participants|of\\b|mL)| (?:in|at|on|to) (?:the )?(?:[Cc]ohort|[Gg]roup|[Dd]ose|[Pp]anel)))*(?![\\w%]|-\\w| (?:PA?H|pulmonary)\\b)`,
    `\\b[Cc]ohort (?<word>${WORDED})\\b`,
    `\\b(?:(?:[Dd]ose |Dosing )[Ll]evels? |DLs?[- ]?)(?<level>-?\\d)(?: \\(DL[- ]?\\d\\))?(?:${ASIDE}(?:, | and |, and | or )(?:DL)?\\d\\b(?! ?(?:%|m?g\\b|patients|participants|of\\b|mL)| (?:in|at|on) (?:the )?(?:[Dd]ose|DL)))*(?!\\w)`,
    `\\b[Dd]ose level (?<worded>${WORDED})\\b`,
    `\\b(?<ordinals>(?:${ORDINAL})(?:, (?:${ORDINAL}))*,? and (?:${ORDINAL})) ${SORT}(?:cohorts|dose levels|dosing levels|dose groups|groups)\\b`,
    `\\b(?<ordinal>${ORDINAL}),? ${SORT}(?:cohort|dose level|dosing level|dose group|dosing group|group)\\b`,
    `\\b(?<nth>${ORDINAL}) of (?:the )?(?:${WORDED}|\\d) (?:planned |dose |dosing |dose-escalation ){0,2}(?:cohorts|levels|groups)\\b`,
    '\\b(?:(?:dose[- ])?(?<expansion>expansion) (?:cohort|arm|part)\\b|[Cc]ohort (?<expanded>expansion)\\b)',
    `\\b(?<part>Part (?:[A-D]|[1-4])|Stage (?:[A-D]|[1-4])(?=(?:,|:| \\(| -)? ?(?:which is )?(?:the )?${STAGES}))\\b(?! ?%|,? (?:and|or|to|of) (?:Part )?[A-D1-4]\\b)(?<!Medicare Part [A-D])`,
    `\\b(?<kind>${KIND})(?: expansion)? (?:cohort\\b|(?<=-dose )group\\b(?= \\())`,
    '\\b(?<prior>[Pp]rior|[Pp]revious|[Ee]arlier) cohorts\\b',
  ].join('|'),
  'g',
);
/** `The second (n=5) received 30 mg`, behind the first cohort. */
const ELLIPTIC = new RegExp(
  `\\b(?<article>[Tt]he|[Aa]) (?<ordinal>${ORDINAL})(?= \\(n ?=|,? (?:received|at|of) \\d| (?:will (?:receive|test|get|be (?:dosed|treated) (?:at|with))|tests|gets|got|(?:is|was) (?:being )?(?:dosed|treated) (?:at|with)) [\\d.,]+ ?(?:[mu]?c?g|vg|[MGk]Bq|x)\\b)`,
  'g',
);
const BEHIND_COHORT = /^$|\b(?:cohorts?|(?<=(?:first|second|third) (?:dose )?)group)\b[^.]{0,160}$/;
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];
/** Numbered and named groups of a trial, one mention for each of several, and "prior cohorts". */
export function findCohorts(text: string): readonly CohortMention[] {
  const found = Array.from(allMatches(text, COHORT)).flatMap((match): readonly CohortMention[] => {
    const { number, level, series } = match.groups ?? {};
    const [from, to] = [match.index, match.index + match[0].length];
    if (series !== undefined) return severalCohorts(match[0].replace('-', ' '), from, `${series}-`);
    if (number !== undefined) return severalCohorts(match[0], from, '');
    if (level !== undefined) return severalCohorts(match[0], from, 'DL');
    if (match.groups?.['ordinals'] !== undefined) return ordinalCohorts(match.groups['ordinals'], from);
    return [{ kind: 'cohort', number: labelOf(match.groups ?? {}), from, to }];
  });
  const elliptic = allMatches(text, ELLIPTIC).flatMap((match): readonly CohortMention[] => {
    const to = match.index + match[0].length;
    const isCohort = BEHIND_COHORT.test(text.slice(0, match.index));
    return isCohort
      ? [
          {
            kind: 'cohort',
            number: labelOf(match.groups ?? {}),
            from: match.index + (match.groups?.['article'] ?? '').length + 1,
            to,
          },
        ]
      : [];
  });
  return [...found, ...elliptic];
}

function labelOf(groups: Readonly<Record<string, string | undefined>>): string {
  const { word, worded, nth, ordinal = nth, expansion = groups['expanded'], part, kind } = groups;
  if (word !== undefined) return String(numberOf(word));
  if (worded !== undefined) return `DL${String(numberOf(worded))}`;
  if (ordinal !== undefined) return String(ORDINALS.indexOf(ordinal.toLowerCase()) + 1);
  return expansion ?? (part ?? kind)?.toLowerCase().replaceAll(' ', '-') ?? 'prior';
}

/** `the second and third cohorts` are two. */
function ordinalCohorts(words: string, start: number): readonly CohortMention[] {
  return Array.from(words.matchAll(/[A-Za-z]{4,}/g), ({ 0: ordinal, index }) => {
    const from = start + index;
    return { kind: 'cohort', number: labelOf({ ordinal }), from, to: from + ordinal.length };
  });
}

/** `Cohorts 2 and 3` are two: the word belongs to the first; what stands in brackets names none. */
function severalCohorts(words: string, from: number, prefix: string): readonly CohortMention[] {
  const plain = words.replace(/\((?!DL)[^()]*\)/g, (aside) => ' '.repeat(aside.length));
  const numbers = Array.from(
    plain.matchAll(/(?<![\w(]|DL-)(?:DL[- ]?)?(?<number>-?\d{1,2}[a-dA-D]?|[A-H]\d?|I{1,3}|IV|V)(?!\w)/g),
  );
  return numbers.map(({ 0: whole, index, groups }, at) => ({
    kind: 'cohort',
    number: `${prefix}${(groups?.['number'] ?? whole).toUpperCase()}`,
    from: at === 0 ? from : from + index,
    to: at === 0 && numbers.length === 1 ? from + words.length : from + index + whole.length,
  }));
}

const SIZED = '(?: \\([^(){dose}]{0,30}\\))?';
const DOSE_COHORTS = phrase(
  `{dose}${SIZED}(?:(?:,| and| or|, and|, or|/) (?:the )?{dose}${SIZED}){0,6}(?:[ -](?:once[- ]daily |twice[- ]daily |daily |weekly |monthly )?(?:dose |SAD |MAD |dosing |expansion |backfill |dose[- ]escalation ){0,2}(?:cohorts?|dose levels?|dose groups?|levels?)\\b)|\\b(?:lowest|next|next higher|second|third|fourth|highest) dose(?: level)?(?: (?:tested|evaluated|studied|administered))?(?:,| of| \\(| at|:) ?{dose}|\\b(?:next|new|current|final|additional)(?: higher)? (?:dose )?(?:cohort|level|dose level),? (?:at|of|\\() ?{dose}|\\b(?:now|currently) (?:enrolling|dosing|recruiting|treating) (?:patients |participants |subjects )?(?:at|in) (?:the |a dose of )?{dose}(?: dose)?|\\b(?:cohort|dose level)s? (?:receiving|treated (?:with|at)|dosed (?:with|at)|given) {dose}`,
);

/** Groups called by their dose: `the 10 mg cohort`, `the 5 mg (n=3) and 10 mg (n=4) dose groups` are one and two. */
export function findDoseCohorts(tagged: Tagged): readonly CohortMention[] {
  if (!/cohort|level|group|(?:now|currently) \w+ing|(?:st|er|xt|nd|rd) dose/i.test(tagged.text)) return [];
  return matchesOf(tagged, DOSE_COHORTS).flatMap((match) => {
    const doses = mentionsIn(match).filter((mention): mention is QuantityMention => mention.kind === 'dose');
    return doses.map((dose, at) => ({
      kind: 'cohort',
      number: doseLabel(dose),
      dose,
      from: doses.length === 1 ? (tagged.places[match.at] ?? dose.from) : dose.from,
      to: at > 0 || doses.length > 1 ? dose.to : (tagged.places[match.at + match.text.length] ?? dose.to),
    }));
  });
}

/** `10-mg`: what a group is called that has no name but its dose. */
export function doseLabel({ value, unit }: QuantityMention): string {
  return `${String(value)}-${unit.replace('/', '-')}`;
}
