/** What must be closed when the program ends, closed in the reverse order of opening. */
export interface Lifetime {
  onStop(stop: () => Promise<unknown>): void;
  /** Closes everything, also when one of them fails; then throws what failed. Calling it again waits for the first call. */
  stop(): Promise<void>;
}

export function createLifetime(): Lifetime {
  const stops: (() => Promise<unknown>)[] = [];
  let stopping: Promise<void> | undefined;
  return {
    onStop: (stop) => void stops.push(stop),
    stop: () => (stopping ??= stopAll(stops)),
  };
}

async function stopAll(stops: (() => Promise<unknown>)[]): Promise<void> {
  const failures: unknown[] = [];
  for (let stop = stops.pop(); stop !== undefined; stop = stops.pop()) {
    try {
      await stop();
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length === 1) throw failures[0];
  if (failures.length > 1) throw new AggregateError(failures, `${failures.length} parts did not stop cleanly`);
}
