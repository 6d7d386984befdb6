import type { EvidencePart, EvidencePlan } from '../domain/readPlan.js';
import type { Column, Compiler, Parameters, Place } from './column.js';
import { list, Row } from './decode.js';

/** What is evidenced: everything said about an entity, one relationship, or one claim. */
export type Evidenced = 'entity' | 'edge' | 'claim';

/** The sentences that tell something, best first, each once; quotes are cut from them here, not in the database. */
export function compileEvidence(plan: EvidencePlan, evidenced: Evidenced, place: Place, compiler: Compiler): Column {
  const found = { claim: compiler.fresh('c'), support: compiler.fresh('q'), sentence: compiler.fresh('s') };
  const { support, sentence } = found;
  const release = compiler.fresh('r');
  const variables = { release, sentence, claim: evidenced === 'claim' ? place.node : found.claim };
  const columns = plan.parts.map((part) => compilePart(part, variables, place, compiler));
  const told = [`${support}.starts`, `${support}.ends`, `${sentence}.start`, `${sentence}.text`, `${sentence}.textKind`];
  const text = [
    'COLLECT {',
    findBest(evidenced, place, found, plan.limit, compiler),
    ...(plan.parts.some(({ part }) => part === 'release') ? [`MATCH (${release}:Release)-[:HAS_SENTENCE]->(${sentence})`] : []),
    `RETURN [${[...told, ...columns.map((column) => column.text)].join(', ')}]`,
    '}',
  ].join(' ');
  return { text, decode: (rows, parameters) => list(rows).map((row) => evidenceOf(plan.parts, columns, row, parameters)) };
}

interface Found {
  readonly claim: string;
  readonly support: string;
  readonly sentence: string;
}

function findBest(evidenced: Evidenced, place: Place, found: Found, limit: string, compiler: Compiler): string {
  const { claim, support, sentence } = found;
  if (evidenced === 'claim') {
    return `MATCH (${place.node})-[${support}:EVIDENCED_BY]->(${sentence}:Sentence) WITH ${support}, ${sentence} ORDER BY ${support}.position LIMIT $${limit}`;
  }
  const tie = compiler.fresh('x');
  const pattern =
    evidenced === 'entity'
      ? `(${place.node})<-[${tie}:ABOUT]-(${claim}:Claim)-[${support}:EVIDENCED_BY]->(${sentence}:Sentence)`
      : `()<-[${tie}:SUPPORTS]-(${claim}:Claim)-[${support}:EVIDENCED_BY]->(${sentence}:Sentence)`;
  const conditions = [
    ...(evidenced === 'edge' ? [`${tie}.target = ${place.edge ?? ''}.id`] : []),
    ...(place.history ? [`${claim}.publishedOn <= $${place.asOf}`] : []),
  ];
  const match = `MATCH ${pattern}${conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`}`;
  const best = `${claim}.rank, ${support}.position, ${claim}.publishedOn, ${claim}.id`;
  return [
    `${match} WITH DISTINCT ${sentence}`,
    `CALL (${[sentence, evidenced === 'edge' ? place.edge : place.node].join(', ')}) {`,
    `${match} RETURN ${claim}, ${support} ORDER BY ${best} LIMIT 1 }`,
    `WITH ${sentence}, ${claim}, ${support} ORDER BY ${best}, ${sentence}.id LIMIT $${limit}`,
  ].join(' ');
}

function compilePart(
  part: EvidencePart,
  variables: Readonly<Record<'release' | 'sentence' | 'claim', string>>,
  place: Place,
  compiler: Compiler,
): Column {
  switch (part.part) {
    case 'release':
    case 'sentence':
    case 'claim':
      return compiler.node(part.node, { ...place, node: variables[part.part], type: part.node.type });
    default:
      return { text: 'null', decode: () => null };
  }
}

function evidenceOf(parts: readonly EvidencePart[], columns: readonly Column[], row: unknown, parameters: Parameters): Row {
  const [starts, ends, sentenceStart, text, textKind, ...nodes] = list(row);
  const cut = (start: number, end: number) => ({
    start,
    end,
    quote: String(text).slice(start - Number(sentenceStart), end - Number(sentenceStart)),
  });
  const spans = list(starts).map((start, position) => cut(Number(start), Number(list(ends)[position])));
  const read = ({ part }: EvidencePart, position: number): unknown => {
    if (part === 'quote') return cut(spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0).quote;
    if (part === 'spans') return spans;
    if (part === 'textKind') return textKind;
    return columns[position]?.decode(nodes[position], parameters);
  };
  return new Row('Evidence', new Map(parts.map((part, position) => [part.key, read(part, position)])));
}
