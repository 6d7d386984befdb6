import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

/** How a command ended. `missing`: there is no such command. `output`: both streams, the end of them when long. */
export type CommandResult =
  { readonly ended: 'missing' | 'too slow'; readonly output: string } | { readonly ended: number; readonly output: string };

/** What a command runs with; nothing is inherited from this process but the working directory. */
export interface CommandOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly timeoutMs: number;
}

const KEPT_CHARACTERS = 20_000;

/** Runs a command to its end and never throws; input is empty. */
export function runCommand(command: string, args: readonly string[], options: CommandOptions): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(command, [...args], { env: { ...options.env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let isTooSlow = false;
    const timer = setTimeout(() => {
      isTooSlow = true;
      child.kill('SIGKILL');
    }, options.timeoutMs);
    const keep = (chunk: string): void => {
      output = (output + chunk).slice(-KEPT_CHARACTERS);
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.on('error', (error) => {
      clearTimeout(timer);
      resolve({ ended: 'missing', output: error.message });
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ ended: isTooSlow ? 'too slow' : (code ?? 1), output });
    });
  });
}

/** The last lines that say something, for an error message; without terminal colours. */
export function lastLines(output: string, count: number): readonly string[] {
  const lines = stripVTControlCharacters(output)
    .split('\n')
    .map((line) => line.trimEnd());
  return lines.filter((line) => line.trim() !== '').slice(-count);
}
