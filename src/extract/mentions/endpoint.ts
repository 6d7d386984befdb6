import type { EndpointTerm } from '../vocabulary.js';

/** What is measured, as a sentence names it. `measure`: which event, or which threshold makes a responder. */
export interface Endpoint {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly takes: Exclude<EndpointTerm['takes'], 'nothing'>;
  readonly measure?: string;
  /** Named by no vocabulary: the words of change around it tell that it is measured. */
  readonly open?: true;
  /** What the figure told of it just before was, where this one goes on about it. */
  readonly average?: string;
  /** Which way it moved, as told just before. */
  readonly moved?: 'reduction' | 'increase';
  /** Where the figure stands that the grammar around it ties to this endpoint and to no other. */
  readonly of?: number;
}
