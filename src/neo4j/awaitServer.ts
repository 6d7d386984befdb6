import { setTimeout as delay } from 'node:timers/promises';
import { checkServer, type Check } from './checkServer.js';
import { isListening, portOf } from './freePort.js';
import type { Neo4jAddress } from './neo4jServer.js';

/** How often to knock and when to give up: after a time, or when the server has ended. */
export interface Patience {
  readonly everyMs: number;
  readonly waitMs: number;
  readonly hasEnded: () => boolean | Promise<boolean>;
}

/** Knocks until the server on a loopback port has said anything but "not yet"; the last answer when patience ends first. */
export async function awaitServer(address: Neo4jAddress, { everyMs, waitMs, hasEnded }: Patience): Promise<Check> {
  const port = portOf(address);
  const deadline = Date.now() + waitMs;
  let answer: Check = { state: 'unreachable', reason: `nothing listens on port ${port}` };
  while (Date.now() < deadline && !(await hasEnded())) {
    if (await isListening(port)) answer = await checkServer(address);
    if (answer.state !== 'unreachable') return answer;
    await delay(everyMs);
  }
  return answer;
}
