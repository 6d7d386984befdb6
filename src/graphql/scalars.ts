import { GraphQLError, Kind } from 'graphql';
import { isCalendarDay } from '../domain/partialDate.js';

/** A day that exists, `YYYY-MM-DD`; anything else is an error that says what was found. */
export function parseDay(value: unknown): string {
  if (typeof value === 'string' && isCalendarDay(value)) return value;
  throw new GraphQLError(`A Date is a day that exists, like 2019-05-15; found ${JSON.stringify(value)}.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** How the scalar `Date` of the schema reads and writes days. */
export const dateScalar = {
  serialize: parseDay,
  parseValue: parseDay,
  parseLiteral: (node: { readonly kind: Kind; readonly value?: unknown }) =>
    parseDay(node.kind === Kind.STRING ? node.value : undefined),
};
