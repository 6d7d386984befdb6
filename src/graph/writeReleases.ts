import type { ManagedTransaction } from 'neo4j-driver';
import { compareText, canonicalJson } from '../domain/ids.js';
import type { Claim } from '../domain/claim.js';
import type { Reading } from '../domain/reading.js';
import { SECTIONS } from '../domain/release.js';
import { contentsOf, type Content } from './content.js';
import { KINDS } from './model.js';
import { rows, text } from './rows.js';

/** What a change to the source of truth leaves behind for the projection to bring up to date. */
export interface Changed {
  /** Releases whose claims are new. */
  readonly releases: readonly string[];
  /** Keys, groups and entities that lost the support of a removed text. */
  readonly keys: readonly string[];
  readonly groups: readonly string[];
  readonly entities: readonly string[];
}

/**
 * Stores releases with their sentences, namings and claims. A text that is stored already changes nothing; of two texts
 * of one release the one with the smaller SHA-256 is kept, the other becomes one more source.
 */
export async function storeReadings(tx: ManagedTransaction, readings: readonly Reading[]): Promise<Changed> {
  const sorted = [...readings].sort(
    (a, b) => compareText(a.release.id, b.release.id) || compareText(a.release.sha256, b.release.sha256),
  );
  const firsts = sorted.filter((reading, position) => sorted[position - 1]?.release.id !== reading.release.id);
  const stored = new Map(
    (
      await rows(tx, 'MATCH (r:Release) WHERE r.id IN $ids RETURN r.id, r.sha256', {
        ids: firsts.map(({ release }) => release.id),
      })
    ).map(([id, sha256]) => [text(id), text(sha256)]),
  );
  const replaced = firsts.filter(({ release }) => (stored.get(release.id) ?? '') > release.sha256);
  const fresh = firsts.filter(({ release }) => !stored.has(release.id) || replaced.some((one) => one.release.id === release.id));
  const left = await deleteTexts(
    tx,
    replaced.map(({ release }) => release.id),
  );
  for (const reading of fresh) await createRelease(tx, reading);
  await rows(
    tx,
    `UNWIND $rows AS row
     MATCH (r:Release {id: row.release})
     MERGE (s:Source {sha256: row.sha256}) SET s += row
     MERGE (r)-[:HAS_SOURCE]->(s)`,
    {
      rows: sorted.map(({ release: { id, sha256, file, textKind, wire, url } }) => ({
        release: id,
        sha256,
        file,
        textKind,
        wire: wire ?? null,
        url: url ?? null,
      })),
    },
  );
  return { ...left, releases: fresh.map(({ release }) => release.id) };
}

/** Removes a release with all its sources; null when it is not stored. */
export async function removeRelease(tx: ManagedTransaction, id: string): Promise<Changed | null> {
  const found = await rows(tx, 'MATCH (r:Release {id: $id}) RETURN r.id', { id });
  if (found.length === 0) return null;
  const left = await deleteTexts(tx, [id]);
  await rows(tx, 'MATCH (s:Source {release: $id}) DETACH DELETE s', { id });
  return { ...left, releases: [] };
}

async function deleteTexts(tx: ManagedTransaction, ids: readonly string[]): Promise<Changed> {
  if (ids.length === 0) return { releases: [], keys: [], groups: [], entities: [] };
  const column = async (cypher: string) => (await rows(tx, cypher, { ids })).map(([value]) => text(value));
  const left = {
    releases: [],
    keys: await column('MATCH (r:Release)-[:NAMES]->()-[:HAS_KEY]->(k:Key) WHERE r.id IN $ids RETURN DISTINCT k.id'),
    groups: await column('MATCH (r:Release)-[:MAKES|NAMES]->()-[s:SUPPORTS]->() WHERE r.id IN $ids RETURN DISTINCT s.of'),
    entities: await column('MATCH (r:Release)-[:MENTIONS]->(n:Entity) WHERE r.id IN $ids RETURN DISTINCT n.id'),
  };
  await rows(tx, 'MATCH (r:Release)-[:MAKES|NAMES|HAS_SENTENCE]->(part) WHERE r.id IN $ids DETACH DELETE part', { ids });
  await rows(tx, 'MATCH (r:Release) WHERE r.id IN $ids DETACH DELETE r', { ids });
  return left;
}

