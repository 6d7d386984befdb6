import type { Bound } from '../bind/bound.js';
import { isControl, namedGroup } from '../mentions/resultGroups.js';
import type { ResultGroup } from '../mentions/resultGroups.js';
import type { ResultValue } from '../mentions/resultValue.js';
import { cellsOf } from '../text/cells.js';
import type { Cell } from '../text/cells.js';
import { sourceSpan } from '../text/view.js';
import { endpointName, figureOfCell, isFigure, labelOf, measureOfLabel, slotsOfLabel, timeIn } from './efficacyCells.js';
import type { Label } from './efficacyCells.js';
import { figureOf, inOwnUnit } from './efficacyClaims.js';
import { tellsOfTreated } from './efficacyGate.js';
import { headsOf } from './efficacyHeads.js';
import type { Head, Row } from './efficacyHeads.js';
import { compared, sharedPs, starsOf, withPs } from './efficacyMarks.js';
import { cohortOfGroup } from './efficacyPlace.js';
import { numberIn, pAt, ratioOf, sharedCell, withSize } from './efficacyRowFigures.js';
import { eventOf, gradedLabel, shareLabel } from './efficacyRowLabels.js';
import { spans } from './rule.js';
import type { Draft } from './teller.js';

const SILENT = new Set(['forward-looking', 'contact', 'headline', 'about-partner', 'about-company']);
/** Labels that tell of the endpoint of the row above. */
const OF_LAST =
  /^(?:(?:LS|least[- ]squares|adjusted|mean|median|placebo-adjusted) )*(?:reduction|change|(?<difference>difference)|(?<ratio>hazard|rate|odds) ratio)\b(?! (?:from baseline )?(?:in|of|for) )/i;
/** The head of a column that says how many there were. */
const PEOPLE =
  /^(?:(?:number of |evaluable |treated )*(?:patients|participants|subjects)(?: (?:treated|dosed|enrolled|evaluable))?(?: \(n\))?|n)$/i;
const SIZE = /\([nN] ?= ?(?<n>\d+)\)|\b(?<people>\d+) (?:[a-z-]+ ){0,2}(?:patients|participants|subjects)\b/;
const INTERVAL = /(?<low>[-+]?\d+(?:\.\d+)?)%? ?(?:-|\u2013|to|,) ?(?<high>[-+]?\d+(?:\.\d+)?)/;
/** The line above a table that says what all its figures are: `Mean values on Day 14 were:`. */
const LEADS = /:\s*$|\b(?:below|table|follows)\W*$|[^.\s]\s*$/;
/** A row that only says when. */
const TIME_ROW =
  /^(?:at |by |after )?(?:\d{1,3} (?:minutes?|hours?|days?|weeks?|months?|years?)|(?:day|week|month|year|hour) \d{1,3})(?: after [a-z]+)?$/i;
const P_ROW = /^(?:\W*nominal )?p[- ]?values?\b/i;

/** Results told in tables: a row for an endpoint with a column for each group, or the other way round. */
export function tellResultTables(bound: Bound): readonly Draft[] {
  if (!tellsOfTreated(bound)) return [];
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
  const told = tables.flatMap(({ drafts }) => compared(drafts));
  return told.length === 0 ? [] : withPs(told, sharedPs(bound));
}

/** What one cell tells beside its own figure. */
interface Told {
  readonly label: Label;
  readonly figure: ResultValue;
  readonly group?: ResultGroup | undefined;
  readonly against?: ResultGroup | undefined;
  readonly rival?: ResultValue | undefined;
  readonly cohort?: string | undefined;
}

/** One table while its rows are read. */
class Table {
  private heads: readonly Head[] | undefined;
  private headRows: Row[] = [];
  private last: Label | undefined;
  /** How many of the drafts the last row made. */
  private lastCount = 0;
  /** The short line right above the heads. */
  private caption = '';
  readonly drafts: Draft[] = [];

  constructor(
    private readonly bound: Bound,
    private readonly stars: ReadonlyMap<string, number>,
    private readonly title: string,
  ) {}

  /** Reads one line: heads until the first line with figures, then rows. */
  read(row: Row, pending: string): void {
    const [title, ...rest] = row.cells;
    const isHead =
      !row.cells.some(({ text }) => isFigure(text)) ||
      (this.heads === undefined && row.cells.some(({ text }) => isControl(text)) && !isControl(title?.text ?? '')) ||
      row.cells.every(({ text }) => /^\([nN] ?= ?\d+\)$/.test(text));
    if (isHead) {
      const isNew = this.heads !== undefined || this.headRows.length === 0;
      if (isNew) this.headRows = [];
      this.heads = undefined;
      if (isNew || pending !== '') this.caption = pending;
      this.headRows.push(row);
      return;
    }
    if (title === undefined) return;
    const isOfGroup = this.isGroup(row, title);
    const isBare = this.headRows.length === 0 && row.cells.length === 2 && isOfGroup;
    this.heads ??=
      headsOf(this.headRows, row.cells.length, this.bound) ?? (isBare ? [{ words: '', figure: 'plain' }] : undefined);
    if (this.heads === undefined) return;
    const hasGroups = this.heads.some(({ group }) => group !== undefined);
    const isOfGroups = this.heads.every(({ label }) => label === undefined) && (hasGroups || !isOfGroup);
    if (isOfGroups && P_ROW.test(title.text)) {
      this.addP(rest);
      return;
    }
    const drafts = isOfGroups
      ? this.rowOfEndpoint(row, title, rest, this.heads, pending)
      : this.rowOfGroup(row, title, rest, this.heads);
    this.lastCount = drafts.length;
    this.drafts.push(...drafts);
  }

