/** Sums counts of several sets. Bars are matched by key, not by index. */
import type { BarKey, Dimension } from './dimensions.ts';
import type { ExploredSet } from './explored-set.ts';

export interface Bar {
  readonly key: BarKey;
  readonly count: number;
  /** Sums of quantities by unit, in order of appearance; units are never mixed. Empty without quantities. */
  readonly quantities: readonly Quantity[];
}

export interface Quantity {
  readonly unit: string;
  readonly sum: number;
}

/**
 * Sums rows of all sets under all filters except that of the dimension itself. Includes empty bars, in the
 * order of the first set's keys, then new keys of later sets.
 */
export function addUpCounts(
  sets: readonly ExploredSet[],
  dimension: Dimension,
): readonly Omit<Bar, 'quantities'>[] {
  const byKey = new Map<BarKey, number>();
  for (const { dimensions, counts } of sets) {
    const group = dimensions.findIndex((one) => one.dimension === dimension);
    for (const [bar, key] of (dimensions[group]?.keys ?? []).entries()) {
      byKey.set(key, (byKey.get(key) ?? 0) + (counts.counts[group]?.[bar] ?? 0));
    }
  }
  return [...byKey].map(([key, count]) => ({ key, count }));
}

/** As {@link addUpCounts} with quantities, which takes one pass over the rows for each unit. */
export function addUpQuantities(sets: readonly ExploredSet[], dimension: Dimension): readonly Bar[] {
  const byKey = new Map<BarKey, Map<string, number>>();
  for (const { table, dimensions, counts } of sets) {
    const group = dimensions.findIndex((one) => one.dimension === dimension);
    for (const [index, unit] of table.units.entries()) {
      const ofUnit = table.quantity.map((value, row) => (table.unit[row] === index + 1 ? value : Number.NaN));
      for (const [bar, sum] of counts.sums(group, ofUnit).entries()) {
        const key = dimensions[group]?.keys[bar];
        if (key === undefined || sum === 0) continue;
        const units = byKey.get(key) ?? new Map<string, number>();
        byKey.set(key, units.set(unit, (units.get(unit) ?? 0) + sum));
      }
    }
  }
  return addUpCounts(sets, dimension).map((bar) => ({
    ...bar,
    quantities: [...(byKey.get(bar.key) ?? [])].map(([unit, sum]) => ({ unit, sum })),
  }));
}