async function createRelease(tx: ManagedTransaction, reading: Reading): Promise<void> {
  const { release, sentences, entities, claims } = reading;
  const { id, date, issuer, wire, url, ...rest } = release;
  const sentenceRows = sentences.map(({ start, end, section }, index) => ({
    id: `${id}#${String(index)}`,
    release: id,
    index,
    section,
    start,
    end,
    text: release.text.slice(start, end),
    publishedOn: date,
    textKind: release.textKind,
  }));
  const sentenceAt = new Map(sentenceRows.map((row) => [row.start, row.id]));
  await rows(
    tx,
    `CREATE (r:Release) SET r = $release
     WITH r CALL (r) { UNWIND $sentences AS row CREATE (s:Sentence) SET s = row CREATE (r)-[:HAS_SENTENCE]->(s) }
     CALL (r) { UNWIND $namings AS row CREATE (m:Naming) SET m = row CREATE (r)-[:NAMES]->(m) }
     CALL (r) { UNWIND $claims AS row CREATE (c:Claim) SET c = row CREATE (r)-[:MAKES]->(c) }`,
    {
      release: {
        ...rest,
        id,
        publishedOn: date,
        issuerNaming: issuer,
        wire: wire ?? null,
        url: url ?? null,
        unresolved: canonicalJson(reading.unresolved),
      },
      sentences: sentenceRows,
      namings: entities.map((entity) => ({
        id: `${id}#${entity.id}`,
        release: id,
        publishedOn: date,
        kind: entity.type,
        name: entity.name,
        told: canonicalJson(entity),
      })),
      claims: claims.map((claim) => claimRow(reading, claim)),
    },
  );
  await rows(
    tx,
    `UNWIND $rows AS row MATCH (c:Claim {id: row.claim}) MATCH (s:Sentence {id: row.sentence})
     CREATE (c)-[:EVIDENCED_BY {position: row.position, starts: row.starts, ends: row.ends}]->(s)`,
    {
      rows: claims.flatMap((claim) =>
        claim.evidence.map((evidence, position) => ({
          claim: claim.id,
          sentence: sentenceAt.get(evidence.start) ?? '',
          position,
          starts: evidence.spans.map((span) => span.start),
          ends: evidence.spans.map((span) => span.end),
        })),
      ),
    },
  );
}

const NOVELTY_RANK = { NEW: 0, RESTATED: 1, META: 2 } as const;

function claimRow({ release }: Reading, claim: Claim) {
  const { id, type, key, value, assertion, novelty, section, rule, evidence } = claim;
  const rank = NOVELTY_RANK[novelty] * 100 + SECTIONS.indexOf(section);
  return {
    id,
    release: release.id,
    publishedOn: release.date,
    type,
    attr: typeof key['attr'] === 'string' ? key['attr'] : null,
    assertion,
    novelty,
    section,
    rule,
    rank,
    start: evidence[0]?.start ?? 0,
    slots: canonicalJson({ key, value }),
    ...columns(claim),
  };
}

/** Typed columns for filters: those of the first attribute that the claim gives. */
function columns(claim: Claim): Partial<Content> {
  const attributes = Object.values(KINDS).flatMap((kind) => Object.values(kind.attributes));
  const giving = attributes.filter(({ from }) =>
    from.some(({ type, attr }) => type === claim.type && attr === claim.key['attr']),
  );
  const [first] = giving.filter(({ slot }) => slot.startsWith('value.')).flatMap((attribute) => contentsOf(claim, attribute));
  if (!first) return {};
  const { text, number, op, unit, dateFrom, dateTo, precision } = first;
  return withoutUndefined({ text, number, op, unit, dateFrom, dateTo, precision });
}

/** Neo4j has no undefined: a column that does not apply is left out. */
export function withoutUndefined<T extends object>(row: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
