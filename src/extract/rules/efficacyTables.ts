import type { Slots } from '../../domain/claim.js';
import { slug } from '../../domain/ids.js';
import type { Bound } from '../bind/bound.js';
import { findEndpoints } from '../mentions/endpoints.js';
import type { Endpoint } from '../mentions/endpoints.js';
import { namedGroup } from '../mentions/resultGroups.js';
import type { ResultGroup } from '../mentions/resultGroups.js';
import { findResultValues } from '../mentions/resultValues.js';
import type { ResultValue } from '../mentions/resultValues.js';
import type { Tagged } from '../mentions/tagged.js';
import { cellsOf } from '../text/cells.js';
import type { Cell } from '../text/cells.js';
import { sourceSpan } from '../text/view.js';
import { figureOf } from './efficacyClaims.js';
import { cohortOfGroup } from './efficacyPlace.js';
import { spans } from './rule.js';
import type { Draft } from './teller.js';

interface Row {
  readonly tagged: Tagged;
  readonly cells: readonly Cell[];
}

/** What the heads of a table name: groups over the columns, or endpoints over the columns with groups in the rows. */
interface Heads {
  readonly groups: readonly (ResultGroup | undefined)[];
  readonly endpoints: readonly (Endpoint | undefined)[];
  readonly words: readonly string[];
  /** How many there were in each group. */
  readonly sizes: readonly (number | undefined)[];
}

/** What a row measures, and what its label says of its figures. */
interface Label {
  readonly endpoint: Endpoint;
  readonly words: string;
}

const FIGURE = /^(?:[<>=~\u2264\u2265] ?)?[-+]?\d[\d,]*(?:\.\d+)?(?![\d:]| ?(?:mg|ug|mcg|g|IU|mCi|MBq|kg|x 10|\u00d7)\b)(?:.{0,40})$/;
const EMPTY = /^(?:-|--|n\/?a|ne|nr|not (?:reached|evaluable|estimable))$/i;
const TIME = /\b(?<unit>week|month|year|day)s? (?<number>\d{1,3})(?:-(?<last>\d{1,3}))?\b/i;
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/%|\bpercent/i, 'percent'],
  [/(?<!per |a |\/)\bmonths?\b/i, 'months'],
  [/\bweeks? *\)|, weeks\b/i, 'weeks'],
  [/\bfold\b/i, 'fold'],
  [/\bpoints?\b/i, 'points'],
  [/\bletters?\b/i, 'letters'],
  [/(?<![\w-])(?<unit>log10 [A-Za-z]+\/mL|IU\/dL|IU\/mL|g\/dL|mg\/dL|mmol\/L|mmol\/mol|mmHg|ng\/mL|mL\/min(?:\/1\.73 ?m2)?|mL|kg|um|m)(?![\w/])/, ''],
];
const STARS = /(?<![*\w])(?<stars>\*{1,4}) ?(?:nominal )?p ?(?:<|=|\u2264) ?(?<p>0?\.\d+)/g;
const SILENT = new Set(['forward-looking', 'contact', 'headline', 'about-partner', 'about-company']);

/** Results told in tables: a row for an endpoint with a column for each group, or the other way round. */
export function tellResultTables(bound: Bound): readonly Draft[] {
  const tables: Table[] = [];
  const stars = starsOf(bound);
  const open = (title = ''): Table => {
    const opened = new Table(bound, stars, title);
    tables.push(opened);
    return opened;
  };
  let table = open();
  let pending = '';
  for (const tagged of bound.sentences) {
    const { text } = tagged.passage.view;
    const cells = SILENT.has(tagged.passage.section) || /[a-z]\.$/.test(text) ? [] : cellsOf(tagged.passage.view);
    if (cells.length < 2) {
      if (text.length > 70 || /[.:]$/.test(text)) table = open(text);
      pending = text.length > 70 || /[.]$/.test(text) ? '' : text;
      continue;
    }
    table.read({ tagged, cells }, pending);
    pending = '';
  }
  return tables.flatMap(({ drafts }) => drafts);
}

/** A line of a table, which is no sentence. */
export function isTableRow({ passage: { view } }: Tagged): boolean {
  if (/[a-z]\.$/.test(view.text)) return false;
  const cells = cellsOf(view);
  return cells.length > 1 && cells.slice(1).some(({ text }) => FIGURE.test(text) || EMPTY.test(text));
}

/** What one to four stars stand for, by the footnotes of the release. */
function starsOf(bound: Bound): ReadonlyMap<string, number> {
  return new Map(
    bound.sentences.flatMap(({ passage }) =>
      Array.from(passage.view.text.matchAll(STARS), (match) => [match.groups?.['stars'] ?? '', Number(match.groups?.['p'])] as const),
    ),
  );
}

