import type { FormattedExecutionResult } from 'graphql';
import type { Driver } from 'neo4j-driver';
import { inject } from 'vitest';
import type { Reading } from '../../src/domain/reading.js';
import { openStore } from '../../src/graph/store.js';
import { contextFor, createApollo } from '../../src/graphql/apollo.js';
import { emptyGraph } from './neo4j.js';

export type Answer = FormattedExecutionResult;

/** The real server on the test database, holding these releases and nothing else. */
export interface GraphqlServer {
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Every statement that was sent to the database while answering, in order. */
  readonly statements: string[];
  close(): Promise<void>;
}

export async function graphqlServer(readings: readonly Reading[]): Promise<GraphqlServer> {
  const store = openStore(inject('neo4j'));
  await emptyGraph(store.driver);
  await store.prepare();
  await store.ingest(readings);
  const statements: string[] = [];
  const context = contextFor({ driver: recording(store.driver, statements), database: store.database });
  const apollo = createApollo({ introspection: true });
  return {
    statements,
    async ask(query, variables = {}) {
      const { body } = await apollo.executeOperation({ query, variables }, { contextValue: await context() });
      if (body.kind !== 'single') throw new Error('an operation without @defer has a single result');
      return body.singleResult;
    },
    async close() {
      await apollo.stop();
      await store.close();
    },
  };
}

/** The same driver; the text of each statement that its sessions run is kept. */
function recording(driver: Driver, statements: string[]): Driver {
  return new Proxy(driver, {
    get(target, name): unknown {
      if (name !== 'session') return Reflect.get(target, name, target);
      return (...config: Parameters<Driver['session']>) => {
        const session = target.session(...config);
        const run = session.run.bind(session);
        session.run = (text, ...rest) => {
          statements.push(JSON.stringify(text));
          return run(text, ...rest);
        };
        return session;
      };
    },
  });
}

/** What an answer holds at a path of member names: `drugs.pageInfo.endCursor`. Fails on any error in the answer. */
export function answerAt({ data, errors }: Answer, path: string): unknown {
  if (errors) throw new Error(`the operation failed: ${errors.map(({ message }) => message).join('; ')}`);
  return path
    .split('.')
    .reduce<unknown>((value, member) => Object.entries(value ?? {}).find(([name]) => name === member)?.[1], data);
}
