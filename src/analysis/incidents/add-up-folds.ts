import type { LegId } from '../../domain/ids.ts';
import type { FoldedLegs, Side } from './fold-onto-legs.ts';

/** Rows of all sets along one leg, by side. */
export type LegRows = Readonly<Record<Side, number>>;

export interface FoldedRows {
  /** Legs that have rows, those with the most first. */
  readonly legs: readonly { readonly leg: LegId; readonly rows: LegRows; readonly all: number }[];
  readonly offCorridor: number;
  readonly unplaced: number;
}

/** What several sets come to together. */
export function addUpFolds(folds: readonly FoldedLegs[]): FoldedRows {
  const legs = new Map<LegId, LegRows>();
  for (const fold of folds) {
    for (const [leg, { left, on, right }] of fold.legs) {
      const before = legs.get(leg) ?? { left: 0, on: 0, right: 0 };
      legs.set(leg, {
        left: before.left + left.rows,
        on: before.on + on.rows,
        right: before.right + right.rows,
      });
    }
  }
  return {
    legs: [...legs]
      .map(([leg, rows]) => ({ leg, rows, all: rows.left + rows.on + rows.right }))
      .sort((a, b) => b.all - a.all || (a.leg < b.leg ? -1 : 1)),
    offCorridor: folds.reduce((sum, { offCorridor }) => sum + offCorridor.rows, 0),
    unplaced: folds.reduce((sum, { unplaced }) => sum + unplaced.rows, 0),
  };
}