  private rowOfEndpoint(row: Row, title: Cell, rest: readonly Cell[], heads: readonly Head[], pending: string): readonly Draft[] {
    const words = `${pending} ${title.text}`.trim();
    const ofLast = OF_LAST.exec(title.text);
    if (ofLast !== null) this.last ??= labelOf(`${this.title} ${this.headRows[0]?.cells[0]?.text ?? ''}`, this.bound);
    const isGraded = heads.some(({ figure }) => figure === 'grade');
    const label =
      ofLast !== null && this.last
        ? { endpoint: this.last.endpoint, words: `${words} ${timeIn(this.last.words) ?? ''}` }
        : (this.labelOf(words, isGraded) ?? this.ofShares(words, rest, heads));
    if (label === undefined) return [];
    if (ofLast === null) this.last = label;
    const ratio =
      ofLast?.groups?.['ratio'] === undefined
        ? undefined
        : (`${ofLast.groups['ratio'].toLowerCase()}_ratio` as ResultValue['ratio']);
    const cells = rest.slice(-heads.length);
    const control = heads.findIndex(({ group }) => group?.control === true || this.isRival(group, heads));
    const against = heads[control]?.group;
    const rival = ratio === undefined ? this.figureAt(cells[control], label) : undefined;
    const p = ratio === undefined ? pAt(cells, heads) : undefined;
    const interval = INTERVAL.exec(cells[heads.findIndex(({ figure }) => figure === 'interval')]?.text ?? '')?.groups;
    return cells.flatMap((cell, at): readonly Draft[] => {
      const head = heads[at];
      if (
        head === undefined ||
        head.figure === 'p' ||
        head.figure === 'interval' ||
        (at === control && heads.length > 1 && ratio === undefined)
      )
        return [];
      const of = ratio ?? ratioOf(head.figure);
      const isWhole = head.figure === 'plain' || head.figure === 'grade';
      const isOfAll = isWhole || of !== undefined || head.figure === 'difference';
      if (!isOfAll && head.group === undefined) return [];
      const figure = head.figure === 'plain' ? (sharedCell(cell) ?? this.figureAt(cell, label)) : this.figureAt(cell, label, of);
      if (figure === undefined) return [];
      const told = {
        ...withSize(figure, isWhole ? (head.size ?? this.sizeOfAll()) : isOfAll ? undefined : head.size),
        ...((head.figure === 'difference' || ofLast?.groups?.['difference'] !== undefined) && { difference: true as const }),
        ...(p !== undefined && figure.p === undefined && { p }),
        ...(interval !== undefined && isWhole && { low: Number(interval['low']), high: Number(interval['high']) }),
      };
      return this.draft(row, cell, {
        label: head.figure === 'grade' ? gradedLabel(label, head.words) : label,
        figure: told,
        group: isOfAll ? undefined : head.group,
        against,
        rival: isOfAll ? undefined : rival,
      });
    });
  }

  /** What a row measures, with what the line above the table says of all its figures. */
  private labelOf(words: string, isGraded: boolean): Label | undefined {
    const label =
      labelOf(words, this.bound) ?? (isGraded ? eventOf(words) : TIME_ROW.test(words) ? this.ofTitle(words) : undefined);
    return label && { ...label, caption: this.above() };
  }

  private ofShares(words: string, cells: readonly Cell[], heads: readonly Head[]): Label | undefined {
    const label = shareLabel(words, cells, heads, `${this.title} ${this.caption}`);
    return label && { ...label, caption: this.above() };
  }

  /** What the line above the table says that all its figures measure. */
  private ofTitle(words = ''): Label | undefined {
    const label = LEADS.test(this.title) ? labelOf(this.title.replace(/:\s*$/, ''), this.bound) : undefined;
    return label && { endpoint: label.endpoint, words: `${words} ${label.words}`.trim() };
  }

  /** `5 mg | 11 of 32 | 0.008` under a line that says what is measured: the row is of a group, its columns have no endpoint of their own. */
  private isGroup({ tagged }: Row, title: Cell): boolean {
    const mentions = tagged.mentions.filter(({ from, to }) => from >= title.from && to <= title.to);
    const { control, dose } = namedGroup(title.text, title, mentions);
    const isNamed = (control || dose) && labelOf(title.text, this.bound) === undefined;
    return isNamed && this.ofTitle() !== undefined;
  }