/** One table while its rows are read. */
class Table {
  private heads: Heads | undefined;
  private headCells: (readonly string[])[] = [];
  private headRows: Row[] = [];
  private last: Label | undefined;
  /** How many of the drafts the last row made. */
  private lastCount = 0;
  readonly drafts: Draft[] = [];

  constructor(
    private readonly bound: Bound,
    private readonly stars: ReadonlyMap<string, number>,
    private readonly title = '',
  ) {}

  /** Reads one line: heads until the first line with figures, then rows. */
  read(row: Row, pending: string): void {
    const figures = row.cells.filter((cell) => FIGURE.test(cell.text) || EMPTY.test(cell.text));
    if (figures.length === 0 || row.cells.every((cell) => /^\([nN] ?= ?\d+\)$/.test(cell.text))) {
      if (this.heads !== undefined) this.restart();
      this.headRows.push(row);
      this.headCells.push(row.cells.map((cell) => cell.text));
      return;
    }
    this.heads ??= this.headsOf(row.cells.length);
    if (this.heads === undefined) return;
    const isOfGroups = this.heads.groups.some((one) => one !== undefined) || !this.heads.endpoints.some((one) => one !== undefined);
    if (isOfGroups && /^(?:\W*nominal )?p[- ]?values?\b/i.test(row.cells[0]?.text ?? '')) {
      this.addP(row);
      return;
    }
    const drafts = isOfGroups ? this.rowOfEndpoint(row, this.heads, pending) : this.rowOfGroup(row, this.heads);
    this.lastCount = drafts.length;
    this.drafts.push(...drafts);
  }

  private restart(): void {
    this.heads = undefined;
    this.headRows = [];
    this.headCells = [];
    this.last = undefined;
  }

  /** The heads over the columns; lines of heads stand left-aligned over one another, with or without a word over the first column. */
  private headsOf(width: number): Heads | undefined {
    const columns = width - 1;
    const lines = this.headRows.map(({ tagged, cells }) => ({ tagged, cells: cells.length > columns ? cells.slice(1) : cells }));
    const widest = Math.max(0, ...lines.map(({ cells }) => cells.length));
    if (widest === 0 || widest > columns) return undefined;
    const words = Array.from({ length: widest }, (_, at) => lines.flatMap(({ cells }) => cells[at]?.text ?? []).join(' '));
    const groups = words.map((text, at) => this.groupOf(text, lines.flatMap(({ tagged, cells }) => (cells[at] ? [{ tagged, cell: cells[at] }] : []))));
    const endpoints = words.map((text) => labelOf(text, this.bound)?.endpoint);
    const sizes = words.map((text) => sizeIn(text));
    return groups.some((one) => one !== undefined) || endpoints.some((one) => one !== undefined) ? { groups, endpoints, words, sizes } : undefined;
  }

  private groupOf(text: string, places: readonly { readonly tagged: Tagged; readonly cell: Cell }[]): ResultGroup | undefined {
    const inner = places.flatMap(({ tagged, cell }) => tagged.mentions.filter(({ from, to }) => from >= cell.from && to <= cell.to));
    const bare = text.replace(/ ?\([nN] ?= ?[\d,]+\)/g, '');
    const group = namedGroup(bare, { from: 0, to: 0 }, inner);
    const isGroup = group.control || group.dose || group.cohort !== undefined || group.drug !== undefined;
    return isGroup || /^(?:placebo|pooled placebo|control|all (?:patients|doses)|total|overall|active)\b/i.test(bare) || /\bplacebo\b/i.test(bare)
      ? { ...group, control: group.control || /\b(?:placebo|control|vehicle|sham)\b/i.test(bare) }
      : undefined;
  }

  private rowOfEndpoint(row: Row, { groups, sizes }: Heads, pending: string): readonly Draft[] {
    const [title, ...rest] = row.cells;
    if (title === undefined) return [];
    const words = `${pending} ${title.text}`.trim();
    const own = /^(?:reduction|change|difference|hazard ratio|rate ratio|odds ratio)\b/i.test(title.text) ? this.last : undefined;
    const label = own === undefined ? labelOf(words, this.bound) : { endpoint: own.endpoint, words: `${words}, ${TIME.exec(own.words)?.[0] ?? ''}` };
    if (label === undefined) return [];
    if (own === undefined) this.last = label;
    const cells = rest.slice(-groups.length);
    const ratio = /^(?:hazard|rate|odds) ratio/i.exec(title.text)?.[0].toLowerCase().replace(' ', '_');
    const control = groups.findIndex((group) => group?.control === true || this.isRival(group, groups));
    const rival = control < 0 || ratio !== undefined ? undefined : this.figureIn(cells[control], label);
    const against = control < 0 ? undefined : groups[control];
    return cells.flatMap((cell, at): readonly Draft[] => {
      if (at === control && groups.length > 1 && ratio === undefined) return [];
      const figure = this.figureIn(cell, label, ratio);
      if (figure === undefined) return [];
      const group = ratio === undefined ? groups[at] : undefined;
      const n = figure.n ?? (ratio === undefined && label.endpoint.takes !== 'measure' && label.endpoint.takes !== 'time' ? sizes[at] : undefined);
      return this.draft(row, cell, label, group, { ...figure, ...(n !== undefined && { n }) }, against, rival, ratio);
    });
  }

