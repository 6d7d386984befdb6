import { allMatches } from '../text/needs.js';
import { opened, openedMatches } from '../text/openings.js';
import type { Bound } from '../bind/bound.js';
import type { Endpoint } from '../mentions/endpoint.js';
import { findOpenEndpoints, KNOWN } from '../mentions/openEndpoints.js';
import { findResultGroups } from '../mentions/resultGroups.js';
import type { ResultGroup } from '../mentions/resultGroups.js';
import { blank } from '../mentions/resultShares.js';
import { findResultValues, ratiosIn } from '../mentions/resultValues.js';
import type { ResultValue } from '../mentions/resultValue.js';
import type { Tagged } from '../mentions/tagged.js';
import { fits } from './efficacyFits.js';
import { listedEndpoints, settleEndpoints } from './efficacyEndpoints.js';

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
const TIME = opened(
  new RegExp(
    `(?<![\\w.,-])(?<since>\\d{1,3}|${WORD_NUMBER}|[OTFSEN](?:ne|wo|hree|our|ive|ix|even|ight|ine|en)) (?<sinceUnit>hour|day|week|month|year)s? (?:after|following|post|into|from) (?:the |an? |their |its )?(?!median|mean|baseline)(?:[a-z]+ ){0,2}?(?:infusion|treatment|dosing|dose|injection|therapy|vaccination|surgery|randomi[sz]ation|transplant(?:ation)?|implantation|procedure|administration|enrollment|study|discharge|symptom onset)\\b|(?:\\b(?:[Aa]t|[Bb]y|[Tt]hrough|[Uu]p to|[Aa]fter|[Tt]o|[Oo]ver|[Oo]n|[Ff]rom baseline to|[Aa]t the end of) )?(?:\\(|\\b)(?<unit>[Ww]eek|[Mm]onth|[Yy]ear|[Dd]ay)s? (?<number>\\d{1,3})(?:(?:-| through | to )(?<last>\\d{1,3})(?! ?m?g))?(?![\\d%]|\\.\\d)|\\b(?:[Aa]t|[Bb]y|[Tt]hrough|[Aa]fter|[Oo]ver|[Ww]ithin|[Dd]uring|[Ii]n) (?:the |an? )?(?:first |entire |full )?(?:about |approximately |just |only )?(?<count>\\d{1,3}|${WORD_NUMBER})[- ](?<units>day|week|month|year|hour)s?\\b(?! higher| of follow)|(?<count2>\\d{1,3}|${WORD_NUMBER})-(?<adjective>week|month|year)(?= (?:(?:rate|estimated|landmark|OS|PFS|EFS|DFS|RFS|overall|progression|event|relapse|disease|survival)\\b))`,
  ),
  `${WORD_NUMBER} at by through up after to over on within during in from week weeks month months year years day days`,
);
/** Where another statement with a subject of its own begins. */
const BREAK =
  /;(?![^()]*\))|,? (?:while|whereas|although)\b|(?<![Aa]ll),? but\b|, and (?=(?:no|none(?! (?:on|in|with|given|receiving)\b)|there|neither|nor)\b)|, (?=with (?:an? )?(?:median|mean|overall|objective|complete))|, and (?=(?:the |a |an |no |in |one |two |three )?(?:median|mean|overall|[a-z]+ )*(?:rate|survival|score|response|level)\b)|, (?:and|but) (?=(?:it|the (?:figure|value|mean|level|rate|reduction|increase|change)) (?:was|had|rose|fell|reached|stood|averaged|dropped|climbed|declined)\b)/g;
