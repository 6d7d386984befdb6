/** A disease or group of diseases, with every way texts spell it and what it is a kind of. */
export interface IndicationTerm {
  readonly id: string;
  readonly name: string;
  readonly terms: readonly string[];
  /** Case-sensitive spellings, such as `MM`. */
  readonly abbreviations?: readonly string[];
  readonly broader?: readonly string[];
  readonly pediatric?: boolean;
}

/** A public body with its spellings. */
export interface AgencyTerm {
  readonly id: string;
  readonly name: string;
  readonly terms: readonly string[];
  readonly role: 'regulator' | 'grantor' | 'standards' | 'meeting' | 'securities';
}

/** An active part that a drug carries: an isotope or a cytotoxic agent. */
export interface PayloadTerm {
  readonly id: string;
  readonly name: string;
  readonly terms: readonly string[];
  readonly kind: readonly string[];
}

/** A regulatory designation with its spellings and abbreviations. */
export interface DesignationTerm {
  readonly name: string;
  readonly terms: readonly string[];
}

/** A named tumor cell line and the disease it stands for, when that is settled. */
export interface CellLineTerm {
  readonly name: string;
  readonly terms: readonly string[];
}

/** A news wire with its spellings. */
export interface WireTerm {
  readonly name: string;
  readonly terms: readonly string[];
}

/** A region or a country of a dateline with its spellings; a country is told in the words of the text. */
export interface PlaceTerm {
  readonly region?: string;
  readonly country: string;
  readonly terms: readonly string[];
}

/**
 * What a study measures, by the words that releases use for it, and what its values are: a share of patients, a time, a measured
 * quantity, a risk, an unwanted event; `nothing` for words that only look like an endpoint.
 */
export interface EndpointTerm {
  readonly name: string;
  readonly takes: 'rate' | 'time' | 'measure' | 'risk' | 'event' | 'nothing';
  readonly terms: readonly string[];
}

/** A drug on the market with its generic and brand names: a comparator or partner of other drugs. */
export interface KnownDrugTerm {
  readonly name: string;
  readonly terms: readonly string[];
}

/** Everything that extraction knows beforehand: data, read once, handed in. */
export interface Vocabulary {
  readonly indications: readonly IndicationTerm[];
  readonly agencies: readonly AgencyTerm[];
  readonly payloads: readonly PayloadTerm[];
  readonly designations: readonly DesignationTerm[];
  readonly cellLines: readonly CellLineTerm[];
  readonly wires: readonly WireTerm[];
  readonly places: readonly PlaceTerm[];
  readonly endpoints: readonly EndpointTerm[];
  /** Short first name to full first name: `jim` to `james`. */
  readonly nicknames: Readonly<Record<string, string>>;
  /** Letters that look like a drug code's but name targets, genes, viruses and forms: `CD`, `IL`, `NCT`. */
  readonly notDrugPrefixes: readonly string[];
  readonly knownDrugs: readonly KnownDrugTerm[];
}
