import { type CostModel, costModel } from '../network/costs.ts';
import type { AskedPaths } from './alternatives.ts';
import { factorsOfOwn } from './own-weights.ts';

/** Returns the cost model of a query. */
export function modelOf({ weights, own }: AskedPaths): CostModel {
  return costModel(weights, own === null ? null : factorsOfOwn(own));
}
