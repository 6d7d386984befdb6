import type { Slots } from '../../domain/claim.js';
import type { Bound } from '../bind/bound.js';
import { findEndpoints, snake } from '../mentions/endpoints.js';
import type { Endpoint } from '../mentions/endpoint.js';
import { findResultValues } from '../mentions/resultValues.js';
import type { ResultValue } from '../mentions/resultValue.js';
import type { Tagged } from '../mentions/tagged.js';
import { opened } from '../text/openings.js';
import { cellsOf } from '../text/cells.js';

/** What a row or a column measures, and what its label says of its figures. */
export interface Label {
  readonly endpoint: Endpoint;
  readonly words: string;
  /** The short line above the heads, where it says what all figures are. */
  readonly caption?: string;
}

const FIGURE =
  /^(?!\d\d(?:\.\d)? ?% ?(?:CI|confidence)\b)(?:[<>=~\u2264\u2265] ?)?[-+]?\d[\d,]*(?:\.\d+)?(?![\d:]| ?(?:mg|ug|mcg|g|IU|mCi|MBq|kg|x 10|\u00d7)\b)(?:.{0,40})$/;
const EMPTY = /^(?:-|--|n\/?a|ne|nr|not (?:reached|evaluable|estimable))$/i;
/** A point in study time in the words of a label. */
const TIME = /\b(?<unit>week|month|year|day)s? (?<number>\d{1,3})(?:-(?<last>\d{1,3}))?\b/i;
const BARE_TIME = /^\d{1,3} (?:minutes?|hours?|days?|weeks?|months?|years?)\b/i;
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/\bpercentage points?\b/i, 'points'],
  [
    /%(?! ?(?:CI|confidence)\b)(?<!(?:[<>=\u2264\u2265]|\b(?:below|above|least|under|of|than|by)) ?\d[\d.]*%)|\bpercent(?!ile)/i,
    'percent',
  ],
  [/(?<!per |a |\/)\bmonths?\b(?! ?\d)/i, 'months'],
  [/\bweeks? *\)|, weeks\b(?! ?\d)/i, 'weeks'],
  [/\bhours?\b(?! ?\d)|\((?:h|hrs?)\)/i, 'hours'],
  [/\(days\)|, days\b(?! ?\d)/i, 'days'],
  [/\bfold\b/i, 'fold'],
  [/\bpoints?\b/i, 'points'],
  [/\bletters?\b/i, 'letters'],
  [
    /(?<![\w-])(?<unit>log10 [A-Za-z]+\/mL|(?:h|hr|min|day)[*\u00b7.][munp]?g\/mL|IU\/dL|IU\/mL|g\/dL|mg\/dL|mmol\/L|mmol\/mol|mmHg|[nu]g\/mL|mL\/min(?:\/1\.73 ?m2)?|mL|kg|um|m)(?![\w/])/,
    '',
  ],
];
const NO_NOISE = opened(/(?!)/, '');
const INTERVAL_BARE = /^(?<number>[-+]?\d+(?:\.\d+)?%?) [([](?<low>[-+]?\d+\.\d+)%? ?(?:-|to|,) ?(?<high>[-+]?\d+\.\d+)%?[)\]]/;

/** Whether a cell holds a figure, or says that there is none. */
export function isFigure(text: string): boolean {
  return FIGURE.test(text) || EMPTY.test(text);
}

/** A line of a table, which is no sentence. */
export function isTableRow({ passage: { view } }: Tagged): boolean {
  if (/[a-z]\.$/.test(view.text)) return false;
  const cells = cellsOf(view);
  return cells.length > 1 && cells.slice(1).some(({ text }) => isFigure(text));
}

