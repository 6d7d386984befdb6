import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import { CORPORA } from '../support/corpora.js';
import { answerAt, graphqlServer, type Answer, type GraphqlServer } from '../support/graphqlServer.js';

/** A quantity as an answer tells it. */
export interface Told {
  readonly value: number;
  readonly unit: string;
  readonly op: string;
}

type Ask = (variables: Record<string, unknown>) => Promise<Answer>;

/** Tests of the answers to one operation of the package, on the graph of each corpus that is there. */
export function aboutQuestion(name: string, tests: (ask: Ask) => void): void {
  const query = readFileSync(new URL(`../../schema/operations/${name}.graphql`, import.meta.url), 'utf8');
  describe.each(CORPORA)(`${name} ($name)`, (corpus) => {
    let server: GraphqlServer | undefined;
    beforeAll(async () => {
      if (corpus.present) server = await graphqlServer(await corpus.readings());
    });
    beforeEach(({ skip }) => {
      skip(!corpus.present, `the ${corpus.name} are not beside the project`);
    });
    afterAll(() => server?.close());
    tests((variables) => {
      if (!server) throw new Error('there is no server to ask');
      return server.ask(query, variables);
    });
  });
}

/** The rows of an answer at a path, each with at least these members. */
export function rowsOf<T extends object>(answer: Answer, path: string, names: readonly (keyof T)[]): readonly T[] {
  const found = answerAt(answer, path);
  const isRow = (row: unknown): row is T => row !== null && typeof row === 'object' && names.every((name) => name in row);
  if (!Array.isArray(found) || !found.every(isRow)) throw new Error(`the answer has no such rows at ${path}`);
  return found;
}
