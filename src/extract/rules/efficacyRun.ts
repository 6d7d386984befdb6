import type { Endpoint } from '../mentions/endpoint.js';
import type { ResultGroup } from '../mentions/resultGroups.js';
import type { ToldOf } from './efficacyGroups.js';

/** Figures of one endpoint that stand together, each with the group it is told of. */
export interface Run {
  readonly endpoint: Endpoint;
  readonly values: readonly ToldOf[];
  /** A group that the figures are compared with, of which no figure is told. */
  readonly against?: ResultGroup;
}
