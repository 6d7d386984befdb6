import type { ManagedTransaction } from 'neo4j-driver';
import { canonicalJson } from '../domain/ids.js';
import { contributionsOf, type Group, type ReleaseContributions, type StoredReading } from './contribute.js';
import { identifyNamings, type Naming } from './identifyNamings.js';
import type { EntityKind } from './model.js';
import { nameTimeline } from './nameTimeline.js';
import { projectSet, projectValues, type Contribution, type Interval } from './projectGroup.js';
import { rows, text } from './rows.js';
import { summarizeEntities } from './summarizeEntities.js';
import type { Changed } from './writeReleases.js';

/** Brings identity, values, edges and entities up to date with the claims, for all that a change can have touched. */
export async function project(tx: ManagedTransaction, changed: Changed): Promise<void> {
  const namings = await identifyNamings(tx, changed.releases, changed.keys);
  const touched = [...namings.keys()];
  const before = await withdrawReleases(tx, touched);
  const told = (await readingsOf(tx, touched, namings)).map((reading) => ({ reading, added: addedBy(reading, namings) }));
  const kinds = new Map(told.flatMap(({ added }) => [...added.mentions]));
  await mergeEntities(tx, kinds);
  for (const { reading, added } of told) await writeContributions(tx, reading, added);
  const groups = distinctGroups([
    ...[...changed.groups, ...before.groups].map((of) => JSON.parse(of) as Group),
    ...told.flatMap(({ added }) => added.contributions.map(({ group }) => group)),
  ]);
  await projectGroups(tx, groups);
  await summarizeEntities(tx, [
    ...new Set([...changed.entities, ...before.entities, ...kinds.keys(), ...groups.map(({ subject }) => subject)]),
  ]);
}

/** Takes back what releases added to the projection; returns the groups and entities that it was added to. */
async function withdrawReleases(tx: ManagedTransaction, releases: readonly string[]) {
  const column = async (cypher: string) => (await rows(tx, cypher, { releases })).map(([value]) => text(value));
  const groups = await column(
    'MATCH (r:Release)-[:MAKES|NAMES]->()-[s:SUPPORTS]->() WHERE r.id IN $releases RETURN DISTINCT s.of',
  );
  const entities = await column('MATCH (r:Release)-[:MENTIONS]->(n:Entity) WHERE r.id IN $releases RETURN DISTINCT n.id');
  await rows(tx, 'MATCH (r:Release)-[:MAKES|NAMES]->()-[s:SUPPORTS|ABOUT|IS|MAY_BE]->() WHERE r.id IN $releases DELETE s', {
    releases,
  });
  await rows(tx, 'MATCH (r:Release)-[m:MENTIONS|ISSUED_BY|QUOTES]->() WHERE r.id IN $releases DELETE m', { releases });
  return { groups, entities };
}

async function readingsOf(
  tx: ManagedTransaction,
  releases: readonly string[],
  namings: ReadonlyMap<string, readonly Naming[]>,
): Promise<readonly StoredReading[]> {
  const found = await rows(
    tx,
    `MATCH (r:Release) WHERE r.id IN $releases
     RETURN r.id, r.publishedOn, COLLECT { MATCH (r)-[:MAKES]->(c:Claim) RETURN [c.id, c.type, c.slots, c.assertion, c.novelty, c.section, c.start] }
     ORDER BY r.id`,
    { releases },
  );
  return found.map(([id, publishedOn, claims]) => ({
    id: text(id),
    publishedOn: text(publishedOn),
    entities: (namings.get(text(id)) ?? []).map((naming) => ({ ...naming.told, node: naming.id })),
    claims: (claims as readonly (readonly unknown[])[]).map(storedClaim),
  }));
}

function storedClaim(columns: readonly unknown[]): StoredReading['claims'][number] {
  const [id, type, slots, assertion, novelty, section, start] = columns;
  return {
    id,
    type,
    ...(JSON.parse(text(slots)) as object),
    assertion,
    novelty,
    section,
    start,
  } as StoredReading['claims'][number];
}

function addedBy(reading: StoredReading, namings: ReadonlyMap<string, readonly Naming[]>): ReleaseContributions {
  const entityOf = new Map((namings.get(reading.id) ?? []).map(({ told, entity }) => [told.id, entity]));
  return contributionsOf(reading, (localId) => entityOf.get(localId));
}

async function mergeEntities(tx: ManagedTransaction, kinds: ReadonlyMap<string, EntityKind>): Promise<void> {
  await rows(tx, 'UNWIND $entities AS row MERGE (n:Entity {id: row[0]}) SET n:$(row[1]), n.kind = row[1]', {
    entities: [...kinds],
  });
}

