import { type CostModel, costModel } from '../network/costs.ts';
import type { AskedPaths } from './alternatives.ts';

/** What paths of a question cost. */
export function modelOf({ weights }: AskedPaths): CostModel {
  return costModel(weights);
}
