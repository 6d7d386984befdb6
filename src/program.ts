import { Command, Option } from 'commander';
import { exportGraph } from './commands/export.js';
import { FORMATS, printReadings, type Format } from './commands/extract.js';
import { ingest } from './commands/ingest.js';
import { printWhy } from './commands/why.js';
import { parseVariables, statedOf, withStatedOptions, withStoreOptions, type Variables } from './commands/options.js';
import { readServeConfig, readStoreConfig, type Flags } from './config.js';
import { explainOperation } from './graphql/explain.js';
import { readSources, readText, type Stated } from './ingest/files.js';
import { extractSources } from './ingest/readReadings.js';
import { runToEnd, runUntilSignal } from './interruption.js';
import { standardError, standardOutput, writeOut } from './output.js';
import { start } from './start.js';

/** The commands and options, and what each of them runs. Wrong use throws instead of ending the process. */
export function createProgram(version: string): Command {
  const program = new Command('releasegraph')
    .description('Company press releases as a graph in Neo4j, questioned through GraphQL, with the sentence behind every answer.')
    .version(version)
    .exitOverride();
  addStart(program);
  addIngest(program);
  addExtract(program);
  addExport(program);
  addExplain(program);
  return program;
}

function addStart(program: Command): void {
  withStoreOptions(program.command('start'))
    .description('ingest the releases that are new, then serve GraphQL and a playground')
    .option('--releases <dir>', 'folder of releases, each a .txt or .md file (default: those that come with the package)')
    .option('--port <number>', 'port to serve on, 0 for any free one (default: PORT, or 4000); HOST says on which address')
    .action(async (flags: Flags) => {
      const settings = { serve: readServeConfig(flags), store: readStoreConfig(flags), terminal: standardOutput() };
      await runUntilSignal((lifetime) => start({ ...settings, lifetime }));
    });
}

function addIngest(program: Command): void {
  withStatedOptions(withStoreOptions(program.command('ingest')))
    .description('read releases into the graph; one that is there already changes nothing')
    .argument('[paths...]', 'files, or folders of .txt and .md files')
    .option('--claims <file>', 'load what "extract --format jsonl" printed, without extracting again')
    .action(async (paths: readonly string[], flags: Flags & Stated & { readonly claims?: string }, command: Command) => {
      if (paths.length === 0 && flags.claims === undefined) {
        command.error('error: nothing to ingest: name files or folders of releases, or --claims FILE');
      }
      const input = { paths, claims: flags.claims, stated: statedOf(flags) };
      const settings = { store: readStoreConfig(flags), terminal: standardError() };
      await runToEnd((lifetime) => ingest(input, { ...settings, lifetime }));
    });
}

function addExtract(program: Command): void {
  withStatedOptions(program.command('extract'))
    .description('print what releases say; needs no database')
    .argument('<files...>', 'files, or folders of .txt and .md files')
    .addOption(
      new Option('--format <format>', 'for people; as JSON; or one release a line, for "ingest --claims"')
        .choices(FORMATS)
        .default('table'),
    )
    .option('--why <words>', 'instead: tell of each sentence with these words which rules fired, which nearly did, and why')
    .action(async (paths: readonly string[], flags: Stated & { readonly format: Format; readonly why?: string }) => {
      const sources = await readSources(paths, statedOf(flags));
      await writeOut(
        flags.why === undefined ? printReadings(extractSources(sources), flags.format) : printWhy(sources, flags.why),
      );
    });
}

function addExport(program: Command): void {
  withStoreOptions(program.command('export'))
    .description('print the whole graph as JSON Lines: the same bytes for the same releases')
    .action(async (flags: Flags) => {
      const store = readStoreConfig(flags);
      await runToEnd((lifetime) => writeOut(exportGraph(store, lifetime, standardError().line)));
    });
}

function addExplain(program: Command): void {
  program
    .command('explain')
    .description('print the Cypher that answers a GraphQL operation; needs no database')
    .argument('<file>', 'file with one GraphQL operation')
    .option('--variables <json>', 'its variables, as a JSON object', parseVariables, {})
    .action(async (file: string, flags: { readonly variables: Variables }) => {
      await writeOut([`${explainOperation(await readText(file), flags.variables)}\n`]);
    });
}
