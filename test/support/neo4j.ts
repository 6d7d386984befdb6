import neo4j, { type Driver } from 'neo4j-driver';
import { inject } from 'vitest';

/** A driver to the one server of this test run. Close it in `afterAll`. */
export function testDriver(): Driver {
  const { uri, user, password } = inject('neo4j');
  return neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true, telemetryDisabled: true });
}

/** Deletes every node and relationship of the test database; constraints and indexes stay. */
export async function emptyGraph(driver: Driver): Promise<void> {
  const session = driver.session({ database: inject('neo4j').database });
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  } finally {
    await session.close();
  }
}
