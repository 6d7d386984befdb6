import neo4j, { type ManagedTransaction } from 'neo4j-driver';
import { canonicalJson } from '../domain/ids.js';
import { RELATIONSHIPS } from './model.js';
import { rows } from './rows.js';

/** One kind of line of the canonical export: how its records are found, in pages by id. */
interface Section {
  readonly record: string;
  /** Binds `id` and `properties`; sees `$after` and `$limit`. */
  readonly query: string;
}

const PAGE = 1000;
const EDGE_TYPES = [...new Set(RELATIONSHIPS.map(({ type }) => type)), 'BROADER'].sort();

function nodes(record: string, label: string, id = 'id', extra = ''): Section {
  return {
    record,
    query: `MATCH (n:${label}) WHERE n.${id} > $after WITH n ORDER BY n.${id} LIMIT $limit RETURN n.${id}, properties(n)${extra}`,
  };
}

const SECTIONS: readonly Section[] = [
  nodes(
    'claim',
    'Claim',
    'id',
    `, COLLECT { MATCH (n)-[e:EVIDENCED_BY]->(s) RETURN [s.id, e.starts, e.ends] ORDER BY e.position },
    COLLECT { MATCH (n)-[a:ABOUT]->(o) RETURN [a.role, o.id] ORDER BY a.role, o.id },
    COLLECT { MATCH (n)-[s:SUPPORTS]->() WHERE s.target IS NOT NULL RETURN DISTINCT s.target ORDER BY s.target }`,
  ),
  {
    record: 'edge',
    query: `MATCH (a:Entity)-[e:${EDGE_TYPES.join('|')}]->(b:Entity) WHERE e.id > $after
            WITH a, e, b ORDER BY e.id LIMIT $limit RETURN e.id, properties(e), [a.id, type(e), b.id]`,
  },
  nodes('entity', 'Entity'),
  nodes('key', 'Key'),
  nodes('naming', 'Naming'),
  nodes('release', 'Release'),
  nodes('sentence', 'Sentence'),
  nodes('source', 'Source', 'sha256'),
  nodes('value', 'Value'),
];

/**
 * The canonical export: one JSON text per record, sorted by record kind and id, keys sorted, no clock values.
 * The same releases give the same lines, in whatever order and however often they came.
 */
export async function* exportLines(read: <T>(work: (tx: ManagedTransaction) => Promise<T>) => Promise<T>): AsyncIterable<string> {
  for (const { record, query } of SECTIONS) {
    let after = '';
    for (;;) {
      const start = after;
      const page = await read((tx) => rows(tx, query, { after: start, limit: neo4j.int(PAGE) }));
      for (const [id, properties, ...related] of page) {
        yield canonicalJson({ record, ...(properties as object), ...(related.length > 0 && { related }) });
        after = String(id);
      }
      if (page.length < PAGE) break;
    }
  }
}
