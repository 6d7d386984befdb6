import { getNamedType, type GraphQLFieldResolver } from 'graphql';
import type { Candidate } from '../graph/compile.js';
import { Row } from '../graph/decode.js';
import { isReadType } from '../graph/fields.js';
import { suggestNear } from '../graph/suggest.js';
import { answersOf, type Context } from './context.js';
import { ambiguousName, notFound } from './errors.js';
import type { QueryDrugArgs } from './generated.js';

export function isRow(value: unknown): value is Row {
  return value instanceof Row;
}

/** Every field: what the plan brought under its response key, or the member of a plain value. */
export const readField: GraphQLFieldResolver<unknown, Context> = (source, _args, _context, info) => {
  if (isRow(source)) return source.fields.get(String(info.path.key));
  return source !== null && typeof source === 'object'
    ? Object.entries(source).find(([name]) => name === info.fieldName)?.[1]
    : undefined;
};

/** Every root field: what the one statement of the operation found for it. Those for one thing all take an id or a name. */
export const readRoot: GraphQLFieldResolver<unknown, Context, QueryDrugArgs> = async (_source, args, context, info) => {
  const answers = await answersOf(context);
  const answer = answers.get(String(info.path.key));
  if (!isLookup(answer)) return answer;
  const { name: type } = getNamedType(info.returnType);
  const [by, text] = typeof args.id === 'string' ? (['id', args.id] as const) : (['name', String(args.name)] as const);
  const what = `${type === 'Entity' ? 'entity' : type} has the ${by} ${JSON.stringify(text)}`;
  const known = answer.filter((candidate) => candidate.known);
  if (known.length > 1) throw ambiguousName(what, known);
  if (answer.length === 0 && isReadType(type)) throw notFound(what, await suggestNear(context.store, type, by, text));
  return known[0]?.row ?? null;
};

function isLookup(answer: unknown): answer is readonly Candidate[] {
  return Array.isArray(answer);
}
