import { ENTITY_KINDS, KINDS } from './model.js';

const ID_LABELS = ['Release', 'Sentence', 'Claim', 'Naming', 'Key', 'Entity', 'Value', 'Operation', ...ENTITY_KINDS];
const INDEXED: readonly (readonly [label: string, property: string])[] = [
  ['Source', 'release'],
  ['Release', 'publishedOn'],
  ['Release', 'issuer'],
  ['Claim', 'publishedOn'],
  ['Claim', 'type'],
  ['Claim', 'factKey'],
  ['Naming', 'entity'],
  ['Key', 'entity'],
  ['Value', 'group'],
  ['Value', 'folded'],
];

/** Every constraint and index, made from the declared model; each is created only where it is missing. */
export function schemaStatements(): readonly string[] {
  return [
    ...ID_LABELS.map((label) => constraint(label, 'id')),
    constraint('Source', 'sha256'),
    ...INDEXED.map(([label, property]) => nodeIndex(label, property)),
    ...ENTITY_KINDS.flatMap((kind) => [nodeIndex(kind, 'name'), nodeIndex(kind, 'firstReportedOn'), ...filterIndexes(kind)]),
    ...['group', 'target'].map((property) => relationshipIndex('SUPPORTS', property)),
  ];
}

/** A status is what people filter by. */
function filterIndexes(kind: (typeof ENTITY_KINDS)[number]): readonly string[] {
  return 'status' in KINDS[kind].attributes ? [nodeIndex(kind, 'status')] : [];
}

function constraint(label: string, property: string): string {
  return `CREATE CONSTRAINT ${name(label, property)} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`;
}

function nodeIndex(label: string, property: string): string {
  return `CREATE INDEX ${name(label, property)} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;
}

function relationshipIndex(type: string, property: string): string {
  return `CREATE INDEX ${name(type, property)} IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.${property})`;
}

function name(label: string, property: string): string {
  return `${label}_${property}`.toLowerCase();
}
