import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { emptyGraph, testDriver } from '../../support/neo4j.js';

let driver: Driver;

beforeAll(() => {
  driver = testDriver();
});

afterAll(async () => {
  await driver.close();
});

it('emptying the graph deletes nodes and relationships and keeps constraints', async () => {
  const database = inject('neo4j').database;
  await driver.executeQuery('CREATE CONSTRAINT probe_id IF NOT EXISTS FOR (p:Probe) REQUIRE p.id IS UNIQUE', {}, { database });
  try {
    await driver.executeQuery(
      'UNWIND range(1, 2600) AS id CREATE (:Probe {id: id})-[:NEXT]->(:Probe {id: -id})',
      {},
      { database },
    );
    await emptyGraph(driver);
    const left = await driver.executeQuery('MATCH (n) RETURN count(n) AS nodes', {}, { database });
    const kept = await driver.executeQuery('SHOW CONSTRAINTS YIELD name WHERE name = "probe_id" RETURN name', {}, { database });
    expect([left.records[0]?.get('nodes'), kept.records.length]).toEqual([0, 1]);
  } finally {
    await driver.executeQuery('DROP CONSTRAINT probe_id IF EXISTS', {}, { database });
  }
});
