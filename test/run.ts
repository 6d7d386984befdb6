import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { startVitest } from 'vitest/node';
import { addTally, createTally, describeSkips, type Tally } from './support/tally.js';

const ROOT = join(import.meta.dirname, '..');

/** Checks that are no tests, in order; each counts as one. The end-to-end tests run what `build` makes. */
const CHECKS: readonly (readonly [name: string, ...commands: readonly (readonly string[])[]])[] = [
  ['build', ['tsc', '-p', 'tsconfig.build.json'], ['vite', 'build', '--logLevel', 'warn']],
  ['types', ['tsc', '--noEmit', '-p', 'tsconfig.json'], ['tsc', '--noEmit', '-p', 'src/web/playground']],
  ['lint', ['eslint', '.']],
  ['format', ['prettier', '--check', '--log-level', 'warn', '.']],
];
/** Run one after the other, so that tests which need no Neo4j do not wait for one, nor fail without one. */
const PROJECTS = ['pure', 'integration'] as const;

/** Runs one command of the installed packages; true when it exits with 0. */
function succeeds([tool = '', ...args]: readonly string[]): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(join(ROOT, 'node_modules', '.bin', tool), args, { cwd: ROOT, stdio: 'inherit' });
    child.once('error', reject);
    child.once('close', (code) => {
      resolve(code === 0);
    });
  });
}

async function runCheck(name: string, commands: readonly (readonly string[])[]): Promise<boolean> {
  const started = performance.now();
  let isGood = true;
  for (const command of commands) isGood = (await succeeds(command)) && isGood;
  console.log(`${name}: ${isGood ? 'passed' : 'FAILED'} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  return isGood;
}

async function runProject(project: string): Promise<Tally> {
  const tally = createTally();
  const reporters = ['default', addTally(tally)];
  const vitest = await startVitest('test', [], { root: ROOT, watch: false, project: [project], reporters });
  await vitest.close();
  // Where no Neo4j can be had, no test starts and none fails: only the exit code that vitest sets tells it.
  if (tally.passed + tally.failed === 0 || (process.exitCode ?? 0) !== 0) tally.failed = Math.max(tally.failed, 1);
  process.exitCode = 0;
  return tally;
}

let passed = 0;
let failed = 0;
for (const [name, ...commands] of CHECKS) {
  if (await runCheck(name, commands)) passed += 1;
  else failed += 1;
}
for (const project of PROJECTS) {
  const tally = await runProject(project);
  passed += tally.passed;
  failed += tally.failed;
  console.log(
    `${project} tests: ${tally.passed} passed, ${tally.failed} failed${project === 'integration' ? ', on a real Neo4j' : ''}`,
  );
  for (const line of describeSkips(tally)) console.log(line);
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
