import type { LegId } from '../../domain/ids.ts';
import type { FoldedLegs, Side } from './fold-onto-legs.ts';

/** Rows of all sets along one leg, or the sums of their quantities, by side. */
export type LegRows = Readonly<Record<Side, number>>;

export interface RowsOfLeg {
  readonly leg: LegId;
  readonly rows: LegRows;
  readonly all: number;
}

export interface FoldedRows {
  /** Legs with rows, most first. */
  readonly legs: readonly RowsOfLeg[];
  readonly offCorridor: number;
  readonly unplaced: number;
}

/** Joins two counts by leg, for legs with rows in either, most first. */
export function joinFolds(first: FoldedRows, second: FoldedRows) {
  const [ofFirst, ofSecond] = [first, second].map(({ legs }) => new Map(legs.map((one) => [one.leg, one])));
  const legs = new Set([...first.legs, ...second.legs].map(({ leg }) => leg));
  return [...legs]
    .map((leg) => ({
      leg,
      first: ofFirst?.get(leg) ?? { leg, ...NOTHING },
      second: ofSecond?.get(leg) ?? { leg, ...NOTHING },
    }))
    .sort((a, b) => b.first.all + b.second.all - (a.first.all + a.second.all) || (a.leg < b.leg ? -1 : 1));
}

const NOTHING = { rows: { left: 0, on: 0, right: 0 }, all: 0 } as const;

/** Largest number of rows on one side of a leg. */
export function mostOnASide({ legs }: FoldedRows): number {
  return legs.reduce((most, { rows }) => Math.max(most, rows.left, rows.right), 0);
}

/** Sums the rows of several sets. */
export function addUpFolds(folds: readonly FoldedLegs[]): FoldedRows {
  const legs = new Map<LegId, LegRows>();
  for (const fold of folds) {
    for (const [leg, { left, on, right }] of fold.legs) {
      const before = legs.get(leg) ?? { left: 0, on: 0, right: 0 };
      legs.set(leg, {
        left: before.left + left,
        on: before.on + on,
        right: before.right + right,
      });
    }
  }
  return {
    legs: [...legs]
      .map(([leg, rows]) => ({ leg, rows, all: rows.left + rows.on + rows.right }))
      .sort((a, b) => b.all - a.all || (a.leg < b.leg ? -1 : 1)),
    offCorridor: folds.reduce((sum, { offCorridor }) => sum + offCorridor, 0),
    unplaced: folds.reduce((sum, { unplaced }) => sum + unplaced, 0),
  };
}
