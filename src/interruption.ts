import { createLifetime, type Lifetime } from './lifetime.js';
import { standardError } from './output.js';

const EXIT_INTERRUPTED = 130;

/** Runs work that ends by itself; a signal before that closes what is open, and exits with 130. */
export async function runToEnd(work: (lifetime: Lifetime) => Promise<void>): Promise<void> {
  const { lifetime } = await run(work);
  await lifetime.stop();
}

/** Runs work that opens something which goes on until a signal ends it, with exit code 0. */
export async function runUntilSignal(work: (lifetime: Lifetime) => Promise<void>): Promise<void> {
  const { signals } = await run(work);
  signals.exitCode = 0;
}

interface Signals {
  asked: boolean;
  exitCode: number;
}

async function run(
  work: (lifetime: Lifetime) => Promise<void>,
): Promise<{ readonly lifetime: Lifetime; readonly signals: Signals }> {
  const lifetime = createLifetime();
  const signals: Signals = { asked: false, exitCode: EXIT_INTERRUPTED };
  process.on('SIGINT', (signal) => {
    stop(signal, lifetime, signals);
  });
  process.on('SIGTERM', (signal) => {
    stop(signal, lifetime, signals);
  });
  try {
    await work(lifetime);
  } catch (error) {
    await lifetime.stop().catch(say);
    // What fails because it is being closed is no news.
    if (!signals.asked) throw error;
  }
  return { lifetime, signals };
}

/** The first signal closes everything in order, the second ends at once. */
function stop(signal: string, lifetime: Lifetime, signals: Signals): void {
  if (signals.asked) process.exit(EXIT_INTERRUPTED);
  signals.asked = true;
  standardError().line(`${signal}: stopping. Once more stops at once.`);
  lifetime
    .stop()
    .catch((error: unknown) => {
      say(error);
      signals.exitCode = 1;
    })
    .finally(() => process.exit(signals.exitCode));
}

function say(error: unknown): void {
  standardError().line(`could not stop cleanly: ${error instanceof Error ? error.message : String(error)}`);
}
