/**
 * Puts offsets into annotation files: `npx tsx test/corpus/locate.ts FILE.yaml...`.
 * `from` on a section and `at` on a fact or trap become spans of the text beside the file; every mistake is named and nothing is written then.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';

interface Section {
  readonly section: string;
  readonly start: number;
  readonly end: number;
}
type Record_ = Record<string, unknown>;
type Place = string | { readonly text: string; readonly nth?: number };

const ASSERTIONS = ['asserted', 'planned', 'ongoing', 'completed', 'possible', 'background', 'negated'];
const NOVELTIES = ['new', 'restated', 'meta'];
const IMPORTANCES = ['core', 'secondary', 'background'];

class Locator {
  readonly mistakes: string[] = [];
  readonly sections: Section[] = [];

  constructor(
    readonly file: string,
    readonly text: string,
  ) {}

  mistake(message: string): undefined {
    this.mistakes.push(`${path.basename(this.file)}: ${message}`);
    return undefined;
  }

  /** Where words stand; white space in them fits any white space of the text. */
  find(place: Place, after = 0): { start: number; end: number } | undefined {
    const { text, nth = 1 } = typeof place === 'string' ? { text: place } : place;
    const pattern = new RegExp(text.trim().split(/\s+/).map(escape).join('\\s+'), 'g');
    pattern.lastIndex = after;
    for (let seen = 1, found = pattern.exec(this.text); found !== null; found = pattern.exec(this.text), seen += 1) {
      if (seen === nth) return { start: found.index, end: found.index + found[0].length };
    }
    return this.mistake(`"${text}" (${String(nth)}) does not stand in the text`);
  }

  readSections(listed: readonly Record_[]): void {
    let last = 0;
    const starts = listed.map((one) => {
      if (typeof one['start'] === 'number') return one['start'];
      const found = this.find(one['from'] as Place, last)?.start ?? last;
      last = found + 1;
      return found;
    });
    listed.forEach((one, index) => {
      const start = starts[index] ?? 0;
      const end = typeof one['end'] === 'number' ? one['end'] : (starts[index + 1] ?? this.text.length);
      this.sections.push({ section: String(one['section']), start, end: start + this.text.slice(start, end).trimEnd().length });
    });
  }

  /** The sentence around a place, inside its section and its paragraph. */
  sentence(place: { start: number; end: number }): Record_ {
    const section = this.sections.find((one) => one.start <= place.start && place.end <= one.end);
    if (section === undefined) {
      this.mistake(`"${this.text.slice(place.start, place.end)}" at ${String(place.start)} stands in no section`);
      return {};
    }
    const from = Math.max(section.start, this.text.lastIndexOf('\n\n', place.start));
    const blank = this.text.indexOf('\n\n', place.end);
    const paragraph = this.text.slice(from, blank === -1 ? section.end : Math.min(blank, section.end));
    let start = from;
    let end = from + paragraph.length;
    for (const { index, segment } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(paragraph)) {
      if (from + index <= place.start) start = from + index;
      if (from + index + segment.length >= place.end) {
        end = from + index + segment.length;
        break;
      }
    }
    const whole = this.text.slice(start, end);
    start += whole.length - whole.trimStart().length;
    end -= whole.length - whole.trimEnd().length;
    const words = this.text.slice(start, end).split(/\s+/);
    return { start, end, section: section.section, head: words.slice(0, 6).join(' '), tail: words.slice(6).slice(-6).join(' ') };
  }

  /** A fact or trap with its spans. */
  place(one: Record_, index: number): Record_ {
    const { at, ...rest } = one;
    const id = String(one['id'] ?? index);
    if (at === undefined) {
      const anchors = (one['anchors'] ?? []) as { start: number; end: number; text: string }[];
      for (const anchor of anchors) {
        const stands = this.text.slice(anchor.start, anchor.end).split(/\s+/).join(' ');
        if (stands !== anchor.text) this.mistake(`${id}: anchor "${anchor.text}" is "${stands}"`);
      }
      if (anchors.length === 0) this.mistake(`${id}: neither "at" nor anchors`);
      return one;
    }
    const places = (Array.isArray(at) ? (at as Place[]) : [at as Place]).flatMap((place) => this.find(place) ?? []);
    const anchors = places.map(({ start, end }) => ({ start, end, text: this.text.slice(start, end).split(/\s+/).join(' ') }));
    const evidence = places.map((place) => this.sentence(place));
    const distinct = evidence.filter((span, n) => evidence.findIndex(({ start }) => start === span['start']) === n);
    return { ...rest, ...(rest['section'] === undefined && { section: evidence[0]?.['section'] }), evidence: distinct, anchors };
  }
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function checkFact(fact: Record_, locator: Locator, ids: ReadonlySet<string>): void {
  const id = String(fact['id']);
  if (!ASSERTIONS.includes(String(fact['assertion']))) locator.mistake(`${id}: assertion ${String(fact['assertion'])}`);
  if (!NOVELTIES.includes(String(fact['novelty']))) locator.mistake(`${id}: novelty ${String(fact['novelty'])}`);
  if (!IMPORTANCES.includes(String(fact['importance']))) locator.mistake(`${id}: importance ${String(fact['importance'])}`);
  for (const slot of Object.values({ ...(fact['key'] as Record_), ...(fact['value'] as Record_) }).flat()) {
    if (
      typeof slot === 'string' &&
      /^(?:org|drug|platform|payload|ind|trial|cohort|model|study|person):\S+$/.test(slot) &&
      !ids.has(slot)
    ) {
      locator.mistake(`${id}: no entity ${slot}`);
    }
  }
}

