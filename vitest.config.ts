import { defineConfig } from 'vitest/config';

// One copy of graphql: Node loads its CommonJS build for Apollo, so tests must not resolve the other one.
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'pure',
          // As in `src/cli.ts`: patterns compiled at once.
          execArgv: ['--no-regexp-tier-up'],
          testTimeout: 60_000,
          include: [
            'test/pure/**/*.test.ts',
            'test/seed/**/*.test.ts',
            'test/score/**/*.test.ts',
            'test/corpus/**/*.test.ts',
            'test/*.test.ts',
          ],
        },
      },
      {
        resolve,
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.ts', 'test/questions/**/*.test.ts', 'test/e2e/**/*.test.ts'],
          globalSetup: ['test/support/globalSetup.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
