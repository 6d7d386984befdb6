import { allMatches } from '../text/needs.js';
import type { Bound } from '../bind/bound.js';
import type { Endpoint } from '../mentions/endpoints.js';
import { findResultGroups } from '../mentions/resultGroups.js';
import type { ResultGroup } from '../mentions/resultGroups.js';
import { blank } from '../mentions/resultShares.js';
import { findResultValues } from '../mentions/resultValues.js';
import type { ResultValue } from '../mentions/resultValue.js';
import type { Tagged } from '../mentions/tagged.js';
import { endpointsOf } from './efficacyEndpoints.js';

/** A point in study time as a sentence tells it: `24 weeks`, `Day 57`. */
export interface ResultTime {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A stretch of a sentence that tells results of one kind, with what stands in it. */
export interface ResultClause {
  readonly tagged: Tagged;
  readonly from: number;
  readonly to: number;
  readonly endpoints: readonly Endpoint[];
  readonly values: readonly ResultValue[];
  readonly groups: readonly ResultGroup[];
  readonly times: readonly ResultTime[];
}

const WORD_NUMBER = 'one|two|three|four|five|six|seven|eight|nine|ten|twelve';
const TIME = new RegExp(
  `(?:^|, )(?<since>\\d{1,3}|[A-Z]?[a-z]{2,6}) (?<sinceUnit>day|week|month|year)s? (?:after|following|post) (?:infusion|treatment|dosing|the (?:first|last|second|final) (?:dose|injection|infusion)|a single (?:dose|infusion)|surgery|randomi[sz]ation|transplant)|(?:\\b(?:[Aa]t|[Bb]y|[Tt]hrough|[Uu]p to|[Aa]fter|[Tt]o|[Oo]ver|[Oo]n|[Ff]rom baseline to|[Aa]t the end of) )?(?:\\(|\\b)(?<unit>[Ww]eek|[Mm]onth|[Yy]ear|[Dd]ay)s? (?<number>\\d{1,3})(?:-(?<last>\\d{1,3}))?(?![\\d%]|\\.\\d)|\\b(?:[Aa]t|[Bb]y|[Tt]hrough|[Aa]fter|[Oo]ver|[Ww]ithin) (?:the )?(?:about |approximately |just |only )?(?<count>\\d{1,3}|${WORD_NUMBER})[- ](?<units>day|week|month|year|hour)s?\\b(?! higher| of follow)|(?<count2>\\d{1,3}|${WORD_NUMBER})-(?<adjective>week|month|year)(?= (?:(?:rate|estimated|landmark|OS|PFS|EFS|DFS|RFS|overall|progression|event|relapse|disease|survival)\\b))`,
  'g',
);
/** Where another statement with a subject of its own begins. */
const BREAK =
  /;(?![^()]*\))|,? (?:while|whereas|although)\b|(?<![Aa]ll),? but\b|, and (?=(?:no|none|there|neither|nor)\b)|, (?=with (?:an? )?(?:median|mean|overall|objective|complete))|, and (?=(?:the |a |an |no |in |one |two |three )?(?:median|mean|overall|[a-z]+ )*(?:rate|survival|score|response|level)\b)/g;
/** The figures behind these are no results: they say how many there were, how old, how long. */
const NO_RESULT =
  /(?:>=|\u2265|<|>) ?\d+(?:\.\d+)? ?(?:%|percent)|\b\d+(?:\.\d+)? ?(?:%|percent|points?) or (?:more|greater|less|higher|lower|better)|\b(?:up|down|increased|decreased|rising|falling|improved)? ?from (?:less than |an? |approximately |about )?(?:(?:mean|median|baseline) ){0,2}(?:of )?\d+(?:\.\d+)? ?(?:%|[a-zA-Z/]+)?(?= (?:to|at baseline|before|at screening|in the year)\b)|\bper \d+ (?:days|weeks|months)|\b\d+(?:\.\d+)? or (?:more|greater|less|higher|lower|above|below)\b|\([nN] ?= ?[\d,]+\)|\b[nN] ?= ?[\d,]+|\b(?:median |mean )?age(?:d| of| was)? (?:of )?\d+(?:\.\d+)?(?: years)?(?: (?:of age|and older|or older))?|\b\d+ (?:years|months|days) (?:of age|and older|or older)\b|\b(?:[Aa]t|[Ww]ith) an? (?:median|mean|minimum)(?: duration of)? (?:follow-up(?: duration| time| period)? )?(?:of )?(?:about |approximately )?\d+(?:\.\d+)? (?:months|weeks|years|days)(?: of follow-up| after \w+)?|\b(?:median |mean |with )?follow-up (?:duration )?(?:of|was) (?:approximately |between )?\d+(?:\.\d+)?(?: and \d+)? (?:months|weeks|years|days)|\b\d{1,3} ?(?:%|percent) (?:CI|confidence)|\b\d+(?:\.\d+)? ?(?:%|percent)? ?(?:to|-) ?\d+(?:\.\d+)? ?(?:%|percent|weeks|months|years)|\b[Pp]hase (?:\d|I+)|\bgrades? (?:>=|\u2265)? ?\d(?:(?:[-/]| or | and )\d)?|\bCTCAE v?\d|\b\d+:\d+(?::\d+)?|\bratio \d|\b(?:margin|threshold|definition|minimum|alpha|power) of [\w.]+ ?%?|\bNCT\d+|\b(?:table|figure|part|version) \d+|\b\d+ (?:days?|weeks?|months?|hours?) (?:apart|apiece|later|earlier|of treatment|of dosing|of therapy|prior)|\bfor (?:at least |up to |approximately )?(?:\d+|one|two|three|four|six) (?:days?|weeks?|months?|years?)\b|\b(?:every|each|once) (?:\d+|one|two|three|four|six|eight) (?:days?|weeks?|months?)\b|\bless than \d+ (?:days|weeks)|\b(?:above|below|exceeding|over|under|of|least|than) \d+(?:\.\d+)? ?(?:mmol\/L|IU\/mL|mg\/dL|ng\/mL|copies\/mL)(?= (?:was|were|in|occurred)\b)/gi;

