import type { Mention } from '../extract/mentions/mention.js';
import type { Tagged } from '../extract/mentions/tagged.js';
import type { SourceText } from '../extract/sourceText.js';
import { whySentences, type Why } from '../extract/why.js';
import { InputError } from '../ingest/files.js';
import { loadVocabulary } from '../ingest/vocabulary.js';
import { printable } from '../terminal.js';
import { printSlots } from './extract.js';

/** For each sentence that holds the words: its mentions, the rules that fired on it, and those that nearly did. */
export function printWhy(sources: readonly SourceText[], words: string): readonly string[] {
  const vocabulary = loadVocabulary();
  const lines = sources.flatMap((source) => whySentences(source, vocabulary, words).map((why) => describeWhy(source.file, why)));
  if (lines.length > 0) return lines;
  const files = sources.map((source) => source.file).join(', ');
  throw new InputError([`No sentence of ${files} holds "${words}". Give some of its words as they stand in the file.`]);
}

function describeWhy(file: string, { tagged, silent, fired, nearly }: Why): string {
  const { section, start, end } = tagged.passage;
  const lines = [`${file}, ${section}, characters ${String(start)} to ${String(end)}`, `  ${bracketed(tagged)}`];
  if (silent) lines.push(`  No rule is tried in the section ${section}: what stands there is not told as a fact of the issuer.`);
  for (const { rule, type, key, value } of fired)
    lines.push(`  fired   ${rule}: ${type} ${printSlots(key)} -> ${printSlots(value)}`);
  if (fired.length === 0 && !silent) lines.push('  No rule fired: no claim.');
  for (const { rule, because } of nearly) lines.push(`  nearly  ${rule}: ${because}`);
  return `${printable(lines.join('\n'))}\n\n`;
}

/** The sentence with every mention in brackets: `[drug XYZ 201] was given to [count 12 patients]`. */
function bracketed({ passage, mentions }: Tagged): string {
  const { text } = passage.view;
  let at = 0;
  const parts = mentions.map((mention: Mention) => {
    const before = text.slice(at, mention.from);
    at = mention.to;
    return `${before}[${mention.kind} ${text.slice(mention.from, mention.to)}]`;
  });
  return parts.join('') + text.slice(at);
}
