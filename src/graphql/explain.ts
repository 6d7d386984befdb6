import { GraphQLError, getOperationAST, getVariableValues, parse, validate } from 'graphql';
import { compile } from '../graph/compile.js';
import { fragmentsOf } from './document.js';
import { planOperation } from './plan.js';
import { loadSchema } from './schema.js';

/** Shows how an operation is read: the operation, its plan, its one statement and the parameters. Needs no database. */
export function explainOperation(document: string, variables: Record<string, unknown>, operationName?: string): string {
  const schema = loadSchema();
  const parsed = parse(document);
  failOn(validate(schema, parsed));
  const operation = getOperationAST(parsed, operationName);
  if (!operation)
    throw new GraphQLError(
      `There is no single operation to explain${operationName ? `: none is called ${operationName}` : ': name one'}.`,
    );
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  failOn(errors ?? []);
  const { plan, parameters, cost } = planOperation(
    { schema, fragments: fragmentsOf(parsed), variables: coerced ?? {} },
    operation,
  );
  return [
    section('Operation', document.trim()),
    section('Plan', JSON.stringify(plan, null, 2)),
    section('Cypher', indented(compile(plan).text)),
    section('Parameters', JSON.stringify(parameters, null, 2)),
    section('Cost', `${String(cost)} values at most`),
  ].join('\n\n');
}

function section(title: string, text: string): string {
  return `# ${title}\n\n${text}`;
}

/** The same statement with a line for each subquery. */
function indented(cypher: string): string {
  let depth = 0;
  const line = (change: number) => `\n${'  '.repeat((depth += change))}`;
  return cypher.replace(/(?:COLLECT|COUNT|EXISTS|CALL \([^)]*\)) \{ | \}/g, (brace) =>
    brace === ' }' ? `${line(-1)}}` : `${brace.trimEnd()}${line(1)}`,
  );
}

function failOn(errors: readonly { readonly message: string }[]): void {
  if (errors.length > 0) throw new GraphQLError(errors.map(({ message }) => message).join('\n'));
}
