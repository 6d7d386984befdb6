import type { Reporter } from 'vitest/node';

/** What came of a run of tests. */
export interface Tally {
  passed: number;
  /** Failed tests, and what failed outside any test: a file that cannot be loaded, a set-up that throws. */
  failed: number;
  /** Names of tests that did not run, by the reason that they give. */
  readonly skipped: Map<string, string[]>;
}

export function createTally(): Tally {
  return { passed: 0, failed: 0, skipped: new Map() };
}

/** A reporter that counts into `tally`. */
export function addTally(tally: Tally): Reporter {
  return {
    onTestRunEnd(modules, unhandledErrors) {
      tally.failed += unhandledErrors.length;
      for (const module of modules) {
        if (module.errors().length > 0) tally.failed += 1;
        for (const test of module.children.allTests()) {
          const result = test.result();
          if (result.state === 'passed') tally.passed += 1;
          else if (result.state === 'skipped') addSkip(tally, test.fullName, result.note);
          else tally.failed += 1;
        }
      }
    },
  };
}

function addSkip({ skipped }: Tally, name: string, reason = 'no reason is given'): void {
  skipped.set(reason, [...(skipped.get(reason) ?? []), name]);
}

/** One line for each reason why tests did not run, with the tests where there is no reason. */
export function describeSkips({ skipped }: Tally): readonly string[] {
  return [...skipped].map(([reason, names]) => {
    const which = reason === 'no reason is given' ? ` (${names.join('; ')})` : '';
    return `${reason}: ${names.length} tests not run${which}`;
  });
}
