/** What a slot of a key or a value holds, in a gold file as in a prediction. */
export type SlotValue = string | number | boolean | null | readonly SlotValue[];
export type Slots = Readonly<Record<string, SlotValue>>;

/** Half-open range of offsets into the text of the release. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export const IMPORTANCES = ['core', 'secondary', 'background'] as const;
export type Importance = (typeof IMPORTANCES)[number];

/** One hand-made fact. Without evidence and anchors it says nothing of where it stands: a digest's fact. */
export interface GoldFact {
  readonly id: string;
  readonly type: string;
  readonly key: Slots;
  readonly value: Slots;
  /** Other values that are also right. */
  readonly accept?: readonly Slots[];
  /** Other types under which the same fact may be filed. */
  readonly alt_types?: readonly string[];
  /** Facts of one group say one thing and count once. */
  readonly group?: string;
  readonly key_optional?: readonly string[];
  readonly must_be_empty?: readonly string[];
  readonly assertion: string;
  readonly novelty?: string;
  readonly importance: Importance;
  readonly section?: string;
  readonly evidence?: readonly (Range & { readonly section: string })[];
  readonly anchors?: readonly (Range & { readonly text: string })[];
}

/** What a careless reader would take for a fact; without patterns it is for a person to judge. */
export interface Trap {
  readonly id: string;
  readonly match: readonly Slots[];
}

export interface GoldEntity {
  readonly id: string;
  readonly name: string;
  readonly accept?: readonly string[];
  readonly aliases?: readonly (string | { readonly text: string; readonly anaphoric?: boolean })[];
}

export interface GoldDocument {
  readonly release: {
    readonly id: string;
    readonly date: string;
    readonly seed_file: string;
    readonly sha256?: string;
    readonly draw?: number;
  };
  readonly entities: readonly GoldEntity[];
  readonly facts: readonly GoldFact[];
  readonly must_not_extract?: readonly Trap[];
}

export interface PredictedEntity {
  readonly id: string;
  readonly type?: string;
  readonly name?: string;
  readonly aliases?: readonly { readonly text: string }[];
}

export interface PredictedClaim {
  readonly type: string;
  readonly key: Slots;
  readonly value: Slots;
  readonly assertion?: string;
  readonly novelty?: string;
  readonly section?: string;
  readonly evidence: readonly (Range & { readonly quote?: string })[];
}

/** What an extractor says of one release. */
export interface Prediction {
  readonly release: { readonly sha256: string };
  readonly entities: readonly PredictedEntity[];
  readonly claims: readonly PredictedClaim[];
}
