import { CommanderError, type Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { createProgram } from '../../../src/program.js';

/** Runs the program in this process; what it would have written to standard error, and the error it ended with. */
async function run(...args: string[]): Promise<{ readonly said: string; readonly error: unknown }> {
  let said = '';
  const program = createProgram('1.2.3');
  for (const command of [program, ...program.commands]) {
    command.configureOutput({ writeErr: (text) => (said += text), writeOut: (text) => (said += text) });
  }
  const error: unknown = await program.parseAsync(args, { from: 'user' }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return { said, error };
}

describe('help', () => {
  const commands: readonly Command[] = createProgram('1.2.3').commands;

  it('lists the commands', () => {
    expect(commands.map((command) => command.name())).toEqual(['start', 'ingest', 'extract', 'export', 'explain']);
  });

  it.each(commands.map((command) => [command.name(), command] as const))(
    '%s says what it and each option is for',
    (_name, command) => {
      expect(command.description()).toMatch(/^[a-z].{20,}/);
      const told = [...command.options, ...command.registeredArguments].map(({ description }) => description);
      expect(told.filter((description) => description.length < 15)).toEqual([]);
    },
  );
});

describe('wrong use', () => {
  it.each<[string, string[], string]>([
    ['a mistyped command', ['strat'], 'Did you mean start?'],
    ['a mistyped option', ['start', '--prot', '3'], 'Did you mean --port?'],
    ['an unknown option', ['export', '--colour'], "unknown option '--colour'"],
    ['an unknown format', ['extract', 'a.txt', '--format', 'yaml'], 'Allowed choices are table, json, jsonl.'],
    ['no file to extract', ['extract'], "missing required argument 'files'"],
    ['nothing to ingest', ['ingest'], 'nothing to ingest: name files or folders of releases, or --claims FILE'],
    [
      'a day that does not exist',
      ['extract', 'a.txt', '--published-on', '2019-02-29'],
      'Give a day that exists, such as 2019-05-15.',
    ],
    ['variables that are no object', ['explain', 'a.graphql', '--variables', '[1]'], 'Give a JSON object'],
    ['variables that are no JSON', ['explain', 'a.graphql', '--variables', '{a}'], 'Give a JSON object'],
    ['too many arguments', ['export', 'somewhere'], 'too many arguments'],
  ])('%s', async (_case, args, message) => {
    const { said, error } = await run(...args);
    expect(error).toBeInstanceOf(CommanderError);
    expect(error).not.toHaveProperty('exitCode', 0);
    expect(said).toContain(message);
  });
});
