import { allMatches } from '../text/needs.js';
import { slug } from '../../domain/ids.js';
import type { Endpoint } from './endpoints.js';

/** The words of a measured thing that no vocabulary lists. */
const THING =
  '(?<thing>(?:[A-Za-z]|\\d,\\d-)[\\w-]*(?: (?!(?:and|or|of|is|are|will|still|was|were|had|has|have|that|which|by|from|at|in|with|to|for|on|over)\\b)[\\w-]+){0,4}(?: in (?:[a-z]+ cells|cerebrospinal fluid|serum|plasma|urine|blood|CSF|tears)| on [a-z]+)?)';
const CHANGED =
  '(?:rose|fell|increased|decreased|declined|dropped|grew|improved|worsened|climbed|had (?:fallen|risen|dropped|declined|decreased|increased|improved)|(?:was|were) (?:reduced|lowered|increased|raised|suppressed|decreased|down|up))';
const ROSE = new RegExp(
  `(?:^|[,;:.] |\\band |\\b(?:the|mean|median|average|daily) |\\d )${THING} ${CHANGED} (?=(?:significantly |further |only |also )?(?:by |to |from |\\d|a (?:mean|median) ))`,
  'g',
);
const NOUN = new RegExp(
  `\\b(?:reductions?|decreases?|increases?|declines?|changes?|improvements?|rise|fall) (?:from baseline )?(?:in|of) (?:(?:the|mean|median|serum|plasma|their) )?${THING}(?=,? (?:of|by|from|at|was|were|averaged|compared|versus|vs|with|after|over|in|on|for|and|among|is|are|remains?)\\b|[.,;:(]| \\(|$)`,
  'gi',
);
/** A level told flatly: `leukocyte enzyme activity averaged`. */
const LEVEL =
  /(?:^|[,;:.] |\band |\b(?:[Tt]he|[Mm]ean|[Mm]edian|[Aa]verage) )(?<thing>[A-Za-z][\w-]*(?: (?!(?:and|or|of|was|were|had|has|by|at|in|with|to|for|on)\b)[\w-]+){0,4}? (?:activity|levels?|concentrations?|expression|counts?|titers?|titres?|ratio|volume|density)) (?:had )?(?:was|were|averaged|reached|stood at|came to|made up|remained at) (?=(?:a (?:mean|median) |approximately |about )?(?:of )?\d)/g;
