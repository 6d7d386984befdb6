import { NUMBER } from '../mentions/numberWords.js';
import { phrase } from '../mentions/tagged.js';

/** `three cohorts`, `two dose groups of eight patients`. */
export const PLURAL = new RegExp(
  `\\b(?<many>${NUMBER}) (?:(?!in |of |at |and )[a-z-]+,? ){0,3}(?<groups>cohorts|dose levels|dose groups|dosing cohorts|groups)\\b(?:,? (?:each )?(?:of|with) (?:up to |approximately |about )?(?<size>${NUMBER})(?! ?(?:%|mg|ug))(?: (?:healthy )?(?:patients|participants|subjects|adults|volunteers|infants|men|women|children)(?: each)?)?)?`,
  'gi',
);
const GIVEN =
  '(?:(?:were|was|are|is|be|being|which|who|that|will|each|now|to|received?|receives|receiving|get|gets|got|treated|given|dosed|enrolled|tests?|testing|tested|evaluated|evaluating|at|with|the|an?|dose|doses|level|single|of|using|targeting|infused) ){0,7}';
/** `Cohort 1: 100 mg`, `Cohort 2, at 5 mg/kg`, `patients in Cohort 3 received a dose of 30 mg`. */
export const THEN_DOSE = phrase(`(?<cohort>{cohort})(?:s\\b)?(?: \\(| -|[,:(]| =)? ?(?:{cohort},? )?${GIVEN}(?<dose>{dose})`);
/** `A fourth cohort, made up of ..., will receive 300 mg`. */
export const RECEIVES = phrase(
  `(?<cohort>{cohort}),? [^.;{cohort}{dose}]{0,140}? (?:receiv(?:e|ed|es|ing)[^.;,{cohort}{dose}]{0,60}?|(?:is|was|were|being) (?:given|dosed (?:at|with)|treated (?:at|with))|at)(?: (?:an?|the) dose(?: level)?(?: of)?)? (?<dose>{dose})`,
);
/** `30 mg (Cohort 2)`, `a dose of 30 mg in Cohort 2`. */
export const DOSE_THEN = phrase('(?<dose>{dose})(?: doses?)? (?:\\((?:for |in )?|(?:in|for|to) (?:the )?)(?<cohort>{cohort})');
const TAKEN = '(?:completed (?:treatment|dosing)|treated|enrolled|dosed|infused|randomi[sz]ed|vaccinated|included|recruited)';
/** `31 of a planned 40 patients`: of all that it will take. */
const OF_PLANNED = ' of (?:an? |the |up to )?(?:planned|target(?:ed)?|expected|intended|\\d)';
/** `Cohort 1 (n=6)`, `In Cohort 1, three infants`, `an expansion cohort of 45 men`, `Cohort 2 enrolled six patients`. */
export const THEN_SIZE = phrase(
  `(?<cohort>{cohort})(?:(?:,| \\(|:) ?(?:{dose}[,;] ?)?(?:an? (?:[a-z-]+ ){0,3}of |(?:also |again )?of )?| of | has | (?:\\({dose}\\) )?with |(?: \\([^()]{0,40}\\))? (?:has |have )?(?:enrolled|included|includes|comprise[sd]|comprising|consisting of|made up of|consist(?:s|ed) of|treated|dosed|(?:been |was |is )?completed with|(?:will|is to) (?:enroll?|include|consist of|comprise)|(?:is expected|is planned|plans|aims) to enroll?) )(?:an additional )?(?:(?<size>{count})|(?<=(?:with|of|enroll?ed|included|treated|dosed) )(?<number>${NUMBER})(?=[.;,)]|$|${OF_PLANNED}| (?:is|are|was|were|will|has|have|who|at|receiv\\w+)\\b))(?! (?:had|experienced|achieved|responded|showed|reported|developed)\\b)|(?<now>{cohort})[^.{cohort}]{0,120}?; (?<treated>{count}) (?:have|had) been ${TAKEN}|(?<took>{cohort})(?: (?:of|in) [^.;,{cohort}]{1,40})?,[^.;{cohort}]{3,120}?,? (?:has|have) enrolled (?:(?<taken>{count})|(?<few>${NUMBER})(?=[.;,]|$|${OF_PLANNED}))|(?<grown>{cohort})[^.;{cohort}]{0,80}? (?:expanded|enlarged|extended|increased) (?:from (?:{count}|${NUMBER}) )?to (?:(?<grew>{count})|(?<came>${NUMBER})(?=[.;,]|$))|(?<part>{cohort}): [^.;{cohort}{count}]{0,100}? (?<whole>{count})(?! (?:in|for|per|each))`,
);
/** `six patients were treated in Cohort 1`, `14 at Dose Level 1`; not `two patients in Cohort 1 had ...`. */
export const SIZE_THEN = phrase(
  `(?<!\\b(?:in|by|of|among|with|from)(?: the| all)? )(?:(?<size>{count})|(?<![\\w.$/,])(?<number>${NUMBER}))(?: (?:patients|participants|subjects|each|so far)| (?:were|was|have been|had been|has been)(?: so far)? ${TAKEN}| ${TAKEN}| (?:were|are)){0,3} (?:in|at|on|to|into) (?:the )?(?<cohort>{cohort})(?! (?:(?:and|or|to) {cohort}|(?:had|experienced|achieved|responded|showed|reported|developed|withdrew)\\b)|, {cohort}|-{cohort})`,
);
/** Where who was treated is told: only there is a bare number of people the size of a cohort. */
export const TREATED = new RegExp(
  `\\b(?:${TAKEN}|receiv(?:e|es|ed|ing)|given|sought|joined|assigned|take|takes|took|evaluable|completed)\\b`,
  'i',
);
/** `cohorts (glioma, melanoma), 20 patients in each`, `cohorts in glioma and melanoma`. */
export const BY_DISEASE = phrase(
  '\\b(?:cohorts|arms)(?: of (?<first>{count})(?: each)?)?,? (?:\\(|(?:one )?in |of patients with |for )(?<list>{indication}(?:(?:, | and |, and )(?:one (?:in|for) |the other (?:in|for) )?{indication}){1,5})\\)?(?:,? (?:with |of )?(?<size>{count}) (?:in|per|for) each| of (?<of>{count})(?: each)?)?',
);
/** A sentence that opens with how many. */
export const PART_SIZE = phrase('^(?<range>Between {count} and )?(?<size>{count})');
/** `in ascending cohorts`, `at successive dose levels`: each dose beside these words is a group. */
export const STEPS =
  /\b(?:sequential|successive|ascending|escalating|consecutive|increasing|dose[- ]escalation|rising) (?:dose )?(?:cohorts|dose levels|dose groups|dosing cohorts)\b/i;