/** True when a claim-like record fits one pattern of a trap. */
export function fitsTrap(fact: Record_, pattern: Record_): boolean {
  const value = fact['value'] as Record_;
  const flat: Record_ = {
    ...value,
    ...(fact['key'] as Record_),
    type: fact['type'],
    assertion: fact['assertion'],
    section: fact['section'],
  };
  return Object.entries(pattern).every(([slot, want]) => {
    const wanted = [want].flat();
    if (slot === 'contains')
      return wanted.some((word) => JSON.stringify(value).toLowerCase().includes(String(word).toLowerCase()));
    return slot in flat && (wanted.includes('*') || wanted.includes(flat[slot]));
  });
}

/** One line per section, entity, fact and trap, so that a change shows as one. */
function written(document: Record_): string {
  // YAML 1.1 readers take a bare 2022-03-08 for a date
  const line = (value: unknown): string =>
    stringify(value, { collectionStyle: 'flow', lineWidth: 0, version: '1.1', flowCollectionPadding: false }).trim();
  return Object.entries(document)
    .map(([name, value]) =>
      Array.isArray(value) && value.length > 0
        ? `${name}:\n${value.map((one) => `- ${line(one)}\n`).join('')}`
        : `${name}: ${line(value)}\n`,
    )
    .join('');
}

function locate(file: string): readonly string[] {
  const document = parse(readFileSync(file, 'utf8')) as Record<string, Record_[]> & { release: Record_ };
  const source = readFileSync(path.join(path.dirname(file), String(document.release['seed_file'])));
  const locator = new Locator(file, source.toString('utf8'));
  locator.readSections(document['sections'] ?? []);
  const entities = (document['entities'] ?? []).map((one) => ({
    ...one,
    aliases: ((one['aliases'] ?? []) as unknown[]).map((alias) => (typeof alias === 'string' ? { text: alias } : alias)),
  })) as (Record_ & { aliases: { text: string }[] })[];
  for (const { text } of entities.flatMap(({ aliases }) => aliases)) locator.find(text);
  const facts = (document['facts'] ?? []).map((one, index) => locator.place(one, index));
  const traps = (document['must_not_extract'] ?? []).map((one, index) => locator.place(one, index));
  const ids = new Set(entities.map((one) => String(one['id'])));
  const keys = new Map<string, unknown>();
  for (const fact of facts) {
    checkFact(fact, locator, ids);
    const key = JSON.stringify([fact['type'], Object.entries(fact['key'] as Record_).sort()]);
    if (keys.has(key)) locator.mistake(`${String(fact['id'])} has the key of ${String(keys.get(key))}`);
    keys.set(key, fact['id']);
    for (const trap of traps) {
      const hit = (trap['match'] as Record_[]).find((pattern) => fitsTrap(fact, pattern));
      if (hit !== undefined) locator.mistake(`trap ${String(trap['id'])} matches the fact ${String(fact['id'])}`);
    }
  }
  if (locator.mistakes.length > 0) return locator.mistakes;
  const release = { ...document.release, sha256: createHash('sha256').update(source).digest('hex'), chars: locator.text.length };
  const located = { ...document, release, sections: locator.sections, entities, facts, must_not_extract: traps };
  writeFileSync(file, written(located));
  return [];
}

const files = process.argv.slice(2);
const mistakes = files.flatMap((file) => locate(file));
for (const one of mistakes) console.error(one);
console.log(`${String(files.length)} files, ${String(mistakes.length)} mistakes`);
process.exitCode = mistakes.length > 0 ? 1 : 0;