/** `Resolution of hematuria, % of patients`: a share of those treated, whatever it is called. */
const SHARE =
  /^(?:(?<end>resolution|normali[sz]ation|clearance|healing|closure|absence|improvement|remission|recurrence|cessation) of (?<of>[A-Za-z][\w -]{2,40}?)|(?<thing>[A-Za-z][\w -]{3,50}?))(?:,| \(|,? n \()? ?(?:%|percent|percentage|proportion|share|number)(?: (?:of )?(?:patients|participants|subjects|children|adults|volunteers|eyes))?\)?$/i;

const OF_PATIENTS =
  /^(?:(?:%|percent|percentage|proportion|share|number) (?:of )?)?(?:all )?(?:patients|participants|subjects|adults|children|volunteers|eyes|women|men)(?: \(%\)|, %)? (?:(?:who|that) )?(?:with (?:an? )?|whose |(?:reach|achiev|attain)(?:ing|ed) (?:an? )?|(?:had|having) (?:an? )?|(?=(?:gain|los|remain|free|improv|surviv|stay|in |below|above|on |off |without)))/i;
/** `Patients reaching HbA1c below 7.0%`: who did, told by what they reached. */
const REACHED = new RegExp(`${OF_PATIENTS.source}[^,(]{3,60}`, 'i');

/** `Weight loss ≥5%, % of participants`. */
const OF_SHARE =
  /^[A-Z][^,(]{2,50}?(?:[<>\u2264\u2265]|at least|below|above|or more|or less)[^,(]{0,20}(?=(?:,| \(|,? n \() ?(?:%|percent|proportion|share|number)(?: of)?(?: (?:patients|participants|subjects|children|adults|volunteers|eyes))?\)?$)/i;

/** A level behind what is measured: `five patients had a viral load below 400 copies/mL`. */
export const LEVEL =
  /^(?: (?:levels?|scores?|counts?|values?))?(?: (?:of|that was|was))? ?(?:(?:below|above|less than|greater than|more than|at least|at most|at or below|at or above|no more than|<=?|>=?|\u2264|\u2265) ?\d[\d.,]*(?: ?(?:%|[A-Za-z][\w/]*)(?! of\b))?|\d[\d.,]*(?: ?(?:%|[A-Za-z][\w/]*))? or (?:more|less|lower|higher|below|above|greater|better|fewer))/;

/** What a label measures: a known endpoint, or the thing whose change it tells. */
export function labelOf(words: string, bound: Bound): Label | undefined {
  const reached = REACHED.exec(words) ?? OF_SHARE.exec(words);
  const known = findEndpoints(words, bound.scene.lexicons).find(({ takes }) => takes !== 'measure' || reached === null);
  if (/\btumou?r growth inhibition\b|\bTGI\b/i.test(words))
    return { endpoint: { from: 0, to: words.length, name: 'tumor_growth_inhibition', takes: 'measure' }, words };
  const level = known?.takes === 'measure' ? LEVEL.exec(words.slice(known.to))?.[0] : undefined;
  if (known !== undefined && level !== undefined)
    return {
      endpoint: { ...known, name: 'responder_rate', takes: 'rate', measure: words.slice(known.from, known.to) + level },
      words,
    };
  if (known !== undefined) return { endpoint: known, words };
  if (reached !== null) {
    const measure = reached[0].replace(OF_PATIENTS, '');
    return { endpoint: { from: 0, to: words.length, name: 'responder_rate', takes: 'rate', measure }, words };
  }
  const thing =
    /\b(?:change|reduction|increase|decrease|improvement) (?:from baseline )?in (?<second>[A-Za-z][\w -]{2,40}?)(?=,|$| at| \()|^(?<first>[A-Za-z][\w -]{2,40}?),? (?:mean |median |LS mean |% |percent(?:age)? )*(?:change|reduction|increase|decrease|improvement)\b(?! (?:from baseline )?(?:in|of|for) )/i.exec(
      words,
    )?.groups;
  const share = thing === undefined ? SHARE.exec(words)?.groups : undefined;
  if (share !== undefined) {
    const rate = [share['of'], share['end'] ?? share['thing'], 'rate'].filter((part) => part !== undefined).join(' ');
    return { endpoint: { from: 0, to: words.length, name: snake(rate), takes: 'rate' }, words };
  }
  const name = thing?.['second'] ?? thing?.['first'];
  if (name === undefined || /^(?:(?:LS|least[- ]squares|adjusted|mean|median|percent|% ?)(?: |$))+$/i.test(name))
    return undefined;
  return { endpoint: { from: 0, to: words.length, name: snake(name), takes: 'measure' }, words };
}

/** The figure of a cell, with the unit that its label gives. `stars`: what the marks of significance stand for. */
export function figureOfCell(
  text: string,
  { endpoint, words, caption = '' }: Label,
  stars: ReadonlyMap<string, number>,
  ratio?: ResultValue['ratio'],
): ResultValue | undefined {
  if (!FIGURE.test(text)) return undefined;
  const [first] = findResultValues(text.replace(INTERVAL_BARE, '$<number> (95% CI $<low>-$<high>)'), NO_NOISE);
  if (first === undefined) return undefined;
  const isPlain = ratio === undefined && first.count === undefined;
  const isShare = endpoint.takes === 'rate' && first.value !== undefined && !Number.isInteger(first.value);
  const named = isPlain
    ? (unitIn(words) ?? unitIn(IN_BRACKETS.exec(caption)?.[0] ?? '') ?? (isShare ? 'percent' : undefined))
    : undefined;
  const unit = first.unit === 'percent' && /\bpercentage points?\b/i.test(words) ? 'points' : (first.unit ?? named);
  const isCount = endpoint.takes !== 'measure' && unit === undefined && ratio === undefined;
  const mark = /\*+|[\u2020\u2021\u00a7#]/.exec(text)?.[0];
  const p = first.p ?? (mark === undefined ? undefined : stars.get(mark));
  const { value, ...rest } = first;
  return {
    ...rest,
    ...(value !== undefined && (isCount ? { count: value } : { value })),
    ...(unit !== undefined && { unit }),
    ...(p !== undefined && { p }),
    ...(ratio !== undefined && { ratio }),
  };
}

/** Where a line above a table says what its figures are in. */
const IN_BRACKETS = /\([^()]{1,30}\)|%|\bpercent\w*/i;

function unitIn(words: string): string | undefined {
  for (const [pattern, unit] of UNITS) {
    const found = pattern.exec(words);
    if (found !== null) return unit === '' ? found.groups?.['unit']?.replace('\u00b7', '*') : unit;
  }
  return undefined;
}

/** The endpoint's full name, by what the label says of its figures. */
export function endpointName(
  { endpoint: { name, takes }, words, caption = '' }: Label,
  { unit, count, sign, ratio, difference }: ResultValue,
): string {
  if (ratio !== undefined) return `${name.replace(/_rate$/, '')}_${ratio}`;
  const suffix = difference ? '_difference' : '';
  if (takes === 'time') return unit === 'percent' || count !== undefined ? `${name}_rate` : `${name}${suffix}`;
  if (takes !== 'measure') return `${name}${suffix}`;
  const isChange =
    sign !== undefined || /\b(?:change|reduction|increase|decrease|decline|improvement|loss)\b/i.test(`${words} ${caption}`);
  return isChange ? `${name}_change${suffix}` : `${name}${suffix}`;
}

const AVERAGE = /\b(?:median|mean|average)\b(?! (?:fold|concentration))|\bGM[TC]s?\b/i;

/** Which way it went, and whether the figure is a mean or a median, by the words of the label. */
export function slotsOfLabel({ endpoint: { takes }, words, caption }: Label, { sign, ratio, difference }: ResultValue): Slots {
  const told = takes === 'measure' || takes === 'time' ? (caption ?? '') : '';
  const said = AVERAGE.test(words) ? words : told;
  const average = AVERAGE.exec(said)?.[0].toLowerCase();
  const isGeometric = /geometric mean|\bGM[TC]s?\b/i.test(said);
  const isPlain = ratio !== undefined || difference === true;
  const kind = isGeometric ? 'geometric mean' : average === 'median' ? 'median' : 'mean';
  const statistic = average === undefined || isPlain ? undefined : kind;
  const moves = (takes === 'measure' || takes === 'risk') && !isPlain;
  const moved = `${words} ${told}`;
  const falls = sign === undefined ? /\b(?:reduction|decrease|decline|loss)\b/i.test(moved) : sign < 0;
  const rises = sign === undefined ? /\b(?:increase|gain)\b/i.test(moved) : sign > 0;
  return {
    ...(moves && (falls || rises) && { direction: falls ? 'reduction' : 'increase' }),
    ...(statistic !== undefined && { statistic }),
  };
}

/** What stands before a general endpoint in its label: `GII.4 geometric mean titer`. */
export function measureOfLabel({ endpoint, words }: Label): string | undefined {
  const before = words.slice(0, endpoint.from).trim();
  const isPrefix = (endpoint.takes === 'measure' || endpoint.takes === 'rate') && /^[A-Z][\w.]*\d[\w.]*$/.test(before);
  return endpoint.measure ?? (isPrefix ? before : undefined);
}

/** The point in study time that one of several texts gives, the first that does. */
export function timeIn(...texts: readonly string[]): string | undefined {
  const bare = BARE_TIME.exec(texts[0] ?? '')?.[0];
  if (bare !== undefined) return bare;
  const { unit = '', number, last } = texts.map((text) => TIME.exec(text)).find((match) => match !== null)?.groups ?? {};
  if (number === undefined) return undefined;
  return `${unit.charAt(0).toUpperCase()}${unit.slice(1).toLowerCase()} ${number}${last === undefined ? '' : `-${last}`}`;
}
