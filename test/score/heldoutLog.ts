import { execFileSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FILE = fileURLToPath(new URL('heldout.log', import.meta.url));

/** Every run of the held-out set leaves its figures and the commit in a file that git keeps: how often it was looked at is part of the result. */
export function logRun(figures: readonly string[]): void {
  const commit = execFileSync('git', ['describe', '--always', '--dirty'], { cwd: fileURLToPath(new URL('.', import.meta.url)) });
  const head = `${new Date().toISOString().slice(0, 16)}Z ${commit.toString().trim()}`;
  appendFileSync(FILE, [head, ...figures.map((line) => `  ${line}`), ''].join('\n'));
}
