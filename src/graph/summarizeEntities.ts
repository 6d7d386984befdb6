import type { ManagedTransaction } from 'neo4j-driver';
import { KINDS, type Attribute, type EntityKind } from './model.js';
import { FAR_FUTURE } from './projectGroup.js';
import { rows, text } from './rows.js';

type CurrentValue = readonly [attr: string, content: string, text: string | null, number: number | null, dateFrom: string | null];

/** Removes entities that no release speaks of any more; copies onto the others their current values and first and last day. */
export async function summarizeEntities(tx: ManagedTransaction, ids: readonly string[]): Promise<void> {
  await rows(
    tx,
    `MATCH (n:Entity) WHERE n.id IN $ids AND NOT EXISTS { (n)<-[:MENTIONS]-() }
     OPTIONAL MATCH (n)-[:HAS_VALUE]->(v:Value) DETACH DELETE v, n`,
    { ids },
  );
  const found = await rows(
    tx,
    `MATCH (n:Entity) WHERE n.id IN $ids
     CALL (n) { MATCH (n)<-[m:MENTIONS]-() RETURN min(m.publishedOn) AS first, max(m.publishedOn) AS last }
     RETURN n.id, n.kind, first, last,
       COLLECT { MATCH (n)-[:HAS_VALUE]->(v:Value) WHERE v.knownUntil = $far RETURN [v.attr, v.content, v.text, v.number, v.dateFrom] ORDER BY v.attr, v.content }`,
    { ids, far: FAR_FUTURE },
  );
  await rows(tx, 'UNWIND $entities AS row MATCH (n:Entity {id: row.id}) SET n = row', {
    entities: found.map(([id, kind, firstReportedOn, lastReportedOn, values]) => ({
      id,
      kind,
      firstReportedOn,
      lastReportedOn,
      ...currentProperties(KINDS[text(kind) as EntityKind].attributes, values as readonly CurrentValue[]),
    })),
  });
}

/** Aliases are read like any other attribute of many values. */
const ALIASES: Attribute = { rule: 'many', type: 'fraction', from: [], slot: 'key.none' };
const NAME: Attribute = { rule: 'changing', type: 'text', from: [], slot: 'key.none' };

function currentProperties(
  attributes: Readonly<Record<string, Attribute>>,
  values: readonly CurrentValue[],
): Record<string, unknown> {
  const properties: Record<string, unknown> = {};
  for (const [attr, attribute] of Object.entries({ ...attributes, aliases: ALIASES, name: NAME })) {
    const current = values.filter((value) => value[0] === attr);
    if (current.length === 0) continue;
    const scalars = current.map((value) => scalarOf(attribute, value));
    const contents = current.map(([, content]) => content);
    if (attribute.type !== 'fraction') properties[attr] = attribute.rule === 'many' ? scalars : scalars[0];
    if (attribute.type !== 'text' && attribute.type !== 'flag')
      properties[`${attr}Content`] = attribute.rule === 'many' ? contents : contents[0];
  }
  return properties;
}

function scalarOf({ type }: Attribute, [, content, words, number, dateFrom]: CurrentValue): unknown {
  switch (type) {
    case 'text':
      return words;
    case 'flag':
      return content === 'true';
    case 'quantity':
    case 'fraction':
      return number;
    case 'date':
      return dateFrom;
  }
}
