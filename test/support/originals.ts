import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the releases as they were published lie, if they are beside the project. No other file knows this place. */
export const ORIGINALS_FOLDER = fileURLToPath(new URL('../../../shared/releases', import.meta.url));

/** The releases as they were published, in the order of their file names; empty when they are not beside the project. */
export function originals(): readonly { readonly file: string; readonly text: string }[] {
  if (!existsSync(ORIGINALS_FOLDER)) return [];
  const files = readdirSync(ORIGINALS_FOLDER).filter((file) => file.endsWith('.txt'));
  return files.sort().map((file) => ({ file, text: readFileSync(join(ORIGINALS_FOLDER, file), 'utf8') }));
}
