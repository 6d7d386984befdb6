import { getNamedType, isEnumType, isInputObjectType, type FieldNode, type GraphQLInputType } from 'graphql';
import { fold } from '../../domain/ids.js';
import type { Condition } from '../../domain/readPlan.js';
import { fieldsOf } from '../../graph/fields.js';
import { badInput, limitExceeded } from '../errors.js';
import { MAX_LISTED, MAX_TEXT } from '../limits.js';
import type { Asked, Planning } from './planning.js';

type Members = Readonly<Record<string, unknown>>;

/** Plans the conditions of a `where` argument on things of a type; all of them must hold. */
export function planWhere(planning: Planning, field: Asked, of: string): readonly Condition[] {
  const { where } = field.args;
  const argument = field.definition.args.find(({ name }) => name === 'where');
  const type = argument && getNamedType(argument.type);
  if (!isMembers(where) || !isInputObjectType(type)) return [];
  return Object.entries(where).flatMap(([name, filter]) => {
    const filterType = type.getFields()[name]?.type;
    return isMembers(filter) && filterType ? planFilter(planning, field, `${of}.${name}`, filter, filterType) : [];
  });
}

function planFilter(
  planning: Planning,
  { nodes }: Asked,
  path: string,
  filter: Members,
  type: GraphQLInputType,
): readonly Condition[] {
  const [node] = nodes;
  const [of = '', field = ''] = path.split('.');
  const choices = choicesOf(type);
  const stored = (value: unknown) => storedText(of, field, text(value, field, node), choices.length > 0);
  return Object.entries(filter).flatMap(([test, value]): Condition[] => {
    if (value === null || value === undefined) return [];
    if (test === 'from' || test === 'to') return [{ field, test, value: planning.bind(stored(value)) }];
    if (test === 'contains') {
      const part = stored(value);
      if (part.length >= 2) return [{ field, test, value: planning.bind(part) }];
      throw badInput(`where.${field}.contains has at least 2 characters, found ${JSON.stringify(value)}.`, node);
    }
    const listed: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (listed.length > MAX_LISTED) {
      throw limitExceeded(`where.${field}.in lists at most ${String(MAX_LISTED)}, found ${String(listed.length)}.`, node);
    }
    const told = choices.filter((one) => one !== 'UNKNOWN').map(stored);
    const orNoneOf = listed.includes('UNKNOWN') ? { orNoneOf: planning.bind(told) } : {};
    return [{ field, test: 'in', value: planning.bind(listed.map(stored)), ...orNoneOf }];
  });
}

function text(value: unknown, field: string, node: FieldNode | undefined): string {
  if (typeof value !== 'string') throw badInput(`where.${field} holds text, found ${JSON.stringify(value)}.`, node);
  if (value.length <= MAX_TEXT) return value;
  throw limitExceeded(
    `A text in where.${field} has at most ${String(MAX_TEXT)} characters, found ${String(value.length)}.`,
    node,
  );
}

/** A text in the form in which it is stored: names folded, words of a told vocabulary in lower case. */
function storedText(of: string, field: string, value: string, isChoice: boolean): string {
  if (field === 'name') return fold(value);
  return isChoice && fieldsOf(of).get(field)?.read === 'attribute' ? value.toLowerCase().replace(/_/g, ' ') : value;
}

function isMembers(value: unknown): value is Members {
  return value !== null && typeof value === 'object';
}

/** The enum values that a filter compares with; none for texts. */
function choicesOf(type: GraphQLInputType): readonly string[] {
  const filter = getNamedType(type);
  const compared = isInputObjectType(filter) ? getNamedType(filter.getFields()['eq']?.type) : undefined;
  return isEnumType(compared) ? compared.getValues().map(({ name }) => name) : [];
}