/** `three patients each have been dosed in the 4 mg and 8 mg cohorts`: one size for each. */
export const EACH_OF = phrase(
  `(?:(?<size>{count}),? each\\b[^.;{cohort}]{0,60}?|(?<in>{count}) (?:were |have been |was )?(?:dosed |treated |enrolled )?in each of) (?:(?:in|at|to|into) )?(?:the |our )?(?<list>{cohorts})`,
);
/** `three at 3.7 GBq`, `four patients received 10 mg`, `10 mg (n=4)`: how many got a dose. */
export const GOT_DOSE = phrase(
  `(?:(?<size>{count})|(?<=^|[,:;(] |\\band |\\bwith )(?<number>${NUMBER}))(?: (?:patients|participants|subjects|were|was|have|been|treated|dosed|enrolled|infused)){0,4} (?:at|received|got|given|with)(?: the| an? dose of)? (?<dose>{dose})|(?<named>{dose}) \\((?<of>{count})\\)|(?<row>{dose}): (?<listed>{count})`,
);
/** `Each cohort consists of 12 participants`, `six patients per cohort`. */
export const EACH = phrase(
  `\\b(?:[Ee]ach|[Ee]very|[Aa]ll)(?: of the)?(?: (?:dose|dosing))? (?:cohorts?|groups?),? (?:(?:will |is to |was to )?(?:consists?|consisted|be made up|comprises?|comprised|includes?|included|enroll?s?|enroll?ed|has|had|have)(?: of)?|of) (?<size>{count})|(?<many>{count}) (?:per|in each|for each) (?:dose )?cohort\\b|\\bwith (?<in>{count}) in each\\b`,
);

/** What stands between a cohort and its trial: ` of`, ` (n=6) in the`. */
export const IS_OF = /^(?: \([^()]*\))?,? (?:of|in|from|for|within)(?: [\w-]+){0,2} ?$/;
/** Heads of a first column that names cohorts. */
export const ROWS =
  /^(?:(?:SAD|MAD|daily|weekly|single|oral|treatment) )?(?:cohort|dose(?: level| group| cohort)?|group|panel)s?\b/i;
