import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What an operation consists of, beside its selections. */
export interface Document {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The fields that a selection asks of a thing of one type, by response key; fields of one key belong together. */
export type CollectedFields = ReadonlyMap<string, readonly FieldNode[]>;

export function collectFields(document: Document, type: GraphQLNamedType, nodes: readonly FieldNode[]): CollectedFields {
  const fields = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  const visit = (set: SelectionSetNode | undefined) => {
    for (const selection of set?.selections ?? []) {
      if (!isIncluded(document, selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        fields.set(key, [...(fields.get(key) ?? []), selection]);
        continue;
      }
      const fragment = fragmentOf(document, selection, visited);
      if (fragment && applies(document.schema, fragment.typeCondition?.name.value, type)) visit(fragment.selectionSet);
    }
  };
  for (const node of nodes) visit(node.selectionSet);
  return fields;
}

/** The types that fragments inside a selection name, at its own level. */
export function namedConditions(document: Document, nodes: readonly FieldNode[]): readonly string[] {
  const names = new Set<string>();
  const visited = new Set<string>();
  const visit = (set: SelectionSetNode | undefined) => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD || !isIncluded(document, selection)) continue;
      const fragment = fragmentOf(document, selection, visited);
      if (fragment?.typeCondition) names.add(fragment.typeCondition.name.value);
      visit(fragment?.selectionSet);
    }
  };
  for (const node of nodes) visit(node.selectionSet);
  return [...names].sort();
}

function fragmentOf({ fragments }: Document, selection: Exclude<SelectionNode, FieldNode>, visited: Set<string>) {
  if (selection.kind === Kind.INLINE_FRAGMENT) return selection;
  if (visited.has(selection.name.value)) return undefined;
  visited.add(selection.name.value);
  return fragments.get(selection.name.value);
}

function isIncluded({ variables }: Document, selection: SelectionNode): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] !== false;
}

function applies(schema: GraphQLSchema, condition: string | undefined, type: GraphQLNamedType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const asked = schema.getType(condition);
  return isAbstractType(asked) && 'getInterfaces' in type && schema.isSubType(asked, type);
}