/** A scale by its full name. */
const SCALE = /(?<thing>(?:[A-Z][\w'-]+ ){1,5}(?:Scale|Score|Index|Questionnaire|Inventory|Assessment))(?= |:|,|\.|$)/g;
/** A time that no vocabulary lists: `time to first bleed`. */
const TIME_TO =
  /\b(?<thing>[Tt]ime to (?:first |onset of )?[a-z-]+(?: (?!(?:was|were|of|by|in|with|and|for|from|at|compared)\b)[a-z-]+){0,3})/g;
const SEEN =
  /(?:^|[;:.] |, |\b(?:and|while) )(?<thing>(?:[A-Z][a-z]+|[a-z]{4,}|Grade \d)(?:[ -](?!(?:was|were|had|has|and|that|which|the|in|by|with)\b)[\w-]+){0,5})(?:, [^,;.]{3,60},)? (?:(?:was|were) (?:most )?(?:(?:commonly|frequently) )?(?:reported|seen|observed|noted|recorded|detected|experienced) (?:in|by|for)|occurred in|affected|developed in)(?= )/g;
/** What something does to it: `lowered the bacterial burden in bone by`. */
const MOVES = new RegExp(
  `\\b(?:lower(?:ed|s)|reduce[ds]|decrease[ds]|increase[ds]|raise[ds]|cuts?|suppresse[ds]|improve[ds]|boosted) (?:the |mean |median |average |their |serum ){0,2}${THING}(?: (?:in|of) (?:the )?[a-z]+(?: [a-z]+)?)? by (?=(?:an? (?:mean|median|average) of |approximately |about |up to |nearly |as much as |more than )?\\d)`,
  'g',
);
/** What leads to a thing as the object of a change: `a reduction in the`. */
const NOUN_BEFORE =
  /\b(?:reductions?|decreases?|increases?|declines?|changes?|improvements?|rise|fall) (?:from baseline )?(?:in|of) (?:(?:the|mean|median|serum|plasma|their) )?$/i;
/** Words that stand for no measured thing by themselves. */
const EMPTY =
  /^(?:on|in|at|by|with|for|of|to|from|and|while|when|as)\b|\b(?:it|they|them)$|^(?:it|this|that|these|those|they|we|he|she|and|the|all|both|each|which|who|patients?|participants?|subjects?|results?|data|values?|levels?|scores?|responses?|revenue|expenses|sales|costs?|cash|shares?|net|operating|income|loss|research|price|one|two|three|an?|also|rates?|stage|prevalence|incidence|[a-z]+ (?:revenue|expenses|sales|income|loss)|enrollment|enrolment|risk|adults|children|doses?|days|weeks|months|years|overall|follow-up|trial|study|cohort|group)(?: |$)|\b(?:placebo|arms?|groups?|patients|cohorts?|baseline)\b/i;

/** Words without which none of the patterns can match. */
const MOVED =
  /rose|fell|crease|decline|drop|grew|improve|worsen|climb|fallen|risen|reduc|lower|raised|suppress|down|change|\bfall\b|\brise\b/i;
const STOOD = /activity|level|concentration|expression|count|tit(?:er|re)|ratio|volume|density/i;
const SCALED = /Scale|Score|Index|Questionnaire|Inventory|Assessment/;
const REPORTED = /reported|seen|observed|noted|recorded|detected|experienced|occurred|affected|developed/;

/** Measured things that only the words of change around them tell: `plasma kallikrein fell by`, `reduction in urinary sulfate`. */
export function findOpenEndpoints(text: string, known: readonly Endpoint[]): readonly Endpoint[] {
  const found: Endpoint[] = [];
  const add = (match: RegExpMatchArray, takes: 'measure' | 'event' | 'time'): void => {
    const thing = match.groups?.['thing'] ?? '';
    const from = (match.index ?? 0) + match[0].indexOf(thing);
    const to = from + thing.length;
    if (
      takes === 'measure' &&
      /\b(?:in|of|on|at|under|with) (?:the |both )?$/.test(text.slice(0, from)) &&
      !NOUN_BEFORE.test(text.slice(0, from))
    )
      return;
    if (thing === '' || EMPTY.test(thing) || [...known, ...found].some((one) => from < one.to && one.from < to)) return;
    found.push(
      takes === 'event'
        ? { from, to, name: 'adverse_event_rate', takes, measure: thing, open: true }
        : {
            from,
            to,
            name: slug(
              thing
                .replace(/\b(?:mean|median|average|daily|scale|score|index|questionnaire)\b ?/gi, '')
                .replace(/\b(.+) in cerebrospinal fluid/i, 'csf $1'),
            ).replace(/-/g, '_'),
            takes,
            open: true,
          },
    );
  };
  if (MOVED.test(text)) for (const match of [...allMatches(text, ROSE), ...allMatches(text, NOUN)]) add(match, 'measure');
  if (MOVED.test(text)) for (const match of allMatches(text, MOVES)) add(match, 'measure');
  if (STOOD.test(text)) for (const match of allMatches(text, LEVEL)) add(match, 'measure');
  if (SCALED.test(text)) for (const match of allMatches(text, SCALE)) add(match, 'measure');
  for (const match of allMatches(text, TIME_TO)) add(match, 'time');
  if (REPORTED.test(text)) for (const match of allMatches(text, SEEN)) add(match, 'event');
  return found;
}
