/**
 * Puts offsets into annotation files: `npx tsx test/corpus/locate.ts FILE.yaml...`.
 * `from` on a section and `at` on a fact or trap become spans of the text beside the file; every mistake is named and nothing is written then.
 */
import { writeFileSync } from 'node:fs';
import { printAnnotation, readAnnotation } from './annotation.js';

function locate(file: string): readonly string[] {
  const { document, mistakes } = readAnnotation(file);
  if (mistakes.length === 0) writeFileSync(file, printAnnotation(document));
  return mistakes;
}

const files = process.argv.slice(2);
const mistakes = files.flatMap((file) => locate(file));
for (const one of mistakes) console.error(one);
console.log(`${String(files.length)} files, ${String(mistakes.length)} mistakes`);
process.exitCode = mistakes.length > 0 ? 1 : 0;
