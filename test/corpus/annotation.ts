import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Document, parse, visit } from 'yaml';
import { canonicalJson } from '../../src/domain/ids.js';
import type { Slots } from '../score/shape.js';
import { fitsTrap } from '../score/traps.js';
import { Locator, type Fields } from './locator.js';

const ASSERTIONS = ['asserted', 'planned', 'ongoing', 'completed', 'possible', 'background', 'negated'];
const NOVELTIES = ['new', 'restated', 'meta'];
const IMPORTANCES = ['core', 'secondary', 'background'];
const LISTED_ID = /^(?:org|drug|platform|payload|ind|trial|cohort|model|study|person):\S+$/;

/** An annotation with the offsets filled in, and what is wrong with it. */
export interface Annotation {
  readonly document: Fields;
  readonly mistakes: readonly string[];
}

interface Statement {
  readonly id: string;
  readonly type: string;
  readonly key: Slots;
  readonly value: Slots;
  readonly assertion: string;
  readonly section: string;
}

/** Reads an annotation beside its text, finds the places that it names and checks it whole. */
export function readAnnotation(file: string): Annotation {
  const document = parse(readFileSync(file, 'utf8')) as Record<string, Fields[]> & { readonly release: Fields };
  const source = readFileSync(path.join(path.dirname(file), String(document.release['seed_file'])));
  const locator = new Locator(path.basename(file), source.toString('utf8'));
  locator.readSections(document['sections'] ?? []);
  const entities = (document['entities'] ?? []).map(withAliasTexts);
  for (const { text } of entities.flatMap(({ aliases }) => aliases)) locator.find(text);
  const facts = (document['facts'] ?? []).map((one, index) => locator.place(one, index));
  const traps = (document['must_not_extract'] ?? []).map((one, index) => locator.place(one, index));
  checkFacts(facts, new Set(entities.map((one) => String(one['id']))), locator);
  checkTraps(traps, facts, locator);
  const release = { ...document.release, sha256: createHash('sha256').update(source).digest('hex'), chars: locator.text.length };
  return {
    document: { ...document, release, sections: locator.sections, entities, facts, must_not_extract: traps },
    mistakes: locator.mistakes,
  };
}

/** Mistakes of an annotation that is finished: it is as it stands what `readAnnotation` makes of it. */
export function mistakesOf(file: string): readonly string[] {
  const { document, mistakes } = readAnnotation(file);
  if (mistakes.length > 0) return mistakes;
  const isFinished = canonicalJson(parse(readFileSync(file, 'utf8'))) === canonicalJson(document);
  return isFinished
    ? []
    : [`${path.basename(file)}: offsets or sha256 are not those of the text; run test/corpus/locate.ts on it`];
}

/** One line per section, entity, fact and trap, so that a change shows as one. */
export function printAnnotation(document: Fields): string {
  return Object.entries(document)
    .map(([name, value]) =>
      Array.isArray(value) && value.length > 0
        ? `${name}:\n${value.map((one) => `- ${printLine(one)}\n`).join('')}`
        : `${name}: ${printLine(value)}\n`,
    )
    .join('');
}

/** Flow style that YAML 1.1 readers take, too: they read a bare 2022-03-08 as a date, and stumble over `why?}`. */
function printLine(value: unknown): string {
  const line = new Document(value, { version: '1.1' });
  visit(line, {
    Scalar: (_, node) => {
      if (typeof node.value === 'string' && node.value.endsWith('?')) node.type = 'QUOTE_DOUBLE';
    },
  });
  return line.toString({ collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false }).trim();
}

function withAliasTexts(entity: Fields): Fields & { readonly aliases: readonly { readonly text: string }[] } {
  const aliases = (entity['aliases'] ?? []) as readonly (string | { readonly text: string })[];
  return { ...entity, aliases: aliases.map((alias) => (typeof alias === 'string' ? { text: alias } : alias)) };
}

function checkFacts(facts: readonly Fields[], ids: ReadonlySet<string>, locator: Locator): void {
  const keys = new Map<string, string>();
  for (const fact of facts as unknown as readonly Statement[]) {
    checkWords(fact as unknown as Fields, fact.id, locator);
    for (const slot of Object.values({ ...fact.key, ...fact.value }).flat()) {
      if (typeof slot === 'string' && LISTED_ID.test(slot) && !ids.has(slot)) locator.mistake(`${fact.id}: no entity ${slot}`);
    }
    const key = canonicalJson([fact.type, fact.key]);
    const other = keys.get(key);
    if (other !== undefined) locator.mistake(`${fact.id} has the key of ${other}`);
    keys.set(key, fact.id);
  }
}

function checkWords(fact: Fields, id: string, locator: Locator): void {
  for (const [mark, words] of Object.entries({ assertion: ASSERTIONS, novelty: NOVELTIES, importance: IMPORTANCES })) {
    if (!words.includes(String(fact[mark]))) locator.mistake(`${id}: ${mark} ${String(fact[mark])}`);
  }
}

function checkTraps(traps: readonly Fields[], facts: readonly Fields[], locator: Locator): void {
  for (const trap of traps) {
    for (const fact of facts as unknown as readonly Statement[]) {
      const isHit = (trap['match'] as readonly Slots[]).some((pattern) => fitsTrap(fact, pattern));
      if (isHit) locator.mistake(`trap ${String(trap['id'])} matches the fact ${fact.id}`);
    }
  }
}
