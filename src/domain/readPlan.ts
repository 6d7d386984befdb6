/**
 * What one operation wants to read, as plain data in the words of the domain: no Cypher, no GraphQL, no values.
 * Equal plans give equal statements; what differs from call to call stands in the parameters.
 */
export interface ReadPlan {
  readonly roots: readonly RootPlan[];
}

/** Name of a parameter of the operation. */
export type Parameter = string;

/** One root field: one thing looked up, or a list. */
export interface RootPlan {
  /** Under which name the answer is handed on. */
  readonly key: string;
  /** The day whose knowledge is asked for. */
  readonly asOf: Parameter;
  /** True: values as they were known on that day. False: the current ones, which are faster to read. */
  readonly history: boolean;
  readonly read: LookupPlan | RowsPlan;
}

/** One thing found by id or by any of its names. */
export interface LookupPlan {
  readonly by: 'id' | 'name';
  readonly value: Parameter;
  readonly node: NodePlan;
}

/** Many things, or the one at the end of a relationship: what to follow, which to keep, in what order, how many. */
export interface RowsPlan {
  readonly by: 'rows';
  readonly from: Origin;
  readonly where: readonly Condition[];
  readonly order: Order;
  /** How many rows to fetch: one more than the page holds. */
  readonly limit?: Parameter;
  /** Where the page before ended. */
  readonly after?: { readonly value: Parameter; readonly id: Parameter };
  /** What to read of each row; several where a connection asks for nodes and edges. */
  readonly items: readonly ItemPlan[];
  readonly result: ResultPlan;
}

export type Origin =
  /** All things of a type. */
  | { readonly all: string }
  /** A field of the thing above. */
  | { readonly field: string; readonly of: string; readonly assertions?: Parameter }
  /** The claims that tell one field of the thing above. */
  | { readonly claimsOf: string; readonly assertions?: Parameter };

export type ResultPlan =
  | { readonly as: 'one' | 'list' }
  | { readonly as: 'connection'; readonly type: string; readonly page: Parameter; readonly parts: readonly ConnectionPart[] };

export interface ConnectionPart {
  readonly key: string;
  /** `items` hands on one of the item plans. */
  readonly part: 'items' | 'pageInfo' | 'totalCount';
  readonly item?: number;
}

export type ItemPlan =
  | { readonly item: 'node'; readonly node: NodePlan }
  | { readonly item: 'edge'; readonly type: string; readonly parts: readonly EdgePart[] };

export type EdgePart =
  | { readonly key: string; readonly part: 'cursor' | 'role' | 'assertion' | 'firstReportedOn' }
  | { readonly key: string; readonly part: 'node'; readonly node: NodePlan }
  | { readonly key: string; readonly part: 'evidence'; readonly evidence: EvidencePlan };

/** What to read of one thing. */
export interface NodePlan {
  /** Its type, or `Entity` where several kinds are possible. */
  readonly type: string;
  readonly parts: readonly NodePart[];
  /** For an `Entity`: what to read instead of `parts` when it is of one of these kinds. */
  readonly variants: readonly { readonly type: string; readonly parts: readonly NodePart[] }[];
}

export type NodePart =
  /** A stored value. `choices`: the enum values that it is turned into one of. */
  | { readonly key: string; readonly part: 'value'; readonly field: string; readonly choices?: readonly string[] }
  | { readonly key: string; readonly part: 'rows'; readonly rows: RowsPlan }
  | { readonly key: string; readonly part: 'evidence'; readonly evidence: EvidencePlan };

/** Sentences that tell something, best first. */
export interface EvidencePlan {
  readonly limit: Parameter;
  readonly parts: readonly EvidencePart[];
}

export type EvidencePart =
  | { readonly key: string; readonly part: 'quote' | 'spans' | 'textKind' }
  | { readonly key: string; readonly part: 'release' | 'sentence' | 'claim'; readonly node: NodePlan };

/** What rows are sorted by; ties are broken by id. */
export interface Order {
  readonly by: 'id' | 'name' | 'firstReportedOn' | 'publishedOn' | 'index' | 'sha256';
  readonly descending: boolean;
}

/** A condition on one field. Names are tested against every alias, folded. */
export interface Condition {
  readonly field: string;
  readonly test: 'in' | 'contains' | 'from' | 'to';
  readonly value: Parameter;
  /** With `in`: values that are none of these pass as well. */
  readonly orNoneOf?: Parameter;
}
