import type { LegId } from '../../domain/ids.ts';
import type { CostModel } from '../network/costs.ts';

/** How records change the cost of legs: as a hindrance (dearer), or as a sign of use (cheaper). */
export const OWN_WAYS = ['dearer', 'cheaper'] as const;
export type OwnWay = (typeof OWN_WAYS)[number];

export interface OwnWeights {
  readonly way: OwnWay;
  /** Factor for the leg with the most records, above 1. */
  readonly most: number;
}

/** With the number of records within `reachKm` of each leg that has any. */
export interface AskedOwnWeights extends OwnWeights {
  readonly reachKm: number;
  readonly records: readonly (readonly [LegId, number])[];
}

/**
 * Multiplies or divides the cost of a leg by 1 + (most − 1) × share, where share is its records divided by
 * those of the leg with the most. Legs without records are unchanged and none is closed. This rule is ours,
 * without a source.
 */
export function factorsOfOwn({ way, most, records }: AskedOwnWeights): CostModel['factors'] {
  // At least 1, so that the share is 0 where no leg has records.
  const mostRecords = records.reduce((max, [, count]) => Math.max(max, count), 1);
  const factorOf = (count: number) => {
    const weight = 1 + ((most - 1) * count) / mostRecords;
    return way === 'dearer' ? weight : 1 / weight;
  };
  return {
    from: 'own-incidents',
    byLeg: new Map(records.map(([leg, count]) => [leg, factorOf(count)])),
  };
}