  private above(): string {
    return `${LEADS.test(this.title) ? this.title : ''} ${this.caption}`.trim();
  }

  /** How many there were, by the head of the first column or the line above the table. */
  private sizeOfAll(): number | undefined {
    const { n, people } = SIZE.exec(`${this.headRows[0]?.cells[0]?.text ?? ''} ${this.title}`)?.groups ?? {};
    return n === undefined && people === undefined ? undefined : Number(n ?? people);
  }

  /** Of two drugs side by side the one that is not the release's own is the one compared with. */
  private isRival(group: ResultGroup | undefined, heads: readonly Head[]): boolean {
    const [first] = this.headRows;
    const lead = first === undefined ? undefined : this.bound.drugAt(first.tagged, 0);
    return group?.drug !== undefined && group.drug !== lead && heads.some((one) => one.group?.drug === lead);
  }

  private rowOfGroup(row: Row, title: Cell, rest: readonly Cell[], heads: readonly Head[]): readonly Draft[] {
    const mentions = row.tagged.mentions.filter(({ from, to }) => from >= title.from && to <= title.to);
    const place = this.bound.sentences.indexOf(row.tagged);
    const cohort = this.bound.cohorts.find(({ namings }) =>
      namings.some(({ sentence, from, to }) => sentence === place && from >= title.from && to <= title.to),
    )?.id;
    const isWhole = /^(?:all|total|overall|pooled(?! placebo)|combined)\b/i.test(title.text);
    const group = isWhole ? undefined : namedGroup(title.text, title, mentions);
    const shift = heads.length - rest.length;
    const size = numberIn(rest[heads.findIndex(({ words }) => PEOPLE.test(words)) - shift]?.text);
    const p = pAt(rest, heads.slice(shift));
    const hasLabel = heads.some(({ label }) => label !== undefined);
    return heads.flatMap(({ label: own, figure: kind, words }, at): readonly Draft[] => {
      const cell = rest[at - shift];
      const isOpen = !hasLabel && (kind === undefined || kind === 'plain') && !PEOPLE.test(words);
      const label = own ?? (isOpen ? this.ofTitle(words) : undefined);
      const figure = label && this.figureAt(cell, { ...label, caption: this.above() });
      if (label === undefined || cell === undefined || figure === undefined) return [];
      const told = { ...withSize(figure, size), ...(p !== undefined && figure.p === undefined && { p }) };
      return this.draft(row, cell, { label: { ...label, caption: this.above() }, figure: told, group, cohort });
    });
  }

  private figureAt(cell: Cell | undefined, label: Label, ratio?: ResultValue['ratio']): ResultValue | undefined {
    return cell === undefined ? undefined : figureOfCell(cell.text, label, this.stars, ratio);
  }

  private draft({ tagged, cells }: Row, cell: Cell, { label, figure, group, against, rival, cohort }: Told): readonly Draft[] {
    const { view } = tagged.passage;
    const trial = this.bound.trialAt(tagged, 0) ?? this.bound.trials.topic;
    const named = cohort ?? cohortOfGroup(group, trial, this.bound);
    const subject = this.bound.studyAt(tagged)?.id ?? named ?? trial ?? this.bound.drugAt(tagged, 0);
    if (subject === undefined) return [];
    const time = timeIn(label.words, this.above(), ...this.headRows.map((one) => one.cells[0]?.text ?? ''));
    const measure = measureOfLabel(label) ?? (figure.difference ? 'difference' : undefined);
    const compared = rival?.value ?? rival?.count;
    return [
      {
        type: 'Outcome',
        key: {
          subject,
          endpoint: endpointName(label, figure),
          ...(group !== undefined && named === undefined && { arm: group.text }),
          ...(against !== undefined && { comparator: against.text }),
          ...(time !== undefined && { timepoint: time }),
          ...(measure !== undefined && { measure }),
        },
        value: {
          ...figureOf(inOwnUnit(figure, endpointName(label, figure))),
          ...slotsOfLabel(label, figure),
          ...(compared !== undefined && { comparator_value: compared }),
        },
        assertion: 'ASSERTED',
        rule: 'outcome.table',
        tagged,
        spans: spans(sourceSpan(view, cells[0]?.from ?? 0, cells[0]?.to ?? 0), sourceSpan(view, cell.from, cell.to)),
      },
    ];
  }

  /** A row of p values tells of the row above it. */
  private addP(cells: readonly Cell[]): void {
    const last = this.drafts.splice(this.drafts.length - this.lastCount, this.lastCount);
    const told = last.map((draft, at) => {
      const p = numberIn(cells[at]?.text);
      return p === undefined ? draft : { ...draft, value: { ...draft.value, p_value: p } };
    });
    this.drafts.push(...told);
  }
}