  /** Of two drugs side by side the one that is not the release's own is the one compared with. */
  private isRival(group: ResultGroup | undefined, groups: readonly (ResultGroup | undefined)[]): boolean {
    const lead = this.bound.drugAt(this.headRows[0]?.tagged ?? (this.bound.sentences[0] as Tagged), 0);
    return group?.drug !== undefined && group.drug !== lead && groups.some((one) => one?.drug === lead) && !group.dose;
  }

  private rowOfGroup(row: Row, { endpoints, words }: Heads): readonly Draft[] {
    const [title, ...rest] = row.cells;
    if (title === undefined) return [];
    const cells = rest.length < endpoints.length ? [...Array<undefined>(endpoints.length - rest.length).fill(undefined), ...rest] : rest;
    const mentions = row.tagged.mentions.filter(({ from, to }) => from >= title.from && to <= title.to);
    const group = namedGroup(title.text, title, mentions);
    const place = this.bound.sentences.indexOf(row.tagged);
    const cohort = this.bound.cohorts.find(({ namings }) =>
      namings.some(({ sentence, from, to }) => sentence === place && from >= title.from && to <= title.to),
    )?.id;
    const isWhole = /^(?:all|total|overall|pooled(?! placebo)|combined)\b/i.test(title.text);
    return endpoints.flatMap((endpoint, at): readonly Draft[] => {
      const cell = cells[at];
      if (endpoint === undefined || cell === undefined) return [];
      const label = { endpoint, words: words[at] ?? '' };
      const figure = this.figureIn(cell, label);
      return figure === undefined ? [] : this.draft(row, cell, label, isWhole ? undefined : group, figure, undefined, undefined, undefined, cohort);
    });
  }

  private figureIn(cell: Cell | undefined, { endpoint, words }: Label, ratio?: string): ResultValue | undefined {
    if (cell === undefined || !FIGURE.test(cell.text)) return undefined;
    const [first] = findResultValues(cell.text.replace(/^(?<number>\d\.\d+) \((?<low>\d\.\d+) ?(?:-|to|,) ?(?<high>\d\.\d+)\)/, '$<number> (95% CI $<low>-$<high>)'), /(?!)/g);
    if (first === undefined) return undefined;
    const unit = first.unit ?? (ratio !== undefined || first.count !== undefined ? undefined : unitIn(words));
    const takesCount = endpoint.takes !== 'measure' && first.unit === undefined && unit === undefined && ratio === undefined && first.value !== undefined;
    const stars = /\*+/.exec(cell.text)?.[0];
    const p = first.p ?? (stars === undefined ? undefined : this.stars.get(stars));
    const { value, ...rest } = first;
    return {
      ...rest,
      ...(takesCount ? { count: value ?? 0 } : value !== undefined && { value }),
      ...(unit !== undefined && { unit }),
      ...(p !== undefined && { p }),
    };
  }

  private draft(
    row: Row,
    cell: Cell,
    label: Label,
    group: ResultGroup | undefined,
    figure: ResultValue,
    against: ResultGroup | undefined,
    rival: ResultValue | undefined,
    ratio: string | undefined,
    named?: string,
  ): readonly Draft[] {
    const { endpoint, words } = label;
    const trial = this.bound.trialAt(row.tagged, 0) ?? this.bound.trials.topic;
    const cohort = named ?? cohortOfGroup(group, trial, this.bound);
    const subject = cohort ?? trial ?? this.bound.drugAt(row.tagged, 0);
    if (subject === undefined) return [];
    const time = TIME.exec(words) ?? (/:\s*$/.test(this.title) ? TIME.exec(this.title) : null) ?? TIME.exec(this.headCells.map((line) => line[0] ?? '').join(' '));
    const measure = endpoint.measure ?? prefixOf(words, endpoint);
    return [
      {
        type: 'Outcome',
        key: {
          subject,
          endpoint: nameOf(endpoint, figure, words, ratio),
          ...(group !== undefined && cohort === undefined && { arm: group.text }),
          ...(against !== undefined && { comparator: against.text }),
          ...(time !== null && { timepoint: timeText(time) }),
          ...(measure !== undefined && { measure }),
        },
        value: { ...figureOf(figure), ...directionOf(words, figure, endpoint), ...rivalSlots(rival), ...statisticOf(words) },
        assertion: 'ASSERTED',
        rule: 'outcome.table',
        tagged: row.tagged,
        spans: spans(sourceSpan(row.tagged.passage.view, row.cells[0]?.from ?? 0, row.cells[0]?.to ?? 0), sourceSpan(row.tagged.passage.view, cell.from, cell.to)),
      },
    ];
  }

