import type { LegId } from '../../domain/ids.ts';
import type { CostModel } from '../network/costs.ts';

/** What own incidents do to legs: a planner may take them for a hindrance, or for a sign that a leg is used. */
export const OWN_WAYS = ['dearer', 'cheaper'] as const;
export type OwnWay = (typeof OWN_WAYS)[number];

export interface OwnWeights {
  readonly way: OwnWay;
  /** By how much what the leg with most records costs is multiplied or divided: above 1. */
  readonly most: number;
}

/** With the records of each leg that has any, within so many kilometres of it. */
export interface AskedOwnWeights extends OwnWeights {
  readonly reachKm: number;
  readonly records: readonly (readonly [LegId, number])[];
}

/**
 * What legs cost is multiplied by 1 + (most − 1) × share, or divided by it, where the share is a leg's records as a part of those of the leg that has most. So legs without records stay as they
 * are, and none is closed by it. It is a rule of our own.
 */
export function factorsOfOwn({ way, most, records }: AskedOwnWeights): CostModel['factors'] {
  // Where no leg has any, the share of each is 0.
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
