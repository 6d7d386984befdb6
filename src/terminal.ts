/** Lines for a person, and steps with the time each one took. */
export interface Terminal {
  readonly line: (text: string) => void;
  /** A line that belongs to the step that is running. */
  readonly detail: (text: string) => void;
  /** Runs one step; `describe` puts what came of it into the line that ends it. */
  step<T>(name: string, work: () => Promise<T>, describe: (result: T) => string): Promise<T>;
}

const NAME_WIDTH = 10;

export function createTerminal(write: (text: string) => void, now: () => number = () => performance.now()): Terminal {
  const line = (text: string): void => {
    write(`${printable(text)}\n`);
  };
  return {
    line,
    detail: (text) => {
      line(`  ${text}`);
    },
    async step(name, work, describe) {
      const started = now();
      const result = await work();
      line(`${name.padEnd(NAME_WIDTH)} ${describe(result)} (${seconds(now() - started)})`);
      return result;
    },
  };
}

/** Text from outside without the control characters that could steer a terminal; tabs and line breaks stay. */
export function printable(text: string): string {
  return text.replace(/[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(ms < 9_950 ? 1 : 0)} s`;
}