  /** A row of p values tells of the row above it. */
  private addP({ cells }: Row): void {
    const last = this.drafts.splice(this.drafts.length - this.lastCount, this.lastCount);
    const told = last.map((draft, at) => {
      const p = /\d?\.\d+/.exec(cells[at + 1]?.text ?? '')?.[0];
      return p === undefined ? draft : { ...draft, value: { ...draft.value, p_value: Number(p) } };
    });
    this.drafts.push(...told);
  }
}

/** What a label measures: a known endpoint, or the thing whose change it tells. */
function labelOf(words: string, bound: Bound): Label | undefined {
  const known = findEndpoints(words, bound.scene.lexicons)[0];
  if (known !== undefined) return { endpoint: known, words };
  const thing = /^(?<first>[A-Za-z][\w -]{2,40}?),? (?:mean |median |LS mean |% |percent(?:age)? )*change\b|\bchange (?:from baseline )?in (?<second>[A-Za-z][\w -]{2,40}?)(?=,|$| at| \()/i.exec(words)?.groups;
  const name = thing?.['second'] ?? thing?.['first'];
  if (name === undefined || /^(?:mean|median|percent)$/i.test(name)) return undefined;
  return { endpoint: { from: 0, to: words.length, name: slug(name).replace(/-/g, '_'), takes: 'measure' }, words };
}

function sizeIn(text: string): number | undefined {
  const size = /\([nN] ?= ?(?<n>[\d,]+)\)/.exec(text)?.groups?.['n'];
  return size === undefined ? undefined : Number(size.replace(/,/g, ''));
}

/** What stands before a general endpoint in its label: `GII.4 geometric mean titer`. */
function prefixOf(words: string, { from, takes }: Endpoint): string | undefined {
  const before = words.slice(0, from).trim();
  return (takes === 'measure' || takes === 'rate') && /^[A-Z][\w.]*\d[\w.]*$/.test(before) ? before : undefined;
}

function nameOf({ name, takes }: Endpoint, { unit, count, sign }: ResultValue, words: string, ratio: string | undefined): string {
  if (ratio !== undefined) return `${name.replace(/_rate$/, '')}_${ratio}`;
  if (takes === 'time') return unit === 'percent' || count !== undefined ? `${name}_rate` : name;
  if (takes !== 'measure') return name;
  return sign !== undefined || /\b(?:change|reduction|increase|decrease|decline|improvement|loss)\b/i.test(words) ? `${name}_change` : name;
}

function directionOf(words: string, { sign }: ResultValue, { takes }: Endpoint): Slots {
  if (takes !== 'measure' && takes !== 'risk') return {};
  if (sign !== undefined) return { direction: sign < 0 ? 'reduction' : 'increase' };
  const falls = /\b(?:reduction|decrease|decline|loss)\b/i.test(words);
  return falls ? { direction: 'reduction' } : /\b(?:increase|gain)\b/i.test(words) ? { direction: 'increase' } : {};
}

function rivalSlots(rival: ResultValue | undefined): Slots {
  const figure = rival?.value ?? rival?.count;
  return figure === undefined ? {} : { comparator_value: figure };
}

function statisticOf(words: string): Slots {
  const found = /\b(?:median|mean|average)\b(?! (?:fold|titer|titre|concentration))/i.exec(words)?.[0].toLowerCase();
  return found === undefined || /geometric mean/i.test(words) ? {} : { statistic: found === 'median' ? 'median' : 'mean' };
}

function unitIn(words: string): string | undefined {
  for (const [pattern, unit] of UNITS) {
    const found = pattern.exec(words);
    if (found !== null) return unit === '' ? found.groups?.['unit'] : unit;
  }
  return undefined;
}

function timeText({ groups }: RegExpExecArray): string {
  const { unit = '', number = '', last } = groups ?? {};
  return `${unit.charAt(0).toUpperCase()}${unit.slice(1).toLowerCase()} ${number}${last === undefined ? '' : `-${last}`}`;
}
