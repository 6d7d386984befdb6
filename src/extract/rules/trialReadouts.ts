import { slug } from '../../domain/ids.js';
import { isUnderPlans } from '../assertion/plans.js';
import type { Bound } from '../bind/bound.js';
import { near, placeOf } from '../mentions/clause.js';
import type { DateMention } from '../mentions/mention.js';
import { phrase, spanIn, wordsIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { spans } from './rule.js';
import type { Rule, Told } from './rule.js';
import { clauseOf, dateToCome, outlook, trialsNear } from './trialsNear.js';

const KIND =
  '(?:(?:initial|first|early|interim|top-?line|headline|preliminary|final|full|primary|updated|additional|further|new|long-term|longer(?:-term)?|pivotal|efficacy|safety|clinical|study|trial|survival|immunogenicity|follow-up|part [a-d]|stage [0-9]|(?:week|month|day) \\d+|fifty-two-week|[a-z0-9]+-(?:week|month|year)|{duration}|{timepoint}|{trial}|and|phase [0-9][ab]?),? ){0,5}';
const DATA = `${KIND}(?:data|results|findings|outcomes?|read-?outs?|follow-up(?= (?:is|are|will be) (?:expected|anticipated|planned|due))|analysis|analyses)(?! (?:from|of|in) (?:the )?(?:preclinical|animal|mice|mouse))`;
const COMES =
  '(?:report|announc|present|releas|shar|publish|provid|deliver|disclos|show|have|hav|expect|anticipat|await|looks? for|see|complet|disseminat|communicat|yield|generat|produc|giv|read)(?:es?|s|ing)?';

/** Up to the date of data: a word of another act has the date to itself. */
const FAR =
  '(?:(?!\\b(?:submi\\w+|fil(?:e|ed|ing)|[NBM][DLA]A|IND|approv\\w+|launch\\w*|initiat\\w+|start\\w*|beg[iu]n\\w*|enroll?\\w*|present\\w*|poster|session|meeting|congress|conference|symposium|publi\\w+|cash|runway|fund\\w*|was|were|ha[sd]|have|show\\w*|demonstrat\\w+|met|support\\w*|guid\\w+|advance\\w*|decision|complet\\w+)\\b)[^.;:{date}{trial}])';

/** `top-line data are expected in 2021`, `expects interim results in Q4`, `data from the trial should follow by year-end`: what is to be read out, and when. */
export const trialReadout: Rule = {
  id: 'trial.readout',
  not: ['about-disease'],
  pattern: phrase(
    `(?:\\b(?<topic>${DATA})(?<source>(?:,? (?:from|of|for|in|by|at|on) [^.;]{0,90}?|, (?:originally|previously|which|initially) [^.;,]{3,70},)?),? (?:(?:(?:is|are|remains?|now|still|currently) ){0,3}(?:expected|anticipated|planned|scheduled|due|awaited|foreseen|targeted|guided|on track|projected|set)\\b|(?:will|should|shall|may|might|could|is to|are to|(?=to (?:follow|come|be (?:available|reported|released|ready|announced))\\b)to)(?: now| also)? (?:be|become|come|follow|read|arrive|emerge))|\\b${COMES}(?: to)?(?: (?:report|have|see|present|announce|publish|share|show|provide|release))?(?:,? {date},?)? (?!and )(?:the |its |our )?(?<awaited>${DATA}|outcome(?= |[.,;]))|(?<bullet>${DATA})(?= (?:from|of|in) {trial}(?: (?:of|in|with|for) [^.;,]{1,60}?)?,? {date}\\W*$)|(?<!\\bof )(?<dated>${DATA})(?:,? (?:from|of|for) [^.;,(]{0,80}?)?(?= (?:expected )?(?:\\((?:expected )?)?{date}(?! and {date}))|\\b(?<far>${DATA})(?:${FAR}{1,90}?(?:{trial}${FAR}{0,120}?)?{date}|(?=(?:${FAR}|{trial}){1,200}?{date}))|\\b(?<reading>read(?:ing)? out|report out)(?= {date}| (?:in|by|before|during|around|at|later|next)))`,
  ),
  finds: [
    { text: 'Acme plans on reporting top-line data in the first quarter of 2021.', slots: { awaited: 'top-line data' } },
    { text: 'It intends to announce, in Q1 2021, initial safety results.', slots: { awaited: 'initial safety results' } },
    { text: 'Interim data from the Phase 2 trial are expected in Q3 2021.', slots: { topic: 'Interim data' } },
    { text: 'Top-line results will be available in Q3 2021.', slots: { topic: 'Top-line results' } },
    { text: 'Week 48 results should follow in Q3 2021.', slots: { topic: 'Week 48 results' } },
    {
      text: 'We foresee interim data from the Phase 2 trial of XYZ 201, our lead drug, in Q3 2021.',
      slots: { far: 'interim data' },
    },
    { text: 'The Phase 2 trial is designed to read out in 2021.', slots: { reading: 'read out' } },
  ],
  ignores: [
    'Based on these data, an NDA is to be submitted in 2021.',
    'Acme was glad.',
    'The Phase 2 trial met its endpoint.',
    'Patients read in their beds.',
  ],
  tell: (match, bound) => {
    const date = dateToCome(match, bound);
    const clause = clauseOf(match);
    const assertion =
      outlook(clause) ??
      (VERB.test(clause) ? undefined : outlook(match.tagged.passage.view.text)) ??
      (isEntry(match, bound) ? 'PLANNED' : undefined);
    if (date === undefined || assertion === undefined || isOther(match, clause) || !isAhead(match, date.from)) return [];
    const topic = topicOf(match);
    const trials = trialsRead(match, bound);
    return trials.flatMap((trial, at): readonly Told[] => {
      const { value, precision } = respectiveDate(match, at, trials.length) ?? date;
      const when = { date: value, precision };
      return [
        {
          type: 'Trial',
          key: { trial, attr: 'readout', topic },
          value: { ...when, date_kind: 'planned' },
          assertion,
          novelty: 'NEW',
          spans: spans(spanIn(match)),
        },
        {
          type: 'Milestone',
          key: { event: slug(`${trial} ${topic}`), event_type: 'data_readout' },
          value: { ...when, subject: trial, status: 'planned', keywords: [topic] },
          assertion,
        },
      ];
    });
  },
};

/** What makes a clause a statement of its own. */
const VERB = /\b(?:was|were|has|have|had|is|are|did|will|showed|reported|announced|met|demonstrated|presented|published)\b/i;

/** The date of one of several trials: `in the first half of 2024 and in 2025, respectively`. */
function respectiveDate(match: Match, at: number, trials: number): DateMention | undefined {
  if (trials < 2 || !/\brespectively\b/i.test(match.tagged.passage.view.text)) return undefined;
  const { to } = placeOf(match);
  const dates = near(match, 'date', 'sentence').filter((one) => one.from >= to - 12);
  return dates.length === trials ? [...dates].sort((a, b) => a.from - b.from)[at] : undefined;
}

/** An entry of a list or a table that tells what is to be done, and no statement of what was. */
function isEntry(match: Match, bound: Bound): boolean {
  if (wordsIn(match, 'bullet') !== undefined || isOpening(match, bound)) return true;
  const before = match.tagged.passage.view.text.slice(0, placeOf(match).to);
  return !/\b(?:was|were|has|have|had|is|are|did|who|which|(?!expected)[a-z]+ed)\b/i.test(before);
}

/** `Report topline results`: the entry of a list that tells what is to be done. */
function isOpening({ tagged, at }: Match, { sentences }: Bound): boolean {
  return (
    !/[A-Za-z]/.test(tagged.text.slice(0, at)) &&
    (/^\W*[A-Z][a-z]+(?<!ed|s|ing) /.test(tagged.text) || isUnderPlans(tagged, sentences))
  );
}

/** A cohort's data are those of its trial. */
function trialsRead(match: Match, bound: Bound): readonly string[] {
  const cohort = near(match, 'cohort')[0];
  const id = cohort && bound.cohortOf(cohort);
  const trial = bound.trials.trials.find((one) => id?.startsWith(`cohort:${one.id.slice('trial:'.length)}-`) === true);
  return trial === undefined ? trialsNear(match, bound) : [trial.id];
}

const ANALYSIS = /\b(?:interim|final|futility|primary|planned) analys[ei]s\b/i;

function topicOf(match: Match): string {
  if (wordsIn(match, 'reading') !== undefined) return 'results';
  const words =
    wordsIn(match, 'topic') ??
    wordsIn(match, 'awaited') ??
    wordsIn(match, 'bullet') ??
    wordsIn(match, 'dated') ??
    wordsIn(match, 'far') ??
    'data';
  if (words === 'outcome') return INTERIM.test(match.tagged.text) ? 'interim analysis' : 'results';
  const source = /\b(?:part|stage|cohort|all (?:\w+ )?cohorts)(?: [A-Z0-9]\b)?/i.exec(wordsIn(match, 'source') ?? '')?.[0];
  const analysis = /\boutcomes?$/i.test(words) ? ANALYSIS.exec(match.tagged.passage.view.text)?.[0] : undefined;
  const topic = (analysis ?? words)
    .toLowerCase()
    .replace(/^(?:(?:trial|study|clinical),? (?=.* ))?(?:and )?/, '')
    .replace(/read-?outs?$/, 'results');
  const at = /^,? at ((?:week|month|day) \d+)\b/i.exec(wordsIn(match, 'source') ?? '')?.[1];
  if (at !== undefined) return `${at.toLowerCase()} ${topic}`;
  return source === undefined ? topic : `${topic} from ${source.toLowerCase()}`;
}

const INTERIM = /\binterim (?:futility )?analysis\b/i;

/** Accounts, experiments, and what is shown at a meeting, which is a presentation. */
function isOther(match: Match, clause: string): boolean {
  const { text } = match.tagged.passage.view;
  if (/\bthis cohort\b/i.test(text)) return true;
  if (
    /\b(?:financial|fiscal|quarterly|annual (?:report|results)|earnings|revenue|toxicology|preclinical|non-clinical|markets?|sales|conference call|(?:full|half)[- ]year|year-end (?:20\d\d )?results|(?:quarter|Q[1-4])(?: 20\d\d)?(?: and (?:full|half|year|nine|six|annual)[\w -]{0,20})? results)\b/i.test(
      clause,
    )
  )
    return true;
  if (
    /\b(?:if|once|after|following|based on|depending on|pending|subject to|supported by|upon) (?:the )?(?:\w+ ){0,3}$/i.test(
      text.slice(0, placeOf(match).from),
    )
  )
    return true;
  return (
    (/\b(?:meeting|congress|symposium|conference|annual session)\b/i.test(clause) &&
      /\b(?:present|poster|oral|session|shar)/i.test(clause)) ||
    /\bsubject of an? |\b(?:oral|poster|late-breaking|plenary) (?:presentation|session|abstract)/i.test(clause)
  );
}

/** A date before the data belongs to them only where it opens the statement or stands beside them. */
function isAhead(match: Match, date: number): boolean {
  const { from, to } = placeOf(match);
  return date >= from - 80 && date <= to + 140;
}
