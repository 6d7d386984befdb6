import {
  Kind,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { limitExceeded } from './errors.js';

/** Rows of a page when nothing else is asked for, and at most. */
export const PAGE_SIZE = 20;
export const MAX_PAGE_SIZE = 100;
/** How many values one operation may read at most, pages multiplied by what is under them. */
export const MAX_COST = 250_000;
/** How many rows a list without pages is taken to have. */
export const LIST_SIZE = 3;
/** How deep fields may be nested. */
export const MAX_DEPTH = 20;
/** How many words and signs an operation may have. */
export const MAX_TOKENS = 5_000;
/** How many values a filter may list, and how long a text in it may be. */
export const MAX_LISTED = 100;
export const MAX_TEXT = 300;

/** Fields that are much larger than others, as so many of them. */
export const WEIGHTS: Readonly<Record<string, number>> = { 'Release.text': 50 };

/** Throws for an operation whose fields are nested too deep. */
export function checkDepth(operation: OperationDefinitionNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): void {
  const depths = new Map<string, number>();
  const depthOf = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce((deepest, selection) => Math.max(deepest, depthOfSelection(selection)), 0);
  const depthOfSelection = (selection: SelectionNode): number => {
    if (selection.kind === Kind.FIELD) return 1 + depthOf(selection.selectionSet);
    return selection.kind === Kind.INLINE_FRAGMENT ? depthOf(selection.selectionSet) : depthOfFragment(selection.name.value);
  };
  const depthOfFragment = (name: string): number => {
    const depth = depths.get(name) ?? depthOf(fragments.get(name)?.selectionSet);
    depths.set(name, depth);
    return depth;
  };
  const depth = depthOf(operation.selectionSet);
  if (depth <= MAX_DEPTH) return;
  const message = `This operation nests its fields ${String(depth)} deep, ${String(MAX_DEPTH)} are allowed. Ask for less at once, or start lower.`;
  throw limitExceeded(message, operation);
}
