import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** What came of a run of tests. */
export interface Tally {
  passed: number;
  /** Failed tests, and what failed outside any test: a file that cannot be loaded, a set-up that throws. */
  failed: number;
  /** Names of tests that did not run, by the reason that they give. */
  readonly skipped: Map<string, string[]>;
}

const NO_REASON = 'no reason is given';
const NO_SET_UP = 'their set-up failed (counted as one failure each)';

export function createTally(): Tally {
  return { passed: 0, failed: 0, skipped: new Map() };
}

/** A reporter that counts into `tally`. */
export function addTally(tally: Tally): Reporter {
  return {
    onTestRunEnd(modules, unhandledErrors) {
      tally.failed += unhandledErrors.length;
      for (const module of modules) {
        tally.failed += [module, ...module.children.allSuites()].filter((group) => group.errors().length > 0).length;
        for (const test of module.children.allTests()) countTest(tally, test);
      }
    },
  };
}

function countTest(tally: Tally, test: TestCase): void {
  const result = test.result();
  if (result.state === 'passed') tally.passed += 1;
  else if (result.state !== 'skipped') tally.failed += 1;
  else {
    const reason = result.note ?? (hasFailedSetUp(test.parent) ? NO_SET_UP : NO_REASON);
    tally.skipped.set(reason, [...(tally.skipped.get(reason) ?? []), test.fullName]);
  }
}

function hasFailedSetUp(group: TestCase['parent'] | TestModule): boolean {
  return group.errors().length > 0 || (group.type === 'suite' && hasFailedSetUp(group.parent));
}

/** One line for each reason why tests did not run; without a reason, the tests by name. */
export function describeSkips({ skipped }: Tally): readonly string[] {
  return [...skipped].map(([reason, names]) => {
    return `${reason}: ${names.length} tests not run${reason === NO_REASON ? ` (${names.join('; ')})` : ''}`;
  });
}
