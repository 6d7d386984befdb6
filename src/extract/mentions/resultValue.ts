import type { Operator } from './mention.js';

/** A figure of a result: a number with its unit, a count of patients, a share with both, or a hazard or rate ratio. */
export interface ResultValue {
  readonly from: number;
  readonly to: number;
  readonly value?: number;
  /** Left out: a bare number. */
  readonly unit?: string;
  readonly op?: Operator;
  readonly count?: number;
  readonly n?: number;
  /** Set for a hazard ratio, a rate ratio, an odds ratio. */
  readonly ratio?: 'hazard_ratio' | 'rate_ratio' | 'odds_ratio' | 'relative_risk';
  /** Told with a minus (-1) or a plus (1). */
  readonly sign?: -1 | 1;
  readonly p?: number;
  /** All p values behind it, where one bracket gives several. */
  readonly ps?: readonly number[];
  /** The event whose hazard it is, where the text says so: `hazard ratio for death`. */
  readonly hazardOf?: string;
  /** Told as the difference of two groups. */
  readonly difference?: true;
  /** A share told in round words: `half of the patients`. */
  readonly rough?: true;
  readonly low?: number;
  readonly high?: number;
}
