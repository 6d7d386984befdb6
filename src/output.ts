import { once } from 'node:events';
import { createTerminal, type Terminal } from './terminal.js';

export function standardOutput(): Terminal {
  return createTerminal((text) => process.stdout.write(text));
}

/** Where everything goes that is not the result of a command. */
export function standardError(): Terminal {
  return createTerminal((text) => process.stderr.write(text));
}

/** Writes a result as fast as its reader takes it, and ends quietly when the reader goes away (`| head`). */
export async function writeOut(pieces: Iterable<string> | AsyncIterable<string>): Promise<void> {
  const reader = { isGone: false };
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    reader.isGone = true;
  });
  for await (const piece of pieces) {
    if (reader.isGone) return;
    if (!process.stdout.write(piece)) await once(process.stdout, 'drain').catch(() => undefined);
  }
}
