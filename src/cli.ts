#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { describeFailure } from './failure.js';
import { standardError } from './output.js';
import { createProgram } from './program.js';

// V8 interprets a pattern until it has been used; the one of Node 20 reads releases in six tenths of the time when
// patterns are compiled at once (`npm run bench:extract`), that of Node 24 in the same.
setFlagsFromString('--no-regexp-tier-up');

function readVersion(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return /"version": "([^"]+)"/.exec(text)?.[1] ?? 'unknown';
}

try {
  await createProgram(readVersion()).parseAsync();
} catch (error) {
  const { message, exitCode } = describeFailure(error);
  if (message !== undefined) standardError().line(message);
  process.exitCode = exitCode;
}
