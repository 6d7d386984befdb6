import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import type { Reading } from '../domain/reading.js';
import { schemaStatements } from './constraints.js';
import { exportLines } from './exportGraph.js';
import { rows } from './rows.js';
import { project } from './writeProjection.js';
import { removeRelease, storeReadings, type Changed } from './writeReleases.js';

/** Where a Neo4j is and how to get in. */
export interface StoreAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** The graph in one Neo4j database. The only holder of a driver. */
export interface Store {
  readonly driver: Driver;
  readonly database: string;
  /** Creates the constraints and indexes that are missing, and waits until they answer. */
  prepare(): Promise<void>;
  /** Adds releases in batches of whole releases, each one transaction; what is stored already changes nothing. */
  ingest(readings: readonly Reading[], onBatch?: (done: number, total: number) => void): Promise<IngestResult>;
  /** Takes a release out as if it had never been there; false when it is not stored. */
  remove(releaseId: string): Promise<boolean>;
  /** Computes the whole projection again from the claims. */
  rebuild(): Promise<void>;
  /** SHA-256 of every stored source text. */
  knownSources(): Promise<ReadonlySet<string>>;
  /** Number of nodes per label, for people to see. */
  counts(): Promise<Readonly<Record<string, number>>>;
  /** The canonical export as JSON Lines, without line ends. */
  exportLines(): AsyncIterable<string>;
  close(): Promise<void>;
}

export interface IngestResult {
  readonly added: number;
  readonly unchanged: number;
}

/** Releases a transaction: enough to spread its cost, few enough to keep its memory small. */
const BATCH = 25;
const LOCK = 'operation:graph';

/** Opens a driver to a Neo4j; checks nothing and writes nothing yet. */
export function openStore({ uri, user, password, database }: StoreAddress): Store {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    maxTransactionRetryTime: 5_000,
    connectionAcquisitionTimeout: 5_000,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
  const inSession = async <T>(mode: 'READ' | 'WRITE', work: (tx: ManagedTransaction) => Promise<T>): Promise<T> => {
    const session = driver.session({ database, defaultAccessMode: mode });
    try {
      return await (mode === 'READ' ? session.executeRead(work) : session.executeWrite(work));
    } finally {
      await session.close();
    }
  };
  const read = <T>(work: (tx: ManagedTransaction) => Promise<T>) => inSession('READ', work);
  const change = (work: (tx: ManagedTransaction) => Promise<Changed | null>) =>
    inSession('WRITE', async (tx) => {
      await lock(tx);
      const changed = await work(tx);
      if (changed === null || isNothing(changed)) return changed;
      await project(tx, changed);
      await rows(tx, 'MATCH (o:Operation {id: $id}) SET o.dataVersion = coalesce(o.dataVersion, 0) + 1', { id: LOCK });
      return changed;
    });

  return {
    driver,
    database,
    prepare: () => prepare(driver, database),
    async ingest(readings, onBatch) {
      let added = 0;
      for (let done = 0; done < readings.length; done += BATCH) {
        const changed = await change((tx) => storeReadings(tx, readings.slice(done, done + BATCH)));
        added += changed?.releases.length ?? 0;
        onBatch?.(Math.min(done + BATCH, readings.length), readings.length);
      }
      return { added, unchanged: readings.length - added };
    },
    remove: async (releaseId) => (await change((tx) => removeRelease(tx, releaseId))) !== null,
    async rebuild() {
      const releases = (await read((tx) => rows(tx, 'MATCH (r:Release) RETURN r.id'))).map(([id]) => String(id));
      await change(() => Promise.resolve({ releases, keys: [], groups: [], entities: [] }));
    },
    knownSources: async () =>
      new Set((await read((tx) => rows(tx, 'MATCH (s:Source) RETURN s.sha256'))).map(([sha256]) => String(sha256))),
    async counts() {
      const found = await read((tx) => rows(tx, 'MATCH (n) UNWIND labels(n) AS label RETURN label, count(*) ORDER BY label'));
      return Object.fromEntries(found.map(([label, count]) => [String(label), Number(count)]));
    },
    exportLines: () => exportLines(read),
    close: () => driver.close(),
  };
}

async function prepare(driver: Driver, database: string): Promise<void> {
  const session = driver.session({ database });
  try {
    for (const statement of schemaStatements()) await session.run(statement);
    await session.run('CALL db.awaitIndexes(60)');
  } finally {
    await session.close();
  }
}

/** Every writer takes this node first, so that writers wait for one another instead of interleaving. */
async function lock(tx: ManagedTransaction): Promise<void> {
  await rows(tx, 'MERGE (o:Operation {id: $id}) SET o.writes = coalesce(o.writes, 0) + 1', { id: LOCK });
}

function isNothing(changed: Changed): boolean {
  return changed.releases.length + changed.keys.length + changed.groups.length + changed.entities.length === 0;
}