/** The figures behind these are no results: they say how many there were, how old, how long. */
const NO_RESULT = opened(
  /\ufffb+ ?(?:=|\u2264|<=) ?\d[\d.]*|\ufffb+(?: (?:levels?|counts?|scores?|titers?))?(?: of)? (?:below|under|above|at or below|at or above|less than|lower than|greater than|at least|no more than|<=?|>=?|\u2265|\u2264) ?\d[\d,.]*(?: ?[%a-zA-Z][\w/%]*)?|\brang(?:ed|es|ing|e)[:,]? (?:from |of |between )?\d[\d.,]*\+? ?(?:%|[a-zA-Z/]+)? ?(?:to|-|and) ?\d[\d.,]*\+?|\bat least (?:one|two|three)(?= [\ufffb\ufffc])|(?<!(?:from|over|versus|below|above|than|to) )\bbaseline (?:value |level |score |mean )?(?:of|was) (?:about |approximately )?\d[\d.,]* ?(?:%|[a-zA-Z][\w/]*)?|\(?baseline,? \d[\d.,]*|(?:>=|\u2265|<|>) ?\d+(?:\.\d+)? ?(?:%|percent)|\b\d+(?:\.\d+)? ?(?:%|percent|points?) or (?:more|greater|less|higher|lower|better)|\b(?:up|down|increased|decreased|rising|falling|improved)? ?from (?:less than |an? |approximately |about )?(?:(?:mean|median|baseline) ){0,2}(?:of )?\d[\d,]*(?:\.\d+)? ?(?:%|[a-zA-Z/]+)?(?: per [a-z]+)?(?= (?:to|at baseline|before|at screening|in the year)\b)|\bper \d+ (?:days|weeks|months)|\b\d+(?:\.\d+)?(?: ?(?!or\b)[a-zA-Z][\w/]{0,8})? or (?:more|greater|less|higher|lower|above|below)\b|\b(?:target|goal|cut-?off|limit)s? of (?:(?:less than|below|under|at most|at least|above|more than|greater than|<=?|>=?|\u2264|\u2265) ?)?\d[\d.]*(?: ?[a-zA-Z%][\w/%]{0,8})?|\([nN] ?= ?[\d,]+\)|\b[nN] ?= ?[\d,]+|\b(?:median |mean )?age(?:d| of| was)? (?:of )?\d+(?:\.\d+)?(?: years)?(?: (?:of age|and older|or older))?|\b\d+ (?:years|months|days) (?:of age|and older|or older)\b|\b(?:[Aa]t|[Ww]ith) an? (?:median|mean|minimum)(?: duration of)? (?:follow-up(?: duration| time| period)? )?(?:of )?(?:about |approximately )?\d+(?:\.\d+)? (?:months|weeks|years|days)(?: of follow-up| after \w+)?|\b(?:median |mean |with )?follow-up (?:duration )?(?:of|was) (?:approximately |between )?\d+(?:\.\d+)?(?: and \d+)? (?:months|weeks|years|days)|\b\d{1,3} ?(?:%|percent) (?:CI|confidence)|\b\d+(?:\.\d+)? ?(?:%|percent)? ?(?:to|-) ?\d+(?:\.\d+)? ?(?:%|percent|weeks|months|years)|\b[Pp]hase (?:\d|I+)|\b\d{1,3}-(?:hour|day|week|month|year) (?:\w+[- ]){0,3}?(?:period|course|trial|study|phase|extension|part|treatment|regimen|follow-up|window|interval)\b|\b10 ?(?:\^|[\u207b\u2070-\u2079\u00b2\u00b3\u00b9])[\^\u207b\u2070-\u2079\u00b2\u00b3\u00b9\d-]*|\bgrades? (?:>=|\u2265)? ?\d(?:(?:[-/]| or | and )\d)?|\bCTCAE v?\d|\b(?:or|equivalent to|corresponding to) (?:about |approximately )?\d+(?:\.\d+)? ?(?:pounds|lbs|kg|inches)\b|(?<=(?:patients|participants|subjects|adults|children|those|them|%)\b[^.;,]{0,40}\b(?:lost|gained|had|achieved|reached|showed|experienced|improved) (?:[\w-]+ ){0,4}?)(?:at least|more than|greater than|less than) \d+(?:\.\d+)? ?(?:%|percent|points?|letters?|kg|mL|mmHg)|\beffect size:? (?:of |was )?\d\.\d+|\b\d{1,2}(?::\d\d)? ?[ap]\.?m\b|\b\d+:\d+(?::\d+)?|\bratio \d|\bp[- ]values? [^.;()]{0,40}?(?:was|were|of) <? ?0?\.\d+(?: (?:for|with|at) [^.;,()]{2,20}(?:,| and) <? ?0?\.\d+)*|\b(?:margin|threshold|definition|minimum|alpha|power) of [\w.]+ ?%?|\bNCT\d+|\b(?:table|figure|part|version) \d+|\b\d+ (?:days?|weeks?|months?|hours?) (?:apart|apiece|later|earlier|of treatment|of dosing|of therapy|prior)|\bfor (?:at least |up to |approximately )?(?:\d+|one|two|three|four|six) (?:days?|weeks?|months?|years?)\b|\b(?:every|each|once) (?:\d+|one|two|three|four|six|eight) (?:days?|weeks?|months?)\b|\bless than \d+ (?:days|weeks)|\b\d,\d-[A-Z]\w*|(?<=(?:\ufffb|events?|effects?|reactions?)[^.;:%]{0,60}?(?:in|by|of|among|with) )(?:more than|at least|greater than|over|\u2265|>=|>) ?\d+(?:\.\d+)? ?(?:%|percent)(?=.{0,200}?\d ?%)|\b(?:above|below|exceeding|over|under|of|least|than) \d+(?:\.\d+)? ?(?:mmol\/L|IU\/mL|mg\/dL|ng\/mL|copies\/mL)(?= (?:was|were|in|occurred)\b)/i,
  'effect or equivalent corresponding ranged ranges ranging range at with baseline up down increased decreased rising falling improved from per median mean age aged follow phase grade grades ctcae ratio margin threshold definition p target targets goal goals cutoff cut limit limits minimum alpha power nct table figure part version for every each once less above below exceeding over under of least than more greater n',
);

/** What a sentence tells results with, clause by clause. */
export function resultClauses(tagged: Tagged, bound: Bound): readonly ResultClause[] {
  const text = tagged.passage.view.text;
  const ratios = ratiosIn(text);
  const listed = listedEndpoints(tagged, bound).filter((one) => !ratios.some(({ from, to }) => one.from >= from && one.to <= to));
  const isApart = (one: { readonly from: number; readonly to: number }): boolean =>
    !listed.some(({ from, to }) => one.from < to && from < one.to);
  const isMoved = ({ from }: { readonly from: number }): boolean => MOVED_BY.test(text.slice(Math.max(0, from - 30), from));
  const groups = [...labelled(tagged, listed), ...groupsOf(tagged, bound)].filter(
    (one) => isApart(one) && !(one.dose && isMoved(one)),
  );
  const times = timesIn(text).filter(isApart);
  const named = tagged.mentions.filter(
    (one) =>
      ['trial', 'drug', 'date', 'cohort', 'dose', 'money', 'org', 'model'].includes(one.kind) &&
      !(one.kind === 'dose' && isMoved(one)),
  );
  const masked = blank(blank(text, [...groups, ...times, ...named]), listed, KNOWN);
  const all = [...findResultValues(masked, NO_RESULT), ...countedIn(listed, text)].sort((a, b) => a.from - b.from);
  const sizes = all.filter((value) => isFrontedSize(value, text));
  const figures = withSizesBehind(
    all.filter((value) => !sizes.includes(value)),
    text,
  ).map((value) => withFrontedSize(value, sizes, text));
  if (figures.length === 0 && listed.length === 0) return [];
  const isSafety = SAFETY.test(text) || listed.some(({ takes }) => takes === 'event');
  const misfits = listed.filter(
    (one) => one.takes === 'rate' && figures.every((figure) => figure.unit !== undefined && !fits(one, [figure])),
  );
  const open = findOpenEndpoints(misfits.length === 0 ? masked : restored(masked, misfits, text), figures, isSafety, text);
  const told = listed.filter((one) => !misfits.includes(one) || !open.some(({ from, to }) => from < one.to && one.from < to));
  const endpoints = settleEndpoints([...told, ...open], text);
  const values = figures.map((value) => asCount(value, endpoints, text));
  const clauses = clausesOf(text).map(([from, to]) => {
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
  return clauses.reduce<readonly ResultClause[]>(withRivalClause, []);
}

/** The words of endpoints that no figure of the sentence can be of: `pain-free time was 168 hours`. */
function restored(masked: string, misfits: readonly Endpoint[], text: string): string {
  return misfits.reduce((out, { from, to }) => out.slice(0, from) + text.slice(from, to) + out.slice(to), masked);
}

/** `headache (n=9)`: how many had the event. */
function countedIn(listed: readonly Endpoint[], text: string): readonly ResultValue[] {
  return listed.flatMap(({ to, takes, measure = '' }): readonly ResultValue[] => {
    const found = takes === 'event' && !/events?$/i.test(measure) ? /^ \(n ?= ?(?<n>\d{1,4})\)/.exec(text.slice(to)) : null;
    return found === null ? [] : [{ from: to + 2, to: to + found[0].length - 1, count: Number(found.groups?.['n']) }];
  });
}

/** `Follicular lymphoma: 14 of 16 patients responded`: the disease says of whom a rate is told. */
function labelled({ mentions, passage }: Tagged, listed: readonly Endpoint[]): readonly ResultGroup[] {
  const { text } = passage.view;
  const label = mentions.find(({ kind, from }) => kind === 'indication' && from < 4);
  if (label === undefined || !/^(?: \([nN] ?= ?\d+\))?: /.test(text.slice(label.to, label.to + 14))) return [];
  if (!listed.some(({ takes, from }) => takes === 'rate' && from >= label.to)) return [];
  const { from, to } = label;
  return [{ from, to, text: text.slice(from, to), control: false, dose: false, other: false }];
}

/** `..., while the placebo group showed a decline of 2.9`: a clause that only tells what is compared belongs to the one before. */
function withRivalClause(before: readonly ResultClause[], clause: ResultClause): readonly ResultClause[] {
  const last = before.at(-1);
  const isRival =
    last !== undefined &&
    last.values.length > 0 &&
    last.endpoints.length > 0 &&
    clause.endpoints.length === 0 &&
    clause.values.length <= 2 &&
    clause.groups.length === 1 &&
    clause.groups[0]?.control === true;
  if (!isRival) return [...before, clause];
  return [
    ...before.slice(0, -1),
    {
      ...last,
      to: clause.to,
      values: [...last.values, ...clause.values],
      groups: [...last.groups, ...clause.groups],
      times: [...last.times, ...clause.times],
    },
  ];
}

/** `fell by 1.2 g/day`, `was -0.4 g/day`: an amount by which something moved is no dose. */
const MOVED_BY = /(?:[ (][-+]|\bby (?:an? (?:mean|median|average) of |approximately |about )?)$/;
/** Words of sentences that tell unwanted events. */
const SAFETY =
  /\b(?:adverse|side[- ]effects?|tolerat\w+|tolerability|safety|toxicit\w+|(?:treatment|drug|vaccine)-(?:related|emergent)|grade \d|reactogenicity|reactions?|TEAEs?|TRAEs?|AEs?)\b/i;
const SIZED =
  /(?:^|[,;:] |\u2022 |- )(?:[Oo]f|[Aa]mong|[Ii]n|[Ff]or|[Aa]cross) $|\b(?:[Oo]f|[Aa]mong|[Ii]n|[Ff]or|[Aa]cross|with) (?:the|all|these|those)(?: first)? $|\b(?:results|data|findings|analysis|readout)(?: \w+)? (?:in|from|of|for|among|on) (?:the )?(?:first )?$/;

/** `Of the 32 evaluable patients, ...`, `the rate in the 24 patients treated`: how many there were. */
function isFrontedSize({ from, to, count, n, value, unit }: ResultValue, text: string): boolean {
  const isBare =
    Number.isInteger(value) &&
    unit === undefined &&
    /^ (?:who|whose|that|evaluable|assessed|in whom)\b/.test(text.slice(to)) &&
    !/%[^.;]*$/.test(text.slice(0, from));
  return ((count !== undefined && value === undefined) || isBare) && n === undefined && SIZED.test(text.slice(0, from));
}

/** `6% of the 32 on placebo (p<0.001)`: a number right behind a share is of how many it is one. */
function withSizesBehind(values: readonly ResultValue[], text: string): readonly ResultValue[] {
  const isSize = ({ unit, value, from, to }: ResultValue, before: ResultValue | undefined): boolean =>
    unit === undefined &&
    Number.isInteger(value) &&
    before?.unit === 'percent' &&
    /^ of (?:the |those )?$/.test(text.slice(before.to, from)) &&
    /^ (?:on|in|given|receiving|treated|who|assigned|taking|randomi[sz]ed)\b/.test(text.slice(to));
  return values.flatMap((value, at): readonly ResultValue[] => {
    if (isSize(value, values[at - 1])) return [];
    const next = values[at + 1];
    if (next === undefined || !isSize(next, value)) return [value];
    const { value: n, p, low, high } = next;
    return [
      {
        ...value,
        to: next.to,
        ...(n !== undefined && { n }),
        ...(p !== undefined && { p }),
        ...(low !== undefined && high !== undefined && { low, high }),
      },
    ];
  });
}

/** `Among the 31 patients with metastases, the rate was 45%`: 45% of 31. */
function withFrontedSize(figure: ResultValue, sizes: readonly ResultValue[], text: string): ResultValue {
  const before = sizes.filter(({ to }) => to <= figure.from).at(-1);
  const size = before?.count ?? before?.value;
  if (before === undefined || size === undefined || figure.n !== undefined || figure.ratio !== undefined) return figure;
  const isOfAll =
    figure.count !== undefined && figure.count > 0 && /\b[Oo]f (?:the |these |all )*$/.test(text.slice(0, before.from));
  if (figure.unit === undefined && !isOfAll) return figure;
  if (/[;]/.test(text.slice(before.to, figure.from)) || (figure.count ?? 0) > size) return figure;
  const share = figure.count === undefined ? undefined : (100 * figure.count) / size;
  return share !== undefined && figure.value !== undefined && Math.abs(share - figure.value) > 1
    ? figure
    : { ...figure, n: size };
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
    /^ (?:(?:confirmed|unconfirmed|additional|further) |(?:(?:others?|more|patients?) )?(?:(?:had|achieved|attained|reached|experienced|showed|with) )?(?:an? )?)$/.test(
      text.slice(figure.to, next.from),
    );
  return isBeside ? { ...rest, count: value } : figure;
}

/** The groups of a sentence; of two drugs side by side, the one that is not under study is the one compared with. */
export function groupsOf(tagged: Tagged, bound: Bound): readonly ResultGroup[] {
  const { text } = tagged.passage.view;
  const groups = findResultGroups(tagged).filter(
    ({ from }, at, all) => !(all[at - 1]?.cohort?.kind === 'cohort' && text.slice(all[at - 1]?.to, from) === ' ('),
  );
  const own = ownDrugs(bound);
  if (groups.length < 2)
    return groups.map((group) =>
      group.drug !== undefined && !group.dose && own.size > 0 && !own.has(group.drug) ? { ...group, control: true } : group,
    );
  const isOwn = ({ drug, dose }: ResultGroup): boolean => (drug === undefined ? dose : own.has(drug));
  return groups.map((group) => (!isOwn(group) && group.other && groups.some(isOwn) ? { ...group, control: true } : group));
}

const owned = new WeakMap<Bound, ReadonlySet<string | undefined>>();

/** The drugs under study; looked for once. */
function ownDrugs(bound: Bound): ReadonlySet<string | undefined> {
  const [first] = bound.sentences;
  const own =
    owned.get(bound) ??
    new Set([...bound.trials.trials.map(({ drug }) => drug), ...(first === undefined ? [] : [bound.drugAt(first, 0)])]);
  owned.set(bound, own);
  return own;
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
  return Array.from(openedMatches(text, TIME), (match) => {
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