async function writeContributions(tx: ManagedTransaction, reading: StoredReading, added: ReleaseContributions): Promise<void> {
  const release = reading.id;
  await rows(
    tx,
    `MATCH (r:Release {id: $release})
     CALL (r) { UNWIND $mentions AS id MATCH (n:Entity {id: id}) CREATE (r)-[:MENTIONS {publishedOn: r.publishedOn}]->(n) }
     CALL (r) { MATCH (m:Naming {id: r.id + '#' + r.issuerNaming}) MATCH (o:Organization {id: m.entity}) SET r.issuer = o.id CREATE (r)-[:ISSUED_BY]->(o) }
     CALL (r) { MATCH (r)-[:NAMES]->(m:Naming) MATCH (n:Entity {id: m.entity}) CREATE (m)-[:IS]->(n) }
     CALL (r) { MATCH (r)-[:NAMES]->(m:Naming) UNWIND m.candidates AS id MATCH (n:Entity {id: id}) CREATE (m)-[:MAY_BE]->(n) }
     CALL () { UNWIND $factKeys AS row MATCH (c:Claim {id: row[0]}) SET c.factKey = row[1] }
     CALL () { UNWIND $about AS row MATCH (c:Claim {id: row.claim}) MATCH (n:Entity {id: row.entity}) CREATE (c)-[:ABOUT {role: row.role}]->(n) }
     CALL (r) { MATCH (r)-[:MAKES]->(:Claim {type: 'Quote'})-[a:ABOUT]->(p:Person) WHERE a.role = 'value.speaker' WITH DISTINCT r, p CREATE (r)-[:QUOTES]->(p) }`,
    { release, mentions: [...added.mentions.keys()], about: added.about, factKeys: [...added.factKeys] },
  );
  for (const label of ['Claim', 'Naming']) {
    await rows(
      tx,
      `UNWIND $rows AS row
       MATCH (by:${label} {id: row.by}) MATCH (n:Entity {id: row.subject})
       CREATE (by)-[:SUPPORTS {group: row.group, of: row.of, attr: row.attr, publishedOn: row.publishedOn, told: row.told}]->(n)`,
      {
        rows: added.contributions.map(({ group, contribution }) => ({
          by: contribution.by,
          subject: group.subject,
          group: group.id,
          of: canonicalJson(group),
          attr: group.attr,
          publishedOn: contribution.publishedOn,
          told: canonicalJson(contribution),
        })),
      },
    );
  }
}

function distinctGroups(groups: readonly Group[]): readonly Group[] {
  return [...new Map(groups.map((group) => [group.id, group])).values()];
}

interface EdgeRow {
  /** A relationship type of the declared model: never text of a release. */
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, string>>;
}

/** Replaces the values and edges of these groups by what their contributions say now. */
async function projectGroups(tx: ManagedTransaction, groups: readonly Group[]): Promise<void> {
  const ids = groups.map(({ id }) => id);
  const told = await rows(tx, 'MATCH ()-[s:SUPPORTS]->() WHERE s.group IN $ids RETURN s.group, s.told, elementId(s)', { ids });
  const byGroup = new Map<string, { contribution: Contribution; support: string }[]>(ids.map((id) => [id, []]));
  for (const [group, contribution, support] of told)
    byGroup.get(text(group))?.push({ contribution: JSON.parse(text(contribution)) as Contribution, support: text(support) });
  const values: Record<string, unknown>[] = [];
  const edges: EdgeRow[] = [];
  const targets: { support: string; target: string | null }[] = [];
  for (const group of groups) {
    const members = byGroup.get(group.id) ?? [];
    const contributions = members.map(({ contribution }) => contribution);
    const { intervals, supports } =
      group.rule === 'edge' ? projectSet(group.id, contributions) : projectValues(group.rule, group.id, contributions);
    members.forEach(({ support }, position) => {
      targets.push({ support, target: targetOf(group, supports[position]) });
    });
    if (group.rule === 'edge') edges.push(...intervals.map((one) => edgeRow(group, one)));
    else values.push(...intervals.map((one) => valueRow(group, group.attr, one)));
    if (group.attr === 'aliases') values.push(...nameTimeline(group.id, intervals).map((one) => valueRow(group, 'name', one)));
  }
  await rows(tx, 'MATCH (v:Value) WHERE v.group IN $ids DETACH DELETE v', { ids });
  await rows(tx, 'UNWIND $values AS row MATCH (n:Entity {id: row.subject}) CREATE (n)-[:HAS_VALUE]->(v:Value) SET v = row', {
    values,
  });
  await rows(
    tx,
    `UNWIND $pairs AS pair MATCH (:Entity {id: pair.from})-[e]->(:Entity {id: pair.to}) WHERE type(e) = pair.type DELETE e`,
    {
      pairs: groups.flatMap(({ rule, attr, subject, object }) =>
        rule === 'edge' ? [{ from: subject, type: attr, to: object }] : [],
      ),
    },
  );
  await rows(
    tx,
    `UNWIND $edges AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[e:$(row.type)]->(b) SET e = row.properties`,
    { edges },
  );
  await rows(tx, 'UNWIND $targets AS row MATCH ()-[s:SUPPORTS]->() WHERE elementId(s) = row.support SET s.target = row.target', {
    targets,
  });
}

/** The id of the value or edge that an interval becomes. */
function targetOf(group: Group, interval: string | undefined): string | null {
  return interval === undefined ? null : `${group.rule === 'edge' ? 'edge' : 'value'}:${interval}`;
}

function valueRow(group: Group, attr: string, { id, assertion, content, from, until }: Interval): Record<string, unknown> {
  const { json, ...columns } = content ?? { json: 'null' };
  return {
    id: `value:${id}`,
    group: group.id,
    subject: group.subject,
    attr,
    assertion,
    content: json,
    ...columns,
    knownFrom: from,
    knownUntil: until,
  };
}

function edgeRow(group: Group, { id, assertion, from, until }: Interval): EdgeRow {
  const role = group.role === undefined ? {} : { role: group.role };
  return {
    type: group.attr,
    from: group.subject,
    to: group.object ?? '',
    properties: { id: `edge:${id}`, assertion, ...role, firstReportedOn: from, endedOn: until },
  };
}
