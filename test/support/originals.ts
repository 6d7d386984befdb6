import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A press release as its issuer published it. It stands beside the project, never inside it. */
export interface Original {
  readonly file: string;
  readonly bytes: Buffer;
  readonly text: string;
}

/** Where the originals are looked for. */
export const ORIGINALS_FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'shared', 'releases');

/** Why there are no originals to test on; undefined when there are. */
export const originalsMissing = existsSync(ORIGINALS_FOLDER)
  ? undefined
  : 'the original press releases are not beside the project (../shared/releases)';

let told = false;

/** The originals in the order of their file names; none, with the reason printed once, where they are missing. */
export function originals(): readonly Original[] {
  if (originalsMissing !== undefined) {
    if (!told) console.warn(`Left out: ${originalsMissing}.`);
    told = true;
    return [];
  }
  return readdirSync(ORIGINALS_FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const bytes = readFileSync(join(ORIGINALS_FOLDER, file));
      return { file, bytes, text: bytes.toString('utf8') };
    });
}
