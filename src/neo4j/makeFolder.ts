import { access, constants, mkdir } from 'node:fs/promises';
import { Neo4jUnavailable } from './neo4jServer.js';

/** Makes a folder that only its owner can enter, unless it is there; throws when we cannot write in it. `what`: its name for people. */
export async function makeFolder(folder: string, what: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.W_OK);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Neo4jUnavailable(`The ${what} ${folder} cannot be used: ${reason}`, { cause: error });
  }
}
