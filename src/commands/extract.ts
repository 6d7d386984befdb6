import type { Reading } from '../domain/reading.js';
import type { Slots } from '../domain/claim.js';
import { quoteOf } from '../domain/span.js';
import { describeReading, printReadingLine } from '../ingest/readingJson.js';
import { printable } from '../terminal.js';

export const FORMATS = ['table', 'json', 'jsonl'] as const;
export type Format = (typeof FORMATS)[number];

/** The output of `extract`, in pieces to be written one after the other. */
export function* printReadings(readings: readonly Reading[], format: Format): Generator<string> {
  if (format === 'jsonl') for (const reading of readings) yield `${printReadingLine(reading)}\n`;
  else if (format === 'json') yield `${JSON.stringify(readings.map(describeReading), undefined, 2)}\n`;
  else for (const reading of readings) yield* printTable(reading);
}

const WIDTHS = [30, 46, 46, 11] as const;

function* printTable({ release, claims, unresolved }: Reading): Generator<string> {
  yield printable(`${release.date}  ${release.headline}\n${release.id}  (${release.file}, ${claims.length} claims)\n\n`);
  yield row(['CLAIM', 'ABOUT', 'VALUE', 'ASSERTION'], 'QUOTE');
  for (const claim of claims) {
    const span = claim.evidence[0]?.spans[0];
    const quote = span === undefined ? '' : quoteOf(release.text, span);
    const { attr, endpoint, designation, event_type: event, ...about } = claim.key;
    const what = [attr ?? endpoint ?? designation ?? event ?? []].flat().join();
    yield row([`${claim.type} ${what}`, Object.values(about).flat().join(' '), printSlots(claim.value), claim.assertion], quote);
  }
  for (const { text, reason } of unresolved) yield row(['unresolved', text, reason, ''], '');
  yield '\n';
}

function row(cells: readonly [string, string, string, string], last: string): string {
  const columns = cells.map((cell, column) => fit(cell, WIDTHS[column] ?? 0));
  return `${[...columns, oneLine(last)].join('  ').trimEnd()}\n`;
}

function fit(text: string, width: number): string {
  const line = oneLine(text);
  return line.length > width ? `${line.slice(0, width - 1)}…` : line.padEnd(width);
}

function oneLine(text: string): string {
  return printable(text.replace(/\s+/g, ' '));
}

/** Slots on one line: `name=value name=value`. */
export function printSlots(slots: Slots): string {
  return Object.entries(slots)
    .map(([name, slot]) => `${name}=${[slot].flat().join(',')}`)
    .join(' ');
}
