#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { describeFailure } from './failure.js';
import { standardError } from './output.js';
import { createProgram } from './program.js';

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