/** What a sentence tells results with, clause by clause. `goesOn`: it may speak of an endpoint that one before it named. */
export function resultClauses(tagged: Tagged, bound: Bound, goesOn = false): readonly ResultClause[] {
  const text = tagged.passage.view.text;
  const endpoints = endpointsOf(tagged, bound);
  if (endpoints.length === 0 && !goesOn) return [];
  const groups = groupsOf(tagged, bound).filter((one) => !endpoints.some((end) => one.from < end.to && end.from < one.to));
  const times = timesIn(text).filter((one) => !endpoints.some((end) => one.from < end.to && end.from < one.to));
  const named = tagged.mentions.filter(({ kind }) =>
    ['trial', 'drug', 'date', 'cohort', 'dose', 'money', 'org', 'model'].includes(kind),
  );
  const values = findResultValues(blank(text, [...endpoints, ...groups, ...times, ...named]), NO_RESULT)
    .filter((value) => !isFrontedSize(value, text))
    .map((value) => asCount(value, endpoints, text));
  return clausesOf(text).map(([from, to]) => {
    const isHere = (one: { readonly from: number; readonly to: number }): boolean => one.from >= from && one.to <= to;
    return {
      tagged,
      from,
      to,
      endpoints: endpoints.filter(isHere),
      values: values.filter(isHere),
      groups: groups.filter(isHere),
      times: times.filter(isHere),
    };
  });
}

const SIZED =
  /(?:^|[,;:] |\u2022 |- )(?:[Oo]f|[Aa]mong|[Ii]n|[Ff]or|[Aa]cross) $|\b(?:[Oo]f|[Aa]mong|[Ii]n|[Ff]or|[Aa]cross|with) (?:the|all|these|those)(?: first)? $/;

/** `Of the 32 evaluable patients, ...`, `the rate in the 24 patients treated`: how many there were. */
function isFrontedSize({ from, count, n, value }: ResultValue, text: string): boolean {
  return count !== undefined && n === undefined && value === undefined && SIZED.test(text.slice(0, from));
}

/** `5 complete responses`: a bare number right before its endpoint counts. */
function asCount(figure: ResultValue, endpoints: readonly Endpoint[], text: string): ResultValue {
  const { value, unit, ratio, count, ...rest } = figure;
  if (value === undefined || unit !== undefined || ratio !== undefined || count !== undefined || !Number.isInteger(value))
    return figure;
  const next = endpoints.find(({ from }) => from >= figure.to);
  const isBeside =
    next !== undefined &&
    next.takes !== 'measure' &&
    /^ (?:confirmed |unconfirmed |additional |further |patients? (?:had|with) (?:an? )?)?$/.test(
      text.slice(figure.to, next.from),
    );
  return isBeside ? { ...rest, count: value } : figure;
}

/** The groups of a sentence; of two drugs side by side, the one that is not under study is the one compared with. */
export function groupsOf(tagged: Tagged, bound: Bound): readonly ResultGroup[] {
  const own = new Set([...bound.trials.trials.map(({ drug }) => drug), bound.drugAt(bound.sentences[0] ?? tagged, 0)]);
  const groups = findResultGroups(tagged);
  const isOwn = ({ drug, dose }: ResultGroup): boolean => (drug === undefined ? dose : own.has(drug));
  return groups.map((group) => (!isOwn(group) && group.other && groups.some(isOwn) ? { ...group, control: true } : group));
}

function clausesOf(text: string): readonly (readonly [number, number])[] {
  const cuts = Array.from(allMatches(text, BREAK), (match) => match.index).filter((at) => depthAt(text, at) === 0);
  const places = [0, ...cuts, text.length];
  return places.slice(1).map((to, at) => [places[at] ?? 0, to] as const);
}

function depthAt(text: string, place: number): number {
  const before = text.slice(0, place);
  return (before.match(/\(/g)?.length ?? 0) - (before.match(/\)/g)?.length ?? 0);
}

function timesIn(text: string): readonly ResultTime[] {
  return Array.from(allMatches(text, TIME), (match) => {
    const { unit, number, last, adjective, since, sinceUnit } = match.groups ?? {};
    const count = match.groups?.['count'] ?? match.groups?.['count2'] ?? since;
    const units = match.groups?.['units'] ?? adjective ?? sinceUnit;
    const told =
      unit === undefined
        ? `${(count ?? '').toLowerCase()} ${units ?? ''}${/^(?:one|1)$/i.test(count ?? '') ? '' : 's'}`
        : `${unit.charAt(0).toUpperCase()}${unit.slice(1)} ${number ?? ''}${last === undefined ? '' : `-${last}`}`;
    return { from: match.index, to: match.index + match[0].length, text: told };
  });
}
